/** Finds account numbers in people's texts (§7.5). Account numbers belong in payment details, never in a text that others read. */
import { countrySpecs, isValidIBAN } from "ibantools"
import type { Refused } from "./types.ts"

/** A character that people put between the groups of an IBAN. */
const between = /[^\p{L}\p{N}]/u
/**
 * The most characters of `between` that may stand between two groups of an IBAN. After more of them, the next word counts as no part of it.
 */
const mostBetween = 5

/** Whether a text contains an IBAN with correct check digits. Capitals and spaces make no difference. */
export function hasIban(text: string): boolean {
  const letters = text.normalize("NFKC").toUpperCase()
  for (const { index } of letters.matchAll(/[A-Z](?=[A-Z])/g)) if (ibanAt(letters, index)) return true
  return false
}

/**
 * The IBANs in a text that have correct check digits and stand as separate words. Letters inside a longer word can look like an IBAN by
 * chance, and the bot must not remove a message because of such a word.
 */
export function plainIbans(text: string): string[] {
  const letters = text.normalize("NFKC").toUpperCase()
  const found = Array.from(letters.matchAll(/(?<![\p{L}\p{N}])[A-Z](?=[A-Z])/gu), ({ index }) => ibanAt(letters, index))
  return found.flatMap((iban) => (iban && !/^[\p{L}\p{N}]/u.test(letters.slice(iban.end)) ? [iban.number] : []))
}

/** Refuses texts that contain an account number. */
export const withoutIban = (...texts: readonly string[]): Refused | null =>
  texts.some(hasIban) ? { refused: "iban-in-text" } : null

/** The valid IBAN that begins at `start`, with its end as a position in `letters`. Null if no valid IBAN begins at `start`. */
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
