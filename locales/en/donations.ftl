### What people read about donations, in English.

## `!donations`

command-donations-summary = Show what is donated and to whom, and put others to the vote
command-donations-usage = [propose NAME 50%, NAME 50%] or, for the treasurer, [transfer | paid NAME 40 EUR | account NAME IBAN]
command-donations-examples =
    donations
    donations propose Debian 60%, Matrix.org Foundation 40%
command-donations-help =
    A budget can have a donation share for the free software that the co-op lives on: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% donation=2%`. It is taken of all income, by the budget of its day, and falls due at the end of each month. What is taken back, or paid back to a customer, takes its part back too.

    - `propose NAME 60%, NAME 40%` puts to the vote who gets it, in the members’ room. Without percentages all get the same. On lines below you can say where they take donations: `Debian: https://www.debian.org/donations`
    - For the treasurer, in the treasury room or a direct message: `account NAME IBAN` notes a bank account, `transfer` makes a file for the bank, `paid NAME 40 EUR` records what was paid (without an amount: all that is due).

donations-share = **{ $percent } of all income is donated** (budget for { $year }, { $motion }).
donations-share-coming = **{ $percent } of all income will be donated** once the budget for { $year } ({ $motion }) comes into force.
donations-none = **Nothing is donated now:** no budget in force has a donation share. To propose one: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% donation=2%`
donations-chosen = It goes to ({ $motion }):
donations-before = Still due from before:
donations-by-month = What falls due by month:
donations-waiting = { $amount } is waiting: nobody is chosen to get it yet.
donations-choose = To choose who gets it, in the members’ room: `{ $prefix }donations propose NAME 60%, NAME 40%`
donations-open = Open: { $motion }. `{ $prefix }motion { $id }`
donations-so-far = Not reckoned yet: { $what }
donations-each = Each month: { $command }
donations-pay = A file for the bank: `{ $prefix }donations transfer`. Once paid: `{ $prefix }donations paid { $name }`
donation-due = { $some ->
    [yes] { $amount } due
   *[no] nothing due
  }
donation-ahead = { $amount } too much so far, which is taken off the next months
donation-paid-so-far = { $amount } paid so far
donation-account = { $holder }, { $iban }{ $some ->
    [yes] , BIC { $bic }
   *[no] { "" }
  }
donation-base = { $percent } of { $income }
donation-nothing = nothing
donation-month = { $amount }{ $some ->
    [yes] { " " }({ $parts })
   *[no] { "" }
  }
donations-added = Added to { $motion }, open until { $until }.

## At the end of a month

donations-reckoned = { $back ->
    [yes] **Less is donated:** in { $month } more income was taken back than came in ({ $entry }): { $what }
    [waits] **Set aside for donations, { $month }:** { $what }, { $entry }.
   *[no] **Donated for { $month }:** { $what }, { $entry }.
  }
donations-more = What was paid: `{ $prefix }donations`
donations-unallotted = Nobody is chosen to get it yet, so it waits. To propose somebody: `{ $prefix }donations propose NAME 60%, NAME 40%`
donations-to-pay = The donations for { $month } are reckoned. { $next ->
    [frozen] They can be paid when the treasury is open again: `{ $prefix }donations`
    [nothing] There is nothing to pay now: `{ $prefix }donations`
   *[pay] What can be paid: `{ $prefix }donations`
  }
donated-taken-back = Of it, { $amount } fell due as donations. At the end of the month that is taken off the donations, even where it is paid already: `{ $prefix }donations`
donation-due-to = { $name } { $amount }
todo-donations = Donations to pay: { $recipients }. `{ $prefix }donations`

## The treasurer pays

donation-booked = **Donated to { $name }: { $amount }** ({ $entry }).
donation-left = { $some ->
    [yes] Still due: { $left }.
   *[no] Nothing more is due to them now.
  } At the bank, there is now { $bank }.
donation-account-noted = **Noted where { $name } takes donations.** It stands in the next file: `{ $prefix }donations transfer`
donations-file = **The file for your bank is in your direct message.** It pays:
donations-by-hand = Pay these yourself:
donations-account-missing = If you know the bank account, the file can pay it: `{ $prefix }donations account { $name } IBAN`
donations-then = Nothing is booked yet. Once paid: `{ $prefix }donations paid { $name }`
donation-remittance = Donation from { $coop }
donation-file = donations

## The vote

kind-donations = a vote on who gets donations
rules-title-donations = Donations
rules-does-donations = It is in force who gets the donation share of the budget, and in which parts.
rules-options-donations = the recipients proposed, and leaving things as they are
rules-how-donations = To propose some, in the members’ room: `{ $prefix }donations propose NAME 60%, NAME 40%`. More of it: `{ $prefix }help donations`
motion-donations = Who gets our donations
option-keep-donations = Leave it as it is
option-no-donations = Choose nobody for now: what falls due waits
effect-donations-adopted = They get the donations from now on, and what waited for somebody: `{ $prefix }donations`
effect-donations-not-adopted = I could not read the names and parts any more, so things stay as they were: `{ $prefix }donations`

## In the minutes

record-donations-adopted = { $motion } chose who gets donations
record-donations-not-adopted = who gets donations by { $motion } could not be read any more
record-donation-account-set = { $actor } noted the bank account of { $recipient } for donations
record-donations-reckoned = { $some ->
    [yes] the donations for { $month } were reckoned ({ $entry })
   *[no] the donations for { $month } were reckoned; nothing fell due
  }
minutes-group-donations = donations

## Refusals

refused-donations-unreadable = I don’t understand “{ $typed }”. Names and parts are enough, with commas between: `{ $prefix }donations propose Debian 60%, Matrix.org Foundation 40%`
refused-donations-word = I don’t understand “{ $typed }” here. How the donations stand: `{ $prefix }donations`. To choose who gets them, and to pay them: `{ $prefix }help donations`
refused-donations-twice = { $name } stands there twice. Name each once, with one part.
refused-donations-parts = The parts come to { $sum }, and have to be 100% together. Leave all of them out, and all get the same.
refused-donations-name = “{ $typed }” is no name that I can keep: it needs a letter or a digit, and has { $most } letters at most.
refused-donations-link = I don’t understand “{ $typed }”. Below the first line, each line has one of the names and a link that begins with `https://`: `NAME: LINK`
refused-donations-many = Up to { $most } can share the donations. Leave some out.
refused-donations-unchanged = They get it already, in these parts: `{ $prefix }donations`
refused-donations-voting = Voting on who gets donations ({ $motion }) has begun, so nothing can be added. When it is over: `{ $prefix }donations propose …`
refused-donation-which = { $count ->
    [one] “{ $typed }” does not begin with the name of the one that gets donations:
   *[other] “{ $typed }” does not begin with the name of one of those that get donations:
  } { $names }. Type it like `{ $prefix }donations { $deed ->
    [account] account NAME IBAN
   *[paid] paid NAME 40 EUR
  }`
refused-donation-nobody = Nobody was ever chosen to get donations. The vote is opened in the members’ room: `{ $prefix }donations propose NAME 60%, NAME 40%`
refused-donation-above-due = { $due } is due to { $name }, not { $amount }. I have recorded nothing. All that is due: `{ $prefix }donations paid { $name }`
refused-donation-nothing-due = Nothing is due to { $name } now, so I have recorded nothing. What is due: `{ $prefix }donations`
refused-donation-how-much = { $amounts } are due to { $name }. Say which you paid: `{ $prefix }donations paid { $name } AMOUNT`
refused-donation-no-account = I see no IBAN there: it begins with two letters and two digits. Type it after the name: `{ $prefix }donations account { $name } IBAN`
refused-donation-nothing-to-transfer = No donation is due now, so there is nothing to transfer: `{ $prefix }donations`
