### Eine laufende Abstimmung abbrechen (§2.7c), auf Deutsch.

motion-cancellation = { $motion } abbrechen
option-cancel-vote = Die Abstimmung abbrechen
option-keep-vote = Weiter abstimmen
kind-cancellation = eine Abstimmung über den Abbruch einer anderen
rules-title-cancellation = Abbruch einer Abstimmung
rules-does-cancellation = Eine laufende Abstimmung endet vorzeitig, und niemand zählt ihre Stimmzettel aus.
rules-options-cancellation = die Abstimmung abbrechen, weiter abstimmen
rules-how-cancellation = Darum bitten, im Mitgliederraum, solange eine Abstimmung läuft: `{ $prefix }cancel M1 GRUND`
rules-cell-cancel = wie eine laufende Abstimmung abgebrochen wird
rules-page-cancel-motion = Läuft sie einmal, kann nur eine andere Abstimmung sie abbrechen: `{ $prefix }rules abbruch`
rules-page-cancel-presider = Läuft sie einmal, kann eine andere Abstimmung sie abbrechen, in einer Versammlung auch die Leitung: `{ $prefix }rules abbruch`
rules-page-cancel-none = Läuft sie einmal, kann niemand sie abbrechen.

cancellation-opened = Die Abstimmung über { $motion } läuft solange weiter. Wird sie abgebrochen, zählt niemand ihre Stimmzettel aus. Endet sie vorher, endet auch { $cancellation }.
cancellation-beside = Soll diese Abstimmung abgebrochen werden? Das entscheiden die Mitglieder: **{ $cancellation }**. Bis dahin läuft die Abstimmung über { $motion } weiter, und ihre Stimmzettel zählen.
vote-cancelled = **{ $motion } ist abgebrochen**{ $by ->
    [none] : { $person } leitet die Versammlung und hat die Abstimmung beendet.
   *[other] , durch { $by }.
  } Alles bleibt, wie es ist.{ $cast ->
    [some] {" "}Die Stimmzettel sind gelöscht; niemand hat sie ausgezählt. Belege gelten nicht mehr.
   *[none] {""}
  }
effect-vote-cancelled = Die Abstimmung über { $motion } endet jetzt, und niemand zählt sie aus.
outcome-phrase-cancelled = abgebrochen { $by ->
    [none] von der Leitung der Versammlung
   *[other] durch { $by }
  }
motion-cancels = Es geht um die Abstimmung über { $motion }: `{ $prefix }motion { $motion }`
motion-to-cancel = Ob diese Abstimmung abgebrochen wird, entscheiden die Mitglieder: `{ $prefix }motion { $motion }`

record-motion-cancelled = { $how ->
    [voted] { $motion } wurde durch { $cancellation } abgebrochen und nicht ausgezählt
    [presided] { $actor } hat { $motion } als Leitung der Versammlung abgebrochen; ausgezählt wurde nicht
   *[withdrawn] { $actor } hat { $motion } zurückgezogen
  }

refused-cancel-never = Die Abstimmung über { $motion } lässt sich nicht abbrechen. { $why ->
    [election] Sie ist eine Wahl und gehört allen, die kandidieren. Sie endet mit ihren Stimmzetteln.
    [cancellation] Soll die andere Abstimmung weitergehen, stimm dafür: Dein Stimmzettel ist in der Direktnachricht von mir.
    [rules] So sagen es die Regeln; die Mitglieder können sie durch eine Abstimmung ändern: `{ $prefix }rules`
   *[removal] Sie muss stattfinden, wenn sie einmal eröffnet ist. Bist du dagegen, stimm so ab: Dein Stimmzettel ist in der Direktnachricht von mir.
  }
refused-cancel-over = Die Abstimmung über { $motion } endete am { $endedAt }; ich zähle gerade aus. Wie sie ausging, gleich hier: `{ $prefix }result { $motion }`
refused-cancel-about-you = Bei { $motion } geht es um dich, darum kannst du die Abstimmung nicht beenden.
refused-cancel-decided = Darüber haben die Mitglieder schon abgestimmt, in { $other }: `{ $prefix }motion { $other }`. Die Abstimmung über { $motion } läuft weiter.
refused-cancel-too-late = Zu spät, um { $motion } abzubrechen: Die Abstimmung endet am { $endsAt }, und eine über den Abbruch könnte nicht vor { $earliest } enden. Wer dagegen ist, kann so abstimmen.
