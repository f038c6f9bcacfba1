/** Account numbers that nobody has, with correct check digits. */
import fc from "fast-check"
import { composeIBAN } from "ibantools"

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(""))
const letters = (count: number) =>
  fc
    .array(fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"), { minLength: count, maxLength: count })
    .map((list) => list.join(""))

const bbans: Readonly<Record<string, fc.Arbitrary<string>>> = {
  DE: digits(18),
  AT: digits(16),
  LT: digits(16),
  DK: digits(14),
  LU: digits(16),
  GB: fc.tuple(letters(4), digits(14)).map((parts) => parts.join("")),
  MT: fc.tuple(letters(4), digits(23)).map((parts) => parts.join("")),
}

/** IBANs of countries whose account numbers contain no further check digits. */
export const ibans: fc.Arbitrary<string> = fc
  .constantFrom(...Object.keys(bbans))
  .chain((countryCode) => (bbans[countryCode] ?? digits(16)).map((bban) => composeIBAN({ countryCode, bban })))
  .filter((iban) => iban !== null)

/** The IBAN in groups of four, as on paper. */
export const spaced = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ")

/** Names with every kind of Latin letter. */
export const holders: fc.Arbitrary<string> = fc
  .array(
    fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäöüßéèñçøåłőžşığđþABCDEFGÄÖÜÉØŁŽİ'-.&"),
      minLength: 1,
      maxLength: 14,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => `N${words.join(" ")}`)
