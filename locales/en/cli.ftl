### What the command line says.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What the command line says

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
cli-checked-voted = voted since, over this file ({ $motion }): { $settings }
cli-voted-contradict = The co-op { $coop } has voted rules ({ $motions }) that this configuration contradicts, so the bot does not start:
cli-voted-next = What was voted wins over the file. Take back your last change of the file, then start again. The co-op can change the rules by another vote: !rules propose
cli-shares-fractions = ⚠ New owners’ votes weigh a part of one, and the law of { $country } forbids that. Under `ownership` there is `weight: nonvoting` or `full`.
cli-shares-founders = ⚠ There are { $founders } founders, and the number of shares that may be issued is { $authorised }. Nobody can be admitted until there may be more.
cli-checked-data = Data is kept in { $data }, the database in { $database }.
cli-problems = { $count ->
    [one] One thing in { $file } is not right:
   *[other] { $count } things in { $file } are not right:
  }
cli-fault = Something went wrong that Waggle did not foresee: { $message }. With --debug it says where.

## The questions of `waggle init`

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

## Waggle verify

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
    [seat] the office { $name }
    [treasury] the treasury, frozen or open,
    [run] pay run no. { $name }
    [document] revision { $name } of a document
    [draft] the proposed text { $name }
    [person] { $name } (membership or identity)
   *[other] { $name }
  }
cli-verify-older = Co-op { $coop }, { $series }: records up to no. { $number } are from an older Waggle and say less. What they are about was checked as far as they go.
cli-verify-what-to-do = Somebody changed the database beside the bot, or part of it was lost. Stop the bot and keep a copy. Then restore the newest backup in which this finds nothing, and check it with --anchor and a hash that was posted in a room.
cli-verify-unbalanced = Co-op { $coop }, ledger: the balance of { $account } is not what its entries come to.
cli-verify-anchor = { $hash } is record no. { $number } of co-op { $coop }, { $series }.
cli-verify-anchor-missing = { $hash } stands in none of the minutes. They are not those that it was posted from.
cli-verify-empty = There are no minutes yet.

## What `waggle recount` prints

recount-turnout = On the roll { $roll }, voted { $cast }, abstained { $abstained }.
recount-from-sums = No single ballots are published of this vote, so the published rounds were followed instead.
recount-from-both = { $withheld ->
    [one] One ballot is published only as a sum, which was added to each round.
   *[other] { $withheld } ballots are published only as sums, which were added to each round.
  }
recount-withdrawn = Withdrawn: { $options }.
recount-seats = The file is for { $seats ->
    [one] one seat
   *[other] { $seats } seats
  }, but you asked for { $counted }.
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
recount-countback = { $count ->
    [0] The ballots give the vacant seat to nobody: a by-election fills it.
    [one] By these ballots { $people } gets the vacant seat.
   *[other] By these ballots { $people } get the vacant seats.
}
recount-vacant = { $vacant ->
    [one] One seat stays vacant.
   *[other] { $vacant } seats stay vacant.
  }
recount-nobody = Nobody ranked an option, so there is no winner.
recount-needed = Needed: at least { $votes }.
recount-needed-more = Needed: more than { $votes }.
recount-result-carried = Outcome: carried.
recount-result-rejected = Outcome: rejected, things stay as they are.
recount-result-no-quorum = Outcome: no quorum, nothing changes.
recount-agrees = The file agrees with itself: its ballots or sums give the result that it states. A made-up file can do that too.
recount-file = SHA-256 of this file: { $hash }
recount-compare = Compare that with the SHA-256 in the outcome’s thread, or name it: --sha256. Only that shows that this file is the one that was published.
recount-is-file = That is the SHA-256 that you named, so this is that file.
recount-compare-lot = The lot was fixed by the commitment { $commitment }. Compare it with the rules in the thread of the opening, or name it: --commitment.
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
recount-wrong-stage = Stage { $round }: the file says { $claimed }, the recount { $found }.
recount-wrong-quota = The votes that win a seat: the file says { $claimed }, the recount { $found }.
recount-wrong-ties = Ties: the file says { $claimed }, the recount { $found }.
recount-wrong-winner = The winner: the file says option { $claimed }, the recount option { $found }.
recount-wrong-outcome = The outcome: the file says { $claimed }, the recount { $found }.
recount-no-file = There is no file { $file }.
recount-folder = { $file } is a folder. Name the file in it: the JSON or the BLT of a count.
recount-unopened = { $file } cannot be opened ({ $code }).
recount-not-counted = { $file } cannot be counted: { $reason }
recount-bad-secret = --lot-secret is the secret that was revealed when the vote closed: 64 characters from 0 to 9 and a to f.
recount-bad-number = { $option } takes a whole number from { $least } to { $most }.
recount-bad-hash = { $option } takes 64 characters from 0 to 9 and a to f, as they stand in the message.

## Waggle start, health, doctor

cli-started = Waggle is running.
cli-stopping = Waggle is stopping.
cli-stopped = Waggle has stopped.
cli-reload-adopted = The configuration was read again, and holds from now on.
cli-reload-nothing = The configuration was read again. Nothing in it is different.
cli-reload-left = The configuration was read again and not taken over. To use these settings, start the bot again: { $settings }
cli-reload-wrong = The configuration was read again, and has a mistake. The bot goes on with the one that it has.
cli-move-copied = Copied { $rows } rows in { $tables } tables.
cli-move-verified = The copy is the same, row for row, and its minutes ({ $records } records) are as they were.
cli-move-keys-folder = The keys of the bot’s device are in { $data } now, and no longer in the old database.
cli-move-keys-database = The keys of the bot’s device are in the new database now, and no longer in the old one.
cli-move-change = Now write into { $file }, in place of what stands there: { $line }
cli-move-change-keys = And: { $line }
cli-move-old = Then start the bot. Keep { $database } until you are sure, and delete it then: it holds everything, open ballots too. Do not start a bot on it again.
cli-move-same = The bot’s database is { $database } already.
cli-move-password = A password does not belong on the command line. Leave it out of the URL and put it into the environment as PGPASSWORD.
cli-move-kind = A database is the path of an SQLite file, or a URL that begins with postgres://
cli-move-file-there = { $path } is there already. Name a file that is not there yet.
cli-move-no-folder = There is no folder { $folder }.
cli-move-nothing = { $database } is empty: no bot has run on it. There is nothing to move.
cli-move-older = The database belongs to an earlier version. Start the bot once, so that it is brought up to date, and stop it again.
cli-move-not-empty = { $database } is not empty. Name a database, or a schema in it, in which nothing is.
cli-move-uncopiable = A value in the table { $table } ({ $column }) cannot be kept in the other database. Nothing was copied. `waggle verify` may say what was altered there.
cli-move-different = The copy is not the same as the database ({ $tables }). Do not use the copy; the database is as it was.
cli-health-well = The bot is well.
cli-health-waits = This process waits to take over, since { $since }. It is well.
cli-lead-own = It leads since { $since }.
cli-lead-process = Process { $pid } on { $host } leads, since { $since }.
cli-lead-none = No process leads.
cli-lead-standby = Process { $pid } on { $host } waits to take over, since { $since }.
cli-lead-no-standby = No other process waits to take over. To have one: waggle start --standby
cli-standby-no-keys = Process { $pid } on { $host } leads, and the keys of the bot’s device are not in the database. Does its configuration say cryptoStore: database, and was it restarted since? Without the keys this one could not take over.
cli-standby-needs-database = A standby takes over the keys of the bot’s device too, so they must lie in PostgreSQL: write cryptoStore: database into the configuration of both processes, and restart the one that runs.
doctor-elsewhere = The bot is running, with another data folder. What it found itself it says there: waggle doctor
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
doctor-disk-nearly-full = The disk of { $path } is nearly full: { NUMBER($megabytes, useGrouping: 0) } MB are left. When it is full, the bot cannot remember what people send, so it answers nothing. Make room.
doctor-not-writable = { $path } cannot be written ({ $code }), so the bot cannot keep anything. Is the disk mounted to be read only, or does the file belong to somebody else?
doctor-database-reads-only = The database { $database } takes no writes: the server is a standby, or was set to read only. Name the server that writes, or make this one write.
doctor-database-silent = The database { $database } does not answer ({ $why }), so the bot handles nothing and says nothing. Is PostgreSQL running, and does this machine reach it? The bot goes on by itself once it answers.
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
    [office] room of the office { $key }
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

## Waggle export

cli-export-written = { $file } is written: { $entries ->
    [one] one entry.
   *[other] { $entries } entries.
  }
cli-export-receipts = { $count ->
    [0] No expense with a receipt is booked; nothing is written into { $folder }.
    [one] One receipt is written into { $folder }.
   *[other] { $count } receipts are written into { $folder }.
  }
cli-export-documents = { $count ->
    [0] The co-op has no document yet, so nothing is written.
    [one] One revision is written to { $folder }.
   *[other] { $count } revisions are written to { $folder }.
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

## Waggle backup and waggle restore

cli-backup-size = { $size } { $unit }
cli-backup-written = { $file } is written ({ $size }). To see whether it is whole: waggle backup --check { $file }
cli-backup-with-keys = The bot’s keys are in it. Whoever has the file and what opens it can read all that the bot keeps, payment details too: keep the two apart, and keep both somewhere else than on this machine.
cli-backup-without-keys = The bot’s keys are not in it. Keep copies of master-key.txt and recovery-key.txt in { $data } somewhere else: without them the backup cannot be put back.
cli-backup-new-key = { $file } is written: it opens backups. Keep it away from the bot’s machine, and a copy of it somewhere else. Backups are made with its public key: { $key }
cli-backup-whole = { $file } is whole ({ $size }): the state of { $user } as of { $at }.
cli-backup-has = In it: { $coops } with { $members ->
    [one] one member
   *[other] { $members } members
  }, { $motions ->
    [one] one motion
   *[other] { $motions } motions
  } and { $entries ->
    [one] one entry
   *[other] { $entries } entries
  } of the ledger, by Waggle { $program }.
cli-backup-has-keys = Master key and recovery key are in it.
cli-backup-has-no-keys = Master key and recovery key are not in it. To put it back you need them.
cli-backup-open = { $where ->
    [here] An older version made it: the keys of what was open are in it, and open ballots with them.
    [lacking] Some keys of what was open are neither in it nor in the account’s data: those votes begin anew after a restore, and polls and petitions end.
   *[away] The keys of what was open are not in it: the account’s data has them until each ends.
}
cli-backup-lacking = { $lacking ->
    [one] One thing that is open, such as a vote,
   *[other] { $lacking } things that are open, such as votes,
} cannot be gone on with from this backup: its key belongs into the data of the bot’s account, and is not there yet. Let the bot run for a minute, and make another backup.
cli-backup-ask-new = Passphrase for the backup
cli-backup-ask-again = Once more
cli-backup-ask = Passphrase of the backup
cli-backup-short = That passphrase is too short: { $least } characters at least. Five or six words that nobody would guess are good.
cli-backup-differ = The two passphrases are not the same, so nothing is written.
cli-backup-no-key = With what is the backup encrypted? Name a public key with --recipient, or give a passphrase: --passphrase-file FILE, or WAGGLE_BACKUP_PASSPHRASE. To open one: --identity FILE, or its passphrase.
cli-backup-recipient = “{ $key }” is no public key of age: those begin with age1. To make a pair of keys, type waggle backup --make-key FILE.
cli-backup-key-file = { $file } cannot be read ({ $code }).
cli-backup-no-identity = There is no age key in { $file }. One begins with AGE-SECRET-KEY-.
cli-backup-unreadable = { $file } cannot be read ({ $code }).
cli-backup-wrong-key = { $file } does not open with this key or passphrase.
cli-backup-damaged = { $file } is damaged or cut off: something of it is missing or was changed. Take another backup.
cli-backup-not-one = { $file } is no backup of Waggle’s.
cli-backup-newer = { $file } comes from a newer version of Waggle. Install that version first.
cli-restore-not-empty = { $place } is in use already, and I put nothing over it. Name a configuration file whose data folder and database are empty.
cli-restore-no-configuration = There is no configuration in the backup. Write { $file } first.
cli-restore-another-user = The backup is that of { $backup }, the configuration that of { $here }.
cli-restore-no-master-key = The keys are not in this backup. Put your copies of master-key.txt and recovery-key.txt there first: { $file }
cli-restored = { $file } is put back into { $data }: everything as of { $at }.
cli-restored-next = End the old bot for good, if it still runs. Put the password of { $user } into the environment as WAGGLE_PASSWORD, then: waggle start { $configuration }
    The bot logs in as a new device and signs it. It tells the members from when on its records are missing, asks them to vote again where a vote is open, and asks the treasurer what was paid meanwhile.
doctor-backup = { $age ->
    [none] There is no backup yet.
   *[old] The last good backup is of { $at }.
  } { $why ->
    [none] See the log and the folder of the backups.
   *[other] The last try failed: { $why }
  }
cli-health-backup = The bot on { $data } is well, but its backups are late:

## Waggle export all

cli-export-not-empty = { $folder } is not empty. Name a new folder.
cli-export-all = { $count } files are written to { $folder }. README.md says what they are.
export-all-about = # { $coop }
    { "" }
    As of { $at }. Times are those of { $zone }. Files that end with `.jsonl` have one JSON object a line; `.csv` is for spreadsheets.
    { "" }
    - `minutes.jsonl`, `minutes.md`: the minutes, each record with the hash that binds it to the one before it
    - `minutes-private.jsonl`, `minutes-private.md`, with `--private`: the minutes of the moderators’ room, for moderators alone
    - `motions.jsonl`, `motions.csv`: what was put to the vote, with options and outcome
    - `members.jsonl`, `members.csv`, `offices.jsonl`, `offices.csv`: who belongs to the co-op since when, and who holds which office
    - `tasks.jsonl`, `tasks.csv`: what customers asked for, who works on it, and the offers
    - `hours.jsonl`, `hours.csv`: hours and leave, in minutes
    - `ledger.csv`, `ledger.journal` (hledger): every entry
    - `documents/`: every revision that came into force
    { "" }
    Not in it: how anybody voted, payment details, statements of the bank, and keys.

## Waggle remove

cli-remove-open = This is { $name } ({ $key }), and what is still open in it:
cli-remove-members = { $count ->
    [one] 1 member
   *[other] { $count } members
  }
cli-remove-motion = open vote { $motion }: { $title }
cli-remove-confined = { $count ->
    [one] 1 open vote of the moderators
   *[other] { $count } open votes of the moderators
  }
cli-remove-office = { $name }: { $person }
cli-remove-due = due to { $person } and not paid: { $amount }
cli-remove-advance = { $person } owes the co-op { $amount }
cli-remove-tasks = { $count ->
    [one] 1 task that is not paid yet
   *[other] { $count } tasks that are not paid yet
  }
cli-remove-backup = { $file } is written and checked: it is whole. Whoever has it and what opens it can read everything, so keep both, apart from each other.
cli-remove-backup-faulty = { $file } is written and can be opened, but the minutes in it are not in order: waggle backup --check says what is wrong. It is as it was before.
cli-remove-what = If you go on, every room is told once, the bot leaves the rooms, and everything that it keeps of this co-op is deleted{ $last ->
    [true] : the database, its keys and its session. The master key and the recovery key go too; they are in the backup.
   *[other] . The other co-ops go on, once the bot is started again.
  } That cannot be undone.
cli-remove-ask-name = To go on, type the co-op’s name ({ $name })
cli-remove-word = remove
cli-remove-ask-word = And to be sure, type { $word }
cli-remove-left = Nothing was removed. The export and the backup are written; delete them if you do not need them.
cli-remove-leaving = Saying goodbye in the rooms of { $name } and leaving them. This can take some minutes.
cli-removed = { $name } is removed. { $last ->
    [true] The bot has left all rooms and ended its session.
   *[other] Now take { $key }: with all that stands below it out of { $file }, and start the bot again.
  }
cli-remove-staying = { $last ->
    [true] The homeserver did not let the bot leave these rooms
   *[other] The bot is still in these rooms, and leaves them once it is started again
  }: { $rooms }
cli-remove-files = Still in { $data }: { $files }. The bot does not need them any more.
cli-remove-backups = Older backups are still in { $folder }. They have everything of this co-op up to their day.
cli-remove-stays = What stays: the export, backups and copies of them, what members’ apps keep, and what the homeserver keeps of the rooms. The account itself is still there; who runs the homeserver can deactivate it.
