### Ownership: who holds which part of a share, and what hangs on it.
### Texts for the chat are Markdown; what people have written is escaped before it is filled in.

## What people type

command-shares-summary = Show the owners’ shares
command-shares-usage = [paid @USER 50 EUR [on DAY] or propose value=600EUR or dilute 25]
command-shares-examples =
    shares
    shares paid @ana 50 EUR on 2026-11-20
    shares propose value=600EUR
    shares dilute 25
command-shares-help = Your share, the register of all owners, and the terms in force. The bot answers in a direct message. Each owner has one share, and nobody can pass theirs on.

    `{ $prefix }shares paid @USER 50 EUR`: the treasurer records what an owner has paid in for their share, never more than its value. `on DAY` at the end says when. `{ $prefix }reverse` takes it back.

    `{ $prefix }shares propose value=600EUR provisional=P6M`: opens a vote on other terms (`value`, `provisional`, `paid`, `weight`, `pay-back`).

    `{ $prefix }shares dilute 25`: opens a vote on whether there may be so many shares.

## The register

shares-count = There { $issued ->
    [one] is one share
   *[other] are { $issued } shares
  }; there may be { $authorised }.
shares-own-whole = **You hold a whole share.**
shares-own-part = { $held ->
    [none] **You hold no part of your share yet.** You get the first one on { $next }, and it is whole on { $whole }.
   *[some] **You hold { $part } of your share.** { $last ->
        [yes] It is whole on { $whole }.
       *[no] You get the next part on { $next }, and it is whole on { $whole }.
      }
  }
shares-line = { $person }: { $held ->
    [whole] whole, since { $from }
   *[part] { $part } of it, since { $from }; whole on { $whole }
  }{ $paidIn }
shares-paid = ; { $paid ->
    [none] nothing
   *[other] { $paid }
  } of { $value } paid in
shares-value = Each owner has one share, worth { $value }, and { $paid ->
    [granted] gets it for their work: nothing is paid in.
   *[contributions] pays that in.
  }
shares-provisional = { $provisional ->
    [none] It is whole from the first day.
   *[other] New owners get it in equal monthly parts over { $provisional }. Until it is whole, their vote { $weight ->
        [nonvoting] does not count yet.
        [full] counts in full.
       *[fractional] counts by the part that they hold; while fewer than three people hold the same part, totals can show how they voted.
      }
  }
shares-authorised = A share beyond { $authorised } takes a vote of the owners: `{ $prefix }shares dilute { $more }`.
shares-back = { $paid ->
    [granted] Whoever leaves gives the share back, and gets nothing for it.
   *[contributions] Whoever leaves gets back what they paid in, within { $within }.
  } Nobody can pass a share on.
shares-forbidden = ⚠ In { $country } the law allows no parts of a vote. The owners can change that: `{ $prefix }shares propose weight=nonvoting`
shares-next = What it means: `{ $prefix }help shares`
shares-sent = I have sent you the shares in a direct message.

share-paid-card = **{ $person } has paid in { $amount }** for their share ({ $entry }). { $rest ->
    [none] All of it is paid in now.
   *[some] { $left } are left to pay in.
  } { $others ->
    [none] Nobody else can check what you record for yourself.
    [told] I have told the officers who check what you record for yourself.
   *[other] I have told them.
  } Wrong? `{ $prefix }reverse { $entry } REASON`
share-paid-told = You have paid in { $amount } for your share ({ $entry }). { $rest ->
    [none] All of it is paid in now.
   *[some] { $left } are left to pay in.
  } The register: `{ $prefix }shares`
share-taken-back-told = **{ $entry } is taken back** by { $by }, with the reason: { $reason }

    The { $amount } count as never paid in for your share{ $ended ->
        [yes] , and are no longer due to you
       *[no] {""}
    }. Is that wrong? Ask the treasurer{ $ended ->
        [yes] .
       *[no] {""}; the register: `{ $prefix }shares`
    }
share-own-told = **{ $person } keeps the books, and has recorded { $amount } as paid in for their own share** ({ $entry }). Has it come in at the bank? If not, ask them to take it back: `{ $prefix }reverse { $entry } REASON`

share-new-told = **You own a share of the co-op from now on**{ $months ->
    [0] , a whole one.
   *[other] , in equal monthly parts. It is whole on { $whole }.
  } { $paid ->
    [granted] You get it for your work: nothing is paid in.
   *[contributions] It is worth { $value }, which you pay in, at once or little by little: agree with the treasurer how.
  }{ $weight ->
    [nonvoting] {" "}Your vote counts from { $whole } on; before that you get no ballots.
    [fractional] {" "}Your vote weighs the part that you hold: nothing before { $next }, so no ballots come until then.
   *[full] {""}
  } Your part, and all terms: `{ $prefix }shares`

## On statements and in `!dues`

shares-left-out = Not in it, since the co-op need not pay back yet what was paid in for a share: { $people }. To pay it now: `{ $prefix }payrun drop`, then `{ $prefix }payrun { $who }`
shares-later-line = { $person }, { $amount } by { $by }
statement-share-return = paid in for the share on { $paid }; to be paid back by { $by }
statement-dividend = dividend for { $year } ({ $motion }): { $part } of { $shares } shares on { $on }, of { $whole }

## Votes on shares

kind-share-terms = a vote on the terms of shares
rules-title-share-terms = Terms of shares
rules-does-share-terms = Other terms hold for the owners’ shares from then on.
rules-options-share-terms = the new terms, and leaving things as they are
rules-how-share-terms = To propose some, in the members’ room: `{ $prefix }shares propose value=600EUR`
option-share-terms = The new terms
kind-dilution = a vote on more shares
rules-title-dilution = More shares
rules-does-dilution = There may be more ownership shares. Each new one makes the others’ part smaller.
rules-options-dilution = more shares, and leaving things as they are
rules-how-dilution = To propose it, in the members’ room: `{ $prefix }shares dilute 25`
option-dilution = Allow more shares
kind-dividend = a vote on a dividend
rules-title-dividend = Dividend
rules-does-dividend = A part of the surplus falls due to the owners, the same for each share.
rules-options-dividend = pay it, and leaving things as they are
rules-how-dividend = To propose one, in the members’ room: `{ $prefix }dividend propose 1000 EUR`
option-dividend = Pay this dividend
motion-dividend = A dividend of { $amount } for { $year }
effect-dividend-declared = { $amount } falls due to { $owners ->
    [one] one owner
   *[other] { $owners } owners
  }, by the parts held on { $day }: `{ $prefix }dues`
effect-dividend-not-declared = No dividend falls due: { $why ->
    [surplus] meanwhile there is no surplus of { $amount } any more.
   *[nobody] nobody holds a part of a share yet.
  }
effect-impossible-no-share-free = That has no effect: meanwhile there is no share left for { $person }.

## Dividends

command-dividend-summary = Propose a dividend, or show what can be paid to the owners
command-dividend-usage = [propose 1000 EUR [for 2026]]
command-dividend-examples =
    dividend
    dividend propose 1000 EUR for 2026
command-dividend-help = Alone: what can be paid out, and what was. That is income less expenses of all years whose books are closed, less earlier dividends.

    `{ $prefix }dividend propose 1000 EUR`: opens a vote on it. If it is carried, it falls due to the owners, the same for each share, by the parts that they hold when the vote ends.
dividend-surplus = **{ $surplus ->
    [none] Nothing can be paid to the owners now.
   *[other] { $surplus } can be paid to the owners.
  }** That is income less expenses until the end of { $year }, less earlier dividends.
dividend-none-closed = **Nothing can be paid to the owners yet**, since no year’s books are closed. The treasurer closes those of { $year }{ $over ->
    [yes] {""}
   *[no] {""}, once it is over
  }: `{ $prefix }ledger close { $year }`
dividend-declared-before = Declared before:
dividend-line = { $amount } for { $year } ({ $entry })
dividend-law-in-thread = What the law says: in the thread.
dividend-law-says = **What the law says**
dividend-law = { $says } ({ $law }, { $paragraph })
dividend-next = To propose one, in the members’ room: `{ $prefix }dividend propose { $example }`

## In votes

weights-shown = ⚠ **Not secret for everybody.** Why: in the thread.
weights-why = ⚠ Where fewer than three people have a vote of the same weight, the totals can show how they voted.
weights-sums = Those of a weight that fewer than three people have will be published as sums only, with their receipts in a list; then there is no BLT file for other programs.
weights-withheld = { $single ->
    [0] { $withheld ->
        [one] The one ballot is
       *[other] All { $withheld } ballots are
    }
   *[other] { $withheld ->
        [one] One more is
       *[other] { $withheld } more are
    }
  } in the sums alone, since fewer than three people have a vote of that weight; { $withheld ->
    [one] its receipt is
   *[other] their receipts are
  } in the list. So there is no BLT file.
ballot-weight = Your vote weighs { $weight } of a vote: that is how much of your share you hold.
ballot-weight-consent = For the quorum your answer weighs { $weight } of one: that is how much of your share you hold. An objection counts whole.
ballot-weight-for = The vote of { $of } weighs { $weight } of a vote.
ballot-weight-few = ⚠ Take this vote for an open one: fewer than three people have that weight, so the totals can show yours.
ballot-weight-few-for = ⚠ Fewer than three people have a vote of the weight of { $of }’s, so the totals can show everybody how it went.

## Leaving

leaving-share = Your share ends, and nobody else gets it.{ $paid ->
    [none] {""}
   *[other] {" "}What you have paid in for it, { $paid }, is due to you, within { $within }.
  }

## The minutes

minutes-group-shares = shares
record-share-issued = { $person } holds a share since { $from }{ $months ->
    [0] , a whole one
    [one] ; it is whole after one month
   *[other] , in { $months } monthly parts
  }
record-share-paid = an owner paid in for their share ({ $entry })
record-dividend-proposed = a dividend of { $amount } for { $year } was proposed ({ $motion })
record-dividend-declared = the dividend of { $motion } fell due, by the parts of { $on } ({ $entry })
record-dividend-not-declared = the dividend of { $motion } did not fall due, because { $why ->
    [surplus] the surplus was gone
   *[nobody] nobody held a part of a share
  }
record-share-ended = the share of { $person } ended, because they { $why ->
    [removed] were removed
   *[left] left
  }

## Refusals

refused-shares-due-later = Nothing is to be paid now. What was paid in for a share need not be paid back yet: { $people }. To pay it now: `{ $prefix }payrun { $who }`
refused-shares-too-few = There may be { $authorised } shares then, and { $owners } people would get one. Propose both together: `{ $prefix }rules propose shares shares=yes authorised={ $owners }`
refused-shares-off = This co-op has no ownership shares. Its permanent members can decide on them: `{ $prefix }rules propose shares shares=yes`
refused-shares-what = I don’t understand “{ $typed }” here, so I have changed nothing. The register: `{ $prefix }shares`. What else you can do: `{ $prefix }help shares`
refused-share-not-given = Nobody can pass a share on, so I have changed nothing. Each owner has one, and it ends when they leave. More: `{ $prefix }shares`
refused-share-granted = Shares are granted for work here, so nothing is paid in for them. Other income: `{ $prefix }income`
refused-holds-no-share = { $person } holds no share, so I have booked nothing. Who holds one: `{ $prefix }shares`
refused-share-currency = A share is worth { $value }, so it is paid in in that currency. I have booked nothing.
refused-share-above-value = { $whole ->
    [true] All of the share is paid in already, { $value }.
   *[false] That is more than the share is worth. Of { $value }, { $left } are left to pay in.
  } I have booked nothing.
refused-share-paid-whom = Who has paid in how much? It goes like this: `{ $prefix }shares paid @USER 50 EUR`
refused-share-paid-elsewhere = What somebody pays in is nobody else’s business. Type that in the treasury room, or in our direct message. I have booked nothing.
refused-share-vote-elsewhere = A vote is opened in the members’ room, so that everybody sees it. Type that there.
refused-share-terms-other = This is no term of the shares: { $setting }. It goes like this: `{ $prefix }shares propose value=600EUR provisional=P6M`
refused-dilution-how = How many shares may there be? It goes like this: `{ $prefix }shares dilute { $more }`
refused-dilution-not-more = There may be { $authorised } shares already, so that would not be more.
refused-shares-all-issued = All { $authorised } shares that there may be are held, and { $person } would need one more. First the owners decide whether there may be more: `{ $prefix }shares dilute { $more }`
refused-dividend-how = How much is to be paid to the owners? It goes like this: `{ $prefix }dividend propose 1000 EUR for 2026`
refused-dividend-books-open = Nothing can be paid to the owners yet, since no year’s books are closed. The treasurer closes those of { $year }{ $over ->
    [yes] {""}
   *[no] {""}, once it is over
  }: `{ $prefix }ledger close { $year }`
refused-dividend-year-open = The books of { $year } are not closed yet, so nobody knows its surplus.
refused-dividend-no-books = There are no books of { $year }, so no surplus. A dividend is for a year from { $first } to { $last }.
refused-dividend-above-surplus = { $nothing ->
    [true] There is no surplus to pay out until the end of { $year }.
   *[false] That is more than there is: until the end of { $year } { $left } can be paid to the owners.
  } What it is reckoned from: `{ $prefix }dividend`
