### Was man zum Lohn tippen kann, auf Deutsch.

command-scale = Lohntabelle, Lohnskala, Gehaltstabelle
command-rate = Stundensatz, Satz, Lohnsatz, Lohnsätze, Lohnsaetze, Stundenlohn, Stundensätze, Stundensaetze
command-payroll = Lohnliste, Gehaltsliste, Lohnbuchhaltung
kind-pay-scale = Lohntabelle, Lohnskala
minutes-pay = Lohn, Löhne, Loehne

## `!lohntabelle vorschlagen Verhältnis 4`, und darunter `A 15 bis 20 EUR Stufe 0,50`

scale-propose = vorschlagen, neu, ändern, aendern
scale-ratio = Verhältnis, Verhaeltnis, Lohnverhältnis, Lohnverhaeltnis
scale-to = bis
scale-step = Stufe, Schritt, plus
scale-each = pro, im, jede, jedes, jährlich, jaehrlich

## `!stundensatz @ana B 22 EUR je Stunde ab 15. März weil TEXT`

rate-from = ab, von, seit
rate-because = weil, denn, Grund, Begründung, Begruendung
rate-an-hour = pro, Stunde, die, in, der
