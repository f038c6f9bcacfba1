### Die Vollversammlung.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

command-conference-summary = Die Vollversammlung einberufen, eröffnen und schließen
command-conference-usage = [einberufen ZEIT im ORT | eröffnen | schließen | …]
command-conference-examples =
    conference
    conference einberufen 12. Dezember 18 Uhr für 2 Stunden im Kulturhaus
    conference unterstützen
command-conference-help = Davor: `einberufen` (der Ort kann ein Link sein: `unter https://…`), `unterstützen` (wenn jemand anders einberuft), `verlegen ZEIT`, `absagen`, `kalender` (die Datei noch einmal).
    Währenddessen, für die Leitung: `eröffnen`, `leitung @ben` (übergeben), `notiz TEXT` (fürs Protokoll), `vertagen [ZEIT]`, `schließen`.
    Danach: `protokoll` (`protokoll C1` für frühere), `einwenden TEXT` (steht dann im endgültigen Protokoll).
    Der Ablauf: `eröffnen`, alle tippen `{ $prefix }here`, dann `{ $prefix }next` für jeden Punkt, dann `schließen`.
command-agenda-summary = Die Tagesordnung zeigen oder ändern
command-agenda-usage = [neu TEXT | streichen 2 | verlegen 3 1]
command-agenda-examples =
    agenda
    agenda neu aussprache Die Küche 10 Minuten
    agenda streichen 2
    agenda verlegen 3 1
command-agenda-help = Punkte: `neu bericht TEXT`, `neu antrag M7`, `neu wahl AMT`, `neu aussprache TEXT`, wenn du magst mit `10 Minuten` am Ende. Ein Antrag auf der Tagesordnung wartet auf die Versammlung, die über ihn abstimmt. Ist die Frist der Tagesordnung vorbei, nehmen zwei Drittel der Anwesenden einen Punkt auf.
command-here-summary = Sagen, dass du bei der Versammlung bist
command-here-help = Auch wenn du später kommst.
command-gone-summary = Sagen, dass du die Versammlung verlässt
command-gone-help = Zurückkommen geht auch: `{ $prefix }here`
command-next-summary = Den nächsten Punkt der Tagesordnung aufrufen
command-next-help = Für die Leitung. Ist der Punkt ein Antrag, beginnt seine Abstimmung.
command-speak-summary = Dich zu Wort melden
command-speak-usage = [fertig | liste]
command-speak-examples =
    speak
    speak fertig
    speak liste
command-speak-help = Ich führe die Liste und sage, wer dran ist. `fertig`, wenn du fertig bist. Die Leitung kann so auch eine Rede beenden.
command-hands-summary = Handzeichen geben, offen und mit Namen
command-hands-usage = TEXT | ja | nein | ende
command-hands-examples =
    hands Machen wir eine Pause?
    hands ja
command-hands-help = Die Leitung fragt; die Anwesenden antworten `{ $prefix }hands ja` oder `{ $prefix }hands nein`. Das ist nur für Fragen zum Ablauf. Über alles andere wird geheim abgestimmt.
argument-not-a-speech = { $typed } verstehe ich hier nicht.
piece-line = der Rest der Zeile
piece-speech = `fertig` oder `liste`
refused-conference-which-deed = Das verstehe ich nicht. Davor: `{ $prefix }conference einberufen 12. Dezember 18 Uhr`. Währenddessen: `{ $prefix }conference eröffnen`. Alles: `{ $prefix }help conference`

## Vor der Versammlung

conference-when = { $when }, { $length }{ $where ->
    [some] , Ort: { $place }
   *[none] {""}
  }
conference-called = **Vollversammlung { $conference }**: { $when }.
conference-moved = **Vollversammlung { $conference } ist verlegt**: { $when }.
conference-cancelled = **Vollversammlung { $conference } ist abgesagt.** Sie sollte sein: { $when }. Die Datei nimmt sie aus deinem Kalender.
conference-follows = Sie macht weiter, wo { $earlier } vertagt wurde{ $quorum ->
    [true] {""}
   *[false] , und tagt, wie viele auch kommen
  }.
conference-next-called = Die Datei trägt sie in deinen Kalender ein. Punkte für die Tagesordnung bis { $until }: `{ $prefix }agenda neu aussprache TEXT`
conference-call-here = Mit Bild und Ton: die Kamera oben in diesem Raum.
conference-call-there = Mit Bild und Ton: die Kamera oben im [Mitgliederraum]({ $link }).
conference-call-link = Mit Bild und Ton: { $link }
conference-reminder = **Vollversammlung { $conference } { $away }**: { $when }.
conference-next-reminder = Wir treffen uns im Mitgliederraum. Ist sie eröffnet, tippe dort `{ $prefix }here`.
conference-asked-told = Dein Aufruf zu { $conference } steht im Mitgliederraum und braucht noch Unterstützung. Wie es steht: `{ $prefix }conference`. Zurücknehmen: `{ $prefix }conference absagen`
conference-told = Erledigt. Alle wissen von { $conference }.
conference-said-in-room = Erledigt. Ich habe es im Mitgliederraum gesagt.
conference-is-in-room = { $conference } ist im Mitgliederraum eröffnet.
conference-calendar = { $coop }: Vollversammlung { $conference }
conference-lapsed = { $asked ->
    [true] **Der Aufruf zu { $conference } ist verfallen**: Zu wenige haben ihn rechtzeitig unterstützt.
   *[false] **{ $conference } hat nicht stattgefunden**: Niemand hat sie eröffnet. Eine neue: `{ $prefix }conference einberufen ZEIT`
  }
conference-asked = **{ $caller } möchte eine Vollversammlung ({ $conference })**: { $when }.
conference-asked-next = { $supporters } von { $needed } unterstützen sie. Sind es genug bis { $until }, ist sie einberufen: `{ $prefix }conference unterstützen`
conference-support-counts = { $called ->
    [true] Deine Unterstützung zählt, und { $conference } ist einberufen. Alle wissen davon.
   *[false] Deine Unterstützung zählt: { $supporters } von { $needed } unterstützen { $conference }.
  }
conference-call-taken-back = Der Aufruf zu { $conference } ist zurückgenommen.
conference-status-none = Es ist keine Vollversammlung einberufen. Eine einberufen: `{ $prefix }conference einberufen 12. Dezember 18 Uhr im Kulturhaus`
conference-status-called = **Vollversammlung { $conference }**: { $when }.
conference-next-status = Die Tagesordnung: `{ $prefix }agenda`. Für deinen Kalender: `{ $prefix }conference kalender`
todo-conference-support = { $conference }: Jemand möchte eine Vollversammlung, bis { $until }. `{ $prefix }conference unterstützen`
todo-conference-come = { $conference }: Vollversammlung, { $when }. `{ $prefix }agenda`

## Die Tagesordnung

agenda-item-minutes = Protokoll von { $about }: Genehmigung
agenda-item-report = Bericht: { $text }
agenda-item-election = Wahl: { $officeName }
agenda-item-discussion = { $text }
agenda-minutes = { $minutes } Min.
agenda-more = … und { $count } weitere: siehe Tagesordnung
agenda-heading = **Tagesordnung von { $conference }**, { $when }{ $minutes ->
    [0] {""}
   *[other] , { $minutes } Minuten geplant
  }
agenda-empty = **Die Tagesordnung von { $conference }** ({ $when }) ist leer.
agenda-next = Bis { $until }: `{ $prefix }agenda neu bericht TEXT`, `antrag M7`, `wahl AMT` oder `aussprache TEXT`
agenda-next-late = Ihre Frist ist vorbei. In der Versammlung können zwei Drittel der Anwesenden einen Punkt aufnehmen: `{ $prefix }agenda neu TEXT`
agenda-added = Auf der Tagesordnung von { $conference }: **{ $place }. { $item }**{ $note ->
    [waits] . Der Antrag wartet auf die Versammlung, die über ihn abstimmt.
    [stand] . Kandidieren geht vorher: `{ $prefix }stand { $officeWord }`
   *[none] {""}
  }
agenda-removed = Von der Tagesordnung gestrichen: { $item }. Was darauf steht: `{ $prefix }agenda`
agenda-done = Die Tagesordnung ist durch. Zum Schließen, mit Protokoll: `{ $prefix }conference schließen`

## Die Versammlung

conference-opened = **Vollversammlung { $conference } ist eröffnet.** Leitung: { $presider }.
    Bist du da, tippe `{ $prefix }here`. Es braucht mindestens { $needed } von { $voters }.
conference-presence = { $there } von { $voters } sind da{ $enough ->
    [true] , das genügt.
   *[false] . Es braucht { $needed }.
  }
conference-here = Willkommen.
conference-here-again = Du bist schon da.
conference-gone = Bis bald.
conference-chaired = Die Leitung hat jetzt { $person }.
conference-status-open = **Vollversammlung { $conference } ist eröffnet.** Leitung: { $presider }.
conference-status-item = Jetzt: { $place }. { $item }
conference-next-open = Bist du da? `{ $prefix }here`. Zu Wort melden: `{ $prefix }speak`
item-called = **Punkt { $place } von { $of }: { $item }**, { $time }{ $minutes ->
    [0] {""}
   *[other] , { $minutes } Minuten
  }
item-speak = Zu Wort melden: `{ $prefix }speak`
item-votes = Die Abstimmung über { $motion } beginnt jetzt. Dein Stimmzettel ist in deiner Direktnachricht.
item-minutes-early = { $still ->
   *[true] Einwände dagegen gehen noch bis { $until }.
    [false] Einwände gingen bis { $until }, und einige Nachrichten von vorher sind noch ungelesen.
  } Die nächste Versammlung genehmigt es.
item-decided = Das ist schon entschieden: `{ $prefix }motion { $motion }`
item-nobody = Niemand kandidiert, also gibt es nichts abzustimmen. Fürs nächste Mal: `{ $prefix }stand { $officeWord }`
speech-floor = { $person } hat das Wort, für { $minutes }.{ $waiting ->
    [0] {""}
    [one] { " " }Danach wartet noch eine Wortmeldung.
   *[other] { " " }Danach warten noch { $waiting } Wortmeldungen.
  }
speech-over = { $person }, deine Zeit ist um. Komm bitte zum Ende: `{ $prefix }speak fertig`
speakers = { $person } spricht.{ $count ->
    [0] {""}
   *[other] { " " }Danach: { $waiting }.
  }
speakers-none = Niemand spricht. Zu Wort melden: `{ $prefix }speak`
hands-asked = **Handzeichen: { $question }**
    { $about ->
        [take-up] Zwei Drittel der Anwesenden nehmen den Punkt auf.
       *[other] Offen und mit Namen.
    } `{ $prefix }hands ja` oder `{ $prefix }hands nein`
hands-minutes = Stimmt das Protokoll von { $conference } (Hash { $hash }…)?
hands-raised = { $agrees ->
    [true] Deine Hand ist oben, dafür.
   *[false] Deine Hand ist oben, dagegen.
  } Bisher: { $raised }.
hands-counted = **{ $question }** { $carried ->
    [true] Ja
   *[false] Nein
  }: { $raised ->
    [0] niemand hat die Hand gehoben
   *[other] { $yes } dafür, { $no } dagegen
  }, { $present } anwesend.{ $about ->
    [take-up] { $carried ->
        [true] { " " }Der Punkt steht auf der Tagesordnung.
       *[false] { " " }Der Punkt wird nicht aufgenommen.
      }
   *[other] {""}
  }
hands-yes = Dafür: { $names }
hands-no = Dagegen: { $names }
hands-minutes-refused = Das Protokoll von { $conference } ist nicht genehmigt; die nächste Versammlung, die einberufen wird, fragt noch einmal. Sein Text bleibt. Was daran falsch ist, kann die Leitung jetzt festhalten: `{ $prefix }conference notiz TEXT`
conference-noted = { $place ->
    [0] Das steht im Protokoll.
   *[other] Das steht im Protokoll, bei Punkt { $place }.
  }
conference-adjourned = **{ $conference } ist vertagt.** { $few ->
    [true] { $there ->
        [one] Da ist { $there }
       *[other] Da sind { $there }
      }, und es braucht { $needed }.
   *[false] Was übrig ist, bleibt für einen anderen Tag.
  }{ $again ->
    [true] {""}
   *[false] { " " }Die nächste einberufen: `{ $prefix }conference einberufen ZEIT`
  }
    Der Entwurf des Protokolls ist im Thread darunter. Stimmt etwas nicht? Bis { $until }: `{ $prefix }conference einwenden TEXT`

## Das Protokoll

conference-closed = **{ $conference } ist geschlossen.** { $came } von { $voters } waren da. Der Entwurf des Protokolls ist im Thread darunter.
    Stimmt etwas nicht? Bis { $until }: `{ $prefix }conference einwenden TEXT`
    Sein Hash beginnt mit `{ $hash }`.
conference-minutes-file = protokoll
conference-objected = Dein Einwand wird im endgültigen Protokoll von { $conference } stehen, nach { $until }.
conference-minutes-stand = { $objections ->
    [0] **Das Protokoll von { $conference } steht**: Niemand hat etwas eingewendet. Es ist im Thread darunter, zum Unterschreiben.
    [one] **Zum Protokoll von { $conference } gibt es einen Einwand.** Der Text samt Einwand ist im Thread darunter, zum Unterschreiben.
   *[other] **Zum Protokoll von { $conference } gibt es { $objections } Einwände.** Der Text samt Einwänden ist im Thread darunter, zum Unterschreiben.
  }
    Der Hash des Textes beginnt mit `{ $hash }`. Die nächste Versammlung genehmigt das Protokoll.
conference-minutes-approved = **Das Protokoll von { $conference } ist genehmigt** und steht bei den Dokumenten: `{ $prefix }document { $document }`
conference-minutes-again = { $state ->
    [draft] Der Entwurf des Protokolls von { $conference }
    [final] Das endgültige Protokoll von { $conference }
   *[approved] Das genehmigte Protokoll von { $conference }
  } (Hash `{ $hash }…`):
minutes-of-title = Protokoll der Vollversammlung { $conference } von { $coop }
minutes-of-when = Von { $from } bis { $to }
minutes-of-where = { $where ->
    [some] Ort: { $place }, und der Mitgliederraum
   *[none] Im Mitgliederraum
  }
minutes-of-presider = Leitung: { $person }
minutes-of-came = { $came } von { $voters } Stimmberechtigten kamen{ $proxies ->
    [0] {""}
    [one] , davon eine Person durch Vollmacht
   *[other] , davon { $proxies } durch Vollmacht
  }{ $needed ->
    [0] . Ein Quorum war nicht nötig
   *[other] ; das Quorum war { $needed }
  }
minutes-of-adjourned = { $few ->
    [true] Vertagt: Da waren { $there }, nötig waren { $needed }
   *[false] Vertagt, mit dem Rest für einen anderen Tag
  }
minutes-of-names = Anwesend: { $names }
minutes-of-proxies = Durch Vollmacht: { $names }
minutes-of-proxy = { $person } (bei { $by })
minutes-of-item = { $from } bis { $to }{ $speeches ->
    [0] {""}
    [one] , eine Wortmeldung
   *[other] , { $speeches } Wortmeldungen
  }.
minutes-of-not-called = Der Punkt wurde nicht aufgerufen.
minutes-of-motion-open = { $motion } wurde in dieser Versammlung nicht entschieden.
minutes-of-note = Notiz: { $text }
minutes-of-objections = Einwände zu diesem Protokoll
minutes-of-objection = { $person }, { $at }: { $text }
minutes-pdf-draft = Entwurf. Einwände werden vermerkt, und die nächste Versammlung genehmigt ihn.
minutes-pdf-final = Endgültig, mit allen Einwänden, die rechtzeitig kamen. Die nächste Versammlung genehmigt es.
minutes-pdf-approved = Endgültig, mit allen Einwänden, die rechtzeitig kamen. Eine spätere Versammlung hat es genehmigt.
minutes-pdf-presider = Leitung
minutes-pdf-keeper = Protokoll
minutes-pdf-hash = SHA-256 des Textes: { $hash }

## Was das Protokoll der Genossenschaft sagt

minutes-group-conferences = Vollversammlungen
record-conference-asked = möchte eine Vollversammlung ({ $conference }) am { $at }
record-conference-called = Vollversammlung { $conference } wurde einberufen für { $at }{ $follows ->
    [none] {""}
   *[other] , nachdem { $follows } vertagt wurde
  }
record-conference-moved = verlegte Vollversammlung { $conference } auf { $at }
record-conference-cancelled = sagte Vollversammlung { $conference } ab
record-conference-lapsed = Vollversammlung { $conference } kam nicht zustande
record-conference-opened = Vollversammlung { $conference } wurde eröffnet; Leitung: { $person }
record-conference-begun = Vollversammlung { $conference } begann mit { $there } von { $voters }; nötig waren { $needed }
record-conference-chaired = Leitung von Vollversammlung { $conference }: { $person }
record-hands-shown = Handzeichen in { $conference }: { $yes } dafür, { $no } dagegen; { $carried ->
    [true] angenommen
   *[false] nicht angenommen
  }
record-conference-adjourned = Vollversammlung { $conference } wurde vertagt; { $there } waren da, nötig waren { $needed }
record-conference-closed = Vollversammlung { $conference } wurde geschlossen; Einwände zum Protokoll bis { $until }
record-conference-minutes-objected = wandte etwas gegen das Protokoll von { $conference } ein
record-conference-minutes-final = das Protokoll von { $conference } ist endgültig, { $objections ->
    [0] ohne Einwände
    [one] mit einem Einwand
   *[other] mit { $objections } Einwänden
  }
record-conference-minutes-approved = das Protokoll von { $conference } wurde in { $at } genehmigt

## Absagen

refused-conference-unread = { $gap ->
    [no-day] Den Tag verstehe ich nicht.
    [no-link] Diesen Link verstehe ich nicht. Er beginnt mit `https://`, ohne Namen und Passwort vor der Adresse.
   *[no-time] Um wie viel Uhr?
  } Schreib es so: `{ $prefix }conference { $deed ->
    [call] einberufen
    [move] verlegen
   *[adjourn] vertagen
  } 12. Dezember 18 Uhr`
refused-conference-too-soon = Das ist zu bald, als dass alle davon erfahren{ $alone ->
    [true] {""}
   *[false] {" "}und es unterstützen können
  }. Frühestens geht es { $earliest }.
refused-conference-too-far = Das ist zu weit voraus. Spätestens geht es { $latest }.
refused-conference-under-way = { $stage ->
    [asked] Jemand möchte schon { $conference }. Zum Unterstützen: `{ $prefix }conference unterstützen`
    [open] { $conference } ist eröffnet. Komm dazu: `{ $prefix }here`
   *[called] { $conference } ist schon einberufen. Für einen Punkt auf der Tagesordnung: `{ $prefix }agenda neu TEXT`
  }
refused-conference-not-asked = Niemand möchte gerade eine Vollversammlung. Eine einberufen: `{ $prefix }conference einberufen 12. Dezember 18 Uhr`
refused-conference-supported = Du unterstützt { $conference } schon.
refused-conference-none = Es ist keine Vollversammlung einberufen. Eine einberufen: `{ $prefix }conference einberufen 12. Dezember 18 Uhr`
refused-conference-not-called = Es ist keine Vollversammlung einberufen. Eine einberufen: `{ $prefix }conference einberufen 12. Dezember 18 Uhr`
refused-conference-not-open = Es ist keine Vollversammlung eröffnet. Wann die nächste ist: `{ $prefix }conference`
refused-conference-is-open = { $conference } ist schon eröffnet. Zum Beenden: `{ $prefix }conference schließen`
refused-conference-not-caller = Das kann nur, wer { $conference } einberufen hat ({ $caller }){ $office ->
    [none] {""}
   *[other] , oder das Amt { $officeName }
  }.
refused-conference-not-yet = Es ist zu früh. Die Versammlung beginnt { $startsAt } und lässt sich eine Viertelstunde vorher eröffnen.
refused-conference-opened-by = { $inOffice ->
    [true] Das Amt { $officeName } eröffnet sie. Kommt niemand, kann es ab { $officers } jedes Amt und ab { $anyone } jedes stimmberechtigte Mitglied.
   *[false] Stimmberechtigte Mitglieder können sie eröffnen.
  }
refused-conference-not-presider = Das kann die Leitung: { $presider }. Ist { $presider } gegangen: `{ $prefix }conference leitung`
refused-conference-not-keeper = Notizen schreibt die Leitung ({ $presider }) oder wer das Protokoll führt.
refused-conference-few = { $there ->
    [one] Da ist { $there }
   *[other] Da sind { $there }
  }, und es braucht { $needed }. Wartet auf mehr (`{ $prefix }here`), oder vertagt: `{ $prefix }conference vertagen ZEIT`
refused-conference-text-long = { $what ->
    [item] Ein Punkt der Tagesordnung hat
    [question] Eine Frage für ein Handzeichen hat
   *[place] Ort und Titel einer Vollversammlung haben
  } höchstens { $most } Zeichen{ $what ->
    [item] . Sag es kürzer, und mehr in einem Antrag oder im Raum.
   *[other] . Sag es kürzer.
  }
refused-conference-votes-open = Die Abstimmung über { $motions } läuft bis { $endsAt }. Danach kann die Versammlung enden.
refused-conference-not-voter = Das können alle, die über Beschlüsse abstimmen. Wer das ist: `{ $prefix }rules beschluss`
refused-conference-not-here = Sag zuerst, dass du da bist: `{ $prefix }here`
refused-conference-not-here-yet = { $person } ist nicht da und müsste zuerst `{ $prefix }here` tippen.
refused-conference-no-minutes = Es gibt noch kein Protokoll einer Vollversammlung. Wann die nächste ist: `{ $prefix }conference`
refused-conference-no-minutes-of = { $conference } hat kein Protokoll. Das der letzten Versammlung: `{ $prefix }conference protokoll`
refused-conference-minutes-final = Einwände zum Protokoll von { $conference } gingen bis { $until }. Sag es, wenn die nächste Versammlung es genehmigt.
refused-conference-empty-note = Was denn? `{ $prefix }conference { $deed ->
    [note] notiz
   *[object] einwenden
  } TEXT`
refused-agenda-full = Die Tagesordnung hat { $most } Punkte, und mehr passen nicht. Streich erst einen: `{ $prefix }agenda streichen 2`
refused-agenda-has-motion = { $motion } steht schon auf der Tagesordnung, als Punkt { $place }.
refused-agenda-has-election = Die Wahl für { $officeName } steht schon auf der Tagesordnung, als Punkt { $place }.
refused-agenda-no-item = Die Tagesordnung hat keinen Punkt { $place }. Was darauf steht: `{ $prefix }agenda`
refused-agenda-not-yours = Punkt { $place } hat jemand anders vorgeschlagen. Ändern kann ihn, wer das war, oder die Leitung.
refused-agenda-item-called = Punkt { $place } ist schon aufgerufen und bleibt.
refused-agenda-over = Die Tagesordnung ist seit { $until } geschlossen. In der Versammlung können zwei Drittel der Anwesenden mehr aufnehmen: `{ $prefix }agenda neu TEXT`
refused-agenda-unread = Das verstehe ich nicht. Schreib es so: `{ $prefix }agenda neu aussprache Die Küche`, `{ $prefix }agenda neu antrag M7`, `{ $prefix }agenda streichen 2`
refused-agenda-which-motion = Welcher Antrag? `{ $prefix }agenda neu antrag M7`
refused-agenda-motion-over = { $motion } ist abgeschlossen, da gibt es nichts abzustimmen.
refused-agenda-motion-hearing = { $motion } hat eine eigene Zeit: So lange antwortet die Person, um die es geht, nicht länger und nicht kürzer.
refused-agenda-motion-theirs = { $motion } würde auf die Versammlung warten. Auf die Tagesordnung setzen kann ihn nur { $author }, oder wer Versammlungen einberufen darf.
refused-agenda-place = Welcher Punkt? `{ $prefix }agenda streichen 2`, `{ $prefix }agenda verlegen 3 1`
refused-hands-open = Es läuft schon ein Handzeichen: { $question } `{ $prefix }hands ja` oder `{ $prefix }hands nein`
refused-hands-before-next = Ein Handzeichen läuft bis { $endsAt }: { $question } Um jetzt zu zählen: `{ $prefix }hands ende`. Danach: `{ $prefix }next`
refused-hands-none = Es läuft kein Handzeichen.
refused-hands-question = Was ist die Frage? `{ $prefix }hands Machen wir eine Pause?`
refused-speech-none = Niemand spricht. Zu Wort melden: `{ $prefix }speak`
refused-speech-not-yours = { $person } spricht und beendet das selbst, oder die Leitung tut es.
