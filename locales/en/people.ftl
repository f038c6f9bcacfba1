### Who belongs to the co-op, comes and goes.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

refused-members-only = Only members of { $coop } can { $command ->
    [none] do that.
   *[other] use `{ $prefix }{ $command }`.
  }
who-franchise-permanent = permanent members
who-franchise-trial = trial members
who-franchise-officers = officers
who-franchise-moderators = moderators
who-franchise-concerned = the person it is about
refused-office-only = { $office ->
    [treasurer] Only the treasurer
    [moderator] Only moderators
   *[other] Only those whose office allows it
  } can { $command ->
    [none] do that. Who it is: `{ $prefix }offices`
   *[other] use `{ $prefix }{ $command }`.
  }
argument-not-a-person = { $typed } does not say who is meant. Type the Matrix ID of the person, or mention them.
piece-person = a person

## Commands on motions and ballots

command-identity-summary = Approve your new Matrix identity after a reset
command-identity-help = Ballots and commands count only under the identity that your co-op first saw, or the one that you approve in its members’ room, where everybody can see it. It counts for that co-op alone. A customer approves theirs in the room of their task.

## Commands on members

command-guide-summary = Read your first steps, or those of a new officer
command-guide-usage = [ROLE]
command-guide-examples = guide
    guide founder
command-guide-brief = `{ $prefix }guide`: your first steps
command-guide-help = Five lines for somebody who is new in a role. Without a role: what fits you. Roles: { $roles }.
command-members-summary = Show who belongs to the co-op
command-members-brief = `{ $prefix }members`: who belongs here
command-members-help = Permanent members, members on trial, offices, and who is invited.
command-member-summary = Show all about one person’s standing
command-member-usage = [@USER]
command-member-help = Status and offices, each since when, and open votes that concern them. Without a name: yourself.
command-invite-summary = Invite somebody to the co-op
command-invite-brief = `{ $prefix }invite @USER`: ask somebody in
command-invite-usage = @USER:SERVER [--withdraw]
command-invite-help = Moderators invite; while there is none, every permanent member can. People who accept become members on trial. `--withdraw` takes the invitation back.
command-admit-summary = Open the vote on becoming a permanent member
command-admit-brief = `{ $prefix }admit`: become a permanent member
command-admit-usage = [@USER]
command-admit-help = Members on trial open it for themselves, permanent members for others too.
command-leave-summary = Leave the co-op
command-leave-usage = [--sure]
command-leave-help = First says what would end. With `--sure` it is done, at once.

## Who belongs, comes and goes

members-heading = { $count ->
    [0] **{ $coop } has no members.**
    [one] **{ $coop } has one member.**
   *[other] **{ $coop } has { $count } members.**
  }
members-permanent = Permanent ({ $count }):
members-trial = On trial ({ $count }):
members-officers = In office without being members ({ $count }):
members-absent = absent since { $date }
members-invited = Invited, and not here yet ({ $count }):
members-invited-by = { $person }, by { $by } on { $date }
members-next = All about one of them: `{ $prefix }member @user`
member-is-permanent = **{ $person } is a permanent member**, since { $date }.
member-is-trial = **{ $person } is a member on trial**, since { $date }.
member-is-former = **{ $person } is a former member**, and left on { $date }.
member-is-removed = **{ $person } is a former member**, and was removed by vote on { $date }.
member-is-moved = **{ $person } goes on as { $to }**, since { $date }.
member-is-officer = **{ $person } holds an office**, and is not a member.
member-is-absent = They have left all rooms and are absent since { $date }: new votes leave them off the roll.
absent-since = **{ $person } is absent**: out of all rooms since { $date }, without a word to me.
absent-means = { $count ->
    [one] New votes leave them off the roll, so that they block no quorum. They stay a member, and what is owed to them stays owed. They are back as soon as they join a room or write to me.
   *[other] New votes leave them off the roll, so that they block no quorum. They stay members, and what is owed to them stays owed. They are back as soon as they join a room or write to me.
  }
absent-next = Should they not come back, moderators can propose a removal in their own room: `{ $prefix }remove @user GROUNDS`
absent-next-all = No moderator is here. Any of you can stand: `{ $prefix }stand moderator`
member-is-invited = **{ $person } is invited**, by { $by } on { $date }, and has not joined yet.
member-office = { $office ->
    [treasurer] Treasurer
    [moderator] Moderator
   *[other] { $officeName }
  } since { $date }
member-motions = Open, and about them:
member-next-trial = To open the vote on permanent membership, in the members’ room: { $command }
look-alike-person = { $person } is not { $other }: where the first has “{ $here }”, the other has “{ $there }”.
look-alike-title = { $person }, not { $others }
invited = **{ $person } is invited.**
invited-again = **{ $person } was invited already**, by { $by } on { $date }. Now the invitation is repeated.
invited-former = They were in the co-op before, and left on { $date }.
invited-removed = They were in the co-op before, and were removed by vote on { $date }.
invited-next = Joining the members’ room makes { $person } a member on trial. To take the invitation back: { $command }
invitation-withdrawn = **The invitation of { $person } is taken back.** They can no longer join with it.
leaving = **You are still in { $coop }**: I have not done anything yet. If you leave:
leaving-offices = { $count ->
    [one] Your office ends at once: { $offices }.
   *[other] Your offices end at once: { $offices }.
  }
leaving-vacant-moderator = Nobody will moderate the co-op then. Until somebody does, every permanent member can invite people.
leaving-vacant-treasurer = The co-op will have no treasurer then. Until one is elected, nobody can record income or payments.
leaving-vacant-voters = Nobody will be left who can vote, so nothing can be decided until the admin names founders anew.
leaving-motions = You are taken out of { $motions }.
leaving-votes = You stay on the roll of { $motions }: a ballot that you have cast counts, and you can still vote.
leaving-owed = What is owed to you stays owed.
leaving-return = To come back you need an invitation, and begin on trial.
leaving-next = To leave: `{ $prefix }leave --sure`
left-room = **{ $person } has left the co-op.**
left-offices = { $count ->
    [one] Their office ended with that: { $offices }.
   *[other] Their offices ended with that: { $offices }.
  }
left-direct = **You have left { $coop }.** I take you out of its rooms.
left-votes = You are still on the roll of { $motions }: a ballot that you have cast counts, and here you can still vote. Your ballots: `{ $prefix }ballots`

## What the co-op lacks now, and the way out

founders-corrected = **The configuration has been corrected**: { $people } { $count ->
    [one] is no founder and had
   *[other] are no founders and had
} not joined.
founders-awaited = { $count ->
    [one] This founder becomes a permanent member on joining
   *[other] These founders become permanent members on joining
} this room: { $people }.
begun-anew = **{ $coop } begins anew.** Nobody was left who could vote, so the founders of the configuration become permanent members again as soon as they are in this room: { $people }. Who belongs: `{ $prefix }members`. To invite somebody: `{ $prefix }invite @user`

## The announcement of a removal

removal-announced = **{ $heading }**. { $from ->
    [petition] Petition { $petition } asks for this; { $endorsed } have endorsed it.
   *[moderators] The moderators propose this to all of you.
  } Voting begins { $until }; until then { $motion } is discussed, and the person concerned is heard. The grounds:
removal-next = When voting begins, everybody on the roll gets a ballot in a direct message from me.
removal-notice = **{ $heading }**: { $from ->
    [petition] petition { $petition } asks all members to remove you, and { $endorsed } have endorsed it. Its grounds:
   *[moderators] the moderators have proposed to all members to remove you. Their grounds:
  }
removal-notice-next = Until { $until } you can answer in the members’ room, or here, and I post it there: `{ $prefix }answer { $motion } TEXT`. Then all members vote. Until it is decided nothing changes for you.

## A removal in two votes

command-remove-summary = Propose to the other moderators that a member is removed
command-remove-brief = `{ $prefix }remove @USER GROUNDS`: begin a removal
command-remove-usage = [--sure] @user GROUNDS
command-remove-help = First says what it means; with `--sure` it opens the vote. The moderators vote first, without the person concerned, and nobody else learns of it. If they carry it, it is announced to all members with the grounds, which may go on below the first line; the person concerned is heard; then all members vote.
command-remove-examples = remove @dee Has kept the key to the store for months, and answers nobody.
command-answer-summary = Answer a motion to remove you
command-answer-usage = M1 TEXT
command-answer-help = Until the voting begins I post your answer in the members’ room, under your name.
command-answer-examples = answer M1 I have the key because nobody else opens the store.
piece-grounds = the grounds
piece-answer = your answer
removal-confined = Only moderators hear of { $motion }: I mention it in this room and in their direct messages, and nowhere else. { $person } does not vote on it. To begin voting sooner: `{ $prefix }early { $motion }`. To take it back: `{ $prefix }withdraw { $motion }`.
removal-redaction-reason = This belongs in another room
removal-wrong-room =
    A removal is proposed in the moderators’ encrypted room and nowhere else, so I have done nothing. { $removed ->
        [true] I have removed your message from { $where }.
       *[other] I may not remove your message from { $where }: please delete it there yourself.
    } Moderators type it in their room: `{ $prefix }remove @user GROUNDS`. Everybody else can speak with a moderator.
removal-answer = **{ $heading }**: { $person } answers.
removal-answer-posted = Your answer on **{ $heading }** stands in the members’ room, under your name. Until { $until } you can add to it in the same way.
removed-by-vote = **You were removed from { $coop } by a vote**, on { $date }{ $known ->
    [true] , { $motion }.
   *[other] .
  }
removed-grounds = The grounds that were put to the vote:
removed-next = Only a vote of the members can change that. { $count ->
    [0] The co-op has no moderator at present whom you could ask about it.
    [one] You can ask { $people } about it, who is its moderator.
   *[other] You can ask its moderators about it: { $people }.
  }
removed-owed = What is owed to you stays owed: `{ $prefix }dues`
removal-done = **{ $heading }**: the members have voted to remove you, so you are no longer a member of { $coop }. Your offices and candidacies have ended, your ballots in votes that are still open no longer count, and I take you out of the co-op’s rooms. What is owed to you stays owed.
removal-done-after-leaving = **{ $heading }**: the members have voted to remove you. You had already left { $coop }; your ballots in votes that are still open no longer count. What is owed to you stays owed.

## Identity-

identity-approved = **{ $person }** has a new Matrix identity and has approved it here. From now on ballots and commands count under it, in this co-op. If that was not you, say so here and tell a moderator.
identity-unchanged = Your identity is the one I know. There is nothing to approve.

## What else is said of it

limit-answers = { $of ->
    [person] I have answered you { $most } times within an hour
    [server] I have answered people of your server { $most } times within an hour
   *[room] I have answered people from outside { $most } times within an hour
  }, so I say nothing more { $place ->
    [direct] to you until { $until }.
   *[shared] here until { $until }. In a direct message I answer members as before, and voting, objecting and leaving work here too.
  }
limit-direct = You have written to me { $most } times within an hour, so I answer you here again from { $until } on. Until then ballots count all the same, unanswered; `{ $prefix }receipts` shows them afterwards.

## Somebody goes on under another Matrix ID

command-moved-summary = Go on under another Matrix ID
command-moved-usage = @OLD:SERVER @NEW:SERVER
command-moved-help = Your standing, offices, candidacies, motions and open votes go along. Both accounts type it, each in its own encrypted direct message with me, within 7 days. If you have lost the old account, ask a moderator to invite the new one instead.
piece-old = your old Matrix ID
piece-new = your new Matrix ID
moved-noted-old =
    Noted for { $coop }. Now type the same with your other account, { $other }, in an encrypted direct message between it and me, until { $until }:

    { $command }

    Until then nothing changes.
moved-noted-new =
    Noted. Now your old account, { $other }, has to say the same in an encrypted direct message between it and me, until { $until }:

    { $command }

    Until then nothing changes, and I tell nobody which co-ops an account is in. You hear from me here when it is done.
moved-room = **{ $old } goes on as { $new }.** Both accounts have said so. Standing, offices, motions and open votes go along, and { $old } is no longer a member. If you doubt that this is the same person, tell a moderator.
moved-old = You go on as { $new } in { $coop }. This account is no longer in the co-op, and leaves its rooms.
moved-new =
    You go on in { $coop } in place of { $old }: standing, offices, motions and open votes are yours. You will be invited to the co-op’s rooms. What waits for you: `{ $prefix }todo`. What you can do: `{ $prefix }help`{ $votes ->
        [0] {""}
        [one] {"."} One vote is open for you; its ballot follows. If you have voted already, that counts, and you can still change it
       *[other] {"."} { $votes } votes are open for you; their ballots follow. Where you have voted already, that counts, and you can still change it
    }.

## Somebody has come

member-joined = **{ $person } has joined { $coop }**, as a trial member. To start the vote that makes { $person } a permanent one: `{ $prefix }admit { $typed }`

## Guides: five lines for somebody who is new in a role

guide-now-trial = **Welcome to { $coop }. You are a trial member from now on.**
guide-later-trial = **Your first steps in { $coop }, on trial**
guide-trial = - Your rooms: `{ $prefix }rooms`. What waits for you: `{ $prefix }todo`
    - Your ballots come in a direct message from me. What you may vote on: `{ $prefix }rules`
    - Want to stay? `{ $prefix }admit` in the members’ room starts the vote
    - { $before ->
        [everything] What was said before you came is shared with you. Some apps cannot show it.
       *[other] You cannot read what was said before you came. What was decided: `{ $prefix }minutes`
    }
guide-now-member = **You are a permanent member of { $coop } now.**
guide-later-member = **Permanent member of { $coop }**
guide-member = - Start a vote, in the members’ room: `{ $prefix }propose TITLE`
    - Your ballots come in a direct message from me. What waits for you: `{ $prefix }todo`
    - What is due to you: `{ $prefix }dues`. To tell me your account: `{ $prefix }payinfo`
    - Who holds which office: `{ $prefix }offices`. To stand for one: `{ $prefix }help stand`
guide-now-founder = **{ $coop } has begun, and you are one of its founders.**
guide-later-founder = **Founder of { $coop }**
guide-founder = - Ask others in: `{ $prefix }invite @USER`
    - Elect the first officers, in the members’ room: `{ $prefix }help stand`
    - Agree on a budget, so that work is paid: `{ $prefix }help budget`
    - Decide together, in the members’ room: `{ $prefix }propose TITLE`. Ballots come to each of you from me.
guide-now-customer = **{ $heading } has reached the members of { $coop }.**
guide-later-customer = **How your task goes**
guide-customer = - I write to you when a member looks at it, and when there is an offer: a price and a day.
    - How it stands: `{ $prefix }task { $task }`. To take it back: `{ $prefix }task { $task } cancel`
    - To agree to the first offer: `{ $prefix }task { $task } agree 1`. To say no: `{ $prefix }task { $task } decline`
    - You pay when the work is done. I tell you then how much.
refused-no-such-guide = There is no guide for { $typed }. There are guides for: { $roles }.

## In the minutes

record-co-op-founded = the co-op began, founded by { $people }
record-co-op-begun-anew = nobody was left who could vote, and the co-op began anew with { $people }
record-founders-corrected = the configuration was corrected; founders who have not joined yet: { $people }
record-founder-joined = { $person } joined as a founder
record-member-invited = { $actor } invited { $person }
record-invitation-withdrawn = { $actor } took back the invitation of { $person }
record-member-joined = { $person } joined as a trial member
record-member-admitted = { $person } became a permanent member
record-member-left = { $person } left
record-member-absent = { $person } became absent: for too long in none of the rooms
record-member-back = { $person } is absent no more
record-member-removed = { $person } was removed ({ $motion })
record-member-moved = { $person } goes on under the Matrix ID { $to }
record-identity-first-seen = { $person } is known by the Matrix identity { $identity }
record-identity-approved = { $person } approved a new Matrix identity
record-others = { $count } others

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-device-not-signed =
    I have counted nothing: the session you wrote from is not verified by you, so I cannot tell it from one that somebody else added to your account. Verify it (in Element: Settings → Sessions → Verify session, with another session of yours or your recovery key), then send your ballot again. More: `{ $prefix }help verify`
refused-moved-same = Those are the same account, so there is nothing to change. Type your old Matrix ID first, then the new one: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-moved-bot = One of the two is my own account, so nothing is changed. Type your old Matrix ID first, then the new one: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-moved-not-yours = You write from neither of these two accounts, so nothing is changed. Each of them has to say it for itself.
refused-moved-not-in = The old account is not in this co-op, so nothing can go on under the new one. A moderator can invite the new one.
refused-moved-known = { $person } is or was in this co-op as a person of its own, so you cannot go on under that ID. Use an account that has never been in it.
refused-moved-invited = { $person } is invited to this co-op as a person of its own, so nothing is changed. Ask a moderator to take that back first: `{ $prefix }invite { $typed } --withdraw`. Then type this again.
refused-identity-not-encrypted = I can approve an identity only from an encrypted message. Write `{ $prefix }identity` in an encrypted members’ room.
refused-identity-not-signed =
    The session you wrote from is not verified by you, so it shows no identity that I could approve. Verify it first (in Element: Settings → Sessions → Verify session), then type `{ $prefix }identity` again. More: `{ $prefix }help verify`
refused-may-not-invite = { $count ->
    [0] Nobody moderates the co-op now, so permanent members invite people. You are not one yet; you can ask one of them.
   *[other] Only moderators invite people. You can ask { $moderators }.
  }
refused-moved-away = { $inside ->
    [true] { $person } goes on as { $next }, who belongs to the co-op, so I have invited nobody. Who else does: `{ $prefix }members`
   *[false] { $person } goes on as { $next }, and all that was theirs with them, so I have invited nobody. They can come back under that ID, or under one that has never been in the co-op: { $inviteCopy }
  }
refused-invites-bot = That is me, and I am here already. Type whom you want to invite, for example `{ $prefix }invite @fay:example.org`.
refused-is-guest = { $person } is a guest by the configuration: in the rooms without belonging to the co-op. If they are to become a member, the admin takes them out of the guests there and starts me again; then invite them.
restored-came = **{ $count ->
    [one] Somebody is in this room whom I do not know
   *[other] People are in this room whom I do not know
}: { $people }.** My records were put back to { $at }. I put { $count ->
    [one] them
   *[other] them all
} out. If you took them in since, please invite them again: `{ $prefix }invite { $typed }`
restored-went = **I have put out { $people } after { $at }, and no longer know why.** Perhaps they left or were removed. I count them as members until you decide, and do not ask them back. If they belong here: `{ $prefix }invite { $typed }`. If they were removed, decide it again: `{ $prefix }remove { $typed }`. Who left says so once more: `{ $prefix }leave`
invited-back = I ask { $person } back into the rooms. They never stopped being a member.
refused-is-member = { $person } belongs to the co-op already, so I have invited nobody. Who else does: `{ $prefix }members`
refused-founder-awaited = { $person } is invited already, as a founder, and becomes a permanent member on joining the members’ room. Who else is invited: `{ $prefix }members`
refused-invites-look-alike = I have invited nobody yet: { $person } could be taken for { $other }, whom the co-op knows. Where the first has “{ $here }”, the other has “{ $there }”. If you mean the first: { $sureCopy }
refused-has-joined = { $person } is a member already, so there is no invitation to take back. Who is invited still: `{ $prefix }members`
refused-not-invited = { $person } is not invited, so there is nothing to take back. Who is: `{ $prefix }members`
refused-founder-named = { $person } is named as a founder in the configuration and has not joined. I await them as long as they stand there: your admin takes the name out, or corrects it, and starts me again.
refused-not-on-trial = { $person } is not a member on trial, and only those can become permanent. Who is: `{ $prefix }members`
refused-moved-other-not-signed = Your new account has said it too, but from a session that it has not verified, so nothing is changed. Verify that session, type it there again, and then here.
refused-removes-themselves = Nobody proposes their own removal, so I have done nothing. To leave the co-op, in the members’ room or in a direct message with me: `{ $prefix }leave`
refused-not-a-member-they = { $person } is not in this co-op, so I have done nothing. Who is: `{ $prefix }members`
refused-moved-in-full = { $typed } is not a whole Matrix ID, so nothing is changed. Type both with their servers: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-sure-to-remove = **No vote is open yet.** It would ask the moderators, without { $person }, whether to propose the removal to all members. Nobody else hears of it unless they carry it; then everybody reads your grounds, as you typed them. To open it: { $sureCopy }
refused-which-person = { $typed } alone does not say who is meant. Type the whole Matrix ID: { $people }.
refused-not-a-person = I know nobody called { $typed } in this co-op. Type the whole address, for example `{ $example }`: people see theirs in the settings of their app. Or mention the person.
refused-limit-proposals = You have { $most } decisions open for alternatives, and nobody can read more at once. When voting begins on one of them, or you take it back, there is room: `{ $prefix }withdraw M1`, with its number.
refused-limit-alternatives = { $motion } has { $most } options of yours already. To put another in the place of one of them: `{ $prefix }reword { $motion } NUMBER TEXT`, or first `{ $prefix }withdraw { $motion } NUMBER`
refused-limit-proposals-day = You have proposed { $most } decisions within a day, and nobody can read more, even if some are taken back. From { $freeAt } on you can again.
refused-limit-alternatives-day = You have added { $most } options within a day, and nobody could follow more, even if some are taken back. From { $freeAt } on you can again.
refused-limit-rewordings = You have reworded options { $most } times within a day, and nobody could follow more. From { $freeAt } on you can again.
refused-limit-invitations = { $most } invitations of yours wait to be accepted. When one is, or you take one back, there is room: `{ $prefix }invite @USER:SERVER --withdraw`
refused-limit-invitations-in-all = { $most } invitations wait to be accepted. When one is, or is taken back, there is room; `{ $prefix }members` shows them.
refused-limit-invitations-day = You have invited people { $most } times within a day. From { $freeAt } on you can again; meanwhile others who may invite can.
refused-limit-task-deeds = You have done so much on { $task } within an hour ({ $most } times) that I leave it at that until { $freeAt }, since others are told each time.
refused-limit-tasks-open = { $most } tasks of yours are open, and more are too many at once. When one of them is done or cancelled, there is room for another: `{ $prefix }tasks`
refused-limit-tasks-day = You have submitted { $most } tasks within a day, so I take no more until { $freeAt }.
refused-limit-tasks-server = People of your server have submitted { $most } tasks within a day, so I take no more from there until { $freeAt }. If it cannot wait, ask a member, who can submit it for you.
refused-limit-tasks-all = { $most } tasks have come in within a day, which is as much as the members can look at. From { $freeAt } on I take more. If it cannot wait, ask a member, who can submit it for you.
refused-moved-not-encrypted = I take this only from an encrypted direct message, so nothing is changed. Write to me in one, and type it again there.
refused-moved-device-not-signed = The session you wrote from is not verified by you, so nothing is changed: anybody could have added it to your account. Verify it (in Element: Settings → Sessions → Verify session), then type this again. More: `{ $prefix }help verify`
refused-moved-identity-changed = Your Matrix identity was reset since I first knew you, so nothing is changed. If that was you, type `{ $prefix }identity` in the members’ room, where everybody sees it, then type this again here. If it was not you, tell your admin.

## Rehearsals

rehearsal-name = { $name } (rehearsal)
rehearsal-begun = **This is a rehearsal.** What lasts a day elsewhere lasts a minute here: votes, notices, reminders. Months, years and terms are as long as ever. Nothing that is decided or booked here counts, and this co-op never becomes a real one.
