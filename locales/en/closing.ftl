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
books-bonuses = { $some ->
    [yes] Bonuses for { $year } ({ $entry }, in the books of the next year)
   *[no] No bonuses for { $year }
  }
books-before = Before bonuses: { $income } income − { $expenses } expenses − { $payroll } payroll = { $surplus }
books-bonus = Bonus { $officeName }: { $amount }
books-after = After bonuses: { $surplus }
books-dividends = Dividend for { $year }
books-before-dividend = Before the dividend: { $surplus }
books-dividend = Dividend ({ $entry }): { $amount }
books-after-dividend = After the dividend: { $surplus }
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
refused-bonus-unreadable = I don’t understand “{ $typed }”. Each office has its share, with commas between: `{ $prefix }bonus propose OFFICE 1% of payroll, OFFICE 5% of surplus`. One for measures has an amount, `OFFICE 3000 EUR by measures`, and each measure a line of its own below. No bonuses: `{ $prefix }bonus propose none`
refused-bonus-no-office = “{ $typed }” is none of our offices. They are in `{ $prefix }offices`
refused-bonus-twice = { $officeName } stands there twice. One bonus for each office.
refused-bonus-measures = { $needed ->
    [true] A bonus hangs on measures, and none stands there. Write each measure on a line of its own below.
   *[false] Measures stand there, and no bonus hangs on them. Write for example `OFFICE 3000 EUR by measures`, or leave the lines out.
  }
refused-bonus-measures-long = I keep up to { $many } measures of { $long } letters each. Say them shorter.
refused-bonus-nobody-records = Nobody here could record which measures were met: no office has the power `keep-minutes`. Which office has which power: `{ $prefix }rules offices`
refused-bonus-unchanged = That is how it is already: `{ $prefix }bonus`
refused-bonus-voting = Voting on bonuses ({ $motion }) has begun, so nothing can be added. When it is over: `{ $prefix }bonus propose …`
refused-bonus-no-measures = In { $year } no bonus hangs on measures. What holds: `{ $prefix }bonus`
refused-bonus-measure-which = “{ $typed }” is none of the measures, which go from 1 to { $count }. They are in `{ $prefix }bonus`
refused-bonus-measure-own = Your own bonus hangs on these measures, so somebody else who keeps the minutes records them.

## Bonuses: `!bonus`

command-bonus-summary = Show what bonuses there are, and put others to the vote
command-bonus-usage = [propose OFFICE 1% of payroll | met 2 | missed 2]
command-bonus-help = A bonus of an office hangs on the year’s payroll, on its surplus, or on measures: `OFFICE 3000 EUR by measures`, with each measure on a line of its own below. It is reckoned when the books of the year are closed, and divided by days in office. Whoever keeps the minutes records which measures were met.

bonus-title-none = No bonuses
bonus-rate-payroll = { $name } { $percent } of the payroll
bonus-rate-surplus = { $name } { $percent } of the surplus
bonus-rate-measures = { $name } { $amount } by measures
kind-bonus = a vote on bonuses
rules-title-bonus = Bonuses
rules-does-bonus = The bonuses are in force: which office gets how much, and what that hangs on.
rules-options-bonus = the bonuses proposed, and leaving things as they are
rules-how-bonus = To propose some, in the members’ room: `{ $prefix }bonus propose OFFICE 1% of payroll`. More of it: `{ $prefix }help bonus`
motion-bonus = Bonuses
option-keep-bonus = Keep the bonuses as they are
option-no-bonus = Have no bonuses
bonus-none = **No bonuses hold for { $year }.** To put some to the vote: `{ $prefix }bonus propose OFFICE 1% of payroll`
bonus-heading = **Bonuses for { $year }** ({ $motion })
bonus-measure = { $measure }: { $state ->
    [met] met
    [missed] not met
   *[open] not recorded yet
  }
bonus-open = { $motion } is open: `{ $prefix }motion { $id }`
bonus-next = They are reckoned when the books of the year are closed. Others: `{ $prefix }bonus propose …`
bonus-added = Added to { $motion }, open until { $until }.
bonus-measure-recorded = **Recorded for { $year }: “{ $measure }” was { $met ->
    [yes] met
   *[no] not met
  }.** Met so far: { $count } of { $of }.
bonus-reckoned = { $some ->
    [yes] **The bonuses of { $year } are reckoned** ({ $entry }), now that its books are closed:
   *[no] **No bonus falls due for { $year }.** Its books are closed:
  }
bonus-reckoned-line = { $name }: { $some ->
    [yes] { $amount }
   *[no] nothing
  }
bonus-reckoned-next = How that comes about: `{ $prefix }year { $year }`
bonus-due-to = **{ $amount } is due to you**: { $why }. All that is due: `{ $prefix }dues`
effect-bonus-adopted = These bonuses hold from now on: `{ $prefix }bonus`
effect-bonus-not-adopted = One of these offices no longer exists, so the bonuses stay as they were: `{ $prefix }bonus`
record-bonus-adopted = the bonuses of { $motion } came into force
record-bonus-not-adopted = the bonuses of { $motion } could not come into force
record-bonus-measure-recorded = { $actor } recorded that measure { $measure } of { $motion } was { $met ->
    [yes] met
   *[no] not met
  } in { $year }
record-bonuses-reckoned = no bonus fell due for { $year }
minutes-group-bonuses = bonuses

## On statements

statement-bonus = bonus for { $year } as { $officeName }: { $of ->
    [payroll] { $percent } of the payroll of { $base }
    [surplus] { $percent } of the surplus of { $base }
   *[measures] { $met } of { $base } for the measures met
  }, { $days } days in office; vote { $motion }
