### The words that people may type about donations, in English.

command-donations = donations, donation, donate

## `!donations propose Debian 50%, Matrix.org Foundation 50%`

donations-propose = propose
donations-paid = paid
donations-account = account
donations-transfer = transfer

## Subjects of the minutes: `!minutes donations`

minutes-donations = donations, donation

## Kinds of motion

kind-donations = donations, donation, recipients
