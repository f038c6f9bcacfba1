import { describe, expect, it } from "vitest"
import type { Ballot } from "../../../src/kernel/rules/types.ts"
import { countBallots, type Lot, settle } from "../../../src/votes/rules/count.ts"

/** `"3: 1 2"` stands for three ballots that rank 1, then 2. `"1/3: 2"` is a ballot with the weight of a third. */
function ballots(...lines: readonly string[]): Ballot[] {
  return lines.map((line) => {
    const [weight = "1", ranking = ""] = line.split(":")
    return { weight, ranking: ranking.trim().split(" ").filter(Boolean).map(Number) }
  })
}
const inOrder: Lot = (among) => among
const noLot: Lot = () => {
  throw new Error("nobody should draw lots here")
}
const votes = (count: ReturnType<typeof countBallots>) => count.rounds.map(({ tally }) => Object.fromEntries(tally))

describe("the count of a co-op's decision", () => {
  it("puts out the option with the fewest votes and passes its ballots on", () => {
    const count = countBallots([1, 2, 3], ballots("4: 1 2", "4: 2 1", "3: 3 2"), noLot)
    expect(votes(count)).toEqual([
      { 1: "4", 2: "4", 3: "3" },
      { 1: "4", 2: "7" },
    ])
    expect(count.rounds.map(({ eliminated }) => eliminated)).toEqual([[3], []])
    expect(count).toMatchObject({ winner: 2, ties: [], valid: "11", abstained: "0" })
  })

  it("goes on to the last two also when the first round settled it", () => {
    const count = countBallots([1, 2, 3, 4], ballots("9: 1", "3: 2", "2: 3", "1: 4 3"), noLot)
    expect(count.rounds.map(({ tally }) => tally.size)).toEqual([4, 3, 2])
    expect(count.winner).toBe(1)
  })

  it("has exactly one round with two options, and with one", () => {
    expect(countBallots([1, 2], ballots("2: 2 1", "1: 1"), noLot).rounds).toEqual([
      {
        tally: new Map([
          [1, "1"],
          [2, "2"],
        ]),
        exhausted: "0",
        eliminated: [],
      },
    ])
    expect(countBallots([5], ballots("2: 5"), noLot)).toMatchObject({ winner: 5, rounds: [{ eliminated: [] }] })
  })

  it("calls a ballot exhausted once none of its options continues, and an abstention nothing of the kind", () => {
    const count = countBallots([1, 2, 3], ballots("3: 1", "2: 2", "1: 3", "5:"), noLot)
    expect(count.rounds.map(({ exhausted }) => exhausted)).toEqual(["0", "1"])
    expect(count).toMatchObject({ valid: "6", abstained: "5" })
  })

  it("adds parts of votes exactly", () => {
    const count = countBallots([1, 2], ballots("1/3: 1", "1/3: 1", "1/3: 1", "1: 2 1", "1/6: 2"), noLot)
    expect(votes(count)).toEqual([{ 1: "1", 2: "7/6" }])
    expect(count.valid).toBe("13/6")
  })

  it("counts weights that no double can hold", () => {
    const count = countBallots([1, 2], ballots("90071992547409920001: 1", "90071992547409920000: 2"), noLot)
    expect(count).toMatchObject({ winner: 1, valid: "180143985094819840001" })
  })

  it("refuses to count what is no ballot on these options", () => {
    expect(() => countBallots([1, 2], ballots("1: 3"), noLot)).toThrow("option 3, which is not there")
    expect(() => countBallots([1, 2], ballots("1: 1 1"), noLot)).toThrow("option 1 twice")
    expect(() => countBallots([], [], noLot)).toThrow("no options")
  })
})

describe("a tie", () => {
  it("for elimination goes by the latest earlier round in which the tied differ", () => {
    // The votes are 5 4 3 2 in round 1, 5 4 5 in round 2 (without option 4), and 7 7 in round 3 (without option 2).
    const count = countBallots([1, 2, 3, 4], ballots("5: 1", "2: 2 1", "2: 2 3", "3: 3", "2: 4 3"), noLot)
    expect(votes(count)).toEqual([
      { 1: "5", 2: "4", 3: "3", 4: "2" },
      { 1: "5", 2: "4", 3: "5" },
      { 1: "7", 3: "7" },
    ])
    expect(count.ties).toEqual([{ round: 3, among: [1, 3], out: 3, by: "earlier-round", earlier: 1 }])
    expect(count.winner).toBe(1)
  })

  it("of three of whom an earlier round sets only one apart puts that one out", () => {
    // In round 2 the options 1, 2 and 3 have 4 votes each. In round 1 option 3 had only 3, so it goes out.
    const count = countBallots([1, 2, 3, 4], ballots("4: 1", "4: 2", "3: 3", "1: 4 3"), inOrder)
    expect(count.ties[0]).toEqual({ round: 2, among: [1, 2, 3], out: 3, by: "earlier-round", earlier: 1 })
  })

  it("of three of whom an earlier round leaves two goes by lot among these two alone", () => {
    // In round 2 all three have 4 votes. In round 1 options 2 and 3 had 3 each.
    const asked: number[][] = []
    const lot: Lot = (among) => {
      asked.push([...among])
      return among
    }
    const count = countBallots([1, 2, 3, 4], ballots("4: 1", "3: 2", "3: 3", "1: 4 2", "1: 4 3"), lot)
    expect(asked[0]).toEqual([2, 3])
    expect(count.ties[0]).toEqual({
      round: 2,
      among: [1, 2, 3],
      out: 3,
      by: "lot",
      narrowed: [{ earlier: 1, left: [2, 3] }],
    })
  })

  it("of three looks further back among those whom a later round left", () => {
    const history = [
      new Map([
        [1, 3n],
        [2, 2n],
        [3, 2n],
      ]),
      new Map([
        [1, 2n],
        [2, 3n],
        [3, 2n],
      ]),
      new Map([
        [1, 4n],
        [2, 4n],
        [3, 4n],
      ]),
    ]
    expect(settle([1, 2, 3], history, noLot)).toEqual({
      round: 3,
      among: [1, 2, 3],
      out: 3,
      by: "earlier-round",
      earlier: 1,
      narrowed: [{ earlier: 2, left: [1, 3] }],
    })
  })

  it("for the win that no earlier round settles goes by lot: what it puts last loses", () => {
    const count = countBallots([1, 2], ballots("2: 1", "2: 2"), () => [2, 1])
    expect(count.ties).toEqual([{ round: 1, among: [1, 2], out: 1, by: "lot" }])
    expect(count.winner).toBe(2)
  })

  it("of all options, when everybody abstained, is still a count", () => {
    const count = countBallots([1, 2, 3], ballots("4:"), inOrder)
    expect(count).toMatchObject({ winner: 1, valid: "0", abstained: "4" })
    expect(count.ties).toHaveLength(2)
  })
})
