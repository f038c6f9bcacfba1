/** Files that contradict themselves, that somebody altered, or that are no count files (§5.6). */
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { type CountFile, makeCountFile, parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import { hive } from "../../support/closed-vote.ts"

const wrong = (file: CountFile) => recountFile(file).disagreements.map(({ about }) => about)

describe("a recount disagrees", () => {
  const { file } = makeCountFile(hive())
  const sums = makeCountFile(hive({ publication: "rounds" })).file
  const first = file.ballots[0]
  if (!first) throw new Error("no ballots")

  it.each<[string, CountFile, string]>([
    ["another winner", { ...file, winner: 1 }, "winner"],
    ["another outcome", { ...file, outcome: { result: "no-quorum", winner: 2 } }, "outcome"],
    ["a secret that was not committed to", { ...file, lot: { ...file.lot, secret: "00".repeat(32) } }, "commitment"],
    ["a ballot taken out", { ...file, ballots: file.ballots.slice(1) }, "cast"],
    ["a ballot changed", { ...file, ballots: [{ ...first, ranking: [3, 1] }, ...file.ballots.slice(1)] }, "round"],
    ["a ballot counted twice", { ...file, ballots: [...file.ballots.slice(1), ...file.ballots.slice(-1)] }, "receipts"],
    ["more votes than people on the roll", { ...file, roll: { people: 10, weight: "10" } }, "roll"],
    ["a round left out", { ...file, rounds: file.rounds.slice(1) }, "round"],
    ["a tie made up", { ...file, ties: [{ round: 1, among: [1, 2], out: 1, by: "lot" }] }, "ties"],
    ["rounds that belong to no count", { ...sums, rounds: sums.rounds.slice(1) }, "fit"],
    [
      "votes that vanish between rounds",
      { ...sums, rounds: [...sums.rounds.slice(0, 1), { tally: { 1: "4", 2: "6" }, exhausted: "0", eliminated: [] }] },
      "sums",
    ],
    ["abstentions that nobody cast", { ...sums, abstained: { ballots: 1, weight: "1" } }, "valid"],
  ])("with %s", (_, changed, about) => {
    expect(wrong(changed)).toContain(about)
  })
})

describe("a count file that was tampered with", () => {
  const ballot = { ranking: [1, 2], weight: "1" }

  it("has a ballot or a receipt where only the rounds are published", () => {
    const { file } = makeCountFile(hive({ publication: "rounds" }))
    expect(wrong(file)).toEqual([])
    expect(wrong({ ...file, ballots: [ballot] })).toContain("receipts")
    expect(wrong({ ...file, receipts: ["K7QF-2M9X"] })).toContain("receipts")
  })

  it("has a whole ballot where only shared beginnings are published", () => {
    const { file } = makeCountFile(hive({ publication: "shared" }))
    expect(wrong(file)).toEqual([])
    expect(wrong({ ...file, ballots: [ballot] })).toContain("beginnings")
    expect(
      parseCountFile(JSON.stringify({ ...file, beginnings: [{ ranking: [9], ballots: 3, weight: "3" }] })),
    ).toEqual({
      refused: "count-shape",
      where: "beginnings",
    })
  })

  it("takes votes, or exhausted ballots, away from one round to the next", () => {
    // Options 1, 2 and 3 have 5, 4 and 3 votes. Of the ballots for option 3, one ranks no other option.
    const ballots = [...Array(5).fill("1 2"), ...Array(4).fill("2 1"), "3 2", "3 2", "3"]
    const { file } = makeCountFile(hive({ publication: "rounds", ballots, roll: Array(12).fill("1") }))
    expect(file.rounds.map(({ tally, exhausted }) => [tally, exhausted])).toEqual([
      [{ 1: "5", 2: "4", 3: "3" }, "0"],
      [{ 1: "5", 2: "6" }, "1"],
    ])
    const [first, second] = file.rounds
    if (!first || !second) throw new Error("there are two rounds")
    const found = (rounds: CountFile["rounds"]) =>
      recountFile({ ...file, rounds }).disagreements.filter(({ about }) => about === "sums")
    expect(found([first, { ...second, tally: { 1: "4", 2: "7" } }])).toEqual([
      { about: "sums", round: 2, claimed: "5", found: "4" },
    ])
    expect(found([{ ...first, tally: { 1: "5", 2: "4", 3: "1" }, exhausted: "2" }, second])).toEqual([
      { about: "sums", round: 2, claimed: "2", found: "1" },
    ])
  })
})

describe("a count file that is none", () => {
  const { file, json } = makeCountFile(hive())
  const refused = (text: string) => {
    const read = parseCountFile(text)
    return isRefused(read) ? read.refused : "read"
  }
  it.each([
    ["cut off", json.slice(0, -40), "count-not-json"],
    ["of another format", JSON.stringify({ ...file, format: "waggle-count-2" }), "count-other-format"],
    ["no object", "[]", "count-other-format"],
    ["with more in it than belongs there", JSON.stringify({ ...file, more: 1 }), "count-shape"],
    [
      "with a weight that is no fraction",
      JSON.stringify({ ...file, roll: { people: 1, weight: "0.5" } }),
      "count-shape",
    ],
    [
      "with a ballot of another shape",
      JSON.stringify({ ...file, ballots: [{ ranking: ["1"], weight: "1" }] }),
      "count-shape",
    ],
    ["with a ballot that is nothing", JSON.stringify({ ...file, ballots: [null] }), "count-shape"],
    [
      "with a receipt that is a number",
      JSON.stringify({ ...file, ballots: [{ ranking: [1], weight: "1", receipt: 7 }] }),
      "count-shape",
    ],
    [
      "with two options of one number",
      JSON.stringify({ ...file, options: [...file.options, ...file.options] }),
      "count-shape",
    ],
    [
      "with a repeated option on a ballot",
      JSON.stringify({ ...file, ballots: [{ ranking: [1, 1], weight: "1" }] }),
      "count-ballot",
    ],
    [
      "with an unknown option on a ballot",
      JSON.stringify({ ...file, ballots: [{ ranking: [9], weight: "1" }] }),
      "count-ballot",
    ],
  ])("%s is refused", (_, text, reason) => {
    expect(refused(text)).toBe(reason)
  })
})
