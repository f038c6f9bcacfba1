/** Which tables a unit of work has changed, so that nobody looks for new work where there can be none. */
import type { TableName } from "./tables.ts"

export type Touched = ReadonlySet<string>

/** Tables that only say which messages have come, and how often people were answered. */
export const arrivalTables: ReadonlySet<TableName> = new Set<TableName>(["inbox", "inbox_rooms", "flood_counts"])
/** The same, and the table of what is to be sent. Most messages change nothing else. */
export const messageTables: ReadonlySet<TableName> = new Set<TableName>([...arrivalTables, "outbox"])

const change = /^\s*(?:insert\s+(?:or\s+\w+\s+)?into|update|delete\s+from)\s+[`"]?(\w+)/i
/** Anything else that changes a table, such as `with … delete`. */
const anyChange = /\b(?:insert|update|delete|replace|merge|truncate)\b/i

/** Adds the table that this statement changes. A change that cannot be read counts as one of everything. */
export function touchedBy(sql: string, touched: Set<string>): void {
  const table = change.exec(sql)?.[1]
  if (table !== undefined) touched.add(table)
  else if (!/^\s*select\b/i.test(sql) && anyChange.test(sql)) touched.add("*")
}

/** Whether a unit of work changed nothing but these tables. */
export const isOnly = (touched: Touched, tables: ReadonlySet<string>): boolean =>
  [...touched].every((table) => tables.has(table))
