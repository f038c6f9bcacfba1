### The words that people may type about roles, in English.

command-org = org, orgchart, hierarchy
command-role = role, roles
command-appoint = appoint

## `!role new Head bakery under chief-executive`, `!role R3 expect TEXT`

hierarchy-new = new
hierarchy-under = under, below
hierarchy-move = move
hierarchy-expect = expect, expects, expectations
hierarchy-name = name, rename, called
hierarchy-seats = seats, seat
hierarchy-powers = powers, power, may
hierarchy-grade = grade, pay grade
hierarchy-end = end, remove, delete
hierarchy-accept = accept, take, yes
hierarchy-decline = decline, refuse, no
hierarchy-resign = resign, leave, quit

## `!role R3 powers invite, appoint`

handed-appoint = appoint
handed-invite = invite
handed-call-conference = call-conference
handed-keep-minutes = keep-minutes
handed-approve-hours = approve-hours
handed-set-rates = set-rates
handed-spend = spend
handed-none = none, nothing

## `!appoint @ana as R3`, `!role R3 under the chief executive`

appointed-to = to, as, for
appointed-the = the

## Subjects of the minutes: `!minutes roles`

minutes-roles = roles
