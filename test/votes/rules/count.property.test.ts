import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, formatFraction, fraction, multiply, sum } from "../../../src/kernel/rules/fraction.ts"
import { countBallots, type Lot } from "../../../src/votes/rules/count.ts"
import { lotBy } from "../../../src/votes/rules/lot.ts"
import { elections, plainCount, written } from "../../support/elections.ts"

/** A lot that favours the lowest number. */
const byNumber: Lot = (among) => [...among].sort((a, b) => a - b)

describe("whatever the ballots, the count", () => {
  it("is that of a plain counter which reckons each round from scratch in fractions", () => {
    fc.assert(
      fc.property(fc.oneof(elections(), elections(["1/3"])), (election) => {
        const plain = plainCount(election)
        const count = countBallots(election.options, election.ballots, byNumber)
        expect(count.winner).toBe(plain.winner)
        expect(count.rounds.flatMap(({ eliminated }) => eliminated)).toEqual(plain.out)
        expect(count.rounds.map(({ tally }) => tally)).toEqual(plain.rounds.map(({ tally }) => written(tally)))
        expect(count.rounds.map(({ exhausted }) => exhausted)).toEqual(
          plain.rounds.map(({ exhausted }) => formatFraction(exhausted)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it("does not depend on the order of the ballots, lots included", () => {
    const shuffles = elections().chain((election) =>
      fc.record({
        election: fc.constant(election),
        shuffled: fc.shuffledSubarray(election.ballots, { minLength: election.ballots.length }),
      }),
    )
    fc.assert(
      fc.property(shuffles, fc.string(), ({ election, shuffled }, seed) => {
        const count = (ballots: typeof shuffled) =>
          countBallots(
            election.options,
            ballots,
            lotBy(() => seed, election.options),
          )
        expect(count(shuffled)).toEqual(count(election.ballots))
      }),
    )
  })

  it("has the same votes in each round, with the exhausted ones: those of the valid ballots", () => {
    fc.assert(
      fc.property(elections(), ({ options, ballots }) => {
        const count = countBallots(options, ballots, byNumber)
        const cast = sum(ballots.map(({ weight }) => fraction(weight)))
        expect(formatFraction(add(fraction(count.valid), fraction(count.abstained)))).toBe(formatFraction(cast))
        for (const { tally, exhausted } of count.rounds)
          expect(formatFraction(sum([...tally.values(), exhausted].map(fraction)))).toBe(count.valid)
      }),
    )
  })

  it("has a round for each number of options down to two", () => {
    fc.assert(
      fc.property(elections(), ({ options, ballots }) => {
        const sizes = countBallots(options, ballots, byNumber).rounds.map(({ tally }) => tally.size)
        const expected = options.map((option) => option).reverse()
        expect(sizes).toEqual(options.length === 1 ? [1] : expected.filter((size) => size >= 2))
      }),
    )
  })

  it("is the same under other numbers for the options, as long as no lot is drawn", () => {
    fc.assert(
      fc.property(elections(), ({ options, ballots }) => {
        const renamed = (option: number) => 40 - 3 * option
        const count = countBallots(options, ballots, byNumber)
        fc.pre(count.ties.every(({ by }) => by !== "lot"))
        const other = countBallots(
          options.map(renamed),
          ballots.map(({ ranking, weight }) => ({ ranking: ranking.map(renamed), weight })),
          byNumber,
        )
        expect(other.winner).toBe(renamed(count.winner))
        expect(other.rounds.map(({ eliminated }) => eliminated)).toEqual(
          count.rounds.map(({ eliminated }) => eliminated.map(renamed)),
        )
      }),
    )
  })

  it("only grows with all weights, also beyond what a double holds", () => {
    const factors = fc.constantFrom("3", "1/7", "12345678901234567891")
    fc.assert(
      fc.property(elections(), factors, ({ options, ballots }, factor) => {
        const grown = (weight: string) => formatFraction(multiply(fraction(weight), fraction(factor)))
        const count = countBallots(options, ballots, byNumber)
        const other = countBallots(
          options,
          ballots.map(({ ranking, weight }) => ({ ranking, weight: grown(weight) })),
          byNumber,
        )
        expect(other.ties).toEqual(count.ties)
        expect(other.valid).toBe(grown(count.valid))
        expect(other.rounds.map(({ tally }) => [...tally])).toEqual(
          count.rounds.map(({ tally }) => [...tally].map(([option, votes]) => [option, grown(votes)])),
        )
      }),
    )
  })
})
