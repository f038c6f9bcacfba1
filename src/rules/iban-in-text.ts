/** Account numbers in what people write (§7.5): they belong to payment details, and into no text that others will read. */
import { countrySpecs, isValidIBAN } from "ibantools"
import type { Refused } from "./types.ts"

/** What people put between the parts of one. */
const between = /[^\p{L}\p{N}]/u
/** More of that in a row, and the next word is another matter. */
const mostBetween = 5

/** Whether a text has an IBAN in it whose check digits are right: with or without spaces, in capitals or not. */
export function hasIban(text: string): boolean {
  const letters = Array.from(text.normalize("NFKC").toUpperCase())
  return letters.some((_, start) => ibanAt(letters, start))
}

/** A text that would put somebody's account number where it does not belong. */
export const withoutIban = (...texts: readonly string[]): Refused | null =>
  texts.some(hasIban) ? { refused: "iban-in-text" } : null

function ibanAt(letters: readonly string[], start: number): boolean {
  const country = `${letters[start]}${letters[start + 1]}`
  const length = /^[A-Z]{2}$/.test(country) ? countrySpecs[country]?.chars : null
  if (!length) return false
  let read = ""
  let gap = 0
  for (let index = start; index < letters.length && read.length < length; index++) {
    const letter = letters[index] ?? ""
    if (/[A-Z0-9]/.test(letter)) {
      read += letter
      gap = 0
    } else if (between.test(letter) && gap < mostBetween) gap += 1
    else return false
  }
  return isValidIBAN(read)
}
