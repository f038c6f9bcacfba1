### Kurze Gründe zur eigenen Stimme, auf Deutsch.

command-reason-summary = Sagen, warum du so gestimmt hast, für alle beim Ergebnis
command-reason-usage = M1 [unterschrieben:] TEXT
command-reason-help = Stimm zuerst ab, oder beides auf einmal: `1 weil der Ofen alt ist`. Der Grund steht dann unter dem Ergebnis, ohne deinen Namen; mit `unterschrieben:` davor steht dein Name dabei. `keiner` nimmt ihn weg. Ohne Namen wird er nur veröffentlicht, wenn mindestens drei abstimmen. Eine andere Stimme braucht einen neuen Grund. Im Konsent hat ein Einwand seinen eigenen: `{ $prefix }object M1 GRUND`. Für jemanden, dessen Vollmacht du hast: `für @ana` vor den Text.
command-reason-examples =
    reason M1 Der Ofen ist alt.
    reason M1 unterschrieben: Der Ofen ist alt.
    reason M1 keiner

ballot-reasons = { $count ->
    [one] Ein Grund, den jemand genannt hat:
   *[other] Gründe, die genannt wurden:
  }
reason-given = { $whose ->
    [other] Die Stimme von { $of } zu **{ $motion }**
   *[own] Deine Stimme zu **{ $motion }**
  } hat jetzt diesen Grund:

    „{ $reason }“

    Ich veröffentliche ihn mit dem Ergebnis, ohne Namen, wenn mindestens { $few } abstimmen. Wieder wegnehmen: `{ $prefix }reason { $motion } { $typed }keiner`
reason-signed = Deine Stimme zu **{ $motion }** hat jetzt diesen Grund:

    „{ $reason }“

    Ich veröffentliche ihn mit dem Ergebnis, **mit deinem Namen**. Wieder wegnehmen: `{ $prefix }reason { $motion } keiner`
reason-wrong-room =
    Ein Grund für deine Stimme gehört hierher, wo nur du und ich ihn lesen. { $removed ->
        [true] Ich habe deine Nachricht aus { $where } entfernt und keinen Grund notiert.
       *[other] Ich habe keinen Grund notiert und darf deine Nachricht nicht aus { $where } entfernen: Bitte lösche sie dort selbst.
    } { $open ->
        [true] Hier kannst du ihn sagen: `{ $prefix }reason { $motion } TEXT`
       *[other] Für dich ist jetzt keine Abstimmung offen.
    }
reason-gone = { $whose ->
    [other] Die Stimme von { $of } zu **{ $motion }**
   *[own] Deine Stimme zu **{ $motion }**
  } zählt und hat jetzt keinen Grund mehr.
ballot-reason-given = { $signed ->
    [true] Dein Grund wird **mit deinem Namen** unter dem Ergebnis stehen
   *[false] Dein Grund wird ohne Namen unter dem Ergebnis stehen, wenn mindestens { $few } abstimmen
  }; wieder wegnehmen: `{ $prefix }reason { $motion } { $whose }keiner`
ballot-reason-dropped = Der Grund für die frühere Stimme ist weg; ein neuer: `{ $prefix }reason { $motion } { $whose }TEXT`
voting-rule-reasons = Willst du sagen, warum? Schick mir deine Zahlen mit dem Grund, etwa `1 weil es hilft`. Er steht dann ohne deinen Namen unter dem Ergebnis, wenn mindestens { $few } abstimmen.

refused-reason-by-objection = Im Konsent hat nur ein Einwand einen Grund: `{ $prefix }object { $motion } GRUND`
refused-reason-not-here = Stimmen zu { $motion } haben keine Gründe; zum Abstimmen schick nur die Zahlen. Was du davon hältst, sag dort, wo die betroffene Person antworten kann.
refused-reason-signed-by-proxy = Ich habe nichts geändert: Wer mit Vollmacht gestimmt hat, ist geheim, darum kann so ein Grund nicht unterschrieben werden. Ohne Namen geht es.
refused-reason-needs-ballot = Stimm zuerst über { $motion } ab, oder beides auf einmal: `{ $prefix }vote { $motion } 1 weil …`
refused-reason-missing = Was ist dein Grund? `{ $prefix }reason { $motion } TEXT`, oder `{ $prefix }reason { $motion } keiner`, um ihn wegzunehmen
