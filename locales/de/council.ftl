### Räte (§13): Ämter mit mehreren Sitzen, die eine Wahl auf einmal besetzt, und ihre Amtszeiten.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

rules-fill-council = { $seats } Sitze, gemeinsam gewählt (übertragbare Einzelstimmgebung){ $reopen ->
    [true] , mit „Noch einmal aufstellen“ auf dem Stimmzettel
   *[false] {""}
  }. { $vacancy ->
    [countback] Wird ein Sitz frei, bekommt ihn, wen die Stimmzettel der Wahl als Nächstes nennen; nennen sie niemanden, gibt es eine Nachwahl.
   *[by-election] Wird ein Sitz frei, gibt es eine Nachwahl.
  }
rules-title-council = Räte
rules-does-council = Alle Sitze eines Rats werden auf einmal besetzt.
rules-options-council = wer kandidiert, und wer einen Sitz hat; „Noch einmal aufstellen“, wo die Regeln es so wollen
rules-how-council = Die Ämter: `{ $prefix }rules ämter`. Kandidieren, im Mitgliederraum: `{ $prefix }stand { $office ->
    [none] AMT
   *[other] { $officeWord }
  }`
kind-council = die Wahl eines Rats
add-candidate-council = Möchtest du auch kandidieren? `{ $prefix }stand { $officeWord }`.
council-title = { $officeName } ({ $seats } Sitze)
council-title-vacant = { $officeName } ({ $seats ->
    [one] ein freier Sitz
   *[other] { $seats } freie Sitze
  })
option-reopen = Noch einmal aufstellen
council-begins-now = Die Regeln geben dem Amt { $officeName } jetzt eine Amtszeit. Die von { $people } endet am { $until }.
council-begins = **{ $people } { $count ->
    [one] hat
   *[other] haben
  } jetzt das Amt { $officeName }**, bis { $until }.
council-over-stays = **Die Amtszeit von { $people } im Amt { $officeName } ist vorbei.** Alle bleiben, bis neu gewählt ist. Was offen ist: `{ $prefix }offices`
council-over-vacant = **Die Amtszeit von { $people } im Amt { $officeName } ist vorbei**, und niemand ist gewählt.
council-before-term = Die laufende Amtszeit endet am { $until }.
council-after-term = Die Amtszeit ist vorbei. Wer einen Sitz hat, bleibt bis zur Entscheidung.
council-fills = { $count ->
    [one] Ein Sitz ist frei und wird für den Rest der Amtszeit besetzt.
   *[other] { $count } Sitze sind frei und werden für den Rest der Amtszeit besetzt.
  }{ $until ->
    [none] {""}
   *[other] {" "}Sie endet am { $until }.
  }
countback-fills = **{ $people } { $count ->
    [one] rückt in den freien Sitz nach
   *[other] rücken in die freien Sitze nach
  }, im Amt { $officeName }**{ $until ->
    [none] {""}
   *[other] , bis { $until }
  }. So ergeben es die Stimmzettel von { $motion }, noch einmal für { $count ->
    [one] den freien Sitz
   *[other] die freien Sitze
  } ausgezählt{ $lot ->
    [true] ; einen Gleichstand hat das Los entschieden, das für { $motion } festgelegt war
   *[false] {""}
  }. Wer nicht will: `{ $prefix }resign { $officeWord }`; dann rückt die nächste Person nach. Nachzählen: `{ $again }`
countback-no-election = Von der Wahl dieses Rats gibt es keine Auszählung, die sich nachzählen ließe.
countback-no-ballots = Die Stimmzettel der letzten Wahl wurden nicht einzeln veröffentlicht und lassen sich deshalb nicht nachzählen.
countback-nobody = Die Stimmzettel der letzten Wahl nennen niemanden, der den Sitz einnehmen kann.
effect-council-seated = { $until ->
    [none] {""}
   *[other] { $from ->
        [now] Die Amtszeit geht bis { $until }.
       *[other] Die Amtszeit beginnt am { $from } und geht bis { $until }.
    }
  }{ $lost ->
    [0] {""}
    [one] {" "}{ $people } kann keinen Sitz mehr übernehmen.
   *[other] {" "}{ $people } können keinen Sitz mehr übernehmen.
  }
refused-council-term-runs = { $elected ->
    [true] Für das Amt { $officeName } gewählt, ab dem Ende dieser Amtszeit am { $until }: { $next }.
   *[false] Die Amtszeit von { $people } im Amt { $officeName } endet am { $until }. Die nächste Wahl eröffne ich am { $opens }; dann kannst du kandidieren. Um eine Amtszeit früher zu beenden: `{ $prefix }recall @NAME`.
  } Wer welches Amt hat: `{ $prefix }offices`
outcome-phrase-nobody = niemand ist gewählt
voting-rule-council = { $seats ->
    [one] Ein Sitz wird besetzt: Mehr als die Hälfte der Stimmzettel gewinnt ihn.
   *[other] { $seats } Sitze werden besetzt: Mehr als { $share } der Stimmzettel gewinnt einen, und was jemand darüber hinaus hat, geht an die nächsten Wünsche auf diesen Stimmzetteln weiter.
  } Hat niemand genug, scheidet aus, wer am wenigsten hat, und diese Stimmzettel gehen an ihren nächsten Wunsch. Reihe also so viele, wie du magst: Ein späterer Wunsch schadet keinem früheren.
voting-rule-reopen = Jeder Sitz, den „{ $option }“ gewinnt, bleibt frei.
voting-rule-count-council = Übertragbare Einzelstimmgebung nach der gewichteten inklusiven Gregory-Methode, wie bei den schottischen Kommunalwahlen: Droop-Quote, der größte Überschuss zuerst, eine Person nach der anderen scheidet aus, { $decimals ->
    [none] Werte als genaue Brüche.
   *[other] Werte nach { $decimals } Nachkommastellen abgeschnitten.
  } Enthaltungen zählen nur für die Beteiligung.
council-phrase = { $seats ->
    [one] die Stimmzettel besetzen einen Sitz
   *[other] die Stimmzettel besetzen { $seats } Sitze gemeinsam
  }
rules-needed-seats = ein Anteil der Stimmzettel für jeden Sitz
rules-page-seats = Alle Sitze werden auf einmal besetzt: Wer einen genügend großen Anteil der Stimmzettel hat, bekommt einen, und Stimmen darüber hinaus gehen an die nächsten Wünsche weiter (übertragbare Einzelstimmgebung).
