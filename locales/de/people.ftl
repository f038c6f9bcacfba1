### Wer zur Genossenschaft gehört, kommt und geht.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

refused-members-only = { $command ->
    [none] Das können nur Mitglieder von { $coop }.
   *[other] Nur Mitglieder von { $coop } können `{ $prefix }{ $command }` benutzen.
  }
who-franchise-permanent = dauerhafte Mitglieder
who-franchise-trial = Mitglieder auf Probe
who-franchise-officers = wer ein Amt hat
who-franchise-moderators = wer moderiert
who-franchise-concerned = die Person, um die es geht
refused-office-only = { $command ->
    [none] Das kann nur, wer { $office ->
        [treasurer] das Kassenamt hat.
        [moderator] moderiert.
       *[other] das Amt dafür hat.
      } Wer das ist: `{ $prefix }offices`
   *[other] Nur wer { $office ->
        [treasurer] die Kasse führt, kann
        [moderator] moderiert, kann
       *[other] das Amt dafür hat, kann
      } `{ $prefix }{ $command }` benutzen.
  }
argument-not-a-person = { $typed } sagt nicht, wer gemeint ist. Nenne die Matrix-ID der Person, oder erwähne sie.
piece-person = eine Person

## Befehle zu Anträgen und Stimmzetteln

command-identity-summary = Deine neue Matrix-Identität nach einem Zurücksetzen bestätigen
command-identity-help = Stimmzettel und Befehle zählen nur unter der Identität, die deine Genossenschaft zuerst gesehen hat, oder unter der, die du in ihrem Mitgliederraum bestätigst, wo alle es sehen können. Das gilt für diese Genossenschaft allein. Die Kundschaft bestätigt ihre im Raum des Auftrags.

## Befehle zu Mitgliedern

command-guide-summary = Lesen, womit du hier oder in einem Amt anfängst
command-guide-usage = [ROLLE]
command-guide-examples = guide
    guide gründung
command-guide-brief = `{ $prefix }guide`: deine ersten Schritte
command-guide-help = Fünf Zeilen für alle, die in einer Rolle neu sind. Ohne Rolle: was auf dich zutrifft. Rollen: { $roles }.
command-members-summary = Zeigen, wer zur Genossenschaft gehört
command-members-brief = `{ $prefix }members`: wer dazugehört
command-members-help = Dauerhafte Mitglieder, Mitglieder auf Probe, Ämter, und wer eingeladen ist.
command-member-summary = Alles über die Stellung einer Person zeigen
command-member-usage = [@NAME]
command-member-help = Status und Ämter, jeweils seit wann, und offene Abstimmungen, die sie betreffen. Ohne Namen: du selbst.
command-invite-summary = Jemanden in die Genossenschaft einladen
command-invite-brief = `{ $prefix }invite @NAME`: jemanden einladen
command-invite-usage = @NAME:SERVER [--withdraw]
command-invite-help = Wer moderiert, lädt ein; solange es niemand tut, jedes dauerhafte Mitglied. Wer annimmt, ist Mitglied auf Probe. `--withdraw` nimmt die Einladung zurück.
command-admit-summary = Über die dauerhafte Mitgliedschaft abstimmen lassen
command-admit-brief = `{ $prefix }admit`: dauerhaftes Mitglied werden
command-admit-usage = [@NAME]
command-admit-help = Mitglieder auf Probe für sich selbst, dauerhafte Mitglieder auch für andere.
command-leave-summary = Die Genossenschaft verlassen
command-leave-usage = [--sure]
command-leave-help = Sagt erst, was endet. Mit `--sure` gilt es, sofort.

## Wer dazugehört, kommt und geht

members-heading = { $count ->
    [0] **{ $coop } hat keine Mitglieder.**
    [one] **{ $coop } hat ein Mitglied.**
   *[other] **{ $coop } hat { $count } Mitglieder.**
  }
members-permanent = Dauerhaft ({ $count }):
members-trial = Auf Probe ({ $count }):
members-officers = Im Amt, ohne Mitglied zu sein ({ $count }):
members-absent = abwesend seit { $date }
members-invited = Eingeladen und noch nicht da ({ $count }):
members-invited-by = { $person }, von { $by } am { $date }
members-next = Alles über eine Person: `{ $prefix }member @name`
member-is-permanent = **{ $person } ist dauerhaftes Mitglied**, seit { $date }.
member-is-trial = **{ $person } ist Mitglied auf Probe**, seit { $date }.
member-is-former = **{ $person } war Mitglied** und ist am { $date } ausgetreten.
member-is-removed = **{ $person } war Mitglied** und wurde am { $date } durch Abstimmung ausgeschlossen.
member-is-moved = **{ $person } macht als { $to } weiter**, seit { $date }.
member-is-officer = **{ $person } hat ein Amt**, ohne Mitglied zu sein.
member-is-absent = Diese Person hat alle Räume verlassen und ist seit { $date } abwesend: In neuen Abstimmungen steht sie nicht auf der Liste.
absent-since = **{ $person } ist abwesend**: seit { $date } in keinem Raum mehr, und ohne ein Wort an mich.
absent-means = { $count ->
    [one] In neuen Abstimmungen steht diese Person nicht auf der Liste, damit ihr Schweigen kein Quorum verhindert. Sie bleibt Mitglied, und was ihr zusteht, steht ihr weiter zu. Sobald sie einen Raum betritt oder mir schreibt, ist sie wieder da.
   *[other] In neuen Abstimmungen stehen sie nicht auf der Liste, damit ihr Schweigen kein Quorum verhindert. Sie bleiben Mitglieder, und was ihnen zusteht, steht ihnen weiter zu. Sobald sie einen Raum betreten oder mir schreiben, sind sie wieder da.
  }
absent-next = Kommen sie nicht wieder, kann die Moderation in ihrem Raum einen Ausschluss vorschlagen: `{ $prefix }remove @name GRÜNDE`
absent-next-all = Von der Moderation ist niemand da. Jede und jeder von euch kann antreten: `{ $prefix }stand moderator`
member-is-invited = **{ $person } ist eingeladen**, von { $by } am { $date }, und noch nicht da.
member-office = { $office ->
    [treasurer] Kassenamt
    [moderator] Moderation
   *[other] { $officeName }
  } seit { $date }
member-motions = Offen, und über diese Person:
member-next-trial = Um im Mitgliederraum über die dauerhafte Mitgliedschaft abstimmen zu lassen: { $command }
look-alike-person = { $person } ist nicht { $other }: Wo beim ersten „{ $here }“ steht, steht beim anderen „{ $there }“.
look-alike-title = { $person }, nicht { $others }
invited = **{ $person } ist eingeladen.**
invited-again = **{ $person } war schon eingeladen**, von { $by } am { $date }. Jetzt ist die Einladung wiederholt.
invited-former = Die Person war schon einmal dabei und ist am { $date } ausgetreten.
invited-removed = Die Person war schon einmal dabei und wurde am { $date } durch Abstimmung ausgeschlossen.
invited-next = Mit dem Eintritt in den Mitgliederraum wird { $person } Mitglied auf Probe. Um die Einladung zurückzunehmen: { $command }
invitation-withdrawn = **Die Einladung von { $person } ist zurückgenommen.** Sie gilt nicht mehr.
leaving = **Du bist noch in { $coop }**: Ich habe noch nichts getan. Wenn du gehst:
leaving-offices = { $count ->
    [one] Dein Amt endet sofort: { $offices }.
   *[other] Deine Ämter enden sofort: { $offices }.
  }
leaving-vacant-moderator = Dann moderiert niemand mehr. Bis es jemand tut, kann jedes dauerhafte Mitglied einladen.
leaving-vacant-treasurer = Dann ist das Kassenamt unbesetzt. Bis es jemand hat, kann niemand Einnahmen oder Zahlungen buchen.
leaving-vacant-voters = Dann ist niemand mehr da, der abstimmen darf. Entscheiden lässt sich erst wieder etwas, wenn neue Gründungsmitglieder in der Konfiguration stehen.
leaving-motions = Damit scheidest du aus: { $motions }.
leaving-votes = Auf der Stimmliste von { $motions } bleibst du: Ein abgegebener Stimmzettel zählt, und du kannst noch abstimmen.
leaving-owed = Was dir zusteht, steht dir weiter zu.
leaving-return = Um wiederzukommen, brauchst du eine Einladung und beginnst auf Probe.
leaving-next = Um zu gehen: `{ $prefix }leave --sure`
left-room = **{ $person } hat die Genossenschaft verlassen.**
left-offices = { $count ->
    [one] Damit endet das Amt: { $offices }.
   *[other] Damit enden die Ämter: { $offices }.
  }
left-direct = **Du hast { $coop } verlassen.** Ich nehme dich aus ihren Räumen.
left-votes = Auf der Stimmliste von { $motions } stehst du noch: Ein abgegebener Stimmzettel zählt, und hier kannst du noch abstimmen. Deine Stimmzettel: `{ $prefix }ballots`

## Was der Genossenschaft jetzt fehlt, und der Ausweg

founders-corrected = **Die Konfiguration wurde berichtigt**: { $people } { $count ->
    [one] gehört nicht zu den Gründungsmitgliedern und war
   *[other] gehören nicht zu den Gründungsmitgliedern und waren
} noch nicht beigetreten.
founders-awaited = { $count ->
    [one] Dieses Gründungsmitglied wird dauerhaftes Mitglied, sobald es in diesen Raum kommt
   *[other] Diese Gründungsmitglieder werden dauerhafte Mitglieder, sobald sie in diesen Raum kommen
}: { $people }.
begun-anew = **{ $coop } beginnt neu.** Es war niemand mehr da, der abstimmen durfte; darum sind die Gründungsmitglieder aus der Konfiguration wieder dauerhafte Mitglieder, sobald sie in diesem Raum sind: { $people }. Wer dazugehört: `{ $prefix }members`. Um einzuladen: `{ $prefix }invite @name`

## Die Ankündigung eines Ausschlusses

removal-announced = **{ $heading }**. { $from ->
    [petition] Das fordert Petition { $petition }; { $endorsed } haben sie mitgetragen.
   *[moderators] Das schlägt die Moderation euch allen vor.
  } Die Abstimmung beginnt { $until }; bis dahin wird { $motion } besprochen, und die betroffene Person wird gehört. Die Gründe:
removal-next = Wenn die Abstimmung beginnt, bekommen alle auf der Stimmliste einen Stimmzettel als Direktnachricht von mir.
removal-notice = **{ $heading }**: { $from ->
    [petition] Petition { $petition } fordert, dass alle Mitglieder dich ausschließen, und { $endorsed } haben sie mitgetragen. Ihre Gründe:
   *[moderators] Die Moderation hat allen Mitgliedern vorgeschlagen, dich auszuschließen. Ihre Gründe:
  }
removal-notice-next = Bis { $until } kannst du im Mitgliederraum antworten, oder hier, und ich stelle es dort ein: `{ $prefix }answer { $motion } TEXT`. Danach stimmen alle ab. Bis zur Entscheidung ändert sich für dich nichts.

## Ein Ausschluss in zwei Abstimmungen

command-remove-summary = Den anderen in der Moderation vorschlagen, ein Mitglied auszuschließen
command-remove-brief = `{ $prefix }remove @NAME GRÜNDE`: ausschließen
command-remove-usage = [--sure] @name GRÜNDE
command-remove-help = Sagt erst, was es bedeutet; mit `--sure` eröffnet es die Abstimmung. Zuerst stimmt die Moderation ab, ohne die betroffene Person, und sonst erfährt es niemand. Nimmt sie es an, wird es allen Mitgliedern mit den Gründen angekündigt, die unter der ersten Zeile weitergehen dürfen; die betroffene Person wird gehört; dann stimmen alle ab.
command-remove-examples = remove @dee Hat seit Monaten den Schlüssel zum Laden und antwortet niemandem.
command-answer-summary = Auf einen Antrag antworten, dich auszuschließen
command-answer-usage = M1 TEXT
command-answer-help = Bis die Abstimmung beginnt, stelle ich deine Antwort unter deinem Namen in den Mitgliederraum.
command-answer-examples = answer M1 Ich habe den Schlüssel, weil sonst niemand den Laden öffnet.
piece-grounds = die Gründe
piece-answer = deine Antwort
removal-confined = Von { $motion } erfährt nur die Moderation: Ich erwähne es in diesem Raum und in ihren Direktnachrichten, sonst nirgends. { $person } stimmt darüber nicht ab. Um früher abzustimmen: `{ $prefix }early { $motion }`. Um es zurückzunehmen: `{ $prefix }withdraw { $motion }`.
removal-redaction-reason = Das gehört in einen anderen Raum
removal-wrong-room =
    Ein Ausschluss wird im verschlüsselten Moderationsraum vorgeschlagen und sonst nirgends, darum habe ich nichts getan. { $removed ->
        [true] Deine Nachricht habe ich aus { $where } entfernt.
       *[other] Deine Nachricht darf ich aus { $where } nicht entfernen: Bitte lösche sie dort selbst.
    } Wer moderiert, tippt es im Moderationsraum: `{ $prefix }remove @name GRÜNDE`. Alle anderen können mit der Moderation sprechen.
removal-answer = **{ $heading }**: { $person } antwortet.
removal-answer-posted = Deine Antwort zu **{ $heading }** steht unter deinem Namen im Mitgliederraum. Bis { $until } kannst du auf demselben Weg etwas hinzufügen.
removed-by-vote = **Du wurdest durch Abstimmung aus { $coop } ausgeschlossen**, am { $date }{ $known ->
    [true] , { $motion }.
   *[other] .
  }
removed-grounds = Die Gründe, über die abgestimmt wurde:
removed-next = Das kann nur eine Abstimmung der Mitglieder ändern. { $count ->
    [0] Von der Moderation ist gerade niemand da, den du danach fragen könntest.
   *[other] Danach fragen kannst du die Moderation: { $people }.
  }
removed-owed = Was dir zusteht, steht dir weiter zu: `{ $prefix }dues`
removal-done = **{ $heading }**: Die Mitglieder haben für deinen Ausschluss gestimmt. Du bist nicht mehr Mitglied von { $coop }. Deine Ämter und Kandidaturen sind beendet, deine Stimmzettel in noch offenen Abstimmungen zählen nicht mehr, und ich nehme dich aus den Räumen der Genossenschaft. Was dir noch zusteht, steht dir weiter zu.
removal-done-after-leaving = **{ $heading }**: Die Mitglieder haben für deinen Ausschluss gestimmt. Du hattest { $coop } schon verlassen; deine Stimmzettel in noch offenen Abstimmungen zählen nicht mehr. Was dir noch zusteht, steht dir weiter zu.

## Identity-

identity-approved = **{ $person }** hat eine neue Matrix-Identität und hat sie hier bestätigt. Von jetzt an zählen Stimmzettel und Befehle in dieser Genossenschaft unter ihr. Wenn du das nicht warst, sag es hier und gib der Moderation Bescheid.
identity-unchanged = Deine Identität ist die, die ich kenne. Es gibt nichts zu bestätigen.

## Was dabei noch gesagt wird

limit-answers = { $of ->
    [person] Ich habe dir innerhalb einer Stunde { $most }-mal geantwortet
    [server] Ich habe Leuten von deinem Server innerhalb einer Stunde { $most }-mal geantwortet
   *[room] Ich habe Leuten von außen innerhalb einer Stunde { $most }-mal geantwortet
  }, deshalb sage ich { $place ->
    [direct] dir bis { $until } nichts mehr.
   *[shared] hier bis { $until } nichts mehr. In Direktnachrichten antworte ich Mitgliedern wie zuvor, und abstimmen, widersprechen und austreten geht auch hier.
  }
limit-direct = Du hast mir innerhalb einer Stunde { $most }-mal geschrieben, deshalb antworte ich dir hier erst ab { $until } wieder. Bis dahin zählen Stimmzettel trotzdem, ohne Antwort; `{ $prefix }receipts` zeigt sie danach.

## Jemand macht unter einer anderen Matrix-ID weiter

command-moved-summary = Unter einer anderen Matrix-ID weitermachen
command-moved-usage = @ALT:SERVER @NEU:SERVER
command-moved-help = Dein Status, deine Ämter, Kandidaturen, Anträge und offenen Abstimmungen gehen mit. Beide Konten tippen es, jedes in seiner eigenen verschlüsselten Direktnachricht an mich, innerhalb von 7 Tagen. Hast du das alte Konto verloren, bitte die Moderation, das neue einzuladen.
piece-old = deine alte Matrix-ID
piece-new = deine neue Matrix-ID
moved-noted-old =
    Notiert für { $coop }. Tippe dasselbe jetzt mit deinem anderen Konto, { $other }, in einer verschlüsselten Direktnachricht zwischen ihm und mir, bis { $until }:

    { $command }

    Bis dahin ändert sich nichts.
moved-noted-new =
    Notiert. Jetzt muss dein altes Konto, { $other }, dasselbe in einer verschlüsselten Direktnachricht zwischen ihm und mir sagen, bis { $until }:

    { $command }

    Bis dahin ändert sich nichts, und ich sage niemandem, in welchen Genossenschaften ein Konto ist. Wenn es so weit ist, hörst du hier von mir.
moved-room = **{ $old } macht als { $new } weiter.** Beide Konten haben das gesagt. Status, Ämter, Anträge und offene Abstimmungen gehen mit, und { $old } ist nicht mehr Mitglied. Wer bezweifelt, dass das dieselbe Person ist, sagt es der Moderation.
moved-old = In { $coop } machst du als { $new } weiter. Dieses Konto ist nicht mehr in der Genossenschaft und verlässt ihre Räume.
moved-new =
    In { $coop } machst du an der Stelle von { $old } weiter: Status, Ämter, Anträge und offene Abstimmungen sind deine. Du wirst in die Räume der Genossenschaft eingeladen. Was auf dich wartet: `{ $prefix }todo`. Was du tun kannst: `{ $prefix }help`{ $votes ->
        [0] {""}
        [one] {"."} Eine Abstimmung ist für dich offen; ihr Stimmzettel folgt. Hast du schon abgestimmt, zählt das, und du kannst es noch ändern
       *[other] {"."} { $votes } Abstimmungen sind für dich offen; ihre Stimmzettel folgen. Wo du schon abgestimmt hast, zählt das, und du kannst es noch ändern
    }.

## Jemand ist gekommen

member-joined = **{ $person } ist jetzt bei { $coop }**, als Mitglied auf Probe. Um die Abstimmung über die dauerhafte Mitgliedschaft zu beginnen: `{ $prefix }admit { $typed }`

## Anleitungen: fünf Zeilen für alle, die in einer Rolle neu sind

guide-now-trial = **Willkommen bei { $coop }. Du bist jetzt Mitglied auf Probe.**
guide-later-trial = **Deine ersten Schritte bei { $coop }, auf Probe**
guide-trial = - Deine Räume: `{ $prefix }rooms`. Was auf dich wartet: `{ $prefix }todo`
    - Stimmzettel bekommst du von mir als Direktnachricht. Worüber du abstimmen darfst: `{ $prefix }rules`
    - Willst du bleiben? `{ $prefix }admit` im Mitgliederraum startet die Abstimmung
    - { $before ->
        [everything] Was vorher gesagt wurde, wird mit dir geteilt. Manche Apps können es nicht zeigen.
       *[other] Was vorher gesagt wurde, kannst du nicht lesen. Was beschlossen wurde: `{ $prefix }minutes`
    }
guide-now-member = **Du bist jetzt dauerhaftes Mitglied bei { $coop }.**
guide-later-member = **Dauerhaftes Mitglied bei { $coop }**
guide-member = - Lass im Mitgliederraum über etwas abstimmen: `{ $prefix }propose TITEL`
    - Stimmzettel bekommst du von mir als Direktnachricht. Was auf dich wartet: `{ $prefix }todo`
    - Was dir zusteht: `{ $prefix }dues`. Um mir dein Konto zu sagen: `{ $prefix }payinfo`
    - Wer welches Amt hat: `{ $prefix }offices`. Um zu kandidieren: `{ $prefix }help stand`
guide-now-founder = **{ $coop } hat begonnen, und du bist Gründungsmitglied.**
guide-later-founder = **Gründungsmitglied von { $coop }**
guide-founder = - Lade andere ein: `{ $prefix }invite @NAME`
    - Wählt im Mitgliederraum die ersten Ämter: `{ $prefix }help stand`
    - Beschließt einen Haushalt, damit Arbeit bezahlt wird: `{ $prefix }help budget`
    - Entscheidet im Mitgliederraum gemeinsam: `{ $prefix }propose TITEL`. Stimmzettel bekommt ihr einzeln von mir.
guide-now-customer = **{ $heading } ist bei den Mitgliedern von { $coop } angekommen.**
guide-later-customer = **Wie es mit deinem Auftrag geht**
guide-customer = - Ich schreibe dir, wenn sich jemand darum kümmert und wenn es ein Angebot gibt: Preis und Tag.
    - Wie es darum steht: `{ $prefix }task { $task }`. Um den Auftrag zurückzunehmen: `{ $prefix }task { $task } abbrechen`
    - Um das erste Angebot anzunehmen: `{ $prefix }task { $task } annehmen 1`. Um abzulehnen: `{ $prefix }task { $task } ablehnen`
    - Du zahlst, wenn die Arbeit fertig ist. Dann schreibe ich dir, wie viel.
refused-no-such-guide = Für { $typed } gibt es keine Anleitung. Es gibt welche für: { $roles }.

## Im Protokoll

record-co-op-founded = Die Genossenschaft beginnt, gegründet von { $people }
record-co-op-begun-anew = Niemand war mehr da, um abzustimmen; die Genossenschaft beginnt neu mit { $people }
record-founders-corrected = die Konfiguration wurde berichtigt; Gründungsmitglieder, die noch nicht beigetreten sind: { $people }
record-founder-joined = { $person } ist als Gründungsmitglied beigetreten
record-member-invited = { $actor } hat { $person } eingeladen
record-invitation-withdrawn = { $actor } hat die Einladung von { $person } zurückgenommen
record-member-joined = { $person } ist beigetreten, als Mitglied auf Probe
record-member-admitted = { $person } ist dauerhaftes Mitglied geworden
record-member-left = { $person } ist ausgetreten
record-member-absent = { $person } ist abwesend geworden: zu lange in keinem der Räume
record-member-back = { $person } ist nicht mehr abwesend
record-member-removed = { $person } ist ausgeschlossen worden ({ $motion })
record-member-moved = { $person } macht unter der Matrix-ID { $to } weiter
record-identity-first-seen = { $person } ist unter der Matrix-Identität { $identity } bekannt
record-identity-approved = { $person } hat eine neue Matrix-Identität bestätigt
record-others = { $count } andere

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-device-not-signed =
    Ich habe nichts gezählt: Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert. Deshalb kann ich sie nicht von einer unterscheiden, die jemand anderes deinem Konto hinzugefügt hat. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren, mit einer anderen Sitzung von dir oder deinem Wiederherstellungsschlüssel) und schick deinen Stimmzettel dann noch einmal. Mehr: `{ $prefix }help verify`
refused-moved-same = Das ist beide Male dasselbe Konto, es gibt also nichts zu ändern. Tippe zuerst deine alte Matrix-ID, dann die neue: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-moved-bot = Eines der beiden ist mein eigenes Konto, darum ist nichts geändert. Tippe zuerst deine alte Matrix-ID, dann die neue: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-moved-not-yours = Du schreibst von keinem dieser beiden Konten, darum ist nichts geändert. Jedes von ihnen muss es selbst sagen.
refused-moved-not-in = Das alte Konto ist nicht in dieser Genossenschaft, darum kann unter dem neuen nichts weitergehen. Die Moderation kann das neue einladen.
refused-moved-known = { $person } ist oder war selbst in dieser Genossenschaft, darum kannst du nicht unter dieser ID weitermachen. Nimm ein Konto, das nie in ihr war.
refused-moved-invited = { $person } ist selbst in diese Genossenschaft eingeladen, darum ist nichts geändert. Bitte zuerst die Moderation, das zurückzunehmen: `{ $prefix }invite { $typed } --withdraw`. Tippe es danach noch einmal.
refused-identity-not-encrypted = Ich kann eine Identität nur aus einer verschlüsselten Nachricht bestätigen. Schreib `{ $prefix }identity` in einen verschlüsselten Mitgliederraum.
refused-identity-not-signed =
    Die Sitzung, aus der du geschrieben hast, ist nicht von dir verifiziert; sie zeigt also keine Identität, die ich bestätigen könnte. Verifiziere sie zuerst (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und schreib dann noch einmal `{ $prefix }identity`. Mehr: `{ $prefix }help verify`
refused-may-not-invite = { $count ->
    [0] Die Genossenschaft moderiert jetzt niemand, darum laden dauerhafte Mitglieder ein. Du bist noch keines; du kannst eines davon bitten.
   *[other] Nur wer moderiert, lädt ein. Du kannst { $moderators } darum bitten.
  }
refused-moved-away = { $inside ->
    [true] { $person } ist jetzt { $next } und gehört zur Genossenschaft, darum habe ich niemanden eingeladen. Wer noch: `{ $prefix }members`
   *[false] { $person } ist jetzt { $next } und hat alles dorthin mitgenommen, darum habe ich niemanden eingeladen. Wer zurückkommt, tut das unter dieser ID oder unter einer, die nie in der Genossenschaft war: { $inviteCopy }
  }
refused-invites-bot = Das bin ich, und ich bin schon da. Nenne, wen du einladen willst, zum Beispiel `{ $prefix }invite @fay:example.org`.
refused-is-guest = { $person } ist laut Konfiguration zu Gast: in den Räumen, ohne zur Genossenschaft zu gehören. Um Mitglied zu werden, muss die Person dort aus der Gästeliste, und ich muss neu starten; lade sie danach ein.
restored-came = **{ $count ->
    [one] In diesem Raum ist jemand, den ich nicht kenne
   *[other] In diesem Raum sind Leute, die ich nicht kenne
}: { $people }.** Meine Aufzeichnungen sind wieder auf dem Stand von { $at }. Ich nehme { $count ->
    [one] diese Person
   *[other] sie alle
} heraus. Habt ihr sie seither aufgenommen, ladet sie bitte noch einmal ein: `{ $prefix }invite { $typed }`
restored-went = **Ich habe { $people } nach { $at } herausgenommen und weiß nicht mehr, warum.** Vielleicht war es ein Austritt oder ein Ausschluss. Ich zähle sie als Mitglieder, bis ihr entscheidet, und lade sie nicht wieder ein. Gehören sie hierher: `{ $prefix }invite { $typed }`. Wurden sie ausgeschlossen, entscheidet es noch einmal: `{ $prefix }remove { $typed }`. Wer ausgetreten ist, sagt es noch einmal: `{ $prefix }leave`
invited-back = Ich lade { $person } wieder in die Räume ein. Die Mitgliedschaft hat nie aufgehört.
refused-is-member = { $person } gehört schon zur Genossenschaft, darum habe ich niemanden eingeladen. Wer noch: `{ $prefix }members`
refused-founder-awaited = { $person } ist schon eingeladen, als Gründungsmitglied, und wird mit dem Beitritt zum Mitgliederraum dauerhaftes Mitglied. Wer noch eingeladen ist: `{ $prefix }members`
refused-invites-look-alike = Ich habe noch niemanden eingeladen: { $person } ließe sich mit { $other } verwechseln, das die Genossenschaft kennt. Wo beim ersten „{ $here }“ steht, steht beim anderen „{ $there }“. Wenn du das erste meinst: { $sureCopy }
refused-has-joined = { $person } ist schon Mitglied, also gibt es keine Einladung zurückzunehmen. Wer noch eingeladen ist: `{ $prefix }members`
refused-not-invited = { $person } ist nicht eingeladen, darum gibt es nichts zurückzunehmen. Wer es ist: `{ $prefix }members`
refused-founder-named = { $person } steht in der Konfiguration als Gründungsmitglied und ist noch nicht beigetreten. Solange der Name dort steht, warte ich auf diese Person: Wer den Bot betreibt, streicht oder berichtigt ihn und startet mich neu.
refused-not-on-trial = { $person } ist kein Mitglied auf Probe, und nur die können dauerhaft werden. Wer es ist: `{ $prefix }members`
refused-moved-other-not-signed = Dein neues Konto hat es auch gesagt, aber aus einer Sitzung, die es nicht verifiziert hat, darum ist nichts geändert. Verifiziere jene Sitzung, tippe es dort noch einmal und dann hier.
refused-removes-themselves = Den eigenen Ausschluss schlägt niemand vor, darum habe ich nichts getan. Um die Genossenschaft zu verlassen, im Mitgliederraum oder in einer Direktnachricht an mich: `{ $prefix }leave`
refused-not-a-member-they = { $person } ist nicht in dieser Genossenschaft, darum habe ich nichts getan. Wer es ist: `{ $prefix }members`
refused-moved-in-full = { $typed } ist keine ganze Matrix-ID, darum ist nichts geändert. Tippe beide mit ihren Servern: `{ $prefix }moved @ALT:SERVER @NEU:SERVER`
refused-sure-to-remove = **Noch ist keine Abstimmung offen.** Sie würde die Moderation, ohne { $person }, fragen, ob sie allen Mitgliedern den Ausschluss vorschlägt. Andere erfahren nur davon, wenn sie das annimmt; dann lesen alle deine Gründe, so wie du sie geschrieben hast. Um die Abstimmung zu eröffnen: { $sureCopy }
refused-which-person = { $typed } allein sagt nicht, wer gemeint ist. Tippe die ganze Matrix-ID: { $people }.
refused-not-a-person = In dieser Genossenschaft kenne ich niemanden namens { $typed }. Tippe die ganze Adresse, zum Beispiel `{ $example }`: Alle finden ihre in den Einstellungen ihrer App. Oder erwähne die Person.
refused-limit-proposals = Von dir sind { $most } Entscheidungen offen für Alternativen, mehr auf einmal kann niemand lesen. Wenn die Abstimmung über eine beginnt oder du eine zurücknimmst, ist wieder Platz: `{ $prefix }withdraw M1`, mit ihrer Nummer.
refused-limit-alternatives = { $motion } hat schon { $most } Optionen von dir. Um eine andere an die Stelle von einer zu setzen: `{ $prefix }reword { $motion } NUMMER TEXT`, oder vorher `{ $prefix }withdraw { $motion } NUMMER`
refused-limit-proposals-day = Du hast innerhalb eines Tages { $most } Entscheidungen vorgeschlagen, mehr kann niemand lesen, auch wenn einige zurückgenommen sind. Ab { $freeAt } geht es wieder.
refused-limit-alternatives-day = Du hast innerhalb eines Tages { $most }-mal eine Option hinzugefügt, mehr könnte niemand verfolgen, auch wenn einige zurückgenommen sind. Ab { $freeAt } geht es wieder.
refused-limit-rewordings = Du hast innerhalb eines Tages { $most }-mal Optionen umformuliert, mehr könnte niemand verfolgen. Ab { $freeAt } geht es wieder.
refused-limit-invitations = { $most } Einladungen von dir warten darauf, angenommen zu werden. Wenn eine angenommen oder zurückgenommen ist, ist wieder Platz: `{ $prefix }invite @USER:SERVER --withdraw`
refused-limit-invitations-in-all = { $most } Einladungen warten darauf, angenommen zu werden. Wenn eine angenommen oder zurückgenommen ist, ist wieder Platz; `{ $prefix }members` zeigt sie.
refused-limit-invitations-day = Du hast innerhalb eines Tages { $most }-mal eingeladen. Ab { $freeAt } geht es wieder; bis dahin können es andere, die einladen dürfen.
refused-limit-task-deeds = Du hast bei { $task } innerhalb einer Stunde so viel getan ({ $most }-mal), dass ich es bis { $freeAt } dabei belasse, denn andere erfahren jedes Mal davon.
refused-limit-tasks-open = { $most } Aufträge von dir sind offen, mehr sind auf einmal zu viele. Wenn einer erledigt oder abgebrochen ist, ist Platz für den nächsten: `{ $prefix }tasks`
refused-limit-tasks-day = Du hast innerhalb eines Tages { $most } Aufträge gegeben, bis { $freeAt } nehme ich keinen mehr an.
refused-limit-tasks-server = Leute von deinem Server haben innerhalb eines Tages { $most } Aufträge gegeben, bis { $freeAt } nehme ich von dort keinen mehr an. Wenn es nicht warten kann, frag ein Mitglied, das ihn für dich gibt.
refused-limit-tasks-all = Innerhalb eines Tages sind { $most } Aufträge gekommen, mehr können sich die Mitglieder nicht ansehen. Ab { $freeAt } nehme ich wieder welche an. Wenn es nicht warten kann, frag ein Mitglied, das ihn für dich gibt.
refused-moved-not-encrypted = Das nehme ich nur in einer verschlüsselten Direktnachricht an, darum ist nichts geändert. Schreib mir in einer und tippe es dort noch einmal.
refused-moved-device-not-signed = Die Sitzung, aus der du schreibst, ist nicht von dir verifiziert, darum ist nichts geändert: Jemand anderes könnte sie deinem Konto hinzugefügt haben. Verifiziere sie (in Element: Einstellungen → Sitzungen → Sitzung verifizieren) und tippe es dann noch einmal. Mehr dazu: `{ $prefix }help verify`
refused-moved-identity-changed = Deine Matrix-Identität wurde zurückgesetzt, seit ich dich kenne, darum ist nichts geändert. Warst du das, tippe `{ $prefix }identity` im Mitgliederraum, wo es alle sehen, und dann dies hier noch einmal. Warst du es nicht, sag es deinem Admin.

## Rehearsals

rehearsal-name = { $name } (Probe)
rehearsal-begun = **Das hier ist eine Probe.** Was anderswo einen Tag dauert, dauert hier eine Minute: Abstimmungen, Fristen, Erinnerungen. Monate, Jahre und Amtszeiten sind so lang wie immer. Nichts, was hier beschlossen oder gebucht wird, gilt, und eine echte Genossenschaft wird daraus nie.
