/** Finds the end of the movements in a bank's CSV. Balances, sums and prose below them are left out. A movement is never left out. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import type { RowState } from "./csv-kept.ts"
import { looksLikeBalance, looksLikeSum, saysUnbooked } from "./csv-rows.ts"
import type { CsvMapping } from "./csv-table.ts"
import { oneLine, writtenDay } from "./values.ts"

/**
 * The rows of a CSV without those below the movements. If a row begins with the configured `end`, it is left out with all rows below it.
 * Otherwise only these rows are left out, and only if they are below the last row with a day:
 * - rows that begin like a bank's word for a balance or a sum
 * - below a blank line: rows with a word in place of the day, or without an amount
 *
 * Any other row without a day is refused, because it may be a movement whose day is missing.
 * @param states what the columns of the mapping say of each row. If they say that a row is no movement, or not booked yet, the row stays
 */
export function withoutEnd(
  rows: readonly CsvRow[],
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping & { readonly dateFormat: string },
  states: ReadonlyMap<CsvRow, RowState>,
): readonly CsvRow[] | Refused {
  const { date, dateFormat, amount, debit, credit, end } = mapping
  const at = columns.get(date) ?? 0
  const dayOf = ({ fields }: CsvRow) => (fields[at] ?? "").trim()
  const hasDay = (row: CsvRow) => !isRefused(writtenDay(dayOf(row), dateFormat, row.line))
  const stated = end === undefined ? -1 : rows.findIndex((row) => plain(beginOf(row)).startsWith(plain(end)))
  if (stated >= 0) {
    const movement = rows.slice(stated).find((row) => hasDay(row) || /^\d+\D\d+\D\d/.test(dayOf(row)))
    if (movement) return { refused: "bank-csv-end", line: movement.line, end: oneLine(end ?? "", 40) }
    return rows.slice(0, stated)
  }
  const last = rows.findLastIndex((row) => hasDay(row) || /^\d/.test(dayOf(row)))
  const [above, below] = [rows.slice(0, last + 1), rows.slice(last + 1)]
  const sums = [amount, debit, credit].map((column) => columns.get(column ?? "") ?? -1)
  const taken = new Set(columns.values())
  // Outside the column of days, "Total" can be the name of somebody who was paid.
  const calledSum = ({ fields }: CsvRow) => {
    const first = fields.findIndex((field) => field.trim() !== "")
    const text = fields[first] ?? ""
    return (looksLikeBalance(text) && !(first !== at && taken.has(first))) || (first === at && looksLikeSum(text))
  }
  const hasMovements = above.some(hasDay)
  const kept: CsvRow[] = []
  let gap = false
  for (const [index, row] of below.entries()) {
    const before = rows[last + index]
    gap ||= before !== undefined && row.line > endOf(before) + 1
    const isProse = gap && hasMovements && (dayOf(row) !== "" || sums.every((sum) => !row.fields[sum]?.trim()))
    const state = states.get(row)?.is
    if (saysNotBooked(row) || state === "pending" || state === "ignored") kept.push(row)
    else if (!calledSum(row) && !isProse) {
      // If no row has a day, the configured format must be wrong. So all rows are kept, and reading them gives the refusal for that reason.
      if (!hasMovements) return rows
      return { refused: "bank-csv-below", line: row.line, begin: oneLine(beginOf(row), 40) }
    }
  }
  return [...above, ...kept]
}

const saysNotBooked = ({ fields }: CsvRow): boolean => fields.some(saysUnbooked)

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase()

const beginOf = ({ fields }: CsvRow): string => fields.find((field) => field.trim() !== "") ?? ""

/** The line on which a row ends. A quoted field can span several lines. */
const endOf = ({ line, fields }: CsvRow): number => line + (fields.join("").match(/\r\n|\r|\n/g)?.length ?? 0)
