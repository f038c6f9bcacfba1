### Die Regeln der Genossenschaft: Abstimmungen, die sie ändern, und was gesagt wird, wenn der Admin sie ändert.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist unschädlich gemacht, bevor es eingesetzt wird.

## Einstellungen und Werte

rule-of = { $of }, { $name }
rule-change = { $name }: { $from } → { $to }
rule-new = { $name } → { $to }
rule-otherwise = { $name }: geändert
rule-office-new = Neues Amt: { $name }
rule-office-gone = Kein Amt mehr: { $name }
rule-setting-names = wie es heißt
rule-setting-fill = wie es besetzt wird
rule-setting-candidacy = was eine Kandidatur braucht
rule-setting-powers = was es darf
rule-setting-term = die Amtszeit
rule-setting-lead = wann vor dem Ende der Amtszeit die Wahl beginnt
rule-setting-maxterms = Amtszeiten am Stück, höchstens
rule-setting-afterterm = was nach einer Amtszeit gilt
rule-setting-vacancy = was einen freien Sitz besetzt
rule-setting-room = der eigene Raum
rule-setting-seats = die Sitze
rule-setting-decimals = Nachkommastellen weitergegebener Stimmen
rule-setting-reopen = „Noch einmal aufstellen“ auf dem Stimmzettel
rule-setting-preset = Vorlage
rule-setting-publish = Was von einer Auszählung veröffentlicht wird
rule-setting-smallroll = Nur Summen bei weniger Stimmberechtigten als
rule-setting-signeddevices = Stimmzettel nur von bestätigten Geräten
rule-setting-signedreaders = Im Mitgliederraum lesen nur bestätigte Geräte mit
rule-setting-showwhovoted = Während der Abstimmung zeigen, wer abgestimmt hat
rule-setting-objectionreasons = Gründe von Einwänden
rule-setting-absentafter = Abwesend nach
rule-setting-readingtime = Zeit, um eine neue Formulierung zu lesen
rule-setting-reminders = Erinnerungen vor dem Ende einer Abstimmung
rule-setting-separateoffices = Ämter, die niemand zugleich hat
rule-setting-digest = Wochenbericht
rule-setting-petitions = Petitionen
rule-setting-mediation = Schlichtung
rule-setting-mediation-answerwithin = wie lange Zeit für die Antwort ist
rule-setting-mediation-pause = wie lange man nach einem Nein wartet
rule-setting-mediation-endsafter = wann eine von selbst endet
rule-setting-hours = Stunden
rule-setting-hours-norm = übliche Stunden je Woche
rule-setting-hours-day = Stunden eines Urlaubstags
rule-setting-hours-leave = Urlaub je Jahr
rule-setting-hours-carryleave = Urlaub geht ins nächste Jahr über
rule-setting-hours-remindbefore = Erinnerung vor dem Monatsende
rule-setting-kinds = worum sie bitten dürfen
rule-setting-every = wie oft ihr Stand gezeigt wird
rule-setting-agreementskeepcontrol = Vereinbarungen sagen, dass sie nichts an der Kontrolle der Genossenschaft ändern
rule-setting-country = Land, dessen Gesetze gelten
rule-setting-spend = Auslagen von Mitgliedern
rule-setting-spend-limit = ohne Abstimmung genehmigt, bis zu
rule-setting-pay = Bezahlung nach Stunden
rule-setting-monthly = neben oder statt der Monatszahlung
rule-setting-leave = Urlaub
rule-setting-sick = Krankheit
rule-setting-pay-notice = wie lange der Grundlohn einer verlorenen Rolle bleibt
rule-setting-proxies = Für wie viele andere jemand mit Vollmacht abstimmen darf
rule-setting-conference = Vollversammlung
rule-setting-conference-notice = wie lange vorher einberufen wird
rule-setting-conference-callers = Anteil, der sie einberufen kann
rule-setting-conference-callersatleast = wie viele sie mindestens einberufen
rule-setting-conference-agendauntil = bis wann Punkte dazukommen
rule-setting-conference-quorum = wie viele da sein müssen
rule-setting-conference-secondwithoutquorum = eine zweite tagt ohne Quorum
rule-setting-conference-voting = wie lange dort abgestimmt wird
rule-setting-conference-voters = wer dort abstimmt
rule-setting-conference-speaking = wie lange jemand spricht
rule-setting-conference-objections = wie lange man dem Protokoll widersprechen kann
rule-setting-conference-attendance = was das Protokoll über die Anwesenden sagt
rule-setting-reviews = Rückmeldungen
rule-setting-reviews-every = wie oft
rule-setting-reviews-open = wie lange sie offen sind
rule-setting-reviews-atleast = wie viele zu einer Person schreiben müssen
rule-setting-share = Anteil, der mitzeichnen muss
rule-setting-ownership = Anteile
rule-setting-shares = es gibt Anteile
rule-setting-value = was ein Anteil wert ist
rule-setting-provisional = über welche Zeit Neue ihn bekommen
rule-setting-paid = wie man ihn bekommt
rule-setting-weight = was eine Stimme zählt, bis er ganz ist
rule-setting-authorised = wie viele Anteile es geben darf
rule-setting-payback = in welcher Zeit zurückgezahlt wird
rule-setting-atleast = wie viele mindestens mitzeichnen
rule-setting-lapseafter = verfallen nach
rule-setting-name = Name der Genossenschaft
rule-setting-language = Sprache
rule-setting-zone = Zeitzone
rule-setting-clocklimit = So weit dürfen die Uhren auseinandergehen
rule-setting-prefix = Zeichen vor Befehlen
rule-setting-guests = Gäste in den Räumen
rule-setting-rooms = Räume
rule-setting-rooms-lobby = die Lobby
rule-setting-rooms-members = der Mitgliederraum
rule-setting-rooms-moderators = der Moderationsraum
rule-setting-rooms-treasury = der Kassenraum
rule-setting-newcomersread = Was neue Leute im Mitgliederraum lesen
rule-setting-currencies = Währungen
rule-setting-chart = Kontenrahmen
rule-setting-accounts = Eigene Konten im Kassenbuch
rule-setting-account = Bankkonto der Genossenschaft
rule-setting-nacha = Zahlungsdateien für eine Bank in den USA
rule-setting-bacs = Zahlungsdateien für eine britische Bank
rule-setting-bank = Wie Kontoauszüge gelesen werden
rule-setting-limits = Obergrenzen
rule-setting-limits-proposals = Vorschläge eines Mitglieds zugleich
rule-setting-limits-proposalsaday = Vorschläge eines Mitglieds am Tag
rule-setting-limits-alternatives = Optionen eines Mitglieds in einem Antrag
rule-setting-limits-alternativesaday = Optionen eines Mitglieds am Tag
rule-setting-limits-options = Optionen in einem Antrag
rule-setting-limits-rewordings = neue Formulierungen eines Mitglieds am Tag
rule-setting-limits-invitations = offene Einladungen eines Mitglieds
rule-setting-limits-invitationsinall = offene Einladungen insgesamt
rule-setting-limits-invitationsaday = Einladungen eines Mitglieds am Tag
rule-setting-limits-taskdeeds = was jemand in einer Stunde an einem Auftrag tut
rule-setting-limits-answers = Antworten an ein Mitglied in der Stunde
rule-setting-strangers-opentasks = offene Aufträge einer Person von außen
rule-setting-strangers-tasksaday = Aufträge einer Person von außen am Tag
rule-setting-strangers-text = Länge des Texts eines Auftrags
rule-setting-strangers-answers = Antworten an Fremde in der Stunde
rule-setting-strangers-servertasksaday = Aufträge von einem Homeserver am Tag
rule-setting-strangers-serveranswers = Antworten an einen Homeserver in der Stunde
rule-setting-strangers-alltasksaday = Aufträge der ganzen Kundschaft am Tag
rule-setting-strangers-roomanswers = Antworten an Fremde in einem Raum in der Stunde
rule-value-yes = ja
rule-value-no = nein
rule-value-none = keine
rule-value-beside = daneben
rule-value-instead = stattdessen
rule-value-country = wie im Land üblich
rule-value-paid = bezahlt
rule-value-unpaid = unbezahlt
rule-value-country-de = Deutschland
rule-value-country-us = USA
rule-value-weekly = { $day ->
    [monday] montags
    [tuesday] dienstags
    [wednesday] mittwochs
    [thursday] donnerstags
    [friday] freitags
    [saturday] samstags
   *[sunday] sonntags
  } { $time }
rule-value-count = durch Auszählung
rule-value-consent = im Konsent
rule-value-motion = durch eine Abstimmung
rule-value-presider = durch eine Abstimmung oder die Leitung
rule-value-with-receipts = jeder Stimmzettel neben seiner Quittung
rule-value-ballots = die Stimmzettel
rule-value-shared = was mindestens drei Stimmzettel gemeinsam haben
rule-value-rounds = die Summen jeder Runde
rule-value-unnamed = ohne Namen
rule-value-named = mit Namen
rule-value-contributions = durch Einzahlung
rule-value-granted = für Arbeit
rule-value-nonvoting = nichts
rule-value-full = so viel wie jede andere
rule-value-fractional = den Teil, der schon da ist
rule-value-half = zur Halbzeit
rule-value-contest = Sitz für Sitz
rule-value-single = ein Sitz
rule-value-council = alle Sitze auf einmal
rule-value-nothing = nichts
rule-value-statement = eine Vorstellung
rule-value-plan = ein Plan
rule-value-holdover = wer es hat, bleibt
rule-value-vacancy = das Amt ist unbesetzt
rule-value-by-election = eine Nachwahl
rule-value-countback = eine Nachzählung der Stimmzettel
rule-value-own = ein eigener Raum
rule-value-invite = Menschen einladen
rule-value-moderate = die Räume moderieren
rule-value-start-removal = Ausschlüsse einleiten
rule-value-hold-treasury = die Kasse führen
rule-value-confirm-payments = Zahlungen des Kassenamts an sich selbst bestätigen
rule-value-call-conference = die Vollversammlung einberufen
rule-value-preside = sie leiten
rule-value-keep-minutes = ihr Protokoll führen
rule-value-appoint = Rollen anlegen und besetzen
rule-value-mediate = zwischen Mitgliedern vermitteln
rule-value-approve-hours = Stunden freigeben
rule-value-set-rates = Stundensätze festlegen
rule-value-spend = Auslagen genehmigen
rule-value-from-invitation = ab der Einladung
rule-value-everything = alles
rule-value-all = alle Stimmberechtigten
rule-value-present = wer da ist
rule-value-numbers = wie viele
rule-value-names = wer
rule-value-en = Englisch
rule-value-de = Deutsch
rule-value-decision = Entscheidungen
rule-value-recall = Abwahlen
rule-value-removal = Ausschlüsse

## Anträge über Regeln

rules-voted = Durch Abstimmungen festgelegt: { $rules }.
rules-title-preset = Die Regeln der Vorlage { $preset } ({ $count ->
    [one] eine Regel ändert sich
   *[other] { $count } Regeln ändern sich
  })
rules-title-more = { $named }; und { $more } weitere
rules-would-change = **{ $motion }, Option { $option }** würde ändern:
add-rules = Andere Änderungen? `{ $prefix }rules vorschlagen …`, mit einer derselben Einstellungen.
kind-rules = eine Abstimmung über Regeln
rules-title-rules = Regeln
rules-does-rules = Andere Regeln gelten: für Abstimmungen, Ämter und alle anderen Einstellungen.
rules-options-rules = die vorgeschlagenen Änderungen, und alles lassen, wie es ist
rules-how-rules = Welche vorschlagen, im Mitgliederraum: `{ $prefix }rules vorschlagen Entscheidung Schwelle=2/3`. Mehr dazu: `{ $prefix }help rules`
effect-rules-changed = Die neuen Regeln gelten ab jetzt: `{ $prefix }rules`. Für offene Abstimmungen gelten weiter die alten.
effect-rules-not-changed = Das bleibt ohne Wirkung: Es würde inzwischen anderen Regeln widersprechen ({ $setting }). Neuer Versuch: `{ $prefix }rules vorschlagen …`

## Was der Admin geändert hat

rules-edited = **Die Regeln sind anders, ohne Abstimmung.** { $by ->
    [program] Eine neue Version des Programms bringt das mit:
   *[admin] Der Admin hat die Konfiguration geändert:
  }
rules-edited-preset = **Die Regeln sind anders, ohne Abstimmung.** Der Admin hat die Vorlage von { $from } auf { $to } umgestellt.
rules-edited-count = { $count ->
    [one] Eine Regel ist anders. Sie steht im Thread.
   *[other] { $count } Regeln sind anders. Sie stehen im Thread.
  }
rules-edited-all = Alles, was anders ist:
rules-edited-next = Alle Regeln: `{ $prefix }rules`. Um sie anders zu haben: `{ $prefix }rules vorschlagen …`

## Das Protokoll

minutes-group-rules = Regeln
record-rules-proposed = { $actor } hat in { $motion } andere Regeln vorgeschlagen
record-rules-changed = Regeln geändert ({ $motion }): { $changes }{ $more ->
    [0] {""}
   *[other] {""}; und { $more } weitere
  }
record-rules-not-changed = Die in { $motion } vorgeschlagenen Regeln konnten nicht in Kraft treten, denn sie hätten anderen widersprochen
record-rules-edited = { $by ->
    [program] Eine neue Version des Programms hat Regeln geändert
   *[admin] Der Admin hat Regeln in der Konfiguration geändert
  }: { $changes }{ $more ->
    [0] {""}
   *[other] {""}; und { $more } weitere
  }

## Was nicht ging

refused-rules-nothing = Was soll sich ändern? So geht es: `{ $prefix }rules vorschlagen Entscheidung Schwelle=2/3 Quorum=1/3`. Welche Regeln es gibt: `{ $prefix }rules`
refused-rules-no-setting = Eine Regel „{ $typed }“ kenne ich nicht. So geht es: `{ $prefix }rules vorschlagen Entscheidung Schwelle=2/3 Quorum=1/3`. Welche es gibt: `{ $prefix }help rules`
refused-rules-no-value = „{ $typed }“ kann hier nicht stehen: { $setting }. Möglich ist { $expected ->
    [threshold] `Mehrheit`, ein Anteil ab `1/2` wie `2/3`, `Konsens` oder `die meisten Stimmen`
    [fraction] ein Anteil wie `1/3`, oder `kein`
    [duration] eine Zeit wie `5 Tage`
    [duration-or-none] eine Zeit wie `5 Tage`, oder `keine`
    [franchise] eine Liste wie `dauerhaft, Ämter`
    [yes-or-no] `ja` oder `nein`
    [whole-number] eine Zahl
    [three-or-more] eine Zahl ab 3
    [share-value] ein Betrag wie `500 EUR`
    [whole-months] eine Zeit in ganzen Monaten wie `12 Monate`, oder `P0M` für keine
    [digest] ein Tag und eine Uhrzeit wie `Montag 09:00`, oder `keine`
    [choice] eins von diesen: { $values }
    [list] eine Liste von: { $values }
   *[other] ein anderer Wert
  }.
refused-rules-which = { $some ->
    [true] Das kann mehrere Arten von Abstimmung meinen: { $kinds }. Nenn eine davon, so wie sie hier steht.
   *[false] Für welche Art von Abstimmung? So geht es: `{ $prefix }rules vorschlagen Entscheidung { $typed }=…`. Welche es gibt: `{ $prefix }rules`
  }
refused-rules-fixed = „{ $typed }“ kann keine Abstimmung { $why ->
    [shares] über Regeln ändern
   *[other] ändern
  }: { $why ->
    [shares] Für Anteile gibt es eigene Abstimmungen, `{ $prefix }shares vorschlagen wert=600EUR` und `{ $prefix }shares erhöhen 25`.
    [bank] Konten und Währungen der Genossenschaft legen Admin und Kassenamt fest.
    [load] Das schützt den Server vor Überlastung, und wer ihn betreibt, legt es fest.
    [said] Wie die Genossenschaft und ihre Befehle heißen, und in welcher Sprache und Zeitzone sie spricht, legt der Admin fest.
   *[place] Das benennt Konten, Räume oder Dateien, und wer den Server betreibt, legt sie fest.
  } Was sich ändern lässt: `{ $prefix }rules`
refused-rules-unchanged = So ist es schon, also gibt es nichts abzustimmen. Die Regeln lesen: `{ $prefix }rules`
refused-rules-contradict = Das würde anderen Regeln widersprechen ({ $setting }): { $why }
refused-rules-there = Das ist schon vorgeschlagen, als Option { $option } von { $motion }: `{ $prefix }motion { $motion }`
refused-rules-open = { $motion } ist über eine dieser Regeln schon offen, und zwei Abstimmungen können sie nicht entscheiden. Alles darüber: `{ $prefix }motion { $motion }`
