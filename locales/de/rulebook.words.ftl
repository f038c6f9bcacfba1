### Die Wörter, die Menschen zu den Regeln der Genossenschaft tippen dürfen, auf Deutsch.

kind-rules = Regeln, Regel, Regeländerung, Regelaenderung

## Themen des Protokolls: `!protokoll Regeln`

minutes-rules = Regeln, Regel

## `!regeln vorschlagen Entscheidung Schwelle=2/3, Amt Präsidium Amtszeit=2 Jahre`

ruling-propose = vorschlagen, ändern, aendern
ruling-office = Amt
ruling-country = Land, Gesetz, Gesetze, Recht

## Einstellungen

setting-start = eröffnen, eroeffnen, wer eröffnet, Vorschlagsrecht
setting-vote = abstimmen, wer abstimmt, Stimmrecht
setting-method = Verfahren, Art
setting-objections = Einwände, Einwaende
setting-threshold = Schwelle, Mehrheit, nötig, noetig
setting-quorum = Quorum, Beteiligung
setting-proposal-stage = Vorschlagsphase, Vorschläge, Vorschlaege, erste Phase
setting-voting-stage = Abstimmungsphase, Abstimmung, Abstimmungsdauer
setting-early-notice = Frist, vorzeitig
setting-close-when-all-voted = früher schließen, frueher schliessen
setting-cancel = Abbruch, abbrechen
setting-names = Name, Namen
setting-fill = Besetzung
setting-candidacy = Kandidatur
setting-powers = Befugnisse, Befugnis, Rechte
setting-term = Amtszeit
setting-lead = Vorlauf
setting-max-terms = Amtszeiten, höchstens Amtszeiten, hoechstens Amtszeiten
setting-after-term = nach der Amtszeit
setting-seats = Sitze, Sitz
setting-room = Raum, eigener Raum
setting-vacancy = freie Sitze, Nachrücken
setting-preset = Vorlage
setting-publish = Veröffentlichung, Veroeffentlichung
setting-small-roll = kleiner Kreis
setting-signed-devices = bestätigte Geräte
setting-signed-readers = bestätigte Leser
setting-show-who-voted = zeigen wer abgestimmt hat
setting-objection-reasons = Gründe, Gruende
setting-proxies = Vollmachten, Vollmacht
setting-absent-after = abwesend nach, Abwesenheit
setting-reading-time = Lesezeit
setting-reminders = Erinnerungen, Erinnerung
setting-separate-offices = getrennte Ämter, getrennt
setting-digest = Wochenbericht
setting-share = Anteil
setting-at-least = mindestens
setting-lapse-after = verfällt nach, verfaellt nach
setting-spend = auslagen, auslage
setting-limit = grenze, limit
setting-petitions = Petitionen, Petition
setting-reviews = Rückmeldungen, Rueckmeldungen
setting-ownership = Anteile
setting-value = Wert
setting-provisional = Anwartschaft, Probezeit, vorläufig
setting-paid = Einzahlung, bezahlt
setting-weight = Gewicht
setting-authorised = höchstens, Höchstzahl, erlaubt
setting-pay-back = Rückzahlung, zurück

## Werte

choice-on = an, neu
choice-none = keine, kein, keiner, aus, nie, niemand
choice-majority = Mehrheit, einfache Mehrheit, mehr als die Hälfte, mehr als die Haelfte
choice-consensus = Konsens, alle, einstimmig
choice-plurality-of-continuing = die meisten Stimmen, Sieg in der Auszählung
choice-count = Auszählung, Auszaehlung
choice-consent = Konsent
choice-motion = Antrag, Abstimmung, eine Abstimmung
choice-presider = Leitung, Versammlungsleitung
choice-permanent = dauerhafte Mitglieder, dauerhaft, Mitglieder
choice-trial = Mitglieder auf Probe, auf Probe, Probe
choice-officers = Ämter, Aemter, wer ein Amt hat
choice-moderators = Moderation
choice-concerned = wen es betrifft, betroffene Person
choice-with-receipts = mit Quittungen, Quittungen
choice-ballots = Stimmzettel
choice-shared = gemeinsame Anfänge
choice-rounds = Runden
choice-unnamed = ohne Namen
choice-named = mit Namen
choice-half = Halbzeit
choice-contest = Sitz für Sitz
choice-single = ein Sitz
choice-nothing = nichts
choice-contributions = einzahlungen, beiträge, eingezahlt
choice-granted = arbeit, für arbeit
choice-nonvoting = stimmlos, ohne stimme
choice-full = voll, ganz
choice-fractional = anteilig, teilweise
choice-statement = Vorstellung
choice-plan = Plan
choice-holdover = bleibt, im Amt bleiben
choice-vacancy = unbesetzt
choice-own = eigener, eigenen
choice-by-election = Nachwahl
choice-countback = Nachzählung, Nachzählen
choice-invite = einladen
choice-moderate = moderieren
choice-start-removal = Ausschluss einleiten
choice-hold-treasury = Kasse führen, Kasse fuehren
choice-confirm-payments = Zahlungen bestätigen, Zahlungen bestaetigen
choice-approve-hours = Stunden freigeben
choice-set-rates = Stundensätze festlegen, Stundensaetze festlegen
choice-spend = Auslagen genehmigen

## Teile eines Ganzen: `quorum=zwei Drittel`

portion-half = Hälfte, Haelfte, halbe
portion-third = Drittel
portion-quarter = Viertel
portion-fifth = Fünftel, Fuenftel
portion-tenth = Zehntel

## Längen: `abstimmungsphase=36 Stunden`

length-hour = Stunde, Stunden
length-year = Jahr, Jahre, Jahren

least-at-least = mindestens
