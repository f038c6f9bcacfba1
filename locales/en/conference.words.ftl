### The words that people may type about the general conference, in English.

command-conference = conference, assembly, meeting
command-agenda = agenda
command-here = here, present
command-gone = gone, bye
command-next = next
command-speak = speak, speaker, floor
command-hands = hands, hand

## `!conference call …`

conference-call = call, convene
conference-support = support, second
conference-move = move, reschedule, postpone
conference-cancel = cancel
conference-open = open, start, begin
conference-adjourn = adjourn, suspend
conference-close = close, end, finish
conference-object = object, objection
conference-note = note
conference-chair = chair
conference-calendar = calendar, ics
conference-minutes = minutes

## Time and place: `at 18:00 for 2 hours at the barn`

meeting-at = at
meeting-for = for

## `!agenda add report The kitchen`

agenda-add = add
agenda-remove = remove, delete
agenda-move = move
item-report = report
item-motion = motion
item-election = election
item-discussion = discussion, discuss, topic

## `!hands yes`, `!speak done`

hand-yes = yes, aye, for, 👍
hand-no = no, nay, against, 👎
hand-end = end, close, count
speech-done = done, end, stop
speech-list = list

## Subjects of the minutes: `!minutes conferences`

minutes-conferences = conferences
