### Alle Wörter, die Menschen lesen, auf Deutsch. Die Schlüssel stehen in Abschnitten nach ihrem Anfang.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## format-: Muster für Daten und Zeiten (Zeichen von luxon)

format-moment = ccc d.M., HH:mm 'Uhr'
format-date = d. LLLL yyyy
format-time = HH:mm 'Uhr'
