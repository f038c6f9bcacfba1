### Buchungen von Hand, und eigene Konten.

command-book-summary = Einen Betrag von einem Konto auf ein anderes buchen
command-book-usage = 120 EUR von KONTO an KONTO für TEXT [am TAG]
command-book-examples =
    book 120 EUR von bank an miete für Mai
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
  } Schreib es mit `von`, `an` und `für`, zum Beispiel `{ $prefix }book 120 EUR von bank an miete für Mai`
