### Offices and elections.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

piece-office = the office, such as `moderator` or `treasurer`

## Commands on offices and elections

command-stand-summary = Stand for an office
command-stand-usage = OFFICE [against @USER] [STATEMENT]
command-stand-help = The first to stand opens the election, others join it until voting begins. `against @user` is for the seat of that moderator, without it for a new one. A statement may go on over further lines; some offices ask for one, or for a plan (`{ $prefix }rules offices`). Whoever holds the office is on the ballot without standing.
command-stand-examples =
    stand treasurer
    stand moderator I am here every evening.
    stand moderator against @ben I would answer within a day.
command-stepback-summary = Step back from an election
command-stepback-usage = [M1]
command-stepback-help = Works until voting begins, also for whoever holds the office. With the last candidate the election ends.
command-resign-summary = Give up your office
command-resign-usage = [OFFICE] [--sure]
command-resign-help = First says what would end. With `--sure` it is done, at once. With several offices, say which, for example `moderator`.
command-offices-summary = Show who holds which office
command-offices-help = Since when, what is vacant or frozen, and which elections are open.
command-impeach-summary = Open the vote on taking the treasurer’s office away
command-impeach-usage = [--sure] [GROUNDS]
command-impeach-help = First says what it means; with `--sure` it opens the vote. The grounds are optional and may go on over further lines. If it is carried, the treasurer loses the office at once and the treasury is frozen until another is elected.
command-impeach-examples = impeach The accounts of June are missing.

## What motions of each kind are called, and what stands on their ballots

election-moderator = A new moderator
election-moderator-against = Moderator: the seat of { $person }
election-treasurer = The treasurer

## Offices and elections

offices-heading = **Offices in { $coop }**
offices-nobody = **Offices in { $coop }**: nobody holds one.
offices-one = { $office ->
    [treasurer] Treasurer
    [moderator] Moderator
   *[other] { $officeName }
  }: { $person }, since { $since }
offices-frozen = **Nobody is treasurer, and the treasury is frozen** since { $since }, by { $motion }. Nothing can be paid or received until a treasurer is elected. To stand, in the members’ room: `{ $prefix }stand treasurer`
offices-open = { $count ->
    [one] Being decided:
   *[other] Being decided, each by itself:
  }
offices-next = To stand, in the members’ room: for a new moderator’s seat `{ $prefix }stand moderator`, for the seat of a moderator in office `{ $prefix }stand moderator against @user`, for treasurer `{ $prefix }stand treasurer`. To give an office up: `{ $prefix }resign`
office-resigned = { $office ->
    [treasurer] **{ $person } has resigned as treasurer.**
    [moderator] **{ $person } has resigned as a moderator.** The seat ends with that.
   *[other] **{ $person } has resigned** from the office { $officeName }.
  }
election-joined = **{ $person } stands too** in { $motion }, which is open for candidates until { $until }.
election-returned = **{ $person } is back on the ballot** of { $motion }, which is open for candidates until { $until }.
election-sitting = { $count ->
    [one] { $people } holds the office and is
   *[other] { $people } hold the office and are
  } on the ballot without standing. To step back from it: `{ $prefix }stepback { $motion }`
election-statements = { $count ->
    [one] What a candidate says:
   *[other] What { $count } candidates say:
  } `{ $prefix }motion { $motion }`
election-stepped-back = { $role ->
    [sitting] **{ $person } has stepped back** from { $motion }, and keeps the office until that is decided.
   *[candidate] **{ $person } has stepped back** from { $motion }.
  }
election-off-ballot = { $role ->
    [sitting] **{ $person } no longer holds the office**, and so is no longer on the ballot of { $motion } without standing.
   *[candidate] **{ $person } is no longer in the co-op**, and so is no longer on the ballot of { $motion }.
  }
election-withdrawn = Nobody stands in it any more, so **{ $motion }** is withdrawn. To open another election: { $office ->
    [treasurer] `{ $prefix }stand treasurer`
    [moderator] `{ $prefix }stand moderator`
   *[other] `{ $prefix }stand { $officeWord }`
  }
impeachment-means = If it is carried, the treasurer loses the office at once and nobody takes their place. The treasury is then frozen until a treasurer is elected.

## What the co-op lacks now, and the way out

vacant-moderator = **Nobody moderates this co-op now.** Until somebody does, every permanent member can invite people: `{ $prefix }invite @user`. To stand for moderator, in the members’ room: `{ $prefix }stand moderator`
vacant-treasurer = **This co-op has no treasurer now.** Until one is elected, nobody can record income or payments. To stand, in the members’ room: `{ $prefix }stand treasurer`
vacant-voters = **Nobody is left here who can vote**, so nothing can be decided any more. The way out: the admin names founders anew in the configuration and starts me again; they become permanent members when they join.

## What else is said of it

grounds-to-type = GROUNDS

## In the minutes

record-office-taken = { $office ->
    [treasurer] { $person } became treasurer
    [moderator] { $person } became a moderator
   *[other] { $person } took the office { $officeName }
  }
record-office-ended = { $office ->
    [treasurer] { $person } is no longer treasurer
    [moderator] { $person } is no longer a moderator
   *[other] { $person } no longer holds the office { $officeName }
  }: { $why ->
    [resigned] resigned
    [left] left the co-op
    [removed] removed from the co-op
    [impeached] impeached
    [recalled] recalled
    [abolished] the seat is abolished
    [beaten] somebody else was elected
    [term-over] the term is over
    [office-dropped] the co-op no longer has this office
   *[other] the office ended
  }
record-treasury-frozen = the treasury was frozen ({ $motion })
record-treasury-opened = the treasury was opened again

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-not-an-office = There is no office { $typedCopy }. There are: { $offices }. Everybody stands for themselves: `{ $prefix }stand { $officeWord }`
refused-stands-for-another = You cannot put up somebody else: everybody stands for themselves. { $stands ->
    [true] { $person } stands already ({ $motion }).
   *[false] You can ask { $person } to.
  } To stand yourself: `{ $prefix }stand { $officeWord }`
refused-offices-apart = { $held ->
    [treasurer] You are the treasurer, and your co-op keeps the two offices apart. First give that one up: `{ $prefix }resign treasurer`
    [moderator] You are a moderator, and your co-op keeps the two offices apart. First give that one up: `{ $prefix }resign moderator`
   *[other] You hold the office { $officeName }, and your co-op keeps it apart from this one. First give it up: `{ $prefix }resign { $officeWord }`
  }
refused-already-standing = You stand in { $motion } already. For another statement, step back and stand again: `{ $prefix }stepback { $motion }`
refused-holds-already = { $office ->
    [treasurer] You are the treasurer already. If somebody stands against you, that opens an election, and you are on its ballot without doing anything.
    [moderator] You are a moderator already, and nobody has two seats. To give yours up: `{ $prefix }resign moderator`
   *[other] You hold the office { $officeName } already. To give it up: `{ $prefix }resign { $officeWord }`
  }
refused-sits-already = You are on the ballot of { $motion } already, since you hold the office. To step back: `{ $prefix }stepback { $motion }`
refused-stands-too-late = Voting in { $motion } has begun, so nobody can join it. It ends { $endsAt }. After that: { $contest ->
    [moderator-against] `{ $prefix }stand moderator against { $person }`
    [treasurer] `{ $prefix }stand treasurer`
    [moderator] `{ $prefix }stand moderator`
    [election-against] `{ $prefix }stand { $officeWord } against { $person }`
   *[other] `{ $prefix }stand { $officeWord }`
  }
refused-not-in-that-office = { $office ->
    [moderator] { $count ->
        [0] { $person } is not a moderator, and nobody else is. For a new seat: `{ $prefix }stand moderator`
       *[other] { $person } is not a moderator. Those who are: { $holders }. For a new seat: `{ $prefix }stand moderator`
    }
   *[other] { $count ->
        [0] { $person } does not hold the office { $officeName }, and nobody else does. For a new seat: `{ $prefix }stand { $officeWord }`
       *[other] { $person } does not hold the office { $officeName }. Those who do: { $holders }. For a new seat: `{ $prefix }stand { $officeWord }`
    }
  }
refused-not-standing = You stand in no open election. What is open: `{ $prefix }offices`
refused-not-standing-there = You are not on the ballot of { $motion }. What it is about: `{ $prefix }motion { $motion }`
refused-which-election = You are on several ballots: { $motions }. Say which one, for example `{ $prefix }stepback { $example }`.
refused-steps-back-too-late = Voting in { $motion } has begun, so you stay on its ballot. It ends { $endsAt }. If you are elected, you can give the office up: `{ $prefix }resign`
refused-no-treasurer = Nobody is treasurer, so nobody can be impeached. To stand for it: `{ $prefix }stand treasurer`
refused-no-office = You hold no office. Who does: `{ $prefix }offices`
refused-which-office = You hold several offices: { $offices }. Say which to give up, for example { $copy }
refused-not-in-office = { $office ->
    [treasurer] You are not the treasurer. Who holds what: `{ $prefix }offices`
    [moderator] You are not a moderator. Who holds what: `{ $prefix }offices`
   *[other] You do not hold the office { $officeName }. Who holds what: `{ $prefix }offices`
  }
refused-grounds-are-a-person = { $same ->
    [true] { $person } is the treasurer, and the vote is about nobody else: what you type after it are the grounds, which everybody reads. So I have opened nothing. With grounds: `{ $prefix }impeach GROUNDS`
   *[false] Only the treasurer, { $person }, can be impeached, and not { $named }. So I have opened nothing. To contest a moderator’s seat: `{ $prefix }stand moderator against @user`
  }
refused-sure-to-impeach = **No vote is open yet.** It would ask everybody whether { $person } loses the treasurer’s office. All members read the grounds. If it is carried, the office ends at once and the treasury is frozen until a treasurer is elected. To open it: { $sureCopy }
refused-sure-to-resign = { $office ->
    [treasurer] **You are still treasurer**: I have not done anything yet. If you resign, your office ends at once, and { $vacant ->
        [true] the co-op has no treasurer: until one is elected, nobody can record income or payments.
       *[false] you can only come back to it by an election.
    } To resign: `{ $prefix }resign treasurer --sure`
    [moderator] **You are still a moderator**: I have not done anything yet. If you resign, your seat ends at once{ $vacant ->
        [true] , and nobody moderates the co-op: until somebody does, every permanent member can invite people.
       *[false] .
    } To resign: `{ $prefix }resign moderator --sure`
   *[other] **You still hold the office { $officeName }**: I have not done anything yet. If you resign, it ends at once{ $vacant ->
        [true] , and nobody holds it.
       *[false] .
    } To resign: `{ $prefix }resign { $officeWord } --sure`
  }
refused-stand-against-whom = Against whom? `{ $prefix }stand { $officeWord } against @USER`. For a new seat: `{ $prefix }stand { $officeWord }`
refused-against-treasurer = Nobody stands against one person here: who holds the office is on the ballot anyway. So leave out whom you stand against: `{ $prefix }stand { $officeWord }`

## Guides for officers: five lines for somebody who takes an office

guide-now-moderator = **You are a moderator of { $coop } now.**
guide-later-moderator = **Moderator of { $coop }**
guide-moderator = - Ask people in: `{ $prefix }invite @USER`. They begin as trial members.
    - Your own room is the moderators’ room. The way there: `{ $prefix }rooms`
    - A removal begins only there: `{ $prefix }remove @USER GROUNDS`. Then the moderators vote, and then everybody.
    - Payments of the treasurer to themselves wait for your word: `{ $prefix }todo`. To give up the office: `{ $prefix }resign`
guide-now-treasurer = **You are the treasurer of { $coop } now.**
guide-later-treasurer = **Treasurer of { $coop }**
guide-treasurer = - Your own room is the treasury room. The way there: `{ $prefix }rooms`
    - To book what came in and went out, send me the bank’s statement as a file: `{ $prefix }help bank`
    - To pay what is due: `{ $prefix }payrun`. You pay at the bank; I cannot move money.
    - Once it is paid: `{ $prefix }payrun done`. Each receiver confirms it. To give up the office: `{ $prefix }resign`
