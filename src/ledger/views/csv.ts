/** Tables as CSV (RFC 4180) for spreadsheets. A spreadsheet must never run people's texts as formulas. */
import { plainLine } from "./export-ledger.ts"

/** A cell of the table. A number is written as it is. A text is protected from being read as a formula. */
export type Cell = { readonly number: string } | string

/** Spreadsheets read a text as a formula if it begins with one of these characters, also in their full-width forms. */
const formula = /^['=+\-@＝＋－＠]/u

/** The table as a file's text. The byte order mark at its start tells spreadsheets that the file is UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`

/**
 * A cell as it is written. A text that looks like a formula gets an apostrophe in front. A text that begins with an apostrophe gets another
 * one, so that two different texts stay different.
 */
function written(cell: Cell): string {
  if (typeof cell !== "string") return cell.number
  const line = plainLine(cell)
  const text = formula.test(line) ? `'${line}` : line
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
