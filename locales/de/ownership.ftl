### Anteile: wer welchen Teil eines Anteils hat, und was daran hängt.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

command-shares-summary = Die Anteile aller ansehen
command-shares-usage = [eingezahlt @USER 50 EUR [am TAG]]
command-shares-examples =
    shares
    shares eingezahlt @ana 50 EUR am 20.11.2026
command-shares-help = Dein Anteil, das Verzeichnis aller Anteile und was für sie gilt. Die Antwort kommt als Direktnachricht. Wem der Betrieb mitgehört, hat genau einen Anteil, und niemand kann ihn weitergeben.

    `{ $prefix }shares eingezahlt @USER 50 EUR`: Das Kassenamt hält fest, was jemand für den Anteil eingezahlt hat, nie mehr als dessen Wert. `am TAG` am Ende sagt, wann. `{ $prefix }reverse` nimmt es zurück.

## Das Verzeichnis

shares-count = Es gibt { $issued ->
    [one] einen Anteil
   *[other] { $issued } Anteile
  }; { $authorised } darf es geben.
shares-own-whole = **Du hast einen ganzen Anteil.**
shares-own-part = { $held ->
    [none] **Von deinem Anteil gehört dir noch nichts.** Den ersten Teil bekommst du am { $next }; ganz ist er am { $whole }.
   *[some] **Dir gehören { $part } deines Anteils.** { $last ->
        [yes] Ganz ist er am { $whole }.
       *[no] Den nächsten Teil bekommst du am { $next }; ganz ist er am { $whole }.
      }
  }
shares-line = { $person }: { $held ->
    [whole] ganz, seit { $from }
   *[part] { $part } davon, seit { $from }; ganz am { $whole }
  }{ $paidIn }
shares-paid = ; eingezahlt: { $paid ->
    [none] nichts
   *[other] { $paid }
  } von { $value }
shares-value = Wem der Betrieb mitgehört, hat einen Anteil. Er ist { $value } wert und wird { $paid ->
    [granted] für die Arbeit gegeben: Niemand zahlt dafür ein.
   *[contributions] eingezahlt.
  }
shares-provisional = { $provisional ->
    [none] Er ist vom ersten Tag an ganz.
   *[other] Wer neu ist, bekommt ihn über { $provisional } in gleichen Monatsteilen. Bis er ganz ist, zählt die Stimme { $weight ->
        [nonvoting] noch nicht.
        [full] voll.
       *[fractional] so viel wie der Teil, der schon da ist.
      }
  }
shares-authorised = Über { $authorised } Anteile hinaus braucht jeder weitere eine Abstimmung derer, die Anteile haben.
shares-back = { $paid ->
    [granted] Wer geht, gibt den Anteil zurück und bekommt nichts dafür.
   *[contributions] Wer geht, bekommt das Eingezahlte zurück, und zwar innerhalb von { $within }.
  } Weitergeben kann einen Anteil niemand.
shares-forbidden = ⚠ In { $country } lässt das Recht keine Teile einer Stimme zu. Feste Mitglieder können das ändern: `{ $prefix }rules vorschlagen anteile gewicht=stimmlos`
shares-next = Was das heißt: `{ $prefix }help shares`
shares-sent = Die Anteile habe ich dir als Direktnachricht geschickt.

share-paid-card = **{ $person } hat { $amount } für den Anteil eingezahlt** ({ $entry }). { $rest ->
    [none] Damit ist alles eingezahlt.
   *[some] Es fehlen noch { $left }.
  } Das habe ich auch dort gesagt. Falsch? `{ $prefix }reverse { $entry } GRUND`
share-paid-told = Du hast { $amount } für deinen Anteil eingezahlt ({ $entry }). { $rest ->
    [none] Damit ist alles eingezahlt.
   *[some] Es fehlen noch { $left }.
  } Das Verzeichnis: `{ $prefix }shares`

## In Abrechnungen und bei `!dues`

statement-share-return = für deinen Anteil eingezahlt am { $paid }; zurückzuzahlen bis { $by }
statement-dividend = Dividende für { $year } ({ $motion }): { $part } von { $shares } Anteilen am { $on }, von { $whole }

## In Abstimmungen

ballot-weight = Deine Stimme zählt { $weight } einer ganzen: So viel von deinem Anteil hast du.
ballot-weight-consent = Für das Quorum zählt deine Antwort { $weight } einer ganzen, denn so viel von deinem Anteil hast du. Ein Einwand zählt ganz.
ballot-weight-for = Die Stimme von { $of } zählt { $weight } einer ganzen.
ballot-weight-few = Weniger als drei haben so viel, darum können die Summen verraten, wohin sie ging.

## Gehen

leaving-share = Dein Anteil endet, und niemand anderes bekommt ihn.{ $paid ->
    [none] {""}
   *[other] {" "}Was du dafür eingezahlt hast, { $paid }, steht dir zu, und zwar innerhalb von { $within }.
  }

## Das Protokoll

minutes-group-shares = Anteile
record-share-issued = { $person } hat seit { $from } einen Anteil{ $months ->
    [0] , und zwar einen ganzen
    [one] ; ganz ist er nach einem Monat
   *[other] , in { $months } Monatsteilen
  }
record-share-paid = jemand hat für den Anteil eingezahlt ({ $entry })
record-share-ended = der Anteil von { $person } endete, und zwar wegen { $why ->
    [removed] des Ausschlusses
   *[left] des Austritts
  }

## Ablehnungen

refused-shares-off = Hier gibt es keine Anteile. Feste Mitglieder können sie beschließen: `{ $prefix }rules vorschlagen anteile anteile=ja`
refused-share-not-given = Einen Anteil kann niemand weitergeben, darum habe ich nichts geändert. Wem der Betrieb mitgehört, hat einen, und er endet mit dem Austritt. Mehr: `{ $prefix }shares`
refused-share-granted = Anteile gibt es hier für Arbeit, also zahlt niemand dafür ein. Andere Einnahmen: `{ $prefix }income`
refused-holds-no-share = { $person } hat keinen Anteil, darum habe ich nichts gebucht. Wer einen hat: `{ $prefix }shares`
refused-share-currency = Ein Anteil ist { $value } wert und wird in dieser Währung eingezahlt. Ich habe nichts gebucht.
refused-share-above-value = { $whole ->
    [true] Der Anteil ist schon ganz eingezahlt, { $value }.
   *[false] Das ist mehr, als der Anteil wert ist. Von { $value } fehlen noch { $left }.
  } Ich habe nichts gebucht.
refused-share-paid-whom = Wer hat wie viel eingezahlt? Das geht so: `{ $prefix }shares eingezahlt @USER 50 EUR`
refused-share-paid-elsewhere = Was jemand einzahlt, geht sonst niemanden etwas an. Schreib das im Kassenraum oder in unserer Direktnachricht. Ich habe nichts gebucht.
