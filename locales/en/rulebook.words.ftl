### The words that people may type about the co-op’s rules, in English.

kind-rules = rules, rule

## Subjects of the minutes: `!minutes rules`

minutes-rules = rules, rule

## `!rules propose decision threshold=2/3, office president term=2 years`

ruling-propose = propose, change, amend
ruling-office = office
ruling-country = country, law, laws

## Settings

setting-start = start, starters, who starts, who may start
setting-vote = vote, voters, who votes, roll
setting-method = method, held by
setting-objections = objections
setting-threshold = threshold, majority, needed
setting-quorum = quorum, turnout
setting-proposal-stage = proposal stage, proposals, discussion, first stage
setting-voting-stage = voting stage, voting, vote length
setting-early-notice = early notice, notice
setting-close-when-all-voted = close when all voted, close early
setting-cancel = cancel, cancelling, cancelled by
setting-names = name, names
setting-fill = fill, filled
setting-candidacy = candidacy, candidates
setting-powers = powers, power
setting-term = term, term of office
setting-lead = lead
setting-max-terms = max terms, maximum terms, terms
setting-after-term = after term
setting-seats = seats, seat
setting-room = room, private room
setting-vacancy = vacant seats, vacancies
setting-preset = preset
setting-publish = publish, publication
setting-small-roll = small roll
setting-signed-devices = signed devices
setting-signed-readers = signed readers
setting-show-who-voted = show who voted
setting-objection-reasons = objection reasons, reasons
setting-proxies = proxies, proxy
setting-absent-after = absent after, absence
setting-reading-time = reading time
setting-reminders = reminders, reminder
setting-separate-offices = separate offices, apart
setting-digest = digest
setting-share = share
setting-at-least = at least, minimum
setting-lapse-after = lapse after, lapse
setting-spend = spend, expenses
setting-limit = limit
setting-petitions = petitions, petition
setting-reviews = reviews, review
setting-ownership = shares, ownership
setting-value = value, worth
setting-provisional = provisional, provisional period
setting-paid = paid, how paid
setting-weight = weight
setting-authorised = authorised, authorized, shares authorised, number
setting-pay-back = pay-back, payback, paid back

## Values

choice-on = on, new
choice-none = none, off, never, nobody
choice-majority = majority, simple majority, more than half
choice-consensus = consensus, all, everybody, unanimous, unanimity
choice-plurality-of-continuing = plurality, most votes, winning the count
choice-count = count
choice-consent = consent
choice-motion = motion, vote, a vote
choice-presider = presider, whoever presides, chair
choice-permanent = permanent members, permanent member, permanent, members
choice-trial = trial members, trial member, trial
choice-officers = officers, officer
choice-moderators = moderators, moderator
choice-concerned = concerned, the person concerned
choice-with-receipts = receipts, with receipts
choice-ballots = ballots
choice-shared = shared
choice-rounds = rounds
choice-unnamed = unnamed
choice-named = named
choice-half = half time, halftime
choice-contest = contest
choice-single = single
choice-nothing = nothing
choice-contributions = contributions, paid-in
choice-granted = granted, work
choice-nonvoting = nonvoting, non-voting
choice-full = full
choice-fractional = fractional, parts
choice-statement = statement
choice-plan = plan
choice-holdover = holdover, stays
choice-vacancy = vacancy, vacant
choice-own = own, own room, private
choice-by-election = by-election, by election
choice-countback = countback, count back
choice-invite = invite
choice-moderate = moderate
choice-start-removal = start removals, start removal
choice-hold-treasury = hold the treasury, hold treasury
choice-confirm-payments = confirm payments
choice-approve-hours = approve hours
choice-set-rates = set rates
choice-spend = approve expenses

## Parts of a whole: `quorum=two thirds`

portion-half = half
portion-third = third, thirds
portion-quarter = quarter, quarters
portion-fifth = fifth, fifths
portion-tenth = tenth, tenths

## Lengths: `voting stage=36 hours`

length-hour = hour, hours
length-year = year, years

least-at-least = at least
