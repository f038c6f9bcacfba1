### Rückmeldungen: was Menschen, die zusammenarbeiten, einander sagen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist schon gesichert, bevor es eingesetzt wird.

## Was getippt wird

command-review-summary = Sagen, wie du mit jemandem arbeitest; lesen, was dir geschrieben wurde
command-review-usage = [@ana] [4 WORTE]
command-review-examples =
    review
    review @ana
    review @ana 4 Behalten: den Dienstplan. Ändern: früher Bescheid sagen.
command-review-help = Nur in unserer Direktnachricht. Allein: zu wem noch eine Rückmeldung von dir fehlt und was dir geschrieben wurde. `{ $prefix }review @WER`: was von dieser Person erwartet wird. `{ $prefix }review @WER 4 TEXT`: von 1 (vieles muss anders werden) bis 5 (alles so behalten), und was sie behalten und was sie ändern soll. Bis zum Ende kannst du sie ersetzen.

    Die Person liest die Texte ohne Namen, gemischt, und nur wenn genug Menschen geschrieben haben. Die Summen bekommen sie und wer ihren Satz festlegt, sonst niemand. Die Texte behalte ich bis zu den nächsten Rückmeldungen; `{ $prefix }review vergessen` löscht, was dir geschrieben wurde. Wenn du eine anfechten willst: `{ $prefix }mediate @WER`

## Eine Runde

reviews-opened = **Zeit für Rückmeldungen**, bis { $until }. Ich frage { $people ->
    [one] eine Person
   *[other] { $people } Menschen
  } in der Direktnachricht, wie sie miteinander arbeiten.
review-ask = **Wie arbeitet ihr zusammen?** Bis { $until } frage ich dich nach { $people }.
review-how = Zu jeder Person von 1 bis { $most }, und was sie behalten und was sie ändern soll: `{ $prefix }review { $person } 4 Behalten: … Ändern: …`. Was von ihr erwartet wird: `{ $prefix }review { $person }`
review-secret = Sie liest es ohne deinen Namen, und nur wenn { $count } oder mehr schreiben.
review-remind = **Von dir { $count ->
    [one] fehlt noch eine Rückmeldung
   *[other] fehlen noch { $count } Rückmeldungen
  }**, bis { $until }: { $people }. `{ $prefix }review { $person } 4 Behalten: … Ändern: …`
review-written = **Behalten: { $mark } von { $most } für { $person }.** Bis { $until } kannst du eine andere an ihre Stelle schreiben. Wer noch fehlt: `{ $prefix }review`
review-owed = { $count ->
    [0] **Von dir fehlt keine Rückmeldung mehr.** Bis { $until } kannst du sie ersetzen.
    [one] **Von dir fehlt noch eine Rückmeldung**, bis { $until }.
   *[other] **Von dir fehlen noch { $count } Rückmeldungen**, bis { $until }.
  }
review-line = { $mark ->
    [0] { $person }: noch nichts
   *[other] { $person }: { $mark } von { $most }
  }
reviewed = **{ $person }**
reviewed-role = { $written ->
    [yes] Erwartet von { $role }:
   *[no] { $role }: Was erwartet wird, ist noch nicht aufgeschrieben.
  }
reviewed-asked = { $mark ->
    [0] Bis { $until }, von 1 bis { $most }, und was zu behalten und zu ändern ist: `{ $prefix }review { $person } 4 Behalten: … Ändern: …`
   *[other] Du hast geschrieben, { $mark } von { $most } (bis { $until } kannst du es ersetzen):
  }
reviews-closed = **Die Rückmeldungen sind zu Ende.** Alle, nach denen ich gefragt habe, haben das Ergebnis in der Direktnachricht: `{ $prefix }review`
review-forgotten = **Gelöscht.** Ich habe die Texte nicht mehr, die dir geschrieben wurden. Die Summen bleiben bis zum Ende deiner Mitgliedschaft.
reviews-nothing = { $on ->
    [yes] **Auf dich warten keine Rückmeldungen.** { $soon ->
        [yes] Die nächsten beginnen am { $next }.
       *[no] {""}
      }
   *[no] **Bei { $coop } gibt es keine Rückmeldungen.**
  }
todo-reviews = { $owed ->
    [one] **Von dir fehlt eine Rückmeldung**
   *[other] **Von dir fehlen { $owed } Rückmeldungen**
  }, bis { $until }: `{ $prefix }review`

## Ergebnisse

review-result = **Was dir { $written } Menschen geschrieben haben**: im Schnitt { $average } von { $most }, von { $lowest } bis { $highest }.
review-kept = { $texts ->
    [yes] Die Texte behalte ich bis zu den nächsten Rückmeldungen; `{ $prefix }review vergessen` löscht sie. Wer deinen Satz festlegt, sieht nur die Summen.
   *[no] Die Texte sind gelöscht. Wer deinen Satz festlegt, sieht nur die Summen.
  }
review-too-few = **Dir haben diesmal zu wenige geschrieben** (es braucht { $count }). Deshalb bekommt niemand etwas zu sehen, und ich habe nichts behalten.
review-earlier = Davor: { $averages }
review-overseen = **Rückmeldungen zu Menschen, über deren Satz oder Rollen du entscheidest**, im Schnitt und von der niedrigsten bis zur höchsten:
review-overseen-next = Sie lesen die Texte, du nur das hier. Später: `{ $prefix }review { $person }`
review-sums = { $name }: { $average } ({ $written } Menschen, { $lowest } bis { $highest })
review-sums-none = { $name }: zu wenige
review-round = Rückmeldungen Nr. { $round }

## Protokoll

minutes-group-reviews = Rückmeldungen
record-reviews-opened = Die Rückmeldungen Nr. { $round } haben begonnen, bis { $until }; { $people ->
    [one] eine Person wurde
   *[other] { $people } Menschen wurden
  } gefragt.
record-reviews-closed = Die Rückmeldungen Nr. { $round } sind zu Ende; zu { $count ->
    [one] einer Person
   *[other] { $count } Menschen
  } wurde genug geschrieben.

## Ablehnungen

refused-reviews-off = Diese Genossenschaft hat keine Rückmeldungen. Eine Abstimmung kann sie einführen: `{ $prefix }rules vorschlagen Rückmeldungen every=6 Monate`
refused-reviews-closed = Gerade laufen keine Rückmeldungen. { $soon ->
    [true] Die nächsten beginnen am { $next }.
   *[false] {""}
  }
refused-review-not-asked = Nach { $person } frage ich dich nicht, denn nach Rollen und Aufgaben habt ihr nicht zusammengearbeitet. { $some ->
    [true] Ich frage dich nach { $people }.
   *[false] {""}
  }
refused-review-mark = Von 1 (vieles muss anders werden) bis 5 (alles so behalten), und dann deine Worte: `{ $prefix }review @WER 4 Behalten: … Ändern: …`
refused-review-text = Und was soll die Person behalten, was ändern? `{ $prefix }review @WER { $mark } Behalten: … Ändern: …`
refused-review-long = Eine Rückmeldung hat höchstens { $most } Zeichen. Von dieser habe ich nichts behalten.
refused-review-nobody = Wen meinst du? { $copy }
refused-review-nothing-kept = Ich habe keine Texte, die dir geschrieben wurden.
review-redaction-reason = Rückmeldungen gehören in die Direktnachricht
review-wrong-room = { $removed ->
    [true] Ich habe deine Nachricht aus { $where } entfernt, denn sie sagt, was du von jemandem hältst.
   *[other] Bitte lösche deine Nachricht in { $where }: Sie sagt, was du von jemandem hältst.
  } Davon habe ich nichts behalten. Schreib es hier: `{ $prefix }review @WER 4 Behalten: … Ändern: …`
restored-reviews = **Die Runde der Rückmeldungen ist vorbei.** Meine Aufzeichnungen sind wieder auf dem Stand von { $at }, und was ihr geschrieben habt, kann ich nicht mehr lesen. Habt ihr eure Rückmeldungen seither bekommen, so gelten sie.
