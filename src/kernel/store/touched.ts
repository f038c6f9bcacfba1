/** Finds out which tables a unit of work has changed. Listeners then look only for work that such a change can cause. */
import type { TableName } from "./tables.ts"

export type Touched = ReadonlySet<string>

/** Tables that only tell which messages have arrived, and how often people were answered. */
export const arrivalTables: ReadonlySet<TableName> = new Set<TableName>(["inbox", "inbox_rooms", "flood_counts"])
/** The tables of `arrivalTables`, and the outbox. Most messages change no other table. */
export const messageTables: ReadonlySet<TableName> = new Set<TableName>([...arrivalTables, "outbox"])

const change = /^\s*(?:(insert)\s+(?:or\s+\w+\s+)?into|update|delete\s+from)\s+[`"]?(\w+)/i
/** Matches statements that `change` does not match but that change a table, such as `with … delete`. */
const anyChange = /\b(?:insert|update|delete|replace|merge|truncate)\b/i

/** What stands for a table that got new rows, besides the table's name. */
const grown = (table: string): string => `+${table}`

/** Whether a unit of work may have added rows to this table. */
export const hasGrown = (touched: Touched, table: TableName): boolean => touched.has(grown(table)) || touched.has("*")

/**
 * Adds the table that this statement changes. If the statement's table cannot be recognised, the statement counts as a change of every
 * table (`*`).
 */
export function touchedBy(sql: string, touched: Set<string>): void {
  const [, insert, table] = change.exec(sql) ?? []
  if (table !== undefined) touched.add(table)
  if (table !== undefined && insert !== undefined) touched.add(grown(table))
  if (table === undefined && !/^\s*select\b/i.test(sql) && anyChange.test(sql)) touched.add("*")
}

/** Whether a unit of work changed no other tables than these. */
export const isOnly = (touched: Touched, tables: ReadonlySet<string>): boolean =>
  [...touched].every((table) => tables.has(table) || table.startsWith("+"))
