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
