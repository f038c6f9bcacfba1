### Wie Daten und Beträge geschrieben werden.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Muster für Daten und Zeiten (Zeichen von luxon)

format-moment = ccc d.M., HH:mm ZZZZ
format-deadline = ccc d.M., HH:mm
format-deadline-year = ccc d.M.yyyy, HH:mm
format-date = d. LLLL yyyy
format-day = d.M.
format-month = LLLL y
format-time = HH:mm ZZZZ
format-day-of-times = d. LLLL yyyy, ZZZZ
format-time-of-day = HH:mm 'Uhr'

## Bis wann

deadline = { $moment } ({ $place })
zone-place = { $place ->
    [Athens] Athen
    [Belgrade] Belgrad
    [Brussels] Brüssel
    [Bucharest] Bukarest
    [Cairo] Kairo
    [Copenhagen] Kopenhagen
    [Lisbon] Lissabon
    [Luxembourg] Luxemburg
    [Moscow] Moskau
    [Prague] Prag
    [Rome] Rom
    [Vienna] Wien
    [Warsaw] Warschau
    [Zurich] Zürich
   *[other] { $place }
  }

## Auf Papier

export-page = Seite { $number } von { $count }

## Was getippt wird

message-shortened = … *Die Mitte dieser Nachricht fehlt: Sie ist zu lang für Matrix.*

## Haushalte und Beträge

money-points = { $amount } { $count ->
    [one] Punkt
   *[other] Punkte
  }
