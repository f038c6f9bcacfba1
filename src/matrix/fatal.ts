/** The reasons that end the session for good, each with a sentence that tells a person what to do. */

/** Names such a reason. People see its sentence as the translated text `fatal-<code>`, whose variables are the details. */
export type FatalCode =
  | "unreachable-homeserver"
  | "not-a-matrix-server"
  | "wrong-password"
  | "no-credentials"
  | "login-refused"
  | "revoked-token"
  | "another-account"
  | "another-identity"
  | "another-process"
  | "newer-database"
  | "state-missing"
  | "coop-renamed"
  | "coop-removed"
  | "no-rehearsal"
  | "only-a-rehearsal"
  | "rooms-without-state"
  | "state-of-another"
  | "state-elsewhere"
  | "another-installation"
  | "unreachable-database"
  | "lead-lost"
  | "database-replaced"
  | "crypto-mismatch"
  | "crypto-store-lost"
  | "crypto-store-failed"
  | "recovery-key-missing"
  | "recovery-key-wrong"
  | "signing-refused"
  | "wrong-master-key"
  | "alias-moved"
  | "disk-full"
  | "disk-read-only"
  | "disk-refused"
  | "disk-broken"

export type FatalDetails = Readonly<Record<string, string>>

const sentences: Record<FatalCode, (details: FatalDetails) => string> = {
  "unreachable-homeserver": ({ url, why }) => `The homeserver ${url} cannot be reached: ${why}.`,
  "not-a-matrix-server": ({ url, why }) => `${url} does not answer as a Matrix homeserver does: ${why}.`,
  "wrong-password": ({ user }) => `The homeserver does not accept the password of ${user}.`,
  "no-credentials": ({ user }) => `Neither a password nor an access token is given for ${user}.`,
  "login-refused": ({ user, why }) => `The homeserver does not let ${user} log in: ${why}.`,
  "revoked-token": ({ user }) =>
    `The homeserver no longer accepts the access token of ${user}: its session was ended from somewhere else.`,
  "another-account": ({ user, found }) =>
    `The session in the data folder, or the access token, is that of ${found}, not of ${user}.`,
  "another-identity": ({ user, own, shown }) =>
    `The homeserver shows another cross-signing identity for ${user} (${shown}) than the bot's own (${own}).`,
  "another-process": ({ pid, host, since }) =>
    `Another process is running on this data folder, or on its database: process ${pid} on ${host}, since ${since}.`,
  "newer-database": ({ unknown }) => `The database was written by a newer version of this program (${unknown}).`,
  "state-missing": ({ database, data, traces, user }) =>
    `The state database ${database} is empty or not there, though ${user} has run from ${data} before (${traces}).`,
  "coop-renamed": ({ before, now, database }) =>
    `The configuration names the co-op ${now}, which ${database} does not know, and no longer ${before}, which it knows.`,
  "coop-removed": ({ coop }) => `The co-op ${coop} was removed, and the configuration still names it.`,
  "no-rehearsal": ({ coop }) =>
    `The co-op ${coop} has begun already, with real members or records, and cannot become a rehearsal (stages: minutes).`,
  "only-a-rehearsal": ({ coop }) => `The co-op ${coop} was founded as a rehearsal (stages: minutes), and stays one.`,
  "rooms-without-state": ({ coop, rooms, database, user }) =>
    `${user} has rooms that it made for the co-op ${coop} (${rooms}), which ${database} does not know.`,
  "state-of-another": () => "The state database is another one than that which these keys were used with.",
  "state-elsewhere": ({ user, host, database }) =>
    `${user} was served from ${host} before, with another state database than ${database}, which is new.`,
  "another-installation": ({ user, host, since }) =>
    `Another installation answers for ${user}: on ${host}, since ${since}.`,
  "unreachable-database": ({ database, why }) => `The database ${database} cannot be used: ${why}.`,
  "lead-lost": ({ why }) => `This process must not go on, since another one may lead now: ${why}.`,
  "database-replaced": () =>
    "Another PostgreSQL server answers than before: it was failed over. It may lack what was done last, so this process must not go on.",
  "crypto-mismatch": ({ why }) => `The crypto store and the device do not belong together: ${why}.`,
  "crypto-store-lost": ({ user, device }) =>
    `The keys of device ${device} are not in the data folder: its crypto store is lost, or the access token is that of another client. A new device needs the password of ${user}, or an access token of its own.`,
  "crypto-store-failed": ({ why }) => `The crypto store cannot be used: ${why}.`,
  "recovery-key-missing": ({ user, file }) =>
    `${user} has a cross-signing identity already, and ${file}, the recovery key to sign this device with, is missing.`,
  "recovery-key-wrong": ({ user, file }) => `The recovery key in ${file} does not open the secret storage of ${user}.`,
  "signing-refused": ({ user, why }) => `The homeserver does not let ${user} set up cross-signing: ${why}.`,
  "wrong-master-key": ({ file }) => `${file} cannot be opened with this master key.`,
  "disk-full": ({ path, code }) => `There is no room on the disk of ${path} (${code}).`,
  "disk-read-only": ({ path, code }) => `The disk of ${path} can only be read (${code}).`,
  "disk-refused": ({ path, code }) => `This program may not read or write ${path} (${code}).`,
  "disk-broken": ({ path, code }) => `The disk of ${path} fails (${code}).`,
  "alias-moved": ({ coop, role, alias, before, now }) =>
    `The alias ${alias} (co-op ${coop}, ${role}) led to the room ${before}, and leads to ${now} now.`,
}

/** The bot cannot go on and says why. `message` is English, for logs. People see the translated text `fatal-<code>`. */
export class FatalError extends Error {
  readonly code: FatalCode
  readonly details: FatalDetails

  constructor(code: FatalCode, details: FatalDetails = {}, cause?: unknown) {
    super(sentences[code](details), cause === undefined ? undefined : { cause })
    this.name = "FatalError"
    this.code = code
    this.details = details
  }
}

/** The text of anything that was thrown. */
export const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))
