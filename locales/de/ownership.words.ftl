### Was Leute auf Deutsch über Anteile tippen können.

command-shares = anteile, anteil

## `!anteile weitergeben @ana`

holding-give = weitergeben, übertragen, uebertragen, verkaufen, verschenken, geben, abgeben

## `!anteile eingezahlt @ana 50 EUR`

holding-paid = eingezahlt, einzahlung, bezahlt

## Themen des Protokolls: `!minutes anteile`

minutes-shares = anteile
