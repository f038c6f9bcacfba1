/** Reads three amounts of a CSV row: the amount itself, the part that the bank kept, and the balance afterwards. */

import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import type { Directions } from "./csv-direction.ts"
import type { CsvMapping } from "./csv-table.ts"
import { type DecimalMark, signIn, writtenAmount } from "./values.ts"

/** How to read the amounts of one row. */
export interface AmountsBy {
  /** The text in a column of the mapping. Empty if the mapping has no such column. */
  readonly field: (column: string | undefined) => string
  readonly decimal: DecimalMark
  readonly currency: string
  readonly directions: Directions
}

/** The row's amount. It is positive if money came in. */
export function amountIn(
  { line, fields }: CsvRow,
  { amount, debit, credit }: CsvMapping,
  { field, decimal, currency, directions }: AmountsBy,
): Money | Refused {
  if (amount !== undefined) {
    const money = writtenAmount(field(amount), decimal, currency, line)
    if (isRefused(money) || directions.at === null) return money
    const said = fields[directions.at] ?? ""
    const towards = directions.of(said)
    if (towards === null)
      return { refused: "bank-csv-direction-unknown", line, column: directions.column, typed: shortened(said) }
    const sign = signIn(field(amount))
    if (sign !== "" && (sign === "-") !== (towards === "out")) return { refused: "bank-csv-both", line }
    if (sign === "-") return money
    return towards === "out" ? { ...money, minor: -money.minor } : money
  }
  const read = (column: string | undefined) =>
    field(column).trim() === "" ? { minor: 0n, currency } : writtenAmount(field(column), decimal, currency, line)
  const [out, into] = [read(debit), read(credit)]
  if (isRefused(out)) return out
  if (isRefused(into)) return into
  if (out.minor !== 0n && into.minor !== 0n) return { refused: "bank-csv-both", line }
  if (field(debit).trim() === "" && field(credit).trim() === "")
    return { refused: "bank-amount-unreadable", line, typed: "" }
  const size = out.minor < 0n ? -out.minor : out.minor
  return { currency, minor: into.minor - size }
}

/**
 * The fee that the bank kept of a row's amount, as a movement of its own. It is negative, or positive if the bank gave a fee back. Null:
 * there is no fee. If the file says what is left of the amount (`net`), the amount and the fee must give exactly that. Without `net`, a fee
 * with a minus was given back, and any other fee went out.
 */
export function feeIn(
  { line }: CsvRow,
  mapping: CsvMapping,
  amount: Money,
  { field, decimal, currency }: AmountsBy,
): Money | null | Refused {
  if (mapping.fee === undefined) return null
  const typed = field(mapping.fee)
  const fee = typed.trim() === "" ? { minor: 0n, currency } : writtenAmount(typed, decimal, currency, line)
  if (isRefused(fee)) return fee
  const net = field(mapping.net).trim() === "" ? null : writtenAmount(field(mapping.net), decimal, currency, line)
  if (isRefused(net)) return net
  const minor = net === null ? -fee.minor : net.minor - amount.minor
  if (net !== null && minor !== fee.minor && minor !== -fee.minor)
    return { refused: "bank-csv-net", line, amount, fee, net }
  return minor === 0n ? null : { minor, currency }
}

/** The account's balance after the row. Null if the row has none. */
export function balanceAfter(
  { line }: CsvRow,
  { balance }: CsvMapping,
  { field, decimal, currency }: AmountsBy,
): Money | null | Refused {
  const typed = field(balance)
  return typed.trim() === "" ? null : writtenAmount(typed, decimal, currency, line)
}
