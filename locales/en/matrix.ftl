### Why the bot cannot go on.
### Texts for the chat are Markdown; what people wrote has been made safe before it is put in.

## What is typed

clocks-apart = ⏱ My clock says { $ours }, the homeserver’s { $theirs }. Until they agree, no vote opens or closes, so no deadline passes. Please tell your admin.

## Why the bot cannot go on

fatal-unreachable-homeserver = The homeserver { $url } cannot be reached: { $why }. Is the address right, and is it up?
fatal-not-a-matrix-server = { $url } does not answer as a Matrix homeserver does: { $why }. `homeserver` in the configuration is the address that clients log in to.
fatal-wrong-password = The homeserver does not accept the password of { $user }. It is taken from WAGGLE_PASSWORD, or from the file that WAGGLE_PASSWORD_FILE names.
fatal-no-credentials = Neither a password nor an access token is given for { $user }: put one into the environment as WAGGLE_PASSWORD or WAGGLE_ACCESS_TOKEN, or name a file with it in WAGGLE_PASSWORD_FILE or WAGGLE_ACCESS_TOKEN_FILE.
fatal-login-refused = The homeserver does not let { $user } log in: { $why }.
fatal-revoked-token = The homeserver no longer accepts the access token of { $user }: its session was ended from somewhere else. To go on as a new device, remove crypto.sqlite from the data folder, give the password or a new token, and start again.
fatal-another-account = The session in the data folder, or the access token, is that of { $found }, not of { $user }. Each account needs a data folder of its own.
fatal-another-identity = The homeserver shows another cross-signing identity for { $user } than the bot’s own. Shown: { $shown }. Own: { $own }. If you have not replaced it, somebody with power over the homeserver or the account has: ask its operator, and warn the members. When the homeserver shows the own one again, the bot starts. If you have replaced it, start once with --reset-identity.
fatal-another-process = Another process is running on this data folder, or on its database: process { $pid } on { $host }, since { $since }. End it first; or, with `cryptoStore: database`, let this one wait until it is needed: waggle start --standby
fatal-lead-lost = This process does not lead any more ({ $why }). It has stopped at once, so that two do not speak. Let your supervisor start it again: with `waggle start --standby` it then waits until it is needed.
fatal-database-replaced = Another PostgreSQL server answers than before: it was failed over. It may lack what was done last, so the bot has stopped at once. Start it again, or let your supervisor do it: it then compares the two, goes on, and asks the members about what is missing.
fatal-newer-database = The database was written by a newer version of Waggle ({ $unknown }). Install that version, or restore a backup from before.
fatal-state-missing = The state database { $database } is empty or not there, but the bot has run from { $data } before ({ $traces }). If I went on, I would found the co-op anew and put its members out. Is `database:` in the configuration the one that { $user } used before, or was the file moved? Put it back, or restore its backup. If it is lost for good, or you mean to begin again: waggle start --found-anew
fatal-coop-renamed = The configuration names a co-op “{ $now }”, which { $database } does not know, and no longer names “{ $before }”, which it knows. Is it the same one? Then write { $before }: again under `coops:`: that key never changes. What people read stands under `name:`. If { $now } is a new co-op and { $before } has ended: waggle start --found-anew
fatal-coop-removed = The co-op “{ $coop }” was removed here, and the configuration still names it. Take { $coop }: with all that stands below it out of the file. To found a new one under the same key: waggle start --found-anew
fatal-no-rehearsal = The co-op “{ $coop }” has begun already, with real people and records, so it cannot become a rehearsal. Take `stages: minutes` out of its settings. To rehearse, add a co-op under another key to the configuration, with an account of its own or beside this one.
fatal-only-a-rehearsal = The co-op “{ $coop }” was founded as a rehearsal, and stays one: its votes lasted minutes. Put `stages: minutes` back. Or end it (`waggle remove`), and found the real one under another key.
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
