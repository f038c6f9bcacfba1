/** Country profiles (§18.5): each rule stands with its source, and no sum is claimed for a year that nobody looked up. */
import { describe, expect, it } from "vitest"
import { countryCalled } from "../../../src/config/countries.ts"
import { languages } from "../../../src/kernel/languages.ts"
import { countryKeys, lawOn, thresholdIn } from "../../../src/pay/rules/country.ts"

const form = (country: "de" | "us", name: string) => {
  const found = countryCalled(country).yearly.find((one) => one.form === name)
  if (!found) throw new Error(`no form ${name}`)
  return found
}

describe("country profiles", () => {
  it.each(countryKeys)("%s names law, paragraph and year of each rule, in every language", (key) => {
    const country = countryCalled(key)
    expect(Object.keys(country.names)).toEqual(languages)
    for (const rule of country.rules) {
      expect(Object.keys(rule.says)).toEqual(languages)
      expect(rule.paragraph).toMatch(/§/)
    }
    expect(new Set(country.rules.map((rule) => rule.key)).size).toBe(country.rules.length)
  })

  it.each(["de", "us"] as const)("%s has a law behind whatever it asks for", (key) => {
    const country = countryCalled(key)
    for (const about of ["fractionalVotes", "leave", "sick", "dividend", "yearly"] as const)
      expect([about, lawOn(country, about).length > 0]).toEqual([about, true])
    expect(lawOn(country, "reserve").length > 0).toBe(country.reserve === "required")
  })

  it("forbids a part of a vote in Germany, and nothing where no country is named", () => {
    expect(countryCalled("de").fractionalVotes).toBe("forbidden")
    expect(countryCalled("none")).toMatchObject({ fractionalVotes: "allowed", leave: "paid", sick: "paid", rules: [] })
  })

  it("asks for a 1099-NEC from 600 USD on in 2025, from 2000 USD on in 2026, and does not know 2027", () => {
    const nec = form("us", "1099-NEC")
    expect(thresholdIn(nec, 2025)).toEqual({ amount: "600", currency: "USD", known: true })
    expect(thresholdIn(nec, 2026)).toEqual({ amount: "2000", currency: "USD", known: true })
    expect(thresholdIn(nec, 2027)).toEqual({ amount: "2000", currency: "USD", known: false })
    expect(thresholdIn(nec, 2024)).toMatchObject({ known: false })
  })

  it("sums up dividends by shares as dividends on capital, and shares of tasks as wages", () => {
    const formsOf = (country: "us" | "de", rule: "dividend" | "share") =>
      countryCalled(country).yearly.flatMap((one) => (one.of.includes(rule) ? [one.form] : []))
    expect(formsOf("us", "dividend")).toEqual(["1099-DIV"])
    expect(thresholdIn(form("us", "1099-DIV"), 2026)).toEqual({ amount: "10", currency: "USD", known: true })
    expect(formsOf("us", "share")).toEqual(["W-2", "1099-NEC"])
    expect(formsOf("de", "share")).toEqual(["Lohnsteuerbescheinigung"])
  })

  it("asks for a W-2 and a Lohnsteuerbescheinigung for every sum", () => {
    expect(thresholdIn(form("us", "W-2"), 2026)).toBeNull()
    expect(thresholdIn(form("de", "Lohnsteuerbescheinigung"), 2026)).toBeNull()
  })
})
