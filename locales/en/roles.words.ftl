### The words that people may type about roles, in English.

command-org = org, orgchart, hierarchy
command-role = role, roles
command-appoint = appoint

## `!role new Head bakery under chief-executive`, `!role R3 expect TEXT`

hierarchy-new = new
hierarchy-under = under, below
hierarchy-expect = expect, expects, expectations
hierarchy-name = name, rename
hierarchy-seats = seats, seat
hierarchy-powers = powers, power, may
hierarchy-end = end, remove
hierarchy-accept = accept, take, yes
hierarchy-decline = decline, refuse, no
hierarchy-resign = resign, leave, quit

## `!role R3 powers invite, appoint`

handed-appoint = appoint
handed-invite = invite
handed-call-conference = call-conference
handed-keep-minutes = keep-minutes
handed-none = none

## Subjects of the minutes: `!minutes roles`

minutes-roles = roles
