### Rollen: wer unter wem was tut, und was dabei erwartet wird.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

command-org-summary = Zeigen, wer was tut: die Rollen, und wer sie hat
command-org-usage = [R1]
command-org-help = Die Ämter, die Leute ernennen, und die Rollen darunter, als Text und als Bild. Mit einer Rolle: diese, und was darunter ist.
command-role-summary = Eine Rolle zeigen, anlegen oder ändern
command-role-usage = [R1] [neu NAME unter AMT | erwartung TEXT | …]
command-role-examples =
    role
    role R1
    role neu Backstube unter geschäftsführung
    role R1 erwartung Brot für alle bis sieben
    role annehmen
command-role-help = Allein: deine Rollen. `{ $prefix }role R1`: wer sie hat, und was erwartet wird. Sollst du eine übernehmen: `{ $prefix }role annehmen` oder `{ $prefix }role ablehnen`. Eine abgeben: `{ $prefix }role abgeben R1`

    Wer in einem Zweig der Hierarchie ernennen darf, ändert ihn auch:

    - `{ $prefix }role neu NAME unter AMT` (was erwartet wird, kann in der nächsten Zeile folgen), oder unter einer Rolle: `{ $prefix }role neu NAME unter R1`
    - `{ $prefix }role R1 erwartung TEXT`: was erwartet wird. Frühere Texte bleiben erhalten.
    - `{ $prefix }role R1 plätze 3`, `{ $prefix }role R1 name NAME`, `{ $prefix }role R1 unter R2`
    - `{ $prefix }role R1 rechte einladen, ernennen`: höchstens die, die darüber gelten.
    - `{ $prefix }appoint @USER R1`, und `{ $prefix }role R1 beenden @USER`
    - `{ $prefix }role R1 beenden`: Die Rollen darunter rücken auf.
command-appoint-summary = Jemanden bitten, eine Rolle zu übernehmen
command-appoint-usage = @ana R1 [bis TAG]
command-appoint-examples =
    appoint @ana R1
    appoint @ana R1 bis 24. Dezember
command-appoint-help = Die Rolle gilt, sobald die Person annimmt. Bis dahin sage ich es sonst niemandem; schreib es mir direkt, dann liest es auch der Raum nicht. `bis`: der letzte Tag. Das kann, wer in diesem Zweig der Hierarchie ernennen darf: `{ $prefix }org`

## Änderungen, für alle

role-made = **Neue Rolle: { $role }**, unter { $under }.
role-changed = { $what ->
    [name] **{ $before } heißt jetzt { $role }.**
    [seats] **{ $role } hat jetzt { $seats ->
        [one] einen Platz
       *[other] { $seats } Plätze
      }.**
    [powers] { $count ->
        [0] **{ $role } hat jetzt keine besonderen Rechte.**
       *[other] **{ $role } darf jetzt: { $powers }.**
      }
   *[under] **{ $role } ist jetzt unter { $under }.**{ $lost ->
        [none] {""}
       *[other] {" "}Dort entfällt: { $lost }.
      }
  } Die ganze Rolle: `{ $prefix }role { $id }`
role-expected = **Was von { $role } erwartet wird** (Fassung { $revision }):
role-ended = **Die Rolle { $role } gibt es nicht mehr.**{ $count ->
    [0] {""}
    [one] {" "}{ $below } ist jetzt unter { $under }.
   *[other] {" "}Unter { $under } sind jetzt: { $below }.
  }
role-taken = **{ $person } hat jetzt { $role }**{ $until ->
    [none] .
   *[other] , bis { $until }.
  }
role-vacated = { $why ->
    [resigned] **{ $person } hat { $role } abgegeben.**
    [term] **{ $person } hatte { $role } bis heute.**
   *[ended] **{ $person } hat { $role } nicht mehr.**
  } Neu vergeben: `{ $prefix }appoint @USER { $id }`
roles-vacant = { $count ->
    [one] Eine Rolle, die { $person } hatte, ist frei: { $roles }.
   *[other] Rollen, die { $person } hatte, sind frei: { $roles }.
  } Wer was tut: `{ $prefix }org`

## Ernennen, in Direktnachrichten

role-asked = **Ich habe { $person } gebeten, { $role } zu übernehmen**{ $until ->
    [none] .
   *[other] , bis { $until }.
  } Das gilt, sobald { $person } annimmt. Zurücknehmen: { $copy }
role-asked-back = **Zurückgenommen.** Ich habe der Person gesagt, dass sie zu { $role } nicht mehr antworten muss.
role-ask = **{ $by } bittet dich, die Rolle { $role } zu übernehmen**{ $until ->
    [none] .
   *[other] , bis { $until }.
  }
role-ask-open = Was erwartet wird, hat noch niemand aufgeschrieben.
role-ask-answer = Ja: `{ $prefix }role annehmen { $id }`. Nein: `{ $prefix }role ablehnen { $id }`. Bis du annimmst, sage ich es sonst niemandem.
role-declined = **{ $person } übernimmt { $role } nicht.** Jemand anderes: `{ $prefix }appoint @USER { $id }`
role-declined-by-you = **Du übernimmst { $role } nicht.** Ich habe es nur der Person gesagt, die dich gefragt hat.
role-lost = { $held ->
    [true] { $why ->
        [ended] **Du hast { $role } nicht mehr**: { $by } hat das beendet.
        [term] **Du hattest { $role } bis heute.**
       *[role-ended] **Du hast { $role } nicht mehr**: Die Rolle gibt es nicht mehr.
      } Mitglied bist du wie bisher.
   *[false] **Du musst zu { $role } nicht mehr antworten**: Die Bitte ist zurückgenommen.
  }
role-offer-over = **{ $by } entscheidet nicht mehr über { $role }**, also musst du nicht mehr antworten. { $some ->
    [true] Jetzt entscheidet: { $people }.
   *[false] Gerade entscheidet das niemand: `{ $prefix }offices`
  }
role-answered-alone = Meine Antwort steht in unserer Direktnachricht.
todo-role = **{ $by } bittet dich, { $role } zu übernehmen**: `{ $prefix }role annehmen { $id }` oder `{ $prefix }role ablehnen { $id }`

## Eine Rolle

role-heading = **{ $role }**, unter { $under }
role-held-by = { $count ->
    [0] { $seats ->
        [one] Niemand hat sie.
       *[other] Niemand hat sie ({ $seats } Plätze).
      }
   *[other] { $seats ->
        [one] Bei { $people }
       *[other] Bei { $people } ({ $count } von { $seats } Plätzen)
      }
  }
role-holder-until = { $person } bis { $until }
role-may = Darf { $powers }
role-below = Darunter: { $roles }
role-waiting = Gefragt, noch ohne Antwort: { $people }
role-expects = Erwartet wird (Fassung { $revision }):
role-next = { $expected ->
    [no] Was erwartet wird: `{ $prefix }role { $id } erwartung TEXT`. Wer sie übernimmt: `{ $prefix }appoint @USER { $id }`
   *[yes] Wer sie übernimmt: `{ $prefix }appoint @USER { $id }`. Ändern: `{ $prefix }help role`
  }
roles-own = { $count ->
    [one] **Deine Rolle: { $roles }**
   *[other] **Deine Rollen: { $roles }**
  }
roles-own-none = **Du hast keine Rolle bei { $coop }.**
roles-own-asked = Du sollst { $role } übernehmen: `{ $prefix }role annehmen { $id }` oder `{ $prefix }role ablehnen { $id }`
roles-own-next = Was erwartet wird: `{ $prefix }role { $id }`. Wer was tut: `{ $prefix }org`
roles-own-all = Wer was tut: `{ $prefix }org`

## Die ganze Hierarchie

org-heading = **Wer bei { $coop } was tut**
org-nothing = **{ $coop } hat noch keine Rollen.** Wer ein Amt hat, das ernennen darf, legt die erste an: `{ $prefix }role neu NAME`
org-off = **{ $coop } hat keine Rollen**: Keines der Ämter darf ernennen. Eine Abstimmung kann das ändern: `{ $prefix }help rules`
org-office = **{ $officeName }**: { $count ->
    [0] niemand
   *[other] { $people }
  }
org-role = { $role }: { $count ->
    [0] niemand
   *[other] { $people }
  }{ $many ->
    [true] {" "}({ $count } von { $seats })
   *[false] {""}
  }{ $hidden ->
    [0] {""}
   *[other] {" "}+{ $hidden } darunter
  }
org-file = organigramm.png
org-title = Wer bei { $coop } was tut
org-box = { $count ->
    [0] niemand
   *[other] { $people }
  }
org-box-more = { $many ->
    [true] {" "}({ $count } von { $seats })
   *[false] {""}
  }{ $hidden ->
    [0] {""}
   *[other] {" "}+{ $hidden } darunter
  }
org-caption-box = { $title }: { $people }
org-next = Mehr zu einer: `{ $prefix }org { $role }`, `{ $prefix }role { $role }`

## Das Protokoll

minutes-group-roles = Rollen
record-role-made = legte die Rolle { $role } unter { $under } an
record-role-changed = { $changed ->
    [name] benannte die Rolle { $role } um
    [seats] gab der Rolle { $role } { $seats ->
        [one] einen Platz
       *[other] { $seats } Plätze
      }
    [powers] { $count ->
        [0] nahm der Rolle { $role } alle Rechte
       *[other] legte fest, was die Rolle { $role } darf: { $powers }
      }
    [under] hängte die Rolle { $role } unter { $under }
   *[unknown] änderte die Rolle { $role }: unter { $under }, { $seats ->
        [one] ein Platz
       *[other] { $seats } Plätze
      }
  }
record-role-expected = schrieb auf, was von { $role } erwartet wird (Fassung { $revision })
record-role-ended = beendete die Rolle { $role }
record-role-taken = { $person } übernahm die Rolle { $role }{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
  }
record-role-left = { $why ->
    [resigned] { $person } gab die Rolle { $role } ab
    [ended] nahm { $person } die Rolle { $role }
    [left] { $person } ging und hat damit die Rolle { $role } nicht mehr
    [removed] { $person } wurde ausgeschlossen und hat die Rolle { $role } nicht mehr
    [term] die Zeit von { $person } in der Rolle { $role } war vorbei
   *[role-ended] { $person } hat die Rolle { $role } nicht mehr, weil es sie nicht mehr gibt
  }

## Absagen

refused-roles-off = Kein Amt dieser Genossenschaft darf ernennen, also gibt es keine Rollen. Eine Abstimmung kann das ändern: `{ $prefix }help rules`
refused-no-such-role = Eine Rolle { $typed } gibt es nicht. { $some ->
    [true] Es gibt: { $roles }.
   *[false] Es gibt noch keine.
  } Alle: `{ $prefix }org`
refused-role-not-yours = { $what ->
    [office] Wer direkt unter { $place } arbeitet
   *[role] Was aus { $place } wird
  }, entscheidest nicht du. { $some ->
    [true] Frag { $people }.
   *[false] Das Amt, das darüber entscheidet, ist gerade unbesetzt: `{ $prefix }offices`
  }
refused-role-under-where = Unter wem? Zum Beispiel { $copy }. Möglich ist: { $places }.
refused-role-circle = { $under } ist unterhalb von { $role }, also kann { $role } nicht darunter sein. Rück { $under } erst nach oben: `{ $prefix }role { $under } unter AMT`
refused-role-there-already = { $role } ist schon dort. Wo alles ist: `{ $prefix }org`
refused-role-name = Eine Rolle braucht einen Namen: `{ $prefix }role neu Backstube unter AMT`
refused-role-name-long = Der Name ist zu lang: höchstens { $most } Zeichen. Was die Rolle tut, gehört in `{ $prefix }role R1 erwartung TEXT`
refused-role-name-taken = Es gibt schon { $role }. Gib der neuen einen anderen Namen, oder dieser mehr Plätze: `{ $prefix }role { $id } plätze 2`
refused-role-name-number = { $typed } sieht wie die Nummer einer Rolle aus. Gib ihr einen Namen in Worten.
refused-role-seats = Wie viele können sie zugleich haben? Eine Zahl von 1 bis { $most }: `{ $prefix }role { $id } plätze 2`
refused-role-seats-held = { $held } Leute haben { $role } oder sind gefragt. Erst muss jemand gehen: `{ $prefix }role { $id } beenden @USER`
refused-role-power = { $typed ->
    [none] Welche Rechte?
   *[other] { $typed } kann eine Rolle nicht haben.
  } Sie kann haben: { $powers }, oder keine: `{ $prefix }role { $id } rechte keine`
refused-role-power-above = { $place } hat dieses Recht nicht ({ $power }), also auch nichts darunter.
refused-role-text = Was wird von { $role } erwartet? Schreib es dahinter oder darunter: `{ $prefix }role { $id } erwartung TEXT`
refused-role-deed = { $typed } kenne ich bei einer Rolle nicht. Zeigen: `{ $prefix }role { $role }`. Was es noch gibt: `{ $prefix }help role`
refused-no-roles-yet = Es gibt noch keine Rollen. Die erste: `{ $prefix }role neu NAME`
refused-role-line = Die Nummer der Rolle kommt zuerst. Also: { $copy }
refused-role-which = Welche Rolle? { $roles }. Zum Beispiel: { $copy }
refused-role-full = { $role } hat keinen freien Platz: Es gibt { $seats ->
    [one] nur einen
   *[other] nur { $seats }
  }. Noch einer: `{ $prefix }role { $id } plätze ZAHL`
refused-role-holds = { $self ->
    [true] Du hast { $role } schon. Abgeben: `{ $prefix }role abgeben { $id }`
   *[false] { $person } hat { $role } schon. Das beenden: { $endCopy }
  }
refused-role-asked = { $person } ist schon gebeten, { $role } zu übernehmen, und hat noch nicht geantwortet. Zurücknehmen: { $endCopy }
refused-role-not-member = { $person } ist kein Mitglied und kann keine Rolle haben. Wer es ist: `{ $prefix }members`
refused-role-not-asked = Um so eine Rolle bittet dich gerade niemand. Deine: `{ $prefix }role`
refused-role-not-held = { $some ->
    [true] Diese Rolle hast du nicht. Du hast: { $roles }.
   *[false] Du hast keine Rolle.
  } Wer was tut: `{ $prefix }org`
refused-role-not-theirs = { $person } hat { $role } nicht. Wer was tut: `{ $prefix }org`
refused-role-until = Bis zu welchem Tag? Schreib ihn hinter `bis`: `{ $prefix }appoint @USER { $id } bis Freitag`, oder ein Datum wie 2027-03-31.
refused-role-until-past = Dieser Tag ist vorbei. Nimm einen, der kommt: `{ $prefix }appoint @USER { $id } bis Freitag`
refused-sure-to-end-role = **{ $role } { $name } gibt es noch**: Ich habe noch nichts getan. { $held ->
    [0] Niemand hat sie.
    [one] Eine Person hat sie und dann nicht mehr.
   *[other] { $held } Leute haben sie und dann nicht mehr.
  }{ $below ->
    [0] {""}
    [one] {" "}Eine Rolle darunter rückt auf.
   *[other] {" "}{ $below } Rollen darunter rücken auf.
  } Beenden: `{ $prefix }role { $role } beenden --sure`
refused-sure-to-leave-role = **Du hast { $role } { $name } noch**: Ich habe noch nichts getan. Zurück bekommst du sie nur, wenn dich jemand ernennt. Abgeben: `{ $prefix }role abgeben { $role } --sure`
