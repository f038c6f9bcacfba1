/** Short reasons with ballots: what is one, and what of them is published. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { readBallot } from "../../../src/votes/rules/ballots.ts"
import { publishable, withReason } from "../../../src/votes/rules/reasons.ts"
import { typed } from "../../support/typed.ts"

describe("a reason behind a ballot", () => {
  it.each([
    ["1 because it is old", { ballot: "1", text: "it is old", signed: false }],
    ["2 1 signed because I am for it", { ballot: "2 1", text: "I am for it", signed: true }],
    ["2 > 1, weil er alt ist", { ballot: "2 > 1", text: "er alt ist", signed: false }],
    ["abstain because both are fine", { ballot: "abstain", text: "both are fine", signed: false }],
    ["yes because it is old", null],
    ["not 1 because it is old", null],
    ["1 because 2", null],
    ["1 it is old", null],
    ["1 or 2 because it is old", null],
  ])("is found in %s", (text, found) => {
    expect(withReason(text, typed)).toEqual(found)
  })

  it("stands, whatever is typed, behind nothing but numbers or an abstention", () => {
    const words = fc.constantFrom(
      "1",
      "2",
      "not",
      "or",
      "because",
      "weil",
      "signed",
      "M2",
      "abstain",
      "old",
      "?",
      "yes",
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const found = withReason(parts.join(" "), typed)
        if (found) expect(readBallot(found.ballot, 99, typed)).not.toBeNull()
      }),
    )
  })
})

describe("the reasons that are published", () => {
  const reason = fc.record({
    reason: fc.string({ minLength: 1, maxLength: 5 }),
    person: fc.constantFrom(null, matrixId("@ana:hive.test")),
  })

  it("are those that are signed, and the others from three voters on, in one order for all who gave them", () => {
    fc.assert(
      fc.property(fc.array(reason), fc.nat(5), (given, voters) => {
        const shown = publishable(given, voters)
        expect(shown.length).toBe(voters < 3 ? given.filter(({ person }) => person !== null).length : given.length)
        expect(publishable(given.toReversed(), voters).map((one) => one.reason)).toEqual(shown.map((one) => one.reason))
      }),
    )
  })
})
