### The co-op’s rules: votes that change them, and what is said when an admin changes them.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## Settings and values

rule-of = { $of }, { $name }
rule-change = { $name }: { $from } → { $to }
rule-new = { $name } → { $to }
rule-otherwise = { $name }: changed
rule-office-new = New office: { $name }
rule-office-gone = No more office: { $name }
rule-setting-names = what it is called
rule-setting-fill = how it is filled
rule-setting-candidacy = what a candidacy needs
rule-setting-powers = what it may do
rule-setting-term = the term
rule-setting-lead = when the election opens before the end of a term
rule-setting-maxterms = most terms in a row
rule-setting-afterterm = what holds after a term
rule-setting-vacancy = what fills a vacant seat
rule-setting-room = the private room
rule-setting-seats = the seats
rule-setting-decimals = decimals of moved votes
rule-setting-reopen = “Re-open nominations” on the ballot
rule-setting-preset = Preset
rule-setting-publish = What is published of a count
rule-setting-smallroll = Only sums are published with fewer voters than
rule-setting-signeddevices = Ballots only from verified devices
rule-setting-signedreaders = Only verified devices read in the members’ room
rule-setting-showwhovoted = Show who has voted during a vote
rule-setting-objectionreasons = Reasons of objections
rule-setting-absentafter = Absent after
rule-setting-readingtime = Time to read a rewording
rule-setting-reminders = Reminders before the end of a vote
rule-setting-separateoffices = Offices that nobody holds together
rule-setting-digest = Digest of the week
rule-setting-petitions = Petitions
rule-setting-mediation = Mediation
rule-setting-mediation-answerwithin = how long people have to answer
rule-setting-mediation-pause = how long to wait after a no
rule-setting-mediation-endsafter = when one ends by itself
rule-setting-hours = Hours
rule-setting-hours-norm = norm of hours a week
rule-setting-hours-day = hours of a day of leave
rule-setting-hours-leave = leave a year
rule-setting-hours-carryleave = leave goes over into the next year
rule-setting-hours-remindbefore = reminder before the month’s end
rule-setting-kinds = what they may ask for
rule-setting-every = how often their count is shown
rule-setting-agreementskeepcontrol = Agreements say that they leave control of the co-op as it is
rule-setting-country = Country whose laws hold
rule-setting-spend = Expenses of members
rule-setting-spend-limit = approved without a vote, up to
rule-setting-pay = Pay by hours
rule-setting-monthly = beside or instead of the monthly payment
rule-setting-leave = leave
rule-setting-sick = sickness
rule-setting-pay-notice = how long a lost role’s base is kept
rule-setting-proxies = For how many others somebody may vote by proxy
rule-setting-conference = General conference
rule-setting-conference-notice = how long before it is called
rule-setting-conference-callers = share of voters who can call it
rule-setting-conference-callersatleast = how many can call it at least
rule-setting-conference-agendauntil = until when items are added
rule-setting-conference-quorum = who must be present
rule-setting-conference-secondwithoutquorum = a second one meets without the quorum
rule-setting-conference-voting = how long a vote lasts there
rule-setting-conference-voters = who votes there
rule-setting-conference-speaking = how long somebody speaks
rule-setting-conference-objections = how long its minutes can be objected to
rule-setting-conference-attendance = what its minutes say of who was present
rule-setting-reviews = Reviews
rule-setting-reviews-every = how often
rule-setting-reviews-open = how long they are open
rule-setting-reviews-atleast = how many must write of a person
rule-setting-share = share of voters who endorse
rule-setting-ownership = Ownership shares
rule-setting-shares = there are shares
rule-setting-value = what a share is worth
rule-setting-provisional = over how long new owners get it
rule-setting-paid = how owners get it
rule-setting-weight = what a vote weighs until it is whole
rule-setting-authorised = how many shares there may be
rule-setting-payback = within what time it is paid back
rule-setting-atleast = how many endorse at least
rule-setting-lapseafter = lapse after
rule-setting-name = The co-op’s name
rule-setting-language = Language
rule-setting-zone = Time zone
rule-setting-clocklimit = How far the clocks may be apart
rule-setting-prefix = Mark before commands
rule-setting-guests = Guests in the rooms
rule-setting-rooms = Rooms
rule-setting-rooms-lobby = the lobby
rule-setting-rooms-members = the members’ room
rule-setting-rooms-moderators = the moderators’ room
rule-setting-rooms-treasury = the treasury room
rule-setting-newcomersread = What newcomers read of the members’ room
rule-setting-currencies = Currencies
rule-setting-chart = Chart of accounts
rule-setting-accounts = Accounts of your own in the ledger
rule-setting-account = The co-op’s bank account
rule-setting-nacha = Payment files for a bank in the USA
rule-setting-bacs = Payment files for a British bank
rule-setting-bank = How statements of the bank are read
rule-setting-limits = Limits
rule-setting-limits-proposals = proposals of a member at once
rule-setting-limits-proposalsaday = proposals of a member a day
rule-setting-limits-alternatives = options of a member on a motion
rule-setting-limits-alternativesaday = options of a member a day
rule-setting-limits-options = options on a motion
rule-setting-limits-rewordings = rewordings of a member a day
rule-setting-limits-invitations = waiting invitations of a member
rule-setting-limits-invitationsinall = waiting invitations in all
rule-setting-limits-invitationsaday = invitations of a member a day
rule-setting-limits-taskdeeds = what somebody does on a task in an hour
rule-setting-limits-answers = answers to a member in an hour
rule-setting-strangers-opentasks = open tasks of a customer
rule-setting-strangers-tasksaday = tasks of a customer a day
rule-setting-strangers-text = length of a task’s text
rule-setting-strangers-answers = answers to a stranger in an hour
rule-setting-strangers-servertasksaday = tasks from one homeserver a day
rule-setting-strangers-serveranswers = answers to one homeserver in an hour
rule-setting-strangers-alltasksaday = tasks of all customers a day
rule-setting-strangers-roomanswers = answers to strangers in a room in an hour
rule-value-yes = yes
rule-value-no = no
rule-value-none = none
rule-value-beside = beside
rule-value-instead = instead
rule-value-country = as the country has it
rule-value-paid = paid
rule-value-unpaid = unpaid
rule-value-country-de = Germany
rule-value-country-us = USA
rule-value-weekly = { $day ->
    [monday] Mondays
    [tuesday] Tuesdays
    [wednesday] Wednesdays
    [thursday] Thursdays
    [friday] Fridays
    [saturday] Saturdays
   *[sunday] Sundays
  } { $time }
rule-value-count = by count
rule-value-consent = by consent
rule-value-motion = by a vote
rule-value-presider = by a vote, or by whoever presides
rule-value-with-receipts = each ballot beside its receipt
rule-value-ballots = the ballots
rule-value-shared = what at least three ballots share
rule-value-rounds = the sums of each round
rule-value-unnamed = without names
rule-value-named = with names
rule-value-contributions = they pay it in
rule-value-granted = for their work
rule-value-nonvoting = nothing
rule-value-full = as much as any
rule-value-fractional = the part that is held
rule-value-half = half time
rule-value-contest = seat by seat
rule-value-single = one seat
rule-value-council = all seats at once
rule-value-nothing = nothing
rule-value-statement = a statement
rule-value-plan = a plan
rule-value-holdover = the holder stays
rule-value-vacancy = the office is vacant
rule-value-by-election = a by-election
rule-value-countback = a countback of the ballots
rule-value-own = a room of its own
rule-value-invite = invite people
rule-value-moderate = moderate the rooms
rule-value-start-removal = start removals
rule-value-hold-treasury = keep the treasury
rule-value-confirm-payments = confirm the treasurer’s payments to themselves
rule-value-call-conference = call the general conference
rule-value-preside = preside over it
rule-value-keep-minutes = keep its minutes
rule-value-appoint = make roles and appoint people to them
rule-value-mediate = mediate between members
rule-value-approve-hours = approve hours
rule-value-set-rates = set rates of pay
rule-value-spend = approve expenses
rule-value-from-invitation = from their invitation on
rule-value-everything = everything
rule-value-all = everybody who may vote
rule-value-present = those present
rule-value-numbers = how many
rule-value-names = who
rule-value-en = English
rule-value-de = German
rule-value-decision = decisions
rule-value-recall = recalls
rule-value-removal = removals

## Motions about rules

rules-voted = Set by votes: { $rules }.
rules-title-preset = The rules of the preset { $preset } ({ $count ->
    [one] one rule changes
   *[other] { $count } rules change
  })
rules-title-more = { $named }; and { $more } more
rules-would-change = **{ $motion }, option { $option }** would change:
add-rules = Other changes? `{ $prefix }rules propose …`, with one of the same settings.
kind-rules = a vote on rules
rules-title-rules = Rules
rules-does-rules = Other rules are in force: those of votes and offices, and all other settings.
rules-options-rules = the changes proposed, and leaving things as they are
rules-how-rules = To propose some, in the members’ room: `{ $prefix }rules propose decision threshold=2/3`. More of it: `{ $prefix }help rules`
effect-rules-changed = The rules are in force now: `{ $prefix }rules`. Votes that are open keep theirs.
effect-rules-not-changed = That has no effect: by now it would contradict other rules ({ $setting }). Another try: `{ $prefix }rules propose …`

## What an admin changed

rules-edited = **The rules have changed without a vote.** { $by ->
    [program] A new version of the program brings them:
   *[admin] The admin edited the configuration:
  }
rules-edited-preset = **The rules have changed without a vote.** The admin changed the preset from { $from } to { $to }.
rules-edited-count = { $count ->
    [one] One rule is different. It is in the thread.
   *[other] { $count } rules are different. They are in the thread.
  }
rules-edited-all = All that is different:
rules-edited-next = All rules: `{ $prefix }rules`. To have them otherwise: `{ $prefix }rules propose …`

## The minutes

minutes-group-rules = rules
record-rules-proposed = { $actor } proposed other rules in { $motion }
record-rules-changed = rules changed ({ $motion }): { $changes }{ $more ->
    [0] {""}
   *[other] {""}; and { $more } more
  }
record-rules-not-changed = the rules proposed in { $motion } could not come into force, since they would have contradicted others
record-rules-edited = { $by ->
    [program] a new version of the program changed rules
   *[admin] the admin changed rules in the configuration
  }: { $changes }{ $more ->
    [0] {""}
   *[other] {""}; and { $more } more
  }

## What could not be done

refused-rules-nothing = What is to change? It goes like this: `{ $prefix }rules propose decision threshold=2/3 quorum=1/3`. Which rules there are: `{ $prefix }rules`
refused-rules-no-setting = I don’t know a rule “{ $typed }”. It goes like this: `{ $prefix }rules propose decision threshold=2/3 quorum=1/3`. Which there are: `{ $prefix }help rules`
refused-rules-no-value = “{ $typed }” cannot stand for this: { $setting }. It takes { $expected ->
    [threshold] `majority`, a share from `1/2` on such as `2/3`, `consensus`, or `plurality`
    [fraction] a share such as `1/3`, or `none`
    [duration] a time such as `5 days`
    [duration-or-none] a time such as `5 days`, or `none`
    [franchise] a list such as `permanent, officers`
    [yes-or-no] `yes` or `no`
    [whole-number] a number
    [three-or-more] a number, 3 or more
    [share-value] an amount such as `500 EUR`
    [whole-months] a time of whole months such as `12 months`, or `P0M` for none
    [digest] a day and a time such as `monday 09:00`, or `none`
    [choice] one of: { $values }
    [list] a list of: { $values }
   *[other] another value
  }.
refused-rules-which = { $some ->
    [true] That can mean several kinds of vote: { $kinds }. Name one of them, as it stands here.
   *[false] For which kind of vote? It goes like this: `{ $prefix }rules propose decision { $typed }=…`. Which there are: `{ $prefix }rules`
  }
refused-rules-fixed = No vote{ $why ->
    [shares] {" "}on rules
   *[other] {""}
  } can change “{ $typed }”: { $why ->
    [shares] shares have votes of their own, `{ $prefix }shares propose value=600EUR` and `{ $prefix }shares dilute 25`.
    [bank] the co-op’s accounts and currencies are the admin’s and the treasurer’s to set.
    [load] it protects the server from floods, and whoever runs the server sets it.
    [said] the admin sets how the co-op and its commands are called, and in which language and zone it speaks.
   *[place] it names accounts, rooms or files, which whoever runs the server sets.
  } What can be changed: `{ $prefix }rules`
refused-rules-unchanged = That is how it is already, so there is nothing to vote on. To read the rules: `{ $prefix }rules`
refused-rules-contradict = That would contradict other rules ({ $setting }): { $why }
refused-rules-there = That is proposed already, as option { $option } of { $motion }: `{ $prefix }motion { $motion }`
refused-rules-open = { $motion } is open about one of these rules already, and two votes cannot decide it. All about it: `{ $prefix }motion { $motion }`
