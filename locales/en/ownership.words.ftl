### The words that people may type about ownership shares, in English.

command-shares = shares, share, register

## `!shares give @ana`

holding-give = give, transfer, sell, pass, gift

## `!shares paid @ana 50 EUR`

holding-paid = paid, paid-in, contribution

## `!shares propose value=600EUR`, `!shares dilute 25`, `!dividend propose 1000 EUR`

sharing-propose = propose, vote
sharing-dilute = dilute, more, raise

command-dividend = dividend, dividends

## Votes: `!rules dividend`

kind-share-terms = share-terms, terms
kind-dilution = dilution
kind-dividend = dividend, dividends

## Subjects of the minutes: `!minutes shares`

minutes-shares = shares
