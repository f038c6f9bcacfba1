### Das Kassenbuch, Haushalte, Ansprüche und Zahlungen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Haushalte und Beträge

budget-added = Hinzugefügt zu **{ $motion }**; der Antrag ist bis { $until } offen für andere Haushalte.
budget-sentence = Jedes Mitglied bekommt { $monthly } im Monat; von den Einnahmen aus Aufträgen gehen { $workers } an die Arbeitenden, { $evaluators } an die, die den Preis aushandeln (Bewertende){ $donates ->
    [yes] , { $donation } werden gespendet
   *[no] { "" }
  }, und { $rest } bleiben bei der Genossenschaft{ $donates ->
    [yes] . Auch von allen anderen Einnahmen werden { $donation } gespendet
   *[no] { "" }
  }
budget-in-force = **Der Haushalt für { $year }** ({ $motion }) gilt seit dem { $from }:
budget-kept = **{ $now } hat keinen eigenen Haushalt**, darum gilt der für { $year } ({ $motion }) weiter:
budget-coming = **Der Haushalt für { $year }** ({ $motion }) gilt ab dem { $from }:
budget-none = **Kein Haushalt gilt**, darum werden keine Monatszahlungen fällig.
budget-open = { $count ->
    [one] Ein Antrag zum Haushalt ist offen:
   *[other] { $count } Anträge zum Haushalt sind offen:
  }
budget-next = Um einen für { $year } vorzuschlagen: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr={ $year }`
budget-next-like = Um einen für { $year } vorzuschlagen: `{ $prefix }budget vorschlagen monatlich={ $monthly } arbeit={ $workers } bewertung={ $evaluators }{ $donates ->
    [yes] { " " }spende={ $donation }
   *[no] {""}
  } jahr={ $year }`
command-budget-summary = Zeigen, welcher Haushalt gilt, oder einen vorschlagen
command-budget-usage = [vorschlagen oder alternative M1] [monatlich=500EUR arbeit=60% bewertung=5% jahr=2027]
command-budget-examples =
    budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr=2027
    budget alternative M1 monatlich=450EUR arbeit=65% bewertung=5%
    budget
command-budget-help =
    Allein zeigt der Befehl, welcher Haushalt gilt, welcher gelten wird, was offen ist und was dieses Jahr bisher gekostet und eingenommen hat. `vorschlagen` eröffnet den Antrag zum Haushalt eines Jahres (dieses Jahres, wenn du keines nennst), `alternative` fügt einem offenen Antrag einen Haushalt hinzu; beides gehört in den Mitgliederraum.

    - `monatlich`: was jedes Mitglied im Monat bekommt, ein Betrag mit seiner Währung.
    - `arbeit`, `bewertung`: welcher Teil der Einnahmen aus einem Auftrag an die Arbeitenden geht, und welcher an die Bewertenden. Der Rest bleibt bei der Genossenschaft.
    - `spende=2%`, wenn ihr wollt: welcher Teil aller Einnahmen gespendet wird. Wer ihn bekommt, ist eine eigene Abstimmung: `{ $prefix }help donations`
argument-not-a-budget-deed = { $typed } ist nichts, was ich mit einem Haushalt tun kann.
piece-deed = was zu tun ist

## Wenn ein Monat endet

months-span = { $first } bis { $last }
months-closed = Die Monatszahlungen an die Mitglieder für { $month } sind fällig geworden. Was du bekommst: `{ $prefix }dues`
months-closed-treasury = Die Monatszahlungen für { $month } sind fällig geworden. Um sie auszuzahlen: `{ $prefix }payrun { $typed }`
months-closed-frozen = Die Monatszahlungen für { $month } sind fällig geworden. Die Kasse ist eingefroren: Ausgezahlt werden können sie, sobald das Kassenamt wieder besetzt ist.

## Das Kassenbuch

command-income-summary = Eine Einnahme buchen
command-income-brief = `{ $prefix }income`: eine Einnahme buchen
command-income-usage = 500 EUR von TEXT [T3] [am TAG] [--anfang]
command-income-examples =
    income 500 EUR von Stadtwerke T3
    income 20 EUR von Kuchenverkauf am 20.11.2026
    income 1000 EUR von Konto --anfang
command-income-help =
    Fürs Kassenamt. Mit der Nummer eines Auftrags am Ende ist es eine Einnahme für diesen Auftrag, auf einmal oder in Teilen: Die Anteile der Arbeitenden und der Bewertenden werden nach dem Haushalt des Tages fällig, und alle erfahren ihren eigenen.

    `am 20.11.2026`: der Tag, an dem es einging, wenn das nicht heute war. Unter ihm steht es im Kassenbuch.

    `--anfang`: was schon vor dem Kassenbuch da war. Eine Kontonummer gehört hier in keinen Text: Andere lesen ihn.
command-expense-summary = Eine Ausgabe buchen
command-expense-brief = `{ $prefix }expense`: eine Ausgabe buchen
command-expense-usage = 20 EUR an TEXT für TEXT [am TAG]
command-expense-examples =
    expense 20 EUR an Bäckerei für Brot
    expense 20 EUR an Bäckerei für Brot am 20.11.2026
command-expense-help =
    Fürs Kassenamt. Was Mitglieder bekommen, wird eigens gebucht: `{ $prefix }pay`.

    `am 20.11.2026`: der Tag, an dem gezahlt wurde, wenn das nicht heute war. Unter ihm steht es im Kassenbuch.
command-refund-summary = Buchen, dass ein Teil eines Auftragspreises zurückgezahlt wurde
command-refund-usage = 50 EUR [an TEXT] für T3 [am TAG]
command-refund-examples =
    refund 50 EUR für T3
    refund 50 EUR an Stadtwerke für T3 am 20.11.2026
command-refund-help = Fürs Kassenamt. Von jedem Anteil an der Einnahme des Auftrags geht derselbe Teil zurück, und alle erfahren ihren eigenen. Der Auftrag bleibt bezahlt.
command-reverse-summary = Eine Buchung zurücknehmen
command-reverse-usage = E12 GRUND [am TAG]
command-reverse-examples = reverse E12 Es waren 50 EUR und nicht 500
command-reverse-help = Fürs Kassenamt. Aus dem Kassenbuch wird nie etwas gestrichen: Eine weitere Buchung sagt, warum, und danach stehen alle Konten so da, als hätte es die erste nicht gegeben. Wen es betrifft, erfährt davon. Sie steht unter dem heutigen Tag; soll ein Fehler in seinem eigenen Monat berichtigt sein, dann schreib dessen Tag ans Ende: `am 20.11.2026`
command-ledger-summary = Zeigen, was gebucht ist
command-ledger-usage = [KONTO] [MONAT] | schließen MONAT
command-ledger-examples =
    ledger
    ledger 2026-11
    ledger einnahmen
    ledger liabilities:dues 2026-11
    ledger schließen 2026-11
command-ledger-help =
    Jede Buchung mit ihren Beträgen, monatsweise, von sich aus der letzte Monat mit Buchungen. Ein Konto kannst du mit dem Anfang seines Namens nennen, zum Beispiel `income` oder `einnahmen`.

    Das Kassenamt sieht alles, im Kassenraum oder in einer Direktnachricht, und was eine Person betrifft, mit `{ $prefix }ledger @ana`. Alle anderen sehen Summen, wo es um Personen geht; deines steht in `{ $prefix }statement`.

    `{ $prefix }ledger schließen 2026-11` ist fürs Kassenamt: Damit ist das Kassenbuch bis zum Ende dieses Monats geschlossen. Was davor geschah und später gebucht wird, steht dann unter dem ersten offenen Tag, mit dem Tag, an dem es geschah.
command-balance-summary = Zeigen, was auf der Bank liegt und was Mitgliedern zusteht
command-balance-brief = `{ $prefix }balance`: was auf der Bank liegt
command-balance-help = Zuerst in Worten, dann Konto für Konto. Was jeder einzelnen Person zusteht, sieht nur das Kassenamt, im Kassenraum oder in einer Direktnachricht; was dir zusteht, zeigt `{ $prefix }dues`.
piece-what = der Betrag, und von wem oder an wen
piece-entry = die Nummer einer Buchung
piece-why = der Grund
argument-not-an-entry = { $typed } ist nicht die Nummer einer Buchung. Sie sehen aus wie `E12`.

## Etwas wird gebucht

income-booked = { $kind ->
    [opening] **{ $entry } ist gebucht**: { $amount } waren schon vor dem Kassenbuch da ({ $from }).
   *[income] **{ $entry } ist gebucht**: { $amount } von { $from }.
  }
income-task = { $state ->
    [paid] Für { $task } · { $title } ist jetzt alles da: { $received }. Der Auftrag ist bezahlt.
   *[other] Für { $task } · { $title } sind bisher { $received } von { $price } da.
  }
income-no-shares = Niemandem steht etwas davon zu: { $why ->
    [no-budget] { $when ->
        [then] An dem Tag galt kein Haushalt
       *[now] Es gilt kein Haushalt
      }
    [no-percent] Der Haushalt gibt weder Arbeitenden noch Bewertenden einen Anteil
    [nobody] Der Haushalt gibt { $whose ->
        [workers] nur Arbeitenden einen Anteil, und an diesem Auftrag arbeitet niemand
        [evaluators] nur Bewertenden einen Anteil, und diesen Auftrag bewertet niemand
       *[both] Arbeitenden und Bewertenden einen Anteil, und dieser Auftrag hat weder die einen noch die anderen
      }
   *[too-little] Bei so wenig sind die Anteile kleiner als { $unit }
  }. Alles bleibt bei der Genossenschaft.
income-share = { $role ->
    [workers] Für die Arbeit werden { $amount } fällig: { $people }
   *[evaluators] Für die Bewertung werden { $amount } fällig: { $people }
  }
income-kept = Die Genossenschaft behält { $amount }
refund-booked = **{ $entry } ist gebucht**: { $amount } vom Preis von { $task } · { $title } sind an { $to } zurückgezahlt. Von dem, was dafür einging, bleiben { $left }.
refund-shares = Ihnen steht deshalb weniger zu: { $people }.
refund-no-shares = Einen Anteil daran hatte niemand.
expense-booked = **{ $entry } ist gebucht**: { $amount } an { $to } für { $purpose }.
booked-day = Es steht unter dem { $day }, dem Tag, an dem es geschah.
booked-closed = Es geschah am { $happened }. Für diesen Tag ist das Kassenbuch geschlossen, deshalb steht es unter dem { $day }.
books-closed = **Das Kassenbuch ist bis zum { $day } geschlossen.** Wenn du jetzt etwas buchst, das bis dahin geschah, kommt es auf den ersten offenen Tag, mit dem Vermerk, wann es geschah. Zum Kassenbuch: `{ $prefix }ledger`
booked-bank = Auf der Bank liegen jetzt { $amount }.
booked-wrong = Ist daran etwas falsch? `{ $prefix }reverse { $entry } GRUND`
reversal-booked = **{ $entry } ist zurückgenommen**, durch { $by }: { $reason }
reversal-today = Es steht unter dem { $day }, und { $entry } unter dem { $before }.
reversal-means = { $kind ->
    [expense] Die { $amount } gelten als nie ausgegeben. Um es richtig zu buchen: `{ $prefix }expense BETRAG an TEXT für TEXT`
    [refund] Die { $amount } gelten als nie zurückgezahlt: Was davon fällig war, ist wieder fällig, und wen es betrifft, erfährt davon. Um es richtig zu buchen: `{ $prefix }refund BETRAG für { $task }`
    [payment] Die Zahlung von { $amount } gilt als nie geschehen, und wer sie bekommen sollte, erfährt es. Was damit bezahlt war, ist wieder fällig.
    [opening] Die { $amount } gelten als nie da gewesen. Um es richtig zu buchen: `{ $prefix }income BETRAG von TEXT --anfang`
    [journal] Es gilt als nie gebucht. Um es richtig zu buchen: `{ $prefix }book BETRAG von KONTO auf KONTO für TEXT`
    [contribution] Die { $amount } gelten als nie eingezahlt, und die Person erfährt es. Um es richtig zu buchen: `{ $prefix }shares eingezahlt @USER BETRAG`
    [donation-paid] Die { $amount } gelten als nie gezahlt und sind wieder fällig: `{ $prefix }donations`
    [reimbursement] Es ist nicht mehr fällig, und die Person erfährt es.
   *[income] Die { $amount } gelten als nie eingenommen. { $of ->
        [task] Was daraus fällig war, ist es nicht mehr, und alle, die es betrifft, erfahren es. Um es richtig zu buchen: `{ $prefix }income BETRAG von TEXT { $task }`
       *[other] Um es richtig zu buchen: `{ $prefix }income BETRAG von TEXT`
      }
  }
reimbursement-taken-back = **{ $entry } ist zurückgenommen**, durch { $by }: { $reason }

    Was du ausgelegt hast, { $text }, steht dir nicht mehr zu. Stimmt das nicht, dann frag das Kassenamt, oder reich es noch einmal ein: `{ $prefix }reimburse`
share-told = { $of ->
    [income] **Für { $task } · { $title } sind { $amount } eingegangen** ({ $entry }). Dir steht davon zu:
    [adjusted] **Dein Anteil an { $income } ({ $task } · { $title }) hat sich geändert**, denn der heute angenommene Haushalt gilt für den ganzen Tag ({ $entry }):
    [refunded] **{ $amount } vom Preis von { $task } · { $title } sind zurückgezahlt** ({ $entry }). Das steht dir deshalb nicht mehr zu:
    [unrefunded] **{ $income } ist zurückgenommen**, durch { $entry }: { $reason }. Es waren { $amount } von { $task } · { $title }, zurückgezahlt, und das steht dir wieder zu:
   *[reversed] **{ $income } ist zurückgenommen**, durch { $entry }: { $reason }. Es waren { $amount } für { $task } · { $title }, und das steht dir nicht mehr zu:
  }
share-line = { $amount }: { $rule }
share-next = Alles, was dir zusteht: `{ $prefix }dues`

## Was im Kassenbuch steht

ledger-title = **Kassenbuch von { $coop }, { $month }**
ledger-title-account = { $title } · { $account }
ledger-balance = Am Anfang des Monats: { $begin }. Am Ende oder jetzt: { $end }.
ledger-nothing = Da wurde nichts gebucht.
ledger-empty = { $asked ->
    [all] Es ist noch nichts gebucht.
   *[some] Dort ist noch nichts gebucht.
  }
ledger-entry = { $kind ->
    [opening] vor dem Kassenbuch da: { $text }
    [income] { $of ->
        [task] Einnahme für { $task }, von { $text }
       *[other] Einnahme von { $text }
      }
    [expense] Ausgabe, { $text }
    [refund] ein Teil des Preises von { $task }, zurückgezahlt an { $text }
    [monthly] die Monatszahlungen werden fällig
    [pay] die Stunden des Monats werden fällig
    [bonus] Die Boni für { $text } werden fällig
    [payment] { $said ->
        [yes] Zahlung an ein Mitglied: { $text }
       *[no] Zahlung an ein Mitglied
      }
    [reversal] nimmt { $other } zurück: { $text }
    [journal] { $text }
    [reimbursement] von einem Mitglied ausgelegt: { $text }
    [adjustment] berichtigt die Anteile von { $other }
    [contribution] eingezahlt für Anteil Nr. { $text }
    [share-return] was mit { $other } für einen Anteil eingezahlt wurde, steht jemandem zu, der gegangen ist
    [dividend] eine Dividende wird fällig
    [donation] Spenden werden fällig ({ $text })
    [donation-paid] Spende gezahlt an { $text }
   *[transfer] Ansprüche gehen unter einer neuen Matrix-ID weiter
  }
ledger-recorded = gebucht am { $day }
ledger-happened = geschehen am { $day }
ledger-reversed = (zurückgenommen durch { $by })
ledger-people = ({ $count ->
    [one] eine Person
   *[other] { $count } Personen
  })
ledger-paid = In diesem Monat an Mitglieder gezahlt, abzüglich des Zurückgenommenen: zusammen { $amount }.
ledger-paid-in = In diesem Monat für Anteile eingezahlt, abzüglich des Zurückgenommenen: zusammen { $amount }.
ledger-before = Mehr aus diesem Monat
ledger-earlier = Früher
ledger-later = Später
balance-first = **{ $overdrawn ->
    [yes] Nach dem Kassenbuch ist das Konto um { $bank } im Minus
   *[no] Auf der Bank liegen { $bank }
  }{ $owes ->
    [yes] , und an Mitglieder sind { $owed } zu zahlen.
   *[no] , und an Mitglieder ist gerade nichts zu zahlen.
  }**{ $overdrawn ->
    [yes] {" "}Sagt die Bank etwas anderes? Dann ist etwas noch nicht gebucht: `{ $prefix }income`, oder schick mir die Datei der Bank (`{ $prefix }help bank`).
   *[no] {""}
  }
balance-advanced = Manche haben zusammen { $amount } Vorschuss.
balance-accounts = **Nach Konten**, mit dem Namen, den jedes im Kassenbuch hat. Zusammen ergibt das immer null.
balance-there = Was da ist, und was ausgegeben oder zugesagt ist:
balance-from = Woher es kam, und was noch zu zahlen ist (im Kassenbuch mit Minus):
balance-next = { $reader ->
    [treasury] Das Jahr bisher: `{ $prefix }budget`. Jede Buchung: `{ $prefix }ledger`
   *[members] Das Jahr bisher: `{ $prefix }budget`. Jede Buchung: `{ $prefix }ledger`. Was dir zusteht: `{ $prefix }dues`
  }
account-ahead = Vorschuss an { $person }
account-overdrawn = auf der Bank überzogen
account-of = was { $person } zusteht
account-donation = Spenden, die { $recipient } zustehen
account-donation-ahead = { $some ->
    [yes] Spenden an { $recipient }, zu viel gezahlt
   *[no] Spenden zu viel, gehen von den nächsten ab
  }
account-name = { $account ->
    [assets-bank] auf der Bank
    [equity-opening] vor dem Kassenbuch da
    [income-tasks] aus Aufträgen
    [income-other] andere Einnahmen
    [expenses-other] andere Ausgaben
    [expenses-monthly] Monatszahlungen
    [expenses-pay] Lohn nach Stunden
    [expenses-workers] Anteile für Arbeit
    [expenses-evaluators] Anteile für Bewertung
    [equity-shares] eingezahlt für Anteile
    [equity-dividends] Dividenden
    [expenses-bonuses] Boni
    [expenses-donations] Spenden
    [liabilities-donations] Spenden, für die noch niemand gewählt ist
    [liabilities-dues] was Mitgliedern zusteht
   *[other] { $own }
  }

## Was einer Person zusteht, und wie es dazu kam

dues-now = { $sign ->
    [due] **{ $of ->
        [yours] Dir
       *[other] { $person }
    } steht zu: { $amount }**
    [ahead] **{ $of ->
        [yours] Du hast
       *[other] { $person } hat
    } { $amount } im Voraus bekommen.** Was als Nächstes fällig wird, wird damit verrechnet.
   *[nothing] **{ $of ->
        [yours] Dir
       *[other] { $person }
    } steht gerade nichts zu** ({ $amount })
}
dues-none = **{ $of ->
    [yours] Dir
   *[other] { $person }
} steht gerade nichts zu**, und von früher ist nichts offen.
dues-no-budget = Es gilt kein Haushalt, darum werden keine Monatszahlungen fällig. Was in dieser Zeit für Aufträge eingeht, bleibt bei der Genossenschaft und wird auch später nicht verteilt. Mehr zum Haushalt: `{ $prefix }help budget`
dues-before = Aus der Zeit vor diesem Monat: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
   *[due] { $amount }
}
dues-more-lines = { $count ->
    [one] Eine frühere Zeile steht
   *[other] { $count } frühere Zeilen stehen
} in der Abrechnung
dues-waiting = { $month } ist vorbei, aber vielleicht fehlen mir noch Nachrichten von davor. Sobald ich sie habe, werden die Zahlungen fällig.
dues-days = { $days } Tage von { $monthly }; Haushalt { $budget }
dues-days-coming = { $done } von { $of } Tagen zu { $monthly } im Monat; Haushalt { $budget }
dues-coming = In diesem Monat bisher verdient, fällig an seinem Ende: { $amount } ({ $parts }).
dues-next = Alle Zeilen dieses Monats: `{ $prefix }statement`, des vorigen: `{ $prefix }statement { $earlier }`. Die Regeln: `{ $prefix }help dues`
dues-next-other = Alle Zeilen dieses Monats: `{ $prefix }statement { $typed } { $person }`
dues-sent = Was jemandem zusteht, ist privat. Darum steht es in einer Direktnachricht an dich.
statement-title = **{ $of ->
    [yours] Deine Abrechnung
   *[other] Abrechnung von { $person }
} für { $month }**
statement-ids = Mit dem, was unter { $ids } lief.
statement-opening = Übertrag von vorher: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
   *[due] { $amount }
}
statement-closing = **Übertrag auf nachher: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
    [nothing] nichts
   *[due] { $amount } offen
}**
statement-so-far = **Bis jetzt: { $sign ->
    [ahead] { $amount } im Voraus bezahlt
    [nothing] nichts offen
   *[due] { $amount } offen
}**
statement-empty = In diesem Monat wurde nichts fällig und nichts bezahlt, und von früher war nichts offen.
statement-next = Eine Zahlung fehlt oder ist falsch? `{ $prefix }payments`. Die Regeln: `{ $prefix }help dues`
statement-sent = Was jemandem zusteht, ist privat. Darum steht es in einer Direktnachricht an dich.
statement-line = { $day }: **{ $amount }**, { $why } ({ $entry })
statement-reversal = { $of } zurückgenommen („{ $reason }“): { $rule }
statement-adjustment = { $of } berichtigt nach dem Haushalt dieses Tages: { $rule }
statement-share = { $part ->
    [all] { $percent }
   *[other] { $part } von { $percent }
} von { $income } aus { $task }, fürs { $role ->
    [workers] Arbeiten
   *[evaluators] Bewerten
}; Haushalt { $budget }
statement-happened = { $why }, geschehen am { $day }
statement-refund = { $refund } von { $received } für { $task } sind zurückgezahlt, und so derselbe Teil von { $share } fürs { $role ->
    [workers] Arbeiten
   *[evaluators] Bewerten
}
statement-payment = Zahlung { $payment }{ $purpose }{ $advance ->
    [yes] , im Voraus
   *[no] { "" }
}{ $state ->
    [recorded] , noch nicht bestätigt
    [confirmed] , bestätigt
    [disputed] , beanstandet
    [reversed] , inzwischen zurückgenommen
   *[other] { "" }
}
statement-purpose = { " " }für { $purpose }
statement-moved = was { $old } zustand, steht jetzt { $next } zu
command-dues-summary = Zeigen, was dir zusteht, und warum
command-dues-brief = `{ $prefix }dues`: was dir zusteht
command-dues-usage = [@NAME]
command-dues-help =
    Dir steht zu, was bis jetzt fällig wurde, abzüglich dessen, was dir gezahlt wurde:
    - **Monatszahlungen** werden am Ende jedes Monats fällig, nach Tagen: die Tage des Monats, an denen du zur Genossenschaft gehört hast ÷ die Tage, die er hat × die Monatszahlung des Haushalts. Die Tage des Eintritts und des Austritts zählen ganz, ebenso der Tag, an dem ein Haushalt in Kraft tritt.
    - **Anteile an den Einnahmen eines Auftrags** werden fällig, wenn die Einnahme gebucht wird: der Anteil des Haushalts fürs Arbeiten an die Arbeitenden, der fürs Bewerten an die Bewertenden, zu gleichen Teilen oder im vereinbarten Verhältnis (`{ $prefix }task T1`). Von einer Teilzahlung entsprechend Teile.
    - **Rundung:** Jeder Teil wird auf den Cent abgerundet. Was an Cents übrig bleibt, geht je einer an die größten Reste, dann in der Reihenfolge der Matrix-IDs, sodass die Teile das Ganze ergeben.
    - **Zahlungen** werden abgezogen, sobald das Kassenamt sie bucht, bestätigt oder nicht. Was im Voraus gezahlt wurde, wird mit dem verrechnet, was als Nächstes fällig wird.

    Wer das Kassenamt hat, sieht, was allen zusteht: `{ $prefix }dues @NAME`
command-statement-summary = Zeigen, was in einem Monat für dich fällig und was dir bezahlt wurde
command-statement-usage = [MONAT] [@NAME] [pdf|csv]
command-statement-help = Ohne Monat: der laufende, soweit er ist. Jede Zeile sagt, nach welcher Regel es so viel ist und welche Buchung im Kassenbuch es ist; was vorher offen war, wird übertragen. Mit `pdf` oder `csv` bekommst du sie als Datei, zum Drucken oder für eine Tabelle. Wer das Kassenamt hat, sieht die Abrechnungen aller. Die Regeln: `{ $prefix }help dues`

## Waggle export

export-ledger-title = Kassenbuch von { $coop }
export-ledger-span = Buchungen { $first } bis { $last }
export-ledger-empty = noch keine Buchungen
export-ledger-days = Tage zählen nach der Zeitzone { $zone }.
export-statement-title = Abrechnung für { $month }
export-statement-ids = Mit dem, was unter { $ids } lief
export-statement-span = Vom { $first } bis zum { $last }, Tage nach der Zeitzone { $zone }
export-statement-empty = In diesem Monat wurde nichts fällig und nichts bezahlt.
export-statement-sent = { $of ->
    [yours] Deine Abrechnung
   *[other] Abrechnung von { $person }
} für { $month }, als Datei:
export-statement-file = abrechnung-{ $month }
export-statement-coming = Die Monatszahlungen sind noch nicht fällig. Bisher verdient: { $amount } ({ $days } von { $of } Tagen zu { $monthly } im Monat; Haushalt { $budget }).
export-statement-signs = Ein Minus steht vor dem, was bezahlt oder zurückgenommen wurde, und vor dem, was im Voraus bezahlt ist.
export-column-person = Mitglied
export-column-date = Datum
export-column-entry = Buchung
export-column-payment = Zahlung
export-column-what = Wofür
export-column-amount = Betrag
export-column-currency = Währung
export-sum-opening = Übertrag am { $date }
export-sum-due = Fällig geworden
export-sum-paid = Bezahlt oder zurückgenommen
export-sum-closing = { $state ->
    [open] Bis jetzt, { $date }
   *[closed] Übertrag auf nachher, { $date }
  }

## Zahlungen an Mitglieder, bestätigt und beanstandet

payment = **{ $payment } · { $amount }**
payment-for = **{ $payment } · { $amount }** für { $purpose }
payment-of = **{ $payment } · { $amount }** an { $person }
payment-of-for = **{ $payment } · { $amount }** an { $person } für { $purpose }
payment-recorded = { $payment } ist gebucht ({ $entry }).
payment-nothing-left = Mehr steht { $person } in dieser Währung nicht zu.
payment-left = { $person } stehen noch { $amount } zu.
payment-ahead = { $person } hat jetzt einen Vorschuss von { $amount }: Was als Nächstes fällig wird, wird damit verrechnet.
payment-asked = { $person } ist gebeten, sie zu bestätigen.
payment-asked-officers = Eine Zahlung an dich selbst kannst du nicht bestätigen; das muss jemand mit einem anderen Amt tun. Gefragt: { $officers }.
payment-no-officer = Eine Zahlung an dich selbst muss jemand mit einem anderen Amt bestätigen. Noch hat niemand eines, und sie kann warten. Wer eines will, schreibt im Mitgliederraum: `{ $prefix }stand moderation`
payment-to-you = { $treasurer } hat eine Zahlung an dich gebucht: { $payment }
payment-advance = Das ist ein Vorschuss: mehr, als dir zustand. Was als Nächstes fällig wird, wird damit verrechnet.
payment-other-way = Ich kenne kein Konto von dir, also kam es auf einem anderen Weg; { $treasurer } kann sagen, auf welchem.
payment-next =
    Angekommen? `{ $prefix }confirm { $id }`
    Nicht angekommen, oder falsch? `{ $prefix }dispute { $id } GRUND`
    Den Grund liest nur das Kassenamt.
payment-own-recorded = { $treasurer } (Kassenamt) hat eine Zahlung an sich selbst gebucht: { $payment }
payment-own-advance = Das ist ein Vorschuss: mehr, als fällig war.
payment-own-next =
    Jemand mit einem anderen Amt muss das prüfen; eine Person von euch genügt. Stimmt es? `{ $prefix }confirm { $id }`
    Stimmt es nicht? `{ $prefix }dispute { $id } GRUND`: Den Grund liest nur das Kassenamt.
payment-confirmed = Du hast { $payment } bestätigt.
payment-disputed-noted = Du hast { $payment } beanstandet.
payment-disputed-told = Das weiß jetzt { $treasurer }, und sonst niemand. Falls doch alles stimmt: `{ $prefix }confirm { $id }`
payment-disputed-kept = Gerade hat niemand das Kassenamt: Wer es als Nächstes hat, findet es bei den Zahlungen. Falls doch alles stimmt: `{ $prefix }confirm { $id }`
payment-disputed = { $by } beanstandet { $payment }
payment-disputed-next =
    Sprich mit { $by }. Wenn es falsch gebucht ist, nimm es zurück: `{ $prefix }reverse { $entry } GRUND`
    Wenn es doch stimmt, kann { $by } es bestätigen.
payment-settled = { $by } hat { $payment } bestätigt. Die Beanstandung ist erledigt.
payment-taken-back =
    { $treasurer } hat { $payment } zurückgenommen. Das gilt als nie gezahlt, und es gibt nichts zu bestätigen.
    Was dir zusteht: `{ $prefix }dues`
booked-take-out-reason = Gebucht wird im Kassenraum
booked-elsewhere =
    { $account ->
        [true] Eine Kontonummer geht sonst niemanden etwas an
       *[other] Was ihr einnehmt und ausgebt, geht nur eure Mitglieder etwas an
    }{ $removed ->
        [true] , deshalb ist deine Nachricht entfernt.
       *[other] . Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
    } Gebucht ist nichts. Wer das Kassenamt hat, bucht hier oder im Kassenraum: `{ $help }`
payment-take-out-reason = Zahlungen werden im Kassenraum gebucht
payment-elsewhere = { $removed ->
    [true] Zahlungen an Mitglieder gehen sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Zahlungen an Mitglieder gehen sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Gebucht ist nichts. Wer das Kassenamt hat, bucht Zahlungen hier oder im Kassenraum: `{ $prefix }pay @NAME BETRAG für TEXT`
payment-dispute-take-out-reason = Was zu einer Zahlung zu sagen ist, gehört in eine Direktnachricht
payment-dispute-elsewhere = { $removed ->
    [true] Was du zu einer Zahlung sagst, geht sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Was du zu einer Zahlung sagst, geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Notiert ist nichts. Schreib es hier: `{ $prefix }dispute P1 GRUND`
payment-line-advance = { $prefix }pay { $person } { $amount }{ $on } --vorschuss
payment-line-advance-for = { $prefix }pay { $person } { $amount }{ $on } für { $purpose } --vorschuss
payment-line-on = { " " }am { $day }
payments-sent = Das habe ich dir direkt geschickt.
payments-title = **{ $of ->
    [all] Alle Zahlungen
    [yours] Zahlungen an dich
   *[other] Zahlungen an { $person }
  }{ $month ->
    [ever] {""}
   *[other] {" "}im { $month }
  }**
payments-none = { $month ->
    [ever] Bisher gibt
   *[other] Im { $month } gibt
  } es keine Zahlungen{ $of ->
    [all] {""}
    [yours] {" "}an dich
   *[other] {" "}an { $person }
  }.
payments-why = Warum eine Zahlung beanstandet ist, sage ich nur in der Direktnachricht mit mir: Schreib dort `{ $prefix }payments`.
payments-for-officers = **Zahlungen des Kassenamts an sich selbst, die auf jemanden mit einem anderen Amt warten**
payments-more = … und { $count } weitere. Die eines Monats: `{ $prefix }payments { $month }`
payments-line = { $payment } ({ $date }): { $state }
payments-state = { $state ->
    [recorded] noch nicht bestätigt
    [confirmed] bestätigt
    [disputed] **beanstandet**
   *[reversed] zurückgenommen
  }
payments-own = { $of ->
    [yours] an dich selbst
   *[other] an sich selbst
  }
payments-advance = Vorschuss
payments-reason = { $line }: „{ $reason }“
payments-next-confirm =
    Eine bestätigen: `{ $prefix }confirm { $id }`
    Sie beanstanden: `{ $prefix }dispute { $id } GRUND`
command-pay-summary = Eine Zahlung an ein Mitglied buchen
command-pay-brief = `{ $prefix }pay @NAME BETRAG`: Zahlung buchen
command-pay-usage = @NAME BETRAG [für TEXT] [am TAG] [--vorschuss]
command-pay-help = Bucht, was du jemandem von seinen Ansprüchen gezahlt hast, und bittet um Bestätigung. `am 20.11.2026`: der Tag, an dem du gezahlt hast, wenn das nicht heute war. Mehr, als der Person zusteht, geht nur als Vorschuss: `--vorschuss`. Was wem zusteht: `{ $prefix }dues @NAME`
command-pay-examples =
    pay @ana 200 EUR
    pay @ana 200 EUR für November --vorschuss
    pay @ana 200 EUR am 20.11.2026
command-confirm-summary = Eine Zahlung bestätigen, die du bekommen hast
command-confirm-usage = P1
command-confirm-help = Bestätigt ist eine Zahlung erst, wenn die Person es gesagt hat, an die sie ging. Zahlt das Kassenamt an sich selbst, bestätigt es jemand mit einem anderen Amt. Deine Zahlungen: `{ $prefix }payments`
command-dispute-summary = Eine Zahlung beanstanden
command-dispute-usage = P1 GRUND
command-dispute-help = Sagt, dass eine Zahlung nicht angekommen ist oder nicht so, wie sie gebucht ist. Den Grund liest nur das Kassenamt. Falls doch alles stimmt, bestätige sie: `{ $prefix }confirm P1`
command-dispute-examples = dispute P1 Nur 150,00 EUR sind angekommen.
command-payments-summary = Zahlungen an dich zeigen
command-payments-usage = [@NAME] [MONAT] | vollständig
command-payments-help = Die Zahlungen an dich, alle oder die eines Monats. Das Kassenamt sieht die von allen; wer ein anderes Amt hat, sieht auch Zahlungen des Kassenamts an sich selbst, die noch zu bestätigen sind. `{ $prefix }payments vollständig`: Nachdem eine Sicherung zurückgespielt wurde, sagt das Kassenamt, dass meine Bücher alles haben, was die Bank zeigt.
piece-payment = die Nummer der Zahlung
piece-reason = der Grund
argument-not-a-payment = „{ $typed }“ ist keine Nummer einer Zahlung: Das ist ein P und eine Zahl, etwa P3.
ledger-text-moved = Ansprüche gehen unter einer neuen Matrix-ID weiter

## Konten, die von anderen bekannt sind

command-account-summary = Sagen, ob ein Konto stimmt, das von anderen bekannt ist
command-account-usage = @NAME [ja 3000 | nein]
command-account-help =
    Jemand hat ein Konto angegeben (`{ $prefix }payinfo`), das ich als das eines anderen Mitglieds, als das der Genossenschaft oder aus Umsätzen der Bank kenne, die keine Zahlungen an diese Person waren. Bis du Ja sagst, steht es in keiner Überweisungsdatei. Zwei Personen können ein Konto teilen: Sag dann bei beiden Ja. Zum Ja gehören die letzten vier Zeichen des Kontos, damit es für kein anderes gilt, das inzwischen angegeben wird.
    Von mir erfahren beide nichts davon. Ohne Antwort zeige ich dir, was bekannt ist: `{ $prefix }account @NAME`
command-account-examples =
    account @ana ja 3000
    account @ana nein
    account @ana
piece-verdict = Ja oder Nein
argument-not-yes-or-no = { $typed } ist weder Ja noch Nein.
payinfo-check-own = das eigene Konto der Genossenschaft
payinfo-check-member = das Konto von { $person }
payinfo-check-lines = { $count ->
    [one] das Konto im Umsatz { $lines }
   *[other] das Konto in { $count } Umsätzen, etwa { $lines }
  }
payinfo-check-asked =
    { $person } hat ein Konto angegeben ({ $iban }). Ich kenne es als { $known }.
    Es kommt in keine Überweisungsdatei, bis du gesagt hast, dass es stimmt. Frag persönlich nach, und verrate dabei niemandem etwas Neues.
    Es stimmt, etwa weil zwei es teilen: `{ $prefix }account { $typed } ja { $ending }`
    Es stimmt nicht: `{ $prefix }account { $typed } nein`
payinfo-check-approved = Das Konto { $iban } von { $person } wird ab jetzt verwendet. Womit du zahlst, falls ein Zahllauf offen ist: `{ $prefix }payrun`
payinfo-check-refused = Das Konto { $iban } von { $person } wird nicht verwendet. Die Person erfährt es nicht von mir; sprich mit ihr darüber, wie sie bezahlt werden soll.

## Zahlungsdaten

command-payinfo-summary = Sagen, auf welches Konto du bezahlt wirst, oder es zeigen
command-payinfo-help =
    `{ $prefix }payinfo DE89 3704 0044 0532 0130 00 Ana Beispiel` sagt, auf welches Konto du bezahlt werden willst und auf wessen Namen es läuft. Beides ist verschlüsselt abgelegt, unter einem Schlüssel, der nicht in der Datenbank steht. Zu sehen bekommt es nur das Kassenamt, und nur wenn es dir etwas zu zahlen gibt. Deine Nachricht entferne ich, sobald ich sie gelesen habe.
    Für ein Konto außerhalb des Europäischen Wirtschaftsraums wollen Banken auch den BIC deiner Bank: `{ $prefix }payinfo GB29 NWBK 6016 1331 9268 19 Ana Beispiel BIC NWBKGB2L`. Manche wollen deine Adresse, in Teilen: `… Adresse 12 High Street, London N1 9GU, GB`. Beides kannst du später allein nachreichen; ich sage, was fehlt.
    In einer Genossenschaft, die in Dollar oder Pfund zahlt, kann es ein Konto von dort sein: `{ $prefix }payinfo 021000021 12345678 Girokonto Ana Beispiel`, `{ $prefix }payinfo 20-00-00 12345678 Ana Beispiel`
    `{ $prefix }payinfo` zeigt, was ich habe. `{ $prefix }forget payinfo` löscht es.
command-payinfo-examples =
    payinfo DE89 3704 0044 0532 0130 00 Ana Beispiel
    payinfo
forget-what = Gelöscht habe ich noch nichts. Vergessen kann ich deine Zahlungsdaten, also Kontonummer und Namen: `{ $prefix }forget payinfo`. Die Texte deiner Stunden: `{ $prefix }hours vergessen`. Was in Rückmeldungen über dich steht: `{ $prefix }review vergessen`
command-forget-summary = Deine Zahlungsdaten löschen
command-forget-usage = payinfo
command-forget-help =
    `{ $prefix }forget payinfo` löscht deine Zahlungsdaten sofort. Was gebucht und gezahlt ist, bleibt: Die Bücher müssen nach dem Gesetz aufbewahrt werden, und sie nennen nur Matrix-IDs.
argument-not-forgettable = { $typed } kann ich hier nicht vergessen. Deine Zahlungsdaten heißen `payinfo`. Stunden und Rückmeldungen haben eigene Befehle: `stunden vergessen`, `rückmeldung vergessen`.
payinfo-kept =
    Zahlungen an dich gehen auf das Konto { $iban }, { $name }. { $replaced ->
        [true] Das ersetzt, was ich vorher hatte.
       *[false] {""}
    }
payinfo-more = { $bic ->
    [none] {""}
   *[other] BIC { $bic }.{" "}
  }{ $address ->
    [none] {""}
   *[other] Adresse: { $address }.
  }
payinfo-lacks-bic = Eins fehlt noch: Dein Konto liegt außerhalb des Europäischen Wirtschaftsraums, und Banken wollen dann auch den BIC deiner Bank. Er steht auf Kontoauszügen und in der Banking-App. So kommt er dazu: Tippe `{ $prefix }payinfo BIC` und dahinter den Code, 8 oder 11 Zeichen wie NWBKGB2L.
payinfo-lacks-iban = Dorthin zahlt keine Datei: In Euro braucht es eine IBAN. Wenn du eine hast: `{ $prefix }payinfo IBAN NAME`
payinfo-lacks-us-account = Dorthin zahlt keine Datei: In Dollar braucht es ein amerikanisches Konto. Wenn du eines hast: `{ $prefix }payinfo ROUTING KONTO Girokonto NAME`
payinfo-lacks-uk-account = Dorthin zahlt keine Datei: In Pfund braucht es ein britisches Konto. Wenn du eines hast: `{ $prefix }payinfo SORTCODE KONTO NAME`
payinfo-lacks-address = Für den Code, den das Kassenamt mit der App scannt, fehlt noch deine Adresse, in Teilen: `{ $prefix }payinfo Adresse STRASSE, PLZ ORT, CH`
payinfo-kept-means = Ich bewahre das verschlüsselt auf; der Schlüssel steht nicht in der Datenbank. Zu sehen bekommt es nur das Kassenamt, und nur wenn es dir etwas zu zahlen gibt. Zum Löschen: `{ $prefix }forget payinfo`
payinfo-taken-out = { $removed ->
    [true] Deine Nachricht ist entfernt, damit die Kontonummer nicht hier stehen bleibt.
   *[false] Ich kann deine Nachricht hier nicht entfernen: Lösche sie selbst, damit die Kontonummer nicht stehen bleibt.
  }
payinfo-own =
    Zahlungen an dich gehen auf das Konto { $iban }, { $name }.
    Zum Ändern: `{ $prefix }payinfo IBAN NAME`
    Zum Löschen: `{ $prefix }forget payinfo`
payinfo-none =
    Ich habe keine Zahlungsdaten von dir. { $kind ->
        [us] Sag mir die Routing-Nummer deiner Bank, deine Kontonummer, ob es ein Giro- oder Sparkonto ist und auf wessen Namen es läuft, hier und nirgends sonst: `{ $prefix }payinfo ROUTING KONTO Girokonto NAME`
        [gb] Sag mir deinen Sort Code, deine Kontonummer und auf wessen Namen das Konto läuft, hier und nirgends sonst: `{ $prefix }payinfo SORTCODE KONTO NAME`
       *[iban] Sag mir deine IBAN und auf wessen Namen das Konto läuft, hier und nirgends sonst: `{ $prefix }payinfo IBAN NAME`
    }
payinfo-redaction-reason = Zahlungsdaten sind gelesen und müssen hier nicht stehen bleiben
payinfo-elsewhere = { $removed ->
    [true] Zahlungsdaten gehen sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Zahlungsdaten gehen sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Behalten habe ich davon nichts. Schreib sie hier, wo nur du und ich lesen: `{ $prefix }payinfo IBAN NAME`
payinfo-in-text-reason = Eine Kontonummer muss hier nicht stehen bleiben
payinfo-in-text = { $removed ->
    [true] Eine Kontonummer geht sonst niemanden etwas an. Deshalb habe ich deine Nachricht entfernt und sonst nichts damit getan.
   *[false] Eine Kontonummer geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst. Getan habe ich damit nichts.
  } Soll dein Geld auf dieses Konto? Dann schreib es hier, wo nur du und ich lesen: `{ $prefix }payinfo IBAN NAME`. Alles andere kannst du ohne die Nummer noch einmal schreiben.
payinfo-in-text-here = { $removed ->
    [true] Eine Kontonummer geht sonst niemanden etwas an. Deshalb habe ich deine Nachricht entfernt. Schreib sie bitte noch einmal ohne die Nummer.
   *[false] Eine Kontonummer geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie bitte, und schreib sie noch einmal ohne die Nummer.
  }
payinfo-hint = Soll dein Geld auf dieses Konto? Gespeichert ist noch nichts. Schreib es mit dem Namen, auf den das Konto läuft: `{ $prefix }payinfo IBAN NAME`
payinfo-edited = { $removed ->
    [true] Änderungen an Nachrichten sehe ich nicht; behalten habe ich davon also nichts. Deine Änderung ist entfernt, damit hier keine Kontonummer stehen bleibt.
   *[false] Änderungen an Nachrichten sehe ich nicht; behalten habe ich davon also nichts. Ich kann deine Änderung nicht entfernen: Lösche sie selbst, damit hier keine Kontonummer stehen bleibt.
  } Schreib es als neue Nachricht: `{ $prefix }payinfo IBAN NAME`
payinfo-erased = Deine Zahlungsdaten sind gelöscht.
payinfo-not-known = Ich habe keine Zahlungsdaten von dir, also gibt es nichts zu löschen.
payinfo-stays =
    Was bleibt, weil es muss oder weil ich nicht herankomme:
    - das Kassenbuch und die Zahlungen an dich: Handels- und Steuerrecht verlangen, dass sie aufbewahrt werden. Sie nennen deine Matrix-ID und kein Konto
    - was das Kassenamt schon der Bank gegeben hat
    - Nachrichten, die ein Client schon angezeigt oder gespeichert hat
    - Sicherungen auf dem Server, bis sie überschrieben werden; ohne den Schlüssel kann dort niemand deine Daten lesen
payinfo-again = Um später wieder bezahlt zu werden: `{ $prefix }payinfo IBAN NAME`

## Ein Zahllauf, von der Liste bis zur Buchung

command-payrun-summary = Alle fälligen Zahlungen vorbereiten und auf einmal buchen
command-payrun-brief = `{ $prefix }payrun`: was zu zahlen ist
command-payrun-usage = [MONAT] [@NAME …] [--echtzeit] | fertig [am TAG] | verwerfen
command-payrun-help =
    `{ $prefix }payrun` listet auf, was allen zusteht, und schickt dir eine Überweisungsdatei für die Bank und zu jeder Zahlung einen Code zum Scannen, beides als Direktnachricht; was SEPA nicht überweist, etwa eine andere Währung, mit dem Konto, um es von Hand zu zahlen. `{ $prefix }payrun 2026-11` nimmt, was bis zum Ende dieses Monats fällig wurde, `{ $prefix }payrun 2026-11 @ana @ben` nur diese Leute.
    Die Datei nennt heute oder den nächsten Tag, an dem Banken arbeiten. `{ $prefix }payrun --echtzeit` verlangt Echtzeitüberweisungen, die Banken an jedem Tag ausführen.
    Gebucht ist nichts, bis du sagst, dass gezahlt ist: `{ $prefix }payrun fertig`, oder `{ $prefix }payrun fertig am 20.11.2026`, wenn das nicht heute war
    `{ $prefix }payrun verwerfen` beendet den Zahllauf und bucht nichts. Bis zu einem von beiden zeigt `{ $prefix }payrun` wieder dieselbe Liste, für die Bank unter derselben Nummer.
command-payrun-examples =
    payrun
    payrun 2026-11
    payrun fertig
payrun-begun = **Zahllauf { $month }: { $sums }**
payrun-short = **Achtung**: { $short } mehr, als laut Kassenbuch da sind. Prüf erst das Konto.
payrun-again = **Zahllauf { $month }: { $sums }** (offen seit { $since }, begonnen von { $by })
payrun-line = { $person }: { $amount }
payrun-line-unknown = { $person }: { $amount } (keine Zahlungsdaten)
payrun-line-otherwise = { $person }: { $amount } (nicht über SEPA)
payrun-missed = Er hat begonnen, bevor die Monatszahlungen für { $month } fällig waren, deshalb fehlen sie darin. Ist er erledigt oder verworfen, stehen sie im nächsten.
payrun-to-come = Die Monatszahlungen für { $month } werden am Monatsende fällig und sind noch nicht dabei.
payrun-line-by-hand = { $person }: { $amount } (von Hand)
payrun-sent-by-hand = { $people }: von Hand, bei der Bank der Genossenschaft. Das Konto steht in meiner Direktnachricht an dich.
payrun-by-hand = **Bitte von Hand überweisen**, bei der Bank der Genossenschaft. { $why ->
    [asks] Gebraucht wird dafür { $what }:
    [lacks] In keine Datei { $count ->
        [one] passt das
       *[other] passen diese
    }, denn es fehlt { $what }:
   *[sepa] In keine Datei { $count ->
        [one] passt das:
       *[other] passen diese:
    }
  }
payrun-lack-bic = der BIC der anderen Bank
payrun-lack-own-address = die Adresse der Genossenschaft
payrun-lack-iban = eine IBAN der anderen Seite
payrun-lack-us-account = ein amerikanisches Konto der anderen Seite
payrun-lack-uk-account = ein britisches Konto der anderen Seite
payrun-line-lacks = { $person }: { $amount } (von Hand: { $lack ->
    [bic] kein BIC
    [us-account] kein amerikanisches Konto
    [uk-account] kein britisches Konto
   *[iban] keine IBAN
  })
payrun-lacks-bic = Frag { $people } vorher nach dem BIC (er kommt als Direktnachricht an mich, hinter `{ $prefix }payinfo BIC`).
payrun-lacks-iban = Um Euro per Datei zu bekommen, braucht es von { $people } eine IBAN, in einer Direktnachricht an mich: `{ $prefix }payinfo IBAN NAME`
payrun-lacks-us-account = Um Dollar per Datei zu bekommen, braucht es von { $people } ein amerikanisches Konto, in einer Direktnachricht an mich: `{ $prefix }payinfo ROUTING KONTO Girokonto NAME`
payrun-lacks-uk-account = Um Pfund per Datei zu bekommen, braucht es von { $people } ein britisches Konto, in einer Direktnachricht an mich: `{ $prefix }payinfo SORTCODE KONTO NAME`
payrun-lacks-own-address = Die Bank fragt auch nach der Anschrift der Genossenschaft: Gib sie dort ein.
payrun-by-hand-line = { $person }: { $amount } an { $holder }, { $iban }, Verwendungszweck { $reference }
payrun-caption = { $person }: { $amount }, an { $holder }
payrun-sent = { $people }: { $kind ->
    [both] Lade die Datei aus meiner Direktnachricht ins Online-Banking, oder scanne { $codes ->
        [one] den Code
       *[other] die Codes
      } mit der Banking-App von einem anderen Bildschirm. Nimm nur eins davon, und nur einmal.
    [file] Lade die Datei aus meiner Direktnachricht ins Online-Banking.
   *[codes] Scanne mit der Banking-App { $codes ->
        [one] den Code
       *[other] die Codes
      } aus meiner Direktnachricht.
  }
payrun-nacha = In der Datei für deine amerikanische Bank (`.ach`) { $count ->
    [one] steht eine Zahlung; sie kommt
   *[other] stehen { $count } Zahlungen; sie kommen
  } am { $day } an.
payrun-bacs = In der Datei für Bacs (`.bacs.txt`) { $count ->
    [one] steht eine Zahlung; sie kommt
   *[other] stehen { $count } Zahlungen; sie kommen
  } am { $day } an, wenn deine Bank sie heute bekommt.
payrun-codeless = Für { $people } gibt es keinen Code: In einem Schweizer Code steht auch die Adresse. In einer Direktnachricht an mich: `{ $prefix }payinfo Adresse STRASSE, PLZ ORT, CH`
payrun-instant = Die Datei verlangt Echtzeitüberweisungen. Nimmt deine Bank in Dateien keine, macht `{ $prefix }payrun` die übliche. Gib der Bank nur eine von beiden.
payrun-later = Heute arbeiten die Banken nicht, deshalb nennt die Datei { $day }.
payrun-no-account = Eine Überweisungsdatei gibt es nicht, weil ich das Konto der Genossenschaft nicht kenne. In der Konfiguration gehört es unter `account`, mit `holder` und `iban`: Das trägt ein, wer mich betreibt. Dann macht `{ $prefix }payrun` die Datei.
payrun-unknown = { $people } { $count ->
    [one] hat
   *[other] haben
  } mir keine Zahlungsdaten gegeben (`{ $prefix }payinfo`, in einer Direktnachricht an mich). Da musst du auf anderem Weg zahlen. Oder mach es ohne sie: `{ $prefix }payrun verwerfen`, dann
payrun-unknown-all = { $count ->
    [one] { $people } hat mir keine Zahlungsdaten gegeben
   *[other] { $people } haben mir keine Zahlungsdaten gegeben
  } (`{ $prefix }payinfo`, in einer Direktnachricht an mich). Da musst du auf anderem Weg zahlen.
payrun-line-unchecked = { $person }: { $amount } (Zahlungsdaten prüfen)
payrun-unchecked = { $count ->
    [one] Prüf die Zahlungsdaten von { $people }, bevor ich sie verwende: Ich kenne dieses Konto auch von jemand anderem.
   *[other] Prüf die Zahlungsdaten von { $people }, bevor ich sie verwende: Ich kenne diese Konten auch von jemand anderem.
  } In deiner Direktnachricht mit mir: `{ $prefix }account @NAME`
payrun-without = `{ $prefix }payrun { $month } { $people }`
payrun-steps = **So zahlst du, Schritt für Schritt**
payrun-steps-in-thread = So zahlst du: im Thread.
payrun-next =
    Noch nichts gebucht. { $count ->
        [one] Wenn gezahlt ist:
       *[other] Wenn alle { $count } bezahlt sind:
    } `{ $prefix }payrun fertig`
    Ohne Zahlung beenden: `{ $prefix }payrun verwerfen`
payrun-file-caption = Fürs Online-Banking. Damit { $many ->
    [yes] werden { $count } Leute bezahlt
   *[no] wird bezahlt: { $people }
  }.
payrun-direct = Zahllauf { $month }: Hier ist, was du zum Zahlen brauchst. Zahle alles nur einmal; wie, Schritt für Schritt, steht in der Kasse unter dem Zahllauf. Wenn der Zahllauf endet, entferne ich diese Nachrichten.
payrun-redaction-reason = Zahlungsdaten werden hier nicht mehr gebraucht
payrun-details-changed =
    Im Zahllauf { $month } hat jemand Zahlungsdaten geändert oder gelöscht. Deshalb habe ich zurückgenommen, was ich dir geschickt hatte.
    Die Zahlungen mit den neuen: `{ $prefix }payrun`
    Wenn du schon gezahlt hast: `{ $prefix }payrun fertig`
payrun-purpose = Zahllauf { $month }
payrun-done = **Zahllauf { $month } ist fertig: { $sums }**
payrun-done-means = { $count ->
    [one] Eine Zahlung ist gebucht.{ $asked ->
        [nobody] {""}
       *[everybody] {" "}Wer sie bekommt, ist um Bestätigung gebeten.
      }
   *[other] { $count } Zahlungen sind gebucht.{ $asked ->
        [nobody] {""}
        [others] {" "}Alle außer dir habe ich um Bestätigung gebeten.
       *[everybody] {" "}Alle, die sie bekommen, sind um Bestätigung gebeten.
      }
  } { $takenBack ->
    [true] Was ich dir zum Zahlen geschickt hatte, habe ich entfernt. Was
   *[other] Was
  } gezahlt ist: `{ $prefix }payments`
payrun-own = { $asked ->
    [nobody] Was an dich selbst geht ({ $payments }), muss jemand mit einem anderen Amt bestätigen. Noch hat niemand eines, und es kann warten. Wer eines will, schreibt im Mitgliederraum: `{ $prefix }stand moderation`
   *[officers] Was an dich selbst geht ({ $payments }), kannst du nicht bestätigen; das muss jemand mit einem anderen Amt tun. Gefragt: { $officers }.
  }
payrun-dropped = **Zahllauf { $month } ist verworfen.** Gebucht ist nichts.
payrun-dropped-means = { $takenBack ->
    [true] Was ich dir zum Zahlen geschickt hatte, habe ich entfernt: Benutze es nicht mehr.
      Wenn es schon bei der Bank ist, halte es dort auf, oder buche, was gezahlt wurde: `{ $prefix }pay @NAME BETRAG`
   *[other] Wenn du etwas davon schon gezahlt hast, buche es: `{ $prefix }pay @NAME BETRAG`
  }
payrun-shrunk = { $person } ({ $amount } im Zahllauf, { $left } jetzt fällig)
payrun-shrunk-since = { $count ->
    [one] Seit er begonnen hat, steht jemandem weniger zu, als darin gezahlt wird
   *[other] Seit er begonnen hat, steht { $count } Leuten weniger zu, als darin gezahlt wird
  }: { $people }. Ist davon noch nichts gezahlt, dann zahl nichts davon: `{ $prefix }payrun verwerfen`, dann `{ $prefix }payrun` für das, was jetzt fällig ist
payrun-take-out-reason = Zahlläufe gehören in den Kassenraum
payrun-elsewhere = { $removed ->
    [true] Was wem gezahlt wird, geht sonst niemanden etwas an, deshalb ist deine Nachricht entfernt.
   *[false] Was wem gezahlt wird, geht sonst niemanden etwas an. Ich kann deine Nachricht nicht entfernen: Lösche sie selbst.
  } Getan habe ich nichts. Wer das Kassenamt hat, beginnt einen Zahllauf hier oder im Kassenraum: `{ $prefix }payrun`

## Was das Jahr bisher gekostet hat

year-title = **{ $year } bisher, in { $currency }**
year-income = Einnahmen: { $amount }{ $parts }
year-cost = Kosten: { $amount }{ $parts }
year-left = Übrig: { $amount }
year-short = Es fehlen: { $amount }
year-part = { $part ->
    [income-tasks] aus Aufträgen
    [income-other] andere Einnahmen
    [expenses-monthly] Monatszahlungen
    [expenses-pay] Lohn nach Stunden
    [expenses-workers] Anteile der Arbeitenden
    [expenses-evaluators] Anteile der Bewertenden
    [expenses-bonuses] Boni
    [expenses-donations] Spenden
    [expenses-other] andere Ausgaben
   *[other] { $own }
  }
year-part-amount = { $part } { $amount }
year-note = Monatszahlungen zählen, sobald sie fällig sind: am Ende des Monats.
year-chart-title = { $year }: Einnahmen und Kosten in { $currency }
year-chart-label = { $side ->
    [income] Einnahmen { $amount }
   *[cost] Kosten { $amount }
  }
year-chart-file = haushalt-{ $year }-{ $currency }.png

## Im Protokoll

record-entry-booked = { $booked ->
    [opening] Gebucht ist, was vorher da war ({ $entry })
    [income] Eine Einnahme ist gebucht ({ $entry })
    [expense] Eine Ausgabe ist gebucht ({ $entry })
    [refund] Ein Teil eines Auftragspreises ist zurückgezahlt ({ $entry })
    [monthly] Die Monatszahlungen sind fällig geworden ({ $entry })
    [pay] Die Stunden des Monats sind fällig geworden ({ $entry })
    [bonus] Die Boni des Jahres sind fällig geworden ({ $entry })
    [payment] Eine Zahlung an ein Mitglied ist gebucht ({ $entry })
    [reversal] { $entry } hat { $reverses } zurückgenommen
    [journal] Ein Betrag ist von einem Konto auf ein anderes gebucht ({ $entry })
    [reimbursement] Eine Auslage eines Mitglieds ist fällig geworden ({ $entry })
    [contribution] jemand hat für einen Anteil eingezahlt ({ $entry })
    [share-return] was mit { $corrects } für einen Anteil eingezahlt wurde, wurde fällig ({ $entry })
    [dividend] eine Dividende wurde fällig ({ $entry })
    [donation] Spenden sind fällig geworden ({ $entry })
    [donation-paid] Die Zahlung einer Spende ist gebucht ({ $entry })
    [adjustment] { $entry } hat die Anteile von { $corrects } berichtigt
   *[transfer] Ansprüche gehen unter einer neuen Matrix-ID weiter ({ $entry })
  }
record-month-closed = Der Monat { $month } ist abgeschlossen; nichts ist fällig geworden
record-books-closed = { $actor } hat das Kassenbuch bis zum { $through } geschlossen
record-payment-confirmed = { $payment } ist bestätigt
record-payment-disputed = { $payment } ist beanstandet
record-pay-run-opened = { $actor } hat den Zahllauf { $run } begonnen
record-pay-run-done = { $actor } hat den Zahllauf { $run } beendet: Alles ist gezahlt
record-pay-run-dropped = { $actor } hat den Zahllauf { $run } verworfen; gebucht ist nichts

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-share-unreadable = „{ $typed }“ kann ich nicht als Anteil lesen. Ein Anteil liegt zwischen 0 % und 100 % und wird mit dem Prozentzeichen geschrieben: `60%` oder `33,3%`.
refused-share-too-fine = „{ $typed }“ ist zu genau für einen Anteil: Er kann höchstens { $decimals } Nachkommastellen haben.
refused-budget-missing = Es fehlt noch: { $missing ->
    [monthly] `monatlich`, was jedes Mitglied im Monat bekommt
    [workers] `arbeit`, der Teil der Einnahmen aus Aufträgen für die Arbeitenden
   *[evaluators] `bewertung`, der Teil der Einnahmen aus Aufträgen für die Bewertenden
  }. Alle drei gehören dazu, zum Beispiel `monatlich=500EUR arbeit=60% bewertung=5%`.
refused-shares-above-all = { $workers } für die Arbeit und { $evaluators } für die Bewertung sind zusammen { $sum }, mehr als es gibt. Zusammen können es höchstens 100 % sein.
refused-shares-and-donation-above-all = { $workers } für die Arbeit, { $evaluators } für die Bewertung und { $donation } zum Spenden sind zusammen { $sum }, mehr als es gibt. Zusammen können es höchstens 100 % sein.
refused-not-a-year = „{ $typed }“ ist kein Jahr. Schreib es mit vier Ziffern, zum Beispiel `jahr=2027`.
refused-budget-unreadable = „{ $typed }“ verstehe ich an dieser Stelle nicht. So wird ein Haushalt geschrieben: `monatlich=500EUR arbeit=60% bewertung=5%`, dazu auf Wunsch `spende=2%` und `jahr=2027`
refused-budget-unknown-key = „{ $typed }“ gibt es in einem Haushalt nicht. So wird er geschrieben: `monatlich=500EUR arbeit=60% bewertung=5%`, dazu auf Wunsch `spende=2%` und `jahr=2027`
refused-budget-twice = „{ $typed }“ hast du zweimal geschrieben. Nenne jeden Wert einmal, so: `monatlich=500EUR arbeit=60% bewertung=5%`
refused-budget-year-over = { $year } ist vorbei, darüber gibt es nichts mehr abzustimmen. Vorschlagen kannst du einen Haushalt für ein Jahr von { $earliest } bis { $latest }.
refused-budget-year-far = { $year } ist zu weit weg. Vorschlagen kannst du einen Haushalt für ein Jahr von { $earliest } bis { $latest }.
refused-day-none = „{ $typed }“ ist kein Tag im Kalender. Ich habe nichts gebucht. Schreib ihn wie `am { $today }`.
refused-day-to-come = Der { $day } liegt in der Zukunft, deshalb habe ich nichts gebucht. Der letzte mögliche Tag ist heute: `am { $today }`. Gehört er zu einem Text, dann setz den Text in Anführungszeichen.
refused-day-long-ago = Der { $day } ist mehr als { $years } Jahre her, deshalb habe ich nichts gebucht. Stimmt das Jahr? Heute ist der { $today }.
refused-day-unclear = Welcher Tag ist „{ $typed }“? Ich habe nichts gebucht. Schreib ihn mit dem Jahr, wie `am { $today }`. Gehört er zu einem Text, dann setz den Text in Anführungszeichen.
refused-iban-in-text = In diesem Text steht eine Kontonummer. Das Kassenbuch nennt keine Konten: Andere lesen es, und nichts wird je wieder daraus gestrichen. Ich habe nichts gebucht. Schreib es noch einmal ohne die Nummer.
refused-ledger-twice = In „{ $typed }“ steht etwas doppelt. Ein Konto und ein Monat, zum Beispiel `{ $prefix }ledger einnahmen 2026-11`
refused-no-such-account = „{ $typed }“ ist weder ein Konto noch ein Monat. Ein Monat sieht aus wie 2026-11, ein Konto wie `bank`, `einnahmen`, `ausgaben` oder `ansprüche`. Alle zeigt `{ $prefix }balance`
refused-entry-reversed-already = { $entry } ist schon zurückgenommen, durch { $by }.
refused-entry-is-reversal = { $entry } nimmt selbst { $of } zurück. War das falsch, dann buche neu.
refused-entry-of-donations = { $entry } folgt aus den Einnahmen ihres Monats, niemand kann sie also allein zurücknehmen. Stimmt eine Einnahme nicht, dann nimm die zurück, und die nächsten Spenden werden um ihren Teil weniger: `{ $prefix }reverse BUCHUNG GRUND`. Zu Spenden: `{ $prefix }help donations`
refused-entry-by-rule = { $entry } folgt aus den Regeln (`{ $prefix }help dues`), niemand kann es also zurücknehmen. Stimmt sie nicht, dann berichtige, woraus sie errechnet ist.
refused-money-unreadable = „{ $typed }“ kann ich nicht als Betrag lesen. Schreib die Zahl und die Währung, zum Beispiel `500 EUR` oder `1.234,50 EUR`.
refused-money-negative = „{ $typed }“ ist weniger als nichts. Ein Betrag ist mindestens 0.
refused-money-whose-point = In „{ $typed }“ kann das erste Zeichen zur Währung oder zum Betrag gehören, und ich rate nicht. Schreib `{ $large }`{ $decimals ->
    [0] .
   *[other] {" "}oder `{ $small }`.
  }
refused-money-no-currency = „{ $typed }“ nennt keine Währung. Schreib sie dazu, zum Beispiel `{ $example }`.
refused-money-and-more = Was „{ $more }“ nach „{ $amount }“ heißt, weiß ich nicht, deshalb ist nichts getan. Zwischen einem Betrag und einem Text steht ein Wort: `von`, `an` oder `für`.
refused-money-unknown-currency = Eine Währung „{ $currency }“ kenne ich nicht. Schreib ihr Kürzel, zum Beispiel `500 EUR`.
refused-currency-not-used =
    Die Genossenschaft verwendet { $currency } nicht. Ihre { $count ->
        [one] Währung ist
       *[other] Währungen sind
    } { $currencies }.
refused-money-which-currency = In „{ $typed }“ könnten mehrere Währungen gemeint sein: { $several }. Schreib das Kürzel, zum Beispiel `{ $example }`.
refused-money-too-many-decimals = „{ $typed }“ hat zu viele Nachkommastellen: { $decimals ->
    [0] { $currency } hat keine.
   *[other] { $currency } hat { $decimals }.
  }
refused-money-too-large = „{ $typed }“ ist mehr Geld, als ich glauben kann. Steht da eine Ziffer zu viel?
refused-money-ambiguous = „{ $typed }“ lässt sich auf zwei Arten lesen, und ich rate nicht. Wenn Tausender gemeint sind: `{ $large }`.{ $decimals ->
    [0] {""}
   *[other] {" "}Wenn Nachkommastellen gemeint sind: `{ $small }`.
  }
refused-month-unreadable = „{ $typed }“ ist kein Monat, den ich lesen kann. Schreib ihn wie 2026-11.
refused-month-to-come = { $typed } hat noch nicht begonnen. Der letzte Monat, von dem ich etwas weiß, ist { $now }.
refused-payinfo-no-iban = Da sehe ich keine IBAN: Sie beginnt mit zwei Buchstaben und zwei Ziffern, etwa `DE89 3704 0044 0532 0130 00`. Schreib sie mit dem Namen, auf den das Konto läuft: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-iban-country = In keinem Land beginnen IBANs mit { $country }. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-length = Eine IBAN, die mit { $country } beginnt, hat { $needed } Buchstaben und Ziffern, diese hat { $has }. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-format = Das kann keine IBAN aus { $country } sein: Wo Ziffern hingehören, stehen Buchstaben, oder umgekehrt. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-check-digits = Die Prüfziffern passen nicht: In der IBAN ist etwas vertippt oder vertauscht. Vergleich sie mit der deiner Bank.
refused-payinfo-iban-qr = Das ist die IBAN einer Schweizer QR-Rechnung, die nur Zahlungen mit eigener Referenz annimmt. Dein Konto hat noch eine andere.
refused-payinfo-iban-not-sepa = Konten, die mit { $country } beginnen, sind nicht in SEPA, und Zahlungen dorthin kann ich nicht vorbereiten. Sprich mit dem Kassenamt ab, wie du bezahlt wirst.
refused-payinfo-bic = Den BIC kann ich nicht lesen. Er hat 8 oder 11 Buchstaben und Ziffern ohne Leerzeichen, etwa `NWBKGB2L`: `{ $prefix }payinfo BIC CODE`
refused-payinfo-bic-alone = Ein BIC gehört zu einer IBAN, und dein Konto hat keine. Lass ihn weg.
refused-payinfo-no-us-account = Da sehe ich kein Konto. Ein amerikanisches hat die Routing-Nummer der Bank mit neun Ziffern, dann seine eigene: `{ $prefix }payinfo 021000021 12345678 Girokonto NAME`
refused-payinfo-no-uk-account = Da sehe ich kein Konto. Ein britisches hat einen Sort Code und acht Ziffern: `{ $prefix }payinfo 20-00-00 12345678 NAME`
refused-payinfo-routing = Das ist keine Routing-Nummer: Die Prüfziffer passt nicht. Sie hat neun Ziffern und steht auf deinen Schecks vor der Kontonummer.
refused-payinfo-us-number = Die Kontonummer fehlt, oder Banken haben sie anders. Sie hat 4 bis 17 Ziffern und steht nach der Routing-Nummer: `{ $prefix }payinfo ROUTING KONTO Girokonto NAME`
refused-payinfo-us-kind = Ist es ein Girokonto oder ein Sparkonto? Banken wollen das wissen: `{ $prefix }payinfo ROUTING KONTO Girokonto NAME`
refused-payinfo-uk-account = Das ist kein britisches Konto: Es hat einen Sort Code mit sechs Ziffern und eine Nummer mit acht. Ist deine kürzer, frag deine Bank, wie sie mit acht geschrieben wird: `{ $prefix }payinfo 20-00-00 12345678 NAME`
refused-payinfo-bic-country = Das ist der BIC einer Bank in { $bank }, und die IBAN beginnt mit { $country }. Vergleich beide mit denen deiner Bank.
refused-payinfo-address-country = In welchem Land ist die Adresse? Es steht am Ende nach einem Komma, als zwei Buchstaben oder mit Namen: `{ $prefix }payinfo Adresse STRASSE, PLZ ORT, DE`
refused-payinfo-address-town = Ich sehe keinen Ort. Er steht vor dem Land, zwischen Kommas: `{ $prefix }payinfo Adresse STRASSE, PLZ ORT, DE`
refused-payinfo-address-letters = Banken nehmen Adressen nur in lateinischen Buchstaben. Schreib sie so, wie Briefe aus dem Ausland zu dir kommen.
refused-payinfo-address-long = Dieser Teil der Adresse hat { $has } Zeichen, Banken nehmen { $most }. Lass weg, was ein Brief nicht braucht.
refused-payinfo-no-name = Es fehlt der Name, auf den das Konto läuft. Er steht nach der IBAN: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-name-letters = Banken in SEPA nehmen Namen nur in lateinischen Buchstaben. Schreib ihn so, wie er auf deiner Bankkarte steht.
refused-payinfo-name-too-long = Banken nehmen Namen mit höchstens { $most } Zeichen, dieser hat { $has }. Schreib ihn so, wie deine Bank ihn schreibt.
refused-pay-advance-to-former = { $person } ist nicht mehr dabei, es wird also nichts mehr fällig, womit ein Vorschuss verrechnet werden könnte. Zu zahlen sind noch { $due }, und so viel geht. Gebucht ist nichts.
refused-pay-after-advance = { $person } steht nichts zu und hat noch einen Vorschuss von { $ahead }. Gebucht ist nichts. { $amount } mehr als Vorschuss geht so: { $advanceCopy }
refused-pay-above-due = { $person } stehen { $due } zu; { $amount } sind mehr, deshalb ist nichts gebucht. Als Vorschuss geht es so: { $advanceCopy }
refused-pay-nothing-due = { $person } steht in dieser Währung nichts zu, deshalb ist nichts gebucht. { $amount } als Vorschuss geht so: { $advanceCopy }
refused-payment-or-amount = Das sieht nach einem Betrag aus, deshalb habe ich nichts getan. Meinst du die Zahlung, dann schreib `{ $prefix }dispute { $payment } GRUND`
refused-payment-own = { $payment } ist deine Zahlung an dich selbst, also bestätigt oder beanstandet sie jemand mit einem anderen Amt. Wer das sein kann: `{ $prefix }offices`
refused-no-payment-of-yours = { $payment } gibt es nicht, oder du kannst diese Zahlung weder bestätigen noch beanstanden. Deine Zahlungen: `{ $prefix }payments`
refused-payment-other = { $payment } kannst du weder bestätigen noch beanstanden. Deine ist { $own }: `{ $prefix }confirm { $own }` oder `{ $prefix }dispute { $own } GRUND`
refused-payment-none-waits = Keine Zahlung wartet auf deine Antwort. Deine Zahlungen: `{ $prefix }payments`
refused-payment-which = { $payments } warten auf deine Antwort. Welche meinst du? Zum Beispiel: { $how ->
    [dispute] `{ $prefix }dispute { $payment } GRUND`
   *[confirm] `{ $prefix }confirm { $payment }`
  }
refused-payment-reversed = { $payment } ist zurückgenommen: Zu bestätigen oder zu beanstanden ist nichts mehr.
refused-payment-confirmed = { $payment } ist seit { $settledAt } bestätigt und bleibt es. Wenn doch etwas nicht stimmt, sprich mit dem Kassenamt: `{ $prefix }offices`
refused-payment-disputed = { $payment } ist schon beanstandet, seit { $settledAt }. Falls doch alles stimmt: `{ $prefix }confirm { $payment }`
refused-income-several-tasks = Da stehen { $tasks }, und ich weiß nicht, wie viel für welchen ist, deshalb ist nichts gebucht. Buche sie einzeln, etwa `{ $prefix }income 300 EUR von TEXT { $first }`
refused-opening-of-task = Was schon vor dem Kassenbuch da war, ist keine Einnahme für { $task }. Lass eines von beiden weg.
refused-expense-for-task = Ist ein Teil des Preises von { $task } zurückgezahlt? Dann: `{ $prefix }refund { $amount } an { $to } für { $task }`. Ist es eine Ausgabe? Dann sag, wofür, etwa `für Farbe, { $task }`. Gebucht ist nichts.
refused-reversal-before-entry = { $entry } steht unter dem { $day }, also kann nichts es vor diesem Tag zurücknehmen. Ich habe nichts gebucht.
refused-entry-refunded = Ein Teil des Preises von { $task } ist zurückgezahlt, durch { $refund }, deshalb kann { $entry } nicht vorher zurückgenommen werden. Ich habe nichts getan. Zuerst: `{ $prefix }reverse { $refund } GRUND`
refused-ledger-empty = Es ist noch nichts gebucht, es gibt also keine Buchung.
refused-no-such-entry = Eine Buchung { $entry } gibt es nicht. Die neueste ist { $last }: `{ $prefix }ledger`
refused-entry-text-too-long = Das ist zu lang fürs Kassenbuch: höchstens { $most } Zeichen für jeden Text. Ich habe nichts gebucht.
refused-line-lacks = { $part ->
    [from] Woher kommt es? Schreib es mit `von`, zum Beispiel `{ $prefix }income 500 EUR von Stadtwerke`
    [to] An wen ging es? Schreib es mit `an` und `für`, zum Beispiel `{ $prefix }expense 20 EUR an Bäckerei für Brot`
   *[for] Wofür war es? Schreib es mit `an` und `für`, zum Beispiel `{ $prefix }expense 20 EUR an Bäckerei für Brot`
  }
refused-books-not-over = Der { $day } ist noch nicht vorbei, deshalb habe ich nichts geschlossen. Der letzte Tag, der geschlossen werden kann, ist gestern.
refused-books-closed-already = Das Kassenbuch ist schon bis zum { $day } geschlossen, und das bleibt so.
refused-books-through-what = Bis wann? Ich habe nichts geschlossen. Nenn ein Jahr oder einen Monat, etwa `{ $prefix }ledger schließen { $year }` oder `{ $prefix }ledger schließen { $year }-12`
refused-books-month-open = Die Monatszahlungen für { $of } sind noch nicht fällig geworden, deshalb habe ich nichts geschlossen. Vielleicht entscheidet eine Abstimmung noch etwas daran. Versuch es wieder, wenn ich gesagt habe, dass sie fällig sind.
refused-books-bank-waits = { $count ->
    [one] Ein Umsatz der Bank aus der Zeit bis zum { $day } wartet noch
   *[other] { $count } Umsätze der Bank aus der Zeit bis zum { $day } warten noch
  }, deshalb habe ich nichts geschlossen. Zuerst buchen oder weglassen: `{ $prefix }bank`
refused-budget-other-year = { $motion } betrifft den Haushalt für { $year }, nicht { $typed }. Lass das Jahr weg, oder eröffne einen Antrag für { $typed }: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr={ $typed }`
refused-dues-moved = Du bist jetzt { $next }, und was dir zustand, ging mit. Frag mich von dort aus.
refused-dues-of-others = Was anderen zusteht, sieht nur, wer das Kassenamt hat. Was dir zusteht: `{ $prefix }dues`
refused-never-member = { $person } ist nicht in dieser Genossenschaft und war es nie. Wer es ist: `{ $prefix }members`
refused-payrun-open = Der Zahllauf { $of } ist noch offen. Beende ihn zuerst: `{ $prefix }payrun fertig`, wenn alles gezahlt ist, `{ $prefix }payrun verwerfen`, wenn nichts daraus wird. Zum Ansehen: `{ $prefix }payrun`
refused-payrun-nothing-due-to = { $people } steht bis { $of } nichts zu, das nicht schon gezahlt ist. Ich habe keinen Zahllauf begonnen.
refused-payrun-nothing-due = Bis { $of } steht niemandem etwas zu, das nicht schon gezahlt ist.
refused-no-pay-run = Es ist kein Zahllauf offen. Um einen zu beginnen: `{ $prefix }payrun`
refused-payrun-dues-shrank = { $count ->
    [one] Seit der Zahllauf begonnen hat, steht jemandem weniger zu, als darin gezahlt wird
   *[other] Seit der Zahllauf begonnen hat, steht { $count } Leuten weniger zu, als darin gezahlt wird
  }: { $people }. Gebucht ist nichts. Wenn alles so gezahlt wurde: `{ $prefix }payrun fertig --vorschuss` bucht den Rest als Vorschuss. Wenn nicht: `{ $prefix }payrun verwerfen`, dann `{ $prefix }payrun` für das, was jetzt fällig ist
refused-account-not-asked = Zu einem Konto von { $person } ist nichts zu prüfen.
refused-payments-of-others = Zahlungen an andere sieht nur das Kassenamt. Deine: `{ $prefix }payments`
refused-payee-moved = { $person } ist jetzt { $next }. Gebucht ist nichts: Schreib es noch einmal für { $next }.
refused-payee-unknown = { $person } ist hier nie bekannt gewesen, also kann nichts fällig sein. Gebucht ist nichts. Für Zahlungen an andere: `{ $prefix }expense BETRAG an NAME für TEXT`
refused-pay-run-open = { $person } steht im Zahllauf von { $month }, der noch offen ist, und würde doppelt bezahlt. Gebucht ist nichts. Beende erst den Zahllauf: `{ $prefix }payrun fertig`, oder, wenn nichts gezahlt ist, `{ $prefix }payrun verwerfen`
refused-refund-no-task = { $several ->
    [yes] Da stehen mehrere Aufträge, und zurückgezahlt wird für einen nach dem anderen. Gebucht ist nichts: `{ $prefix }refund { $amount } für { $task }`
   *[no] Für welchen Auftrag ist diese Erstattung? Gebucht ist noch nichts: `{ $prefix }refund { $amount } für { $task }`
  }
refused-refund-above = { $amount } sind mehr als die { $left }, die von den Einnahmen für { $task } bleiben, deshalb ist nichts gebucht.
refused-treasury-frozen =
    Die Kasse ist eingefroren, seit das Kassenamt am { $since } entzogen wurde ({ $motion }). Nichts kann gebucht, gezahlt oder eingenommen werden, bis das Kassenamt neu gewählt ist: `{ $prefix }stand kassenamt`
refused-money-nothing = „{ $typed }“ ist nichts. Nenne einen Betrag über null.
refused-budget-which-motion = Welcher Antrag ist gemeint? Seine Nummer kommt zuerst, zum Beispiel `{ $prefix }budget alternative M1 monatlich=500EUR arbeit=60% bewertung=5%`. Was offen ist: `{ $prefix }motions`
refused-ledger-of-one = { $treasurer ->
    [yes] Was { $person } allein betrifft, zeige ich dir nur im Kassenraum oder in einer Direktnachricht.
   *[no] { $own ->
        [yes] Was dich allein betrifft, steht in `{ $prefix }statement`; das Kassenbuch zeigt Mitgliedern nur Summen.
       *[no] Was { $person } allein betrifft, sehen nur { $person } selbst und das Kassenamt. Summen von allen: `{ $prefix }ledger liabilities:dues`
      }
  }
refused-pay-how-much = Wie viel hast du überwiesen? Ich buche es nur. { $person } stehen { $due } zu: `{ $prefix }pay { $person } { $copy }`. Um alle Zahlungen vorzubereiten: `{ $prefix }payrun`
refused-pay-no-amount = An wen, und wie viel? Zum Beispiel `{ $prefix }pay @ana 200 EUR`
refused-payments-unclear = Eine Person, ein Monat oder beides, aber je nur eins: `{ $prefix }payments @NAME 2026-11`
refused-payrun-deed-alone = Es ist immer nur ein Zahllauf offen, also steht `{ $deed }` allein: `{ $prefix }payrun { $deed }`
refused-entry-or-amount = Das sieht nach einem Betrag aus, deshalb ist nichts geschehen. Wenn du die Buchung meinst: `{ $prefix }reverse { $entry } GRUND`
refused-entry-one-by-one = Ich nehme Buchungen einzeln zurück, jede aus ihrem eigenen Grund, deshalb ist nichts geschehen. Was ist an { $entry } falsch? `{ $prefix }reverse { $entry } GRUND`
refused-dues-of-month = „{ $typed }“ ist eine Zeit, und hier steht, was jetzt fällig ist. Was dir in einem Monat zustand: `{ $prefix }statement 2026-11`. Der Lohn eines Monats oder Jahres als Tabelle: `{ $prefix }payroll 2026`
refused-statement-unclear = Ein Monat, eine Person, eine Form oder je eins davon: `{ $prefix }statement 2026-11 @NAME pdf`
refused-treasury-not-encrypted = Geldsachen brauchen einen verschlüsselten Raum, und deine Nachricht war nicht verschlüsselt. Ich habe nichts gebucht.
refused-treasury-device-not-signed =
    Ich habe nichts gebucht: Die Sitzung, aus der du schreibst, ist nicht verifiziert, es könnte also jemand anderes in deinem Namen schreiben. Verifiziere sie in den Einstellungen deines Clients (Sitzungen), und schick es noch einmal.
refused-treasury-identity-changed =
    Ich habe nichts gebucht: Die Identität deines Kontos ist eine andere als die, die ich kenne. Hast du sie selbst zurückgesetzt, dann sag es im Mitgliederraum: `{ $prefix }identity`

## Nach einer Wiederherstellung

restored-money = **Was ist seit { $at } bezahlt worden oder eingegangen? Ich weiß es nicht mehr.** Meine Aufzeichnungen sind wieder auf diesem Stand, und was du bis { $until } eingetragen hast, ist verloren.
restored-money-numbers = Diese Nummern habe ich in dieser Zeit vergeben, vielleicht auch mehr: { $numbers }.
todo-compare = **Vergleiche meine Bücher mit der Bank**, vom { $at } bis zum { $until }: Aus dieser Zeit fehlen mir die Aufzeichnungen. Alles da? `{ $prefix }payments vollständig`
books-compared = **Meine Bücher haben alles, was die Bank seit { $at } zeigt**, sagst du. Ich frage nicht mehr.
refused-nothing-to-compare = Ich frage gerade nach keiner verlorenen Zeit, also ist nichts zu vergleichen. Die Zahlungen: `{ $prefix }payments`
restored-money-ask = Bitte vergleiche meine Bücher mit der Bank, bevor du etwas bezahlst (`{ $prefix }balance`, `{ $prefix }payments`): Wer seither bezahlt wurde, steht hier noch als offen. Trag nach, was fehlt, jeweils mit seinem Tag: `{ $prefix }pay @ana 200 EUR am 3. Juni`. Ist alles da: `{ $prefix }payments vollständig`; bis dahin steht es in deinem `{ $prefix }todo`.
restored-money-run = Der Zahllauf { $number } ist offen, mit { $people ->
    [one] einer Zahlung
   *[other] { $people } Zahlungen
}. Hat die Bank ihn ausgeführt? Dann schreib `{ $prefix }payrun done` und bezahle ihn nicht noch einmal.
