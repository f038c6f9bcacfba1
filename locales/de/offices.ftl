### Ämter und Wahlen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

piece-office = das Amt, zum Beispiel `moderation` oder `kassenamt`

## Befehle zu Ämtern und Wahlen

command-stand-summary = Für ein Amt kandidieren
command-stand-usage = AMT [gegen @NAME] [VORSTELLUNG]
command-stand-help = Wer als Erstes kandidiert, eröffnet die Wahl; andere kommen dazu, bis die Abstimmung beginnt. `gegen @name` gilt dem Sitz dieser Person in der Moderation, ohne das geht es um einen neuen. Eine Vorstellung kann über mehrere Zeilen gehen; manche Ämter verlangen eine oder einen Plan (`{ $prefix }rules ämter`). Wer das Amt hat, steht ohne Kandidatur auf dem Stimmzettel.
command-stand-examples =
    stand kassenamt
    stand moderation Ich bin jeden Abend hier.
    stand moderation gegen @ben Ich würde innerhalb eines Tages antworten.
command-stepback-summary = Von einer Wahl zurücktreten
command-stepback-usage = [M1]
command-stepback-help = Geht, bis die Abstimmung beginnt, auch für Leute, die das Amt haben. Mit der letzten Kandidatur endet die Wahl.
command-resign-summary = Dein Amt abgeben
command-resign-usage = [AMT] [--sure]
command-resign-help = Sagt erst, was endet. Mit `--sure` gilt es, sofort. Bei mehreren Ämtern sag, welches, zum Beispiel `moderation`.
command-offices-summary = Zeigen, wer welches Amt hat
command-offices-help = Seit wann, was unbesetzt oder eingefroren ist und welche Wahlen offen sind.
command-impeach-summary = Die Abstimmung darüber eröffnen, das Kassenamt zu entziehen
command-impeach-usage = [--sure] [GRÜNDE]
command-impeach-help = Sagt erst, was es bedeutet; mit `--sure` eröffnet es die Abstimmung. Gründe können, müssen aber nicht dabeistehen, auch über mehrere Zeilen. Wird es angenommen, ist das Amt sofort unbesetzt und die Kasse eingefroren, bis es neu gewählt ist.
command-impeach-examples = impeach Die Abrechnung für Juni fehlt.

## Wie Anträge jeder Art heißen und was auf ihren Stimmzetteln steht

election-moderator = Neuer Sitz in der Moderation
election-moderator-against = Moderation: der Sitz von { $person }
election-treasurer = Das Kassenamt

## Ämter und Wahlen

offices-heading = **Ämter in { $coop }**
offices-nobody = **Ämter in { $coop }**: Niemand hat eines.
offices-one = { $office ->
    [treasurer] Kassenamt
    [moderator] Moderation
   *[other] { $officeName }
  }: { $person }, seit { $since }
offices-frozen = **Das Kassenamt ist unbesetzt und die Kasse eingefroren**, seit { $since }, durch { $motion }. Bis zu einer Wahl kann nichts ausgezahlt und nichts eingenommen werden. Zum Kandidieren, im Mitgliederraum: `{ $prefix }stand kassenamt`
offices-open = { $count ->
    [one] Darüber wird entschieden:
   *[other] Darüber wird entschieden, jeweils für sich:
  }
offices-next = Zum Kandidieren, im Mitgliederraum: für einen neuen Sitz in der Moderation `{ $prefix }stand moderation`, für den Sitz einer bestimmten Person `{ $prefix }stand moderation gegen @name`, für das Kassenamt `{ $prefix }stand kassenamt`. Um ein Amt abzugeben: `{ $prefix }resign`
office-resigned = { $office ->
    [treasurer] **{ $person } hat das Kassenamt abgegeben.**
    [moderator] **{ $person } hat die Moderation abgegeben.** Damit endet der Sitz.
   *[other] **{ $person } hat das Amt { $officeName } abgegeben.**
  }
election-joined = **{ $person } kandidiert auch** für { $motion }; Kandidaturen sind bis { $until } möglich.
election-returned = **{ $person } steht wieder auf dem Stimmzettel** von { $motion }; Kandidaturen sind bis { $until } möglich.
election-sitting = { $count ->
    [one] { $people } hat das Amt und steht
   *[other] { $people } haben das Amt und stehen
  } ohne Kandidatur auf dem Stimmzettel. Um nicht anzutreten: `{ $prefix }stepback { $motion }`
election-statements = { $count ->
    [one] Was jemand über sich schreibt:
   *[other] Was die { $count } über sich schreiben:
  } `{ $prefix }motion { $motion }`
election-stepped-back = { $role ->
    [sitting] **{ $person } tritt nicht mehr an** in { $motion } und behält das Amt, bis darüber entschieden ist.
   *[candidate] **{ $person } hat die Kandidatur zurückgezogen** in { $motion }.
  }
election-off-ballot = { $role ->
    [sitting] **{ $person } hat das Amt nicht mehr** und steht deshalb nicht mehr ohne Kandidatur auf dem Stimmzettel von { $motion }.
   *[candidate] **{ $person } ist nicht mehr in der Genossenschaft** und steht deshalb nicht mehr auf dem Stimmzettel von { $motion }.
  }
election-withdrawn = Niemand kandidiert mehr, also ist **{ $motion }** zurückgezogen. Für eine neue Wahl: { $office ->
    [treasurer] `{ $prefix }stand kassenamt`
    [moderator] `{ $prefix }stand moderation`
   *[other] `{ $prefix }stand { $officeWord }`
  }
impeachment-means = Wird das angenommen, ist das Kassenamt sofort unbesetzt, und niemand rückt nach. Die Kasse ist dann eingefroren, bis das Amt durch eine Wahl neu besetzt ist.

## Was der Genossenschaft jetzt fehlt, und der Ausweg

vacant-moderator = **Die Moderation ist jetzt unbesetzt.** Bis sie jemand hat, kann jedes dauerhafte Mitglied einladen: `{ $prefix }invite @name`. Um im Mitgliederraum für die Moderation zu kandidieren: `{ $prefix }stand moderation`
vacant-treasurer = **Das Kassenamt ist jetzt unbesetzt.** Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen. Um im Mitgliederraum zu kandidieren: `{ $prefix }stand kassenamt`
vacant-voters = **Hier ist niemand mehr, der abstimmen darf**, darum lässt sich nichts mehr entscheiden. Der Ausweg: Wer mich betreibt, nennt in der Konfiguration neue Gründungsmitglieder und startet mich neu; wenn sie beitreten, sind sie dauerhafte Mitglieder.

## Was dabei noch gesagt wird

grounds-to-type = GRÜNDE

## Im Protokoll

record-office-taken = { $office ->
    [treasurer] { $person } hat das Kassenamt übernommen
    [moderator] { $person } ist in die Moderation gekommen
   *[other] { $person } hat das Amt { $officeName } übernommen
  }
record-office-ended = { $office ->
    [treasurer] { $person } hat das Kassenamt nicht mehr
    [moderator] { $person } ist nicht mehr in der Moderation
   *[other] { $person } hat das Amt { $officeName } nicht mehr
  }: { $why ->
    [resigned] zurückgetreten
    [left] ausgetreten
    [removed] ausgeschlossen
    [impeached] des Amtes enthoben
    [recalled] abgewählt
    [abolished] der Sitz ist abgeschafft
    [beaten] jemand anderes ist gewählt
    [term-over] die Amtszeit ist vorbei
    [office-dropped] die Genossenschaft hat dieses Amt nicht mehr
   *[other] das Amt ist beendet
  }
record-treasury-frozen = Die Kasse ist eingefroren ({ $motion })
record-treasury-opened = Die Kasse ist wieder offen

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-not-an-office = Ein Amt { $typedCopy } gibt es nicht. Es gibt: { $offices }. Kandidieren kann jede Person nur für sich selbst: `{ $prefix }stand { $officeWord }`
refused-stands-for-another = Du kannst niemand anderen aufstellen: Kandidieren kann jede Person nur für sich selbst. { $stands ->
    [true] { $person } kandidiert schon ({ $motion }).
   *[false] Du kannst { $person } darum bitten.
  } Um selbst zu kandidieren: `{ $prefix }stand { $officeWord }`
refused-offices-apart = { $held ->
    [treasurer] Du hast das Kassenamt, und deine Genossenschaft trennt die beiden Ämter. Gib es zuerst ab: `{ $prefix }resign kassenamt`
    [moderator] Du bist in der Moderation, und deine Genossenschaft trennt die beiden Ämter. Gib sie zuerst ab: `{ $prefix }resign moderation`
   *[other] Du hast das Amt { $officeName }, und deine Genossenschaft trennt es von diesem. Gib es zuerst ab: `{ $prefix }resign { $officeWord }`
  }
refused-already-standing = Du kandidierst schon in { $motion }. Für eine andere Vorstellung tritt zurück und kandidiere neu: `{ $prefix }stepback { $motion }`
refused-holds-already = { $office ->
    [treasurer] Du hast das Kassenamt schon. Kandidiert jemand gegen dich, beginnt eine Wahl, und du stehst von selbst auf dem Stimmzettel.
    [moderator] Du bist schon in der Moderation, und niemand hat zwei Sitze. Um deinen abzugeben: `{ $prefix }resign moderation`
   *[other] Du hast das Amt { $officeName } schon. Um es abzugeben: `{ $prefix }resign { $officeWord }`
  }
refused-sits-already = Du stehst schon auf dem Stimmzettel von { $motion }: Wer das Amt hat, muss nicht kandidieren. Um nicht anzutreten: `{ $prefix }stepback { $motion }`
refused-stands-too-late = Die Abstimmung in { $motion } hat begonnen; niemand kann mehr dazukommen. Sie endet am { $endsAt }. Danach: { $contest ->
    [moderator-against] `{ $prefix }stand moderation gegen { $person }`
    [treasurer] `{ $prefix }stand kassenamt`
    [moderator] `{ $prefix }stand moderation`
    [election-against] `{ $prefix }stand { $officeWord } gegen { $person }`
   *[other] `{ $prefix }stand { $officeWord }`
  }
refused-not-in-that-office = { $office ->
    [moderator] { $count ->
        [0] { $person } ist nicht in der Moderation, und auch sonst niemand. Für einen neuen Sitz: `{ $prefix }stand moderation`
       *[other] { $person } ist nicht in der Moderation. Dort sind: { $holders }. Für einen neuen Sitz: `{ $prefix }stand moderation`
    }
   *[other] { $count ->
        [0] { $person } hat das Amt { $officeName } nicht, und auch sonst niemand. Für einen neuen Sitz: `{ $prefix }stand { $officeWord }`
       *[other] { $person } hat das Amt { $officeName } nicht. Es haben: { $holders }. Für einen neuen Sitz: `{ $prefix }stand { $officeWord }`
    }
  }
refused-not-standing = Du stehst in keiner offenen Wahl auf dem Stimmzettel. Was offen ist: `{ $prefix }offices`
refused-not-standing-there = Du stehst nicht auf dem Stimmzettel von { $motion }. Worum es dort geht: `{ $prefix }motion { $motion }`
refused-which-election = Du stehst auf mehreren Stimmzetteln: { $motions }. Sag, auf welchem nicht mehr, zum Beispiel `{ $prefix }stepback { $example }`.
refused-steps-back-too-late = Die Abstimmung in { $motion } hat begonnen, du bleibst also auf dem Stimmzettel. Sie endet am { $endsAt }. Wirst du gewählt, kannst du das Amt abgeben: `{ $prefix }resign`
refused-no-treasurer = Niemand hat das Kassenamt, also lässt es sich niemandem entziehen. Zum Kandidieren: `{ $prefix }stand kassenamt`
refused-no-office = Du hast kein Amt. Wer eines hat: `{ $prefix }offices`
refused-which-office = Du hast mehrere Ämter: { $offices }. Sag, welches du abgibst, zum Beispiel { $copy }
refused-not-in-office = { $office ->
    [treasurer] Du hast das Kassenamt nicht. Wer welches Amt hat: `{ $prefix }offices`
    [moderator] Du bist nicht in der Moderation. Wer welches Amt hat: `{ $prefix }offices`
   *[other] Du hast das Amt { $officeName } nicht. Wer welches Amt hat: `{ $prefix }offices`
  }
refused-grounds-are-a-person = { $same ->
    [true] { $person } hat das Kassenamt, und um jemand anderen geht es in der Abstimmung nicht: Was du dahinter schreibst, sind die Gründe, und die lesen alle. Darum habe ich nichts eröffnet. Mit Gründen: `{ $prefix }impeach GRÜNDE`
   *[false] Entziehen lässt sich nur das Kassenamt, und das hat { $person }, nicht { $named }. Darum habe ich nichts eröffnet. Um jemandem den Sitz in der Moderation streitig zu machen: `{ $prefix }stand moderation gegen @name`
  }
refused-sure-to-impeach = **Noch ist keine Abstimmung offen.** Sie würde alle fragen, ob { $person } das Kassenamt verliert. Die Gründe lesen alle Mitglieder. Wird das angenommen, endet das Amt sofort, und die Kasse ist eingefroren, bis das Amt neu besetzt ist. Um die Abstimmung zu eröffnen: { $sureCopy }
refused-sure-to-resign = { $office ->
    [treasurer] **Du hast das Kassenamt noch**: Ich habe noch nichts getan. Gibst du es ab, endet es sofort{ $vacant ->
        [true] , und es ist unbesetzt: Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen.
       *[false] , und zurück kommst du nur durch eine Wahl.
    } Um es abzugeben: `{ $prefix }resign kassenamt --sure`
    [moderator] **Du bist noch in der Moderation**: Ich habe noch nichts getan. Gibst du sie ab, endet dein Sitz sofort{ $vacant ->
        [true] , und niemand moderiert mehr: Bis es jemand tut, kann jedes dauerhafte Mitglied einladen.
       *[false] .
    } Um sie abzugeben: `{ $prefix }resign moderation --sure`
   *[other] **Du hast das Amt { $officeName } noch**: Ich habe noch nichts getan. Gibst du es ab, endet es sofort{ $vacant ->
        [true] , und es ist unbesetzt.
       *[false] .
    } Um es abzugeben: `{ $prefix }resign { $officeWord } --sure`
  }
refused-stand-against-whom = Gegen wen? `{ $prefix }stand { $officeWord } gegen @USER`. Für einen neuen Platz: `{ $prefix }stand { $officeWord }`
refused-against-treasurer = Hier kandidiert niemand gegen eine einzelne Person: Wer das Amt hat, steht ohnehin auf dem Stimmzettel. Lass also weg, gegen wen du kandidierst: `{ $prefix }stand { $officeWord }`

## Anleitungen für Ämter: fünf Zeilen für alle, die ein Amt übernehmen

guide-now-moderator = **Du bist jetzt in der Moderation von { $coop }.**
guide-later-moderator = **Moderation von { $coop }**
guide-moderator = - Lade Leute ein: `{ $prefix }invite @NAME`. Sie beginnen als Mitglieder auf Probe.
    - Für euch gibt es den Moderationsraum. Der Weg dorthin: `{ $prefix }rooms`
    - Ein Ausschluss beginnt nur dort: `{ $prefix }remove @NAME GRÜNDE`. Dann stimmt die Moderation ab, danach alle.
    - Was das Kassenamt sich selbst zahlt, wartet auf dein Wort: `{ $prefix }todo`. Um das Amt abzugeben: `{ $prefix }resign`
guide-now-treasurer = **Du hast jetzt das Kassenamt von { $coop }.**
guide-later-treasurer = **Kassenamt von { $coop }**
guide-treasurer = - Für dich gibt es den Kassenraum. Der Weg dorthin: `{ $prefix }rooms`
    - Um zu buchen, was kam und ging, schick mir den Kontoauszug als Datei: `{ $prefix }help bank`
    - Um zu zahlen, was zusteht: `{ $prefix }payrun`. Du überweist bei der Bank; ich kann kein Geld bewegen.
    - Wenn gezahlt ist: `{ $prefix }payrun fertig`. Wer es bekam, bestätigt es. Um das Amt abzugeben: `{ $prefix }resign`
