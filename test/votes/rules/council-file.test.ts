/** The published count of a council election (§13.3): what it shows, what it withholds, and that it can be counted again. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused, type Publication } from "../../../src/kernel/rules/types.ts"
import { parseBlt } from "../../../src/votes/rules/blt.ts"
import { type CouncilFile, makeCouncilFile, parseCouncilFile } from "../../../src/votes/rules/council-file.ts"
import { recountCouncil } from "../../../src/votes/rules/council-recount.ts"
import { parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { countFileText } from "../../../src/votes/rules/count-format.ts"
import type { SeatsTerms } from "../../../src/votes/rules/stages.ts"
import { hive } from "../../support/closed-vote.ts"

const publications: readonly Publication[] = ["with-receipts", "ballots", "shared", "rounds"]
const board = (told: Parameters<typeof hive>[0] = {}, method: SeatsTerms = { seats: 2 }) => ({ ...hive(told), method })

function reread(json: string): CouncilFile {
  const file = parseCouncilFile(json)
  if (isRefused(file)) throw new Error(JSON.stringify(file))
  return file
}
const wrong = (file: CouncilFile) => recountCouncil(file).disagreements.map(({ about }) => about)

describe("the published count of a council election", () => {
  it("carries seats, method and every stage, and can be counted again with the same result", () => {
    const { json, file, count, outcome } = makeCouncilFile(board())
    expect(reread(json)).toEqual(file)
    expect(file.method).toEqual({ name: "wig-stv", seats: 2, decimals: null, reopen: null })
    expect(recountCouncil(reread(json))).toEqual({ count, outcome, from: "ballots", disagreements: [] })
    expect(outcome).toMatchObject({ result: "elected", elected: [1, 2], vacant: 0 })
    expect(parseCountFile(json)).toMatchObject({ refused: "count-other-format" })
  })

  it("has the same bytes whatever the order in which the ballots were kept", () => {
    const vote = board()
    const reversed = { ...vote, ballots: vote.ballots.toReversed() }
    expect(makeCouncilFile(reversed).json).toBe(makeCouncilFile(vote).json)
    expect(countFileText(reread(makeCouncilFile(vote).json))).toBe(makeCouncilFile(vote).json)
  })

  it("goes out as BLT with its seats", () => {
    const election = parseBlt(makeCouncilFile(board()).blt ?? "")
    expect(election).toMatchObject({ seats: 2, options: ["Hydro-powered", "Stay, but switch", "Leave it"] })
  })

  it("comes out again however much is published, from any ballots and weights", () => {
    const rankings = fc.array(fc.shuffledSubarray([1, 2, 3]), { minLength: 1, maxLength: 12 })
    const weights = fc.array(fc.constantFrom("1", "1/2", "2/3"), { minLength: 12, maxLength: 12 })
    const method = fc.record({
      seats: fc.integer({ min: 1, max: 4 }),
      decimals: fc.constantFrom(null, 5, 0),
      reopen: fc.constantFrom(null, 3),
    })
    fc.assert(
      fc.property(rankings, weights, method, fc.constantFrom(...publications), (ballots, roll, method, publication) => {
        const lines = ballots.map((ranking, index) => `${roll[index]}: ${ranking.join(" ")}`)
        const { json, count, outcome } = makeCouncilFile(
          board({ ballots: lines, roll, publication, smallRoll: 3 }, method),
        )
        const again = recountCouncil(reread(json))
        expect(again.disagreements).toEqual([])
        expect(again.outcome).toEqual(outcome)
        expect(again.count?.stages).toEqual(count.stages)
      }),
      { numRuns: 1000 },
    )
  })

  it("shows no ballot whose weight fewer than three people have, and counts it all the same", () => {
    const roll = [...Array(10).fill("1"), "1/2"]
    const ballots = [...Array(6).fill("1 2"), "2", "2", "3", "1/2: 3 2"]
    const { file, blt, count } = makeCouncilFile(board({ roll, ballots }))
    expect(file.ballots.map(({ weight }) => weight)).toEqual(Array(9).fill("1"))
    expect(blt).toBeNull()
    expect(count.quota).toEqual({ votes: "19/6", exceed: true })
    expect(file.withheld?.stages[0]).toEqual({ 1: "0", 2: "0", 3: "1/2" })
    expect(recountCouncil(file)).toMatchObject({ from: "ballots-and-sums", disagreements: [] })
  })

  it("elects nobody without a quorum, and nobody if nobody ranked an option", () => {
    expect(makeCouncilFile(board({ ballots: ["1"] })).outcome).toEqual({ result: "no-quorum" })
    expect(makeCouncilFile(board({ ballots: Array(8).fill("") })).outcome).toEqual({
      result: "elected",
      elected: [],
      vacant: 2,
      byLot: false,
    })
  })

  it("is noticed if anything in it was changed", () => {
    const { file } = makeCouncilFile(board({ ballots: [...Array(7).fill("1 2"), "2", "3", "3 2"] }))
    const [first, second] = file.stages
    if (!first || !second) throw new Error("there are two stages")
    const changed: readonly [Partial<CouncilFile>, string][] = [
      [{ quota: { votes: "3", exceed: false } }, "quota"],
      [{ method: { ...file.method, decimals: 0 } }, "stage"],
      [{ method: { ...file.method, seats: 1 } }, "quota"],
      [{ stages: [first, { ...second, tally: { ...second.tally, 2: "9" } }, ...file.stages.slice(2)] }, "stage"],
      [{ stages: file.stages.slice(0, 1) }, "stage"],
      [{ ballots: file.ballots.slice(1) }, "cast"],
      [{ lot: { ...file.lot, secret: "00".repeat(32) } }, "commitment"],
      [{ outcome: { result: "elected", elected: [1, 3], vacant: 0, byLot: false } }, "outcome"],
      [{ withheld: { ballots: 0, weight: "0", abstained: { ballots: 0, weight: "0" }, stages: [{ 1: "1" }] } }, "fit"],
    ]
    for (const [change, about] of changed)
      expect(wrong({ ...file, ...change }), JSON.stringify(change)).toContain(about)
  })

  it("from stages alone notices votes that come from nowhere", () => {
    const { file } = makeCouncilFile(
      board({ publication: "rounds", ballots: [...Array(7).fill("1 2"), "2", "3", "3 2"] }),
    )
    expect(wrong(file)).toEqual([])
    const [first, second, ...rest] = file.stages
    if (!first || !second) throw new Error("there are two stages")
    const more = { ...second, tally: { ...second.tally, 2: "9" } }
    expect(wrong({ ...file, stages: [first, more, ...rest] })).not.toEqual([])
  })

  it("is refused with the place where it is no council's count", () => {
    const { file } = makeCouncilFile(board())
    const refused = (change: object) => parseCouncilFile(JSON.stringify({ ...file, ...change }))
    expect(refused({ format: "waggle-count-1" })).toMatchObject({ refused: "count-other-format" })
    expect(refused({ method: { ...file.method, seats: 0 } })).toEqual({ refused: "count-shape", where: "method.seats" })
    expect(refused({ method: { ...file.method, reopen: 9 } })).toEqual({
      refused: "count-shape",
      where: "method.reopen",
    })
    expect(refused({ ballots: [{ ranking: [1, 1], weight: "1" }] })).toEqual({ refused: "count-ballot", ballot: 1 })
    expect(parseCouncilFile("{")).toEqual({ refused: "count-not-json" })
  })
})
