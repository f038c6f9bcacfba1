### Stunden, Urlaub und Krankheit (§18.2): was Menschen lesen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist entschärft, bevor es eingesetzt wird.

## Was getippt wird

command-hours-summary = Trage deine Stunden ein, und sieh, wie sie stehen
command-hours-usage = [7,5 [TAG] [T1] [TEXT] | start | …]
command-hours-examples =
    hours
    hours 7,5
    hours 7:30 gestern
    hours start
    hours stopp
    hours 8 am Montag Urlaub
command-hours-help = Allein: deine Woche, dein Monat, und was freigegeben ist. Das lesen nur du, wer deine Stunden freigibt, und die Kasse.

    - `{ $prefix }hours 7,5`, `{ $prefix }hours 7:30 gestern T1 Ofen repariert`: trägt Stunden ein. Tag, Auftrag und Text können fehlen.
    - `{ $prefix }hours 8 am Montag Urlaub`, oder `krank`, oder `unbezahlt`
    - `{ $prefix }hours start` und `{ $prefix }hours stopp`: eine Uhr
    - `{ $prefix }hours H1 6,5`, `{ $prefix }hours H1 streichen`: berichtigt eine Zeile. Was bezahlt ist, bleibt; eine eigene Zeile gleicht es aus.
    - `{ $prefix }hours November`: ein anderer Monat. `{ $prefix }hours vergessen` löscht die Texte deiner Zeilen.
    - Eine CSV von Kimai oder Toggl, hier an mich geschickt, trägt ihre Stunden ein, jede nur einmal. `{ $prefix }hours export 2026-11` gibt dir eine, mit `toggl` eine für Toggl.

    Wer die Befugnis hat, jemandes Stunden freizugeben: `{ $prefix }hours freigeben`, `{ $prefix }hours freigeben @NAME`, `{ $prefix }hours beanstanden H1 weil TEXT`, `{ $prefix }hours @NAME`

    Wo kein Amt sie hat, kann eine Abstimmung eines dafür schaffen: `{ $prefix }rules vorschlagen Amt Stundenamt Name=Stundenamt Befugnisse=Stunden freigeben Kandidatur=nichts`

## Zeilen

hours-time = { $time } Std.
hours-days = { $days } { $one ->
    [yes] Tag
   *[no] Tage
  }
hours-line = **{ $id }**, { $day }: { $time } Std.{ $kind ->
    [worked] {""}
    [leave] {" "}Urlaub
    [sick] {" "}krank
   *[unpaid] {" "}unbezahlt
  }{ $corrects ->
    [none] {""}
   *[other] , berichtigt { $corrects }
  }{ $task ->
    [none] {""}
   *[other] , { $task }
  }
hours-state = { $state ->
    [open] wartet
    [approved] freigegeben
    [paid] bezahlt
    [settled] abgerechnet
    [contested] beanstandet
   *[dropped] zurückgenommen
  }

## Eintragen und berichtigen

hours-entered = { $how ->
    [entered] **Eingetragen**
   *[changed] **Geändert**
  }: { $line }
hours-wrong = Stimmt das nicht? `{ $prefix }hours { $id } { $time }` mit der richtigen Zeit, oder `{ $prefix }hours { $id } streichen`
hours-corrected = **{ $of } hat mit dieser Zeile { $together }**, denn bezahlt ist sie schon: { $line }
hours-dropped-line = **Zurückgenommen**: { $line }
hours-approvers = { $who ->
    [people] Freigeben kann das { $people }.
    [nobody] Noch kann das niemand freigeben: Niemand hat ein Amt oder eine Rolle über dir, die es darf.
   *[off] Hier gibt niemand Stunden frei, denn kein Amt darf es. Eine Abstimmung kann das ändern: `{ $prefix }help stunden`
  }
hours-forgotten = { $count ->
    [0] Es gab keine Texte zu löschen. Eine beanstandete Zeile behält ihren, bis sie geklärt ist.
    [one] **Der Text einer Zeile ist gelöscht.** Die Stunden bleiben.
   *[other] **Die Texte von { $count } Zeilen sind gelöscht.** Die Stunden bleiben.
  }

## Wie die Stunden stehen

hours-of = **Stunden von { $person }**
hours-week = **Diese Woche: { $time }**{ $norm ->
    [none] {""}
   *[other] {" "}(üblich: { $norm })
  }
hours-month = **{ $month }: { $time }**
hours-parts = Freigegeben: { $approved } Es warten: { $open }{ $some ->
    [no] {""}
   *[yes] {" "}Beanstandet: { $contested }
  }
hours-average = Im Mittel { $time } die Woche{ $norm ->
    [none] {""}
   *[other] {" "}(üblich: { $norm })
  }{ $contested ->
    [none] {""}
   *[other] { "," } darin sind { $contested } beanstandet
  }
hours-not-paid = Stunden im { $month }, bisher nicht bezahlt: { $parts }
hours-not-paid-part = { $state ->
    [approved] { $time } freigegeben
    [open] { $time } noch nicht freigegeben
   *[contested] { $time } beanstandet
  }
hours-year = { $year }: { $parts }
hours-leave = { $all } Urlaub{ $carried ->
    [none] {""}
   *[other] {" "}({ $carried } aus dem Vorjahr)
  }: { $taken } genommen, { $left } übrig
hours-away = { $what ->
    [leave] Urlaub { $time }
    [sick] krank { $time }
   *[unpaid] unbezahlt { $time }
  }
hours-more = { $count ->
    [one] Eine frühere Zeile steht
   *[other] { $count } frühere Zeilen stehen
  } hier nicht: `{ $prefix }hours { $whole ->
    [yes] export { $month }
   *[no] { $month }
  }`
hours-next = Eintragen: `{ $prefix }hours 7,5`. Mehr: `{ $prefix }help stunden`
hours-one = { $line }. { $state ->
    [open] Die Zeile wartet auf eine Freigabe.
    [approved] Freigegeben von { $decided }.
    [paid] Bezahlt mit { $entry }.
    [settled] Abgerechnet mit { $entry }.
    [contested] { $decided } beanstandet das:
   *[dropped] Die Zeile ist zurückgenommen.
  }

## Die Uhr

hours-clock-started = **Die Uhr läuft** seit { $since }{ $what ->
    [none] .
   *[other] : { $what }.
  } Anhalten: `{ $prefix }hours stopp`
hours-clock-since = Die Uhr läuft seit { $since }: `{ $prefix }hours stopp`
hours-clock-short = **Die Uhr lief keine Minute**, also habe ich nichts eingetragen.
hours-clock-dropped = **Die Uhr vom { $since } ist verworfen**, und nichts ist eingetragen.
hours-clock-card = { $why ->
    [asked] **Deine Uhr läuft noch**, seit { $since }. Wie lange hast du gearbeitet? `{ $prefix }hours stopp 7,5` trägt 7:30 Std. für jenen Tag ein, und `{ $prefix }hours stopp streichen` verwirft sie.
    [entered] **Deine Uhr ist angehalten**, denn du bist nicht mehr dabei. Eingetragen habe ich { $ran } Std. Ansehen: `{ $prefix }hours`
   *[left] **Deine Uhr ist angehalten**, denn du bist nicht mehr dabei. Sie lief seit { $since }, und eingetragen habe ich nichts.
  }

## Freigeben und beanstanden

hours-to-approve = { $count ->
    [one] **Eine Zeile wartet auf dich**, { $time }:
   *[other] **{ $count } Zeilen warten auf dich**, zusammen { $time }:
  }
hours-of-person = { $person }: { $time } ({ $lines }), { $days }{ $away ->
    [none] {""}
   *[other] , davon { $away }
  }
hours-approve-next = Freigeben: `{ $prefix }hours freigeben { $sum } --sure`{ $count ->
    [one] {""}
   *[other] {" "}(alle zusammen)
  }. Ansehen: `{ $prefix }hours { $typed }`. Eine beanstanden: `{ $prefix }hours beanstanden { $first } weil TEXT`
hours-changed-approve = { $count ->
    [one] **Das ist anders, seit du es gesehen hast**, also habe ich nichts freigegeben:
   *[other] **Davon ist etwas anders, seit du es gesehen hast**, also habe ich nichts freigegeben:
  }
hours-approve-named = Freigeben, wie es jetzt ist: `{ $prefix }hours freigeben { $lines }`
hours-approved = { $count ->
    [one] **Freigegeben**: eine Zeile, { $time }
   *[other] **Freigegeben**: { $count } Zeilen, zusammen { $time }
  }
hours-contest-done = **Beanstandet**: { $line }. { $person } weiß jetzt, warum, und wie es weitergehen kann.
hours-contested-you = **{ $person } ist nicht einverstanden** mit { $line }
hours-contested-own = **{ $person } beanstandet { $id }**:
hours-contested-more = Bei { $lines } wartet dasselbe auf dich: `{ $prefix }hours { $id }`
hours-contested-next = Du kannst das ändern: `{ $prefix }hours { $id } { $time }` mit der richtigen Zeit. Oder nimm es zurück: `{ $prefix }hours { $id } streichen`. { $left ->
    [no] Werdet ihr euch nicht einig, hilft jemand Drittes: `{ $prefix }mediate { $typed }`
   *[yes] { $person } entscheidet nicht mehr über deine Stunden.
  }
hours-changed-since = { $how ->
    [dropped] **{ $person } hat zurückgenommen**, was du beanstandet hast: { $line }
   *[changed] **{ $person } hat geändert**, was du beanstandet hast: { $line }. Freigeben: `{ $prefix }hours freigeben { $id }`
  }
hours-reminder = { $count ->
    [one] **Eine Zeile Stunden wartet auf dich**, { $time }
   *[other] **{ $count } Zeilen Stunden warten auf dich**, { $time } von { $people ->
        [one] einem Menschen
       *[other] { $people } Menschen
      }.
  } Der Monat endet bald. Freigeben: `{ $prefix }hours freigeben`
hours-duty = { $what ->
    [approve] { $count ->
        [one] Eine Zeile Stunden wartet auf dich ({ $time }): `{ $prefix }hours freigeben`
       *[other] { $count } Zeilen Stunden von { $people ->
            [one] einem Menschen
           *[other] { $people } Menschen
          } warten auf dich ({ $time }): `{ $prefix }hours freigeben`
      }
   *[contested] Deine Stunden { $lines } sind beanstandet: `{ $prefix }hours` zeigt, was du tun kannst.
  }
hours-over-norm = { $who ->
    [self] **{ $time } in der Woche ab { $monday }**, und üblich sind { $norm } Du darfst ausruhen: `{ $prefix }hours` zeigt, wie viel es im Mittel ist.
   *[other] **{ $person } kommt in der Woche ab { $monday } auf { $time }**, und üblich sind { $norm } Mehr: `{ $prefix }hours { $typed }`
  }

## Dateien von Zeiterfassungen

hours-imported = { $count ->
    [0] **In dieser Datei ist nichts Neues**, also habe ich nichts eingetragen.
    [one] **Eingetragen: eine Zeile**, { $time } ({ $lines })
   *[other] **Eingetragen: { $count } Zeilen**, zusammen { $time } ({ $lines })
  } Die Datei ist von { $program ->
    [kimai] Kimai
   *[toggl] Toggl
  }. Ansehen: `{ $prefix }hours`
hours-imported-known = { $count ->
    [one] Eine Zeile kannte ich schon.
   *[other] { $count } Zeilen kannte ich schon.
  }
hours-imported-differ = { $count ->
    [one] **Eine Zeile steht in der Datei anders als hier** ({ $lines }), und geändert habe ich nichts. Stimmt die Datei, dann schick:
   *[other] **{ $count } Zeilen stehen in der Datei anders als hier** ({ $lines }), und geändert habe ich nichts. Wo die Datei stimmt, schick:
  }
hours-imported-left-out = { $count ->
    [one] Eine Zeile fehlt: Sie ist kürzer als eine Minute, oder von einer Art, die es hier nicht gibt.
   *[other] { $count } Zeilen fehlen: Sie sind kürzer als eine Minute, oder von einer Art, die es hier nicht gibt.
  }
hours-exported = **{ $of }: { $time }**, { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
  }, als Datei für { $program ->
    [kimai] Kimai
   *[toggl] Toggl
  }. Die Uhrzeit schreibt niemand auf, also folgen die Zeilen eines Tages ab Mitternacht aufeinander.
hours-file-name = stunden-{ $month }

## Wohin es gehört

hours-redaction-reason = Stunden schreibt man mir direkt, denn niemand sonst liest sie
hours-wrong-room = { $removed ->
    [yes] Deine Nachricht habe ich aus { $where } genommen
   *[no] Bitte lösche deine Nachricht in { $where }
  }: Deine Stunden liest niemand sonst. Eingetragen habe ich nichts. Schreib es hier, in unserer direkten Nachricht: `{ $prefix }hours 7,5`

hours-file-wrong-room = { $removed ->
    [yes] Deine Datei habe ich aus { $where } genommen
   *[no] Bitte lösche deine Datei in { $where }
  }: Deine Stunden liest niemand sonst. Eingetragen habe ich nichts. Schick sie hier, in unserer direkten Nachricht.

## Absagen

refused-hours-how = { $what ->
    [drop] Welche Zeilen? Getan habe ich nichts. Es geht so: `{ $prefix }hours streichen H1 H2`. Deine: `{ $prefix }hours`
    [approve] „{ $typed }“ verstehe ich nicht, also habe ich nichts getan. Es geht so: `{ $prefix }hours freigeben`, `{ $prefix }hours freigeben H1`, `{ $prefix }hours freigeben @NAME`
   *[enter] „{ $typed }“ verstehe ich nicht, also habe ich nichts getan. Es geht so: `{ $prefix }hours 7,5`, `{ $prefix }hours 7:30 gestern T1 Ofen repariert`. Mehr: `{ $prefix }help stunden`
  }
refused-hours-how-long = Wie lange? Zum Beispiel: `{ $prefix }hours { $example }{ $kind ->
    [worked] {""}
    [leave] {" "}Urlaub
    [sick] {" "}krank
   *[unpaid] {" "}unbezahlt
  }`
refused-hours-several-days = Eine Zeile gilt für einen Tag, und „{ $typed }“ ist mehr, also habe ich nichts eingetragen. Schreib mir für jeden Tag eine: `{ $prefix }hours { $time } { $day }{ $kind ->
    [worked] {""}
    [leave] {" "}Urlaub
    [sick] {" "}krank
   *[unpaid] {" "}unbezahlt
  }`
refused-hours-part = „{ $typed }“ ist keine ganze Zeit, also habe ich nichts getan. Tippe, wie lange es zusammen war: `{ $prefix }hours { $hours ->
    [none] { $time }
   *[other] { $hours } { $time }
  }`
refused-hours-unclear = „{ $typed }“ kann { $clock } oder eine Dezimalzahl sein, also habe ich nichts eingetragen. Tippe `{ $prefix }hours { $clock }`, oder `{ $prefix }hours { $decimal }`
refused-hours-nothing = Das ist gar keine Zeit, also habe ich nichts getan. Eine Zeile zurücknehmen: `{ $prefix }hours H1 streichen`, mit ihrer Nummer.
refused-hours-too-many = Ein Tag hat { $most } Stunden, also habe ich nichts eingetragen. Längere Arbeit braucht für jeden Tag eine Zeile.
refused-hours-day-full = Am { $day } stehen schon { $there } Std., und kein Tag hat mehr als 24. Eingetragen habe ich nichts. Die Zeilen: `{ $prefix }hours`
refused-hours-day-unclear = Heute, oder vor einer Woche? „{ $typed }“ kann beides sein, also habe ich nichts eingetragen. Tippe `{ $prefix }hours 7,5 heute`, oder den Tag, wie { $today }.
refused-hours-day-none = „{ $typed }“ ist kein Tag im Kalender, also habe ich nichts eingetragen. Tippe `gestern`, `am Montag`, oder einen Tag wie 23.11.2026.
refused-hours-day-to-come = { $kind ->
    [leave] { $day } ist mehr als ein Jahr hin, also habe ich nichts eingetragen. Stimmt das Jahr?
   *[other] { $day } kommt erst noch, also habe ich nichts eingetragen. Nur Urlaub geht vorher: `{ $prefix }hours 8 am Montag Urlaub`
  }
refused-hours-day-long-ago = { $day } ist mehr als { $years } Jahre her, also habe ich nichts eingetragen. Stimmt das Jahr?
refused-hours-day-before = Am { $day } warst du noch nicht dabei, sondern erst seit dem { $since }. Eingetragen habe ich nichts. Stimmt der Tag?
refused-hours-text-long = Dein Text ist zu lang: { $most } Zeichen passen. Getan habe ich nichts.
refused-no-such-hours = Eine Zeile { $hours } gibt es hier für dich nicht. Deine: `{ $prefix }hours`
refused-hours-dropped = { $hours } ist zurückgenommen. Neu eintragen: `{ $prefix }hours 7,5`
refused-hours-correction = { $hours } berichtigt nur { $of }. Tippe, wie lang diese sein soll: `{ $prefix }hours { $of } 6,5`
refused-hours-same = { $hours } ist schon so lang, also habe ich nichts geändert.
refused-hours-paid = { $hours } ist bezahlt, also lässt sich nur die Zeit berichtigen: `{ $prefix }hours { $hours } 6,5`. Für alles andere: `{ $prefix }hours { $hours } streichen`, und neu eintragen.
refused-hours-taken = { $hours } ist bezahlt, also kommt das zu spät. Berichtigen kann es, wem die Zeile gehört: `{ $prefix }hours { $hours } 6,5`
refused-hours-own = { $hours } ist deine eigene Zeile, und niemand gibt die eigenen Stunden frei. { $some ->
    [true] Das kann { $people }.
   *[false] Noch kann das niemand: `{ $prefix }help stunden`
  }
refused-hours-not-yours = Die Stunden von { $person } lesen nur { $person }, wer sie freigibt, und die Kasse. Deine: `{ $prefix }hours`
refused-hours-approved-already = { $hours } { $count ->
    [one] ist
   *[other] sind
  } schon freigegeben.
refused-hours-none-wait = Nichts wartet auf deine Freigabe.
refused-hours-none-in = Stunden vom { $of } gibt es hier für dich nicht.
refused-hours-contest-which = Welche Zeile, und warum? `{ $prefix }hours beanstanden H1 weil TEXT`
refused-hours-contest-why = Warum? Den Grund liest, wem die Zeile gehört: `{ $prefix }hours beanstanden { $hours } weil TEXT`
refused-hours-clock-runs = Deine Uhr läuft schon, seit { $since }: `{ $prefix }hours stopp`
refused-hours-clock-none = Von dir läuft keine Uhr. Eine starten: `{ $prefix }hours start`
refused-hours-clock-start = Eine Uhr misst, was du jetzt tust, also braucht sie keinen Tag: `{ $prefix }hours start`, mit Auftrag oder Text. Für eine andere Zeit: `{ $prefix }hours 7:30 gestern`
refused-hours-clock-long = Deine Uhr läuft seit { $since }, das sind { $ran } Std., also hast du sie vielleicht vergessen. Eingetragen habe ich nichts. Wie lange hast du gearbeitet? `{ $prefix }hours stopp 7,5`, oder `{ $prefix }hours stopp streichen`
refused-hours-clock-less = Deine Uhr läuft erst { $ran } Std., also kann ich nicht { $typed } Std. eintragen. `{ $prefix }hours stopp` trägt ein, was sie zeigt.
refused-hours-file-none = Welche Datei? Schick sie mir hier mit `{ $prefix }hours import` als Text, oder antworte damit auf sie. Ich lese die CSV von Kimai und von Toggl.
refused-hours-file-unknown = Das ist keine CSV von Kimai oder Toggl, also habe ich nichts eingetragen. Kimai: Export, CSV. Toggl: Reports, Detailed, Download CSV.
refused-hours-file-quotes = In Zeile { $line } der Datei endet ein Anführungszeichen nie, also habe ich nichts eingetragen. Exportiere sie noch einmal, und ändere nichts von Hand.
refused-hours-file-long = Die Datei hat mehr als { $most } Zeilen, also habe ich nichts eingetragen. Exportiere eine kürzere Zeit.
refused-hours-file-date = In Zeile { $line } der Datei ist der Tag „{ $typed }“ nicht sicher zu lesen, also habe ich nichts eingetragen. Wähle 2026-11-30 als Form der Tage, und exportiere noch einmal.
refused-hours-file-duration = In Zeile { $line } der Datei kann „{ $typed }“ Stunden oder Sekunden heißen, also habe ich nichts eingetragen. Wähle Stunden und Minuten (7:30) als Form der Dauer, und exportiere noch einmal.
refused-hours-file-people = In der Datei stehen Stunden von { $people }, also habe ich nichts eingetragen. Welche sind deine? Antworte auf die Datei, zum Beispiel mit `{ $prefix }hours import { $example }`
refused-hours-file-other = In der Datei stehen die Stunden von „{ $whose }“, also habe ich nichts eingetragen. Bist du das? Dann antworte auf die Datei mit `{ $prefix }hours import { $whose }`
refused-hours-file-others = In der Datei stehen Zeilen von jemand anderem hier ({ $lines }), also habe ich nichts eingetragen. Die eigenen Stunden tragen alle selbst ein: `{ $prefix }hours 7,5`
refused-hours-file-nobody = Von „{ $typed }“ stehen keine Stunden in der Datei, aber von { $people }. Eingetragen habe ich nichts.
refused-hours-file-row = Zeile { $line } der Datei passt nicht, also habe ich nichts von ihr eingetragen. { $why ->
    [hours-day-full] Der { $day } hätte mehr als 24 Stunden, mit dem, was schon eingetragen ist.
    [hours-day-to-come] { $day } kommt erst noch.
    [hours-day-before] Am { $day } warst du noch nicht dabei.
    [hours-day-long-ago] { $day } ist mehr als drei Jahre her.
   *[other] Sie hat mehr als 24 Stunden.
  }

## Das Protokoll

record-hours-entered = Die Stunden { $lines } sind eingetragen
record-hours-changed = { $hours } ist geändert und wartet auf eine Freigabe
record-hours-dropped = { $hours } ist zurückgenommen
record-hours-approved = { $actor } hat { $lines } freigegeben
record-hours-contested = { $actor } hat { $hours } beanstandet
record-hours-taken = Der Lohn hat { $lines } mit { $entry } übernommen
record-hours-given-back = { $lines } sind nicht mehr bezahlt, weil { $entry } zurückgenommen ist
record-hours-texts-erased = Die Texte von { $lines } sind gelöscht

minutes-group-hours = Stunden
