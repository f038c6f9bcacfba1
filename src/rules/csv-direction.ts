/** In which column a bank's CSV says what came in and what went out, where the amounts do not say it. */
import { oneLine, signIn } from "./bank-values.ts"
import type { CsvRow } from "./csv.ts"
import { directionIn, namesDirection } from "./csv-rows.ts"
import type { CsvMapping, Table } from "./csv-table.ts"
import { shortened } from "./money.ts"
import type { Refused } from "./types.ts"

/** How a file says the direction. */
export interface Directions {
  /** The column of the words for it; null: there is none. */
  readonly at: number | null
  /** What that column is called. */
  readonly column: string
  /** Some amount has a sign of its direction: then those without have one too. */
  readonly signed: boolean
}

/**
 * The configuration names the column, or its heading does, such as "Af Bij" or "Soll/Haben". A column that has such words under another
 * heading may mean something else ("Debit" is a card, too): where the amounts have no sign, it is refused and asked for.
 * @param all the rows, and among them those that the bank has booked
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
