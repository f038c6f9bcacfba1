### Offices that only some co-ops have, and their terms.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

election-further = { $officeName }
election-further-against = { $officeName }: the seat of { $person }
office-name-moderator = Moderator
office-name-treasurer = Treasurer
office-name-president = President
office-name-chief-executive = Chief executive
office-name-secretary = Secretary
office-name-board = Board
offices-next-further = Which office may do what: `{ $prefix }rules offices`. To stand, in the members’ room: `{ $prefix }stand OFFICE`. To give an office up: `{ $prefix }resign`
offices-rooms = Private room: { $offices }. The way to yours: `{ $prefix }rooms`, in a direct message.
power-invite = invite people
power-moderate = moderate the rooms
power-start-removal = propose removals
power-hold-treasury = keep the treasury
power-confirm-payments = confirm what the treasurer pays to themselves
power-call-conference = call the general conference
power-preside = preside over the general conference
power-keep-minutes = add to the conference’s minutes
power-mediate = mediate between members
power-appoint = make roles and appoint people to them
power-approve-hours = approve hours
power-set-rates = set rates of pay
power-spend = approve expenses
power-none = no special powers
rules-offices-heading = **The offices of { $coop } and their powers**
rules-office-powers = **{ $officeName }**: { $powers }.
rules-office-filled = **{ $officeName }**:
rules-fill-contest = Any number of seats, elected one by one.
rules-fill-single = One seat.
rules-needs-statement = Candidates write a statement.
rules-needs-plan = Candidates write a plan.
rules-office-room = Those who hold it have a private room.
rules-offices-next = Who holds them: `{ $prefix }offices`. How one is elected: `{ $prefix }rules { $copy }`
vacant-further = **Nobody holds the office { $officeName } now.** To stand, in the members’ room: `{ $prefix }stand { $officeWord }`
offices-vacant-several = **Nobody holds now:** { $offices }. To stand, in the members’ room, such as: `{ $prefix }stand { $officeWord }`
refused-no-such-office = There is no office { $typed }. There are: { $offices }.
refused-candidacy-needs = { $needs ->
    [plan] **A plan belongs to your candidacy**: what you want to do in this office, and how. Write it below the command, up to 4,000 characters, or send it as a Markdown file with the command as its caption:
   *[statement] **A statement belongs to your candidacy**: who you are, and what you want to do. Write it after the office:
  } `{ $prefix }stand { $officeWord } TEXT`
refused-plan-too-long = This file has { $length } characters, and at most { $most } fit on a ballot. Shorten it, and say where the rest can be read.
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
term-begins-now = The co-op’s rules give the office { $officeName } a term now. That of { $person } begins today and ends on { $until }.
term-begins = **{ $person } holds the office { $officeName } now**, until { $until }.
term-begins-anew = The next term of { $person } in the office { $officeName } has begun. It ends on { $until }.
term-over-stays = **The term of { $person } in the office { $officeName } is over.** { $person } stays until a successor is elected. What is open: `{ $prefix }offices`
term-over-vacant = **The term of { $person } in the office { $officeName } is over**, and nobody has been elected.
election-before-term = { $served ->
    [true] The term of { $person } ends on { $until }. They have served all terms that they can serve in a row.
   *[false] The term of { $person } ends on { $until }.
  }
election-after-term = { $served ->
    [true] The term of { $person } is over. They have served all terms that they can serve in a row.
   *[false] The term of { $person } is over. They stay until this is decided.
  }
election-of-vacancy = Nobody holds the office now.{ $until ->
    [none] {""}
   *[other] {" "}The present term ends on { $until }.
  }
election-without-candidates = **Nobody stands in { $motion }**, so there is no vote. I open the election again later. To stand sooner: `{ $prefix }stand { $officeWord }`
effect-elected-next = { $person } is elected, and holds the office { $officeName } from { $day }.
effect-elected-again = { $person } is elected again: the next term begins on { $day }.
effect-term-anew = { $person } keeps the office { $officeName }, until { $day }.
offices-until = until { $until }
offices-lapsed = until somebody is elected
offices-then = then { $person }, from { $from }
rules-office-term = Term: { $term }{ $most ->
    [0] {""}
    [one] , one in a row
   *[other] , { $most } in a row
  }; the election opens { $lead } before it ends; { $after ->
    [vacancy] then the office is vacant until somebody is elected.
   *[holdover] then the holder stays until somebody is elected.
  }
refused-terms-served = You have served { $count ->
    [one] the one term
   *[other] { $count } terms in a row
  } in the office { $officeName }, and nobody serves longer without a break. Somebody else can stand.
refused-term-runs = { $elected ->
    [true] { $next } is elected for the office { $officeName }, and takes it when the term of { $person } ends, on { $until }.
   *[false] The term of { $person } in the office { $officeName } ends on { $until }. I open its election on { $opens }; then you can stand. To end it sooner: `{ $prefix }recall @USER`.
  } Who holds what: `{ $prefix }offices`
record-term-begun = a term of { $person } in the office { $officeName } began, until { $until }
record-vacancy-begun = the office { $officeName } became vacant
record-term-over = the term of { $person } in the office { $officeName } was over; they stay until somebody is elected
record-successor-elected = { $person } was elected for the office { $officeName }, from { $from }
record-successor-lost = { $person } will not take the office { $officeName }
record-countback-held = the ballots of { $motion } were counted back for the office { $officeName }: { $count ->
    [0] they name nobody who can take the seat
    [one] { $people } gets the vacant seat
   *[other] { $people } get the vacant seats
  }
motion-recall = Recall { $person }
option-recall = Recall
option-keep-office = Keep { $person } in office
kind-recall = a recall
rules-title-recall = Recall
rules-does-recall = Somebody loses an office at once.
rules-options-recall = recall, keep
rules-how-recall = To start it, in the members’ room: `{ $prefix }recall @USER GROUNDS`
recall-means = If it is carried, { $person } loses the office { $officeName } at once.
effect-recalled = { $person } no longer holds the office { $officeName }.
command-recall-summary = Open the vote on taking somebody’s office away
command-recall-usage = [--sure] @USER [OFFICE] [GROUNDS]
command-recall-help = For the offices that the co-op has added, such as president. First says what it means; with `--sure` it opens the vote. The grounds are optional, and all members read them. For the treasurer: `{ $prefix }impeach`. A moderator’s seat is contested: `{ $prefix }stand moderator against @user`
command-recall-examples =
    recall @ana
    recall @ana president No word for weeks.
refused-not-recallable = { $person } holds no office that a recall could end. Who holds what: `{ $prefix }offices`. For the treasurer: `{ $prefix }impeach`
refused-recall-by-contest = **{ $person } can lose this seat only in an election.** Stand for it: then “No winner” is on the ballot too, and leaves the seat empty. { $copy }
refused-recall-whom = The office { $officeName } is held by { $holders }. { $impeaches ->
    [true] An impeachment ends it, and needs no name: { $copy }
   *[false] Name the person first: { $copy }
}
refused-which-recall = They hold several offices: { $offices }. Say which after the person.
refused-sure-to-recall = **No vote is open yet.** It would ask everybody whether { $person } loses the office { $officeName }. All members read the grounds. If it is carried, the office ends at once. To open it: { $sureCopy }
