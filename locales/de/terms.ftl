### Ämter, die nur manche Genossenschaften haben, und ihre Amtszeiten.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

election-further = { $officeName }
election-further-against = { $officeName }: der Sitz von { $person }
office-name-moderator = Moderation
office-name-treasurer = Kassenamt
office-name-president = Präsidium
office-name-chief-executive = Geschäftsführung
office-name-secretary = Schriftführung
offices-next-further = Welches Amt was darf: `{ $prefix }rules ämter`. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand AMT`. Um ein Amt abzugeben: `{ $prefix }resign`
offices-may = darf { $powers }
power-invite = Leute einladen
power-moderate = die Räume moderieren
power-start-removal = Ausschlüsse vorschlagen
power-hold-treasury = die Kasse führen
power-confirm-payments = bestätigen, was das Kassenamt sich selbst zahlt
power-none = keine besonderen Rechte
rules-offices-heading = **Die Ämter von { $coop } und was sie dürfen**
rules-office-powers = **{ $officeName }**: { $powers }.
rules-fill-contest = Beliebig viele Sitze, einzeln gewählt.
rules-fill-single = Ein Sitz.
rules-needs-statement = Wer kandidiert, schreibt eine Vorstellung.
rules-needs-plan = Wer kandidiert, schreibt einen Plan.
rules-offices-next = Wer sie hat: `{ $prefix }offices`. Wie gewählt wird: `{ $prefix }rules { $copy }`
vacant-further = **Das Amt { $officeName } ist jetzt unbesetzt.** Um im Mitgliederraum zu kandidieren: `{ $prefix }stand { $officeWord }`
refused-no-such-office = Ein Amt { $typed } gibt es nicht. Es gibt: { $offices }.
refused-candidacy-needs = { $needs ->
    [plan] **Zu deiner Kandidatur gehört ein Plan**: was du in diesem Amt tun willst, und wie. Schreib ihn unter den Befehl, bis zu 4.000 Zeichen:
   *[statement] **Zu deiner Kandidatur gehört eine Vorstellung**: wer du bist und was du tun willst. Schreib sie hinter das Amt:
  } `{ $prefix }stand { $officeWord } TEXT`
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
