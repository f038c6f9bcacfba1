import { describe, expect, it } from "vitest"
import type { Ballot, CountedOption, Terms } from "../../../src/kernel/rules/types.ts"
import { countBallots } from "../../../src/votes/rules/count.ts"
import { neededOf, outcomeOf, quorumNeeded, votesOfWinner, wholeVotes } from "../../../src/votes/rules/outcome.ts"

const option = (number: number, keeps = false): CountedOption => ({ number, title: `Option ${number}`, keeps })
const options = [option(1), option(2), option(3, true)]
type Deciding = Pick<Terms, "threshold" | "quorum">

function vote(rankings: readonly string[], terms: Partial<Deciding> = {}, roll = String(rankings.length)) {
  const ballots: Ballot[] = rankings.map((ranking) => ({
    ranking: ranking.split(" ").filter(Boolean).map(Number),
    weight: "1",
  }))
  const count = countBallots([1, 2, 3], ballots, (among) => among)
  return outcomeOf(count, options, { threshold: "majority", quorum: "1/2", ...terms }, roll, String(ballots.length))
}

describe("the outcome of a decision", () => {
  it("is carried with more than half of the valid ballots, and not with half", () => {
    expect(vote(["1", "1", "2"])).toEqual({ result: "carried", winner: 1, byLot: false })
    expect(vote(["1", "1", "2", "3"])).toMatchObject({ result: "rejected", winner: 1 })
  })

  it("counts exhausted ballots among the valid ones, abstentions not", () => {
    expect(vote(["1", "1", "2 1", "3 2"])).toMatchObject({ result: "rejected" })
    expect(vote(["1", "1", "2", "", "", ""])).toMatchObject({ result: "carried" })
  })

  it("needs at least a fraction, where one is configured", () => {
    expect(vote(["1", "1", "2"], { threshold: "2/3" })).toMatchObject({ result: "carried" })
    expect(vote(["1", "1", "1", "2", "2"], { threshold: "2/3" })).toMatchObject({ result: "rejected" })
  })

  it("needs every valid ballot under consensus, with it in the last round", () => {
    expect(vote(["1", "1", "2 1", ""], { threshold: "consensus" })).toMatchObject({ result: "rejected" })
    expect(vote(["1", "1 2", "1 3", ""], { threshold: "consensus" })).toMatchObject({ result: "carried" })
  })

  it("goes by the count alone under plurality of continuing", () => {
    const terms = { threshold: "plurality-of-continuing" } as const
    expect(vote(["1", "1", "2", "3"], terms)).toMatchObject({ result: "carried", winner: 1 })
  })

  it("needs no threshold where the winner leaves things as they are", () => {
    expect(vote(["3", "3", "1", "2"])).toEqual({ result: "carried", winner: 3, byLot: false })
    expect(vote(["3", "3", "1"], { threshold: "consensus" })).toMatchObject({ result: "carried", winner: 3 })
  })

  it("is no quorum below the share of the roll, and has it at just that share, abstentions included", () => {
    expect(vote(["1", "1"], {}, "5")).toEqual({ result: "no-quorum", winner: 1 })
    expect(vote(["1", "1", ""], {}, "6")).toMatchObject({ result: "carried" })
    expect(vote(["1", ""], { quorum: "2/3" }, "3")).toMatchObject({ result: "carried" })
  })

  it("is nobody's will where nobody ranked anything", () => {
    expect(vote(["", ""], { threshold: "plurality-of-continuing" })).toMatchObject({ result: "rejected" })
    expect(vote(["", ""], { threshold: "consensus" })).toMatchObject({ result: "rejected" })
    expect(vote([], {}, "3")).toEqual({ result: "no-quorum", winner: null })
  })

  it("has no quorum on a roll of nobody", () => {
    expect(vote([], { quorum: "0/1" }, "0")).toEqual({ result: "no-quorum", winner: null })
  })

  it("says when the win itself was drawn by lot", () => {
    expect(vote(["1", "2"], { threshold: "1/2" })).toEqual({ result: "carried", winner: 1, byLot: true })
  })

  it("is explained by exact numbers", () => {
    expect(neededOf("majority", "11")).toEqual({ votes: "11/2", moreThan: true })
    expect(neededOf("2/3", "11")).toEqual({ votes: "22/3", moreThan: false })
    expect(neededOf("plurality-of-continuing", "11")).toBeNull()
    expect(quorumNeeded("1/2", "12")).toBe("6")
    // Half of five is two and a half, so three have to vote.
    expect(wholeVotes(quorumNeeded("1/2", "5"))).toBe("3")
    expect(wholeVotes(quorumNeeded("1/2", "6"))).toBe("3")
    expect(votesOfWinner(countBallots([1, 2], [{ ranking: [2], weight: "1/3" }], (among) => among))).toBe("1/3")
  })
})
