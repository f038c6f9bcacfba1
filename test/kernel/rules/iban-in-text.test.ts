import fc from "fast-check"
import { composeIBAN, countrySpecs, isValidIBAN } from "ibantools"
import { describe, expect, it } from "vitest"
import { hasIban, withoutIban } from "../../../src/kernel/rules/iban-in-text.ts"

describe("an account number in a text", () => {
  it.each([
    "DE89370400440532013000",
    "de89 3704 0044 0532 0130 00",
    "Rent, to DE89 3704 0044 0532 0130 00, as always",
    "IBAN:DE89370400440532013000.",
    "DE89-3704-0044-0532-0130-00",
    "DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000",
    "DE89\u200B3704\u200B0044\u200B0532\u200B0130\u200B00",
    "ＤＥ８９370400440532013000",
    "**DE89** *3704* 0044 0532 0130 00",
    "1DE89370400440532013000",
    "GB29 NWBK 6016 1331 9268 19 (Ana)",
    "an NO93 8601 1117 947",
  ])("is found: %s", (text) => {
    expect(hasIban(text)).toBe(true)
  })

  it.each([
    "DE89370400440532013001",
    "DE89 3704 0044 0532",
    "Invoice DE-2026-11-0042 of 20 November 2026",
    "Rent for November, 12 rooms",
    "DE89 is where it begins ........... 370400440532013000",
    "",
    "🐝".repeat(50),
  ])("is not seen where none is: %s", (text) => {
    expect(hasIban(text)).toBe(false)
  })

  it("is refused in whichever of several texts it stands", () => {
    expect(withoutIban("City works", "Rent")).toBeNull()
    expect(withoutIban("City works", "DE89 3704 0044 0532 0130 00")).toEqual({ refused: "iban-in-text" })
  })

  it("is found wherever it stands, however it is spaced, of each country with digits alone", () => {
    const countries = Object.entries(countrySpecs).flatMap(([country, { chars, bban_regexp }]) =>
      chars && bban_regexp && new RegExp(bban_regexp).test("1".repeat(chars - 4)) ? [{ country, chars }] : [],
    )
    expect(countries.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 34, maxLength: 34 }),
        fc.constantFrom("", " ", "\u00A0", "-", " - "),
        fc.string(),
        fc.string(),
        ({ country, chars }, digits, space, before, after) => {
          const iban = composeIBAN({ countryCode: country, bban: digits.slice(0, chars - 4) })
          // Some countries' account numbers contain check digits of their own. Random numbers in which these are wrong are left out.
          fc.pre(iban !== null && isValidIBAN(iban))
          const spaced = (iban ?? "").replaceAll(/(.{4})(?=.)/g, `$1${space}`)
          expect(hasIban(`${before} ${spaced} ${after}`)).toBe(true)
        },
      ),
    )
  })
})
