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
books-bonuses = { $some ->
    [yes] Boni für { $year } ({ $entry }, in den Büchern des nächsten Jahres)
   *[no] Keine Boni für { $year }
  }
books-before = Vor Boni: { $income } Einnahmen − { $expenses } Ausgaben − { $payroll } Lohnsumme = { $surplus }
books-bonus = Bonus { $officeName }: { $amount }
books-after = Nach Boni: { $surplus }
books-dividends = Dividende für { $year }
books-before-dividend = Vor der Dividende: { $surplus }
books-dividend = Dividende ({ $entry }): { $amount }
books-after-dividend = Nach der Dividende: { $surplus }
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
refused-bonus-unreadable = „{ $typed }“ verstehe ich nicht. Jedes Amt hat seinen Anteil, mit Kommas dazwischen: `{ $prefix }bonus vorschlagen AMT 1% der lohnsumme, AMT 5% vom überschuss`. Ein Bonus nach Zielen hat einen Betrag, `AMT 3000 EUR nach zielen`, und jedes Ziel steht darunter in einer eigenen Zeile. Keine Boni: `{ $prefix }bonus vorschlagen keine`
refused-bonus-no-office = „{ $typed }“ ist keines unserer Ämter. Sie stehen in `{ $prefix }offices`
refused-bonus-twice = { $officeName } steht doppelt da. Jedes Amt hat einen Bonus.
refused-bonus-measures = { $needed ->
    [true] Ein Bonus hängt an Zielen, und es steht keines da. Schreib jedes Ziel in eine eigene Zeile darunter.
   *[false] Es stehen Ziele da, und kein Bonus hängt daran. Schreib zum Beispiel `AMT 3000 EUR nach zielen`, oder lass die Zeilen weg.
  }
refused-bonus-measures-long = Ich behalte bis zu { $many } Ziele mit je { $long } Buchstaben. Fass dich kürzer.
refused-bonus-nobody-records = Hier könnte niemand festhalten, welche Ziele erreicht sind: Kein Amt hat die Befugnis `keep-minutes`. Welches Amt welche hat: `{ $prefix }rules Ämter`
refused-bonus-unchanged = So ist es schon: `{ $prefix }bonus`
refused-bonus-voting = Die Abstimmung über Boni ({ $motion }) läuft schon, deshalb kommt nichts mehr dazu. Danach: `{ $prefix }bonus vorschlagen …`
refused-bonus-no-measures = Für { $year } hängt kein Bonus an Zielen. Was gilt: `{ $prefix }bonus`
refused-bonus-measure-which = „{ $typed }“ ist keines der Ziele, die von 1 bis { $count } gehen. Sie stehen in `{ $prefix }bonus`
refused-bonus-measure-own = Dein eigener Bonus hängt an diesen Zielen, deshalb hält sie jemand anderes fest, wer das Protokoll führt.

## Boni: `!bonus`

command-bonus-summary = Zeigen, welche Boni es gibt, und andere zur Abstimmung stellen
command-bonus-usage = [vorschlagen AMT 1% der lohnsumme | erreicht 2 | verfehlt 2]
command-bonus-help = Der Bonus eines Amts hängt an der Lohnsumme des Jahres, am Überschuss oder an Zielen: `AMT 3000 EUR nach zielen`, und jedes Ziel darunter in einer eigenen Zeile. Er wird berechnet, wenn die Bücher des Jahres abgeschlossen sind, und nach Tagen im Amt geteilt. Wer das Protokoll führt, hält fest, welche Ziele erreicht sind.

bonus-title-none = Keine Boni
bonus-rate-payroll = { $name } { $percent } der Lohnsumme
bonus-rate-surplus = { $name } { $percent } vom Überschuss
bonus-rate-measures = { $name } { $amount } nach Zielen
kind-bonus = eine Abstimmung über Boni
rules-title-bonus = Boni
rules-does-bonus = Die Boni gelten: welches Amt wie viel bekommt, und woran das hängt.
rules-options-bonus = die vorgeschlagenen Boni, und alles lassen, wie es ist
rules-how-bonus = Welche vorschlagen, im Mitgliederraum: `{ $prefix }bonus vorschlagen AMT 1% der lohnsumme`. Mehr dazu: `{ $prefix }help bonus`
motion-bonus = Boni
option-keep-bonus = Die Boni bleiben, wie sie sind
option-no-bonus = Keine Boni haben
bonus-none = **Für { $year } gelten keine Boni.** Welche zur Abstimmung stellen: `{ $prefix }bonus vorschlagen AMT 1% der lohnsumme`
bonus-heading = **Boni für { $year }** ({ $motion })
bonus-measure = { $measure }: { $state ->
    [met] erreicht
    [missed] nicht erreicht
   *[open] noch nicht festgehalten
  }
bonus-open = { $motion } ist offen: `{ $prefix }motion { $id }`
bonus-next = Sie werden berechnet, wenn die Bücher des Jahres abgeschlossen sind. Andere: `{ $prefix }bonus vorschlagen …`
bonus-added = Steht jetzt in { $motion }, offen bis { $until }.
bonus-measure-recorded = **Festgehalten für { $year }: „{ $measure }“ ist { $met ->
    [yes] erreicht
   *[no] nicht erreicht
  }.** Bisher erreicht: { $count } von { $of }.
bonus-reckoned = { $some ->
    [yes] **Die Boni für { $year } sind berechnet** ({ $entry }), denn die Bücher sind abgeschlossen:
   *[no] **Für { $year } wird kein Bonus fällig.** Die Bücher sind abgeschlossen:
  }
bonus-reckoned-line = { $name }: { $some ->
    [yes] { $amount }
   *[no] nichts
  }
bonus-reckoned-next = Wie es dazu kommt: `{ $prefix }year { $year }`
bonus-due-to = **Dir stehen { $amount } zu**: { $why }. Alles, was dir zusteht: `{ $prefix }dues`
effect-bonus-adopted = Diese Boni gelten ab jetzt: `{ $prefix }bonus`
effect-bonus-not-adopted = Eines dieser Ämter gibt es nicht mehr, deshalb bleiben die Boni, wie sie waren: `{ $prefix }bonus`
record-bonus-adopted = Die Boni aus { $motion } sind in Kraft getreten
record-bonus-not-adopted = Die Boni aus { $motion } konnten nicht in Kraft treten
record-bonus-measure-recorded = { $actor } hat festgehalten, dass Ziel { $measure } von { $motion } für { $year } { $met ->
    [yes] erreicht ist
   *[no] nicht erreicht ist
  }
record-bonuses-reckoned = Für { $year } wurde kein Bonus fällig
minutes-group-bonuses = Boni

## Auf Abrechnungen

statement-bonus = Bonus für { $year } ({ $officeName }): { $of ->
    [payroll] { $percent } der Lohnsumme von { $base }
    [surplus] { $percent } des Überschusses von { $base }
   *[measures] { $met } von { $base } für erreichte Ziele
  }, { $days } Tage im Amt; Abstimmung { $motion }
