/** Compares the headings of a CSV file with the names in a mapping. */

/** A heading in the form in which headings are compared: in small letters, without the space around it. */
export const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase()

/** In a mapping, this stands for the code of a currency in a heading, as in "Amount (EUR)". */
const anyCurrency = "{currency}"

/** Whether a column is the one that a mapping calls `wanted`. */
export function isCalled(heading: string, wanted: string): boolean {
  const [begin = "", end] = plain(wanted).split(anyCurrency)
  if (end === undefined) return plain(heading) === begin
  return currencyIn(heading, wanted) !== null
}

/** The code of the currency in a heading. Null if `wanted` has no code, or does not fit the heading. */
export function currencyIn(heading: string, wanted: string): string | null {
  const [begin = "", end] = plain(wanted).split(anyCurrency)
  const there = plain(heading)
  if (end === undefined || !there.startsWith(begin) || !there.endsWith(end)) return null
  const code = there.slice(begin.length, there.length - end.length)
  return /^[a-z]{3}$/.test(code) ? code.toUpperCase() : null
}
