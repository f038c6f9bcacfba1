### Schlichtungen: zwei Mitglieder und eine dritte Person, die beide annehmen.
### Texte für den Chat sind Markdown; was Leute geschrieben haben, ist sicher gemacht, bevor es eingesetzt wird.

## Was getippt wird

command-mediate-summary = Einen Streit vertraulich klären, mit einer dritten Person, die beide annehmen
command-mediate-brief = `{ $prefix }mediate`: wie es steht, was geht
command-mediate-usage = @ana [mit @ben] [TEXT]
command-mediate-examples =
    mediate @ana
    mediate @ana mit @ben Der Putzplan
    mediate annehmen
    mediate ablehnen
command-mediate-help = Ich frage die andere Person in einer Direktnachricht. Sobald ihr euch einig seid, wer schlichtet, und diese Person zusagt, mache ich einen verschlüsselten Raum für euch drei. TEXT sagt, worum es geht: Ihn lesen die andere Person und die, die schlichtet. Sonst erfährt niemand davon.

    - Antworten: `{ $prefix }mediate annehmen`, `{ $prefix }mediate ablehnen`. Jemand anderes soll schlichten: `{ $prefix }mediate mit @USER`
    - Im Raum: `{ $prefix }mediate einigung TEXT` schlägt eine Einigung vor. Sie gilt, sobald beide denselben Worten zustimmen.
    - `{ $prefix }mediate offen`: Ihr findet keine Einigung. Dann schlägt `{ $prefix }mediate abstimmen TEXT` die Worte einer geheimen Abstimmung der Genossenschaft vor, ohne eure Namen. Wollt ihr beide die Namen dabeihaben: `{ $prefix }mediate --mit-namen abstimmen TEXT`
    - `{ $prefix }mediate beenden` beendet sie. `{ $prefix }mediate` zeigt, wie es steht.
mediation-words-to-type = TEXT
mediation-person-to-type = @USER
mediation-redaction-reason = Eine Schlichtung ist vertraulich.
mediation-wrong-room = { $removed ->
    [true] Ich habe deine Nachricht aus { $where } entfernt und niemanden gefragt: Eine Schlichtung ist vertraulich.
   *[false] **Bitte lösche deine Nachricht in { $where }**: Ich konnte sie nicht entfernen, und eine Schlichtung ist vertraulich. Ich habe niemanden gefragt.
  } Schreib es stattdessen hier: `{ $prefix }mediate @USER TEXT`
mediation-said-in-room = Erledigt. Ich habe es euch dreien in eurem Raum gesagt.
mediation-you-have-none = Du bist in keiner Schlichtung. So fragst du jemanden: `{ $prefix }mediate @USER TEXT`

## Eine Schlichtung anfragen, in Direktnachrichten

mediation-request = **{ $asker } bittet dich um eine Schlichtung**: ein Gespräch zu zweit, mit einer dritten Person, die ihr beide annehmt.
mediation-request-mediator = { $who ->
    [named] Schlichten soll { $people }, schlägt { $asker } vor.
    [holders] { $one ->
        [one] In der Genossenschaft schlichtet { $people }.
       *[more] In der Genossenschaft schlichten { $people }.
      }
   *[nobody] Schlichten kann jedes Mitglied, das ihr beide annehmt.
  }
mediation-request-next = { $who ->
    [named] Ja: `{ $prefix }mediate annehmen`. Mit jemand anderem: `{ $prefix }mediate mit @USER`
    [holders] { $one ->
        [one] Ja: `{ $prefix }mediate annehmen`. Mit jemand anderem: `{ $prefix }mediate mit @USER`
       *[more] Ja, und mit wem: `{ $prefix }mediate mit @USER`
      }
   *[nobody] Ja, und mit wem: `{ $prefix }mediate mit @USER`
  }. Nein: `{ $prefix }mediate ablehnen`

    Bitte antworte bis { $until }. Sonst erfährt niemand davon.
mediation-named-anew = **{ $asker } schlägt jetzt vor, dass { $mediator } zwischen euch schlichtet.** Ja: `{ $prefix }mediate annehmen`. Mit jemand anderem: `{ $prefix }mediate mit @USER`. Nein: `{ $prefix }mediate ablehnen`

    Bitte antworte bis { $until }.
mediation-mediator-asked = **{ $parties } bitten dich, zwischen ihnen zu schlichten.** Beide nehmen dich an.
mediation-mediator-next = Ja: `{ $prefix }mediate annehmen`. Nein: `{ $prefix }mediate ablehnen`

    Bitte antworte bis { $until }. Sagst du zu, mache ich einen verschlüsselten Raum für euch drei. Sonst erfährt niemand davon.
mediation-mediator-lost = { $silent ->
    [true] **{ $mediator } hat nicht geantwortet.** Schlichten muss also jemand anderes.
   *[false] **{ $mediator } kann nicht schlichten.**
  }
mediation-stands = { $state ->
    [asked] **Ich habe { $other } um eine Schlichtung mit dir gebeten.** Du hörst von mir, sobald eine Antwort da ist, spätestens { $until }. Zurücknehmen: `{ $prefix }mediate beenden`
    [agreed] **Ich habe { $other } gefragt**, ob { $mediator } zwischen euch schlichten soll. Du hörst von mir, sobald eine Antwort da ist, spätestens { $until }.
    [mediator] **{ $other } schlägt vor, dass { $mediator } schlichtet.** Ja: `{ $prefix }mediate annehmen`. Mit jemand anderem: `{ $prefix }mediate mit @USER`. Keine Schlichtung: `{ $prefix }mediate beenden`

        Bitte antworte bis { $until }.
    [name] **Wer schlichtet zwischen dir und { $other }?** { $has ->
        [holders] In der Genossenschaft schlichten: { $holders }. Jemand anderes geht auch.
       *[nobody] Es kann jedes Mitglied sein, das ihr beide annehmt.
      } Schreib `{ $prefix }mediate mit @USER`

        Bitte antworte bis { $until }.
   *[asking] **Du und { $other } seid einig: { $mediator } soll schlichten.** Ich habe gefragt. Du hörst von mir, sobald eine Antwort da ist, spätestens { $until }.
  }
mediation-agreed = **Alle sind einverstanden: { $mediator } schlichtet zwischen { $parties }.** Ich mache einen verschlüsselten Raum für euch drei; die Einladung kommt gleich.
mediation-roomless = { $why ->
    [not-made] **Der Homeserver lässt mich den Raum eurer Schlichtung noch nicht anlegen.** Ich versuche es weiter.
   *[absent] **Ich bin nicht mehr im Raum eurer Schlichtung.** Ihr könnt dort weiterreden; ich höre nichts davon. Die Schlichtung beenden: `{ $prefix }mediate beenden`
  }
mediation-declined-by-you = { $what ->
    [mediation] **Es gibt keine Schlichtung.** Die andere Person weiß jetzt, dass du abgelehnt hast. Nach einem Grund habe ich nicht gefragt.
   *[mediate] **Du schlichtest nicht.** Die beiden wissen es jetzt. Nach einem Grund habe ich nicht gefragt.
  }
mediation-withdrawn-by-you = **Die Schlichtung ist zurückgezogen.** Alle, die davon wussten, wissen das jetzt.
mediation-ended-declined = { $mine ->
    [asker] **{ $other } möchte keine Schlichtung.** Ab { $again } kannst du wieder fragen.
   *[other] **Es gibt keine Schlichtung zwischen dir und { $asker }.**
  }
mediation-ended-withdrawn = **{ $by } hat die Schlichtung zurückgezogen.** { $mine ->
    [mediator] Du musst nicht mehr antworten.
   *[other] Du musst nichts mehr tun.
  }
mediation-ended-lapsed = { $mine ->
    [asker] **Die Schlichtung mit { $other } ist nicht zustande gekommen**: Eine Antwort kam nicht rechtzeitig. Das muss kein Nein sein. Ab { $again } kannst du wieder fragen, oder ihr redet so miteinander.
   *[other] **Die Schlichtung, um die { $asker } gebeten hat, ist nicht zustande gekommen**: Eine Antwort kam nicht rechtzeitig. Möchtest du eine: `{ $prefix }mediate @USER`
  }
mediation-ended-gone = **Die Schlichtung zwischen { $asker } und { $other } ist vorbei**, denn eine der beiden Personen gehört nicht mehr zur Genossenschaft.

## Der Raum zu dritt. Name und Thema sind nicht verschlüsselt und verraten deshalb nichts.

mediation-room-name = Ein Gespräch zu dritt
mediation-room-topic = Hier kann nur mitlesen, wer in diesem Raum ist.
mediation-room-topic-over = Dieser Raum ist geschlossen. Hier kann niemand mehr schreiben.
mediation-hello = **Hier reden { $parties } miteinander, und { $mediator } schlichtet.** Sonst kann das niemand lesen, und sonst erfährt niemand davon.
mediation-hello-next = - Eine Einigung: `{ $prefix }mediate einigung TEXT`. Sie gilt, sobald beide denselben Worten zustimmen.
    - Keine Einigung: `{ $prefix }mediate offen`. Dann könnt ihr geheim abstimmen lassen.
    - Beenden: `{ $prefix }mediate beenden`

    Am { $until } endet sie von selbst. Dann bekommt ihr alle ihr Protokoll, ich lösche, was ich davon weiß, und der Raum wird geschlossen.
mediation-goes-on = **Schlichtung zwischen { $parties }, mit { $mediator }**, bis { $until }.
mediation-next-talking = In eurem Raum: `{ $prefix }mediate einigung TEXT`, `{ $prefix }mediate offen` oder `{ $prefix }mediate beenden`
mediation-next-open = Ihr habt keine Einigung gefunden. In eurem Raum: `{ $prefix }mediate abstimmen TEXT`, `{ $prefix }mediate einigung TEXT` oder `{ $prefix }mediate beenden`
mediation-words = { $use ->
    [settle] **Fassung { $number } für eine Einigung**, von { $by }:
   *[vote] **Fassung { $number } für eine Abstimmung der Genossenschaft**, von { $by }:
  }
mediation-words-choice = { $by ->
    [consent] Die Genossenschaft würde im Konsent über die erste Zeile entscheiden; was darunter steht, erklärt sie.
   *[ballot] Zur Auswahl:
  }
mediation-words-vote = { $named ->
    [true] Die Genossenschaft würde lesen, dass ihr beide in einer Schlichtung wart.
   *[false] Die Genossenschaft würde lesen, dass es aus einer Schlichtung kommt, ohne eure Namen.
  } Die Abstimmung ist geheim, wie jede.
mediation-words-next = Wer noch nicht zugestimmt hat, kann genau diesen Worten zustimmen: `{ $prefix }mediate annehmen{ $accept }`. Oder nicht: `{ $prefix }mediate ablehnen`. Andere Worte: Schlagt sie ebenso vor.
mediation-words-answer = { $answer ->
    [accepted] **{ $person } stimmt Fassung { $number } zu.** Sie gilt, sobald die andere Person auch zustimmt.
   *[declined] **{ $person } stimmt Fassung { $number } nicht zu.** Andere Worte: `{ $prefix }mediate einigung TEXT`
  }
mediation-open = **{ $by } sieht keine Einigung.** Ihr könnt die Genossenschaft geheim abstimmen lassen, in Worten, denen ihr beide zustimmt: die Frage, und darunter die Antworten zur Auswahl, eine je Zeile. `{ $prefix }mediate abstimmen TEXT`

    Einigen könnt ihr euch immer noch: `{ $prefix }mediate einigung TEXT`. Schlägt bis { $until } niemand etwas vor, endet die Schlichtung offen.
mediation-over = { $end ->
    [settled] **Beide stimmen den Worten zu: Ihr habt euch geeinigt.**
    [withdrawn] **Die Schlichtung ist zurückgezogen.**
    [voted] **Beide stimmen den Worten zu: Die Genossenschaft stimmt darüber ab.**
    [gone] **Die Schlichtung ist vorbei**, denn eine von euch dreien gehört nicht mehr zur Genossenschaft.
   *[open] **Die Schlichtung ist offen geendet**, ohne Einigung.
  } Ihr Protokoll habt ihr alle in einer Direktnachricht. Ich schließe diesen Raum jetzt und verlasse ihn.
mediation-motion = { $named ->
    [yes] Das kommt aus einer Schlichtung zwischen { $parties }, in Worten, denen beide zugestimmt haben.
   *[no] Das kommt aus einer Schlichtung, in Worten, denen beide Seiten zugestimmt haben.
  }

## Ihr eigenes Protokoll

mediation-minutes = **{ $end ->
    [settled] Einigung
    [withdrawn] Zurückgezogen
    [voted] Zur Abstimmung gebracht als { $motion }
    [gone] Vorbei, weil jemand die Genossenschaft verlassen hat
   *[open] Offen geendet
  }: die Schlichtung zwischen { $asker } und { $other }, mit { $mediator }**. Ihr Protokoll:
mediation-minutes-next = Nur ihr drei habt dieses Protokoll. Ich behalte nichts davon, also kopier dir, was du brauchst.
mediation-step = { $when }: { $what ->
    [asked] { $by } hat um eine Schlichtung gebeten.
    [agreed] { $by } hat die schlichtende Person angenommen.
    [named] { $by } hat { $text } zum Schlichten vorgeschlagen.
    [mediator-declined] { $by } wollte nicht schlichten oder war nicht einverstanden, wer schlichtet.
    [room] { $by } hat zugesagt zu schlichten.
    [settle] { $by } hat als Einigung vorgeschlagen:
    [vote] { $by } hat für eine Abstimmung vorgeschlagen:
    [refused-words] { $by } hat Fassung { $text } nicht zugestimmt.
    [accepted] { $by } hat Fassung { $text } zugestimmt.
    [no-agreement] { $by } hat keine Einigung gesehen.
    [settled] In diesen Worten habt ihr euch geeinigt.
    [withdrawn] { $by } hat zurückgezogen.
    [voted] Die Genossenschaft stimmt darüber ab: { $text }.
    [gone] Jemand von euch dreien gehört nicht mehr zur Genossenschaft.
   *[open] Sie endete offen.
  }

## `!todo`, `!rooms`

todo-mediation = { $waits ->
    [mediation] { $other } bittet dich um eine Schlichtung, Antwort bis { $until }: `{ $prefix }mediate`
    [mediator] { $other } schlägt vor, dass { $mediator } schlichtet, Antwort bis { $until }: `{ $prefix }mediate`
    [name] Schlag vor, wer zwischen dir und { $other } schlichtet, bis { $until }: `{ $prefix }mediate mit @USER`
    [mediate] { $other } bitten dich zu schlichten, Antwort bis { $until }: `{ $prefix }mediate`
   *[words] In der Schlichtung mit { $other } warten Worte auf deine Antwort: `{ $prefix }mediate`
  }
rooms-mediation = Deine Schlichtung mit { $people }: { $link }

## Ablehnungen

refused-mediates-with-themselves = Zu einer Schlichtung gehören zwei. Nenn die andere Person: `{ $prefix }mediate @USER`
refused-mediates-with-bot = Mit mir kann man nicht schlichten. Mache ich etwas falsch, sag es der Person, die mich betreibt.
refused-mediation-waits = Ich habe { $person } schon gefragt; bis { $until } ist Zeit für die Antwort. Zurücknehmen: `{ $prefix }mediate beenden`
refused-mediation-asked-by-them = { $person } hat dich schon um eine Schlichtung gebeten. Ja: { $copy }
refused-mediation-goes-on = Zwischen dir und { $person } läuft schon eine Schlichtung. Wo: `{ $prefix }rooms`
refused-mediation-one-at-a-time = Du wartest schon auf eine Schlichtung mit { $person }, und eine auf einmal genügt. Zurücknehmen: `{ $prefix }mediate beenden`
refused-mediation-pause = Du hast { $person } vor kurzem gefragt, und es ist nichts daraus geworden. Ab { $until } kannst du wieder fragen. Umgekehrt geht es jederzeit.
refused-mediator-is-party = Schlichten muss eine dritte Person. Nenn jemand anderen: `{ $prefix }mediate mit @USER`
refused-mediator-is-bot = Ich kann nicht schlichten. Nenn ein Mitglied: `{ $prefix }mediate mit @USER`
refused-mediator-unwilling = { $person } schlichtet hier nicht. Nenn jemand anderen: `{ $prefix }mediate mit @USER`
refused-mediator-whom = Sag, wer schlichten soll, etwa { $people }: `{ $prefix }mediate mit @USER`
refused-mediator-unnamed = Sag, wer schlichten soll, ein Mitglied, das ihr beide annehmt: `{ $prefix }mediate mit @USER`
refused-mediator-missing = Wer soll schlichten? Ich habe noch niemanden gefragt. Schreib den Namen dazu: { $copy }. Oder macht es unter euch aus: { $alone }
refused-mediator-chosen = Wer schlichtet, steht schon fest. Wie es steht: `{ $prefix }mediate`
refused-mediation-none = In einer solchen Schlichtung bist du nicht. So fragst du jemanden: `{ $prefix }mediate @USER TEXT`
refused-mediation-nothing-to-answer = Da wartet nichts auf deine Antwort. Wie es steht: `{ $prefix }mediate`
refused-mediation-which = Welche? Nenn die Person dazu: { $people }. Zum Beispiel { $copy }
refused-mediation-which-room = Welche? Du hast mehrere, mit { $people }. Schreib es in den Raum, den du meinst: `{ $prefix }rooms`
refused-mediation-no-room-yet = Den Raum zu dritt gibt es noch nicht. Wie es steht: `{ $prefix }mediate`
refused-mediation-not-open = Noch sucht ihr eine Einigung. Gibt es keine, dann zuerst: `{ $prefix }mediate offen`
refused-mediation-open-already = Sie ist schon offen. Abstimmen lassen: `{ $prefix }mediate abstimmen TEXT`
refused-mediation-no-words = Es fehlen die Worte: { $copy }
refused-mediation-title-long = Die erste Zeile ist die Frage der Abstimmung, und höchstens { $most } Zeichen passen hinein. Schreib mehr in die Zeilen darunter.
refused-mediation-too-long = Das ist zu lang, deshalb habe ich nichts weitergegeben. Höchstens { $most } Zeichen passen: Kürze es und schick es noch einmal.
refused-mediation-left-over = { $typed } verstehe ich hier nicht und habe nichts getan. Wie eine Schlichtung geht: `{ $prefix }help mediate`
refused-mediate-which-words = Es gab schon mehrere Fassungen. Stimmst du der neuesten zu, dann nenn ihre Nummer: `{ $prefix }mediate annehmen { $number }`
