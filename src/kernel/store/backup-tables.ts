/**
 * Reads whole tables and writes them into another database, of either kind. It goes by what the database says of its tables, not by our
 * declarations, so that it copies databases of every release. Besides `database.ts`, only this file knows which SQL dialect is used.
 */
import type { Knex } from "knex"

/** A table as the database describes it. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
  /** Tables to which this one refers. They have to be filled first. */
  readonly refers: readonly string[]
  /** The column that the database numbers, with the last number that it gave. Null if there is none. */
  readonly numbered: { readonly column: string; readonly last: number } | null
}

/** The values of a row, in the order of the table's columns. */
export type CopiedRow = readonly (string | number | boolean | null)[]

/** A row as the driver returns it. Only this file and `database.ts` ask for columns whose types nothing declares. */
type Raw = Record<string, unknown>

const onSqlite = (knex: Knex): boolean => knex.client.config.client === "sqlite3"

/** How many rows are read or written at a time. */
const atOnce = 500
/** How many values one statement may have. SQLite allows 32,766. */
const mostValues = 30_000

/** Tables of the tools, and tables with encryption keys. Keys are never copied: an old copy of them is a broken one (invariant 2). */
const leftOut = /^(knex_|sqlite_|crypto_)/

/** The tables of the state database, those first to which others refer. Call it inside the transaction that reads them. */
export async function tablesToCopy(trx: Knex): Promise<CopiedTable[]> {
  const names = await tableNames(trx)
  const tables: CopiedTable[] = []
  for (const name of names.filter((one) => !leftOut.test(one)))
    tables.push({
      name,
      columns: await columnsOf(trx, name),
      refers: (await referredBy(trx, name)).filter((other) => other !== name),
      numbered: await numberedColumn(trx, name),
    })
  return inOrder(tables)
}

/** The names of the migrations that made these tables, in their order. */
export async function migrationsOf(trx: Knex): Promise<string[]> {
  return trx<{ id: number; name: string }>("knex_migrations").orderBy("id").pluck("name")
}

/** All rows of a table, in portions. */
export async function* rowsOf(trx: Knex, { name, columns }: CopiedTable): AsyncGenerator<CopiedRow[]> {
  const inColumns = (row: Raw): CopiedRow => columns.map((column) => plain(name, row[column]))
  if (onSqlite(trx)) {
    for (let after = Number.MIN_SAFE_INTEGER; ; ) {
      const rows = await many(
        trx,
        `SELECT rowid AS ${rowNumber}, * FROM ?? WHERE rowid > ? ORDER BY rowid LIMIT ${atOnce}`,
        [name, after],
      )
      if (rows.length > 0) yield rows.map(inColumns)
      if (rows.length < atOnce) return
      after = Number(rows.at(-1)?.[rowNumber])
    }
  }
  await trx.raw("DECLARE copied NO SCROLL CURSOR FOR SELECT * FROM ??", [name])
  for (let rows: Raw[]; ; ) {
    rows = await many(trx, `FETCH ${atOnce} FROM copied`)
    if (rows.length > 0) yield rows.map(inColumns)
    if (rows.length < atOnce) break
  }
  await trx.raw("CLOSE copied")
}

/** Deletes every row of these tables. `tables`: in the order of `tablesToCopy`. */
export async function emptyTables(trx: Knex.Transaction, tables: readonly CopiedTable[]): Promise<void> {
  for (const { name } of tables.toReversed()) await trx.raw("DELETE FROM ??", [name])
}

/** Writes rows into a table. `columns`: the order of their values. */
export async function writeRows(
  trx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly CopiedRow[],
): Promise<void> {
  const portion = Math.max(1, Math.min(atOnce, Math.floor(mostValues / Math.max(1, columns.length))))
  for (let from = 0; from < rows.length; from += portion) {
    const part = rows.slice(from, from + portion)
    const line = `(${columns.map(() => "?").join(", ")})`
    await trx.raw(`INSERT INTO ?? (${columns.map(() => "??").join(", ")}) VALUES ${part.map(() => line).join(", ")}`, [
      table,
      ...columns,
      ...part.flat(),
    ])
  }
}

/** Lets the database go on numbering where the copied one was. So no number of a deleted row is given again. */
export async function goOnNumbering(
  trx: Knex.Transaction,
  { name, numbered }: Pick<CopiedTable, "name" | "numbered">,
): Promise<void> {
  if (!numbered) return
  const { column, last } = numbered
  if (!onSqlite(trx)) {
    if (last > 0) await trx.raw("SELECT setval(pg_get_serial_sequence(quote_ident(?), ?), ?)", [name, column, last])
    return
  }
  const [known] = await many(trx, "SELECT seq FROM sqlite_sequence WHERE name = ?", [name])
  if (known) await trx.raw("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", [last, name])
  else await trx.raw("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [name, last])
}

const rowNumber = "copied_rowid"

/** Puts tables behind those to which they refer. */
function inOrder(tables: readonly CopiedTable[]): CopiedTable[] {
  const done: CopiedTable[] = []
  let left = [...tables]
  while (left.length > 0) {
    const ready = left.filter(({ refers }) => refers.every((other) => !left.some(({ name }) => name === other)))
    if (ready.length === 0) throw new Error(`tables refer to each other: ${left.map(({ name }) => name).join(", ")}`)
    done.push(...ready)
    left = left.filter((table) => !ready.includes(table))
  }
  return done
}

function plain(table: string, value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value
  // Our tables have only texts, numbers and booleans. Another value would be lost in a text, so nothing is copied.
  throw new Error(`the table ${table} has a value that is no text, number or boolean`)
}

/** The rows of a statement, on both databases. */
async function many(trx: Knex, sql: string, values: readonly (string | number)[] = []): Promise<Raw[]> {
  const answer: Raw[] | { readonly rows: Raw[] } = await trx.raw(sql, values)
  return Array.isArray(answer) ? answer : answer.rows
}

async function tableNames(trx: Knex): Promise<string[]> {
  const rows = onSqlite(trx)
    ? await many(trx, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    : await many(
        trx,
        `SELECT table_name AS name FROM information_schema.tables
         WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`,
      )
  return rows.map(({ name }) => String(name))
}

async function columnsOf(trx: Knex, table: string): Promise<string[]> {
  const rows = onSqlite(trx)
    ? await many(trx, "SELECT name FROM pragma_table_info(?) ORDER BY cid", [table])
    : await many(
        trx,
        `SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position`,
        [table],
      )
  return rows.map(({ name }) => String(name))
}

async function referredBy(trx: Knex, table: string): Promise<string[]> {
  const rows = onSqlite(trx)
    ? await many(trx, `SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)`, [table])
    : await many(
        trx,
        `SELECT DISTINCT target.relname AS name FROM pg_constraint AS link
         JOIN pg_class AS source ON source.oid = link.conrelid
         JOIN pg_class AS target ON target.oid = link.confrelid
         JOIN pg_namespace AS space ON space.oid = source.relnamespace
         WHERE link.contype = 'f' AND space.nspname = current_schema() AND source.relname = ?`,
        [table],
      )
  return rows.map(({ name }) => String(name))
}

async function numberedColumn(trx: Knex, table: string): Promise<CopiedTable["numbered"]> {
  if (onSqlite(trx)) {
    const [made] = await many(trx, "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", [table])
    if (!/\bautoincrement\b/i.test(String(made?.sql))) return null
    const [key] = await many(trx, "SELECT name FROM pragma_table_info(?) WHERE pk = 1", [table])
    const [given] = await many(trx, "SELECT seq FROM sqlite_sequence WHERE name = ?", [table])
    return { column: String(key?.name), last: Number(given?.seq ?? 0) }
  }
  const [key] = await many(
    trx,
    `SELECT column_name AS name, pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
     FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?
     AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`,
    [table],
  )
  if (!key) return null
  const [given] = await many(trx, `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last FROM ${key.sequence}`)
  return { column: String(key.name), last: Number(given?.last ?? 0) }
}
