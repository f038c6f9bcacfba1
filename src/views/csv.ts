/** Tables as CSV (RFC 4180), for spreadsheets: what people wrote in them is text, and never reckoned. */
import { plainLine } from "./export-ledger.ts"

/** A number as exact decimal text goes out as it is; every other text is guarded. */
export type Cell = { readonly number: string } | string

/** Spreadsheets take a text for a formula that begins with one of these, in the full width of East Asian letters too. */
const formula = /^['=+\-@＝＋－＠]/u

/** With the mark by which spreadsheets know that it is UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`

/** A text that could be taken for a formula has an apostrophe before it, and so has one that begins with an apostrophe. */
function written(cell: Cell): string {
  if (typeof cell !== "string") return cell.number
  const line = plainLine(cell)
  const text = formula.test(line) ? `'${line}` : line
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
