import { describe, expect, it } from "vitest"
import {
  add,
  commonDenominator,
  formatFraction,
  fraction,
  isWhole,
  multiply,
  readFraction,
} from "../../../src/kernel/rules/fraction.ts"

describe("weights and shares", () => {
  it("are exact: three thirds are one, and ten tenths too", () => {
    const third = fraction("1/3")
    expect(formatFraction(add(add(third, third), third))).toBe("1")
    expect(formatFraction(multiply(fraction("0.1"), fraction("10")))).toBe("1")
    expect(isWhole(third)).toBe(false)
  })

  it("are written in lowest terms", () => {
    expect(["2/4", "0.50", "4/2", "007"].map((text) => formatFraction(fraction(text)))).toEqual([
      "1/2",
      "1/2",
      "2",
      "7",
    ])
  })

  it("are read from nothing else than whole numbers, ratios and decimals", () => {
    const others = ["", "-1", "1/0", "1/-2", "1e3", "0.(3)", ".5", "1 1/2", "0x10", " 1", "NaN", "9".repeat(61)]
    expect(others.map(readFraction)).toEqual(others.map(() => null))
    expect(() => fraction("a half")).toThrow(RangeError)
  })

  it("have a number that makes them all whole", () => {
    expect(commonDenominator(["1/4", "5/6", "2"].map(fraction))).toBe(12n)
  })
})
