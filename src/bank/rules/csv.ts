/** Reads delimited files (RFC 4180). A field that contains the delimiter is quoted, and may span lines. */
import type { Refused } from "../../kernel/rules/types.ts"

export interface CsvRow {
  /** The line where the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * All rows that are not empty, each with its line. A quote is refused with its line if it never ends, or if text follows right after it.
 */
export function readCsv(text: string, delimiter: string): readonly CsvRow[] | Refused<"bank-csv-quotes"> {
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const begin = line
    const fields: string[] = []
    for (;;) {
      const field = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter)
      if (field === null) return { refused: "bank-csv-quotes", line }
      line += field.lines
      at = field.end
      fields.push(field.value)
      if (text[at] !== delimiter) break
      at += 1
    }
    if (at < text.length && !/[\r\n]/.test(text[at] ?? "")) return { refused: "bank-csv-quotes", line }
    at += text.startsWith("\r\n", at) ? 2 : 1
    line += 1
    if (fields.some((field) => field.trim() !== "")) rows.push({ line: begin, fields })
  }
  return rows
}

interface Field {
  readonly value: string
  readonly end: number
  /** The number of line ends within the field. */
  readonly lines: number
}

function bare(text: string, begin: number, delimiter: string): Field {
  let end = begin
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1
  return { value: text.slice(begin, end), end, lines: 0 }
}

/** A quoted field. Null if its quote never ends. */
function quoted(text: string, begin: number): Field | null {
  const pieces: string[] = []
  let from = begin + 1
  for (;;) {
    const end = text.indexOf('"', from)
    if (end < 0) return null
    pieces.push(text.slice(from, end))
    if (text[end + 1] !== '"') {
      const value = pieces.join('"')
      return { value, end: end + 1, lines: value.match(/\r\n|\r|\n/g)?.length ?? 0 }
    }
    from = end + 2
  }
}
