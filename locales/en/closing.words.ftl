### The words that people may type about a year's books, in English.

command-year = year, annual
command-bonus = bonus, bonuses

## `!bonus propose president 1% of payroll, board 3000 EUR by measures`

bonus-propose = propose
bonus-met = met, reached
bonus-missed = missed, failed

bonusOf-payroll = payroll
bonusOf-surplus = surplus
bonusOf-measures = measures
bonusOf-none = none, nothing, no bonuses

## Subjects of the minutes: `!minutes bonuses`

minutes-bonuses = bonuses, bonus

## Kinds of motion

kind-bonus = bonus, bonuses
