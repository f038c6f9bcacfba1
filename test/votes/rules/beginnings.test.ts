/** `publish: shared` (§5.5): if somebody told a voter which ranking to cast, the published count does not show whether the voter did. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused, type Publication } from "../../../src/kernel/rules/types.ts"
import { sharedBeginnings } from "../../../src/votes/rules/beginnings.ts"
import { type CastBallot, makeCountFile, parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"

const secret = "5e".repeat(32)
const eight = [1, 2, 3, 4, 5, 6, 7, 8]

function voted(rankings: readonly (readonly number[])[], publication: Publication, weights: readonly string[] = []) {
  const ballots = rankings.map((ranking, index): CastBallot => {
    const name = String(index).padStart(4, "0")
    return { ranking, weight: weights[index] ?? "1", receipt: `RECEIPT-${name}`, order: name }
  })
  return makeCountFile({
    ...{ coop: "The Hive", motion: "M7", title: "What next?", ballots },
    options: eight.map((number) => ({ number, title: `Plan ${number}`, keeps: number === 8 })),
    terms: { threshold: "majority", quorum: "1/2", publication, smallRoll: 3 },
    roll: ballots.map(({ weight }) => ({ weight })),
    lot: { commitment: lotCommitment(secret), secret },
  })
}

const startsWith = (ranking: readonly number[], beginning: readonly number[]) =>
  beginning.every((option, index) => ranking[index] === option)

const rankings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.shuffledSubarray(eight) },
    { weight: 4, arbitrary: fc.constantFrom([1, 2, 3], [1, 2, 4], [2, 1], [1]) },
  ),
  { minLength: 3, maxLength: 40 },
)

describe("a ranking of all options that somebody was told to send", () => {
  const prescribed = [8, 3, 6, 1, 7, 2, 5, 4]
  const others = [...Array(5).fill([1, 2]), ...Array(4).fill([8, 3, 1]), ...Array(4).fill([2, 1, 3])]

  it("stands in the list of ballots, and proves the vote, where ballots are published", () => {
    for (const publication of ["ballots", "with-receipts"] as const)
      expect(JSON.stringify(voted([...others, prescribed], publication).file.ballots)).toContain(prescribed.join())
  })

  it("is cut to what three share where beginnings are: what was asked for cannot be told from what was not", () => {
    const obeyed = voted([...others, prescribed], "shared")
    const refused = voted([...others, [8, 3, 2, 4, 5, 7, 6, 1]], "shared")
    expect(obeyed.file.beginnings).toEqual(refused.file.beginnings)
    expect(obeyed.file.beginnings).toContainEqual({ ranking: [8, 3], ballots: 1, weight: "1" })
    expect(obeyed.json).not.toContain("8,3,6")
    expect(obeyed.file.ballots).toEqual([])
    expect(obeyed.blt).toBeNull()
  })
})

describe("a ranking of all options that two accomplices of whoever prescribes it send as well", () => {
  it("proves the vote by beginnings too; `rounds` show of it only what moved a vote", () => {
    const prescribed = [8, 3, 6, 1, 7, 2, 5, 4]
    const others = [...Array(6).fill([1, 2]), ...Array(4).fill([2, 1, 3]), prescribed, prescribed]
    const [obeyed, refused] = [prescribed, [8, 3, 1, 2]].map((last) => voted([...others, last], "shared").file)
    expect(obeyed?.beginnings).toContainEqual({ ranking: prescribed, ballots: 3, weight: "3" })
    expect(refused?.beginnings).toContainEqual({ ranking: [8, 3], ballots: 3, weight: "3" })
    const rounds = [prescribed, [8, 3, 1, 2]].map((last) => voted([...others, last], "rounds").json)
    expect(rounds[0]).toBe(rounds[1])
  })
})

describe("beginnings that are published", () => {
  it("are each shared by three ballots at least, are as long as that allows, and are all ballots together", () => {
    fc.assert(
      fc.property(rankings, (all) => {
        const valid = all.filter((ranking) => ranking.length > 0)
        const having = (beginning: readonly number[]) => valid.filter((one) => startsWith(one, beginning)).length
        const published = voted(all, "shared").file.beginnings ?? []
        for (const { ranking } of published) if (ranking.length > 0) expect(having(ranking)).toBeGreaterThanOrEqual(3)
        expect(published.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(valid.length)
        for (const ranking of valid) {
          const longest = ranking.map((_, index) => ranking.slice(0, index + 1)).findLast((cut) => having(cut) >= 3)
          expect(published.map((one) => one.ranking)).toContainEqual(longest ?? [])
        }
      }),
    )
  })

  it("stand beside no receipt, and in no order of the ballots", () => {
    fc.assert(
      fc.property(rankings, fc.infiniteStream(fc.nat()), (all, chance) => {
        const { file } = voted(all, "shared")
        const mixed = all
          .map((ranking) => ({ ranking, at: chance.next().value }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ ranking }) => ranking)
        expect(voted(mixed, "shared").file.beginnings).toEqual(file.beginnings)
        expect(file.receipts).toHaveLength(all.length)
        expect(JSON.stringify(file.beginnings)).not.toContain("RECEIPT")
      }),
    )
  })

  it("say nothing of a ballot whose weight fewer than three people have", () => {
    const { file } = voted(
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2, 3],
      ],
      "shared",
      ["1", "1", "1", "1/3"],
    )
    expect(file.beginnings).toEqual([
      { ranking: [], ballots: 1, weight: "1/3" },
      { ranking: [1, 2], ballots: 3, weight: "3" },
    ])
  })

  it("are left out with fewer people than could hide each other", () => {
    expect(voted([[1], [2]], "shared").file).toMatchObject({ terms: { publication: "rounds" }, receipts: [] })
    expect(voted([[1], [2]], "shared").file.beginnings).toBeUndefined()
  })

  it("leave the lot as it was: it is drawn from nothing that is kept back", () => {
    const tied = (one: number, other: number) =>
      voted([[one, 3], [other, 4], [5], [6], [7], [8]], "shared").file.ties.map(({ out }) => out)
    expect(tied(1, 2)).toEqual(tied(2, 1))
  })

  it("agree with their recount, and do not once somebody has changed them", () => {
    fc.assert(
      fc.property(rankings, fc.nat(), (all, chance) => {
        const { json } = voted(all, "shared")
        const file = parseCountFile(json)
        if (isRefused(file)) throw new Error("the published count must be readable")
        expect(recountFile(file)).toMatchObject({ from: "sums", disagreements: [] })
        const cut = file.beginnings ?? []
        if (cut.length === 0) return
        const at = chance % cut.length
        const more = cut.map((one, index) => (index === at ? { ...one, ballots: one.ballots + 1, weight: "99" } : one))
        expect(recountFile({ ...file, beginnings: more }).disagreements.map(({ about }) => about)).toContain(
          "beginnings",
        )
      }),
    )
  })

  it("cannot claim what too few share, nor votes that an option did not get", () => {
    const { file } = voted([...Array(4).fill([1, 2]), ...Array(4).fill([2, 1])], "shared")
    const about = (beginnings: typeof file.beginnings) =>
      recountFile({ ...file, ...(beginnings && { beginnings }) }).disagreements.map((one) => one.about)
    expect(about(file.beginnings)).toEqual([])
    expect(
      about([
        { ranking: [1, 2], ballots: 4, weight: "4" },
        { ranking: [2, 1], ballots: 2, weight: "2" },
        { ranking: [3], ballots: 2, weight: "2" },
      ]),
    ).toContain("beginnings")
    expect(about([{ ranking: [1, 2], ballots: 8, weight: "8" }])).toContain("beginnings")
  })

  it("of no ballots are none", () => {
    expect(sharedBeginnings([])).toEqual([])
    expect(voted([[], [], []], "shared").file.beginnings).toEqual([])
  })
})
