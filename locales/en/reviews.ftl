### Reviews: what people who worked together say of each other.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

command-review-summary = Say how you work with somebody; read what was written of you
command-review-usage = [@ana] [4 TEXT]
command-review-examples =
    review
    review @ana
    review @ana 4 Keep: the rota. Change: tell us sooner.
command-review-help = Only in our direct message. Alone: whom you still owe a review, and what was written of you. `{ $prefix }review @USER`: what is expected of them. `{ $prefix }review @USER 4 TEXT`: from 1 (a lot has to change) to 5 (keep it all), and what they should keep and change. Until the end you can replace it.

    The person reads the texts without names, mixed, and only if enough people wrote. The sums go to them and to whoever sets their rate, to nobody else. I keep the texts until the next reviews; `{ $prefix }review forget` erases what was written of you. If you contest one: `{ $prefix }mediate @USER`

## A round

reviews-opened = **Time for reviews**, until { $until }. I ask { $people ->
    [one] one person
   *[other] { $people } people
  } in the direct message how they work with each other.
review-ask = **How do you work together?** Until { $until } I ask you about { $people }.
review-how = To each from 1 to { $most }, and what they should keep and change: `{ $prefix }review { $person } 4 Keep: … Change: …`. What is expected of them: `{ $prefix }review { $person }`
review-secret = They read it without your name, and only if { $count } or more write.
review-remind = **You still owe { $count ->
    [one] a review
   *[other] { $count } reviews
  }**, until { $until }: { $people }. `{ $prefix }review { $person } 4 Keep: … Change: …`
review-written = **Kept: { $mark } of { $most } for { $person }.** Until { $until } you can write another one in its place. Who is left: `{ $prefix }review`
review-owed = { $count ->
    [0] **You owe no review any more.** Until { $until } you can replace them.
    [one] **You still owe one review**, until { $until }.
   *[other] **You still owe { $count } reviews**, until { $until }.
  }
review-line = { $mark ->
    [0] { $person }: nothing yet
   *[other] { $person }: { $mark } of { $most }
  }
reviewed = **{ $person }**
reviewed-role = { $written ->
    [yes] Expected of { $role }:
   *[no] { $role }: nothing is written down about what is expected.
  }
reviewed-asked = { $mark ->
    [0] Until { $until }, from 1 to { $most }, and what to keep and change: `{ $prefix }review { $person } 4 Keep: … Change: …`
   *[other] You wrote, { $mark } of { $most } (until { $until } you can replace it):
  }
reviews-closed = **The reviews are over.** Whoever was asked about has the results in the direct message: `{ $prefix }review`
review-forgotten = **Erased.** I no longer have the texts that were written of you. The sums stay until the end of your membership.
reviews-nothing = { $on ->
    [yes] **No reviews wait for you.** { $soon ->
        [yes] The next ones begin on { $next }.
       *[no] {""}
      }
   *[no] **There are no reviews at { $coop }.**
  }
todo-reviews = { $owed ->
    [one] **You owe one review**
   *[other] **You owe { $owed } reviews**
  }, until { $until }: `{ $prefix }review`

## Results

review-result = **What { $written } people wrote of you**: { $average } of { $most } on average, from { $lowest } to { $highest }.
review-kept = { $texts ->
    [yes] I keep the texts until the next reviews; `{ $prefix }review forget` erases them. Whoever sets your rate sees only the sums.
   *[no] The texts are erased. Whoever sets your rate sees only the sums.
  }
review-too-few = **Too few wrote of you this time** (it takes { $count }). So nobody is shown anything, and I have kept nothing.
review-earlier = Before: { $averages }
review-overseen = **Reviews of people whose rate or roles you decide**, on average and from the lowest to the highest:
review-overseen-next = They read the texts, you only this. Later: `{ $prefix }review { $person }`
review-sums = { $name }: { $average } ({ $written } people, { $lowest } to { $highest })
review-sums-none = { $name }: too few
review-round = Reviews no. { $round }

## Minutes

minutes-group-reviews = Reviews
record-reviews-opened = Reviews no. { $round } began, until { $until }; { $people ->
    [one] one person was
   *[other] { $people } people were
  } asked.
record-reviews-closed = Reviews no. { $round } ended; of { $count ->
    [one] one person
   *[other] { $count } people
  } enough was written.

## Refusals

refused-reviews-off = This co-op has no reviews. A vote can begin them: `{ $prefix }rules propose reviews every=6 months`
refused-reviews-closed = No reviews are open now. { $soon ->
    [true] The next ones begin on { $next }.
   *[false] {""}
  }
refused-review-not-asked = I don’t ask you about { $person }, since by roles and tasks you did not work together. { $some ->
    [true] I ask you about { $people }.
   *[false] {""}
  }
refused-review-mark = From 1 (a lot has to change) to 5 (keep it all), and then your words: `{ $prefix }review @USER 4 Keep: … Change: …`
refused-review-text = And what should they keep, and what change? `{ $prefix }review @USER { $mark } Keep: … Change: …`
refused-review-long = A review has at most { $most } characters. I have kept nothing of this one.
refused-review-nobody = Whom do you mean? { $copy }
refused-review-nothing-kept = I have no texts that were written of you.
review-redaction-reason = Reviews belong in the direct message
review-wrong-room = { $removed ->
    [true] I removed your message from { $where }, because it says what you think of somebody.
   *[other] Please delete your message in { $where }: it says what you think of somebody.
  } I kept nothing of it. Write it here: `{ $prefix }review @USER 4 Keep: … Change: …`
restored-reviews = **The round of reviews is over.** My records were put back to { $at }, and I can no longer read what you wrote in it. If you have got your reviews since, they stay.
