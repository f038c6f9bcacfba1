/**
 * Claims the bot's account for this installation. Keeps writing a mark into the account's data, which tells how far the state
 * database.
 */
import { realpath, stat } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Config } from "../config/schema.ts"
import { installationId } from "../kernel/store/inbox-rooms.ts"
import { knownCoops } from "../kernel/store/known-coops.ts"
import { openMark } from "../kernel/store/state-mark.ts"
import type { Store } from "../kernel/store/work.ts"
import { failureOf } from "../matrix/errors.ts"
import { FatalError, words } from "../matrix/fatal.ts"
import { keyFile } from "../matrix/key-tables.ts"
import { OneInstallation, type Running } from "../matrix/one-installation.ts"
import type { Log, MatrixPort } from "../matrix/port.ts"
import type { Session } from "../matrix/session.ts"
import type { AwayKeys } from "./away-keys.ts"
import { placeOf } from "./leading.ts"
import type { Kept } from "./restored-state.ts"
import { withoutSecret } from "./state-database.ts"

interface Parts {
  readonly config: Config
  readonly store: Store
  readonly session: Pick<Session, "marks" | "fail">
  readonly port: MatrixPort
  readonly log: Log
  readonly foundAnew?: boolean
}

/**
 * Claims the account. `said`: the mark that this installation last wrote into the account's data; null if there is none. The mark tells
 * how far the state database had come at that time.
 * @throws FatalError another-installation, state-elsewhere
 */
export async function takeAccount(parts: Parts): Promise<{ account: OneInstallation; said: Kept | null }> {
  const { config, store, session, port, log, foundAnew = false } = parts
  const installation = await store.work(installationId)
  const account = new OneInstallation({
    ...{ port, installation, log, kept: session.marks, host: hostname() },
    place: config.cryptoStore === "database" ? await placeOf(store.knex) : await folderOf(config.data),
    onOther: (error) => session.fail(error),
  })
  try {
    const before = await account.running()
    const isNew = (await knownCoops(store.knex)).length === 0
    if (before && before.installation !== installation && isNew && !foundAnew) {
      const { user, database } = config
      throw new FatalError("state-elsewhere", { user, host: before.host, database: withoutSecret(database) })
    }
    await account.claim()
    return { account, said: before?.installation === installation ? saidIn(store, before) : null }
  } catch (error) {
    if (error instanceof FatalError) throw error
    const why = words(error)
    if (failureOf(error).kind !== "refused")
      throw new FatalError("unreachable-homeserver", { url: config.homeserver, why }, error)
    // Some homeservers have no account data. A second installation then goes unnoticed, and the bot runs all the same.
    log.warn({ why }, "the account's data cannot be used: another installation would not be noticed")
    return { account, said: null }
  }
}

/** Where the folder is. A copy of it is elsewhere, or has another file of keys. */
async function folderOf(data: string): Promise<string> {
  const { ino } = await stat(join(data, keyFile))
  return `${hostname()} ${await realpath(data)} ${ino}`
}

function saidIn(store: Store, { state }: Running): Kept | null {
  try {
    return state === undefined ? null : { sealed: state, mark: openMark(store.keys, state) }
  } catch {
    // Everybody who can log in to the account can write into its data, so the text can be anything.
    return null
  }
}

const look = 10_000
const atLeastEvery = 60_000

/**
 * Writes the database's latest numbers into the account's data, and the keys of what is open: now, soon after a vote begins or ends, and
 * otherwise within a minute of anything that was said. It does not hang on what was said, so that nobody learns from the time of it that
 * somebody has begun a petition. Returns a function that stops the writing.
 */
export function keepSaying(
  account: OneInstallation,
  keys: AwayKeys,
  { marks }: Pick<Session, "marks">,
  log: Log,
): () => Promise<void> {
  let [said, votes, at] = ["", "", Number.NEGATIVE_INFINITY]
  const keepKeys = () =>
    keys.keep().catch((error: unknown) => {
      log.warn({ error }, "the keys of what is open could not be put into the account's data; trying again")
    })
  const say = async (urgent: boolean): Promise<void> => {
    const latest = marks.latest
    const open = latest?.mark.open.join() ?? ""
    const isTime = urgent || open !== votes || performance.now() - at >= atLeastEvery
    if (!latest || latest.sealed === said || !isTime) {
      if (keys.isDue) await keepKeys()
      return
    }
    ;[said, votes, at] = [latest.sealed, open, performance.now()]
    await account.say(latest.sealed).catch((error: unknown) => {
      said = ""
      log.warn({ error }, "how far the database is could not be said in the account's data; trying again")
    })
    await keepKeys()
  }
  void say(true)
  const timer = setInterval(() => void say(false), look)
  return async () => {
    clearInterval(timer)
    await Promise.race([say(true), sleep(2_000, undefined, { ref: false })])
    await account.stop()
  }
}
