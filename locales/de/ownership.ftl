### Anteile: wer welchen Teil eines Anteils hat, und was daran hängt.
### Texte für den Chat sind Markdown; was Menschen geschrieben haben, ist beim Einsetzen schon entschärft.

## Was getippt wird

command-shares-summary = Die Anteile aller zeigen
command-shares-usage = [eingezahlt @USER 50 EUR [am TAG] oder vorschlagen wert=600EUR oder erhöhen 25]
command-shares-examples =
    shares
    shares eingezahlt @ana 50 EUR am 20.11.2026
    shares vorschlagen wert=600EUR
    shares erhöhen 25
command-shares-help = Dein Anteil, das Verzeichnis aller Anteile und was für sie gilt. Die Antwort kommt als Direktnachricht. Wem der Betrieb mitgehört, hat genau einen Anteil, und niemand kann ihn weitergeben.

    `{ $prefix }shares eingezahlt @USER 50 EUR`: Das Kassenamt hält fest, was jemand für den Anteil eingezahlt hat, nie mehr als dessen Wert. `am TAG` am Ende sagt, wann. `{ $prefix }reverse` nimmt es zurück.

    `{ $prefix }shares vorschlagen wert=600EUR anwartschaft=P6M`: eröffnet eine Abstimmung über andere Bedingungen (`wert`, `anwartschaft`, `einzahlung`, `gewicht`, `rückzahlung`).

    `{ $prefix }shares erhöhen 25`: eröffnet eine Abstimmung darüber, ob es so viele Anteile geben darf.

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
       *[fractional] so viel wie der Teil, der schon da ist; haben weniger als drei Personen den gleichen Teil, können die Summen zeigen, wie sie gestimmt haben.
      }
  }
shares-authorised = Über { $authorised } Anteile hinaus braucht es eine Abstimmung: `{ $prefix }shares erhöhen { $more }`.
shares-back = { $paid ->
    [granted] Wer geht, gibt den Anteil zurück und bekommt nichts dafür.
   *[contributions] Wer geht, bekommt das Eingezahlte zurück; das darf bis zu { $within } dauern.
  } Weitergeben kann einen Anteil niemand.
shares-forbidden = ⚠ In { $country } lässt das Recht keine Teile einer Stimme zu. Das lässt sich ändern: `{ $prefix }shares vorschlagen gewicht=stimmlos`
shares-next = Was das heißt: `{ $prefix }help shares`
shares-sent = Die Anteile habe ich dir als Direktnachricht geschickt.

share-paid-card = **{ $person } hat { $amount } für den Anteil eingezahlt** ({ $entry }). { $rest ->
    [none] Damit ist alles eingezahlt.
   *[some] Es fehlen noch { $left }.
  } { $others ->
    [none] Wer sonst prüfen könnte, was du für dich selbst buchst, gibt es nicht.
    [told] Wer prüft, was du für dich selbst buchst, weiß davon.
   *[other] Das habe ich auch dort gesagt.
  } Falsch? `{ $prefix }reverse { $entry } GRUND`
share-paid-told = Du hast { $amount } für deinen Anteil eingezahlt ({ $entry }). { $rest ->
    [none] Damit ist alles eingezahlt.
   *[some] Es fehlen noch { $left }.
  } Das Verzeichnis: `{ $prefix }shares`
share-taken-back-told = **{ $entry } ist zurückgenommen**, durch { $by }, mit der Begründung: { $reason }

    Die { $amount } gelten als nie für deinen Anteil eingezahlt{ $ended ->
        [yes] {" "}und stehen dir nicht mehr zu
       *[no] {""}
    }. Stimmt das nicht, dann frag das Kassenamt{ $ended ->
        [yes] .
       *[no] {""}; das Verzeichnis: `{ $prefix }shares`
    }
share-own-told = **{ $person } führt die Kasse und hat { $amount } als für den eigenen Anteil eingezahlt gebucht** ({ $entry }). Ist das auf der Bank eingegangen? Wenn nicht, bitte darum, es zurückzunehmen: `{ $prefix }reverse { $entry } GRUND`

share-new-told = **Dir gehört ab jetzt ein Anteil der Genossenschaft**{ $months ->
    [0] , und zwar ein ganzer.
   *[other] , in gleichen Monatsteilen. Am { $whole } ist er ganz.
  } { $paid ->
    [granted] Du bekommst ihn für deine Arbeit: Eingezahlt wird nichts.
   *[contributions] Er ist { $value } wert, und die zahlst du ein, auf einmal oder nach und nach: Sprich mit der Kasse ab, wie.
  }{ $weight ->
    [nonvoting] {" "}Deine Stimme zählt ab { $whole }; vorher bekommst du keine Stimmzettel.
    [fractional] {" "}Deine Stimme zählt so viel wie der Teil, der schon da ist: nichts vor { $next }, also kommen bis dahin keine Stimmzettel.
   *[full] {""}
  } Dein Teil und alle Bedingungen: `{ $prefix }shares`

## In Abrechnungen und bei `!dues`

shares-left-out = Nicht dabei, weil das für einen Anteil Eingezahlte noch nicht zurückgezahlt werden muss: { $people }. Um es jetzt zu zahlen: `{ $prefix }payrun verwerfen`, dann `{ $prefix }payrun { $who }`
shares-later-line = { $person }, { $amount } bis { $by }
statement-share-return = für den Anteil eingezahlt am { $paid }; zurückzuzahlen bis { $by }
statement-dividend = Dividende für { $year } ({ $motion }): { $part } von { $shares } Anteilen am { $on }, von { $whole }

## Abstimmungen über Anteile

kind-share-terms = eine Abstimmung über die Bedingungen der Anteile
rules-title-share-terms = Bedingungen der Anteile
rules-does-share-terms = Für die Anteile gelten von da an andere Bedingungen.
rules-options-share-terms = die neuen Bedingungen, alles lassen, wie es ist
rules-how-share-terms = Welche vorschlagen, im Mitgliederraum: `{ $prefix }shares vorschlagen wert=600EUR`
option-share-terms = Die neuen Bedingungen
kind-dilution = eine Abstimmung über mehr Anteile
rules-title-dilution = Mehr Anteile
rules-does-dilution = Es darf mehr Anteile geben. Jeder neue macht den Teil der anderen kleiner.
rules-options-dilution = mehr Anteile, alles lassen, wie es ist
rules-how-dilution = Das vorschlagen, im Mitgliederraum: `{ $prefix }shares erhöhen 25`
option-dilution = Mehr Anteile erlauben
kind-dividend = eine Abstimmung über eine Dividende
rules-title-dividend = Dividende
rules-does-dividend = Ein Teil des Überschusses wird fällig, für jeden Anteil gleich viel.
rules-options-dividend = auszahlen, alles lassen, wie es ist
rules-how-dividend = Eine vorschlagen, im Mitgliederraum: `{ $prefix }dividend vorschlagen 1000 EUR`
option-dividend = Diese Dividende auszahlen
motion-dividend = Dividende von { $amount } für { $year }
effect-dividend-declared = { $amount } werden fällig, nach den Teilen vom { $day }, und zwar für { $owners ->
    [one] einen Anteil
   *[other] { $owners } Anteile
  }: `{ $prefix }dues`
effect-dividend-not-declared = Es wird keine Dividende fällig: { $why ->
    [surplus] Inzwischen gibt es keinen Überschuss von { $amount } mehr.
   *[nobody] Noch hat niemand einen Teil eines Anteils.
  }
effect-impossible-no-share-free = Ohne Wirkung: Für { $person } ist inzwischen kein Anteil mehr frei.

## Dividenden

command-dividend-summary = Eine Dividende vorschlagen, oder zeigen, was ausgezahlt werden kann
command-dividend-usage = [vorschlagen 1000 EUR [für 2026]]
command-dividend-examples =
    dividend
    dividend vorschlagen 1000 EUR für 2026
command-dividend-help = Allein: was ausgezahlt werden kann, und was schon ausgezahlt wurde. Das sind die Einnahmen ohne die Ausgaben aller Jahre, deren Bücher geschlossen sind, und ohne frühere Dividenden.

    `{ $prefix }dividend vorschlagen 1000 EUR`: eröffnet eine Abstimmung. Wird sie angenommen, so wird die Dividende fällig, für jeden Anteil gleich viel, und zwar nach den Teilen am Ende der Abstimmung.
dividend-surplus = **{ $surplus ->
    [none] Gerade kann nichts ausgezahlt werden.
   *[other] { $surplus } können ausgezahlt werden.
  }** Das sind die Einnahmen ohne die Ausgaben bis Ende { $year } und ohne frühere Dividenden.
dividend-none-closed = **Noch kann nichts ausgezahlt werden**, denn für kein Jahr sind die Bücher geschlossen. Das Kassenamt schließt die von { $year }{ $over ->
    [yes] {""}
   *[no] {""}, sobald das Jahr vorbei ist
  }: `{ $prefix }ledger schließen { $year }`
dividend-declared-before = Schon beschlossen:
dividend-line = { $amount } für { $year } ({ $entry })
dividend-law-in-thread = Was das Gesetz sagt: im Thread.
dividend-law-says = **Was das Gesetz sagt**
dividend-law = { $says } ({ $law }, { $paragraph })
dividend-next = Eine vorschlagen, im Mitgliederraum: `{ $prefix }dividend vorschlagen { $example }`

## In Abstimmungen

weights-shown = ⚠ **Nicht für alle geheim.** Warum: im Thread.
weights-why = ⚠ Wo weniger als drei Personen eine gleich schwere Stimme haben, können die Summen zeigen, wie sie gestimmt haben.
weights-sums = Solche, deren Gewicht weniger als drei Personen haben, werden nur als Summe veröffentlicht, ihre Belege in einer Liste; dann gibt es keine BLT-Datei für andere Programme.
weights-withheld = { $single ->
    [0] { $withheld ->
        [one] Der eine Stimmzettel steht
       *[other] Alle { $withheld } Stimmzettel stehen
    }
   *[other] { $withheld ->
        [one] Einer mehr steht
       *[other] { $withheld } mehr stehen
    }
  } nur in den Summen, weil weniger als drei Personen eine so schwere Stimme haben; { $withheld ->
    [one] sein Beleg steht
   *[other] ihre Belege stehen
  } in der Liste. Darum gibt es keine BLT-Datei.
ballot-weight = Deine Stimme zählt { $weight } einer ganzen: So viel von deinem Anteil hast du.
ballot-weight-consent = Für das Quorum zählt deine Antwort { $weight } einer ganzen, denn so viel von deinem Anteil hast du. Ein Einwand zählt ganz.
ballot-weight-for = Die Stimme von { $of } zählt { $weight } einer ganzen.
ballot-weight-few = ⚠ Sieh diese Abstimmung für dich als offen an: Weniger als drei Personen haben dieses Gewicht, also können die Summen deine Stimme zeigen.
ballot-weight-few-for = ⚠ Weniger als drei Personen haben eine so schwere Stimme wie { $of }, darum können die Summen allen zeigen, wohin sie ging.

## Gehen

leaving-share = Dein Anteil endet, und niemand anderes bekommt ihn.{ $paid ->
    [none] {""}
   *[other] {" "}Was du dafür eingezahlt hast, { $paid }, steht dir zu; das Auszahlen darf bis zu { $within } dauern.
  }

## Das Protokoll

minutes-group-shares = Anteile
record-share-issued = { $person } hat seit { $from } einen Anteil{ $months ->
    [0] , und zwar einen ganzen
    [one] ; ganz ist er nach einem Monat
   *[other] , in { $months } Monatsteilen
  }
record-share-paid = jemand hat für den Anteil eingezahlt ({ $entry })
record-dividend-proposed = eine Dividende von { $amount } für { $year } wurde vorgeschlagen ({ $motion })
record-dividend-declared = die Dividende aus { $motion } wurde fällig, nach den Teilen vom { $on } ({ $entry })
record-dividend-not-declared = die Dividende aus { $motion } wurde nicht fällig, denn { $why ->
    [surplus] der Überschuss war nicht mehr da
   *[nobody] niemand hatte einen Teil eines Anteils
  }
record-share-ended = der Anteil von { $person } endete, und zwar wegen { $why ->
    [removed] des Ausschlusses
   *[left] des Austritts
  }

## Ablehnungen

refused-shares-due-later = Jetzt ist nichts zu zahlen. Was für einen Anteil eingezahlt wurde, muss noch nicht zurückgezahlt werden: { $people }. Um es jetzt zu zahlen: `{ $prefix }payrun { $who }`
refused-shares-too-few = Es darf dann { $authorised } Anteile geben, und { $owners } Personen bekämen einen. Schlag beides zusammen vor: `{ $prefix }rules vorschlagen anteile shares=ja höchstens={ $owners }`
refused-shares-off = Hier gibt es keine Anteile. Feste Mitglieder können sie beschließen: `{ $prefix }rules vorschlagen anteile shares=ja`
refused-shares-what = „{ $typed }“ verstehe ich hier nicht; ich habe nichts geändert. Das Register: `{ $prefix }shares`. Was sonst geht: `{ $prefix }help shares`
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
refused-share-vote-elsewhere = Eine Abstimmung wird im Mitgliederraum eröffnet, damit alle sie sehen. Schreib das dort.
refused-share-terms-other = Das gehört nicht zu den Bedingungen der Anteile: { $setting }. Das geht so: `{ $prefix }shares vorschlagen wert=600EUR anwartschaft=P6M`
refused-dilution-how = Wie viele Anteile darf es geben? Das geht so: `{ $prefix }shares erhöhen { $more }`
refused-dilution-not-more = Es darf schon { $authorised } Anteile geben, das wären also nicht mehr.
refused-shares-all-issued = Alle { $authorised } Anteile, die es geben darf, sind vergeben, und { $person } bräuchte einen mehr. Zuerst muss beschlossen werden, ob es mehr geben darf: `{ $prefix }shares erhöhen { $more }`
refused-dividend-how = Wie viel soll ausgezahlt werden? Das geht so: `{ $prefix }dividend vorschlagen 1000 EUR für 2026`
refused-dividend-books-open = Noch kann nichts ausgezahlt werden, denn für kein Jahr sind die Bücher geschlossen. Das Kassenamt schließt die von { $year }{ $over ->
    [yes] {""}
   *[no] {""}, sobald das Jahr vorbei ist
  }: `{ $prefix }ledger schließen { $year }`
refused-dividend-year-open = Die Bücher für { $year } sind noch nicht geschlossen, darum kennt niemand den Überschuss.
refused-dividend-no-books = Für { $year } gibt es keine Bücher, also auch keinen Überschuss. Eine Dividende gilt für ein Jahr von { $first } bis { $last }.
refused-dividend-above-surplus = { $nothing ->
    [true] Bis Ende { $year } gibt es keinen Überschuss, der ausgezahlt werden könnte.
   *[false] So viel ist nicht da: Bis Ende { $year } können { $left } ausgezahlt werden.
  } Woraus sich das ergibt: `{ $prefix }dividend`
