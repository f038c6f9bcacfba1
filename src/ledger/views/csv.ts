/** Tables as CSV (RFC 4180) for spreadsheets. People's texts must never run as formulas. */
import { plainLine } from "./export-ledger.ts"

/** A number is written as it is; a text is protected from being read as a formula. */
export type Cell = { readonly number: string } | string

/** Spreadsheets read a text as a formula if it begins with one of these characters, also in their full-width forms. */
const formula = /^['=+\-@＝＋－＠]/u

/** The byte order mark tells spreadsheets that the file is UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`

/**
 * Puts an apostrophe before a text that looks like a formula. A text that already begins with an apostrophe gets another one, so the two
 * stay different.
 */
function written(cell: Cell): string {
  if (typeof cell !== "string") return cell.number
  const line = plainLine(cell)
  const text = formula.test(line) ? `'${line}` : line
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
