### Was man über Spenden liest, auf Deutsch.

## `!donations`

command-donations-summary = Zeigen, was gespendet wird und an wen, und andere zur Abstimmung stellen
command-donations-usage = [vorschlagen NAME 50%, NAME 50%] oder, fürs Kassenamt, [überweisung | gezahlt NAME 40 EUR | konto NAME IBAN]
command-donations-examples =
    donations
    donations vorschlagen Debian 60%, Matrix.org Foundation 40%
command-donations-help =
    Ein Haushalt kann einen Spendenanteil haben, für die freie Software, von der die Genossenschaft lebt: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% spende=2%`. Er wird von allen Einnahmen genommen, nach dem Haushalt des Tages, und am Ende jedes Monats fällig. Was zurückgenommen oder der Kundschaft zurückgezahlt wird, nimmt seinen Teil wieder mit.

    - `vorschlagen NAME 60%, NAME 40%` stellt im Mitgliederraum zur Abstimmung, wer ihn bekommt. Ohne Prozente bekommen alle gleich viel. In Zeilen darunter kann stehen, wo gespendet werden kann: `Debian: https://www.debian.org/donations`
    - Für das Kassenamt, im Kassenraum oder in einer Direktnachricht: `konto NAME IBAN` merkt ein Bankkonto vor, `überweisung` macht eine Datei für die Bank, `gezahlt NAME 40 EUR` bucht, was gezahlt ist (ohne Betrag: alles, was fällig ist).

donations-share = **{ $percent } aller Einnahmen werden gespendet** (Haushalt für { $year }, { $motion }).
donations-share-coming = **{ $percent } aller Einnahmen werden gespendet**, sobald der Haushalt für { $year } ({ $motion }) gilt.
donations-none = **Zurzeit wird nichts gespendet:** Kein geltender Haushalt hat einen Spendenanteil. Um einen vorzuschlagen: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% spende=2%`
donations-chosen = Das bekommen ({ $motion }):
donations-before = Noch offen von früher:
donations-by-month = Was je Monat fällig wird:
donations-waiting = { $amount } warten: Noch ist niemand dafür gewählt.
donations-choose = Um zu bestimmen, wer es bekommt, im Mitgliederraum: `{ $prefix }donations vorschlagen NAME 60%, NAME 40%`
donations-open = Offen: { $motion }. `{ $prefix }motion { $id }`
donations-so-far = Noch nicht berechnet: { $what }
donations-each = Jeder Monat: { $command }
donations-pay = Eine Datei für die Bank: `{ $prefix }donations überweisung`. Wenn gezahlt ist: `{ $prefix }donations gezahlt { $name }`
donation-due = { $some ->
    [yes] { $amount } fällig
   *[no] nichts fällig
  }
donation-ahead = { $amount } zu viel bisher, was von den nächsten Monaten abgeht
donation-paid-so-far = { $amount } bisher gezahlt
donation-account = { $holder }, { $iban }{ $some ->
    [yes] , BIC { $bic }
   *[no] { "" }
  }
donation-base = { $percent } von { $income }
donation-nothing = nichts
donation-month = { $amount }{ $some ->
    [yes] { " " }({ $parts })
   *[no] { "" }
  }
donations-added = Hinzugefügt zu { $motion }, offen bis { $until }.

## Am Ende eines Monats

donations-reckoned = { $back ->
    [yes] **Es wird weniger gespendet:** Im { $month } wurde mehr zurückgenommen, als hereinkam ({ $entry }): { $what }
    [waits] **Für Spenden zurückgelegt, { $month }:** { $what }, { $entry }.
   *[no] **Gespendet für { $month }:** { $what }, { $entry }.
  }
donations-more = Was gezahlt ist: `{ $prefix }donations`
donations-unallotted = Noch ist niemand dafür gewählt, darum wartet es. Um jemanden vorzuschlagen: `{ $prefix }donations vorschlagen NAME 60%, NAME 40%`
donations-to-pay = Die Spenden für { $month } sind berechnet. { $next ->
    [frozen] Zahlen kannst du sie, wenn die Kasse wieder offen ist: `{ $prefix }donations`
    [nothing] Zu zahlen ist gerade nichts: `{ $prefix }donations`
   *[pay] Was zu zahlen ist: `{ $prefix }donations`
  }
donated-taken-back = Davon waren { $amount } als Spenden fällig. Am Monatsende geht das von den Spenden ab, auch wenn es schon gezahlt ist: `{ $prefix }donations`
donation-due-to = { $name } { $amount }
todo-donations = Spenden zu zahlen: { $recipients }. `{ $prefix }donations`

## Das Kassenamt zahlt

donation-booked = **Gespendet an { $name }: { $amount }** ({ $entry }).
donation-left = { $some ->
    [yes] Noch fällig: { $left }.
   *[no] Mehr ist hier gerade nicht fällig.
  } Auf der Bank liegen jetzt { $bank }.
donation-account-noted = **Vorgemerkt, wohin Spenden an { $name } gehen.** Es steht in der nächsten Datei: `{ $prefix }donations überweisung`
donations-file = **Die Datei für deine Bank ist in deiner Direktnachricht.** Sie zahlt:
donations-by-hand = Das zahlst du selbst:
donations-account-missing = Kennst du das Bankkonto, dann zahlt es die Datei: `{ $prefix }donations konto { $name } IBAN`
donations-then = Gebucht ist noch nichts. Wenn gezahlt ist: `{ $prefix }donations gezahlt { $name }`
donation-remittance = Spende von { $coop }
donation-file = spenden

## Die Abstimmung

kind-donations = eine Abstimmung darüber, wer Spenden bekommt
rules-title-donations = Spenden
rules-does-donations = Es gilt, wer den Spendenanteil des Haushalts bekommt und zu welchen Teilen.
rules-options-donations = die Vorgeschlagenen, und dass alles bleibt, wie es ist
rules-how-donations = Um welche vorzuschlagen, im Mitgliederraum: `{ $prefix }donations vorschlagen NAME 60%, NAME 40%`. Mehr dazu: `{ $prefix }help donations`
motion-donations = Wer unsere Spenden bekommt
option-keep-donations = Es bleibt, wie es ist
option-no-donations = Vorerst niemanden wählen: Was fällig wird, wartet
effect-donations-adopted = Ab jetzt gehen die Spenden dorthin, auch was noch wartete: `{ $prefix }donations`
effect-donations-not-adopted = Namen und Teile konnte ich nicht mehr lesen, darum bleibt es, wie es war: `{ $prefix }donations`

## Im Protokoll

record-donations-adopted = { $motion } hat bestimmt, wer Spenden bekommt
record-donations-not-adopted = wer nach { $motion } Spenden bekommt, war nicht mehr zu lesen
record-donation-account-set = { $actor } hat das Bankkonto von { $recipient } für Spenden vorgemerkt
record-donations-reckoned = { $some ->
    [yes] Die Spenden für { $month } sind berechnet ({ $entry })
   *[no] Die Spenden für { $month } sind berechnet; nichts ist fällig geworden
  }
minutes-group-donations = Spenden

## Ablehnungen

refused-donations-unreadable = „{ $typed }“ verstehe ich nicht. Es genügen Namen und Teile, mit Kommas dazwischen: `{ $prefix }donations vorschlagen Debian 60%, Matrix.org Foundation 40%`
refused-donations-word = „{ $typed }“ verstehe ich hier nicht. Wie es um die Spenden steht: `{ $prefix }donations`. Um zu bestimmen, wer sie bekommt, und zum Zahlen: `{ $prefix }help donations`
refused-donations-twice = { $name } steht da zweimal. Nenne alle nur einmal, mit einem Teil.
refused-donations-parts = Die Teile ergeben { $sum }, zusammen müssen es 100 % sein. Lass alle weg, dann bekommen alle gleich viel.
refused-donations-name = „{ $typed }“ kann ich nicht als Namen behalten: Er braucht einen Buchstaben oder eine Ziffer und hat höchstens { $most } Zeichen.
refused-donations-link = „{ $typed }“ verstehe ich nicht. Unter der ersten Zeile hat jede Zeile einen der Namen und einen Link, der mit `https://` beginnt: `NAME: LINK`
refused-donations-many = Höchstens { $most } können sich die Spenden teilen. Lass einige weg.
refused-donations-unchanged = So ist es schon, mit diesen Teilen: `{ $prefix }donations`
refused-donations-voting = Die Abstimmung darüber, wer Spenden bekommt ({ $motion }), läuft schon, darum kommt nichts mehr dazu. Danach: `{ $prefix }donations vorschlagen …`
refused-donation-which = „{ $typed }“ beginnt mit keinem Namen, der Spenden bekommt. { $count ->
    [one] Das ist nur
   *[other] Das sind
  } { $names }. Schreib es so: `{ $prefix }donations { $deed ->
    [account] konto NAME IBAN
   *[paid] gezahlt NAME 40 EUR
  }`
refused-donation-nobody = Noch nie war jemand für Spenden gewählt. Die Abstimmung beginnt im Mitgliederraum: `{ $prefix }donations vorschlagen NAME 60%, NAME 40%`
refused-donation-above-due = Fällig an { $name } sind { $due }, nicht { $amount }. Gebucht habe ich nichts. Alles, was fällig ist: `{ $prefix }donations gezahlt { $name }`
refused-donation-nothing-due = An { $name } ist gerade nichts fällig, darum habe ich nichts gebucht. Was fällig ist: `{ $prefix }donations`
refused-donation-how-much = An { $name } sind { $amounts } fällig. Sag, was du gezahlt hast: `{ $prefix }donations gezahlt { $name } BETRAG`
refused-donation-no-account = Da sehe ich keine IBAN: Sie beginnt mit zwei Buchstaben und zwei Ziffern. Schreib sie hinter den Namen: `{ $prefix }donations konto { $name } IBAN`
refused-donation-nothing-to-transfer = Gerade ist keine Spende fällig, darum gibt es nichts zu überweisen: `{ $prefix }donations`
