### The minutes.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## The minutes

command-minutes-summary = Show what was done and decided
command-minutes-usage = [NUMBER, DATE, MOTION or SUBJECT]
command-minutes-help = Without more: the newest records. By number: `12`, `12-20`; by date: `2026-11-20`, or `2026-11` for a month; by motion: `M1`; by subject: { $subjects }. Each record names the hash of the one before it, so that none can be changed unseen: whoever keeps a newest hash can check that later. The moderators’ room has minutes of its own, shown only there: `{ $prefix }minutes private`.
command-minutes-examples =
    minutes
    minutes 12-20
    minutes 2026-11
    minutes M1
    minutes members
argument-not-a-record = { $typed } is not the number of a record.
minutes-title = Minutes of { $coop }
minutes-title-private = Minutes of the moderators’ room of { $coop }
minutes-of-newest = the newest of { $count } records
minutes-of-all = { $count ->
    [0] no records yet
    [one] one record
   *[other] { $count } records
  }
minutes-before = { $what }, before no. { $number }
minutes-of-record = no. { $number }
minutes-of-range = no. { $from } to no. { $to }
minutes-of-month = { $from } to { $to }
minutes-of-motion = all about { $motion }
minutes-group-members = members
minutes-group-motions = motions
minutes-group-votes = votes
minutes-group-offices = offices
minutes-group-treasury = treasury
minutes-group-tasks = tasks
minutes-group-decisions = decisions
minutes-group-elections = elections
minutes-group-moderators = moderators
minutes-group-treasurers = treasurers
minutes-group-memberships = memberships
minutes-group-impeachments = impeachments
minutes-group-budgets = budgets
minutes-group-removals = removals
minutes-nothing = There is nothing about that in the minutes.
minutes-earlier = What came before: `{ $prefix }minutes{ $what } --before { $number }`
minutes-latest = The newest record is no. { $number }, `{ $hash }`.
minutes-next = One record with its hash: `{ $prefix }minutes { $own ->
    [private] private { $number }
   *[public] { $number }
  }`
minutes-hash = Its hash: `{ $hash }`
minutes-previous = { $first ->
    [yes] It is the first, so it names zeros in place of a record before it: `{ $previous }`
   *[no] It names the hash of the record before it: `{ $previous }`
  }
minutes-wording = A wording, as a salted hash that does not show it: `{ $hash }`
minutes-lot = The lot, fixed in advance: `{ $hash }`
minutes-file = SHA-256 of `{ $file }`: `{ $hash }`
minutes-motion = All about { $motion }: `{ $prefix }motion { $motion }`
record-co-op-founded = the co-op began, founded by { $people }
record-co-op-begun-anew = nobody was left who could vote, and the co-op began anew with { $people }
record-founders-corrected = the configuration was corrected; founders who have not joined yet: { $people }
record-founder-joined = { $person } joined as a founder
record-member-invited = { $actor } invited { $person }
record-invitation-withdrawn = { $actor } took back the invitation of { $person }
record-member-moved = { $person } goes on under the Matrix ID { $to }
record-removal-answered = { $actor } answered in the hearing of { $motion }
record-member-joined = { $person } joined as a trial member
record-member-admitted = { $person } became a permanent member
record-member-left = { $person } left
record-member-absent = { $person } became absent: for too long in none of the rooms
record-member-back = { $person } is absent no more
record-member-removed = { $person } was removed ({ $motion })
record-identity-first-seen = { $person } is known by the Matrix identity { $identity }
record-identity-approved = { $person } approved a new Matrix identity
record-office-taken = { $office ->
    [treasurer] { $person } became treasurer
   *[moderator] { $person } became a moderator
  }
record-office-ended = { $office ->
    [treasurer] { $person } is no longer treasurer
   *[moderator] { $person } is no longer a moderator
  }: { $why ->
    [resigned] resigned
    [left] left the co-op
    [removed] removed from the co-op
    [impeached] impeached
    [abolished] the seat is abolished
    [beaten] somebody else was elected
   *[other] the office ended
  }
record-treasury-frozen = the treasury was frozen ({ $motion })
record-treasury-opened = the treasury was opened again
record-motion-opened = { $by ->
    [person] { $actor } opened { $motion }: { $kind }
   *[rule] { $motion } was opened: { $kind }
  }{ $concerns ->
    [person] , about { $subject }
   *[nobody] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } went back onto the ballot of { $motion }
    [candidate] { $actor } stood in { $motion }
    [budget] { $actor } added a budget to { $motion }
   *[text] { $actor } added an option to { $motion }
  }
record-option-reworded = { $by ->
    [person] { $actor } reworded an option of { $motion }
   *[rule] an option of { $motion } got the new name of a person
  }
record-option-withdrawn = { $of ->
    [election] { $by ->
        [person] { $actor } stepped back from { $motion }
       *[rule] somebody was taken off the ballot of { $motion }, having left or lost the seat
    }
   *[other] { $by ->
        [person] { $actor } took back an option of { $motion }
       *[rule] an option of { $motion } was taken back by rule
    }
  }
record-motion-retitled = { $motion } got the new name of a person
record-motion-withdrawn = { $why ->
    [gone] { $motion } ended without a result: { $person } is not in the co-op any more
    [not-treasurer] { $motion } ended without a result: { $person } does not hold the office any more
   *[other] { $motion } was withdrawn: nothing proposed was left
  }
record-early-end-asked = { $actor } asked to end the proposal stage of { $motion } early, { $until }
record-early-end-objected = { $actor } objected to an early end of { $motion }
record-state-restored = an older copy of the records was put back; what was done after { $until } is not known, and the numbers given since then are left out
record-motion-ended-before = { $motion } had ended before older records were put back; its outcome was given then
record-voting-extended = voting on { $motion } goes on until { $until }
record-voting-opened = voting on { $motion } began, until { $until }, with { $roll ->
    [one] one person
   *[other] { $roll } people
  } on the roll
record-vote-closed = the vote on { $motion } closed: { $result ->
    [carried] option { $winner } won
    [rejected] option { $winner } won the count, but not by enough
   *[no-quorum] no quorum
  }
record-outcome-announced = the outcome of { $motion } was announced
record-voter-struck = { $person } was struck from the roll of { $motion }
record-effect-impossible = the outcome of { $motion } had no effect: { $why ->
    [left] { $person } was no longer in the co-op
    [came-back] { $person } had left the co-op during the vote
    [permanent-already] { $person } was a permanent member already
    [holds-already] { $person } held the office already
    [offices-apart] { $person } held an office that is kept apart from this one
    [gave-up] { $person } had given up the office
    [not-treasurer] { $person } was no longer treasurer
   *[other] it had become impossible
  }
record-budget-adopted = the budget for { $year } was adopted ({ $motion })
record-month-closed = the month { $month } was closed; nothing fell due
record-books-closed = { $actor } closed the books up to { $through }
record-entry-booked = { $booked ->
    [opening] what was there before was booked ({ $entry })
    [income] income was booked ({ $entry })
    [expense] an expense was booked ({ $entry })
    [refund] a part of a task’s price was paid back ({ $entry })
    [monthly] the monthly payments fell due ({ $entry })
    [payment] a payment to a member was booked ({ $entry })
    [reversal] { $entry } took { $reverses } back
    [adjustment] { $entry } put the shares of { $corrects } right
   *[transfer] dues went on under a new Matrix ID ({ $entry })
  }
record-others = { $count } others
record-otherwise = something that I have no words for (“{ $act }”)

## Payments to members, confirmed and disputed

record-payment-confirmed = { $payment } was confirmed
record-payment-disputed = { $payment } was disputed
record-pay-run-opened = { $actor } began the pay run { $run }
record-pay-run-done = { $actor } ended the pay run { $run }: all of it is paid
record-pay-run-dropped = { $actor } dropped the pay run { $run }; nothing is booked

## Tasks, from what a customer asks for to its price paid

record-task-submitted = { $actor } submitted { $task }
record-task-evaluate = { $actor } signed up as evaluator of { $task }
record-task-offer = { $actor } made offer { $offer } on { $task }
record-task-agree = { $actor } agreed to offer { $offer } on { $task }
record-task-decline = { $actor } declined { $task }
record-task-join = { $actor } joined the work on { $task }
record-task-quit = { $actor } { $role ->
    [evaluators] stopped evaluating { $task }
   *[workers] quit the work on { $task }
  }
record-task-left = Having left the co-op, { $actor } { $role ->
    [evaluators] no longer evaluates { $task }
   *[workers] no longer works on { $task }
  }
record-task-over = With no evaluator left, { $task } waits again
record-task-ratio = { $role ->
    [evaluators] The evaluators
   *[workers] The workers
  } of { $task } agreed on how to divide their share
record-task-done = { $actor } said that { $task } is done
record-task-cancel = { $actor } cancelled { $task }
record-task-paid = { $task } was paid
record-task-unpaid = { $task } was not paid in full any more

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-minutes-range-backwards = That ends before it begins. The smaller number comes first: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = “{ $typed }” is not a date. A day is typed like this: `{ $prefix }minutes 2026-11-20`, a month like this: `{ $prefix }minutes 2026-11`
refused-minutes-date-to-come = “{ $typed }” is in the future, so there are no minutes of it yet. To see the newest: `{ $prefix }minutes`
refused-minutes-unknown = I do not know what to look for by “{ $typed }”. You can ask for a number (`{ $prefix }minutes 12`), several (`12-20`), a day (`2026-11-20`), a month (`2026-11`), a motion (`M1`), or a subject: { $subjects }.
refused-no-records-yet = These minutes have no record yet.
refused-no-such-record = There is no record no. { $number }: the newest is no. { $last }. To see the newest: `{ $prefix }minutes`
