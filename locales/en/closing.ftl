### What people read about a year's books, in English.

command-year-summary = Show what a year brought: profit and loss, and what there is
command-year-usage = [YEAR] [pdf|csv]
command-year-help = Income and expenses of a year, and what the co-op has and owes at its end, beside the year before; in words, as a picture, or as a file to keep. Without a year: this one so far. What is due to members is one sum; the treasurer sees each person’s, in their direct message and in the treasury room.

## A year's books: `!year 2026`

books-title = { $state ->
    [so-far] **The books of { $coop } in { $year } so far**
    [open] **The books of { $coop } in { $year }**, not closed yet
   *[closed] **The books of { $coop } in { $year }**, closed
  }
books-nothing = Nothing had been booked by the end of { $year }. This year: `{ $prefix }year`
books-result-line = { $sign ->
    [surplus] Surplus of the year: { $amount }
    [loss] Loss of the year: { $amount }
   *[none] Neither a surplus nor a loss
  }{ $signBefore ->
    [surplus] { " " }({ $lastYear }: surplus of { $before })
    [loss] { " " }({ $lastYear }: loss of { $before })
   *[none] { "" }
  }
books-two = { $amount } ({ $year }: { $before })
books-income = Income: { $amount }
books-expenses = Expenses: { $amount }
books-assets = What there is: { $amount }
books-liabilities = What is owed: { $amount }
books-equity = The co-op’s own: { $amount }
books-earlier = What earlier years left: { $amount }
books-there = At the end: { $assets } there, { $owed } owed, { $own } the co-op’s own
books-balances = { $assets } there = { $owed } owed + { $own } the co-op’s own
books-files = Every line follows. To keep: `{ $prefix }year { $year } pdf`, `{ $prefix }year { $year } csv`
books-profit = Profit and loss { $year }, in { $currency }
books-balance = Balance sheet at the end of { $year }, in { $currency }
books-late = { $count ->
    [one] One entry happened in { $year } and came after the books were closed. It counts on the first open day:
   *[other] { $count } entries happened in { $year } and came after the books were closed. They count on the first open day:
  }
books-late-line = { $entry }, { $day }: { $what } (counts on { $counts })
books-picture = { $year } in { $currency }: income { $income }, expenses { $expenses }. { $result }. The picture shows both by month.
books-chart-file = books-{ $year }-{ $currency }.png
books-file = books-{ $year }
books-as-of = Up to { $day } ({ $zone }).
books-side-income = income
books-side-expenses = expenses
books-side-assets = what there is
books-side-liabilities = what is owed
books-side-equity = the co-op’s own
books-earlier-name = what earlier years left
books-surplus-name = surplus of the year
books-column-side = side
books-column-account = account
books-column-name = name
books-column-amount = { $year }
books-column-before = { $last }
books-column-currency = currency

## Refusals

refused-year-unclear = I don’t understand “{ $typed }”. A year and a kind of file are enough: `{ $prefix }year { $year } pdf`
refused-year-to-come = { $year } has not begun. This year so far: `{ $prefix }year { $now }`
