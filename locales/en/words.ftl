### The words that people may type, in English. What they read stands in the other files of this folder.
### Each entry is one thing that can be typed, by its name in the program; its value are the words for it, with commas between them.
### Small and capital letters are the same. Every language has all entries, and everybody may type the words of every language.
### Where English words are in use in this language too, they need not stand here again; an entry needs one word at least.

## Commands

command-help = help, commands, manual
command-propose = propose, proposal, suggest, suggestion
command-alternative = alternative, counterproposal
command-reword = reword, rephrase, rewrite, edit
command-withdraw = withdraw, retract, rescind
command-cancel = cancel, abort, stop, close, end
command-postpone = postpone, defer, delay, adjourn
command-early = early, shorten
command-object = object, objection
command-stand = stand, candidate, candidacy
command-stepback = stepback
command-offices = offices, office, officers, moderators
command-resign = resign, stepdown
command-impeach = impeach, impeachment
command-recall = recall
command-budget = budget, budgets
command-income = income, revenue
command-expense = expense, expenses, spent
command-refund = refund, refunds
command-reverse = reverse, reversal
command-ledger = ledger, books, journal, bookings
command-balance = balance, funds, cash, treasury
command-bank = bank
command-dues = dues, salary, wages, wage, earnings, payout
command-statement = statement, payslip
command-remove = remove
command-answer = answer
command-pay = pay, transfer
command-payments = payments, payment
command-payrun = payrun
command-payinfo = payinfo, iban, bankdetails
command-account = account
command-forget = forget
command-confirm = confirm, confirmed
command-dispute = dispute, complain
command-motions = motions, proposals, votes, decisions
command-motion = motion
command-result = result, results, outcome, count
command-rules = rules, rule, quorum
command-minutes = minutes, protocol, history, log
command-search = search, find
command-todo = todo, todos, pending, waiting, status
command-vote = vote
command-unvote = unvote, uncast, take-back-vote
command-ballots = ballots, ballot, myvotes
command-proxy = proxy, delegate, delegation
command-proxies = proxies, delegations
command-reason = reason, because
command-receipts = receipts, receipt
command-notify = notify, notifications, reminders, reminder
command-task = task, job, request
command-tasks = tasks, jobs, requests
command-members = members, people, users, roster
command-member = member, profile, user, whois, whoami
command-guide = guide, tutorial
command-invite = invite, invitation, adduser
command-admit = admit, admission, promote
command-leave = leave
command-rooms = rooms, room, channels
command-identity = identity
command-moved = moved, migrate

## Words that are no command: they could mean several, or a thing that there is not. `instead-<name>-told` says what there is.

instead-undo = undo, revert, rollback, delete
instead-revoke = takeback, unpropose
instead-uninvite = uninvite, disinvite
instead-against = reject, deny, disallow, disapprove, decline, refuse, oppose, veto, block
instead-favour = approve, accept, agree, allow, support, consent
instead-kick = kick, ban, expel, eject, evict, exclude, mute
instead-quit = quit, exit
instead-join = join, enter, apply, signup
instead-nominate = nominate
instead-election = election, elections, elect
instead-voting = voting
instead-depose = depose, dismiss, fire, unseat

## Beginnings that turn a word into its opposite: `unvote`. `may-undo`: only sometimes, as in `repay`. A word is never taken for its opposite.

beginning-undoes = un, dis, de, non, mis
beginning-may-undo = re, in, ex, with, counter

## `!proxy none`, `!proxy refuse @ana`, and ballots: `for ana 2 1`, `for me 2 1`

reason-signed = signed, sign, with my name
reason-because = because
reason-none = none, no reason, off, away
sentence-because = because
sentence-goes-on = of
place-first = first, first one
place-second = second, second one
place-third = third, third one
place-fourth = fourth
place-fifth = fifth
place-sixth = sixth
place-seventh = seventh
place-eighth = eighth
place-ninth = ninth
place-tenth = tenth
elsewhere-other = the other, the other one, the others, other one, another one, the former, the latter
elsewhere-last = the last, the last one
elsewhere-nobody = no one
proxy-none = none, nobody, off, end, revoke
proxy-refuse = refuse, decline, reject
proxy-for = for
proxy-me = me, myself
proxy-all = all, everybody, everyone, both, them

## Flags: what follows `--`

flag-advance = advance
flag-instant = instant
flag-before = before
flag-consent = consent
flag-coop = coop
flag-from = from
flag-opening = opening
flag-sure = sure
flag-withdraw = withdraw

## Yes and no: `!account @ana yes`

answer-yes = yes
answer-no = no

## A ballot without numbers

ballot-abstain = abstain, abstention, I abstain
ballot-yes = yes, yep, yeah, aye, agree, agreed, I agree, accept, in favour, in favor, I am in favour, I am in favor, I'm in favour, I'm in favor, for it, I'm for it, I am for it
ballot-no = no, nope, nay, reject, opposed, I'm opposed, I am opposed, against, against it, I'm against it, I am against it, I'm against

## A ballot by consent: `agree`, `stand aside`, `I object to M7 because it costs too much`. `nothing`: after it nothing is an objection

consent-agree = I consent, consent, consenting, I do agree, no objection, no objections, I have no objection, I have no objections, I don't object, I do not object, fine with me, fine by me, I can live with it, I can live with that
consent-aside = stand aside, I stand aside, I'll stand aside, I will stand aside, standing aside, I'm standing aside, I am standing aside, aside, stand-aside, step aside, I step aside
consent-object = object, I object, I do object, I must object, objection, my objection, I have an objection, objecting, I'm objecting, I am objecting, block, I block, veto, I veto
consent-because = because
consent-against = against
consent-nothing = nothing, none, anything
consent-none = no, not any, not

## The small words of a ballot: `I vote for option 2, then 1, please`, `yes to M7`. `contrary`: a title with such a word is never shortened

voting-lead = I vote for, I vote, I'm voting for, I am voting for, I'm voting, I am voting, voting for, vote for, vote, I want to vote for, I'd vote for, my vote is for, my vote goes to, my vote is, my vote for, my vote, my ballot is, my ballot, I choose, I pick, I take, I'm for, I am for, for
voting-option = option, options, number, numbers, nr, choice, answer
voting-and = and
voting-first = first, firstly
voting-then = then, before, followed by
voting-please = please, thanks, thank you
voting-about = on, for, to, about, in, motion, vote
voting-article = a, an, the, our
voting-contrary = not, no, never, none, nor, or, but, without, except, unless, instead, rather, if, cannot, don't, doesn't, won't, can't, shouldn't, isn't, against, stop

## What a customer asks: `how do I pay?`

asked-pay = pay, paying, paid, payment, account, IBAN

## Offices, and against whom one stands: `!stand moderator against @ben`

office-moderator = moderator
office-treasurer = treasurer
office-president = president
office-chief-executive = chief-executive, ceo, executive
office-secretary = secretary
office-board = board, board member
stand-against = against

## Kinds of motions: `!rules decision`. One word may mean several.

kind-membership = permanent membership, member, admit, admission
kind-moderator = moderator, election, moderators, office
kind-treasurer = treasurer, election, office
kind-election = election, office
kind-council = council, board, election, office
kind-recall = recall
kind-impeachment = impeachment, impeach
kind-budget = budget, dues
kind-removal-first = removal, first vote, remove
kind-removal-second = removal, second vote, hearing, remove
kind-cancellation = cancellation, cancelling, cancelling a vote
kind-decision = decision, decisions, proposal, motion

## What of a motion: `!motion M7 rules`

motion-rules = rules

## Guides besides those of offices: `!guide founder`

guide-trial = trial
guide-member = member, permanent
guide-founder = founder
guide-customer = customer, client

## Topics of `!help`

topic-votes = votes, voting
topic-money = money
topic-work = work
topic-people = people
topic-elections = elections, election
topic-conference = conferences
topic-secrecy = secrecy
topic-privacy = privacy
topic-undecryptable = undecryptable
topic-verify = verify

## Greetings before the bot’s name: `hey Waggle, help`

address-greeting = hey, hi, hello, ok, okay, dear, please

## Reminders: `!notify daily`, `!notify quiet 22:00-07:00`, `!notify zone Lisbon`, `!notify quiet off`

notify-each = each, all, every, on
notify-daily = daily, day
notify-weekly = weekly, week
notify-none = none, never, no
notify-quiet = quiet, silent, silence
notify-zone = zone, timezone
notify-off = off
notify-clock = h

## `!forget payinfo`

forget-payinfo = payinfo

## Subjects of the minutes: `!minutes members`, `!minutes private members`

minutes-members = members, member
minutes-motions = motions, motion
minutes-votes = votes, vote, outcomes, outcome
minutes-offices = offices, office
minutes-treasury = treasury
minutes-tasks = tasks, task
minutes-decisions = decisions, decision
minutes-elections = elections, election
minutes-moderators = moderators, moderator
minutes-treasurers = treasurers, treasurer
minutes-memberships = memberships, membership
minutes-impeachments = impeachments, impeachment
minutes-budgets = budgets, budget
minutes-removals = removals, removal
series-private = private

## Budgets: `!budget propose monthly=500EUR workers=60 percent evaluators=5% year=2027`

budget-propose = propose
budget-alternative = alternative
value-monthly = monthly, month
value-workers = workers, worker
value-evaluators = evaluators, evaluator
value-donation = donation, donations, donate
value-year = year
unit-percent = percent

## Currencies, besides their codes and signs. `franc`, `dollar` and `pound` are what several are called.

currency-euro = euro, euros
currency-point = point, points
currency-swiss-franc = sfr
currency-yen = yen
currency-yuan = yuan
currency-dollar = dollar, dollars
currency-pound = pound, pounds
currency-franc = franc, francs

## The ledger: `!ledger dues`, `!ledger close 2026-11`

account-bank = bank
account-assets = assets
account-dues = dues
account-opening = opening
account-income = income
account-expenses = expenses, expense
ledger-close = close

## Payment details: `!payinfo IBAN NAME address STREET, TOWN, COUNTRY`

payinfo-address = address, addr
payinfo-checking = checking
payinfo-savings = savings

## After a restore: `!payments complete`

payments-complete = complete

## A pay run: `!payrun done`

payrun-done = done
payrun-drop = drop

## Movements at the bank: `!bank book B3`, `!bank book all`, `!bank book B3 income from City works`

bank-book = book
bank-split = split
bank-join = join, merge
bank-pay = pay
bank-skip = skip
bank-again = again, twice
movements-all = all, sure
movements-opening = opening
entry-income = income
entry-expense = expense

## Tasks: `!tasks all`, `!task T3 offer 500 EUR 2027-01-15`, `!task T3 share workers @ana 2 @ben 1`

tasks-all = all
task-new = new
task-evaluate = evaluate
task-offer = offer
task-agree = agree, accept, ok, okay
task-decline = decline, refuse, reject
task-join = join
task-quit = quit
task-share = share, shares
task-done = done
task-cancel = cancel
role-evaluators = evaluators
role-workers = workers

## Months: `on 29 December 2026`

month-january = January, Jan
month-february = February, Feb
month-march = March, Mar
month-april = April, Apr
month-may = May
month-june = June, Jun
month-july = July, Jul
month-august = August, Aug
month-september = September, Sept, Sep
month-october = October, Oct
month-november = November, Nov
month-december = December, Dec

## Days: `tomorrow`, `next Friday`, `in three weeks`, `end of the month`, `yesterday`, `last Friday`, `three days ago`; `last month`

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
day-today = today
day-tomorrow = tomorrow
day-after-tomorrow = day after tomorrow, the day after tomorrow
past-yesterday = yesterday
past-before-yesterday = day before yesterday, the day before yesterday
span-day = day, days
span-week = week, weeks
span-month = month, months
time-hour = h, hr, hrs, hour, hours
time-minute = min, mins, minute, minutes
time-half-hour = half an hour, a half hour
time-full-hour = an hour, a full hour
clock-before = at
clock-oclock = o’clock, o'clock, oclock
clock-noon = noon, midday
clock-morning = morning, mornings
clock-evening = evening, evenings, afternoon, night, tonight, midnight
clock-part = half, quarter
count-one = one, a
count-two = two
count-three = three
count-four = four
count-five = five
count-six = six
count-seven = seven
count-eight = eight
count-nine = nine
count-ten = ten
count-eleven = eleven
count-twelve = twelve
when-in = in
when-next = next
when-month-end = end of month, end of the month, the end of the month
when-last = last, previous
when-ago = ago
when-of = of, since, until, till, before, after
postponed-until = until, till, to, by, for, on, til
period-this-month = this month, the current month, current month
period-last-month = last month, the last month, previous month, the previous month

## Small words in a line: `500 EUR from Ana and Bo for task T3 on 1st May`. `to` stands before a person, `until` between two
## numbers, `by` before a day, `number` and `offer` before a number, `day` after the number of a day. One word may mean several.

small-and = and
small-or = or
small-from = from
small-to = to
small-for = for
small-on = on
small-until = to
small-by = by, until, till, on
small-number = no
small-offer = to, offer
small-task = task
small-day = st, nd, rd, th
