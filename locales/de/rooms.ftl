### Die Räume der Genossenschaft.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Ein Ausschluss in zwei Abstimmungen

place-here = dieser Unterhaltung

## In der Direktnachricht

# Die Orte stehen im Dativ, wie nach „aus“.
place-members = dem Mitgliederraum
place-moderators = dem Moderationsraum
place-treasury = dem Kassenraum
place-office = dem Raum des Amtes
place-task = dem Verhandlungsraum
place-mediation = dem Raum einer Schlichtung
place-lobby = der Lobby
place-direct = unserem unverschlüsselten Raum
place-other = jenem Raum

## Namen von Räumen, die der Bot anlegt

room-title-lobby = { $coop }: Lobby
room-title-members = { $coop }: Mitglieder
room-title-moderators = { $coop }: Moderation
room-title-treasury = { $coop }: Kasse
room-title-office = { $coop }: { $name }

## Die Räume der Genossenschaft, und warum jemand in einem nicht bleiben kann

room-topic-lobby = Offen für alle: Hier sind Fragen an { $coop } willkommen. Soll etwas gemacht werden, dann schreib { $prefix }task neu TITEL
room-topic-members = Alle von { $coop }. Anträge und Abstimmungen werden hier bekannt gegeben; die angeheftete Nachricht zeigt, was läuft.
room-topic-moderators = Die Moderation von { $coop }.
room-topic-treasury = Das Kassenamt von { $coop }.
room-topic-office = { $name } von { $coop }.
room-topic-office-over = { $name } von { $coop }: geschlossen, nur zum Nachlesen.
room-reason-removed = Die Mitglieder von { $coop } haben deinen Ausschluss beschlossen.
room-reason-former = Du bist kein Mitglied von { $coop } mehr.
room-reason-stranger = In diesem Raum können nur Mitglieder von { $coop } sein. Die Moderation kann dich einladen, eines zu werden.
room-reason-no-moderator = In diesem Raum kann nur die Moderation von { $coop } sein.
room-reason-no-treasurer = In diesem Raum kann nur sein, wer das Kassenamt von { $coop } hat.
room-reason-no-holder = In diesem Raum kann nur sein, wer in { $coop } das Amt { $name } hat.
room-reason-evaluates-no-more = Du bewertest diesen Auftrag nicht mehr.
room-reason-no-party = In diesem Raum können nur die Kundschaft und die Bewertenden des Auftrags sein.
room-reason-not-meant = In diesem Raum können nur die Leute sein, für die er gemacht wurde.

## Warum jemand in einen Raum eingeladen wird (reiner Text)

room-invite-invited = { $by } lädt dich zu { $coop } ein. Mit dem Beitritt wirst du Mitglied auf Probe.
room-invite-founder = Du gehörst zu den Gründenden von { $coop }. Mit dem Beitritt wirst du dauerhaftes Mitglied.
room-invite-members = Du gehörst zu { $coop }, und das ist der Mitgliederraum.
room-invite-moderators = Du moderierst { $coop }, und das ist der Moderationsraum.
room-invite-treasury = Du führst die Kasse von { $coop }, und das ist der Kassenraum.
room-invite-office = Du hast in { $coop } das Amt { $name }, und das ist sein Raum.
room-invite-lobby = Die Lobby von { $coop }, offen für alle.
room-invite-space = Der Space von { $coop } mit allen Räumen.
room-invite-task = Hier werden Preis und Tag eines Auftrags an { $coop } vereinbart.
room-invite-mediation = Ein Raum für dich und zwei andere von { $coop }.

## Was den Bot hindert, sich um einen Raum zu kümmern

room-faulty = { $count ->
    [one] **In diesem Raum ist etwas, das ich nicht beheben kann:**
   *[other] **In diesem Raum ist einiges, das ich nicht beheben kann:**
}
room-lacks-redact = Ich darf Nachrichten anderer nicht entfernen; ein Stimmzettel, der hier geschrieben wird, bliebe also stehen.
room-lacks-invite = Ich darf niemanden einladen.
room-lacks-kick = Ich darf Personen nicht entfernen, die nicht hierher gehören.
room-lacks-ban = Ich darf die Verbannung von jemandem nicht aufheben, der hierher gehört.
room-lacks-power = Ich darf der Moderation in diesem Raum ihre Rechte weder geben noch nehmen.
room-lacks-topic = Ich darf das Thema nicht setzen.
room-lacks-encrypt = Dieser Raum ist nicht verschlüsselt, und ich darf das nicht einschalten.
room-lacks-pin = Ich darf die Liste der offenen Anträge nicht anheften.
room-as-powerful = { $person } gehört nicht hierher und hat in diesem Raum so viele Rechte wie ich; deshalb kann ich die Person nicht entfernen. Sie kann selbst gehen, oder jemand mit mehr Rechten kann sie entfernen. Soll sie hier sein, wie etwa ein anderer Bot, trägt euer Admin sie unter `guests` in meine Konfiguration ein.
room-guard = { $guard ->
    [join] wer beitreten kann
    [history] wer frühere Nachrichten lesen kann
    [guests] dass Gäste des Homeservers nicht hereinkommen
    [levels] wer was darf
    [encryption] wie verschlüsselt wird
    [replacement] dass dieser Raum weiter gilt
    [servers] welche Server teilnehmen
    [addresses] dass niemand über eine E-Mail-Adresse eingeladen ist
   *[directory] dass dieser Raum in keinem Verzeichnis steht
}
room-somebody = jemand
room-unguarded = { $guard ->
    [join] In diesen Raum können Leute kommen, die ich nicht eingeladen habe (geöffnet: { $by }), und ich darf das nicht ändern.
    [history] In diesem Raum können alle mitlesen (eingestellt: { $by }), und ich darf das nicht ändern.
    [guests] In diesen Raum könnten Gäste des Homeservers kommen (eingestellt: { $by }), und ich darf das nicht ändern.
    [levels] In diesem Raum ist geändert, wer was darf (geändert: { $by }), und ich darf es nicht zurücksetzen.
    [encryption] Die Verschlüsselung dieses Raums ist geändert (geändert: { $by }), und ich darf sie nicht zurücksetzen.
    [replacement] Dieser Raum ist für ersetzt erklärt (von: { $by }), und ich darf das nicht ändern. Ich gehe nicht mit.
    [servers] Server von Leuten, die hierher gehören, sind ausgesperrt (von: { $by }), und ich darf sie nicht hereinlassen.
    [addresses] Jemand ist über eine E-Mail-Adresse in diesen Raum eingeladen, und ich darf das nicht zurücknehmen.
   *[directory] Dieser Raum steht im Raumverzeichnis des Homeservers, und ich darf ihn nicht herausnehmen.
}
room-replaced = Dieser Raum ist durch einen anderen ersetzt (von: { $by }), und dort bin ich nicht. Ladet mich dorthin ein, dann gehe ich mit der ganzen Genossenschaft mit. Klappt das nicht, trägt euer Admin den neuen Raum in meine Konfiguration ein.
room-followed = **Hier geht die Genossenschaft weiter.** Dieser Raum ist an die Stelle eines anderen getreten, und ich bin mitgekommen. Wer hierher gehört, wird von mir eingeladen.
room-left-behind = **Dieser Raum ist ersetzt**, und die Genossenschaft macht [im neuen]({ $link }) weiter. Dort antworte ich, und hier gehe ich jetzt.
room-refused = Der Homeserver lässt mich nicht { $do ->
    [invite] { $person } einladen
    [kick] { $person } entfernen
    [unban] die Verbannung von { $person } aufheben
    [encrypt] die Verschlüsselung einschalten
    [power] die Rechte setzen
    [topic] das Thema setzen
    [close] diesen Raum schließen
    [open] diesen Raum wieder öffnen
    [restore] in Ordnung bringen, { room-guard }
   *[pin] die Liste der offenen Anträge anheften
  } (`{ $code }`). Ich versuche es weiter.
room-faulty-next = Wer in diesem Raum die meisten Rechte hat, kann das ändern: in den Einstellungen des Raums { $bot } Administrationsrechte geben (Stufe 100). Ich sage das nur einmal.
room-absent = **Ich bin nicht in der Lobby** und kann dort niemanden lesen und niemandem antworten. Wer dort ist, kann mich einladen: { $bot }
room-restored = { $role ->
    [space] **Jemand hat den Space unserer Räume verändert. Ich habe das in Ordnung gebracht:**
   *[other] **Jemand hat diesen Raum verändert. Ich habe das in Ordnung gebracht:**
}
room-restored-line = { $guard ->
    [join] Er stand Leuten offen, die nicht eingeladen sind (geändert: { $by }). Jetzt geht es wieder nur mit Einladung.
    [history] Geändert war, wer frühere Nachrichten lesen kann (geändert: { $by }). Jetzt ist es wieder wie vorher.
    [guests] Er stand Gästen des Homeservers offen (geändert: { $by }). Sie kommen nicht herein.
    [levels] Geändert war, wer was darf (geändert: { $by }). Jetzt ist es wieder wie vorher.
    [encryption] Geändert war die Verschlüsselung (geändert: { $by }). Jetzt ist sie wieder wie vorher.
    [replacement] Er war für ersetzt erklärt (von: { $by }). Bleibt hier: Ich gehe nicht mit und sage dort nichts von uns.
    [servers] Server von Leuten, die hierher gehören, waren ausgesperrt (von: { $by }). Sie sind wieder dabei.
    [addresses] Jemand war über eine E-Mail-Adresse eingeladen (von: { $by }). Ich habe das zurückgenommen: Eingeladen wird mit `!invite`.
   *[directory] Er stand im Raumverzeichnis des Homeservers. Jetzt nicht mehr.
}
room-silent = { $role ->
    [moderators] **Im Raum der Moderation von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [treasury] **Im Kassenraum von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [office] **Im Raum des Amtes { $officeName } ({ $coop }) sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [small] **In eurem Raum zu dritt ({ $coop }) sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
    [task] **Im Raum von { $task } ({ $coop }) sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
   *[members] **Im Mitgliederraum von { $coop } sage ich zurzeit nichts Vertrauliches**, denn andere könnten mitlesen:
}
room-silent-next = Was ich dort zu sagen habe, wartet und kommt der Reihe nach, sobald das in Ordnung ist. Wer in jenem Raum die meisten Rechte hat, kann es ändern oder { $bot } dort Administrationsrechte geben (Stufe 100). Stimmzettel und Antworten in dieser Direktnachricht gehen weiter wie immer.

## Der Raum eines Amtes

office-room-over = **Dieser Raum ist geschlossen**: Das Amt { $officeName } hat keinen eigenen Raum mehr. Niemand kann hier mehr schreiben. Was hier steht, kannst du lesen, solange du zur Genossenschaft gehörst.
office-room-again = **Dieser Raum ist wieder offen**: Das Amt { $officeName } hat einen eigenen Raum. Wer es hat, ist hier.

## Die Räume einer Person

command-rooms-summary = Deine Räume finden und wieder hineinkommen
command-rooms-help = Zeigt die Räume der Genossenschaft, die deine sind, und lädt dich wieder in die ein, in denen du nicht bist.
rooms-list = **Deine Räume bei { $coop }:**
rooms-own = **Deine Räume:**
rooms-one = { $role ->
    [lobby] Lobby
    [members] Mitgliederraum
    [moderators] Moderationsraum
    [office] Raum des Amtes { $officeName }
   *[treasury] Kassenraum
  }: { $link }
rooms-negotiation = Verhandlung von { $task } · { $title }: { $link }
rooms-next = Bist du in einem davon nicht, dann ist eine Einladung dorthin zu dir unterwegs.
last-words = { $where ->
    [members] **Ich verlasse { $coop }.** Mein Admin hat hier Schluss gemacht: Abstimmungen, Protokoll, Bücher und Zahlungsdaten werden dort gelöscht, wo ich laufe. Vorher wurde alles in offenen Formaten exportiert; frag den Admin danach. Dieser Raum bleibt euch, mit allem, was darin steht. Ich antworte nicht mehr.
   *[other] Ich verlasse diesen Raum, denn { $coop } ist hier zu Ende. Was darin steht, bleibt euch. Ich antworte nicht mehr.
  }
