### How the bot talks with people, whatever it is about.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## Answers to what is no command, or not one here; help

several-commands = There are several commands in your message: { $commands }. I have done none of them. Send each in a message of its own.
unknown-command-near = There is no { $typed }. Did you mean { $suggestion }?
unknown-command-near-elsewhere = There is no { $typed }, and your message stays here. If you meant { $suggestion }, please delete it. { $where }
unknown-command = There is no { $typed }. What there is: `{ $help }`.
message-too-long = That is too long for me: I read messages of up to { NUMBER($most) } characters. I have done nothing with it.
direct-hint = I only understand commands and ballots. What you still have to do: `{ $prefix }todo`. First steps: `{ $prefix }guide`. What you can do here: `{ $prefix }help`
direct-hint-waiting = I only understand commands and ballots, so nothing is done yet. This waits for you:
direct-hint-again = What you can do here: `{ $prefix }help`
spoken-here = { $known ->
    [no] I only understand commands. What you can do here: `{ $prefix }help`
    [vote] If a vote is open for you, your ballot is in the direct message from me: answer it there. More: `{ $prefix }help vote`
   *[yes] I only understand commands. About that: `{ $prefix }help { $about }`. All that you can do here: `{ $prefix }help`
  }
spoken-near = I only understand commands. Did you mean { $suggestion }?
spoken-lobby = I only understand commands. To have this co-op do something for you: `{ $prefix }task new TITLE`. What else there is: `{ $prefix }help`
lobby-hello = Hello! I only understand commands. If { $coop } can do some work for you, type `{ $prefix }task new` and what it is. Do you want to join? Ask the people here: they can invite you.
spoken-task = I only understand commands. How this task stands: `{ $prefix }task { $task }`. What you can do here: `{ $prefix }help`
wordless = { $what ->
    [voice] I cannot listen to recordings.
    [picture] I cannot look at pictures.
    [video] I cannot watch videos.
    [sticker] I cannot read stickers.
    [file] I have no use for this file.
    [poll] I do not read polls.
    [place] I cannot read locations.
    [me] I do not read `/me` messages.
   *[call] I cannot take calls.
  } { $who ->
    [member] Nothing is done or counted. Please write it to me: `{ $prefix }help` shows what you can do{ $what ->
        [poll] , and in the members’ room `{ $prefix }poll QUESTION` asks all, while `{ $prefix }propose TITLE` lets all decide
       *[other] {""}
      }.
   *[customer] Nothing has changed. Please write it, or send it in your task’s room, where the members see it. How your tasks stand: `{ $prefix }tasks`
  }
reaction-unread = I do not read reactions, so nothing has changed. { $who ->
    [member] If that was an answer, please write it: `{ $prefix }todo` shows what waits for you.
    [task] If that was an answer, please write it. How this task stands: `{ $prefix }task { $task }`
   *[customer] If that was an answer, please write it. How your tasks stand: `{ $prefix }tasks`
  }
edit-not-read = I don’t see edits, so nothing has changed. Please send it again as a new message.
stranger-here = You are not a member of a co-op that I serve. A moderator of your co-op can invite you; after that, write to me again. To have a co-op do something for you, tell it in its lobby: `{ $prefix }task new TITLE`
talk-leaving = { $why ->
    [third-person] Somebody else has come into this room, and I talk with one person alone. I am leaving. Write to me in a direct message of the two of us.
    [replaced] This room was replaced by another, so I am leaving it. Write to me in a direct message of the two of us.
   *[stranger] There is nothing for me to do here at present, so I am leaving this room. To talk with me again, invite me into a direct message.
}
list-more = … and { $count } more
fault-of-ours = Something went wrong here, and nothing was changed. If it happens again, tell your admin this number: `{ $fault }`.
coop-which = You are in several co-ops. Which one is meant? Copy one of these:
coop-unknown = You are in no co-op called { $name }, so I have done nothing.
coop-is-the-rooms = What is typed in a co-op’s room belongs to that co-op, so I have done nothing. For another one, write to me in a direct message.
where-otherwise = `{ $command }` belongs { $places }, so I have done nothing.
in-place-lobby = in the lobby
in-place-members = in the members’ room
in-place-direct = in a direct message with me
in-place-moderators = in the moderators’ room
in-place-treasury = in the treasury room
in-place-task = in the task’s negotiation room
in-place-mediation = in the room of a mediation
in-place-other = in another room
instead-undo-told = There is no { $typed }. Take back what? Your own option: `{ $prefix }withdraw M1`. An invitation: `{ $prefix }invite @USER --withdraw`. An entry of the ledger: `{ $prefix }reverse E1 REASON`. Your ballot: `{ $prefix }unvote`
instead-revoke-told = There is no { $typed }. Take back what? Your own option: `{ $prefix }withdraw M1`. Your candidacy: `{ $prefix }stepback`. An invitation: `{ $prefix }invite @USER --withdraw`. Your ballot: `{ $prefix }unvote`
instead-uninvite-told = There is no { $typed }. To take an invitation back: `{ $prefix }invite @USER --withdraw`
instead-against-told = There is no { $typed }. To vote against something, choose another option on your ballot: `{ $prefix }ballots`. To decline a task: `{ $prefix }task T1 decline`. To object to an early end: `{ $prefix }object M1`
instead-favour-told = There is no { $typed }. To vote for something, choose it on your ballot: `{ $prefix }ballots`. To agree to an offer: `{ $prefix }task T1 agree`. To confirm a payment: `{ $prefix }confirm P1`
instead-kick-told = There is no { $typed }. Nobody is put out by one person here: members leave by themselves or by a vote. How that goes: `{ $prefix }rules removal`
instead-quit-told = There is no { $typed }. Give up what? A task: `{ $prefix }task T1 quit`. A candidacy: `{ $prefix }stepback`. An office: `{ $prefix }resign`. Your membership: `{ $prefix }leave`
instead-join-told = There is no { $typed }. Join what? A task: `{ $prefix }task T1 join`. Your rooms again: `{ $prefix }rooms`. The permanent members: `{ $prefix }admit`. An election: `{ $prefix }stand moderator`
instead-nominate-told = There is no { $typed }. People stand for an office themselves: `{ $prefix }stand moderator`. You can ask somebody to do that.
instead-election-told = There is no { $typed }. To stand for an office: `{ $prefix }stand treasurer`. What is open now: `{ $prefix }motions`. Your ballots: `{ $prefix }ballots`
instead-voting-told = There is no { $typed }. Nothing is counted. Once a vote begins, and not before, I send you the ballot in a direct message: answer it there. To get it again: `{ $prefix }ballots`
instead-office-told = { $typed } is an office, and no command. Who holds it: `{ $prefix }offices`. To stand for it, in the members’ room: `{ $prefix }stand { $office }`
instead-depose-told = There is no { $typed }. A vote decides that. On the treasurer: `{ $prefix }impeach`. Against a moderator: `{ $prefix }stand moderator against @USER`
argument-propose-otherwise = I have done nothing. Do you want to propose that? Then type: { $copy }
argument-usage = { $problem } Like this: { $usage }
argument-usage-example = { $problem } Like this: { $usage }, for example { $example }
argument-missing = Still missing: { $piece }.
argument-invalid = I do not understand { $typed } as { $piece }.
argument-left-over = I don’t understand { $typed } here, so I have done nothing.
argument-title-too-long = That is too long for a title. What explains it can stand on the lines below.
argument-text-too-long = That text is too long. Shorten it, and send it again.
piece-about = a command or a topic
command-help-summary = Show what you can do here, or how one command is typed
command-help-usage = [COMMAND or TOPIC]
help-here = **What you can do here**:
help-lobby = Members: write to me in a direct message.
help-nothing-waits = **Nothing waits for you in { $coop }.**
help-waits = { $count ->
    [one] **One thing waits for you in { $coop }**: `{ $prefix }todo`.
   *[other] **{ $count } things wait for you in { $coop }**: `{ $prefix }todo`.
  }
help-waits-first = Until { $until }: { $subject }
help-waits-elsewhere = What waits for you: `{ $prefix }todo`, in a direct message with me.
help-more = More: { $topics }
help-list = { $topic ->
    [votes] **Votes**
    [money] **Money**
    [work] **Work**
    [people] **People**
    [conference] **The general conference**
   *[elections] **Offices and elections**
  }
help-list-there = Only { $place }: { $commands }
help-list-one = How one of them is typed: { $help }
help-unheard-not-encrypted = To do more, write to me encrypted: what comes unencrypted could be from anybody who runs a homeserver.
help-unheard-device-not-signed = To do more, verify the session that you write from: `{ $prefix }help verify`
help-unheard-identity-changed = To do more, approve your new Matrix identity in the members’ room: `{ $prefix }identity`
help-examples = { $count ->
    [one] An example:
   *[other] Examples:
  }
help-means = { $typed } means { $command }:
help-also = Also typed as { $names }
help-where = It belongs { $places }.
help-unknown-near = There is no help about { $typed }. Did you mean { $suggestion }?
help-unknown = There is no help about { $typed }. What there is: { $help }.
help-topic-secrecy = **Who can learn how you voted**

    Your ballot reaches me end-to-end encrypted. While the vote is open I keep it encrypted and apart from your name. When it closes, the key that links the two is destroyed; what is published shows ballots without names, in random order.

    - Not the other members, not the homeserver, and not somebody who gets hold of the database later.
    - But whoever controls the computer that I run on could change me so that I remember. Whom you trust with that is for your co-op to decide.
    - In a small co-op a rare ranking can give its voter away. With few people on the roll only the rounds are published; the rules in the thread of the opening say what applies.

    Your receipt is for you alone. Whoever sees it can find your ballot where ballots are published with receipts.
help-topic-undecryptable = **When I cannot decrypt your messages**

    Your app then did not give me the key to them, so I read nothing and count nothing.

    - Send the message again. Often that is enough.
    - Restart your app, or log out and in again, and send it once more.
    - See whether your app asks you to verify this session: `{ $prefix }help verify`.
    - Is your app set to send only to verified sessions or people? Switch that off for our room, or verify me.
    - If nothing helps, use another app or another device, and tell your admin.
help-topic-verify = **Verifying a session**

    Ballots and commands count only from sessions (the app on one device) that you have verified yourself, and only those can read what I say in private. Otherwise a homeserver could add a session to your account, act as you and read along.

    - In Element: *Settings*, *Sessions* (or *Encryption*), then *Verify this session*.
    - Confirm it with another session of yours, or with your recovery key.
    - Never used encryption before? Set up *Secure backup* or *Recovery* there first.
    - Then send your message again.

    Some apps cannot verify themselves. Use one that can.
help-topic-privacy = **Money: who does what, and who sees what**

    I move no money. I work out what is due to each person; the treasurer pays and records it; the receiver confirms it.

    - What is due to you, your payments and your statement: you and the treasurer see them, nobody else. `{ $prefix }dues`, `{ $prefix }statement`, `{ $prefix }payments`
    - What the co-op takes in, spends and has: every member sees it. What it owes and pays to members: as sums only. `{ $prefix }balance`, `{ $prefix }ledger`
    - The account that you are paid to: the treasurer gets it with a payment to make, nobody else; you see its last four digits. `{ $prefix }payinfo`
    - The price of a task: its customer and the members see it. `{ $prefix }task T1`
    - Your hours, sickness and leave: you, whoever approves them, and the treasurer. `{ $prefix }hours`
    - Your rate, and what your hours earn: you, whoever sets it, and the treasurer. The scale: every member. `{ $prefix }rate`, `{ $prefix }scale`
    - Reviews: you read the texts, mixed and without names. Whoever sets your rate sees sums only. `{ $prefix }review`
    - Receipts: you, whoever approves expenses, and the treasurer. What an approved expense was for stands in the ledger, without your name. `{ $prefix }reimburse`
    - Who owns shares and paid in what: the owners and the treasurer. `{ $prefix }shares`

    Each entry of the ledger has a record in the minutes, without names and amounts. Nothing is ever erased there: what was wrong is taken back by another entry.
unread-no-signed-device = There is something from me that you cannot read yet. I encrypt what I say only for sessions (the app on one device) that you have verified yourself, and I see none of yours. What is for you alone I keep for 30 days, and send it as soon as you have verified one.
unread-identity-changed = There is something from me that you cannot read now: your Matrix identity was reset since I first knew you. Was that you? Then, in the members’ room (as a customer: in the room of your task), first let your app take a new key: type `/discardsession` (Element on the web and the desktop), or sign out, sign in again and verify. After that type `{ $prefix }identity` there. What is for you alone I keep for 30 days. If it was not you, tell your admin.
unread-answer-no-signed-device = I got your message, but you have not verified the session that you wrote from. Only sessions that you have verified can read what I answer; until there is one, I keep it for you, for 30 days.
unread-answer-identity-changed = I got your message, but your Matrix identity was reset since I first knew you. Was that you? Then, in the members’ room (as a customer: in the room of your task), first let your app take a new key: type `/discardsession` (Element on the web and the desktop), or sign out, sign in again and verify. After that type `{ $prefix }identity` there, and send your message again. If it was not you, tell your admin.
unread-how = How to verify this session:

    - In Element: *Settings*, *Sessions* (or *Encryption*), then *Verify this session*, with another session of yours or with your recovery key. Never used encryption before? Set up *Recovery* (or *Secure backup*) there first.
    - In other apps look for *Verify*, *Cross-signing* or *Recovery* in the settings. Some apps cannot do it: use one that can.
verification-declined = **I am a program and cannot compare emoji or codes with you**, so I have ended the verification. Compare this instead: my session is { $device }, its key `{ $key }`. Your app shows both in my profile, under sessions. Ask somebody of the co-op, face to face or by phone, whether theirs shows the same.
unread-clear = This message is not encrypted, so that you can read it. It holds nothing secret.
undecryptable-no-key = I could not decrypt your message of { $time }, so it is not counted. Please send it again. If that happens twice, `{ $command }`.
undecryptable-withheld = Your app did not give me the key to your message of { $time }, so I could not read it and it is not counted. Please send it again from a session that you have verified. More: `{ $command }`.
undecryptable-before-us = Your message of { $time } was encrypted before I could read along, so it is not counted. Please send it again.
undecryptable-other = I could not decrypt your message of { $time }, so it is not counted. Please send it again. If that happens twice, `{ $command }`.

## A removal in two votes

argument-long-text-too-long = That is too long: 4000 characters fit, further lines included.

## What else is said of it

command-here = Here your commands count: this room is encrypted. Unencrypted I take `{ $prefix }help` alone.

## The minutes

piece-before = the number before which the list is to end

## What waits for somebody

command-todo-summary = Show what waits for you
command-todo-help = Ballots that you have not cast, elections that you can stand in or step back from, hearings, early ends that you can object to, and what your membership or office asks of you. What ends first comes first.
todo-here = { $count ->
    [one] **One thing waits for you in { $coop }**:
   *[other] **{ $count } things wait for you in { $coop }**:
  }
todo-nothing = **Nothing waits for you in { $coop }.** What is open, and what was decided last: `{ $prefix }motions`. What you can do: `{ $prefix }help`
todo-more = … and { $count } more. Everything that is open: `{ $prefix }motions`
todo-ballot = **{ $heading }**: { $whose ->
    [other] your ballot for { $of } is not cast yet
   *[own] your ballot is not cast yet
  }; the vote ends { $until } ({ $relative }). To get it again: `{ $prefix }ballots`
todo-own-hearing = **{ $heading }**: this is about you. You can answer until { $until } ({ $relative }), in the members’ room, or here, and I post it there: `{ $prefix }answer { $motion } TEXT`
todo-hearing = **{ $heading }**: the hearing ends { $until } ({ $relative }). What has to be said belongs in the members’ room until then; after it all vote. The grounds: `{ $prefix }motion { $motion }`
todo-impeachment = **{ $heading }**: this is about you. What you want to say to it belongs in the members’ room before voting begins, { $until } ({ $relative }).
todo-early-end = **{ $heading }**: its proposal stage ends early, { $until } ({ $relative }), unless somebody objects. If you want more time, type this { $room ->
    [moderators] in the moderators’ room
   *[public] in the members’ room
  }: `{ $prefix }object { $motion }`
todo-candidacy = **{ $heading }**: you stand for it. Until { $until } ({ $relative }) you can step back, in the members’ room: `{ $prefix }stepback { $motion }`
todo-seat = **{ $heading }**: this is about your office, and you are on the ballot without doing anything. Until { $until } ({ $relative }) you can step back, in the members’ room: `{ $prefix }stepback { $motion }`
todo-stand = **{ $heading }**: until { $until } ({ $relative }) you can stand for it, in the members’ room: { $election ->
    [treasurer] `{ $prefix }stand treasurer`
    [moderator-against] `{ $prefix }stand moderator against { $person }`
    [moderator] `{ $prefix }stand moderator`
    [election-against] `{ $prefix }stand { $officeWord } against { $person }`
   *[other] `{ $prefix }stand { $officeWord }`
  }
todo-sent-back = **{ $heading }** came back to you. To try again with other words, in the members’ room: `{ $prefix }reword { $motion } TEXT`
todo-treasury = The treasury is frozen until a treasurer is elected. To stand, in the members’ room: `{ $prefix }stand treasurer`
todo-admission = You are a trial member. If you want to stay: `{ $prefix }admit`, in the members’ room, starts the vote on you.
todo-invitations = Invited, and not here yet: { $people }. To take an invitation back: `{ $prefix }invite @USER --withdraw`
todo-others = { $count ->
    [one] one more
   *[other] { $count } more
  }

## An older copy of the state database was put back

restored = **My records were put back to how they stood on { $at }.** What you wrote to me after that, I read again and answer again. What I did by myself after that, I no longer know.
restored-unreadable = **My records were put back to how they stood on { $at }.** What you wrote to me from then until { $until } I cannot read: please send it again. What I announced in that time stays as you read it, but I know nothing of it any more.
restored-given = I gave these numbers in that time, perhaps others too: { $numbers }. Please tell each other what they were.
restored-look = Please check that nothing is missing: `{ $prefix }motions`, `{ $prefix }members`, `{ $prefix }balance`. Numbers that I gave before are not given again, so some are missing.
restored-ended = { $motions } { $count ->
    [one] has ended, and its outcome stays
   *[other] have ended, and their outcomes stay
} as you read it then. I do not give it again, and what it changed may be missing here: please decide that once more.
restored-open-asked = { $motions } { $count ->
    [one] is
   *[other] are
} still open, for a day at least. I ask everybody on the roll in their direct message.
restored-anew = The ballots for { $motions } from before are lost too: **everybody votes anew.**
restored-keys-lost = Something that only a few of you know of may be lost as well, such as a petition that I have not shown yet (`{ $prefix }petition`), or a mediation (`{ $prefix }mediate`). Please begin it again.
restored-vote = **Did you vote on { $motion } after { $at }? Please send your ballot again.** My records were put back to that moment, and I cannot read what came later.
restored-vote-kept = { $voted ->
    [yes] I have the ballot that you sent before, and count it unless you send another
   *[no] I have no ballot of yours
}: `{ $prefix }vote { $motion } 1`, until { $until }.
restored-open = { $motions } { $count ->
    [one] is
   *[other] are
} still open, for a day at least. Please vote once more: a ballot sent since then counts only where it named its vote (`{ $prefix }vote { $motion } 1`) or answered a message about it.

## Payments to members, confirmed and disputed

todo-payments = { $count ->
    [one] You have been paid { $payments }: say whether it has arrived. `{ $prefix }confirm { $first }` or `{ $prefix }dispute { $first } REASON`
   *[other] You have been paid { $payments }: say whether that has arrived, each with `{ $prefix }confirm { $first }` or `{ $prefix }dispute { $first } REASON`
  }
todo-officer-payments = { $count ->
    [one] The treasurer has paid themselves { $payments }: say whether that is right. `{ $prefix }confirm { $first }` or `{ $prefix }dispute { $first } REASON`
   *[other] The treasurer has paid themselves { $payments }: say whether that is right, each with `{ $prefix }confirm { $first }` or `{ $prefix }dispute { $first } REASON`
  }
todo-disputes = { $count ->
    [one] A payment is disputed: { $payments }. Why, and by whom: `{ $prefix }payments`
   *[other] Payments are disputed: { $payments }. Why, and by whom: `{ $prefix }payments`
  }
todo-pay-run = The pay run for { $month } is open. When all of it is paid: `{ $prefix }payrun done`. What is in it: `{ $prefix }payrun`
todo-accounts = { $count ->
    [one] Somebody has given an account that others are known by too: { $people }.
   *[other] People have given accounts that others are known by too: { $people }.
  } Look at it, and say yes or no: `{ $prefix }account { $typed }`
todo-payment = { $payment } ({ $amount })

## Tasks, from what a customer asks for to its price paid

todo-task-offer = **{ $heading }**: offer { $offer } waits for your answer. What it is: `{ $prefix }task { $task }`
todo-task-ratio = **{ $heading }**: a ratio for dividing your share waits for your word: `{ $prefix }task { $task }`
todo-task-date = **{ $heading }**: to be done by { $date }. How it stands: `{ $prefix }task { $task }`

## What could not be done, and what can be done instead, in the order of the code that refuses

refused-identity-changed =
    I have counted nothing: your Matrix identity was reset since I first knew you. If that was you, type `{ $prefix }identity` in the members’ room, where everybody sees it, then send your ballot again here. If it was not you, tell your admin.
refused-message-moved = I ignored this message: what it answers or changes was altered on its way, after your app had encrypted it. Only a homeserver can do that. Please send it again, and tell your admin.
refused-message-repeated = I ignored this message: your homeserver sent me an old message again, in your name. You need not do anything, and what you had said before still holds. Please tell your admin: it should not happen.
refused-message-earlier-identity = { $where ->
        [here] I counted nothing: your Matrix identity is another now than when your app made the key that it encrypts with here. If you have reset it, have your app take a new key: type `/discardsession` here
       *[there] I counted nothing of what you wrote in another room: your Matrix identity is another now than when your app made the key that it encrypts with there. If you have reset it, have your app take a new key: type `/discardsession` there
    } (Element on the web and the desktop), or sign out, sign in again and verify the new session. Then send { $where ->
        [here] this
       *[there] it
    } again. If you have not reset it, tell your admin.
refused-command-not-encrypted =
    I have done nothing: { $where ->
        [lobby] the lobby is not encrypted, so a homeserver could write there in your name. { $open ->
            [some] Only a new task is taken there: `{ $prefix }{ $command } new TITLE`. Type anything else in an encrypted direct message with me.
           *[none] Type it in an encrypted direct message with me.
          }
        [open] this room is not encrypted, so a homeserver could write here in your name and read my answer. Type it in an encrypted direct message with me.
       *[encrypted] your message was not encrypted, so a homeserver could have written it in your name. Send it again from an app that encrypts.
      }
refused-command-device-not-signed =
    I have done nothing: the session you wrote from is not verified by you, so I cannot tell it from one that somebody else added to your account. Verify it (in Element: Settings → Sessions → Verify session), then send it again. More: `{ $prefix }help verify`
refused-command-identity-changed =
    I have done nothing: your Matrix identity was reset since I first knew you here. If that was you, type `{ $prefix }identity` { $from ->
        [task] here
       *[members] in the members’ room, where everybody sees it
      }, then send this again. If it was not you, tell your admin.
