### Was Leute über die Bücher eines Jahres tippen können, auf Deutsch.

command-year = jahr, jahresabschluss
command-bonus = boni, prämien, praemien

## `!bonus vorschlagen vorsitz 1% der lohnsumme, aufsichtsrat 3000 EUR nach zielen`

bonus-propose = vorschlagen, vorschlag
bonus-met = erreicht
bonus-missed = verfehlt

bonusOf-payroll = lohnsumme, löhne, loehne
bonusOf-surplus = überschuss, überschusses, ueberschuss
bonusOf-measures = ziele, zielen
bonusOf-none = keine, nichts, keine boni

## Themen des Protokolls: `!protokoll boni`

minutes-bonuses = boni, bonus

## Arten von Abstimmungen

kind-bonus = Boni, Bonus
