/** Finds the column of a bank's CSV that says whether money came in or went out. */

import { shortened } from "../../kernel/rules/money.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import { plain } from "./csv-heading.ts"
import { directionIn, namesDirection } from "./csv-rows.ts"
import type { CsvMapping, Table } from "./csv-table.ts"
import { oneLine, signIn } from "./values.ts"

/** How a file shows the direction of its amounts. */
export interface Directions {
  /** The position of the column that names the direction in words. Null: there is none. */
  readonly at: number | null
  /** The heading of that column. */
  readonly column: string
  /**
   * Whether at least one amount has a sign. If so, the direction column decides about an amount without a sign. If there is no such column,
   * the amount came in.
   */
  readonly signed: boolean
  /** The direction that a field of that column names. Null if it names none. */
  readonly of: (field: string) => "in" | "out" | null
}

/**
 * Finds the column that the configuration names, or one with a heading such as "Af Bij" or "Soll/Haben". A column under another heading may
 * also contain words for directions, but there they may mean something else: "Debit" can be a card. If a file has such a column, and its
 * amounts have no signs, the file is refused. The treasurer is asked to configure the column.
 * @param all all rows
 * @param booked the rows that the bank has booked
 * @param known whether the amounts are known to have signs, unless the mapping names a column for the direction
 */
export function directionsIn(
  { header, columns }: Table,
  { all, booked }: { readonly all: readonly CsvRow[]; readonly booked: readonly CsvRow[] },
  mapping: CsvMapping,
  known: boolean,
): Directions | Refused {
  const amount = columns.get(mapping.amount ?? "")
  const none = { at: null, column: "", of: directionIn }
  if (amount === undefined) return { ...none, signed: false }
  const signed = all.some(({ fields }) => signIn(fields[amount] ?? "") !== "")
  if (mapping.direction !== undefined)
    return { at: columns.get(mapping.direction) ?? null, column: mapping.direction, signed, of: wordsOf(mapping) }
  if (known) return { ...none, signed: true }
  const saysAll = (index: number) => booked.every(({ fields }) => directionIn(fields[index] ?? "") !== null)
  const others = [...header.fields.keys()].filter((index) => index !== amount)
  const named = others.filter((index) => namesDirection(header.fields[index] ?? ""))
  const called = (index: number) => oneLine(header.fields[index] ?? "", 40)
  const [at] = named.filter(saysAll)
  if (at === undefined) {
    if (signed || booked.length === 0) return { ...none, signed }
    const [unclear] = named
    if (unclear !== undefined) {
      const row = booked.find(({ fields }) => directionIn(fields[unclear] ?? "") === null) ?? header
      const typed = shortened(row.fields[unclear] ?? "")
      return { refused: "bank-csv-direction-unknown", line: row.line, column: called(unclear), typed }
    }
    const hidden = others.find(saysAll)
    if (hidden !== undefined) return { refused: "bank-csv-direction", column: called(hidden) }
    return { ...none, signed }
  }
  const contradicts = ({ fields }: CsvRow) =>
    named.some((index) => directionIn(fields[index] ?? "") !== directionIn(fields[at] ?? ""))
  const second = named.find((index) => index !== at)
  if (second !== undefined && booked.some(contradicts)) return { refused: "bank-csv-direction", column: called(second) }
  return { at, column: called(at), signed, of: directionIn }
}

/** The mapping's own words for directions, or else the usual ones. */
function wordsOf({ directions }: CsvMapping): Directions["of"] {
  if (!directions) return directionIn
  const isIn = (words: readonly string[], field: string) => words.some((word) => plain(word) === plain(field))
  return (field) => (isIn(directions.out, field) ? "out" : isIn(directions.in, field) ? "in" : null)
}
