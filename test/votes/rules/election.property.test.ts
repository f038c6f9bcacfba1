/** Properties of elections as pure functions: what the count and the thresholds of §4 give for any ballots. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { OptionRole } from "../../../src/kernel/rules/types.ts"
import { makeCountFile } from "../../../src/votes/rules/count-file.ts"
import { kinds } from "../../../src/votes/rules/kinds.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import { votesOfWinner } from "../../../src/votes/rules/outcome.ts"

interface Ballots {
  readonly kind: "moderator" | "treasurer"
  readonly roles: readonly OptionRole[]
  /** Whether somebody holds the seat now. Only then does "No winner" change something. */
  readonly held: boolean
  readonly rankings: readonly (readonly number[])[]
  readonly secret: string
}

/**
 * Elections with candidates and "No winner", as in §4. The seat's holder is an option too, unless the seat is empty or the holder stepped
 * back.
 */
const elections: fc.Arbitrary<Ballots> = fc
  .record({
    kind: fc.constantFrom("moderator" as const, "treasurer" as const),
    candidates: fc.integer({ min: 1, max: 3 }),
    held: fc.boolean(),
    steppedBack: fc.boolean(),
  })
  .chain(({ kind, candidates, held, steppedBack }) => {
    const roles: OptionRole[] = [
      ...Array.from({ length: candidates }, () => "candidate" as const),
      ...(held && !steppedBack ? ["sitting" as const] : []),
      ...(kind === "moderator" ? ["no-winner" as const] : []),
    ]
    const numbers = roles.map((_, index) => index + 1)
    return fc.record({
      kind: fc.constant(kind),
      roles: fc.constant(roles),
      held: fc.constant(held),
      rankings: fc.array(fc.shuffledSubarray(numbers), { minLength: 1, maxLength: 9 }),
      secret: fc.constantFrom("5e".repeat(32), "a1".repeat(32), "07".repeat(32)),
    })
  })

const keeps = (role: OptionRole, held: boolean): boolean => role === "sitting" || (role === "no-winner" && !held)

function count({ kind, roles, held, rankings, secret }: Ballots, order: readonly number[] = rankings.map((_, i) => i)) {
  const { threshold, quorum } = kinds[kind].rules
  const vote = makeCountFile({
    coop: "Hive",
    motion: "M1",
    title: kind,
    options: roles.map((role, index) => ({
      number: index + 1,
      title: `${role} ${index + 1}`,
      keeps: keeps(role, held),
    })),
    terms: { threshold, quorum, publication: "rounds", smallRoll: 99 },
    roll: rankings.map(() => ({ weight: "1" })),
    lot: { commitment: lotCommitment(secret), secret },
    ballots: order.map((index, place) => ({
      ranking: rankings[index] ?? [],
      weight: "1",
      receipt: `R${index}`,
      // The ballots' random order. It differs from the order in which they came.
      order: String((place * 7) % 10),
    })),
  })
  const role = "winner" in vote.outcome && vote.outcome.winner !== null ? roles[vote.outcome.winner - 1] : undefined
  return { ...vote, role, got: Number(votesOfWinner(vote.count)), valid: Number(vote.count.valid) }
}

describe("an election, whatever the ballots", () => {
  it("comes out the same in whichever order they arrived", () => {
    const shuffles = elections.chain((election) =>
      fc.record({
        election: fc.constant(election),
        order: fc.shuffledSubarray(
          election.rankings.map((_, index) => index),
          { minLength: election.rankings.length },
        ),
      }),
    )
    fc.assert(
      fc.property(shuffles, ({ election, order }) => {
        expect(count(election, order).json).toBe(count(election).json)
      }),
    )
  })

  it("of the treasurer is won by a person as soon as anybody ranked one", () => {
    fc.assert(
      fc.property(
        elections.filter(({ kind }) => kind === "treasurer"),
        (election) => {
          const { outcome, role, valid } = count(election)
          expect(role).not.toBe("no-winner")
          expect(outcome.result).toBe(valid > 0 ? "carried" : "rejected")
        },
      ),
    )
  })

  it("of a moderator changes a seat only with more than half of the valid ballots", () => {
    fc.assert(
      fc.property(
        elections.filter(({ kind }) => kind === "moderator"),
        (election) => {
          const { outcome, role, got, valid } = count(election)
          if (!role || valid === 0) return
          const changes = !keeps(role, election.held)
          expect(outcome.result).toBe(!changes || got * 2 > valid ? "carried" : "rejected")
        },
      ),
    )
  })
})
