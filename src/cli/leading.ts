/** Opens the state database and the keys of the bot's device, wherever the configuration has them. */
import type { Knex } from "knex"
import type { Config } from "../config/schema.ts"
import { isPostgres, openBeside } from "../kernel/store/database.ts"
import { Lead } from "../kernel/store/lead.ts"
import { FatalError } from "../matrix/fatal.ts"
import { moveKeysIn, moveKeysOut, moveKeysOver } from "../matrix/key-moving.ts"
import { KeySchema, type KeyTables } from "../matrix/key-tables.ts"
import type { Log } from "../matrix/port.ts"
import { openState } from "./state-database.ts"

export interface Opened {
  readonly knex: Knex
  /** Null if the keys are in the data folder. Then no other process can take over. */
  readonly lead: Lead | null
  /** The tables of the keys if they are in the database. */
  readonly tables: KeyTables | null
  close(): Promise<void>
}

/**
 * Opens the state database, and with the keys in it begins to lead. Keys that are in the other place are moved.
 * `lost`: called once if another process may lead; this one must end at once then.
 * @throws FatalError
 */
export async function openPlaces(config: Config, log: Log, lost: (error: FatalError) => void): Promise<Opened> {
  if (config.cryptoStore === "file") return await openWithFile(config, log, lost)
  let lead: Lead | null = null
  let closed = false
  const onLost = (why: string) => {
    if (closed) return
    closed = true
    lead?.fail(why)
    lost(new FatalError("lead-lost", { why }))
  }
  const knex = await openState(config.database, { lost: onLost })
  try {
    lead = await Lead.take(knex, openBeside(config.database, await schemaOf(knex)), onLost)
    const tables = await KeySchema.open(lead)
    if (await moveKeysIn(config.data, tables))
      log.info({ database: "PostgreSQL" }, "the keys of the bot's device were moved into the database")
    const leading = lead
    return {
      ...{ knex, lead, tables },
      async close() {
        closed = true
        await leading.stop()
        await knex.destroy()
      },
    }
  } catch (error) {
    closed = true
    await lead?.stop()
    await knex.destroy()
    throw error
  }
}

/** The keys are in the file. If they were in the database before, they are moved into the file. */
async function openWithFile({ database, data }: Config, log: Log, lost: (error: FatalError) => void): Promise<Opened> {
  const knex = await openState(database, { replaced: () => lost(new FatalError("database-replaced")) })
  try {
    if (isPostgres(database) && (await KeySchema.look(knex)) !== null) await takeOut(knex, database, data, log)
  } catch (error) {
    await knex.destroy()
    throw error
  }
  return { knex, lead: null, tables: null, close: () => knex.destroy() }
}

async function takeOut(knex: Knex, database: string, data: string, log: Log): Promise<void> {
  // Raising the epoch keeps a process that led before, and has not noticed its end yet, from writing keys once more.
  const lead = await Lead.take(knex, openBeside(database, await schemaOf(knex)), () => {})
  try {
    if (await moveKeysOut(await KeySchema.open(lead), data))
      log.info({ data }, "the keys of the bot's device were moved into the data folder")
  } finally {
    await lead.stop()
  }
}

const schemaOf = async (knex: Knex): Promise<string> => {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>("SELECT current_schema() AS name")
  return rows[0]?.name ?? ""
}

/**
 * What tells this database from every other one, also from a copy elsewhere. A replica that was promoted counts as the same.
 */
export async function placeOf(knex: Knex): Promise<string> {
  const { rows } = await knex.raw<{ rows: { place: string }[] }>(
    `SELECT concat_ws(' ', (SELECT system_identifier FROM pg_control_system()), d.oid, n.oid) AS place
     FROM pg_database d, pg_namespace n WHERE datname = current_database() AND nspname = current_schema()`,
  )
  return `postgres ${rows[0]?.place ?? "?"}`
}

/** Where keys went that were in a database which was moved. `none`: they are in the data folder, and stayed there. */
export type MovedKeys = "none" | "folder" | "database"

/**
 * Takes the keys along if they are in the database that was copied: into the other PostgreSQL database, or into the data folder. The caller
 * holds the locks on both, and on the folder.
 */
export async function moveKeys(
  { database, data }: Config,
  source: Knex,
  copy: Knex,
  target: string,
): Promise<MovedKeys> {
  if (!isPostgres(database) || (await KeySchema.look(source)) === null) return "none"
  const from = await Lead.take(source, openBeside(database, await schemaOf(source)), () => {})
  try {
    const here = await KeySchema.open(from)
    if (!isPostgres(target)) return (await moveKeysOut(here, data)) ? "folder" : "none"
    const to = await Lead.take(copy, openBeside(target, await schemaOf(copy)), () => {})
    try {
      return (await moveKeysOver(here, await KeySchema.open(to))) ? "database" : "none"
    } finally {
      await to.stop()
    }
  } finally {
    await from.stop()
  }
}
