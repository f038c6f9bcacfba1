### The ledger, budgets, dues and payments.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## Budgets, and amounts

budget-added = Added to **{ $motion }**, which is open for other budgets until { $until }.
budget-sentence = Each member gets { $monthly } a month; of the income from tasks { $workers } goes to the workers, { $evaluators } to the evaluators{ $donates ->
    [yes] , { $donation } to donations
   *[no] { "" }
  }, and { $rest } stays with the co-op{ $donates ->
    [yes] . Of all other income { $donation } is donated too
   *[no] { "" }
  }
budget-in-force = **The budget for { $year }** ({ $motion }) has been in force since { $from }:
budget-kept = **{ $now } has no budget of its own**, so the one for { $year } ({ $motion }) stays in force:
budget-coming = **The budget for { $year }** ({ $motion }) comes into force on { $from }:
budget-none = **No budget is in force**, so no monthly payments fall due.
budget-open = { $count ->
    [one] One motion on a budget is open:
   *[other] { $count } motions on budgets are open:
  }
budget-next = To propose one for { $year }: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% year={ $year }`
budget-next-like = To propose one for { $year }: `{ $prefix }budget propose monthly={ $monthly } workers={ $workers } evaluators={ $evaluators }{ $donates ->
    [yes] { " " }donation={ $donation }
   *[no] {""}
  } year={ $year }`
command-budget-summary = Show which budget is in force, or propose one
command-budget-usage = [propose or alternative M1] [monthly=500EUR workers=60% evaluators=5% year=2027]
command-budget-examples =
    budget propose monthly=500EUR workers=60% evaluators=5% year=2027
    budget alternative M1 monthly=450EUR workers=65% evaluators=5%
    budget
command-budget-help =
    By itself it shows which budget is in force, which will be, what is open, and what this year has cost so far against its income. `propose` opens the vote on a year’s budget (this year’s unless you name another), `alternative` adds one to an open vote; both belong in the members’ room.

    - `monthly`: what each member gets a month, an amount and its currency.
    - `workers`, `evaluators`: which part of the income from a task goes to those who did the work, and to those who evaluated it. The rest stays with the co-op.
    - `donation=2%`, if you want one: which part of all income is donated. Who gets it is a vote of its own: `{ $prefix }help donations`
argument-not-a-budget-deed = { $typed } is nothing that I can do with a budget.
piece-deed = what to do

## The end of months

months-span = { $first } to { $last }
months-closed = The monthly payments to members for { $month } have fallen due. What you get: `{ $prefix }dues`
months-closed-treasury = The monthly payments for { $month } have fallen due. To pay them: `{ $prefix }payrun { $typed }`
months-closed-frozen = The monthly payments for { $month } have fallen due. The treasury is frozen: they can be paid once a treasurer is elected.

## The ledger

command-income-summary = Record income
command-income-brief = `{ $prefix }income`: record income
command-income-usage = 500 EUR from TEXT [T3] [on DAY] [--opening]
command-income-examples =
    income 500 EUR from City works T3
    income 20 EUR from the cake sale on 2026-11-20
    income 1000 EUR from the account --opening
command-income-help =
    For the treasurer. With the number of a task at the end it is income for that task, in one part or several: the workers’ and the evaluators’ shares fall due by the budget of the day, and each of them is told their own.

    `on 2026-11-20`: the day on which it came in, if that was not today. It stands in the books of that day.

    `--opening`: what was there before the ledger began. No text here may name an account: others read it.
command-expense-summary = Record an expense
command-expense-brief = `{ $prefix }expense`: record an expense
command-expense-usage = 20 EUR to TEXT for TEXT [on DAY]
command-expense-examples =
    expense 20 EUR to Bakery for bread
    expense 20 EUR to Bakery for bread on 2026-11-20
command-expense-help =
    For the treasurer. What members get is recorded by itself: `{ $prefix }pay`.

    `on 2026-11-20`: the day on which it was paid, if that was not today. It stands in the books of that day.
command-refund-summary = Record that a part of a task’s price was paid back
command-refund-usage = 50 EUR [to TEXT] for T3 [on DAY]
command-refund-examples =
    refund 50 EUR for T3
    refund 50 EUR to City works for T3 on 2026-11-20
command-refund-help = For the treasurer. Every share of the task’s income goes back by the same part, and each earner is told their own. The task stays paid.
command-reverse-summary = Take an entry of the ledger back
command-reverse-usage = E12 REASON [on DAY]
command-reverse-examples = reverse E12 It was 50 EUR and not 500
command-reverse-help = For the treasurer. Nothing is ever taken out of the ledger: another entry says why, and afterwards all accounts are as they would be without it. The people concerned are told. It stands under today; to put a mistake right in the month in which it stands, end the reason with that day: `on 2026-11-20`
command-ledger-summary = Show what has been booked
command-ledger-usage = [ACCOUNT] [MONTH] | close MONTH
command-ledger-examples =
    ledger
    ledger 2026-11
    ledger income
    ledger liabilities:dues 2026-11
    ledger close 2026-11
command-ledger-help =
    Each entry with its amounts, a month at a time, by default the newest with entries. An account can be named by its first words, such as `income`.

    The treasurer sees everything, in the treasury room or in a direct message, and what concerns one person by `{ $prefix }ledger @ana`. Everybody else sees sums where people are concerned; your own is in `{ $prefix }statement`.

    `{ $prefix }ledger close 2026-11` is for the treasurer: it closes the books up to the end of that month. What happened before and is recorded later then stands under the first open day, with the day on which it happened.
command-balance-summary = Show what is at the bank, and what is due to members
command-balance-brief = `{ $prefix }balance`: what the co-op has
command-balance-help = First in words, then account by account. What is due to each person only the treasurer sees, in the treasury room or in a direct message; yours is in `{ $prefix }dues`.
piece-what = the amount, and from whom or to whom
piece-entry = the number of an entry
piece-why = the reason
argument-not-an-entry = { $typed } is not the number of an entry. They look like `E12`.

## Something is booked

income-booked = { $kind ->
    [opening] **{ $entry } is booked**: { $amount } was there before the ledger began ({ $from }).
   *[income] **{ $entry } is booked**: { $amount } from { $from }.
  }
income-task = { $state ->
    [paid] All of { $task } · { $title } has come in now: { $received }. The task is paid.
   *[other] Of { $task } · { $title }, { $received } of { $price } has come in so far.
  }
income-no-shares = Nothing of it falls due to anybody: { $why ->
    [no-budget] { $when ->
        [then] no budget was in force on that day
       *[now] no budget is in force
      }
    [no-percent] the budget in force gives neither workers nor evaluators a share
    [nobody] the budget in force gives { $whose ->
        [workers] workers a share and evaluators none, and nobody works on this task
        [evaluators] evaluators a share and workers none, and nobody evaluates this task
       *[both] workers and evaluators a share, and this task has neither
      }
   *[too-little] the shares of so little are less than { $unit }
  }. All of it stays with the co-op.
income-share = { $role ->
    [workers] For the work, { $amount } falls due: { $people }
   *[evaluators] For the evaluation, { $amount } falls due: { $people }
  }
income-kept = The co-op keeps { $amount }
refund-booked = **{ $entry } is booked**: { $amount } of the price of { $task } · { $title } was paid back to { $to }. Of what came in for it, { $left } is left.
refund-shares = So these people are owed less: { $people }.
refund-no-shares = Nobody had a share of it.
expense-booked = **{ $entry } is booked**: { $amount } to { $to } for { $purpose }.
booked-day = It stands under { $day }, the day on which it happened.
booked-closed = It happened on { $happened }. The books of that day are closed, so it stands under { $day }.
books-closed = **The books are closed up to { $day }.** If you now record something that happened by then, I book it on the first open day and note the day on which it happened. To see the books: `{ $prefix }ledger`
booked-bank = At the bank, there is now { $amount }.
booked-wrong = Something wrong with it? `{ $prefix }reverse { $entry } REASON`
reversal-booked = **{ $entry } is taken back** by { $by }: { $reason }
reversal-today = It stands under { $day }, and { $entry } under { $before }.
reversal-means = { $kind ->
    [expense] The { $amount } count as never spent. To record it correctly: `{ $prefix }expense AMOUNT to TEXT for TEXT`
    [refund] The { $amount } count as never paid back: what was due from it is due again, and each of those concerned is told. To record it correctly: `{ $prefix }refund AMOUNT for { $task }`
    [payment] The payment of { $amount } counts as never made, and its receiver is told. What it was for is due again.
    [opening] The { $amount } count as never there. To record it correctly: `{ $prefix }income AMOUNT from TEXT --opening`
    [journal] It counts as never booked. To book it correctly: `{ $prefix }book AMOUNT from ACCOUNT to ACCOUNT for TEXT`
    [contribution] The { $amount } count as never paid in, and the owner is told. To record it correctly: `{ $prefix }shares paid @USER AMOUNT`
    [donation-paid] The { $amount } count as never paid, and are due again: `{ $prefix }donations`
    [reimbursement] It is not due any more, and the person is told.
   *[income] The { $amount } count as never received. { $of ->
        [task] What was due from it is no longer due, and each of those concerned is told. To record it correctly: `{ $prefix }income AMOUNT from TEXT { $task }`
       *[other] To record it correctly: `{ $prefix }income AMOUNT from TEXT`
      }
  }
reimbursement-taken-back = **{ $entry } is taken back** by { $by }: { $reason }

    What you paid for the co-op, { $text }, is not due to you any more. If that is wrong, ask the treasurer, or ask for it again: `{ $prefix }reimburse`
share-told = { $of ->
    [income] **{ $amount } has come in for { $task } · { $title }** ({ $entry }). Your share:
    [adjusted] **Your share of { $income } ({ $task } · { $title }) has changed**, since the budget that was adopted today counts for the whole day ({ $entry }):
    [refunded] **{ $amount } of the price of { $task } · { $title } was paid back** ({ $entry }). So this is no longer due to you:
    [unrefunded] **{ $income } has been taken back** by { $entry }: { $reason }. It was { $amount } of { $task } · { $title }, paid back, and this is due to you again:
   *[reversed] **{ $income } has been taken back** by { $entry }: { $reason }. It was { $amount } for { $task } · { $title }, and this is no longer due to you:
  }
share-line = { $amount }: { $rule }
share-next = All that is due to you: `{ $prefix }dues`

## What stands in the ledger

ledger-title = **Ledger of { $coop }, { $month }**
ledger-title-account = { $title } · { $account }
ledger-balance = When the month began: { $begin }. When it ended, or now: { $end }.
ledger-nothing = Nothing was booked then.
ledger-empty = { $asked ->
    [all] Nothing has been booked yet.
   *[some] Nothing has been booked there yet.
  }
ledger-entry = { $kind ->
    [opening] there before the ledger began: { $text }
    [income] { $of ->
        [task] income for { $task }, from { $text }
       *[other] income from { $text }
      }
    [expense] expense, { $text }
    [refund] a part of the price of { $task }, paid back to { $text }
    [monthly] the monthly payments fall due
    [pay] the month’s hours fall due
    [bonus] the bonuses of { $text } fall due
    [payment] { $said ->
        [yes] payment to a member: { $text }
       *[no] payment to a member
      }
    [reversal] takes { $other } back: { $text }
    [journal] { $text }
    [reimbursement] paid by a member for the co-op: { $text }
    [adjustment] puts the shares of { $other } right
    [contribution] paid in for share no. { $text }
    [share-return] what { $other } paid in for a share falls due to somebody who has left
    [dividend] a dividend falls due
    [donation] donations fall due ({ $text })
    [donation-paid] donation paid to { $text }
   *[transfer] dues go on under a new Matrix ID
  }
ledger-recorded = recorded { $day }
ledger-happened = happened { $day }
ledger-reversed = (taken back by { $by })
ledger-people = ({ $count ->
    [one] one person
   *[other] { $count } people
  })
ledger-paid = Paid to members in this month, less what was taken back: { $amount } in all.
ledger-paid-in = Paid in for shares in this month, less what was taken back: { $amount } in all.
ledger-before = More of this month
ledger-earlier = Earlier
ledger-later = Later
balance-first = **{ $overdrawn ->
    [yes] By the books, the account at the bank is overdrawn by { $bank }
   *[no] At the bank there is { $bank }
  }{ $owes ->
    [yes] , and { $owed } is due to members.
   *[no] , and nothing is due to members now.
  }**{ $overdrawn ->
    [yes] {" "}Does the bank say otherwise? Then something is not booked yet: `{ $prefix }income`, or send me the bank’s file (`{ $prefix }help bank`).
   *[no] {""}
  }
balance-advanced = Some have got { $amount } in advance.
balance-accounts = **By account**, with the name that each has in the books. All of it together is always zero.
balance-there = What there is, and what was spent or promised:
balance-from = Where it came from, and what is still to be paid (in the books with a minus):
balance-next = { $reader ->
    [treasury] The year so far: `{ $prefix }budget`. Each entry: `{ $prefix }ledger`
   *[members] The year so far: `{ $prefix }budget`. Each entry: `{ $prefix }ledger`. What is due to you: `{ $prefix }dues`
  }
account-ahead = paid in advance to { $person }
account-overdrawn = overdrawn at the bank
account-of = what is due to { $person }
account-donation = donations due to { $recipient }
account-donation-ahead = { $some ->
    [yes] donations to { $recipient }, paid too much
   *[no] donations too much, taken off the next
  }
account-name = { $account ->
    [assets-bank] at the bank
    [equity-opening] there before the ledger began
    [income-tasks] from tasks
    [income-other] other income
    [expenses-other] other expenses
    [expenses-monthly] monthly payments
    [expenses-pay] pay by hours
    [expenses-workers] shares for work
    [expenses-evaluators] shares for evaluation
    [equity-shares] paid in for shares
    [equity-dividends] dividends to owners
    [expenses-bonuses] bonuses
    [expenses-donations] donations
    [liabilities-donations] donations for which nobody is chosen yet
    [liabilities-dues] what is due to members
   *[other] { $own }
  }

## What is due to a person, and how it came about

dues-now = { $sign ->
    [due] **Due to { $of ->
        [yours] you
       *[other] { $person }
    } now: { $amount }**
    [ahead] **{ $of ->
        [yours] You have
       *[other] { $person } has
    } got { $amount } in advance.** What falls due next is set off against it.
   *[nothing] **Due to { $of ->
        [yours] you
       *[other] { $person }
    } now: nothing** ({ $amount })
}
dues-none = **Nothing is due to { $of ->
    [yours] you
   *[other] { $person }
}**, and nothing was left from before.
dues-no-budget = No budget is in force, so no monthly payments fall due. What comes in for tasks in this time stays with the co-op, and is not shared out later either. About budgets: `{ $prefix }help budget`
dues-before = From before this month: { $sign ->
    [ahead] { $amount } paid in advance
   *[due] { $amount }
}
dues-more-lines = { $count ->
    [one] One earlier line stands
   *[other] { $count } earlier lines stand
} in the statement
dues-waiting = { $month } is over, but I may still lack messages from before its end. Its payments fall due as soon as I have them.
dues-days = { $days } days of { $monthly }; budget { $budget }
dues-days-coming = { $done } of { $of } days at { $monthly } a month; budget { $budget }
dues-coming = Earned so far this month, due at its end: { $amount } ({ $parts }).
dues-next = All lines of this month: `{ $prefix }statement`, of the one before: `{ $prefix }statement { $earlier }`. The rules: `{ $prefix }help dues`
dues-next-other = All lines of this month: `{ $prefix }statement { $typed } { $person }`
dues-sent = What people are owed is private, so I have sent you that directly.
statement-title = **{ $of ->
    [yours] Your statement
   *[other] Statement of { $person }
} for { $month }**
statement-ids = With what there was under { $ids }.
statement-opening = Brought forward: { $sign ->
    [ahead] { $amount } paid in advance
   *[due] { $amount }
}
statement-closing = **Carried forward: { $sign ->
    [ahead] { $amount } paid in advance
    [nothing] nothing due
   *[due] { $amount } due
}**
statement-so-far = **Up to now: { $sign ->
    [ahead] { $amount } paid in advance
    [nothing] nothing due
   *[due] { $amount } due
}**
statement-empty = In this month nothing fell due and nothing was paid, and nothing was left from before.
statement-next = A payment is missing or wrong? `{ $prefix }payments`. The rules: `{ $prefix }help dues`
statement-sent = What people are owed is private, so I have sent you that directly.
statement-line = { $day }: **{ $amount }**, { $why } ({ $entry })
statement-reversal = { $of } taken back (“{ $reason }”): { $rule }
statement-adjustment = { $of } put right by the budget of that day: { $rule }
statement-share = { $part ->
    [all] { $percent }
   *[other] { $part } of { $percent }
} of { $income } for { $task }, for { $role ->
    [workers] work
   *[evaluators] evaluating
}; budget { $budget }
statement-happened = { $why }, happened { $day }
statement-refund = { $refund } of { $received } for { $task } was paid back, and so the same part of { $share } for { $role ->
    [workers] work
   *[evaluators] evaluating
}
statement-payment = payment { $payment }{ $purpose }{ $advance ->
    [yes] , in advance
   *[no] { "" }
}{ $state ->
    [recorded] , not confirmed yet
    [confirmed] , confirmed
    [disputed] , disputed
    [reversed] , taken back since
   *[other] { "" }
}
statement-purpose = { " " }for { $purpose }
statement-moved = what was due to { $old } goes on as { $next }’s
command-dues-summary = Show what is due to you, and why
command-dues-brief = `{ $prefix }dues`: what is due to you
command-dues-usage = [@USER]
command-dues-help =
    What is due to you is all that fell due until now, minus all that was paid to you:
    - **Monthly payments** fall due at the end of each month, by days: the days of the month on which you belonged to the co-op ÷ the days it has × the monthly payment of the budget. The days of joining and leaving count whole, and so does the day on which a budget comes into force.
    - **Shares of a task’s income** fall due when the income is recorded: the budget’s share for work to those who worked, its share for evaluating to those who evaluated, equally or by the ratio agreed on (`{ $prefix }task T1`). Of a part payment, parts.
    - **Rounding:** each part is rounded down to the cent. The cents left over go one each to the largest remainders, then in the order of Matrix ID, so that the parts sum to the whole.
    - **Payments** are taken off when the treasurer records them, confirmed or not. What was paid in advance is set off against what falls due next.

    The treasurer sees what is due to everybody: `{ $prefix }dues @USER`
command-statement-summary = Show what fell due to you in a month, and what was paid
command-statement-usage = [MONTH] [@USER] [pdf|csv]
command-statement-help = Without a month: the current one so far. Each line says by which rule it is that much, and which entry of the ledger it is; what was due before is brought forward. With `pdf` or `csv` you get it as a file, to print or for a spreadsheet. The treasurer sees everybody’s. The rules: `{ $prefix }help dues`

## Waggle export

export-ledger-title = Ledger of { $coop }
export-ledger-span = entries { $first } to { $last }
export-ledger-empty = no entries yet
export-ledger-days = Days are counted in the time zone { $zone }.
export-statement-title = Statement for { $month }
export-statement-ids = With what there was under { $ids }
export-statement-span = From { $first } to { $last }, days in the time zone { $zone }
export-statement-empty = In this month nothing fell due and nothing was paid.
export-statement-sent = { $of ->
    [yours] Your statement
   *[other] Statement of { $person }
} for { $month }, as a file:
export-statement-file = statement-{ $month }
export-statement-coming = The month’s payments have not fallen due yet. Earned so far: { $amount } ({ $days } of { $of } days at { $monthly } a month; budget { $budget }).
export-statement-signs = A minus stands before what was paid or taken back, and before what was paid in advance.
export-column-person = Member
export-column-date = Date
export-column-entry = Entry
export-column-payment = Payment
export-column-what = What for
export-column-amount = Amount
export-column-currency = Currency
export-sum-opening = Brought forward on { $date }
export-sum-due = Fell due
export-sum-paid = Paid or taken back
export-sum-closing = { $state ->
    [open] Up to now, { $date }
   *[closed] Carried forward on { $date }
  }

## Payments to members, confirmed and disputed

payment = **{ $payment } · { $amount }**
payment-for = **{ $payment } · { $amount }** for { $purpose }
payment-of = **{ $payment } · { $amount }** to { $person }
payment-of-for = **{ $payment } · { $amount }** to { $person } for { $purpose }
payment-recorded = { $payment } is booked ({ $entry }).
payment-nothing-left = Nothing more is due to { $person } in that currency.
payment-left = { $amount } more is due to { $person }.
payment-ahead = { $person } now has { $amount } in advance: what falls due next is set off against it.
payment-asked = I have asked { $person } to confirm it.
payment-asked-officers = You cannot confirm a payment to yourself; another officer must. I have asked { $officers }.
payment-no-officer = A payment to yourself another officer must confirm. There is none yet, and it can wait. Whoever wants to be one types, in the members’ room: `{ $prefix }stand moderator`
payment-to-you = { $treasurer } has recorded a payment to you: { $payment }
payment-advance = It is an advance: more than was due to you. What falls due next is set off against it.
payment-other-way = I know no account of yours, so it came another way; { $treasurer } can say which.
payment-next =
    Has it arrived? `{ $prefix }confirm { $id }`
    Not arrived, or wrong? `{ $prefix }dispute { $id } REASON`
    Only the treasurer reads the reason.
payment-own-recorded = { $treasurer }, the treasurer, has recorded a payment to themselves: { $payment }
payment-own-advance = It is an advance: more than was due to them.
payment-own-next =
    Another officer must check it; one of you is enough. Is it right? `{ $prefix }confirm { $id }`
    Is it wrong? `{ $prefix }dispute { $id } REASON`: nobody but the treasurer reads the reason.
payment-confirmed = You have confirmed { $payment }.
payment-disputed-noted = You have disputed { $payment }.
payment-disputed-told = I have told { $treasurer }, and nobody else. If it was right after all: `{ $prefix }confirm { $id }`
payment-disputed-kept = Nobody is treasurer now: whoever comes next finds it among the payments. If it was right after all: `{ $prefix }confirm { $id }`
payment-disputed = { $by } disputes { $payment }
payment-disputed-next =
    Speak with { $by }. If it was booked wrongly, take it back: `{ $prefix }reverse { $entry } REASON`
    If it was right after all, { $by } can confirm it.
payment-settled = { $by } has confirmed { $payment }. The dispute is over.
payment-taken-back =
    { $treasurer } has taken back { $payment }. It counts as never paid, and there is nothing to confirm.
    What is due to you: `{ $prefix }dues`
booked-take-out-reason = The books are kept in the treasury room
booked-elsewhere =
    { $account ->
        [true] Somebody’s account number is nobody else’s business
       *[other] What the co-op earns and spends is for its members to know
    }{ $removed ->
        [true] , so I have removed your message.
       *[other] . I cannot remove your message: do it yourself.
    } I have recorded nothing. The treasurer records it here, or in the treasury room: `{ $help }`
payment-take-out-reason = Payments are recorded in the treasury room
payment-elsewhere = { $removed ->
    [true] Payments to members are nobody else’s business, so I have removed your message.
   *[false] Payments to members are nobody else’s business. I cannot remove your message: do it yourself.
  } I have recorded nothing. The treasurer records payments here, or in the treasury room: `{ $prefix }pay @USER AMOUNT for TEXT`
payment-dispute-take-out-reason = What is said of a payment belongs in a direct message
payment-dispute-elsewhere = { $removed ->
    [true] What you say of a payment is nobody else’s business, so I have removed your message.
   *[false] What you say of a payment is nobody else’s business. I cannot remove your message: do it yourself.
  } I have noted nothing. Type it here: `{ $prefix }dispute P1 REASON`
payment-line-advance = { $prefix }pay { $person } { $amount }{ $on } --advance
payment-line-advance-for = { $prefix }pay { $person } { $amount }{ $on } for { $purpose } --advance
payment-line-on = { " " }on { $day }
payments-sent = I have sent you that directly.
payments-title = **{ $of ->
    [all] All payments
    [yours] Payments to you
   *[other] Payments to { $person }
  }{ $month ->
    [ever] {""}
   *[other] {" "}in { $month }
  }**
payments-none = There are no payments{ $of ->
    [all] {""}
    [yours] {" "}to you
   *[other] {" "}to { $person }
  }{ $month ->
    [ever] {" "}yet.
   *[other] {" "}in { $month }.
  }
payments-why = Why a payment is disputed I say only in the direct message with me: type `{ $prefix }payments` there.
payments-for-officers = **Payments of the treasurer to themselves that wait for another officer**
payments-more = … and { $count } more. Of one month: `{ $prefix }payments { $month }`
payments-line = { $payment } ({ $date }): { $state }
payments-state = { $state ->
    [recorded] not confirmed yet
    [confirmed] confirmed
    [disputed] **disputed**
   *[reversed] taken back
  }
payments-own = { $of ->
    [yours] to yourself
   *[other] to themselves
  }
payments-advance = an advance
payments-reason = { $line }: “{ $reason }”
payments-next-confirm =
    To confirm one: `{ $prefix }confirm { $id }`
    To dispute it: `{ $prefix }dispute { $id } REASON`
command-pay-summary = Record a payment to a member
command-pay-brief = `{ $prefix }pay @USER AMOUNT`: record a payment
command-pay-usage = @USER AMOUNT [for TEXT] [on DAY] [--advance]
command-pay-help = Books what you have paid to somebody of what is due to them, and asks them to confirm it. `on 2026-11-20`: the day on which you paid, if that was not today. More than is due only as an advance: `--advance`. What is due to whom: `{ $prefix }dues @USER`
command-pay-examples =
    pay @ana 200 EUR
    pay @ana 200 EUR for November --advance
    pay @ana 200 EUR on 2026-11-20
command-confirm-summary = Confirm a payment that you got
command-confirm-usage = P1
command-confirm-help = A payment counts as confirmed only when its receiver has said so. A payment of the treasurer to themselves is confirmed by another officer. Your payments: `{ $prefix }payments`
command-dispute-summary = Dispute a payment
command-dispute-usage = P1 REASON
command-dispute-help = Says that a payment has not arrived, or not as it was booked. Nobody but the treasurer reads the reason. If it was right after all, confirm it: `{ $prefix }confirm P1`
command-dispute-examples = dispute P1 Only 150.00 EUR has arrived.
command-payments-summary = Show payments to you
command-payments-usage = [@USER] [MONTH] | complete
command-payments-help = The payments to you, of all time or of one month. The treasurer sees those of everybody; other officers also see payments of the treasurer to themselves that wait for them. `{ $prefix }payments complete`: after a backup was put back, the treasurer says that my books have all that the bank shows.
piece-payment = the number of the payment
piece-reason = the reason
argument-not-a-payment = “{ $typed }” is not the number of a payment: that is a P and a number, such as P3.
ledger-text-moved = Dues go on under a new Matrix ID

## Accounts by which others are known too

command-account-summary = Say whether an account that others are known by too is right
command-account-usage = @USER [yes 3000 | no]
command-account-help =
    Somebody has given an account (`{ $prefix }payinfo`) that I know as another member’s, as the co-op’s own, or from movements at the bank that were no payments to them. Until you say yes, no payment file has it. Two people can share an account: say yes to both. A yes has the last four signs of the account with it, so that it counts for no other that they give in the meantime.
    Neither of them hears of it from me. Without an answer I show you what is known: `{ $prefix }account @USER`
command-account-examples =
    account @ana yes 3000
    account @ana no
    account @ana
piece-verdict = yes or no
argument-not-yes-or-no = { $typed } is neither yes nor no.
payinfo-check-own = the co-op’s own account
payinfo-check-member = the account of { $person }
payinfo-check-lines = { $count ->
    [one] the account in movement { $lines }
   *[other] the account in { $count } movements, such as { $lines }
  }
payinfo-check-asked =
    { $person } has given an account to be paid to ({ $iban }). I know it as { $known }.
    I put it into no payment file until you have said that it is right. Ask them in person, and tell neither more than they know.
    It is right, for example because two people share it: `{ $prefix }account { $typed } yes { $ending }`
    It is not: `{ $prefix }account { $typed } no`
payinfo-check-approved = The account { $iban } of { $person } is used from now on. What you pay with, if a pay run is open: `{ $prefix }payrun`
payinfo-check-refused = The account { $iban } of { $person } is not used. They are not told; talk with them about how they are to be paid.

## Payment details

command-payinfo-summary = Say to which account you are paid, or show it
command-payinfo-help =
    `{ $prefix }payinfo DE89 3704 0044 0532 0130 00 Ana Example` says to which account you want to be paid, and the account holder’s name. I keep both encrypted, under a key that is not in my database. Nobody is shown them but the treasurer, and only with a payment to make to you. I remove your message once I have read it.
    For an account outside the European Economic Area banks also want the BIC of your bank: `{ $prefix }payinfo GB29 NWBK 6016 1331 9268 19 Ana Example BIC NWBKGB2L`. Some want your address, in parts: `… address 12 High Street, London N1 9GU, GB`. Either can be added later by itself; I say what is missing.
    In a co-op that pays in dollars or pounds it can be an account there: `{ $prefix }payinfo 021000021 12345678 checking Ana Example`, `{ $prefix }payinfo 20-00-00 12345678 Ana Example`
    `{ $prefix }payinfo` shows what I have. `{ $prefix }forget payinfo` erases it.
command-payinfo-examples =
    payinfo DE89 3704 0044 0532 0130 00 Ana Example
    payinfo
forget-what = I have erased nothing yet. I can forget your payment details, account number and name: `{ $prefix }forget payinfo`. The texts of your hours: `{ $prefix }hours forget`. What was written of you in reviews: `{ $prefix }review forget`
command-forget-summary = Erase your payment details
command-forget-usage = payinfo
command-forget-help =
    `{ $prefix }forget payinfo` erases your payment details at once. What was booked and paid stays: the books have to be kept by law, and they name Matrix IDs only.
argument-not-forgettable = { $typed } is nothing that I can forget here. Your payment details are called `payinfo`. Hours and reviews have commands of their own: `hours forget`, `review forget`.
payinfo-kept =
    Your payments will go to { $iban }, { $name }. { $replaced ->
        [true] That replaces what I had before.
       *[false] {""}
    }
payinfo-more = { $bic ->
    [none] {""}
   *[other] BIC { $bic }.{" "}
  }{ $address ->
    [none] {""}
   *[other] Address: { $address }.
  }
payinfo-lacks-bic = One thing is missing: your account is outside the European Economic Area, and banks want the BIC of your bank too. It stands on your statements and in your banking app. Add it: type `{ $prefix }payinfo BIC` and after that its code, 8 or 11 characters such as NWBKGB2L.
payinfo-lacks-iban = No file can pay you there: in euros it takes an IBAN. If you have one: `{ $prefix }payinfo IBAN NAME`
payinfo-lacks-us-account = No file can pay you there: in dollars it takes an American account. If you have one: `{ $prefix }payinfo ROUTING ACCOUNT checking NAME`
payinfo-lacks-uk-account = No file can pay you there: in pounds it takes a British account. If you have one: `{ $prefix }payinfo SORTCODE ACCOUNT NAME`
payinfo-lacks-address = For the code that your treasurer’s app scans, your address is missing too, in parts: `{ $prefix }payinfo address STREET, POSTCODE TOWN, CH`
payinfo-kept-means = I keep this encrypted, and the key is not in my database. Only the treasurer sees it, and only when there is a payment to make to you. To erase it: `{ $prefix }forget payinfo`
payinfo-taken-out = { $removed ->
    [true] I have removed your message, so that the account number does not stay here.
   *[false] I cannot remove your message here: delete it yourself, so that the account number does not stay.
  }
payinfo-own =
    Your payments go to { $iban }, { $name }.
    To change it: `{ $prefix }payinfo IBAN NAME`
    To erase it: `{ $prefix }forget payinfo`
payinfo-none =
    I have no payment details of yours. { $kind ->
        [us] Tell me your bank’s routing number, your account number, checking or savings, and the account holder’s name, here and nowhere else: `{ $prefix }payinfo ROUTING ACCOUNT checking NAME`
        [gb] Tell me your sort code, your account number and the account holder’s name, here and nowhere else: `{ $prefix }payinfo SORTCODE ACCOUNT NAME`
       *[iban] Tell me your IBAN and the account holder’s name, here and nowhere else: `{ $prefix }payinfo IBAN NAME`
    }
payinfo-redaction-reason = Payment details have been read and need not stay here
payinfo-elsewhere = { $removed ->
    [true] Payment details are nobody else’s business, so I have removed your message.
   *[false] Payment details are nobody else’s business. I cannot remove your message: delete it yourself.
  } I have kept nothing of it. Type it here, where only you and I read: `{ $prefix }payinfo IBAN NAME`
payinfo-in-text-reason = An account number need not stay here
payinfo-in-text = { $removed ->
    [true] An account number is nobody else’s business, so I have removed your message and done nothing with it.
   *[false] An account number is nobody else’s business. I cannot remove your message: delete it yourself. I have done nothing with it.
  } Is it where your pay is to go? Then type it here, where only you and I read: `{ $prefix }payinfo IBAN NAME`. Anything else you can say again without the number.
payinfo-in-text-here = { $removed ->
    [true] An account number is nobody else’s business, so I have removed your message. Please say it again without the number.
   *[false] An account number is nobody else’s business. I cannot remove your message: please delete it, and say it again without the number.
  }
payinfo-hint = Is that where your pay should go? I have kept nothing yet. Type it with the name of the account’s holder: `{ $prefix }payinfo IBAN NAME`
payinfo-edited = { $removed ->
    [true] I don’t see edits, so I have kept nothing of it. I have removed your change, so that no account number stays here.
   *[false] I don’t see edits, so I have kept nothing of it. I cannot remove your change: delete it yourself, so that no account number stays here.
  } Type it as a new message: `{ $prefix }payinfo IBAN NAME`
payinfo-erased = Your payment details are erased.
payinfo-not-known = I have no payment details of yours, so there is nothing to erase.
payinfo-stays =
    What stays, because it has to or because I cannot reach it:
    - the ledger and the payments made to you: tax and commercial law make the co-op keep them, and they name your Matrix ID, no account
    - what a treasurer has already given to the bank
    - messages that somebody’s client has already shown or stored
    - backups of whoever runs me, until they are overwritten; without the key nobody can read your details there
payinfo-again = To be paid again later: `{ $prefix }payinfo IBAN NAME`

## A pay run, from the list to the booking

command-payrun-summary = Prepare all payments that are due, and record them at once
command-payrun-brief = `{ $prefix }payrun`: what is to be paid
command-payrun-usage = [MONTH] [@USER …] [--instant] | done [on DAY] | drop
command-payrun-help =
    `{ $prefix }payrun` lists what is due to everybody, and sends you a transfer file for your bank and a code to scan for each payment, both in your direct room; what SEPA does not transfer, such as another currency, with its account, to be paid by hand. `{ $prefix }payrun 2026-11` takes what fell due up to the end of that month, `{ $prefix }payrun 2026-11 @ana @ben` only those people.
    The file asks for today, or the next day on which banks work. `{ $prefix }payrun --instant` asks for instant payments, which banks make on any day.
    Nothing is booked until you say that you have paid: `{ $prefix }payrun done`, or `{ $prefix }payrun done on 2026-11-20` if that was not today
    `{ $prefix }payrun drop` ends it and books nothing. Until one of them `{ $prefix }payrun` shows the same list again, under the same number to the bank.
command-payrun-examples =
    payrun
    payrun 2026-11
    payrun done
payrun-begun = **Pay run { $month }: { $sums }**
payrun-short = **Careful**: { $short } more than the books show at the bank. Look there first.
payrun-again = **Pay run { $month }: { $sums }** (open since { $since }, begun by { $by })
payrun-line = { $person }: { $amount }
payrun-line-unknown = { $person }: { $amount } (no payment details)
payrun-line-otherwise = { $person }: { $amount } (not by SEPA)
payrun-missed = It was begun before the monthly payments of { $month } fell due, so they are not in it. When it is done or dropped, the next pay run has them.
payrun-to-come = The monthly payments of { $month } fall due at its end, and are not in it yet.
payrun-line-by-hand = { $person }: { $amount } (by hand)
payrun-sent-by-hand = { $people }: by hand, at the co-op’s bank. The account is in my direct message to you.
payrun-by-hand = **Please pay { $count ->
    [one] this
   *[other] these
  } by hand**, at the co-op’s bank. { $why ->
    [asks] It will ask for { $what }:
    [lacks] No file takes { $count ->
        [one] this
       *[other] these
    } without { $what }:
   *[sepa] No file takes { $count ->
        [one] this:
       *[other] these:
    }
  }
payrun-lack-bic = the BIC of the receiver’s bank
payrun-lack-own-address = the co-op’s own address
payrun-lack-iban = an IBAN of the receiver
payrun-lack-us-account = an American account of the receiver
payrun-lack-uk-account = a British account of the receiver
payrun-line-lacks = { $person }: { $amount } (by hand: { $lack ->
    [bic] no BIC
    [us-account] no American account
    [uk-account] no British account
   *[iban] no IBAN
  })
payrun-lacks-bic = First ask { $people } for the BIC (they type it in a direct message to me, after `{ $prefix }payinfo BIC`).
payrun-lacks-iban = To be paid in euros by file, { $people } can name an IBAN in a direct message to me: `{ $prefix }payinfo IBAN NAME`
payrun-lacks-us-account = To be paid in dollars by file, { $people } can name an American account in a direct message to me: `{ $prefix }payinfo ROUTING ACCOUNT checking NAME`
payrun-lacks-uk-account = To be paid in pounds by file, { $people } can name a British account in a direct message to me: `{ $prefix }payinfo SORTCODE ACCOUNT NAME`
payrun-lacks-own-address = The bank asks for the co-op’s postal address, too: type it in there.
payrun-by-hand-line = { $person }: { $amount } to { $holder }, { $iban }, reference { $reference }
payrun-caption = { $person }: { $amount }, to { $holder }
payrun-sent = To pay { $people }: { $kind ->
    [both] give your online banking the file that I sent you directly, or scan the { $codes ->
        [one] code
       *[other] codes
      } with your banking app, from another screen. Use only one of them, and only once.
    [file] give your online banking the file that I sent you directly.
   *[codes] with your banking app, scan the { $codes ->
        [one] code
       *[other] codes
      } that I sent you directly.
  }
payrun-nacha = The file for your American bank (`.ach`) has { $count ->
    [one] one payment
   *[other] { $count } payments
  }, to arrive on { $day }.
payrun-bacs = The file for Bacs (`.bacs.txt`) has { $count ->
    [one] one payment
   *[other] { $count } payments
  }, to arrive on { $day } if your bank gets it today.
payrun-codeless = There is no code for { $people }: a Swiss code has the receiver’s address. In a direct message to me: `{ $prefix }payinfo address STREET, POSTCODE TOWN, CH`
payrun-instant = The file asks your bank for instant payments. If your bank takes none in files, `{ $prefix }payrun` makes the usual one. Give the bank one of the two.
payrun-later = Banks are closed today, so the file asks for { $day }.
payrun-no-account = There is no transfer file, because I do not know the co-op’s own account. Your admin adds it to the configuration, below `account`, with `holder` and `iban`; then `{ $prefix }payrun` makes the file.
payrun-unknown = { $people } { $count ->
    [one] has
   *[other] have
  } given me no payment details (`{ $prefix }payinfo`, in a direct message to me). Pay them in another way, or leave them out: `{ $prefix }payrun drop`, then
payrun-unknown-all = { $count ->
    [one] { $people } has given me no payment details
   *[other] { $people } have given me no payment details
  } (`{ $prefix }payinfo`, in a direct message to me). Pay them in another way.
payrun-line-unchecked = { $person }: { $amount } (check the payment details)
payrun-unchecked = { $count ->
    [one] Check the payment details of { $people } before I use them: I know that account from somebody else, too.
   *[other] Check the payment details of { $people } before I use them: I know those accounts from somebody else, too.
  } In your direct message with me: `{ $prefix }account @USER`
payrun-without = `{ $prefix }payrun { $month } { $people }`
payrun-steps = **How to pay, step by step**
payrun-steps-in-thread = How to pay: in the thread.
payrun-next =
    Nothing is booked yet. { $count ->
        [one] Only when it is paid:
       *[other] Only when all { $count } are paid:
    } `{ $prefix }payrun done`
    To end it without paying: `{ $prefix }payrun drop`
payrun-file-caption = For your online banking. It pays { $many ->
    [yes] { $count } people
   *[no] { $people }
  }.
payrun-direct = Pay run { $month }: here is what you need to pay it. Pay each only once; how, step by step, stands in the treasury, below the pay run. I will remove these messages when the run ends.
payrun-redaction-reason = Payment details are not needed here any more
payrun-details-changed =
    Somebody in the pay run { $month } has changed or erased their payment details, so I have taken back what I sent you.
    The payments with the new ones: `{ $prefix }payrun`
    If you have paid already: `{ $prefix }payrun done`
payrun-purpose = pay run { $month }
payrun-done = **Pay run { $month } is done: { $sums }**
payrun-done-means = { $count ->
    [one] One payment is booked{ $asked ->
        [nobody] .
       *[everybody] , and I have asked its receiver to confirm.
      }
   *[other] { $count } payments are booked{ $asked ->
        [nobody] .
        [others] , and I have asked the other receivers to confirm.
       *[everybody] , and I have asked their receivers to confirm.
      }
  } { $takenBack ->
    [true] I have removed what I sent you to pay with. What
   *[other] What
  } was paid: `{ $prefix }payments`
payrun-own = { $asked ->
    [nobody] What is paid to yourself ({ $payments }) another officer must confirm. There is none yet, and it can wait. Whoever wants to be one types, in the members’ room: `{ $prefix }stand moderator`
   *[officers] You cannot confirm what is paid to yourself ({ $payments }); another officer must. I have asked { $officers }.
  }
payrun-dropped = **Pay run { $month } is dropped.** Nothing is booked.
payrun-dropped-means = { $takenBack ->
    [true] I have removed what I sent you to pay with: do not use it any more.
      If you have already given it to the bank, stop it there, or record what was paid: `{ $prefix }pay @USER AMOUNT`
   *[other] If you have already paid some of it, record that: `{ $prefix }pay @USER AMOUNT`
  }
payrun-shrunk = { $person } ({ $amount } in the run, { $left } due now)
payrun-shrunk-since = { $count ->
    [one] Since it began, what is due to one person has become less than they get by it
   *[other] Since it began, what is due to { $count } people has become less than they get by it
  }: { $people }. Where nothing is paid yet, pay nothing of it: `{ $prefix }payrun drop`, then `{ $prefix }payrun` for what is due now
payrun-take-out-reason = Pay runs belong in the treasury room
payrun-elsewhere = { $removed ->
    [true] What is paid to whom is nobody else’s business, so I have removed your message.
   *[false] What is paid to whom is nobody else’s business. I cannot remove your message: do it yourself.
  } I have done nothing. The treasurer begins a pay run here, or in the treasury room: `{ $prefix }payrun`

## What the year has cost so far

year-title = **{ $year } so far, in { $currency }**
year-income = Income: { $amount }{ $parts }
year-cost = Cost: { $amount }{ $parts }
year-left = Left: { $amount }
year-short = Short by: { $amount }
year-part = { $part ->
    [income-tasks] from tasks
    [income-other] other income
    [expenses-monthly] monthly payments
    [expenses-pay] pay by hours
    [expenses-workers] shares of workers
    [expenses-evaluators] shares of evaluators
    [expenses-bonuses] bonuses
    [expenses-donations] donations
    [expenses-other] other expenses
   *[other] { $own }
  }
year-part-amount = { $part } { $amount }
year-note = Monthly payments count once they fall due, at the end of a month.
year-chart-title = { $year }: income and cost in { $currency }
year-chart-label = { $side ->
    [income] Income { $amount }
   *[cost] Cost { $amount }
  }
year-chart-file = budget-{ $year }-{ $currency }.png

## In the minutes

record-entry-booked = { $booked ->
    [opening] what was there before was booked ({ $entry })
    [income] income was booked ({ $entry })
    [expense] an expense was booked ({ $entry })
    [refund] a part of a task’s price was paid back ({ $entry })
    [monthly] the monthly payments fell due ({ $entry })
    [pay] the month’s hours fell due ({ $entry })
    [bonus] the year’s bonuses fell due ({ $entry })
    [payment] a payment to a member was booked ({ $entry })
    [reversal] { $entry } took { $reverses } back
    [journal] an amount was moved from one account to another ({ $entry })
    [reimbursement] an expense that a member had fell due to them ({ $entry })
    [contribution] somebody paid in for a share ({ $entry })
    [share-return] what { $corrects } paid in for a share fell due ({ $entry })
    [dividend] a dividend fell due ({ $entry })
    [donation] donations fell due ({ $entry })
    [donation-paid] the payment of a donation was booked ({ $entry })
    [adjustment] { $entry } put the shares of { $corrects } right
   *[transfer] dues went on under a new Matrix ID ({ $entry })
  }
record-month-closed = the month { $month } was closed; nothing fell due
record-books-closed = { $actor } closed the books up to { $through }
record-payment-confirmed = { $payment } was confirmed
record-payment-disputed = { $payment } was disputed
record-pay-run-opened = { $actor } began the pay run { $run }
record-pay-run-done = { $actor } ended the pay run { $run }: all of it is paid
record-pay-run-dropped = { $actor } dropped the pay run { $run }; nothing is booked

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-share-unreadable = “{ $typed }” is not a share that I can read. A share is from 0% to 100%, typed with the percent sign: `60%` or `33.3%`.
refused-share-too-fine = “{ $typed }” is too fine for a share: it can have { $decimals } decimals at most.
refused-budget-missing = Still missing: { $missing ->
    [monthly] `monthly`, what each member gets a month
    [workers] `workers`, the workers’ part of the income from tasks
   *[evaluators] `evaluators`, the evaluators’ part of the income from tasks
  }. All three must be said, for example `monthly=500EUR workers=60% evaluators=5%`.
refused-shares-above-all = { $workers } for the workers and { $evaluators } for the evaluators are { $sum } together, more than all there is. Together they can be 100% at most.
refused-shares-and-donation-above-all = { $workers } for the workers, { $evaluators } for the evaluators and { $donation } to donate are { $sum } together, more than all there is. Together they can be 100% at most.
refused-not-a-year = “{ $typed }” is not a year. Type it with four digits, for example `year=2027`.
refused-budget-unreadable = I don’t understand “{ $typed }” here. A budget is typed like this: `monthly=500EUR workers=60% evaluators=5%`, and if you like `donation=2%` and `year=2027`
refused-budget-unknown-key = A budget has no “{ $typed }”. It is typed like this: `monthly=500EUR workers=60% evaluators=5%`, and if you like `donation=2%` and `year=2027`
refused-budget-twice = You typed “{ $typed }” twice. Say each value once, like this: `monthly=500EUR workers=60% evaluators=5%`
refused-budget-year-over = { $year } is over, so there is nothing left to vote on. You can propose a budget for a year from { $earliest } to { $latest }.
refused-budget-year-far = { $year } is too far away. You can propose a budget for a year from { $earliest } to { $latest }.
refused-day-none = “{ $typed }” is no day of the calendar. I have recorded nothing. Type it like `on { $today }`.
refused-day-to-come = { $day } is in the future, so I have recorded nothing. The latest day is today: `on { $today }`. If it is part of a text, put the text in quotes.
refused-day-long-ago = { $day } is more than { $years } years ago, so I have recorded nothing. Is the year right? Today is { $today }.
refused-day-unclear = Which day is “{ $typed }”? I have recorded nothing. Type it with the year, like `on { $today }`. If it is part of a text, put the text in quotes.
refused-iban-in-text = There is an account number in that text. The ledger names no accounts: others read it, and nothing is ever taken out of it. I have recorded nothing. Type it again without the number.
refused-ledger-twice = “{ $typed }” says something twice. Type one account and one month, for example `{ $prefix }ledger income 2026-11`
refused-no-such-account = “{ $typed }” is neither an account nor a month. A month is typed like 2026-11, an account like `bank`, `income`, `expenses` or `dues`. All of them: `{ $prefix }balance`
refused-entry-reversed-already = { $entry } has been taken back already, by { $by }.
refused-entry-is-reversal = { $entry } itself takes { $of } back. If that was wrong, record it anew.
refused-entry-of-donations = { $entry } follows from the income of its month, so nobody can take it back alone. If an income is wrong, take that back, and the next donations are less by its part: `{ $prefix }reverse ENTRY REASON`. About donations: `{ $prefix }help donations`
refused-entry-by-rule = { $entry } follows from the rules (`{ $prefix }help dues`), so nobody can take it back. If it is wrong, correct what it was worked out from.
refused-money-unreadable = “{ $typed }” is not an amount that I can read. Type the number and the currency, for example `500 EUR` or `1,234.50 EUR`.
refused-money-negative = “{ $typed }” is less than nothing. An amount is 0 or more.
refused-money-whose-point = In “{ $typed }” the first mark may belong to the currency or to the amount, and I do not guess. Type `{ $large }`{ $decimals ->
    [0] .
   *[other] {" "}or `{ $small }`.
  }
refused-money-no-currency = “{ $typed }” says no currency. Type it with one, for example `{ $example }`.
refused-money-and-more = After “{ $amount }”, I do not know what “{ $more }” is, so I have done nothing. Between an amount and a text stands a word: `from`, `to` or `for`.
refused-money-unknown-currency = I know no currency “{ $currency }”. Type its code, for example `500 EUR`.
refused-currency-not-used =
    The co-op does not use { $currency }. Its { $count ->
        [one] currency is
       *[other] currencies are
    } { $currencies }.
refused-money-which-currency = In “{ $typed }” several currencies could be meant: { $several }. Type the code, for example `{ $example }`.
refused-money-too-many-decimals = “{ $typed }” has too many decimals: { $decimals ->
    [0] { $currency } has none.
   *[other] { $currency } has { $decimals }.
  }
refused-money-too-large = “{ $typed }” is more money than I can believe. Is a digit too much there?
refused-money-ambiguous = “{ $typed }” can be read in two ways, and I do not guess. If thousands are meant: `{ $large }`.{ $decimals ->
    [0] {""}
   *[other] {" "}If decimals are meant: `{ $small }`.
  }
refused-month-unreadable = “{ $typed }” is not a month that I can read. Type it like 2026-11.
refused-month-to-come = { $typed } has not begun. The latest month I can tell you about is { $now }.
refused-payinfo-no-iban = I see no IBAN there: it begins with two letters and two digits, such as `DE89 3704 0044 0532 0130 00`. Type it with the account holder’s name: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-iban-country = No country’s IBANs begin with { $country }. Compare it with your bank’s.
refused-payinfo-iban-length = An IBAN that begins with { $country } has { $needed } letters and digits, and this one has { $has }. Compare it with your bank’s.
refused-payinfo-iban-format = That cannot be an IBAN of { $country }: there are letters where digits belong, or the other way round. Compare it with your bank’s.
refused-payinfo-iban-check-digits = The check digits do not fit: something in that IBAN is mistyped or swapped. Compare it with your bank’s.
refused-payinfo-iban-qr = That is the IBAN of a Swiss QR-bill, which takes only payments with its own reference. Your account has another one.
refused-payinfo-iban-not-sepa = Accounts that begin with { $country } are not in SEPA, and I can prepare no payment to them. Agree with the treasurer how you are to be paid.
refused-payinfo-bic = I cannot read the BIC. It has 8 or 11 letters and digits without spaces, such as `NWBKGB2L`: `{ $prefix }payinfo BIC CODE`
refused-payinfo-bic-alone = A BIC belongs to an IBAN, and your account has none. Leave it out.
refused-payinfo-no-us-account = I see no account there. An American one has the bank’s routing number of nine digits, then its own: `{ $prefix }payinfo 021000021 12345678 checking NAME`
refused-payinfo-no-uk-account = I see no account there. A British one has a sort code and eight digits: `{ $prefix }payinfo 20-00-00 12345678 NAME`
refused-payinfo-routing = That is no routing number: its check digit does not fit. It has nine digits and stands on your checks, before the account number.
refused-payinfo-us-number = The account number is missing, or not as banks have it. It has 4 to 17 digits and comes after the routing number: `{ $prefix }payinfo ROUTING ACCOUNT checking NAME`
refused-payinfo-us-kind = Is it a checking or a savings account? Banks want to know: `{ $prefix }payinfo ROUTING ACCOUNT checking NAME`
refused-payinfo-uk-account = That is no British account: it has a sort code of six digits, then a number of eight. If your bank’s number is shorter, ask how it is written with eight: `{ $prefix }payinfo 20-00-00 12345678 NAME`
refused-payinfo-bic-country = That BIC is of a bank in { $bank }, and the IBAN begins with { $country }. Compare both with your bank’s.
refused-payinfo-address-country = Which country is the address in? It comes last, after a comma, as two letters or its name: `{ $prefix }payinfo address STREET, POSTCODE TOWN, GB`
refused-payinfo-address-town = I see no town. It stands before the country, between commas: `{ $prefix }payinfo address STREET, POSTCODE TOWN, GB`
refused-payinfo-address-letters = Banks take addresses in Latin letters only. Type it as letters from abroad come to you.
refused-payinfo-address-long = That part of the address has { $has } signs, and banks take { $most }. Leave out what a letter does not need.
refused-payinfo-no-name = The account holder’s name is missing. It comes after the IBAN: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-name-letters = Banks in SEPA take names in Latin letters only. Type it as it stands on your bank card.
refused-payinfo-name-too-long = Banks take names of at most { $most } signs, and this one has { $has }. Type it as your bank writes it.
refused-pay-advance-to-former = { $person } has left, so nothing more will fall due that an advance could be set off against. { $due } is due to them, and that much can be paid. I have booked nothing.
refused-pay-after-advance = Nothing is due to { $person }, who still has { $ahead } in advance. I have booked nothing. To pay { $amount } more as an advance: { $advanceCopy }
refused-pay-above-due = { $person } is due { $due }; { $amount } is more, so I have booked nothing. To pay more as an advance: { $advanceCopy }
refused-pay-nothing-due = Nothing is due to { $person } in that currency, so I have booked nothing. To pay { $amount } as an advance: { $advanceCopy }
refused-payment-or-amount = That looks like an amount, so I have done nothing. If you mean the payment, write `{ $prefix }dispute { $payment } REASON`
refused-payment-own = { $payment } is your payment to yourself, so another officer confirms or disputes it. Who that could be: `{ $prefix }offices`
refused-no-payment-of-yours = There is no { $payment } that you can confirm or dispute. Your payments: `{ $prefix }payments`
refused-payment-other = { $payment } is not yours to confirm or dispute. Yours is { $own }: `{ $prefix }confirm { $own }` or `{ $prefix }dispute { $own } REASON`
refused-payment-none-waits = No payment waits for your answer. Your payments: `{ $prefix }payments`
refused-payment-which = { $payments } wait for your answer. Which one do you mean? For example: { $how ->
    [dispute] `{ $prefix }dispute { $payment } REASON`
   *[confirm] `{ $prefix }confirm { $payment }`
  }
refused-payment-reversed = { $payment } was taken back: there is nothing to confirm or dispute any more.
refused-payment-confirmed = { $payment } was confirmed on { $settledAt }, and stays so. If something is wrong with it after all, speak with the treasurer: `{ $prefix }offices`
refused-payment-disputed = { $payment } is disputed already, since { $settledAt }. If it was right after all: `{ $prefix }confirm { $payment }`
refused-income-several-tasks = That names { $tasks }, and I do not know how much is for each, so I have recorded nothing. Record them one by one, like `{ $prefix }income 300 EUR from TEXT { $first }`
refused-opening-of-task = What was there before the ledger began is no income for { $task }. Leave out one of the two.
refused-expense-for-task = Is a part of the price of { $task } paid back? Then: `{ $prefix }refund { $amount } to { $to } for { $task }`. Is it a cost? Then say what for, such as `for paint, { $task }`. I have recorded nothing.
refused-reversal-before-entry = { $entry } stands under { $day }, so nothing can take it back before that day. I have recorded nothing.
refused-entry-refunded = A part of the price of { $task } was paid back, by { $refund }, so { $entry } cannot be taken back before it. I have done nothing. First: `{ $prefix }reverse { $refund } REASON`
refused-ledger-empty = Nothing has been booked yet, so there is no entry.
refused-no-such-entry = There is no { $entry }. The newest is { $last }: `{ $prefix }ledger`
refused-entry-text-too-long = That is too long for the ledger: { $most } characters at most for each text. I have recorded nothing.
refused-line-lacks = { $part ->
    [from] Where does it come from? Type it with `from`, for example `{ $prefix }income 500 EUR from City works`
    [to] To whom did it go? Type it with `to` and `for`, for example `{ $prefix }expense 20 EUR to Bakery for bread`
   *[for] What was it for? Type it with `to` and `for`, for example `{ $prefix }expense 20 EUR to Bakery for bread`
  }
refused-books-not-over = { $day } is not over yet, so I have closed nothing. The last day that can be closed is yesterday.
refused-books-closed-already = The books are closed up to { $day } already, and they stay closed.
refused-books-through-what = Up to when? I have closed nothing. A year, or a month, for example `{ $prefix }ledger close { $year }` or `{ $prefix }ledger close { $year }-12`
refused-books-month-open = The monthly payments for { $of } have not fallen due yet, so I have closed nothing. A vote may still decide something about them. Try again when I have said that they fell due.
refused-books-bank-waits = { $count ->
    [one] One movement of your bank from before the end of { $day } still waits
   *[other] { $count } movements of your bank from before the end of { $day } still wait
  }, so I have closed nothing. Book or skip them first: `{ $prefix }bank`
refused-budget-other-year = { $motion } is about the budget for { $year }, not { $typed }. Leave the year out, or open a vote for { $typed }: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% year={ $typed }`
refused-dues-moved = You go on as { $next }, and all that was due to you with it. Ask me from there.
refused-dues-of-others = What is due to others is shown to the treasurer alone. Yours: `{ $prefix }dues`
refused-never-member = { $person } is not in this co-op, and never was. Who is: `{ $prefix }members`
refused-payrun-open = The pay run { $of } is still open. End it first: `{ $prefix }payrun done` when all of it is paid, `{ $prefix }payrun drop` to end it without paying. To see it: `{ $prefix }payrun`
refused-payrun-nothing-due-to = Nothing is due to { $people } up to { $of } that is not paid already. I have begun no pay run.
refused-payrun-nothing-due = Nothing is due to anybody up to { $of } that is not paid already.
refused-no-pay-run = No pay run is open. To begin one: `{ $prefix }payrun`
refused-payrun-dues-shrank = { $count ->
    [one] Since the pay run began, what is due to one person has become less than they get by it
   *[other] Since the pay run began, what is due to { $count } people has become less than they get by it
  }: { $people }. I have booked nothing. If they were paid all of it: `{ $prefix }payrun done --advance` books the rest as an advance. If they were not: `{ $prefix }payrun drop`, then `{ $prefix }payrun` for what is due now
refused-account-not-asked = Nothing is asked about an account of { $person }.
refused-payments-of-others = Payments to others are shown to the treasurer alone. Yours: `{ $prefix }payments`
refused-payee-moved = { $person } goes on as { $next }. I have booked nothing: type it again for { $next }.
refused-payee-unknown = The co-op has never known { $person }, so nothing can be due to them. I have booked nothing. For payments to others: `{ $prefix }expense AMOUNT to NAME for TEXT`
refused-pay-run-open = { $person } is in the pay run of { $month }, which is still open, and would be paid twice. I have booked nothing. End the pay run first: `{ $prefix }payrun done`, or, where nothing was paid, `{ $prefix }payrun drop`
refused-refund-no-task = { $several ->
    [yes] That names several tasks, and one is paid back at a time. I have recorded nothing: `{ $prefix }refund { $amount } for { $task }`
   *[no] For which task is this refund? I have recorded nothing yet: `{ $prefix }refund { $amount } for { $task }`
  }
refused-refund-above = { $amount } is more than the { $left } that is left of what came in for { $task }, so I have recorded nothing.
refused-treasury-frozen =
    The treasury is frozen since the treasurer was impeached on { $since } ({ $motion }). Nothing can be recorded, paid or received until a treasurer is elected: `{ $prefix }stand treasurer`
refused-money-nothing = “{ $typed }” is nothing. Give an amount above zero.
refused-budget-which-motion = Which vote is meant? The number of its motion comes first, for example `{ $prefix }budget alternative M1 monthly=500EUR workers=60% evaluators=5%`. What is open: `{ $prefix }motions`
refused-ledger-of-one = { $treasurer ->
    [yes] What concerns { $person } alone I show you in the treasury room or in a direct message only.
   *[no] { $own ->
        [yes] What concerns you alone is in `{ $prefix }statement`; the ledger shows members sums only.
       *[no] What concerns { $person } alone only they and the treasurer see. Sums of all: `{ $prefix }ledger liabilities:dues`
      }
  }
refused-pay-how-much = How much have you paid at the bank? I only book it. { $person } is due { $due }: `{ $prefix }pay { $person } { $copy }`. To prepare everybody’s pay: `{ $prefix }payrun`
refused-pay-no-amount = Whom, and how much? For example `{ $prefix }pay @ana 200 EUR`
refused-payments-unclear = One person, one month, or one of each: `{ $prefix }payments @USER 2026-11`
refused-payrun-deed-alone = Only one pay run is open at a time, so `{ $deed }` stands alone: `{ $prefix }payrun { $deed }`
refused-entry-or-amount = That looks like an amount, so I have done nothing. If you mean the entry, write `{ $prefix }reverse { $entry } REASON`
refused-entry-one-by-one = I take entries back one by one, each for a reason of its own, so I have done nothing. Why is { $entry } wrong? `{ $prefix }reverse { $entry } REASON`
refused-dues-of-month = “{ $typed }” is a time, and this shows what is due now. What fell due to you in a month: `{ $prefix }statement 2026-11`. The pay of a month or a year as a table: `{ $prefix }payroll 2026`
refused-statement-unclear = One month, one person, one form, or one of each: `{ $prefix }statement 2026-11 @USER pdf`
refused-treasury-not-encrypted = Money matters need an encrypted room, and your message was not encrypted. I have recorded nothing.
refused-treasury-device-not-signed =
    I have recorded nothing: the session that you wrote from is not verified, so somebody else could be writing in your name. Verify it in your client’s settings (Sessions), and send it again.
refused-treasury-identity-changed =
    I have recorded nothing: your account’s identity is another than the one that I know. If you reset it yourself, say so in the members’ room: `{ $prefix }identity`

## After a restore

restored-money = **What was paid or received since { $at }? I no longer know.** My records were put back to that moment, and what you recorded until { $until } is lost.
restored-money-numbers = I gave these numbers in that time, perhaps others too: { $numbers }.
todo-compare = **Compare my books with the bank**, from { $at } to { $until }: my records of that time are lost. All there? `{ $prefix }payments complete`
books-compared = **My books have all that the bank shows since { $at }**, you say. I ask no more.
refused-nothing-to-compare = I am asking about no lost time, so there is nothing to compare. The payments: `{ $prefix }payments`
restored-money-ask = Please compare my books with the bank before you pay anything (`{ $prefix }balance`, `{ $prefix }payments`): who was paid since still shows as due here. Record what is missing, each with its day: `{ $prefix }pay @ana 200 EUR on 3 May`. When all is there: `{ $prefix }payments complete`; until then it stands in your `{ $prefix }todo`.
restored-money-run = Pay run { $number } is open, with { $people ->
    [one] one payment
   *[other] { $people } payments
}. Has the bank carried it out? Then type `{ $prefix }payrun done`, and do not pay it again.
