import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isOwnName } from "../../../src/hours/rules/file-owner.ts"

const named = (...names: string[]) => ({ names })

describe("a time tracker’s name for a person", () => {
  it.each(["tom", "Tom", "Tom Baker", "tom.baker", "tom@bakery.example", "BAKER, Tom", ""])("“%s” is tom’s", (user) => {
    expect(isOwnName(user, named("tom", "Tom Baker"), [named("ana", "")])).toBe(true)
  })

  it.each(["ana", "Thomas", "T. Baker", "tomas"])("“%s” is not certainly tom’s", (user) => {
    expect(isOwnName(user, named("tom", ""), [named("ana", "")])).toBe(false)
  })

  it("is never taken where somebody else is called just so", () => {
    expect(isOwnName("Tom Baker", named("tom", ""), [named("tb", "Tom Baker")])).toBe(false)
    const name = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/)
    fc.assert(
      fc.property(name, name, (self, other) => {
        fc.pre(self !== other)
        expect(isOwnName(other, named(self, ""), [named(other)])).toBe(false)
        expect(isOwnName(self, named(self, ""), [named(other)])).toBe(true)
      }),
    )
  })
})
