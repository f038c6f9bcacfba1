### Buchungen von Hand, und eigene Konten.

command-book-summary = Einen Betrag von einem Konto auf ein anderes buchen
command-book-usage = 120 EUR von KONTO an KONTO für TEXT [am TAG]
command-book-examples =
    book 120 EUR von bank an miete für Juni
    book 50 EUR von bank an kasse für Wechselgeld am 20.11.2026
command-book-help =
    Fürs Kassenamt. `von` heißt, woher der Betrag kommt (Haben), `an`, wohin er geht (Soll): `von bank an miete` zahlt die Miete. Ein Konto nennst du mit seinem Namen, dessen letztem Wort oder seiner Nummer: `{ $prefix }accounts`

    Was Leute verdienen und bekommen und was für Aufträge eingeht, hat eigene Befehle: `{ $prefix }pay`, `{ $prefix }income`. Ein Fehler: `{ $prefix }reverse E12 GRUND`
command-accounts-summary = Die eigenen Konten mit ihren Nummern zeigen
command-accounts-help = Die Konten, die eure Konfiguration oder euer Kontenrahmen nennt, neben denen, die Waggle ohnehin hat (`{ $prefix }balance`). Ein Konto mit Buchungen verschwindet nie: Steht es nicht mehr in der Konfiguration, ist es für neue Buchungen geschlossen und bleibt im Kassenbuch.
journal-account = { $account ->
    [assets-bank] Bank
    [income-other] andere Einnahmen
    [expenses-other] andere Ausgaben
   *[other] was vorher da war
  }
book-booked = **{ $entry } ist gebucht**: { $amount } von { $from } an { $to }, für { $text }.
book-side = { $way ->
    [from] Von (Haben)
   *[to] An (Soll)
  }: { $name }, { $account }{ $number }. { $way ->
    [from] { $side ->
        [assets] Dort ist jetzt weniger.
        [liabilities] Dort schuldet die Genossenschaft mehr.
        [equity] Es gehört mehr der Genossenschaft selbst.
        [income] Es zählt als Einnahme.
       *[expenses] Dort zählt es als weniger ausgegeben.
      }
   *[to] { $side ->
        [assets] Dort ist jetzt mehr.
        [liabilities] Dort schuldet die Genossenschaft weniger.
        [equity] Es gehört weniger der Genossenschaft selbst.
        [income] Es zählt als weniger eingenommen.
       *[expenses] Es zählt als ausgegeben.
      }
  }
accounts-first = **{ $count ->
    [0] Keine eigenen Konten
    [one] Ein eigenes Konto
   *[other] { $count } eigene Konten
  }{ $closed ->
    [0] {""}
    [one] , und eines, das geschlossen ist
   *[other] , und { $closed }, die geschlossen sind
  }**
accounts-book = So wird gebucht: { $copy }
accounts-example = { $out ->
    [yes] { $prefix }book 120 EUR von { $bank } an { $account } für TEXT
   *[no] { $prefix }book 120 EUR von { $account } an { $bank } für TEXT
  }
accounts-none = Im Kassenbuch stehen die Konten, die Waggle mitbringt: `{ $prefix }balance`. Wer den Bot betreibt, kann weitere in der Konfiguration unter `accounts` nennen.
accounts-side = { $side ->
    [assets] Was da ist:
    [liabilities] Was geschuldet wird:
    [equity] Was der Genossenschaft selbst gehört:
    [income] Eingenommen:
   *[expenses] Ausgegeben:
  }
accounts-line = { $number }{ $name } · { $account }{ $open ->
    [yes] {""}
   *[no] {" "}(geschlossen: Neues wird dort nicht gebucht)
  }
refused-account-unknown = Ein Konto „{ $typed }“ gibt es nicht. Alle zeigen `{ $prefix }accounts` und `{ $prefix }balance`
refused-account-near = Ein Konto „{ $typed }“ gibt es nicht, und ich rate nicht. Meinst du { $near }? Dann schick:
    `{ $copy }`
refused-account-several = „{ $typed }“ kann mehrere Konten meinen: { $accounts }. Schreib eines davon, zum Beispiel:
    `{ $copy }`
refused-account-closed = { $account } ist geschlossen: Es steht nicht mehr in der Konfiguration, und Neues wird dort nicht gebucht. Offen sind: `{ $prefix }accounts`
refused-account-by-rules = { $by ->
    [dues] Was Leuten zusteht, folgt aus den Regeln und aus Zahlungen; von Hand bucht es niemand. Eine Zahlung: `{ $prefix }pay`
    [tasks] { $account } folgt aus den Einnahmen der Aufträge; von Hand bucht es niemand. Buch die Einnahme: `{ $prefix }income 500 EUR von TEXT T3`
   *[rules] { $account } buchen allein die Regeln; von Hand bucht es niemand. Wie die Regeln sind: `{ $prefix }help dues`
  }
refused-account-twice = { $account } steht auf beiden Seiten, es würde sich also nichts ändern. Ich habe nichts gebucht.
refused-book-lacks = { $part ->
    [from] Woher kommt der Betrag?
    [to] Wohin geht der Betrag?
   *[for] Wofür ist es?
  } Schreib es mit `von`, `an` und `für`, zum Beispiel `{ $prefix }book 120 EUR von bank an miete für Juni`

## Was Mitglieder für die Genossenschaft ausgelegt haben

command-reimburse-summary = Zurückfordern, was du für die Genossenschaft ausgelegt hast
command-reimburse-usage = [12 EUR für TEXT [am TAG] | X1 [genehmigen [als KONTO] [M7] [--sure] | ablehnen GRUND | zurückziehen]]
command-reimburse-examples =
    reimburse 12 EUR für Briefmarken
    reimburse
    reimburse X1
    reimburse X1 genehmigen als porto
    reimburse X1 ablehnen Wir haben Briefmarken
    reimburse X1 zurückziehen
command-reimburse-help =
    In einer Direktnachricht mit mir. Den Beleg schickst du als Bild oder PDF: mit `{ $prefix }reimburse 12 EUR für Briefmarken` darunter, vorher (dann antworte darauf mit dieser Zeile) oder danach. Ihn sehen du, wer Auslagen genehmigt, und das Kassenamt; was genehmigt ist, steht mit dem, was du geschrieben hast, und ohne deinen Namen im Kassenbuch, das alle Mitglieder lesen.

    Ein Amt mit der Befugnis, Auslagen zu genehmigen, tut das bis zu dem Betrag in `{ $prefix }rules spend`, nie für sich selbst. Über mehr entscheiden die Mitglieder, und wer genehmigt, nennt den Antrag: `{ $prefix }reimburse X1 genehmigen M7`. Genehmigtes steht dir zu: `{ $prefix }dues`
reimburse-asked = **{ $id }: { $amount } für { $purpose }**. Ich habe es weitergegeben. Ist es genehmigt, steht „{ $purpose }“ im Kassenbuch, das alle Mitglieder lesen, ohne deinen Namen.
reimburse-decision = { $id }: { $amount } erstatten
reimburse-next = { $count ->
    [0] Allein kann das niemand genehmigen: Es ist deines, oder es liegt über der Grenze. Die Mitglieder können entscheiden: `{ $prefix }propose { $id }: { $amount } erstatten`
    [one] Eine Person kann es genehmigen. Dann hörst du von mir.
   *[other] { $count } Personen können es genehmigen. Dann hörst du von mir.
  } Stimmt etwas nicht? `{ $prefix }reimburse { $id } zurückziehen`
reimburse-add = { $receipts ->
    [0] Ein Beleg fehlt noch. Schick ihn hierher, als Bild oder PDF.
   *[other] Noch ein Beleg? Antworte darauf mit `{ $prefix }reimburse { $id }`
  }
reimburse-added = { $receipts ->
    [one] Dein Beleg liegt verschlüsselt hier.
   *[other] Deine { $receipts } Belege liegen verschlüsselt hier.
  }
reimburse-waits = **{ $person } möchte { $amount } zurück**, ausgelegt für { $purpose } ({ $id }). { $receipts ->
    [0] Noch ohne Beleg.
    [one] Mit einem Beleg.
   *[other] Mit { $receipts } Belegen.
  }
reimburse-decide = Ansehen: `{ $prefix }reimburse { $id }`. { $may ->
    [yes] Dann `{ $prefix }reimburse { $id } genehmigen` oder `{ $prefix }reimburse { $id } ablehnen GRUND`
        Genehmigt steht „{ $purpose }“ im Kassenbuch, das alle Mitglieder lesen.
   *[no] Darüber entscheidet, wer Auslagen genehmigen darf. Haben die Mitglieder entschieden, kannst du es ausführen: `{ $prefix }reimburse { $id } genehmigen M7`
  }
receipt-added = **Der Beleg liegt bei { $id }**, { $amount } für { $purpose }{ $receipts ->
    [one] {""}
   *[other] , als Nummer { $receipts }
  }. Er ist verschlüsselt aufbewahrt.
receipt-offered = Bilder kann ich nicht ansehen. Ist es ein Beleg? Dann antworte darauf mit `{ $prefix }reimburse 12 EUR für Briefmarken`, und er liegt dabei.
receipt-also = Dieselbe Datei liegt auch bei { $ids }.
reimburse-told = { $state ->
    [approved] **{ $id } ist genehmigt**, von { $by }: { $amount } für { $purpose } stehen dir zu ({ $entry }) und kommen mit der nächsten Zahlung. `{ $prefix }dues`{ $receipts ->
        [0] . Gibt es einen Beleg? Antworte auf ihn mit `{ $prefix }reimburse { $id }`
       *[other] {""}
      }
   *[declined] **{ $id } ist abgelehnt**, von { $by }: { $reason }

        Es waren { $amount } für { $purpose }. Du siehst es anders? `{ $prefix }mediate { $typed }`{ $receipts ->
        [0] {""}
       *[other] {" "}Was du als Beleg geschickt hast, ist hier gelöscht.
      }
  }
reimburse-done = { $state ->
    [approved] **{ $id } ist genehmigt**: { $amount } für { $purpose } stehen { $person } zu ({ $entry }). War es falsch? Das Kassenamt nimmt es zurück: `{ $prefix }reverse { $entry } GRUND`
    [declined] **{ $id } ist abgelehnt.** { $person } bekommt deinen Grund, und Belege sind gelöscht.
   *[withdrawn] **{ $id } ist zurückgezogen.** Niemand muss mehr darüber entscheiden, und Belege sind gelöscht.
  }
reimburse-list = { $waiting ->
    [0] { $own ->
        [0] **Du forderst nichts zurück.**
        [one] **Du forderst eine Auslage zurück, oder hast es neulich.**
       *[other] **Du forderst { $own } Auslagen zurück, oder hast es neulich.**
      }
    [one] **Eine Auslage wartet auf Genehmigung.**
   *[other] **{ $waiting } Auslagen warten auf Genehmigung.**
  }
reimburse-list-waiting = Es wartet:
reimburse-list-own = Von dir:
reimburse-line = { $id }: { $amount } für { $purpose } ({ $person }) · { $state ->
    [open] { $receipts ->
        [0] noch ohne Beleg
       *[other] wartet
      }
    [approved] genehmigt{ $receipts ->
        [0] , noch ohne Beleg
       *[other] {""}
      }
    [back] zurückgenommen, nicht fällig
    [declined] abgelehnt
   *[withdrawn] zurückgezogen
  }
reimburse-how = Etwas für die Genossenschaft ausgelegt? `{ $prefix }reimburse 12 EUR für Briefmarken`
reimburse-shown = **{ $id }: { $amount } für { $purpose }**, ausgelegt von { $person } am { $day }, eingereicht am { $asked }. { $receipts ->
    [0] Ohne Beleg.
    [one] Der Beleg folgt.
   *[other] Die { $receipts } Belege folgen.
  }
reimburse-settled-by = { $state ->
    [approved] Genehmigt von { $by } ({ $entry }).
    [back] Genehmigt von { $by } ({ $entry }), und vom Kassenamt zurückgenommen: Es ist nicht fällig.
    [declined] Abgelehnt von { $by }: { $reason }
   *[withdrawn] Zurückgezogen.
  }
todo-reimbursement = { $person } möchte { $amount } zurück für { $purpose }: `{ $prefix }reimburse { $id }`{ $may ->
    [yes] {""}
   *[no] {" "}(das braucht andere, oder einen Beschluss)
  }
record-reimbursement-asked = Ein Mitglied fordert eine Auslage zurück ({ $reimbursement })
record-receipt-added = Zu { $reimbursement } ist ein Beleg gekommen
record-reimbursement-approved = { $actor } hat { $reimbursement } genehmigt ({ $entry }{ $voted ->
    [yes] , nach { $motion }
   *[no] {""}
  })
record-reimbursement-declined = { $actor } hat { $reimbursement } abgelehnt
record-reimbursement-withdrawn = { $reimbursement } ist zurückgezogen
refused-reimburse-off = In dieser Genossenschaft darf kein Amt Auslagen genehmigen, deshalb nehme ich keine an. Die Mitglieder können einem Amt die Befugnis geben, Auslagen zu genehmigen. Welches Amt was darf: `{ $prefix }rules ämter`
refused-reimburse-lacks = Wie viel, und wofür? Schreib beides, zum Beispiel `{ $prefix }reimburse 12 EUR für Briefmarken`
refused-reimburse-for-task = { $task } ist ein Auftrag, und ich weiß nicht, was du dafür ausgelegt hast. Schreib, was es war: `{ $prefix }reimburse 12 EUR für Briefmarken`. Einen Teil seines Preises zahlt das Kassenamt so zurück: `{ $prefix }refund BETRAG für { $task }`
refused-reimburse-many = Von dir warten schon { $most }. Lass erst über sie entscheiden, oder zieh welche zurück: `{ $prefix }reimburse`
refused-reimburse-twice = Das hast du schon als { $id } eingereicht. Ist es eine andere Auslage? Dann schick:
    `{ $copy }`
refused-reimburse-unclear = „{ $typed }“ verstehe ich nicht. Schreib `{ $prefix }reimburse { $id } genehmigen`, `{ $prefix }reimburse { $id } ablehnen GRUND` oder `{ $prefix }reimburse { $id } zurückziehen`
refused-reimburse-settled = { $id } ist schon { $state ->
    [approved] genehmigt
    [declined] abgelehnt
    [withdrawn] zurückgezogen
   *[open] offen
  }. { $state ->
    [approved] Das Kassenamt kann es zurücknehmen: `{ $prefix }reverse`
   *[other] Du kannst es neu einreichen: `{ $prefix }reimburse 12 EUR für TEXT`
  }
refused-reimburse-own = { $id } ist deine eigene Auslage, und über die eigene entscheidet niemand. Jemand anderes muss es tun, oder die Mitglieder: `{ $prefix }propose`
refused-reimburse-no-power = Allein kannst du Auslagen nicht genehmigen. Haben die Mitglieder entschieden, kannst du es ausführen: `{ $prefix }propose { $id }: { $amount } erstatten`, dann `{ $prefix }reimburse { $id } genehmigen M7`
refused-reimburse-above = { $id } sind { $amount }, und allein kannst du { $limit } genehmigen. Über mehr entscheiden die Mitglieder: `{ $prefix }propose { $id }: { $amount } erstatten`. Ist das angenommen: `{ $prefix }reimburse { $id } genehmigen M7`
refused-reimburse-not-decided = { $motion } hat nicht über { $id } entschieden: Es muss ein Beschluss sein, der nach dem Antrag auf Erstattung eröffnet wurde, angenommen ist und genau das verlangt: `{ $prefix }propose { $decision }`
refused-reimburse-account = { $account } ist kein Konto für Ausgaben, deshalb habe ich nichts genehmigt. Schreib eines aus `{ $prefix }accounts`, oder lass es weg: `{ $prefix }reimburse { $id } genehmigen`
refused-reimburse-no-receipt = { $id } hat keinen Beleg, also habe ich nichts genehmigt. Er lässt sich noch nachreichen. Ohne Beleg genehmigen? Dann schick:
    `{ $copy }`
refused-reimburse-same-file = Der Beleg von { $id } ist auch bei { $others } dabei, also habe ich nichts genehmigt. Sieh dir beides an: `{ $prefix }reimburse { $id }`. Stimmt es so? Dann schick:
    `{ $copy }`
refused-reimburse-reason = Warum? Die Person bekommt den Grund: `{ $prefix }reimburse { $id } ablehnen GRUND`
refused-no-such-reimbursement = { $id } habe ich nicht für dich. Deine, und die auf dich warten: `{ $prefix }reimburse`
refused-receipt-which = Wozu gehört er: { $ids }? Antworte auf den Beleg zum Beispiel mit:
    `{ $copy }`
refused-receipt-which-coop = Von dir wartet etwas auf einen Beleg bei { $coops }. Wozu gehört er? Antworte darauf zum Beispiel mit:
    `{ $copy }`
refused-receipt-for-none = Von dir ist nichts offen, wozu dieser Beleg gehören könnte. Antworte darauf mit `{ $prefix }reimburse 12 EUR für Briefmarken`
refused-receipt-kind = Ein Beleg ist ein Bild (PNG, JPEG, GIF, WebP) oder ein PDF, und das ist keines von beiden. Aufbewahrt habe ich nichts.
refused-receipt-file = { $why ->
    [too-large] Die Datei hat mehr als { $most } Megabyte, deshalb habe ich sie nicht gelesen. Schick bitte ein kleineres Bild.
    [gone] Der Homeserver gibt mir die Datei nicht. Schick sie bitte noch einmal.
    [damaged] Die Datei ist nicht die, die geschickt wurde. Schick sie bitte noch einmal.
   *[unreachable] Ich konnte die Datei nicht holen. Schick sie bitte später noch einmal.
  } Aufbewahrt habe ich nichts.
refused-receipt-many = { $id } hat { $most } Belege, und mehr passen nicht dazu. Leg mehrere auf ein Bild, oder reich den Rest für sich ein.
refused-receipt-there = Dieser Beleg liegt schon bei { $id }.
refused-receipt-used = Diesen Beleg hast du für { $id } geschickt, deshalb habe ich nichts aufbewahrt. Gehört er zu beidem? Dann reich beides zusammen ein.

## Auf Abrechnungen

statement-reimbursement = { $said ->
    [yes] für die Genossenschaft ausgelegt ({ $reimbursement }): { $text }
   *[no] für die Genossenschaft ausgelegt, { $reimbursement }
}

## Protokoll

record-account-kept = Das Konto { $account } { $numbered ->
    [yes] hat im Kassenbuch die Nummer { $number }
   *[no] steht von nun an im Kassenbuch
  }
