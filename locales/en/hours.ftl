### Hours, leave and sickness (§18.2): what people read.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

command-hours-summary = Enter your hours, and see how they stand
command-hours-usage = [7.5 [DAY] [T1] [TEXT] | start | …]
command-hours-examples =
    hours
    hours 7.5
    hours 7:30 yesterday
    hours start
    hours stop
    hours 8 on Monday leave
command-hours-help = Alone: your week, your month, and what is approved. Only you read it, whoever approves your hours, and the treasurer.

    - `{ $prefix }hours 7.5`, `{ $prefix }hours 7:30 yesterday T1 fixed the oven`: enters hours. Day, task and text can be left out.
    - `{ $prefix }hours 8 on Monday leave`, or `sick`, or `unpaid`
    - `{ $prefix }hours start` and `{ $prefix }hours stop`: a clock
    - `{ $prefix }hours H1 6.5`, `{ $prefix }hours H1 drop`: corrects a line. What was paid stays, and a line of its own makes up the difference.
    - `{ $prefix }hours November`: another month. `{ $prefix }hours forget` erases the texts of your lines.
    - A CSV of Kimai or Toggl, sent to me here, enters its hours once. `{ $prefix }hours export 2026-11` gives you one, with `toggl` one for Toggl.

    Whoever has the power `approve-hours` over somebody: `{ $prefix }hours approve`, `{ $prefix }hours approve @USER`, `{ $prefix }hours contest H1 because TEXT`, `{ $prefix }hours @USER`

    Where no office has it, a vote can make one for it: `{ $prefix }rules propose office timekeeper name=Timekeeper powers=approve-hours candidacy=nothing`

## Lines

hours-time = { $time } h
hours-days = { $days } { $one ->
    [yes] day
   *[no] days
  }
hours-line = **{ $id }**, { $day }: { $time } h{ $kind ->
    [worked] {""}
    [leave] {" "}leave
    [sick] {" "}sick
   *[unpaid] {" "}unpaid
  }{ $corrects ->
    [none] {""}
   *[other] , corrects { $corrects }
  }{ $task ->
    [none] {""}
   *[other] , { $task }
  }
hours-state = { $state ->
    [open] waits
    [approved] approved
    [paid] paid
    [settled] settled
    [contested] contested
   *[dropped] taken back
  }

## Entering and correcting

hours-entered = { $how ->
    [entered] **Entered**
   *[changed] **Changed**
  }: { $line }
hours-wrong = Not right? `{ $prefix }hours { $id } { $time }` with the right time, or `{ $prefix }hours { $id } drop`
hours-corrected = **{ $of } is { $together } with this line**, because it was paid already: { $line }
hours-dropped-line = **Taken back**: { $line }
hours-approvers = { $who ->
    [people] { $people } can approve it.
    [nobody] Nobody can approve it yet: nobody holds an office or role above you that may.
   *[off] Nobody approves hours here, since no office may. A vote can change that: `{ $prefix }help hours`
  }
hours-forgotten = { $count ->
    [0] There were no texts to erase. A contested line keeps its text until it is settled.
    [one] **The text of one line is erased.** The hours stay.
   *[other] **The texts of { $count } lines are erased.** The hours stay.
  }

## How the hours stand

hours-of = **Hours of { $person }**
hours-week = **This week: { $time }**{ $norm ->
    [none] {""}
   *[other] {" "}(norm: { $norm })
  }
hours-month = **{ $month }: { $time }**
hours-parts = Approved: { $approved }. Waiting: { $open }.{ $some ->
    [no] {""}
   *[yes] {" "}Contested: { $contested }.
  }
hours-average = On average { $time } a week{ $norm ->
    [none] {""}
   *[other] {" "}(norm: { $norm })
  }{ $contested ->
    [none] {""}
   *[other] { "," } which includes { $contested } that are contested
  }.
hours-not-paid = Hours in { $month } not paid so far: { $parts }.
hours-not-paid-part = { $state ->
    [approved] { $time } approved
    [open] { $time } not approved yet
   *[contested] { $time } contested
  }
hours-year = { $year }: { $parts }.
hours-leave = { $all } of leave{ $carried ->
    [none] {""}
   *[other] {" "}({ $carried } from the year before)
  }: { $taken } taken, { $left } left
hours-away = { $what ->
    [leave] leave { $time }
    [sick] sick { $time }
   *[unpaid] unpaid { $time }
  }
hours-more = { $count ->
    [one] One earlier line is
   *[other] { $count } earlier lines are
  } not shown here: `{ $prefix }hours { $whole ->
    [yes] export { $month }
   *[no] { $month }
  }`
hours-next = Enter some: `{ $prefix }hours 7.5`. More: `{ $prefix }help hours`
hours-one = { $line }. { $state ->
    [open] It waits for an approval.
    [approved] Approved by { $decided }.
    [paid] Paid with { $entry }.
    [settled] Settled with { $entry }.
    [contested] { $decided } contests it:
   *[dropped] It was taken back.
  }

## The clock

hours-clock-started = **The clock runs** since { $since }{ $what ->
    [none] .
   *[other] : { $what }.
  } To stop it: `{ $prefix }hours stop`
hours-clock-since = The clock runs since { $since }: `{ $prefix }hours stop`
hours-clock-short = **The clock ran for less than a minute**, so I have entered nothing.
hours-clock-dropped = **The clock from { $since } is thrown away**, and nothing is entered.
hours-clock-card = { $why ->
    [asked] **Your clock still runs**, since { $since }. How long did you work? `{ $prefix }hours stop 7.5` enters 7:30 h for that day, and `{ $prefix }hours stop drop` throws it away.
    [entered] **Your clock has stopped**, since you have left. I have entered { $ran } h. To see them: `{ $prefix }hours`
   *[left] **Your clock has stopped**, since you have left. It ran since { $since }, and I have entered nothing.
  }

## Approving and contesting

hours-to-approve = { $count ->
    [one] **One line waits for you**, { $time }:
   *[other] **{ $count } lines wait for you**, { $time } together:
  }
hours-of-person = { $person }: { $time } ({ $lines }), { $days }{ $away ->
    [none] {""}
   *[other] , of it { $away }
  }
hours-approve-next = To approve { $count ->
    [one] it
   *[other] all of them
  }: `{ $prefix }hours approve { $sum } --sure`. To look at them: `{ $prefix }hours { $typed }`. To contest one: `{ $prefix }hours contest { $first } because TEXT`
hours-changed-approve = { $count ->
    [one] **It has changed since you saw it**, so I have approved nothing:
   *[other] **Some of it has changed since you saw it**, so I have approved nothing:
  }
hours-approve-named = To approve it as it is now: `{ $prefix }hours approve { $lines }`
hours-approved = { $count ->
    [one] **Approved**: one line, { $time }.
   *[other] **Approved**: { $count } lines, { $time } together.
  }
hours-contest-done = **Contested**: { $line }. I have told { $person } why, and how they can go on.
hours-contested-you = **{ $person } does not agree** with { $line }
hours-contested-own = **{ $person } contests { $id }**:
hours-contested-more = { $lines } of yours wait like this too: `{ $prefix }hours { $id }`
hours-contested-next = You can change it: `{ $prefix }hours { $id } { $time }` with the right time. Or take it back: `{ $prefix }hours { $id } drop`. { $left ->
    [no] If you two do not agree, a third person can help: `{ $prefix }mediate { $typed }`
   *[yes] { $person } does not decide about your hours any more.
  }
hours-changed-since = { $how ->
    [dropped] **{ $person } has taken back** what you contested: { $line }
   *[changed] **{ $person } has changed** what you contested: { $line }. To approve it: `{ $prefix }hours approve { $id }`
  }
hours-reminder = { $count ->
    [one] **One line of hours waits for you**, { $time }.
   *[other] **{ $count } lines of hours wait for you**, { $time } of { $people ->
        [one] one person
       *[other] { $people } people
      }.
  } The month ends soon. To approve: `{ $prefix }hours approve`
hours-duty = { $what ->
    [approve] { $count ->
        [one] One line of hours waits for you ({ $time }): `{ $prefix }hours approve`
       *[other] { $count } lines of hours of { $people ->
            [one] one person
           *[other] { $people } people
          } wait for you ({ $time }): `{ $prefix }hours approve`
      }
   *[contested] Your hours { $lines } are contested: `{ $prefix }hours` shows what you can do.
  }
hours-over-norm = { $who ->
    [self] **{ $time } in the week from { $monday }**, and the norm is { $norm }. You may rest: `{ $prefix }hours` shows your average.
   *[other] **{ $person } comes to { $time } in the week from { $monday }**, and the norm is { $norm }. More: `{ $prefix }hours { $typed }`
  }

## Files of time trackers

hours-imported = { $count ->
    [0] **Nothing new in this file**, so I have entered nothing.
    [one] **Entered: one line**, { $time } ({ $lines }).
   *[other] **Entered: { $count } lines**, { $time } together ({ $lines }).
  } It is a file of { $program ->
    [kimai] Kimai
   *[toggl] Toggl
  }. To see them: `{ $prefix }hours`
hours-imported-known = { $count ->
    [one] I knew one line already.
   *[other] I knew { $count } lines already.
  }
hours-imported-differ = { $count ->
    [one] **One line says something else in the file than here** ({ $lines }), and I have changed nothing. If the file is right, send:
   *[other] **{ $count } lines say something else in the file than here** ({ $lines }), and I have changed nothing. Where the file is right, send:
  }
hours-imported-left-out = { $count ->
    [one] One line is left out: it is shorter than a minute, or of a kind that I do not keep.
   *[other] { $count } lines are left out: they are shorter than a minute, or of a kind that I do not keep.
  }
hours-exported = **{ $of }: { $time }**, { $count ->
    [one] one line
   *[other] { $count } lines
  }, as a file for { $program ->
    [kimai] Kimai
   *[toggl] Toggl
  }. Nobody notes the time of day, so the lines of a day follow each other from midnight on.
hours-file-name = hours-{ $month }

## Where it belongs

hours-redaction-reason = Hours are written to me directly, since nobody else reads them
hours-wrong-room = { $removed ->
    [yes] I have taken your message out of { $where }
   *[no] Please delete your message in { $where }
  }: nobody else reads your hours. I have entered nothing. Write it here, in our direct message: `{ $prefix }hours 7.5`

hours-file-wrong-room = { $removed ->
    [yes] I have taken your file out of { $where }
   *[no] Please delete your file in { $where }
  }: nobody else reads your hours. I have entered nothing. Send it here, in our direct message.

## Refusals

refused-hours-how = { $what ->
    [drop] Which lines? I have done nothing. It goes like this: `{ $prefix }hours drop H1 H2`. Yours: `{ $prefix }hours`
    [approve] I don’t understand “{ $typed }”, so I have done nothing. It goes like this: `{ $prefix }hours approve`, `{ $prefix }hours approve H1`, `{ $prefix }hours approve @USER`
   *[enter] I don’t understand “{ $typed }”, so I have done nothing. It goes like this: `{ $prefix }hours 7.5`, `{ $prefix }hours 7:30 yesterday T1 fixed the oven`. More: `{ $prefix }help hours`
  }
refused-hours-how-long = How long? For example: `{ $prefix }hours { $example }{ $kind ->
    [worked] {""}
    [leave] {" "}leave
    [sick] {" "}sick
   *[unpaid] {" "}unpaid
  }`
refused-hours-several-days = A line is for one day, and “{ $typed }” is more, so I have entered nothing. Write me a line for each day: `{ $prefix }hours { $time } { $day }{ $kind ->
    [worked] {""}
    [leave] {" "}leave
    [sick] {" "}sick
   *[unpaid] {" "}unpaid
  }`
refused-hours-part = “{ $typed }” is no whole time, so I have done nothing. Type how long it was altogether: `{ $prefix }hours { $hours ->
    [none] { $time }
   *[other] { $hours } { $time }
  }`
refused-hours-unclear = “{ $typed }” can be { $clock } or a decimal number, so I have entered nothing. Type `{ $prefix }hours { $clock }`, or `{ $prefix }hours { $decimal }`
refused-hours-nothing = That is no time at all, so I have done nothing. To take a line back: `{ $prefix }hours H1 drop`, with its number.
refused-hours-too-many = A day has { $most } hours, so I have entered nothing. Longer work needs a line for each day.
refused-hours-day-full = { $day } has { $there } h already, and no day has more than 24. I have entered nothing. To see the lines: `{ $prefix }hours`
refused-hours-day-unclear = Today, or a week ago? “{ $typed }” can mean both, so I have entered nothing. Type `{ $prefix }hours 7.5 today`, or the day, like { $today }.
refused-hours-day-none = “{ $typed }” is no day of the calendar, so I have entered nothing. Type `yesterday`, `on Monday`, or a day like 2026-11-23.
refused-hours-day-to-come = { $kind ->
    [leave] { $day } is more than a year away, so I have entered nothing. Is the year right?
   *[other] { $day } is in the future, so I have entered nothing. Only leave can be entered before: `{ $prefix }hours 8 on Monday leave`
  }
refused-hours-day-long-ago = { $day } is more than { $years } years ago, so I have entered nothing. Is the year right?
refused-hours-day-before = On { $day } you had not joined: you belong here since { $since }. I have entered nothing. Is the day right?
refused-hours-text-long = Your text is too long: { $most } characters fit. I have done nothing.
refused-no-such-hours = There is no line { $hours } for you here. Yours: `{ $prefix }hours`
refused-hours-dropped = { $hours } was taken back. To enter it again: `{ $prefix }hours 7.5`
refused-hours-correction = { $hours } only corrects { $of }. Type how long that one should be: `{ $prefix }hours { $of } 6.5`
refused-hours-same = { $hours } is that long already, so I have changed nothing.
refused-hours-paid = { $hours } is paid, so only its time can be corrected: `{ $prefix }hours { $hours } 6.5`. For anything else: `{ $prefix }hours { $hours } drop`, and enter it anew.
refused-hours-taken = { $hours } is paid, so this comes too late. Its person can correct it: `{ $prefix }hours { $hours } 6.5`
refused-hours-own = { $hours } is your own, and nobody approves their own hours. { $some ->
    [true] That is for { $people }.
   *[false] Nobody can do it yet: `{ $prefix }help hours`
  }
refused-hours-not-yours = The hours of { $person } are for themselves, whoever approves them, and the treasurer. Yours: `{ $prefix }hours`
refused-hours-approved-already = { $hours } { $count ->
    [one] is
   *[other] are
  } approved already.
refused-hours-none-wait = Nothing waits for your approval.
refused-hours-none-in = There are no hours of { $of } for you to take away.
refused-hours-contest-which = Which line, and why? `{ $prefix }hours contest H1 because TEXT`
refused-hours-contest-why = Why? Its person reads the reason: `{ $prefix }hours contest { $hours } because TEXT`
refused-hours-clock-runs = Your clock runs already, since { $since }: `{ $prefix }hours stop`
refused-hours-clock-none = No clock of yours runs. To start one: `{ $prefix }hours start`
refused-hours-clock-start = A clock measures what you do now, so it takes no day: `{ $prefix }hours start`, with a task or a text. For another time: `{ $prefix }hours 7:30 yesterday`
refused-hours-clock-long = Your clock runs since { $since }, that is { $ran } h, so you may have forgotten it. I have entered nothing. How long did you work? `{ $prefix }hours stop 7.5`, or `{ $prefix }hours stop drop`
refused-hours-clock-less = Your clock has run for { $ran } h only, so I cannot enter { $typed } h. `{ $prefix }hours stop` enters what it says.
refused-hours-file-none = Which file? Send it to me here with `{ $prefix }hours import` as its text, or reply to it with that. I read the CSV of Kimai and of Toggl.
refused-hours-file-unknown = That is no CSV of Kimai or Toggl, so I have entered nothing. Kimai: Export, CSV. Toggl: Reports, Detailed, Download CSV.
refused-hours-file-quotes = In line { $line } of the file a quotation mark never ends, so I have entered nothing. Export it again, without changing it by hand.
refused-hours-file-long = The file has more than { $most } lines, so I have entered nothing. Export a shorter time.
refused-hours-file-date = In line { $line } of the file I cannot read the day “{ $typed }” for certain, so I have entered nothing. Choose 2026-11-30 as the form of dates, and export it again.
refused-hours-file-duration = In line { $line } of the file “{ $typed }” can be hours or seconds, so I have entered nothing. Choose hours and minutes (7:30) as the form of durations, and export it again.
refused-hours-file-people = The file has hours of { $people }, so I have entered nothing. Which are yours? Reply to the file, for example with `{ $prefix }hours import { $example }`
refused-hours-file-other = The file has the hours of “{ $whose }”, so I have entered nothing. Is that you? Then reply to the file with `{ $prefix }hours import { $whose }`
refused-hours-file-others = The file has lines of somebody else here ({ $lines }), so I have entered nothing. Everybody enters their own hours: `{ $prefix }hours 7.5`
refused-hours-file-nobody = The file has no hours of “{ $typed }”, but of { $people }. I have entered nothing.
refused-hours-file-row = Line { $line } of the file does not fit, so I have entered nothing of it. { $why ->
    [hours-day-full] { $day } would have more than 24 hours, with what is entered already.
    [hours-day-to-come] { $day } is in the future.
    [hours-day-before] On { $day } you had not joined.
    [hours-day-long-ago] { $day } is more than three years ago.
   *[other] It has more than 24 hours.
  }

## The minutes

record-hours-entered = The hours { $lines } were entered
record-hours-changed = { $hours } was changed and waits for an approval
record-hours-dropped = { $hours } was taken back
record-hours-approved = { $actor } approved { $lines }
record-hours-contested = { $actor } contested { $hours }
record-hours-taken = Pay took { $lines } with { $entry }
record-hours-given-back = { $lines } are not paid any more, because { $entry } was reversed
record-hours-texts-erased = The texts of { $lines } were erased

minutes-group-hours = hours
