### Die Wörter, die Menschen zu Rollen tippen, auf Deutsch.

command-org = org, organigramm, hierarchie
command-role = rolle, rollen
command-appoint = berufen, berufe

## `!rolle neu Backstube unter geschäftsführung`, `!rolle R3 erwartung TEXT`

hierarchy-new = neu
hierarchy-under = unter
hierarchy-expect = erwartung, erwartungen, erwartet
hierarchy-name = name, umbenennen
hierarchy-seats = plätze, plaetze, platz
hierarchy-powers = rechte, recht, darf
hierarchy-end = beenden, auflösen, aufloesen
hierarchy-accept = annehmen, ja
hierarchy-decline = ablehnen, nein
hierarchy-resign = abgeben

## `!rolle R3 rechte einladen, ernennen`

handed-appoint = ernennen
handed-invite = einladen
handed-call-conference = einberufen
handed-keep-minutes = protokoll
handed-none = keine

## Themen des Protokolls: `!minutes rollen`

minutes-roles = rollen
