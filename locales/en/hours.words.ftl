### The words that people may type about hours, in English.

command-hours = hours, timesheet, worktime

## `!hours approve`, `!hours H12 drop`

hoursdeed-approve = approve, approved
hoursdeed-contest = contest, dispute, challenge
hoursdeed-start = start, begin
hoursdeed-stop = stop, end, finish
hoursdeed-drop = drop, delete, remove, cancel
hoursdeed-export = export, download
hoursdeed-import = import, upload
hoursdeed-forget = forget, erase

## `!hours 8 on Monday leave`

hourskind-worked = worked, work
hourskind-leave = leave, holiday, vacation, pto
hourskind-sick = sick, ill
hourskind-unpaid = unpaid

## `!hours contest H12 because TEXT`, `!hours export 2026-11 all`

hourslink-because = because
hourslink-all = all, everybody, everyone
hourslink-until = until, till, to, through, thru
hourslink-since = since, from
hourslink-days = day, days, week, weeks, weekend, month, months, year

## The columns of time trackers' files

hourscolumn-date = date
hourscolumn-start-date = start date
hourscolumn-from = from, begin, start time
hourscolumn-to = to, end, end time, stop time
hourscolumn-duration = duration
hourscolumn-user = user, username, member
hourscolumn-email = email, e-mail
hourscolumn-client = customer, client
hourscolumn-project = project
hourscolumn-activity = activity, task
hourscolumn-description = description
hourscolumn-category = category
hourscolumn-tags = tags
hourscolumn-waggle = waggle

## Subjects of the minutes: `!minutes hours`

minutes-hours = hours
