### Ämter, die nur manche Genossenschaften haben, und ihre Amtszeiten.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

election-further = { $officeName }
election-further-against = { $officeName }: der Sitz von { $person }
office-name-moderator = Moderation
office-name-treasurer = Kassenamt
office-name-president = Präsidium
office-name-chief-executive = Geschäftsführung
office-name-secretary = Schriftführung
office-name-board = Vorstand
offices-next-further = Welches Amt was darf: `{ $prefix }rules ämter`. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand AMT`. Um ein Amt abzugeben: `{ $prefix }resign`
offices-rooms = Eigener Raum: { $offices }. Der Weg in deinen, in einer Direktnachricht: `{ $prefix }rooms`
power-invite = Leute einladen
power-moderate = die Räume moderieren
power-start-removal = Ausschlüsse vorschlagen
power-hold-treasury = die Kasse führen
power-confirm-payments = bestätigen, was das Kassenamt sich selbst zahlt
power-call-conference = die Vollversammlung einberufen
power-preside = die Vollversammlung leiten
power-keep-minutes = das Protokoll der Vollversammlung ergänzen
power-mediate = zwischen Mitgliedern vermitteln
power-appoint = Rollen anlegen und Leute dafür ernennen
power-approve-hours = Stunden freigeben
power-set-rates = Stundensätze festlegen
power-spend = Auslagen genehmigen
power-none = keine besonderen Rechte
rules-offices-heading = **Die Ämter von { $coop } und was sie dürfen**
rules-office-powers = **{ $officeName }**: { $powers }.
rules-office-filled = **{ $officeName }**:
rules-fill-contest = Beliebig viele Sitze, einzeln gewählt.
rules-fill-single = Ein Sitz.
rules-needs-statement = Wer kandidiert, schreibt eine Vorstellung.
rules-needs-plan = Wer kandidiert, schreibt einen Plan.
rules-office-room = Wer es hat, hat einen eigenen Raum.
rules-offices-next = Wer sie hat: `{ $prefix }offices`. Wie gewählt wird: `{ $prefix }rules { $copy }`
vacant-further = **Das Amt { $officeName } ist jetzt unbesetzt.** Um im Mitgliederraum zu kandidieren: `{ $prefix }stand { $officeWord }`
offices-vacant-several = **Unbesetzt sind gerade:** { $offices }. Zum Kandidieren, im Mitgliederraum, etwa: `{ $prefix }stand { $officeWord }`
refused-no-such-office = Ein Amt { $typed } gibt es nicht. Es gibt: { $offices }.
refused-candidacy-needs = { $needs ->
    [plan] **Zu deiner Kandidatur gehört ein Plan**: was du in diesem Amt tun willst, und wie. Schreib ihn unter den Befehl, bis zu 4.000 Zeichen, oder schick ihn als Markdown-Datei mit dem Befehl als Beschriftung:
   *[statement] **Zu deiner Kandidatur gehört eine Vorstellung**: wer du bist und was du tun willst. Schreib sie hinter das Amt:
  } `{ $prefix }stand { $officeWord } TEXT`
refused-plan-too-long = Diese Datei hat { $length } Zeichen, und auf einen Stimmzettel passen höchstens { $most }. Kürze sie, und schreib dazu, wo der Rest zu lesen ist.
guide-now-further = **Du hast jetzt das Amt { $officeName } in { $coop }.**
guide-later-further = **{ $officeName } von { $coop }**
guide-further = - Was das Amt darf: { $powers }.
    - Wer welches Amt hat: `{ $prefix }offices`. Alle Rechte: `{ $prefix }rules ämter`
    - Was auf dich wartet: `{ $prefix }todo`. Deine Räume: `{ $prefix }rooms`
    - Um das Amt abzugeben: `{ $prefix }resign`
add-candidate-election = Möchtest du auch kandidieren? `{ $prefix }stand { $officeWord }`.
add-candidate-election-against = Möchtest du auch kandidieren? `{ $prefix }stand { $officeWord } gegen { $person }`.
kind-election = eine Wahl
rules-title-election = Andere Ämter
rules-does-election = Jemand übernimmt ein anderes Amt der Genossenschaft.
rules-options-election = wer kandidiert, und wer das Amt hat; „Niemand gewinnt“, wo Sitze einzeln besetzt werden
rules-how-election = Die Ämter: `{ $prefix }rules ämter`. Kandidieren, im Mitgliederraum: `{ $prefix }stand AMT`
leaving-vacant-further = Das Amt { $officeName } ist dann unbesetzt.
term-begins-now = Die Regeln geben dem Amt { $officeName } jetzt eine Amtszeit. Die von { $person } beginnt heute und endet am { $until }.
term-begins = **{ $person } hat jetzt das Amt { $officeName }**, bis { $until }.
term-begins-anew = Die nächste Amtszeit von { $person } im Amt { $officeName } hat begonnen. Sie endet am { $until }.
term-over-stays = **Die Amtszeit von { $person } im Amt { $officeName } ist vorbei.** { $person } bleibt, bis jemand gewählt ist. Was offen ist: `{ $prefix }offices`
term-over-vacant = **Die Amtszeit von { $person } im Amt { $officeName } ist vorbei**, und niemand ist gewählt.
election-before-term = { $served ->
    [true] Die Amtszeit von { $person } endet am { $until }. Mehr Amtszeiten in Folge sind nicht möglich.
   *[false] Die Amtszeit von { $person } endet am { $until }.
  }
election-after-term = { $served ->
    [true] Die Amtszeit von { $person } ist vorbei. Mehr Amtszeiten in Folge sind nicht möglich.
   *[false] Die Amtszeit von { $person } ist vorbei. Bis zur Entscheidung bleibt das Amt besetzt.
  }
election-of-vacancy = Das Amt ist jetzt unbesetzt.{ $until ->
    [none] {""}
   *[other] {" "}Die laufende Amtszeit endet am { $until }.
  }
election-without-candidates = **In { $motion } kandidiert niemand**, also gibt es keine Abstimmung. Später eröffne ich die Wahl noch einmal. Um früher zu kandidieren: `{ $prefix }stand { $officeWord }`
effect-elected-next = { $person } ist gewählt und hat das Amt { $officeName } ab { $day }.
effect-elected-again = { $person } ist wieder gewählt: Die nächste Amtszeit beginnt am { $day }.
effect-term-anew = { $person } behält das Amt { $officeName }, bis { $day }.
offices-until = bis { $until }
offices-lapsed = bis jemand gewählt ist
offices-then = danach { $person }, ab { $from }
rules-office-term = Amtszeit: { $term }{ $most ->
    [0] {""}
    [one] , eine in Folge
   *[other] , { $most } in Folge
  }; die Wahl beginnt { $lead } vor ihrem Ende; { $after ->
    [vacancy] danach ist das Amt unbesetzt, bis jemand gewählt ist.
   *[holdover] danach bleibt, wer es hat, bis jemand gewählt ist.
  }
refused-terms-served = Du hattest das Amt { $officeName } { $count ->
    [one] schon eine Amtszeit
   *[other] schon { $count } Amtszeiten in Folge
  }, und länger hat es ohne Pause niemand. Kandidieren kann jemand anderes.
refused-term-runs = { $elected ->
    [true] { $next } ist für das Amt { $officeName } gewählt und übernimmt es, wenn die Amtszeit von { $person } endet, am { $until }.
   *[false] Die Amtszeit von { $person } im Amt { $officeName } endet am { $until }. Ihre Wahl eröffne ich am { $opens }; dann kannst du kandidieren. Um sie früher zu beenden: `{ $prefix }recall @NAME`.
  } Wer welches Amt hat: `{ $prefix }offices`
record-term-begun = Eine Amtszeit von { $person } im Amt { $officeName } hat begonnen, bis { $until }
record-vacancy-begun = Das Amt { $officeName } ist unbesetzt
record-term-over = Die Amtszeit von { $person } im Amt { $officeName } ist vorbei; das Amt bleibt besetzt, bis jemand gewählt ist
record-successor-elected = { $person } ist für das Amt { $officeName } gewählt, ab { $from }
record-successor-lost = { $person } übernimmt das Amt { $officeName } nicht
record-countback-held = Die Stimmzettel von { $motion } wurden für das Amt { $officeName } nachgezählt: { $count ->
    [0] Sie nennen niemanden, der den Sitz einnehmen kann
    [one] { $people } bekommt den freien Sitz
   *[other] { $people } bekommen die freien Sitze
  }
motion-recall = { $person } abwählen
option-recall = Abwählen
option-keep-office = { $person } bleibt im Amt
kind-recall = eine Abwahl
rules-title-recall = Abwahl
rules-does-recall = Jemand verliert sofort ein Amt.
rules-options-recall = abwählen, im Amt lassen
rules-how-recall = Eröffnen, im Mitgliederraum: `{ $prefix }recall @NAME GRÜNDE`
recall-means = Wird das angenommen, verliert { $person } das Amt { $officeName } sofort.
effect-recalled = { $person } hat das Amt { $officeName } nicht mehr.
command-recall-summary = Die Abstimmung darüber eröffnen, jemandem ein Amt zu entziehen
command-recall-usage = [--sure] @NAME [AMT] [GRÜNDE]
command-recall-help = Für Ämter, die es zusätzlich gibt, zum Beispiel das Präsidium. Sagt erst, was es bedeutet; mit `--sure` eröffnet es die Abstimmung. Gründe können dabeistehen, und alle Mitglieder lesen sie. Für das Kassenamt: `{ $prefix }impeach`. Um einen Sitz in der Moderation: `{ $prefix }stand moderation gegen @name`
command-recall-examples =
    recall @ana
    recall @ana präsidium Seit Wochen keine Antwort.
refused-not-recallable = { $person } hat kein Amt, das sich abwählen lässt. Wer welches Amt hat: `{ $prefix }offices`. Für das Kassenamt: `{ $prefix }impeach`
refused-recall-by-contest = **{ $person } kann diesen Sitz nur durch eine Wahl verlieren.** Tritt dafür an: Dann steht auch „Niemand gewinnt“ auf dem Stimmzettel, und der Sitz bleibt leer. { $copy }
refused-recall-whom = Das Amt { $officeName } hat { $holders }. { $impeaches ->
    [true] Es endet durch eine Amtsenthebung, und die braucht keinen Namen: { $copy }
   *[false] Nenn zuerst die Person: { $copy }
}
refused-which-recall = Es geht um mehrere Ämter: { $offices }. Schreib hinter die Person, welches.
refused-sure-to-recall = **Noch ist keine Abstimmung offen.** Sie würde alle fragen, ob { $person } das Amt { $officeName } verliert. Die Gründe lesen alle Mitglieder. Wird das angenommen, endet das Amt sofort. Um die Abstimmung zu eröffnen: { $sureCopy }
