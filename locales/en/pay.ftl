### Pay by hours: the country, the pay scale, rates and payroll.

## `!rules country`

country-none = **No country is set**, so only the co-op’s own rules hold. Whoever runs the bot names one: `country: de` or `us` in the configuration.
country-heading = **Laws of { $country }** that Waggle knows of:
country-votes = { $parts ->
    [forbidden] Everybody has a whole vote. A part of one is not allowed.
   *[allowed] Votes may count for a part of one.
}
country-leave = Leave is { $leave ->
    [paid] paid
   *[unpaid] not paid
}, sickness is { $sick ->
    [paid] paid
   *[unpaid] not paid
}, unless the co-op says otherwise.
country-reserve = { $reserve ->
    [required] A part of each year’s surplus goes into a reserve.
   *[none] No reserve is asked for.
}
country-form = Yearly sums for each person: { $form }.
country-form-from = Yearly sums for each person: { $form }, from { $from } on in { $year }.{ $known ->
    [true] {""}
   *[false] { " " }That sum follows prices: look up the one of { $year }.
}
country-laws = The laws behind it:
country-law = { $says } ({ $law }, { $paragraph }; looked up in { $year })
country-no-advice = This is no legal advice, and Waggle is no tax program.

## What is typed

command-scale-summary = Show the pay scale and the pay ratio, or propose one
command-scale-usage = [propose ratio 4; A 15-20 EUR +0.50]
command-scale-examples =
    scale
    scale propose ratio 4; A 15-20 EUR +0.50; B 18-28 +0.75
command-scale-help =
    The scale says which hourly rates there are. Everybody reads it, and it changes by a vote. To propose one, in the members’ room, a line for each grade:

    `{ $prefix }scale propose ratio 4`
    `A 15-20 EUR +0.50`
    `B 18-28 +0.75`

    A grade has its lowest and its highest rate; `+0.50` is how much the lowest one rises with each year of service. `ratio 4`: the highest rate is at most four times the lowest.
command-rate-summary = Show your hourly rate, or set somebody’s
command-rate-usage = [@ana B 22 EUR from DAY because TEXT]
command-rate-examples =
    rate
    rate @ana
    rate @ana B 22 EUR from 1 January because she leads the bakery now
command-rate-help =
    Your rate is read by you, by whoever sets it, and by the treasurer; by nobody else. Whoever has the power to set rates over somebody sets it, within the range of a grade (`{ $prefix }scale`) and with a written reason; never their own. The person hears it from me, and can contest it: `{ $prefix }help mediate`
command-payroll-summary = Get the pay of a month or a year as a table
command-payroll-usage = [MONTH or YEAR]
command-payroll-examples =
    payroll
    payroll 2026-11
    payroll 2026
command-payroll-help =
    Your own; the treasurer gets everybody’s, for whoever does the taxes. A month: a line for each kind of hours and each rate. A year: the sums that your country asks for (`{ $prefix }rules country`). The amounts are gross: I compute no taxes.

## The scale

kind-pay-scale = a vote on the pay scale
rules-title-pay-scale = Pay scale
rules-does-pay-scale = The scale is in force: its grades, their hourly rates, and the pay ratio.
rules-options-pay-scale = the scales proposed, and leaving things as they are
rules-how-pay-scale = To propose one, in the members’ room: `{ $prefix }scale propose ratio 4; A 15-20 EUR +0.50`. More of it: `{ $prefix }help scale`
motion-pay-scale = The pay scale
option-keep-scale = Keep the current pay scale
option-no-scale = Have no pay scale for now: nobody is paid by hours
add-scale = Another scale? `{ $prefix }scale propose ratio 4; A 15-20 EUR +0.50`
scale-title = { $grades } { $currency }, ratio { $ratio }
scale-column-grade = Grade
scale-column-from = from
scale-column-to = to
scale-column-step = a year
scale-ratio-line = { $currency } an hour. The highest is { $ratio } times the lowest; { $most } times at most.
scale-would-be = **Option { $option } of { $motion }**:
scale-heading = **The pay scale** ({ $motion }), since { $since }:
scale-none = **There is no pay scale**, so nobody is paid by hours. To propose one, in the members’ room: `{ $prefix }scale propose ratio 4; A 15-20 EUR +0.50`
scale-open = { $motion } is being decided: `{ $prefix }motion { $id }`
scale-next = Your own rate, in a direct message to me: `{ $prefix }rate`
effect-pay-scale-adopted = It holds from { $since } on: `{ $prefix }scale`

## Rates

rate-yours-now = **Your hourly rate is { $rate }**, in grade { $grade }, from { $since } { $ends ->
    [yes] to { $until }
   *[no] on
  }. { $by } set it:
rate-contest = If you do not agree, you can have it mediated: `{ $prefix }mediate { $by }`
rate-set = **{ $person } gets { $rate } an hour**, in grade { $grade }, from { $since } { $ends ->
    [yes] to { $until }; what was paid since stays as it was
   *[no] on
  }. They have read your reason.
rate-now = { $own ->
    [true] **Your hourly rate is { $rate }**, in grade { $grade }.
   *[false] **{ $person } gets { $rate } an hour**, in grade { $grade }.
}
rate-none = { $own ->
    [true] **You have no hourly rate**, so your hours are not paid yet.
   *[false] **{ $person } has no hourly rate.**
}
rate-coming = { $rate } in grade { $grade }, from { $since } on
rate-latest = { $by } set { $rate } in grade { $grade }, from { $since } { $ends ->
    [yes] to { $until }
   *[no] on
  }:
rate-copy = { $prefix }rate @{ $person } { $grade } { $amount } because REASON
hours-wait-for-rate = **Approved and not paid yet: { $time }**, since nobody has set an hourly rate for you. Whoever sets it sees that in their `{ $prefix }todo`.
todo-rate = **{ $person } has no hourly rate**, and approved hours wait for it: `{ $copy }`
role-grade-set = { $grade ->
    [none] **{ $role } has no pay grade any more.**
   *[other] **{ $role } has pay grade { $grade }.** Whoever holds it gets at least the lowest rate of that grade.
}
role-grade-line = Pay grade: { $grade } (`{ $prefix }scale`)

## A month's end

pay-booked = **The hours of { $month } are due.** What you get for yours: `{ $prefix }dues`
pay-booked-treasury = **The hours of { $month } are due.** { $frozen ->
    [true] The treasury is frozen, so nobody can be paid yet.
   *[false] To pay them: `{ $prefix }payrun`. As a table, in a direct message: `{ $prefix }payroll { $typed }`
}
pay-unrated = Approved hours of { $people } wait, since nobody has set a rate for them ({ $month }).
statement-hours = { $kind ->
    [worked] { $time } h
    [leave] { $time } h of leave
   *[sick] { $time } h of sickness
} in { $month } at { $rate } (grade { $grade })

## Payroll

payroll-file = payroll-{ $of }
payroll-kind = { $kind ->
    [worked] worked
    [leave] leave
   *[sick] sick
}
payroll-column-person = person
payroll-column-month = month of work
payroll-column-kind = kind
payroll-column-minutes = minutes
payroll-column-hours = hours
payroll-column-grade = grade
payroll-column-rate = rate
payroll-column-amount = amount
payroll-column-currency = currency
payroll-column-entry = entry
payroll-column-back = paid back (expenses, shares)
payroll-column-due = fell due in all
payroll-column-paid = paid
payroll-due-hours = hours
payroll-due-monthly = monthly payments
payroll-due-share = shares of tasks
payroll-due-bonus = bonuses
payroll-due-dividend = dividends
payroll-month-heading = { $own ->
    [true] **Your pay for { $month }: { $amount }.**
   *[false] **Pay for { $month }: { $amount }**, for { $people ->
        [one] one person
       *[other] { $people } people
    } in { $lines ->
        [one] one line.
       *[other] { $lines } lines.
    }
}
payroll-month-empty = { $own ->
    [true] No hours of yours were paid for { $month }.
   *[false] No hours were paid for { $month }.
}
payroll-year-heading = { $own ->
    [true] **Your { $year }**, as it was booked:
   *[false] **{ $year }**, as it was booked:
}
payroll-year-line = { $own ->
    [true] { $due } fell due, { $paid } was paid.
   *[false] { $person }: { $due } fell due, { $paid } was paid.
}
payroll-more = … and { $more } more in the file
payroll-year-empty = Nothing fell due or was paid in { $year }.
payroll-forms = The file has a column for each form:
payroll-form = { $form }{ $note ->
    [all] {""}
    [from] , from { $threshold } on
   *[unknown] {" "}(look up the threshold of { $year }; the last one known is { $threshold })
}
payroll-gross = These are gross amounts. Waggle is no tax program: somebody else works out taxes and contributions.

## The minutes

minutes-group-pay = Pay
record-pay-scale-proposed = a scale of hourly rates was proposed in { $motion }, with the ratio that it keeps to
record-pay-scale-adopted = The pay scale of { $motion } is in force since { $since }
record-rate-set = { $actor } set somebody’s hourly rate
record-role-graded = { $grade ->
    [none] { $actor } took the pay grade from { $role }
   *[other] { $actor } gave { $role } the pay grade { $grade }
}
record-pay-closed = { $month } had no hours to pay

## Refusals

refused-scale-empty = Which grades? One in each line, such as `A 15-20 EUR +0.50`. All of it: `{ $prefix }help scale`
refused-scale-unreadable = I cannot read “{ $typed }” as a grade. Type it like `A 15-20 EUR +0.50`
refused-scale-too-long = A scale has at most { $most } grades.
refused-scale-twice = Grade { $grade } stands there twice.
refused-scale-no-ratio = How many times the lowest rate may the highest one be? Add one line, such as `ratio 4`
refused-scale-currencies = All rates of a scale are in one currency; { $grade } has another.
refused-scale-range = Grade { $grade } goes from { $lowest } to { $highest }. The lowest rate comes first and is above zero, such as `A 15-20 EUR`
refused-scale-ratio = { $highest } is { $ratio } times { $lowest }, and the ratio that you propose allows { $most }. Bring the rates closer together, or propose another ratio.
refused-scale-grade-needed = The scale needs grade { $grade }, since a person or a role has it.
refused-scale-other-currency = There are rates in { $currency }, and I change nobody’s rate into another currency. Propose the scale in { $currency }.
refused-scale-there = That scale is option { $option } of { $motion } already.
refused-scale-voting = { $motion } decides about the pay scale, and its vote has begun. Propose another scale after it.
refused-scale-unchanged = That is the pay scale in force already: `{ $prefix }scale`
refused-rates-off = Nobody could set rates here: no office has the power `set-rates`. Which office has which power: `{ $prefix }rules offices`
refused-no-pay-scale = There is no pay scale yet, so there are no rates either: `{ $prefix }help scale`
refused-no-such-grade = The pay scale has no grade { $grade }. It has: { $grades }. See `{ $prefix }scale`
refused-rate-unreadable = Which grade and which rate? For example: `{ $copy }`
refused-rate-no-reason = A rate needs its reason in writing, since the person reads it. For example: `{ $copy }`
refused-rate-currency = The pay scale is in { $wanted }, not in { $currency }.
refused-rate-out-of-range = In grade { $grade } a rate lies between { $lowest } and { $highest } after { $years ->
    [0] less than a year
    [one] one year
   *[other] { $years } years
} of service. See `{ $prefix }scale`
refused-rate-paid-already = Hours up to { $through } are paid already, so a new rate begins after that day.
refused-rate-monthly-paid = The monthly payments up to { $through } fell due already, and a rate is instead of them. So it begins after that day.
refused-rate-own = Nobody sets their own rate. Whoever has that power over you does: `{ $prefix }org`
refused-rate-not-over = You do not set the rate of { $person }. Who does: `{ $prefix }org`
refused-rate-not-read = The rate of { $person } is read by them, by whoever sets it, and by the treasurer. Your own: `{ $prefix }rate`
refused-rate-day = I cannot read “{ $typed }” as a day. Type it like `from 2027-03-15`
refused-rate-far = { $day } is too far away. A rate begins within two years.
refused-rate-before = { $person } has belonged to the co-op since { $day }, so a rate begins on that day at the earliest.
refused-payroll-unclear = “{ $typed }” is no month and no year that has begun. Type `{ $prefix }payroll 2026-11` or `{ $prefix }payroll 2026`

## When books are closed

refused-books-hours-open = The hours of { $of } have not fallen due yet, so I have closed nothing. A vote may still decide something about them. Try again when I have said that they fell due.
books-hours-approval = { $count ->
    [one] Hours of one person up to that day still wait for an approval.
   *[other] Hours of { $count } people up to that day still wait for an approval.
  }
books-hours-rate = { $count ->
    [one] Approved hours of one person wait for a rate.
   *[other] Approved hours of { $count } people wait for a rate.
  }
books-hours-later = What falls due for them counts in the books that are open.
