/** The terms of the ownership share (§19.1). */
import { describe, expect, it } from "vitest"
import { dayAfter, monthsIn, valueIn, worthOf } from "../../../src/ownership/rules/terms.ts"

describe("the value of a share", () => {
  it("is in the currency that is named, or in the co-op’s first one", () => {
    expect(valueIn("500 EUR", "USD")).toEqual({ minor: 50_000n, currency: "EUR" })
    expect(valueIn("12.5", "USD")).toEqual({ minor: 1250n, currency: "USD" })
    expect(worthOf({ value: "40" }, ["POINTS", "EUR"])).toEqual({ minor: 40n, currency: "POINTS" })
  })

  it.each(["", "0", "0.00 EUR", "-5", "5,50", "1.005 EUR", "1.5 POINTS", "five", "5 eur"])("is not %j", (text) => {
    expect(valueIn(text, "EUR")).toBeNull()
    expect(() => worthOf({ value: text }, ["EUR"])).toThrow(RangeError)
  })
})

describe("the provisional period", () => {
  it.each([
    ["P12M", 12],
    ["P1Y", 12],
    ["P1Y6M", 18],
    ["P0M", 0],
    ["P10Y", 120],
  ])("%s has %i months", (text, months) => {
    expect(monthsIn(text)).toBe(months)
  })

  it.each(["P", "P30D", "P1W", "PT1H", "P1M2D", "P11Y", "12"])("is not %s", (text) => {
    expect(monthsIn(text)).toBeNull()
  })
})

it("what is to be paid back within a time is to be paid by its last day", () => {
  expect(dayAfter("2026-11-30", "P12M")).toBe("2027-11-30")
  expect(dayAfter("2027-11-30", "P3M")).toBe("2028-02-29")
})
