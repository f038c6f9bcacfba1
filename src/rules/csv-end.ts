/** What stands below the movements in a bank's CSV: balances, sums and prose. A movement is never taken for it. */
import { oneLine, writtenDay } from "./bank-values.ts"
import type { CsvRow } from "./csv.ts"
import { looksLikeBalance, looksLikeSum, saysUnbooked } from "./csv-rows.ts"
import type { CsvMapping } from "./csv-table.ts"
import { isRefused, type Refused } from "./types.ts"

/**
 * The rows without those below the last movement. A row there has no day, nor anything that could be one. It is left out
 * where it begins as the configuration says (`end`), as banks call a balance or a sum, or where it stands below a blank line and
 * a word stands in the place of its day. Any other row without a day is refused: it may be a movement whose day is missing.
 */
export function withoutEnd(
  rows: readonly CsvRow[],
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
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
  // In a column that nobody has named, "Total" may be whom it was paid to.
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
    if (saysNotBooked(row)) kept.push(row)
    else if (!calledSum(row) && !isProse) {
      // Without any day above, the days are written in another way than the configuration says.
      if (!hasMovements) return rows
      return { refused: "bank-csv-below", line: row.line, begin: oneLine(beginOf(row), 40) }
    }
  }
  return [...above, ...kept]
}

const saysNotBooked = ({ fields }: CsvRow): boolean => fields.some(saysUnbooked)

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase()

const beginOf = ({ fields }: CsvRow): string => fields.find((field) => field.trim() !== "") ?? ""

/** The line on which a row ends: a field in quotation marks can be longer than one. */
const endOf = ({ line, fields }: CsvRow): number => line + (fields.join("").match(/\r\n|\r|\n/g)?.length ?? 0)
