### Was Leute auf Deutsch über Anteile tippen können.

command-shares = anteile, anteil

## `!anteile weitergeben @ana`

holding-give = weitergeben, übertragen, uebertragen, verkaufen, verschenken, geben, abgeben

## Themen des Protokolls: `!minutes anteile`

minutes-shares = anteile
