/**
 * Checks before anything is written whether the stored parts belong together (invariant 11). If an earlier start left a session but the
 * database is empty, the real database is elsewhere. Founding the co-op in the empty database would put members out of their rooms.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config/schema.ts"
import { openToRead } from "../kernel/store/database.ts"
import { forgetRemoved, isNewDatabase, knownCoops, removedOf } from "../kernel/store/known-coops.ts"
import type { Store } from "../kernel/store/work.ts"
import { FatalError } from "../matrix/fatal.ts"
import type { MatrixPort } from "../matrix/port.ts"
import { markedRooms } from "../matrix/room-creation.ts"
import { explained, withoutSecret } from "./state-database.ts"

/** Files that an earlier start left in the data folder. */
const leftByStart = ["session", "crypto.sqlite", "recovery-key.txt"]

/** Which files of an earlier start are in the data folder. */
export const tracesIn = (data: string): string[] => leftByStart.filter((name) => existsSync(join(data, name)))

/**
 * Whether no bot has ever used the state database. The check creates and changes nothing.
 * @throws FatalError, CliError if the database cannot be read
 */
export async function isStateNew(location: string): Promise<boolean> {
  const isFile = !/^postgres(ql)?:/.test(location)
  if (isFile && !existsSync(location)) return true
  const knex = openToRead(location)
  try {
    return await isNewDatabase(knex)
  } catch (error) {
    throw explained(error, location)
  } finally {
    await knex.destroy()
  }
}

/** Refuses to start with an empty database if the data folder was in use before. @throws FatalError state-missing */
export async function mustHaveState({ data, database, user }: Config): Promise<void> {
  const traces = tracesIn(data)
  if (traces.length === 0 || !(await isStateNew(database))) return
  throw new FatalError("state-missing", { database: withoutSecret(database), data, traces: traces.join(", "), user })
}

/**
 * Refuses to start if the database has a co-op that the configuration lacks, and the configuration has a co-op that the database does not
 * know. Most likely somebody changed the key of a co-op.
 * @throws FatalError coop-renamed
 */
export async function mustKnowCoops(store: Store, { coops, database }: Config): Promise<void> {
  const known = await knownCoops(store.knex)
  const named = coops.map(({ key }) => key)
  const [gone] = known.filter((key) => !named.includes(key))
  const [added] = named.filter((key) => !known.includes(key))
  if (gone === undefined || added === undefined) return
  throw new FatalError("coop-renamed", { before: gone, now: added, database: withoutSecret(database) })
}

/**
 * Refuses to found a co-op anew that was removed.
 * @param foundAnew whether the admin wants just that
 * @throws FatalError coop-removed
 */
export async function mustNotBeRemoved(store: Store, { coops }: Config, foundAnew: boolean): Promise<void> {
  const removed = await store.work((work) =>
    removedOf(
      work,
      coops.map(({ key }) => key),
    ),
  )
  const [coop] = removed
  if (coop !== undefined && !foundAnew) throw new FatalError("coop-removed", { coop })
  for (const key of removed) await store.work((work) => forgetRemoved(work, key))
}

/**
 * Refuses to start if the bot made rooms for a co-op that the database does not know: the co-op's state is elsewhere or lost. Call it after
 * the first sync.
 * @throws FatalError rooms-without-state
 */
export async function mustKnowRooms(store: Store, port: MatrixPort, { coops, database, user }: Config): Promise<void> {
  const known = new Set<string>(await knownCoops(store.knex))
  const unknown = coops.filter(({ key }) => !known.has(key)).map(({ key }) => String(key))
  const marked = markedRooms(port).filter(({ coop }) => known.size === 0 || unknown.includes(coop))
  const [first] = marked
  if (unknown.length === 0 || first === undefined) return
  const rooms = marked.map(({ room }) => room).join(", ")
  throw new FatalError("rooms-without-state", { coop: first.coop, rooms, database: withoutSecret(database), user })
}
