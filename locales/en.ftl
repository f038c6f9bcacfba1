### Every word that people read, in English. Keys stand in sections by their prefix.
### Messages for chat are Markdown; what people wrote is escaped before it is put in.

## format-: patterns of dates and times (luxon's tokens)

format-moment = ccc d LLL, HH:mm
format-date = d LLLL yyyy
format-time = HH:mm

## cli-: what the command line says

cli-checked = { $file } is in order: { $coops ->
    [one] one co-op
   *[other] { $coops } co-ops
  }, served by { $user } on { $homeserver }.
cli-checked-coop = { $name } (`{ $key }`): { $founders ->
    [one] one founder
   *[other] { $founders } founders
  }, { $language }, times in { $zone }, commands begin with { $prefix }.
cli-checked-decision = Decisions: { $proposal } for proposals, { $voting } for voting; the winner needs { $threshold }, and { $quorum } of the roll must vote.
cli-checked-data = Data is kept in { $data }, the database in { $database }.
cli-language-name = English
cli-threshold-majority = more than half of the ballots
cli-threshold-consensus = all ballots
cli-threshold-plurality-of-continuing = to win the count
cli-threshold-fraction = at least { $fraction } of the ballots
cli-problems = { $count ->
    [one] One thing in { $file } is not right:
   *[other] { $count } things in { $file } are not right:
  }
cli-fault = Something went wrong that Waggle did not foresee: { $message }. With --debug it says where.

## cli-init-: the questions of `waggle init`

cli-init-intro = A few questions, then I write { $file }. In brackets stands what an empty answer means.
cli-init-homeserver = Address of your homeserver
cli-init-user = Matrix ID of the bot's account there
cli-init-name = Name of your co-op
cli-init-language = Its language, en or de
cli-init-zone = Its time zone
cli-init-founders = Matrix IDs of the founders, with spaces between
cli-init-again = That does not fit: I need { $expected }.
cli-init-exists = { $file } exists already, and I do not write over it. Name another file, or move that one away.
cli-init-unwritable = { $file } cannot be written ({ $code }).
cli-init-ended = The questions ended before I had all answers, so I have written nothing.
cli-init-written = { $file } is written. Everything that can be set stands in it with its explanation.
cli-init-next = Put the bot's password into the environment as WAGGLE_PASSWORD, then: waggle start { $file }

## config-: what is wrong in a configuration file

config-no-file = There is no such file. `waggle init` writes one.
config-unreadable-file = The file cannot be read ({ $code }).
config-not-yaml = This is not valid YAML: { $detail }
config-needs-quotes = This needs quotes: in YAML a value that begins with @, ! or # means something else.
config-duplicate-key = This key stands here twice.
config-unknown-key = There is no key "{ $key }" here.
config-secret-key = "{ $key }" does not belong into this file. Put it into the environment as { $variable }, or into a file that { $variable }_FILE names. If this file has been shared, change the secret.
config-wrong-key = A co-op's key is lower-case letters, digits and hyphens, and begins with a letter.
config-missing = "{ $key }" is missing: { $expected }.
config-wrong = I expected { $expected }; { $found }.
config-wrong-choice = I expected { $choices }; { $found }.
config-found = found "{ $value }"
config-found-nothing = found nothing
config-did-you-mean = Did you mean "{ $nearest }"?
config-known-keys = Possible here: { $keys }.
config-database-kind = A database is the path of an SQLite file, or a URL that begins with postgres://
config-database-password = A password does not belong into this file. Leave it out of the URL and put it into the environment as PGPASSWORD.
config-same-name = Two co-ops cannot have the same name ("{ $other }" has it already).
config-same-room = A room cannot have two purposes (it stands at { $other } already).
config-same-founder = { $founder } stands here twice.
config-bot-as-founder = The bot itself cannot be a founder.
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
config-expected-reminder = half, or an ISO 8601 duration such as PT24H (24 hours before the end)
config-expected-fraction = a fraction from 0/1 to 1/1, such as 1/2
config-expected-threshold = majority, consensus, plurality-of-continuing, or a fraction from 1/2 to 1/1, such as 2/3
config-expected-franchise = a list of permanent, trial, officers, each at most once and at least one of them
config-expected-yes-or-no = true or false
config-expected-map = keys with values, one a line
config-expected-list = a list, such as [a, b]
config-expected-choice = one of the known words
config-expected-coops = at least one co-op
config-expected-language = en or de

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

unknown-command-near = There is no { $typed }. Did you mean { $suggestion }?
unknown-command = There is no { $typed }. What there is: `{ $help }`.
direct-hint = I do not know what to do with that. What you can do here: `{ $help }`.
stranger = You are not a member of a co-op that I serve, so there is nothing I can do for you here. A moderator of your co-op can invite you; after that, write to me again.
fault = Something went wrong here, and nothing was changed. If it happens again, tell your admin this number: `{ $fault }`.
refused-otherwise = That is not possible now ({ $reason }), and nothing was changed.

coop-which = You are in several co-ops. Which one is meant? Copy one of these:
coop-which-one = - { $name }: { $command }
coop-unknown = You are in no co-op called { $name }, so I have done nothing.
coop-is-the-rooms = What is typed in a co-op's room belongs to that co-op, so I have done nothing. For another one, write to me in a direct message.

where-otherwise = `{ $command }` belongs { $places }, so I have done nothing.
in-place-lobby = in the lobby
in-place-members = in the members' room
in-place-direct = in a direct message with me
in-place-other = in another room

who-members-only = Only members of { $coop } can use `{ $command }`.
who-franchise-only = Only { $people } can use `{ $command }`.
who-franchise-permanent = permanent members
who-franchise-trial = trial members
who-franchise-officers = officers
who-office-only = { $office ->
    [treasurer] Only the treasurer
   *[moderator] Only moderators
  } can use `{ $command }`.

argument-usage = { $problem } It is typed like this: { $usage }
argument-usage-example = { $problem } It is typed like this: { $usage }, for example { $example }
argument-missing = Something is missing here: { $piece }.
argument-invalid = I do not understand { $typed } as { $piece }.
argument-left-over = { $typed } is left over: I do not know what it belongs to, so I have done nothing.
argument-not-a-motion = { $typed } is not the number of a motion.
argument-not-an-option = { $typed } is not the number of an option.
argument-title-too-long = That is too long for a title. What explains it can stand on the lines below.
argument-text-too-long = The text below the title is too long.
piece-about = a command or a topic
piece-motion = the number of the motion
piece-option = the number of the option
piece-title = the text
piece-text = the lines below the title
piece-words = the ballot

command-help-summary = what you can do here, or how one command is typed
command-help-usage = [COMMAND or TOPIC]
help-here = **What you can do here** in { $coop }:
help-line = - { $usage }: { $summary }
help-line-alone = { $usage }: { $summary }
help-elsewhere = There is more { $places }: type { $help } there.
help-more = About one of them: { $help }. Explained too: { $topics }.
help-examples = { $count ->
    [one] An example:
   *[other] Examples:
  }
help-where = It belongs { $places }.
help-unknown-near = There is no help about { $typed }. Did you mean { $suggestion }?
help-unknown = There is no help about { $typed }. What there is: { $help }.

help-topic-secrecy =
    **Who can learn how you voted**

    Your ballot reaches me end-to-end encrypted. While the vote is open I keep it encrypted and apart from your name. When it closes, the key that links the two is destroyed; what is published shows ballots without names, in random order.

    - Not the other members, not the homeserver, and not somebody who gets hold of the database later.
    - But whoever controls the computer that I run on could change me so that I remember. Whom you trust with that is for your co-op to decide.
    - In a small co-op a rare ranking can give its voter away. With few people on the roll only the rounds are published; the opening message says what applies.

    Your receipt is for you alone. Whoever sees it can find your ballot where ballots are published with receipts.
help-topic-undecryptable =
    **When I cannot decrypt your messages**

    Your app then did not give me the key to them, so I read nothing and count nothing.

    - Send the message again. Often that is enough.
    - Restart your app, or log out and in again, and send it once more.
    - See whether your app asks you to verify this session: `{ $prefix }help verify`.
    - If nothing helps, use another app or another device, and tell your admin.
help-topic-verify =
    **Verifying a session**

    I count ballots only from sessions (the app on one device) that you have verified yourself. Otherwise a homeserver could add a session to your account and vote as you.

    - In Element: *Settings*, *Sessions* (or *Encryption*), then *Verify this session*.
    - Confirm it with another session of yours, or with your recovery key.
    - Never used encryption before? Set up *Secure backup* or *Recovery* there first.
    - Then send your ballot again.

    Some apps cannot verify themselves. For ballots use one that can.

undecryptable-no-key = I could not decrypt your message of { $time }, so it is not counted. Please send it again. If that happens twice, `{ $command }`.
undecryptable-withheld = Your app did not give me the key to your message of { $time }, so I could not read it and it is not counted. Please send it again from a session that you have verified. More: `{ $command }`.
undecryptable-before-us = Your message of { $time } was encrypted before I could read along, so it is not counted. Please send it again.
undecryptable-other = I could not decrypt your message of { $time }, so it is not counted. Please send it again. If that happens twice, `{ $command }`.
