### Was Leute auf Deutsch über Anteile tippen können.

command-shares = anteile, anteil

## `!anteile weitergeben @ana`

holding-give = gib, weitergeben, übertragen, uebertragen, verkaufen, verschenken, geben, abgeben

## `!anteile eingezahlt @ana 50 EUR`

holding-paid = eingezahlt, einzahlung, bezahlt

## `!anteile vorschlagen wert=600EUR`, `!anteile erhöhen 25`, `!dividende vorschlagen 1000 EUR`

sharing-propose = vorschlagen, abstimmen
sharing-dilute = erhöhen, erhoehen, mehr, verwässern

command-dividend = dividende, ausschüttung, ausschuettung

## Abstimmungen: `!regeln dividende`

kind-share-terms = Anteilsbedingungen, Bedingungen
kind-dilution = Verwässerung, mehr Anteile
kind-dividend = Dividende, Ausschüttung

## Themen des Protokolls: `!minutes anteile`

minutes-shares = anteile
