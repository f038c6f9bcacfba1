### Petitionen.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist schon sicher gemacht, bevor es eingesetzt wird.

## Was getippt wird

argument-not-a-petition = { $typed } ist keine Nummer einer Petition. Sie sieht aus wie `A1`.
piece-petition = die Nummer der Petition
command-petition-summary = Eine Petition beginnen; niemand erfährt, dass sie von dir ist
command-petition-usage = TEXT
command-petition-examples =
    petition Das Büro freitags schließen
    petition abwählen @ben Die Abrechnung für Juni fehlt.
command-petition-help = Die erste Zeile ist, was entschieden werden soll; weitere Zeilen erläutern es. Am nächsten Morgen um 9 zeige ich sie im Mitgliederraum, ohne deinen Namen. Bis dahin nimmt `{ $prefix }petition zurückziehen` sie zurück. `{ $prefix }petition abwählen @ben GRÜNDE` verlangt, dass jemand ein Amt verliert (bei mehreren Ämtern steht das Amt hinter der Person), `{ $prefix }petition ausschließen @ben GRÜNDE`, dass jemand ausgeschlossen wird, wo die Regeln das erlauben. Tragen genug sie mit, wird ein Antrag daraus. Du kannst eine offene Petition auf einmal haben.
command-endorse-summary = Eine Petition mittragen; niemand erfährt, dass du es tust
command-endorse-usage = [A1]
command-endorse-help = Ohne Nummer: die einzige offene Petition. Die Zahl, die alle sehen, ändert sich jeden Morgen um 9. Zurücknehmen lässt sich das nicht.
command-petitions-summary = Die offenen Petitionen zeigen
command-petitions-usage = [A1]
command-petitions-help = Mit Nummer: eine Petition mit ihrem Text, offen oder beendet.

## Was alle lesen

petition-heading = **Petition { $petition }**
petition-is-open = { $shown } von { $needed } tragen sie mit. Sind es genug bis { $until }, wird ein Antrag daraus.

    Schreib mir allein: `{ $prefix }endorse { $petition }`. Niemand erfährt, wer sie begonnen hat oder mitträgt.
petition-title-recall = { $person } abwählen ({ $officeName })
petition-is-carried = { $shown } haben sie mitgetragen, und sie wurde zu { $motion }.
petition-is-moot = Sie ist beendet: { $motion ->
    [none] Es gibt nichts mehr zu entscheiden.
   *[other] { $motion } entscheidet dasselbe.
  }
petition-is-lapsed = Sie ist verfallen: { $shown } von { $needed } haben sie mitgetragen.
petition-carried = **{ $motion }**, durch Petition { $petition } ({ $endorsed } haben sie mitgetragen), ist bis { $until } offen für { $form ->
    [question] die Aussprache
   *[text] Alternativen
  }.
restored-voice = **{ $over } { $count ->
    [one] ist
   *[other] sind
} vorbei.** Meine Aufzeichnungen sind wieder auf dem Stand von { $at }, und ich kann nicht mehr feststellen, wer geantwortet oder mitgetragen hat. Habt ihr seither ein Ende gelesen, so gilt es. Sonst fangt noch einmal an: `{ $prefix }poll`, `{ $prefix }petition`.
petition-lapsed = **{ $petition }** ist verfallen: { $shown } von { $needed } haben sie mitgetragen.
petition-moot = **{ $petition }** ist beendet: { $why ->
    [gone] Die Person ist nicht mehr in der Genossenschaft.
    [not-in-office] Die Person hat das Amt nicht mehr.
   *[decided] { $motion } entscheidet dasselbe.
  }
petitions-heading = { $count ->
    [one] **Eine Petition ist offen:**
   *[other] **{ $count } Petitionen sind offen:**
  }
petition-line = **{ $petition }**: { $shown } von { $needed }, bis { $until }
petitions-next = Alles zu einer: `{ $prefix }petitions { $petition }`. Um sie mitzutragen, schreib mir allein: `{ $prefix }endorse { $petition }`
petitions-none = Keine Petition ist offen. Um eine zu beginnen, schreib mir allein: `{ $prefix }petition TEXT`

## Was nur liest, wer geschrieben hat. Die Antworten einer Gruppe werden auf dieselbe Länge aufgefüllt.

petition-begun = **Deine Petition ist begonnen**: { $petition }. Du trägst sie mit. Ich zeige sie den Mitgliedern am { $at }, ohne deinen Namen.

    Bis dahin kannst du sie zurücknehmen: `{ $prefix }petition zurückziehen`
petition-has-one = **Ich habe diese Petition nicht begonnen** ({ $petition }): Eine frühere von dir ist noch offen. Niemand sonst erfährt, dass sie von dir ist.
petition-withdrawn = **Deine Petition ist zurückgenommen.** Niemand hat sie gesehen.
petition-nothing-to-withdraw = **Es gibt nichts zurückzunehmen.** Eine Petition, die allen gezeigt wurde, bleibt offen.
petition-endorsed = **Du trägst { $petition } mit.** Niemand sonst erfährt davon. Die Zahl, die alle sehen, ändert sich am Morgen.
petition-again = **Du trägst { $petition } schon mit**, und das zählt einmal.
petition-redaction-reason = Petitionen gehören in eine Direktnachricht
petition-wrong-room = { $removed ->
    [true] Ich habe deine Nachricht aus { $where } entfernt
   *[false] Deine Nachricht steht in { $where }, und ich kann sie dort nicht entfernen
  }: Sie zeigt, wer eine Petition beginnt oder mitträgt. Gezählt habe ich nichts. Schreib stattdessen hier: `{ $prefix }{ $command }`
option-by-petition = { $title } (durch Petition)

## Das Protokoll

minutes-group-petitions = Petitionen
record-petition-begun = Petition { $petition } begann, für { $kind }{ $concerns ->
    [person] {" "}über { $subject }
    [holder] {" "}über { $subject } ({ $officeName })
   *[nobody] {""}
  }; { $needed } müssen sie bis { $until } mittragen
record-petition-carried = Petition { $petition } wurde von genug ({ $endorsed }) mitgetragen und wurde zu { $motion }
record-petition-moot = Petition { $petition } endete; { $endorsed ->
    [one] eine Person trug sie mit
   *[other] { $endorsed } trugen sie mit
  }; { $why ->
    [gone] die Person war nicht mehr in der Genossenschaft
    [not-in-office] die Person hatte das Amt nicht mehr
   *[decided] { $motion } entscheidet dasselbe
  }
record-petition-lapsed = Petition { $petition } verfiel; { $endorsed ->
    [one] eine Person trug sie mit
   *[other] { $endorsed } trugen sie mit
  }

## Absagen

refused-petition-too-few = Eine Petition müssen { $needed } mittragen, und hier { $signers ->
    [one] könnte das nur eine Person.
   *[other] könnten das nur { $signers }.
  } Bei so wenigen wüssten alle, wer es war.
refused-petition-not-offered = Hier gibt es keine Petitionen { $aim ->
    [removal] für einen Ausschluss. Ein Ausschluss beginnt in der Moderation: Schreib dort jemandem.
    [recall] für eine Abwahl. Offen beginnt sie im Mitgliederraum: `{ $prefix }help recall`
   *[decision] für eine Entscheidung. Offen schlägst du sie im Mitgliederraum vor: `{ $prefix }propose TEXT`
  }
refused-petition-about-you = Dabei geht es um dich, also beginnst du sie nicht und trägst sie nicht mit. Was du dazu sagen willst, sag im Mitgliederraum.
petition-person-to-type = @USER
refused-petition-withdraw-alone = Du hast höchstens eine Petition, also braucht es keine Nummer: `{ $prefix }petition zurückziehen`
refused-petition-against-whom = Wen meinst du, und warum? So geht es: { $copy }
refused-petition-no-grounds = Alle sollen lesen, warum. Schreib es hinter die Person: { $copy }
refused-petition-whom = Begonnen habe ich nichts. Für eine Entscheidung beginn mit einem anderen Wort. Wenn du { $person } meinst, setz ein @ vor den Namen: { $copy }
refused-petition-ended = { $petition } ist beendet, also habe ich nichts gezählt. Was offen ist: `{ $prefix }petitions`
refused-petition-looks-like = Das ließe sich mit { $petition } verwechseln, die offen ist. Du kannst sie mittragen: `{ $prefix }endorse { $petition }`
refused-no-such-petition = Es gibt keine Petition { $petition }. Was offen ist: `{ $prefix }petitions`
refused-no-petition = Keine Petition ist offen. Um eine zu beginnen: `{ $prefix }petition TEXT`
refused-which-petition = Mehrere Petitionen sind offen: { $petitions }. Sag welche, etwa `{ $prefix }endorse A1`.

## Umfragen

command-poll-summary = Eine schnelle Frage stellen, die niemanden bindet
command-poll-usage = FRAGE
command-poll-examples =
    poll Wo essen wir am Freitag?
    poll --bis 18:00 Wer bleibt zum Essen?
    poll Q1 2
command-poll-help = Frag im Mitgliederraum. Jede Zeile unter der Frage ist eine Möglichkeit; ohne Möglichkeiten wird mit Ja oder Nein geantwortet. Alle antworten mir allein, etwa `{ $prefix }poll Q1 2`, und ich zeige am Ende die Summen, sobald drei geantwortet haben. Mir genügt die Nummer allein, solange keine Abstimmung und keine andere Umfrage offen ist; `Q1 2` genügt immer. Mit `--offen` wird im Raum geantwortet. Mit `--mehrere` darf man mehr als eine wählen. Sie dauert drei Tage, oder bis zu einem Tag oder einer Zeit: `--bis freitag`, `--bis morgen 9:00`, `--bis in 2 Stunden`. Eine Umfrage entscheidet nichts: Dafür gibt es `{ $prefix }propose`.
command-polls-summary = Die offenen Umfragen zeigen
command-polls-help = Jede mit ihrer Nummer und ihrem Ende.
piece-question = die Frage
poll-flag-open = --offen
poll-flag-several = --mehrere
poll-flag-until = --bis
poll-yes = Ja
poll-no = Nein
poll-heading = **{ $poll }**
poll-option = { $title }: { $chosen }
poll-is-secret = Eine schnelle Frage bis { $until }; sie entscheidet nichts. Antworte mir allein: `{ $prefix }poll { $poll } 1`{ $several ->
    [true] , oder mehrere Nummern
   *[false] {""}
  }. Ich zeige am Ende die Summen, sobald drei geantwortet haben.
poll-is-open = Eine schnelle Frage bis { $until }; sie entscheidet nichts. Antworte hier, vor allen: `{ $prefix }poll { $poll } 1`{ $several ->
    [true] , oder mehrere Nummern
   *[false] {""}
  }.
poll-is-over = Diese Umfrage ist vorbei: { $answered ->
    [0] Niemand hat
    [one] Eine Person hat
   *[other] { $answered } haben
  } geantwortet.
poll-result = **{ $poll }**: { $answered ->
    [one] Eine Person hat geantwortet.
   *[other] { $answered } haben geantwortet.
  }
poll-too-few = **{ $poll }** ist vorbei. Zu wenige haben geantwortet, um zu zeigen, wie.
poll-answered = Deine Antwort auf { $poll } zählt: { $chosen }. Bis zum Ende kannst du sie ändern.
poll-answered-again = Deine Antwort auf { $poll } ist jetzt: { $chosen }. Bis zum Ende kannst du sie ändern.
poll-reaction = **Reaktionen zähle ich nicht**: Sie sind nicht verschlüsselt. Antworte auf { $poll }: `{ $prefix }poll { $id } 1`, { $open ->
    [true] hier oder im Mitgliederraum.
   *[false] hier, wo nur wir beide lesen.
  }
poll-redaction-reason = Geheime Umfragen werden in einer Direktnachricht beantwortet
poll-wrong-room = { $removed ->
    [true] Ich habe deine Antwort entfernt
   *[false] Ich kann deine Antwort nicht entfernen: Bitte lösche sie selbst
  }, denn { $poll } ist geheim, und gezählt habe ich nichts. Antworte hier, wo nur wir beide lesen: `{ $prefix }poll { $poll } 1`
polls-heading = { $count ->
    [one] **Eine Umfrage ist offen:**
   *[other] **{ $count } Umfragen sind offen:**
  }
poll-line = **{ $poll }**, bis { $until }
polls-next = Alles zu einer: `{ $prefix }poll { $poll }`
polls-none = Keine Umfrage ist offen. Um etwas zu fragen, im Mitgliederraum: `{ $prefix }poll FRAGE`
todo-poll = { $poll }: eine schnelle Frage, bis { $until }. `{ $prefix }poll { $id }`
refused-poll-one-option = Eine Umfrage braucht mindestens zwei Möglichkeiten, jede in einer eigenen Zeile unter der Frage. Ohne Möglichkeiten wird mit Ja oder Nein geantwortet.
refused-poll-options = Eine Umfrage hat bis zu { $most } Möglichkeiten, und jede ist anders als die übrigen.
refused-poll-past-day = Das ist schon vorbei. Nenn einen späteren Tag oder eine spätere Zeit, etwa `--bis morgen 9:00`.
refused-poll-no-day = Bis wann, verstehe ich nicht: { $typed }. Nenn einen Tag oder eine Zeit: `--bis freitag`, `--bis 18:00` oder `--bis in 2 Stunden`.
refused-poll-too-long = Eine Umfrage dauert höchstens ein Jahr. Nenn einen früheren Tag oder eine frühere Zeit, etwa `--bis morgen 9:00`.
refused-poll-until-doubt = **Noch habe ich nicht gefragt**: Was nach `--bis` steht, lässt sich verschieden lesen. Setz die Zeit in Anführungszeichen{ $options ->
    [true] , die Möglichkeiten darunter wie zuvor
   *[false] {""}
  }: { $oneCopy }{ $more ->
    [true] { " " }oder { $otherCopy }
   *[false] {""}
  }
refused-poll-until-twice = `--bis` steht zweimal da. Nenn ein Ende.
refused-poll-no-question = Die Frage fehlt. Sie steht zuerst, jede Möglichkeit in einer eigenen Zeile darunter: `{ $prefix }poll Wo essen wir?`
refused-poll-too-many = { $most } Umfragen von dir sind offen. Frag wieder, wenn eine davon zu Ende ist.
refused-poll-choice = Antworte auf { $poll } mit einer Nummer von 1 bis { $last }. Gezählt habe ich nichts.
refused-poll-one-choice = Bei { $poll } zählt eine Nummer. Gezählt habe ich nichts.
refused-poll-ended = { $poll } ist vorbei, also habe ich nichts gezählt. Wie sie ausging: `{ $prefix }poll { $poll }`
refused-poll-is-secret = Auf { $poll } wird in einer Direktnachricht mit mir geantwortet. Gezählt habe ich nichts.
refused-poll-not-here = Eine Umfrage beginnt im Mitgliederraum. Hier kannst du auf eine antworten: `{ $prefix }polls`
refused-which-poll = Mehrere Umfragen sind offen: { $polls }. Gezählt habe ich nichts. Sag, welche du meinst, etwa `{ $poll } 1`.
refused-no-such-poll = Es gibt keine Umfrage { $poll }. Was offen ist: `{ $prefix }polls`

## Stimmungen

command-mood-summary = Fragen, wie es den Leuten geht
command-mood-usage = FRAGE
command-mood-examples =
    mood Wie war deine Woche?
    mood jede woche Wie war deine Woche?
    mood 4
    mood beenden
command-mood-help = Frag im Mitgliederraum. Alle antworten mir allein mit einer Zahl von 1 bis 5, etwa `{ $prefix }mood 4`, oder mit einem der Wörter in den Zeilen unter deiner Frage. Ich zeige am Ende die Summen, sobald drei geantwortet haben, und niemand erfährt, wer was gesagt hat. `{ $prefix }mood jede woche FRAGE` fragt jeden Tag, jede Woche oder jeden Monat und zeichnet den Verlauf, sobald fünf antworten. `{ $prefix }mood beenden` hört damit auf.
poll-is-scale = Wie geht es dir, von 1 (schlecht) bis 5 (gut)? Antworte mir allein bis { $until }: `{ $prefix }mood 4`. Ich zeige am Ende die Summen, sobald drei geantwortet haben.
poll-is-mood = Wie geht es dir? Antworte mir allein bis { $until }: `{ $prefix }poll { $poll } 1`. Ich zeige am Ende die Summen, sobald drei geantwortet haben.
mood-average = Im Schnitt { $average } von 5 ({ $each }).
mood-result = **{ $poll }**: Im Schnitt { $average } von 5. { $answered } haben geantwortet ({ $each }).
mood-course = { $question } Von 1 bis 5, im Schnitt
mood-again = Ich frage wieder, { $every ->
    [day] jeden Tag
    [week] jede Woche
   *[month] jeden Monat
  }, das nächste Mal { $next }. Um das zu beenden, hier: `{ $prefix }mood beenden`
mood-stopped = Ich frage nicht mehr: { $questions }. Was offen ist, läuft bis zum Ende.
refused-mood-too-many = Es gibt schon { $most } Fragen, die ich immer wieder stelle. Um sie zu beenden: `{ $prefix }mood beenden`
refused-mood-none-again = Keine Frage wird immer wieder gestellt, also gibt es nichts zu beenden.
refused-mood-none = Keine Stimmung ist offen. Was offen ist: `{ $prefix }polls`
refused-which-mood = Mehrere Stimmungen sind offen: { $moods }. Sag welche, etwa `{ $prefix }mood { $mood } 4`.
