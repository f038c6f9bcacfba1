### Offices that only some co-ops have, and their terms.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

election-further = { $officeName }
election-further-against = { $officeName }: the seat of { $person }
office-name-moderator = Moderator
office-name-treasurer = Treasurer
office-name-president = President
office-name-chief-executive = Chief executive
office-name-secretary = Secretary
offices-next-further = Which office may do what: `{ $prefix }rules offices`. To stand, in the members’ room: `{ $prefix }stand OFFICE`. To give an office up: `{ $prefix }resign`
offices-may = may { $powers }
power-invite = invite people
power-moderate = moderate the rooms
power-start-removal = propose removals
power-hold-treasury = keep the treasury
power-confirm-payments = confirm what the treasurer pays to themselves
power-none = no special powers
rules-offices-heading = **The offices of { $coop } and their powers**
rules-office-powers = **{ $officeName }**: { $powers }.
rules-fill-contest = Any number of seats, elected one by one.
rules-fill-single = One seat.
rules-needs-statement = Candidates write a statement.
rules-needs-plan = Candidates write a plan.
rules-offices-next = Who holds them: `{ $prefix }offices`. How one is elected: `{ $prefix }rules { $copy }`
vacant-further = **Nobody holds the office { $officeName } now.** To stand, in the members’ room: `{ $prefix }stand { $officeWord }`
refused-no-such-office = There is no office { $typed }. There are: { $offices }.
refused-candidacy-needs = { $needs ->
    [plan] **A plan belongs to your candidacy**: what you want to do in this office, and how. Write it below the command, up to 4,000 characters:
   *[statement] **A statement belongs to your candidacy**: who you are, and what you want to do. Write it after the office:
  } `{ $prefix }stand { $officeWord } TEXT`
guide-now-further = **You hold the office { $officeName } in { $coop } now.**
guide-later-further = **{ $officeName } of { $coop }**
guide-further = - What the office may do: { $powers }.
    - Who holds which office: `{ $prefix }offices`. All powers: `{ $prefix }rules offices`
    - What waits for you: `{ $prefix }todo`. Your rooms: `{ $prefix }rooms`
    - To give up the office: `{ $prefix }resign`
add-candidate-election = Do you want to stand too? `{ $prefix }stand { $officeWord }`.
add-candidate-election-against = Do you want to stand too? `{ $prefix }stand { $officeWord } against { $person }`.
kind-election = an election
rules-title-election = Other offices
rules-does-election = Somebody takes another office of the co-op.
rules-options-election = who stands, and who holds the office; “No winner” where seats are filled one by one
rules-how-election = The offices: `{ $prefix }rules offices`. To stand, in the members’ room: `{ $prefix }stand OFFICE`
leaving-vacant-further = Nobody will hold the office { $officeName } then.
