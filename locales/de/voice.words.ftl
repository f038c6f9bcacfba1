### Die Wörter, die Menschen zu Petitionen tippen, auf Deutsch.

command-petition = petition, begehren
command-petitions = petitionen
command-endorse = mittragen, mitzeichnen

## `!petition zurückziehen`

petition-withdraw = zurückziehen, zurueckziehen, zurück, zurueck

## `!petition abwählen @ben GRÜNDE`, `!petition ausschließen @ben GRÜNDE`

petition-recall = abwählen, abwaehlen, abberufen, absetzen
petition-impeach = entheben, amtsenthebung
petition-remove = ausschließen, ausschliessen, rauswerfen, hinauswerfen

## Gegenstände des Protokolls: `!minutes petitions`

minutes-petitions = Petitionen, Petition

command-poll = umfrage
command-polls = umfragen

## Zusätze bei Umfragen

flag-open = offen
flag-several = mehrere
flag-until = bis

command-mood = stimmung, stimmungen, befinden

## `!petition abwählen @ben als präsidium: GRÜNDE`

petitioned-as = als

## `!mood jede woche FRAGE`, `!mood beenden`

mood-every = jede, jeden, jedes
mood-stop = beenden, ende, aufhören, aufhoeren
