/** What a backup does not have of the rows of a table. */
import type { CopiedRow, CopiedTable } from "./backup-tables.ts"
import { passingIn, placeholderOf } from "./open-keys.ts"
import { urgencies } from "./outbox.ts"

type Described = Pick<CopiedTable, "name" | "columns">

/** Returns a function that takes out of a row of this table what is not to outlive an end in a backup. */
export function withheld(table: Described): (row: CopiedRow) => CopiedRow {
  if (table.name === "outbox") return withoutAnswer(table)
  const at = new Set(passingIn(table.name).map((column) => table.columns.indexOf(column)))
  if (at.size === 0) return (row) => row
  return (row) => row.map((value, index) => (at.has(index) && typeof value === "string" ? placeholderOf(value) : value))
}

/** An answer to one person can say how they have voted. After a restore they are asked again in any case. */
function withoutAnswer({ columns }: Described): (row: CopiedRow) => CopiedRow {
  const of = (row: CopiedRow, column: string) => row[columns.indexOf(column)]
  const given: Readonly<Record<string, string | null>> = { state: "failed", payload: null, failure: "restored" }
  return (row) => {
    const isAnswer = of(row, "urgency") === urgencies.answer && /^(clear-)?person:/.test(String(of(row, "lane")))
    if (!isAnswer || of(row, "payload") === null) return row
    return columns.map((column, index) => (column in given ? (given[column] ?? null) : (row[index] ?? null)))
  }
}
