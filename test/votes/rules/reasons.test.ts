/** Short reasons with ballots: what is one, and what of them is published. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { readBallot } from "../../../src/votes/rules/ballots.ts"
import { ballotBefore, publishable, withReason } from "../../../src/votes/rules/reasons.ts"
import { typed } from "../../support/typed.ts"

const read = (text: string) => withReason(text, typed, { last: 2, prefix: "!" })

describe("a reason behind a ballot", () => {
  it.each([
    ["1 because it is old", "1", { text: "it is old", signed: false }],
    ["2 1 signed because I am for it", "2 1", { text: "I am for it", signed: true }],
    ["2 > 1, weil er alt ist", "2 > 1", { text: "er alt ist", signed: false }],
    ["abstain because both are fine", "abstain", { text: "both are fine", signed: false }],
    [
      "M1 1 because 30 people wait, and it spares CO2",
      "M1 1",
      { text: "30 people wait, and it spares CO2", signed: false },
    ],
  ])("is found in %s", (text, ballot, reason) => {
    expect(read(text)).toEqual({ ballot, reason })
  })

  it.each(["yes because it is old", "not 1 because it is old", "1 it is old", "1 or 2 because it is old"])(
    "is not behind what is no ballot of numbers: %s",
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it.each([
    "1 because 2",
    "M1 1 because it is good\nM2 2 because it is bad",
    "1 because it is good\n\n2 because it is bad",
    "1 because it is old\nand loud",
    "M1 2 because it is bad. No, sorry: M1 it is",
    "1 because !vote it",
    "1 because I meant 2",
    "1 because I meant ②",
    "1 because it is old 5 because it is new",
    "1 weil er alt ist, ich enthalte mich",
    "1 because it is old, but abstain",
    "1 because it is old, signed",
    `1 because it is old ${"very ".repeat(500)}M2 2`,
  ])("makes a ballot unclear if it can be read as something else: %s", (text) => {
    expect(read(text)?.reason).toBeNull()
    expect(readBallot(ballotBefore(text, typed).replace(/^M1 /, ""), 99, typed)).not.toBeNull()
  })

  it("holds, whatever is typed, no ballot, motion, command or line, and stands behind nothing but a ballot", () => {
    const hiding = ["1", "2", "M2", "abstain", "!vote", "\n"]
    const words = fc.constantFrom(
      ...hiding,
      "not",
      "or",
      "because",
      "weil",
      "signed",
      "old",
      "new",
      "?",
      "yes",
      ".",
      ",",
    )
    fc.assert(
      fc.property(
        fc.constantFrom("1", "2 1", "M1 2", "abstain"),
        fc.array(words, { maxLength: 8 }),
        (ballot, parts) => {
          const found = read(`${ballot} because ${parts.join(" ")}`)
          if (!found?.reason) return
          expect(found.ballot).toBe(ballot)
          expect(
            parts.slice(0, parts.findLastIndex((part) => part !== "\n") + 1).filter((part) => hiding.includes(part)),
          ).toEqual([])
        },
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const found = read(parts.join(" "))
        const ballot = found?.ballot.replace(/^M2 /, "")
        if (found) expect(readBallot(ballot ?? "", 99, typed)).not.toBeNull()
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
