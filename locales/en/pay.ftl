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
