### Die Wörter rund um Spenden, die man auf Deutsch schreiben kann.

command-donations = spenden, spende

## `!donations vorschlagen Debian 50%, Matrix.org Foundation 50%`

donations-propose = vorschlagen
donations-paid = gezahlt, bezahlt
donations-account = Konto
donations-transfer = Überweisung, überweisen

## Themen des Protokolls: `!minutes spenden`

minutes-donations = Spenden, Spende

## Arten von Anträgen

kind-donations = Spenden, Spende, Spendenempfänger
