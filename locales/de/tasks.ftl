### Aufträge, von der Anfrage bis zum bezahlten Preis.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Der Raum, in dem ein Auftrag verhandelt wird

negotiation-topic = Preis und Tag für { $task }: Bewertende schreiben { $prefix }task angebot PREIS TAG, die Kundschaft { $prefix }task annehmen, beide Seiten { $prefix }task ablehnen. Nur sie sind hier, und ich.
negotiation-topic-over = { $end ->
    [accepted] Preis und Tag für { $task } sind vereinbart.
    [declined] Aus { $task } wird nichts: abgelehnt.
   *[cancelled] { $task } ist abgebrochen.
  } Hier kann niemand mehr schreiben.
negotiation-hello = { $count ->
    [0] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten. Sobald jemand von { $coop } das bewertet, sprecht ihr hier über den Preis und den Tag, bis zu dem es fertig ist.
    [one] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten; was es kostet und wann es fertig ist, sagt { $evaluators }. Darüber sprecht ihr hier, und sonst liest niemand mit.
   *[other] **{ $task } · { $title }**: { $customer } hat { $coop } darum gebeten; was es kostet und wann es fertig ist, sagen { $evaluators }. Darüber sprecht ihr hier, und sonst liest niemand mit.
  }
negotiation-hello-offer = Wer bewertet, nennt Preis und Tag: `{ $prefix }task angebot 1000 { $currency } { $date }`. Ein neues Angebot tritt an die Stelle des vorigen.
negotiation-hello-agree = { $customer } nimmt ein Angebot mit seiner Nummer an: `{ $prefix }task annehmen 1`
negotiation-hello-decline = Beide Seiten können es beenden: `{ $prefix }task ablehnen`
negotiation-hello-more = Wie es steht: `{ $prefix }task { $task }`. Was ihr sonst hier schreibt, bleibt unter euch: Ich richte mich nur nach Befehlen.
negotiation-ended = { $end ->
    [accepted] **{ $task } · { $title }** ist vereinbart, damit ist dieser Raum geschlossen.
    [declined] **{ $task } · { $title }** ist abgelehnt, damit ist dieser Raum geschlossen.
   *[cancelled] **{ $task } · { $title }** ist abgebrochen, damit ist dieser Raum geschlossen.
  } Was hier steht, könnt ihr weiter lesen, aber niemand kann mehr schreiben. Wie es mit { $task } weitergeht, in einer Direktnachricht an mich: `{ $prefix }task { $task }`
negotiation-not-made = **{ $task } hat keinen Verhandlungsraum**: Der Homeserver lässt mich keinen anlegen (`{ $code }`). Ich versuche es weiter; wer mich betreibt, erfährt mehr mit `waggle doctor`. Bis dahin in einer Direktnachricht an mich: `{ $prefix }task { $task }`
negotiation-absent = **Ich bin nicht mehr im Verhandlungsraum von { $task }** und lese dort kein Angebot. In einer Direktnachricht an mich geht es weiter: `{ $prefix }task { $task }`

## Tasks, from what a customer asks for to its price paid

command-task-summary = Einen Auftrag geben, zeigen oder weiterbringen
command-task-brief = { $task ->
    [new] `{ $prefix }task neu TITEL`: um Arbeit bitten
   *[other] `{ $prefix }task { $task }`: wie es steht
  }
command-task-usage = neu TITEL oder T3 [bewerten, angebot, annehmen, ablehnen, mitarbeiten, aussteigen, anteile, fertig oder abbrechen]
command-task-help =
    Wer von der Genossenschaft etwas getan haben will, gibt einen Auftrag; weitere Zeilen erklären ihn. Dann:
    - `bewerten`: Ein Mitglied findet heraus, was es braucht, und spricht in einem eigenen Raum mit der Kundschaft darüber.
    - `angebot 1000 EUR 2027-01-15`: Wer bewertet, bietet Preis und Tag an; ein Text kann folgen.
    - `annehmen 1`, `ablehnen`: Die Kundschaft nimmt das neueste Angebot an; beide Seiten können das Gespräch beenden.
    - `mitarbeiten`, `aussteigen`: Mitglieder machen bei der Arbeit mit, oder nicht mehr.
    - `anteile`: wie die Arbeitenden ihren Anteil aufteilen, oder mit `anteile bewertende` die Bewertenden. Das gilt, sobald alle dasselbe geschrieben haben; bis dahin bekommen alle gleich viel.
    - `fertig`: Die Arbeit ist getan, und die Kundschaft erfährt, was zu zahlen ist.
    - `abbrechen`: Er endet, bevor er fertig ist.
    - `T3` allein zeigt alles davon, als Geschichte.
command-task-examples =
    task neu Eine Website für unseren Chor
    task T1
    task T1 bewerten
    task T1 angebot 1000 EUR 2027-01-15 Mit Kalender
    task T1 annehmen 1
    task T1 mitarbeiten
    task T1 anteile @ana:example.org 2 @ben:example.org 1
    task T1 fertig
command-tasks-summary = Zeigen, was zu tun ist
command-tasks-brief = `{ $prefix }tasks`: was zu tun ist
command-tasks-usage = [alle] [--vor T1]
command-tasks-help = Offene Aufträge, jeder mit seinem Stand; mit `alle` auch die, die vorbei sind. Die Kundschaft sieht ihre eigenen.
command-tasks-examples =
    tasks
    tasks alle
piece-ask = was zu tun ist
piece-all = `alle` oder nichts
argument-not-a-task = { $typed } ist nicht die Nummer eines Auftrags. Sie sehen aus wie `T3`.
argument-not-all-tasks = { $typed } ist nichts, was ich auflisten kann. Es gibt die offenen Aufträge, und `alle`.
task-announced = **Neuer Auftrag { $heading }**, von { $customer }:
task-announced-more = … und in dieser Stunde { $count } weitere von außen; der neueste ist { $newest }. Alle: `{ $prefix }tasks`
task-announced-next = Wer redet mit der Kundschaft über Preis und Tag? `{ $prefix }task { $task } bewerten`
task-aside = Ich habe in einer Direktnachricht geantwortet.
task-answer-new = **{ $heading }** ist bei den Mitgliedern von { $coop } angekommen.

    Ich schreibe dir, sobald sich jemand von ihnen darum kümmert. Wie es darum steht: `{ $prefix }task { $task }`. Um den Auftrag zurückzunehmen: `{ $prefix }task { $task } abbrechen`
task-answer-evaluate = **{ $by } kümmert sich um { $heading }.** { $first ->
        [first] { $by } und { $customer } reden über den Preis in einem eigenen Raum; die Einladung ist unterwegs.
       *[more] Eine Einladung in den Raum mit der Kundschaft ist unterwegs.
    }

    Um Preis und Tag anzubieten: `{ $prefix }task { $task } angebot BETRAG TAG`
task-answer-offer = **Angebot { $offer } für { $heading }** liegt der Kundschaft vor: { $price }, fertig bis { $date }. Machst du ein neues Angebot, ersetzt es dieses.
task-answer-agree = **Du hast Angebot { $offer } für { $heading } angenommen**: { $price }, fertig bis { $date }.

    { $coop } weiß Bescheid. Ich schreibe dir, wenn der Auftrag fertig ist.
task-answer-decline = **{ $heading } ist abgelehnt.** Die andere Seite weiß Bescheid.
task-answer-share = **Vermerkt für { $heading }**: { $role ->
        [evaluators] Die Bewertenden teilen ihren Anteil
       *[workers] Die Arbeitenden teilen ihren Anteil
    } { $parts }.

    Das gilt, sobald { $people } dasselbe geschrieben { $count ->
        [one] hat
       *[other] haben
    }; ich habe { $count ->
        [one] gefragt
       *[other] alle gefragt
    }. Bis dahin bleibt es, wie es ist.
task-answer-done = **{ $heading } ist fertig.** Die Kundschaft weiß, was zu zahlen ist, und die Kasse, was zu erwarten ist: { $price }.
task-answer-cancel = **{ $heading } ist abgebrochen.** Alle, die es angeht, wissen Bescheid.
task-told-evaluated = **{ $by } bewertet { $heading }.** Auch andere von euch können das: `{ $prefix }task { $task } bewerten`
task-told-agreed = **{ $heading } ist vereinbart**: { $customer } nimmt Angebot { $offer } an, { $price }, fertig bis { $date }.

    Wer macht die Arbeit? `{ $prefix }task { $task } mitarbeiten`
task-told-declined = **{ $heading } ist abgelehnt**, von { $by }.
task-told-joined = **{ $by } arbeitet an { $heading } mit**, fertig bis { $date }. { $left ->
        [one] Sonst noch niemand.
       *[other] Dabei sind { $people }.
    }

    Um mitzumachen: `{ $prefix }task { $task } mitarbeiten`. Wenn die Arbeit getan ist: `{ $prefix }task { $task } fertig`
task-told-quit = **{ $role ->
        [evaluators] { $by } bewertet { $heading } nicht mehr.
       *[workers] { $by } arbeitet an { $heading } nicht mehr mit.
    }** { $left ->
        [0] Jetzt tut es niemand: `{ $prefix }task { $task } { $role ->
            [evaluators] bewerten
           *[workers] mitarbeiten
        }`
       *[other] { $left ->
            [one] Es bleibt { $people }.
           *[other] Es bleiben { $people }.
        }
    }
task-told-done = **{ $heading } ist fertig**, sagt { $by }. Die Kundschaft weiß, was zu zahlen ist.
task-told-cancelled = **{ $heading } ist abgebrochen**, von { $by }.
task-told-paid = **{ $heading } ist bezahlt.** { $shared ->
    [yes] Was dir zusteht: `{ $prefix }dues`
    [no-budget] Was jetzt eingegangen ist, bleibt auf Dauer bei der Genossenschaft, denn es gilt kein Haushalt, der es verteilt. Mehr zum Haushalt: `{ $prefix }help budget`
   *[none] Was jetzt eingegangen ist, bleibt auf Dauer bei der Genossenschaft, denn der Haushalt gibt niemandem einen Anteil davon. Der Haushalt: `{ $prefix }budget`
  }
task-told-unpaid = **{ $heading } ist nicht mehr ganz bezahlt**: Eine Einnahme dafür wurde zurückgenommen.
task-customer-evaluated = **{ $by } von { $coop } kümmert sich um { $heading }.** Du bekommst eine Einladung in einen Raum. Dort einigt ihr euch über Preis und Tag, und sonst kann das niemand lesen.
task-customer-declined = **{ $heading } ist abgelehnt**, von { $by }.
task-customer-over = **Von { $coop } kümmert sich niemand mehr um { $heading }**{ $offer ->
    [0] .
   *[other] , darum gilt kein Angebot mehr.
  } Sobald es wieder jemand tut, schreibe ich dir. Um den Auftrag zurückzunehmen: `{ $prefix }task { $task } abbrechen`
task-customer-done = **{ $heading } ist fertig.** Zu zahlen: { $price }. { $account ->
        [given] Bitte überweise an { $holder }, IBAN { $iban }, Verwendungszweck { $task }. Wenn es da ist, sage ich es dir.
       *[none] { $coop } sagt dir, wohin.
    }
task-bill = Um { $price } für { $task } zu zahlen: Scanne diese QR-Rechnung mit einer Schweizer Banking-App.
task-customer-cancelled = **{ $heading } ist abgebrochen**, von { $by }.
task-customer-paid = **{ $heading } ist bezahlt**: { $price } sind vollständig eingegangen.
task-customer-refunded = **{ $heading }**: { $coop } hat gebucht, dass ein Teil des Preises zurückgezahlt wurde. Wie es darum steht: `{ $prefix }task { $task }`
task-customer-unpaid = **{ $heading } ist nicht mehr ganz bezahlt**: { $coop } hatte eine Einnahme irrtümlich gebucht und hat sie zurückgenommen. Wie es darum steht: `{ $prefix }task { $task }`
customer-not-agreed = **Noch hast du nichts angenommen.** Ich richte mich nur nach Befehlen:
customer-pays-later = Zu zahlen ist noch nichts: Wenn die Arbeit getan ist, sage ich dir, wie viel und wohin.
customer-more = … und noch { $count }. Alle: `{ $prefix }tasks`
customer-word = Fast: Ich richte mich nur nach Befehlen. Um anzunehmen, schreib: `{ $prefix }task { $task } annehmen { $offer }`
customer-again = { $unpaid ->
    [none] Ich richte mich nur nach Befehlen, also hat sich nichts geändert. Wie es steht: `{ $prefix }tasks`. Was du tun kannst: `{ $prefix }help`
   *[other] Ich richte mich nur nach Befehlen. Wenn du bezahlt hast, ist nichts weiter zu tun: Sobald das Geld für { $unpaid } da ist, sage ich es dir. Wie es steht: `{ $prefix }task { $unpaid }`
  }
customer-command = Das kann ich nicht für dich tun: Es ist für die Mitglieder der Genossenschaft. Was du tun kannst: `{ $prefix }help`
customer-ask = { $whom ->
    [people] Fragen kannst du { $people }, im Raum des Auftrags.
    [lobby] Fragen kannst du die Genossenschaft [in ihrer Lobby]({ $link }).
   *[nobody] Fragen kannst du die Person, von der du von mir weißt.
  } Was du hier tun kannst: `{ $prefix }help task`
task-offered = **Angebot { $offer } für { $heading }**, von { $by } ({ $coop }): { $price }, fertig bis { $date }.
task-offered-next = { $customer }, einverstanden? `{ $prefix }task { $task } annehmen { $offer }`. Soll etwas anders sein, sag es im Raum des Auftrags. Nein, danke: `{ $prefix }task { $task } ablehnen`
task-billed = **{ $heading } ist fertig**: { $customer } soll { $price } zahlen.

    Wenn das Geld da ist: { $line }. Kommt nur ein Teil, schreib den Teil.
task-income-line = { $prefix }income { $price } von { $customer } { $task }
task-share-line = { $prefix }task { $task } anteile { $role ->
    [evaluators] bewertende
   *[workers] arbeitende
  } { $parts }
task-ratio-proposed = **{ $by } schlägt vor, wie die { $role ->
        [evaluators] Bewertenden
       *[workers] Arbeitenden
    } von { $heading } ihren Anteil aufteilen**: { $parts }.

    Das gilt, sobald ihr alle dasselbe geschrieben habt; bis dahin bleibt es, wie es ist. Um zuzustimmen: { $line }
task-ratio-agreed = **Alle sind sich einig: Die { $role ->
        [evaluators] Bewertenden
       *[workers] Arbeitenden
    } von { $heading } teilen ihren Anteil** { $parts }.
task-phrase = { $state ->
    [submitted] wartet darauf, dass sich jemand darum kümmert
    [evaluated] jemand kümmert sich um Preis und Tag
    [offered] Angebot { $offer } wartet auf Antwort
    [accepted] vereinbart, wartet auf Arbeitende; Tag { $date }
    [worked] vereinbart, in Arbeit; Tag { $date }
    [declined] abgelehnt
    [done] fertig, noch nicht ganz bezahlt
    [paid] bezahlt
   *[cancelled] abgebrochen
  }
task-is = **{ $heading }**, für { $customer }: { $state ->
    [submitted] wartet noch darauf, dass sich jemand darum kümmert.
    [evaluated] jemand kümmert sich um Preis und Tag.
    [offered] Angebot { $offer } wartet auf Antwort: { $price }, fertig bis { $date }.
    [accepted] ist vereinbart und wartet auf Arbeitende.
    [worked] ist vereinbart und in Arbeit.
    [declined] wurde abgelehnt.
    [done] ist fertig, und noch nicht ganz bezahlt.
    [paid] ist bezahlt.
   *[cancelled] wurde abgebrochen.
  }
task-agreed = Vereinbart: { $price }, fertig bis { $date }.{ $paid ->
    [part] {" "}Davon sind { $received } eingegangen, und { $open } sind offen.
   *[other] {""}
  }
task-people = { $role ->
    [evaluators] Bewertende
   *[workers] Arbeitende
  }: { $people }
task-happened = **Was geschah**:
task-event-submitted = { $at }: { $who } hat den Auftrag gegeben.
task-event-evaluate = { $at }: { $who } handelt Preis und Tag aus.
task-event-offer = { $at }: { $who } hat { $price } angeboten, fertig bis { $date } (Angebot { $offer }).
task-event-agree = { $at }: { $who } hat Angebot { $offer } angenommen.
task-event-decline = { $at }: { $who } hat abgelehnt.
task-event-join = { $at }: { $who } arbeitet mit.
task-event-quit = { $at }: { $who } { $role ->
    [evaluators] handelt Preis und Tag nicht mehr aus.
   *[workers] arbeitet nicht mehr mit.
  }
task-event-left = { $at }: { $who } hat die Genossenschaft verlassen { $role ->
    [evaluators] und handelt Preis und Tag nicht mehr aus.
   *[workers] und arbeitet nicht mehr mit.
  }
task-event-over = { $at }: Ohne Bewertende wartet er wieder; frühere Angebote gelten nicht mehr.
task-event-ratio = { $at }: Die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } sind sich einig, wie sie ihren Anteil aufteilen.
task-event-done = { $at }: { $who } hat die Arbeit fertig gemeldet.
task-event-income = { $at }: { $amount } sind eingegangen.
task-event-reversed = { $at }: Eine Einnahme von { $amount }, irrtümlich gebucht, wurde zurückgenommen.
task-event-refunded = { $at }: { $amount } vom Preis wurden zurückgezahlt.
task-event-unrefunded = { $at }: Dass { $amount } zurückgezahlt wurden, war irrtümlich gebucht.
task-event-paid = { $at }: Alles ist bezahlt.
task-event-unpaid = { $at }: Damit ist nicht mehr alles bezahlt.
task-event-cancel = { $at }: { $who } hat ihn abgebrochen.
task-event-said = { $line } „{ $said }“
task-event-more = … { $count } weitere Schritte …
task-sharing = **Wer wie viel bekommt**:
task-shares = Die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } teilen ihren Anteil { $parts }.
task-shares-equal = Von den { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } bekommen alle gleich viel.
task-shares-waiting = Für die { $role ->
    [evaluators] Bewertenden
   *[workers] Arbeitenden
  } vorgeschlagen, und wartet auf dein Wort: { $parts }. Um zuzustimmen: { $line }
task-next = **Was du tun kannst**:
task-may-evaluate = Den Auftrag bewerten: `{ $prefix }task { $task } bewerten`
task-may-offer = Preis und Tag anbieten: `{ $prefix }task { $task } angebot BETRAG TAG`
task-may-agree = Angebot { $offer } annehmen: `{ $prefix }task { $task } annehmen { $offer }`
task-may-decline = Das Gespräch beenden: `{ $prefix }task { $task } ablehnen`
task-may-join = Mitarbeiten: `{ $prefix }task { $task } mitarbeiten`
task-may-quit = { $role ->
    [evaluators] Nicht mehr bewerten
   *[workers] Nicht mehr mitarbeiten
  }: `{ $prefix }task { $task } aussteigen`
task-may-done = Sagen, dass die Arbeit getan ist: `{ $prefix }task { $task } fertig`
task-may-cancel = Den Auftrag abbrechen: `{ $prefix }task { $task } abbrechen`
tasks-none = { $own ->
    [own] { $which ->
        [all] **Du hast { $coop } noch keinen Auftrag gegeben.**
       *[open] **Kein Auftrag von dir ist offen.**
    }
   *[all] { $which ->
        [all] **{ $coop } hatte noch keinen Auftrag.**
       *[open] **{ $coop } hat keinen offenen Auftrag.** Auch die erledigten: `{ $prefix }tasks alle`.
    }
  } Um einen Auftrag zu geben: `{ $prefix }task neu TITEL`
tasks-here = { $own ->
    [own] **Deine Aufträge bei { $coop }**
   *[all] **Aufträge von { $coop }**
  }, { $which ->
    [all] { $count } im Ganzen:
   *[open] { $count } offen:
  }
tasks-line = { $heading } ({ $customer }): { $phrase }
tasks-line-own = { $heading }: { $phrase }
tasks-earlier = … und frühere: { $which ->
    [all] `{ $prefix }tasks alle --vor { $before }`
   *[open] `{ $prefix }tasks --vor { $before }`
  }
tasks-next = Alles über einen: `{ $prefix }task { $task }`. { $which ->
    [all] Um
   *[open] Auch die erledigten: `{ $prefix }tasks alle`. Um
  } einen zu geben: `{ $prefix }task neu TITEL`

## Im Protokoll

record-task-submitted = { $actor } hat { $task } gegeben
record-task-decline = { $actor } hat { $task } abgelehnt
record-task-over = Ohne Bewertende wartet { $task } wieder
record-task-done = { $actor } hat gesagt, dass { $task } fertig ist
record-task-cancel = { $actor } hat { $task } abgebrochen
record-task-paid = { $task } wurde bezahlt
record-task-unpaid = { $task } war nicht mehr ganz bezahlt
record-task-offer = { $actor } hat Angebot { $offer } für { $task } gemacht
record-task-agree = { $actor } hat Angebot { $offer } für { $task } angenommen
record-task-evaluate = { $actor } bewertet { $task }
record-task-join = { $actor } arbeitet an { $task } mit
record-task-quit = { $actor } { $role ->
    [evaluators] bewertet { $task } nicht mehr
   *[workers] arbeitet an { $task } nicht mehr mit
  }
record-task-left = Nicht mehr in der Genossenschaft, { $role ->
    [evaluators] bewertet { $actor } { $task } nicht mehr
   *[workers] arbeitet { $actor } an { $task } nicht mehr mit
  }
record-task-ratio = { $role ->
    [evaluators] Die Bewertenden
   *[workers] Die Arbeitenden
  } von { $task } sind sich einig, wie sie ihren Anteil aufteilen

## Was nicht ging, und was stattdessen geht, in der Reihenfolge des Codes, der ablehnt

refused-task-unknown-deed = „{ $typed }“ ist nichts, was ich mit einem Auftrag tun kann. `{ $prefix }help task` zeigt, was es gibt.
refused-task-new-numbered = Einem neuen Auftrag gebe ich seine Nummer selbst. Lass { $typed } weg und schreib: `{ $prefix }task neu TITEL`
refused-task-which = Welcher Auftrag ist gemeint? Mit Nummer: `{ $prefix }task { $task } { $typed }`. Welche es gibt: `{ $prefix }tasks`
refused-task-left-over = „{ $typed }“ verstehe ich an dieser Stelle nicht, darum habe ich nichts getan. `{ $prefix }help task` zeigt, wie man es schreibt.
refused-task-offer-no-date = Bis zu welchem Tag ist { $task } fertig? Preis und Tag, zum Beispiel: `{ $prefix }task { $task } angebot 1000 EUR { $example }`
refused-task-no-such-date = Den Tag „{ $typed }“ gibt es nicht.
refused-task-offer-no-price = Was kostet { $task }? Preis und Tag, zum Beispiel: `{ $prefix }task { $task } angebot 1000 EUR { $example }`
refused-task-share-too-many = Höchstens { $most } Personen können sich { $task } teilen. Ich habe nichts geändert.
refused-task-share-unreadable = Nenne jede Person mit einer ganzen Zahl, zum Beispiel: `{ $prefix }task { $task } anteile @ana 2 @ben 1`
refused-task-date-over = Der { $typedDay } ist vorbei. Der früheste Tag ist heute, der { $earliestDay }.
refused-task-date-far = Der { $typedDay } liegt weiter voraus, als jemand etwas versprechen kann. Der späteste Tag ist der { $latestDay }.
refused-task-not-on-it = { $role ->
    [evaluators] Du gehörst nicht zu den Bewertenden von { $task }.
    [workers] Du gehörst nicht zu den Arbeitenden von { $task }.
   *[other] Du bist an { $task } nicht beteiligt.
  }
refused-task-share-which = Du bewertest { $task } und arbeitest daran. Sag, welcher Anteil gemeint ist, zum Beispiel: `{ $prefix }task { $task } anteile arbeitende @ana 2 @ben 1`
refused-task-share-fixed = Für { $task } ist eine Einnahme gebucht, und damit aller Anteil. Daran ändert sich nichts mehr.
refused-task-share-alone = Es gibt niemanden, mit dem du teilen würdest.
refused-task-share-twice = Du hast { $person } zweimal genannt.
refused-task-share-stranger = { $person } gehört nicht zu denen, die das teilen.
refused-task-share-missing = { $person } fehlt: Alle, die das teilen, brauchen eine Zahl.
refused-task-share-part = Jede Zahl ist eine ganze von 1 bis { $most }.
refused-task-state = { $state ->
    [submitted] { $task } hat kein gültiges Angebot
    [offered] Für { $task } wartet ein Angebot auf Antwort
    [accepted] { $task } ist schon vereinbart
    [declined] { $task } wurde abgelehnt
    [done] { $task } ist schon fertig
    [paid] { $task } ist fertig und bezahlt
   *[cancelled] { $task } wurde abgebrochen
  }, darum { $deed ->
    [evaluate] gibt es jetzt nichts zu bewerten
    [offer] kann jetzt niemand ein Angebot machen
    [agree] { $state ->
        [done] ist nichts mehr anzunehmen oder abzunehmen; es fehlt nur die Zahlung
        [paid] ist nichts mehr anzunehmen oder abzunehmen
       *[other] gibt es jetzt kein Angebot anzunehmen
    }
    [decline] gibt es jetzt nichts abzulehnen
    [join] kann jetzt niemand einsteigen
    [quit] kann jetzt niemand aussteigen
    [share] lassen sich jetzt keine Anteile aufteilen
    [done] kann der Auftrag jetzt nicht fertig werden
   *[cancel] kann ihn jetzt niemand abbrechen
  }. Wie es darum steht: `{ $prefix }task { $task }`
refused-task-last-evaluator = Außer dir bewertet niemand mehr { $task }, und die Kundschaft hat das Angebot angenommen. Jemand muss dafür einstehen, darum kannst du nicht aussteigen; was nicht geht, wird abgebrochen: `{ $prefix }task { $task } abbrechen`
refused-task-which-offer = Für { $task } gab es mehrere Angebote. Das neueste ist { $newest }: { $price }, fertig bis { $dateDay }. Wenn du das annimmst: `{ $prefix }task { $task } annehmen { $newest }`
refused-task-not-newest = Angebot { $typed } für { $task } gilt nicht. Das neueste ist { $newest }: { $price }, fertig bis { $dateDay }. Wenn du das annimmst: `{ $prefix }task { $task } annehmen { $newest }`
refused-task-not-done = { $state ->
    [submitted] { $task } hat kein gültiges Angebot
    [offered] { $task } ist noch nicht vereinbart
    [accepted] { $task } ist noch nicht fertig
    [declined] { $task } wurde abgelehnt
   *[cancelled] { $task } wurde abgebrochen
  }, darum kann dafür keine Einnahme gebucht werden. Wenn schon Geld eingegangen ist, buche es ohne den Auftrag; sobald der Auftrag fertig ist, nimm das zurück und buche es mit ihm.
refused-task-other-currency = { $task } ist in einer anderen Währung als { $currency } vereinbart: { $price }. Ich habe nichts gebucht.
refused-task-above-price = Das ist mehr, als für { $task } noch zu zahlen ist: { $open } von { $price }. Ich habe nichts gebucht. Buche den Rest ohne den Auftrag.
refused-task-unknown = Einen Auftrag { $task } gibt es hier nicht. Die Aufträge, die du sehen kannst: `{ $prefix }tasks`
refused-task-iban = In diesem Text steht eine Kontonummer, die andere lesen würden. Ich habe nichts getan. Schreib ihn noch einmal ohne die Nummer.
refused-task-text-too-long = Dein Text hat { $length } Zeichen, und { $most } passen. Sag das Wichtigste; über alles andere könnt ihr im Raum des Auftrags sprechen.
refused-other-task-here = In diesem Raum geht es allein um { $here }, darum habe ich nichts getan. Um { $task } geht es in einer Direktnachricht an mich: `{ $prefix }task { $task }`
refused-task-not-in-lobby = Preise gehören nicht in die Lobby, wo alle sie lesen. Mach dein Angebot im Raum des Auftrags oder in einer Direktnachricht an mich.
refused-task-no-title = Ein neuer Auftrag braucht einen Titel: `{ $prefix }task neu TITEL`. Was ihn erklärt, kann in den Zeilen darunter stehen.
refused-task-title-too-long = Das ist zu lang für einen Titel. Was ihn erklärt, kann in den Zeilen darunter stehen.
refused-task-share-direct = Wer wie viel von { $task } bekommt, geht nur die an, die es teilen. Sag es in unserer verschlüsselten Direktnachricht.
refused-task-members-only = Das können nur Mitglieder der Genossenschaft.
refused-task-own = Du hast { $task } selbst gegeben, darum bewerten ihn andere.
refused-task-own-offer = Bei { $task } würdest du dir selbst zustimmen: Das neueste Angebot ist deins. Wer ihn bewertet, kann ein anderes machen: `{ $prefix }task { $task } angebot BETRAG TAG`
refused-task-evaluates-already = Du bewertest { $task } schon. Für ein Angebot: `{ $prefix }task { $task } angebot BETRAG TAG`
refused-task-works-already = Du arbeitest an { $task } schon mit.
refused-task-evaluators-only = Angebote für { $task } machen nur die, die ihn bewerten. Um dazuzugehören: `{ $prefix }task { $task } bewerten`
refused-task-customer-only = Ein Angebot nimmt nur die Kundschaft an.
refused-task-customer-evaluators-only = Ablehnen können { $task } nur die Kundschaft und die Bewertenden.
refused-task-nothing-offered = { $task } bewertet noch niemand, darum gibt es nichts abzulehnen. Um ihn zurückzunehmen: `{ $prefix }task { $task } abbrechen`
refused-task-no-workers = An { $task } arbeitet noch niemand, darum kann er nicht fertig sein. Um mitzuarbeiten: `{ $prefix }task { $task } mitarbeiten`
refused-task-workers-only = Dass { $task } fertig ist, sagen nur die, die daran arbeiten.
refused-task-cancel-not-yours = Abbrechen können { $task } nur die Kundschaft, die Bewertenden, die Arbeitenden und die Moderation.
