### Every word that people read, in English. Keys stand in sections by their prefix.
### Messages for chat are Markdown; what people wrote is escaped before it is put in.

## format-: patterns of dates and times (luxon’s tokens)

format-moment = ccc d LLL, HH:mm ZZZZ
format-date = d LLLL yyyy
format-day = d LLL
format-month = LLLL y
format-time = HH:mm ZZZZ
format-day-of-times = d LLLL yyyy, ZZZZ
format-time-of-day = HH:mm

## cli-: what the command line says

cli-checked = { $file } is in order: { $coops ->
    [one] one co-op
   *[other] { $coops } co-ops
  }, served by { $user } on { $homeserver }.
cli-checked-coop = { $name } (`{ $key }`): { $founders ->
    [one] one founder
   *[other] { $founders } founders
  }, { $language }, times in { $zone }, commands begin with { $prefix }.
cli-checked-preset = Rules: those of the preset { $preset }.
cli-checked-preset-but = Rules: those of the preset { $preset }, otherwise in { $cells }.
cli-checked-kind = { $kind }: started by { $start }; vote: { $vote }; { $threshold }, quorum { $quorum }; { $proposal } + { $voting }
cli-checked-kind-bot = { $kind }: started by the bot; vote: { $vote }; { $threshold }, quorum { $quorum }; { $proposal } + { $voting }
cli-checked-data = Data is kept in { $data }, the database in { $database }.
cli-problems = { $count ->
    [one] One thing in { $file } is not right:
   *[other] { $count } things in { $file } are not right:
  }
cli-fault = Something went wrong that Waggle did not foresee: { $message }. With --debug it says where.

## cli-init-: the questions of `waggle init`

cli-init-intro = A few questions, then I write { $file }. In brackets stands what an empty answer means.
cli-init-homeserver = Address of your homeserver
cli-init-user = Matrix ID of the bot’s account there
cli-init-name = Name of your co-op
cli-init-language = Its language, en or de
cli-init-zone = Its time zone
cli-init-founders = Matrix IDs of the founders, with spaces between
cli-init-preset = By which rules do you vote at first
cli-init-preset-freecoop = elected moderators and a treasurer, decisions by majority
cli-init-preset-nassella = one worker, one vote; joining by consensus of all members
cli-init-preset-hierarchy-by-consent = officers lead, owners choose and dismiss them
cli-init-again = That does not fit: I need { $expected }.
cli-init-exists = { $file } exists already, and I do not write over it. Name another file, or move that one away.
cli-init-unwritable = { $file } cannot be written ({ $code }).
cli-init-ended = The questions ended before I had all answers, so I have written nothing.
cli-init-written = { $file } is written. Everything that can be set stands in it with its explanation.
cli-init-next = Put the bot’s password into the environment as WAGGLE_PASSWORD, then: waggle start { $file }

## config-: what is wrong in a configuration file

config-no-file = There is no such file. `waggle init` writes one.
config-unreadable-file = The file cannot be read ({ $code }).
config-not-yaml = This is not valid YAML: { $detail }
config-needs-quotes = This needs quotes: in YAML a value that begins with @, ! or # means something else.
config-duplicate-key = This key stands here twice.
config-unknown-key = There is no key "{ $key }" here.
config-secret-key = "{ $key }" does not belong in this file. Put it into the environment as { $variable }, or into a file that { $variable }_FILE names. If this file has been shared, change the secret.
config-wrong-key = A co-op’s key is lower-case letters, digits and hyphens, and begins with a letter.
config-missing = "{ $key }" is missing: { $expected }.
config-wrong = I expected { $expected }; { $found }.
config-wrong-choice = I expected { $choices }; { $found }.
config-found = found "{ $value }"
config-found-nothing = found nothing
config-did-you-mean = Did you mean "{ $nearest }"?
config-known-keys = Possible here: { $keys }.
config-database-kind = A database is the path of an SQLite file, or a URL that begins with postgres://
config-database-password = A password does not belong in this file. Leave it out of the URL and put it into the environment as PGPASSWORD.
config-same-name = Two co-ops cannot have the same name ("{ $other }" has it already).
config-same-room = A room cannot have two purposes (it stands at { $other } already).
config-same-founder = { $founder } stands here twice.
config-bot-as-founder = The bot itself cannot be a founder.
config-same-guest = { $guest } stands here twice.
config-bot-as-guest = The bot is in its rooms anyway, and cannot be a guest.
config-founder-as-guest = { $guest } is a founder and belongs to the co-op, so they are no guest. Take them out of one of the two lists.
config-office-from-itself = An office cannot be kept apart from itself: name two, such as [moderator, treasurer].
config-same-pair = { $one } and { $other } are kept apart already; the pair stands here twice.
config-csv-no-amount = Which column has the amounts? Name it as amount, or two of them as debit and credit.
config-csv-amount-twice = amount is one column for what came in and what went out; debit and credit are two. Only one of both ways.
config-csv-half-amount = debit and credit belong together: what went out, and what came in.
config-csv-direction-alone = direction belongs to amount. Where debit and credit are columns of their own, they say it.
config-csv-same-column = The column "{ $column }" cannot be two things at once.
config-nobody-concerned = "concerned" is whom a motion is about, and here that would be nobody who could { $cell ->
    [start] start it
   *[vote] vote by that alone
  }. It can stand in the `start` of membership only: trial members may ask for their own.
config-no-first-officer = A new co-op has no officers yet, so nobody could ever { $cell ->
    [start] start
   *[vote] vote in
  } the first election of a { $kind }. Name "permanent" here too.
config-admits-themselves = The first trial member would be alone on the roll and admit themselves. Name "permanent" or "officers" here too.
config-first-vote-confined = The first vote on a removal lives in the moderators’ room, so nobody but [moderators] can { $cell ->
    [start] start it
   *[vote] vote in it
  }.
config-no-hearing = This stage is the hearing: without it nobody could answer the grounds before the vote. Give it some time, such as P7D.
config-veto-of-concerned = The person concerned is on the roll of { $kind }, so a threshold of all ballots could never be met against their will. Take a fraction such as 3/4, or [moderators] alone as `vote`.
config-absence-of-concerned = The person concerned is on the roll of { $kind }, so with a quorum of everybody they could prevent it by not voting. Take a fraction such as 3/4, or [moderators] alone as `vote`.
config-expected-text = a text on one line, 100 characters at most
config-expected-mxid = a full Matrix ID in quotes, such as "@ana:example.org"
config-expected-room = a room ID or alias in quotes, such as "#lobby:example.org"
config-expected-url = an address such as https://matrix.example.org, without a name or password in it
config-expected-zone = an IANA time zone such as Europe/Berlin
config-expected-prefix = one to eight characters, the first neither a letter nor a digit nor one that Matrix clients use themselves, in quotes: "!"
config-expected-founders = at least one full Matrix ID
config-expected-folder = the path of a folder
config-expected-database = the path of a file, or a postgres:// URL
config-expected-whole-number = a whole number, 0 or more
config-expected-duration = an ISO 8601 duration longer than nothing, such as P3D (3 days) or PT12H (12 hours)
config-expected-duration-or-none = an ISO 8601 duration, such as P3D (3 days), PT12H (12 hours) or PT0S (none)
config-expected-clock-limit = an ISO 8601 duration of 15 seconds or more, such as PT1M (1 minute)
config-expected-reminder = half, or an ISO 8601 duration such as PT24H (24 hours before the end)
config-expected-fraction = a fraction from 0/1 to 1/1, such as 1/2
config-expected-threshold = majority, consensus, plurality-of-continuing, or a fraction from 1/2 to 1/1, such as 2/3
config-expected-franchise = a list of permanent, trial, officers, moderators, concerned, each at most once and at least one of them
config-expected-yes-or-no = true or false
config-expected-map = keys with values, one a line
config-expected-list = a list, such as [a, b]
config-expected-choice = one of the known words
config-expected-coops = at least one co-op
config-expected-language = en or de
config-expected-preset = freecoop, nassella or hierarchy-by-consent
config-expected-currency = the ISO 4217 code of a currency in capitals, such as EUR, or POINTS
config-expected-currencies = a list of currencies, each once, such as [EUR, POINTS]
config-expected-iban = an IBAN, such as DE89 3704 0044 0532 0130 00
config-expected-bic = a BIC, such as COBADEFFXXX
config-expected-day-format = day, month and year, such as dd.MM.yyyy or yyyy-MM-dd
config-expected-columns = the name of a column, or a list of several, such as [Text, Purpose]

## secret-: what is wrong with a password, token or key

secret-unreadable = The file { $file }, which { $variable } names, cannot be read ({ $code }).
secret-empty = The file { $file }, which { $variable } names, is empty.
secret-both = { $variable } and { $variable }_FILE are both set. Keep one of them.
secret-not-a-master-key = { $source } does not hold a master key: 32 bytes in base64, as `openssl rand -base64 32` writes them.
secret-uncreatable = The master key cannot be written to { $file } ({ $code }).
secret-lost-master-key = { $sealed } is there, but the master key that opens it is not. Put it back as { $file }, or into the environment as WAGGLE_MASTER_KEY.
secret-open-file = { $file } holds a secret, and others on this machine can read it: chmod 600 { $file }
secret-created-master-key = A master key has been created in { $file }. Keep a copy of it apart from your backups: without it the database cannot be read.

## Dispatcher: answers to what is no command, or not one here; help

several-commands = There are several commands in your message: { $commands }. I have done none of them. Send each in a message of its own.
unknown-command-near = There is no { $typed }. Did you mean { $suggestion }?
unknown-command-near-elsewhere = There is no { $typed }, and your message stays here. If you meant { $suggestion }, please delete it. { $where }
unknown-command = There is no { $typed }. What there is: `{ $help }`.
message-too-long = That is too long for me: I read messages of up to { NUMBER($most) } characters. I have done nothing with it.
direct-hint = I do not know what to do with that. What you can do here: `{ $help }`.
edit-not-read = I don’t see edits, so nothing has changed. Please send it again as a new message.
stranger-here = You are not a member of a co-op that I serve. A moderator of your co-op can invite you; after that, write to me again. To have a co-op do something for you, tell it in its lobby: `{ $prefix }task new TITLE`
talk-leaving = { $why ->
    [third-person] Somebody else has come into this room, and I talk with one person alone. I am leaving. Write to me in a direct message of the two of us.
    [replaced] This room was replaced by another, so I am leaving it. Write to me in a direct message of the two of us.
   *[stranger] There is nothing for me to do here at present, so I am leaving this room. To talk with me again, invite me into a direct message.
}
list-more = … and { $count } more
message-shortened = … *The middle of this message is left out: it is too long for Matrix.*
clocks-apart = ⏱ My clock says { $ours }, the homeserver’s { $theirs }. Until they agree, no vote opens or closes, so no deadline passes. Please tell your admin.
fault-of-ours = Something went wrong here, and nothing was changed. If it happens again, tell your admin this number: `{ $fault }`.
refused-otherwise = That is not possible now ({ $reason }), and nothing was changed.

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
in-place-other = in another room

who-members-only = Only members of { $coop } can use `{ $command }`.
who-franchise-only = Only { $people } can use `{ $command }`. You can ask one of them to do it.
who-franchise-permanent = permanent members
who-franchise-trial = trial members
who-franchise-officers = officers
who-franchise-moderators = moderators
who-franchise-concerned = the person it is about
who-office-only = { $office ->
    [treasurer] Only the treasurer
   *[moderator] Only moderators
  } can use `{ $command }`.

argument-usage = { $problem } It is typed like this: { $usage }
argument-usage-example = { $problem } It is typed like this: { $usage }, for example { $example }
argument-missing = Something is missing here: { $piece }.
argument-invalid = I do not understand { $typed } as { $piece }.
argument-left-over = I don’t understand { $typed } here, so I have done nothing.
argument-not-a-place = { $typed } is not a place on the list. It is a whole number, such as 31.
argument-not-a-motion = { $typed } is not the number of a motion.
argument-not-an-office = There is no office { $typed }. There are two: `moderator` and `treasurer`.
argument-not-an-option = { $typed } is not the number of an option.
argument-not-a-person = { $typed } does not say who is meant. Type the Matrix ID of the person, or mention them.
argument-title-too-long = That is too long for a title. What explains it can stand on the lines below.
argument-text-too-long = The text below the title is too long.
piece-about = a command or a topic
piece-from = the place on the list at which to begin
piece-motion = the number of the motion
piece-office = the office, `moderator` or `treasurer`
piece-option = the number of the option
piece-person = a person
piece-title = the text
piece-text = the lines below the title
piece-words = the ballot

command-help-summary = Show what you can do here, or how one command is typed
command-help-usage = [COMMAND or TOPIC]
command-propose-examples = propose Move our servers to the hydro-powered data centre
command-alternative-examples = alternative M1 Stay, but switch the tariff
command-reword-examples =
    reword M1 Move our servers to the wind-powered data centre
    reword M1 2 Stay, and ask again in a year
command-vote-examples = vote M1 abstain
help-here = **What you can do here** in { $coop }:
help-here-stranger = **What you can do here**:
help-unheard-not-encrypted = To do more, write to me encrypted: what comes unencrypted could be from anybody who runs a homeserver.
help-unheard-device-not-signed = To do more, verify the session that you write from: `{ $prefix }help verify`
help-unheard-identity-changed = To do more, approve your new Matrix identity in the members’ room: `{ $prefix }identity`
help-section-motions = Motions
help-section-ballots = Votes
help-section-offices = Offices and budget
help-section-people = People
help-section-treasury = Treasury
help-section-tasks = Tasks
help-section-overview = More
help-elsewhere = There is more { $places }: type { $help } there.
help-more = About one of them: { $help }. Explained too: { $topics }.
help-examples = { $count ->
    [one] An example:
   *[other] Examples:
  }
help-where = It belongs { $places }.
help-unknown-near = There is no help about { $typed }. Did you mean { $suggestion }?
help-unknown = There is no help about { $typed }. What there is: { $help }.

help-topic-secrecy = **Who can learn how you voted**

    Your ballot reaches me end-to-end encrypted. While the vote is open I keep it encrypted and apart from your name. When it closes, the key that links the two is destroyed; what is published shows ballots without names, in random order.

    - Not the other members, not the homeserver, and not somebody who gets hold of the database later.
    - But whoever controls the computer that I run on could change me so that I remember. Whom you trust with that is for your co-op to decide.
    - In a small co-op a rare ranking can give its voter away. With few people on the roll only the rounds are published; the opening message says what applies.

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
help-topic-money = **Money: who does what, and who sees what**

    I move no money. I reckon what is due to each; the treasurer pays and records it; whoever got it confirms it.

    - What is due to you, your payments and your statement: you and the treasurer see them, nobody else. `{ $prefix }dues`, `{ $prefix }statement`, `{ $prefix }payments`
    - What the co-op takes in, spends and has: every member sees it. What it owes and pays to members: as sums only. `{ $prefix }balance`, `{ $prefix }ledger`
    - The account that you are paid to: the treasurer gets it with a payment to make, nobody else; you see its last four digits. `{ $prefix }payinfo`
    - The price of a task: its customer and the members see it. `{ $prefix }task T1`

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
refused-message-moved = I ignored this message: what it answers or changes was altered on its way, after your app had encrypted it. Only a homeserver can do that. Please send it again, and tell your admin.
refused-message-repeated = I ignored this message: your homeserver sent me an old message again, in your name. You need not do anything, and what you had said before still holds. Please tell your admin: it should not happen.
refused-message-earlier-identity = { $where ->
        [here] I counted nothing: your Matrix identity is another now than when your app made the key that it encrypts with here. If you have reset it, have your app take a new key: type `/discardsession` here
       *[there] I counted nothing of what you wrote in another room: your Matrix identity is another now than when your app made the key that it encrypts with there. If you have reset it, have your app take a new key: type `/discardsession` there
    } (Element on the web and the desktop), or sign out, sign in again and verify the new session. Then send { $where ->
        [here] this
       *[there] it
    } again. If you have not reset it, tell your admin.

## command-: commands on motions and ballots 

command-propose-summary = Open a decision
command-propose-usage = TEXT
command-propose-help = The first line is the proposal; further lines explain it. Others can add alternatives until the proposal stage ends, then everybody on the roll gets a secret ballot.
command-alternative-summary = Add another option to an open decision
command-alternative-usage = M1 TEXT
command-alternative-help = Works until the proposal stage ends. The first line is the option; further lines explain it.
command-reword-summary = Change the wording of your own option
command-reword-usage = M1 [NUMBER] TEXT
command-reword-help = Works until the proposal stage ends. With several options of yours, say which by its number. A text that begins with a number goes in quotes.
command-withdraw-summary = Take back your own option
command-withdraw-usage = M1 [NUMBER]
command-withdraw-help = Works until the proposal stage ends. When the last proposed option goes, the motion ends.
command-early-summary = Ask to end the proposal stage of your motion early
command-early-usage = M1
command-early-help = Voting then begins when the notice is over, unless somebody objects.
command-object-summary = Object to an early end of a proposal stage
command-object-usage = M1
command-object-help = The proposal stage then keeps its full length. Anybody who may vote on it can object.
command-motions-summary = Show what is open, and what was decided last
command-motions-usage = [--from 31]
command-motions-help = Each with its number and its deadline: first what is being voted on, then proposals, sorted by when it ends.
command-motion-summary = Show all about one motion
command-motion-usage = M1
command-motion-help = Options with their texts, stage, deadline, the rules that decide, and the turnout.
command-result-summary = Show how a vote ended
command-result-usage = M1
command-result-help = The outcome and its arithmetic, and the published count as files.
command-vote-summary = Cast your ballot, or replace it
command-vote-usage = M1 NUMBERS
command-vote-help = The numbers of the options you want, your favourite first: 2 1 means option 2 first, then option 1. You may leave some out, or say `abstain`. Plain numbers, without the command, do as well while one vote is open. The last ballot you send before the end counts.
command-ballots-summary = Get your open ballots again
command-ballots-help = Only in the direct message with me, where nobody else reads along.
command-receipts-summary = Show your receipts in open votes
command-receipts-help = After a vote has closed nobody, I included, knows whose a receipt is. Yours stand in the direct message with me.
command-identity-summary = Approve your new Matrix identity after a reset
command-identity-help = Ballots and commands count only under the identity that your co-op first saw, or the one that you approve in its members’ room, where everybody can see it. It counts for that co-op alone. A customer approves theirs in the room of their task.

## command-: commands on offices and elections

command-stand-summary = Stand for an office
command-stand-usage = moderator or treasurer [against @USER] [STATEMENT]
command-stand-help = The first to stand opens the election, others join it until voting begins. `against @user` is for the seat of that moderator, without it for a new one. A statement is optional and may go on over further lines. Whoever holds the office is on the ballot without standing.
command-stand-examples =
    stand treasurer
    stand moderator I am here every evening.
    stand moderator against @ben I would answer within a day.
command-stepback-summary = Step back from an election
command-stepback-usage = [M1]
command-stepback-help = Works until voting begins, also for whoever holds the office. With the last candidate the election ends.
command-resign-summary = Give up your office
command-resign-usage = [OFFICE] [--sure]
command-resign-help = First says what would end. With `--sure` it is done, at once. With several offices, say which: `moderator` or `treasurer`.
command-offices-summary = Show who holds which office
command-offices-help = Since when, what is vacant or frozen, and which elections are open.
command-impeach-summary = Open the vote on taking the treasurer’s office away
command-impeach-usage = [--sure] [GROUNDS]
command-impeach-help = First says what it means; with `--sure` it opens the vote. The grounds are optional and may go on over further lines. If it is carried, the treasurer loses the office at once and the treasury is frozen until another is elected.
command-impeach-examples = impeach The accounts of June are missing.

## proposal-, option-, alternative-, early-: the proposal stage

option-keep = Leave things as they are
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
proposal-next = { $add } Then { $duration } of voting, by instant-runoff; { $threshold }, and at least { $quorum } of { $voters } must vote.
add-text = Another idea? `{ $prefix }alternative { $motion } TEXT`.
add-candidate-treasurer = Do you want to stand too? `{ $prefix }stand treasurer`.
add-candidate-moderator = Do you want to stand too? `{ $prefix }stand moderator`.
add-candidate-moderator-against = Do you want to stand too? `{ $prefix }stand moderator against { $person }`.
add-budget = Another budget? `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`.
add-question = Until then it is discussed.
alternative-added = Added to **{ $motion }**, which is open for alternatives until { $until }.
option-reworded = Option { $option } of **{ $motion }** is reworded. It says now:
option-reworded-moved = So that everybody has time to read it, the proposal stage ends { $until } now, and voting begins then.
option-withdrawn = Taken back from **{ $motion }**: { $option }
motion-about-you = **{ $motion } is about you.** { $by } has opened it, and the vote begins { $until }. What it says, and who votes: `{ $prefix }motion { $id }`
motion-lost-subject = **{ $motion } ends without a result**: { $why ->
    [not-treasurer] { $person } does not hold the office any more
   *[gone] { $person } is not in the co-op any more
  }, so there is nothing left to decide.{ $cast ->
    [true] {" "}The ballots are deleted; nobody has counted them.
   *[false] {""}
  }
motion-withdrawn = **{ $motion }** is withdrawn: nothing proposed is left.
early-end-asked = **{ $heading }**: the proposal stage ends early, { $until }, unless somebody objects by then: `{ $prefix }object { $motion }`.
early-end-objected = **{ $motion }** keeps its full proposal stage, until { $until }.
threshold-majority = more than half of the ballots carry it
threshold-consensus = every ballot must agree to carry it
threshold-plurality = the option that wins the count is carried
threshold-fraction = at least { $fraction } of the ballots carry it

## motion-, option-, election-: what motions of each kind are called, and what stands on their ballots

motion-membership = Make { $person } a permanent member
motion-impeachment = Impeach { $person } as treasurer
motion-removal = Remove { $person } from the co-op
motion-budget = The budget for { $year }
election-moderator = A new moderator
election-moderator-against = Moderator: the seat of { $person }
election-treasurer = The treasurer
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

## kind-: what each kind of motion is called

kind-membership = a vote on permanent membership
kind-moderator = a moderator’s election
kind-treasurer = the treasurer’s election
kind-impeachment = an impeachment
kind-budget = a vote on the budget
kind-removal-first = a first vote on a removal
kind-removal-second = a second vote on a removal
kind-decision = a decision

## office-, offices-, election-, impeachment-: offices and elections

offices-heading = **Offices in { $coop }**
offices-nobody = **Offices in { $coop }**: nobody holds one.
offices-one = { $office ->
    [treasurer] Treasurer
   *[moderator] Moderator
  }: { $person }, since { $since }
offices-frozen = **Nobody is treasurer, and the treasury is frozen** since { $since }, by { $motion }. Nothing can be paid or received until a treasurer is elected. To stand, in the members’ room: `{ $prefix }stand treasurer`
offices-open = { $count ->
    [one] Being decided:
   *[other] Being decided, each by itself:
  }
offices-next = To stand, in the members’ room: for a new moderator’s seat `{ $prefix }stand moderator`, for the seat of one `{ $prefix }stand moderator against @user`, for treasurer `{ $prefix }stand treasurer`. To give an office up: `{ $prefix }resign`
office-resigned = { $office ->
    [treasurer] **{ $person } has resigned as treasurer.**
   *[moderator] **{ $person } has resigned as a moderator.** The seat ends with that.
  }
election-joined = **{ $person } stands too** in { $motion }, which is open for candidates until { $until }.
election-returned = **{ $person } is back on the ballot** of { $motion }, which is open for candidates until { $until }.
election-sitting = { $person } holds the office and is on the ballot without standing. To step back from it: `{ $prefix }stepback { $motion }`
election-statements = { $count ->
    [one] There is a statement to read:
   *[other] There are { $count } statements to read:
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
   *[moderator] `{ $prefix }stand moderator`
  }
impeachment-means = If it is carried, the treasurer loses the office at once and nobody takes their place. The treasury is then frozen until a treasurer is elected.

## command-: commands on members

command-members-summary = Show who belongs to the co-op
command-members-help = Permanent members, members on trial, offices, and who is invited.
command-member-summary = Show all about one person’s standing
command-member-usage = [@USER]
command-member-help = Status and offices, each since when, and open votes that concern them. Without a name: yourself.
command-invite-summary = Invite somebody to the co-op
command-invite-usage = @USER:SERVER [--withdraw]
command-invite-help = Moderators invite; while there is none, every permanent member can. People who accept become members on trial. `--withdraw` takes the invitation back.
command-admit-summary = Open the vote on becoming a permanent member
command-admit-usage = [@USER]
command-admit-help = Members on trial open it for themselves, permanent members for others too.
command-leave-summary = Leave the co-op
command-leave-usage = [--sure]
command-leave-help = First says what would end. With `--sure` it is done, at once.

## members-, member-, invited-, left-, leaving-: who belongs, comes and goes

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
   *[moderator] Moderator
  } since { $date }
member-holds-moderator = moderator
member-holds-treasurer = treasurer
member-motions = Open, and about them:
member-next-trial = To open the vote on permanent membership, in the members’ room: { $command }
look-alike-person = { $person } is not { $other }: where the first has “{ $here }”, the other has “{ $there }”.
look-alike-title = { $person }, not { $others }
refused-invites-look-alike = I have invited nobody yet: { $person } could be taken for { $other }, whom the co-op knows. Where the first has “{ $here }”, the other has “{ $there }”. If you mean the first: { $sureCopy }
invited = **{ $person } is invited.**
invited-again = **{ $person } was invited already**, by { $by } on { $date }. Now the invitation is repeated.
invited-former = They were in the co-op before, and left on { $date }.
invited-removed = They were in the co-op before, and were removed by vote on { $date }.
invited-next = I invite { $person } to the members’ room. By joining it they become a member on trial. Who has not joined yet: `{ $prefix }members`. To take the invitation back: { $command }
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

## vacant-: what the co-op lacks now, and the way out

vacant-moderator = **Nobody moderates this co-op now.** Until somebody does, every permanent member can invite people: `{ $prefix }invite @user`. To stand for moderator, in the members’ room: `{ $prefix }stand moderator`
vacant-treasurer = **This co-op has no treasurer now.** Until one is elected, nobody can record income or payments. To stand, in the members’ room: `{ $prefix }stand treasurer`
founders-corrected = **The configuration has been corrected**: { $people } { $count ->
    [one] is no founder and had
   *[other] are no founders and had
} not joined.
founders-awaited = { $count ->
    [one] This founder becomes a permanent member on joining
   *[other] These founders become permanent members on joining
} this room: { $people }.
begun-anew = **{ $coop } begins anew.** Nobody was left who could vote, so the founders of the configuration become permanent members again as soon as they are in this room: { $people }. Who belongs: `{ $prefix }members`. To invite somebody: `{ $prefix }invite @user`
vacant-voters = **Nobody is left here who can vote**, so nothing can be decided any more. The way out: the admin names founders anew in the configuration and starts me again; they become permanent members when they join.

## rules-: by which rules votes are held

rules-heading = **How { $coop } votes**, by the preset `{ $preset }`.
rules-own = Otherwise than there: { $cells }.
rules-own-kind = `{ $kind }` ({ $cells })
rules-item = **{ $title }** (`{ $kind }`): { $does }
rules-usual = **In general.** { $rules } What is otherwise for a kind stands with it.
rules-more = All about one of them: `{ $prefix }rules decision`, with its name. Every vote is secret and counted by instant-runoff.
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
rules-line-needed = Needed: { $threshold }; quorum { $quorum }.
rules-line-needed-no-quorum = Needed: { $threshold }; no quorum.
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
rules-page-start = Who may start it: { $people }.
rules-page-start-add = Who may start it and add options: { $people }.
rules-page-start-bot = Only I start it, when the first vote has carried.
rules-page-vote = Who votes: { $people }.
rules-page-without-concerned = The person it is about does not vote on it, not even as a moderator.
rules-page-options = On the ballot: { $options }.
rules-page-threshold = Needed to change anything: { $threshold }, abstentions not counted.
rules-page-quorum = Quorum: at least { $quorum } of all who may vote must do so; abstentions count.
rules-page-no-quorum = There is no quorum: however few vote, it counts.
rules-page-stages = { $stages }
rules-page-early = Whoever starts it may ask to vote sooner; that happens if nobody objects within { $notice }.
rules-page-early-at-once = Whoever starts it may open the vote sooner.
rules-page-close-early = It closes as soon as all have voted.
rules-page-close-at-end = It closes at its deadline, even if all have voted before.
rules-page-own = Otherwise than in the preset `{ $preset }`: { $cells }.
rules-cell-start = who starts it
rules-cell-vote = who votes
rules-cell-threshold = what is needed
rules-cell-quorum = the quorum
rules-cell-proposalstage = the first stage
rules-cell-votingstage = the voting stage
rules-cell-earlynotice = the notice for an early vote
rules-cell-closewhenallvoted = when it closes
command-rules-summary = Show by which rules votes are held
command-rules-usage = [KIND]
command-rules-help = Each kind of vote with who may start it, who votes, what is needed, and how long it takes. With a kind, all about that one.
refused-no-such-kind = There is no kind of vote called “{ $typed }”. { $near ->
    [none] All there are: `{ $prefix }rules`
   *[other] Did you mean `{ $prefix }rules { $near }`?
  }

## effect-: what a vote has changed

effect-admitted = { $person } is a permanent member now.
effect-seated = { $office ->
    [treasurer] { $person } is the treasurer now.
   *[moderator] { $person } is a moderator now.
  }
effect-seated-instead = { $office ->
    [treasurer] { $person } is the treasurer now, in place of { $instead }.
   *[moderator] { $person } is a moderator now, in place of { $instead }.
  }
effect-treasury-opened = The treasury, frozen until now, is open again.
effect-stays = { $office ->
    [treasurer] { $person } stays treasurer.
   *[moderator] { $person } stays a moderator.
  }
effect-seat-uncreated = No new seat is made.
effect-seat-unfilled = The seat that { $person } had stays unfilled.
effect-office-vacant = { $office ->
   *[treasurer] There is still no treasurer. To stand: `{ $prefix }stand treasurer`
  }
effect-seat-abolished = The seat of { $person } is abolished.
effect-impeached = { $person } is no longer treasurer, and nobody takes their place. The treasury is frozen: nothing can be paid or received until a treasurer is elected. To stand: `{ $prefix }stand treasurer`
effect-budget-adopted = The budget for { $year } is adopted, and in force from { $from }. All about it: `{ $prefix }budget`
effect-budget-adopted-too-late = The budget for { $year } is adopted too late to have an effect: that of a later year is in force. All about it: `{ $prefix }budget`
effect-removal-announced = The removal of { $person } is announced to everybody as { $motion }.
effect-removed = { $person } is no longer a member. What is owed to them stays owed.
effect-removed-after-leaving = { $person } had left before, and stays outside. What is owed to them stays owed.
effect-impossible-left = That has no effect: { $person } is no longer in the co-op.
effect-impossible-came-back = That has no effect: { $person } left the co-op during the vote and came back, and a candidacy ends with leaving.
effect-impossible-permanent-already = That has no effect: { $person } is a permanent member already.
effect-impossible-holds-already = That has no effect: { $person } holds this office already.
effect-impossible-offices-apart = That has no effect: { $person } holds an office that the co-op keeps apart from this one.
effect-impossible-gave-up = That has no effect: { $person } has given up the office meanwhile.
effect-impossible-not-treasurer = That has no effect: { $person } is no longer treasurer.

## removal-: the announcement of a removal

removal-announced = **{ $heading }**. The moderators propose this to all of you. Voting begins { $until }; until then { $motion } is discussed, and the person concerned is heard. The grounds:
removal-next = When voting begins, everybody on the roll gets a ballot in a direct message from me.
removal-notice = **{ $heading }**: the moderators have proposed to all members to remove you. Their grounds:
removal-notice-next = Until { $until } you can answer in the members’ room, or here, and I post it there: `{ $prefix }answer { $motion } TEXT`. Then all members vote. Until it is decided nothing changes for you.

## command-remove-, command-answer-, removal-: a removal in two votes

command-remove-summary = Propose to the other moderators that a member is removed
command-remove-usage = [--sure] @user GROUNDS
command-remove-help = First says what it means; with `--sure` it opens the vote. The moderators vote first, without the person concerned, and nobody else learns of it. If they carry it, it is announced to all members with the grounds, which may go on below the first line; the person concerned is heard; then all members vote.
command-remove-examples = remove @dee Has kept the key to the store for months, and answers nobody.
command-answer-summary = Answer a motion to remove you
command-answer-usage = M1 TEXT
command-answer-help = Until the voting begins I post your answer in the members’ room, under your name.
command-answer-examples = answer M1 I have the key because nobody else opens the store.
piece-grounds = the grounds
piece-answer = your answer
argument-long-text-too-long = That is too long: 4000 characters fit, further lines included.
removal-confined = Outside this room { $motion } does not exist: nothing I say anywhere else mentions it, not even by its number. { $person } does not vote on it. To begin voting sooner: `{ $prefix }early { $motion }`. To take it back: `{ $prefix }withdraw { $motion }`.
removal-redaction-reason = This belongs in another room
removal-wrong-room =
    A removal is proposed in the moderators’ encrypted room and nowhere else, so I have done nothing. { $removed ->
        [true] I have removed your message from { $where }.
       *[other] I may not remove your message from { $where }: please delete it there yourself.
    } Moderators type it in their room: `{ $prefix }remove @user GROUNDS`. Everybody else can speak with a moderator.
place-here = this conversation
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
removal-done = **{ $heading }**: the vote has carried it, so you are no longer a member of { $coop }. Your offices and candidacies have ended, your ballots in votes that are still open no longer count, and I take you out of the co-op’s rooms. What is owed to you stays owed.
removal-done-after-leaving = **{ $heading }**: the vote has carried it. You had left { $coop } before; your ballots in votes that are still open no longer count. What is owed to you stays owed.
refused-sure-to-remove = **No vote is open yet.** It would ask the moderators, without { $person }, whether to propose the removal to all members. Only if they carry it does anybody else learn of it, with the grounds as you type them. To open it: { $sureCopy }
refused-removes-themselves = Nobody proposes their own removal, so I have done nothing. To leave the co-op, in the members’ room or in a direct message with me: `{ $prefix }leave`
refused-not-a-member-they = { $person } is not in this co-op, so I have done nothing. Who is: `{ $prefix }members`
refused-not-your-hearing = { $motion } is not about removing you, so there is nothing for you to answer, and I have posted nothing.
refused-hearing-over = The hearing on { $motion } ended { $endedAt }, so I have posted nothing. How it stands: `{ $prefix }motion { $motion }`
refused-hearing-keeps-length = The hearing on { $motion } keeps its full length, so that the person concerned has time to answer.
refused-changed-before-all = { $motion } is before all members, and all are to see what changes in it. Type this in the members’ room.

## motions-, motion-, stage-, outcome-phrase-: what is open

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
motion-rules = Instant-runoff; { $threshold }. Quorum: { $quorum } of the roll.
motion-next-voting = Your ballot is in the direct message from me; to get it again, type `{ $prefix }ballots` there.
motion-next-closed = How it was counted: `{ $prefix }result { $motion }`

## voting-, turnout: the vote in the members’ room

voting-begun = **Voting on { $motion } has begun**, until { $until }. { $roll ->
        [one] One person is on the roll and has got
       *[other] { $roll } people are on the roll; each has got
    } a ballot in a direct message from me.
voting-rule-count = Instant-runoff: round by round the option with the fewest votes goes out, until two are left; { $threshold }, and at least { $quorum } of { $roll } must vote. Abstaining only counts towards turnout.
voting-rule-ballots = You may rank only some options. When all that you ranked are out, your ballot goes to none of the rest, but still counts in the total that a majority is measured by. The last ballot you send before the end counts.
voting-rule-keeps = If no option gets enough ballots, nothing changes.
voting-rule-seat = If nobody reaches that, “No winner” included, the seat stays with { $person }.
voting-rule-ties = Ties are settled by earlier rounds, then by a lot fixed in advance (commitment `{ $lot }`).
voting-rule-early = The vote closes as soon as everybody on the roll has voted.
voting-publication-with-receipts = Every ballot will be published beside its receipt, without names.
voting-publication-ballots = Every ballot will be published without names, and the receipts in a list of their own.
voting-publication-shared = Of each ballot only the beginning that at least three share will be published, as sums, and the receipts in a list of their own. No ballot shows as a whole.
voting-publication-rounds = Only the sums of each round will be published, no single ballots{ $small ->
    [0] .
   *[other] : with fewer than { $small } people on the roll, a rare order could name its voter.
  }
voting-who = Voted: { $people }.
voting-over = **Voting on { $motion } is over.** Turnout: { $cast } of { $roll }. The outcome stands below.
turnout = Turnout so far: { $cast } of { $roll }.

## ballot-, ballots-, receipts-: in the direct message

ballot-heading = **Your ballot for { $motion }**, until { $until } ({ $relative }).
ballot-reminder = **You have not voted on { $motion } yet.** The vote ends { $until } ({ $relative }).
ballot-reworded-option = option { $option } { $at }
ballot-reworded = **Reworded since it was proposed**: { $options }. What it said before: `{ $prefix }motion { $motion }`
ballot-how =
    { $options ->
        [1] Send `1` to vote for “{ $first }”, or `abstain`.
        [2] Send `1` for “{ $first }” or `2` for “{ $second }”, or `abstain`.
       *[other] Send the numbers you want, your favourite first: `{ $example }` means “{ $first }” first, then “{ $second }”. You may leave some out, or send `abstain`.
    } Your vote counts only here, in this direct message; you can change your mind until the end. Nobody but you learns how you voted; what that rests on: `{ $prefix }help secrecy`.
send-numbers = { $last ->
    [1] Send `1`
    [2] Send `1` or `2`
   *[other] Send the numbers you want, from 1 to { $last }, your favourite first
  }, or `abstain`.
ballot-texts = The options’ texts: `{ $prefix }motion { $motion }`
ballot-choice = **{ NUMBER($place, type: "ordinal") ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
}** { $option }
ballot-counted = Counted for { $motion }: { $choices }
ballot-abstained = Counted for { $motion }: you abstain. That only counts towards turnout.
ballot-receipt = Your receipt is **{ $receipt }**.
ballot-receipt-with-receipts = You will find it beside this ballot in the published count.
ballot-receipt-ballots = You will find it in the published list of receipts.
ballot-receipt-shared = You will find it in the published list of receipts.
ballot-receipt-rounds = It is yours alone: in this vote only the sums of each round are published.
ballot-replaced = This ballot replaces your earlier one; the receipt { $receipt } is void.
ballot-change = To change it, just answer again.
ballot-redaction-reason = A ballot belongs in the direct message with me
ballot-reaction = **A reaction is not a vote**: nothing is counted for you yet in { $motion }. Send me the numbers as a message here. Your ballot again: `{ $prefix }ballots`
ballot-deleted = **Your ballot on { $motion } still counts.** Deleting the message takes nothing back. To change it, send another here before the vote ends. Your ballot again: `{ $prefix }ballots`
ballot-deleted-unread = **You deleted a message before I could read it.** If it was a ballot, it is not counted. { $count ->
        [one] Open for you: { $motions }.
       *[other] Open for you are { $motions }.
    } To vote, send it again; your ballots: `{ $prefix }ballots`
ballot-wrong-room =
    Ballots belong here, where only you and I read them. { $removed ->
        [true] I have removed your message from { $where } and counted nothing.
       *[other] I have counted nothing, and may not remove your message from { $where }: please delete it there yourself.
    } To see your open ballots: `{ $prefix }ballots`
ballot-unencrypted-here =
    I have counted nothing: this room is not encrypted, so others can read what you write here. { $removed ->
        [true] I have removed your message.
       *[other] Please delete your message.
    } I have written to you in an encrypted room; answer there.
place-members = the members’ room
place-moderators = the moderators’ room
place-treasury = the treasury room
place-task = the negotiation room
place-lobby = the lobby
place-direct = our unencrypted room
place-other = that room
ballots-open = { $count ->
    [one] One vote is open for you. Its ballot follows.
   *[other] { $count } votes are open for you. Their ballots follow; reply to the one you mean.
}
ballots-none = No vote is open for you.
ballots-cast = { $motion }: you have voted, and can still change it
ballots-waiting = { $motion }: you have not voted yet
receipts-open = Your receipts in open votes:
receipts-one = { $motion }: **{ $receipt }**
receipts-void = replaced and void: { $receipts }
receipts-none = You have no receipt in an open vote.
receipts-closed = When a vote closes, the link between you and your receipt is destroyed: from then on I can show it to nobody. You will find yours in this conversation.

## identity-

identity-approved = **{ $person }** has a new Matrix identity and has approved it here. From now on ballots and commands count under it, in this co-op. If that was not you, say so here and tell a moderator.
identity-unchanged = Your identity is the one I know. There is nothing to approve.

## budget-, money-: budgets, and amounts

option-budget = { $monthly } a month for each member; of task income { $workers } to the workers and { $evaluators } to the evaluators
budget-added = Added to **{ $motion }**, which is open for other budgets until { $until }.
budget-sentence = Each member gets { $monthly } a month; of the income from tasks { $workers } goes to the workers, { $evaluators } to the evaluators, and { $rest } stays with the co-op
budget-in-force = **The budget for { $year }** ({ $motion }) has been in force since { $from }:
budget-kept = **{ $now } has no budget of its own**, so the one for { $year } ({ $motion }) stays in force:
budget-coming = **The budget for { $year }** ({ $motion }) comes into force on { $from }:
budget-none = **No budget is in force**, so no monthly payments fall due.
budget-open = { $count ->
    [one] One motion on a budget is open:
   *[other] { $count } motions on budgets are open:
  }
budget-next = To propose one for { $year }: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% year={ $year }`
option-no-budget = Have no budget for now
money-points = { $amount } { $count ->
    [one] point
   *[other] points
  }
command-budget-summary = Show which budget is in force, or propose one
command-budget-usage = [propose or alternative M1] [monthly=500EUR workers=60% evaluators=5% year=2027]
command-budget-examples =
    budget propose monthly=500EUR workers=60% evaluators=5% year=2027
    budget alternative M1 monthly=450EUR workers=65% evaluators=5%
    budget
command-budget-help =
    By itself it shows which budget is in force, which will be, what is open, and what this year has cost so far against its income. `propose` opens the vote on a year’s budget (this year’s unless you name another), `alternative` adds one to an open vote; both belong in the members’ room.

    - `monthly`: what each member gets a month, an amount and its currency.
    - `workers`, `evaluators`: which part of the income from a task goes to those who did the work, and to those who evaluated it. The rest stays with the co-op.
argument-not-a-budget-deed = { $typed } is nothing that I can do with a budget.
piece-deed = what to do
refused-budget-missing = Something is missing here: { $missing ->
    [monthly] `monthly`, what each member gets a month
    [workers] `workers`, the workers’ part of the income from tasks
   *[evaluators] `evaluators`, the evaluators’ part of the income from tasks
  }. All three must be said, for example `monthly=500EUR workers=60% evaluators=5%`.
refused-budget-unreadable = I don’t understand “{ $typed }” here. A budget is typed like this: `monthly=500EUR workers=60% evaluators=5%`
refused-budget-unknown-key = A budget has no “{ $typed }”. It is typed like this: `monthly=500EUR workers=60% evaluators=5%`
refused-budget-twice = “{ $typed }” stands there twice. Say each value once, like this: `monthly=500EUR workers=60% evaluators=5%`
refused-budget-which-motion = Which vote is meant? The number of its motion comes first, for example `{ $prefix }budget alternative M1 monthly=500EUR workers=60% evaluators=5%`. What is open: `{ $prefix }motions`
refused-budget-other-year = { $motion } is about the budget for { $year }, not { $typed }. Leave the year out, or open a vote for { $typed }: `{ $prefix }budget propose monthly=500EUR workers=60% evaluators=5% year={ $typed }`
refused-budget-year-over = { $year } is over, so there is nothing left to vote on. You can propose a budget for a year from { $earliest } to { $latest }.
refused-budget-year-far = { $year } is too far away. You can propose a budget for a year from { $earliest } to { $latest }.
refused-not-a-year = “{ $typed }” is not a year. Type it with four digits, for example `year=2027`.
refused-share-unreadable = “{ $typed }” is not a share that I can read. A share is from 0% to 100%, typed with the percent sign: `60%` or `33.3%`.
refused-share-too-fine = “{ $typed }” is too fine for a share: it can have { $decimals } decimals at most.
refused-shares-above-all = { $workers } for the workers and { $evaluators } for the evaluators are { $sum } together, more than all there is. Together they can be 100% at most.
refused-money-unreadable = “{ $typed }” is not an amount that I can read. Type the number and the currency, for example `500 EUR` or `1,234.50 EUR`.
refused-money-ambiguous = “{ $typed }” can be read in two ways, and I do not guess. If thousands are meant: `{ $large }`.{ $decimals ->
    [0] {""}
   *[other] {" "}If decimals are meant: `{ $small }`.
  }
refused-money-whose-point = In “{ $typed }” the first mark may belong to the currency or to the amount, and I do not guess. Type `{ $large }`{ $decimals ->
    [0] .
   *[other] {" "}or `{ $small }`.
  }
refused-money-too-many-decimals = “{ $typed }” has too many decimals: { $decimals ->
    [0] { $currency } has none.
   *[other] { $currency } has { $decimals }.
  }
refused-money-negative = “{ $typed }” is less than nothing. An amount is 0 or more.
refused-money-too-large = “{ $typed }” is more money than I can believe. Is a digit too much there?
refused-money-no-currency = “{ $typed }” says no currency. Type it with one, for example `{ $example }`.
refused-money-which-currency = In “{ $typed }” several currencies could be meant: { $several }. Type the code, for example `{ $example }`.
refused-money-and-more = After “{ $amount }”, I do not know what “{ $more }” is, so I have done nothing. Between an amount and a text stands a word: `from`, `to` or `for`.
refused-money-unknown-currency = I know no currency “{ $currency }”. Type its code, for example `500 EUR`.

## outcome-, round-, tie-: the outcome

outcome-carried = **{ $motion } is carried: { $winner }** ({ $got } of { $valid } ballots; needed: { $needed }).
outcome-question-carried = **{ $motion }: carried.** “{ $winner }” got { $got } of { $valid } ballots; needed: { $needed }.
outcome-elected = **{ $motion }: “{ $winner }” has won** ({ $got } of { $valid } ballots; needed: { $needed }).
outcome-election-keeps = **{ $motion }: “{ $winner }” has won the count** with { $got } of { $valid } ballots.
outcome-keeps = **{ $motion }: things stay as they are.** “{ $winner }” won the count with { $got } of { $valid } ballots.
outcome-rejected = **{ $motion } is not carried: things stay as they are.** “{ $winner }” won the count with { $got } of { $valid } ballots; needed: { $needed }.
outcome-no-quorum = **{ $motion }: no quorum, so things stay as they are.** { $voted ->
    [nobody] Nobody voted.
   *[some] { $cast } of { $roll } voted.
  } At least { $quorum } of { $roll } had to.
outcome-no-ballots = There was nothing to count.
needed-majority = more than { $votes }
needed-least = at least { $votes }
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
outcome-arithmetic = On the roll { $roll }, voted { $cast }, abstained { $abstained }.
outcome-round = Round { $round }: { $tally }.
outcome-exhausted = Ranking none of these: { $votes }.
outcome-nothing = **{ $motion }: things stay as they are.** Nobody ranked an option.
tie-among = Tied: { $among }.
tie-narrowed = Of these, { $left } had the fewest votes in round { $earlier }.
outcome-tally = { $option } { $votes }
outcome-out = “{ $option }” is out.
tie-earlier = In round { $earlier } “{ $option }” had the fewest votes of them, so it is out.
tie-lot = No earlier round tells them apart, so the lot that was fixed at the opening decides: “{ $option }” is out.
tie-lot-revealed = The lot’s secret is `{ $secret }`. The opening message committed to it with `{ $commitment }`.
tie-lot-unused = No lot was needed. The opening message committed to one with `{ $commitment }`.
outcome-files-with-receipts =
    { $ballots ->
        [none] There were no ballots
        [one] The one ballot, beside its receipt
       *[other] All { $cast } ballots, each beside its receipt
    }: `{ $json }` (SHA-256 `{ $jsonHash }`){ $beside ->
        [one] {"; "}the one that ranks an option: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [ranked] {"; "}the { $valid } that rank an option: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [all] {", "}`{ $blt }` (SHA-256 `{ $bltHash }`)
       *[none] {""}
    }. Count again: `waggle recount { $json }`.
outcome-files-ballots =
    { $ballots ->
        [none] There were no ballots
        [one] The one ballot, and its receipt in a list of its own
       *[other] All { $cast } ballots, and the receipts in a list of their own
    }: `{ $json }` (SHA-256 `{ $jsonHash }`){ $beside ->
        [one] {"; "}the one that ranks an option: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [ranked] {"; "}the { $valid } that rank an option: `{ $blt }` (SHA-256 `{ $bltHash }`)
        [all] {", "}`{ $blt }` (SHA-256 `{ $bltHash }`)
       *[none] {""}
    }. Count again: `waggle recount { $json }`.
outcome-files-shared = The sums of each round, and the beginnings that at least three ballots share: `{ $json }` (SHA-256 `{ $jsonHash }`). Check it with `waggle recount { $json }`.
outcome-files-rounds = The sums of each round: `{ $json }` (SHA-256 `{ $jsonHash }`).
outcome-minutes = { $series ->
    [moderators] Minutes of the moderators’ room no. { $number }
   *[public] Minutes no. { $number }
  }, `{ $hash }`.
result-none = **{ $motion }** ended without a count, so it has no result. What became of it: `{ $prefix }motion { $id }`
result-not-yet = **{ $motion }** has no result yet: { $stage }.

## refused-: what was wrong, and what to do instead (offices and elections)

refused-holds-already = { $office ->
    [treasurer] You are the treasurer already. If somebody stands against you, that opens an election, and you are on its ballot without doing anything.
   *[moderator] You are a moderator already, and nobody has two seats. To give yours up: `{ $prefix }resign moderator`
  }
refused-sits-already = You are on the ballot of { $motion } already, since you hold the office. To step back: `{ $prefix }stepback { $motion }`
refused-already-standing = You stand in { $motion } already. For another statement, step back and stand again: `{ $prefix }stepback { $motion }`
refused-stands-too-late = Voting in { $motion } has begun, so nobody can join it. It ends { $endsAt }. After that: { $office ->
    [moderator-against] `{ $prefix }stand moderator against { $person }`
    [treasurer] `{ $prefix }stand treasurer`
   *[moderator] `{ $prefix }stand moderator`
  }
refused-steps-back-too-late = Voting in { $motion } has begun, so you stay on its ballot. It ends { $endsAt }. If you are elected, you can give the office up: `{ $prefix }resign`
refused-offices-apart = { $held ->
    [treasurer] You are the treasurer, and your co-op keeps the two offices apart. First give that one up: `{ $prefix }resign treasurer`
   *[moderator] You are a moderator, and your co-op keeps the two offices apart. First give that one up: `{ $prefix }resign moderator`
  }
refused-not-in-that-office = { $office ->
   *[moderator] { $count ->
        [0] { $person } is not a moderator, and nobody else is. For a new seat: `{ $prefix }stand moderator`
       *[other] { $person } is not a moderator. Those who are: { $holders }. For a new seat: `{ $prefix }stand moderator`
    }
  }
refused-against-treasurer = There is one treasurer, who is on the ballot anyway, so leave out whom you stand against: `{ $prefix }stand treasurer`
refused-not-standing = You stand in no open election. What is open: `{ $prefix }offices`
refused-not-standing-there = You are not on the ballot of { $motion }. What it is about: `{ $prefix }motion { $motion }`
refused-which-election = You are on several ballots: { $motions }. Say which one, for example `{ $prefix }stepback { $example }`.
refused-no-office = You hold no office. Who does: `{ $prefix }offices`
refused-not-in-office = { $office ->
    [treasurer] You are not the treasurer. Who holds what: `{ $prefix }offices`
   *[moderator] You are not a moderator. Who holds what: `{ $prefix }offices`
  }
refused-sure-to-resign = { $office ->
    [treasurer] **You are still treasurer**: I have not done anything yet. If you resign, your office ends at once, and { $vacant ->
        [true] the co-op has no treasurer: until one is elected, nobody can record income or payments.
       *[false] you can only come back to it by an election.
    } To resign: `{ $prefix }resign treasurer --sure`
   *[moderator] **You are still a moderator**: I have not done anything yet. If you resign, your seat ends at once{ $vacant ->
        [true] , and nobody moderates the co-op: until somebody does, every permanent member can invite people.
       *[false] .
    } To resign: `{ $prefix }resign moderator --sure`
  }
refused-sure-to-impeach = **No vote is open yet.** It would ask everybody whether { $person } loses the treasurer’s office. All members read the grounds. If it is carried, the office ends at once and the treasury is frozen until a treasurer is elected. To open it: { $sureCopy }
grounds-to-type = GROUNDS
refused-grounds-are-a-person = { $same ->
    [true] { $person } is the treasurer, and the vote is about nobody else: what you type after it are the grounds, which everybody reads. So I have opened nothing. With grounds: `{ $prefix }impeach GROUNDS`
   *[false] Only the treasurer, { $person }, can be impeached, and not { $named }. So I have opened nothing. To contest a moderator’s seat: `{ $prefix }stand moderator against @user`
  }
refused-which-office = You are moderator and treasurer. Say which to give up: `{ $prefix }resign moderator` or `{ $prefix }resign treasurer`
refused-no-treasurer = Nobody is treasurer, so nobody can be impeached. To stand for it: `{ $prefix }stand treasurer`

## refused-: what was wrong, and what to do instead (motions and ballots)

refused-may-not-start = Only { $franchise } can { $kind ->
    [decision] start a decision or add an option to one
    [budget] propose a budget
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
refused-may-not-vote = You cannot vote on { $motion }, so you cannot object to an early end either. You can speak with those who can.
refused-takes-no-alternative = { $motion } is a question with two answers, so nothing can be added to it. You can speak about it in the members’ room.
refused-added-otherwise = { $kind ->
    [budget] { $motion } is about budgets. Another one is added like this: `{ $prefix }budget alternative { $motion } monthly=500EUR workers=60% evaluators=5%`
    [decision] { $motion } is a decision. An alternative is added like this: `{ $prefix }alternative { $motion } TEXT`
   *[other] { $motion } is an election. To be on its ballot, stand yourself: `{ $prefix }help stand`
  }
refused-reworded-otherwise = Option { $option } of { $motion } is not a text, so it cannot be reworded. { $kind ->
    [budget] First add the other budget (`{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`), then take this one back: `{ $prefix }withdraw { $motion } { $option }`
    [moderator] For another statement, step back and stand again: `{ $prefix }stepback { $motion }`
    [treasurer] For another statement, step back and stand again: `{ $prefix }stepback { $motion }`
   *[other] All about it: `{ $prefix }motion { $motion }`
  }
refused-already-open = { $motion } is open about the same thing already, and two votes cannot decide it. { $kind ->
    [budget] Yours can stand on the same ballot: `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
   *[other] All about it: `{ $prefix }motion { $motion }`
  } { $link ->
    [none] {""}
   *[other] { $link }
  }
refused-not-a-person = I know nobody called { $typed } in this co-op. Type the whole Matrix ID, for example `{ $example }`, or mention the person.
refused-which-person = { $typed } alone does not say who is meant. Type the whole Matrix ID: { $people }.
refused-no-such-motion = There is no { $motion }. What there is: `{ $prefix }motions`
refused-proposal-stage-ended = The proposal stage of { $motion } ended { $endedAt }, so that is no longer possible. Voting begins in a moment.
refused-voting-has-begun = Voting on { $motion } has begun, so that is no longer possible. It ends { $endsAt }. Your ballot is in the direct message from me.
refused-motion-closed = { $motion } was closed { $closedAt }. How it ended: `{ $prefix }motion { $motion }`{ $kind ->
    [decision] . To raise a question again: `{ $prefix }propose TEXT`
   *[other] {""}
  }
refused-option-already-there = That stands there already, as option { $option } of { $motion }. { $kind ->
    [budget] Another budget? `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
   *[decision] Another idea? `{ $prefix }alternative { $motion } TEXT`
  }
refused-option-looks-like = That could be taken for option { $option } of { $motion }, “{ $other }”: people would not know which of the two they choose. Say it in other words, which tell them apart.
refused-looks-fixed = That could be taken for “{ $other }”, which is what I call an answer in votes myself. Say it in other words, which tell them apart.
refused-motion-looks-like = That could be taken for { $motion }, “{ $other }”, which is not being voted on yet. { $kind ->
    [decision] Another idea about it? `{ $prefix }alternative { $motion } TEXT`. Another question?
   *[other] Another question?
  } Say it in other words, which tell them apart.
motion-like-others = Not to be confused with { $motions }: { $count ->
    [one] that motion is called nearly the same, and is open too.
   *[other] those motions are called nearly the same, and are open too.
  }
limit-answers = { $of ->
    [person] I have answered you { $most } times within an hour
    [server] I have answered people of your server { $most } times within an hour
   *[room] I have answered people from outside { $most } times within an hour
  }, so I say nothing more { $place ->
    [direct] to you until { $until }.
   *[shared] here until { $until }. In a direct message I answer members as before, and voting, objecting and leaving work here too.
  }
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
refused-too-many-options = { $motion } has { $most } options already; people can hardly rank more. { $kind ->
    [decision] An option of yours can be reworded: `{ $prefix }reword { $motion } TEXT`
   *[other] Which they are: `{ $prefix }motion { $motion }`
  }
refused-no-such-option = { $motion } has no option { $option }; the last one is { $last }. See `{ $prefix }motion { $motion }`
refused-not-your-option = Option { $option } of { $motion } is not yours; only its author can change it. { $kind ->
    [decision] You can add your own: `{ $prefix }alternative { $motion } TEXT`
    [budget] You can add your own: `{ $prefix }budget alternative { $motion } monthly=AMOUNT workers=PERCENT evaluators=PERCENT`
   *[other] All about it: `{ $prefix }motion { $motion }`
  }
refused-no-option-of-yours = None of the options of { $motion } is yours. Whose they are, and whether one can be added: `{ $prefix }motion { $motion }`
refused-which-option = You have several options in { $motion }: { $options }. Say which one by its number after { $motion }, for example `{ $prefix }withdraw { $motion } 2`.
refused-not-your-motion = Only the one who opened { $motion } can ask for an early end.
refused-early-end-asked = An early end of { $motion } is asked for already; the proposal stage ends { $endsAt } unless somebody objects.
refused-early-end-too-late = The proposal stage of { $motion } ends { $endsAt } anyway, before the notice for an early end would be over.
refused-no-early-end-asked = Nobody has asked for an early end of { $motion }; its proposal stage lasts until { $endsAt }.
refused-voting-not-begun = I have counted nothing: voting on { $motion } has not begun. Its proposal stage lasts until { $beginsAt }; then everybody on its roll gets a ballot from me.
refused-ballot-too-late = I have counted nothing: the vote on { $motion } ended { $endedAt }. How it ended: `{ $prefix }result { $motion }`
refused-ballot-without-vote = I have counted nothing: { $motion } has ended without a result. What became of it: `{ $prefix }motion { $motion }`
refused-ballot-read-late = I have counted nothing: you sent this ballot before the vote on { $motion } ended { $endedAt }, but it reached me readable only after the vote was closed. How it ended: `{ $prefix }result { $motion }`
refused-not-on-roll = I have counted nothing: you are not on the roll of { $motion }. The roll was frozen when voting opened, { $openedAt }, with all who could vote then.
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
command-here = Here your commands count: this room is encrypted. Unencrypted I take `{ $prefix }help` alone.
refused-ballot-not-encrypted = I have counted nothing: ballots count only in an encrypted direct message.
refused-device-not-signed =
    I have counted nothing: the session you wrote from is not verified by you, so I cannot tell it from one that somebody else added to your account. Verify it (in Element: Settings → Sessions → Verify session, with another session of yours or your recovery key), then send your ballot again. More: `{ $prefix }help verify`
refused-identity-changed =
    I have counted nothing: your Matrix identity was reset since I first knew you. If that was you, type `{ $prefix }identity` in the members’ room, where everybody sees it, then send your ballot again here. If it was not you, tell your admin.
refused-identity-not-encrypted = I can approve an identity only from an encrypted message. Write `{ $prefix }identity` in an encrypted members’ room.
refused-identity-not-signed =
    The session you wrote from is not verified by you, so it shows no identity that I could approve. Verify it first (in Element: Settings → Sessions → Verify session), then type `{ $prefix }identity` again. More: `{ $prefix }help verify`
refused-ballot-unknown-option = I have counted nothing: there is no option { $option }{ $last ->
    [1] {"."}
   *[other] ; the last one is { $last }.
  } { send-numbers }
refused-ballot-repeats-option = I have counted nothing: option { $option } stands there twice. { send-numbers }
refused-not-a-ballot = I have counted nothing: I could not read that as a ballot on { $motion }. { send-numbers }
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
refused-ballot-in-lost-time = I have counted nothing: my records were put back since you sent this, and I no longer know which vote you meant. What is open: `{ $prefix }motions`. Please vote once more, with the number of the vote.
refused-no-open-vote = I have counted nothing: no vote is open for you. What is open: `{ $prefix }motions`

## moved-: somebody goes on under another Matrix ID

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
    You go on in { $coop } in place of { $old }: standing, offices, motions and open votes are yours. You will be invited to the co-op’s rooms. What you can do: `{ $prefix }help`{ $votes ->
        [0] {""}
        [one] {"."} One vote is open for you; its ballot follows. If you have voted already, that counts, and you can still change it
       *[other] {"."} { $votes } votes are open for you; their ballots follow. Where you have voted already, that counts, and you can still change it
    }.
refused-moved-same = Those are the same account, so there is nothing to change. Type your old Matrix ID first, then the new one: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-moved-bot = One of the two is my own account, so nothing is changed. Type your old Matrix ID first, then the new one: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-moved-not-yours = You write from neither of these two accounts, so nothing is changed. Each of them has to say it for itself.
refused-moved-in-full = { $typed } is not a whole Matrix ID, so nothing is changed. Type both with their servers: `{ $prefix }moved @OLD:SERVER @NEW:SERVER`
refused-moved-not-in = The old account is not in this co-op, so nothing can go on under the new one. A moderator can invite the new one.
refused-moved-away = { $inside ->
    [true] { $person } goes on as { $next }, who belongs to the co-op, so I have invited nobody. Who else does: `{ $prefix }members`
   *[false] { $person } goes on as { $next }, and all that was theirs with them, so I have invited nobody. Whoever comes back does so under that ID, or under one that has never been in the co-op: { $inviteCopy }
  }
refused-moved-known = { $person } is or was in this co-op as a person of its own, so you cannot go on under that ID. Use an account that has never been in it.
refused-moved-invited = { $person } is invited to this co-op as a person of its own, so nothing is changed. Ask a moderator to take that back first: `{ $prefix }invite { $typed } --withdraw`. Then type this again.
refused-moved-not-encrypted = I take this only from an encrypted direct message, so nothing is changed. Write to me in one, and type it again there.
refused-moved-device-not-signed = The session you wrote from is not verified by you, so nothing is changed: anybody could have added it to your account. Verify it (in Element: Settings → Sessions → Verify session), then type this again. More: `{ $prefix }help verify`
refused-moved-identity-changed = Your Matrix identity was reset since I first knew you, so nothing is changed. If that was you, type `{ $prefix }identity` in the members’ room, where everybody sees it, then type this again here. If it was not you, tell your admin.
refused-moved-other-not-signed = Your new account has said it too, but from a session that it has not verified, so nothing is changed. Verify that session, type it there again, and then here.

## minutes-, record-: the minutes

command-minutes-summary = Show what was done and decided
command-minutes-usage = [NUMBER, DATE, MOTION or SUBJECT]
command-minutes-help = Without more: the newest records. By number: `12`, `12-20`; by date: `2026-11-20`, or `2026-11` for a month; by motion: `M1`; by subject: motions, votes, decisions, elections, moderators, treasurers, memberships, impeachments, removals, budgets, members, offices, treasury, tasks. Each record names the hash of the one before it, so that none can be changed unseen: whoever keeps a newest hash can check that later. The moderators’ room has minutes of its own, shown only there: `{ $prefix }minutes private`.
command-minutes-examples =
    minutes
    minutes 12-20
    minutes 2026-11
    minutes M1
    minutes members
piece-before = the number before which the list is to end
argument-not-a-record = { $typed } is not the number of a record.
minutes-title = Minutes of { $coop }
minutes-title-private = Minutes of the moderators’ room of { $coop }
minutes-of-newest = the newest of { $count } records
minutes-of-all = { $count ->
    [0] no records yet
    [one] one record
   *[other] { $count } records
  }
minutes-before = { $what }, before no. { $number }
minutes-of-record = no. { $number }
minutes-of-range = no. { $from } to no. { $to }
minutes-of-month = { $from } to { $to }
minutes-of-motion = all about { $motion }
minutes-group-members = members
minutes-group-motions = motions
minutes-group-votes = votes
minutes-group-offices = offices
minutes-group-treasury = treasury
minutes-group-tasks = tasks
minutes-group-decisions = decisions
minutes-group-elections = elections
minutes-group-moderators = moderators
minutes-group-treasurers = treasurers
minutes-group-memberships = memberships
minutes-group-impeachments = impeachments
minutes-group-budgets = budgets
minutes-group-removals = removals
minutes-nothing = Nothing of that stands there.
minutes-earlier = What came before: `{ $prefix }minutes{ $what } --before { $number }`
minutes-latest = The newest record is no. { $number }, `{ $hash }`.
minutes-next = One record with its hash: `{ $prefix }minutes { $own ->
    [private] private { $number }
   *[public] { $number }
  }`
minutes-hash = Its hash: `{ $hash }`
minutes-previous = { $first ->
    [yes] It is the first, so it names zeros in place of a record before it: `{ $previous }`
   *[no] It names the hash of the record before it: `{ $previous }`
  }
minutes-wording = A wording, as a salted hash that does not show it: `{ $hash }`
minutes-lot = The lot, fixed in advance: `{ $hash }`
minutes-file = SHA-256 of `{ $file }`: `{ $hash }`
minutes-motion = All about { $motion }: `{ $prefix }motion { $motion }`
record-co-op-founded = the co-op began, founded by { $people }
record-co-op-begun-anew = nobody was left who could vote, and the co-op began anew with { $people }
record-founders-corrected = the configuration was corrected; founders who have not joined yet: { $people }
record-founder-joined = { $person } joined as a founder
record-member-invited = { $actor } invited { $person }
record-invitation-withdrawn = { $actor } took back the invitation of { $person }
record-member-moved = { $person } goes on under the Matrix ID { $to }
record-removal-answered = { $actor } answered in the hearing of { $motion }
record-member-joined = { $person } joined as a trial member
record-member-admitted = { $person } became a permanent member
record-member-left = { $person } left
record-member-absent = { $person } became absent: for too long in none of the rooms
record-member-back = { $person } is absent no more
record-member-removed = { $person } was removed ({ $motion })
record-identity-first-seen = { $person } is known by the Matrix identity { $identity }
record-identity-approved = { $person } approved a new Matrix identity
record-office-taken = { $office ->
    [treasurer] { $person } became treasurer
   *[moderator] { $person } became a moderator
  }
record-office-ended = { $office ->
    [treasurer] { $person } is no longer treasurer
   *[moderator] { $person } is no longer a moderator
  }: { $why ->
    [resigned] resigned
    [left] left the co-op
    [removed] removed from the co-op
    [impeached] impeached
    [abolished] the seat is abolished
    [beaten] somebody else was elected
   *[other] the office ended
  }
record-treasury-frozen = the treasury was frozen ({ $motion })
record-treasury-opened = the treasury was opened again
record-motion-opened = { $by ->
    [person] { $actor } opened { $motion }: { $kind }
   *[rule] { $motion } was opened: { $kind }
  }{ $concerns ->
    [person] , about { $subject }
   *[nobody] {""}
  }
record-alternative-added = { $role ->
    [sitting] { $actor } went back onto the ballot of { $motion }
    [candidate] { $actor } stood in { $motion }
    [budget] { $actor } added a budget to { $motion }
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
    [gone] { $motion } ended without a result: { $person } is not in the co-op any more
    [not-treasurer] { $motion } ended without a result: { $person } does not hold the office any more
   *[other] { $motion } was withdrawn: nothing proposed was left
  }
record-early-end-asked = { $actor } asked to end the proposal stage of { $motion } early, { $until }
record-early-end-objected = { $actor } objected to an early end of { $motion }
record-state-restored = an older copy of the records was put back; what was done after { $until } is not known, and the numbers given since then are left out
record-motion-ended-before = { $motion } had ended before older records were put back; its outcome was given then
record-voting-extended = voting on { $motion } goes on until { $until }
record-voting-opened = voting on { $motion } began, until { $until }, with { $roll ->
    [one] one person
   *[other] { $roll } people
  } on the roll
record-vote-closed = the vote on { $motion } closed: { $result ->
    [carried] option { $winner } won
    [rejected] option { $winner } won the count, but not by enough
   *[no-quorum] no quorum
  }
record-outcome-announced = the outcome of { $motion } was announced
record-voter-struck = { $person } was struck from the roll of { $motion }
record-effect-impossible = the outcome of { $motion } had no effect: { $why ->
    [left] { $person } was no longer in the co-op
    [came-back] { $person } had left the co-op during the vote
    [permanent-already] { $person } was a permanent member already
    [holds-already] { $person } held the office already
    [offices-apart] { $person } held an office that is kept apart from this one
    [gave-up] { $person } had given up the office
    [not-treasurer] { $person } was no longer treasurer
   *[other] it had become impossible
  }
record-budget-adopted = the budget for { $year } was adopted ({ $motion })
record-month-closed = the month { $month } was closed; nothing fell due
record-books-closed = { $actor } closed the books up to { $through }
record-entry-booked = { $booked ->
    [opening] what was there before was booked ({ $entry })
    [income] income was booked ({ $entry })
    [expense] an expense was booked ({ $entry })
    [refund] a part of a task’s price was paid back ({ $entry })
    [monthly] the monthly payments fell due ({ $entry })
    [payment] a payment to a member was booked ({ $entry })
    [reversal] { $entry } took { $reverses } back
    [adjustment] { $entry } put the shares of { $corrects } right
   *[transfer] dues went on under a new Matrix ID ({ $entry })
  }
record-others = { $count } others
record-otherwise = something that I have no words for (“{ $act }”)
refused-no-records-yet = These minutes have no record yet.
refused-no-such-record = There is no record no. { $number }: the newest is no. { $last }. To see the newest: `{ $prefix }minutes`
refused-minutes-range-backwards = That ends before it begins. The smaller number comes first: `{ $prefix }minutes { $to }-{ $from }`
refused-minutes-no-such-date = “{ $typed }” is not a date. A day is typed like this: `{ $prefix }minutes 2026-11-20`, a month like this: `{ $prefix }minutes 2026-11`
refused-minutes-date-to-come = “{ $typed }” is in the future, so nothing stands there yet. To see the newest: `{ $prefix }minutes`
refused-minutes-unknown = I do not know what to look for by “{ $typed }”. You can ask for a number (`{ $prefix }minutes 12`), several (`12-20`), a day (`2026-11-20`), a month (`2026-11`), a motion (`M1`), or a subject: motions, votes, decisions, elections, moderators, treasurers, memberships, impeachments, removals, budgets, members, offices, treasury, tasks.

## todo-: what waits for somebody

command-todo-summary = Show what waits for you
command-todo-help = Ballots that you have not cast, elections that you can stand in or step back from, hearings, early ends that you can object to, and what your membership or office asks of you: what ends first stands first.
todo-here = { $count ->
    [one] **One thing waits for you in { $coop }**:
   *[other] **{ $count } things wait for you in { $coop }**:
  }
todo-nothing = **Nothing waits for you in { $coop }.** What is open, and what was decided last: `{ $prefix }motions`. What you can do: `{ $prefix }help`
todo-more = … and { $count } more. Everything that is open: `{ $prefix }motions`
todo-ballot = **{ $heading }**: your ballot is not cast yet; the vote ends { $until } ({ $relative }). To get it again: `{ $prefix }ballots`
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
   *[moderator] `{ $prefix }stand moderator`
  }
todo-treasury = The treasury is frozen until a treasurer is elected. To stand, in the members’ room: `{ $prefix }stand treasurer`
todo-admission = You are a trial member. To ask for permanent membership, in the members’ room: `{ $prefix }admit`
todo-invitations = Invited, and not here yet: { $people }. To take an invitation back: `{ $prefix }invite @USER --withdraw`
todo-others = { $count ->
    [one] one more
   *[other] { $count } more
  }

## restored-: an older copy of the state database was put back

restored = **My records were put back to how they stood on { $at }.** What you wrote to me after that, I read again and answer again. What I did by myself after that, I no longer know.
restored-look = Please look whether all of it is there: `{ $prefix }motions`, `{ $prefix }members`, `{ $prefix }balance`. Numbers that I gave before are not given again, so some are missing.
restored-ended = { $motions } { $count ->
    [one] has ended, and its outcome stays
   *[other] have ended, and their outcomes stay
} as you read it then. I do not give it again, and what it changed may be missing here: please decide that once more.
restored-open = { $motions } { $count ->
    [one] is
   *[other] are
} still open, for a day at least. Please vote once more: a ballot sent since then counts only where it named its vote (`{ $prefix }vote { $motion } 1`) or answered a message about it.

## fatal-: why the bot cannot go on

fatal-unreachable-homeserver = The homeserver { $url } cannot be reached: { $why }. Is the address right, and is it up?
fatal-not-a-matrix-server = { $url } does not answer as a Matrix homeserver does: { $why }. `homeserver` in the configuration is the address that clients log in to.
fatal-wrong-password = The homeserver does not accept the password of { $user }. It is taken from WAGGLE_PASSWORD, or from the file that WAGGLE_PASSWORD_FILE names.
fatal-no-credentials = Neither a password nor an access token is given for { $user }: put one into the environment as WAGGLE_PASSWORD or WAGGLE_ACCESS_TOKEN, or name a file with it in WAGGLE_PASSWORD_FILE or WAGGLE_ACCESS_TOKEN_FILE.
fatal-login-refused = The homeserver does not let { $user } log in: { $why }.
fatal-revoked-token = The homeserver no longer accepts the access token of { $user }: its session was ended from somewhere else. To go on as a new device, remove crypto.sqlite from the data folder, give the password or a new token, and start again.
fatal-another-account = The session in the data folder, or the access token, is that of { $found }, not of { $user }. Each account needs a data folder of its own.
fatal-another-identity = The homeserver shows another cross-signing identity for { $user } than the bot’s own. Shown: { $shown }. Own: { $own }. If you have not replaced it, somebody with power over the homeserver or the account has: ask its operator, and warn the members. When the homeserver shows the own one again, the bot starts. If you have replaced it, start once with --reset-identity.
fatal-another-process = Another process is running on this data folder, or on its database: process { $pid } on { $host }, since { $since }. End it first.
fatal-newer-database = The database was written by a newer version of Waggle ({ $unknown }). Install that version, or restore a backup from before.
fatal-state-missing = The state database { $database } is empty or not there, but the bot has run from { $data } before ({ $traces }). If I went on, I would found the co-op anew and put its members out. Is `database:` in the configuration the one that { $user } used before, or was the file moved? Put it back, or restore its backup. If it is lost for good, or you mean to begin again: waggle start --found-anew
fatal-coop-renamed = The configuration names a co-op “{ $now }”, which { $database } does not know, and no longer names “{ $before }”, which it knows. Is it the same one? Then write { $before }: again under `coops:`: that key never changes. What people read stands under `name:`. If { $now } is a new co-op and { $before } has ended: waggle start --found-anew
fatal-rooms-without-state = { $user } has rooms that it made for the co-op “{ $coop }” ({ $rooms }), but { $database } knows nothing of that co-op. Its state is in another database, or lost. Correct `database:` or `data:` in the configuration, or restore the backup. If it is lost for good: waggle start --found-anew. I then go on in these rooms with the founders of the configuration, and put everybody else out.
fatal-state-of-another = The state database is another one than that which the keys in crypto.sqlite were used with. Is `database:` in the configuration right, or does the data folder belong to another bot? Put together what belongs together. To begin anew with this database: waggle start --found-anew
fatal-state-elsewhere = { $user } was served from { $host } before, with another state database than { $database }, which is new. If I went on, I would found the co-op anew. Put that database here, or correct `database:` or `data:` in the configuration. If it is lost for good, or you mean to begin again: waggle start --found-anew
fatal-another-installation = Another installation of Waggle answers for { $user }: on { $host }, since { $since }. Two of them would answer everything twice, so this one does not run. End the other one for good, then start this one; or give each an account of its own.
fatal-unreachable-database = The database { $database } cannot be used: { $why }. Is the server up, does the database exist, and is the password in PGPASSWORD?
fatal-crypto-mismatch = The crypto store and the device do not belong together: { $why }. Put back what belongs together, or remove crypto.sqlite to begin as a new device.
fatal-crypto-store-lost = The keys of device { $device } are not in the data folder: its crypto store is lost, or the access token is that of another client. A new device needs the password of { $user }, or an access token of its own.
fatal-crypto-store-failed = The crypto store cannot be used: { $why }.
fatal-recovery-key-missing = { $user } has a cross-signing identity already, and { $file }, the recovery key to sign this device with, is missing. Put it back; if it is lost for good, start once with --reset-identity.
fatal-recovery-key-wrong = The recovery key in { $file } does not open the secret storage of { $user }.
fatal-signing-refused = The homeserver does not let { $user } set up cross-signing: { $why }.
fatal-wrong-master-key = { $file } cannot be opened with this master key. It needs the one that it was made with.
fatal-disk-full = There is no room left on the disk of { $path } ({ $code }). Make some, and start again: nothing that was answered is lost.
fatal-disk-read-only = { $path } is on a disk that can only be read ({ $code }). The bot has to write there: mount it for writing, or name another folder as `data:` in the configuration.
fatal-disk-refused = The bot may not read or write { $path } ({ $code }). Give the user who runs it that folder and all in it, or name another as `data:` in the configuration.
fatal-disk-broken = The disk of { $path } does not work ({ $code }). Look at the system’s log and at the disk before you start again.
fatal-alias-moved = Co-op { $coop }: the alias { $alias } leads to another room than before. It was { $before }; now it is { $now }. Did you move it? Then write the ID of the room that you mean under `rooms:` in the configuration, in the place of the alias: `{ $role }: "{ $now }"`. If you did not, somebody else has: write `{ $role }: "{ $before }"`, and the bot goes on where it was. Until then the bot does not run.

## cli-verify-: waggle verify

cli-database-file = { $code ->
    [SQLITE_NOTADB] { $path } is no database of Waggle’s.
   *[other] The database { $path } cannot be opened ({ $code }): SQLite has to write beside it, even to read it. Copy it, with the files beside it that begin with its name, into a folder where you may write.
  }
cli-no-database = There is no database at { $path }. Name the bot’s data folder with --data.
cli-verify-series = { $series ->
    [public] public minutes
   *[moderators] minutes of the moderators’ room
  }
cli-verify-private-whole = Co-op { $coop }, { $series }: in order. More of them: --private
cli-verify-private-broken = Co-op { $coop }, { $series }: NOT in order. Where: --private
cli-verify-private-anchor = { $hash } stands in the { $series } of co-op { $coop }.
cli-verify-anchor-vague = “{ $hash }” is no hash: 8 to 64 characters from 0 to 9 and a to f, as they were posted.
cli-verify-whole = Co-op { $coop }, { $series }: whole, { $records ->
    [0] no records
    [one] one record,
   *[other] { $records } records, the latest
  } { $latest }
cli-verify-gap = Co-op { $coop }, { $series }: record no. { $number } is missing.
cli-verify-hash = Co-op { $coop }, { $series }: record no. { $number } is not what its hash says. It was changed.
cli-verify-link = Co-op { $coop }, { $series }: record no. { $number } does not name the hash of the record before it.
cli-verify-altered = Co-op { $coop }, { $series }: what is kept of { $thing } is not what the minutes committed to.
cli-verify-thing = { $kind ->
    [budget] the budget of { $name }
    [month] the closed month { $name }
    [moderator] moderator’s seat { $name }
    [treasurer] the treasurer’s office
    [treasury] the treasury, frozen or open,
    [run] pay run no. { $name }
    [person] { $name } (membership or identity)
   *[other] { $name }
  }
cli-verify-older = Co-op { $coop }, { $series }: records up to no. { $number } are from an older Waggle and say less. What they are about was checked as far as they go.
cli-verify-what-to-do = Somebody changed the database beside the bot, or part of it was lost. Stop the bot and keep a copy. Then restore the newest backup in which this finds nothing, and check it with --anchor and a hash that was posted in a room.
cli-verify-unbalanced = Co-op { $coop }, ledger: the balance of { $account } is not what its entries come to.
cli-verify-anchor = { $hash } is record no. { $number } of co-op { $coop }, { $series }.
cli-verify-anchor-missing = { $hash } stands in none of the minutes. They are not those that it was posted from.
cli-verify-empty = There are no minutes yet.

## recount-: what `waggle recount` prints

recount-turnout = On the roll { $roll }, voted { $cast }, abstained { $abstained }.
recount-from-sums = No single ballots are published of this vote, so the published rounds were followed instead.
recount-from-both = { $withheld ->
    [one] One ballot is published only as a sum, which was added to each round.
   *[other] { $withheld } ballots are published only as sums, which were added to each round.
  }
recount-withdrawn = Withdrawn: { $options }.
recount-seats = The file asks for { $seats } winners. Waggle counts for one.
recount-latin = The file is not in UTF-8; it was read as Western European text (Latin-1). Look whether the names are right.
recount-unread = From line { $line } on, behind the title, stands a text that is no part of the count.
recount-lost = Where � stands, the file lost a letter before it came here.
recount-round = Round { $round }
recount-exhausted = (exhausted)
recount-out = Out: { $option }.
recount-tie = Tie for the fewest votes: { $options }.
recount-tie-narrowed = In round { $round } only { $options } had the fewest of them.
recount-tie-earlier = Round { $round } settles it, where { $out } had the fewest.
recount-tie-lot = Earlier rounds do not settle it, so the lot does: it puts { $out } last.
recount-tie-list-order = Earlier rounds do not settle it, and this file holds no lot, so the one furthest down the list goes: { $out }. With the lot (--lot-secret or --seed) it may go another way.
recount-winner = Winner: { $winner }, with { $got } of { $valid } valid votes in the last round.
recount-nobody = Nobody ranked an option, so there is no winner.
recount-needed = Needed: at least { $votes }.
recount-needed-more = Needed: more than { $votes }.
recount-result-carried = Outcome: carried.
recount-result-rejected = Outcome: rejected, things stay as they are.
recount-result-no-quorum = Outcome: no quorum, nothing changes.
recount-agrees = The file agrees with itself: its ballots or sums give the result that it states. A made-up file can do that too.
recount-file = SHA-256 of this file: { $hash }
recount-compare = Compare that with the SHA-256 in the outcome message, or name it: --sha256. Only that shows that this file is the one that was published.
recount-is-file = That is the SHA-256 that you named, so this is that file.
recount-compare-lot = The lot was fixed by the commitment { $commitment }. Compare it with the message that opened the vote, or name it: --commitment.
recount-is-lot = The lot was fixed by the commitment that you named.
recount-is-not-it = This is NOT what was published, by what you named:
recount-wrong-sha256 = The file’s SHA-256: you named { $claimed }, it is { $found }.
recount-wrong-opening = The lot’s commitment: you named { $claimed }, the secret gives { $found }.
recount-disagrees = This does NOT agree with what the file says:
recount-wrong-commitment = The lot’s secret does not belong to its commitment: { $claimed } was published, the secret gives { $found }.
recount-wrong-roll = More voted than were on the roll: on the roll { $claimed }, voted { $found }.
recount-wrong-cast = Ballots cast (and their weight): the file says { $claimed }, it holds { $found }.
recount-wrong-abstained = Abstentions (and their weight): the file says { $claimed }, it holds { $found }.
recount-wrong-valid = Votes that count: the file says { $claimed }, it holds { $found }.
recount-wrong-receipts = Receipts: there should be { $claimed }, there are { $found }.
recount-wrong-sums = Votes do not add up{ $round ->
    [0] {""}
   *[other] {" "}in round { $round }
  }: { $claimed } became { $found }.
recount-wrong-beginnings = The beginnings of ballots do not fit{ $round ->
    [0] {""}
   *[other] { " " }round { $round }
  }: the file says { $claimed }, they come to { $found }.
recount-wrong-fit = The published sums belong to no count at all: other options stand in them than those that are left.
recount-wrong-round = Round { $round }: the file says { $claimed }, the recount { $found }.
recount-wrong-ties = Ties: the file says { $claimed }, the recount { $found }.
recount-wrong-winner = The winner: the file says option { $claimed }, the recount option { $found }.
recount-wrong-outcome = The outcome: the file says { $claimed }, the recount { $found }.
recount-no-file = There is no file { $file }.
recount-folder = { $file } is a folder. Name the file in it: the JSON or the BLT of a count.
recount-unopened = { $file } cannot be opened ({ $code }).
recount-not-counted = { $file } cannot be counted: { $reason }
recount-bad-secret = --lot-secret is the secret that was revealed when the vote closed: 64 characters from 0 to 9 and a to f.
recount-bad-hash = { $option } takes 64 characters from 0 to 9 and a to f, as they stand in the message.

## refused-: what was wrong, and what to do instead (members)

refused-may-not-invite = { $count ->
    [0] Nobody moderates the co-op now, so permanent members invite people. You are not one yet; you can ask one of them.
   *[other] Only moderators invite people. You can ask { $moderators }.
  }
refused-invites-bot = That is me, and I am here already. Type whom you want to invite, for example `{ $prefix }invite @fay:example.org`.
refused-is-guest = { $person } is a guest by the configuration: in the rooms without belonging to the co-op. If they are to become a member, the admin takes them out of the guests there and starts me again; then invite them.
refused-is-member = { $person } belongs to the co-op already, so I have invited nobody. Who else does: `{ $prefix }members`
refused-has-joined = { $person } is a member already, so there is no invitation to take back. Who is invited still: `{ $prefix }members`
refused-founder-named = { $person } is named as a founder in the configuration and has not joined. I await them as long as they stand there: your admin takes the name out, or corrects it, and starts me again.
refused-founder-awaited = { $person } is invited already, as a founder, and becomes a permanent member on joining the members’ room. Who else is invited: `{ $prefix }members`
refused-not-invited = { $person } is not invited, so there is nothing to take back. Who is: `{ $prefix }members`
refused-permanent-already = { $person } is a permanent member already, so there is nothing to vote on.
refused-not-on-trial = { $person } is not a member on trial, and only those can become permanent. Who is: `{ $prefix }members`
refused-not-a-member = You do not belong to this co-op, so there is nothing to leave.
refused-never-member = { $person } is not in this co-op, and never was. Who is: `{ $prefix }members`

## refused-blt-, refused-count-: files that cannot be counted

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
refused-blt-names = from line { $line } on there should stand one name a line for the { $options } options, then the title; there { $names ->
    [one] is one line
   *[other] are { $names } lines
  }. A title that is missing is written as "".
refused-blt-name-quotes = in line { $line }, the quotation marks do not show where the name begins and ends (“{ $found }”). Write "Ana" or "Ana ""Nan"" Lee".
refused-blt-name-comment = in line { $line }, a remark may stand behind the name, or belong to it (“{ $found }”). Put the name in quotation marks.
refused-blt-name-ballot = in line { $line } a name should stand, and “{ $found }” looks like a ballot. The ballots end with the first line that is 0 alone.
refused-blt-unclosed-quote = the quotation mark in line { $line } is never closed.
refused-blt-nobody-stands = all its options are withdrawn.
refused-count-not-text = it is not text in UTF-8. If another program wrote it, save it there as UTF-8.
refused-count-two-lots = --lot-secret and --seed name two lots. Name one.
refused-count-own-lot = it holds its own lot. Leave { $option } out; that is for BLT files.
refused-count-commitment-alone = a BLT file holds no lot to check --commitment against. Add --lot-secret, or take the JSON file.
refused-count-not-json = it is not whole JSON.
refused-count-other-format = it is JSON of another format (“{ $found }”); a count that Waggle published says “{ $expected }”.
refused-count-shape = it is not as a published count should be at “{ $where }”.
refused-count-ballot = its ballot no. { $ballot } ranks an option twice, or one that is not there.

## room-title-: names of rooms that the bot makes

room-title-lobby = { $coop }: lobby
room-title-members = { $coop }: members
room-title-moderators = { $coop }: moderators
room-title-treasury = { $coop }: treasury

## room-topic-, room-reason-: the co-op’s rooms, and why somebody cannot stay in one

room-topic-lobby = Open to everybody: questions to { $coop } are welcome here.
room-topic-members = Everybody of { $coop }. Motions and votes are announced here; the pinned message lists what is open.
room-topic-moderators = The moderators of { $coop }.
room-topic-treasury = The treasurer of { $coop }.
room-reason-removed = The members of { $coop } have voted to remove you.
room-reason-former = You are no longer a member of { $coop }.
room-reason-stranger = Only members of { $coop } can be in this room. Its moderators can invite you to become one.
room-reason-no-moderator = Only the moderators of { $coop } can be in this room.
room-reason-no-treasurer = Only the treasurer of { $coop } can be in this room.
room-reason-evaluates-no-more = You no longer evaluate this task.
room-reason-no-party = Only the customer and those who evaluate the task can be in this room.

## room-faulty, room-lacks-, room-absent: what keeps the bot from looking after a room

room-faulty = { $count ->
    [one] **There is something in this room that I cannot see to:**
   *[other] **There are things in this room that I cannot see to:**
}
room-lacks-redact = I may not remove other people’s messages, so a ballot typed here would stay.
room-lacks-invite = I may not invite anybody.
room-lacks-kick = I may not remove anybody, whoever does not belong here.
room-lacks-ban = I may not lift the ban on somebody who belongs here.
room-lacks-power = I may not give moderators their power in this room, nor take it back.
room-lacks-topic = I may not set the topic.
room-lacks-encrypt = This room is not encrypted, and I may not switch that on.
room-lacks-pin = I may not pin the notice of open motions.
room-as-powerful = { $person } does not belong here, and has as much power in this room as I have, so I cannot remove them. They can leave, or somebody with more power can remove them. If they are meant to be here, such as another bot, your admin names them under `guests` in my configuration.
room-guard = { $guard ->
    [join] who can join
    [history] who can read earlier messages
    [guests] that guests of the homeserver cannot come in
    [levels] the power levels
    [encryption] the encryption
    [replacement] that this room stands
    [servers] which servers take part
    [addresses] invitations to e-mail addresses
   *[directory] that this room is in no directory
}
room-somebody = somebody
room-unguarded = { $guard ->
    [join] People can come into this room whom I have not invited ({ $by } opened it), and I may not change that.
    [history] Everybody can read along in this room ({ $by } set that), and I may not change that.
    [guests] Guests of the homeserver could come into this room ({ $by } set that), and I may not change that.
    [levels] { $by } changed the power levels of this room, and I may not change them back.
    [encryption] { $by } changed this room’s encryption, and I may not change it back.
    [replacement] { $by } declared this room replaced by another, and I may not change that. I do not follow.
    [servers] { $by } shut servers of people who belong here out of this room, and I may not let them in.
    [addresses] Somebody is invited to this room by e-mail address, and I may not take that back.
   *[directory] This room stands in the homeserver’s directory of rooms, and I may not take it out.
}
room-replaced = { $by } replaced this room by another, and I am not in the new one. Invite me there: then I follow with the whole co-op. Should I not, your admin names the new room in my configuration.
room-followed = **The co-op goes on here.** This room has taken the place of another, and I have come along. I ask everybody in who belongs here.
room-left-behind = **This room was replaced**, and the co-op goes on [in the new one]({ $link }). I answer there, and leave here.
room-refused = The homeserver does not let me { $do ->
    [invite] invite { $person }
    [kick] remove { $person }
    [unban] lift the ban on { $person }
    [encrypt] switch on encryption
    [power] set the power levels
    [topic] set the topic
    [close] close this room
    [restore] put right { room-guard }
   *[pin] pin the notice of open motions
  } (`{ $code }`). I go on trying.
room-faulty-next = Whoever has the most power in this room can change that: in the room’s settings, make { $bot } an administrator (power level 100). I say this only once.
room-absent = **I am not in the lobby**, so I can neither read nor answer anybody there. Somebody who is there can invite me: { $bot }
room-restored = { $role ->
    [space] **Somebody changed the space of our rooms. I have put that right:**
   *[other] **Somebody changed this room. I have put that right:**
}
room-restored-line = { $guard ->
    [join] { $by } had opened it to people who are not invited. It is by invitation again.
    [history] { $by } had changed who can read earlier messages. It is as it was.
    [guests] { $by } had opened it to guests of the homeserver. They cannot come in.
    [levels] { $by } had changed who may do what. It is as it was.
    [encryption] { $by } had changed the encryption. It is as it was.
    [replacement] { $by } had declared it replaced by another room. Stay here: I do not follow, and say nothing of ours there.
    [servers] { $by } had shut servers of people who belong here out. They are let in again.
    [addresses] { $by } had invited somebody by e-mail address. I have taken that back: people are invited with `!invite`.
   *[directory] It stood in the homeserver’s directory of rooms. It does not any more.
}
room-silent = { $role ->
    [moderators] **In the moderators’ room of { $coop } I say nothing confidential at present**, because others could read along:
    [treasury] **In the treasury room of { $coop } I say nothing confidential at present**, because others could read along:
    [task] **In the room of { $task } ({ $coop }) I say nothing confidential at present**, because others could read along:
   *[members] **In the members’ room of { $coop } I say nothing confidential at present**, because others could read along:
}
room-silent-next = What I have to say there waits, and comes in its order once that is put right. Whoever has the most power in that room can do it, or make { $bot } an administrator there (power level 100). Ballots and answers in this direct message go on as ever.

## notice-: the pinned notice of open motions

notice-none = **No motion is open.** To start a decision: `{ $prefix }propose TEXT`
notice-open = { $count ->
    [one] **One motion is open:**
   *[other] **{ $count } motions are open:**
}
notice-more = … and { $count } more, which end later: `{ $prefix }motions`
notice-next = All about one: `{ $prefix }motion M1`

## member-: somebody has come

member-joined = **{ $person } has joined { $coop }**, as a trial member. To vote on making them a permanent one: `{ $prefix }admit { $typed }`
member-welcome = **Welcome to { $coop }.** You are a trial member from now on.

    - Your rooms: `{ $prefix }rooms`
    - What you may start and vote on: `{ $prefix }rules`
    - To have the others vote on making you a permanent member, type in the members’ room: `{ $prefix }admit`
    - All that you can do: `{ $prefix }help`

    { $before ->
        [everything] Messages from before you came are shared with you. An app that cannot take them yet shows them without words; that is no fault of yours.
       *[other] What was said before you were invited cannot be read by you: it was encrypted for those who were there. What is open now stands in the pinned notice, and what was decided in `{ $prefix }minutes`.
    }

## command-rooms-, rooms-: the rooms of a person

command-rooms-summary = Find your rooms, and get back into them
command-rooms-help = Lists the rooms of the co-op that are yours, and invites you again to those that you are not in.
rooms-list = **Your rooms in { $coop }:**
rooms-own = **Your rooms:**
rooms-one = { $role ->
    [lobby] Lobby
    [members] Members’ room
    [moderators] Moderators’ room
   *[treasury] Treasury room
  }: { $link }
rooms-negotiation = Negotiation of { $task } · { $title }: { $link }
rooms-next = If you are not in one of them, an invitation to it is on its way to you.

## negotiation-: the room in which a task is negotiated

negotiation-topic = Price and day of { $task }: evaluators type `{ $prefix }task offer PRICE DAY`, the customer `{ $prefix }task agree`, either side `{ $prefix }task decline`. Only they are here, and I.
negotiation-topic-over = { $end ->
    [accepted] Price and day of { $task } are agreed.
    [declined] { $task } came to nothing: it was declined.
   *[cancelled] { $task } was cancelled.
  } Nobody can write here any more.
negotiation-hello = { $count ->
    [0] **{ $task } · { $title }**: { $customer } has asked { $coop } for it. As soon as somebody of { $coop } evaluates it, you talk here about its price and the day by which it is done.
   *[other] **{ $task } · { $title }**: { $customer } has asked { $coop } for it, and { $evaluators } will say what it costs and when it is done. Here you talk about that, and nobody else reads it.
  }
negotiation-hello-offer = Who evaluates names price and day: `{ $prefix }task offer 1000 { $currency } { $date }`. A new offer takes the place of the one before.
negotiation-hello-agree = { $customer } takes an offer by its number: `{ $prefix }task agree 1`
negotiation-hello-decline = Either side can end it: `{ $prefix }task decline`
negotiation-hello-more = How it stands: `{ $prefix }task { $task }`. Whatever else you write here stays between you: I act on commands alone.
negotiation-ended = { $end ->
    [accepted] **{ $task } · { $title }** is agreed, so this room is closed.
    [declined] **{ $task } · { $title }** was declined, so this room is closed.
   *[cancelled] **{ $task } · { $title }** was cancelled, so this room is closed.
  } What stands here stays for you to read, but nobody can write any more. How { $task } goes on, in a direct message with me: `{ $prefix }task { $task }`
refused-other-task-here = This room is for { $here } alone, so I have done nothing. About { $task }, in a direct message with me: `{ $prefix }task { $task }`
negotiation-not-made = **{ $task } has no negotiation room**: the homeserver does not let me make one (`{ $code }`). I go on trying; whoever runs me finds out more with `waggle doctor`. Meanwhile, in a direct message with me: `{ $prefix }task { $task }`
negotiation-absent = **I am no longer in the negotiation room of { $task }**, so I read no offer there. In a direct message with me it goes on: `{ $prefix }task { $task }`

## cli-started, cli-health-, doctor-: waggle start, health, doctor

cli-started = Waggle is running.
cli-stopping = Waggle is stopping.
cli-stopped = Waggle has stopped.
cli-health-well = The bot is well.
cli-health-none = No bot has run on { $data } yet, or its status.json is gone.
cli-health-fatal = The bot on { $data } has ended with an error; its log says which.
cli-health-stopped = The bot on { $data } has been stopped. To start it: waggle start
cli-health-dead = The bot on { $data } is not running any more: it has died, or the machine was started again. To start it: waggle start
cli-health-silent = The bot on { $data } has not been heard of for a minute: it is not running, or it hangs.
cli-health-deaf = The bot on { $data } gets no answer from its homeserver.
cli-health-forged = The homeserver shows another identity for the bot on { $data } than its own. If you have not replaced it, somebody with power over the homeserver or the account has: ask its operator, and warn the members. The log has both keys.
cli-health-clocks = This machine’s clock and the homeserver’s do not agree, so the bot on { $data } opens and closes no vote. Set the wrong one right; the log says how far they are apart.
cli-health-standing = The bot on { $data } has something to say and cannot:
cli-health-unsigned = The bot’s device is not cross-signed, so members’ clients may hide its messages. Its log says why.
doctor-running = The bot is running; this is what it found itself.
doctor-looked = The bot is not running. I have looked at its rooms, and changed nothing.
doctor-never = The bot has not begun yet, so there is nothing to look at. The homeserver answers. To start it: waggle start
doctor-logged-out = The bot is not logged in, so I cannot look at its rooms. The homeserver answers. `waggle start` logs it in, with the password.
doctor-older = The database is that of an earlier version of Waggle. The next start brings it up to date; ask me again after that.
doctor-found = { $count ->
    [0] Nothing is missing.
    [one] One thing is missing.
   *[other] { $count } things are missing.
}
doctor-role = { $role ->
    [space] space
    [lobby] lobby
    [moderators] moderators’ room
    [treasury] treasury room
    [task] negotiation room
   *[members] members’ room
}
doctor-ability = { $ability ->
    [redact] remove other people’s messages: ballots typed there would stay
    [invite] invite people
    [kick] remove people
    [ban] lift bans
    [power] set power levels, which moderators need
    [pin] pin the notice of open motions
   *[topic] change the topic
}
doctor-standing = What the bot says to { $to } does not arrive; that began { $since }: { $why ->
    [held] somebody is there who does not belong, so nothing confidential is said
    [not-in-room] the bot is not in that room
    [not-ready] the bot does not know that room
    [unclear] the homeserver does not answer
    [echo] the homeserver does not answer
    [fault] a fault of the bot’s, which its log shows
   *[other] the homeserver refuses it ({ $why })
  }. The bot goes on trying.
doctor-alias-unknown = Co-op { $coop }: there is no room { $room } ({ $role }). Correct the alias in the configuration, or leave it out and the bot makes a room.
doctor-alias-gone = Co-op { $coop }: the alias { $alias } ({ $role }) leads nowhere any more ({ $code }). The bot goes on in { $room }, which it knows. Write that ID into the configuration, or give the room its alias again.
doctor-not-joined = Co-op { $coop }: the bot is not in { $room } ({ $role }; { $code }). Invite it there.
doctor-not-created = Co-op { $coop }: the homeserver does not let the bot make a { $role } ({ $code }). Make one, invite the bot, and name the room in the configuration.
doctor-task-room = Co-op { $coop }: the homeserver does not let the bot make the negotiation room of { $task } ({ $code }). The bot goes on trying.
doctor-not-encrypted = Co-op { $coop }: { $room } ({ $role }) is not encrypted. Switch encryption on in its settings.
doctor-lacks-power = Co-op { $coop }: in { $room } ({ $role }) the bot may not { $ability }. Make it an administrator of the room (power level 100).
doctor-as-powerful = Co-op { $coop }: { $person } does not belong in { $room } ({ $role }), and the bot cannot remove them, since they have as much power there. Remove them, or name them under guests in the configuration.
doctor-unguarded = Co-op { $coop }: in { $room } ({ $role }) the bot may not put right { $guard }. Make it an administrator of the room (power level 100).
doctor-replaced = Co-op { $coop }: { $room } ({ $role }) was replaced by another room, and the bot is not in it. Invite the bot there, and it follows; or name the new room in the configuration.
doctor-refused = Co-op { $coop }: in { $room } ({ $role }) the homeserver refuses the bot something: { $what } ({ $code }). The bot goes on trying.
doctor-founder-invited = Co-op { $coop }: { $person } is invited to { $room } ({ $role }) and has not joined yet.
doctor-founder-absent = Co-op { $coop }: { $person } is a founder and not in { $room } ({ $role }). Invite them.

## demo-: the demo

demo-config = Written by `waggle demo`. Its homeserver runs only as long as the demo does.
demo-starting-homeserver = Starting a Matrix homeserver on this machine …
demo-starting-bot = Starting Waggle; it makes the co-op’s rooms …
demo-starting-people = { $people } log in, each with an encrypted client of their own …
demo-room-members = Members
demo-room-lobby = Lobby
demo-room-moderators = Moderators
demo-room-treasury = Treasury
demo-others-vote = { $count ->
    [one] { $people } votes too.
   *[other] { $people } vote too.
  }
demo-scene-newcomer = Somebody new
demo-newcomer = Hive has no moderator yet, and as long as that is so any permanent member may invite. ana invites fay, who accepts by joining the room.
demo-trial = fay is on trial: she works for the same pay as everybody, and votes on the budget alone. So she asks to become permanent.
demo-scene-moderators = Moderators
demo-moderators = Moderators have a room of their own, and invite people. Who wants to be one stands; “No winner” stands on the ballot too.
demo-statement = I answer within a day.
demo-against = A seat can be contested at any time. cem stands against ben, who is on the ballot unasked.
demo-beaten = cem is in the moderators’ room now, and ben is not any more.
demo-scene-treasurer = A treasurer
demo-treasurer = dee stands for treasurer. There is no “No winner” here: somebody has to keep the books.
demo-impeaching = Some time later nobody has seen the books for months.
demo-grounds-impeachment = The books have not been shown since August.
demo-scene-removal = A removal, in two votes
demo-removal = The first vote is held among the moderators, in their own room. Had it failed, nobody else would ever have learned of it.
demo-grounds-removal = Sold our customers’ addresses, and would do so again.
demo-announced = Now it is announced to everybody, and eli is heard before all members vote.
demo-answer = I thought the addresses were public. I am sorry.
demo-removed-eli = eli is out of all rooms of the co-op, and off every open roll. What Hive owes eli stays owed.
demo-scene-budget = A treasurer again, and a budget
demo-budget = Nobody has kept the books since dee was impeached. ben stands, and with his election the treasury opens again.
demo-budget-proposed = What is everybody paid? That is voted on too, once a year.
demo-budget-values = propose monthly=500EUR workers=60% evaluators=5%
demo-scene-task = Work for a customer
demo-customer = gil has a bakery, is in no co-op, and comes by in the lobby.
demo-task = A website for a bakery
demo-task-text = Five pages, with our bread on each.
demo-negotiation = Waggle makes a room for gil and dee, encrypted, where they settle price and day.
demo-task-wish = Could it be done before the holidays?
demo-scene-work = The work, and its price
demo-work = Who likes joins in.
demo-share = ana did most of it. She proposes 2 to 1, between cem, her and Waggle; it holds once cem says the same.
demo-paid-in-parts = gil pays in two parts. Of each, its share falls due to everybody who had a part in it.
demo-income-from = from bakery
demo-scene-payrun = Paying everybody
demo-payinfo = Who wants to be paid by bank transfer says where to. The message is removed once it is read.
demo-holder-ana = Ana Example
demo-holder-cem = Cem Example
demo-payrun = ben pays what is due. Waggle moves no money: it makes the list, a file for the bank, and a code to scan for each.
demo-payrun-paid = ben has given the file to the bank, and pays dee in cash.
demo-payrun-gone = What held account numbers is gone from ben’s messages.
demo-scene-books = The books
demo-books = Everybody sees what the co-op has and owes, and how it came about; who got how much is between each of them and ben.
demo-export = An accountant can take all of it away.
demo-room-task = the room of { $task }
demo-where-direct = direct message to { $name }
demo-where-thread = { $where }, in { $name }’s thread
demo-where-reply = { $where }, in reply to { $name }
demo-where-edited = { $where }, the same message, edited
demo-unencrypted = not encrypted
demo-option-move = Move to the hydro-powered data centre
demo-option-move-text = Costs 40 € more a month, and the contract runs a year.
demo-option-stay = Stay, but switch the tariff
demo-option-share = Share a server with the co-op next door
demo-scene-proposal = A proposal, and other ideas
demo-proposal = Hive is a co-op of five: { $people }. What follows happens now, on a real homeserver; 🔒 marks what is end-to-end encrypted.
demo-scene-opening = On to the vote
demo-opening = Nobody has more to add, so ana asks to end the proposal stage early. In Hive people have 2 seconds to object; usually it is a day.
demo-ballots-sent = { $people } have each got the same in their own direct message.
demo-scene-voting = The ballots
demo-voting = Everybody answers where only they and Waggle can read it. Plain numbers will do.
demo-replacing = cem votes, and then has second thoughts.
demo-mistake = dee makes a mistake.
demo-wrong-room = eli types the ballot where everybody reads along.
demo-removed = Waggle has removed it from the room, writes to eli in private, and sends the ballot again.
demo-scene-outcome = The outcome
demo-outcome = With eli’s ballot all have voted, so the vote closes at once.
demo-lot = Three options had one vote each, and there was no earlier round to tell them apart. So the lot decided, and nobody could draw it twice: the secret revealed just now is the one that the opening message was bound to. Checked: its SHA-256 is { $commitment }
demo-scene-recount = Counting again
demo-recount = Nobody has to take Waggle’s word for it.
demo-downloaded = ana downloads { $file }. Checked: its SHA-256 is the one in the message.
demo-found-receipt = Beside her receipt { $receipt } she finds her ballot, { $ranking }. Her name stands nowhere.
demo-verify = The minutes can be checked too, against the hash that every member has got with the outcome.
demo-done = That was the story: { $messages } messages, { $seconds } seconds from the start, each step checked.
demo-kept = The bot’s data is in { $folder }
demo-scene-yours = Your turn
demo-logins = The homeserver stays up: { $address }
    Log in with any Matrix client on this machine. The password of all six is { $password }
    Names and recovery keys:
demo-logins-verify = When your client wants to be verified, give it the recovery key: Waggle counts ballots only from verified sessions, and only they can read it, from then on.
demo-prompt-help = Or type here. A line is sent as a message of the person you are.
    /as NAME        be { $people }
    /dm             go to the direct message with Waggle
    /room members   go to the members’ room; /room lobby: to the lobby
    /who            who you are, and where
    /help           this
    /quit           end the demo
    Try: !propose A cat for the office, then !early { $motion }
demo-prompt-here = You are { $name }: { $room }.
demo-prompt-people = There are { $people }, and Waggle.
demo-prompt-nobody = Nobody here is called that. You can be { $people }: /as ana
demo-prompt-no-room = There are these rooms: /room members, /room lobby, /room moderators, /room treasury, and /room T1 of a task
demo-prompt-not-in = { $name } is not in { $room }.
demo-prompt-unknown = There is no { $typed } here. What there is: /help
demo-prompt-failed = That could not be sent: { $why }
demo-prompt-no-input = There is nobody to type here. The demo stays up until it is ended (Ctrl-C).
demo-data-used = { $folder } holds the data of an earlier run. Name another folder.
demo-no-homeserver = The demo needs { $path }, which starts its homeserver. It is not here: run the demo in a clone of the source.
demo-deviation = The story went otherwise than written, in "{ $scene }". Expected: { $expected }. Seen instead:
demo-deviation-nothing = nothing
demo-expected-removed = the message is removed
demo-expected-nothing-else = nothing else
demo-expected-commitment = the commitment of the lot
demo-expected-receipt = a new receipt
demo-expected-secret = the secret whose SHA-256 is { $commitment }

## months-: the end of months

months-span = { $first } to { $last }
months-closed = The monthly payments for { $month } have fallen due: `{ $prefix }dues` shows yours.
months-closed-treasury = The monthly payments for { $month } have fallen due. To pay them: `{ $prefix }payrun { $typed }`
months-closed-frozen = The monthly payments for { $month } have fallen due. The treasury is frozen: they can be paid once a treasurer is elected.

## command-income-, command-expense-, command-reverse-, command-ledger-, command-balance-: the ledger

command-income-summary = Record income
command-income-usage = 500 EUR from TEXT [T3] [on DAY] [--opening]
command-income-examples =
    income 500 EUR from City works T3
    income 20 EUR from the cake sale on 2026-11-20
    income 1000 EUR from the account --opening
command-income-help =
    For the treasurer. With the number of a task at the end it is income for that task, in one part or several: the workers’ and the evaluators’ shares fall due by the budget of the day, and each of them is told their own.

    `on 2026-11-20`: the day on which it came in, if that was not today. It stands in the books of that day.

    `--opening`: what was there before the ledger began. No text here may name an account: others read it.
command-expense-summary = Record an expense
command-expense-usage = 20 EUR to TEXT for TEXT [on DAY]
command-expense-examples =
    expense 20 EUR to Bakery for bread
    expense 20 EUR to Bakery for bread on 2026-11-20
command-expense-help =
    For the treasurer. What members get is recorded by itself: `{ $prefix }pay`.

    `on 2026-11-20`: the day on which it was paid, if that was not today. It stands in the books of that day.
command-refund-summary = Record that a part of a task’s price was paid back
command-refund-usage = 50 EUR [to TEXT] for T3 [on DAY]
command-refund-examples =
    refund 50 EUR for T3
    refund 50 EUR to City works for T3 on 2026-11-20
command-refund-help = For the treasurer. Every share of the task’s income goes back by the same part, and each earner is told their own. The task stays paid.
command-reverse-summary = Take an entry of the ledger back
command-reverse-usage = E12 REASON [on DAY]
command-reverse-examples = reverse E12 It was 50 EUR and not 500
command-reverse-help = For the treasurer. Nothing is ever taken out of the ledger: another entry says why, and afterwards all accounts are as they would be without it. Whom it concerns is told. It stands under today; to put a mistake right in the month in which it stands, end the reason with that day: `on 2026-11-20`
command-ledger-summary = Show what has been booked
command-ledger-usage = [ACCOUNT] [MONTH] | close MONTH
command-ledger-examples =
    ledger
    ledger 2026-11
    ledger income
    ledger liabilities:dues 2026-11
    ledger close 2026-11
command-ledger-help =
    Each entry with its amounts, a month at a time, by default the newest with entries. An account can be named by its first words, such as `income`.

    The treasurer sees everything, in the treasury room or in a direct message, and what concerns one person by `{ $prefix }ledger @ana`. Everybody else sees sums where people are concerned; your own is in `{ $prefix }statement`.

    `{ $prefix }ledger close 2026-11` is for the treasurer: it closes the books up to the end of that month. What happened before and is recorded later then stands under the first open day, with the day on which it happened.
command-balance-summary = Show what is at the bank, and what is due to members
command-balance-help = First in words, then by account. What is due to each person only the treasurer sees, in the treasury room or in a direct message; yours is in `{ $prefix }dues`.
piece-what = the amount, and from whom or to whom
piece-entry = the number of an entry
piece-why = the reason
argument-not-an-entry = { $typed } is not the number of an entry. They look like `E12`.

## income-, expense-, reversal-, booked-, share-: something is booked

income-booked = { $kind ->
    [opening] **{ $entry } is booked**: { $amount } was there before the ledger began ({ $from }).
   *[income] **{ $entry } is booked**: { $amount } from { $from }.
  }
income-task = { $state ->
    [paid] All of { $task } · { $title } has come in now: { $received }. The task is paid.
   *[other] Of { $task } · { $title }, { $received } of { $price } has come in so far.
  }
income-no-shares = Nothing of it falls due to anybody: { $why ->
    [no-budget] { $when ->
        [then] no budget was in force on that day
       *[now] no budget is in force
      }
    [no-percent] the budget in force gives neither workers nor evaluators a share
    [nobody] the budget in force gives { $whose ->
        [workers] workers a share and evaluators none, and nobody works on this task
        [evaluators] evaluators a share and workers none, and nobody evaluates this task
       *[both] workers and evaluators a share, and this task has neither
      }
   *[too-little] the shares of so little are less than { $unit }
  }. All of it stays with the co-op.
income-share = { $role ->
    [workers] For the work, { $amount } falls due: { $people }
   *[evaluators] For the evaluation, { $amount } falls due: { $people }
  }
income-kept = With the co-op stays { $amount }
refund-booked = **{ $entry } is booked**: { $amount } of the price of { $task } · { $title } was paid back to { $to }. Of what came in for it, { $left } is left.
refund-shares = Of it, less is due to { $people }.
refund-no-shares = Nobody had a share of it.
expense-booked = **{ $entry } is booked**: { $amount } to { $to } for { $purpose }.
booked-day = It stands under { $day }, the day on which it happened.
booked-closed = It happened on { $happened }. The books of that day are closed, so it stands under { $day }.
books-closed = **The books are closed up to { $day }.** What happened by then and is recorded from now on stands under the first open day, with the day on which it happened. All that stands there: `{ $prefix }ledger`
booked-bank = At the bank, there is now { $amount }.
booked-wrong = Something wrong with it? `{ $prefix }reverse { $entry } REASON`
reversal-booked = **{ $entry } is taken back** by { $by }: { $reason }
reversal-today = It stands under { $day }, and { $entry } under { $before }.
reversal-means = { $kind ->
    [expense] The { $amount } count as never spent. To record it as it was: `{ $prefix }expense 20 EUR to TEXT for TEXT`
    [refund] The { $amount } count as never paid back: what was due from it is due again, and each of those concerned is told. To record it as it was: `{ $prefix }refund 50 EUR for { $task }`
    [payment] The payment of { $amount } counts as never made, and its receiver is told. What it was for is due again.
    [opening] The { $amount } count as never there. To record it as it was: `{ $prefix }income 500 EUR from TEXT --opening`
   *[income] The { $amount } count as never received. { $of ->
        [task] What was due from it is no longer due, and each of those concerned is told. To record it as it was: `{ $prefix }income 500 EUR from TEXT { $task }`
       *[other] To record it as it was: `{ $prefix }income 500 EUR from TEXT`
      }
  }
share-told = { $of ->
    [income] **{ $amount } has come in for { $task } · { $title }** ({ $entry }). This falls due to you:
    [adjusted] **Your share of { $income } ({ $task } · { $title }) has changed**, since the budget that was adopted today counts for the whole day ({ $entry }):
    [refunded] **{ $amount } of the price of { $task } · { $title } was paid back** ({ $entry }). So this is no longer due to you:
    [unrefunded] **{ $income } has been taken back** by { $entry }: { $reason }. It was { $amount } of { $task } · { $title }, paid back, and this is due to you again:
   *[reversed] **{ $income } has been taken back** by { $entry }: { $reason }. It was { $amount } for { $task } · { $title }, and this is no longer due to you:
  }
share-line = { $amount }: { $rule }
share-next = All that is due to you: `{ $prefix }dues`

## ledger-, balance-, account-: what stands in the ledger

ledger-title = **Ledger of { $coop }, { $month }**
ledger-title-account = { $title } · { $account }
ledger-balance = When the month began: { $begin }. When it ended, or now: { $end }.
ledger-nothing = Nothing was booked then.
ledger-empty = { $asked ->
    [all] Nothing has been booked yet.
   *[some] Nothing has been booked there yet.
  }
ledger-entry = { $kind ->
    [opening] there before the ledger began: { $text }
    [income] { $of ->
        [task] income for { $task }, from { $text }
       *[other] income from { $text }
      }
    [expense] expense, { $text }
    [refund] a part of the price of { $task }, paid back to { $text }
    [monthly] the monthly payments fall due
    [payment] { $said ->
        [yes] payment to a member: { $text }
       *[no] payment to a member
      }
    [reversal] takes { $other } back: { $text }
    [adjustment] puts the shares of { $other } right
   *[transfer] dues go on under a new Matrix ID
  }
ledger-recorded = recorded { $day }
ledger-happened = happened { $day }
ledger-reversed = (taken back by { $by })
ledger-people = ({ $count ->
    [one] one person
   *[other] { $count } people
  })
ledger-paid = Paid to members in this month, less what was taken back: { $amount } in all.
ledger-before = More of this month
ledger-earlier = Earlier
ledger-later = Later
balance-first = { $owes ->
    [yes] **At the bank there is { $bank }, and { $owed } is due to members.**
   *[no] **At the bank there is { $bank }, and nothing is due to members.**
  }
balance-advanced = Some have got { $amount } in advance.
balance-signs = What the co-op has, and what it has spent, stands there without a sign; what it owes, and what it has taken in, with a minus. Together they come to zero.
balance-next = { $reader ->
    [treasury] Each entry: `{ $prefix }ledger`
   *[members] Each entry: `{ $prefix }ledger`. What is due to you: `{ $prefix }dues`
  }
account-of = what is due to { $person }
account-name = { $account ->
    [assets-bank] at the bank
    [equity-opening] there before the ledger began
    [income-tasks] from tasks
    [income-other] other income
    [expenses-other] other expenses
    [expenses-monthly] monthly payments
    [expenses-workers] shares for work
    [expenses-evaluators] shares for evaluation
   *[liabilities-dues] what is due to members
  }
refused-line-lacks = { $part ->
    [from] Where does it come from? Type it with `from`, for example `{ $prefix }income 500 EUR from City works`
    [to] To whom did it go? Type it with `to` and `for`, for example `{ $prefix }expense 20 EUR to Bakery for bread`
   *[for] What was it for? Type it with `to` and `for`, for example `{ $prefix }expense 20 EUR to Bakery for bread`
  }
refused-refund-no-task = { $several ->
    [yes] That names several tasks, and one is paid back at a time. I have recorded nothing: `{ $prefix }refund { $amount } for { $task }`
   *[no] Of which task’s price is it a part? I have recorded nothing: `{ $prefix }refund { $amount } for { $task }`
  }
refused-refund-above = { $amount } is more than the { $left } that is left of what came in for { $task }, so I have recorded nothing.
refused-expense-for-task = Is a part of the price of { $task } paid back? Then: `{ $prefix }refund { $amount } to { $to } for { $task }`. Is it a cost? Then say what for, such as `for paint, { $task }`. I have recorded nothing.
refused-income-several-tasks = That names { $tasks }, and I do not know how much is for each, so I have recorded nothing. Record them one by one, like `{ $prefix }income 300 EUR from TEXT { $first }`
refused-entry-text-too-long = That is too long for the ledger: { $most } characters at most for each text. I have recorded nothing.
refused-opening-of-task = What was there before the ledger began is no income for { $task }. Leave out one of the two.
refused-ledger-empty = Nothing has been booked yet, so there is no entry.
refused-no-such-entry = There is no { $entry }. The newest is { $last }: `{ $prefix }ledger`
refused-no-such-account = “{ $typed }” is neither an account nor a month. A month is typed like 2026-11, an account like `bank`, `income`, `expenses` or `dues`. All of them: `{ $prefix }balance`
refused-ledger-twice = In “{ $typed }” something stands there twice. One account and one month, for example `{ $prefix }ledger income 2026-11`
refused-ledger-of-one = { $treasurer ->
    [yes] What concerns { $person } alone I show you in the treasury room or in a direct message only.
   *[no] { $own ->
        [yes] What concerns you alone is in `{ $prefix }statement`; the ledger shows members sums only.
       *[no] What concerns { $person } alone only they and the treasurer see. Sums of all: `{ $prefix }ledger liabilities:dues`
      }
  }

## dues-, statement-: what is due to a person, and how it came about

dues-now = { $sign ->
    [due] **Due to { $of ->
        [yours] you
       *[other] { $person }
    } now: { $amount }**
    [ahead] **{ $of ->
        [yours] You have
       *[other] { $person } has
    } got { $amount } in advance.** What falls due next is set off against it.
   *[nothing] **Due to { $of ->
        [yours] you
       *[other] { $person }
    } now: nothing** ({ $amount })
}
dues-none = **Nothing is due to { $of ->
    [yours] you
   *[other] { $person }
}**, and nothing was left from before.
dues-before = From before this month: { $sign ->
    [ahead] { $amount } paid in advance
   *[due] { $amount }
}
dues-more-lines = { $count ->
    [one] One earlier line stands
   *[other] { $count } earlier lines stand
} in the statement
dues-waiting = { $month } is over, but I do not know yet all that was said until its end. Its payments fall due as soon as I do.
dues-days = { $days } days of { $monthly }; budget { $budget }
dues-days-coming = { $done } of { $of } days at { $monthly } a month; budget { $budget }
dues-coming = Earned so far this month: { $amount } ({ $parts }).
dues-next = All lines of this month: `{ $prefix }statement`, of the one before: `{ $prefix }statement { $earlier }`. The rules: `{ $prefix }help dues`
dues-next-other = All lines of this month: `{ $prefix }statement { $typed } { $person }`
dues-sent = What is due to people is nobody else’s business, so I have sent you that directly.
statement-title = **{ $of ->
    [yours] Your statement
   *[other] Statement of { $person }
} for { $month }**
statement-ids = With what there was under { $ids }.
statement-opening = Brought forward: { $sign ->
    [ahead] { $amount } paid in advance
   *[due] { $amount }
}
statement-closing = **Carried forward: { $sign ->
    [ahead] { $amount } paid in advance
    [nothing] nothing due
   *[due] { $amount } due
}**
statement-so-far = **Up to now: { $sign ->
    [ahead] { $amount } paid in advance
    [nothing] nothing due
   *[due] { $amount } due
}**
statement-empty = In this month nothing fell due and nothing was paid, and nothing was left from before.
statement-next = A payment is missing or wrong? `{ $prefix }payments`. The rules: `{ $prefix }help dues`
statement-sent = What is due to people is nobody else’s business, so I have sent you that directly.
statement-line = { $day }: **{ $amount }**, { $why } ({ $entry })
statement-reversal = { $of } taken back (“{ $reason }”): { $rule }
statement-adjustment = { $of } put right by the budget of that day: { $rule }
statement-share = { $part ->
    [all] { $percent }
   *[other] { $part } of { $percent }
} of { $income } for { $task }, for { $role ->
    [workers] work
   *[evaluators] evaluating
}; budget { $budget }
statement-happened = { $why }, happened { $day }
statement-refund = { $refund } of { $received } for { $task } was paid back, and so the same part of { $share } for { $role ->
    [workers] work
   *[evaluators] evaluating
}
statement-payment = payment { $payment }{ $purpose }{ $advance ->
    [yes] , in advance
   *[no] { "" }
}{ $state ->
    [recorded] , not confirmed yet
    [confirmed] , confirmed
    [disputed] , disputed
    [reversed] , taken back since
   *[other] { "" }
}
statement-purpose = { " " }for { $purpose }
statement-moved = what was due to { $old } goes on as { $next }’s
refused-dues-of-others = What is due to others is shown to the treasurer alone. Yours: `{ $prefix }dues`
refused-dues-moved = You go on as { $next }, and all that was due to you with it. Ask me from there.
refused-statement-unclear = One month, one person, one form, or one of each: `{ $prefix }statement 2026-11 @USER pdf`
command-dues-summary = Show what is due to you, and why
command-dues-usage = [@USER]
command-dues-help =
    What is due to you is all that fell due until now, minus all that was paid to you:
    - **Monthly payments** fall due at the end of each month, by days: the days of the month on which you belonged to the co-op ÷ the days it has × the monthly payment of the budget. The days of joining and leaving count whole, and so does the day on which a budget comes into force.
    - **Shares of a task’s income** fall due when the income is recorded: the budget’s share for work to those who worked, its share for evaluating to those who evaluated, equally or by the ratio agreed on (`{ $prefix }task T1`). Of a part payment, parts.
    - **Rounding:** each part is rounded down to the cent. The cents left over go one each to the largest remainders, then in the order of Matrix ID, so that the parts sum to the whole.
    - **Payments** are taken off when the treasurer records them, confirmed or not. What was paid in advance is set off against what falls due next.

    The treasurer sees what is due to everybody: `{ $prefix }dues @USER`
command-statement-summary = Show what fell due to you in a month, and what was paid
command-statement-usage = [MONTH] [@USER] [pdf|csv]
command-statement-help = Without a month: the current one so far. Each line says by which rule it is that much, and which entry of the ledger it is; what was due before is brought forward. With `pdf` or `csv` you get it as a file, to print or for a spreadsheet. The treasurer sees everybody’s. The rules: `{ $prefix }help dues`

## refused-: what was wrong, and what to do instead (treasury)
refused-treasury-frozen =
    The treasury is frozen since the treasurer was impeached on { $since } ({ $motion }). Nothing can be recorded, paid or received until a treasurer is elected: `{ $prefix }stand treasurer`
refused-not-treasurer = Only the treasurer can do that. Who it is: `{ $prefix }offices`
refused-treasury-not-encrypted = Money matters need an encrypted room, and your message was not encrypted. I have recorded nothing.
refused-treasury-device-not-signed =
    I have recorded nothing: the session that you wrote from is not verified, so somebody else could be writing in your name. Verify it in your client’s settings (Sessions), and send it again.
refused-treasury-identity-changed =
    I have recorded nothing: your account’s identity is another than the one that I know. If you reset it yourself, say so in the members’ room: `{ $prefix }identity`
refused-money-nothing = “{ $typed }” is nothing. Give an amount above zero.
refused-currency-not-used =
    The co-op does not use { $currency }. Its { $count ->
        [one] currency is
       *[other] currencies are
    } { $currencies }.
refused-entry-reversed-already = { $entry } has been taken back already, by { $by }.
refused-entry-one-by-one = I take entries back one by one, each for a reason of its own, so I have done nothing. Why is { $entry } wrong? `{ $prefix }reverse { $entry } REASON`
refused-entry-refunded = A part of the price of { $task } was paid back, by { $refund }, so { $entry } cannot be taken back before it. I have done nothing. First: `{ $prefix }reverse { $refund } REASON`
refused-entry-is-reversal = { $entry } itself takes { $of } back. If that was wrong, record it anew.
refused-entry-by-rule = { $entry } follows from the rules (`{ $prefix }help dues`), so nobody can take it back. If it is wrong, correct what it was reckoned from.
refused-iban-in-text = There is an account number in that text. The ledger names no accounts: others read it, and nothing is ever taken out of it. I have recorded nothing. Type it again without the number.
refused-day-none = “{ $typed }” is no day of the calendar. I have recorded nothing. Type it like `on { $today }`.
refused-day-unclear = Which day is “{ $typed }”? I have recorded nothing. Type it with the year, like `on { $today }`. If it is part of a text, put the text in quotes.
refused-day-to-come = { $day } is in the future, so I have recorded nothing. The latest day is today: `on { $today }`. If it is part of a text, put the text in quotes.
refused-day-long-ago = { $day } is more than { $years } years ago, so I have recorded nothing. Is the year right? Today is { $today }.
refused-reversal-before-entry = { $entry } stands under { $day }, so nothing can take it back before that day. I have recorded nothing.
refused-books-not-over = { $day } is not over yet, so I have closed nothing. The last day that can be closed is yesterday.
refused-books-closed-already = The books are closed up to { $day } already, and they stay closed.
refused-books-month-open = The monthly payments for { $of } have not fallen due yet, so I have closed nothing. A vote may still decide something about them. Try again when I have said that they fell due.
refused-books-bank-waits = { $count ->
    [one] One movement of your bank from before the end of { $day } still waits
   *[other] { $count } movements of your bank from before the end of { $day } still wait
  }, so I have closed nothing. Book or skip them first: `{ $prefix }bank`
refused-month-unreadable = “{ $typed }” is not a month that I can read. Type it like 2026-11.
refused-month-to-come = { $typed } has not begun. The latest month that I can say something of is { $now }.

## export-, cli-export-: waggle export

export-ledger-title = Ledger of { $coop }
export-ledger-span = entries { $first } to { $last }
export-ledger-empty = no entries yet
export-ledger-days = Days are counted in the time zone { $zone }.
export-statement-title = Statement for { $month }
export-statement-ids = With what there was under { $ids }
export-statement-span = From { $first } to { $last }, days in the time zone { $zone }
export-statement-empty = In this month nothing fell due and nothing was paid.
export-statement-sent = { $of ->
    [yours] Your statement
   *[other] Statement of { $person }
} for { $month }, as a file:
export-statement-file = statement-{ $month }
export-statement-coming = The month’s payments have not fallen due yet. Earned so far: { $amount } ({ $days } of { $of } days at { $monthly } a month; budget { $budget }).
export-statement-signs = A minus stands before what was paid or taken back, and before what was paid in advance.
export-column-person = Member
export-column-date = Date
export-column-entry = Entry
export-column-payment = Payment
export-column-what = What for
export-column-amount = Amount
export-column-currency = Currency
export-sum-opening = Brought forward on { $date }
export-sum-due = Fell due
export-sum-paid = Paid or taken back
export-sum-closing = { $state ->
    [open] Up to now, { $date }
   *[closed] Carried forward on { $date }
  }
export-page = Page { $number } of { $count }
cli-export-written = { $file } is written: { $entries ->
    [one] one entry.
   *[other] { $entries } entries.
  }
cli-export-exists = { $file } exists already, and I do not write over it. Name another, or move that one away.
cli-export-unwritable = { $file } cannot be written ({ $code }).
cli-export-zone-needed = In which time zone does your co-op count its days? Name its configuration file, or say --zone Europe/Berlin: what falls due at the end of a month could stand in the next one otherwise.
cli-export-no-folder = There is no folder { $folder }. Make it first.
cli-export-no-member = Nothing fell due or was paid to { $person } in that month, and nothing was due before. Type the full Matrix ID, such as @ana:example.org.
cli-export-zone = “{ $zone }” is no time zone that I know. Name one such as Europe/Berlin.
cli-export-zone-assumed = Nobody has said in which time zone your co-op counts its days, so I have taken UTC. To have its own, name its configuration file, or say --zone Europe/Berlin.
cli-export-older = This database comes from a time before the ledger. Start the bot once with this version, and there will be one.
cli-export-empty = There is no co-op in this database yet.
cli-export-which-coop = There are several co-ops in this database: { $coops }. Say which one with --coop.
cli-export-no-coop = There is no co-op { $coop } in this database. { $count ->
    [0] There is none at all yet.
   *[other] There is: { $coops }.
  }

## payment-, pay-: payments to members, confirmed and disputed
payment = **{ $payment } · { $amount }**
payment-for = **{ $payment } · { $amount }** for { $purpose }
payment-of = **{ $payment } · { $amount }** to { $person }
payment-of-for = **{ $payment } · { $amount }** to { $person } for { $purpose }
payment-recorded = { $payment } is booked ({ $entry }).
payment-nothing-left = Nothing more is due to { $person } in that currency.
payment-left = { $amount } more is due to { $person }.
payment-ahead = { $person } now has { $amount } in advance: what falls due next is set off against it.
payment-asked = I have asked { $person } to confirm it.
payment-asked-officers = The payment is marked as your own: you cannot confirm it, another officer does. I have asked { $officers }.
payment-no-officer = The payment is marked as your own: you cannot confirm it, and there is no other officer who could. It waits until there is one. To stand, in the members’ room: `{ $prefix }stand moderator`
payment-to-you = { $treasurer } has recorded a payment to you: { $payment }
payment-advance = It is an advance: more than was due to you. What falls due next is set off against it.
payment-next =
    Has it arrived? `{ $prefix }confirm { $id }`
    Not arrived, or wrong? `{ $prefix }dispute { $id } REASON`: nobody but the treasurer reads the reason.
payment-own-recorded = { $treasurer }, who looks after the treasury, has recorded a payment to themselves: { $payment }
payment-own-advance = It is an advance: more than was due to them.
payment-own-next =
    Another officer has to say whether that is right; any one of you will do. It is? `{ $prefix }confirm { $id }`
    It is not? `{ $prefix }dispute { $id } REASON`: nobody but the treasurer reads the reason.
payment-confirmed = You have confirmed { $payment }.
payment-disputed-noted = You have disputed { $payment }.
payment-disputed-told = I have told { $treasurer }, and nobody else. Once it is settled: `{ $prefix }confirm { $id }`
payment-disputed-kept = Nobody is treasurer now: whoever comes next finds it among the payments. Once it is settled: `{ $prefix }confirm { $id }`
payment-disputed = { $by } disputes { $payment }
payment-disputed-next =
    Speak with { $by }. If it was booked wrongly, take it back: `{ $prefix }reverse { $entry } REASON`
    If it was right after all, { $by } can confirm it.
payment-settled = { $by } has confirmed { $payment }. The dispute is over.
payment-taken-back =
    { $treasurer } has taken back { $payment }. It counts as never paid, and there is nothing to confirm.
    What is due to you: `{ $prefix }dues`
booked-take-out-reason = The books are kept in the treasury room
booked-elsewhere =
    { $account ->
        [true] Somebody’s account number is nobody else’s business
       *[other] What the co-op earns and spends is for its members to know
    }{ $removed ->
        [true] , so I have removed your message.
       *[other] . I cannot remove your message: do it yourself.
    } I have recorded nothing. Who looks after the treasury records it here, or in the treasury room: `{ $help }`
payment-take-out-reason = Payments are recorded in the treasury room
payment-elsewhere = { $removed ->
    [true] Payments to members are nobody else’s business, so I have removed your message.
   *[false] Payments to members are nobody else’s business. I cannot remove your message: do it yourself.
  } I have recorded nothing. Who looks after the treasury records payments here, or in the treasury room: `{ $prefix }pay @USER AMOUNT for TEXT`
payment-dispute-take-out-reason = What is said of a payment belongs in a direct message
payment-dispute-elsewhere = { $removed ->
    [true] What you say of a payment is nobody else’s business, so I have removed your message.
   *[false] What you say of a payment is nobody else’s business. I cannot remove your message: do it yourself.
  } I have noted nothing. Type it here: `{ $prefix }dispute P1 REASON`
payment-line-advance = { $prefix }pay { $person } { $amount }{ $on } --advance
payment-line-advance-for = { $prefix }pay { $person } { $amount }{ $on } for { $purpose } --advance
payment-line-on = { " " }on { $day }
payments-sent = I have sent you that directly.
payments-title = **{ $of ->
    [all] All payments
    [yours] Payments to you
   *[other] Payments to { $person }
  }{ $month ->
    [ever] {""}
   *[other] {" "}in { $month }
  }**
payments-none = There are no payments{ $of ->
    [all] {""}
    [yours] {" "}to you
   *[other] {" "}to { $person }
  }{ $month ->
    [ever] {" "}yet.
   *[other] {" "}in { $month }.
  }
payments-why = Why a payment is disputed I tell you in a direct message: `{ $prefix }payments`
payments-for-officers = **Payments of the treasurer to themselves that wait for another officer**
payments-more = … and { $count } more. Of one month: `{ $prefix }payments { $month }`
payments-line = { $payment } ({ $date }): { $state }
payments-state = { $state ->
    [recorded] not confirmed yet
    [confirmed] confirmed
    [disputed] **disputed**
   *[reversed] taken back
  }
payments-own = { $of ->
    [yours] to yourself
   *[other] to themselves
  }
payments-advance = an advance
payments-reason = { $line }: “{ $reason }”
payments-next-confirm =
    To confirm one: `{ $prefix }confirm { $id }`
    To dispute it: `{ $prefix }dispute { $id } REASON`
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
    [one] Somebody has given an account by which others are known: { $people }.
   *[other] People have given accounts by which others are known: { $people }.
  } Look at it, and say yes or no: `{ $prefix }account { $typed }`
todo-payment = { $payment } ({ $amount })
command-pay-summary = Record a payment to a member
command-pay-usage = @USER AMOUNT [for TEXT] [on DAY] [--advance]
command-pay-help = Books what you have paid to somebody of what is due to them, and asks them to confirm it. `on 2026-11-20`: the day on which you paid, if that was not today. More than is due only as an advance: `--advance`. What is due to whom: `{ $prefix }dues @USER`
command-pay-examples =
    pay @ana 200 EUR
    pay @ana 200 EUR for November --advance
    pay @ana 200 EUR on 2026-11-20
command-confirm-summary = Confirm a payment that you got
command-confirm-usage = P1
command-confirm-help = A payment counts as confirmed only when its receiver has said so. A payment of the treasurer to themselves is confirmed by another officer. Your payments: `{ $prefix }payments`
command-dispute-summary = Dispute a payment
command-dispute-usage = P1 REASON
command-dispute-help = Says that a payment has not arrived, or not as it was booked. Nobody but the treasurer reads the reason. Once it is settled, confirm it: `{ $prefix }confirm P1`
command-dispute-examples = dispute P1 Only 150.00 EUR has arrived.
command-payments-summary = Show payments to you
command-payments-usage = [@USER] [MONTH]
command-payments-help = The payments to you, of all time or of one month. The treasurer sees those of everybody; other officers also see payments of the treasurer to themselves that wait for them.
piece-payment = the number of the payment
piece-amount = the amount
piece-reason = the reason
argument-not-a-payment = “{ $typed }” is not the number of a payment: that is a P and a number, such as P3.
refused-pay-above-due = { $person } is due { $due }; { $amount } is more, so I have booked nothing. To pay more as an advance: { $advanceCopy }
refused-pay-nothing-due = Nothing is due to { $person } in that currency, so I have booked nothing. To pay { $amount } as an advance: { $advanceCopy }
refused-pay-after-advance = Nothing is due to { $person }, who still has { $ahead } in advance. I have booked nothing. To pay { $amount } more as an advance: { $advanceCopy }
refused-pay-advance-to-former = { $person } has left, so nothing more will fall due that an advance could be set off against. { $due } is due to them, and that much can be paid. I have booked nothing.
refused-pay-run-open = { $person } is in the pay run of { $month }, which is still open, and would be paid twice. I have booked nothing. End the pay run first: `{ $prefix }payrun done`, or, where nothing was paid, `{ $prefix }payrun drop`
refused-payee-unknown = The co-op has never known { $person }, so nothing can be due to them. I have booked nothing. For payments to others: `{ $prefix }expense AMOUNT to NAME for TEXT`
refused-payee-moved = { $person } goes on as { $next }. I have booked nothing: type it again for { $next }.
refused-pay-no-amount = Whom, and how much? For example `{ $prefix }pay @ana 200 EUR`
refused-no-payment-of-yours = There is no { $payment } that is yours to confirm or dispute. Those that are: `{ $prefix }payments`
refused-payment-own = { $payment } is your payment to yourself, so another officer confirms or disputes it. Who that could be: `{ $prefix }offices`
refused-payment-reversed = { $payment } was taken back: there is nothing to confirm or dispute any more.
refused-payment-confirmed = { $payment } was confirmed on { $settledAt }, and stays so. If something is wrong with it after all, speak with the treasurer: `{ $prefix }offices`
refused-payment-disputed = { $payment } is disputed already, since { $settledAt }. Once it is settled: `{ $prefix }confirm { $payment }`
refused-payments-unclear = One person, one month, or one of each: `{ $prefix }payments @USER 2026-11`
refused-payments-of-others = Payments to others are shown to the treasurer alone. Yours: `{ $prefix }payments`
record-payment-confirmed = { $payment } was confirmed
record-payment-disputed = { $payment } was disputed
record-pay-run-opened = { $actor } began the pay run { $run }
record-pay-run-done = { $actor } ended the pay run { $run }: all of it is paid
record-pay-run-dropped = { $actor } dropped the pay run { $run }; nothing is booked
ledger-text-moved = Dues go on under a new Matrix ID

## command-bank-, bank-, file-: statements of the bank

command-bank-summary = Book what your bank’s statement says
command-bank-usage = [PAGE | book B3 | book B3 T3 | book B3 T3 T4 | book B3 income from TEXT | book B3 expense to TEXT for TEXT | book all | pay B3 @USER | skip B3 | again B3]
command-bank-examples =
    bank
    bank book B3
    bank book B3 T3
    bank book B3 T3 300 EUR T4 200 EUR
    bank book B3 income from City works
    bank book B3 expense to Bakery for bread
    bank book all
    bank pay B3 @ana
    bank skip B3
    bank again B3
command-bank-help =
    For the treasurer. Send me your bank’s statement as a file, in the treasury room or in a direct message: camt.053 or camt.052 (XML), or CSV, if the configuration says what its columns are. I keep each movement once, however often you send it, and propose what it is. Nothing is booked by itself.

    What you write after “from”, “to” and “for” is what everybody reads in the ledger; whom the bank names is shown to you alone. If an entry is reversed, its movement waits again.

    `book B3 T3 T4`: it pays all that is open of both tasks; with amounts, `T3 300 EUR T4 200 EUR`, a part of each. `book B3 E12` or `book B3 E12 E13`: it is these entries, and nothing is booked anew. `skip opening`: leaves out what your bank booked before the ledger began. `book all`: all that I am sure of. `pay B3 @USER --advance`: more than was due.

bank-imported =
    { $added ->
        [0] **Nothing in this statement is new.**
        [one] **One movement in this statement is new.**
       *[other] **{ $added } movements in this statement are new.**
    } { $known ->
        [0] {""}
        [one] One I knew already.
       *[other] { $known } I knew already.
    }
bank-imported-others =
    { $count ->
        [one] One of them looks exactly like one that I had, and your bank’s balances show that it is another.
       *[other] { $count } of them look exactly like ones that I had, and your bank’s balances show that they are others.
    }
bank-repeated-line =
    { $came ->
        [in] { $movement } ({ $amount } in, { $day })
       *[out] { $movement } ({ $amount } out, { $day })
    }
bank-imported-repeated =
    { $count ->
        [one] One looks exactly like { $named }, and I take it for the same. Or has your bank booked it once more? Then: `{ $prefix }bank again { $movement }`
        [2] 2 look exactly like { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
        [3] 3 look exactly like { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
       *[other] { $count } look exactly like ones that I have, such as { $named }, and I take them for the same. Or has your bank booked one once more? Then: `{ $prefix }bank again { $movement }`
    }
bank-imported-pending =
    { $count ->
        [one] One movement that your bank has not booked yet is left out: a later statement brings it.
       *[other] { $count } movements that your bank has not booked yet are left out: a later statement brings them.
    }
bank-imported-alike =
    { $of ->
        [one] It looks like a movement from another kind of file. You say whether it is the same.
        [all] All of them look like movements from another kind of file. You say whether they are the same.
       *[some] { $count ->
            [one] One of them looks like a movement from another kind of file. You say whether it is the same.
           *[other] { $count } of them look like movements from another kind of file. You say whether they are the same.
        }
    }
bank-imported-account =
    { $account ->
        [unchecked] Whether it is your account I cannot tell: its IBAN is not in the configuration (`account`).
       *[unnamed] Nothing in the file says whose account it is, so I could not check that it is yours.
    }
bank-asked-direction = **I have kept nothing yet.** { $count ->
        [one] The one movement of this file came in, as I read it, and nothing in the file says the direction. Is that so?
       *[other] All { $count } movements of this file came in, as I read it, and none went out. Is that so?
    } Then send me the same file once more. If not, have whoever runs me name the column of the direction (`bank.csv.direction`).
bank-asked-currencies = **I have kept nothing yet.** The file has amounts in { $currencies }. If your account is kept in them, send me the same file once more. If they are what others were paid in, have whoever runs me name the columns of what your account was charged (`bank.csv`).
bank-imported-left-out =
    { $count ->
        [one] The file is also about one other account, not the co-op’s: { $ends }. I have left it out.
       *[other] The file is also about { $count } other accounts, not the co-op’s: { $ends }. I have left them out.
    }
bank-imported-foreign =
    Left out: { $amount } { $came ->
        [in] in
       *[out] out
    } on { $day }. Your account is in { $account }, and the file does not say what that came to. { $more ->
        [0] {""}
        [one] One more is like it.
       *[other] { $more } more are like it.
    }
bank-imported-turned =
    { $count ->
        [one] Your bank took one movement back
       *[other] Your bank took { $count } movements back
    }, and marks that by the direction of what it took back. The balances show it, so I have turned it round.
bank-imported-off = **This statement does not add up.** It opens with { $opening }, { $moved } { $came ->
        [in] came in
       *[out] went out
    }, and it closes with { $closing } instead of { $sum }. Something is missing, or does not belong. Compare it with your bank’s own list before you book.
bank-compared =
    On { $day } your bank had { $bank }; the ledger has { $ledger } there now: { $is ->
        [same] they agree.
        [less] { $by } less.
       *[more] { $by } more.
    }
bank-compared-afterwards =
    { $is ->
        [same] Once all that waits is booked, they agree.
        [less] Once all that waits is booked, the ledger still has { $by } less.
       *[more] Once all that waits is booked, the ledger still has { $by } more.
    }
bank-imported-next =
    { $count ->
        [one] One movement waits for you
       *[other] { $count } movements wait for you
    }, with a proposal: `{ $prefix }bank`
bank-nothing-waits = No movement of your bank waits.
bank-how = Send me your bank’s statement as a file, here: camt.053 (XML) or CSV. What I then do: `{ $prefix }help bank`
bank-waiting =
    { $count ->
        [one] **One movement of your bank waits.**
       *[other] **{ $count } movements of your bank wait.**
    } Nothing is booked until you say so.
bank-line =
    { $came ->
        [in] **{ $movement }**: { $amount } from { $name }, { $day }.
       *[out] **{ $movement }**: { $amount } to { $name }, { $day }.
    }
bank-line-text = “{ $text }”
bank-line-nobody =
    { $came ->
        [in] **{ $movement }**: { $amount } in, { $day }; your bank names nobody.
       *[out] **{ $movement }**: { $amount } out, { $day }; your bank names nobody.
    }
bank-propose-task =
    { $sure ->
        [true] Income for { $task }
       *[other] Perhaps income for { $task }
    }: `{ $prefix }bank book { $movement }`
bank-propose-tasks = Income for { $tasks }, all that is open of them: `{ $prefix }bank book { $movement }`
bank-propose-refund = Perhaps a part of the price of { $task }, paid back: `{ $prefix }bank book { $movement }`. Every share then goes back by the same part.
bank-propose-opening = This is from before the ledger began, so { $entry } includes it already. To leave it out: `{ $prefix }bank skip { $movement }`. To leave out all such movements: `{ $prefix }bank skip opening`
bank-skipped-opening =
    { $count ->
        [one] { $movements } is from before the ledger began, and is left out.
       *[other] { $movements } are from before the ledger began, and are left out.
    }
bank-imported-to-come =
    { $count ->
        [one] One movement is left out for now: its day, { $day }, is in the future. Send me the file again then.
       *[other] { $count } movements are left out for now: their days are in the future. Send me the file again on { $day }.
    }
bank-propose-seen =
    { $sure ->
        [true] In the ledger already, as { $entries }
       *[other] Perhaps in the ledger already, as { $entries }
    }: `{ $prefix }bank book { $movement }` books nothing anew.
bank-propose-pay-run = Part of the pay run of { $run }: it is booked with that, `{ $prefix }payrun done`
bank-propose-pay = Perhaps a payment to { $person }: `{ $prefix }bank pay { $movement } { $person }`
bank-propose-income = Perhaps income from “{ $from }”: `{ $prefix }bank book { $movement }`
bank-propose-income-unnamed = Income, from whom? `{ $prefix }bank book { $movement } income from TEXT`
bank-propose-expense = Perhaps an expense to “{ $to }” for “{ $purpose }”: `{ $prefix }bank book { $movement }`
bank-propose-expense-unnamed = To whom, and for what? `{ $prefix }bank book { $movement } expense to TEXT for TEXT`
bank-propose-alike =
    Looks like { $other } from another kind of file, { $state ->
        [booked] booked as { $entries }
        [skipped] which was left out
       *[waits] which waits too
    }. If it is the same: `{ $prefix }bank skip { $movement }`; if it is another: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
bank-propose-balance = That looks like a balance and not like a movement. If it is one: `{ $prefix }bank skip { $movement }`; if it is a movement: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
bank-propose-returned =
    { $certain ->
        [true] Your bank took something back. Take
       *[false] Perhaps a payment that came back. If it is, take
    } its entry back too, `{ $prefix }reverse ENTRY REASON` (its number: `{ $prefix }ledger`), then leave out both movements, this one with `{ $prefix }bank skip { $movement }`
bank-propose-came-back =
    { $certain ->
        [true] The payment { $entry } came back
       *[false] Perhaps the payment { $entry } came back
    }{ $state ->
        [reversed] , and you have taken it back already. Leave out
       *[standing] . { $certain ->
            [true] Take it back
           *[false] If it did, take it back
        }: `{ $prefix }reverse { $entry } came back on { $on }`, then leave out
    } { $count ->
        [one] this movement
       *[other] both movements
    }: { $skips }{ $fee ->
        [kept] . The bank kept { $kept }: `{ $prefix }expense { $kept } to the bank for a transfer that came back on { $on }`
        [more] . { $kept } more came than was paid: `{ $prefix }income { $kept } from the bank on { $on }`
       *[none] { "" }
    }
bank-skip-copy = `{ $prefix }bank skip { $movement }`
bank-more = Page { $page } of { $pages }; the next: `{ $prefix }bank { $next }`
bank-sure =
    { $count ->
        [one] I am sure of one of them
       *[other] I am sure of { $count } of them
    }: `{ $prefix }bank book all`
bank-otherwise =
    Everybody can read an entry’s text in the ledger. Another text, or something else: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`. Nothing to book: `{ $prefix }bank skip { $movement }`
bank-text-alone = the transfer of { $day }
bank-pay-advance = { $prefix }bank pay { $movement } { $person } --advance
bank-done = { $movement } is booked.
bank-seen = { $movement } is { $entries }, so nothing is booked anew.
bank-seen-elsewhere = { $entry } stands under { $day }, and your bank has it under { $bank }. If that matters: `{ $prefix }reverse { $entry } wrong day`, and then it waits to be booked under the bank’s day.
bank-skipped = { $movement } is left out: nothing is booked for it. Should it be after all: `{ $prefix }bank book { $movement }`
bank-again = { $movement } is { $of } once more: { $amount }, { $day }. It waits for you, with a proposal: `{ $prefix }bank`
bank-left =
    { $count ->
        [one] One movement still waits
       *[other] { $count } movements still wait
    }: `{ $prefix }bank`
bank-all-done =
    { $count ->
        [one] The one movement that I was sure of is booked:
       *[other] The { $count } movements that I was sure of are booked:
    }
bank-all-line =
    { $as ->
        [seen] { $movement }: { $amount } { $came ->
            [in] in
           *[out] out
        }, in the ledger already as { $entry }
       *[income] { $movement }: { $amount } in, for { $task }, as { $entry }
    }
bank-all-sum = Altogether { $sums }.
bank-sum =
    { $came ->
        [in] { $amount } in
       *[out] { $amount } out
    }
bank-take-out-reason = Statements of the bank are a matter of the treasury
bank-elsewhere =
    { $removed ->
        [true] Who pays the co-op, and whom it pays, is nobody else’s business, so I have removed your message.
       *[false] Who pays the co-op, and whom it pays, is nobody else’s business. I cannot remove your message: do it yourself.
    } I have booked nothing. Here, or in the treasury room: `{ $prefix }bank`

refused-file-which-coop = You look after the treasuries of { $coops }. Send the file in the treasury room of the one whose statement it is.
refused-file-too-large = The file has more than { $most } megabytes, so I have not read it. Send the statement in parts, such as month by month.
refused-file-gone = The homeserver does not give me the file. Nothing was read; please send it again.
refused-file-unreachable = I have tried several times to fetch the file, and could not. Nothing was read; please send it again later.
refused-file-damaged = The file is not the one that was sent: its check sum is another. Nothing was read; please send it again.
refused-bank-file-zip = That is a ZIP archive. Unpack it, and send me the files in it one by one.
refused-bank-file-pdf = A PDF is for reading, and I would have to guess at amounts. Have your bank give you camt.053 (XML) or CSV.
refused-bank-file-mt940 = That is MT940, which I do not read. Have your bank give you camt.053 (XML) or CSV.
refused-bank-file-empty = The file is empty.
refused-bank-file-binary = That is no statement that I can read. Have your bank give you camt.053 (XML) or CSV.
refused-bank-xml-broken = The XML is broken in line { $line }, so I have read nothing. Fetch the file from your bank once more.
refused-bank-xml-doctype = A document type stands in line { $line }, and no bank’s statement has one. I have read nothing.
refused-bank-xml-too-much = The file has more in it, or more deeply nested, than any statement (line { $line }). I have read nothing.
refused-bank-xml-encoding = I do not know the encoding { $encoding } that the file names. I have read nothing.
refused-bank-encoding = In line { $line } stands something that is not { $encoding }. I have read nothing. For CSV, the configuration says the encoding: `bank.csv.encoding`
refused-bank-not-camt = That is XML, but no statement of the kinds camt.053 and camt.052 ({ $found }). I have read nothing. Have your bank give you one of them.
refused-bank-camt-missing = In line { $line } of the statement, { $what } is missing. I have read nothing.
refused-bank-several-accounts = From line { $line } on, the file is about another account. Send me one account’s statement at a time, or have whoever runs me name the co-op’s in the configuration (`account`): then I take that one alone.
refused-bank-too-many-lines = The file has more than { $most } movements. Send the statement in parts, such as month by month.
refused-bank-amount-unreadable = In line { $line } I cannot read the amount “{ $typed }”. I have kept nothing of the file.
refused-bank-currency-unknown = In line { $line } stands the currency “{ $typed }”, which I do not know. I have kept nothing of the file.
refused-bank-day-unreadable = In line { $line } I cannot read the day “{ $typed }”: I expect { $format }. I have kept nothing of the file.
refused-bank-csv-unknown = The configuration does not say what the columns of your bank’s CSV are (`bank.csv`). In this file I see: { $there }. Tell whoever runs me, or send camt.053.
refused-bank-csv-empty = After { $skip } lines that are left out (`bank.csv.skip`) the file has no more.
refused-bank-csv-columns = The file lacks columns that the configuration names (`bank.csv`): { $missing }. In line { $line } I see: { $there }
refused-bank-csv-column-twice = The column { $column } is there twice (line { $line }), so I cannot tell which is meant. I have kept nothing of the file.
refused-bank-csv-short = Line { $line } has { $fields } columns, and { $needed } are needed. I have kept nothing of the file.
refused-bank-csv-both = In line { $line } an amount stands both as going out and as coming in. I have kept nothing of the file.
refused-bank-csv-direction = The amounts of this file have no minus, and its column “{ $column }” says which of them went out. I have kept nothing of it. Have whoever runs me name that column (`bank.csv.direction`), then send it again.
refused-bank-csv-direction-unknown = In line { $line } the column { $column } says “{ $typed }”, and I do not know whether that is in or out. I have kept nothing of the file.
refused-bank-csv-accounts = This file is about several accounts: its column “{ $column }” says whose each row is. I have kept nothing of it. Have whoever runs me name that column (`bank.csv.account`), then send it again.
refused-bank-csv-quotes = In line { $line } a quotation mark does not close where it should. I have kept nothing of the file.
refused-bank-other-account = That is the statement of another account: its IBAN ends with { $theirs }, and the co-op’s with { $ours }. I have kept nothing of it.
refused-bank-account-unnamed = The file does not say whose account it is, and the co-op’s ends with { $ours }. I have kept nothing of it. Have your bank give you a statement that names the account by its IBAN.
refused-bank-deed-unknown = I cannot read “{ $typed }”. For example: `{ $prefix }bank book B3` or `{ $prefix }bank book B3 income from TEXT`
refused-bank-left-over = { $movement } is booked with the amount that it has at the bank, and a text has its word before it. I have booked nothing. Type it like this: `{ $prefix }bank book { $movement } { $as ->
    [income] income from TEXT
   *[expense] expense to TEXT for TEXT
  }`
refused-bank-pay-whom = To whom did { $movement } go? `{ $prefix }bank pay { $movement } @USER`
refused-bank-not-repeated = The newest file has nothing that looks exactly like { $movement }, so I have done nothing. What your bank has not told me of you book by hand: `{ $prefix }income` or `{ $prefix }expense`
refused-bank-which-line = Which movement? They are called B1, B2 and so on; those that wait: `{ $prefix }bank`
refused-bank-no-page = There is no page { $page }: the last is { $pages }. The first: `{ $prefix }bank`
refused-bank-empty = No statement of your bank has come yet. Send me one as a file, here: camt.053 (XML) or CSV.
refused-no-such-bank-line = There is no { $movement }; the last movement is { $last }. Those that wait: `{ $prefix }bank`
refused-bank-line-booked = { $movement } is booked already, as { $entries }. Was that wrong? `{ $prefix }reverse { $entry } REASON`, and then it waits again.
refused-bank-went-out = { $movement } went out, so it is no income. An expense: `{ $prefix }bank book { $movement } expense to TEXT for TEXT`; a payment to a member: `{ $prefix }bank pay { $movement } @USER`
refused-bank-came-in = { $movement } came in, so it is neither an expense nor a payment. Income: `{ $prefix }bank book { $movement } income from TEXT`
refused-bank-is-opening = { $movement } is from before the ledger began, so { $entry } probably includes it already. I have booked nothing. If { $entry } includes it: `{ $prefix }bank skip { $movement }`; if it is not: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-nothing-earlier = Nothing that waits is from before the ledger began. All that waits: `{ $prefix }bank`
refused-bank-task-twice = { $task } stands there twice, so I have booked nothing.
refused-bank-part-of-one = { $movement } is booked whole. If all of it is for { $task }: `{ $prefix }bank book { $movement } { $task }`. I have booked nothing.
refused-bank-tasks-differ = { $movement } is { $amount }, and { $tasks } come to { $sum }, so I have booked nothing. Say how much is for each, like `{ $prefix }bank book { $movement } T3 300 EUR T4 200 EUR`
refused-bank-is-payment = { $movement } looks like a payment to { $person }. If it is: `{ $prefix }bank pay { $movement } { $person }`; if not: `{ $prefix }bank book { $movement } expense to TEXT for TEXT`
refused-bank-is-pay-run = { $movement } is part of the pay run of { $run }, and is booked with it: `{ $prefix }payrun done`. After that { $movement } only has to be compared.
refused-bank-is-alike =
    { $movement } looks like { $other } from another kind of file, { $state ->
        [booked] booked as { $entries }
        [skipped] which was left out
       *[waits] which waits too
    }, so I have booked nothing. If it is the same: `{ $prefix }bank skip { $movement }`; if it is another: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-is-balance = { $movement } looks like a balance and not like a movement, so I have booked nothing. If it is one: `{ $prefix }bank skip { $movement }`; if it is a movement: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-is-returned =
    { $certain ->
        [true] With { $movement } something came back
       *[false] { $movement } looks like a payment that came back
    }, so I have booked nothing. { $known ->
        [reversed] You have taken back its entry, { $entry }, already. What is left: `{ $prefix }bank skip { $movement }`
        [standing] Take back its entry, `{ $prefix }reverse { $entry } came back on { $on }`, then: `{ $prefix }bank skip { $movement }`
       *[unknown] Take back the entry that it is about, `{ $prefix }reverse ENTRY REASON`, then: `{ $prefix }bank skip { $movement }`
    }{ $fee ->
        [kept] . The bank kept { $kept }: `{ $prefix }expense { $kept } to the bank for a transfer that came back on { $on }`
        [more] . { $kept } more came than was paid: `{ $prefix }income { $kept } from the bank on { $on }`
       *[none] { "" }
    }
refused-bank-lacks-text =
    For { $movement } there is a text missing that everybody can read in the ledger: `{ $prefix }bank book { $movement } { $came ->
        [in] income from TEXT
       *[out] expense to TEXT for TEXT
    }`
refused-bank-entry-reversed = { $entry } was reversed, so { $movement } cannot be that entry.
refused-bank-entry-taken = Another movement is { $entry } already, so { $movement } cannot be that entry too. If both are the same movement, from two files: `{ $prefix }bank skip { $movement }`
refused-bank-entry-differs = { $movement } has { $amount }, and { $entry } { $ledger }: they are not the same.
refused-bank-nothing-sure = I am sure of none of the movements that wait, so I have booked nothing. Each with its proposal: `{ $prefix }bank`

## command-task-, command-tasks-, task-, tasks-: tasks, from what a customer asks for to its price paid
command-task-summary = Submit a task, show one, or take it further
command-task-usage = new TITLE or T3 [evaluate, offer, agree, decline, join, quit, share, done or cancel]
command-task-help =
    Whoever wants something done by the co-op submits it; further lines explain it. Then:
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
task-announced-next = Who wants to quote for this? `{ $prefix }task { $task } evaluate`
task-aside = I have answered in a direct message.
task-answer-new = **{ $heading }** has reached the members of { $coop }.

    As soon as somebody of them looks into it, I write to you. How it stands: `{ $prefix }task { $task }`. To take it back: `{ $prefix }task { $task } cancel`
task-answer-evaluate = **{ $by } evaluates { $heading }.** { $first ->
        [first] An invitation to a room with the customer is on its way; only customer and evaluators are there.
       *[more] An invitation to the room with the customer is on its way.
    }

    With price and day, as an offer: `{ $prefix }task { $task } offer AMOUNT DAY`
task-answer-offer = **Offer { $offer } on { $heading }** is with the customer: { $price }, done by { $date }. A new offer takes its place.
task-answer-agree = **You have agreed to offer { $offer } on { $heading }**: { $price }, done by { $date }.

    { $coop } knows. I write to you when it is done.
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
       *[other] All who do: { $people }.
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
task-told-paid = **{ $heading } is paid.**
task-told-unpaid = **{ $heading } is not paid in full any more**: a record of its income was taken back.

task-customer-evaluated = **{ $by } of { $coop } looks into { $heading }.** An invitation to a room is on its way to you; there you talk about price and day, and nobody else reads it.
task-customer-declined = **{ $heading } is declined**, by { $by }.
task-customer-over = **Nobody of { $coop } looks into { $heading } any more**{ $offer ->
    [0] .
   *[other] , so no offer stands.
  } When somebody does again, I write to you. To take it back: `{ $prefix }task { $task } cancel`
task-customer-done = **{ $heading } is done.** To be paid: { $price }. { $account ->
        [given] Please pay it to { $holder }, IBAN { $iban }, and name { $task }.
       *[none] { $coop } tells you where to.
    }
task-customer-cancelled = **{ $heading } is cancelled**, by { $by }.
task-customer-paid = **{ $heading } is paid**: all of { $price } has come in.
task-customer-refunded = **{ $heading }**: { $coop } has recorded that a part of the price was paid back. How it stands: `{ $prefix }task { $task }`
task-customer-unpaid = **{ $heading } is not paid in full any more**: { $coop } had recorded an income by mistake, and has taken that back. How it stands: `{ $prefix }task { $task }`

customer-not-agreed = **You have not agreed to anything yet.** I only act on commands:
customer-pays-later = There is nothing to pay yet: when the work is done, I tell you how much, and where to.
customer-more = … and { $count } more. All of them: `{ $prefix }tasks`
customer-ask = { $whom ->
    [people] You can ask { $people }, in the task’s room.
    [lobby] You can ask the co-op [in its lobby]({ $link }).
   *[nobody] You can ask the person who told you of me.
  } What you can do here: `{ $prefix }help task`
task-offered = **Offer { $offer } on { $heading }**, from { $by } of { $coop }: { $price }, done by { $date }.
task-offered-next = If you agree, { $customer }: `{ $prefix }task { $task } agree { $offer }`. If you do not, say what should be different, or end it: `{ $prefix }task { $task } decline`
task-billed = **{ $heading } is done**: { $price } should come in, from { $customer }.

    When it has, in one part or several: { $line }
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
    [submitted] waits for somebody to evaluate it
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
    [submitted] it waits for somebody to evaluate it.
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
task-event-evaluate = { $at }: { $who } signed up as evaluator.
task-event-offer = { $at }: { $who } offered { $price }, done by { $date } (offer { $offer }).
task-event-agree = { $at }: { $who } agreed to offer { $offer }.
task-event-decline = { $at }: { $who } declined.
task-event-join = { $at }: { $who } joined the work.
task-event-quit = { $at }: { $who } { $role ->
    [evaluators] stopped evaluating.
   *[workers] quit the work.
  }
task-event-left = { $at }: { $who } left the co-op, and so { $role ->
    [evaluators] stopped evaluating.
   *[workers] quit the work.
  }
task-event-over = { $at }: with no evaluator left, it waited again; offers made before stand no more.
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
       *[open] **{ $coop } has no open task.** Also those that are over: `{ $prefix }tasks all`.
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
   *[open] Also those that are over: `{ $prefix }tasks all`. To
  } submit one: `{ $prefix }task new TITLE`

refused-task-unknown = There is no task { $task } here. The tasks that you can see: `{ $prefix }tasks`
refused-task-unknown-deed = “{ $typed }” is nothing that I can do with a task. `{ $prefix }help task` shows what there is.
refused-task-which = Which task is meant? Name its number after that, such as T3. Which there are: `{ $prefix }tasks`
refused-task-new-numbered = I give a new task its number myself. Leave { $typed } out, and type it like this: `{ $prefix }task new TITLE`
refused-task-left-over = I don’t understand “{ $typed }” here, so I have done nothing. `{ $prefix }help task` shows how it is typed.
refused-task-no-title = A new task needs a title: `{ $prefix }task new TITLE`. What explains it can stand on the lines below.
refused-task-title-too-long = That is too long for a title. What explains it can stand on the lines below.
refused-task-text-too-long = Your text has { $length } characters, and { $most } fit. Say what matters most; the rest can be talked about in the task’s room.
refused-task-iban = There is an account number in that text, which others would read. I have done nothing. Type it again without the number.
refused-task-state = { $state ->
    [submitted] { $task } has just been submitted
    [offered] An offer on { $task } waits for an answer
    [accepted] { $task } is agreed already
    [declined] { $task } was declined
    [done] { $task } is done already
    [paid] { $task } is done and paid
   *[cancelled] { $task } was cancelled
  }, so { $deed ->
    [evaluate] there is nothing to evaluate
    [offer] no offer can be made
    [agree] there is no offer to agree to
    [decline] there is nothing to decline
    [join] nobody can join the work
    [quit] nobody can quit
    [share] its shares cannot be divided
    [done] it cannot be done
   *[cancel] nobody can cancel it
  } now. How it stands: `{ $prefix }task { $task }`
refused-task-members-only = Only members of the co-op can do that.
refused-task-own = You have asked for { $task } yourself, so others evaluate it.
refused-task-own-offer = On { $task } you would agree with yourself: the newest offer is your own. Those who evaluate it can make another: `{ $prefix }task { $task } offer AMOUNT DAY`
refused-task-evaluates-already = You evaluate { $task } already. To make an offer: `{ $prefix }task { $task } offer AMOUNT DAY`
refused-task-works-already = You work on { $task } already.
refused-task-evaluators-only = Only those who evaluate { $task } make offers on it. To become one of them: `{ $prefix }task { $task } evaluate`
refused-task-customer-only = Only the customer agrees to an offer.
refused-task-customer-evaluators-only = Only the customer and those who evaluate { $task } can decline it.
refused-task-nothing-offered = Nobody evaluates { $task } yet, so there is nothing to decline. To take it back: `{ $prefix }task { $task } cancel`
refused-task-not-on-it = You have no { $role ->
    [evaluators] part in evaluating { $task }.
    [workers] part in the work on { $task }.
   *[other] part in { $task }.
  }
refused-task-last-evaluator = You are the last evaluator of { $task }, and the customer has agreed to what was offered. Somebody has to answer for that, so you cannot quit; what cannot be done is cancelled: `{ $prefix }task { $task } cancel`
refused-task-no-workers = Nobody works on { $task } yet, so it cannot be done. To join the work: `{ $prefix }task { $task } join`
refused-task-workers-only = Only those who work on { $task } say that it is done.
refused-task-cancel-not-yours = Only the customer, those who evaluate { $task } or work on it, and moderators can cancel it.
refused-task-which-offer = There have been several offers on { $task }. The newest is { $newest }: { $price }, done by { $dateDay }. If you agree to that one: `{ $prefix }task { $task } agree { $newest }`
refused-task-not-newest = Offer { $typed } on { $task } does not stand. The newest is { $newest }: { $price }, done by { $dateDay }. If you agree to that one: `{ $prefix }task { $task } agree { $newest }`
refused-task-not-in-lobby = Prices are not for the lobby, where everybody reads them. Make your offer in the task’s room, or in a direct message with me.
refused-task-offer-no-date = By which day will { $task } be done? Price and day, for example: `{ $prefix }task { $task } offer 1000 EUR { $example }`
refused-task-offer-no-price = What does { $task } cost? Price and day, for example: `{ $prefix }task { $task } offer 1000 EUR { $example }`
refused-task-no-such-date = “{ $typed }” is not a day that there is.
refused-task-date-over = { $typedDay } is over. The earliest day is today, { $earliestDay }.
refused-task-date-far = { $typedDay } is further ahead than anybody can promise. The latest day is { $latestDay }.
refused-task-share-direct = Who gets how much of { $task } is the business of those who share it. Say it in our encrypted direct message.
refused-task-share-too-many = At most { $most } people can share { $task }. I have changed nothing.
refused-task-share-unreadable = Name each person with a whole number, for example: `{ $prefix }task { $task } share @ana 2 @ben 1`
refused-task-share-which = You evaluate { $task } and work on it. Say whose share you mean, for example: `{ $prefix }task { $task } share workers @ana 2 @ben 1`
refused-task-share-fixed = Income for { $task } has been recorded, and by it everybody’s share. Nothing about that can change now.
refused-task-share-alone = There is nobody with whom you would share.
refused-task-share-twice = { $person } stands there twice.
refused-task-share-stranger = { $person } is not one of those who share this.
refused-task-share-missing = { $person } is missing: everybody who shares this needs a number.
refused-task-share-part = Each number is a whole one from 1 to { $most }.
refused-task-not-done = { $state ->
    [submitted] { $task } has just been submitted
    [offered] { $task } is not agreed yet
    [accepted] { $task } is not done yet
    [declined] { $task } was declined
   *[cancelled] { $task } was cancelled
  }, so no income can be recorded for it. If money has come in already, record it without the task; once the task is done, take that back and record it with it.
refused-task-other-currency = { $task } was agreed in another currency, not in { $currency }: { $price }. I have recorded nothing.
refused-task-above-price = That is more than is open of the price of { $task }: { $open } of { $price }. I have recorded nothing. What is above it can be recorded without the task.

record-task-submitted = { $actor } submitted { $task }
record-task-evaluate = { $actor } signed up as evaluator of { $task }
record-task-offer = { $actor } made offer { $offer } on { $task }
record-task-agree = { $actor } agreed to offer { $offer } on { $task }
record-task-decline = { $actor } declined { $task }
record-task-join = { $actor } joined the work on { $task }
record-task-quit = { $actor } { $role ->
    [evaluators] stopped evaluating { $task }
   *[workers] quit the work on { $task }
  }
record-task-left = Having left the co-op, { $actor } { $role ->
    [evaluators] no longer evaluates { $task }
   *[workers] no longer works on { $task }
  }
record-task-over = With no evaluator left, { $task } waits again
record-task-ratio = { $role ->
    [evaluators] The evaluators
   *[workers] The workers
  } of { $task } agreed on how to divide their share
record-task-done = { $actor } said that { $task } is done
record-task-cancel = { $actor } cancelled { $task }
record-task-paid = { $task } was paid
record-task-unpaid = { $task } was not paid in full any more
todo-task-offer = **{ $heading }**: offer { $offer } waits for your answer. What it is: `{ $prefix }task { $task }`
todo-task-ratio = **{ $heading }**: a ratio for dividing your share waits for your word: `{ $prefix }task { $task }`
todo-task-date = **{ $heading }**: to be done by { $date }. How it stands: `{ $prefix }task { $task }`

## account-, command-account-: accounts by which others are known too

command-account-summary = Say whether an account is right by which others are known too
command-account-usage = @USER [yes 3000 | no]
command-account-help =
    Somebody has given an account (`{ $prefix }payinfo`) that I know as another member’s, as the co-op’s own, or from movements at the bank that were no payments to them. Until you say yes, no payment file has it. Two people can share an account: say yes to both. A yes has the last four signs of the account with it, so that it counts for no other that they give in the meantime.
    Neither of them hears of it from me. Without an answer I show you what is known: `{ $prefix }account @USER`
command-account-examples =
    account @ana yes 3000
    account @ana no
    account @ana
piece-verdict = yes or no
argument-not-yes-or-no = { $typed } is neither yes nor no.
payinfo-check-own = the co-op’s own account
payinfo-check-member = the account of { $person }
payinfo-check-lines = { $count ->
    [one] the account in movement { $lines }
   *[other] the account in { $count } movements, such as { $lines }
  }
payinfo-check-asked =
    { $person } has given an account to be paid to ({ $iban }). I know it as { $known }.
    I put it into no payment file until you have said that it is right. Ask them in person, and tell neither more than they know.
    It is right, such as for two people who share it: `{ $prefix }account { $typed } yes { $ending }`
    It is not: `{ $prefix }account { $typed } no`
payinfo-check-approved = The account { $iban } of { $person } is used from now on. What you pay with, if a pay run is open: `{ $prefix }payrun`
payinfo-check-refused = The account { $iban } of { $person } is not used. They are not told; talk with them about how they are to be paid.
refused-account-not-asked = Nothing is asked about an account of { $person }.

## payinfo-, forget-, command-payinfo-, command-forget-: payment details

command-payinfo-summary = Say to which account you are paid, or show it
command-payinfo-help =
    `{ $prefix }payinfo DE89 3704 0044 0532 0130 00 Ana Example` says to which account you want to be paid, and the account holder’s name. I keep both encrypted, under a key that is not in my database. Nobody is shown them but the treasurer, and only with a payment to make to you. I remove your message once I have read it.
    `{ $prefix }payinfo` shows what I have. `{ $prefix }forget payinfo` erases it.
command-payinfo-examples =
    payinfo DE89 3704 0044 0532 0130 00 Ana Example
    payinfo
forget-what = I have erased nothing yet. I can forget your payment details, account number and name: `{ $prefix }forget payinfo`
command-forget-summary = Erase your payment details
command-forget-usage = payinfo
command-forget-help =
    `{ $prefix }forget payinfo` erases your payment details at once. What was booked and paid stays: the books have to be kept by law, and they name Matrix IDs only.
argument-not-forgettable = { $typed } is nothing that I can forget. Your payment details are called payinfo.
payinfo-kept =
    I will have you paid to { $iban }, { $name }. { $replaced ->
        [true] That replaces what I had before.
       *[false] {""}
    }
payinfo-kept-means = It is kept encrypted, under a key that is not in my database. Nobody is shown it but the treasurer, and only with a payment to make to you. To erase it: `{ $prefix }forget payinfo`
payinfo-taken-out = { $removed ->
    [true] I have removed your message, so that the account number does not stay here.
   *[false] I cannot remove your message here: delete it yourself, so that the account number does not stay.
  }
payinfo-own =
    You are paid to { $iban }, { $name }.
    To change it: `{ $prefix }payinfo IBAN NAME`
    To erase it: `{ $prefix }forget payinfo`
payinfo-none =
    I have no payment details of yours. Tell me your IBAN and the account holder’s name, here and nowhere else: `{ $prefix }payinfo IBAN NAME`
payinfo-redaction-reason = Payment details have been read and need not stay here
payinfo-elsewhere = { $removed ->
    [true] Payment details are nobody else’s business, so I have removed your message.
   *[false] Payment details are nobody else’s business. I cannot remove your message: delete it yourself.
  } I have kept nothing of it. Type it here, where only you and I read: `{ $prefix }payinfo IBAN NAME`
payinfo-in-text-reason = An account number need not stay here
payinfo-in-text = { $removed ->
    [true] An account number is nobody else’s business, so I have removed your message and done nothing with it.
   *[false] An account number is nobody else’s business. I cannot remove your message: delete it yourself. I have done nothing with it.
  } Is it where your pay is to go? Then type it here, where only you and I read: `{ $prefix }payinfo IBAN NAME`. Anything else you can say again without the number.
payinfo-in-text-here = { $removed ->
    [true] An account number is nobody else’s business, so I have removed your message. Please say it again without the number.
   *[false] An account number is nobody else’s business. I cannot remove your message: please delete it, and say it again without the number.
  }
payinfo-hint = Is that where your pay is to go? I have kept nothing of it yet. So that I do: `{ $prefix }payinfo IBAN NAME`
payinfo-edited = { $removed ->
    [true] I don’t see edits, so I have kept nothing of it. I have removed your change, so that no account number stays here.
   *[false] I don’t see edits, so I have kept nothing of it. I cannot remove your change: delete it yourself, so that no account number stays here.
  } Type it as a new message: `{ $prefix }payinfo IBAN NAME`
payinfo-erased = Your payment details are erased.
payinfo-not-known = I have no payment details of yours, so there is nothing to erase.
payinfo-stays =
    What stays, because it has to or because I cannot reach it:
    - the ledger and the payments made to you: tax and commercial law make the co-op keep them, and they name your Matrix ID, no account
    - what a treasurer has already given to the bank
    - messages that somebody’s client has already shown or stored
    - backups of whoever runs me, until they are overwritten; without the key nobody can read your details there
payinfo-again = To be paid again later: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-no-iban = I see no IBAN there: it begins with two letters and two digits, such as `DE89 3704 0044 0532 0130 00`. Type it with the account holder’s name: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-iban-country = No country’s IBANs begin with { $country }. Compare it with your bank’s.
refused-payinfo-iban-length = An IBAN that begins with { $country } has { $needed } letters and digits, and this one has { $has }. Compare it with your bank’s.
refused-payinfo-iban-format = That cannot be an IBAN of { $country }: there are letters where digits belong, or the other way round. Compare it with your bank’s.
refused-payinfo-iban-check-digits = The check digits do not fit: something in that IBAN is mistyped or swapped. Compare it with your bank’s.
refused-payinfo-iban-qr = That is the IBAN of a Swiss QR-bill, which takes only payments with its own reference. Your account has another one.
refused-payinfo-iban-not-sepa = Accounts that begin with { $country } are not in SEPA, and I can prepare no payment to them. Agree with the treasurer how you are to be paid.
refused-payinfo-no-name = The account holder’s name is missing. It comes after the IBAN: `{ $prefix }payinfo IBAN NAME`
refused-payinfo-name-too-long = Banks take names of at most { $most } signs, and this one has { $has }. Type it as your bank writes it.
refused-payinfo-name-letters = Banks in SEPA take names in Latin letters only. Type it as it stands on your bank card.

## command-payrun-, payrun-: a pay run, from the list to the booking

command-payrun-summary = Prepare all payments that are due, and record them at once
command-payrun-usage = [2026-11] [@USER …] | done [on DAY] | drop
command-payrun-help =
    `{ $prefix }payrun` lists what is due to everybody, and sends you a transfer file for your bank and a code to scan for each payment, both in your direct room; what SEPA does not transfer, such as another currency, with its account, to be paid by hand. `{ $prefix }payrun 2026-11` takes what fell due up to the end of that month, `{ $prefix }payrun 2026-11 @ana @ben` only those people.
    Nothing is booked until you say that you have paid: `{ $prefix }payrun done`, or `{ $prefix }payrun done on 2026-11-20` if that was not today
    `{ $prefix }payrun drop` ends it and books nothing. Until one of them `{ $prefix }payrun` shows the same list again, under the same number to the bank.
command-payrun-examples =
    payrun
    payrun 2026-11
    payrun done
payrun-begun = **Pay run { $month }: { $sums }**
payrun-again = **Pay run { $month }: { $sums }** (open since { $since }, begun by { $by })
payrun-line = { $person }: { $amount }
payrun-line-unknown = { $person }: { $amount } (no payment details)
payrun-line-otherwise = { $person }: { $amount } (not by SEPA)
payrun-missed = It was begun before the monthly payments of { $month } fell due, so they are not in it. When it is done or dropped, the next pay run has them.
payrun-to-come = The monthly payments of { $month } fall due at its end, and are not in it yet.
payrun-line-by-hand = { $person }: { $amount } (by hand)
payrun-sent-by-hand = { $count ->
    [one] One payment is made by hand at your bank: its account is in my direct message to you.
   *[other] { $count } payments are made by hand at your bank: their accounts are in my direct message to you.
  }
payrun-by-hand = **To be paid by hand** at your bank. { $why ->
    [area] { $count ->
        [one] This account is
       *[other] These accounts are
    } abroad, and not both countries are in the European Economic Area. Your bank asks for the BIC and an address, which I do not know. So neither file nor code has { $count ->
        [one] it
       *[other] them
    }:
   *[sepa] SEPA does not transfer { $count ->
        [one] this:
       *[other] these:
    }
  }
payrun-by-hand-line = { $person }: { $amount } to { $holder }, { $iban }, reference { $reference }
payrun-caption = { $person }: { $amount }, to { $holder }
payrun-sent = { $kind ->
    [both] I have sent you a transfer file for your bank and { $codes ->
        [one] a code
       *[other] { $codes } codes
      } to scan, directly. Use one or the other, and each once.
   *[codes] I have sent you { $codes ->
        [one] a code
       *[other] { $codes } codes
      } to scan with your banking app, directly.
  }
payrun-no-account = There is no transfer file, because I do not know the co-op’s own account. Your admin adds it to the configuration, below `account`, with `holder` and `iban`; then `{ $prefix }payrun` makes the file.
payrun-unknown = { $people } { $count ->
    [one] has
   *[other] have
  } given me no payment details (`{ $prefix }payinfo`, in a direct message to me). Pay them in another way, or leave them out: `{ $prefix }payrun drop`, then
payrun-unknown-all = { $count ->
    [one] { $people } has given me no payment details
   *[other] { $people } have given me no payment details
  } (`{ $prefix }payinfo`, in a direct message to me). Pay them in another way.
payrun-line-unchecked = { $person }: { $amount } (payment details to be checked)
payrun-unchecked = { $count ->
    [one] The payment details of { $people } are
   *[other] The payment details of { $people } are
  } to be checked before I pay with them: others are known by that account. In your direct message with me: `{ $prefix }account @USER`
payrun-without = `{ $prefix }payrun { $month } { $people }`
payrun-next =
    Nothing is booked yet. When all of it is paid: `{ $prefix }payrun done`
    To end it without paying: `{ $prefix }payrun drop`
payrun-direct = Pay run { $month }: what you pay it with. I take these messages back when the run ends.
payrun-redaction-reason = Payment details are not needed here any more
payrun-details-changed =
    Somebody in the pay run { $month } has changed or erased their payment details, so I have taken back what I sent you.
    The payments with the new ones: `{ $prefix }payrun`
    If you have paid already: `{ $prefix }payrun done`
payrun-purpose = pay run { $month }
payrun-done = **Pay run { $month } is done: { $sums }**
payrun-done-means = { $count ->
    [one] One payment is booked{ $asked ->
        [nobody] .
       *[everybody] , and I have asked its receiver to confirm.
      }
   *[other] { $count } payments are booked{ $asked ->
        [nobody] .
        [others] , and I have asked the other receivers to confirm.
       *[everybody] , and I have asked their receivers to confirm.
      }
  } { $takenBack ->
    [true] What I sent you to pay with I have taken back. What
   *[other] What
  } was paid: `{ $prefix }payments`
payrun-own = { $asked ->
    [nobody] What is paid to yourself ({ $payments }) is marked as your own: you cannot confirm it, and there is no other officer who could. It waits until there is one. To stand, in the members’ room: `{ $prefix }stand moderator`
   *[officers] What is paid to yourself ({ $payments }) is marked as your own: you cannot confirm it, another officer does. I have asked { $officers }.
  }
payrun-dropped = **Pay run { $month } is dropped.** Nothing is booked.
payrun-dropped-means = { $takenBack ->
    [true] What I sent you to pay with I have taken back: do not use it any more.
      If you have already given it to the bank, stop it there, or record what was paid: `{ $prefix }pay @USER AMOUNT`
   *[other] If you have already paid some of it, record that: `{ $prefix }pay @USER AMOUNT`
  }
payrun-shrunk = { $person } ({ $amount } in the run, { $left } due now)
payrun-shrunk-since = { $count ->
    [one] Since it began, what is due to one person has become less than they get by it
   *[other] Since it began, what is due to { $count } people has become less than they get by it
  }: { $people }. Where nothing is paid yet, pay nothing of it: `{ $prefix }payrun drop`, then `{ $prefix }payrun` for what is due now
payrun-take-out-reason = Pay runs belong in the treasury room
payrun-elsewhere = { $removed ->
    [true] What is paid to whom is nobody else’s business, so I have removed your message.
   *[false] What is paid to whom is nobody else’s business. I cannot remove your message: do it yourself.
  } I have done nothing. Who looks after the treasury begins a pay run here, or in the treasury room: `{ $prefix }payrun`
refused-payrun-deed-alone = Only one pay run is open at a time, so `{ $deed }` stands alone: `{ $prefix }payrun { $deed }`
refused-payrun-open = The pay run { $of } is still open. End it first: `{ $prefix }payrun done` when all of it is paid, `{ $prefix }payrun drop` to end it without paying. To see it: `{ $prefix }payrun`
refused-no-pay-run = No pay run is open. To begin one: `{ $prefix }payrun`
refused-payrun-nothing-due = Nothing is due to anybody up to { $of } that is not paid already.
refused-payrun-nothing-due-to = Nothing is due to { $people } up to { $of } that is not paid already. I have begun no pay run.
refused-payrun-dues-shrank = { $count ->
    [one] Since the pay run began, what is due to one person has become less than they get by it
   *[other] Since the pay run began, what is due to { $count } people has become less than they get by it
  }: { $people }. I have booked nothing. If they were paid all of it: `{ $prefix }payrun done --advance` books the rest as an advance. If they were not: `{ $prefix }payrun drop`, then `{ $prefix }payrun` for what is due now

## year-: what the year has cost so far
year-title = **{ $year } so far, in { $currency }**
year-income = Income: { $amount }{ $parts }
year-cost = Cost: { $amount }{ $parts }
year-left = Left: { $amount }
year-short = Short by: { $amount }
year-part = { $part ->
    [tasks] from tasks
    [otherIncome] other income
    [monthly] monthly payments
    [workers] shares of workers
    [evaluators] shares of evaluators
   *[otherExpenses] other expenses
  }
year-part-amount = { $part } { $amount }
year-note = Monthly payments count once they fall due, at the end of a month.
year-chart-title = { $year }: income and cost in { $currency }
year-chart-label = { $side ->
    [income] Income { $amount }
   *[cost] Cost { $amount }
  }
year-chart-file = budget-{ $year }-{ $currency }.png
