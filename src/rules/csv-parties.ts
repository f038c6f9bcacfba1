/** Whose account a bank's CSV is of, and in which columns it names the other side. */
import { ibanIn } from "./bank-values.ts"

/** What banks call the column of whoever pays, and that of whoever is paid. A column that is called both has the other side's name. */
const payerWord = /zahlungspflichtig|auftraggeber|absender|payer|debtor|remitter/i
const payeeWord = /empf[äa]nger|beg[üu]nstigt|beguenstigt|payee|creditor|beneficiary/i

/** In which columns the other side's name stands, of what came in and of what went out; -1: in none. */
export interface Names {
  readonly payer: number
  readonly payee: number
}

/**
 * The configuration names one column for both. Where that one holds receivers alone, the payer stands in another column, and the name beside
 * money that came in would be our own. The same holds for a column of payers.
 * @param fields the names of the columns
 * @param at the column that the configuration names; -1: it names none
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

/** The one IBAN that stands above the columns of a file; null where there is none, or more than one. */
export function ibanAbove(head: string): string | null {
  const cells = head.split(/[\r\n;,|\t]/).map((cell) => ibanIn(cell.replaceAll('"', "")))
  const [iban = null, ...others] = new Set(cells.filter((cell) => cell !== null))
  return others.length === 0 ? iban : null
}
