import { describe, expect, it } from "vitest"
import { editDistance, longestCompared, nearest } from "../../src/config/nearest.ts"

describe("what somebody probably meant", () => {
  it("is few letters away", () => {
    expect(editDistance("propose", "propose")).toBe(0)
    expect(editDistance("porpose", "propose")).toBe(1)
    expect(editDistance("", "abc")).toBe(3)
    expect(editDistance("abc", "")).toBe(3)
    expect(editDistance("kitten", "sitting")).toBe(3)
  })

  it("is found whatever its case and hyphens, or not at all", () => {
    expect(nearest("Small_Roll", ["smallRoll", "signedDevices"])).toBe("smallRoll")
    expect(nearest("nam", ["name", "zone"])).toBe("name")
    expect(nearest("wholly", ["name", "zone"])).toBeNull()
    expect(nearest("x", [])).toBeNull()
  })

  it("is never looked for among words that are longer than any name", () => {
    const long = "propose".repeat(8000)
    expect(editDistance(long, "propose")).toBe(Number.POSITIVE_INFINITY)
    expect(editDistance("propose", long)).toBe(Number.POSITIVE_INFINITY)
    expect(editDistance("x".repeat(longestCompared), "x".repeat(longestCompared))).toBe(0)
    expect(editDistance("x".repeat(longestCompared + 1), "x")).toBe(Number.POSITIVE_INFINITY)
    expect(nearest(long, ["propose"])).toBeNull()
  })
})
