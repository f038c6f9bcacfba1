### Bookings by hand, and accounts of the co-op's own.

command-book-summary = Book an amount from one account to another
command-book-usage = 120 EUR from ACCOUNT to ACCOUNT for TEXT [on DAY]
command-book-examples =
    book 120 EUR from bank to rent for May
    book 50 EUR from bank to cash for change on 2026-11-20
command-book-help =
    For the treasurer. `from` is where the amount comes from (credit), `to` is where it goes (debit): `from bank to rent` pays the rent. An account is called by its name, its last word or its number: `{ $prefix }accounts`

    What people earn and get, and what comes in for tasks, has commands of its own: `{ $prefix }pay`, `{ $prefix }income`. A mistake: `{ $prefix }reverse E12 REASON`
command-accounts-summary = Show the accounts of your own, with their numbers
command-accounts-help = The accounts that your configuration or your chart names, beside those that Waggle has anyway (`{ $prefix }balance`). An account with entries never disappears: taken out of the configuration it is closed for bookings, and stays in the books.
journal-account = { $account ->
    [assets-bank] the bank
    [income-other] other income
    [expenses-other] other expenses
   *[other] what was there before
  }
book-booked = **{ $entry } is booked**: { $amount } from { $from } to { $to }, for { $text }.
book-side = { $way ->
    [from] From (credit)
   *[to] To (debit)
  }: { $name }, { $account }{ $number }. { $way ->
    [from] { $side ->
        [assets] There is less there now.
        [liabilities] The co-op owes more there.
        [equity] There is more of the co-op’s own.
        [income] It counts as income.
       *[expenses] It counts as spent less there.
      }
   *[to] { $side ->
        [assets] There is more there now.
        [liabilities] The co-op owes less there.
        [equity] There is less of the co-op’s own.
        [income] It counts as less income.
       *[expenses] It counts as spent.
      }
  }
accounts-first = **{ $count ->
    [0] No accounts of your own
    [one] One account of your own
   *[other] { $count } accounts of your own
  }{ $closed ->
    [0] {""}
    [one] , and one that is closed
   *[other] , and { $closed } that are closed
  }**
accounts-book = To book: { $copy }
accounts-example = { $out ->
    [yes] { $prefix }book 120 EUR from { $bank } to { $account } for TEXT
   *[no] { $prefix }book 120 EUR from { $account } to { $bank } for TEXT
  }
accounts-none = The books have those that Waggle brings: `{ $prefix }balance`. Whoever runs the bot can name others under `accounts` in the configuration.
accounts-side = { $side ->
    [assets] What there is:
    [liabilities] What is owed:
    [equity] The co-op’s own:
    [income] Income:
   *[expenses] Spent:
  }
accounts-line = { $number }{ $name } · { $account }{ $open ->
    [yes] {""}
   *[no] {" "}(closed: nothing new is booked there)
  }
refused-account-unknown = There is no account “{ $typed }”. All of them: `{ $prefix }accounts` and `{ $prefix }balance`
refused-account-near = There is no account “{ $typed }”, and I do not guess. Do you mean { $near }? Then send:
    `{ $copy }`
refused-account-several = “{ $typed }” means several accounts: { $accounts }. Type one of these, for example:
    `{ $copy }`
refused-account-closed = { $account } is closed: it is not in the configuration any more, so nothing new is booked there. Open ones: `{ $prefix }accounts`
refused-account-by-rules = { $by ->
    [dues] What is due to people follows from the rules and from payments, so nobody books it by hand. A payment: `{ $prefix }pay`
    [tasks] { $account } follows from the income of tasks, so nobody books it by hand. Record that: `{ $prefix }income 500 EUR from TEXT T3`
   *[rules] The rules alone book { $account }, so nobody books it by hand. What the rules are: `{ $prefix }help dues`
  }
refused-account-twice = { $account } stands on both sides, so nothing would change. I have booked nothing.
refused-book-lacks = { $part ->
    [from] Where does the amount come from?
    [to] Where does the amount go?
   *[for] What is it for?
  } Type it with `from`, `to` and `for`, for example `{ $prefix }book 120 EUR from bank to rent for May`

## What members paid for the co-op

command-reimburse-summary = Ask back what you paid for the co-op
command-reimburse-usage = [12 EUR for TEXT [on DAY] | X1 [approve [as ACCOUNT] [M7] [--sure] | decline REASON | withdraw]]
command-reimburse-examples =
    reimburse 12 EUR for stamps
    reimburse
    reimburse X1
    reimburse X1 approve as postage
    reimburse X1 decline We have stamps
    reimburse X1 withdraw
command-reimburse-help =
    In a direct message with me. Send the receipt as a picture or PDF: with `{ $prefix }reimburse 12 EUR for stamps` below it, before (then reply to it with that), or afterwards. You, those who approve expenses and the treasurer see it; what is approved stands in the ledger, with what you have written and without your name, and every member reads it.

    An office with the power `spend` approves up to the amount in `{ $prefix }rules spend`, never their own. Above it the members decide, and the approval names the motion: `{ $prefix }reimburse X1 approve M7`. Approved, it is due to you: `{ $prefix }dues`
reimburse-asked = **{ $id }: { $amount } for { $purpose }**. I have passed it on. Once approved, “{ $purpose }” stands in the ledger, which every member reads, without your name.
reimburse-decision = { $id }: pay back { $amount }
reimburse-next = { $count ->
    [0] Nobody can approve this alone: it is yours, or above the limit. The members can decide: `{ $prefix }propose { $id }: pay back { $amount }`
    [one] One person can approve it. You hear from me then.
   *[other] { $count } people can approve it. You hear from me then.
  } Not right? `{ $prefix }reimburse { $id } withdraw`
reimburse-add = { $receipts ->
    [0] No receipt yet. Send it here as a picture or a PDF.
   *[other] Another receipt? Reply to it with `{ $prefix }reimburse { $id }`
  }
reimburse-added = { $receipts ->
    [one] Your receipt is kept encrypted.
   *[other] Your { $receipts } receipts are kept encrypted.
  }
reimburse-waits = **{ $person } asks for { $amount } back**, paid for { $purpose } ({ $id }). { $receipts ->
    [0] No receipt yet.
    [one] One receipt.
   *[other] { $receipts } receipts.
  }
reimburse-decide = See it: `{ $prefix }reimburse { $id }`. { $may ->
    [yes] Then `{ $prefix }reimburse { $id } approve` or `{ $prefix }reimburse { $id } decline REASON`
        Approved, “{ $purpose }” stands in the ledger, which every member reads.
   *[no] Whoever may approve expenses decides. Once the members have decided, you can carry it out: `{ $prefix }reimburse { $id } approve M7`
  }
receipt-added = **The receipt is with { $id }**, { $amount } for { $purpose }{ $receipts ->
    [one] {""}
   *[other] , as number { $receipts }
  }. It is kept encrypted.
receipt-offered = I cannot look at pictures. Is it a receipt? Reply to it with `{ $prefix }reimburse 12 EUR for stamps`, and it is kept with that.
receipt-also = The same file is with { $ids } too.
reimburse-told = { $state ->
    [approved] **{ $id } is approved** by { $by }: { $amount } for { $purpose } is due to you ({ $entry }) and comes with the next payment. `{ $prefix }dues`{ $receipts ->
        [0] . Is there a receipt? Reply to it with `{ $prefix }reimburse { $id }`
       *[other] {""}
      }
   *[declined] **{ $id } is declined** by { $by }: { $reason }

        It was { $amount } for { $purpose }. You see it otherwise? `{ $prefix }mediate { $typed }`{ $receipts ->
        [0] {""}
       *[other] {" "}What you sent as receipts is erased here.
      }
  }
reimburse-done = { $state ->
    [approved] **{ $id } is approved**: { $amount } for { $purpose } is due to { $person } ({ $entry }). Wrong? The treasurer takes it back: `{ $prefix }reverse { $entry } REASON`
    [declined] **{ $id } is declined.** { $person } gets your reason, and receipts are erased.
   *[withdrawn] **{ $id } is withdrawn.** Nobody has to decide about it any more, and receipts are erased.
  }
reimburse-list = { $waiting ->
    [0] { $own ->
        [0] **You ask nothing back.**
        [one] **You ask one thing back, or have lately.**
       *[other] **You ask { $own } things back, or have lately.**
      }
    [one] **One expense waits to be approved.**
   *[other] **{ $waiting } expenses wait to be approved.**
  }
reimburse-list-waiting = Waiting:
reimburse-list-own = Yours:
reimburse-line = { $id }: { $amount } for { $purpose } ({ $person }) · { $state ->
    [open] { $receipts ->
        [0] no receipt yet
       *[other] waits
      }
    [approved] approved{ $receipts ->
        [0] , no receipt yet
       *[other] {""}
      }
    [back] taken back, not due
    [declined] declined
   *[withdrawn] withdrawn
  }
reimburse-how = Paid something for the co-op? `{ $prefix }reimburse 12 EUR for stamps`
reimburse-shown = **{ $id }: { $amount } for { $purpose }**, paid by { $person } on { $day }, asked for on { $asked }. { $receipts ->
    [0] No receipt.
    [one] The receipt follows.
   *[other] The { $receipts } receipts follow.
  }
reimburse-settled-by = { $state ->
    [approved] Approved by { $by } ({ $entry }).
    [back] Approved by { $by } ({ $entry }), and taken back by the treasurer: it is not due.
    [declined] Declined by { $by }: { $reason }
   *[withdrawn] Withdrawn.
  }
todo-reimbursement = { $person } asks for { $amount } back for { $purpose }: `{ $prefix }reimburse { $id }`{ $may ->
    [yes] {""}
   *[no] {" "}(needs others, or a decision)
  }
record-reimbursement-asked = a member asked back an expense ({ $reimbursement })
record-receipt-added = a receipt came to { $reimbursement }
record-reimbursement-approved = { $actor } approved { $reimbursement } ({ $entry }{ $voted ->
    [yes] , by { $motion }
   *[no] {""}
  })
record-reimbursement-declined = { $actor } declined { $reimbursement }
record-reimbursement-withdrawn = { $reimbursement } was withdrawn
refused-reimburse-off = No office of this co-op may approve expenses, so I take none. The members can give an office the power `spend` by a vote. Which office has which: `{ $prefix }rules offices`
refused-reimburse-lacks = How much, and what for? Type both, for example `{ $prefix }reimburse 12 EUR for stamps`
refused-reimburse-for-task = { $task } is a task, and I do not know what you paid for it. Say what it was: `{ $prefix }reimburse 12 EUR for stamps`. To pay back a part of its price, the treasurer types `{ $prefix }refund AMOUNT for { $task }`
refused-reimburse-many = { $most } of yours wait already. Please let them be decided first, or withdraw some: `{ $prefix }reimburse`
refused-reimburse-twice = You have asked for this already as { $id }. Is it another expense? Then send:
    `{ $copy }`
refused-reimburse-unclear = I don’t understand “{ $typed }”. Type `{ $prefix }reimburse { $id } approve`, `{ $prefix }reimburse { $id } decline REASON` or `{ $prefix }reimburse { $id } withdraw`
refused-reimburse-settled = { $id } is { $state ->
    [approved] approved
    [declined] declined
    [withdrawn] withdrawn
   *[open] open
  } already. { $state ->
    [approved] The treasurer can take it back: `{ $prefix }reverse`
   *[other] It can be asked for anew: `{ $prefix }reimburse 12 EUR for TEXT`
  }
refused-reimburse-own = { $id } is your own, and nobody decides about their own. Somebody else has to, or the members: `{ $prefix }propose`
refused-reimburse-no-power = You cannot approve expenses alone. Once the members have decided, you can carry it out: `{ $prefix }propose { $id }: pay back { $amount }`, then `{ $prefix }reimburse { $id } approve M7`
refused-reimburse-above = { $id } is { $amount }, and you can approve { $limit } alone. The members decide about more: `{ $prefix }propose { $id }: pay back { $amount }`. Once it is carried: `{ $prefix }reimburse { $id } approve M7`
refused-reimburse-not-decided = { $motion } has not decided about { $id }: it has to be a decision that was opened after the request, is carried, and asks for exactly this: `{ $prefix }propose { $decision }`
refused-reimburse-account = { $account } is no account of expenses, so I have approved nothing. Type one of those in `{ $prefix }accounts`, or leave it out: `{ $prefix }reimburse { $id } approve`
refused-reimburse-no-receipt = { $id } has no receipt, so I have approved nothing. Its person can still send one. Approve it without? Then send:
    `{ $copy }`
refused-reimburse-same-file = The receipt of { $id } is with { $others } too, so I have approved nothing. Look at both: `{ $prefix }reimburse { $id }`. Is it right? Then send:
    `{ $copy }`
refused-reimburse-reason = Why? The person gets the reason: `{ $prefix }reimburse { $id } decline REASON`
refused-no-such-reimbursement = I have no { $id } for you. Yours, and those that wait for you: `{ $prefix }reimburse`
refused-receipt-which = Which one is it for: { $ids }? Reply to the receipt with, for example:
    `{ $copy }`
refused-receipt-which-coop = Something of yours waits for a receipt in { $coops }. Which one is it for? Reply to it with, for example:
    `{ $copy }`
refused-receipt-for-none = Nothing of yours is open that this receipt could be for. Reply to it with `{ $prefix }reimburse 12 EUR for stamps`
refused-receipt-kind = A receipt is a picture (PNG, JPEG, GIF, WebP) or a PDF, and this is neither. Nothing was kept.
refused-receipt-file = { $why ->
    [too-large] The file has more than { $most } megabytes, so I have not read it. Please send a smaller picture.
    [gone] The homeserver does not give me the file. Please send it again.
    [damaged] The file is not the one that was sent. Please send it again.
   *[unreachable] I could not fetch the file. Please send it again later.
  } Nothing was kept.
refused-receipt-many = { $id } has { $most } receipts, and no more fit. Put several on one picture, or ask for the rest apart.
refused-receipt-there = This receipt is with { $id } already.
refused-receipt-used = You have sent this receipt for { $id }, so I have kept nothing. Is it for both? Then ask for both together.

## On statements

statement-reimbursement = { $said ->
    [yes] paid for the co-op ({ $reimbursement }): { $text }
   *[no] paid for the co-op, { $reimbursement }
}

## Minutes

record-account-kept = the account { $account } { $numbered ->
    [yes] has the number { $number } in the books
   *[no] is in the books from now on
  }
