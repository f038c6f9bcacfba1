### Die Wörter, die Menschen tippen dürfen, auf Deutsch. Was sie lesen, steht in den anderen Dateien dieses Ordners.
### Jeder Eintrag ist eine Sache, die man tippen kann, mit ihrem Namen im Programm; sein Wert sind die Wörter dafür, mit Kommas dazwischen.
### Groß- und Kleinschreibung sind gleich. Jede Sprache hat alle Einträge, und alle dürfen die Wörter aller Sprachen tippen.
### Englische Wörter, die auch im Deutschen gelten, müssen hier nicht noch einmal stehen; mindestens ein Wort hat jeder Eintrag.

## Befehle

command-help = hilfe, befehle
command-propose = vorschlag, vorschlagen, beantragen
command-alternative = alternative, gegenvorschlag, gegenantrag
command-reword = umformulieren, ändern, aendern, bearbeiten
command-withdraw = antrag-zurückziehen, antrag-zurueckziehen
command-cancel = abbrechen, abbruch, absagen, stopp, beenden, schließen, schliessen
command-postpone = verschieben, aufschieben, vertagen
command-early = vorzeitig, verkürzen, verkuerzen
command-object = einspruch, widerspruch
command-stand = kandidieren, kandidatur, kandidat, kandidatin, antreten
command-stepback = kandidatur-zurückziehen, kandidatur-zurueckziehen
command-offices = ämter, aemter, amt, moderation
command-resign = zurücktreten, zuruecktreten, rücktritt, ruecktritt, niederlegen
command-impeach = amtsenthebung, absetzung
command-recall = abwahl, abwählen, abwaehlen
command-budget = haushalt, haushaltsplan
command-income = einnahme, einnahmen, einzahlung
command-expense = ausgabe, ausgaben
command-refund = rückerstattung, rueckerstattung
command-reverse = storno, stornieren, rückbuchung, rueckbuchung
command-ledger = kassenbuch, buchungen, journal, buchhaltung
command-balance = kasse, kassenstand, kontostand, guthaben, saldo
command-bank = bank
command-dues = ansprüche, ansprueche, anspruch, lohn, gehalt, verdienst, auszahlung
command-statement = abrechnung, lohnabrechnung
command-remove = ausschluss
command-answer = antwort
command-pay = zahlen, bezahlen, auszahlen, überweisen, ueberweisen
command-payments = zahlungen, zahlung, überweisungen, ueberweisungen
command-payrun = zahllauf
command-payinfo = zahlungsdaten, bankverbindung, kontodaten
command-account = konto
command-forget = vergessen
command-confirm = bestätigen, bestaetigen, bestätigung, bestaetigung
command-dispute = bestreiten, beanstanden, beanstandung, reklamieren
command-motions = anträge, antraege, vorschläge, vorschlaege, abstimmungen, entscheidungen, beschlüsse, beschluesse
command-motion = antrag, beschluss
command-result = ergebnis, ergebnisse, resultat, auszählung, auszaehlung
command-rules = regeln, regel, satzung
command-minutes = protokoll, protokolle, verlauf
command-search = suche, suchen, finden
command-todo = aufgaben, offen, ausstehend
command-vote = vote
command-unvote = stimme-zurücknehmen, stimme-zuruecknehmen, stimme-zurückziehen, stimme-zurueckziehen, stimme-widerrufen
command-ballots = stimmzettel, wahlzettel
command-proxy = vollmacht, vertretung, delegieren, delegation, stimmübertragung, stimmuebertragung
command-proxies = vollmachten, vertretungen
command-reason = grund, begründung, begruendung, begründen, begruenden
command-receipts = quittung, quittungen, beleg, belege
command-notify = benachrichtigung, benachrichtigungen, erinnerung, erinnerungen, erinnern
command-task = auftrag, aufgabe, anfrage
command-tasks = aufträge, auftraege, anfragen
command-members = mitglieder, mitgliederliste, leute
command-member = mitglied, profil
command-guide = anleitung, einstieg, wegweiser
command-invite = einladen, einladung
command-admit = aufnehmen, aufnahme
command-leave = austreten, austritt, kündigen, kuendigen, verlassen
command-rooms = räume, raeume, raum
command-identity = identität, identitaet
command-moved = umgezogen, umzug

## Wörter, die kein Befehl sind: Sie können mehreres meinen, oder etwas, das es nicht gibt. `instead-<name>-told` sagt, was es gibt.

instead-undo = rückgängig, rueckgaengig, löschen, loeschen
instead-revoke = zurückziehen, zurueckziehen, zurücknehmen, zuruecknehmen, widerrufen
instead-uninvite = ausladen, ausladung
instead-against = ablehnen, ablehnung, dagegen, verbieten, widersprechen
instead-favour = zustimmen, zustimmung, dafür, dafuer, annehmen, genehmigen, erlauben, unterstützen
instead-kick = rauswerfen, rauswurf, kicken, bannen, sperren, ausschließen, ausschliessen
instead-quit = aufhören, aufhoeren, aussteigen
instead-join = beitreten, beitritt, eintreten, mitmachen, mitarbeiten, bewerben
instead-nominate = nominieren
instead-election = wahl, wahlen, neuwahl
instead-voting = abstimmung, abstimmen, wählen, waehlen, stimme, stimmen
instead-depose = absetzen, entlassen

## Anfänge, die ein Wort ins Gegenteil wenden: `abwählen`. `may-undo`: nur manchmal, wie in `verlernen`. Kein Wort gilt als sein Gegenteil.

beginning-undoes = un, ent, ab, aus, miss, nicht
beginning-may-undo = rück, zurück, ein, an, auf, ver, weg, wider

## `!vollmacht keine`, `!vollmacht ablehnen @ana`, und Stimmzettel: `für ana 2 1`, `für mich 2 1`

reason-signed = unterschrieben, signiert, mit meinem Namen
reason-because = weil, und zwar weil, denn
reason-none = keiner, keinen, kein Grund, weg, aus
sentence-because = denn
sentence-goes-on = dass
place-first = eins, erste, ersten, erster, erstes, erstere, ersteres
place-second = zweite, zweiten, zweiter, zweites
place-third = dritte, dritten, dritter, drittes
place-fourth = vierte, vierten, vierter, viertes
place-fifth = fünfte, fünften, fünfter, fünftes, fuenfte, fuenften
place-sixth = sechste, sechsten, sechster, sechstes
place-seventh = siebte, siebten, siebter, siebtes
place-eighth = achte, achten, achter, achtes
place-ninth = neunte, neunten, neunter, neuntes
place-tenth = zehnte, zehnten, zehnter, zehntes
elsewhere-other = der andere, die andere, das andere, den anderen, dem anderen, anderes, letztere, letzteres
elsewhere-last = der letzte, die letzte, das letzte, den letzten
elsewhere-nobody = kein einziger
proxy-none = keine, keiner, niemand, aus, beenden, widerrufen
proxy-refuse = ablehnen, abgelehnt
proxy-for = für, fuer
proxy-me = mich, mich selbst, selbst
proxy-all = alle, beide, alle beide, sie

## Schalter: was auf `--` folgt

flag-advance = vorschuss
flag-instant = echtzeit, sofort
flag-before = vor
flag-consent = konsent
flag-coop = coop
flag-from = ab
flag-opening = anfang
flag-sure = sure, sicher
flag-withdraw = withdraw

## Ja und nein: `!konto @ana ja`

answer-yes = ja
answer-no = nein

## Ein Stimmzettel ohne Zahlen

ballot-abstain = Enthaltung, enthalten, enthalte, ich enthalte mich, enthalte mich
ballot-yes = ja, jawohl, jep, dafür, dafuer, ich bin dafür, ich bin dafuer, bin dafür, einverstanden, annehmen, ich stimme zu, stimme zu
ballot-no = nein, nee, nö, dagegen, ich bin dagegen, bin dagegen, ablehnen

## Ein Stimmzettel im Konsent: `Zustimmung`, `beiseite stehen`, `Einwand gegen M7, weil es zu teuer ist`. `nothing`: Danach ist nichts ein
## Einwand

consent-agree = Zustimmung, zustimmen, meine Zustimmung, Konsent, ich gebe Konsent, kein Einwand, keine Einwände, keine Einwaende, keinen Einwand, ich habe keinen Einwand, ich habe keine Einwände, ich habe keine Einwaende, habe keinen Einwand, habe keine Einwände, ich bin einverstanden, bin einverstanden, ich widerspreche nicht, kein Widerspruch, ich kann damit leben, kann damit leben, damit kann ich leben
consent-aside = beiseite stehen, ich stehe beiseite, stehe beiseite, beiseite, ich stehe zur Seite, stehe zur Seite, zur Seite stehen, zur Seite treten, ich trete zur Seite, beiseite treten, ich trete beiseite, beiseitestehen
consent-object = Einwand, mein Einwand, ich habe einen Einwand, habe einen Einwand, Einwände, schwerwiegender Einwand, ich habe einen schwerwiegenden Einwand, Widerspruch, mein Widerspruch, ich widerspreche, widerspreche, ich lege Widerspruch ein, Einspruch, mein Einspruch, ich erhebe Einspruch, ich erhebe Einwand
consent-because = weil, und zwar weil, denn, da
consent-against = gegen
consent-nothing = nichts, gar nichts, keinerlei
consent-none = kein, keine, keinen, keiner, keins, keines, keinem, nicht

## Die kleinen Wörter eines Stimmzettels: `Ich stimme für Option 2, dann 1, bitte`, `ja zu M7`. `contrary`: Ein Titel mit so einem Wort
## wird nie verkürzt

voting-lead = ich stimme für, ich stimme fuer, ich stimme mit, ich stimme, stimme ich für, stimme ich mit, stimme für, stimme mit, ich wähle, ich waehle, wähle, meine Stimme ist, meine Stimme geht an, meine Stimme für, meine Stimme, mein Stimmzettel, ich nehme, ich bin für, bin für, für, fuer
voting-option = Option, Optionen, Nummer, Nummern, Nr, Möglichkeit, Antwort
voting-and = und
voting-first = zuerst, erst, als erstes, erstens
voting-then = dann, danach, vor, gefolgt von
voting-please = bitte, danke
voting-about = zu, zum, für, fuer, bei, in, über, Antrag, zu Antrag
voting-article = der, die, das, den, dem, ein, eine, einen, einem, einer, unser, unsere, unseren
voting-contrary = nicht, nein, nie, niemals, kein, keine, keinen, keinem, keiner, keines, niemand, oder, aber, sondern, ohne, außer, ausser, statt, anstatt, stattdessen, lieber, wenn, falls, gegen, weder, noch

## Was die Kundschaft fragt: `wie bezahle ich?`

asked-pay = bezahlen, bezahle, zahlen, zahle, zahlt, überweisen, ueberweisen, überweise, ueberweise, Zahlung, Konto, Kontonummer, Bankverbindung, IBAN

## Ämter, und gegen wen man kandidiert: `!kandidieren Moderation gegen @ben`

office-moderator = Moderation, Moderator, Moderatorin
office-treasurer = Kasse, Kassenamt, Schatzmeister, Schatzmeisterin, Kassenwart, Kassenwartin, Kassierer, Kassiererin, Kassenführung, Kassenfuehrung, Kassenführer, Kassenführerin
office-president = Präsidium, Präsident, Präsidentin, Vorsitz
office-chief-executive = Geschäftsführung, Geschäftsführer, Geschäftsführerin, Geschaeftsfuehrung
office-secretary = Schriftführung, Schriftführer, Schriftführerin
office-board = Vorstand, Vorstandsmitglied
stand-against = gegen

## Arten von Anträgen: `!regeln Entscheidung`. Ein Wort kann mehrere meinen.

kind-membership = dauerhafte Mitgliedschaft, Mitgliedschaft, Mitglied, Aufnahme
kind-moderator = Moderation, Moderationswahl, Wahl, Amt
kind-treasurer = Kassenamt, Kasse, Wahl, Amt
kind-election = Wahl, Amt
kind-council = Rat, Ratswahl, Vorstand, Vorstandswahl, Wahl, Amt
kind-recall = Abwahl
kind-impeachment = Amtsenthebung, Enthebung, Absetzung
kind-budget = Haushalt, Jahreshaushalt, Monatszahlungen
kind-removal-first = Ausschluss, erste Abstimmung
kind-removal-second = Ausschluss, zweite Abstimmung, Anhörung
kind-cancellation = Abbruch, Abbruch einer Abstimmung
kind-decision = Entscheidung, Entscheidungen, Beschluss, Vorschlag, Antrag

## Was von einem Antrag: `!motion M7 regeln`

motion-rules = Regeln

## Anleitungen außer denen der Ämter: `!anleitung gründung`

guide-trial = probe
guide-member = mitglied, dauerhaft
guide-founder = gründung, gruendung, gründungsmitglied
guide-customer = kundschaft, kunde, kundin

## Themen von `!hilfe`

topic-votes = abstimmungen, abstimmung, abstimmen
topic-money = geld
topic-work = arbeit
topic-people = leute
topic-elections = wahlen, wahl
topic-conference = Versammlungen, Vollversammlungen
topic-secrecy = wahlgeheimnis, geheimnis
topic-privacy = datenschutz
topic-undecryptable = undecryptable
topic-verify = verify

## Erinnerungen: `!notify täglich`, `!notify ruhe 22:00-07:00`, `!notify zone Wien`, `!notify ruhe aus`

notify-each = einzeln, jede, alle, an
notify-daily = täglich, taeglich
notify-weekly = wöchentlich, woechentlich
notify-none = keine, nie, nein
notify-quiet = ruhe, ruhig, ruhezeit
notify-zone = zone, zeitzone
notify-off = aus
notify-clock = uhr, h

## Grüße vor dem Namen des Bots: `hallo Waggle, hilfe`

address-greeting = hallo, moin, servus, liebe, lieber, liebes, bitte, na

## `!vergessen Zahlungsdaten`

forget-payinfo = Zahlungsdaten

## Themen des Protokolls: `!protokoll Mitglieder`, `!protokoll privat Mitglieder`

minutes-members = Mitglieder, Mitglied
minutes-motions = Anträge, Antraege, Antrag
minutes-votes = Abstimmungen, Abstimmung, Ergebnisse, Ergebnis
minutes-offices = Ämter, Aemter, Amt
minutes-treasury = Kasse
minutes-tasks = Aufträge, Auftraege, Auftrag
minutes-decisions = Entscheidungen, Entscheidung
minutes-elections = Wahlen, Wahl
minutes-moderators = Moderation
minutes-treasurers = Kassenamt
minutes-memberships = Mitgliedschaften, Mitgliedschaft
minutes-impeachments = Amtsenthebungen, Amtsenthebung
minutes-budgets = Haushalte, Haushalt
minutes-removals = Ausschlüsse, Ausschluesse, Ausschluss, Ausschluß
series-private = privat

## Haushalte: `!haushalt vorschlagen monatlich=500EUR Arbeit=60 Prozent Bewertung=5% Jahr=2027`

budget-propose = vorschlagen, Vorschlag
budget-alternative = Alternative
value-monthly = monatlich, Monat
value-workers = Arbeit, Arbeitende
value-evaluators = Bewertung, Bewertende
value-donation = Spende, Spenden
value-year = Jahr
unit-percent = Prozent

## Währungen, neben ihren Kürzeln und Zeichen. `franc`, `dollar` und `pound` sind, wie mehrere heißen.

currency-euro = Euro
currency-point = Punkt, Punkte
currency-swiss-franc = Franken, sfr
currency-yen = Yen
currency-yuan = Yuan
currency-dollar = Dollar
currency-pound = Pfund
currency-franc = Franc, Francs

## Das Kassenbuch: `!kassenbuch Ansprüche`, `!kassenbuch abschließen 2026-11`

account-bank = Bank, Konto
account-assets = Guthaben
account-dues = Ansprüche, Ansprueche
account-opening = Anfang
account-income = Einnahmen, Einnahme
account-expenses = Ausgaben, Ausgabe
ledger-close = schließen, schliessen, abschließen, abschliessen

## Zahlungsdaten: `!zahlungsdaten IBAN NAME Adresse STRASSE, ORT, LAND`

payinfo-address = Adresse, Anschrift, wohnhaft
payinfo-checking = checking, Girokonto
payinfo-savings = savings, Sparkonto

## Nach dem Zurückspielen: `!zahlungen vollständig`

payments-complete = vollständig, komplett

## Ein Zahllauf: `!zahllauf fertig`

payrun-done = fertig, erledigt
payrun-drop = verwerfen, abbrechen

## Bewegungen auf dem Konto: `!bank buchen B3`, `!bank buchen alle`, `!bank buchen B3 Einnahme von Stadtwerke`

bank-book = buchen, verbuchen, buche
bank-split = aufteilen, teilen
bank-join = verbinden, zusammen, zusammenfassen
bank-pay = zahlen, Zahlung
bank-skip = überspringen, ueberspringen, weglassen
bank-again = nochmal, zweimal
movements-all = alle, alles, sichere
movements-opening = Anfang
entry-income = Einnahme
entry-expense = Ausgabe

## Aufträge: `!aufträge alle`, `!auftrag T3 Angebot 500 EUR 15.1.2027`, `!auftrag T3 Anteil Arbeit @ana 2 @ben 1`

tasks-all = alle
task-new = neu, neuer
task-evaluate = bewerten, bewerte
task-offer = Angebot, anbieten, biete
task-agree = zustimmen, annehmen, einverstanden, passt, abnehmen, abnahme
task-decline = ablehnen
task-join = mitarbeiten, mitmachen
task-quit = aussteigen, aufhören, aufhoeren
task-share = Anteil, Anteile, aufteilen
task-done = fertig, erledigt
task-cancel = abbrechen, absagen
role-evaluators = Bewertende, Bewertung
role-workers = Arbeitende, Arbeit

## Monate: `am 29. Dezember 2026`

month-january = Januar, Jan, Jänner, Jän
month-february = Februar, Feb
month-march = März, Maerz, Mär
month-april = April, Apr
month-may = Mai
month-june = Juni, Jun
month-july = Juli, Jul
month-august = August, Aug
month-september = September, Sept, Sep
month-october = Oktober, Okt
month-november = November, Nov
month-december = Dezember, Dez

## Tage: `morgen`, `nächsten Freitag`, `in drei Wochen`, `Ende des Monats`, `gestern`, `letzten Freitag`, `vor drei Tagen`; `letzten Monat`

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag, Sonnabend
weekday-sunday = Sonntag
day-today = heute
day-tomorrow = morgen
day-after-tomorrow = übermorgen, uebermorgen
past-yesterday = gestern
past-before-yesterday = vorgestern
span-day = Tag, Tage, Tagen
span-week = Woche, Wochen
span-month = Monat, Monate, Monaten
time-hour = Stunde, Stunden
time-minute = Minute, Minuten, Min
time-half-hour = halbe Stunde, halben Stunde, einer halben Stunde, eine halbe Stunde
time-full-hour = vollen Stunde, einer vollen Stunde
clock-before = um
clock-oclock = Uhr
clock-noon = Mittag, mittags
clock-morning = früh, morgens, Vormittag, vormittags
clock-evening = Abend, abends, Nachmittag, nachmittags, Nacht, nachts, Mitternacht
clock-part = halb, viertel, dreiviertel
count-one = ein, eine, einer, einem
count-two = zwei
count-three = drei
count-four = vier
count-five = fünf, fuenf
count-six = sechs
count-seven = sieben
count-eight = acht
count-nine = neun
count-ten = zehn
count-eleven = elf
count-twelve = zwölf, zwoelf
when-in = in
when-next = nächsten, naechsten, nächster, kommenden
when-month-end = Ende des Monats, Monatsende, Ende Monat
when-last = letzten, letzter, letztem, letzte, vorigen, vergangenen
when-ago = vor
when-of = des, der, vom, von, seit, bis, nach, ab
postponed-until = bis zum, bis, auf den, auf, um, am
period-this-month = diesen Monat, dieser Monat, diesem Monat, laufenden Monat
period-last-month = letzten Monat, letzter Monat, letztem Monat, vorigen Monat, voriger Monat, vergangenen Monat, Vormonat

## Kleine Wörter in einer Zeile: `500 EUR von Ana und Bo für Auftrag T3 am 1. Mai`. `to` steht vor einer Person, `until` zwischen zwei
## Zahlen, `by` vor einem Tag, `number` und `offer` vor einer Zahl, `day` hinter der Zahl eines Tages. Ein Wort kann mehrere meinen.

small-and = und
small-or = oder
small-from = von, vom
small-to = an
small-for = für, fuer
small-on = am
small-until = bis
small-by = bis, zum, am, bis zum
small-number = Nr
small-offer = Angebot
small-task = Auftrag
small-day = .
