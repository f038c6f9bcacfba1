/** Finds the account of a bank's CSV, and the columns that name the other side. */
import { ibanIn } from "./bank-values.ts"

/** The headings that banks give to the payer's and the payee's column. A column with both words names the other side of every movement. */
const payerWord = /zahlungspflichtig|auftraggeber|absender|payer|debtor|remitter/i
const payeeWord = /empf[äa]nger|beg[üu]nstigt|beguenstigt|payee|creditor|beneficiary/i

/** The columns with the payer's and the payee's name; -1: there is none. */
export interface Names {
  readonly payer: number
  readonly payee: number
}

/**
 * The columns of the other side's name. The configuration names one column for both; if that one holds only payees, the payer stands in
 * another column, and the mapped one would give our own name for money that came in. The same holds for a column of payers.
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

/** The only IBAN above the headings; null if there is none, or more than one. */
export function ibanAbove(head: string): string | null {
  const cells = head.split(/[\r\n;,|\t]/).map((cell) => ibanIn(cell.replaceAll('"', "")))
  const [iban = null, ...others] = new Set(cells.filter((cell) => cell !== null))
  return others.length === 0 ? iban : null
}
