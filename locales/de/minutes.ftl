### Das Protokoll.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Das Protokoll

command-minutes-summary = Zeigen, was getan und entschieden wurde
command-minutes-usage = [NUMMER, DATUM, ANTRAG oder THEMA]
command-minutes-help = Ohne weitere Angabe: die neuesten Einträge. Nach Nummer: `12`, `12-20`; nach Datum: `20.11.2026`, oder `11.2026` für einen Monat; nach Antrag: `M1`; nach Thema: { $subjects }. Jeder Eintrag nennt den Hash des Eintrags davor, damit keiner unbemerkt verändert werden kann: Wer einen neuesten Hash aufhebt, kann das später prüfen. Der Moderationsraum hat ein eigenes Protokoll, das nur dort zu sehen ist: `{ $prefix }minutes privat`.
command-minutes-examples =
    minutes
    minutes 12-20
    minutes 11.2026
    minutes M1
    minutes Mitglieder
argument-not-a-record = { $typed } ist nicht die Nummer eines Eintrags.
minutes-title = Protokoll von { $coop }
minutes-title-private = Protokoll des Moderationsraums von { $coop }
minutes-of-newest = die neuesten von { $count } Einträgen
minutes-of-all = { $count ->
    [0] noch kein Eintrag
    [one] ein Eintrag
   *[other] { $count } Einträge
  }
minutes-before = { $what }, vor Nr. { $number }
minutes-of-record = Nr. { $number }
minutes-of-range = Nr. { $from } bis Nr. { $to }
minutes-of-month = { $from } bis { $to }
minutes-of-motion = alles zu { $motion }
minutes-group-members = Mitglieder
minutes-group-motions = Anträge
minutes-group-votes = Abstimmungen
minutes-group-offices = Ämter
minutes-group-treasury = Kasse
minutes-group-tasks = Aufträge
minutes-group-decisions = Entscheidungen
minutes-group-elections = Wahlen
minutes-group-moderators = Moderation
minutes-group-treasurers = Kassenamt
minutes-group-memberships = Mitgliedschaften
minutes-group-impeachments = Amtsenthebungen
minutes-group-budgets = Haushalte
minutes-group-removals = Ausschlüsse
minutes-nothing = Davon steht nichts im Protokoll.
minutes-earlier = Was davor war: `{ $prefix }minutes{ $what } --vor { $number }`
minutes-latest = Der neueste Eintrag ist Nr. { $number }, `{ $hash }`.
minutes-next = Ein Eintrag mit seinem Hash: `{ $prefix }minutes { $own ->
    [private] privat { $number }
   *[public] { $number }
  }`
minutes-hash = Sein Hash: `{ $hash }`
minutes-previous = { $first ->
    [yes] Er ist der erste und nennt Nullen an Stelle eines Eintrags davor: `{ $previous }`
   *[no] Er nennt den Hash des Eintrags davor: `{ $previous }`
  }
minutes-wording = Ein Wortlaut, als gesalzener Hash, der ihn nicht zeigt: `{ $hash }`
minutes-lot = Das Los, vorab festgelegt: `{ $hash }`
minutes-file = SHA-256 von `{ $file }`: `{ $hash }`
minutes-motion = Alles zu { $motion }: `{ $prefix }motion { $motion }`
record-state-restored = ein älterer Stand der Aufzeichnungen wurde eingespielt; was nach { $until } geschah, ist nicht bekannt, und die seither vergebenen Nummern bleiben frei
record-otherwise = Etwas, wofür ich keine Worte habe („{ $act }“)

## Suchen

command-search-summary = In Anträgen, Dokumenten und Protokoll suchen
command-search-usage = WORT …
command-search-help = Findet die Anträge, Dokumente und Protokolleinträge, in denen alle deine Wörter vorkommen, die neuesten zuerst. Groß und klein und Akzente sind egal, und `ue` findet `ü`. Wörter, die zusammengehören, stehen in Anführungszeichen: `{ $prefix }search "neue Solaranlage"`. Ich suche nur, wo du lesen darfst; das Protokoll des Moderationsraums nur dort.
command-search-examples =
    search Ökostrom
    search "neue Solaranlage" Dach
search-found = { $found ->
    [some] Die neuesten zuerst:
    [no-more] Mehr wurde nicht gefunden.
   *[nothing] Nichts gefunden, weder in Anträgen und Dokumenten noch im Protokoll.
  }
search-motion = **{ $motion }** · { $title }: { $state ->
    [proposal] offen
    [voting] in Abstimmung
    [carried] angenommen
    [elected] gewählt
    [nobody] niemand gewählt
    [no-quorum] Quorum verfehlt
    [withdrawn] zurückgezogen
    [ended] ohne Ergebnis beendet
    [keeps] alles bleibt, wie es ist
   *[rejected] nicht angenommen
  }{ $more ->
    [winner] : { $winner }
    [day] { "" } ({ $date })
   *[nothing] { "" }
  }
search-document = { $key } · { $title }: Fassung { $revision } gilt
search-record = **{ $own ->
    [private] privat { $number }
   *[public] Nr. { $number }
  }** · { $date }: { $sentence }
search-open-record = `{ $prefix }minutes { $own ->
    [private] privat { $number }
   *[public] { $number }
  }`
search-open = Öffnen: { $commands }
search-again = { $prefix }search { $typed } --ab { $next }
search-more = Mehr: { $again }
search-limit = Ich habe nur die neuesten { $limit } Einträge durchsucht. Ältere, nach Monat: `{ $prefix }minutes 11.2026`

## Die Zusammenfassung der Woche

digest-title = **Die Woche in { $coop }: { $from } bis { $to }**
digest-decided = Entschieden:
digest-opened = Neu:
digest-motion = **{ $motion }** · { $title }
digest-tasks = Aufträge:
digest-task = **{ $task }** · { $title }: { $state ->
    [submitted] gesucht
    [offered] angeboten
    [accepted] vereinbart
    [declined] abgelehnt
    [done] erledigt
    [paid] bezahlt
   *[cancelled] abgesagt
  }
digest-more = … und { $count } weitere
digest-money = Geld: { $income ->
    [none] { $spent } gingen hinaus.
   *[other] { $income } kamen herein{ $spent ->
        [none] .
       *[other] , { $spent } gingen hinaus.
      }
  }
digest-next = Mehr: `{ $prefix }motions`{ $tasks ->
    [none] { "" }
   *[some] , `{ $prefix }tasks`
  }

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-minutes-range-backwards = Das endet, bevor es beginnt. Die kleinere Nummer kommt zuerst: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = „{ $typed }“ ist kein Datum. Ein Tag wird so geschrieben: `{ $prefix }minutes 20.11.2026`, ein Monat so: `{ $prefix }minutes 11.2026`
refused-minutes-date-to-come = „{ $typed }“ liegt in der Zukunft, da steht noch nichts. Die neuesten zeigt `{ $prefix }minutes`
refused-minutes-unknown = Ich weiß nicht, was ich unter „{ $typed }“ suchen soll. Du kannst nach einer Nummer fragen (`{ $prefix }minutes 12`), nach mehreren (`12-20`), einem Tag (`20.11.2026`), einem Monat (`11.2026`), einem Antrag (`M1`) oder einem Thema: { $subjects }.
refused-no-records-yet = In diesem Protokoll steht noch kein Eintrag.
refused-no-such-record = Einen Eintrag Nr. { $number } gibt es nicht: Der neueste ist Nr. { $last }. Die neuesten zeigt `{ $prefix }minutes`
refused-search-nothing = Sag mir ein Wort, nach dem ich suchen soll, zum Beispiel `{ $prefix }search Haushalt`
refused-search-too-long = Das ist zu viel auf einmal: höchstens { $most } Zeichen und zehn Wörter.
