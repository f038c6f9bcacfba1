/** Puts the tables of a backup into an empty database. */
import type { Knex } from "knex"
import { emptyTables, goOnNumbering, tablesToCopy, writeRows } from "../kernel/store/backup-tables.ts"
import { openDatabaseAt } from "../kernel/store/database.ts"
import { type BackupHead, type ReadBackup, type Reader, readBackup } from "./backup-content.ts"

interface Loading extends Pick<Reader, "files"> {
  /** Where the database is. It is asked for once the files of the backup have been read. */
  readonly location: () => string
  /** Looks at what was read, before it counts. If this throws, the database stays empty. */
  readonly last?: (trx: Knex.Transaction, head: BackupHead) => Promise<void>
}

/**
 * Fills an empty database. All of the backup comes into it, or nothing does.
 * @returns the open database, with the tables of the release that made the backup
 * @throws CliError, NewerDatabaseError, DatabaseInUseError
 */
export async function loadBackup(
  file: string,
  lines: AsyncIterable<string>,
  { location, files, last }: Loading,
): Promise<{ readonly knex: Knex; readonly read: ReadBackup }> {
  let knex: Knex | null = null
  let trx: Knex.Transaction | null = null
  let head: BackupHead | null = null
  const begun = async (): Promise<Knex.Transaction> => {
    if (trx) return trx
    knex = await openDatabaseAt(location(), head?.migrations ?? [])
    trx = await knex.transaction()
    // Migrations may have put rows into the new tables. The backup has its own.
    await emptyTables(trx, await tablesToCopy(trx))
    return trx
  }
  const numbered: Parameters<NonNullable<Reader["table"]>>[0][] = []
  try {
    const read = await readBackup(file, lines, {
      head: async (found) => {
        head = found
      },
      ...(files && { files }),
      table: async (table) => {
        await begun()
        numbered.push(table)
      },
      rows: async ({ name, columns }, rows) => writeRows(await begun(), name, columns, rows),
    })
    const filled = await begun()
    for (const table of numbered) await goOnNumbering(filled, table)
    await last?.(filled, read.head)
    await filled.commit()
    if (!knex) throw new Error("a database that was filled is not open")
    return { knex, read }
  } catch (error) {
    await abandon(trx, knex)
    throw error
  }
}

async function abandon(trx: Knex.Transaction | null, knex: Knex | null): Promise<void> {
  if (trx && !trx.isCompleted()) await trx.rollback().catch(() => {})
  await knex?.destroy()
}
