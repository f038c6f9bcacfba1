### Wie der Bot mit Menschen redet, worum es auch geht.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Antworten auf das, was kein Befehl ist oder hier keiner; Hilfe

several-commands = In deiner Nachricht stehen mehrere Befehle: { $commands }. Ich habe keinen ausgeführt. Schick jeden in einer eigenen Nachricht.
unknown-command-near = { $typed } gibt es nicht. Meinst du { $suggestion }?
unknown-command-near-elsewhere = { $typed } gibt es nicht, und deine Nachricht bleibt hier stehen. Falls du { $suggestion } meinst, lösche sie bitte. { $where }
unknown-command = { $typed } gibt es nicht. Was es gibt: `{ $help }`.
message-too-long = Das ist mir zu lang: Ich lese Nachrichten bis { NUMBER($most) } Zeichen. Ich habe nichts damit getan.
direct-hint = Ich verstehe nur Befehle und Stimmzettel. Was du noch zu tun hast: `{ $prefix }todo`. Erste Schritte: `{ $prefix }guide`. Was du hier tun kannst: `{ $prefix }help`
direct-hint-waiting = Ich verstehe nur Befehle und Stimmzettel, darum ist noch nichts geschehen. Das wartet auf dich:
direct-hint-again = Was du hier tun kannst: `{ $prefix }help`
spoken-here = { $known ->
    [no] Ich verstehe nur Befehle. Was du hier tun kannst: `{ $prefix }help`
    [vote] Ist eine Abstimmung für dich offen, dann ist dein Stimmzettel in der Direktnachricht von mir: Antworte dort darauf. Mehr: `{ $prefix }help vote`
   *[yes] Ich verstehe nur Befehle. Dazu: `{ $prefix }help { $about }`. Alles, was du hier tun kannst: `{ $prefix }help`
  }
spoken-near = Ich verstehe nur Befehle. Meinst du { $suggestion }?
spoken-lobby = Ich verstehe nur Befehle. Soll diese Genossenschaft etwas für dich tun: `{ $prefix }task neu TITEL`. Was es noch gibt: `{ $prefix }help`
lobby-hello = Hallo! Ich verstehe nur Befehle. Soll { $coop } eine Arbeit für dich tun, schreib `{ $prefix }task neu` und was es ist. Willst du mitmachen? Frag die Leute hier: Sie können dich einladen.
spoken-task = Ich verstehe nur Befehle. Wie es um diesen Auftrag steht: `{ $prefix }task { $task }`. Was du hier tun kannst: `{ $prefix }help`
wordless = { $what ->
    [voice] Aufnahmen kann ich nicht anhören.
    [picture] Bilder kann ich nicht ansehen.
    [video] Videos kann ich nicht ansehen.
    [sticker] Sticker kann ich nicht lesen.
    [file] Mit dieser Datei kann ich nichts anfangen.
    [poll] Umfragen lese ich nicht.
    [place] Standorte kann ich nicht lesen.
    [me] Nachrichten mit `/me` lese ich nicht.
   *[call] Anrufe kann ich nicht annehmen.
  } { $who ->
    [member] Getan oder gezählt ist nichts. Bitte schreib es mir: `{ $prefix }help` zeigt, was du tun kannst{ $what ->
        [poll] , und im Mitgliederraum fragt `{ $prefix }poll FRAGE` alle, während mit `{ $prefix }propose TITEL` alle entscheiden
       *[other] {""}
      }.
   *[customer] Geändert hat sich nichts. Bitte schreib es, oder schick es in den Raum deines Auftrags, wo die Mitglieder es sehen. Wie es um deine Aufträge steht: `{ $prefix }tasks`
  }
reaction-unread = Reaktionen lese ich nicht, also hat sich nichts geändert. { $who ->
    [member] War das eine Antwort, dann schreib sie bitte: `{ $prefix }todo` zeigt, was auf dich wartet.
    [task] War das eine Antwort, dann schreib sie bitte. Wie es um diesen Auftrag steht: `{ $prefix }task { $task }`
   *[customer] War das eine Antwort, dann schreib sie bitte. Wie es um deine Aufträge steht: `{ $prefix }tasks`
  }
edit-not-read = Änderungen an Nachrichten sehe ich nicht, also hat sich nichts geändert. Bitte schick es noch einmal als neue Nachricht.
stranger-here = Du gehörst zu keiner Genossenschaft, für die ich da bin. Wer deine Genossenschaft moderiert, kann dich einladen; schreib mir danach wieder. Soll eine Genossenschaft etwas für dich tun, dann schreib es in ihre Lobby: `{ $prefix }task neu TITEL`
talk-leaving = { $why ->
    [third-person] In diesen Raum ist noch jemand gekommen, und ich spreche nur mit einer Person allein. Ich gehe. Schreib mir in einer Direktnachricht zu zweit.
    [replaced] Dieser Raum ist durch einen anderen ersetzt; deshalb gehe ich. Schreib mir in einer Direktnachricht zu zweit.
   *[stranger] Hier gibt es für mich zurzeit nichts zu tun; deshalb verlasse ich diesen Raum. Wenn du wieder mit mir sprechen willst, lade mich in eine Direktnachricht ein.
}
list-more = … und { $count } weitere
fault-of-ours = Hier ist etwas schiefgegangen, und nichts wurde geändert. Wenn es wieder passiert, nenne deinem Admin diese Nummer: `{ $fault }`.
coop-which = Du bist in mehreren Genossenschaften. Welche ist gemeint? Kopiere eine dieser Zeilen:
coop-unknown = Du bist in keiner Genossenschaft namens { $name }, darum habe ich nichts getan.
coop-is-the-rooms = Was im Raum einer Genossenschaft steht, gehört zu dieser Genossenschaft, darum habe ich nichts getan. Wegen einer anderen schreib mir eine Direktnachricht.
where-otherwise = `{ $command }` gehört { $places }, darum habe ich nichts getan.
in-place-lobby = in die Lobby
in-place-members = in den Mitgliederraum
in-place-direct = in eine Direktnachricht an mich
in-place-moderators = in den Moderationsraum
in-place-treasury = in den Kassenraum
in-place-task = in den Verhandlungsraum des Auftrags
in-place-mediation = in den Raum einer Schlichtung
in-place-other = in einen anderen Raum
instead-undo-told = Es gibt kein { $typed }. Was zurücknehmen? Deine eigene Option: `{ $prefix }withdraw M1`. Eine Einladung: `{ $prefix }invite @NAME --withdraw`. Eine Buchung: `{ $prefix }reverse E1 GRUND`. Deinen Stimmzettel: `{ $prefix }unvote`
instead-revoke-told = Es gibt kein { $typed }. Was zurückziehen? Deine eigene Option: `{ $prefix }withdraw M1`. Deine Kandidatur: `{ $prefix }stepback`. Eine Einladung: `{ $prefix }invite @NAME --withdraw`. Deinen Stimmzettel: `{ $prefix }unvote`
instead-uninvite-told = Es gibt kein { $typed }. So nimmst du eine Einladung zurück: `{ $prefix }invite @NAME --withdraw`
instead-against-told = Es gibt kein { $typed }. Gegen etwas stimmst du, indem du auf deinem Stimmzettel etwas anderes wählst: `{ $prefix }ballots`. Einen Auftrag ablehnen: `{ $prefix }task T1 decline`. Einspruch gegen ein frühes Ende: `{ $prefix }object M1`
instead-favour-told = Es gibt kein { $typed }. Für etwas stimmst du auf deinem Stimmzettel: `{ $prefix }ballots`. Ein Angebot annehmen: `{ $prefix }task T1 agree`. Eine Zahlung bestätigen: `{ $prefix }confirm P1`
instead-kick-told = Es gibt kein { $typed }. Hier wirft niemand allein jemanden hinaus: Mitglieder gehen selbst oder durch eine Abstimmung. Wie das geht: `{ $prefix }rules Ausschluss`
instead-quit-told = Es gibt kein { $typed }. Was aufgeben? Einen Auftrag: `{ $prefix }task T1 quit`. Eine Kandidatur: `{ $prefix }stepback`. Ein Amt: `{ $prefix }resign`. Deine Mitgliedschaft: `{ $prefix }leave`
instead-join-told = Es gibt kein { $typed }. Wo mitmachen? Bei einem Auftrag: `{ $prefix }task T1 join`. Wieder in deinen Räumen: `{ $prefix }rooms`. Als dauerhaftes Mitglied: `{ $prefix }admit`. Bei einer Wahl: `{ $prefix }stand moderator`
instead-nominate-told = Es gibt kein { $typed }. Für ein Amt kandidiert man selbst: `{ $prefix }stand moderator`. Du kannst jemanden darum bitten.
instead-election-told = Es gibt kein { $typed }. Für ein Amt kandidieren: `{ $prefix }stand treasurer`. Was offen ist: `{ $prefix }motions`. Deine Stimmzettel: `{ $prefix }ballots`
instead-voting-told = Es gibt kein { $typed }. Gezählt ist nichts. Sobald eine Abstimmung beginnt, und nicht früher, schicke ich dir den Stimmzettel als Direktnachricht: Antworte dort darauf. Noch einmal bekommen: `{ $prefix }ballots`
instead-office-told = { $typed } ist ein Amt und kein Befehl. Wer es hat: `{ $prefix }offices`. Um dafür zu kandidieren, im Mitgliederraum: `{ $prefix }stand { $office }`
instead-depose-told = Es gibt kein { $typed }. Das entscheidet eine Abstimmung. Über das Kassenamt: `{ $prefix }impeach`. Gegen eine Moderation: `{ $prefix }stand moderator against @NAME`
argument-propose-otherwise = Ich habe nichts getan. Willst du das vorschlagen? Dann schreib: { $copy }
argument-usage = { $problem } So: { $usage }
argument-usage-example = { $problem } So: { $usage }, zum Beispiel { $example }
argument-missing = Es fehlt noch: { $piece }.
argument-invalid = { $typed } verstehe ich nicht. Hier gehört hin: { $piece }.
argument-left-over = { $typed } verstehe ich an dieser Stelle nicht, darum habe ich nichts getan.
argument-title-too-long = Das ist zu lang für einen Titel. Was ihn erklärt, kann in den Zeilen darunter stehen.
argument-text-too-long = Dieser Text ist zu lang. Kürze ihn und schick ihn noch einmal.
piece-about = ein Befehl oder ein Thema
command-help-summary = Zeigen, was du hier tun kannst oder wie ein Befehl geschrieben wird
command-help-usage = [BEFEHL oder THEMA]
help-here = **Was du hier tun kannst**:
help-lobby = Mitglieder: Schreibt mir in einer Direktnachricht.
help-nothing-waits = **In { $coop } wartet nichts auf dich.**
help-waits = { $count ->
    [one] **Eine Sache wartet in { $coop } auf dich**: `{ $prefix }todo`.
   *[other] **{ $count } Dinge warten in { $coop } auf dich**: `{ $prefix }todo`.
  }
help-waits-first = Bis { $until }: { $subject }
help-waits-elsewhere = Was auf dich wartet: `{ $prefix }todo`, in der Direktnachricht mit mir.
help-more = Mehr: { $topics }
help-list = { $topic ->
    [votes] **Abstimmungen**
    [money] **Geld**
    [work] **Arbeit**
    [people] **Leute**
    [conference] **Die Vollversammlung**
   *[elections] **Ämter und Wahlen**
  }
help-list-there = Gehört { $place }: { $commands }
help-list-one = Wie man einen davon schreibt: { $help }
help-unheard-not-encrypted = Für mehr schreib mir verschlüsselt: Was unverschlüsselt kommt, kann von allen stammen, die einen Homeserver betreiben.
help-unheard-device-not-signed = Für mehr verifiziere die Sitzung, aus der du schreibst: `{ $prefix }help verify`
help-unheard-identity-changed = Für mehr bestätige deine neue Matrix-Identität im Mitgliederraum: `{ $prefix }identity`
help-examples = { $count ->
    [one] Ein Beispiel:
   *[other] Beispiele:
  }
help-means = { $typed } heißt { $command }:
help-also = Auch: { $names }
help-where = Der Befehl gehört { $places }.
help-unknown-near = Über { $typed } gibt es keine Hilfe. Meinst du { $suggestion }?
help-unknown = Über { $typed } gibt es keine Hilfe. Was es gibt: { $help }.
help-topic-secrecy = **Wer erfahren kann, wie du abgestimmt hast**

    Dein Stimmzettel erreicht mich Ende-zu-Ende-verschlüsselt. Solange die Abstimmung läuft, bewahre ich ihn verschlüsselt und getrennt von deinem Namen auf. Am Ende wird der Schlüssel vernichtet, der beides verbindet; veröffentlicht werden Stimmzettel ohne Namen, in zufälliger Reihenfolge.

    - Nicht die anderen Mitglieder, nicht der Homeserver, und nicht, wer später an die Datenbank kommt.
    - Wer aber den Rechner beherrscht, auf dem ich laufe, könnte mich so ändern, dass ich es mir merke. Wem ihr das anvertraut, entscheidet eure Genossenschaft.
    - In einer kleinen Genossenschaft kann eine seltene Reihenfolge verraten, von wem sie ist. Wenn nur wenige abstimmen dürfen, werden allein die Runden veröffentlicht; was gilt, steht in den Regeln im Thread vom Beginn.

    Dein Beleg ist nur für dich. Wer ihn sieht, kann deinen Stimmzettel finden, wo Stimmzettel mit Belegen veröffentlicht werden.
help-topic-undecryptable = **Wenn ich deine Nachrichten nicht entschlüsseln kann**

    Dann hat deine App mir den Schlüssel dazu nicht gegeben; ich lese nichts und zähle nichts.

    - Schick die Nachricht noch einmal. Oft genügt das.
    - Starte deine App neu, oder melde dich ab und wieder an, und schick sie noch einmal.
    - Sieh nach, ob deine App dich bittet, diese Sitzung zu verifizieren: `{ $prefix }help verify`.
    - Ist deine App so eingestellt, dass sie nur an verifizierte Sitzungen oder Personen sendet? Schalte das für unseren Raum aus, oder verifiziere mich.
    - Wenn nichts hilft, nimm eine andere App oder ein anderes Gerät, und sag deinem Admin Bescheid.
help-topic-verify = **Eine Sitzung verifizieren**

    Stimmzettel und Befehle zählen nur aus Sitzungen (der App auf einem Gerät), die du selbst verifiziert hast, und nur sie können lesen, was ich vertraulich sage. Sonst könnte ein Homeserver deinem Konto eine Sitzung hinzufügen, für dich handeln und mitlesen.

    - In Element: *Einstellungen*, *Sitzungen* (oder *Verschlüsselung*), dann *Diese Sitzung verifizieren*.
    - Bestätige sie mit einer anderen Sitzung von dir oder mit deinem Wiederherstellungsschlüssel.
    - Noch nie Verschlüsselung benutzt? Richte dort zuerst die *Sicherung* oder *Wiederherstellung* ein.
    - Schick deine Nachricht dann noch einmal.

    Manche Apps können sich nicht verifizieren. Nimm eine, die es kann.
help-topic-privacy = **Geld: wer was tut und wer was sieht**

    Ich bewege kein Geld. Ich rechne aus, was allen zusteht; das Kassenamt zahlt und bucht es; wer es bekommen hat, bestätigt es.

    - Was dir zusteht, deine Zahlungen und deine Abrechnung: Das siehst du und sieht das Kassenamt, sonst niemand. `{ $prefix }dues`, `{ $prefix }statement`, `{ $prefix }payments`
    - Was die Genossenschaft einnimmt, ausgibt und hat: Das sehen alle Mitglieder. Was Mitgliedern zusteht und gezahlt wird, nur als Summen. `{ $prefix }balance`, `{ $prefix }ledger`
    - Das Konto, auf das du bezahlt wirst: Das bekommt nur das Kassenamt, mit einer Zahlung an dich; dir zeige ich die letzten vier Ziffern. `{ $prefix }payinfo`
    - Der Preis eines Auftrags: Den sehen die Kundschaft und die Mitglieder. `{ $prefix }task T1`
    - Deine Stunden, Krankheit und Urlaub: Die sehen du, wer sie freigibt, und das Kassenamt. `{ $prefix }hours`
    - Dein Stundensatz, und was deine Stunden bringen: Das sehen du, wer den Satz festlegt, und das Kassenamt. Die Lohntabelle sehen alle Mitglieder. `{ $prefix }rate`, `{ $prefix }scale`
    - Rückmeldungen: Die Texte liest du, gemischt und ohne Namen. Wer deinen Satz festlegt, sieht nur Summen. `{ $prefix }review`
    - Belege: Die sehen du, wer Auslagen genehmigt, und das Kassenamt. Wofür eine genehmigte Auslage war, steht ohne deinen Namen im Kassenbuch. `{ $prefix }reimburse`
    - Wer Anteile hat und was eingezahlt ist: Das sehen, wem Anteile gehören, und das Kassenamt. `{ $prefix }shares`

    Jede Buchung hat einen Eintrag im Protokoll, ohne Namen und Beträge. Gelöscht wird im Kassenbuch nie etwas: Was falsch war, nimmt eine andere Buchung zurück.
unread-no-signed-device = Es gibt etwas von mir, das du noch nicht lesen kannst. Was ich sage, verschlüssle ich nur für Sitzungen (die App auf einem Gerät), die du selbst verifiziert hast, und ich sehe keine von dir. Was nur für dich ist, hebe ich 30 Tage lang auf und schicke es, sobald du eine verifiziert hast.
unread-identity-changed = Es gibt etwas von mir, das du jetzt nicht lesen kannst: Deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Warst du das? Dann lass im Mitgliederraum (als Kundschaft: im Raum deines Auftrags) zuerst deine App einen neuen Schlüssel nehmen: Tippe `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die Sitzung. Schreib danach dort `{ $prefix }identity`. Was nur für dich ist, hebe ich 30 Tage lang auf. Warst du es nicht, sag deinem Admin Bescheid.
unread-answer-no-signed-device = Deine Nachricht ist angekommen, aber du hast die Sitzung, aus der du geschrieben hast, nicht verifiziert. Meine Antworten können nur Sitzungen lesen, die du verifiziert hast; bis es eine gibt, hebe ich sie für dich auf, 30 Tage lang.
unread-answer-identity-changed = Deine Nachricht ist angekommen, aber deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Warst du das? Dann lass im Mitgliederraum (als Kundschaft: im Raum deines Auftrags) zuerst deine App einen neuen Schlüssel nehmen: Tippe `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die Sitzung. Schreib danach dort `{ $prefix }identity` und schick deine Nachricht noch einmal. Warst du es nicht, sag deinem Admin Bescheid.
unread-how = So verifizierst du diese Sitzung:

    - In Element: *Einstellungen*, *Sitzungen* (oder *Verschlüsselung*), dann *Diese Sitzung verifizieren*, mit einer anderen Sitzung von dir oder mit deinem Wiederherstellungsschlüssel. Noch nie Verschlüsselung benutzt? Richte dort zuerst die *Wiederherstellung* (oder *Sicherung*) ein.
    - In anderen Apps such in den Einstellungen nach *Verifizieren*, *Cross-Signing* oder *Wiederherstellung*. Manche Apps können es nicht: Nimm eine, die es kann.
verification-declined = **Ich bin ein Programm und kann mit dir keine Emojis oder Codes vergleichen**, darum habe ich die Verifizierung beendet. Vergleiche stattdessen dies: Meine Sitzung ist { $device }, ihr Schlüssel `{ $key }`. Deine App zeigt beides in meinem Profil unter den Sitzungen. Frag jemanden aus der Genossenschaft, persönlich oder am Telefon, ob dort dasselbe steht.
unread-clear = Diese Nachricht ist nicht verschlüsselt, damit du sie lesen kannst. Sie enthält nichts Geheimes.
undecryptable-no-key = Deine Nachricht von { $time } konnte ich nicht entschlüsseln, darum zählt sie nicht. Bitte schick sie noch einmal. Wenn das zweimal passiert: `{ $command }`.
undecryptable-withheld = Deine App hat mir den Schlüssel zu deiner Nachricht von { $time } nicht gegeben. Ich konnte sie nicht lesen, und sie zählt nicht. Bitte schick sie noch einmal aus einer Sitzung, die du verifiziert hast. Mehr dazu: `{ $command }`.
undecryptable-before-us = Deine Nachricht von { $time } wurde verschlüsselt, bevor ich mitlesen konnte, darum zählt sie nicht. Bitte schick sie noch einmal.
undecryptable-other = Deine Nachricht von { $time } konnte ich nicht entschlüsseln, darum zählt sie nicht. Bitte schick sie noch einmal. Wenn das zweimal passiert: `{ $command }`.

## Ein Ausschluss in zwei Abstimmungen

argument-long-text-too-long = Das ist zu lang: 4000 Zeichen passen, weitere Zeilen mitgezählt.

## Was dabei noch gesagt wird

command-here = Hier zählen deine Befehle: Dieser Raum ist verschlüsselt. Unverschlüsselt nehme ich nur `{ $prefix }help` an.

## Das Protokoll

piece-before = die Nummer, vor der die Liste enden soll

## Was auf jemanden wartet

command-todo-summary = Zeigen, was auf dich wartet
command-todo-help = Stimmzettel, die du nicht abgegeben hast, Wahlen, zu denen du dich stellen oder von denen du zurücktreten kannst, Anhörungen, Anträge, deren vorzeitigem Ende du widersprechen kannst, und was zu deiner Mitgliedschaft oder deinem Amt gehört: zuerst, was zuerst endet.
todo-here = { $count ->
    [one] **Eine Sache wartet in { $coop } auf dich**:
   *[other] **{ $count } Sachen warten in { $coop } auf dich**:
  }
todo-nothing = **In { $coop } wartet nichts auf dich.** Was offen ist und was zuletzt entschieden wurde: `{ $prefix }motions`. Was du tun kannst: `{ $prefix }help`
todo-more = … und { $count } weitere. Alles, was offen ist: `{ $prefix }motions`
todo-ballot = **{ $heading }**: { $whose ->
    [other] Dein Stimmzettel für { $of } ist noch nicht abgegeben
   *[own] Dein Stimmzettel ist noch nicht abgegeben
  }; die Abstimmung endet am { $until } ({ $relative }). Noch einmal bekommst du ihn mit `{ $prefix }ballots`
todo-own-hearing = **{ $heading }**: Es geht um dich. Bis { $until } ({ $relative }) kannst du antworten, im Mitgliederraum oder hier, dann gebe ich es dort weiter: `{ $prefix }answer { $motion } TEXT`
todo-hearing = **{ $heading }**: Die Anhörung endet am { $until } ({ $relative }). Was zu sagen ist, gehört bis dahin in den Mitgliederraum; danach stimmen alle ab. Die Gründe: `{ $prefix }motion { $motion }`
todo-impeachment = **{ $heading }**: Es geht um dich. Was du dazu sagen willst, gehört in den Mitgliederraum, bevor die Abstimmung beginnt, am { $until } ({ $relative }).
todo-early-end = **{ $heading }**: Die Vorschlagsphase endet vorzeitig, am { $until } ({ $relative }), wenn niemand widerspricht. Brauchst du mehr Zeit, schreib { $room ->
    [moderators] im Moderationsraum
   *[public] im Mitgliederraum
  }: `{ $prefix }object { $motion }`
todo-candidacy = **{ $heading }**: Du stehst zur Wahl. Bis { $until } ({ $relative }) kannst du im Mitgliederraum zurücktreten: `{ $prefix }stepback { $motion }`
todo-seat = **{ $heading }**: Es geht um dein Amt, und du stehst ohne Weiteres auf dem Stimmzettel. Bis { $until } ({ $relative }) kannst du im Mitgliederraum zurücktreten: `{ $prefix }stepback { $motion }`
todo-stand = **{ $heading }**: Bis { $until } ({ $relative }) kannst du dich im Mitgliederraum zur Wahl stellen: { $election ->
    [treasurer] `{ $prefix }stand kassenamt`
    [moderator-against] `{ $prefix }stand moderation gegen { $person }`
    [moderator] `{ $prefix }stand moderation`
    [election-against] `{ $prefix }stand { $officeWord } gegen { $person }`
   *[other] `{ $prefix }stand { $officeWord }`
  }
todo-sent-back = **{ $heading }** kam zu dir zurück. Um es mit anderen Worten noch einmal zu versuchen, im Mitgliederraum: `{ $prefix }reword { $motion } TEXT`
todo-treasury = Die Kasse ist eingefroren, bis jemand ins Kassenamt gewählt ist. Um dich zur Wahl zu stellen, schreib im Mitgliederraum: `{ $prefix }stand kassenamt`
todo-admission = Du bist Mitglied auf Probe. Willst du bleiben? `{ $prefix }admit`, im Mitgliederraum, beginnt die Abstimmung über dich.
todo-invitations = Eingeladen und noch nicht da: { $people }. Eine Einladung nimmst du so zurück: `{ $prefix }invite @NAME --withdraw`
todo-others = { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere
  }

## Ein älterer Stand der Datenbank wurde eingespielt

restored = **Meine Aufzeichnungen sind wieder auf dem Stand von { $at }.** Was ihr mir danach geschrieben habt, lese und beantworte ich noch einmal. Was ich danach von selbst getan habe, weiß ich nicht mehr.
restored-unreadable = **Meine Aufzeichnungen sind wieder auf dem Stand von { $at }.** Was ihr mir danach bis { $until } geschrieben habt, kann ich nicht lesen: Bitte schickt es noch einmal. Was ich in dieser Zeit bekannt gegeben habe, gilt, wie ihr es gelesen habt; ich weiß nur nichts mehr davon.
restored-given = Diese Nummern habe ich in dieser Zeit vergeben, vielleicht auch mehr: { $numbers }. Bitte sagt einander, was sie waren.
restored-look = Bitte seht nach, ob alles da ist: `{ $prefix }motions`, `{ $prefix }members`, `{ $prefix }balance`. Nummern, die schon vergeben waren, vergebe ich nicht noch einmal; einige fehlen deshalb.
restored-ended = { $motions } { $count ->
    [one] ist zu Ende, und das Ergebnis bleibt
   *[other] sind zu Ende, und die Ergebnisse bleiben
}, wie ihr es damals gelesen habt. Ich gebe es nicht noch einmal bekannt, und was daraus folgte, kann hier fehlen: Bitte entscheidet das noch einmal.
restored-open-asked = { $motions } { $count ->
    [one] ist
   *[other] sind
} noch offen, mindestens einen Tag. Ich frage alle auf der Stimmliste in ihrer Direktnachricht.
restored-anew = Auch die früheren Stimmzettel für { $motions } sind verloren: **Bitte stimmt alle neu ab.**
restored-keys-lost = Auch etwas, das nur wenige von euch kennen, kann verloren sein, etwa eine Petition, die ich noch nicht gezeigt habe (`{ $prefix }petition`), oder eine Schlichtung (`{ $prefix }mediate`). Bitte fangt noch einmal an.
restored-vote = **Hast du nach { $at } über { $motion } abgestimmt? Schick mir deinen Stimmzettel bitte noch einmal.** Meine Aufzeichnungen sind wieder auf diesem Stand, und was danach kam, kann ich nicht lesen.
restored-vote-kept = { $voted ->
    [yes] Den Stimmzettel, den du vorher geschickt hast, habe ich; er zählt, wenn du keinen anderen schickst
   *[no] Ich habe keinen Stimmzettel von dir
}: `{ $prefix }vote { $motion } 1`, bis { $until }.
restored-open = { $motions } { $count ->
    [one] ist
   *[other] sind
} noch offen, mindestens einen Tag. Bitte stimmt noch einmal ab: Ein Stimmzettel von seither zählt nur, wenn er die Abstimmung nannte (`{ $prefix }vote { $motion } 1`) oder auf eine Nachricht über sie antwortete.

## Zahlungen an Mitglieder, bestätigt und beanstandet

todo-payments = { $count ->
    [one] Du bist bezahlt worden, { $payments }: Sag, ob es angekommen ist. `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
   *[other] Du bist bezahlt worden, { $payments }: Sag, ob das angekommen ist, jeweils mit `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
  }
todo-officer-payments = { $count ->
    [one] Das Kassenamt hat sich selbst bezahlt, { $payments }: Sag, ob das stimmt. `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
   *[other] Das Kassenamt hat sich selbst bezahlt, { $payments }: Sag, ob das stimmt, jeweils mit `{ $prefix }confirm { $first }` oder `{ $prefix }dispute { $first } GRUND`
  }
todo-disputes = { $count ->
    [one] Eine Zahlung ist beanstandet: { $payments }. Warum, und von wem: `{ $prefix }payments`
   *[other] Zahlungen sind beanstandet: { $payments }. Warum, und von wem: `{ $prefix }payments`
  }
todo-pay-run = Der Zahllauf für { $month } ist offen. Sobald alles gezahlt ist: `{ $prefix }payrun fertig`. Was darin steht: `{ $prefix }payrun`
todo-accounts = { $count ->
    [one] Jemand hat ein Konto angegeben, das ich von anderen kenne: { $people }.
   *[other] Einige haben Konten angegeben, die ich von anderen kenne: { $people }.
  } Sieh es dir an und sag Ja oder Nein: `{ $prefix }account { $typed }`
todo-payment = { $payment } ({ $amount })

## Tasks, from what a customer asks for to its price paid

todo-task-offer = **{ $heading }**: Angebot { $offer } wartet auf deine Antwort. Was es ist: `{ $prefix }task { $task }`
todo-task-ratio = **{ $heading }**: Ein Vorschlag, euren Anteil aufzuteilen, wartet auf dein Wort: `{ $prefix }task { $task }`
todo-task-date = **{ $heading }**: fertig bis { $date }. Wie es darum steht: `{ $prefix }task { $task }`

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-identity-changed =
    Ich habe nichts gezählt: Deine Matrix-Identität wurde zurückgesetzt, seit ich sie kenne. Wenn du das warst, schreib `{ $prefix }identity` in den Mitgliederraum, wo alle es sehen, und schick dann deinen Stimmzettel hier noch einmal. Wenn du es nicht warst, sag deinem Admin Bescheid.
refused-message-moved = Ich habe diese Nachricht nicht beachtet: Worauf sie antwortet oder was sie ändert, wurde unterwegs verändert, nachdem deine App sie verschlüsselt hatte. Das kann nur ein Homeserver. Bitte schick sie noch einmal, und sag es deinem Admin.
refused-message-repeated = Ich habe diese Nachricht nicht beachtet: Dein Homeserver hat mir in deinem Namen eine alte Nachricht noch einmal geschickt. Du musst nichts tun, und was du vorher gesagt hast, gilt weiter. Bitte sag es deinem Admin: Das sollte nicht vorkommen.
refused-message-earlier-identity = { $where ->
        [here] Ich habe nichts gezählt: Deine Matrix-Identität ist jetzt eine andere als damals, als deine App den Schlüssel gemacht hat, mit dem sie hier verschlüsselt. Hast du sie zurückgesetzt? Dann lass deine App einen neuen Schlüssel nehmen: Tippe hier
       *[there] Ich habe nichts von dem gezählt, was du in einem anderen Raum geschrieben hast: Deine Matrix-Identität ist jetzt eine andere als damals, als deine App den Schlüssel gemacht hat, mit dem sie dort verschlüsselt. Hast du sie zurückgesetzt? Dann lass deine App einen neuen Schlüssel nehmen: Tippe dort
    } `/discardsession` (Element im Browser und auf dem Desktop), oder melde dich ab, wieder an, und verifiziere die neue Sitzung. Schick das dann noch einmal. Hast du sie nicht zurückgesetzt, sag es deinem Admin.
refused-command-not-encrypted =
    Ich habe nichts getan: { $where ->
        [lobby] Die Lobby ist nicht verschlüsselt, darum könnte ein Homeserver dort in deinem Namen schreiben. { $open ->
            [some] Nur einen neuen Auftrag nehme ich dort an: `{ $prefix }{ $command } neu TITEL`. Alles andere tippe in einer verschlüsselten Direktnachricht an mich.
           *[none] Tippe es in einer verschlüsselten Direktnachricht an mich.
          }
        [open] Dieser Raum ist nicht verschlüsselt, darum könnte ein Homeserver hier in deinem Namen schreiben und meine Antwort lesen. Tippe es in einer verschlüsselten Direktnachricht an mich.
       *[encrypted] Deine Nachricht war nicht verschlüsselt, darum könnte ein Homeserver sie in deinem Namen geschrieben haben. Schick sie noch einmal aus einer App, die verschlüsselt.
      }
refused-command-device-not-signed =
    Ich habe nichts getan: Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert. Deshalb kann ich sie nicht von einer unterscheiden, die jemand anderes deinem Konto hinzugefügt hat. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und schick es dann noch einmal. Mehr: `{ $prefix }help verify`
refused-command-identity-changed =
    Ich habe nichts getan: Deine Matrix-Identität wurde zurückgesetzt, seit ich dich hier kenne. Wenn du das warst, schreib `{ $prefix }identity` { $from ->
        [task] hier
       *[members] in den Mitgliederraum, wo alle es sehen
      } und schick dies dann noch einmal. Wenn du es nicht warst, sag deinem Admin Bescheid.
