### Dokumente: Satzung, Geschäftsordnung, Richtlinien.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Befehle zu Dokumenten

command-documents-summary = Die Dokumente der Genossenschaft zeigen
command-documents-help = Die Dokumente, die gelten, etwa Satzung und Geschäftsordnung, mit ihren Kürzeln, und die Abstimmungen über neue Texte.
command-document-summary = Ein Dokument lesen oder ein neues vorschlagen
command-document-usage = KÜRZEL [fassung 2] [seit 1] [pdf] | M1 [pdf] | neu KÜRZEL ART TITEL | vorlagen
command-document-help = Der Text, der gilt; ein langer kommt als Datei. `fassung 2` ist die zweite Fassung, `seit 1`, was sich seit der ersten geändert hat: ~~was wegfällt~~ und __was dazukommt__. `pdf` ist zum Drucken. Mit einem Antrag: die Texte auf seinem Stimmzettel. Über ein neues Dokument wird abgestimmt; sein Text steht unter dem Befehl oder in einer Markdown-Datei, mit dem Befehl als Beschriftung oder als Antwort darauf. Die Arten: `satzung`, `ordnung`, `verhaltenskodex`, `plan`, `richtlinie`. Mit `{"{"}verankert: Konsens{"}"}` darin, oder einem Anteil wie `3/4`, ändert sich ein Absatz nur mit so vielen Stimmen; außerhalb der Absätze mit Nummern gilt das für das ganze Dokument.
command-document-examples =
    document ordnung
    document ordnung fassung 2
    document ordnung seit 1
    document ordnung seit 1 pdf
    document M1
    document neu ordnung ordnung Unsere Geschäftsordnung
    document vorlagen
piece-asked = das Kürzel eines Dokuments, etwa satzung
command-amend-summary = Einen neuen Text eines Dokuments vorschlagen
command-amend-usage = KÜRZEL [WAS SICH ÄNDERT] | KÜRZEL ersetze 4 TEXT | KÜRZEL füge nach 4 TEXT | KÜRZEL streiche 4
command-amend-help = Einen Absatz mit seiner Nummer: `ersetze 4 TEXT`, `füge nach 4 TEXT`, `streiche 4`. Oder den ganzen Text: in den Zeilen darunter oder in einer Markdown-Datei, mit dem Befehl als Beschriftung oder als Antwort darauf. Ich zeige, was sich ändert, und es wird abgestimmt; ist eine Abstimmung über das Dokument offen, kommt dein Text dort dazu. Deinen eigenen Text formulierst du genauso um: `{ $prefix }reword M1 ersetze 4 TEXT`.
command-amend-examples =
    amend ordnung Drei Wochen Frist
    amend ordnung ersetze 4 Die Frist ist drei Wochen.
    amend ordnung füge nach 4 Sie ist schriftlich.
    amend ordnung streiche 4

command-agreement-summary = Vorschlagen, eine Vereinbarung mit anderen zu schließen oder zu beenden
command-agreement-usage = [--kontrolle-bleibt] neu TITEL | beende KÜRZEL
command-agreement-help = Der Text steht in den Zeilen darunter oder in einer Markdown-Datei, mit dem Befehl als Beschriftung oder als Antwort darauf. Die Mitglieder stimmen ab, ob sie geschlossen wird; dann steht sie unter `!documents`. Mit `--kontrolle-bleibt` erklärst du, dass sie nicht ändert, wer über die Genossenschaft bestimmt, und ich füge das dem Text hinzu.
command-agreement-examples =
    agreement neu Mit dem Wasserwerk
    agreement --kontrolle-bleibt neu Mit dem Wasserwerk
    agreement beende mit-dem-wasserwerk

## Die Liste

documents-heading = { $some ->
    [true] **Dokumente, die gelten**
   *[false] Noch gilt kein Dokument.
  }
documents-line = **{ $title }** ({ $key }): { $kind }, Fassung { $revision } seit { $since }
documents-more-minutes = … und { $count } frühere Protokolle: `{ $prefix }conference protokoll C1`
documents-open = In einer Abstimmung:
documents-next = Eines lesen: `{ $prefix }document { $key }`
documents-next-new = Eines vorschlagen: `{ $prefix }document neu ordnung ordnung TITEL`, mit dem Text darunter. Entwürfe zum Anfangen: `{ $prefix }document vorlagen`
paper-name-articles = Satzung
paper-name-bylaws = Geschäftsordnung
paper-name-conduct = Verhaltenskodex
paper-name-plan = Plan
paper-name-policy = Richtlinie
paper-name-minutes = Protokoll
paper-name-agreement = Vereinbarung

## Ein Dokument

document-heading = **{ $title }**, Fassung { $revision } ({ $motion }), { $newest ->
    [yes] gilt seit { $since }.
   *[no] vom { $since }. Sie gilt nicht mehr.
  }
document-heading-minutes = **{ $title }**, genehmigt von { $conference } am { $since }.
document-ended-since = Am { $since } ist sie ausgelaufen ({ $motion }).
document-attached = Der Text steht in der Datei darunter.
document-next = Drucken: `{ $prefix }document { $key } pdf`. Eine Änderung vorschlagen: `{ $prefix }amend { $key }`{ $earlier ->
    [0] {""}
   *[other] {""}. Was sich geändert hat: `{ $prefix }document { $key } seit { $earlier }`
  }
document-next-minutes = Zum Drucken: `{ $prefix }document { $key } pdf`
document-hash = SHA-256 von `{ $file }`: `{ $hash }`
document-compared = **{ $title }**: von Fassung { $since } zu { $revision }
document-same = **{ $title }**: Die Fassungen { $since } und { $revision } haben denselben Text.

## Vorlagen

templates-heading = **Entwürfe zum Anfangen**, mit euren Regeln (`{ $preset }`). Sie sind keine Rechtsberatung.
template-line = { $kind } ({ $word })
templates-next = Einen vorschlagen, wie er ist: `{ $prefix }document neu ordnung aus vorlage`. Ihn vorher ändern, als Datei: `{ $prefix }document vorlage ordnung`
template-heading = **Ein Entwurf: { $kind }**, mit euren Regeln. Er ist keine Rechtsberatung.
template-next = Ändere ihn, wie du willst. Dann schick die Datei in den Mitgliederraum, mit der Beschriftung `{ $prefix }document neu { $word } { $word } TITEL`. Oder schlag ihn vor, wie er ist: `{ $prefix }document neu { $word } aus vorlage`
template-title-articles = Satzung: { $coop }
template-title-bylaws = Geschäftsordnung: { $coop }
template-title-conduct = Verhaltenskodex: { $coop }

## Was ein Text ändert

revision-title = { $title }: neuer Text{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
  }
paragraph-title = { $deed ->
    [replace] Absatz { $number }: { $text }
    [add] Neuer Absatz { $number }: { $text }
   *[delete] Absatz { $number } streichen
  }
paragraph-deleted = (weggefallen)
revision-first = { $count ->
    [one] Ein neues Dokument mit einem Wort.
   *[other] Ein neues Dokument mit { $count } Wörtern.
  }
revision-words = { $in ->
    [0] Kein Wort kommt dazu
    [one] Ein Wort kommt dazu
   *[other] { $in } Wörter kommen dazu
  }, { $out ->
    [0] keines fällt weg.
    [one] eines fällt weg.
   *[other] { $out } fallen weg.
  }
draft-new = **{ $motion }{ $option ->
    [0] {""}
   *[other] , Option { $option }
  }** ist ein neues Dokument:
draft-redline = **{ $motion }{ $option ->
    [0] {""}
   *[other] , Option { $option }
  }** ändert das:
draft-ends = **{ $motion }** würde diese Vereinbarung beenden: `{ $prefix }document { $key }`
draft-reworded = **Was anders ist als im bisherigen Text:**
draft-entrenched = Es ändert Verankertes: { $needed }.
redline-legend = ~~Fällt weg~~, __kommt dazu__; `…` bleibt, wie es ist.
redline-cut = Der Rest steht in der Datei: Für eine Nachricht ist er zu lang.

redline-cut-printed = Der Rest ist zu lang für eine Nachricht. Alles: `{ $prefix }document { $key } fassung { $revision } seit { $since } pdf`

## Auf Papier

pdf-revision = Fassung { $revision }, beschlossen mit { $motion }, { $newest ->
    [yes] gilt seit { $since }
   *[no] vom { $since }, gilt nicht mehr
  }
pdf-approved = Genehmigt von { $conference } am { $since }
pdf-hash = SHA-256 von { $file }: { $hash }
pdf-compared = Was sich von Fassung { $since } zu Fassung { $revision } geändert hat
pdf-legend = Durchgestrichen: fällt weg. Unterstrichen: kommt dazu.
pdf-proposed = Vorgeschlagen in { $motion } als Option { $option }. Gilt nicht.
pdf-against = Verglichen mit Fassung { $base }, die beim Vorschlag galt.
pdf-foot = { $key }, Fassung { $revision }
pdf-foot-compared = { $key }, Fassungen { $since } und { $revision }
pdf-foot-proposed = { $key }, { $motion }, Option { $option }

## Anträge zu Dokumenten

add-revision = Ein anderer Text? `{ $prefix }amend { $document }`.
kind-bylaw = eine Abstimmung über ein Dokument
rules-title-bylaw = Dokument
rules-does-bylaw = Ein neuer Text eines Dokuments gilt, etwa der Satzung.
rules-options-bylaw = die vorgeschlagenen Texte, und alles lassen, wie es ist
rules-how-bylaw = Einen vorschlagen, im Mitgliederraum: `{ $prefix }amend KÜRZEL`. Welche es gibt: `{ $prefix }documents`
effect-document-revised = Fassung { $revision } gilt: `{ $prefix }document { $document }`.

option-sign = Schließen
option-end-agreement = Beenden
option-leave = So lassen
agreement-statement = Diese Vereinbarung ändert nicht, wer über { $coop } bestimmt.
kind-agreement = eine Abstimmung über eine Vereinbarung
rules-title-agreement = Vereinbarung
rules-does-agreement = Die Genossenschaft schließt eine Vereinbarung mit anderen, ändert oder beendet sie.
rules-options-agreement = schließen oder beenden, und alles lassen, wie es ist
rules-how-agreement = Eine vorschlagen, im Mitgliederraum: `{ $prefix }agreement neu TITEL`, mit dem Text darunter.
kind-plan = eine Abstimmung über einen Plan
rules-title-plan = Plan
rules-does-plan = Der neue Plan eines Amts gilt, wenn die Person, die ihn vorlegt, es noch hat.
rules-options-plan = der neue Plan, und alles lassen, wie es ist
rules-how-plan = Wer das Amt hat, legt einen vor, im Mitgliederraum: `{ $prefix }amend plan`, mit dem Text darunter.
effect-document-ended = Die Vereinbarung ist beendet: `{ $prefix }document { $document }`.

plan-title = Plan: { $officeName }
plan-in-force = Der Plan, mit dem { $person } in { $motion } gewählt wurde, gilt: `{ $prefix }document { $key }`. Ein anderer kommt mit `{ $prefix }amend { $key }` zur Abstimmung.

## Das Protokoll

minutes-group-documents = Dokumente
record-revision-proposed = { $actor } hat in { $motion } einen Text von „{ $document }“ vorgeschlagen
record-minutes-filed = das genehmigte Protokoll von { $conference } ist das Dokument „{ $document }“
minutes-document = protokoll { $conference }
record-document-revised = { $ended ->
    [yes] „{ $document }“ ist beendet ({ $motion })
   *[no] Fassung { $revision } von „{ $document }“ gilt ({ $motion })
  }

## Was nicht ging

refused-document-empty = Darin steht kein Text, darum habe ich nichts vorgeschlagen.
refused-document-too-long = Ein Dokument hat höchstens { $most } Zeichen, darum habe ich nichts vorgeschlagen. Teile es in zwei.
refused-document-html = In Zeile { $line } steht HTML, das andere nicht so sehen würden. Schreib nur Markdown: `**fett**`, `- eine Liste`, `# eine Überschrift`.
refused-document-unseen = In Zeile { $line } steht ein unsichtbares Zeichen; andere könnten einen anderen Text lesen, als du meinst. Nimm es heraus und schick es noch einmal.
refused-document-file = { $reason ->
    [too-large] Die Datei ist zu groß.
    [gone] Der Homeserver hat die Datei nicht mehr.
    [damaged] Die Datei ist unterwegs beschädigt worden.
    [not-text] Die Datei ist kein Text. Es sollte Markdown in UTF-8 sein, mit einem Namen wie `ordnung.md`.
   *[unreachable] Ich kann die Datei nicht vom Homeserver holen.
  } Ich habe nichts vorgeschlagen.
amend-text-to-type = TEXT
refused-amend-incomplete = Da fehlt etwas. So geht es, mit der Nummer des Absatzes: { $copy }
refused-document-no-text = Der Text fehlt. Schreib ihn in die Zeilen unter { $copy }. Oder schick ihn als Markdown-Datei: mit dieser Zeile als Beschriftung oder als Antwort darauf.
refused-document-two-texts = In der Nachricht steht ein Text und in der Datei einer. Schick nur einen davon.
refused-no-such-document = Ein Dokument „{ $typed }“ gibt es nicht. { $some ->
    [true] Es gibt: { $keys }. Ein neues vorschlagen: `{ $prefix }document neu KÜRZEL ART TITEL`
   *[false] Noch gilt keines. Eines vorschlagen: `{ $prefix }document neu ordnung ordnung TITEL`, mit dem Text darunter.
  }
refused-no-such-revision = „{ $key }“ hat keine Fassung { $revision }; die letzte ist { $last }.
refused-no-such-paragraph = „{ $key }“ hat keinen Absatz { $number }. Zum Lesen: `{ $prefix }document { $key }`
refused-paragraph-twice = Die Nummer { $number } meint in „{ $key }“ nicht nur einen Absatz. Schlag den ganzen Text vor: `{ $prefix }amend { $key }`
refused-entrenchment-unclear = In den Klammern mit `verankert` steht keine Mehrheit; sie würden nichts schützen. So geht es: `{"{"}verankert: Konsens{"}"}`, oder ein Anteil wie `{"{"}verankert: 3/4{"}"}`.
refused-entrenched-apart = Dein Text ändert Verankertes: { $needed }. { $motion } braucht weniger, darum kann dein Text nicht dazukommen. Schlag ihn wieder vor, wenn { $motion } geschlossen ist.
refused-document-by-consent = Über einen Text dieses Dokuments läuft { $motion } im Konsent. Bitte darum, ihn umzuformulieren, oder sag auf deinem Stimmzettel, was du einwendest. Deiner kann vorgeschlagen werden, wenn { $motion } geschlossen ist.
refused-no-drafts = In { $motion } geht es um kein Dokument. Alles darüber: `{ $prefix }motion { $motion }`
refused-document-unclear = „{ $typed }“ verstehe ich hier nicht. So geht es: `{ $prefix }document ordnung fassung 2 seit 1`
refused-document-key = „{ $typed }“ kann kein Kürzel sein. Es hat bis zu 30 Buchstaben, Ziffern und Bindestriche, zum Beispiel `ordnung` oder `reise-richtlinie`.
refused-document-kind = „{ $typed }“ ist keine Art von Dokument. Die Arten: `satzung`, `ordnung`, `verhaltenskodex`, `plan`, `richtlinie`.
refused-document-new-how = So geht es, mit dem Text darunter: `{ $prefix }document neu KÜRZEL ART TITEL`, zum Beispiel `{ $prefix }document neu ordnung ordnung Unsere Geschäftsordnung`
refused-document-there = „{ $key }“ gilt schon. Einen anderen Text dafür vorschlagen: `{ $prefix }amend { $key }`
refused-no-template = Für „{ $typed }“ gibt es keinen Entwurf. Es gibt welche für `satzung`, `ordnung` und `verhaltenskodex`: `{ $prefix }document vorlagen`
refused-document-minutes = Eine Versammlung hat „{ $key }“ genehmigt, also bleibt es so. In der nächsten darüber sprechen: `{ $prefix }agenda neu aussprache TEXT`
refused-plan-not-yours = „{ $key }“ ist der Plan dieses Amts: { $office }. { $some ->
    [true] Nur { $people } kann einen anderen zur Abstimmung stellen.
   *[false] Gerade hat es niemand. Wer sich bewirbt, bringt einen Plan mit.
  } Über etwas anderes abstimmen: `{ $prefix }propose TEXT`
refused-document-ended = „{ $key }“ ist beendet. Was darin stand: `{ $prefix }document { $key }`
refused-agreement-how = So geht es, mit dem Text darunter: `{ $prefix }agreement neu Mit dem Wasserwerk`. Eine beenden: `{ $prefix }agreement beende KÜRZEL`
refused-agreement-control = Bestimmen danach weiter nur die Mitglieder über die Genossenschaft? Dann schreib das in den Text: „{ $statement }“ Oder tippe `--kontrolle-bleibt` hinter `agreement`, und ich füge es hinzu. Sonst lässt sie sich nicht vorschlagen (`{ $prefix }rules agreement`).
refused-no-such-agreement = Eine Vereinbarung „{ $typed }“ gilt nicht. { $some ->
    [true] Es gibt: { $keys }
   *[false] Alle Dokumente: `{ $prefix }documents`
  }
refused-document-unchanged = Das ist der Text von „{ $key }“, der gilt; darüber gibt es nichts abzustimmen.
refused-revision-there = Dieser Text steht schon da, als Option { $option } von { $motion }.
