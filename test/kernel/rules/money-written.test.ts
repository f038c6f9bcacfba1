/** Currencies and their decimals, and how an amount is written out (§7.4). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { currencies, decimalsOf, decimalText, points, readMoney } from "../../../src/kernel/rules/money.ts"
import type { Money } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

describe("a currency", () => {
  it("has the decimals of ISO 4217: as Intl knows them, but for those whose small coins are gone", () => {
    const inIntl = (currency: string) =>
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits
    const others = currencies.filter((code) => code !== points && decimalsOf(code) !== inIntl(code))
    expect(others.toSorted()).toEqual(
      "AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER".split(" ").toSorted(),
    )
  })

  it("stands once on the list, under a code of three letters", () => {
    expect(new Set(currencies).size).toBe(currencies.length)
    expect(currencies.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([points])
    expect(currencies.length).toBeGreaterThan(150)
  })

  it("has 0, 2 or 3 decimals; what is no currency has none to ask for", () => {
    expect([decimalsOf("JPY"), decimalsOf("EUR"), decimalsOf("KWD"), decimalsOf(points)]).toEqual([0, 2, 3, 0])
    expect(() => decimalsOf("DEM")).toThrow(RangeError)
    expect(() => decimalsOf("constructor")).toThrow(RangeError)
  })
})

describe("an amount that is written out", () => {
  const anyMoney = fc
    .constantFrom(...currencies)
    .chain((currency) =>
      fc
        .bigInt({ min: 0n, max: 10n ** BigInt(12 + decimalsOf(currency)) - 1n })
        .map((minor): Money => ({ minor, currency })),
    )
  // Small amounts have a generator of their own, since the large range above hardly ever yields them.
  const smallMoney = fc.record({
    minor: fc.bigInt({ min: 0n, max: 2_000_000n }),
    currency: fc.constantFrom("EUR", "KWD", "JPY", points),
  })

  it("is read again as the same amount, in each language", () => {
    fc.assert(
      fc.property(fc.oneof(anyMoney, smallMoney), fc.constantFrom(...languages), (money, language) => {
        expect(readMoney(loadWords(language).money(money), loadWords(language))).toEqual(money)
      }),
      { numRuns: 1000 },
    )
  })

  it("is written as the reader's language writes it, to the last unit", () => {
    const [en, de] = [loadWords("en"), loadWords("de")]
    const much = { minor: 123_456_789_012_345_678_901n, currency: "EUR" }
    expect(en.money(much)).toBe("1,234,567,890,123,456,789.01 EUR")
    expect(de.money(much)).toBe("1.234.567.890.123.456.789,01 EUR")
    expect(en.money({ minor: -5n, currency: "KWD" })).toBe("-0.005 KWD")
    expect(de.money({ minor: 1234n, currency: "JPY" })).toBe("1.234 JPY")
    expect([en.money({ minor: 1n, currency: points }), en.money({ minor: 1500n, currency: points })]).toEqual([
      "1 point",
      "1,500 points",
    ])
    expect(de.money({ minor: 2n, currency: points })).toBe("2 Punkte")
  })

  it("is an exact decimal for programs", () => {
    expect(decimalText({ minor: 50_000n, currency: "EUR" })).toBe("500.00")
    expect(decimalText({ minor: 5n, currency: "KWD" })).toBe("0.005")
    expect(decimalText({ minor: -5n, currency: "EUR" })).toBe("-0.05")
    expect(decimalText({ minor: 7n, currency: points })).toBe("7")
  })
})
