### Cancelling an open vote (§2.7c), in English.

motion-cancellation = Cancel { $motion }
option-cancel-vote = Cancel the vote
option-keep-vote = Let the vote go on
kind-cancellation = a vote on cancelling another
rules-title-cancellation = Cancelling a vote
rules-does-cancellation = An open vote ends before its time, and nobody counts its ballots.
rules-options-cancellation = cancel the vote, let it go on
rules-how-cancellation = To ask for it, in the members’ room while a vote is open: `{ $prefix }cancel M1 REASON`
rules-cell-cancel = how an open vote is cancelled
rules-page-cancel-motion = Once voting has begun, only another vote can cancel it: `{ $prefix }rules cancellation`
rules-page-cancel-presider = Once voting has begun, another vote can cancel it, and at a conference also whoever presides: `{ $prefix }rules cancellation`
rules-page-cancel-none = Once voting has begun, nobody can cancel it.

cancellation-opened = The vote on { $motion } goes on meanwhile. If it is cancelled, nobody counts its ballots. If it ends first, { $cancellation } ends too.
cancellation-beside = Members are asked whether to cancel this vote: **{ $cancellation }**. Until they have decided, the vote on { $motion } goes on and its ballots count.
vote-cancelled = **{ $motion } is cancelled**{ $by ->
    [none] : { $person }, who presides, has ended the vote.
   *[other] {" "}by { $by }.
  } Things stay as they are.{ $cast ->
    [some] {" "}The ballots are deleted; nobody has counted them. Receipts are void.
   *[none] {""}
  }
effect-vote-cancelled = The vote on { $motion } ends now, and nobody counts it.
outcome-phrase-cancelled = cancelled { $by ->
    [none] by whoever presided
   *[other] by { $by }
  }
motion-cancels = It is about the vote on { $motion }: `{ $prefix }motion { $motion }`
motion-to-cancel = Members are asked whether to cancel this vote: `{ $prefix }motion { $motion }`

record-motion-cancelled = { $how ->
    [voted] { $motion } was cancelled by { $cancellation }, and not counted
    [presided] { $actor }, who presided, cancelled { $motion }; it was not counted
   *[withdrawn] { $actor } withdrew { $motion }
  }

refused-cancel-never = The vote on { $motion } cannot be cancelled. { $why ->
    [election] It is an election, which belongs to all who stand. It ends by its ballots.
    [cancellation] If you want the other vote to go on, vote for that: your ballot is in the direct message from me.
    [rules] The rules of this kind say so; members can change them by a vote: `{ $prefix }rules`
   *[removal] It has to be held once it is open. If you are against it, vote so: your ballot is in the direct message from me.
  }
refused-cancel-over = The vote on { $motion } ended { $endedAt }; I am counting it. How it ended, in a moment: `{ $prefix }result { $motion }`
refused-cancel-about-you = { $motion } is about you, so you cannot end the vote on it.
refused-cancel-decided = Members have voted on that already, in { $other }: `{ $prefix }motion { $other }`. The vote on { $motion } goes on.
refused-cancel-too-late = Too late to cancel { $motion }: it ends { $endsAt }, and a vote on cancelling it could not end before { $earliest }. Whoever is against it can vote so.
