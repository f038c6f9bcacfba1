### Motions, ballots and counts.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

argument-not-a-place = { $typed } is not a place on the list. It is a whole number, such as 31.
argument-motion-without-letter = { $typed } could mean several things here. If it is a motion, write its letter too, such as `M1`.
argument-not-a-motion = { $typed } is not the number of a motion.
argument-not-about-a-motion = { $typed } is nothing that I can show of it. There is all of it, without a word more, and `rules`.
argument-not-an-option = { $typed } is not the number of an option.
piece-from = the place on the list at which to begin
piece-motion = the number of the motion
piece-detail = what of it to show
piece-option = the number of the option
piece-title = the text
piece-more = further lines of it
piece-text = the lines below the title
piece-when = until when
piece-words = the ballot
command-propose-examples =
    propose Move our servers to the hydro-powered data centre
    propose --consent Move our servers to the hydro-powered data centre
command-alternative-examples = alternative M1 Stay, but switch the tariff
command-reword-examples =
    reword M1 Move our servers to the wind-powered data centre
    reword M1 2 Stay, and ask again in a year
command-cancel-examples = cancel M1 We found a better way.
command-postpone-examples =
    postpone M1 3 days
    postpone M1 until next Friday
command-vote-examples = vote M1 abstain

## Commands on motions and ballots

command-propose-summary = Open a decision
command-propose-brief = `{ $prefix }propose TITLE`: start a vote
command-propose-usage = [--consent] TEXT
command-propose-help = The first line is the proposal; further lines explain it. If the lines below it are a list, with numbers or bullets, they are the options. Others can add alternatives until the proposal stage ends, then everybody on the roll gets a secret ballot. With `--consent` there is one proposal, and nobody ranks anything: people agree, stand aside, or object and say why.
command-alternative-summary = Add another option to an open decision
command-alternative-usage = M1 TEXT
command-alternative-help = Works until the proposal stage ends. The first line is the option; further lines explain it.
command-reword-summary = Change the wording of your own option
command-reword-usage = M1 [NUMBER] TEXT
command-reword-help = Works until the proposal stage ends. A decision that was held by consent and not carried begins another round so; one that came by petition or from a mediation, for whoever may start a decision. With several options of yours, say which by its number. A text that begins with a number goes in quotes.
command-withdraw-summary = Take back your own option
command-withdraw-usage = M1 [NUMBER]
command-withdraw-help = Works until the proposal stage ends. When the last proposed option goes, the motion ends.
command-cancel-summary = Withdraw your motion, or ask to cancel an open vote
command-cancel-usage = M1 [REASON]
command-cancel-help = Until the proposal stage ends, the person who opened a motion withdraws it so, and the options of others go with it. Once voting has begun, members vote on whether that vote is cancelled; at a conference, whoever presides can end it at once where the rules say so. Your own option alone: `{ $prefix }withdraw M1`. A candidacy: `{ $prefix }stepback`. A task: `{ $prefix }task T1 cancel`.
command-postpone-summary = Put off the vote on your motion
command-postpone-usage = M1 WHEN
command-postpone-help = Works for the person who opened it, until the proposal stage ends. `3 days` are added to that end; a day such as `next Friday` is the new end, at the same hour.
command-early-summary = Ask to end the proposal stage of your motion early
command-early-usage = M1
command-early-help = Voting then begins when the notice is over, unless somebody objects.
command-object-summary = Object, to an early end or by consent
command-object-usage = M1 [REASON]
command-object-help = In the members’ room: the proposal stage keeps its full length. Anybody who may vote on the motion can do that. In the direct message with me: your ballot in a vote by consent, with your reason.
command-motions-summary = Show what is open, and what was decided last
command-motions-brief = `{ $prefix }motions`: what is open
command-motions-usage = [--from 31]
command-motions-help = Each with its number and its deadline: first what is being voted on, then proposals, sorted by when it ends.
command-motion-summary = Show all about one motion
command-motion-usage = M1 [rules]
command-motion-help = Options with their texts, stage, deadline and turnout. With `rules`: by which rules it is counted.
command-result-summary = Show how a vote ended
command-result-usage = M1
command-result-help = The outcome and its arithmetic, and the published count as files.
command-vote-summary = Cast your ballot, or replace it
command-vote-usage = M1 NUMBERS
command-vote-help = The numbers of the options you want, your favourite first: 2 1 means option 2 first, then option 1. You may leave some out, or say `abstain`. By consent it is `agree`, `stand aside`, or `object:` and why. Plain numbers, without the command, do as well while one vote is open. The last ballot you send before the end counts.
command-unvote-summary = Take your ballot back
command-unvote-usage = [M1] [for @ana]
command-unvote-help = You then count as not having voted, your receipt is void, and I remind you again. You can vote anew until the vote ends. Deleting your message takes nothing back. `for @ana`: the ballot that you cast for ana by proxy.
command-ballots-summary = Get your open ballots again
command-ballots-help = Only in the direct message with me, where nobody else reads along.
command-proxy-summary = Let another member vote for you
command-proxy-usage = @ana [M1 | KIND] [until DAY]
command-proxy-help = For one motion, one kind of motion, or every vote; until a day, or until you end it: `{ $prefix }proxy none`. Your own ballot always comes first: vote as usual, and it replaces what was cast for you. The holder gets a ballot for you in their direct message and may fill it in differently from their own. Nobody, you included, learns how. The minutes say that you named somebody. Does somebody want you to vote for them, and you do not? `{ $prefix }proxy refuse @ana`
command-proxies-summary = Show who may vote for whom: yours only
command-proxies-help = The proxies that you gave, and those that others gave you.
command-receipts-summary = Show your receipts in open votes
command-receipts-help = After a vote has closed nobody, I included, knows whose a receipt is. Yours stand in the direct message with me.

## The proposal stage

option-keep = Leave things as they are
proposal-listed = The lines of your list are its options. Not meant so? `{ $prefix }cancel { $motion }`, and put a sentence before the list.
proposal-list-explains = I took your list for an explanation. If its lines are options, put them right below the title, with nothing else.
option-by = { $title } ({ $author })
option-sitting = { $title } (in office)
option-earlier = Option { $option } was reworded { $until }{ $more ->
    [0] .
    [one] , and once before that.
   *[other] , and { $more } times before that.
  } Until then it said:
option-text = About option { $option }:
proposal-opened = **{ $motion }** is open for { $form ->
    [candidate] candidates
    [budget] other budgets
    [question] discussion
   *[text] alternatives
  } until { $until }.
proposal-next = { $add } Then there are { $duration } to vote: { $threshold }, and { quorum-must }.
quorum-must = at least { $quorum } of { $voters } { $weighted ->
    [yes] votes must be cast
   *[no] must vote
  }
add-text = Another idea? `{ $prefix }alternative { $motion } TEXT`.
add-candidate-treasurer = Do you want to stand too? `{ $prefix }stand treasurer`.
add-candidate-moderator = Do you want to stand too? `{ $prefix }stand moderator`.
add-candidate-moderator-against = Do you want to stand too? `{ $prefix }stand moderator against { $person }`.
add-budget = Another budget? `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`, evaluators being those who make the offer.
add-question = Talk it over until then.
alternative-added = “{ $title }” is option { $option } of **{ $motion }** now. Other alternatives can come until { $until }.
motion-in-thread = { $form ->
    [candidate] Everybody who stands: in the thread of this election.
   *[other] All options: in the motion’s thread.
  }
option-reworded = Option { $option } of **{ $motion }** is reworded. It says now:
option-reworded-moved = So that everybody has time to read it, the proposal stage ends { $until } now, and voting begins then.
option-withdrawn = Taken back from **{ $motion }**: { $option }
motion-about-you = **{ $motion } is about you.** { $opener ->
    [petition] It comes of a petition
   *[person] { $by } has opened it
  }, and the vote begins { $until }. What it says, and who votes: `{ $prefix }motion { $id }`
motion-lost-subject = **{ $motion } ends without a result**: { $why ->
    [petitioned] a petition has brought it before all members
    [moot] the vote on { $other } has ended first
    [office-dropped] the co-op does not have this office any more
    [not-treasurer] { $person } does not hold the office any more
   *[gone] { $person } is not in the co-op any more
  }, so there is nothing left to decide here.{ $cast ->
    [true] {" "}The ballots are deleted; nobody has counted them.
   *[false] {""}
  }
motion-withdrawn = **{ $motion }** is withdrawn: nothing proposed is left.
motion-cancelled = **{ $motion }** is withdrawn by the person who opened it.
motion-postponed = **{ $motion }** is postponed: { $form ->
    [candidate] open for candidates
    [budget] open for other budgets
    [question] open for discussion
   *[text] open for alternatives
  } until { $until }, then voting begins.
early-end-asked = **{ $heading }**: the proposal stage ends early, on { $until }, unless somebody objects by then: `{ $prefix }object { $motion }`.
early-end-objected = **{ $motion }** keeps its full proposal stage, until { $until }.
threshold-majority = more than half of the ballots carry it
threshold-consensus = every ballot must agree to carry it
threshold-plurality = whoever has most votes at the end is elected
threshold-fraction = at least { $fraction } of the ballots carry it

## What motions of each kind are called, and what stands on their ballots

motion-membership = Make { $person } a permanent member
motion-impeachment = Impeach { $person } as treasurer
motion-removal = Remove { $person } from the co-op
motion-budget = The budget for { $year }
option-accept = Accept
option-reject = Reject
option-no-winner = No winner
option-impeach = Impeach
option-keep-treasurer = Keep { $person } as treasurer
option-propose-removal = Propose the removal to all
option-stop = Stop here
option-remove = Remove { $person }
option-keep-member = Keep { $person }
option-keep-budget = Keep the current budget

## What each kind of motion is called

kind-membership = a vote on permanent membership
kind-moderator = a moderator’s election
kind-treasurer = the treasurer’s election
kind-impeachment = an impeachment
kind-budget = a vote on the budget
kind-removal-first = a first vote on a removal
kind-removal-second = a second vote on a removal
kind-decision = a decision

## By which rules votes are held

rules-heading = **How { $coop } votes**, by the preset `{ $preset }`{ $motion ->
    [none] .
   *[other] {" "}({ $motion }).
  }
rules-own = Different from the preset: { $cells }.
rules-own-kind = `{ $kind }` ({ $cells })
rules-item = **{ $title }** (`{ $kind }`): { $does }
rules-usual = **In general.** { $rules }
rules-kinds = All about one kind: `{ $prefix }rules decision`. There are { $kinds }. What is different for each stands in the thread.
rules-kind = `{ $kind }`
rules-more = Every vote is secret and counted by instant-runoff.
rules-apart = Nobody holds these offices together: { $pairs }.
rules-office-moderator = moderator
rules-office-treasurer = treasurer
rules-title-membership = Permanent membership
rules-title-moderator = Moderator
rules-title-treasurer = Treasurer
rules-title-impeachment = Impeachment
rules-title-budget = Budget
rules-title-removal-first = Removal, first vote
rules-title-removal-second = Removal, second vote
rules-title-decision = Decision
rules-does-membership = A trial member becomes permanent, or stays on trial.
rules-does-moderator = Somebody takes a moderator’s seat, a new one or that of a sitting moderator; “No winner” leaves it empty.
rules-does-treasurer = Somebody becomes treasurer; a frozen treasury opens.
rules-does-impeachment = The treasurer loses the office at once, and the treasury is frozen until another is elected.
rules-does-budget = A budget is in force for its year.
rules-does-removal-first = The moderators propose to all to remove a member.
rules-does-removal-second = A member is removed, from offices and all rooms too.
rules-does-decision = A text goes into the minutes.
rules-options-membership = accept, reject
rules-options-moderator = who stands, the sitting moderator if the seat is contested, “No winner”
rules-options-treasurer = who stands, and the sitting treasurer
rules-options-impeachment = impeach, keep
rules-options-budget = the budgets proposed, and keeping the current one
rules-options-removal-first = propose the removal to all, stop
rules-options-removal-second = remove, keep
rules-options-decision = the texts proposed, and leaving things as they are
rules-how-membership = To ask for your own, in the members’ room: `{ $prefix }admit`. For somebody: `{ $prefix }admit @USER`
rules-how-moderator = To stand for a new seat, in the members’ room: `{ $prefix }stand moderator`. For that of a sitting moderator: `{ $prefix }stand moderator against @USER`
rules-how-treasurer = To stand, in the members’ room: `{ $prefix }stand treasurer`
rules-how-impeachment = To start it, in the members’ room: `{ $prefix }impeach GROUNDS`
rules-how-budget = To propose one, in the members’ room: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% year=2027`
rules-how-removal-first = Moderators start it in their room: `{ $prefix }remove @USER GROUNDS`. What happens in it stays there; nobody else learns of it unless it carries.
rules-how-removal-second = The person concerned is told the grounds, and can answer before voting begins.
rules-how-decision = To start one, in the members’ room: `{ $prefix }propose TEXT`
rules-line-same = Who starts it and who votes: { $people }.
rules-line-who = Who starts it: { $starters }. Who votes: { $voters }.
rules-line-bot = I start it when the first vote has carried. Who votes: { $voters }.
rules-line-needed = Needed: { $threshold }; { $quorum }.
share-all = all
share-half = half
share-third = a third
share-two-thirds = two thirds
share-quarter = a quarter
share-three-quarters = three quarters
quorum-all = everybody must vote
quorum-share = at least { $share } must vote
quorum-none = however few vote
rules-threshold-majority = more than half of the ballots
rules-threshold-consensus = all ballots
rules-threshold-plurality-of-continuing = winning the count
rules-threshold-fraction = at least { $fraction } of the ballots
rules-stages-proposals = { $first } for proposals, then { $voting } of voting.
rules-stages-usual = { $first } to propose and talk, then { $voting } of voting.
rules-stages-talk = { $first } to talk about it, then { $voting } of voting.
rules-stages-hearing = { $first } of hearing, then { $voting } of voting.
rules-stages-voting = Voting begins at once and takes { $voting }.
rules-page-heading = **{ $title }.** { $does }
rules-page-more = **{ $title }**, in full:
rules-page-start = Who may start it: { $people }.
rules-page-start-add = Who may start it and add options: { $people }.
rules-page-start-bot = Only I start it, when the first vote has carried.
rules-page-vote = Who votes: { $people }.
rules-office-people = { $office }: { $people }
rules-page-without-concerned = The person it is about does not vote on it, not even as a moderator.
rules-page-options = On the ballot: { $options }.
rules-page-threshold = Needed to change anything: { $threshold }, abstentions not counted.
rules-page-quorum = Of all who may vote { $quorum }. Abstaining counts as voting.
rules-page-no-quorum = There is no quorum: however few vote, it counts.
rules-page-stages = { $stages }
rules-page-early = The person who starts it may ask to vote sooner. The vote then opens early, unless somebody objects within { $notice }.
rules-page-early-at-once = The person who starts it may open the vote sooner.
rules-page-close-early = It closes as soon as all have voted.
rules-page-close-at-end = It closes at its deadline, even if all have voted before.
rules-page-own = Different from the preset `{ $preset }`: { $cells }.
rules-page-voted = Set by a vote: { $cells }.
rules-voted-cell = { $cell } ({ $motion })
rules-cell-start = who starts it
rules-cell-vote = who votes
rules-cell-threshold = what is needed
rules-cell-quorum = the quorum
rules-cell-proposalstage = the first stage
rules-cell-votingstage = the voting stage
rules-cell-earlynotice = the notice for an early vote
rules-cell-closewhenallvoted = when it closes
command-rules-summary = Show by which rules votes are held
command-rules-usage = [KIND or offices] | propose KIND SETTING=VALUE …
command-rules-help = Each kind of vote with who may start it, who votes, what is needed, and how long it takes. With a kind, all about that one; with `offices`, which office has which powers. `propose` puts other rules to the vote, several at once if you like: of a kind (`threshold`, `quorum`, `start`, `vote`, `proposal stage`, `voting stage`), of an office (`office president`: `term`, `max terms`, `powers`; `office secretary=none` ends one), `preset=nassella`, or another setting such as `digest=none`. A change of one kind’s rules needs at least what that kind itself needs.

## What a vote has changed

effect-admitted = { $person } is a permanent member now.
effect-seated = { $office ->
    [treasurer] { $person } is the treasurer now.
    [moderator] { $person } is a moderator now.
   *[other] { $person } holds the office { $officeName } now.
  }
effect-seated-instead = { $office ->
    [treasurer] { $person } is the treasurer now, in place of { $instead }.
    [moderator] { $person } is a moderator now, in place of { $instead }.
   *[other] { $person } holds the office { $officeName } now, in place of { $instead }.
  }
effect-treasury-opened = The treasury, frozen until now, is open again.
effect-stays = { $office ->
    [treasurer] { $person } stays treasurer.
    [moderator] { $person } stays a moderator.
   *[other] { $person } keeps the office { $officeName }.
  }
effect-seat-uncreated = No new seat is made.
effect-seat-unfilled = The seat that { $person } had stays unfilled.
effect-office-vacant = { $office ->
    [treasurer] There is still no treasurer. To stand: `{ $prefix }stand treasurer`
   *[other] The office { $officeName } is still vacant. To stand: `{ $prefix }stand { $officeWord }`
  }
effect-seat-abolished = The seat of { $person } is abolished.
effect-impeached = { $person } is no longer treasurer. The treasury is frozen until another is elected: `{ $prefix }stand treasurer`
effect-budget-adopted = In force from { $from }. To read it: `{ $prefix }budget`.
effect-budget-adopted-too-late = Too late: a later year’s budget is in force.
effect-removal-announced = The removal of { $person } is announced to everybody as { $motion }.
effect-removed = { $person } is no longer a member. What is owed to them stays owed.
effect-removed-after-leaving = { $person } had left before, and stays outside. What is owed to them stays owed.
effect-impossible-left = That has no effect: { $person } is no longer in the co-op.
effect-impossible-came-back = That has no effect: { $person } left during the vote, which ends a candidacy.
effect-impossible-permanent-already = That has no effect: { $person } is a permanent member already.
effect-impossible-holds-already = That has no effect: { $person } holds this office already.
effect-impossible-offices-apart = That has no effect: { $person } holds an office that must stay apart from this one.
effect-impossible-gave-up = That has no effect: { $person } has given up the office meanwhile.
effect-impossible-office-dropped = That has no effect: the co-op no longer has this office.
effect-impossible-no-seat-free = That has no effect: no seat is free any more for { $person }.
effect-impossible-not-treasurer = That has no effect: { $person } is no longer treasurer.

## What is open

motions-open = { $count ->
    [one] One motion is open.
   *[other] { $count } motions are open.
}
motions-none-open = No motion is open. To start one, in the members’ room: `{ $prefix }propose TEXT`
motions-of = Numbers { $from } to { $to } of that list:
motions-more = … and { $count } more: `{ $prefix }motions --from { $next }`
motions-closed = Decided last:
motions-next = All about one: `{ $prefix }motion M1`, with its number.
stage-proposal = { $form ->
    [candidate] open for candidates until
    [budget] open for other budgets until
    [question] in discussion until
    [hearing] in its hearing until
   *[text] open for alternatives until
  } { $until }
stage-voting = in voting until { $until }
stage-closed = { $outcome } ({ $at })
outcome-phrase-carried = carried: { $winner }
outcome-phrase-elected = elected: { $winner }
outcome-phrase-keeps = things stay as they are: { $winner }
outcome-phrase-rejected = not carried, things stay as they are
outcome-phrase-no-quorum = no quorum, things stay as they are
outcome-phrase-withdrawn = withdrawn
outcome-phrase-ended = ended without a result
motion-rules = What decides: { $threshold }, and { quorum-must }.
motion-next-voting = Your ballot is in the direct message from me; to get it again, type `{ $prefix }ballots` there.
motion-next-closed = How it was counted: `{ $prefix }result { $motion }`

## The vote in the members’ room

voting-begun = **Voting on { $motion } has begun**, until { $until }.
voting-where = Whoever may vote has the ballot in a direct message from me.
voting-rules = **How { $motion } is counted**
voting-rule-change = You vote in the direct message with me, and can change your vote until the end.
voting-rule-ranking = You may send several options in your order. When your favourite is out, your vote goes to your next one.
for-those-who-check = For those who check:
voting-rule-count = Instant-runoff: round by round the option with the fewest votes goes out, until two are left. Abstaining only counts towards turnout.
voting-rule-ballots = Of several ballots the last one before the end counts. When all the options that you ranked are out, your ballot goes to none of the others, but still counts in the total that a majority is measured by.
voting-rule-keeps = If no option gets that, nothing changes.
voting-rule-seat = If nobody reaches that, “No winner” included, the seat stays with { $person }.
voting-rule-ties = Ties are settled by earlier rounds, then by a lot fixed in advance (commitment `{ $lot }`).
voting-rule-ties-to-come = Ties are settled by earlier rounds, then by a lot that is fixed when voting begins.
voting-rule-early = When all have voted, it closes early.
voting-publication-with-receipts = { $sums ->
    [some] Ballots will be published beside their receipts, without names.
   *[none] Every ballot will be published beside its receipt, without names.
  }
voting-publication-ballots = { $sums ->
    [some] Ballots will be published without names, and all receipts in a list of their own.
   *[none] Every ballot will be published without names, and the receipts in a list of their own.
  }
voting-publication-shared = Of each ballot only the beginning that at least three share will be published, as sums, and the receipts in a list of their own. No ballot shows as a whole.
voting-publication-rounds = Only the sums of each round will be published, no single ballots{ $small ->
    [0] .
   *[other] : with fewer than { $small } people on the roll, a rare order could name its voter.
  }
voting-who = Voted: { $people }.
voting-over = **Voting on { $motion } is over.** Turnout: { $cast } of { $roll }. The outcome is below.
turnout = Turnout so far: { $cast } of { $roll }.

## In the direct message

ballot-heading = **Your ballot for { $motion }**, until { $until }.
ballot-reminder = **You have not voted yet: { $motion }**, until { $until }.
ballot-heading-for = **Your ballot for { $of }: { $motion }**, until { $until }.
ballot-reminder-for = **{ $of } has no vote yet: { $motion }**, until { $until }. You can vote for { $of }.
ballot-has-proxy = { $holder } may vote for you; what you send comes first.
ballot-how-for = Reply to this message, or begin with the name: `for { $of } { $example }`. You may vote differently from your own ballot. You need not: `{ $prefix }proxy refuse { $of }`
ballot-for = for { $person }
ballot-for-me = for me
ballot-whose = **Not counted yet: whose ballot is this?** In { $motion } you vote for yourself, and you may vote for { $people }. { $how ->
    [begin] Send it again and begin with { $own } if it is yours, else with { $others }.
   *[copy] Yours: { $own }. Theirs: { $others }.
  } Or reply to the ballot that you mean.
ballot-reworded = { $title } (reworded { $at })
ballot-how =
    { $options ->
        [1] Send `1` for { $first }, or “`abstain`”: with one candidate there is no “no”.
        [2] Send `1` for { $first }, `2` for { $second }, or “`abstain`”.
       *[other] Send the numbers you want, your favourite first, for example `{ $example }`, or “`abstain`”.
    } It is secret: `{ $prefix }help secrecy`.
ballot-texts = { $reworded ->
    [true] The options’ texts, and what they said before:
   *[false] The options’ texts:
  } `{ $prefix }motion { $motion }`
ballot-choice = **{ NUMBER($place, type: "ordinal") ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
}** { $option }
ballot-not-counted =
    { $doubt ->
        [range] **Not counted yet**: I cannot tell which order you mean.
        [tie] **Not counted yet**: two options cannot share a place.
        [reason] { $word ->
            [none] **Not counted yet**: with a ballot I take a reason of one line, without numbers of options or motions.
           *[other] **Not counted yet**: your reason has “{ $word }” in it, which may be meant as a vote.
        }
        [maybe] **If that was your vote, it is not counted yet.**
        [voted] **This has changed nothing: your earlier ballot counts.**
       *[unclear] **Not counted yet.**
    } { $motion } is open until { $until }: { $options }. { $doubt ->
        [voted] Only if you want to change your vote: {""}
       *[other] {""}
    }{ send-numbers }{ $doubt ->
        [reason] {" "}And the reason after that: `{ $prefix }reason { $motion } TEXT`
       *[other] { $ballot ->
            [none] {""}
           *[other] {" "}With a reason: `{ $ballot } because TEXT`
        }
    }{ $voted ->
        [true] {" "}Your earlier ballot still counts.
       *[false] {""}
    }
ballot-not-counted-for = **Not counted for { $people } yet**{ $doubt ->
        [reason] { $word ->
            [none] : with a ballot I take a reason of one line, without numbers of options or motions.
           *[other] : your reason has “{ $word }” in it, which may be meant as a vote.
        }
        [range] : I cannot tell which order you mean.
        [tie] : two options cannot share a place.
       *[unclear] .
    } { $motion } is open until { $until }: { $options }. { $how ->
        [each] One person at a time, for example: { $lines }
        [example] For example: { $lines }
       *[lines] Send one of these: { $lines }
    }{ $doubt ->
        [reason] . And the reason after that: `{ $prefix }reason { $motion } { $whose } TEXT`
       *[other] {""}
    }{ $voted ->
        [true] . A ballot for { $earlier } that was cast before still counts.
       *[false] {""}
    }
ballot-counted = Counted for { $motion }: { $choices }
ballot-abstained = Counted for { $motion }: you abstain, and count as having voted.
ballot-counted-for = Counted for { $of } in { $motion }: { $choices }
ballot-abstained-for = Counted for { $of } in { $motion }: { $of } abstains, and counts as having voted.
ballot-receipt = Your receipt is **{ $receipt }**.
ballot-receipt-with-receipts = It marks your ballot in the published count, without your name.
ballot-receipt-ballots = You will find it in the published list of receipts.
ballot-receipt-shared = You will find it in the published list of receipts.
ballot-receipt-rounds = It is yours alone: only the sums of each round are published.
ballot-replaced = Your earlier ballot is replaced; the receipt { $receipt } is void.
ballot-taken-back = **Your ballot on { $motion } is taken back**{ $receipt ->
    [none] .
   *[other] , and the receipt { $receipt } is void.
  } You count as not having voted. To vote again until { $until }, send a new ballot.
ballot-taken-back-for = **Your ballot for { $of } on { $motion } is taken back**, and the receipt { $receipt } is void. { $of } counts as not having voted. To vote again until { $until }, send a new ballot.
ballot-still-proxy = { $holder } may still vote for you. To end that: `{ $prefix }proxy none { $motion }`, or `{ $prefix }proxies`.
ballot-change-for = If { $of } votes too, that counts instead, and this receipt is void.
ballot-change = Changed your mind? Answer again.
ballot-last = You were the last, so the vote is closed.
ballot-redaction-reason = A ballot belongs in the direct message with me
ballot-reaction = **A reaction is not a vote**: nothing is counted for you yet in { $motion }. Send me your answer as a message here. Your ballot again: `{ $prefix }ballots`
ballot-deleted = **Your ballot on { $motion } still counts.** Deleting the message takes nothing back. To change it, send another here before the vote ends. To take it back: `{ $prefix }unvote`
ballot-deleted-unread = **You deleted a message before I could read it.** If it was a ballot, it is not counted. { $count ->
        [one] Open for you: { $motions }.
       *[other] Open for you are { $motions }.
    } To vote, send it again; your ballots: `{ $prefix }ballots`
ballot-wrong-room =
    Ballots belong here, where only you and I read them. { $removed ->
        [true] I have removed your message from { $where } and counted nothing.
       *[other] I have counted nothing, and may not remove your message from { $where }: please delete it there yourself.
    } { $open ->
        [0] No vote is open for you now; when one begins, I send you its ballot here.
       *[other] To see your open ballots: `{ $prefix }ballots`
    }
ballot-unencrypted-here =
    I have counted nothing: this room is not encrypted, so others can read what you write here. { $removed ->
        [true] I have removed your message.
       *[other] Please delete your message.
    } I have written to you in an encrypted room; answer there.
ballots-open = { $count ->
    [one] One vote is open for you. Its ballot follows.
   *[other] { $count } votes are open for you. Their ballots follow; reply to the one you mean.
}
ballots-none = No vote is open for you.
ballots-cast = { $motion }: { $whose ->
    [other] you have voted for { $of }, and can still change it
   *[own] you have voted, and can still change it
  }
ballots-waiting = { $motion }: { $whose ->
    [other] you have not voted for { $of } yet
   *[own] you have not voted yet
  }
receipts-open = Your receipts in open votes:
receipts-one = { $motion }{ $whose ->
    [other] {" "}for { $of }
   *[own] {""}
  }: **{ $receipt }**
receipts-void = replaced and void: { $receipts }
receipts-none = You have no receipt in an open vote.
receipts-closed = When a vote closes, the link between you and your receipt is destroyed: from then on I can show it to nobody. You will find yours in this conversation.

## Proxies

proxy-scope = { $scope ->
    [motion] in { $motion }
    [office] whenever the vote is on this office: { $officeName }
    [kind] whenever there is { $kind }
   *[all] in every vote
  }
proxy-given = **{ $holder } may vote for you { $scope }**{ $ends ->
    [day] , until { $until }.
   *[never] .
  } Your own ballot still comes first. The minutes say that you named { $holder }, and never how it was used. To end it: `{ $prefix }proxy none { $typed ->
    [none] { $holderTyped }
   *[other] { $typed }
  }`
proxy-held = **{ $giver } has named you: you may vote for { $giver } { $scope }**{ $ends ->
    [day] , until { $until }.
   *[never] .
  } For each vote you get a ballot for { $giver } here, beside your own. { $giver } is not told how you fill it in. If you do not want to: `{ $prefix }proxy refuse { $giverTyped }`
proxy-ended = { $why ->
    [refused] **{ $holder } does not want to vote for you** { $scope }. Vote yourself, or name somebody else: `{ $prefix }proxy @NAME`
    [gone] { $reader ->
        [giver] **{ $holder } has left, and votes for you no more** { $scope }. Vote yourself, or name somebody else: `{ $prefix }proxy @NAME`
       *[holder] **{ $giver } has left, and you vote for { $giver } no more** { $scope }.
    }
   *[revoked] **You vote for { $giver } no more** { $scope }: { $giver } has ended it.
  }
proxies-ended = { $who ->
    [holder] **You vote no more for { $people }.** I have said so. What you cast for them in open votes stays until they vote themselves or take it back.
   *[giver] **{ $people } may vote for you no more.** A ballot that was cast for you in an open vote stays, until you vote yourself or take it back: `{ $prefix }unvote`
  }
proxies-none = Nobody may vote for you, and you may vote for nobody but yourself. { $most ->
    [0] In this co-op, proxies are switched off.
   *[other] To let somebody vote for you: `{ $prefix }proxy @NAME`
  }
proxies-given = **These may vote for you:**
proxies-given-one = { $holder } { $scope }{ $ends ->
    [day] , until { $until }
   *[never] {""}
  }
proxies-held = **You may vote for:**
proxies-held-one = { $giver } { $scope }{ $ends ->
    [day] , until { $until }
   *[never] {""}
  }
proxies-next = { $given ->
    [0] {""}
   *[other] To end one: `{ $prefix }proxy none @NAME`
  }{ $held ->
    [0] {""}
   *[other] {" "}You do not want to vote for somebody: `{ $prefix }proxy refuse @NAME`
  }
record-proxy-given = { $giver } named { $holder } to vote for them { $scope }{ $ends ->
    [day] , until { $until }
   *[never] {""}
  }
record-proxy-ended = { $why ->
    [refused] { $holder } refused to vote for { $giver } { $scope }
    [gone] { $holder } votes no more for { $giver } { $scope }, since one of them left
   *[other] { $giver } ended that { $holder } votes for them { $scope }
  }

## Reminders, and how often they come

command-notify-summary = Set how often I remind you, and when not
command-notify-usage = [daily | weekly | each | none | quiet 22:00-07:00 | zone CITY]
command-notify-help = `each`: I remind you of each thing when its time comes. `daily` or `weekly`: I collect what waits for you in one message, at 9 in the morning or on Mondays. `none`: I do not remind you. A ballot itself always comes at once, and `{ $prefix }todo` always shows everything. In quiet hours no reminder comes; it waits until they are over. They go by your own clock: `{ $prefix }notify zone Lisbon`. All this holds for all your co-ops.
command-notify-examples =
    notify
    notify daily
    notify quiet 22:00-07:00
    notify quiet 22:00-07:00 Europe/Berlin
    notify quiet off
    notify zone Lisbon
notify-how = **{ $begins ->
    [now] From now on
   *[before] Now
  }: { $rhythm ->
    [daily] one message a day with all that waits for you
    [weekly] one message a week with all that waits for you
    [none] no reminders
   *[each] a reminder of each thing
  }.**{ $at ->
    [never] { "" }
   *[other] { "" } The next one: { $at }.
  }
notify-quiet = Quiet from { $from } to { $to } ({ $place }).
notify-always = Ballots come at once, and `{ $prefix }todo` shows all.
notify-change = Change it: `{ $prefix }notify daily`, `weekly`, `each` or `none`, { $quiet ->
    [none] `{ $prefix }notify quiet 22:00-07:00`
   *[some] `{ $prefix }notify quiet off`
  }
collected-waits = { $count ->
    [one] **One thing waits for you in { $coop }:**
   *[other] **{ $count } things wait for you in { $coop }:**
  }
collected-more = { $count ->
    [0] How often I remind you: `{ $prefix }notify`
   *[other] … and { $count } more: `{ $prefix }todo`
  }

## Budgets, and amounts

option-budget = { $monthly } a month for each member; of task income { $workers } for the work{ $left ->
    [some] , { $evaluators } for making the offer and { $rest } for the co-op
   *[none] {" "}and { $evaluators } for making the offer
  }{ $donates ->
    [yes] ; { $donation } of all income donated
   *[no] {""}
  }
option-budget-ends-donations = Without a donation share: the donations, { $percent } of all income now, would end.
option-budget-donation = { $percent } to donate: of the income of the last twelve months, { $income }, that would have been { $amount }.
option-no-budget = Have no budget for now: all that comes in meanwhile stays with the co-op

## The outcome

votes-got = { $got } of { $valid } { $weighted ->
    [yes] votes
   *[no] ballots
  }{ $abstentions ->
    [none] {""}
    [one] , 1 abstained
   *[some] , { $abstained } abstained
  }
outcome-carried = **{ $motion } is carried: { $winner }** ({ votes-got }; needed: { $needed }).
outcome-question-carried = **{ $motion }: carried** ({ votes-got }; needed: { $needed }).
outcome-elected = **{ $motion }: { $winner } has won** ({ votes-got }{ $limit ->
    [none] {""}
   *[some] ; needed: { $needed }
  }).
outcome-election-keeps = **{ $motion }: “{ $winner }” has won the count** with { votes-got }.
outcome-keeps = **{ $motion }: things stay as they are.** “{ $winner }” got { votes-got }.
outcome-rejected = **{ $motion } is not carried: things stay as they are.** “{ $winner }” got { votes-got }; needed: { $needed }.
outcome-no-quorum = **{ $motion }: no quorum, so things stay as they are.** { $voted ->
    [nobody] Nobody voted.
   *[some] { $weighted ->
        [yes] { $cast } of { $roll } votes were cast.
       *[no] { $cast } of { $roll } voted.
      }
  } { $weighted ->
    [yes] At least { $quorum } of { $roll } votes had to be cast.
   *[no] At least { $quorum } of { $roll } had to.
  }
outcome-no-ballots = There was nothing to count.
weighted-majority = more than { $votes }
needed-all = all { $votes }
needed-none = to win the count
outcome-held = The count waited { $minutes ->
    [0] a moment
    [one] 1 minute
   *[other] { $minutes } minutes
  }{ $unread ->
    [0] {": "}messages from before its end, or from before that of an earlier vote, had still to be read.
    [one] {" "}for messages that could be ballots. One could not be read in time; if it was a ballot, it is not counted.
   *[other] {" "}for messages that could be ballots. { $unread } could not be read in time; if they were ballots, they are not counted.
  }
outcome-more = More in the thread.
outcome-check-elsewhere = More for those who check: in the thread below the outcome, in the room of this vote.
outcome-details = **How { $motion } was counted**
outcome-arithmetic = { $weighted ->
    [yes] { $people } people could vote, with { $roll } votes: { $cast } were cast, { $abstained } abstained.
   *[no] { $roll } could vote, { $cast } voted, { $abstained } abstained.
  }
outcome-only-round = Votes: { $tally }.
outcome-round = Round { $round }: { $tally }.
outcome-exhausted = Ranking none of these: { $votes }.
outcome-nothing = **{ $motion }: things stay as they are.** Nobody ranked an option.
tie-among = Tied: { $among }.
tie-narrowed = Of these, { $left } had the fewest votes in round { $earlier }.
outcome-tally = { $option }: { $votes }
outcome-out = “{ $option }” is out.
tie-earlier = In round { $earlier } “{ $option }” had the fewest votes of them, so it is out.
tie-lot = No earlier round tells them apart, so the lot that was fixed at the opening decides: “{ $option }” is out.
tie-lot-revealed = The lot’s secret is `{ $secret }`. The rules in the opening’s thread committed to it with `{ $commitment }`.
tie-lot-unused = No lot was needed. The rules in the opening’s thread committed to one with `{ $commitment }`.
published-files = `{ $json }`{ $beside ->
        [one] {"; "}the one that ranks an option: `{ $blt }`
        [ranked] {"; "}the { $valid } that rank an option: `{ $blt }`
        [all] {", "}`{ $blt }`
       *[none] {""}
    }.
outcome-files-with-receipts =
    { $ballots ->
        [none] There were no ballots
        [sums] The sums of each round
        [one] The one ballot, beside its receipt
        [some] { $cast ->
            [one] One ballot, beside its receipt
           *[other] { $cast } ballots, each beside its receipt
        }
       *[other] All { $cast } ballots, each beside its receipt
    }: { published-files }
outcome-files-ballots =
    { $ballots ->
        [none] There were no ballots
        [sums] The sums of each round, and the receipts in a list
        [one] The one ballot, and its receipt in a list of its own
        [some] { $cast ->
            [one] One ballot, and the receipts in a list of their own
           *[other] { $cast } ballots, and the receipts in a list of their own
        }
       *[other] All { $cast } ballots, and the receipts in a list of their own
    }: { published-files }
outcome-files-shared = The sums of each round, and the beginnings that at least three ballots share: `{ $json }`.
outcome-files-rounds = The sums of each round: `{ $json }`.
outcome-hashes = SHA-256 of `{ $json }`: `{ $jsonHash }`{ $beside ->
    [none] {"."}
   *[other] ; of `{ $blt }`: `{ $bltHash }`.
  }
outcome-recount = To count again, on a computer that has Waggle: `waggle recount { $json }`.
outcome-files-in = These files are in the thread where { $motion } was opened.
thread-decided = **{ $motion }**: { $outcome }. Its count stands below the outcome; the files are here.
outcome-minutes = { $series ->
    [moderators] Minutes of the moderators’ room no. { $number }
   *[public] Minutes no. { $number }
  }, `{ $hash }`.
result-none = **{ $motion }** ended without a count, so it has no result. What became of it: `{ $prefix }motion { $id }`
result-not-yet = **{ $motion }** has no result yet: { $stage }.

## The count of a council election, stage by stage

council-headline = **{ $motion }: elected { $count ->
    [one] is
   *[other] are
  } { $elected }** ({ $cast } of { $roll } voted).{ $vacant ->
    [0] {""}
    [one] {" "}One seat stays vacant.
   *[other] {" "}{ $vacant } seats stay vacant.
  }
council-headline-nobody = **{ $motion }: nobody is elected** ({ $cast } of { $roll } voted).
council-quota = { $seats ->
    [one] One seat
   *[other] { $seats } seats
  }, { $valid } votes. { $more ->
    [yes] More than { $quota } votes win a seat.
   *[no] { $quota } votes win a seat.
  }
council-first = Stage { $stage }: the first choices.
council-surplus = Stage { $stage }: “{ $option }” has { $surplus } more than a seat takes. They move on: each of its ballots at { $value } of its value.
council-out = Stage { $stage }: “{ $option }” is out, and its ballots move on.
council-moved = Moved: { $gains }.
council-gain = { $option } +{ $votes }
council-nobody-gains = nobody
council-none-moved = nothing
council-tally = { $option } { $votes }{ $elected ->
    [yes] {" "}✓
   *[no] {""}
  }
council-elected = Elected: { $options }.
council-elected-rest = No more are left than seats are free, so elected: { $options }.
council-reopened = “{ $option }” wins a seat, so it stays vacant.
council-picture-more = … and { $count } more with fewer votes.
council-picture-parts = A number: the stage in which votes came.
council-picture-signs = ✓ elected · ✗ out · → when votes moved on
council-tie = { $about ->
    [surplus] Tied for the largest surplus: { $among }.
   *[elimination] Tied for the fewest votes: { $among }.
  }
council-tie-narrowed = { $about ->
    [surplus] Of these, { $left } had the most votes in stage { $earlier }.
   *[elimination] Of these, { $left } had the fewest votes in stage { $earlier }.
  }
council-tie-earlier = { $about ->
    [surplus] In stage { $earlier } “{ $option }” had the most votes of them, so its surplus moves first.
   *[elimination] In stage { $earlier } “{ $option }” had the fewest votes of them, so it is out.
  }
council-tie-lot = No earlier stage tells them apart, so the lot that was fixed at the opening decides: { $about ->
    [surplus] the surplus of “{ $option }” moves first.
   *[elimination] “{ $option }” is out.
  }
council-tie-list = No earlier stage tells them apart, and this file holds no lot, so the list decides: { $about ->
    [surplus] the surplus of “{ $option }” moves first.
   *[elimination] “{ $option }” is out.
  } With the lot (--lot-secret or --seed) it may go another way.

## What else is said of it

motion-like-others = Not to be confused with { $motions }: { $count ->
    [one] that motion is called nearly the same, and is open too.
   *[other] those motions are called nearly the same, and are open too.
  }

## The pinned notice of open motions

notice-none = **No motion is open.** To start a decision: `{ $prefix }propose TEXT`
notice-open = { $count ->
    [one] **One motion is open:**
   *[other] **{ $count } motions are open:**
}
notice-more = … and { $count } more, which end later: `{ $prefix }motions`
notice-next = All about one: `{ $prefix }motion M1`

## In the minutes

record-motion-opened = { $by ->
    [person] { $actor } opened { $motion }: { $kind }
   *[rule] { $motion } was opened: { $kind }
  }{ $concerns ->
    [person] , about { $subject }
   *[nobody] {""}
  }{ $cancels ->
    [none] {""}
   *[other] , { $cancels }
  }{ $again ->
    [yes] , another round of { $follows }
   *[no] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } went back onto the ballot of { $motion }
    [candidate] { $actor } stood in { $motion }
    [budget] { $actor } added a budget to { $motion }
    [revision] { $actor } added a text to { $motion }
    [rules] { $actor } added changes of rules to { $motion }
   *[text] { $actor } added an option to { $motion }
  }
record-option-reworded = { $by ->
    [person] { $actor } reworded an option of { $motion }
   *[rule] an option of { $motion } got the new name of a person
  }
record-option-withdrawn = { $of ->
    [election] { $by ->
        [person] { $actor } stepped back from { $motion }
       *[rule] somebody was taken off the ballot of { $motion }, having left or lost the seat
    }
   *[other] { $by ->
        [person] { $actor } took back an option of { $motion }
       *[rule] an option of { $motion } was taken back by rule
    }
  }
record-motion-retitled = { $motion } got the new name of a person
record-motion-withdrawn = { $why ->
    [office-dropped] { $motion } ended without a result: the co-op does not have this office any more
    [gone] { $motion } ended without a result: { $person } is not in the co-op any more
    [petitioned] { $motion } ended without a result: a petition brought it before all members
    [not-treasurer] { $motion } ended without a result: { $person } does not hold the office any more
    [moot] { $motion } ended without a result: the vote that it was about had ended
   *[other] { $motion } was withdrawn: nothing proposed was left
  }
record-motion-postponed = { $by ->
    [person] { $actor } postponed { $motion }
   *[rule] { $motion } waits for the conference on whose agenda it is
  }: its proposal stage ends { $until }
record-motion-ended-before = { $motion } had ended before older records were put back; its outcome was given then
record-early-end-asked = { $actor } asked to end the proposal stage of { $motion } early, { $until }
record-early-end-objected = { $actor } objected to an early end of { $motion }
record-removal-answered = { $actor } answered in the hearing of { $motion }
record-voting-opened = voting on { $motion } began, until { $until }, with { $roll ->
    [one] one person
   *[other] { $roll } people
  } on the roll
record-voting-extended = voting on { $motion } goes on until { $until }
record-voter-struck = { $person } was struck from the roll of { $motion }
record-vote-closed = the vote on { $motion } closed: { $result ->
    [carried] option { $winner } won
    [rejected] option { $winner } won the count, but not by enough
    [elected] { $elected ->
        [0] nobody is elected
       *[other] elected: { $elected ->
            [one] option
           *[other] options
        } { $winners }
    }
    [consent-carried] carried by consent, { $answers }
    [consent-rejected] no consent, { $answers }
   *[no-quorum] no quorum
  }
record-outcome-announced = the outcome of { $motion } was announced
record-effect-impossible = the outcome of { $motion } had no effect: { $why ->
    [left] { $person } was no longer in the co-op
    [came-back] { $person } had left the co-op during the vote
    [permanent-already] { $person } was a permanent member already
    [holds-already] { $person } held the office already
    [offices-apart] { $person } held an office that is kept apart from this one
    [gave-up] { $person } had given up the office
    [no-seat-free] no seat was free any more for { $person }
    [no-share-free] no share was left for { $person }
    [not-treasurer] { $person } was no longer treasurer
   *[other] it had become impossible
  }
record-budget-adopted = the budget for { $year } was adopted ({ $motion })

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-permanent-already = { $person } is a permanent member already, so there is nothing to vote on.
refused-ballot-unknown-option = I have counted nothing: there is no option { $option }{ $last ->
    [1] {"."}
   *[other] ; the last one is { $last }.
  } { send-numbers }
refused-ballot-repeats-option = I have counted nothing: you sent option { $option } twice. { send-numbers }
refused-voting-not-begun = I have counted nothing: voting on { $motion } has not begun. Its proposal stage lasts until { $beginsAt }; then everybody on its roll gets a ballot from me.
refused-ballot-without-vote = I have counted nothing: { $motion } has ended without a result. What became of it: `{ $prefix }motion { $motion }`
refused-ballot-read-late = I have not counted this: the vote on { $motion } ended { $endedAt }, and I could only read your message after the count. If I had confirmed a ballot of yours, that one counts. How it ended: `{ $prefix }result { $motion }`
refused-not-on-roll = I have counted nothing: you are not on the roll of { $motion }. The roll was frozen when voting opened, { $openedAt }, with all who could vote then.
refused-ballot-not-encrypted = I have counted nothing: ballots count only in an encrypted direct message.
refused-no-ballot-cast = You have not voted on { $motion }, so there is nothing to take back.
refused-proxies-off = In this co-op each person votes for themselves: proxies are switched off (`proxies: 0` in the configuration).
refused-proxy-to-oneself = You vote for yourself anyway. To let somebody else: `{ $prefix }proxy @NAME`
refused-proxy-not-member = { $person } is no member, and can vote for nobody. Who is: `{ $prefix }members`
refused-proxy-holds-enough = { $person } votes for { $most ->
    [one] one other person
   *[other] { $most } others
  } already, which is the most. Name somebody else: `{ $prefix }proxy @NAME`
refused-proxy-not-voter = { $person } does not vote in { $motion }, and in a proxy both must. Who does: `{ $prefix }motion { $motion } rules`
refused-proxy-for-no-vote = You and { $person } do not vote together there. Who votes in what: `{ $prefix }rules`
refused-proxy-concerned = { $motion } is about { $person }, who cannot vote for others in it. Name somebody else: `{ $prefix }proxy @NAME { $motion }`
refused-proxy-until-when = Until which day? Type it behind `until`, for example `{ $prefix }proxy @NAME until Friday`, or a date such as 2027-03-31.
refused-proxy-past-day = That day is over. Type a coming one, for example `{ $prefix }proxy @NAME until Friday`
refused-no-proxy-given = You have given no such proxy. Yours: `{ $prefix }proxies`
refused-no-proxy-held = You have no such proxy. Yours: `{ $prefix }proxies`
refused-no-proxy-from = I have counted nothing: you may not vote for { $person } in { $motion }. For whom you may: `{ $prefix }proxies`
refused-ballot-of-another = I have counted nothing: that was another person’s ballot, and you vote for them no more. To vote yourself, without a reply: `{ $prefix }vote { $motion } 1`
refused-giver-has-voted = I have counted nothing: { $person } has voted in { $motion }, and that comes first.
refused-all-have-voted = Everybody has voted on { $motion }, so the vote is over and no ballot can be taken back.
refused-ballot-too-late = I have counted nothing: the vote on { $motion } ended { $endedAt }. How it ended: `{ $prefix }result { $motion }`
refused-blt-names = from line { $line } on there should stand one name a line for the { $options } options, then the title; there { $names ->
    [one] is one line
   *[other] are { $names } lines
  }. A title that is missing is written as "".
refused-blt-name-quotes = in line { $line }, the quotation marks do not show where the name begins and ends (“{ $found }”). Write "Ana" or "Ana ""Nan"" Lee".
refused-blt-unclosed-quote = the quotation mark in line { $line } is never closed.
refused-blt-name-comment = in line { $line }, a remark may stand behind the name, or belong to it (“{ $found }”). Put the name in quotation marks.
refused-blt-name-ballot = in line { $line } a name should stand, and “{ $found }” looks like a ballot. The ballots end with the first line that is 0 alone.
refused-blt-header = line { $line } should hold two numbers, of the options and of the seats, and nothing else, so “{ $found }” is wrong there.
refused-blt-withdrawn = in line { $line }, “{ $found }” withdraws no option: such a line holds only numbers from -1 to -{ $last }.
refused-blt-weight = line { $line } should begin with how many such ballots there are, not “{ $found }”. A 0 ends the ballots and stands alone in its line.
refused-blt-extension = line { $line } (“{ $found }”) is an addition of another program, which would change how the ballots are to be read. Waggle does not know it.
refused-blt-own-name = line { $line } begins with a ballot’s own name (“{ $found }”). Programs read what follows in two ways: take the names of ballots out, and begin each line with how many such ballots there are.
refused-blt-no-zero = the ballot in line { $line } does not end with 0.
refused-blt-zero-inside = in line { $line }, “{ $found }” stands behind the 0 that ends the ballot. A ballot needs a line of its own, and names nothing as 0.
refused-blt-equal-ranking = the ballot in line { $line } ranks options equally (“{ $found }”). Such ballots are not counted here.
refused-blt-skipped-ranking = the ballot in line { $line } skips a rank (“{ $found }”). Such ballots are not counted here.
refused-blt-not-an-option = in line { $line }, “{ $found }” is not the number of an option.
refused-blt-unknown-option = the ballot in line { $line } ranks option { $found }; the last is { $last }.
refused-blt-repeated-option = the ballot in line { $line } ranks option { $found } twice.
refused-blt-unfinished = in line { $line }, a line that is 0 alone is missing: it ends the ballots, the names follow.
refused-count-not-json = it is not whole JSON.
refused-count-other-format = it is JSON of another format (“{ $found }”); a count that Waggle published says “{ $expected }”.
refused-count-shape = it is not as a published count should be at “{ $where }”.
refused-count-ballot = its ballot no. { $ballot } ranks an option twice, or one that is not there.
refused-may-not-start = Only { $franchise } can { $kind ->
    [decision] start a decision or add an option to one
    [budget] propose a budget
    [bylaw] propose a text of a document
    [moderator] stand for moderator
    [treasurer] stand for treasurer
   *[other] start { $kindName }
  } (`{ $prefix }rules { $kind }`).{ $kind ->
    [moderator] {""}
    [treasurer] {""}
   *[other] {" "}You can ask one of them to do it.
  }{ $trial ->
    [true] {" "}To become a permanent member: `{ $prefix }admit`
   *[other] {""}
  }
refused-proposal-stage-ended = The proposal stage of { $motion } ended { $endedAt }, so that is no longer possible. Voting begins in a moment.
refused-voting-has-begun = Voting on { $motion } has begun, so that is no longer possible. It ends { $endsAt }. Your ballot is in the direct message from me.
refused-motion-closed = { $motion } was closed { $closedAt }. How it ended: `{ $prefix }motion { $motion }`{ $kind ->
    [decision] . To raise a question again: `{ $prefix }propose TEXT`
   *[other] {""}
  }
refused-takes-no-alternative = { $motion } is a question with two answers, so nothing can be added to it. You can speak about it in the members’ room.
refused-added-otherwise = { $form ->
    [budget] { $motion } is about budgets. Another one is added like this: `{ $prefix }budget alternative { $motion } monthly=500EUR workers=60% evaluators=5%`
    [rules] { $motion } is about rules. To propose other changes: `{ $prefix }help rules`
    [scale] { $motion } is about the pay scale. To propose another: `{ $prefix }help scale`
    [revision] { $motion } is about a document. To propose another text of it: `{ $prefix }help amend`
    [text] { $motion } is a decision. An alternative is added like this: `{ $prefix }alternative { $motion } TEXT`
   *[other] { $motion } is an election. To be on its ballot, stand yourself: `{ $prefix }help stand`
  }
refused-too-many-listed = Nothing is proposed: these are too many options. One proposal may bring { $most } at most.
refused-listed-alike = Nothing is proposed: option { $option } could be taken for another one, “{ $other }”.
refused-listed-unusable = Nothing is proposed: option { $option } is empty or too long. What explains it may stand below it, indented.
refused-too-many-options = { $motion } has { $most } options already; people can hardly rank more. { $form ->
    [text] An option of yours can be reworded: `{ $prefix }reword { $motion } TEXT`
   *[other] Which they are: `{ $prefix }motion { $motion }`
  }
refused-option-already-there = That is already there, as option { $option } of { $motion }. { $form ->
    [budget] Another budget? `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
    [revision] What the texts are: `{ $prefix }document { $motion }`
    [scale] Another scale? `{ $prefix }help scale`
   *[text] Another idea? `{ $prefix }alternative { $motion } TEXT`
  }
refused-option-looks-like = That could be taken for option { $option } of { $motion }, “{ $other }”: people would not know which of the two they choose. Say it in other words, which tell them apart.
refused-no-such-option = { $motion } has no option { $option }; the last one is { $last }. See `{ $prefix }motion { $motion }`
refused-not-your-option = Option { $option } of { $motion } is not yours; only its author can change it. { $form ->
    [text] You can add your own: `{ $prefix }alternative { $motion } TEXT`
    [budget] You can add your own: `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
   *[other] All about it: `{ $prefix }motion { $motion }`
  }
refused-no-option-of-yours = None of the options of { $motion } is yours. Whose they are, and whether one can be added: `{ $prefix }motion { $motion }`
refused-which-option = You have several options in { $motion }: { $options }. Say which one by its number after { $motion }, for example `{ $prefix }withdraw { $motion } 2`.
refused-reworded-otherwise = Option { $option } of { $motion } is not a text, so it cannot be reworded. { $form ->
    [budget] First add the other budget (`{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`), then take this one back: `{ $prefix }withdraw { $motion } { $option }`
    [rules] First propose the other changes (`{ $prefix }help rules`), then take these back: `{ $prefix }withdraw { $motion } { $option }`
    [scale] First propose the other scale (`{ $prefix }help scale`), then take this one back: `{ $prefix }withdraw { $motion } { $option }`
    [candidate] For another statement, step back and stand again: `{ $prefix }stepback { $motion }`
   *[other] All about it: `{ $prefix }motion { $motion }`
  }
refused-hearing-keeps-length = The hearing on { $motion } keeps its full length, so that the person concerned has time to answer.
refused-not-your-motion = Only the person who opened { $motion } can ask for an early end.
refused-nobodys-to-shelve = Nobody can postpone or withdraw { $motion }, because no single person opened it. { $takesMore ->
    [true] To propose something else in it: `{ $prefix }alternative { $motion } TEXT`
   *[false] What you think of it, say here and in the vote.
  }
refused-not-yours-to-shelve = Only the person who opened { $motion } can postpone or withdraw it. Your own option in it: `{ $prefix }withdraw { $motion }`
refused-election-of-all = { $motion } is an election, which belongs to all who stand. You can step back: `{ $prefix }stepback { $motion }`
refused-postponed-until-when = Until when? Type `{ $prefix }postpone { $motion } 3 days`, or a day: `{ $prefix }postpone { $motion } until next Friday`
refused-postponed-to-before = The proposal stage of { $motion } lasts until { $endsAt } anyway. To end it sooner: `{ $prefix }early { $motion }`
refused-postponed-too-far = That is too far ahead. { $motion } can be postponed until { $latest } at most.
refused-early-end-asked = An early end of { $motion } is asked for already; the proposal stage ends { $endsAt } unless somebody objects.
refused-not-your-hearing = { $motion } is not about removing you, so there is nothing for you to answer, and I have posted nothing.
refused-hearing-over = The hearing on { $motion } ended { $endedAt }, so I have posted nothing. How it stands: `{ $prefix }motion { $motion }`
refused-no-early-end-asked = Nobody has asked for an early end of { $motion }; its proposal stage lasts until { $endsAt }.
refused-may-not-vote = You cannot vote on { $motion }, so you cannot object to an early end either. You can speak with those who can.
refused-looks-fixed = That could be taken for “{ $other }”, which is what I call an answer in votes myself. Say it in other words, which tell them apart.
refused-motion-looks-like = That could be taken for { $motion }, “{ $other }”, which is not being voted on yet. { $form ->
    [text] Another idea about it? `{ $prefix }alternative { $motion } TEXT`. Another question?
   *[other] Another question?
  } Say it in other words, which tell them apart.
refused-no-such-motion = There is no { $motion }. What there is: `{ $prefix }motions`
refused-already-open = { $motion } is open about the same thing already, and two votes cannot decide it. { $form ->
    [budget] Yours can stand on the same ballot: `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
   *[other] All about it: `{ $prefix }motion { $motion }`
  } { $link ->
    [none] {""}
   *[other] { $link }
  }
refused-changed-before-all = { $motion } is before all members, and all are to see what changes in it. Type this in the members’ room.
refused-early-end-too-late = The proposal stage of { $motion } ends { $endsAt } anyway, before the notice for an early end would be over.
refused-no-such-kind = There is no kind of vote called “{ $typed }”. { $near ->
    [none] All there are: `{ $prefix }rules`
   *[other] Did you mean `{ $prefix }rules { $near }`?
  }
refused-no-open-vote = I have counted nothing: no vote is open for you. What is open: `{ $prefix }motions`
refused-ballot-in-lost-time = I have counted nothing: my records were put back since you sent this, and I no longer know which vote you meant. What is open: `{ $prefix }motions`. Please vote once more, with the number of the vote.
refused-which-motion = There are { $motions }. Which one do you mean? Type it with its letter, such as `{ $motion }`.
refused-which-vote =
    I have counted nothing: { $open ->
        [one] your message could mean another vote than the one that is open for you now ({ $motions })
       *[other] several votes are open for you ({ $motions })
    }. Reply to the ballot you mean, or say the number of its motion, for example `{ $prefix }vote { $motion } NUMBERS`.
refused-which-vote-where =
    I have counted nothing: { $open ->
        [one] your message could mean another vote than the one that is open for you now ({ $motions })
       *[other] several votes are open for you ({ $motions })
    }. Reply to the ballot you mean, or say motion and co-op, for example `{ $prefix }vote { $motion } NUMBERS --coop { $key }`.
refused-count-not-text = it is not text in UTF-8. If another program wrote it, save it there as UTF-8.
refused-count-two-lots = --lot-secret and --seed name two lots. Name one.
refused-count-commitment-alone = a BLT file holds no lot to check --commitment against. Add --lot-secret, or take the JSON file.
refused-count-own-lot = it holds its own lot. Leave { $option } out; that is for BLT files.
refused-count-own-seats = it says itself how its seats are filled. Leave { $option } out; that is for BLT files.
refused-blt-seats = it asks for { $seats } seats, and { $most } are the most that can be counted.
refused-blt-no-reopen = it has no option { $option } that stands.
refused-count-back-nobody-elected = nobody was elected in it, so there is nothing to count back.
refused-count-back-without-ballots = its ballots were not published one by one, so they cannot be counted back.
refused-count-back-nobody-left = nobody is left who could take the seat.
refused-count-back-no-seat = none of them was elected in it, so no seat is vacant. Say how many are: --seats 1.
refused-count-back-no-option = it has no option { $typed }. It has: { $names }.
refused-count-back-only-council = --vacated and --seated are for the published count of a council (JSON).
refused-blt-nobody-stands = all its options are withdrawn.
refused-notify-unknown = I don’t understand “{ $typed }” here. It can be `daily`, `weekly`, `each` or `none`, `quiet 22:00-07:00`, or `zone Lisbon`.
refused-notify-no-zone = I know no time zone “{ $typed }”. Name a larger city in it, or the zone: `{ $prefix }notify zone Europe/Berlin`
refused-notify-no-hours = I can’t read the hours in “{ $typed }”. Type them like this: `{ $prefix }notify quiet 22:00-07:00`
refused-notify-whole-day = From and to are the same, which would be the whole day. For no reminders at all: `{ $prefix }notify none`

## Consent: before the vote

piece-consent = whether it is put to consent
consent-carried-if = { $objections ->
    [0] it is carried unless somebody objects
    [one] it is carried unless more than one person objects
   *[other] it is carried unless more than { $objections } people object
  }
add-consent = Say now what you would object to.
consent-opened = **{ $motion }** is put to consent. Talk it over until { $until }.
consent-text = More about it:
consent-earlier = It was reworded { $until }{ $more ->
    [0] .
    [one] , and once before that.
   *[other] , and { $more } times before that.
  } Until then it said:
motion-again-of = Another round of { $motion }, which was not carried: `{ $prefix }result { $motion }`
motion-again-as = Tried again as { $motion }: `{ $prefix }motion { $motion }`
motion-again-how = { $by ->
    [nobody] Whoever may start a decision
   *[author] Its author
  } can try again with other words: `{ $prefix }reword { $motion } TEXT`

object-elsewhere = To object to an early end of { $motion }, type this in the members’ room: `{ $prefix }object { $motion }`

## Consent: the vote

consent-where = By consent. In the direct message from me you can agree, stand aside, or object.
consent-rule-aside = At least one person must agree. Standing aside only counts towards turnout.
consent-rule-reasons = An objection needs a reason. The reasons are published with the outcome, { $reasons ->
    [named] with names
   *[unnamed] without names
  }, and before that nobody sees them.{ $few ->
    [true] { $reasons ->
        [named] {""}
       *[unnamed] {" "}So few people vote that a reason may show whose it is.
    }
   *[false] {""}
  }
consent-rule-back = { $by ->
    [nobody] If it is not carried, whoever may start a decision can reword it and try again.
   *[author] If it is not carried, it goes back to its author, who can reword it and try again.
  }
consent-publication-sums = Only how many gave each answer will be published, no single ballots.

## Consent: the ballot

consent-how = Send `agree`, `stand aside`, or `object:` and why. { $reasons ->
    [named] Reasons are published at the end, with your name.
   *[unnamed] Reasons are published at the end, without names{ $few ->
        [true] ; where so few vote, yours may show whose it is.
       *[false] .
    }
  } It is secret: `{ $prefix }help secrecy`.
consent-how-for = Reply to this message, or begin with the name: `for { $of } agree`, `for { $of } stand aside`, or `for { $of } object:` and why. { $reasons ->
    [named] A reason is published as that of { $of }.
   *[unnamed] Reasons are published without names.
  } You need not: `{ $prefix }proxy refuse { $of }`
consent-texts = { $reworded ->
    [true] Its text, and what it said before:
   *[false] Its whole text:
  } `{ $prefix }motion { $motion }`
consent-not-counted =
    { $doubt ->
        [reason] **Not counted yet**: an objection needs a reason.
        [long] **Not counted yet**: a reason has at most { $most } characters.
        [maybe] **If that was your vote, it is not counted yet.**
        [voted] **This has changed nothing: your earlier ballot counts.**
       *[unclear] **Not counted yet.**
    } { $motion } is open until { $until }. { $doubt ->
        [voted] Only if you want to change your answer: {""}
       *[other] {""}
    }Send `agree`, `stand aside`, or `object:` and why.{ $voted ->
        [true] {" "}Your earlier ballot still counts.
       *[false] {""}
    }
consent-counted = { $answer ->
    [agree] { $whose ->
        [other] Counted for { $of } in { $motion }: **{ $of } agrees**.
       *[own] Counted for { $motion }: **you agree**.
    }
    [aside] { $whose ->
        [other] Counted for { $of } in { $motion }: **{ $of } stands aside**, and counts as having voted.
       *[own] Counted for { $motion }: **you stand aside**, and count as having voted.
    }
   *[object] { $whose ->
        [other] Counted for { $of } in { $motion }: **{ $of } objects**. The reason: { $reason }
       *[own] Counted for { $motion }: **you object**. Your reason: { $reason }
    }
  }
consent-receipt-sums = It is yours alone: only how many gave each answer is published.

## Consent: the outcome

consent-agree = { $count ->
    [0] nobody agrees
    [one] 1 agrees
   *[other] { $count } agree
  }
consent-aside = { $count ->
    [one] 1 stands aside
   *[other] { $count } stand aside
  }
consent-object = { $count ->
    [0] nobody objects
    [one] 1 objects
   *[other] { $count } object
  }
consent-carried = **{ $motion } is carried by consent: { $decided }** ({ $answers }).
consent-question-carried = **{ $motion }: carried by consent** ({ $answers }).
consent-objected = **{ $motion } goes back to { $author }**: { $answers }. Things stay as they are. The reasons are in the thread.
consent-question-objected = **{ $motion }: not carried**, { $answers }. The reasons are in the thread.
consent-again-anybody = Other words? Whoever may start a decision: `{ $prefix }reword { $motion } TEXT`.
consent-nobody = **{ $motion }: not carried**, { $answers }.
consent-reasons = { $count ->
    [one] **Why somebody objects:**
   *[other] **Why { $count } object:**
  }
consent-reason-by = { $person }: { $reason }
consent-arithmetic = { $answers }; { $carried }.
consent-files-sums = How many gave each answer: `{ $json }`.
consent-back = { $count ->
    [0] **{ $motion } was not carried: nobody agreed.**
    [one] **{ $motion } was not carried: one person objects.**
   *[other] **{ $motion } was not carried: { $count } people object.**
  }
consent-again = To try again with other words, in the members’ room: `{ $prefix }reword { $motion } TEXT`
consent-again-otherwise = Talk about it with the others. It can be put to the vote again.

## Consent: the rules of votes

rules-needed-consent = { $objections ->
    [0] consent: nobody objects
    [one] consent: at most one person objects
   *[other] consent: at most { $objections } people object
  }
rules-page-consent = Held by consent: people agree, stand aside, or object. An objection needs a reason. Carried if { $objections ->
    [0] nobody objects
    [one] at most one person objects
   *[other] at most { $objections } people object
  } and somebody agrees.
rules-page-back = If it is not carried, its author gets the reasons, and can try again with other words: `{ $prefix }reword M1 TEXT`
rules-page-accused = The person it is about does not vote on it.
rules-page-consent-too = By consent instead of by count, in the members’ room: `{ $prefix }propose --consent TEXT`
rules-more-consent = Every vote is secret. Those not held by consent are counted by instant-runoff.
rules-cell-method = count or consent
rules-cell-objections = how many objections are taken

## Consent: counting again

recount-answers = By consent: { $answers }.
recount-objections = It is carried with { $objections ->
    [0] no objection
    [one] at most one objection
   *[other] at most { $objections } objections
  }.
recount-wrong-answers = The answers: the file says { $claimed }, and the ballots say { $found }.

## Consent: what could not be done

refused-one-answer-by-consent = I have counted nothing: { $motion } is held by consent, and takes one answer.
refused-reason-without-objection = I have counted nothing: only an objection has a reason.
refused-objection-without-reason = I have counted nothing: an objection to { $motion } needs a reason.
refused-reason-too-long = I have counted nothing: a reason has at most { $most } characters.
refused-no-alternative-by-consent = { $motion } is held by consent, so it has one proposal and no alternatives. Say in its thread what you would word otherwise, or propose yours too: `{ $prefix }propose --consent TEXT`
refused-reword-how = The new words are missing: `{ $prefix }reword { $motion } TEXT`
refused-tried-again-alike = { $motion } says just that, and it was not carried so. Say it in other words: `{ $prefix }reword { $motion } TEXT`
refused-tried-again = { $motion } was tried again already, as { $next }: `{ $prefix }motion { $next }`
