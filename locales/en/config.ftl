### What is wrong in a configuration file, or with a secret.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is wrong in a configuration file

config-no-file = There is no such file. `waggle init` writes one.
config-unreadable-file = The file cannot be read ({ $code }).
config-not-yaml = This is not valid YAML: { $detail }
config-needs-quotes = This needs quotes: in YAML a value that begins with @, ! or # means something else.
config-duplicate-key = This key stands here twice.
config-unknown-key = There is no key "{ $key }" here.
config-secret-key = "{ $key }" does not belong in this file. Put it into the environment as { $variable }, or into a file that { $variable }_FILE names. If this file has been shared, change the secret.
config-wrong-key = A co-op’s key is lower-case letters, digits and hyphens, and begins with a letter.
config-missing = "{ $key }" is missing: { $expected }.
config-wrong = I expected { $expected }; { $found }.
config-wrong-choice = I expected { $choices }; { $found }.
config-found = found "{ $value }"
config-found-nothing = found nothing
config-did-you-mean = Did you mean "{ $nearest }"?
config-known-keys = Possible here: { $keys }.
config-picture-missing = There is no picture file { $file } that I can read.
config-picture-kind = { $file } is no picture that apps show. PNG, JPEG, GIF and WebP are.
config-picture-too-large = { $file } is larger than 2 MiB. A picture of 512 × 512 pixels is enough.
config-database-kind = A database is the path of an SQLite file, or a URL that begins with postgres://
config-keys-need-postgres = The keys can lie in the database only where that is PostgreSQL: name it under "database", or write cryptoStore: file.
config-database-password = A password does not belong in this file. Leave it out of the URL and put it into the environment as PGPASSWORD.
config-same-name = Two co-ops cannot have the same name ("{ $other }" has it already).
config-same-room = A room cannot have two purposes (it stands at { $other } already).
config-same-founder = { $founder } stands here twice.
config-bot-as-founder = The bot itself cannot be a founder.
config-same-guest = { $guest } stands here twice.
config-bot-as-guest = The bot is in its rooms anyway, and cannot be a guest.
config-founder-as-guest = { $guest } is a founder and belongs to the co-op, so they are no guest. Take them out of one of the two lists.
config-office-from-itself = An office cannot be kept apart from itself: name two, such as [moderator, treasurer].
config-same-pair = { $one } and { $other } are kept apart already; the pair stands here twice.
config-no-such-office = The co-op has no office { $office }. It has: { $offices }. Others stand under `offices`.
config-office-always-there = Every co-op has the office { $office }; it cannot be switched off.
config-office-fixed = The program fixes this of { $office }. What you can change of it: candidacy, election, the term where it has one seat, and the powers of offices other than moderator and treasurer.
config-office-not-named = What do people call the office { $office }? Give it a name in the languages of the co-op, such as names: {"{"} en: Elder {"}"}.
config-office-name-taken = The key or a name of { $office } means something else already: another office, a role, or a kind of motion. Take another.
config-office-two-rooms = start-removal belongs to the moderators’ room and hold-treasury to the treasury room. One office cannot have both.
config-office-has-room = Whoever holds { $office } meets in the moderators’ room or in the treasury room, because of its powers. So it has no room of its own: `room: none`.
config-office-term-of-seats = An office that is filled seat by seat has no term, and { $office } is one. Offices with one seat have one, and councils.
config-office-without-seats = The council { $office } needs its number of seats: seats, 2 to 30.
config-council-threshold = The seats of { $office } go by the quota of the count, so its election has no threshold.
config-council-treasury = The treasury is kept by one person, and { $office } is a council. Take hold-treasury from it.
config-only-council = Only a council has this (fill: council), and { $office } is none.
config-account-not-a-name = An account’s name begins with assets, liabilities, equity, income or expenses, and goes on with one to three parts of lower-case letters, digits and hyphens: expenses:rent
config-account-of-rules = The rules of Waggle book { $account } themselves, or an account above or below it. Take another name, such as expenses:rent
config-account-named-already = { $account } is an account of Waggle’s own and has its names. You can only give it a number.
config-account-number-twice = { $other } has the number { $number } already.
config-csv-no-amount = Which column has the amounts? Name it as amount, or two of them as debit and credit.
config-csv-amount-twice = amount is one column for what came in and what went out; debit and credit are two. Only one of both ways.
config-csv-half-amount = debit and credit belong together: what went out, and what came in.
config-csv-direction-alone = direction belongs to amount. Where debit and credit are columns of their own, they say it.
config-csv-same-column = The column "{ $column }" cannot be two things at once.
config-nobody-concerned = "concerned" is whom a motion is about, and here that would be nobody who could { $cell ->
    [start] start it
   *[vote] vote by that alone
  }. It can stand in the `start` of membership only: trial members may ask for their own.
config-no-first-officer = A new co-op has no officers yet, so nobody could ever { $cell ->
    [start] start
   *[vote] vote in
  } the first election of a { $kind }. Name "permanent" here too.
config-admits-themselves = The first trial member would be alone on the roll and admit themselves. Name "permanent" or "officers" here too.
config-first-vote-confined = The first vote on a removal lives in the moderators’ room, so nobody but [moderators] can { $cell ->
    [start] start it
   *[vote] vote in it
  }.
config-no-hearing = This stage is the hearing: without it nobody could answer the grounds before the vote. Give it some time, such as P7D.
config-veto-of-concerned = The person concerned is on the roll of { $kind }, so a threshold of all ballots could never be met against their will. Take a fraction such as 3/4, or [moderators] alone as `vote`.
config-absence-of-concerned = The person concerned is on the roll of { $kind }, so with a quorum of everybody they could prevent it by not voting. Take a fraction such as 3/4, or [moderators] alone as `vote`.
config-expected-account-number = a number in quotes, such as "2661"
config-expected-expense-limit = an amount without its currency, such as 100 or 99.50, or none
config-expected-text = a text on one line, 100 characters at most
config-expected-mxid = a full Matrix ID in quotes, such as "@ana:example.org"
config-expected-room = a room ID or alias in quotes, such as "#lobby:example.org"
config-expected-url = an address such as https://matrix.example.org, without a name or password in it
config-expected-zone = an IANA time zone such as Europe/Berlin
config-expected-prefix = one to eight characters, the first neither a letter nor a digit nor one that Matrix clients use themselves, in quotes: "!"
config-expected-founders = at least one full Matrix ID
config-expected-folder = the path of a folder
config-expected-database = the path of a file, or a postgres:// URL
config-expected-picture = the path of a picture file
config-expected-port = the number of a port, from 1 to 65535, such as 9464
config-expected-ip-address = an IP address in quotes, such as "127.0.0.1"
config-expected-whole-number = a whole number, 0 or more
config-expected-council-seats = a number of seats from 2 to 30
config-expected-decimals = a whole number of decimals from 0 to 30
config-expected-three-or-more = a whole number, 3 or more
config-expected-share-value = an amount in quotes, such as "500 EUR" or "500"
config-expected-whole-months = an ISO 8601 duration of whole months, ten years at most, such as P12M, or P0M for none
config-expected-duration = an ISO 8601 duration longer than nothing, such as P3D (3 days) or PT12H (12 hours)
config-expected-duration-or-none = an ISO 8601 duration, such as P3D (3 days), PT12H (12 hours) or PT0S (none)
config-expected-clock-limit = an ISO 8601 duration of 15 seconds or more, such as PT1M (1 minute)
config-expected-reminder = half, or an ISO 8601 duration such as PT24H (24 hours before the end)
config-expected-digest = a weekday and a time, such as monday 09:00, or none
config-expected-fraction = a fraction from 0/1 to 1/1, such as 1/2
config-expected-threshold = majority, consensus, plurality-of-continuing, or a fraction from 1/2 to 1/1, such as 2/3
config-expected-franchise = a list of permanent, trial, officers, moderators, concerned, each at most once and at least one of them
config-expected-office-key = a key of lower-case letters, digits and hyphens, such as president
config-expected-office = the settings of an office, or none
config-expected-powers = a list of powers, each once, such as [invite]
config-expected-yes-or-no = true or false
config-expected-map = keys with values, one a line
config-expected-list = a list, such as [a, b]
config-expected-choice = one of the known words
config-expected-coops = at least one co-op
config-expected-language = en or de
config-expected-preset = freecoop, nassella or hierarchy-by-consent
config-expected-currency = the ISO 4217 code of a currency in capitals, such as EUR, or POINTS
config-expected-currencies = a list of currencies, each once, such as [EUR, POINTS]
config-expected-iban = an IBAN, such as DE89 3704 0044 0532 0130 00
config-expected-bic = a BIC, such as COBADEFFXXX
config-expected-qr-iban = a QR-IBAN of your Swiss bank, such as CH44 3199 9123 0008 8901 2
config-expected-plain-text = a short text of plain letters, digits and spaces
config-expected-company-id = the ID that your bank gave you, such as 1123456789
config-expected-routing = a routing number of nine digits, in quotes, such as "021000021"
config-expected-sort-code = a sort code of six digits, in quotes, such as "20-00-00"
config-expected-uk-number = an account number of eight digits, in quotes, such as "12345678"
config-expected-service-user = a service user number of six digits, in quotes, such as "123456"
config-expected-country = a country by its two letters, such as DE
config-expected-day-format = day, month and year, such as dd.MM.yyyy or yyyy-MM-dd
config-expected-column = the name of a column, or its number, from 1 to 99
config-expected-columns = the name of a column, or a list of several, such as [Text, Purpose]

## What is wrong with a password, token or key

secret-unreadable = The file { $file }, which { $variable } names, cannot be read ({ $code }).
secret-empty = The file { $file }, which { $variable } names, is empty.
secret-both = { $variable } and { $variable }_FILE are both set. Keep one of them.
secret-not-a-master-key = { $source } does not hold a master key: 32 bytes in base64, as `openssl rand -base64 32` writes them.
secret-uncreatable = The master key cannot be written to { $file } ({ $code }).
secret-lost-master-key = { $sealed } is there, but the master key that opens it is not. Put it back as { $file }, or into the environment as WAGGLE_MASTER_KEY.
secret-open-file = { $file } holds a secret, and others on this machine can read it: chmod 600 { $file }
secret-created-master-key = A master key has been created in { $file }. Keep a copy of it apart from your backups: without it the database cannot be read.
config-expected-clock-time = a time of day in quotes, such as "03:00"
config-expected-age-key = a public key of age, which begins with age1
config-expected-backup-key = either recipients or passphraseFile, with what opens the backups
