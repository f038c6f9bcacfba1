### Die Wörter, die Menschen zu Rückmeldungen tippen, auf Deutsch.

command-review = rückmeldung, rueckmeldung, rückmeldungen, rueckmeldungen

## `!rückmeldung vergessen`

reviewing-forget = vergessen, löschen, loeschen

## Themen des Protokolls: `!minutes rückmeldungen`

minutes-reviews = rückmeldungen, rueckmeldungen, rückmeldung, rueckmeldung
