### Roles: who does what under whom, and what is expected of them.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

command-org-summary = Show who does what: the roles, and who holds them
command-org-usage = [R1]
command-org-help = The offices that appoint people, and the roles below them, as text and as a picture. With a role: that one, and what is below it.
command-role-summary = Show a role, or make and change one
command-role-usage = [R1] [new NAME under OFFICE | expect TEXT | …]
command-role-examples =
    role
    role R1
    role new Head bakery under chief-executive
    role R1 expect Bread for everybody by seven
    role accept
command-role-help = Alone: your roles. `{ $prefix }role R1`: who holds it, and what is expected of them. If somebody asks you to take one: `{ $prefix }role accept` or `{ $prefix }role decline`. To give one up: `{ $prefix }role resign R1`

    Whoever may appoint over a branch of the hierarchy changes it:

    - `{ $prefix }role new NAME under OFFICE` (what is expected can follow in the next line), or under a role: `{ $prefix }role new NAME under R1`
    - `{ $prefix }role R1 expect TEXT`: what is expected. Earlier texts are kept.
    - `{ $prefix }role R1 seats 3`, `{ $prefix }role R1 name NAME`, `{ $prefix }role R1 under R2`
    - `{ $prefix }role R1 powers invite, appoint`: at most what the place above it has.
    - `{ $prefix }appoint @USER R1`, and `{ $prefix }role R1 end @USER`
    - `{ $prefix }role R1 end`: the roles below it move up.
command-appoint-summary = Ask somebody to take a role
command-appoint-usage = @ana R1 [until DAY]
command-appoint-examples =
    appoint @ana R1
    appoint @ana R1 until 24 December
command-appoint-help = They hold it once they accept. Until then I tell nobody else; write it to me directly, and the room does not read it either. `until`: the last day. Whoever may appoint over that branch of the hierarchy can do this: `{ $prefix }org`

## Changes, for everybody

role-made = **New role: { $role }**, under { $under }.
role-changed = { $what ->
    [name] **{ $before } is now called { $role }.**
    [seats] **{ $role } has { $seats ->
        [one] one seat
       *[other] { $seats } seats
      } now.**
    [powers] { $count ->
        [0] **{ $role } has no special powers now.**
       *[other] **{ $role } may now: { $powers }.**
      }
   *[under] **{ $role } is now under { $under }.**{ $lost ->
        [none] {""}
       *[other] {" "}There it loses: { $lost }.
      }
  } The whole role: `{ $prefix }role { $id }`
role-expected = **What is expected of { $role }** (revision { $revision }):
role-ended = **The role { $role } has ended.**{ $count ->
    [0] {""}
    [one] {" "}{ $below } is under { $under } now.
   *[other] {" "}Under { $under } are now: { $below }.
  }
role-taken = **{ $person } holds { $role } now**{ $until ->
    [none] .
   *[other] , until { $until }.
  }
role-vacated = { $why ->
    [resigned] **{ $person } has given up { $role }.**
    [term] **{ $person } held { $role } until today.**
   *[ended] **{ $person } no longer holds { $role }.**
  } Who follows: `{ $prefix }appoint @USER { $id }`
roles-vacant = { $count ->
    [one] A role that { $person } held is free: { $roles }.
   *[other] Roles that { $person } held are free: { $roles }.
  } Who does what: `{ $prefix }org`

## Appointing, in direct messages

role-asked = **I have asked { $person } to take { $role }**{ $until ->
    [none] .
   *[other] , until { $until }.
  } They hold it once they accept. To take it back: { $copy }
role-asked-back = **Taken back.** I have told the person that they need not answer about { $role } any more.
role-ask = **{ $by } asks you to take the role { $role }**{ $until ->
    [none] .
   *[other] , until { $until }.
  }
role-ask-open = Nothing is written down yet about what is expected.
role-ask-answer = Yes: `{ $prefix }role accept { $id }`. No: `{ $prefix }role decline { $id }`. I tell nobody else until you accept.
role-declined = **{ $person } does not take { $role }.** Somebody else: `{ $prefix }appoint @USER { $id }`
role-declined-by-you = **You do not take { $role }.** I have told the person who asked you, and nobody else.
role-lost = { $held ->
    [true] { $why ->
        [ended] **You no longer hold { $role }**: { $by } has ended it.
        [term] **You held { $role } until today.**
       *[role-ended] **You no longer hold { $role }**: the role has ended.
      } You stay a member as before.
   *[false] **You need not answer about { $role } any more**: it was taken back.
  }
role-offer-over = **{ $by } may no longer decide about { $role }**, so you need not answer. { $some ->
    [true] Who decides it now: { $people }.
   *[false] Nobody decides it now: `{ $prefix }offices`
  }
role-answered-alone = My answer is in our direct message.
todo-role = **{ $by } asks you to take { $role }**: `{ $prefix }role accept { $id }` or `{ $prefix }role decline { $id }`

## One role

role-heading = **{ $role }**, under { $under }
role-held-by = { $count ->
    [0] { $seats ->
        [one] Nobody holds it.
       *[other] Nobody holds it ({ $seats } seats).
      }
   *[other] { $seats ->
        [one] Held by { $people }
       *[other] Held by { $people } ({ $count } of { $seats } seats)
      }
  }
role-holder-until = { $person } until { $until }
role-may = May { $powers }
role-below = Below it: { $roles }
role-waiting = Asked, not answered yet: { $people }
role-expects = Expected (revision { $revision }):
role-next = { $expected ->
    [no] What is expected: `{ $prefix }role { $id } expect TEXT`. Who takes it: `{ $prefix }appoint @USER { $id }`
   *[yes] Who takes it: `{ $prefix }appoint @USER { $id }`. Change it: `{ $prefix }help role`
  }
roles-own = { $count ->
    [one] **Your role: { $roles }**
   *[other] **Your roles: { $roles }**
  }
roles-own-none = **You hold no role at { $coop }.**
roles-own-asked = You are asked to take { $role }: `{ $prefix }role accept { $id }` or `{ $prefix }role decline { $id }`
roles-own-next = What is expected: `{ $prefix }role { $id }`. Who does what: `{ $prefix }org`
roles-own-all = Who does what: `{ $prefix }org`

## The whole hierarchy

org-heading = **Who does what at { $coop }**
org-nothing = **{ $coop } has no roles yet.** Whoever holds an office that may appoint makes the first: `{ $prefix }role new NAME`
org-off = **{ $coop } has no roles**: none of its offices may appoint people. A vote can change that: `{ $prefix }help rules`
org-office = **{ $officeName }**: { $count ->
    [0] nobody
   *[other] { $people }
  }
org-role = { $role }: { $count ->
    [0] nobody
   *[other] { $people }
  }{ $many ->
    [true] {" "}({ $count } of { $seats })
   *[false] {""}
  }{ $hidden ->
    [0] {""}
   *[other] {" "}+{ $hidden } below
  }
org-file = org.png
org-title = Who does what at { $coop }
org-box = { $count ->
    [0] nobody
   *[other] { $people }
  }
org-box-more = { $many ->
    [true] {" "}({ $count } of { $seats })
   *[false] {""}
  }{ $hidden ->
    [0] {""}
   *[other] {" "}+{ $hidden } below
  }
org-caption-box = { $title }: { $people }
org-next = More of one: `{ $prefix }org { $role }`, `{ $prefix }role { $role }`

## The minutes

minutes-group-roles = roles
record-role-made = made the role { $role } under { $under }
record-role-changed = { $changed ->
    [name] renamed the role { $role }
    [seats] gave the role { $role } { $seats ->
        [one] one seat
       *[other] { $seats } seats
      }
    [powers] { $count ->
        [0] took all powers from the role { $role }
       *[other] set what the role { $role } may do: { $powers }
      }
    [under] moved the role { $role } under { $under }
   *[unknown] changed the role { $role }: under { $under }, { $seats ->
        [one] one seat
       *[other] { $seats } seats
      }
  }
record-role-expected = wrote down what is expected of { $role } (revision { $revision })
record-role-ended = ended the role { $role }
record-role-taken = { $person } took the role { $role }{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
  }
record-role-left = { $why ->
    [resigned] { $person } gave up the role { $role }
    [ended] took the role { $role } from { $person }
    [left] { $person } left, and with that the role { $role }
    [removed] { $person } was removed, and no longer holds the role { $role }
    [term] the time of { $person } in the role { $role } was over
   *[role-ended] { $person } no longer holds the role { $role }, which ended
  }

## Refusals

refused-roles-off = No office of this co-op may appoint people, so there are no roles. A vote can change that: `{ $prefix }help rules`
refused-no-such-role = There is no role { $typed }. { $some ->
    [true] There are: { $roles }.
   *[false] There are none yet.
  } All: `{ $prefix }org`
refused-role-not-yours = { $what ->
    [office] Who works directly under { $place }
   *[role] What becomes of { $place }
  } is not for you to say. { $some ->
    [true] Ask { $people }.
   *[false] Nobody holds the office that decides it now: `{ $prefix }offices`
  }
refused-role-under-where = Under whom? For example { $copy }. It can be under: { $places }.
refused-role-circle = { $under } is below { $role }, so { $role } cannot be under it. Move { $under } up first: `{ $prefix }role { $under } under OFFICE`
refused-role-there-already = { $role } is there already. Where everything is: `{ $prefix }org`
refused-role-name = A role needs a name: `{ $prefix }role new Head bakery under OFFICE`
refused-role-name-long = This name is too long: at most { $most } characters. What the role does goes into `{ $prefix }role R1 expect TEXT`
refused-role-name-taken = There is { $role } already. Give the new one another name, or more seats to that one: `{ $prefix }role { $id } seats 2`
refused-role-name-number = { $typed } looks like the number of a role. Give it a name in words.
refused-role-seats = How many people can hold it at once? A number from 1 to { $most }: `{ $prefix }role { $id } seats 2`
refused-role-seats-held = { $held } people hold { $role }, or are asked. Somebody must give it up first: `{ $prefix }role { $id } end @USER`
refused-role-power = { $typed ->
    [none] Which powers?
   *[other] A role cannot have { $typed }.
  } It can have { $powers }, or none: `{ $prefix }role { $id } powers none`
refused-role-power-above = { $place } may not { $power }, so nothing below it can.
refused-role-text = What is expected of { $role }? Write it behind the word or below: `{ $prefix }role { $id } expect TEXT`
refused-role-deed = I do not know { $typed } for a role. To show it: `{ $prefix }role { $role }`. What else there is: `{ $prefix }help role`
refused-no-roles-yet = There are no roles yet. The first: `{ $prefix }role new NAME`
refused-role-line = The role’s number comes first. So: { $copy }
refused-role-which = Which role? { $roles }. For example: { $copy }
refused-role-full = { $role } has no free seat: { $seats ->
    [one] it has one
   *[other] it has { $seats }
  }. One more: `{ $prefix }role { $id } seats NUMBER`
refused-role-holds = { $self ->
    [true] You hold { $role } already. To give it up: `{ $prefix }role resign { $id }`
   *[false] { $person } holds { $role } already. To end that: { $endCopy }
  }
refused-role-asked = { $person } is asked to take { $role } already, and has not answered yet. To take it back: { $endCopy }
refused-role-not-member = { $person } is no member, so cannot hold a role. Who is: `{ $prefix }members`
refused-role-not-asked = Nobody asks you to take such a role now. Yours: `{ $prefix }role`
refused-role-not-held = { $some ->
    [true] You do not hold that role. You hold: { $roles }.
   *[false] You hold no role.
  } Who does what: `{ $prefix }org`
refused-role-not-theirs = { $person } does not hold { $role }. Who does what: `{ $prefix }org`
refused-role-until = Until which day? Type it behind `until`: `{ $prefix }appoint @USER { $id } until Friday`, or a date such as 2027-03-31.
refused-role-until-past = That day is over. Type a coming one: `{ $prefix }appoint @USER { $id } until Friday`
refused-sure-to-end-role = **{ $role } { $name } is still there**: I have done nothing yet. { $held ->
    [0] Nobody holds it.
    [one] One person holds it, and then no longer does.
   *[other] { $held } people hold it, and then no longer do.
  }{ $below ->
    [0] {""}
    [one] {" "}One role below it moves up.
   *[other] {" "}{ $below } roles below it move up.
  } To end it: `{ $prefix }role { $role } end --sure`
refused-sure-to-leave-role = **You still hold { $role } { $name }**: I have done nothing yet. You get it back only if somebody appoints you. To give it up: `{ $prefix }role resign { $role } --sure`
