/**
 * Copies all rows of one state database into another one, of SQLite or PostgreSQL, and compares the two. Numbers travel as texts, so none
 * loses a digit. Like `database.ts`, this file knows which SQL is spoken.
 */
import { createHash } from "node:crypto"
import type { Knex } from "knex"
import type { Columns } from "./tables/column.ts"
import { type TableName, tables } from "./tables.ts"

/** A value as both databases have it. */
type Cell = string | boolean | null

/** What a table holds: the number of its rows, and a hash that does not hang on their order. */
export interface Held {
  readonly rows: number
  readonly hash: string
}

/** What each table holds. */
export type Holdings = ReadonlyMap<string, Held>

/** A value cannot be copied as it is. `table` and `column`: where it stands. */
export class UncopiableError extends Error {
  readonly table: string
  readonly column: string
  constructor(table: string, column: string, cause?: unknown) {
    super(`a value in ${table}.${column} cannot be copied`, { cause })
    this.table = table
    this.column = column
  }
}

const isSqlite = (knex: Knex): boolean => knex.client.config.client === "sqlite3"

const pageSize = 500
/** SQLite takes 32766 values in one statement. */
const valuesAtOnce = 5_000

/** Whether no table of ours has a row. Tables that do not exist have none. */
export async function isEmpty(knex: Knex): Promise<boolean> {
  const found = isSqlite(knex)
    ? await knex("sqlite_master").where({ type: "table" }).whereNot("name", "like", "sqlite%").pluck("name")
    : await knex("information_schema.tables").whereRaw("table_schema = current_schema()").pluck("table_name")
  for (const name of found.map(String))
    if (!name.startsWith("knex_") && name !== "crypto_lead" && (await knex(name).first(knex.raw("1")))) return false
  return true
}

/**
 * Copies everything in one transaction of each database. The target has its tables, and no rows in them. The numbers that it will give to
 * new rows go on where the source is, also above rows that were deleted.
 * @returns what was read from the source
 * @throws UncopiableError, or the driver's error; then the target has no rows
 */
export async function copyAll(source: Knex, target: Knex): Promise<Holdings> {
  return await source.transaction(
    (from) =>
      target.transaction(async (to) => {
        const held = new Map<string, Held>()
        for (const table of await inOrder(to)) held.set(table, await copyTable(from, to, table))
        await setNumbers(to, await lastNumbers(from))
        return held
      }),
    isSqlite(source) ? {} : { isolationLevel: "repeatable read", readOnly: true },
  )
}

/** What each table holds now. */
export async function holdings(knex: Knex): Promise<Holdings> {
  return await knex.transaction(async (trx) => {
    const held = new Map<string, Held>()
    for (const table of await inOrder(trx)) {
      const hash = new Hash()
      for await (const page of pagesOf(trx, table)) for (const row of page) hash.add(row)
      held.set(table, hash.held)
    }
    return held
  })
}

/** The tables that do not hold the same. */
export const differences = (one: Holdings, other: Holdings): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((table) => {
    const [here, there] = [one.get(table), other.get(table)]
    return here?.rows !== there?.rows || here?.hash !== there?.hash
  })

const columnsOf = (table: TableName): [name: string, kind: Columns[string]["kind"]][] =>
  Object.entries<Columns[string]>(tables[table]).map(([name, { kind }]) => [name, kind])

async function copyTable(from: Knex.Transaction, to: Knex.Transaction, table: TableName): Promise<Held> {
  const hash = new Hash()
  const columns = columnsOf(table).map(([name]) => name)
  const atOnce = Math.max(1, Math.floor(valuesAtOnce / columns.length))
  const into = `INSERT INTO ?? (${columns.map(() => "??").join(", ")}) VALUES `
  const one = `(${columns.map(() => "?").join(", ")})`
  for await (const page of pagesOf(from, table)) {
    for (const row of page) hash.add(row)
    for (let at = 0; at < page.length; at += atOnce) {
      const some = page.slice(at, at + atOnce)
      await to
        .raw(into + some.map(() => one).join(", "), [table, ...columns, ...some.flat()])
        .catch((error: unknown) => {
          throw new UncopiableError(table, columns.join(", "), error)
        })
    }
  }
  return hash.held
}

/** The rows of a table, some at a time, so that a large table needs little memory. */
async function* pagesOf(trx: Knex.Transaction, table: TableName): AsyncGenerator<Cell[][]> {
  const columns = columnsOf(table)
  const read = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map((row) => columns.map(([name, kind]) => cellOf(row[name], table, name, kind)))
  const selected = columns.map(([, kind]) => (kind === "text" || kind === "boolean" ? "??" : "CAST(?? AS TEXT) AS ??"))
  const names = columns.flatMap(([name, kind]) => (kind === "text" || kind === "boolean" ? [name] : [name, name]))
  if (isSqlite(trx)) {
    const sql = `SELECT rowid AS "the row", ${selected.join(", ")} FROM ?? WHERE rowid > ? ORDER BY rowid LIMIT ${pageSize}`
    for (let last = Number.MIN_SAFE_INTEGER; ; ) {
      const rows = await trx.raw<Record<string, unknown>[]>(sql, [...names, table, last])
      if (rows.length === 0) return
      last = Number(rows.at(-1)?.["the row"])
      yield read(rows)
    }
  }
  await trx.raw(`DECLARE copying CURSOR FOR SELECT ${selected.join(", ")} FROM ??`, [...names, table])
  for (;;) {
    const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(`FETCH ${pageSize} FROM copying`)
    if (rows.length === 0) break
    yield read(rows)
  }
  await trx.raw("CLOSE copying")
}

/** A value as both databases have it. @throws UncopiableError for a value that only SQLite would take, such as bytes in a column of texts */
function cellOf(value: unknown, table: string, column: string, kind: Columns[string]["kind"]): Cell {
  if (value === null || value === undefined) return null
  if (kind === "boolean") {
    if (typeof value === "boolean") return value
    if (value === 0 || value === 1) return value === 1
  } else if (typeof value === "string") {
    if (kind === "text" ? !value.includes("\0") : /^-?\d+$/.test(value)) return value
  }
  throw new UncopiableError(table, column)
}

/** Adds up the hashes of rows, so that their order makes no difference, and a row that stands twice counts twice. */
class Hash {
  #rows = 0
  #sum = 0n

  add(row: readonly Cell[]): void {
    this.#rows += 1
    const digest = createHash("sha256").update(JSON.stringify(row)).digest("hex")
    this.#sum = (this.#sum + BigInt(`0x${digest}`)) % 2n ** 256n
  }

  get held(): Held {
    return { rows: this.#rows, hash: this.#sum.toString(16).padStart(64, "0") }
  }
}

/** All tables. Those to which others refer come before these. */
async function inOrder(knex: Knex): Promise<TableName[]> {
  const refers = `SELECT m.name AS child, f."table" AS parent FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table'`
  const constraints = `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
    JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`
  const found: Reference[] | { rows: Reference[] } = await knex.raw(isSqlite(knex) ? refers : constraints)
  const references = Array.isArray(found) ? found : found.rows
  const ordered: TableName[] = []
  const put = (table: TableName): void => {
    if (ordered.includes(table)) return
    for (const { child, parent } of references) if (child === table && parent !== table) put(parent as TableName)
    ordered.push(table)
  }
  for (const table of Object.keys(tables)) put(table as TableName)
  return ordered
}

interface Reference {
  readonly child: string
  readonly parent: string
}

const sequences = `SELECT c.relname AS name, s.relname AS sequence FROM pg_class s
  JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass
  JOIN pg_class c ON c.oid = d.refobjid
  WHERE s.relkind = 'S' AND s.relnamespace = current_schema()::regnamespace AND c.relname !~ '^(knex|crypto)_'`

/** The newest number that each table has given to a row of its own, also if that row was deleted. */
async function lastNumbers(trx: Knex.Transaction): Promise<ReadonlyMap<string, number>> {
  if (isSqlite(trx)) {
    const rows = await trx.raw<{ name: string; seq: number }[]>("SELECT name, seq FROM sqlite_sequence")
    return new Map(rows.filter(({ name }) => name in tables).map(({ name, seq }) => [name, Number(seq)]))
  }
  const { rows } = await trx.raw<{ rows: { name: string; sequence: string }[] }>(sequences)
  const last = new Map<string, number>()
  for (const { name, sequence } of rows) {
    const answer = await trx.raw<{ rows: { last_value: number; is_called: boolean }[] }>("SELECT * FROM ??", [sequence])
    const [state] = answer.rows
    if (state?.is_called) last.set(name, Number(state.last_value))
  }
  return last
}

async function setNumbers(trx: Knex.Transaction, last: ReadonlyMap<string, number>): Promise<void> {
  if (isSqlite(trx)) {
    for (const [name, number] of last) {
      await trx.raw("DELETE FROM sqlite_sequence WHERE name = ?", [name])
      await trx.raw("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [name, number])
    }
    return
  }
  const { rows } = await trx.raw<{ rows: { name: string; sequence: string }[] }>(sequences)
  for (const { name, sequence } of rows) {
    const number = last.get(name)
    if (number !== undefined)
      await trx.raw("SELECT setval(quote_ident(?)::regclass, ?::bigint, true)", [sequence, number])
  }
}
