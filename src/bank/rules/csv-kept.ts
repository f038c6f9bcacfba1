/**
 * Tells from the values of a column which rows of a bank's CSV are booked movements, which are not booked yet, and which are no movements.
 */

import { shortened } from "../../kernel/rules/money.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import { plain } from "./csv-heading.ts"
import type { CsvMapping } from "./csv-table.ts"
import { oneLine } from "./values.ts"

/** The meaning of the values of one column. */
export interface RowRule {
  readonly column: string
  /** The values of movements. Undefined: all values that are not listed below. */
  readonly booked?: readonly string[] | undefined
  /** The values of movements that the bank only announces. A later file brings them as booked. */
  readonly pending: readonly string[]
  /** The values of rows that are no movements. Such a row was declined, was taken back before it was booked, or is only a balance. */
  readonly ignore: readonly string[]
}

/** The meaning of a row by the mapping's columns. `unknown`: a value that the mapping does not list. */
export type RowState =
  | { readonly is: "booked" | "pending" | "ignored" }
  | { readonly is: "unknown"; readonly column: string; readonly value: string }

/**
 * The meaning of a row by the mapping's columns. If the row is too short for a column, this function ignores the column, because the row is
 * refused later.
 */
export function stateOf(
  { fields }: CsvRow,
  columns: ReadonlyMap<string, number>,
  { rows = [], parts, amount, debit, credit }: CsvMapping,
): RowState {
  const field = (column: string | undefined) => (column === undefined ? "" : (fields[columns.get(column) ?? -1] ?? ""))
  const isEmpty = [amount, debit, credit].every((column) => field(column).trim() === "")
  if (isEmpty && field(parts).trim() !== "") return { is: "ignored" }
  let state: RowState = { is: "booked" }
  for (const { column, booked, pending, ignore } of rows) {
    const value = fields[columns.get(column) ?? -1]
    if (value === undefined) continue
    const isIn = (values: readonly string[]) => values.some((one) => plain(one) === plain(value))
    if (isIn(ignore)) return { is: "ignored" }
    if (isIn(pending)) state = { is: "pending" }
    else if (booked && !isIn(booked) && state.is === "booked") state = { is: "unknown", column, value }
  }
  return state
}

/** The rows that are movements. A row with a value that the mapping does not list is refused with its line. */
export function rowsKept(
  rows: readonly CsvRow[],
  states: ReadonlyMap<CsvRow, RowState>,
): { readonly rows: readonly CsvRow[]; readonly unbooked: ReadonlySet<CsvRow>; readonly ignored: number } | Refused {
  const kept = rows.filter((row) => states.get(row)?.is !== "ignored")
  for (const row of kept) {
    const state = states.get(row)
    if (state?.is === "unknown") {
      const { column, value } = state
      return { refused: "bank-csv-state", line: row.line, column: oneLine(column, 40), typed: shortened(value) }
    }
  }
  const unbooked = new Set(kept.filter((row) => states.get(row)?.is === "pending"))
  return { rows: kept, unbooked, ignored: rows.length - kept.length }
}
