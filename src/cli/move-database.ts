/** `waggle move-database`: copies the state database from SQLite to PostgreSQL or back, and makes sure that the copy is the same. */
import { existsSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { Command } from "commander"
import type { Knex } from "knex"
import { checks } from "../composed.ts"
import { makeFolder, settleNames } from "../config/durable.ts"
import { loadConfig } from "../config/load.ts"
import type { Config } from "../config/schema.ts"
import { copyAll, differences, holdings, isEmpty, UncopiableError } from "../kernel/store/copying.ts"
import { isPostgres, isUpToDate, openToRead } from "../kernel/store/database.ts"
import { isNewDatabase } from "../kernel/store/known-coops.ts"
import { verifyMinutes } from "../kernel/store/verify.ts"
import { acquireLock } from "../matrix/lock.ts"
import { type MovedKeys, moveKeys } from "./leading.ts"
import { explained, openState, withoutSecret } from "./state-database.ts"
import { CliError, defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const moveDatabaseCommand = (terminal: Terminal): Command => {
  const command = new Command("move-database")
  return command
    .description(
      "copy the state database from SQLite to PostgreSQL or back, while the bot is stopped, and verify the copy",
    )
    .argument("[file]", "configuration file, which names the database as it is now", defaultFile)
    .requiredOption("--to <location>", "an empty PostgreSQL database (postgres://…), or a file that is not there yet")
    .action(async (file: string, { to }: { to: string }) => {
      // Only the bot's own user may read its files.
      process.umask(0o077)
      const words = wordsFor(command, terminal)
      const config = loadConfig(file)
      const target = isPostgres(to) ? to : resolve(to)
      mustBeAPlace(target, config)
      await mustBeUpToDate(config.database)
      const moved = await move(config, target)
      writeLines(terminal.out, [
        words.t("cli-move-copied", { rows: moved.rows, tables: moved.tables }),
        words.t("cli-move-verified", { records: moved.records }),
        ...(moved.keys === "none" ? [] : [words.t(`cli-move-keys-${moved.keys}`, { data: config.data })]),
        words.t("cli-move-change", { file, line: `database: ${isPostgres(to) ? target : JSON.stringify(target)}` }),
        ...(moved.keys === "folder" ? [words.t("cli-move-change-keys", { line: "cryptoStore: file" })] : []),
        words.t("cli-move-old", { database: withoutSecret(config.database) }),
      ])
    })
}

interface Moved {
  readonly rows: number
  readonly tables: number
  /** How many records the minutes have. */
  readonly records: number
  readonly keys: MovedKeys
}

/** @throws CliError */
function mustBeAPlace(target: string, { database }: Config): void {
  if (target === database) throw new CliError("cli-move-same", { database: withoutSecret(database) })
  if (isPostgres(target)) {
    if (!URL.canParse(target) || new URL(target).password !== "") throw new CliError("cli-move-password")
    return
  }
  if (/^\w+:\/\//.test(target) || /^\w+:\/[^/]/.test(target)) throw new CliError("cli-move-kind")
  if (existsSync(target)) throw new CliError("cli-move-file-there", { path: target })
  if (!existsSync(dirname(target))) throw new CliError("cli-move-no-folder", { folder: dirname(target) })
}

/** @throws CliError, FatalError newer-database */
async function mustBeUpToDate(database: string): Promise<void> {
  if (!isPostgres(database) && !existsSync(database)) throw new CliError("cli-no-database", { path: database })
  const knex = openToRead(database)
  try {
    if (await isNewDatabase(knex)) throw new CliError("cli-move-nothing", { database: withoutSecret(database) })
    if (!(await isUpToDate(knex))) throw new CliError("cli-move-older")
  } catch (error) {
    throw explained(error, database)
  } finally {
    await knex.destroy()
  }
}

/** Copies under the locks of both databases, so that no bot writes meanwhile. @throws FatalError another-process, CliError */
async function move(config: Config, target: string): Promise<Moved> {
  makeFolder(config.data)
  const lock = await acquireLock(config.data)
  // A file gets its name only when everything is in it.
  const draft = isPostgres(target) ? target : `${target}.${process.pid}`
  try {
    const source = await openState(config.database)
    try {
      const moved = await copyTo(source, config, draft)
      if (draft === target) return moved
      await rename(draft, target)
      // The admin may delete the old database next.
      settleNames(dirname(target))
      return moved
    } finally {
      await source.destroy()
    }
  } finally {
    if (draft !== target) for (const name of [draft, `${draft}-wal`, `${draft}-shm`]) await rm(name, { force: true })
    await lock.release()
  }
}

async function copyTo(source: Knex, config: Config, target: string): Promise<Moved> {
  if (isPostgres(target)) await mustBeEmpty(target)
  const copy = await openState(target)
  try {
    const read = await copyAll(source, copy).catch((error: unknown) => {
      if (!(error instanceof UncopiableError)) throw error
      throw new CliError("cli-move-uncopiable", { table: error.table, column: error.column })
    })
    const wrong = differences(read, await holdings(copy))
    if (wrong.length > 0) throw new CliError("cli-move-different", { tables: wrong.join(", ") })
    const reports = await verifyMinutes(copy, checks, [])
    // What was altered before stays as it is, and is named by `waggle verify` as before.
    if (!isDeepStrictEqual(reports, await verifyMinutes(source, checks, [])))
      throw new CliError("cli-move-different", { tables: "minutes" })
    const keys = await moveKeys(config, source, copy, target)
    const rows = [...read.values()].reduce((sum, held) => sum + held.rows, 0)
    return { rows, tables: read.size, records: reports.reduce((sum, { records }) => sum + records, 0), keys }
  } finally {
    await copy.destroy()
  }
}

/** @throws CliError, FatalError unreachable-database */
async function mustBeEmpty(target: string): Promise<void> {
  const knex = openToRead(target)
  try {
    if (!(await isEmpty(knex))) throw new CliError("cli-move-not-empty", { database: withoutSecret(target) })
  } catch (error) {
    throw explained(error, target)
  } finally {
    await knex.destroy()
  }
}
