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
record-co-op-founded = Die Genossenschaft beginnt, gegründet von { $people }
record-co-op-begun-anew = Niemand war mehr da, um abzustimmen; die Genossenschaft beginnt neu mit { $people }
record-founders-corrected = die Konfiguration wurde berichtigt; Gründungsmitglieder, die noch nicht beigetreten sind: { $people }
record-founder-joined = { $person } ist als Gründungsmitglied beigetreten
record-member-invited = { $actor } hat { $person } eingeladen
record-invitation-withdrawn = { $actor } hat die Einladung von { $person } zurückgenommen
record-member-moved = { $person } macht unter der Matrix-ID { $to } weiter
record-removal-answered = { $actor } hat in der Anhörung zu { $motion } geantwortet
record-member-joined = { $person } ist beigetreten, als Mitglied auf Probe
record-member-admitted = { $person } ist dauerhaftes Mitglied geworden
record-member-left = { $person } ist ausgetreten
record-member-absent = { $person } ist abwesend geworden: zu lange in keinem der Räume
record-member-back = { $person } ist nicht mehr abwesend
record-member-removed = { $person } ist ausgeschlossen worden ({ $motion })
record-identity-first-seen = { $person } ist unter der Matrix-Identität { $identity } bekannt
record-identity-approved = { $person } hat eine neue Matrix-Identität bestätigt
record-office-taken = { $office ->
    [treasurer] { $person } hat das Kassenamt übernommen
   *[moderator] { $person } ist in die Moderation gekommen
  }
record-office-ended = { $office ->
    [treasurer] { $person } hat das Kassenamt nicht mehr
   *[moderator] { $person } ist nicht mehr in der Moderation
  }: { $why ->
    [resigned] zurückgetreten
    [left] ausgetreten
    [removed] ausgeschlossen
    [impeached] des Amtes enthoben
    [abolished] der Sitz ist abgeschafft
    [beaten] jemand anderes ist gewählt
   *[other] das Amt ist beendet
  }
record-treasury-frozen = Die Kasse ist eingefroren ({ $motion })
record-treasury-opened = Die Kasse ist wieder offen
record-motion-opened = { $by ->
    [person] { $actor } hat { $motion } eröffnet: { $kind }
   *[rule] { $motion } ist eröffnet: { $kind }
  }{ $concerns ->
    [person] ; es geht um { $subject }
   *[nobody] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } steht wieder auf dem Stimmzettel von { $motion }
    [candidate] { $actor } hat sich in { $motion } zur Wahl gestellt
    [budget] { $actor } hat { $motion } um einen Haushalt ergänzt
   *[text] { $actor } hat { $motion } um eine Option ergänzt
  }
record-option-reworded = { $by ->
    [person] { $actor } hat eine Option von { $motion } neu formuliert
   *[rule] Eine Option von { $motion } trägt jetzt den neuen Namen einer Person
  }
record-option-withdrawn = { $of ->
    [election] { $by ->
        [person] { $actor } ist von der Kandidatur in { $motion } zurückgetreten
       *[rule] Jemand steht in { $motion } nicht mehr zur Wahl: ausgetreten, oder ohne den Sitz
    }
   *[other] { $by ->
        [person] { $actor } hat eine Option von { $motion } zurückgenommen
       *[rule] Eine Option von { $motion } ist nach den Regeln zurückgenommen
    }
  }
record-motion-retitled = { $motion } heißt nach dem neuen Namen einer Person
record-motion-withdrawn = { $why ->
    [gone] { $motion } endete ohne Ergebnis: { $person } ist nicht mehr in der Genossenschaft
    [not-treasurer] { $motion } endete ohne Ergebnis: { $person } hat das Amt nicht mehr
   *[other] { $motion } ist zurückgezogen: Kein Vorschlag war mehr übrig
  }
record-early-end-asked = { $actor } hat um ein vorzeitiges Ende der Vorschlagsphase von { $motion } gebeten, am { $until }
record-early-end-objected = { $actor } hat einem vorzeitigen Ende von { $motion } widersprochen
record-state-restored = ein älterer Stand der Aufzeichnungen wurde eingespielt; was nach { $until } geschah, ist nicht bekannt, und die seither vergebenen Nummern bleiben frei
record-motion-ended-before = { $motion } war schon zu Ende, bevor ein älterer Stand eingespielt wurde; das Ergebnis wurde damals bekannt gegeben
record-voting-extended = die Abstimmung über { $motion } läuft weiter, bis { $until }
record-voting-opened = Die Abstimmung über { $motion } hat begonnen, bis { $until }, mit { $roll ->
    [one] einer Person
   *[other] { $roll } Personen
  } auf der Stimmliste
record-vote-closed = Die Abstimmung über { $motion } ist beendet: { $result ->
    [carried] Option { $winner } hat gewonnen
    [rejected] Option { $winner } hat die Auszählung gewonnen, aber nicht deutlich genug
   *[no-quorum] Quorum verfehlt
  }
record-outcome-announced = Das Ergebnis von { $motion } ist bekannt gegeben
record-voter-struck = { $person } ist von der Stimmliste von { $motion } gestrichen
record-effect-impossible = Das Ergebnis von { $motion } hat nichts bewirkt: { $why ->
    [left] { $person } war nicht mehr in der Genossenschaft
    [came-back] { $person } hatte die Genossenschaft während der Abstimmung verlassen
    [permanent-already] { $person } war schon dauerhaftes Mitglied
    [holds-already] { $person } hatte das Amt schon
    [offices-apart] { $person } hatte ein Amt, das von diesem getrennt bleibt
    [gave-up] { $person } hatte das Amt aufgegeben
    [not-treasurer] { $person } hatte das Kassenamt nicht mehr
   *[other] Es war nicht mehr möglich
  }
record-budget-adopted = Der Haushalt für { $year } ist beschlossen ({ $motion })
record-month-closed = Der Monat { $month } ist abgeschlossen; nichts ist fällig geworden
record-books-closed = { $actor } hat das Kassenbuch bis zum { $through } geschlossen
record-entry-booked = { $booked ->
    [opening] Gebucht ist, was vorher da war ({ $entry })
    [income] Eine Einnahme ist gebucht ({ $entry })
    [expense] Eine Ausgabe ist gebucht ({ $entry })
    [refund] Ein Teil eines Auftragspreises ist zurückgezahlt ({ $entry })
    [monthly] Die Monatszahlungen sind fällig geworden ({ $entry })
    [payment] Eine Zahlung an ein Mitglied ist gebucht ({ $entry })
    [reversal] { $entry } hat { $reverses } zurückgenommen
    [adjustment] { $entry } hat die Anteile von { $corrects } berichtigt
   *[transfer] Ansprüche gehen unter einer neuen Matrix-ID weiter ({ $entry })
  }
record-others = { $count } andere
record-otherwise = Etwas, wofür ich keine Worte habe („{ $act }“)

## Zahlungen an Mitglieder, bestätigt und beanstandet

record-payment-confirmed = { $payment } ist bestätigt
record-payment-disputed = { $payment } ist beanstandet
record-pay-run-opened = { $actor } hat den Zahllauf { $run } begonnen
record-pay-run-done = { $actor } hat den Zahllauf { $run } beendet: Alles ist gezahlt
record-pay-run-dropped = { $actor } hat den Zahllauf { $run } verworfen; gebucht ist nichts

## Tasks, from what a customer asks for to its price paid

record-task-submitted = { $actor } hat { $task } gegeben
record-task-evaluate = { $actor } bewertet { $task }
record-task-offer = { $actor } hat Angebot { $offer } für { $task } gemacht
record-task-agree = { $actor } hat Angebot { $offer } für { $task } angenommen
record-task-decline = { $actor } hat { $task } abgelehnt
record-task-join = { $actor } arbeitet an { $task } mit
record-task-quit = { $actor } { $role ->
    [evaluators] bewertet { $task } nicht mehr
   *[workers] arbeitet an { $task } nicht mehr mit
  }
record-task-left = Nicht mehr in der Genossenschaft, { $role ->
    [evaluators] bewertet { $actor } { $task } nicht mehr
   *[workers] arbeitet { $actor } an { $task } nicht mehr mit
  }
record-task-over = Ohne Bewertende wartet { $task } wieder
record-task-ratio = { $role ->
    [evaluators] Die Bewertenden
   *[workers] Die Arbeitenden
  } von { $task } sind sich einig, wie sie ihren Anteil aufteilen
record-task-done = { $actor } hat gesagt, dass { $task } fertig ist
record-task-cancel = { $actor } hat { $task } abgebrochen
record-task-paid = { $task } wurde bezahlt
record-task-unpaid = { $task } war nicht mehr ganz bezahlt

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-minutes-range-backwards = Das endet, bevor es beginnt. Die kleinere Nummer kommt zuerst: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = „{ $typed }“ ist kein Datum. Ein Tag wird so geschrieben: `{ $prefix }minutes 20.11.2026`, ein Monat so: `{ $prefix }minutes 11.2026`
refused-minutes-date-to-come = „{ $typed }“ liegt in der Zukunft, da steht noch nichts. Die neuesten zeigt `{ $prefix }minutes`
refused-minutes-unknown = Ich weiß nicht, was ich unter „{ $typed }“ suchen soll. Du kannst nach einer Nummer fragen (`{ $prefix }minutes 12`), nach mehreren (`12-20`), einem Tag (`20.11.2026`), einem Monat (`11.2026`), einem Antrag (`M1`) oder einem Thema: { $subjects }.
refused-no-records-yet = In diesem Protokoll steht noch kein Eintrag.
refused-no-such-record = Einen Eintrag Nr. { $number } gibt es nicht: Der neueste ist Nr. { $last }. Die neuesten zeigt `{ $prefix }minutes`
