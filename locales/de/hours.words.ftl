### Die Wörter, die Menschen zu Stunden tippen, auf Deutsch.

command-hours = stunden, arbeitszeit, zeiterfassung

## `!stunden freigeben`, `!stunden H12 streichen`

hoursdeed-approve = freigeben, freigabe, genehmigen
hoursdeed-contest = beanstanden, bestreiten
hoursdeed-start = start, beginn, starten
hoursdeed-stop = stopp, ende, anhalten
hoursdeed-drop = streichen, löschen, loeschen, verwerfen
hoursdeed-export = export, exportieren
hoursdeed-import = import, importieren
hoursdeed-forget = vergessen

## `!stunden 8 am Montag Urlaub`

hourskind-worked = gearbeitet, arbeit
hourskind-leave = urlaub, ferien
hourskind-sick = krank
hourskind-unpaid = unbezahlt

## `!stunden beanstanden H12 weil TEXT`, `!stunden export 2026-11 alle`

hourslink-because = weil, denn
hourslink-all = alle, alles
hourslink-until = bis
hourslink-since = seit, ab, von, vom
hourslink-days = tag, tage, tagen, woche, wochen, wochenende, monat, monate, monaten, jahr

## Die Spalten in Dateien von Zeiterfassungen

hourscolumn-date = datum
hourscolumn-start-date = startdatum
hourscolumn-from = von, beginn
hourscolumn-to = bis, ende
hourscolumn-duration = dauer
hourscolumn-user = benutzer, benutzername
hourscolumn-email = e-mail
hourscolumn-client = kunde
hourscolumn-project = projekt
hourscolumn-activity = tätigkeit
hourscolumn-description = beschreibung
hourscolumn-category = kategorie
hourscolumn-tags = schlagworte
hourscolumn-waggle = waggle

## Themen des Protokolls: `!minutes stunden`

minutes-hours = stunden
