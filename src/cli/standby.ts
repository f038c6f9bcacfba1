/** Waits as a standby until no other process leads, and says who leads and who waits. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "knex"
import { isPassing } from "../bot/faults.ts"
import type { Config } from "../config/schema.ts"
import { instant } from "../kernel/rules/types.ts"
import { isUpToDate, openToAsk, openToRead } from "../kernel/store/database.ts"
import { fitsKey } from "../kernel/store/key-check.ts"
import { MasterKey } from "../kernel/store/master-key.ts"
import { type Holder, holderOf, sayWaiting, waitingFor } from "../kernel/store/postgres-lock.ts"
import { Store } from "../kernel/store/work.ts"
import { FatalError } from "../matrix/fatal.ts"
import { KeySchema, ownerOf } from "../matrix/key-tables.ts"
import type { Log } from "../matrix/port.ts"
import { explained, withoutSecret } from "./state-database.ts"
import { forgetWaiting, writeWaiting } from "./status-file.ts"
import { CliError } from "./terminal.ts"

/** Who leads, and who waits to take over. */
export interface Leading {
  readonly leader: Holder | null
  readonly waiting: readonly Holder[]
}

/** How often the standby looks whether another process leads still, in milliseconds. */
const lookEvery = 500
const statusEvery = 10_000

interface Parts {
  readonly config: Pick<Config, "database" | "data">
  readonly masterKey: Buffer
  readonly log: Log
  /** Resolves when this process is told to stop. */
  readonly stopped: Promise<unknown>
  /** Told after each look whether this process waits, or cannot ask the database who leads. */
  readonly says?: (state: "waits" | "no-database") => void
}

/**
 * Resolves to true when no process leads, and to false when this one was told to stop. What would keep this process from taking over is
 * found before it waits.
 * @throws FatalError wrong-master-key, newer-database, unreachable-database; CliError if the other process has its keys elsewhere
 */
export async function waitToLead({ config, masterKey, log, stopped, says }: Parts): Promise<boolean> {
  const { database, data } = config
  const knex = openToAsk(database, sayWaiting)
  let told = false
  const over = stopped.then(() => {
    told = true
  })
  let said = 0
  const since = Date.now()
  try {
    await mustFit(knex, database, masterKey)
    for (let known = ""; !told; await Promise.race([sleep(lookEvery), over])) {
      const leader = await leaderOf(knex, log)
      if (leader === null) return true
      says?.(leader === "unknown" ? "no-database" : "waits")
      if (leader === "unknown") continue
      // Without them this process would begin as a new device when it takes over.
      if (known === "" && !(await keysAreThere(knex))) throw new CliError("cli-standby-no-keys", { ...leader })
      if (known !== JSON.stringify(leader))
        log.info({ ...leader }, "another process leads; this one waits to take over")
      known = JSON.stringify(leader)
      if (Date.now() - said >= statusEvery) {
        said = Date.now()
        writeWaiting(data, { at: said, pid: process.pid, since, leader })
      }
    }
    return false
  } catch (error) {
    throw explained(error, database)
  } finally {
    forgetWaiting(data)
    await knex.destroy()
  }
}

/** The leader. `unknown` while the database cannot be asked: then nobody can lead. */
async function leaderOf(knex: Knex, log: Log): Promise<Holder | null | "unknown"> {
  try {
    return await holderOf(asSession(knex))
  } catch (error) {
    if (!isPassing(error)) throw error
    log.warn({ error }, "who leads cannot be asked now; trying again")
    return "unknown"
  }
}

/** Whether the process that leads keeps its keys in the database too. */
async function keysAreThere(knex: Knex): Promise<boolean> {
  const tables = await KeySchema.look(knex)
  return tables !== null && (await ownerOf(tables)) !== null
}

/** @throws FatalError wrong-master-key, NewerDatabaseError */
async function mustFit(knex: Knex, database: string, masterKey: Buffer): Promise<void> {
  if (!(await knex.schema.hasTable("knex_migrations"))) return
  // If an older version leads, its database is brought up to date when this process takes over. Until then, its key need not be readable.
  if (!(await isUpToDate(knex))) return
  const store = new Store(knex, { now: () => instant(Date.now()) }, new MasterKey(masterKey))
  if ((await store.work(fitsKey, { quiet: true })) === false)
    throw new FatalError("wrong-master-key", { file: withoutSecret(database) })
}

/** Who leads and who waits. It takes no lock, and changes nothing. @throws FatalError unreachable-database */
export async function whoLeads(database: string): Promise<Leading> {
  const knex = openToRead(database)
  try {
    return { leader: await holderOf(asSession(knex)), waiting: await waitingFor(asSession(knex)) }
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}

/** Who waits to take over from this process. `knex`: any connection to its database. */
export const whoWaits = (knex: Knex): Promise<Holder[]> => waitingFor(asSession(knex))

const asSession = (knex: Knex): Parameters<typeof holderOf>[0] => ({ query: async (sql) => await knex.raw(sql) })
