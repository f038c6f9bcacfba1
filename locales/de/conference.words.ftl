### Die Wörter, die man zur Vollversammlung tippen kann, auf Deutsch.

command-conference = Vollversammlung, Versammlung, Konferenz
command-agenda = Tagesordnung, TO
command-here = anwesend, hier, da
command-gone = weg, gegangen, tschüss
command-next = nächster, nächstes, nächste
command-speak = reden, Wortmeldung, Rede
command-hands = Handzeichen, Hände

## `!vollversammlung einberufen …`

conference-call = einberufen, einladen
conference-support = unterstützen, mittragen
conference-move = verlegen, verschieben
conference-cancel = absagen
conference-open = eröffnen, öffnen, beginnen
conference-adjourn = vertagen, unterbrechen
conference-close = schließen, schliessen, beenden
conference-object = einwenden, Einwand
conference-note = Notiz, notieren
conference-chair = Leitung
conference-calendar = Kalender
conference-minutes = Protokoll

## Zeit und Ort: `um 18 Uhr für 2 Stunden im Kulturhaus`

meeting-at = im, bei, unter, Ort
meeting-for = für, fuer

## `!tagesordnung neu bericht Die Küche`

agenda-add = neu, dazu
agenda-remove = streichen, weg
agenda-move = verschieben, verlegen
item-report = Bericht
item-motion = Antrag
item-election = Wahl
item-discussion = Aussprache, Thema

## `!handzeichen ja`, `!reden fertig`

hand-yes = ja, dafür
hand-no = nein, dagegen
hand-end = Ende, auszählen
speech-done = fertig, Ende
speech-list = Liste

## Themen der Chronik: `!minutes versammlungen`

minutes-conferences = Versammlungen, Vollversammlungen
