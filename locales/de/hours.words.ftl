### Die Wörter, die Menschen zu Stunden tippen, auf Deutsch.

## Themen des Protokolls: `!minutes stunden`

minutes-hours = stunden
