/** How amounts that people type are read, and why some are refused (§7.4). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { currencies, readMoney } from "../../../src/kernel/rules/money.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { reader } from "../../support/typed.ts"

/** Reads an amount of money. Returns it in minor units, such as `1250 EUR`, or the reason of the refusal. */
function read(text: string, locale = "en", assumed: string | null = null, used: readonly string[] = []): string {
  const money = readMoney(text, reader(locale), { assumed, used })
  return isRefused(money) ? money.refused : `${money.minor} ${money.currency}`
}

describe("an amount is read as people write it", () => {
  it.each([
    ["500EUR", "50000 EUR"],
    ["500 EUR", "50000 EUR"],
    ["500 eur", "50000 EUR"],
    ["EUR 500", "50000 EUR"],
    ["500 €", "50000 EUR"],
    ["€500", "50000 EUR"],
    ["500\u00A0Euro", "50000 EUR"],
    ["500,- €", "50000 EUR"],
    ["500.— EUR", "50000 EUR"],
    ["500 EUR.", "50000 EUR"],
    ["1.234,50 €", "123450 EUR"],
    ["1,234.50 EUR", "123450 EUR"],
    ["1 234,50 €", "123450 EUR"],
    ["1\u202F234,50 €", "123450 EUR"],
    ["1’234.50 CHF", "123450 CHF"],
    ["1234,5 EUR", "123450 EUR"],
    ["1234.50 EUR", "123450 EUR"],
    ["12,34 EUR", "1234 EUR"],
    ["0.05 EUR", "5 EUR"],
    ["0 EUR", "0 EUR"],
    ["1,234,567 EUR", "123456700 EUR"],
    ["1.234.567,89 EUR", "123456789 EUR"],
    ["1 234 EUR", "123400 EUR"],
    ["0,500 KWD", "500 KWD"],
    ["1234.567 KWD", "1234567 KWD"],
    ["1,234.567 KWD", "1234567 KWD"],
    ["500 JPY", "500 JPY"],
    ["10000 points", "10000 POINTS"],
    ["1 Punkt", "1 POINTS"],
    ["５００ＥＵＲ", "50000 EUR"],
    ["500 Franken", "50000 CHF"],
  ])("%s in either language", (text, expected) => {
    for (const language of languages) expect(read(text, language)).toBe(expected)
  })

  it("by the co-op's language, where only the one reading fits the currency", () => {
    expect(read("1,234 JPY", "en")).toBe("1234 JPY")
    expect(read("1.234 POINTS", "de")).toBe("1234 POINTS")
    expect(read("1.234 KWD", "en")).toBe("1234 KWD")
    expect(read("1,234 KWD", "de")).toBe("1234 KWD")
  })

  it.each([
    ["1.234 EUR", "en"],
    ["1.234 EUR", "de"],
    ["1,234 EUR", "en"],
    ["1,234 EUR", "de"],
    ["1.234 KWD", "de"],
    ["1,234 KWD", "en"],
    ["1.234 JPY", "en"],
    ["1,234 POINTS", "de"],
  ])("%s (%s) is asked about and never guessed", (text, language) => {
    expect(read(text, language)).toBe("money-ambiguous")
  })

  it("the amounts offered instead of an ambiguous one can be read", () => {
    expect(readMoney("1.234 EUR", reader("en"))).toMatchObject({ large: "1234 EUR", small: "1.23 EUR" })
    expect(readMoney("1.234 EUR", reader("de"))).toMatchObject({ large: "1234 EUR", small: "1,23 EUR" })
    expect(readMoney("1.234 KWD", reader("de"))).toMatchObject({ large: "1234 KWD", small: "1,234 KWD" })
    expect([read("1,234 KWD", "de"), read("1.23 EUR", "en")]).toEqual(["1234 KWD", "123 EUR"])
  })

  it.each([
    [".75", "75 USD"],
    [",75", "75 USD"],
    [".5", "50 USD"],
    [" .99 ", "99 USD"],
    ["€.50", "50 EUR"],
    ["€ ,50", "50 EUR"],
    [".50€", "50 EUR"],
    ["US$.50", "50 USD"],
    ["EUR .50", "50 EUR"],
    ["KWD .500", "500 KWD"],
    ["．75", "75 USD"],
  ])("%s with its mark, never as a hundred times as much", (text, expected) => {
    for (const language of languages) expect(read(text, language, "USD")).toBe(expected)
  })

  it("with a mark that may belong to the currency or to the amount only once it is said which", () => {
    expect(read("Fr. 50", "en", "CHF", ["CHF"])).toBe("5000 CHF")
    expect(read("Fr. .50", "en", "CHF", ["CHF"])).toBe("50 CHF")
    for (const text of ["Fr.50", "CHF.50", "Franken,50"]) {
      expect(readMoney(text, reader("de"), { used: ["CHF"] })).toMatchObject({
        refused: "money-whose-point",
        ...{ large: "50 CHF", small: "0,50 CHF" },
      })
    }
  })

  it.each([
    ["$20", ["USD"], "2000 USD"],
    ["20 $", ["EUR", "NZD"], "2000 NZD"],
    ["$.75", ["USD"], "75 USD"],
    ["20 dollars", ["CAD"], "2000 CAD"],
    ["£20", ["GBP"], "2000 GBP"],
    ["20 Pfund", ["GBP", "EUR"], "2000 GBP"],
    ["¥20", ["CNY"], "2000 CNY"],
    ["20 kr", ["SEK"], "2000 SEK"],
    ["Fr. 20", ["CHF"], "2000 CHF"],
  ])("%s where the co-op has one currency of that sign", (text, used, expected) => {
    for (const language of languages) expect(read(text, language, used[0], used)).toBe(expected)
  })

  it("of a sign that several of the co-op's currencies share, or none, only once it is said which", () => {
    const asked = (used: readonly string[]) => readMoney("$20", reader("en"), { assumed: used[0] ?? null, used })
    const refused = "money-which-currency"
    expect(asked(["USD", "CAD"])).toMatchObject({ refused, several: ["USD", "CAD"], example: "20 USD" })
    expect(asked(["AUD", "CAD", "EUR"])).toMatchObject({ refused, several: ["CAD", "AUD"], example: "20 CAD" })
    expect(asked([])).toMatchObject({ refused, several: ["USD", "CAD", "AUD"], example: "20 USD" })
    expect(asked(["EUR"])).toMatchObject({ refused: "currency-not-used", currency: "$", currencies: ["EUR"] })
  })

  it("whose currency is to be said with an example in a currency of the co-op's", () => {
    expect(readMoney("500", reader("en"), { used: ["CHF", "EUR"] })).toMatchObject({ example: "500 CHF" })
  })

  it("without a currency only where one is assumed", () => {
    expect(read("500")).toBe("money-no-currency")
    expect(read("500", "en", "EUR")).toBe("50000 EUR")
    expect(read("500 USD", "en", "EUR")).toBe("50000 USD")
  })
})

describe("an amount is refused", () => {
  it.each([
    ["-5 EUR", "money-negative"],
    ["−5 EUR", "money-negative"],
    ["EUR -5", "money-negative"],
    ["5- EUR", "money-negative"],
    ["(5 EUR)", "money-negative"],
    ["12.345,678 EUR", "money-too-many-decimals"],
    ["0.005 EUR", "money-too-many-decimals"],
    ["1.2345 EUR", "money-too-many-decimals"],
    ["1.5 JPY", "money-too-many-decimals"],
    ["0,5 POINTS", "money-too-many-decimals"],
    ["1000000000000 EUR", "money-too-large"],
    ["1.000.000.000.000,00 EUR", "money-too-large"],
    ["1e15 EUR", "money-unreadable"],
    ["500 DEM", "money-unknown-currency"],
    ["500 XAU", "money-unknown-currency"],
    ["500 bananas", "money-unknown-currency"],
    ["500 __proto__", "money-unknown-currency"],
    ["500 EUR City works", "money-and-more"],
    ["500€ City works", "money-and-more"],
    ["500 constructor works", "money-unknown-currency"],
    // Shops write cents as raised digits. As plain digits this would be a hundred times as much.
    ["5⁵⁰ €", "money-unreadable"],
    ["5² EUR", "money-unreadable"],
    ["5½ EUR", "money-unreadable"],
    ["①EUR", "money-unreadable"],
    ["$500", "money-which-currency"],
    ["500 £", "money-which-currency"],
    ["500 kr", "money-which-currency"],
    ["EUR 500 USD", "money-unreadable"],
    ["..75 EUR", "money-unreadable"],
    [". 75 EUR", "money-unreadable"],
    ["1..75 EUR", "money-unreadable"],
    [".75.50 EUR", "money-unreadable"],
    [". 75", "money-unreadable"],
    ["€. 50", "money-unknown-currency"],
    [".755 EUR", "money-too-many-decimals"],
    [".5 JPY", "money-too-many-decimals"],
    ["-.75 EUR", "money-negative"],
    ["50 cents", "money-unknown-currency"],
    ["12,34,567 EUR", "money-unreadable"],
    ["1.23.456 EUR", "money-unreadable"],
    ["12 34 EUR", "money-unreadable"],
    ["1'234,567.89 EUR", "money-unreadable"],
    ["0.123.456 EUR", "money-unreadable"],
    ["EUR", "money-unreadable"],
    ["", "money-unreadable"],
    ["٥٠٠ EUR", "money-unreadable"],
    [`${"9".repeat(70)} EUR`, "money-unreadable"],
  ])("%s: %s", (text, expected) => {
    for (const language of languages) expect(read(text, language)).toBe(expected)
  })

  it("or read, whatever is typed, and nothing but whole minor units of a known currency comes out", () => {
    const piece = fc.constantFrom(
      "1",
      "12",
      "234",
      "500",
      ".",
      ",",
      " ",
      "'",
      "-",
      "€",
      "EUR",
      "KWD",
      "points",
      "\u00A0",
      "x",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        fc.constantFrom(...languages),
        (text, language) => {
          const money = readMoney(text, reader(language))
          if (isRefused(money)) return
          expect(money.minor >= 0n && money.minor < 10n ** 15n).toBe(true)
          expect(currencies).toContain(money.currency)
        },
      ),
    )
  })
})

describe("a mark before the first digit", () => {
  it("never makes an amount a whole one", () => {
    const sign = fc.constantFrom("", "€", "€ ", "US$", "$", "Fr.", "Fr", "EUR", "EUR ", "EUR. ", "£ ")
    const digits = fc.stringMatching(/^\d{1,4}$/)
    fc.assert(
      fc.property(
        sign,
        fc.constantFrom(".", ","),
        digits,
        fc.constantFrom(...languages),
        (before, mark, rest, language) => {
          const money = readMoney(`${before}${mark}${rest}`, reader(language), {
            assumed: "EUR",
            used: ["EUR", "CHF", "GBP", "USD"],
          })
          if (!isRefused(money)) expect(money.minor).toBe(BigInt(rest.padEnd(2, "0")))
        },
      ),
    )
  })
})
