/** Finds the account to which a bank's CSV belongs, and the columns that name the other side. */

import type { Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import type { CsvMapping, Table } from "./csv-table.ts"
import { ibanIn, oneLine } from "./values.ts"

/**
 * The headings that banks give to the columns of payers and of payees. A column whose heading has both words names the other side of every
 * movement.
 */
const payerWord = /zahlungspflichtig|auftraggeber|absender|payer|debtor|remitter/i
const payeeWord = /empf[äa]nger|beg[üu]nstigt|beguenstigt|payee|creditor|beneficiary/i

/** The columns with the payer's and with the payee's name. -1: there is no such column. */
export interface Names {
  readonly payer: number
  readonly payee: number
}

/**
 * The columns with the other side's name. The configuration names one column. If that column's heading speaks only of payees, it holds our
 * own name in every row where money came in. In that case another column holds the payer's name. A column of payers is treated in the same
 * way.
 * @param fields the headings
 * @param at the column that the configuration names; -1: none
 */
export function namesIn(fields: readonly string[], at: number): Names {
  const isOnly = (field: string, word: RegExp, other: RegExp) => word.test(field) && !other.test(field)
  const only = (word: RegExp, other: RegExp) => {
    const found = fields.flatMap((field, index) => (isOnly(field, word, other) ? [index] : []))
    return found.length === 1 ? (found[0] ?? at) : at
  }
  const named = fields[at] ?? ""
  if (isOnly(named, payeeWord, payerWord)) return { payee: at, payer: only(payerWord, payeeWord) }
  if (isOnly(named, payerWord, payeeWord)) return { payer: at, payee: only(payeeWord, payerWord) }
  return { payer: at, payee: at }
}

/** The IBAN above the headings, if there is only one. Otherwise null. */
function ibanAbove(head: string): string | null {
  // Some banks write the IBAN as ="CH93…" for spreadsheets, or as "DE89… / Girokonto".
  const cells = head.split(/[\r\n;,|\t]/).map((cell) => ibanIn((cell.split(" / ")[0] ?? "").replaceAll(/^=|"/g, "")))
  const [iban = null, ...others] = new Set(cells.filter((cell) => cell !== null))
  return others.length === 0 ? iban : null
}

/**
 * The account that a cell names. A cell can have a bank code and an account number, as in `20-00-00 12345678`. Such a cell stands for the
 * co-op's IBAN if the IBAN ends in these digits.
 */
function accountIn(cell: string, ours: string | null): string | null {
  const digits = cell.replaceAll(/[\s./-]/g, "")
  const isOurs = ours !== null && /^\d{8,}$/.test(digits) && ours.endsWith(digits)
  return isOurs ? ours : ibanIn(cell)
}

interface OwnRows {
  readonly rows: readonly CsvRow[]
  readonly iban: string | null
  readonly leftOut: readonly string[]
}

/** The rows of the co-op's account. If no column says to which account a row belongs, these are all rows. */
export function ownRows(
  { header, rows, head, columns }: Table,
  mapping: CsvMapping,
  ours: string | null,
): OwnRows | Refused {
  const at = columns.get(mapping.account ?? "")
  const accountOf = ({ fields }: CsvRow, index: number) => accountIn(fields[index] ?? "", ours)
  if (at === undefined) {
    // If an unmapped column names several accounts, and ours is one of them, the file also has rows of other accounts. So it is refused.
    const taken = new Set(columns.values())
    const several = header.fields.findIndex((_, index) => {
      const named = new Set(rows.map((row) => accountOf(row, index)))
      return !taken.has(index) && ours !== null && named.has(ours) && named.size > 1 && !named.has(null)
    })
    if (several < 0) {
      const named = ibanAbove(head)
      if (named !== null && ours !== null && named !== ours)
        return { refused: "bank-other-account", theirs: named.slice(-4), ours: ours.slice(-4) }
      return { rows, iban: named, leftOut: [] }
    }
    return { refused: "bank-csv-accounts", column: oneLine(header.fields[several] ?? "", 40) }
  }
  const first = rows[0] ? accountOf(rows[0], at) : null
  if (ours === null) {
    const another = rows.find((row) => accountOf(row, at) !== first)
    return another ? { refused: "bank-several-accounts", line: another.line } : { rows, iban: first, leftOut: [] }
  }
  const own = rows.filter((row) => accountOf(row, at) === ours)
  const others = rows.filter((row) => accountOf(row, at) !== ours).map(({ fields }) => oneLine(fields[at] ?? "", 40))
  const [other] = others
  if (own.length === 0 && other !== undefined)
    return { refused: "bank-other-account", theirs: other.slice(-4), ours: ours.slice(-4) }
  return { rows: own, iban: ours, leftOut: [...new Set(others.map((one) => one.slice(-4)))] }
}
