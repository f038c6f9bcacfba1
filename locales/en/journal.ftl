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
