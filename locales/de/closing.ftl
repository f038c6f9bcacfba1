### Was Leute über die Bücher eines Jahres lesen, auf Deutsch.

command-year-summary = Zeigen, was ein Jahr gebracht hat: Gewinn und Verlust, und was da ist
command-year-usage = [JAHR] [pdf|csv]
command-year-help = Einnahmen und Ausgaben eines Jahres, und was am Ende da ist und noch zu zahlen, neben dem Jahr davor; in Worten, als Bild oder als Datei zum Behalten. Ohne Jahr: das laufende bisher. Was Mitgliedern zusteht, ist eine Summe; wer das Kassenamt hat, sieht jede Person, in der Direktnachricht und im Kassenraum.

## Die Bücher eines Jahres: `!jahr 2026`

books-title = { $state ->
    [so-far] **Die Bücher von { $coop } { $year } bisher**
    [open] **Die Bücher von { $coop } { $year }**, noch nicht abgeschlossen
   *[closed] **Die Bücher von { $coop } { $year }**, abgeschlossen
  }
books-nothing = Bis Ende { $year } war nichts gebucht. Das laufende Jahr: `{ $prefix }year`
books-result-line = { $sign ->
    [surplus] Überschuss des Jahres: { $amount }
    [loss] Verlust des Jahres: { $amount }
   *[none] Weder Überschuss noch Verlust
  }{ $signBefore ->
    [surplus] { " " }({ $lastYear }: Überschuss von { $before })
    [loss] { " " }({ $lastYear }: Verlust von { $before })
   *[none] { "" }
  }
books-two = { $amount } ({ $year }: { $before })
books-income = Einnahmen: { $amount }
books-expenses = Ausgaben: { $amount }
books-assets = Was da ist: { $amount }
books-liabilities = Was noch zu zahlen ist: { $amount }
books-equity = Was der Genossenschaft selbst gehört: { $amount }
books-earlier = Aus früheren Jahren: { $amount }
books-there = Am Ende: { $assets } da, { $owed } noch zu zahlen, { $own } eigenes Geld
books-balances = { $assets } da = { $owed } noch zu zahlen + { $own } eigenes Geld
books-files = Jede Zeile folgt. Zum Behalten: `{ $prefix }year { $year } pdf`, `{ $prefix }year { $year } csv`
books-profit = Gewinn und Verlust { $year }, in { $currency }
books-balance = Bilanz am Ende von { $year }, in { $currency }
books-late = { $count ->
    [one] Eine Buchung ist { $year } geschehen und kam nach dem Abschluss. Sie zählt am ersten offenen Tag:
   *[other] { $count } Buchungen sind { $year } geschehen und kamen nach dem Abschluss. Sie zählen am ersten offenen Tag:
  }
books-late-line = { $entry }, { $day }: { $what } (zählt am { $counts })
books-picture = { $year } in { $currency }: Einnahmen { $income }, Ausgaben { $expenses }. { $result }. Das Bild zeigt beides nach Monaten.
books-chart-file = buecher-{ $year }-{ $currency }.png
books-file = buecher-{ $year }
books-as-of = Bis { $day } ({ $zone }).
books-side-income = Einnahmen
books-side-expenses = Ausgaben
books-side-assets = was da ist
books-side-liabilities = was noch zu zahlen ist
books-side-equity = eigenes Geld
books-earlier-name = aus früheren Jahren
books-surplus-name = Überschuss des Jahres
books-column-side = Seite
books-column-account = Konto
books-column-name = Name
books-column-amount = { $year }
books-column-before = { $last }
books-column-currency = Währung

## Absagen

refused-year-unclear = „{ $typed }“ verstehe ich nicht. Ein Jahr und eine Art Datei genügen: `{ $prefix }year { $year } pdf`
refused-year-to-come = { $year } hat noch nicht begonnen. Das laufende Jahr bisher: `{ $prefix }year { $now }`
