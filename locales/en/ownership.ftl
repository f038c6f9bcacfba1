### Ownership: who holds which part of a share, and what hangs on it.
### Texts for the chat are Markdown; what people have written is escaped before it is filled in.

## What people type

command-shares-summary = See the owners’ shares
command-shares-usage = [paid @USER 50 EUR [on DAY]]
command-shares-examples =
    shares
    shares paid @ana 50 EUR on 2026-11-20
command-shares-help = Your share, the register of all owners, and the terms in force. The bot answers in a direct message. Each owner has one share, and nobody can pass theirs on.

    `{ $prefix }shares paid @USER 50 EUR`: the treasurer records what an owner has paid in for their share, never more than its value. `on DAY` at the end says when. `{ $prefix }reverse` takes it back.

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
       *[fractional] counts by the part that they hold.
      }
  }
shares-authorised = A share beyond { $authorised } takes a vote of the owners.
shares-back = { $paid ->
    [granted] Whoever leaves gives the share back, and gets nothing for it.
   *[contributions] Whoever leaves gets back what they paid in, within { $within }.
  } Nobody can pass a share on.
shares-forbidden = ⚠ In { $country } the law allows no parts of a vote. Permanent members can change that: `{ $prefix }rules propose shares weight=nonvoting`
shares-next = What it means: `{ $prefix }help shares`
shares-sent = I have sent you the shares in a direct message.

share-paid-card = **{ $person } has paid in { $amount }** for their share ({ $entry }). { $rest ->
    [none] All of it is paid in now.
   *[some] { $left } are left to pay in.
  } I have told them. Wrong? `{ $prefix }reverse { $entry } REASON`
share-paid-told = You have paid in { $amount } for your share ({ $entry }). { $rest ->
    [none] All of it is paid in now.
   *[some] { $left } are left to pay in.
  } The register: `{ $prefix }shares`

## On statements and in `!dues`

statement-share-return = paid in for your share on { $paid }; to be paid back by { $by }
statement-dividend = dividend for { $year } ({ $motion }): { $part } of { $shares } shares on { $on }, of { $whole }

## In votes

ballot-weight = Your vote weighs { $weight } of a vote: that is how much of your share you hold.
ballot-weight-consent = For the quorum your answer weighs { $weight } of one: that is how much of your share you hold. An objection counts whole.
ballot-weight-for = The vote of { $of } weighs { $weight } of a vote.
ballot-weight-few = Fewer than three people hold as much, so the totals may show which way it went.

## Leaving

leaving-share = Your share ends, and nobody else gets it.{ $paid ->
    [none] {""}
   *[other] {" "}What you have paid in for it, { $paid }, is due to you, within { $within }.
  }

## The minutes

minutes-group-shares = ownership shares
record-share-issued = { $person } holds a share since { $from }{ $months ->
    [0] , a whole one
    [one] ; it is whole after one month
   *[other] , in { $months } monthly parts
  }
record-share-paid = an owner paid in for their share ({ $entry })
record-share-ended = the share of { $person } ended, because they { $why ->
    [removed] were removed
   *[left] left
  }

## Refusals

refused-shares-off = This co-op has no ownership shares. Its permanent members can decide on them: `{ $prefix }rules propose shares shares=yes`
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
