/** Account numbers in what people write (§7.5): they belong to payment details, and into no text that others will read. */
import { countrySpecs, isValidIBAN } from "ibantools"
import type { Refused } from "./types.ts"

/** What people put between the parts of one. */
const between = /[^\p{L}\p{N}]/u
/** More of that in a row, and the next word is another matter. */
const mostBetween = 5

/** Whether a text has an IBAN in it whose check digits are right: with or without spaces, in capitals or not. */
export function hasIban(text: string): boolean {
  const letters = text.normalize("NFKC").toUpperCase()
  for (const { index } of letters.matchAll(/[A-Z](?=[A-Z])/g)) if (ibanAt(letters, index)) return true
  return false
}

/**
 * The IBANs that plainly stand in a text: each a word of its own, with check digits that are right. A long token or a checksum may hold
 * the signs of one by chance; for that alone no message is removed.
 */
export function plainIbans(text: string): string[] {
  const letters = text.normalize("NFKC").toUpperCase()
  const found = Array.from(letters.matchAll(/(?<![\p{L}\p{N}])[A-Z](?=[A-Z])/gu), ({ index }) => ibanAt(letters, index))
  return found.flatMap((iban) => (iban && !/^[\p{L}\p{N}]/u.test(letters.slice(iban.end)) ? [iban.number] : []))
}

/** A text that would put somebody's account number where it does not belong. */
export const withoutIban = (...texts: readonly string[]): Refused | null =>
  texts.some(hasIban) ? { refused: "iban-in-text" } : null

/** The IBAN that begins there, and where it ends; null: there is no valid one. */
function ibanAt(letters: string, start: number): { readonly number: string; readonly end: number } | null {
  const length = countrySpecs[letters.slice(start, start + 2)]?.chars
  if (!length) return null
  let read = ""
  let gap = 0
  let index = start
  while (index < letters.length && read.length < length) {
    const letter = String.fromCodePoint(letters.codePointAt(index) ?? 0)
    index += letter.length
    if (/[A-Z0-9]/.test(letter)) {
      read += letter
      gap = 0
    } else if (between.test(letter) && gap < mostBetween) gap += 1
    else return null
  }
  return isValidIBAN(read) ? { number: read, end: index } : null
}
