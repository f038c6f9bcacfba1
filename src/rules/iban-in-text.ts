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

/** A text that would put somebody's account number where it does not belong. */
export const withoutIban = (...texts: readonly string[]): Refused | null =>
  texts.some(hasIban) ? { refused: "iban-in-text" } : null

function ibanAt(letters: string, start: number): boolean {
  const length = countrySpecs[letters.slice(start, start + 2)]?.chars
  if (!length) return false
  let read = ""
  let gap = 0
  for (let index = start; index < letters.length && read.length < length; ) {
    const letter = String.fromCodePoint(letters.codePointAt(index) ?? 0)
    index += letter.length
    if (/[A-Z0-9]/.test(letter)) {
      read += letter
      gap = 0
    } else if (between.test(letter) && gap < mostBetween) gap += 1
    else return false
  }
  return isValidIBAN(read)
}
