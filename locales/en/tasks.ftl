### Tasks, from what a customer asks for to its price paid.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## The room in which a task is negotiated

negotiation-topic = Price and day of { $task }: evaluators type { $prefix }task offer PRICE DAY, the customer { $prefix }task agree, either side { $prefix }task decline. Only they are here, and I.
negotiation-topic-over = { $end ->
    [accepted] Price and day of { $task } are agreed.
    [declined] { $task } came to nothing: it was declined.
   *[cancelled] { $task } was cancelled.
  } Nobody can write here any more.
negotiation-hello = { $count ->
    [0] **{ $task } · { $title }**: { $customer } has asked { $coop } for it. As soon as somebody of { $coop } evaluates it, you talk here about its price and the day by which it is done.
   *[other] **{ $task } · { $title }**: { $customer } has asked { $coop } for it, and { $evaluators } will say what it costs and when it is done. Here you talk about that, and nobody else reads it.
  }
negotiation-hello-offer = An evaluator names price and day: `{ $prefix }task offer 1000 { $currency } { $date }`. A new offer takes the place of the one before.
negotiation-hello-agree = { $customer } takes an offer by its number: `{ $prefix }task agree 1`
negotiation-hello-decline = Either side can end it: `{ $prefix }task decline`
negotiation-hello-more = How it stands: `{ $prefix }task { $task }`. Whatever else you write here stays between you: I act on commands alone.
negotiation-ended = { $end ->
    [accepted] **{ $task } · { $title }** is agreed, so this room is closed.
    [declined] **{ $task } · { $title }** was declined, so this room is closed.
   *[cancelled] **{ $task } · { $title }** was cancelled, so this room is closed.
  } What stands here stays for you to read, but nobody can write any more. How { $task } goes on, in a direct message with me: `{ $prefix }task { $task }`
negotiation-not-made = **{ $task } has no negotiation room**: the homeserver does not let me make one (`{ $code }`). I go on trying; my admin can find out more with `waggle doctor`. Meanwhile, in a direct message with me: `{ $prefix }task { $task }`
negotiation-absent = **I am no longer in the negotiation room of { $task }**, so I read no offer there. In a direct message with me it goes on: `{ $prefix }task { $task }`

## Tasks, from what a customer asks for to its price paid

command-task-summary = Submit a task, show one, or take it further
command-task-brief = { $task ->
    [new] `{ $prefix }task new TITLE`: ask for work
   *[other] `{ $prefix }task { $task }`: how it stands
  }
command-task-usage = new TITLE or T3 [evaluate, offer, agree, decline, join, quit, share, done or cancel]
command-task-help =
    Anybody who wants something done by the co-op submits it; further lines explain it. Then:
    - `evaluate`: a member finds out what it takes, and talks with the customer about it in a room of their own.
    - `offer 1000 EUR 2027-01-15`: an evaluator offers price and day; a text can follow.
    - `agree 1`, `decline`: the customer agrees to the newest offer; either side can end it.
    - `join`, `quit`: members take part in the work, or do not any more.
    - `share`: how those who work on it divide their share, or with `share evaluators` those who evaluated it. It is in force once each has typed the same; until then all get the same.
    - `done`: the work is done, and the customer is told what to pay.
    - `cancel`: it ends before it is done.
    - `T3` alone shows all of it, as a story.
command-task-examples =
    task new A website for our choir
    task T1
    task T1 evaluate
    task T1 offer 1000 EUR 2027-01-15 With a calendar
    task T1 agree 1
    task T1 join
    task T1 share @ana:example.org 2 @ben:example.org 1
    task T1 done
command-tasks-summary = Show what is to be done
command-tasks-brief = `{ $prefix }tasks`: work to be done
command-tasks-usage = [all] [--before T1]
command-tasks-help = Open tasks, each with how it stands; with `all` also those that are over. Customers see their own.
command-tasks-examples =
    tasks
    tasks all
piece-ask = what to do
piece-all = `all` or nothing
argument-not-a-task = { $typed } is not the number of a task. They look like `T3`.
argument-not-all-tasks = { $typed } is nothing that I can list. There are the open tasks, and `all`.
task-announced = **New task { $heading }**, from { $customer }:
task-announced-more = … and { $count } more from outside within this hour; the newest is { $newest }. All of them: `{ $prefix }tasks`
task-announced-next = Who talks with the customer about price and day? `{ $prefix }task { $task } evaluate`
task-aside = I have answered in a direct message.
task-answer-new = **{ $heading }** has reached the members of { $coop }.

    I will write to you as soon as one of them looks at it. How it stands: `{ $prefix }task { $task }`. To take it back: `{ $prefix }task { $task } cancel`
task-answer-evaluate = **{ $by } evaluates { $heading }.** { $first ->
        [first] { $by } and { $customer } agree on a price in a room of their own; the invitation is on its way.
       *[more] An invitation to the room with the customer is on its way.
    }

    To offer a price and a day: `{ $prefix }task { $task } offer AMOUNT DAY`
task-answer-offer = **Offer { $offer } on { $heading }** is with the customer: { $price }, done by { $date }. If you make another offer, it replaces this one.
task-answer-agree = **You have agreed to offer { $offer } on { $heading }**: { $price }, done by { $date }.

    { $coop } knows. I will write to you when it is done.
task-answer-decline = **{ $heading } is declined.** The other side knows.
task-answer-share = **Noted for { $heading }**: { $role ->
        [evaluators] the evaluators divide their share
       *[workers] the workers divide their share
    } { $parts }.

    It is in force once { $people } { $count ->
        [one] has
       *[other] have
    } typed the same; I have written to { $count ->
        [one] them
       *[other] each of them
    }. Until then it stays as it is.
task-answer-done = **{ $heading } is done.** The customer has been told what to pay, and the treasury what to expect: { $price }.
task-answer-cancel = **{ $heading } is cancelled.** Everybody concerned knows.
task-told-evaluated = **{ $by } evaluates { $heading }.** More of you can: `{ $prefix }task { $task } evaluate`
task-told-agreed = **{ $heading } is agreed**: { $customer } takes offer { $offer }, { $price }, done by { $date }.

    Who does the work? `{ $prefix }task { $task } join`
task-told-declined = **{ $heading } is declined**, by { $by }.
task-told-joined = **{ $by } works on { $heading }**, to be done by { $date }. { $left ->
        [one] Nobody else does yet.
       *[other] Working on it: { $people }.
    }

    To join: `{ $prefix }task { $task } join`. When the work is done: `{ $prefix }task { $task } done`
task-told-quit = **{ $role ->
        [evaluators] { $by } no longer evaluates { $heading }.
       *[workers] { $by } no longer works on { $heading }.
    }** { $left ->
        [0] Now nobody does: `{ $prefix }task { $task } { $role ->
            [evaluators] evaluate
           *[workers] join
        }`
       *[other] { $left ->
            [one] There is still { $people }.
           *[other] There are still { $people }.
        }
    }
task-told-done = **{ $heading } is done**, says { $by }. The customer has been told what to pay.
task-told-cancelled = **{ $heading } is cancelled**, by { $by }.
task-told-paid = **{ $heading } is paid.** { $shared ->
    [yes] What is due to you: `{ $prefix }dues`
    [no-budget] What has come in now stays with the co-op for good, as no budget is in force that would share it out. About budgets: `{ $prefix }help budget`
   *[none] What has come in now stays with the co-op for good, as the budget gives nobody a share of it. The budget: `{ $prefix }budget`
  }
task-told-unpaid = **{ $heading } is not paid in full any more**: a record of its income was taken back.
task-customer-evaluated = **{ $by } of { $coop } is looking at { $heading }.** You will get an invitation to a room. There you agree on a price and a day, and nobody else can read it.
task-customer-declined = **{ $heading } is declined**, by { $by }.
task-customer-over = **Nobody of { $coop } is looking at { $heading } any more**{ $offer ->
    [0] .
   *[other] , so no offer stands.
  } I will write to you when somebody does again. To take it back: `{ $prefix }task { $task } cancel`
task-customer-done = **{ $heading } is done.** To be paid: { $price }. { $account ->
        [given] Please pay it to { $holder }, IBAN { $iban }, with { $task } as the reference. When it has come, I tell you.
       *[none] { $coop } tells you where to.
    }
task-bill = To pay { $price } for { $task }: scan this QR-bill with a Swiss banking app.
task-customer-cancelled = **{ $heading } is cancelled**, by { $by }.
task-customer-paid = **{ $heading } is paid**: all of { $price } has come in.
task-customer-refunded = **{ $heading }**: { $coop } has recorded that a part of the price was paid back. How it stands: `{ $prefix }task { $task }`
task-customer-unpaid = **{ $heading } is not paid in full any more**: { $coop } had recorded an income by mistake, and has taken that back. How it stands: `{ $prefix }task { $task }`
customer-not-agreed = **You have not agreed to anything yet.** I only act on commands:
customer-pays-later = There is nothing to pay yet: when the work is done, I tell you how much, and where to.
customer-more = … and { $count } more. All of them: `{ $prefix }tasks`
customer-word = Almost: I only act on commands. To agree, type: `{ $prefix }task { $task } agree { $offer }`
customer-again = { $unpaid ->
    [none] I only act on commands, so nothing has changed. How it stands: `{ $prefix }tasks`. What you can do: `{ $prefix }help`
   *[other] I only act on commands. If you have paid, there is nothing more to do: when the money for { $unpaid } has come, I tell you. How it stands: `{ $prefix }task { $unpaid }`
  }
customer-command = I cannot do that for you: it is for the co-op’s members. What you can do: `{ $prefix }help`
customer-ask = { $whom ->
    [people] You can ask { $people }, in the task’s room.
    [lobby] You can ask the co-op [in its lobby]({ $link }).
   *[nobody] You can ask the person who told you of me.
  } What you can do here: `{ $prefix }help task`
task-offered = **Offer { $offer } on { $heading }**, from { $by } of { $coop }: { $price }, done by { $date }.
task-offered-next = { $customer }, do you agree? `{ $prefix }task { $task } agree { $offer }`. If something should be different, say so in the task’s room. No, thank you: `{ $prefix }task { $task } decline`
task-billed = **{ $heading } is done**: { $customer } is to pay { $price }.

    When it has come: { $line }. If only a part has, type that part.
task-income-line = { $prefix }income { $price } from { $customer } { $task }
task-share-line = { $prefix }task { $task } share { $role } { $parts }
task-ratio-proposed = **{ $by } proposes how the { $role ->
        [evaluators] evaluators
       *[workers] workers
    } of { $heading } divide their share**: { $parts }.

    It is in force once each of you has typed the same; until then it stays as it is. To agree: { $line }
task-ratio-agreed = **All agree: the { $role ->
        [evaluators] evaluators
       *[workers] workers
    } of { $heading } divide their share** { $parts }.
task-phrase = { $state ->
    [submitted] waits for somebody to look at it
    [evaluated] is being evaluated
    [offered] offer { $offer } waits for an answer
    [accepted] agreed, waits for workers; day { $date }
    [worked] agreed, is being done; day { $date }
    [declined] declined
    [done] done, not paid in full yet
    [paid] paid
   *[cancelled] cancelled
  }
task-is = **{ $heading }**, for { $customer }: { $state ->
    [submitted] it waits for somebody to look at it.
    [evaluated] it is being evaluated.
    [offered] offer { $offer } waits for an answer: { $price }, done by { $date }.
    [accepted] it is agreed and waits for workers.
    [worked] it is agreed and being done.
    [declined] it was declined.
    [done] it is done, and not paid in full yet.
    [paid] it is paid.
   *[cancelled] it was cancelled.
  }
task-agreed = Agreed: { $price }, done by { $date }.{ $paid ->
    [part] {" "}Of that { $received } has come in, and { $open } is open.
   *[other] {""}
  }
task-people = { $role ->
    [evaluators] Evaluators
   *[workers] Workers
  }: { $people }
task-happened = **What happened**:
task-event-submitted = { $at }: { $who } asked for it.
task-event-evaluate = { $at }: { $who } looks after the price and the day.
task-event-offer = { $at }: { $who } offered { $price }, done by { $date } (offer { $offer }).
task-event-agree = { $at }: { $who } agreed to offer { $offer }.
task-event-decline = { $at }: { $who } declined.
task-event-join = { $at }: { $who } joined the work.
task-event-quit = { $at }: { $who } { $role ->
    [evaluators] no longer looks after the price and the day.
   *[workers] quit the work.
  }
task-event-left = { $at }: { $who } left the co-op, and so { $role ->
    [evaluators] no longer looks after the price and the day.
   *[workers] quit the work.
  }
task-event-over = { $at }: with nobody left for the price and the day, it waited again; offers made before stand no more.
task-event-ratio = { $at }: the { $role ->
    [evaluators] evaluators
   *[workers] workers
  } agreed on how to divide their share.
task-event-done = { $at }: { $who } said that it is done.
task-event-income = { $at }: { $amount } came in.
task-event-reversed = { $at }: an income of { $amount }, recorded by mistake, was taken back.
task-event-refunded = { $at }: { $amount } of the price was paid back.
task-event-unrefunded = { $at }: that { $amount } was paid back had been recorded by mistake.
task-event-paid = { $at }: all of it was paid.
task-event-unpaid = { $at }: so it was not paid in full any more.
task-event-cancel = { $at }: { $who } cancelled it.
task-event-said = { $line } “{ $said }”
task-event-more = … { $count } more steps …
task-sharing = **Who gets how much**:
task-shares = The { $role ->
    [evaluators] evaluators
   *[workers] workers
  } divide their share { $parts }.
task-shares-equal = Of the { $role ->
    [evaluators] evaluators
   *[workers] workers
  } each gets the same.
task-shares-waiting = Proposed for the { $role ->
    [evaluators] evaluators
   *[workers] workers
  }, and waiting for your word: { $parts }. To agree: { $line }
task-next = **What you can do**:
task-may-evaluate = Evaluate it: `{ $prefix }task { $task } evaluate`
task-may-offer = Offer price and day: `{ $prefix }task { $task } offer AMOUNT DAY`
task-may-agree = Agree to offer { $offer }: `{ $prefix }task { $task } agree { $offer }`
task-may-decline = End the talks: `{ $prefix }task { $task } decline`
task-may-join = Take part in the work: `{ $prefix }task { $task } join`
task-may-quit = { $role ->
    [evaluators] Stop evaluating it
   *[workers] Quit the work
  }: `{ $prefix }task { $task } quit`
task-may-done = Say that the work is done: `{ $prefix }task { $task } done`
task-may-cancel = Cancel it: `{ $prefix }task { $task } cancel`
tasks-none = { $own ->
    [own] { $which ->
        [all] **You have asked { $coop } for nothing yet.**
       *[open] **No task of yours is open.**
    }
   *[all] { $which ->
        [all] **{ $coop } has had no task yet.**
       *[open] **{ $coop } has no open task.** Finished ones too: `{ $prefix }tasks all`.
    }
  } To submit one: `{ $prefix }task new TITLE`
tasks-here = { $own ->
    [own] **Your tasks with { $coop }**
   *[all] **Tasks of { $coop }**
  }, { $which ->
    [all] { $count } in all:
   *[open] { $count } open:
  }
tasks-line = { $heading } ({ $customer }): { $phrase }
tasks-line-own = { $heading }: { $phrase }
tasks-earlier = … and earlier ones: { $which ->
    [all] `{ $prefix }tasks all --before { $before }`
   *[open] `{ $prefix }tasks --before { $before }`
  }
tasks-next = All about one: `{ $prefix }task { $task }`. { $which ->
    [all] To
   *[open] Finished ones too: `{ $prefix }tasks all`. To
  } submit one: `{ $prefix }task new TITLE`

## In the minutes

record-task-submitted = { $actor } submitted { $task }
record-task-decline = { $actor } declined { $task }
record-task-over = With no evaluator left, { $task } waits again
record-task-done = { $actor } said that { $task } is done
record-task-cancel = { $actor } cancelled { $task }
record-task-paid = { $task } was paid
record-task-unpaid = { $task } was not paid in full any more
record-task-offer = { $actor } made offer { $offer } on { $task }
record-task-agree = { $actor } agreed to offer { $offer } on { $task }
record-task-evaluate = { $actor } signed up as evaluator of { $task }
record-task-join = { $actor } joined the work on { $task }
record-task-quit = { $actor } { $role ->
    [evaluators] stopped evaluating { $task }
   *[workers] quit the work on { $task }
  }
record-task-left = Having left the co-op, { $actor } { $role ->
    [evaluators] no longer evaluates { $task }
   *[workers] no longer works on { $task }
  }
record-task-ratio = { $role ->
    [evaluators] The evaluators
   *[workers] The workers
  } of { $task } agreed on how to divide their share

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-task-unknown-deed = “{ $typed }” is nothing that I can do with a task. `{ $prefix }help task` shows what there is.
refused-task-new-numbered = I give a new task its number myself. Leave { $typed } out, and type it like this: `{ $prefix }task new TITLE`
refused-task-which = Which task is meant? With its number: `{ $prefix }task { $task } { $typed }`. Which there are: `{ $prefix }tasks`
refused-task-left-over = I don’t understand “{ $typed }” here, so I have done nothing. `{ $prefix }help task` shows how it is typed.
refused-task-offer-no-date = By which day will { $task } be done? Price and day, for example: `{ $prefix }task { $task } offer 1000 EUR { $example }`
refused-task-no-such-date = “{ $typed }” is not a day that there is.
refused-task-offer-no-price = What does { $task } cost? Price and day, for example: `{ $prefix }task { $task } offer 1000 EUR { $example }`
refused-task-share-too-many = At most { $most } people can share { $task }. I have changed nothing.
refused-task-share-unreadable = Name each person with a whole number, for example: `{ $prefix }task { $task } share @ana 2 @ben 1`
refused-task-date-over = { $typedDay } is over. The earliest day is today, { $earliestDay }.
refused-task-date-far = { $typedDay } is further ahead than anybody can promise. The latest day is { $latestDay }.
refused-task-not-on-it = You have no { $role ->
    [evaluators] part in evaluating { $task }.
    [workers] part in the work on { $task }.
   *[other] part in { $task }.
  }
refused-task-share-which = You evaluate { $task } and work on it. Say whose share you mean, for example: `{ $prefix }task { $task } share workers @ana 2 @ben 1`
refused-task-share-fixed = Income for { $task } has been recorded, and by it everybody’s share. Nothing about that can change now.
refused-task-share-alone = There is nobody with whom you would share.
refused-task-share-twice = You named { $person } twice.
refused-task-share-stranger = { $person } is not one of those who share this.
refused-task-share-missing = { $person } is missing: everybody who shares this needs a number.
refused-task-share-part = Each number is a whole one from 1 to { $most }.
refused-task-state = { $state ->
    [submitted] { $task } has no valid offer
    [offered] An offer on { $task } waits for an answer
    [accepted] { $task } is agreed already
    [declined] { $task } was declined
    [done] { $task } is done already
    [paid] { $task } is done and paid
   *[cancelled] { $task } was cancelled
  }, so { $deed ->
    [evaluate] there is nothing to evaluate now
    [offer] no offer can be made now
    [agree] { $state ->
        [done] nothing is left to accept, only to pay for it
        [paid] nothing is left to accept
       *[other] there is no offer to agree to now
    }
    [decline] there is nothing to decline now
    [join] nobody can join the work now
    [quit] nobody can quit now
    [share] its shares cannot be divided now
    [done] it cannot be done now
   *[cancel] nobody can cancel it now
  }. How it stands: `{ $prefix }task { $task }`
refused-task-last-evaluator = You are the last evaluator of { $task }, and the customer has agreed to what was offered. Somebody has to answer for that, so you cannot quit; what cannot be done is cancelled: `{ $prefix }task { $task } cancel`
refused-task-which-offer = There have been several offers on { $task }. The newest is { $newest }: { $price }, done by { $dateDay }. If you agree to that one: `{ $prefix }task { $task } agree { $newest }`
refused-task-not-newest = Offer { $typed } on { $task } does not stand. The newest is { $newest }: { $price }, done by { $dateDay }. If you agree to that one: `{ $prefix }task { $task } agree { $newest }`
refused-task-not-done = { $state ->
    [submitted] { $task } has no valid offer
    [offered] { $task } is not agreed yet
    [accepted] { $task } is not done yet
    [declined] { $task } was declined
   *[cancelled] { $task } was cancelled
  }, so no income can be recorded for it. If money has come in already, record it without the task; once the task is done, take that back and record it with it.
refused-task-other-currency = { $task } was agreed in another currency, not in { $currency }: { $price }. I have recorded nothing.
refused-task-above-price = That is more than is still to be paid for { $task }: { $open } of { $price }. I have recorded nothing. Record the rest without the task.
refused-task-unknown = There is no task { $task } here. The tasks that you can see: `{ $prefix }tasks`
refused-task-iban = There is an account number in that text, which others would read. I have done nothing. Type it again without the number.
refused-task-text-too-long = Your text has { $length } characters, and { $most } fit. Say what matters most; the rest can be talked about in the task’s room.
refused-other-task-here = This room is for { $here } alone, so I have done nothing. About { $task }, in a direct message with me: `{ $prefix }task { $task }`
refused-task-not-in-lobby = Prices are not for the lobby, where everybody reads them. Make your offer in the task’s room, or in a direct message with me.
refused-task-no-title = A new task needs a title: `{ $prefix }task new TITLE`. What explains it can stand on the lines below.
refused-task-title-too-long = That is too long for a title. What explains it can stand on the lines below.
refused-task-share-direct = Who gets how much of { $task } is the business of those who share it. Say it in our encrypted direct message.
refused-task-members-only = Only members of the co-op can do that.
refused-task-own = You have asked for { $task } yourself, so others evaluate it.
refused-task-own-offer = On { $task } you would agree with yourself: the newest offer is your own. Those who evaluate it can make another: `{ $prefix }task { $task } offer AMOUNT DAY`
refused-task-evaluates-already = You evaluate { $task } already. To make an offer: `{ $prefix }task { $task } offer AMOUNT DAY`
refused-task-works-already = You work on { $task } already.
refused-task-evaluators-only = Only those who evaluate { $task } make offers on it. To become one of them: `{ $prefix }task { $task } evaluate`
refused-task-customer-only = Only the customer agrees to an offer.
refused-task-customer-evaluators-only = Only the customer and those who evaluate { $task } can decline it.
refused-task-nothing-offered = Nobody evaluates { $task } yet, so there is nothing to decline. To take it back: `{ $prefix }task { $task } cancel`
refused-task-no-workers = Nobody works on { $task } yet, so it cannot be done. To join the work: `{ $prefix }task { $task } join`
refused-task-workers-only = Only those who work on { $task } say that it is done.
refused-task-cancel-not-yours = Only the customer, those who evaluate { $task } or work on it, and moderators can cancel it.
