### Statements of the bank.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## In the direct message

send-numbers = { $last ->
    [1] Send `1`
    [2] Send `1` or `2`
   *[other] Send the numbers you want, from 1 to { $last }, your favourite first
  }, or “`abstain`”.

## Statements of the bank

command-bank-summary = Book what your bank’s statement says
command-bank-brief = `{ $prefix }bank`: book the bank’s statement
command-bank-usage = [PAGE | book B3 | book B3 T3 | book B3 T3 T4 | book B3 income from TEXT | book B3 expense to TEXT for TEXT | split B3 T3 300 EUR + income 20 EUR from TEXT | join B3 B4 E12 | book all | pay B3 @USER | skip B3 | again B3]
command-bank-examples =
    bank
    bank book B3
    bank book B3 T3
    bank book B3 T3 300 EUR T4 200 EUR
    bank book B3 income from City works
    bank book B3 expense to Bakery for bread
    bank split B3 T3 300 EUR + income 20 EUR from City works
    bank split B3 pay @ana 500 EUR + expense 20 EUR to Ana for a ticket
    bank join B3 B4 E12
    bank book all
    bank pay B3 @ana
    bank skip B3
    bank again B3
command-bank-help =
    For the treasurer. Send me your bank’s statement as a file, in the treasury room or in a direct message: camt.052, camt.053 or camt.054 (XML), also as a ZIP archive; MT940; OFX; QIF; or CSV: that of many banks I know, for others the configuration says what its columns are. I keep each movement once, however often you send it, and propose what it is. Nothing is booked by itself.

    What you write after “from”, “to” and “for” is what everybody reads in the ledger; whom the bank names is shown to you alone. If an entry is reversed, its movement waits again.

    `book B3 T3 T4`: it pays all that is open of both tasks; with amounts, `T3 300 EUR T4 200 EUR`, a part of each. `book B3 E12` or `book B3 E12 E13`: it is these entries, and nothing is booked anew.

    `split B3 …`: it is several things, with `+` between them; together they must be exactly what your bank has. `join B3 B4 E12`: they are one entry together.

    `skip opening`: leaves out what your bank booked before the ledger began. `book all`: all that I am sure of. `pay B3 @USER --advance`: more than was due.
bank-imported =
    { $added ->
        [0] **Nothing in this statement is new.**
        [one] **One movement in this statement is new.**
       *[other] **{ $added } movements in this statement are new.**
    } { $known ->
        [0] {""}
        [one] One I knew already.
       *[other] { $known } I knew already.
    }
bank-imported-others =
    { $count ->
        [one] One of them looks exactly like one that I had, and your bank’s balances show that it is another.
       *[other] { $count } of them look exactly like ones that I had, and your bank’s balances show that they are others.
    }
bank-repeated-line =
    { $came ->
        [in] { $movement } ({ $amount } in, { $day })
       *[out] { $movement } ({ $amount } out, { $day })
    }
bank-imported-repeated =
    { $count ->
        [one] One looks exactly like { $named }, and I take it for the same. Or has your bank booked it once more? Then: `{ $prefix }bank again { $movement }`
        [2] 2 look exactly like { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
        [3] 3 look exactly like { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
       *[other] { $count } look exactly like ones that I have, such as { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
    }
bank-imported-bank = I read it as CSV of { $bank }.
bank-imported-ignored =
    { $count ->
        [one] One row is no movement, by your bank’s own words, and is left out.
       *[other] { $count } rows are no movements, by your bank’s own words, and are left out.
    }
bank-imported-pending =
    { $count ->
        [one] One movement that your bank has not booked yet is left out: a later statement brings it.
       *[other] { $count } movements that your bank has not booked yet are left out: a later statement brings them.
    }
bank-imported-changed =
    { $count ->
        [one] One is { $named } in other words by now, as far as I can tell. Or has your bank booked it once more? Then: `{ $prefix }bank again { $movement }`
       *[other] { $count } are ones that I have in other words by now, as far as I can tell: { $named }. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
    }
bank-imported-alike =
    { $of ->
        [one] It looks like a movement { $by ->
            [kind] from another kind of file
           *[words] that I have, in other words
        }. You say whether it is the same.
        [all] All of them look like movements { $by ->
            [kind] from another kind of file
           *[words] that I have, in other words
        }. You say whether they are the same.
       *[some] { $count ->
            [one] One of them looks like a movement { $by ->
            [kind] from another kind of file
           *[words] that I have, in other words
        }. You say whether it is the same.
           *[other] { $count } of them look like movements { $by ->
            [kind] from another kind of file
           *[words] that I have, in other words
        }. You say whether they are the same.
        }
    }
bank-imported-account =
    { $account ->
        [unchecked] Whether it is your account I cannot tell: its IBAN is not in the configuration (`account`).
       *[unnamed] Nothing in the file says whose account it is, so I could not check that it is yours.
    }
bank-asked-direction = **I have kept nothing yet.** { $count ->
        [one] The one movement of this file came in, as I read it, and nothing in the file says the direction. Is that so?
       *[other] All { $count } movements of this file came in, as I read it, and none went out. Is that so?
    } Then send me the same file once more. If not, have whoever runs me name the column of the direction (`bank.csv.direction`).
bank-asked-currencies = **I have kept nothing yet.** The file has amounts in { $currencies }. If your account is kept in them, send me the same file once more. If they are what others were paid in, have whoever runs me name the columns of what your account was charged (`bank.csv`).
bank-imported-left-out =
    { $count ->
        [one] The file is also about one other account, not the co-op’s: { $ends }. I have left it out.
       *[other] The file is also about { $count } other accounts, not the co-op’s: { $ends }. I have left them out.
    }
bank-imported-foreign =
    Left out: { $amount } { $came ->
        [in] in
       *[out] out
    } on { $day }. Your account is in { $account }, and the file does not say what that came to. { $more ->
        [0] {""}
        [one] One more is like it.
       *[other] { $more } more are like it.
    }
bank-imported-turned =
    { $count ->
        [one] Your bank took one movement back
       *[other] Your bank took { $count } movements back
    }, and marks that by the direction of what it took back. The balances show it, so I have turned it round.
bank-imported-off-row = **The balances in this file do not add up.** Before line { $line } the account had { $opening }, { $moved } { $came ->
        [in] came in
       *[out] went out
    }, and the line says { $closing } instead of { $sum }. Something is missing, or does not belong there. Compare the file with your bank’s list before you book.
bank-imported-off = **This statement does not add up.** It opens with { $opening }, { $moved } { $came ->
        [in] came in
       *[out] went out
    }, and it closes with { $closing } instead of { $sum }. Something is missing, or does not belong. Compare it with your bank’s own list before you book.
bank-compared =
    On { $day } your bank had { $bank }; the ledger has { $ledger } there now: { $is ->
        [same] they agree.
        [less] { $by } less.
       *[more] { $by } more.
    }
bank-compared-afterwards =
    { $is ->
        [same] Once all that waits is booked, they agree.
        [less] Once all that waits is booked, the ledger still has { $by } less.
       *[more] Once all that waits is booked, the ledger still has { $by } more.
    }
bank-imported-next =
    { $count ->
        [one] One movement waits for you
       *[other] { $count } movements wait for you
    }, with a proposal: `{ $prefix }bank`
bank-nothing-waits = No movement of your bank waits.
bank-how = Send me your bank’s statement as a file, here: camt (XML or ZIP), MT940, OFX, QIF or CSV. What I then do: `{ $prefix }help bank`
bank-waiting =
    { $count ->
        [one] **One movement of your bank waits.**
       *[other] **{ $count } movements of your bank wait.**
    } Nothing is booked until you say so.
bank-line =
    { $came ->
        [in] **{ $movement }**: { $amount } from { $name }, { $day }.
       *[out] **{ $movement }**: { $amount } to { $name }, { $day }.
    }
bank-line-text = “{ $text }”
bank-line-nobody =
    { $came ->
        [in] **{ $movement }**: { $amount } in, { $day }; your bank names nobody.
       *[out] **{ $movement }**: { $amount } out, { $day }; your bank names nobody.
    }
bank-propose-task =
    { $sure ->
        [true] Income for { $task }
       *[other] Perhaps income for { $task }
    }: `{ $prefix }bank book { $movement }`
bank-propose-tasks =
    { $sure ->
        [true] Income for { $tasks }
       *[other] Perhaps income for { $tasks }
    }, all that is open of them: `{ $prefix }bank book { $movement }`
bank-propose-tasks-and-entries = Partly in the ledger already, as { $entries }; the rest is income for { $tasks }: `{ $prefix }bank book { $movement }`
bank-propose-joined = Perhaps { $entries }, together with { $others }: `{ $prefix }bank book { $movement }` books nothing anew.
bank-propose-refund = Perhaps a part of the price of { $task }, paid back: `{ $prefix }bank book { $movement }`. Every share then goes back by the same part.
bank-propose-opening = This is from before the ledger began, so { $entry } includes it already. To leave it out: `{ $prefix }bank skip { $movement }`. To leave out all such movements: `{ $prefix }bank skip opening`
bank-skipped-opening =
    { $count ->
        [one] { $movements } is from before the ledger began, and is left out.
       *[other] { $movements } are from before the ledger began, and are left out.
    }
bank-imported-to-come =
    { $count ->
        [one] One movement is left out for now: its day, { $day }, is in the future. Send me the file again then.
       *[other] { $count } movements are left out for now: their days are in the future. Send me the file again on { $day }.
    }
bank-propose-seen =
    { $sure ->
        [true] In the ledger already, as { $entries }
       *[other] Perhaps in the ledger already, as { $entries }
    }: `{ $prefix }bank book { $movement }` books nothing anew.
bank-propose-pay-run = Part of the pay run of { $run }: it is booked with that, `{ $prefix }payrun done`
bank-propose-pay = Perhaps a payment to { $person }: `{ $prefix }bank pay { $movement } { $person }`
bank-propose-income = Perhaps income from “{ $from }”: `{ $prefix }bank book { $movement }`
bank-propose-income-unnamed = Income, from whom? `{ $prefix }bank book { $movement } income from TEXT`
bank-propose-expense = Perhaps an expense to “{ $to }” for “{ $purpose }”: `{ $prefix }bank book { $movement }`
bank-propose-expense-unnamed = To whom, and for what? `{ $prefix }bank book { $movement } expense to TEXT for TEXT`
bank-propose-alike =
    Looks like { $other } { $by ->
        [kind] from another kind of file
       *[words] in other words
    }, { $state ->
        [booked] booked as { $entries }
        [skipped] which was left out
       *[waits] which waits too
    }. If it is the same: `{ $prefix }bank skip { $movement }`; if it is another: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
bank-propose-balance = That looks like a balance and not like a movement. If it is one: `{ $prefix }bank skip { $movement }`; if it is a movement: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
bank-propose-returned =
    { $certain ->
        [true] Your bank took something back. Take
       *[false] Perhaps a payment that came back. If it is, take
    } its entry back too, `{ $prefix }reverse ENTRY REASON` (its number: `{ $prefix }ledger`), then leave out both movements, this one with `{ $prefix }bank skip { $movement }`
bank-propose-came-back =
    { $certain ->
        [true] The payment { $entry } came back
       *[false] Perhaps the payment { $entry } came back
    }{ $state ->
        [reversed] , and you have taken it back already. Leave out
       *[standing] . { $certain ->
            [true] Take it back
           *[false] If it did, take it back
        }: `{ $prefix }reverse { $entry } came back on { $on }`, then leave out
    } { $count ->
        [one] this movement
       *[other] both movements
    }: { $skips }{ $fee ->
        [kept] . The bank kept { $kept }: `{ $prefix }expense { $kept } to the bank for a transfer that came back on { $on }`
        [more] . { $kept } more came than was paid: `{ $prefix }income { $kept } from the bank on { $on }`
       *[none] { "" }
    }
bank-propose-came-back-of-sum =
    { $certain ->
        [true] The payment { $entry } came back
       *[false] Perhaps the payment { $entry } came back
    }{ $state ->
        [reversed] , and you have taken it back already. What is left
       *[standing] . { $certain ->
            [true] Take it back
           *[false] If it did, take it back
        }: `{ $prefix }reverse { $entry } came back on { $on }`. What is then left
    } of the sum that went out: `{ $join }`
bank-join-copy = { $prefix }bank join { $movements } { $entries }{ $fee ->
        [kept] { " + " }expense { $kept } to the bank for a transfer that came back
        [more] { " + " }income { $kept } from the bank
       *[none] { "" }
    }
bank-typed-line = { $prefix }bank book { $movements } { $parts }
bank-typed-income = income { $amount } from { $from }
bank-typed-expense = expense { $amount } to { $to } for { $purpose }
bank-typed-pay = pay { $person } { $amount }
bank-typed-advance = { $line } --advance
bank-skip-line = { $prefix }bank skip { $movement }
bank-skip-copy = `{ $prefix }bank skip { $movement }`
bank-more = Page { $page } of { $pages }; the next: `{ $prefix }bank { $next }`
bank-sure =
    { $count ->
        [one] I am sure of one of them
       *[other] I am sure of { $count } of them
    }: `{ $prefix }bank book all`
bank-otherwise =
    Everybody can read an entry’s text in the ledger. Another text, or something else: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`. Nothing to book: `{ $prefix }bank skip { $movement }`
bank-text-alone = the transfer of { $day }
bank-pay-advance = { $prefix }bank pay { $movement } { $person } --advance
bank-done =
    { $count ->
        [one] { $movement } is booked.
       *[other] { $movement } are booked as one.
    }
bank-part-seen =
    { $count ->
        [one] { $entries } was in the ledger already.
       *[other] { $entries } were in the ledger already.
    }
bank-seen =
    { $count ->
        [one] { $movement } is { $entries }, so nothing is booked anew.
       *[other] { $movement } together are { $entries }, so nothing is booked anew.
    }
bank-seen-elsewhere = { $entry } stands under { $day }, and your bank has it under { $bank }. If that matters: `{ $prefix }reverse { $entry } wrong day`, and then it waits to be booked under the bank’s day.
bank-skipped = { $movement } is left out: nothing is booked for it. Should it be after all: `{ $prefix }bank book { $movement }`
bank-again = { $movement } is { $of } once more: { $amount }, { $day }. It waits for you, with a proposal: `{ $prefix }bank`
bank-left =
    { $count ->
        [one] One movement still waits
       *[other] { $count } movements still wait
    }: `{ $prefix }bank`
bank-all-done =
    { $count ->
        [one] The one movement that I was sure of is booked:
       *[other] The { $count } movements that I was sure of are booked:
    }
bank-all-line =
    { $as ->
        [seen] { $movement }: { $amount } { $came ->
            [in] in
           *[out] out
        }, in the ledger already as { $entry }
       *[income] { $movement }: { $amount } in, for { $task }, as { $entry }
    }
bank-all-sum = Altogether { $sums }.
bank-sum =
    { $came ->
        [in] { $amount } in
       *[out] { $amount } out
    }
bank-take-out-reason = Statements of the bank are a matter of the treasury
bank-elsewhere =
    { $removed ->
        [true] Who pays the co-op, and whom it pays, is nobody else’s business, so I have removed your message.
       *[false] Who pays the co-op, and whom it pays, is nobody else’s business. I cannot remove your message: do it yourself.
    } I have booked nothing. Here, or in the treasury room: `{ $prefix }bank`

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-bank-too-many-lines = The file has more than { $most } movements. Send the statement in parts, such as month by month.
refused-bank-csv-direction = The amounts of this file have no minus, and its column “{ $column }” says which of them went out. I have kept nothing of it. Have whoever runs me name that column (`bank.csv.direction`), then send it again.
refused-bank-other-account = That is the statement of another account: its IBAN ends with { $theirs }, and the co-op’s with { $ours }. I have kept nothing of it.
refused-bank-csv-accounts = This file is about several accounts: its column “{ $column }” says whose each row is. I have kept nothing of it. Have whoever runs me name that column (`bank.csv.account`), then send it again.
refused-bank-several-accounts = From line { $line } on, the file is about another account. Send me one account’s statement at a time, or have whoever runs me name the co-op’s in the configuration (`account`): then I take that one alone.
refused-bank-csv-empty = After { $skip } lines that are left out (`bank.csv.skip`) the file has no more.
refused-bank-csv-columns = The file lacks columns that the configuration names (`bank.csv`): { $missing }. In line { $line } I see: { $there }
refused-bank-csv-column-twice = The column { $column } is there twice (line { $line }), so I cannot tell which is meant. I have kept nothing of the file.
refused-bank-csv-short = Line { $line } has { $fields } columns, and { $needed } are needed. I have kept nothing of the file.
refused-bank-csv-direction-unknown = In line { $line } the column { $column } says “{ $typed }”, and I do not know whether that is in or out. I have kept nothing of the file.
refused-bank-csv-both = In line { $line } an amount stands both as going out and as coming in. I have kept nothing of the file.
refused-bank-amount-unreadable = In line { $line } I cannot read the amount “{ $typed }”. I have kept nothing of the file.
refused-bank-csv-headings = Line { $line } begins with “{ $typed }” where I expect a day: it seems to have the names of the columns, which the configuration calls by number. I have kept nothing of the file. Have whoever runs me skip that line (`bank.csv.skip: { $skip }`), then send it again.
refused-bank-csv-days = In line { $line } the day can be { $one } or { $other }, and nothing in the file decides it. I have kept nothing of it. Send me a file that also has days after the 12th, or have whoever runs me name your bank’s format (`bank.format`, or `bank.csv.dateFormat`).
refused-bank-csv-net = In line { $line } the amount { $amount } and the fee { $fee } do not come to { $net }, which the file says is left. I have kept nothing of it. Fetch the file from your bank once more.
refused-bank-csv-state = In line { $line } the column { $column } says “{ $typed }”, and I do not know whether that is a movement. I have kept nothing of the file. Have whoever runs me say what it means (`bank.csv.rows`), or send camt.053.
refused-bank-csv-formats = This file could be of several formats, and they read it differently: { $formats }. I have kept nothing of it. Have whoever runs me name your bank’s (for example `bank.format: { $example }`), then send it again.
refused-bank-csv-end = Line { $line } has a day, so it may be a movement, and stands below “{ $end }”, where the movements should end (`bank.csv.end`). I have kept nothing of the file.
refused-bank-csv-below = Line { $line }, which begins with “{ $begin }”, has no day, and I do not know whether it is a movement. I have kept nothing of the file. If the movements end above it, have whoever runs me say how it begins (`bank.csv.end`), then send it again.
refused-bank-csv-decimal = In line { $line } an amount can be { $one } or { $other }, and nothing in the file decides it. I have kept nothing of the file. Have whoever runs me say what stands before the cents (`bank.csv.decimal`), then send it again.
refused-bank-deed-unknown = I cannot read “{ $typed }”. For example: `{ $prefix }bank book B3` or `{ $prefix }bank book B3 income from TEXT`
refused-bank-which-line = Which movement? They are called B1, B2 and so on; those that wait: `{ $prefix }bank`
refused-bank-pay-whom = To whom did { $movement } go? `{ $prefix }bank pay { $movement } @USER`
refused-bank-split-how = What is { $movement } made of? With `+` between the parts: `{ $prefix }bank split { $movement } T3 300 EUR + income 20 EUR from TEXT`
refused-bank-join-which = With which other movement, and what are they together? `{ $prefix }bank join { $movement } B4 E12`
refused-bank-join-what = What are they together? `{ $prefix }bank join { $movements } E12`, or `{ $prefix }bank join { $movements } income from TEXT`. I have booked nothing.
refused-bank-join-nothing = { $movements } come to nothing together, so there is nothing to book. To leave them out, each by itself: `{ $prefix }bank skip B3`
refused-bank-join-currencies = { $movements } are in different currencies, so they are not one thing. I have booked nothing.
refused-bank-left-over = { $movement } is booked with the amount that it has at the bank, and a text has its word before it. I have booked nothing. Type it like this: `{ $prefix }bank book { $movement } { $as ->
    [income] income from TEXT
   *[expense] expense to TEXT for TEXT
  }`
refused-bank-csv-unknown = I do not know the CSV of this bank, and the configuration does not say what its columns are (`bank.csv`). In this file I see: { $there }. Tell whoever runs me, or send camt.053, MT940 or OFX.
refused-bank-xml-encoding = I do not know the encoding { $encoding } that the file names. I have read nothing.
refused-bank-encoding = In line { $line } stands something that is not { $encoding }. I have read nothing. For CSV, the configuration says the encoding: `bank.csv.encoding`
refused-bank-currency-unknown = In line { $line } stands the currency “{ $typed }”, which I do not know. I have kept nothing of the file.
refused-bank-day-unreadable = In line { $line } I cannot read the day “{ $typed }”: I expect { $format }. I have kept nothing of the file.
refused-bank-camt-missing = In line { $line } of the statement, { $what } is missing. I have read nothing.
refused-bank-not-camt = That is XML, but no statement of the kinds camt.052, camt.053 and camt.054 ({ $found }). I have read nothing. Have your bank give you one of them.
refused-bank-account-unnamed = The file does not say whose account it is, and the co-op’s ends with { $ours }. I have kept nothing of it. Have your bank give you a statement that names the account by its IBAN.
refused-bank-csv-quotes = In line { $line } a quotation mark does not close where it should. I have kept nothing of the file.
refused-bank-xml-doctype = A document type stands in line { $line }, and no bank’s statement has one. I have read nothing.
refused-bank-xml-too-much = The file has more in it, or more deeply nested, than any statement (line { $line }). I have read nothing.
refused-bank-xml-broken = The XML is broken in line { $line }, so I have read nothing. Fetch the file from your bank once more.
refused-bank-is-opening = { $movement } is from before the ledger began, so { $entry } probably includes it already. I have booked nothing. If { $entry } includes it: `{ $prefix }bank skip { $movement }`; if it is not: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-is-payment = { $movement } looks like a payment to { $person }. If it is: `{ $prefix }bank pay { $movement } { $person }`; if not: `{ $prefix }bank book { $movement } expense to TEXT for TEXT`
refused-bank-is-pay-run = { $movement } is part of the pay run of { $run }, and is booked with it: `{ $prefix }payrun done`. After that { $movement } only has to be compared.
refused-bank-is-alike =
    { $movement } looks like { $other } { $by ->
        [kind] from another kind of file
       *[words] in other words
    }, { $state ->
        [booked] booked as { $entries }
        [skipped] which was left out
       *[waits] which waits too
    }, so I have booked nothing. If it is the same: `{ $prefix }bank skip { $movement }`; if it is another: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-is-balance = { $movement } looks like a balance and not like a movement, so I have booked nothing. If it is one: `{ $prefix }bank skip { $movement }`; if it is a movement: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-is-returned =
    { $certain ->
        [true] With { $movement } something came back
       *[false] { $movement } looks like a payment that came back
    }, so I have booked nothing. { $known ->
        [reversed] You have taken back its entry, { $entry }, already. What is left: { $settle }
        [standing] Take back its entry, `{ $prefix }reverse { $entry } came back on { $on }`, then: { $settle }
       *[unknown] Take back the entry that it is about, `{ $prefix }reverse ENTRY REASON`, then: { $settle }
    }{ $fee ->
        [kept] . The bank kept { $kept }: `{ $prefix }expense { $kept } to the bank for a transfer that came back on { $on }`
        [more] . { $kept } more came than was paid: `{ $prefix }income { $kept } from the bank on { $on }`
       *[none] { "" }
    }
refused-bank-went-out = { $movement } went out, so it is no income. An expense: `{ $prefix }bank book { $movement } expense to TEXT for TEXT`; a payment to a member: `{ $prefix }bank pay { $movement } @USER`
refused-bank-task-twice = You named { $task } twice, so I have booked nothing.
refused-bank-parts-differ =
    Your bank has { $amount } for { $movement }, and { $parts } { $count ->
        [one] { "" }({ $sum }) is not that
       *[other] come to { $sum }
    }. I have booked nothing. { $fits ->
        [true] This adds up: { $line }
       *[false] { "" }
    }
refused-bank-parts-open = How much of { $movement } is each? Only one part can do without an amount; all together are { $amount }. I have booked nothing.
refused-bank-part-currency = { $movement } is { $amount } at your bank, so { $part } cannot be a part of it. I have booked nothing.
refused-bank-pay-more = { $movement } is { $amount }, and { $person } is due { $due }. I have booked nothing. If the rest is something else, such as expenses paid back: { $line } If it is an advance: { $advanceCopy }
refused-bank-came-in = { $movement } came in, so it is neither an expense nor a payment. Income: `{ $prefix }bank book { $movement } income from TEXT`
refused-bank-lacks-text =
    For { $movement } there is a text missing that everybody can read in the ledger: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-entry-reversed = { $entry } was reversed, so { $movement } cannot be that entry.
refused-bank-entry-taken = Another movement is { $entry } already, so { $movement } cannot be that entry too. If both are the same movement, from two files: `{ $prefix }bank skip { $movement }`
refused-bank-nothing-sure = I am sure of none of the movements that wait, so I have booked nothing. Each with its proposal: `{ $prefix }bank`
refused-bank-not-repeated = The newest file has nothing that looks exactly like { $movement }, so I have done nothing. What your bank has not told me of you book by hand: `{ $prefix }income` or `{ $prefix }expense`
refused-bank-nothing-earlier = Nothing that waits is from before the ledger began. All that waits: `{ $prefix }bank`
refused-bank-line-booked = { $movement } is booked already, as { $entries }. Was that wrong? `{ $prefix }reverse { $entry } REASON`, and then it waits again.
refused-bank-empty = No statement of your bank has come yet. Send me one as a file, here: camt (XML or ZIP), MT940, OFX, QIF or CSV.
refused-no-such-bank-line = There is no { $movement }; the last movement is { $last }. Those that wait: `{ $prefix }bank`
refused-bank-no-page = There is no page { $page }: the last is { $pages }. The first: `{ $prefix }bank`
refused-file-which-coop = You look after the treasuries of { $coops }. Send the file in the treasury room of the one whose statement it is.
refused-file-too-large = The file has more than { $most } megabytes, so I have not read it. Send the statement in parts, such as month by month.
refused-file-gone = The homeserver does not give me the file. Nothing was read; please send it again.
refused-file-unreachable = I have tried several times to fetch the file, and could not. Nothing was read; please send it again later.
refused-file-damaged = The file is not the one that was sent: its check sum is another. Nothing was read; please send it again.
refused-bank-ofx-broken = The OFX is broken or cut off in line { $line }, so I have read nothing. Fetch the file from your bank once more.
refused-bank-ofx-missing = In line { $line } of the OFX file, { $what } is missing. I have read nothing. Fetch the file from your bank once more.
refused-bank-qif-broken = The QIF is broken or cut off in line { $line }, so I have read nothing. Fetch the file from your bank once more.
refused-bank-qif-type = From line { $line } on, the QIF is about “{ $type }”, and I only read accounts with money. I have kept nothing of it. Export the co-op’s account alone, and send me that.
refused-bank-qif-accounts = The QIF is about several accounts ({ $accounts }), and I cannot tell which is yours: none is called by its IBAN. I have kept nothing of it. Export the co-op’s account alone, and send me that.
refused-bank-qif-missing =
    The movement in line { $line } of the QIF has no { $what ->
        [day] day
       *[amount] amount
    }. I have kept nothing of the file. Fetch it from your bank once more.
refused-bank-qif-days = Is the day in line { $line } { $one } or { $other }? QIF does not say, and nothing in this file decides it, so I have kept nothing. Send me a file that also has days after the 12th, or another format.
refused-bank-qif-decimal = Is the amount in line { $line } { $one } or { $other }? QIF does not say, and nothing in this file decides it, so I have kept nothing. Send me a file that also has amounts with cents, or another format.
refused-bank-qif-parts = In line { $line } of the QIF the amount is { $amount }, and its parts together { $sum }. I have kept nothing of the file. Fetch it from your bank once more.
bank-in-file = In “{ $file }” of the archive: { $said }
refused-bank-archive-unreadable = I can’t unpack this archive: it is damaged, has a password, or is packed in a way that I don’t know. Unpack it, and send me the files in it one by one.
refused-bank-archive-too-much = The archive has more than { $files } files or { $most } megabytes in it, so I have not unpacked it. Send the statements in parts, such as month by month.
refused-bank-archive-nested = There is another archive in this archive. Unpack it, and send me the inner ones one by one.
refused-bank-archive-empty = The archive is empty. Send me one with the statements in it, or send the statements one by one.
refused-bank-archive-mixed = The archive has files of different kinds, so I have kept nothing of it. Send me those of one kind together, or each by itself.
refused-bank-archive-twice = “{ $one }” and “{ $other }” in the archive both have { $amount } on { $day }, told in the same words, and I can’t tell whether that is one movement or two. I have kept nothing. Send me the files one by one: then I ask you.
refused-bank-file-pdf = A PDF is for reading, and I would have to guess at amounts. Have your bank give you camt.053, or else MT940, OFX, QIF or CSV.
refused-bank-mt940-missing = The MT940 statement in line { $line } has no { $what }: it is cut off, or only announces movements (MT942). I have kept nothing of the file. Fetch it from your bank once more.
refused-bank-mt940-unreadable = In line { $line } I can’t read “{ $typed }” as MT940. I have kept nothing of the file. Download it from the bank again.
refused-bank-mt940-stray = Line { $line } is outside of all MT940 statements in the file. I have kept nothing of it. Fetch the file from your bank once more.
refused-bank-file-empty = The file is empty.
refused-bank-file-binary = That is no statement that I can read. Have your bank give you camt.053, or else MT940, OFX, QIF or CSV.
