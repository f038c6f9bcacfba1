/** The records of QIF (Quicken Interchange Format). The contents of their fields are not read in this file. */
import type { Refused } from "../../kernel/rules/types.ts"
import { oneLine } from "./values.ts"

/** A line of a record. It consists of a letter that tells its meaning, and the text. */
export interface QifField {
  readonly code: string
  readonly text: string
  readonly line: number
}

/** One movement. */
export interface QifRecord {
  /** The account's name in the file. Null if the file names none. */
  readonly account: string | null
  readonly fields: readonly QifField[]
  /** The line where the record begins. */
  readonly line: number
  /** The file's name, if it is one of several. */
  readonly file: string | null
}

/** The headers of accounts that hold money. */
const ofMoney: ReadonlySet<string> = new Set(["bank", "cash", "ccard", "oth a", "oth l"])
/** The headers of lists. Programs export such lists together with movements. */
const lists: ReadonlySet<string> = new Set([
  ...["cat", "class", "memorized", "security", "prices", "budget", "tag", "template", "invitem"],
])

/**
 * All movements of a file. A file that ends within a record is refused, since it may be cut off. A file about anything but money, such as
 * shares, is refused too.
 */
export function qifRecordsIn(text: string, file: string | null): readonly QifRecord[] | Refused {
  const records: QifRecord[] = []
  let section: "movements" | "account" | "list" = "list"
  let account: string | null = null
  let fields: QifField[] = []
  for (const [index, whole] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [line, written] = [index + 1, whole.trimEnd()]
    const broken: Refused = { refused: "bank-qif-broken", line }
    if (written === "") continue
    if (written.startsWith("!")) {
      const [, type] = /^!type:\s*(.+)$/i.exec(written) ?? []
      if (fields.length > 0) return broken
      if (type !== undefined && ofMoney.has(type.toLowerCase())) section = "movements"
      else if (type !== undefined && lists.has(type.toLowerCase())) section = "list"
      else if (type !== undefined) return { refused: "bank-qif-type", line, type: oneLine(type, 40) }
      else if (/^!account$/i.test(written)) section = "account"
      else if (!/^!(?:option|clear):/i.test(written)) return broken
    } else if (written.startsWith("^")) {
      // Some programs end a record with two marks.
      if (!/^\^+$/.test(written)) return broken
      const [first] = fields
      if (section === "movements" && first) records.push({ account, fields, line: first.line, file })
      if (section === "account") account = fields.find(({ code }) => code === "N")?.text.trim() ?? null
      fields = []
    } else fields.push({ code: written.slice(0, 1), text: written.slice(1), line })
  }
  const [open] = fields
  return open && section !== "list" ? { refused: "bank-qif-broken", line: open.line } : records
}
