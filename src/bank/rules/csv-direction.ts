/** Finds the column of a bank's CSV that says whether money came in or went out. */

import { shortened } from "../../kernel/rules/money.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import { directionIn, namesDirection } from "./csv-rows.ts"
import type { CsvMapping, Table } from "./csv-table.ts"
import { oneLine, signIn } from "./values.ts"

/** How a file gives the direction. */
export interface Directions {
  /** The position of the column that names the direction in words; null: there is none. */
  readonly at: number | null
  /** The heading of that column. */
  readonly column: string
  /** Whether some amount has a sign. An amount without a sign then follows the direction column; if there is no such column, it came in. */
  readonly signed: boolean
}

/**
 * Finds the column that the configuration names, or one with a heading such as "Af Bij" or "Soll/Haben". Under another heading, such words
 * may mean something else: "Debit" can be a card. If the amounts have no signs either, a file with such a column is refused, and the
 * treasurer is asked to configure it.
 * @param all all rows
 * @param booked the rows that the bank has booked
 */
export function directionsIn(
  { header, columns }: Table,
  { all, booked }: { readonly all: readonly CsvRow[]; readonly booked: readonly CsvRow[] },
  mapping: CsvMapping,
): Directions | Refused {
  const amount = columns.get(mapping.amount ?? "")
  if (amount === undefined) return { at: null, column: "", signed: false }
  const signed = all.some(({ fields }) => signIn(fields[amount] ?? "") !== "")
  if (mapping.direction !== undefined)
    return { at: columns.get(mapping.direction) ?? null, column: mapping.direction, signed }
  const saysAll = (index: number) => booked.every(({ fields }) => directionIn(fields[index] ?? "") !== null)
  const others = [...header.fields.keys()].filter((index) => index !== amount)
  const named = others.filter((index) => namesDirection(header.fields[index] ?? ""))
  const called = (index: number) => oneLine(header.fields[index] ?? "", 40)
  const [at] = named.filter(saysAll)
  if (at === undefined) {
    if (signed || booked.length === 0) return { at: null, column: "", signed }
    const [unclear] = named
    if (unclear !== undefined) {
      const row = booked.find(({ fields }) => directionIn(fields[unclear] ?? "") === null) ?? header
      const typed = shortened(row.fields[unclear] ?? "")
      return { refused: "bank-csv-direction-unknown", line: row.line, column: called(unclear), typed }
    }
    const hidden = others.find(saysAll)
    if (hidden !== undefined) return { refused: "bank-csv-direction", column: called(hidden) }
    return { at: null, column: "", signed }
  }
  const contradicts = ({ fields }: CsvRow) =>
    named.some((index) => directionIn(fields[index] ?? "") !== directionIn(fields[at] ?? ""))
  const second = named.find((index) => index !== at)
  if (second !== undefined && booked.some(contradicts)) return { refused: "bank-csv-direction", column: called(second) }
  return { at, column: called(at), signed }
}
