### Anträge, Stimmzettel und Auszählungen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

argument-not-a-place = { $typed } ist kein Platz auf der Liste. Es ist eine ganze Zahl, zum Beispiel 31.
argument-motion-without-letter = { $typed } kann hier mehreres meinen. Wenn es ein Antrag ist, schreib den Buchstaben dazu, etwa `M1`.
argument-not-a-motion = { $typed } ist nicht die Nummer eines Antrags.
argument-not-about-a-motion = { $typed } kann ich davon nicht zeigen. Ohne ein weiteres Wort kommt alles, mit `regeln` kommen die Regeln.
argument-not-an-option = { $typed } ist nicht die Nummer einer Option.
piece-from = der Platz auf der Liste, bei dem sie beginnen soll
piece-motion = die Nummer des Antrags
piece-detail = was davon zu zeigen ist
piece-option = die Nummer der Option
piece-title = der Text
piece-more = weitere Zeilen davon
piece-text = die Zeilen unter dem Titel
piece-when = bis wann
piece-words = der Stimmzettel
command-propose-examples =
    propose Unsere Server ins Rechenzentrum mit Wasserkraft umziehen
    propose --konsent Unsere Server ins Rechenzentrum mit Wasserkraft umziehen
command-alternative-examples = alternative M1 Bleiben, aber den Tarif wechseln
command-reword-examples =
    reword M1 Unsere Server ins Rechenzentrum mit Windkraft umziehen
    reword M1 2 Bleiben und in einem Jahr wieder fragen
command-cancel-examples = cancel M1 Wir haben etwas Besseres gefunden.
command-postpone-examples =
    postpone M1 3 Tage
    postpone M1 bis nächsten Freitag
command-vote-examples = vote M1 enthalten

## Befehle zu Anträgen und Stimmzetteln

command-propose-summary = Eine Entscheidung eröffnen
command-propose-brief = `{ $prefix }propose TITEL`: abstimmen lassen
command-propose-usage = [--konsent] TEXT
command-propose-help = Die erste Zeile ist der Vorschlag; weitere Zeilen erklären ihn. Sind die Zeilen darunter eine Liste mit Nummern oder Punkten, dann sind sie die Optionen. Andere können Alternativen hinzufügen, bis die Vorschlagsphase endet; dann bekommen alle auf der Stimmliste einen geheimen Stimmzettel. Mit `--konsent` gibt es einen Vorschlag, und niemand bringt etwas in eine Reihenfolge: Alle stimmen zu, stehen beiseite, oder widersprechen und sagen warum.
command-alternative-summary = Eine offene Entscheidung um eine Option ergänzen
command-alternative-usage = M1 TEXT
command-alternative-help = Geht, bis die Vorschlagsphase endet. Die erste Zeile ist die Option; weitere Zeilen erklären sie.
command-reword-summary = Deine eigene Option anders formulieren
command-reword-usage = M1 [NUMMER] TEXT
command-reword-help = Geht, bis die Vorschlagsphase endet. Für eine Entscheidung, die im Konsent nicht angenommen wurde, beginnt so eine weitere Runde; kam sie aus einer Petition oder Mediation, für alle, die eine Entscheidung eröffnen dürfen. Hast du mehrere Optionen, sag mit der Nummer, welche du meinst. Ein Text, der mit einer Zahl beginnt, kommt in Anführungszeichen.
command-withdraw-summary = Deine eigene Option zurücknehmen
command-withdraw-usage = M1 [NUMMER]
command-withdraw-help = Geht, bis die Vorschlagsphase endet. Mit der letzten vorgeschlagenen Option endet auch der Antrag.
command-cancel-summary = Deinen Antrag zurückziehen oder um den Abbruch einer Abstimmung bitten
command-cancel-usage = M1 [GRUND]
command-cancel-help = Bis zum Ende der Vorschlagsphase ziehst du so zurück, was du eröffnet hast; die Optionen anderer gehen mit. Läuft die Abstimmung schon, stimmen die Mitglieder darüber ab, ob sie abgebrochen wird; in einer Versammlung kann auch die Leitung sie sofort beenden, wo die Regeln es so sagen. Nur deine eigene Option: `{ $prefix }withdraw M1`. Eine Kandidatur: `{ $prefix }stepback`. Ein Auftrag: `{ $prefix }task T1 cancel`.
command-postpone-summary = Die Abstimmung über deinen Antrag verschieben
command-postpone-usage = M1 WANN
command-postpone-help = Geht, wenn du ihn eröffnet hast, bis zum Ende der Vorschlagsphase. `3 Tage` kommen zu diesem Ende dazu; ein Tag wie `nächsten Freitag` ist das neue Ende, zur selben Uhrzeit.
command-early-summary = Um ein vorzeitiges Ende der Vorschlagsphase deines Antrags bitten
command-early-usage = M1
command-early-help = Die Abstimmung beginnt dann nach Ablauf der Widerspruchsfrist, wenn niemand widerspricht.
command-object-summary = Widersprechen: einem vorzeitigen Ende, oder im Konsent
command-object-usage = M1 [GRUND]
command-object-help = Im Mitgliederraum: Die Vorschlagsphase behält ihre volle Länge. Das können alle, die über den Antrag abstimmen dürfen. In der Direktnachricht mit mir: dein Stimmzettel im Konsent, mit deiner Begründung.
command-motions-summary = Zeigen, was offen ist und was zuletzt entschieden wurde
command-motions-brief = `{ $prefix }motions`: was offen ist
command-motions-usage = [--ab 31]
command-motions-help = Jeweils mit Nummer und Frist: zuerst, worüber abgestimmt wird, dann Vorschläge, jeweils nach ihrem Ende.
command-motion-summary = Alles über einen Antrag zeigen
command-motion-usage = M1 [regeln]
command-motion-help = Optionen mit ihren Texten, Phase, Frist und Beteiligung. Mit `regeln`: nach welchen Regeln gezählt wird.
command-result-summary = Zeigen, wie eine Abstimmung ausgegangen ist
command-result-usage = M1
command-result-help = Das Ergebnis, wie es sich errechnet, und die veröffentlichte Auszählung als Dateien.
command-vote-summary = Deinen Stimmzettel abgeben oder ersetzen
command-vote-usage = M1 NUMMERN
command-vote-help = Die Nummern der Optionen, die du willst, das Liebste zuerst: 2 1 heißt zuerst Option 2, dann Option 1. Du kannst welche weglassen oder `enthalten` schreiben. Im Konsent sind es `Zustimmung`, `beiseite stehen`, oder `Einwand:` und warum. Solange nur eine Abstimmung offen ist, genügen die Nummern ohne den Befehl. Es zählt der letzte Stimmzettel, den du vor dem Ende schickst.
command-unvote-summary = Deinen Stimmzettel zurücknehmen
command-unvote-usage = [M1] [für @ana]
command-unvote-help = Du giltst dann als jemand, der nicht abgestimmt hat, dein Beleg ist ungültig, und ich erinnere dich wieder. Bis zum Ende kannst du neu abstimmen. Die Nachricht zu löschen nimmt nichts zurück. `für @ana`: der Stimmzettel, den du mit ihrer Vollmacht für ana abgegeben hast.
command-ballots-summary = Deine offenen Stimmzettel noch einmal bekommen
command-ballots-help = Nur in der Direktnachricht mit mir, wo niemand sonst mitliest.
command-proxy-summary = Ein anderes Mitglied für dich abstimmen lassen
command-proxy-usage = @ana [M1 | ART] [bis TAG]
command-proxy-help = Für einen Antrag, eine Art von Anträgen oder jede Abstimmung; bis zu einem Tag, oder bis du es beendest: `{ $prefix }proxy keine`. Dein eigener Stimmzettel geht immer vor: Stimm ab wie sonst, und er ersetzt, was für dich abgegeben wurde. Wer die Vollmacht hat, bekommt in der Direktnachricht einen Stimmzettel für dich und darf ihn anders ausfüllen als den eigenen. Niemand erfährt wie, auch du nicht. Im Protokoll steht, wen du benannt hast. Sollst du für jemanden abstimmen und willst nicht? `{ $prefix }proxy ablehnen @ana`
command-proxies-summary = Zeigen, wer für wen abstimmen darf: nur deine
command-proxies-help = Die Vollmachten, die du gegeben hast, und die andere dir gegeben haben.
command-receipts-summary = Deine Belege in offenen Abstimmungen zeigen
command-receipts-help = Nach dem Ende einer Abstimmung weiß niemand, auch ich nicht, wem ein Beleg gehört. Deine stehen in der Direktnachricht mit mir.

## Die Vorschlagsphase

option-keep = Alles lassen, wie es ist
proposal-listed = Die Zeilen deiner Liste sind die Optionen. Nicht so gemeint? `{ $prefix }cancel { $motion }`, und stell einen Satz vor die Liste.
proposal-list-explains = Deine Liste gilt als Erklärung. Sollen ihre Zeilen Optionen sein, dann stell sie gleich unter den Titel, ohne anderen Text.
option-by = { $title } ({ $author })
option-sitting = { $title } (im Amt)
option-earlier = Option { $option } wurde { $until } neu formuliert{ $more ->
    [0] .
    [one] , und davor schon einmal.
   *[other] , und davor schon { $more } Mal.
  } Bis dahin hieß sie:
option-text = Zu Option { $option }:
proposal-opened = **{ $motion }** ist bis { $until } offen für { $form ->
    [candidate] Kandidaturen
    [budget] andere Haushalte
    [question] die Aussprache
   *[text] Alternativen
  }.
proposal-next =
    { $add } Danach sind { $duration } Zeit zum Abstimmen: { $threshold }, und { quorum-must }.
quorum-must =
    mindestens { $quorum } von { $voters } { $weighted ->
        [yes] Stimmen müssen abgegeben werden
       *[no] { $quorum ->
            [one] muss
           *[other] müssen
        } abstimmen
    }
add-text = Noch eine Idee? `{ $prefix }alternative { $motion } TEXT`.
add-candidate-treasurer = Möchtest du auch kandidieren? `{ $prefix }stand kassenamt`.
add-candidate-moderator = Möchtest du auch kandidieren? `{ $prefix }stand moderation`.
add-candidate-moderator-against = Möchtest du auch kandidieren? `{ $prefix }stand moderation gegen { $person }`.
add-budget = Ein anderer Haushalt? `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`.
add-question = Besprecht es bis dahin.
alternative-added = „{ $title }“ ist jetzt Option { $option } von **{ $motion }**. Weitere Alternativen sind bis { $until } möglich.
motion-in-thread = { $form ->
    [candidate] Wer alles kandidiert: im Thread dieser Wahl.
   *[other] Alle Optionen: im Thread des Antrags.
  }
option-reworded = Option { $option } von **{ $motion }** ist neu formuliert. Sie heißt jetzt:
option-reworded-moved = Damit alle sie lesen können, endet die Vorschlagsphase jetzt { $until }, und dann beginnt die Abstimmung.
option-withdrawn = Zurückgenommen aus **{ $motion }**: { $option }
motion-about-you = **Bei { $motion } geht es um dich.** { $opener ->
    [petition] Eine Petition wurde dazu
   *[person] { $by } hat das eröffnet
  }, abgestimmt wird ab { $until }. Was drinsteht und wer abstimmt: `{ $prefix }motion { $id }`
motion-lost-subject = **{ $motion } endet ohne Ergebnis**: { $why ->
    [petitioned] Durch eine Petition entscheiden jetzt alle Mitglieder
    [moot] die Abstimmung über { $other } war vorher zu Ende
    [office-dropped] die Genossenschaft hat dieses Amt nicht mehr
    [not-treasurer] { $person } hat das Amt nicht mehr
   *[gone] { $person } ist nicht mehr in der Genossenschaft
  }, also gibt es hier nichts mehr zu entscheiden.{ $cast ->
    [true] {" "}Die Stimmzettel sind gelöscht; niemand hat sie ausgezählt.
   *[false] {""}
  }
motion-withdrawn = **{ $motion }** ist zurückgezogen: Kein Vorschlag ist mehr übrig.
motion-cancelled = **{ $motion }** ist zurückgezogen, von der Person, die den Antrag gestellt hat.
motion-postponed = **{ $motion }** ist verschoben: bis { $until } offen { $form ->
    [candidate] für Kandidaturen
    [budget] für andere Haushalte
    [question] zum Besprechen
   *[text] für Alternativen
  }, dann beginnt die Abstimmung.
early-end-asked = **{ $heading }**: Die Vorschlagsphase endet vorzeitig, am { $until }, wenn bis dahin niemand widerspricht: `{ $prefix }object { $motion }`.
early-end-objected = **{ $motion }** behält die volle Vorschlagsphase, bis { $until }.
threshold-majority = nötig ist mehr als die Hälfte der Stimmen
threshold-consensus = nötig sind alle Stimmen
threshold-plurality = gewählt ist, wer am Ende die meisten Stimmen hat
threshold-fraction = nötig sind mindestens { $fraction } der Stimmen

## Wie Anträge jeder Art heißen und was auf ihren Stimmzetteln steht

motion-membership = Dauerhafte Mitgliedschaft von { $person }
motion-impeachment = Kassenamt von { $person } entziehen
motion-removal = Ausschluss von { $person }
motion-budget = Der Haushalt für { $year }
option-accept = Aufnehmen
option-reject = Ablehnen
option-no-winner = Niemand gewinnt
option-impeach = Amt entziehen
option-keep-treasurer = { $person } behält das Kassenamt
option-propose-removal = Den Ausschluss allen vorschlagen
option-stop = Hier aufhören
option-remove = { $person } ausschließen
option-keep-member = { $person } bleibt
option-keep-budget = Der jetzige Haushalt bleibt

## Wie die Arten von Anträgen heißen

kind-membership = eine Abstimmung über dauerhafte Mitgliedschaft
kind-moderator = eine Moderationswahl
kind-treasurer = die Wahl des Kassenamts
kind-impeachment = eine Amtsenthebung
kind-budget = eine Abstimmung über den Haushalt
kind-removal-first = eine erste Abstimmung über einen Ausschluss
kind-removal-second = eine zweite Abstimmung über einen Ausschluss
kind-decision = eine Entscheidung

## Nach welchen Regeln abgestimmt wird

rules-heading = **So stimmt { $coop } ab**, nach der Vorlage `{ $preset }`{ $motion ->
    [none] .
   *[other] {" "}({ $motion }).
  }
rules-own = Anders als dort: { $cells }.
rules-own-kind = `{ $kind }` ({ $cells })
rules-item = **{ $title }** (`{ $kind }`): { $does }
rules-usual = **Im Allgemeinen.** { $rules }
rules-kinds = Alles über eine Art: `{ $prefix }rules decision`. Es gibt { $kinds }. Was bei jeder anders ist, steht im Thread.
rules-kind = `{ $kind }`
rules-more = Jede Abstimmung ist geheim und wird als Stichwahl in Runden (Instant-Runoff) ausgezählt.
rules-apart = Diese Ämter hat niemand zugleich: { $pairs }.
rules-office-moderator = Moderation
rules-office-treasurer = Kassenamt
rules-title-membership = Dauerhafte Mitgliedschaft
rules-title-moderator = Moderation
rules-title-treasurer = Kassenamt
rules-title-impeachment = Amtsenthebung
rules-title-budget = Haushalt
rules-title-removal-first = Ausschluss, erste Abstimmung
rules-title-removal-second = Ausschluss, zweite Abstimmung
rules-title-decision = Entscheidung
rules-does-membership = Ein Mitglied auf Probe wird dauerhaftes Mitglied, oder bleibt auf Probe.
rules-does-moderator = Jemand übernimmt einen Sitz in der Moderation, einen neuen oder einen besetzten; „Niemand gewinnt“ lässt ihn leer.
rules-does-treasurer = Jemand übernimmt das Kassenamt; eine eingefrorene Kasse öffnet sich.
rules-does-impeachment = Das Kassenamt ist sofort unbesetzt, und die Kasse bleibt bis zur nächsten Wahl eingefroren.
rules-does-budget = Ein Haushalt gilt für sein Jahr.
rules-does-removal-first = Die Moderation schlägt allen vor, ein Mitglied auszuschließen.
rules-does-removal-second = Ein Mitglied wird ausgeschlossen, auch aus Ämtern und allen Räumen.
rules-does-decision = Ein Text kommt ins Protokoll.
rules-options-membership = aufnehmen, ablehnen
rules-options-moderator = wer kandidiert, bei einem besetzten Sitz auch wer ihn hat, „Niemand gewinnt“
rules-options-treasurer = wer kandidiert, und wer das Amt hat
rules-options-impeachment = des Amtes entheben, im Amt lassen
rules-options-budget = die vorgeschlagenen Haushalte, und den jetzigen behalten
rules-options-removal-first = den Ausschluss allen vorschlagen, es dabei belassen
rules-options-removal-second = ausschließen, behalten
rules-options-decision = die vorgeschlagenen Texte, und alles lassen, wie es ist
rules-how-membership = Für dich selbst, im Mitgliederraum: `{ $prefix }admit`. Für jemand anderen: `{ $prefix }admit @NAME`
rules-how-moderator = Für einen neuen Sitz kandidieren, im Mitgliederraum: `{ $prefix }stand moderation`. Für einen besetzten: `{ $prefix }stand moderation gegen @NAME`
rules-how-treasurer = Kandidieren, im Mitgliederraum: `{ $prefix }stand kassenamt`
rules-how-impeachment = Eröffnen, im Mitgliederraum: `{ $prefix }impeach GRÜNDE`
rules-how-budget = Einen vorschlagen, im Mitgliederraum: `{ $prefix }budget vorschlagen monatlich=500EUR arbeit=60% bewertung=5% jahr=2027`
rules-how-removal-first = Die Moderation eröffnet sie in ihrem Raum: `{ $prefix }remove @NAME GRÜNDE`. Was darin geschieht, bleibt dort; sonst erfährt niemand davon, außer wenn sie angenommen wird.
rules-how-removal-second = Die betroffene Person erfährt die Gründe und kann antworten, bevor abgestimmt wird.
rules-how-decision = Eine eröffnen, im Mitgliederraum: `{ $prefix }propose TEXT`
rules-line-same = Eröffnen und abstimmen: { $people }.
rules-line-who = Eröffnen: { $starters }. Abstimmen: { $voters }.
rules-line-bot = Ich eröffne sie, wenn die erste Abstimmung angenommen ist. Abstimmen: { $voters }.
rules-line-needed = Nötig: { $threshold }; { $quorum }.
share-all = alle
share-half = die Hälfte
share-third = ein Drittel
share-two-thirds = zwei Drittel
share-quarter = ein Viertel
share-three-quarters = drei Viertel
quorum-all = alle müssen abstimmen
quorum-share = mindestens { $share } muss abstimmen
quorum-none = so wenige auch abstimmen
rules-threshold-majority = mehr als die Hälfte der Stimmzettel
rules-threshold-consensus = alle Stimmzettel
rules-threshold-plurality-of-continuing = der Sieg in der Auszählung
rules-threshold-fraction = mindestens { $fraction } der Stimmzettel
rules-stages-proposals = { $first } für Vorschläge, dann { $voting } zum Abstimmen.
rules-stages-usual = { $first } zum Vorschlagen und Besprechen, dann { $voting } zum Abstimmen.
rules-stages-talk = { $first } zum Besprechen, dann { $voting } zum Abstimmen.
rules-stages-hearing = { $first } Anhörung, dann { $voting } zum Abstimmen.
rules-stages-voting = Abgestimmt wird sofort, in { $voting }.
rules-page-heading = **{ $title }.** { $does }
rules-page-more = **{ $title }**, genau:
rules-page-start = Wer sie eröffnen kann: { $people }.
rules-page-start-add = Wer sie eröffnen und Optionen hinzufügen kann: { $people }.
rules-page-start-bot = Nur ich eröffne sie, wenn die erste Abstimmung angenommen ist.
rules-page-vote = Wer abstimmt: { $people }.
rules-office-people = { $office }: { $people }
rules-page-without-concerned = Die Person, um die es geht, stimmt nicht mit ab, auch nicht als Teil der Moderation.
rules-page-options = Auf dem Stimmzettel: { $options }.
rules-page-threshold = Nötig, damit sich etwas ändert: { $threshold }, Enthaltungen nicht mitgezählt.
rules-page-quorum = Von allen Stimmberechtigten: { $quorum }. Enthaltungen zählen dabei mit.
rules-page-no-quorum = Es gibt kein Quorum: Es gilt, so wenige auch abstimmen.
rules-page-stages = { $stages }
rules-page-early = Wer sie eröffnet, kann um eine frühere Abstimmung bitten; dazu kommt es, wenn niemand innerhalb dieser Frist widerspricht: { $notice }.
rules-page-early-at-once = Wer sie eröffnet, kann die Abstimmung früher beginnen lassen.
rules-page-close-early = Sie schließt, sobald alle abgestimmt haben.
rules-page-close-at-end = Sie schließt erst zum Ablauf der Frist, auch wenn alle schon abgestimmt haben.
rules-page-own = Anders als in der Vorlage `{ $preset }`: { $cells }.
rules-page-voted = Durch Abstimmung festgelegt: { $cells }.
rules-voted-cell = { $cell } ({ $motion })
rules-cell-start = wer sie eröffnet
rules-cell-vote = wer abstimmt
rules-cell-threshold = was nötig ist
rules-cell-quorum = das Quorum
rules-cell-proposalstage = die erste Phase
rules-cell-votingstage = die Abstimmungsphase
rules-cell-earlynotice = die Frist für eine frühere Abstimmung
rules-cell-closewhenallvoted = wann sie schließt
command-rules-summary = Zeigen, nach welchen Regeln abgestimmt wird
command-rules-usage = [ART oder ämter] | vorschlagen ART REGEL=WERT …
command-rules-help = Jede Art von Abstimmung: wer sie eröffnen kann, wer abstimmt, was nötig ist und wie lange sie dauert. Mit einer Art alles über diese; mit `ämter`, welches Amt was darf. `vorschlagen` stellt andere Regeln zur Abstimmung, gern mehrere auf einmal: einer Art (`Schwelle`, `Quorum`, `eröffnen`, `abstimmen`, `Vorschlagsphase`, `Abstimmungsphase`), eines Amts (`Amt Präsidium`: `Amtszeit`, `Amtszeiten`, `Befugnisse`; `Amt Schriftführung=keine` schafft eins ab), `Vorlage=nassella`, oder eine andere Einstellung wie `Wochenbericht=keine`. Die Regeln einer Art ändert man nur mit mindestens dem, was diese Art selbst braucht.

## Was eine Abstimmung geändert hat

effect-admitted = { $person } ist jetzt dauerhaftes Mitglied.
effect-seated = { $office ->
    [treasurer] { $person } hat jetzt das Kassenamt.
    [moderator] { $person } ist jetzt in der Moderation.
   *[other] { $person } hat jetzt das Amt { $officeName }.
  }
effect-seated-instead = { $office ->
    [treasurer] { $person } hat jetzt das Kassenamt, an Stelle von { $instead }.
    [moderator] { $person } ist jetzt in der Moderation, an Stelle von { $instead }.
   *[other] { $person } hat jetzt das Amt { $officeName }, an Stelle von { $instead }.
  }
effect-treasury-opened = Die Kasse, bis jetzt eingefroren, ist wieder offen.
effect-stays = { $office ->
    [treasurer] { $person } behält das Kassenamt.
    [moderator] { $person } bleibt in der Moderation.
   *[other] { $person } behält das Amt { $officeName }.
  }
effect-seat-uncreated = Es entsteht kein neuer Sitz.
effect-seat-unfilled = Der Sitz, den { $person } hatte, bleibt leer.
effect-office-vacant = { $office ->
    [treasurer] Das Kassenamt bleibt unbesetzt. Zum Kandidieren: `{ $prefix }stand kassenamt`
   *[other] Das Amt { $officeName } bleibt unbesetzt. Zum Kandidieren: `{ $prefix }stand { $officeWord }`
  }
effect-seat-abolished = Der Sitz von { $person } fällt weg.
effect-impeached = { $person } hat das Kassenamt nicht mehr; bis zur Wahl ist die Kasse eingefroren: `{ $prefix }stand kassenamt`
effect-budget-adopted = In Kraft ab dem { $from }. Zum Nachlesen: `{ $prefix }budget`.
effect-budget-adopted-too-late = Zu spät: Es gilt schon ein späterer Haushalt.
effect-removal-announced = Der Ausschluss von { $person } ist allen als { $motion } angekündigt.
effect-removed = { $person } ist nicht mehr Mitglied. Was der Person noch zusteht, steht ihr weiter zu.
effect-removed-after-leaving = { $person } war schon gegangen und bleibt draußen. Was der Person noch zusteht, steht ihr weiter zu.
effect-impossible-left = Ohne Wirkung: { $person } ist nicht mehr in der Genossenschaft.
effect-impossible-came-back = Ohne Wirkung: { $person } war ausgetreten; damit endet eine Kandidatur.
effect-impossible-permanent-already = Ohne Wirkung: { $person } ist schon dauerhaftes Mitglied.
effect-impossible-holds-already = Ohne Wirkung: { $person } hat dieses Amt schon.
effect-impossible-offices-apart = Ohne Wirkung: { $person } hat ein Amt, das von diesem getrennt bleibt.
effect-impossible-gave-up = Ohne Wirkung: { $person } hat das Amt inzwischen abgegeben.
effect-impossible-office-dropped = Ohne Wirkung: Die Genossenschaft hat dieses Amt nicht mehr.
effect-impossible-no-seat-free = Ohne Wirkung: Für { $person } ist kein Sitz mehr frei.
effect-impossible-not-treasurer = Ohne Wirkung: { $person } hat das Kassenamt nicht mehr.

## Was offen ist

motions-open = { $count ->
    [one] Ein Antrag ist offen.
   *[other] { $count } Anträge sind offen.
}
motions-none-open = Kein Antrag ist offen. Um einen zu eröffnen, im Mitgliederraum: `{ $prefix }propose TEXT`
motions-of = Nummer { $from } bis { $to } dieser Liste:
motions-more = … und { $count } weitere: `{ $prefix }motions --ab { $next }`
motions-closed = Zuletzt entschieden:
motions-next = Alles über einen Antrag: `{ $prefix }motion M1`, mit seiner Nummer.
stage-proposal = { $form ->
    [candidate] offen für Kandidaturen bis
    [budget] offen für andere Haushalte bis
    [question] in der Aussprache bis
    [hearing] in der Anhörung bis
   *[text] offen für Alternativen bis
  } { $until }
stage-voting = in der Abstimmung bis { $until }
stage-closed = { $outcome } ({ $at })
outcome-phrase-carried = angenommen: { $winner }
outcome-phrase-elected = gewählt: { $winner }
outcome-phrase-keeps = alles bleibt, wie es ist: { $winner }
outcome-phrase-rejected = nicht angenommen, alles bleibt, wie es ist
outcome-phrase-no-quorum = Quorum verfehlt, alles bleibt, wie es ist
outcome-phrase-withdrawn = zurückgezogen
outcome-phrase-ended = ohne Ergebnis beendet
motion-rules = Was entscheidet: { $threshold }, und { quorum-must }.
motion-next-voting = Dein Stimmzettel ist in der Direktnachricht von mir; um ihn noch einmal zu bekommen, schreib dort `{ $prefix }ballots`.
motion-next-closed = Wie gezählt wurde: `{ $prefix }result { $motion }`

## Die Abstimmung im Mitgliederraum

voting-begun = **Die Abstimmung über { $motion } läuft** bis { $until }.
voting-where = Wer abstimmen darf, hat den Stimmzettel in der Direktnachricht von mir.
voting-rules = **So wird { $motion } ausgezählt**
voting-rule-change = Du stimmst in der Direktnachricht mit mir ab und kannst deine Stimme bis zum Ende ändern.
voting-rule-ranking = Du kannst mehrere Optionen in deiner Reihenfolge schicken. Scheidet dein Liebstes aus, geht deine Stimme an das Nächste.
for-those-who-check = Wer es nachprüfen will:
voting-rule-count = Stichwahl in Runden (Instant-Runoff): In jeder Runde scheidet die Option mit den wenigsten Stimmen aus, bis zwei übrig sind. Enthaltungen zählen nur für die Beteiligung.
voting-rule-ballots = Von mehreren Stimmzetteln zählt der letzte vor dem Ende. Sind alle Optionen ausgeschieden, die du geordnet hast, zählt dein Stimmzettel für keine der übrigen, aber weiter zur Gesamtzahl, an der eine Mehrheit gemessen wird.
voting-rule-keeps = Bekommt keine Option so viele, ändert sich nichts.
voting-rule-seat = Erreicht das niemand, auch „Niemand gewinnt“ nicht, bleibt der Sitz bei { $person }.
voting-rule-ties = Bei Gleichstand entscheiden frühere Runden, dann ein vorab festgelegtes Los (Festlegung `{ $lot }`).
voting-rule-ties-to-come = Bei Gleichstand entscheiden frühere Runden, dann ein Los, das zu Beginn der Abstimmung festgelegt wird.
voting-rule-early = Haben alle abgestimmt, ist früher Schluss.
voting-publication-with-receipts = { $sums ->
    [some] Die Stimmzettel werden neben ihren Belegen veröffentlicht, ohne Namen.
   *[none] Jeder Stimmzettel wird neben seinem Beleg veröffentlicht, ohne Namen.
  }
voting-publication-ballots = { $sums ->
    [some] Die Stimmzettel werden ohne Namen veröffentlicht, und alle Belege in einer eigenen Liste.
   *[none] Jeder Stimmzettel wird ohne Namen veröffentlicht, und die Belege in einer eigenen Liste.
  }
voting-publication-shared = Von jedem Stimmzettel wird nur der Anfang veröffentlicht, den mindestens drei gemeinsam haben, als Summe, und die Belege in einer eigenen Liste. Kein Stimmzettel ist als Ganzes zu sehen.
voting-publication-rounds = Nur die Summen jeder Runde werden veröffentlicht, keine einzelnen Stimmzettel{ $small ->
    [0] .
   *[other] : Mit weniger als { $small } Personen auf der Stimmliste könnte eine seltene Reihenfolge verraten, von wem sie ist.
  }
voting-who = Abgestimmt: { $people }.
voting-over = **Die Abstimmung über { $motion } ist zu Ende.** Beteiligung: { $cast } von { $roll }. Das Ergebnis steht darunter.
turnout = Beteiligung: { $cast } von { $roll }.

## In der Direktnachricht

ballot-heading = **Dein Stimmzettel für { $motion }**, bis { $until }.
ballot-reminder = **Deine Stimme fehlt: { $motion }**, bis { $until }.
ballot-heading-for = **Dein Stimmzettel für { $of }: { $motion }**, bis { $until }.
ballot-reminder-for = **Für { $of } fehlt die Stimme: { $motion }**, bis { $until }. Du kannst für { $of } abstimmen.
ballot-has-proxy = { $holder } darf für dich abstimmen; was du schickst, geht vor.
ballot-how-for = Antworte auf diese Nachricht, oder beginne mit dem Namen: `für { $of } { $example }`. Du darfst anders stimmen als auf deinem eigenen. Du musst nicht: `{ $prefix }proxy ablehnen { $of }`
ballot-for = für { $person }
ballot-for-me = für mich
ballot-whose = **Noch nicht gezählt: Wessen Stimmzettel ist das?** Bei { $motion } stimmst du für dich ab, und du darfst für { $people } abstimmen. { $how ->
    [begin] Schick ihn noch einmal, und zwar mit { $own } am Anfang, wenn es deiner ist, sonst mit { $others }.
   *[copy] Deiner: { $own }. Für andere: { $others }.
  } Oder antworte auf den Stimmzettel, den du meinst.
ballot-reworded = { $title } (neu formuliert { $at })
ballot-how =
    { $options ->
        [1] Schick `1` für { $first } oder „`Enthaltung`“; ein Nein gibt es bei nur einer Kandidatur nicht.
        [2] Schick `1` ({ $first }), `2` ({ $second }) oder „`Enthaltung`“.
       *[other] Schick die Nummern, die du willst, das Liebste zuerst, etwa `{ $example }`, oder „`Enthaltung`“.
    } Geheim (`{ $prefix }help secrecy`).
ballot-texts = { $reworded ->
    [true] Die Texte der Optionen, auch die früheren:
   *[false] Die Texte der Optionen:
  } `{ $prefix }motion { $motion }`
ballot-choice = { $place ->
    [1] **zuerst** { $option }
   *[other] **dann** { $option }
  }
ballot-not-counted =
    { $doubt ->
        [range] **Noch nicht gezählt**: Die Reihenfolge ist mir nicht klar.
        [tie] **Noch nicht gezählt**: Zwei Optionen können sich keinen Platz teilen.
        [reason] { $word ->
            [none] **Noch nicht gezählt**: Mit der Stimme nehme ich einen Grund von einer Zeile, ohne Nummern von Optionen oder Anträgen.
           *[other] **Noch nicht gezählt**: In deinem Grund steht „{ $word }“, und das kann eine Stimme sein.
        }
        [maybe] **Falls das deine Stimme war: Sie ist noch nicht gezählt.**
        [voted] **Das hat nichts geändert: Dein früherer Stimmzettel gilt.**
       *[unclear] **Noch nicht gezählt.**
    } { $motion } ist offen bis { $until }: { $options }. { $doubt ->
        [voted] Nur wenn du anders stimmen willst: {""}
       *[other] {""}
    }{ send-numbers }{ $doubt ->
        [reason] {" "}Den Grund danach: `{ $prefix }reason { $motion } TEXT`
       *[other] { $ballot ->
            [none] {""}
           *[other] {" "}Mit einem Grund: `{ $ballot } weil TEXT`
        }
    }{ $voted ->
        [true] {" "}Dein früherer Stimmzettel gilt weiter.
       *[false] {""}
    }
ballot-not-counted-for = **Für { $people } noch nicht gezählt**{ $doubt ->
        [reason] { $word ->
            [none] : Mit der Stimme nehme ich einen Grund von einer Zeile, ohne Nummern von Optionen oder Anträgen.
           *[other] : In deinem Grund steht „{ $word }“, und das kann eine Stimme sein.
        }
        [range] : Die Reihenfolge ist mir nicht klar.
        [tie] : Zwei Optionen können sich keinen Platz teilen.
       *[unclear] .
    } { $motion } ist offen bis { $until }: { $options }. { $how ->
        [each] Für jede Person einzeln, etwa: { $lines }
        [example] Zum Beispiel: { $lines }
       *[lines] Schick eine dieser Zeilen: { $lines }
    }{ $doubt ->
        [reason] . Den Grund danach: `{ $prefix }reason { $motion } { $whose } TEXT`
       *[other] {""}
    }{ $voted ->
        [true] . Ein früherer Stimmzettel für { $earlier } gilt weiter.
       *[false] {""}
    }
ballot-counted = Gezählt für { $motion }: { $choices }
ballot-abstained = Gezählt für { $motion }: Du enthältst dich und hast damit abgestimmt.
ballot-counted-for = Gezählt für { $of } bei { $motion }: { $choices }
ballot-abstained-for = Gezählt für { $of } bei { $motion }: { $of } enthält sich und hat damit abgestimmt.
ballot-receipt = Dein Beleg ist **{ $receipt }**.
ballot-receipt-with-receipts = Er steht im Ergebnis bei deiner Stimme, ohne Namen.
ballot-receipt-ballots = Du findest ihn in der veröffentlichten Liste der Belege.
ballot-receipt-shared = Du findest ihn in der veröffentlichten Liste der Belege.
ballot-receipt-rounds = Er bleibt bei dir: Veröffentlicht werden nur die Summen der Runden.
ballot-replaced = Dein früherer Beleg { $receipt } ist ungültig.
ballot-taken-back = **Dein Stimmzettel für { $motion } ist zurückgenommen**{ $receipt ->
    [none] .
   *[other] , und der Beleg { $receipt } ist ungültig.
  } Du hast damit nicht abgestimmt. Bis { $until } kannst du einen neuen schicken.
ballot-taken-back-for = **Dein Stimmzettel für { $of } bei { $motion } ist zurückgenommen**, und der Beleg { $receipt } ist ungültig. { $of } hat damit nicht abgestimmt. Bis { $until } kannst du einen neuen schicken.
ballot-still-proxy = { $holder } darf weiter für dich abstimmen. So endet das: `{ $prefix }proxy keine { $motion }`, oder `{ $prefix }proxies`.
ballot-change-for = Stimmt { $of } selbst ab, zählt das stattdessen, und dieser Beleg ist ungültig.
ballot-change = Doch anders? Antworte noch einmal.
ballot-last = Damit haben alle abgestimmt, und die Abstimmung ist zu Ende.
ballot-redaction-reason = Ein Stimmzettel gehört in die Direktnachricht mit mir
ballot-reaction = **Eine Reaktion ist keine Stimme**: Für dich ist bei { $motion } noch nichts gezählt. Schick mir deine Antwort als Nachricht hierher. Dein Stimmzettel noch einmal: `{ $prefix }ballots`
ballot-deleted = **Dein Stimmzettel für { $motion } zählt weiter.** Die Nachricht zu löschen nimmt nichts zurück. Um ihn zu ändern, schick vor dem Ende der Abstimmung einen neuen hierher. Zurücknehmen: `{ $prefix }unvote`
ballot-deleted-unread = **Du hast eine Nachricht gelöscht, bevor ich sie lesen konnte.** War sie ein Stimmzettel, dann zählt er nicht. { $count ->
        [one] Für dich offen: { $motions }.
       *[other] Für dich offen sind { $motions }.
    } Um abzustimmen, schick ihn noch einmal; deine Stimmzettel: `{ $prefix }ballots`
ballot-wrong-room =
    Stimmzettel gehören hierher, wo nur du und ich sie lesen. { $removed ->
        [true] Ich habe deine Nachricht aus { $where } entfernt und nichts gezählt.
       *[other] Ich habe nichts gezählt und darf deine Nachricht nicht aus { $where } entfernen: Bitte lösche sie dort selbst.
    } { $open ->
        [0] Für dich ist jetzt keine Abstimmung offen; wenn eine beginnt, schicke ich dir hier den Stimmzettel.
       *[other] Um deine offenen Stimmzettel zu sehen: `{ $prefix }ballots`
    }
ballot-unencrypted-here =
    Ich habe nichts gezählt: Dieser Raum ist nicht verschlüsselt, also können andere lesen, was du hier schreibst. { $removed ->
        [true] Ich habe deine Nachricht entfernt.
       *[other] Bitte lösche deine Nachricht.
    } Ich habe dir in einem verschlüsselten Raum geschrieben; antworte dort.
ballots-open = { $count ->
    [one] Eine Abstimmung ist für dich offen. Ihr Stimmzettel folgt.
   *[other] { $count } Abstimmungen sind für dich offen. Ihre Stimmzettel folgen; antworte auf den, den du meinst.
}
ballots-none = Keine Abstimmung ist für dich offen.
ballots-cast = { $motion }: { $whose ->
    [other] Du hast für { $of } abgestimmt und kannst es noch ändern
   *[own] Du hast abgestimmt und kannst es noch ändern
  }
ballots-waiting = { $motion }: { $whose ->
    [other] Du hast für { $of } noch nicht abgestimmt
   *[own] Du hast noch nicht abgestimmt
  }
receipts-open = Deine Belege in offenen Abstimmungen:
receipts-one = { $motion }{ $whose ->
    [other] {" "}für { $of }
   *[own] {""}
  }: **{ $receipt }**
receipts-void = ersetzt und ungültig: { $receipts }
receipts-none = Du hast keinen Beleg in einer offenen Abstimmung.
receipts-closed = Wenn eine Abstimmung endet, wird die Verbindung zwischen dir und deinem Beleg vernichtet: Von da an kann ich ihn niemandem mehr zeigen. Deine Belege findest du in dieser Unterhaltung.

## Vollmachten

proxy-scope = { $scope ->
    [motion] bei { $motion }
    [office] immer, wenn es um dieses Amt geht ({ $officeName }),
    [kind] immer, wenn es um { $kind } geht,
   *[all] bei jeder Abstimmung
  }
proxy-given = **{ $holder } darf { $scope } für dich abstimmen**{ $ends ->
    [day] , bis { $until }.
   *[never] .
  } Dein eigener Stimmzettel geht weiter vor. Im Protokoll steht, dass du { $holder } benannt hast, und nie, wie davon Gebrauch gemacht wurde. So endet es: `{ $prefix }proxy keine { $typed ->
    [none] { $holderTyped }
   *[other] { $typed }
  }`
proxy-held = **{ $giver } hat dich benannt: Du darfst { $scope } für { $giver } abstimmen**{ $ends ->
    [day] , bis { $until }.
   *[never] .
  } Zu jeder Abstimmung bekommst du hier neben deinem einen Stimmzettel für { $giver }. Wie du ihn ausfüllst, erfährt { $giver } nicht. Willst du nicht: `{ $prefix }proxy ablehnen { $giverTyped }`
proxy-ended = { $why ->
    [refused] **{ $holder } will nicht für dich abstimmen** ({ $scope }). Stimm selbst ab, oder benenne jemand anderen: `{ $prefix }proxy @NAME`
    [gone] { $reader ->
        [giver] **{ $holder } ist gegangen und stimmt nicht mehr für dich ab** ({ $scope }). Stimm selbst ab, oder benenne jemand anderen: `{ $prefix }proxy @NAME`
       *[holder] **{ $giver } ist gegangen, und du stimmst nicht mehr für { $giver } ab** ({ $scope }).
    }
   *[revoked] **Du stimmst nicht mehr für { $giver } ab** ({ $scope }): { $giver } hat es beendet.
  }
proxies-ended = { $who ->
    [holder] **Du stimmst nicht mehr für { $people } ab.** Ich habe es weitergesagt. Was du in offenen Abstimmungen für sie abgegeben hast, bleibt, bis sie selbst abstimmen oder es zurücknehmen.
   *[giver] **{ $people } darf nicht mehr für dich abstimmen.** Ein Stimmzettel, der in einer offenen Abstimmung für dich abgegeben wurde, bleibt, bis du selbst abstimmst oder ihn zurücknimmst: `{ $prefix }unvote`
  }
proxies-none = Niemand darf für dich abstimmen, und du nur für dich. { $most ->
    [0] In dieser Genossenschaft gibt es keine Vollmachten.
   *[other] Damit jemand für dich abstimmen darf: `{ $prefix }proxy @NAME`
  }
proxies-given = **Für dich dürfen abstimmen:**
proxies-given-one = { $holder } { $scope }{ $ends ->
    [day] , bis { $until }
   *[never] {""}
  }
proxies-held = **Du darfst abstimmen für:**
proxies-held-one = { $giver } { $scope }{ $ends ->
    [day] , bis { $until }
   *[never] {""}
  }
proxies-next = { $given ->
    [0] {""}
   *[other] Eine beenden: `{ $prefix }proxy keine @NAME`
  }{ $held ->
    [0] {""}
   *[other] {" "}Willst du für jemanden nicht abstimmen: `{ $prefix }proxy ablehnen @NAME`
  }
record-proxy-given = { $giver } hat { $holder } bevollmächtigt, { $scope } abzustimmen{ $ends ->
    [day] , bis { $until }
   *[never] {""}
  }
record-proxy-ended = { $why ->
    [refused] { $holder } will nicht für { $giver } abstimmen ({ $scope })
    [gone] { $holder } stimmt nicht mehr für { $giver } ab ({ $scope }), weil jemand von beiden gegangen ist
   *[other] { $giver } hat die Vollmacht für { $holder } beendet ({ $scope })
  }

## Erinnerungen, und wie oft sie kommen

command-notify-summary = Festlegen, wie oft ich dich erinnere und wann nicht
command-notify-usage = [täglich | wöchentlich | einzeln | keine | ruhe 22:00-07:00 | zone STADT]
command-notify-help = `einzeln`: Ich erinnere dich an jedes, wenn es so weit ist. `täglich` oder `wöchentlich`: Ich sammle, was auf dich wartet, in einer Nachricht, morgens um 9 oder montags. `keine`: Ich erinnere dich nicht. Ein Stimmzettel selbst kommt immer sofort, und `{ $prefix }todo` zeigt immer alles. In den Ruhezeiten kommt keine Erinnerung; sie wartet, bis sie vorbei sind. Sie gehen nach deiner Uhr: `{ $prefix }notify zone Lissabon`. Das gilt für alle deine Genossenschaften.
command-notify-examples =
    notify
    notify täglich
    notify ruhe 22:00-07:00
    notify ruhe 22:00-07:00 Europe/Berlin
    notify ruhe aus
    notify zone Wien
notify-how = **{ $begins ->
    [now] Ab jetzt
   *[before] Zurzeit
  }: { $rhythm ->
    [daily] eine Nachricht am Tag mit allem, was auf dich wartet
    [weekly] eine Nachricht in der Woche mit allem, was auf dich wartet
    [none] keine Erinnerungen
   *[each] zu jedem eine Erinnerung
  }.**{ $at ->
    [never] { "" }
   *[other] { "" } Die nächste: { $at }.
  }
notify-quiet = Ruhe von { $from } bis { $to } ({ $place }).
notify-always = Stimmzettel kommen sofort, und `{ $prefix }todo` zeigt alles.
notify-change = Ändern: `{ $prefix }notify täglich`, `wöchentlich`, `einzeln` oder `keine`, { $quiet ->
    [none] `{ $prefix }notify ruhe 22:00-07:00`
   *[some] `{ $prefix }notify ruhe aus`
  }
collected-waits = { $count ->
    [one] **Eines wartet auf dich in { $coop }:**
   *[other] **{ $count } Dinge warten auf dich in { $coop }:**
  }
collected-more = { $count ->
    [0] Wie oft ich dich erinnere: `{ $prefix }notify`
   *[other] … und { $count } weitere: `{ $prefix }todo`
  }

## Haushalte und Beträge

option-budget = { $monthly } im Monat für jedes Mitglied; von Einnahmen aus Aufträgen { $workers } für die Arbeit{ $left ->
    [some] , { $evaluators } für das Aushandeln des Preises (Bewertung) und { $rest } für die Genossenschaft
   *[none] {" "}und { $evaluators } für das Aushandeln des Preises (Bewertung)
  }{ $donates ->
    [yes] ; { $donation } aller Einnahmen werden gespendet
   *[no] {""}
  }
option-budget-ends-donations = Ohne Spendenanteil: Die Spenden, zurzeit { $percent } aller Einnahmen, würden enden.
option-budget-donation = { $percent } zum Spenden: Von den Einnahmen der letzten zwölf Monate, { $income }, wären das { $amount } gewesen.
option-no-budget = Vorerst keinen Haushalt haben: Was bis dahin hereinkommt, bleibt ganz bei der Genossenschaft

## Das Ergebnis

votes-got = { $got } von { $valid } Stimmen{ $weighted ->
    [yes] {" "}nach Gewicht
   *[no] {""}
  }{ $abstentions ->
    [none] {""}
    [one] , 1 Enthaltung
   *[some] , { $abstained } Enthaltungen
  }
outcome-carried = **{ $motion } ist angenommen: { $winner }** ({ votes-got }; nötig: { $needed }).
outcome-question-carried = **{ $motion }: angenommen** ({ votes-got }; nötig: { $needed }).
outcome-elected = **{ $motion }: { $winner } hat gewonnen** ({ votes-got }{ $limit ->
    [none] {""}
   *[some] ; nötig: { $needed }
  }).
outcome-election-keeps = **{ $motion }: „{ $winner }“ hat die Auszählung gewonnen**, mit { votes-got }.
outcome-keeps = **{ $motion }: Alles bleibt, wie es ist.** „{ $winner }“ hat { votes-got }.
outcome-rejected = **{ $motion } ist nicht angenommen: Alles bleibt, wie es ist.** „{ $winner }“ hat { votes-got }; nötig: { $needed }.
outcome-no-quorum = **{ $motion }: Quorum verfehlt, also bleibt alles, wie es ist.** { $voted ->
    [nobody] Niemand hat abgestimmt
   *[some] Beteiligung: { $cast } von { $roll }{ $weighted ->
        [yes] {" "}Stimmen
       *[no] {""}
      }
  }; nötig waren mindestens { $quorum } von { $roll }{ $weighted ->
    [yes] {" "}Stimmen.
   *[no] .
  }
outcome-no-ballots = Es gab nichts auszuzählen.
weighted-majority = mehr als { $votes }
needed-all = alle { $votes }
needed-none = der Sieg in der Auszählung
outcome-held = Die Auszählung hat { $minutes ->
    [0] einen Moment
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } gewartet{ $unread ->
    [0] {": "}Nachrichten aus der Zeit vor ihrem Ende, oder vor dem einer früheren Abstimmung, waren noch zu lesen.
    [one] {" "}auf Nachrichten, die Stimmzettel sein konnten. Eine ließ sich nicht rechtzeitig lesen; falls sie ein Stimmzettel war, zählt sie nicht.
   *[other] {" "}auf Nachrichten, die Stimmzettel sein konnten. { $unread } ließen sich nicht rechtzeitig lesen; falls sie Stimmzettel waren, zählen sie nicht.
  }
outcome-more = Mehr im Thread.
outcome-check-elsewhere = Mehr zum Nachprüfen steht im Thread unter dem Ergebnis, im Raum der Abstimmung.
outcome-details = **So wurde { $motion } ausgezählt**
outcome-arithmetic = { $weighted ->
    [yes] Stimmberechtigt: { $people } mit { $roll } Stimmen · abgegeben: { $cast } · enthalten: { $abstained }.
   *[no] Stimmberechtigt: { $roll } · abgestimmt: { $cast } · enthalten: { $abstained }.
  }
outcome-only-round = Stimmen: { $tally }.
outcome-round = Runde { $round }: { $tally }.
outcome-exhausted = Ohne eine dieser Optionen: { $votes }.
outcome-nothing = **{ $motion }: Alles bleibt, wie es ist.** Niemand hat eine Option genannt.
tie-among = Gleichstand: { $among }.
tie-narrowed = Davon hatten { $left } in Runde { $earlier } die wenigsten Stimmen.
outcome-tally = { $option }: { $votes }
outcome-out = „{ $option }“ scheidet aus.
tie-earlier = Davon hatte „{ $option }“ in Runde { $earlier } die wenigsten Stimmen und scheidet deshalb aus.
tie-lot = Keine frühere Runde unterscheidet sie, also entscheidet das Los, das zu Beginn festgelegt wurde: „{ $option }“ scheidet aus.
tie-lot-revealed = Das Geheimnis des Loses ist `{ $secret }`. Die Regeln im Thread zum Beginn der Abstimmung haben es mit `{ $commitment }` festgelegt.
tie-lot-unused = Ein Los war nicht nötig. Die Regeln im Thread zum Beginn der Abstimmung haben eines mit `{ $commitment }` festgelegt.
published-files = `{ $json }`{ $beside ->
        [one] {"; "}der eine, der eine Option nennt: `{ $blt }`
        [ranked] {"; "}die { $valid }, die eine Option nennen: `{ $blt }`
        [all] {", "}`{ $blt }`
       *[none] {""}
    }.
outcome-files-with-receipts =
    { $ballots ->
        [none] Es gab keine Stimmzettel
        [sums] Die Summen jeder Runde
        [one] Der eine Stimmzettel, neben seinem Beleg
        [some] { $cast ->
            [one] Ein Stimmzettel, neben seinem Beleg
           *[other] { $cast } Stimmzettel, jeder neben seinem Beleg
        }
       *[other] Alle { $cast } Stimmzettel, jeder neben seinem Beleg
    }: { published-files }
outcome-files-ballots =
    { $ballots ->
        [none] Es gab keine Stimmzettel
        [sums] Die Summen jeder Runde, und die Belege in einer Liste
        [one] Der eine Stimmzettel, und sein Beleg in einer eigenen Liste
        [some] { $cast ->
            [one] Ein Stimmzettel, und die Belege in einer eigenen Liste
           *[other] { $cast } Stimmzettel, und die Belege in einer eigenen Liste
        }
       *[other] Alle { $cast } Stimmzettel, und die Belege in einer eigenen Liste
    }: { published-files }
outcome-files-shared = Die Summen jeder Runde und die Anfänge, die mindestens drei Stimmzettel gemeinsam haben: `{ $json }`.
outcome-files-rounds = Die Summen jeder Runde: `{ $json }`.
outcome-hashes = SHA-256 von `{ $json }`: `{ $jsonHash }`{ $beside ->
    [none] {"."}
   *[other] ; von `{ $blt }`: `{ $bltHash }`.
  }
outcome-recount = Zum Nachzählen, auf einem Rechner mit Waggle: `waggle recount { $json }`.
outcome-files-in = Diese Dateien stehen im Thread, in dem { $motion } eröffnet wurde.
thread-decided = **{ $motion }**: { $outcome }. Die Auszählung steht unter dem Ergebnis; die Dateien sind hier.
outcome-minutes = { $series ->
    [moderators] Protokoll des Moderationsraums Nr. { $number }
   *[public] Protokoll Nr. { $number }
  }, `{ $hash }`.
result-none = **{ $motion }** endete, ohne dass gezählt wurde, und hat darum kein Ergebnis. Was daraus wurde: `{ $prefix }motion { $id }`
result-not-yet = **{ $motion }** hat noch kein Ergebnis: { $stage }.

## Die Auszählung einer Ratswahl, Schritt für Schritt

council-headline = **{ $motion }: gewählt { $count ->
    [one] ist
   *[other] sind
  } { $elected }** ({ $cast } von { $roll } haben abgestimmt).{ $vacant ->
    [0] {""}
    [one] {" "}Ein Sitz bleibt frei.
   *[other] {" "}{ $vacant } Sitze bleiben frei.
  }
council-headline-nobody = **{ $motion }: niemand ist gewählt** ({ $cast } von { $roll } haben abgestimmt).
council-quota = { $seats ->
    [one] Ein Sitz
   *[other] { $seats } Sitze
  }, { $valid } Stimmen. { $more ->
    [yes] Mehr als { $quota } Stimmen gewinnen einen Sitz.
   *[no] { $quota } Stimmen gewinnen einen Sitz.
  }
council-first = Schritt { $stage }: die ersten Wahlen.
council-surplus = Schritt { $stage }: „{ $option }“ hat { $surplus } mehr, als ein Sitz braucht. Sie gehen weiter: jeder dieser Stimmzettel mit { $value } seines Werts.
council-out = Schritt { $stage }: „{ $option }“ scheidet aus, und die Stimmzettel gehen weiter.
council-moved = Es gingen weiter: { $gains }.
council-gain = { $option } +{ $votes }
council-nobody-gains = niemand
council-none-moved = keine
council-tally = { $option } { $votes }{ $elected ->
    [yes] {" "}✓
   *[no] {""}
  }
council-elected = Gewählt: { $options }.
council-elected-rest = Es sind nicht mehr übrig als freie Sitze, also gewählt: { $options }.
council-reopened = „{ $option }“ gewinnt einen Sitz; er bleibt also frei.
council-picture-more = … und { $count } mit weniger Stimmen.
council-picture-parts = Eine Zahl: der Schritt, in dem Stimmen kamen.
council-picture-signs = ✓ gewählt · ✗ aus · → wann Stimmen weitergingen
council-tie = { $about ->
    [surplus] Gleich großer Überschuss: { $among }.
   *[elimination] Gleich wenige Stimmen: { $among }.
  }
council-tie-narrowed = { $about ->
    [surplus] Davon hatten in Schritt { $earlier } { $left } die meisten Stimmen.
   *[elimination] Davon hatten in Schritt { $earlier } { $left } die wenigsten Stimmen.
  }
council-tie-earlier = { $about ->
    [surplus] In Schritt { $earlier } hatte „{ $option }“ davon die meisten Stimmen; dieser Überschuss geht zuerst weiter.
   *[elimination] In Schritt { $earlier } hatte „{ $option }“ davon die wenigsten Stimmen und scheidet aus.
  }
council-tie-lot = Kein früherer Schritt unterscheidet sie; also entscheidet das Los, das bei der Eröffnung festgelegt wurde: { $about ->
    [surplus] der Überschuss von „{ $option }“ geht zuerst weiter.
   *[elimination] „{ $option }“ scheidet aus.
  }
council-tie-list = Kein früherer Schritt unterscheidet sie, und diese Datei enthält kein Los; also entscheidet die Liste: { $about ->
    [surplus] der Überschuss von „{ $option }“ geht zuerst weiter.
   *[elimination] „{ $option }“ scheidet aus.
  } Mit dem Los (--lot-secret oder --seed) kann es anders ausgehen.

## Was dabei noch gesagt wird

motion-like-others = Nicht zu verwechseln mit { $motions }: { $count ->
    [one] Dieser Antrag heißt fast genauso und ist auch offen.
   *[other] Diese Anträge heißen fast genauso und sind auch offen.
  }

## Die angeheftete Liste der offenen Anträge

notice-none = **Kein Antrag ist offen.** Um eine Entscheidung zu beginnen: `{ $prefix }propose TEXT`
notice-open = { $count ->
    [one] **Ein Antrag ist offen:**
   *[other] **{ $count } Anträge sind offen:**
}
notice-more = … und { $count } weitere, die später enden: `{ $prefix }motions`
notice-next = Alles über einen: `{ $prefix }motion M1`

## Im Protokoll

record-motion-opened = { $by ->
    [person] { $actor } hat { $motion } eröffnet: { $kind }
   *[rule] { $motion } ist eröffnet: { $kind }
  }{ $concerns ->
    [person] ; es geht um { $subject }
   *[nobody] {""}
  }{ $cancels ->
    [none] {""}
   *[other] , { $cancels }
  }{ $again ->
    [yes] , noch eine Runde von { $follows }
   *[no] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } steht wieder auf dem Stimmzettel von { $motion }
    [candidate] { $actor } hat sich in { $motion } zur Wahl gestellt
    [budget] { $actor } hat { $motion } um einen Haushalt ergänzt
    [revision] { $actor } hat { $motion } um einen Text ergänzt
    [rules] { $actor } hat { $motion } um Regeländerungen ergänzt
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
    [office-dropped] { $motion } endete ohne Ergebnis: die Genossenschaft hat dieses Amt nicht mehr
    [gone] { $motion } endete ohne Ergebnis: { $person } ist nicht mehr in der Genossenschaft
    [petitioned] { $motion } endete ohne Ergebnis: Durch eine Petition entscheiden alle Mitglieder
    [not-treasurer] { $motion } endete ohne Ergebnis: { $person } hat das Amt nicht mehr
    [moot] { $motion } endete ohne Ergebnis: Die Abstimmung, um die es ging, war schon zu Ende
   *[other] { $motion } ist zurückgezogen: Kein Vorschlag war mehr übrig
  }
record-motion-postponed = { $by ->
    [person] { $actor } hat { $motion } verschoben
   *[rule] { $motion } steht auf der Tagesordnung einer Versammlung und wartet auf sie
  }: Die Vorschlagsphase endet { $until }
record-motion-ended-before = { $motion } war schon zu Ende, bevor ein älterer Stand eingespielt wurde; das Ergebnis wurde damals bekannt gegeben
record-early-end-asked = { $actor } hat um ein vorzeitiges Ende der Vorschlagsphase von { $motion } gebeten, am { $until }
record-early-end-objected = { $actor } hat einem vorzeitigen Ende von { $motion } widersprochen
record-removal-answered = { $actor } hat in der Anhörung zu { $motion } geantwortet
record-voting-opened = Die Abstimmung über { $motion } hat begonnen, bis { $until }, mit { $roll ->
    [one] einer Person
   *[other] { $roll } Personen
  } auf der Stimmliste
record-voting-extended = die Abstimmung über { $motion } läuft weiter, bis { $until }
record-voter-struck = { $person } ist von der Stimmliste von { $motion } gestrichen
record-vote-closed = Die Abstimmung über { $motion } ist beendet: { $result ->
    [carried] Option { $winner } hat gewonnen
    [rejected] Option { $winner } hat die Auszählung gewonnen, aber nicht deutlich genug
    [elected] { $elected ->
        [0] niemand ist gewählt
       *[other] gewählt: { $elected ->
            [one] Option
           *[other] Optionen
        } { $winners }
    }
    [consent-carried] im Konsent angenommen, { $answers }
    [consent-rejected] kein Konsent, { $answers }
   *[no-quorum] Quorum verfehlt
  }
record-outcome-announced = Das Ergebnis von { $motion } ist bekannt gegeben
record-effect-impossible = Das Ergebnis von { $motion } hat nichts bewirkt: { $why ->
    [left] { $person } war nicht mehr in der Genossenschaft
    [came-back] { $person } hatte die Genossenschaft während der Abstimmung verlassen
    [permanent-already] { $person } war schon dauerhaftes Mitglied
    [holds-already] { $person } hatte das Amt schon
    [offices-apart] { $person } hatte ein Amt, das von diesem getrennt bleibt
    [gave-up] { $person } hatte das Amt aufgegeben
    [no-seat-free] Für { $person } war kein Sitz mehr frei
    [no-share-free] Für { $person } war kein Anteil mehr frei
    [not-treasurer] { $person } hatte das Kassenamt nicht mehr
   *[other] Es war nicht mehr möglich
  }
record-budget-adopted = Der Haushalt für { $year } ist beschlossen ({ $motion })

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-permanent-already = { $person } ist schon dauerhaftes Mitglied, darum gibt es nichts abzustimmen.
refused-ballot-unknown-option = Ich habe nichts gezählt: Eine Option { $option } gibt es nicht{ $last ->
    [1] {"."}
   *[other] ; die letzte ist { $last }.
  } { send-numbers }
refused-ballot-repeats-option = Ich habe nichts gezählt: Du hast Option { $option } zweimal genannt. { send-numbers }
refused-voting-not-begun = Ich habe nichts gezählt: Die Abstimmung über { $motion } hat noch nicht begonnen. Die Vorschlagsphase dauert bis { $beginsAt }; dann bekommen alle auf der Stimmliste einen Stimmzettel von mir.
refused-ballot-without-vote = Ich habe nichts gezählt: { $motion } ist ohne Ergebnis beendet. Was daraus wurde: `{ $prefix }motion { $motion }`
refused-ballot-read-late = Das habe ich nicht gezählt: Die Abstimmung über { $motion } endete am { $endedAt }, und lesen konnte ich deine Nachricht erst nach der Auszählung. Hatte ich dir vorher eine Stimme bestätigt, ist sie gezählt. Wie sie ausging: `{ $prefix }result { $motion }`
refused-not-on-roll = Ich habe nichts gezählt: Du stehst nicht auf der Stimmliste von { $motion }. Sie wurde zu Beginn der Abstimmung, am { $openedAt }, festgeschrieben, mit allen, die da abstimmen konnten.
refused-ballot-not-encrypted = Ich habe nichts gezählt: Stimmzettel zählen nur in einer verschlüsselten Direktnachricht.
refused-no-ballot-cast = Du hast über { $motion } nicht abgestimmt; es gibt nichts zurückzunehmen.
refused-proxies-off = In dieser Genossenschaft stimmt jede Person selbst ab: Vollmachten sind abgeschaltet (`proxies: 0` in der Konfiguration).
refused-proxy-to-oneself = Für dich stimmst du sowieso ab. Jemand anderen benennen: `{ $prefix }proxy @NAME`
refused-proxy-not-member = { $person } ist kein Mitglied und kann für niemanden abstimmen. Wer es ist: `{ $prefix }members`
refused-proxy-holds-enough = { $person } stimmt schon für { $most ->
    [one] eine andere Person
   *[other] { $most } andere
  } ab, mehr geht nicht. Benenne jemand anderen: `{ $prefix }proxy @NAME`
refused-proxy-not-voter = { $person } stimmt bei { $motion } nicht ab, und bei einer Vollmacht müssen es beide. Wer es tut: `{ $prefix }motion { $motion } regeln`
refused-proxy-for-no-vote = Du und { $person } stimmt dort nicht zusammen ab. Wer worüber abstimmt: `{ $prefix }rules`
refused-proxy-concerned = Bei { $motion } geht es um { $person }; dort kann { $person } nicht für andere abstimmen. Benenne jemand anderen: `{ $prefix }proxy @NAME { $motion }`
refused-proxy-until-when = Bis zu welchem Tag? Schreib ihn hinter `bis`, etwa `{ $prefix }proxy @NAME bis Freitag`, oder ein Datum wie 2027-03-31.
refused-proxy-past-day = Dieser Tag ist vorbei. Nimm einen, der kommt, etwa `{ $prefix }proxy @NAME bis Freitag`
refused-no-proxy-given = So eine Vollmacht hast du nicht gegeben. Deine: `{ $prefix }proxies`
refused-no-proxy-held = So eine Vollmacht hast du nicht. Deine: `{ $prefix }proxies`
refused-no-proxy-from = Ich habe nichts gezählt: Bei { $motion } darfst du nicht für { $person } abstimmen. Für wen du darfst: `{ $prefix }proxies`
refused-ballot-of-another = Ich habe nichts gezählt: Das war der Stimmzettel einer anderen Person, für die du nicht mehr abstimmst. Deine eigene Stimme, ohne zu antworten: `{ $prefix }vote { $motion } 1`
refused-giver-has-voted = Ich habe nichts gezählt: { $person } hat bei { $motion } abgestimmt, und das geht vor.
refused-all-have-voted = Über { $motion } haben alle abgestimmt, also ist die Abstimmung zu Ende, und kein Stimmzettel lässt sich mehr zurücknehmen.
refused-ballot-too-late = Ich habe nichts gezählt: Die Abstimmung über { $motion } endete am { $endedAt }. Wie sie ausging: `{ $prefix }result { $motion }`
refused-blt-names = Ab Zeile { $line } müsste für jede der { $options } Optionen ein Name in einer eigenen Zeile stehen, danach der Titel; dort { $names ->
    [one] steht eine Zeile
   *[other] stehen { $names } Zeilen
  }. Fehlt ein Titel, wird "" geschrieben.
refused-blt-name-quotes = In Zeile { $line } zeigen die Anführungszeichen nicht, wo der Name beginnt und endet („{ $found }“). Richtig ist "Ana" oder "Ana ""Nan"" Lee".
refused-blt-unclosed-quote = Das Anführungszeichen in Zeile { $line } wird nie geschlossen.
refused-blt-name-comment = In Zeile { $line } steht hinter dem Namen vielleicht eine Bemerkung, vielleicht gehört sie dazu („{ $found }“). Setze den Namen in Anführungszeichen.
refused-blt-name-ballot = In Zeile { $line } müsste ein Name stehen, und „{ $found }“ sieht nach einem Stimmzettel aus. Die Stimmzettel enden mit der ersten Zeile, in der allein 0 steht.
refused-blt-header = Zeile { $line } müsste zwei Zahlen enthalten, die der Optionen und die der Plätze, und sonst nichts; „{ $found }“ ist dort falsch.
refused-blt-withdrawn = In Zeile { $line } zieht „{ $found }“ keine Option zurück: Eine solche Zeile enthält nur Zahlen von -1 bis -{ $last }.
refused-blt-weight = Zeile { $line } müsste damit beginnen, wie viele solche Stimmzettel es gibt, nicht mit „{ $found }“. Eine 0 beendet die Stimmzettel und steht allein in ihrer Zeile.
refused-blt-extension = Zeile { $line } („{ $found }“) ist der Zusatz eines anderen Programms, der ändern würde, wie die Stimmzettel zu lesen sind. Waggle kennt ihn nicht.
refused-blt-own-name = Zeile { $line } beginnt mit dem eigenen Namen eines Stimmzettels („{ $found }“). Was danach kommt, lesen Programme auf zweierlei Art: Die Namen der Stimmzettel müssen weg, und jede Zeile beginnt damit, wie viele solche Stimmzettel es gibt.
refused-blt-no-zero = Der Stimmzettel in Zeile { $line } endet nicht mit 0.
refused-blt-zero-inside = In Zeile { $line } steht „{ $found }“ hinter der 0, die den Stimmzettel beendet. Jeder Stimmzettel braucht seine eigene Zeile und nennt keine Option 0.
refused-blt-equal-ranking = Der Stimmzettel in Zeile { $line } ordnet Optionen gleich ein („{ $found }“). Solche Stimmzettel werden hier nicht gezählt.
refused-blt-skipped-ranking = Der Stimmzettel in Zeile { $line } überspringt einen Rang („{ $found }“). Solche Stimmzettel werden hier nicht gezählt.
refused-blt-not-an-option = In Zeile { $line } ist „{ $found }“ nicht die Nummer einer Option.
refused-blt-unknown-option = Der Stimmzettel in Zeile { $line } nennt Option { $found }; die letzte ist { $last }.
refused-blt-repeated-option = Der Stimmzettel in Zeile { $line } nennt Option { $found } zweimal.
refused-blt-unfinished = In Zeile { $line } fehlt eine Zeile, in der allein 0 steht: Sie beendet die Stimmzettel, danach kommen die Namen.
refused-count-not-json = Sie ist kein vollständiges JSON.
refused-count-other-format = Sie ist JSON eines anderen Formats („{ $found }“); eine von Waggle veröffentlichte Auszählung nennt „{ $expected }“.
refused-count-shape = Sie ist bei „{ $where }“ nicht, wie eine veröffentlichte Auszählung sein muss.
refused-count-ballot = Ihr Stimmzettel Nr. { $ballot } nennt eine Option zweimal oder eine, die es nicht gibt.
refused-may-not-start = Nur bestimmte Leute können { $kind ->
    [decision] eine Entscheidung eröffnen oder Optionen hinzufügen
    [budget] einen Haushalt vorschlagen
    [bylaw] einen Text eines Dokuments vorschlagen
    [moderator] für die Moderation kandidieren
    [treasurer] für das Kassenamt kandidieren
   *[other] { $kindName } eröffnen
  }: { $franchise } (`{ $prefix }rules { $kind }`).{ $kind ->
    [moderator] {""}
    [treasurer] {""}
   *[other] {" "}Du kannst jemanden von ihnen darum bitten.
  }{ $trial ->
    [true] {" "}Um dauerhaftes Mitglied zu werden: `{ $prefix }admit`
   *[other] {""}
  }
refused-proposal-stage-ended = Die Vorschlagsphase von { $motion } endete am { $endedAt }, darum geht das nicht mehr. Die Abstimmung beginnt gleich.
refused-voting-has-begun = Die Abstimmung über { $motion } hat begonnen, darum geht das nicht mehr. Sie endet am { $endsAt }. Dein Stimmzettel ist in der Direktnachricht von mir.
refused-motion-closed = { $motion } wurde am { $closedAt } abgeschlossen. Wie es ausging: `{ $prefix }motion { $motion }`{ $kind ->
    [decision] . Um eine Frage neu zu stellen: `{ $prefix }propose TEXT`
   *[other] {""}
  }
refused-takes-no-alternative = { $motion } ist eine Frage mit zwei Antworten; hinzufügen lässt sich nichts. Du kannst im Mitgliederraum darüber sprechen.
refused-added-otherwise = { $form ->
    [budget] In { $motion } geht es um Haushalte. Ein anderer kommt so dazu: `{ $prefix }budget alternative { $motion } monatlich=500EUR arbeit=60% bewertung=5%`
    [rules] In { $motion } geht es um Regeln. Andere Änderungen vorschlagen: `{ $prefix }help rules`
    [scale] In { $motion } geht es um die Lohntabelle. Eine andere vorschlagen: `{ $prefix }help scale`
    [revision] In { $motion } geht es um ein Dokument. Einen anderen Text vorschlagen: `{ $prefix }help amend`
    [text] { $motion } ist eine Entscheidung. Eine Alternative kommt so dazu: `{ $prefix }alternative { $motion } TEXT`
   *[other] { $motion } ist eine Wahl. Um auf dem Stimmzettel zu stehen, kandidiere selbst: `{ $prefix }help stand`
  }
refused-too-many-listed = Nichts ist beantragt: Das sind zu viele Optionen. Ein Antrag kann höchstens { $most } mitbringen.
refused-listed-alike = Nichts ist beantragt: Option { $option } ist leicht mit einer anderen zu verwechseln, „{ $other }“.
refused-listed-unusable = Nichts ist beantragt: Option { $option } ist leer oder zu lang. Was sie erklärt, kann eingerückt darunter stehen.
refused-too-many-options = { $motion } hat schon { $most } Optionen; mehr lassen sich kaum noch ordnen. { $form ->
    [text] Eine Option von dir kannst du anders formulieren: `{ $prefix }reword { $motion } TEXT`
   *[other] Welche das sind: `{ $prefix }motion { $motion }`
  }
refused-option-already-there = Das steht dort schon, als Option { $option } von { $motion }. { $form ->
    [budget] Ein anderer Haushalt? `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
    [revision] Welche Texte es sind: `{ $prefix }document { $motion }`
    [scale] Eine andere Tabelle? `{ $prefix }help scale`
   *[text] Noch eine Idee? `{ $prefix }alternative { $motion } TEXT`
  }
refused-option-looks-like = Das ließe sich mit Option { $option } von { $motion } verwechseln, „{ $other }“: Niemand wüsste, welche von beiden gewählt ist. Sag es mit anderen Worten, die sie auseinanderhalten.
refused-no-such-option = { $motion } hat keine Option { $option }; die letzte ist { $last }. Siehe `{ $prefix }motion { $motion }`
refused-not-your-option = Option { $option } von { $motion } ist nicht von dir; ändern kann sie nur, wer sie vorgeschlagen hat. { $form ->
    [text] Du kannst eine eigene hinzufügen: `{ $prefix }alternative { $motion } TEXT`
    [budget] Du kannst einen eigenen hinzufügen: `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  }
refused-no-option-of-yours = Keine der Optionen von { $motion } ist von dir. Von wem sie sind und ob sich eine hinzufügen lässt: `{ $prefix }motion { $motion }`
refused-which-option = Du hast mehrere Optionen in { $motion }: { $options }. Schreib nach { $motion } die Nummer der Option, die du meinst, zum Beispiel `{ $prefix }withdraw { $motion } 2`.
refused-reworded-otherwise = Option { $option } von { $motion } ist kein Text und lässt sich deshalb nicht anders formulieren. { $form ->
    [budget] Füge erst den anderen Haushalt hinzu (`{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`), dann nimm diesen zurück: `{ $prefix }withdraw { $motion } { $option }`
    [rules] Schlag erst die anderen Änderungen vor (`{ $prefix }help rules`), dann nimm diese zurück: `{ $prefix }withdraw { $motion } { $option }`
    [scale] Schlag erst die andere Tabelle vor (`{ $prefix }help scale`), dann nimm diese zurück: `{ $prefix }withdraw { $motion } { $option }`
    [candidate] Für eine andere Vorstellung tritt zurück und kandidiere neu: `{ $prefix }stepback { $motion }`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  }
refused-hearing-keeps-length = Die Anhörung zu { $motion } behält ihre volle Länge, damit die betroffene Person Zeit zum Antworten hat.
refused-not-your-motion = Nur wer { $motion } eröffnet hat, kann um ein vorzeitiges Ende bitten.
refused-nobodys-to-shelve = Niemand kann { $motion } verschieben oder zurückziehen, denn den Antrag hat keine einzelne Person eröffnet. { $takesMore ->
    [true] Etwas anderes darin vorschlagen: `{ $prefix }alternative { $motion } TEXT`
   *[false] Was du davon hältst, sag hier und in der Abstimmung.
  }
refused-not-yours-to-shelve = Nur wer { $motion } eröffnet hat, kann den Antrag verschieben oder zurückziehen. Deine eigene Option darin: `{ $prefix }withdraw { $motion }`
refused-election-of-all = { $motion } ist eine Wahl und gehört allen, die kandidieren. Du kannst deine Kandidatur zurückziehen: `{ $prefix }stepback { $motion }`
refused-postponed-until-when = Bis wann? Schreib `{ $prefix }postpone { $motion } 3 Tage`, oder einen Tag: `{ $prefix }postpone { $motion } bis nächsten Freitag`
refused-postponed-to-before = Die Vorschlagsphase von { $motion } dauert ohnehin bis { $endsAt }. Früher beenden: `{ $prefix }early { $motion }`
refused-postponed-too-far = Das ist zu weit weg. { $motion } lässt sich höchstens bis { $latest } verschieben.
refused-early-end-asked = Um ein vorzeitiges Ende von { $motion } ist schon gebeten; die Vorschlagsphase endet am { $endsAt }, wenn niemand widerspricht.
refused-not-your-hearing = In { $motion } geht es nicht um deinen Ausschluss, du hast also nichts zu beantworten, und ich habe nichts eingestellt.
refused-hearing-over = Die Anhörung zu { $motion } endete { $endedAt }, darum habe ich nichts eingestellt. Wie es steht: `{ $prefix }motion { $motion }`
refused-no-early-end-asked = Niemand hat um ein vorzeitiges Ende von { $motion } gebeten; die Vorschlagsphase dauert bis { $endsAt }.
refused-may-not-vote = Du kannst über { $motion } nicht abstimmen und deshalb auch einem vorzeitigen Ende nicht widersprechen. Du kannst mit denen sprechen, die es können.
refused-looks-fixed = Das ließe sich mit „{ $other }“ verwechseln: So nenne ich selbst eine Antwort in Abstimmungen. Sag es mit anderen Worten, die sie auseinanderhalten.
refused-motion-looks-like = Das ließe sich mit { $motion } verwechseln, „{ $other }“, worüber noch nicht abgestimmt wird. { $form ->
    [text] Eine andere Idee dazu? `{ $prefix }alternative { $motion } TEXT`. Eine andere Frage?
   *[other] Eine andere Frage?
  } Sag es mit anderen Worten, die sie auseinanderhalten.
refused-no-such-motion = { $motion } gibt es nicht. Was es gibt: `{ $prefix }motions`
refused-already-open = { $motion } entscheidet schon über dasselbe, und zwei Abstimmungen darüber gibt es nicht zugleich. { $form ->
    [budget] Deiner kann auf demselben Stimmzettel stehen: `{ $prefix }budget alternative { $motion } monatlich=BETRAG arbeit=PROZENT bewertung=PROZENT`
   *[other] Alles darüber: `{ $prefix }motion { $motion }`
  } { $link ->
    [none] {""}
   *[other] { $link }
  }
refused-changed-before-all = { $motion } liegt allen Mitgliedern vor, und alle sollen sehen, was sich daran ändert. Tippe das im Mitgliederraum.
refused-early-end-too-late = Die Vorschlagsphase von { $motion } endet ohnehin am { $endsAt }, noch vor Ablauf der Widerspruchsfrist für ein vorzeitiges Ende.
refused-no-such-kind = Es gibt keine Art von Abstimmung, die „{ $typed }“ heißt. { $near ->
    [none] Alle, die es gibt: `{ $prefix }rules`
   *[other] Meintest du `{ $prefix }rules { $near }`?
  }
refused-no-open-vote = Ich habe nichts gezählt: Keine Abstimmung ist für dich offen. Was offen ist: `{ $prefix }motions`
refused-ballot-in-lost-time = Ich habe nichts gezählt: Seit du das geschickt hast, wurde ein älterer Stand eingespielt, und ich weiß nicht mehr, welche Abstimmung du meintest. Was offen ist: `{ $prefix }motions`. Bitte stimme noch einmal ab, mit der Nummer der Abstimmung.
refused-which-motion = Es gibt { $motions }. Was meinst du? Schreib den Buchstaben dazu, etwa `{ $motion }`.
refused-which-vote =
    Ich habe nichts gezählt: { $open ->
        [one] Deine Nachricht könnte eine andere Abstimmung meinen als die, die jetzt für dich offen ist ({ $motions })
       *[other] Mehrere Abstimmungen sind für dich offen ({ $motions })
    }. Antworte auf den Stimmzettel, den du meinst, oder nenne die Nummer des Antrags, zum Beispiel `{ $prefix }vote { $motion } NUMMERN`.
refused-which-vote-where =
    Ich habe nichts gezählt: { $open ->
        [one] Deine Nachricht könnte eine andere Abstimmung meinen als die, die jetzt für dich offen ist ({ $motions })
       *[other] Mehrere Abstimmungen sind für dich offen ({ $motions })
    }. Antworte auf den Stimmzettel, den du meinst, oder nenne Antrag und Genossenschaft, etwa `{ $prefix }vote { $motion } NUMMERN --coop { $key }`.
refused-count-not-text = Sie ist kein Text in UTF-8. Hat ein anderes Programm sie geschrieben, speichere sie dort als UTF-8.
refused-count-two-lots = --lot-secret und --seed nennen zwei Lose. Nenne eines.
refused-count-commitment-alone = Eine BLT-Datei enthält kein Los, an dem sich --commitment prüfen ließe. Nenne dazu --lot-secret, oder nimm die JSON-Datei.
refused-count-own-lot = Sie enthält ihr eigenes Los. Lass { $option } weg; das ist für BLT-Dateien.
refused-count-own-seats = Sie sagt selbst, wie ihre Sitze besetzt werden. Lass { $option } weg; das ist für BLT-Dateien.
refused-blt-seats = Sie verlangt { $seats } Sitze; höchstens { $most } lassen sich auszählen.
refused-blt-no-reopen = Sie hat keine Option { $option }, die zur Wahl steht.
refused-count-back-nobody-elected = In ihr wurde niemand gewählt, also gibt es nichts nachzuzählen.
refused-count-back-without-ballots = Ihre Stimmzettel wurden nicht einzeln veröffentlicht, also lassen sie sich nicht nachzählen.
refused-count-back-nobody-left = Niemand ist übrig, der den Sitz einnehmen könnte.
refused-count-back-no-seat = Davon wurde niemand gewählt, also ist kein Sitz frei. Sag, wie viele es sind: --seats 1.
refused-count-back-no-option = Sie hat keine Option { $typed }. Sie hat: { $names }.
refused-count-back-only-council = --vacated und --seated sind für die veröffentlichte Auszählung eines Rats (JSON).
refused-blt-nobody-stands = Alle ihre Optionen sind zurückgezogen.
refused-notify-unknown = „{ $typed }“ verstehe ich hier nicht. Möglich sind `täglich`, `wöchentlich`, `einzeln` oder `keine`, `ruhe 22:00-07:00`, oder `zone Wien`.
refused-notify-no-zone = Ich kenne keine Zeitzone „{ $typed }“. Nenne eine größere Stadt darin, oder die Zone: `{ $prefix }notify zone Europe/Berlin`
refused-notify-no-hours = In „{ $typed }“ finde ich keine Uhrzeiten. Schreib sie so: `{ $prefix }notify ruhe 22:00-07:00`
refused-notify-whole-day = Anfang und Ende sind gleich, das wäre der ganze Tag. Für gar keine Erinnerungen: `{ $prefix }notify keine`

## Konsent: Vor der Abstimmung

piece-consent = ob im Konsent entschieden wird
consent-carried-if = { $objections ->
    [0] angenommen ist er, wenn niemand widerspricht
    [one] angenommen ist er, wenn höchstens eine Person widerspricht
   *[other] angenommen ist er, wenn höchstens { $objections } Personen widersprechen
  }
add-consent = Sagt jetzt, was dagegen spricht.
consent-opened = **{ $motion }** wird im Konsent entschieden. Sprecht darüber bis { $until }.
consent-text = Mehr dazu:
consent-earlier = Der Text wurde { $until } geändert{ $more ->
    [0] .
    [one] , und davor schon einmal.
   *[other] , und davor schon { $more } Mal.
  } Bis dahin lautete er:
motion-again-of = Noch eine Runde von { $motion }, der nicht angenommen wurde: `{ $prefix }result { $motion }`
motion-again-as = Noch einmal versucht als { $motion }: `{ $prefix }motion { $motion }`
motion-again-how = { $by ->
    [nobody] Wer eine Entscheidung eröffnen darf,
   *[author] Wer ihn gestellt hat,
  } kann es mit anderen Worten noch einmal versuchen: `{ $prefix }reword { $motion } TEXT`

object-elsewhere = Um einem frühen Ende von { $motion } zu widersprechen, tippe das im Mitgliederraum: `{ $prefix }object { $motion }`

## Konsent: Die Abstimmung

consent-where = Im Konsent. In der Direktnachricht von mir kannst du zustimmen, beiseite stehen oder widersprechen.
consent-rule-aside = Wenigstens eine Person muss zustimmen. Beiseite stehen zählt nur für die Beteiligung.
consent-rule-reasons = Ein Einwand braucht eine Begründung. Die Begründungen werden mit dem Ergebnis veröffentlicht, { $reasons ->
    [named] mit Namen
   *[unnamed] ohne Namen
  }, und vorher sieht sie niemand.{ $few ->
    [true] { $reasons ->
        [named] {""}
       *[unnamed] {" "}So wenige stimmen ab, dass eine Begründung zeigen kann, von wem sie ist.
    }
   *[false] {""}
  }
consent-rule-back = { $by ->
    [nobody] Wird er nicht angenommen, kann ihn umformulieren und es noch einmal versuchen, wer eine Entscheidung eröffnen darf.
   *[author] Wird er nicht angenommen, geht er zurück: Wer ihn gestellt hat, kann ihn umformulieren und es noch einmal versuchen.
  }
consent-publication-sums = Veröffentlicht wird nur, wie viele welche Antwort gaben, kein einzelner Stimmzettel.

## Konsent: Der Stimmzettel

consent-how = Schick `Zustimmung`, `beiseite stehen`, oder `Einwand:` und warum. { $reasons ->
    [named] Gründe werden am Ende veröffentlicht, mit deinem Namen.
   *[unnamed] Gründe werden am Ende veröffentlicht, ohne Namen{ $few ->
        [true] ; wo so wenige abstimmen, kann deiner zeigen, von wem er ist.
       *[false] .
    }
  } Geheim: `{ $prefix }help secrecy`.
consent-how-for = Antworte auf diese Nachricht, oder beginne mit dem Namen: `für { $of } Zustimmung`, `für { $of } beiseite stehen`, oder `für { $of } Einwand:` und warum. { $reasons ->
    [named] Ein Grund wird als der von { $of } veröffentlicht.
   *[unnamed] Gründe werden ohne Namen veröffentlicht.
  } Du musst nicht: `{ $prefix }proxy ablehnen { $of }`
consent-texts = { $reworded ->
    [true] Der Text, und wie er vorher lautete:
   *[false] Der ganze Text:
  } `{ $prefix }motion { $motion }`
consent-not-counted =
    { $doubt ->
        [reason] **Noch nicht gezählt**: Ein Einwand braucht eine Begründung.
        [long] **Noch nicht gezählt**: Eine Begründung hat höchstens { $most } Zeichen.
        [maybe] **Falls das deine Stimme war: Sie ist noch nicht gezählt.**
        [voted] **Das hat nichts geändert: Dein früherer Stimmzettel gilt.**
       *[unclear] **Noch nicht gezählt.**
    } { $motion } ist offen bis { $until }. { $doubt ->
        [voted] Nur wenn du anders antworten willst: {""}
       *[other] {""}
    }Schick `Zustimmung`, `beiseite stehen`, oder `Einwand:` und warum.{ $voted ->
        [true] {" "}Dein früherer Stimmzettel zählt weiter.
       *[false] {""}
    }
consent-counted = { $answer ->
    [agree] { $whose ->
        [other] Gezählt für { $of } bei { $motion }: **{ $of } stimmt zu**.
       *[own] Gezählt für { $motion }: **Du stimmst zu**.
    }
    [aside] { $whose ->
        [other] Gezählt für { $of } bei { $motion }: **{ $of } steht beiseite** und hat damit abgestimmt.
       *[own] Gezählt für { $motion }: **Du stehst beiseite** und hast damit abgestimmt.
    }
   *[object] { $whose ->
        [other] Gezählt für { $of } bei { $motion }: **{ $of } widerspricht**. Die Begründung: { $reason }
       *[own] Gezählt für { $motion }: **Du widersprichst**. Deine Begründung: { $reason }
    }
  }
consent-receipt-sums = Sie gehört nur dir: Veröffentlicht wird nur, wie viele welche Antwort gaben.

## Konsent: Das Ergebnis

consent-agree = { $count ->
    [0] niemand stimmt zu
    [one] 1 stimmt zu
   *[other] { $count } stimmen zu
  }
consent-aside = { $count ->
    [one] 1 steht beiseite
   *[other] { $count } stehen beiseite
  }
consent-object = { $count ->
    [0] niemand widerspricht
    [one] 1 widerspricht
   *[other] { $count } widersprechen
  }
consent-carried = **{ $motion } ist im Konsent angenommen: { $decided }** ({ $answers }).
consent-question-carried = **{ $motion }: im Konsent angenommen** ({ $answers }).
consent-objected = **{ $motion } geht zurück an { $author }**: { $answers }. Alles bleibt, wie es ist. Die Begründungen stehen im Thread.
consent-question-objected = **{ $motion }: nicht angenommen**, { $answers }. Die Begründungen stehen im Thread.
consent-again-anybody = Andere Worte? Alle, die Entscheidungen eröffnen dürfen: `{ $prefix }reword { $motion } TEXT`.
consent-nobody = **{ $motion }: nicht angenommen**, { $answers }.
consent-reasons = { $count ->
    [one] **Warum jemand widerspricht:**
   *[other] **Warum { $count } widersprechen:**
  }
consent-reason-by = { $person }: { $reason }
consent-arithmetic = { $answers }; { $carried }.
consent-files-sums = Wie viele welche Antwort gaben: `{ $json }`.
consent-back = { $count ->
    [0] **{ $motion } wurde nicht angenommen: Niemand hat zugestimmt.**
    [one] **{ $motion } wurde nicht angenommen: Eine Person widerspricht.**
   *[other] **{ $motion } wurde nicht angenommen: { $count } Personen widersprechen.**
  }
consent-again = Um es mit anderen Worten noch einmal zu versuchen, im Mitgliederraum: `{ $prefix }reword { $motion } TEXT`
consent-again-otherwise = Sprich mit den anderen darüber. Darüber kann noch einmal abgestimmt werden.

## Konsent: Die Regeln der Abstimmungen

rules-needed-consent = { $objections ->
    [0] Konsent: niemand widerspricht
    [one] Konsent: höchstens eine Person widerspricht
   *[other] Konsent: höchstens { $objections } Personen widersprechen
  }
rules-page-consent = Im Konsent: Alle stimmen zu, stehen beiseite oder widersprechen. Ein Einwand braucht eine Begründung. Angenommen, wenn { $objections ->
    [0] niemand widerspricht
    [one] höchstens eine Person widerspricht
   *[other] höchstens { $objections } Personen widersprechen
  } und jemand zustimmt.
rules-page-back = Wird er nicht angenommen, bekommt, wer ihn gestellt hat, die Begründungen, und kann es mit anderen Worten noch einmal versuchen: `{ $prefix }reword M1 TEXT`
rules-page-accused = Die Person, um die es geht, stimmt nicht mit ab.
rules-page-consent-too = Im Konsent statt durch Zählen, im Mitgliederraum: `{ $prefix }propose --consent TEXT`
rules-more-consent = Jede Abstimmung ist geheim. Die nicht im Konsent sind, werden durch Instant-Runoff gezählt.
rules-cell-method = Zählen oder Konsent
rules-cell-objections = wie viele Einwände hingenommen werden

## Konsent: Noch einmal zählen

recount-answers = Im Konsent: { $answers }.
recount-objections = Angenommen ist es mit { $objections ->
    [0] keinem Einwand
    [one] höchstens einem Einwand
   *[other] höchstens { $objections } Einwänden
  }.
recount-wrong-answers = Die Antworten: In der Datei steht { $claimed }, die Stimmzettel sagen { $found }.

## Konsent: Was nicht ging

refused-one-answer-by-consent = Ich habe nichts gezählt: { $motion } wird im Konsent entschieden, und dazu gehört eine Antwort.
refused-reason-without-objection = Ich habe nichts gezählt: Nur ein Einwand hat eine Begründung.
refused-objection-without-reason = Ich habe nichts gezählt: Ein Einwand gegen { $motion } braucht eine Begründung.
refused-reason-too-long = Ich habe nichts gezählt: Eine Begründung hat höchstens { $most } Zeichen.
refused-no-alternative-by-consent = { $motion } wird im Konsent entschieden, hat also einen Vorschlag und keine Alternativen. Sag im Thread, was du anders formulieren würdest, oder stell deinen daneben: `{ $prefix }propose --consent TEXT`
refused-reword-how = Die neuen Worte fehlen: `{ $prefix }reword { $motion } TEXT`
refused-tried-again-alike = Genau das steht in { $motion }, und so wurde es nicht angenommen. Sag es mit anderen Worten: `{ $prefix }reword { $motion } TEXT`
refused-tried-again = { $motion } wurde schon noch einmal versucht, als { $next }: `{ $prefix }motion { $next }`
