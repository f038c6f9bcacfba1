/** The count of a vote by consent, and what is published of it (§3.9, §5.6). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused, type Publication } from "../../../src/kernel/rules/types.ts"
import { mayAnswer } from "../../../src/votes/rules/consent.ts"
import { type ClosedVote, makeCountFile, parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { leavesOutConcerned } from "../../../src/votes/rules/motions.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import { hive } from "../../support/closed-vote.ts"

interface Told {
  readonly ballots: readonly string[]
  readonly roll?: readonly string[]
  readonly objections?: number
  readonly publication?: Publication
}

/** A vote by consent. A ballot `1` agrees, `2` objects, and an empty one stands aside. */
function consenting({ ballots, roll, objections = 0, publication = "with-receipts" }: Told): ClosedVote {
  const vote = hive({ ballots, publication, smallRoll: 3, ...(roll && { roll }) })
  return {
    ...vote,
    options: [vote.options[0], vote.options[2]].flatMap((option, index) =>
      option ? [{ ...option, number: index + 1 }] : [],
    ),
    terms: { ...vote.terms, consent: { objections, reasons: "unnamed" } },
  }
}
const resultOf = (told: Told) => makeCountFile(consenting(told)).outcome

describe("a vote by consent", () => {
  it("is carried with a quorum and no objection, and objections are counted in people", () => {
    expect(resultOf({ ballots: ["1", "1", "1", "1", "1", ""] })).toMatchObject({ result: "carried", winner: 1 })
    expect(resultOf({ ballots: ["1", "1", "1", "1", "1", "2"] })).toMatchObject({ result: "rejected", winner: 1 })
    expect(resultOf({ ballots: ["1", "1", "1", "1", "1", "2"], objections: 1 })).toMatchObject({ result: "carried" })
    expect(resultOf({ ballots: ["1", "2", "2", "2", "2", "2"], objections: 5 })).toMatchObject({ result: "carried" })
    expect(resultOf({ ballots: ["1", "1", "1", "1", "1"] })).toMatchObject({ result: "no-quorum" })
    expect(resultOf({ ballots: Array(6).fill("") })).toMatchObject({ result: "rejected" })
  })

  it("reaches its quorum by weight, and lets no weight show in what is published", () => {
    const roll = ["1/3", "1/7", ...Array(4).fill("1")]
    const few = { roll, ballots: ["1/3: 2", "1/7: 1", "1: 1"] }
    expect(resultOf(few)).toMatchObject({ result: "no-quorum" })
    const { file, blt } = makeCountFile(consenting({ roll, ballots: ["1/3: 2", "1/7: 1", "1: 1", "1: 1", "1: "] }))
    expect(file.answers).toEqual({ agree: 3, aside: 1, object: 1 })
    expect(new Set(file.ballots.map(({ weight }) => weight))).toEqual(new Set(["1"]))
    expect([file.withheld, blt]).toEqual([null, null])
    expect(recountFile(file).disagreements).toEqual([])
  })

  it("is counted again to the same answers and outcome, whatever is published and however people answered", () => {
    const told = fc.record({
      ballots: fc.array(fc.constantFrom("1", "2", "", "1/3: 1", "1/3: 2", "1/7: "), { maxLength: 12 }),
      objections: fc.nat(3),
      publication: fc.constantFrom<Publication[]>("with-receipts", "ballots", "shared", "rounds"),
    })
    fc.assert(
      fc.property(told, (vote) => {
        const { json, outcome } = makeCountFile(consenting(vote))
        const file = parseCountFile(json)
        if (isRefused(file)) return false
        const again = recountFile(file)
        expect([again.disagreements, again.outcome]).toEqual([[], outcome])
        return true
      }),
    )
  })

  it.each([
    ["answers", (json: string) => json.replace('"object":1', '"object":0')],
    ["outcome", (json: string) => json.replace('"result":"rejected"', '"result":"carried"')],
    ["outcome", (json: string) => json.replace('"objections":0', '"objections":1')],
    ["winner", (json: string) => json.replace('"winner": 1', '"winner": 2')],
  ])("is found out if its file says other %s than its ballots", (about, forge) => {
    const { json } = makeCountFile(consenting({ ballots: ["1", "1", "1", "1", "1", "2"] }))
    const file = parseCountFile(forge(json))
    if (isRefused(file)) throw new Error(file.refused)
    expect(recountFile(file).disagreements.map((wrong) => wrong.about)).toContain(about)
  })
})

describe("a ballot by consent", () => {
  const { options, terms } = consenting({ ballots: [] })
  // The rule reads these three fields alone, and a closed vote lacks the others. Hence the cast.
  const motion = { id: "M7", options, terms } as unknown as Parameters<typeof mayAnswer>[0]
  it("objects with a reason of 500 characters at most, and has none otherwise", () => {
    expect(mayAnswer(motion, [2], "too dear")).toBeNull()
    expect(mayAnswer(motion, [1], "")).toBeNull()
    expect(mayAnswer(motion, [], "")).toBeNull()
    expect(mayAnswer(motion, [2], " ")).toMatchObject({ refused: "objection-without-reason" })
    expect(mayAnswer(motion, [2], "x".repeat(501))).toMatchObject({ refused: "reason-too-long" })
    expect(mayAnswer(motion, [1], "so")).toMatchObject({ refused: "reason-without-objection" })
    expect(mayAnswer(motion, [1, 2], "")).toMatchObject({ refused: "one-answer-by-consent" })
  })

  it("is not for the person who would be removed or impeached", () => {
    expect(leavesOutConcerned("removal-second", true)).toBe(true)
    expect(leavesOutConcerned("removal-second", false)).toBe(false)
    expect(leavesOutConcerned("membership", true)).toBe(false)
  })
})
