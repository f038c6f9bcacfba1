/** The published count (§5.5): its bytes, what it shows, and what it withholds. */
import { describe, expect, it } from "vitest"
import { isRefused, type Publication } from "../../../src/kernel/rules/types.ts"
import { parseBlt } from "../../../src/votes/rules/blt.ts"
import { countBallots } from "../../../src/votes/rules/count.ts"
import {
  type CountFile,
  countFileText,
  makeCountFile,
  parseCountFile,
  publicationFor,
} from "../../../src/votes/rules/count-file.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import { hive } from "../../support/closed-vote.ts"

function reread(json: string): CountFile {
  const file = parseCountFile(json)
  if (isRefused(file)) throw new Error(JSON.stringify(file))
  return file
}
const wrong = (file: CountFile) => recountFile(file).disagreements.map(({ about }) => about)

describe("the published count", () => {
  it("can be read again, and counted again with the same result", () => {
    const { json, file, count, outcome } = makeCountFile(hive())
    expect(reread(json)).toEqual(file)
    expect(recountFile(reread(json))).toEqual({ count, outcome, from: "ballots", disagreements: [] })
    expect(outcome).toEqual({ result: "carried", winner: 2, byLot: false })
  })

  it("has the same bytes whatever the order in which the ballots were kept", () => {
    const vote = hive()
    const reversed = { ...vote, ballots: vote.ballots.toReversed() }
    expect(makeCountFile(reversed).json).toBe(makeCountFile(vote).json)
    expect(countFileText(reread(makeCountFile(vote).json))).toBe(makeCountFile(vote).json)
  })

  it("with receipts shows each ballot beside its own", () => {
    const { file } = makeCountFile(hive())
    expect(file.ballots.every(({ receipt }) => receipt !== undefined)).toBe(true)
    expect(file.receipts).toEqual([])
  })

  it("with ballots alone keeps the receipts in a list of their own, sorted", () => {
    const { file } = makeCountFile(hive({ publication: "ballots" }))
    expect(file.ballots.some((ballot) => "receipt" in ballot)).toBe(false)
    expect(file.receipts).toEqual(file.receipts.toSorted())
    expect(file.receipts).toHaveLength(11)
  })

  it("with rounds alone shows neither ballots nor receipts, and its rounds can still be followed", () => {
    const { file, json, blt, count } = makeCountFile(hive({ publication: "rounds" }))
    expect([file.ballots, file.receipts, blt]).toEqual([[], [], null])
    expect(json).not.toMatch(/ranking|K\d{4}-/)
    expect(recountFile(reread(json))).toMatchObject({
      count: { winner: count.winner },
      from: "sums",
      disagreements: [],
    })
  })

  it("is of the rounds alone where fewer people are on the roll than the configured number", () => {
    const terms = { publication: "with-receipts", smallRoll: 8 } as const
    expect(publicationFor(terms, Array(7).fill("1"))).toBe("rounds")
    expect(publicationFor(terms, Array(8).fill("1"))).toBe("with-receipts")
    // With only two voters, single ballots must not be published (§5.6), even if the co-op's settings allow it.
    expect(publicationFor({ ...terms, smallRoll: 0 }, Array(2).fill("1"))).toBe("rounds")
    expect(publicationFor({ ...terms, smallRoll: 0 }, Array(3).fill("1"))).toBe("with-receipts")
  })

  it("draws its lot from what it publishes, so that a tie comes out the same for everybody", () => {
    for (const publication of ["with-receipts", "ballots", "rounds"] as const) {
      const { json, file } = makeCountFile(
        hive({ publication, ballots: [...Array(4).fill("1"), ...Array(4).fill("2")] }),
      )
      expect(file.ties.map(({ by }) => by)).toContain("lot")
      expect(wrong(reread(json))).toEqual([])
    }
  })

  it("goes out as BLT too, without abstentions, weights made whole", () => {
    const roll = [...Array(6).fill("1"), ...Array(4).fill("1/2")]
    const ballots = ["1:1 2", "1:2", "1/2:2 3", "1/2:3", "1:"]
    const election = parseBlt(makeCountFile(hive({ roll, ballots })).blt ?? "")
    if ("refused" in election) throw new Error(election.refused)
    expect(election.ballots.map(({ weight, ranking }) => `${weight}: ${ranking.join(" ")}`).toSorted()).toEqual([
      "1: 2 3",
      "1: 3",
      "2: 1 2",
      "2: 2",
    ])
  })
})

describe("a weight that fewer than three people hold", () => {
  const roll = [...Array(9).fill("1"), "1/3", "1/3", ...Array(3).fill("1/2")]
  const ballots = [...Array(4).fill("1:1 2"), "1:3 2", "1:3 2", "1/3:2 1", "1/3:3 1", ...Array(3).fill("1/2:2 3")]

  it("has no ballots of its own in the file, only sums", () => {
    const { file, json, blt } = makeCountFile(hive({ roll, ballots }))
    expect(file.ballots.map(({ weight }) => weight)).not.toContain("1/3")
    expect(file.withheld).toMatchObject({ ballots: 2, weight: "2/3" })
    expect(file.withheld?.rounds[0]).toEqual({ tally: { 1: "0", 2: "1/3", 3: "1/3" }, exhausted: "0" })
    expect(file.receipts).toHaveLength(2)
    expect([blt, wrong(reread(json))]).toEqual([null, []])
  })

  it("is added again by the recount", () => {
    const { json, count, outcome } = makeCountFile(hive({ roll, ballots }))
    expect(recountFile(reread(json))).toEqual({ count, outcome, from: "ballots-and-sums", disagreements: [] })
  })
})

describe("weights with many denominators", () => {
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]
  // Each weight belongs to three people, so no weight is rare.
  const roll = primes.flatMap((prime) => Array<string>(3).fill(`1/${prime}`))
  const ballots = roll.map((weight, index) => `${weight}: ${["1 2", "2 3", "3", ""][index % 4]}`)

  it.each<Publication>(["with-receipts", "rounds", "shared"])(
    "have sums of more than sixty characters, and a count that can be closed and read again (%s)",
    (publication) => {
      const { json, file, outcome } = makeCountFile(hive({ roll, ballots, publication, threshold: "666667/1000000" }))
      expect(file.roll.weight.length).toBeGreaterThan(60)
      expect(outcome.result).toBe("rejected")
      expect(reread(json)).toEqual(file)
      expect(wrong(reread(json))).toEqual([])
    },
  )

  it("stand as fractions in the BLT file, where whole ones would be too large to be read", () => {
    const { blt, count } = makeCountFile(hive({ roll, ballots }))
    const read = parseBlt(blt ?? "")
    if ("refused" in read) throw new Error(read.refused)
    expect(countBallots([1, 2, 3], read.ballots, (among) => among)).toMatchObject({
      winner: count.winner,
      rounds: count.rounds,
    })
  })

  it("never make the reader fail, whatever a file says of its threshold", () => {
    const { file } = makeCountFile(hive())
    const long = { ...file, terms: { ...file.terms, threshold: `1/${"3".repeat(500)}` } }
    expect(parseCountFile(JSON.stringify(long))).toMatchObject({ refused: "count-shape", where: "terms.threshold" })
  })
})
