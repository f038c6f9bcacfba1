### Short reasons with one’s ballot, in English.

command-reason-summary = Say why you voted so, for all to read with the outcome
command-reason-usage = M1 [signed:] TEXT
command-reason-help = Vote first, or do both at once: `1 because the oven is old`. The reason stands below the outcome, without your name; with `signed:` before it, it has your name. `none` takes it away. Without a name it is published only if at least three people vote. Another ballot needs another reason. By consent an objection has its own: `{ $prefix }object M1 REASON`. For somebody whose proxy you hold: `for @ana` before the text.
command-reason-examples =
    reason M1 The oven is old.
    reason M1 signed: The oven is old.
    reason M1 none

ballot-reasons = { $count ->
    [one] Somebody’s reason:
   *[other] Reasons that people gave:
  }
reason-given = { $whose ->
    [other] The ballot of { $of } on **{ $motion }**
   *[own] Your ballot on **{ $motion }**
  } now has this reason:

    “{ $reason }”

    I publish it with the outcome, without a name, if at least { $few } people vote. To take it away: `{ $prefix }reason { $motion } { $typed }none`
reason-signed = Your ballot on **{ $motion }** now has this reason:

    “{ $reason }”

    I publish it with the outcome, **with your name**. To take it away: `{ $prefix }reason { $motion } none`
reason-wrong-room =
    A reason for your ballot belongs here, where only you and I read it. { $removed ->
        [true] I have removed your message from { $where }, and noted no reason.
       *[other] I have noted no reason, and may not remove your message from { $where }: please delete it there yourself.
    } { $open ->
        [true] To give it, here: `{ $prefix }reason { $motion } TEXT`
       *[other] No vote is open for you now.
    }
reason-gone = { $whose ->
    [other] The ballot of { $of } on **{ $motion }**
   *[own] Your ballot on **{ $motion }**
  } counts, and has no reason now.
ballot-reason-given = { $signed ->
    [true] Your reason will stand below the outcome **with your name**
   *[false] Your reason will stand below the outcome without a name, if at least { $few } people vote
  }; to take it away: `{ $prefix }reason { $motion } { $whose }none`
ballot-reason-dropped = The reason that you gave for the earlier ballot is gone; for a new one: `{ $prefix }reason { $motion } { $whose }TEXT`
voting-rule-reasons = Want to say why? Send me your numbers with the reason, such as `1 because it helps`. It stands below the outcome without your name, if at least { $few } people vote.

refused-reason-by-objection = In a vote by consent only an objection has a reason: `{ $prefix }object { $motion } REASON`
refused-reason-not-here = Ballots on { $motion } have no reasons; to vote, send the numbers alone. What you think of it, say where the person concerned can answer.
refused-reason-signed-by-proxy = I have changed nothing: who cast a ballot by proxy is secret, so its reason cannot be signed. Without a name it can be given.
refused-reason-needs-ballot = Vote on { $motion } first, or do both at once: `{ $prefix }vote { $motion } 1 because …`
refused-reason-missing = What is your reason? `{ $prefix }reason { $motion } TEXT`, or `{ $prefix }reason { $motion } none` to take it away
