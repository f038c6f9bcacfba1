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
record-state-restored = an older copy of the records was put back; what was done after { $until } is not known, and the numbers given since then are left out
record-otherwise = something that I have no words for (“{ $act }”)

## Searching

command-search-summary = Search motions, documents and minutes
command-search-usage = WORD …
command-search-help = Finds the motions, documents and minutes in which all your words occur, newest first. Upper case and accents do not matter, and `ue` finds `ü`. Words that belong together stand in quotes: `{ $prefix }search "solar panels"`. I look only where you may read; the moderators’ minutes are searched in their room alone.
command-search-examples =
    search hydro
    search "solar panels" roof
search-found = { $found ->
    [some] Newest first:
    [no-more] Nothing more was found.
   *[nothing] Nothing was found, neither in motions and documents nor in the minutes.
  }
search-motion = **{ $motion }** · { $title }: { $state ->
    [proposal] open
    [voting] in voting
    [carried] carried
    [elected] elected
    [nobody] nobody elected
    [no-quorum] no quorum
    [withdrawn] withdrawn
    [ended] ended without a result
    [keeps] nothing changes
   *[rejected] not carried
  }{ $more ->
    [winner] : { $winner }
    [day] { "" } ({ $date })
   *[nothing] { "" }
  }
search-document = { $key } · { $title }: revision { $revision }, in force
search-record = **{ $own ->
    [private] private { $number }
   *[public] no. { $number }
  }** · { $date }: { $sentence }
search-open-record = `{ $prefix }minutes { $own ->
    [private] private { $number }
   *[public] { $number }
  }`
search-open = Open: { $commands }
search-again = { $prefix }search { $typed } --from { $next }
search-more = More: { $again }
search-limit = I looked through the newest { $limit } records only. Older ones, by month: `{ $prefix }minutes 2026-11`

## The weekly digest

digest-title = **The week in { $coop }: { $from } to { $to }**
digest-decided = Decided:
digest-opened = New:
digest-motion = **{ $motion }** · { $title }
digest-tasks = Tasks:
digest-task = **{ $task }** · { $title }: { $state ->
    [submitted] wanted
    [offered] offered
    [accepted] agreed
    [declined] declined
    [done] done
    [paid] paid
   *[cancelled] called off
  }
digest-more = … and { $count } more
digest-money = Money: { $income ->
    [none] { $spent } went out.
   *[other] { $income } came in{ $spent ->
        [none] .
       *[other] , { $spent } went out.
      }
  }
digest-next = More: `{ $prefix }motions`{ $tasks ->
    [none] { "" }
   *[some] , `{ $prefix }tasks`
  }

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-minutes-range-backwards = That ends before it begins. The smaller number comes first: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = “{ $typed }” is not a date. A day is typed like this: `{ $prefix }minutes 2026-11-20`, a month like this: `{ $prefix }minutes 2026-11`
refused-minutes-date-to-come = “{ $typed }” is in the future, so there are no minutes of it yet. To see the newest: `{ $prefix }minutes`
refused-minutes-unknown = I do not know what to look for by “{ $typed }”. You can ask for a number (`{ $prefix }minutes 12`), several (`12-20`), a day (`2026-11-20`), a month (`2026-11`), a motion (`M1`), or a subject: { $subjects }.
refused-no-records-yet = These minutes have no record yet.
refused-no-such-record = There is no record no. { $number }: the newest is no. { $last }. To see the newest: `{ $prefix }minutes`
refused-search-nothing = Tell me a word to look for, for example `{ $prefix }search budget`
refused-search-too-long = That is too much to look for at once: { $most } characters and ten words at most.
