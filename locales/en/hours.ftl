### Hours, leave and sickness (§18.2): what people read.

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
