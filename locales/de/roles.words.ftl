### Die Wörter, die Menschen zu Rollen tippen, auf Deutsch.

command-org = org, organigramm, hierarchie
command-role = rolle, rollen
command-appoint = berufen, berufe, ernennen, ernenne

## `!rolle neu Backstube unter geschäftsführung`, `!rolle R3 erwartung TEXT`

hierarchy-new = neu
hierarchy-under = unter
hierarchy-move = verschieben
hierarchy-expect = erwartung, erwartungen, erwartet
hierarchy-name = name, umbenennen, heißt, heisst
hierarchy-seats = plätze, plaetze, platz, sitze, sitz
hierarchy-powers = rechte, recht, befugnisse, befugnis, darf
hierarchy-grade = Stufe, Lohnstufe
hierarchy-end = beenden, ende, auflösen, aufloesen, löschen, loeschen
hierarchy-accept = annehmen, ja
hierarchy-decline = ablehnen, nein
hierarchy-resign = abgeben

## `!rolle R3 rechte einladen, ernennen`

handed-appoint = ernennen, berufen
handed-invite = einladen
handed-call-conference = einberufen
handed-keep-minutes = protokoll
handed-approve-hours = stunden
handed-set-rates = stundensätze, stundensaetze
handed-spend = ausgaben
handed-none = keine, nichts

## `!berufen @ana als R3`, `!rolle R3 unter der Geschäftsführung`

appointed-to = als, zu, zur, zum, für, fuer
appointed-the = der, die, das, dem, den

## Themen des Protokolls: `!minutes rollen`

minutes-roles = rollen
