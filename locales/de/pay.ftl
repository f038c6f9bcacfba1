### Bezahlung nach Stunden: Land, Lohntabelle, Stundensätze und Abrechnung.

## `!regeln land`

country-none = **Kein Land ist eingestellt**, also gelten nur eure eigenen Regeln. Wer den Bot betreibt, stellt eins ein: `country: de` oder `us` in der Konfiguration.
country-heading = **Gesetze ({ $country })**, die Waggle kennt:
country-votes = { $parts ->
    [forbidden] Alle haben eine ganze Stimme. Teile einer Stimme sind nicht erlaubt.
   *[allowed] Stimmen dürfen auch zu einem Teil zählen.
}
country-leave = Urlaub: { $leave ->
    [paid] bezahlt
   *[unpaid] unbezahlt
}. Krankheit: { $sick ->
    [paid] bezahlt
   *[unpaid] unbezahlt
}. Das gilt, wenn ihr nichts anderes festlegt.
country-reserve = { $reserve ->
    [required] Ein Teil jedes Jahresüberschusses kommt in eine Rücklage.
   *[none] Eine Rücklage ist nicht vorgeschrieben.
}
country-form = Jahressummen für alle: { $form }.
country-form-from = Jahressummen für alle: { $form }, { $year } ab { $from }.{ $known ->
    [true] {""}
   *[false] { " " }Die Summe folgt den Preisen: Schaut nach, welche { $year } gilt.
}
country-laws = Die Gesetze dahinter:
country-law = { $says } ({ $law }, { $paragraph }; nachgesehen { $year })
country-no-advice = Das ist keine Rechtsberatung, und Waggle ist kein Steuerprogramm.

## Was getippt wird

command-scale-summary = Lohntabelle und Lohnverhältnis zeigen, oder eine vorschlagen
command-scale-usage = [vorschlagen Verhältnis 4; A 15-20 EUR +0,50]
command-scale-examples =
    scale
    scale vorschlagen Verhältnis 4; A 15-20 EUR +0,50; B 18-28 +0,75
command-scale-help =
    Die Tabelle sagt, welche Stundensätze es gibt. Alle lesen sie, und ändern kann sie nur eine Abstimmung. Eine vorschlagen, im Mitgliederraum, mit einer Zeile für jede Stufe:

    `{ $prefix }scale vorschlagen Verhältnis 4`
    `A 15-20 EUR +0,50`
    `B 18-28 +0,75`

    Jede Stufe hat ihren niedrigsten und ihren höchsten Satz; `+0,50` heißt: Um so viel steigt der niedrigste mit jedem Dienstjahr. `Verhältnis 4`: Der höchste Satz ist höchstens viermal so hoch wie der niedrigste.
command-rate-summary = Deinen Stundensatz zeigen, oder einen festlegen
command-rate-usage = [@ana B 22 EUR ab TAG weil TEXT]
command-rate-examples =
    rate
    rate @ana
    rate @ana B 22 EUR ab 1. Januar weil sie jetzt die Backstube leitet
command-rate-help =
    Deinen Satz lesen du, wer ihn festlegt, und die Kasse; sonst niemand. Festlegen kann ihn, wer für die Person Sätze festlegen darf: in der Spanne einer Stufe (`{ $prefix }scale`), mit schriftlicher Begründung, und nie den eigenen. Die Person erfährt es von mir und kann widersprechen: `{ $prefix }help mediate`
command-payroll-summary = Den Lohn eines Monats oder Jahres als Tabelle bekommen
command-payroll-usage = [MONAT oder JAHR]
command-payroll-examples =
    payroll
    payroll November
    payroll 2026
command-payroll-help =
    Deinen eigenen; wer die Kasse führt, bekommt den von allen, für die Lohnbuchhaltung. Ein Monat: eine Zeile für jede Art von Stunden und jeden Satz. Ein Jahr: die Summen, die euer Land verlangt (`{ $prefix }rules land`). Alle Beträge sind brutto: Steuern rechne ich nicht aus.

## Die Lohntabelle

kind-pay-scale = eine Abstimmung über die Lohntabelle
rules-title-pay-scale = Lohntabelle
rules-does-pay-scale = Die Tabelle gilt: ihre Stufen, deren Stundensätze und das Lohnverhältnis.
rules-options-pay-scale = die vorgeschlagenen Tabellen, und alles lassen, wie es ist
rules-how-pay-scale = Eine vorschlagen, im Mitgliederraum: `{ $prefix }scale vorschlagen Verhältnis 4; A 15-20 EUR +0,50`. Mehr dazu: `{ $prefix }help scale`
motion-pay-scale = Die Lohntabelle
option-keep-scale = Die jetzige Lohntabelle behalten
option-no-scale = Vorerst keine Lohntabelle: Niemand wird nach Stunden bezahlt
add-scale = Eine andere Tabelle? `{ $prefix }scale vorschlagen Verhältnis 4; A 15-20 EUR +0,50`
scale-title = { $grades } { $currency }, Verhältnis { $ratio }
scale-column-grade = Stufe
scale-column-from = von
scale-column-to = bis
scale-column-step = je Jahr
scale-ratio-line = { $currency } je Stunde. Der höchste Satz ist das { $ratio }-Fache des niedrigsten; erlaubt ist höchstens das { $most }-Fache.
scale-would-be = **Option { $option } in { $motion }**:
scale-heading = **Die Lohntabelle** ({ $motion }), seit { $since }:
scale-none = **Es gibt keine Lohntabelle**, also wird niemand nach Stunden bezahlt. Eine vorschlagen, im Mitgliederraum: `{ $prefix }scale vorschlagen Verhältnis 4; A 15-20 EUR +0,50`
scale-open = { $motion } wird gerade entschieden: `{ $prefix }motion { $id }`
scale-next = Dein eigener Satz, in einer Direktnachricht an mich: `{ $prefix }rate`
effect-pay-scale-adopted = Sie gilt ab { $since }: `{ $prefix }scale`

## Stundensätze

rate-yours-now = **Dein Stundensatz ist { $rate }**, in Stufe { $grade }, { $ends ->
    [yes] von { $since } bis { $until }
   *[no] ab { $since }
  }. { $by } hat ihn festgelegt:
rate-contest = Wenn du nicht einverstanden bist, kannst du schlichten lassen: `{ $prefix }mediate { $by }`
rate-set = **{ $person } bekommt { $rate } je Stunde**, in Stufe { $grade }, { $ends ->
    [yes] von { $since } bis { $until }; was seitdem bezahlt ist, bleibt, wie es war
   *[no] ab { $since }
  }. Deine Begründung hat { $person } gelesen.
rate-now = { $own ->
    [true] **Dein Stundensatz ist { $rate }**, in Stufe { $grade }.
   *[false] **{ $person } bekommt { $rate } je Stunde**, in Stufe { $grade }.
}
rate-none = { $own ->
    [true] **Du hast noch keinen Stundensatz**, deshalb werden deine Stunden noch nicht bezahlt.
   *[false] **{ $person } hat keinen Stundensatz.**
}
rate-coming = { $rate } in Stufe { $grade }, ab { $since }
rate-latest = { $by } hat { $rate } in Stufe { $grade } { $ends ->
    [yes] von { $since } bis { $until }
   *[no] ab { $since }
  } festgelegt:
rate-copy = { $prefix }rate @{ $person } { $grade } { $amount } weil GRUND
hours-wait-for-rate = **Freigegeben und noch nicht bezahlt: { $time }**, denn noch hat niemand einen Stundensatz für dich gesetzt. Wer das tut, sieht es unter `{ $prefix }todo`.
todo-rate = **{ $person } hat noch keinen Stundensatz**, und freigegebene Stunden warten darauf: `{ $copy }`
role-grade-set = { $grade ->
    [none] **{ $role } hat keine Lohnstufe mehr.**
   *[other] **{ $role } hat die Lohnstufe { $grade }.** Wer die Rolle hat, bekommt mindestens deren niedrigsten Satz.
}
role-grade-line = Lohnstufe: { $grade } (`{ $prefix }scale`)

## Am Monatsende

pay-booked = **Die Stunden für { $month } sind fällig.** Was du für deine bekommst: `{ $prefix }dues`
pay-booked-treasury = **Die Stunden für { $month } sind fällig.** { $frozen ->
    [true] Die Kasse ist gesperrt, deshalb kann noch nichts ausgezahlt werden.
   *[false] Auszahlen: `{ $prefix }payrun`. Als Tabelle, in einer Direktnachricht: `{ $prefix }payroll { $typed }`
}
pay-unrated = Freigegebene Stunden von { $people } warten, weil noch niemand einen Stundensatz festgelegt hat ({ $month }).
statement-hours = { $kind ->
    [worked] { $time } Std.
    [leave] { $time } Std. Urlaub
   *[sick] { $time } Std. Krankheit
} im { $month } zu { $rate } (Stufe { $grade })

## Lohnliste

payroll-file = lohnliste-{ $of }
payroll-kind = { $kind ->
    [worked] gearbeitet
    [leave] Urlaub
   *[sick] krank
}
payroll-column-person = Person
payroll-column-month = Monat der Arbeit
payroll-column-kind = Art
payroll-column-minutes = Minuten
payroll-column-hours = Stunden
payroll-column-grade = Stufe
payroll-column-rate = Satz
payroll-column-amount = Betrag
payroll-column-currency = Währung
payroll-column-entry = Buchung
payroll-column-back = zurückgezahlt (Auslagen, Anteile)
payroll-column-due = fällig insgesamt
payroll-column-paid = ausgezahlt
payroll-due-hours = Stunden
payroll-due-monthly = Monatszahlungen
payroll-due-share = Anteile an Aufträgen
payroll-due-bonus = Boni
payroll-due-dividend = Dividenden
payroll-month-heading = { $own ->
    [true] **Dein Lohn für { $month }: { $amount }.**
   *[false] **Lohn für { $month }: { $amount }**, für { $people ->
        [one] eine Person
       *[other] { $people } Personen
    } in { $lines ->
        [one] einer Zeile.
       *[other] { $lines } Zeilen.
    }
}
payroll-month-empty = { $own ->
    [true] Für { $month } wurden keine Stunden von dir bezahlt.
   *[false] Für { $month } wurden keine Stunden bezahlt.
}
payroll-year-heading = { $own ->
    [true] **Dein Jahr { $year }**, wie es gebucht ist:
   *[false] **{ $year }**, wie es gebucht ist:
}
payroll-year-line = { $own ->
    [true] { $due } wurden fällig, { $paid } ausgezahlt.
   *[false] { $person }: { $due } wurden fällig, { $paid } ausgezahlt.
}
payroll-more = … und { $more } weitere in der Datei
payroll-year-empty = { $year } wurde nichts fällig und nichts ausgezahlt.
payroll-forms = Die Datei hat eine Spalte für jedes Formular:
payroll-form = { $form }{ $note ->
    [all] {""}
    [from] , ab { $threshold }
   *[unknown] {" "}(schaut nach, ab welcher Summe { $year } gilt; zuletzt bekannt ist { $threshold })
}
payroll-gross = Das sind Bruttobeträge. Waggle ist kein Steuerprogramm: Steuern und Abgaben rechnet jemand anders aus.

## Das Protokoll

minutes-group-pay = Lohn
record-pay-scale-proposed = Eine Lohntabelle ist in { $motion } vorgeschlagen
record-pay-scale-adopted = Die Lohntabelle aus { $motion } gilt seit { $since }
record-rate-set = { $actor } hat einen Stundensatz festgelegt
record-role-graded = { $grade ->
    [none] { $actor } hat { $role } die Lohnstufe genommen
   *[other] { $actor } hat { $role } die Lohnstufe { $grade } gegeben
}
record-pay-closed = Im Monat { $month } gab es keine Stunden zu bezahlen

## Ablehnungen

refused-scale-empty = Welche Stufen? Eine in jeder Zeile, zum Beispiel `A 15-20 EUR +0,50`. Mehr dazu: `{ $prefix }help scale`
refused-scale-unreadable = „{ $typed }“ kann ich nicht als Stufe lesen. Tippe sie so: `A 15-20 EUR +0,50`
refused-scale-too-long = Eine Lohntabelle hat höchstens { $most } Stufen.
refused-scale-twice = Stufe { $grade } steht zweimal da.
refused-scale-no-ratio = Wievielmal so hoch wie der niedrigste Satz darf der höchste sein? Füge eine Zeile hinzu, zum Beispiel `Verhältnis 4`
refused-scale-currencies = Alle Sätze einer Tabelle sind in einer Währung; { $grade } hat eine andere.
refused-scale-range = Stufe { $grade } geht von { $lowest } bis { $highest }. Der niedrigste Satz steht zuerst und ist über null, zum Beispiel `A 15-20 EUR`
refused-scale-ratio = { $highest } ist das { $ratio }-Fache von { $lowest }, und dein Verhältnis erlaubt das { $most }-Fache. Bring die Sätze näher zusammen, oder schlag ein anderes Verhältnis vor.
refused-scale-grade-needed = Die Tabelle braucht die Stufe { $grade }, weil eine Person oder eine Rolle sie hat.
refused-scale-other-currency = Es gibt Stundensätze in { $currency }, und ich rechne niemandes Satz in eine andere Währung um. Schlag die Tabelle in { $currency } vor.
refused-scale-there = Diese Tabelle ist schon Option { $option } in { $motion }.
refused-scale-voting = { $motion } entscheidet über die Lohntabelle, und die Abstimmung läuft schon. Schlag danach eine andere vor.
refused-scale-unchanged = Diese Lohntabelle gilt schon: `{ $prefix }scale`
refused-rates-off = Hier könnte niemand Stundensätze festlegen: Kein Amt hat die Befugnis dazu. Welches Amt welche hat: `{ $prefix }rules Ämter`
refused-no-pay-scale = Es gibt noch keine Lohntabelle, also auch keine Stundensätze: `{ $prefix }help scale`
refused-no-such-grade = Die Lohntabelle hat keine Stufe { $grade }. Es gibt: { $grades }. Siehe `{ $prefix }scale`
refused-rate-unreadable = Welche Stufe und welcher Satz? Zum Beispiel: `{ $copy }`
refused-rate-no-reason = Ein Stundensatz braucht eine schriftliche Begründung, denn die Person liest sie. Zum Beispiel: `{ $copy }`
refused-rate-currency = Die Lohntabelle ist in { $wanted }, nicht in { $currency }.
refused-rate-out-of-range = In Stufe { $grade } liegt ein Satz zwischen { $lowest } und { $highest }, nach { $years ->
    [0] weniger als einem Jahr
    [one] einem Jahr
   *[other] { $years } Jahren
} im Betrieb. Siehe `{ $prefix }scale`
refused-rate-paid-already = Stunden bis { $through } sind schon bezahlt, also beginnt ein neuer Satz nach diesem Tag.
refused-rate-monthly-paid = Die Monatszahlungen bis { $through } sind schon fällig, und ein Stundensatz tritt an ihre Stelle. Also beginnt er nach diesem Tag.
refused-rate-own = Den eigenen Stundensatz legt niemand fest. Wer deinen festlegen darf: `{ $prefix }org`
refused-rate-not-over = Den Stundensatz von { $person } legst du nicht fest. Wer das darf: `{ $prefix }org`
refused-rate-not-read = Den Stundensatz von { $person } lesen die Person selbst, wer ihn festlegt, und die Kasse. Deinen eigenen: `{ $prefix }rate`
refused-rate-day = „{ $typed }“ kann ich nicht als Tag lesen. Tippe ihn so: `ab 15.3.2027`
refused-rate-far = { $day } ist zu weit weg. Ein Satz beginnt innerhalb von zwei Jahren.
refused-rate-before = { $person } gehört seit { $day } dazu, also beginnt ein Satz frühestens an diesem Tag.
refused-payroll-unclear = „{ $typed }“ ist weder ein Monat noch ein Jahr, das begonnen hat. Tippe `{ $prefix }payroll 2026-11` oder `{ $prefix }payroll 2026`

## Wenn Bücher abgeschlossen werden

refused-books-hours-open = Die Stunden für { $of } sind noch nicht fällig geworden, deshalb habe ich nichts geschlossen. Vielleicht entscheidet eine Abstimmung noch etwas daran. Versuch es wieder, wenn ich gesagt habe, dass sie fällig sind.
books-hours-approval = { $count ->
    [one] Stunden von einer Person bis zu diesem Tag sind noch nicht freigegeben.
   *[other] Stunden von { $count } Personen bis zu diesem Tag sind noch nicht freigegeben.
  }
books-hours-rate = { $count ->
    [one] Für freigegebene Stunden einer Person fehlt ein Stundensatz.
   *[other] Für freigegebene Stunden von { $count } Personen fehlt ein Stundensatz.
  }
books-hours-later = Was für sie fällig wird, zählt in den offenen Büchern.
