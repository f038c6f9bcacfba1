### The words that people may type about ownership shares, in English.

command-shares = shares, share, register

## `!shares give @ana`

holding-give = give, transfer, sell, pass, gift

## `!shares paid @ana 50 EUR`

holding-paid = paid, paid-in, contribution

## Subjects of the minutes: `!minutes shares`

minutes-shares = shares
