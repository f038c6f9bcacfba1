import { describe, expect, it } from "vitest"
import type { Ballot } from "../../../src/kernel/rules/types.ts"
import type { Lot } from "../../../src/votes/rules/count.ts"
import { countSeats, type SeatsCount, type SeatsTerms } from "../../../src/votes/rules/stages.ts"

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
const count = (options: number[], lines: readonly string[], terms: SeatsTerms, lot: Lot = noLot) =>
  countSeats(options, ballots(...lines), terms, lot)
const votes = ({ stages }: SeatsCount) => stages.map(({ tally }) => Object.fromEntries(tally))

describe("the election of a co-op's board", () => {
  it("moves a surplus on with every ballot of the elected, each at a part of its value", () => {
    const board = count([1, 2, 3, 4], ["14: 1 2", "7: 1 3", "5: 2", "4: 3", "6: 4"], { seats: 2 })
    expect(board.quota).toEqual({ votes: "13", exceed: false })
    // 8 of 21 votes move on: 14 ballots take 112/21 to 2, and 7 ballots take 56/21 to 3.
    expect(votes(board)[1]).toEqual({ 1: "13", 2: "31/3", 3: "20/3", 4: "6" })
    expect(board.stages[0]).toMatchObject({
      elected: [1],
      next: { do: "surplus", of: 1, surplus: "8", value: "8/21" },
    })
    expect(board.stages.map(({ next }) => next?.do)).toEqual(["surplus", "elimination", "elimination", undefined])
    expect(board).toMatchObject({ elected: [1, 2], vacant: 0, ties: [], valid: "36" })
  })

  it("cuts values after five decimals as Scottish elections do, and counts what it cut for nobody", () => {
    const board = count([1, 2, 3], ["4: 1 2", "3: 1 3", "1: 2", "1: 3"], { seats: 2, decimals: 5 })
    // 3 of 7 votes move on, so each ballot is worth 0.42857.
    expect(votes(board)[1]).toEqual({ 1: "4", 2: "67857/25000", 3: "228571/100000" })
    expect(board.stages[1]?.exhausted).toBe("1/100000")
  })

  it("cuts the value of one vote, not of a ballot that stands for several", () => {
    const terms = { seats: 2, decimals: 5 }
    const together = count([1, 2, 3], ["4: 1 2", "3: 1 3", "1: 2", "1: 3"], terms)
    const singly = count([1, 2, 3], [..."1111"].map((n) => `${n}: 1 2`).concat(["3: 1 3", "1: 2", "1: 3"]), terms)
    expect(singly).toEqual(together)
  })

  it("moves the largest surplus first, and each surplus past those who are elected already", () => {
    const board = count([1, 2, 3, 4], ["12: 2 1 3", "9: 1 2 4", "1: 3", "2: 4"], { seats: 3 })
    expect(board.quota.votes).toBe("7")
    expect(board.stages[0]).toMatchObject({ elected: [2, 1], next: { do: "surplus", of: 2 } })
    expect(votes(board)[1]).toEqual({ 1: "9", 2: "7", 3: "6", 4: "2" })
    expect(board.stages[1]?.next).toMatchObject({ do: "surplus", of: 1 })
  })

  it("settles which of two equal surpluses moves first by earlier stages, and at the first stage by lot", () => {
    const board = count([1, 2, 3, 4], ["9: 1 3", "9: 2 4", "5: 3", "3: 4"], { seats: 3 }, inOrder)
    expect(board.ties).toEqual([{ about: "surplus", stage: 1, among: [1, 2], chosen: 1, by: "lot" }])
  })

  it("elects all who are left as soon as they are no more than the free seats, and moves nothing after that", () => {
    expect(count([1, 2, 3], ["3: 1", "1: 3"], { seats: 3 }, inOrder)).toMatchObject({
      elected: [1, 3, 2],
      vacant: 0,
      stages: [{ next: null }],
    })
    expect(count([1, 2], ["3: 1"], { seats: 4 })).toMatchObject({ elected: [1, 2], vacant: 2 })
  })

  it("wants more than the exact share of the votes where weights are parts of a vote", () => {
    const board = count([1, 2, 3], ["1/2: 1", "1/2: 1", "1/2: 2", "1/2: 3", "1: 3"], { seats: 2 })
    expect(board.quota).toEqual({ votes: "1", exceed: true })
    // Option 1 has exactly the share, and that is not enough.
    expect(board.stages[0]?.elected).toEqual([3])
  })

  it("eliminates one option at a time, also those without a vote", () => {
    const board = count([1, 2, 3, 4], ["5: 1", "4: 2"], { seats: 1 }, inOrder)
    expect(board.elected).toEqual([1])
    expect(count([1, 2, 3, 4], ["3: 1", "3: 2", "1: 3"], { seats: 1 }, inOrder).stages.map(({ next }) => next)).toEqual(
      [{ do: "elimination", of: 4 }, { do: "elimination", of: 3 }, { do: "elimination", of: 2 }, null],
    )
  })

  it("counts for nobody what abstentions weigh, and needs no ballots at all", () => {
    expect(count([1, 2, 3], ["2:", "1: 3"], { seats: 1 })).toMatchObject({ elected: [3], valid: "1", abstained: "2" })
    expect(count([1, 2], [], { seats: 1 }, inOrder)).toMatchObject({ elected: [1], valid: "0" })
  })

  it("refuses an election without seats or options", () => {
    expect(() => count([], [], { seats: 1 })).toThrow(RangeError)
    expect(() => count([1], [], { seats: 0 })).toThrow(RangeError)
  })

  it("elects a board of twenty from thousands of ballots with numbers that stay short", () => {
    const options = Array.from({ length: 40 }, (_, index) => index + 1)
    const lines = Array.from({ length: 1500 }, (_, index) => {
      const first = ((index * index) % 40) + 1
      return `1: ${[...new Set([first, (first % 20) + 1, ((first * 7 + index) % 40) + 1, (index % 40) + 1])].join(" ")}`
    })
    const board = count(options, lines, { seats: 20 }, inOrder)
    expect(board.elected).toHaveLength(20)
    const longest = Math.max(...board.stages.flatMap(({ tally }) => [...tally.values()].map(({ length }) => length)))
    expect(longest).toBeLessThan(800)
  })
})

describe("Re-open nominations", () => {
  const reopen = 4

  it("leaves a seat vacant that it wins", () => {
    const board = count([1, 2, 3, 4], ["6: 1", "5: 4", "2: 2", "1: 3"], { seats: 2, reopen })
    expect(board).toMatchObject({ elected: [1], vacant: 1 })
    expect(board.stages.flatMap(({ elected }) => elected)).toEqual([1, 4])
  })

  it("leaves all seats vacant if everybody wants nobody who stands", () => {
    const board = count([1, 2, 3, 4], ["9: 4", "1: 1 2 3"], { seats: 3, reopen }, inOrder)
    expect(board).toMatchObject({ elected: [], vacant: 3 })
    expect(votes(board).map((tally) => tally[4])).toEqual(["9", "9", "9"])
    expect(board.stages.map(({ next }) => next)).toEqual([
      { do: "surplus", of: 4, surplus: "6", value: "2/3" },
      { do: "surplus", of: 4, surplus: "3", value: "1/2" },
      null,
    ])
  })

  it("is eliminated like everybody with the fewest votes, and its ballots move on", () => {
    const board = count([1, 2, 3, 4], ["6: 1", "5: 2", "2: 3", "1: 4 3"], { seats: 3, reopen })
    expect(board).toMatchObject({ elected: [1, 2, 3], vacant: 0 })
    expect(votes(board).at(-1)).toMatchObject({ 3: "3" })
  })

  it("lets nobody win a seat only because there are fewer candidates than seats", () => {
    const board = count([1, 4], ["9: 4", "1: 1"], { seats: 3, reopen })
    expect(board).toMatchObject({ elected: [], vacant: 3 })
  })

  it("wins further seats with the surplus of somebody whose voters want nobody else", () => {
    const board = count([1, 2, 4], ["60: 1 4", "1: 2"], { seats: 3, reopen })
    expect(board).toMatchObject({ elected: [1], vacant: 2 })
  })

  it("wins no second seat with votes that were worth exactly one", () => {
    const board = count([1, 2, 3, 4], ["4: 4", "3: 1", "3: 2", "1: 3"], { seats: 2, reopen }, inOrder)
    expect(board.quota.votes).toBe("4")
    expect(board).toMatchObject({ elected: [1], vacant: 1 })
  })

  it("loses to anybody with more votes if there is one seat", () => {
    expect(count([1, 4], ["3: 1", "2: 4"], { seats: 1, reopen })).toMatchObject({ elected: [1], vacant: 0 })
    expect(count([1, 4], ["2: 1", "3: 4"], { seats: 1, reopen })).toMatchObject({ elected: [], vacant: 1 })
  })
})
