/**
 * Whether what the bot keeps belongs together (invariant 11), asked before anything is written. An empty database beside an older
 * session means that the database is somewhere else: founding the co-op in it would put members out.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config/schema.ts"
import { FatalError } from "../matrix/fatal.ts"
import type { MatrixPort } from "../matrix/port.ts"
import { markedRooms } from "../matrix/room-creation.ts"
import { openToRead } from "../store/database.ts"
import { isNewDatabase, knownCoops } from "../store/known-coops.ts"
import type { Store } from "../store/work.ts"
import { explained, withoutSecret } from "./state-database.ts"

/** What an earlier start leaves in the data folder. */
const leftByStart = ["session", "crypto.sqlite", "recovery-key.txt"]

/** The files of an earlier start that are in the data folder. */
export const tracesIn = (data: string): string[] => leftByStart.filter((name) => existsSync(join(data, name)))

/**
 * Whether no bot has ever begun on the state database. Makes none, and changes nothing.
 * @throws FatalError, CliError where it cannot be read
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

/** @throws FatalError state-missing where the data folder has been used, and the database has not */
export async function mustHaveState({ data, database, user }: Config): Promise<void> {
  const traces = tracesIn(data)
  if (traces.length === 0 || !(await isStateNew(database))) return
  throw new FatalError("state-missing", { database: withoutSecret(database), data, traces: traces.join(", "), user })
}

/**
 * A co-op of the database that the configuration no longer names, beside one that the database does not know, is most likely the same
 * one with its key changed. @throws FatalError coop-renamed
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
 * Rooms that the bot made for a co-op that the database does not know: its state is somewhere else, or lost. To be asked after the first
 * sync. @throws FatalError rooms-without-state
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
