import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatFraction, fraction, multiply, sum } from "../../../src/kernel/rules/fraction.ts"
import { countBallots, type Lot } from "../../../src/votes/rules/count.ts"
import { lotBy } from "../../../src/votes/rules/lot.ts"
import { countSeats, countSeatsWithSums, sumsOfStages } from "../../../src/votes/rules/stages.ts"
import { councilElections, plainSeats } from "../../support/council-elections.ts"
import { elections, written } from "../../support/elections.ts"

/** A lot that favours the lowest number. */
const byNumber: Lot = (among) => [...among].sort((a, b) => a - b)
const cuts = fc.constantFrom(null, 5, 1)
const whole = ["1", "2", "7"]

describe("whatever the ballots, the count for several seats", () => {
  it("is that of a plain counter which keeps a value for each ballot and finds every vote again at every stage", () => {
    fc.assert(
      fc.property(fc.oneof(councilElections(), councilElections(whole)), cuts, (election, decimals) => {
        const plain = plainSeats(election, decimals)
        const count = countSeats(election.options, election.ballots, { seats: election.seats, decimals }, byNumber)
        expect(count.elected).toEqual(plain.elected)
        expect(count.quota.votes).toBe(formatFraction(plain.quota))
        expect(count.stages.map(({ tally }) => tally)).toEqual(plain.stages.map(({ tally }) => written(tally)))
        expect(count.stages.map(({ exhausted }) => exhausted)).toEqual(
          plain.stages.map(({ exhausted }) => formatFraction(exhausted)),
        )
        const drawn = count.ties.filter(({ by }) => by === "lot").map(({ about, chosen }) => `${about} ${chosen}`)
        expect(drawn).toEqual(plain.drawn)
      }),
      { numRuns: 3000 },
    )
  })

  it("conserves the votes at every stage, and elects nobody twice and never more people than seats", () => {
    fc.assert(
      fc.property(councilElections(), cuts, fc.boolean(), ({ options, ballots, seats }, decimals, reopened) => {
        const reopen = reopened ? (options.at(-1) ?? null) : null
        const count = countSeats(options, ballots, { seats, decimals, reopen }, byNumber)
        for (const { tally, exhausted } of count.stages) {
          expect(formatFraction(sum([...tally.values(), exhausted].map(fraction)))).toBe(count.valid)
          expect(fraction(exhausted).s).toBeGreaterThanOrEqual(0n)
        }
        expect(new Set(count.elected).size).toBe(count.elected.length)
        expect(count.elected.length + count.vacant).toBe(seats)
        expect(count.vacant).toBeGreaterThanOrEqual(0)
        expect(count.stages.flatMap(({ elected }) => elected).length).toBeLessThanOrEqual(seats)
      }),
      { numRuns: 2000 },
    )
  })

  it("does not depend on the order of the ballots, lots included", () => {
    const shuffles = councilElections().chain((election) =>
      fc.record({
        election: fc.constant(election),
        shuffled: fc.shuffledSubarray(election.ballots, { minLength: election.ballots.length }),
      }),
    )
    fc.assert(
      fc.property(
        shuffles,
        cuts,
        fc.string(),
        ({ election: { options, ballots, seats }, shuffled }, decimals, seed) => {
          const count = (some: typeof shuffled) =>
            countSeats(
              options,
              some,
              { seats, decimals },
              lotBy(() => seed, options),
            )
          expect(count(shuffled)).toEqual(count(ballots))
        },
      ),
    )
  })

  it("has the winner, the votes, the eliminations and the ties of the instant runoff if there is one seat", () => {
    fc.assert(
      fc.property(
        fc.oneof(elections(), elections(["1"])),
        cuts,
        fc.string(),
        ({ options, ballots }, decimals, seed) => {
          const lot = lotBy(() => seed, options)
          const one = countBallots(options, ballots, lot)
          const count = countSeats(options, ballots, { seats: 1, decimals }, lot)
          expect(count.elected).toEqual([one.winner])
          const rounds = count.stages.slice(0, one.rounds.length)
          expect(rounds.map(({ tally, exhausted }) => ({ tally, exhausted }))).toEqual(
            one.rounds.slice(0, rounds.length).map(({ tally, exhausted }) => ({ tally, exhausted })),
          )
          const out = rounds.flatMap(({ next }) => (next ? [next.of] : []))
          expect(one.rounds.flatMap(({ eliminated }) => eliminated)).toEqual(
            expect.arrayContaining(out.slice(0, one.rounds.length - 1)),
          )
          const ties = one.ties.map(({ round, among, out, by }) => ({
            stage: round,
            among,
            chosen: out,
            lot: by === "lot",
          }))
          expect(
            count.ties.map(({ stage, among, chosen, by }) => ({ stage, among, chosen, lot: by === "lot" })),
          ).toEqual(ties.slice(0, count.ties.length))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it("draws a lot only for options that had the same votes in every stage so far", () => {
    fc.assert(
      fc.property(councilElections(), cuts, ({ options, ballots, seats }, decimals) => {
        const { stages, ties } = countSeats(options, ballots, { seats, decimals }, byNumber)
        for (const tie of ties) {
          const left = tie.narrowed?.at(-1)?.left ?? tie.among
          const same = stages
            .slice(0, tie.stage)
            .every(({ tally }) => new Set(left.map((option) => tally.get(option))).size === 1)
          expect(same).toBe(tie.by === "lot")
        }
      }),
      { numRuns: 1000 },
    )
  })

  it("is the same from whole ballots and from equal ones that are added up", () => {
    fc.assert(
      fc.property(councilElections(whole), cuts, ({ options, ballots, seats }, decimals) => {
        const singly = ballots.flatMap(({ ranking, weight }) =>
          Array.from({ length: Number(weight) }, () => ({ ranking, weight: "1" })),
        )
        const count = (some: typeof singly) => countSeats(options, some, { seats, decimals }, byNumber)
        expect(count(singly)).toEqual(count([...ballots]))
      }),
    )
  })

  it("comes out again from single ballots and the sums of the others", () => {
    const split = councilElections().chain((election) =>
      fc.record({ election: fc.constant(election), hidden: fc.subarray(election.ballots) }),
    )
    fc.assert(
      fc.property(
        split,
        cuts,
        fc.boolean(),
        ({ election: { options, ballots, seats }, hidden }, decimals, reopened) => {
          const terms = { seats, decimals, reopen: reopened ? 1 : null }
          const count = countSeats(options, ballots, terms, byNumber)
          const shown = ballots.filter((ballot) => !hidden.includes(ballot))
          const sums = { stages: sumsOfStages(options, hidden, count, terms), exceed: count.quota.exceed }
          const again = countSeatsWithSums(options, shown, sums, terms, byNumber)
          expect({ ...again, abstained: count.abstained }).toEqual(count)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("only grows with all weights if the quota is an exact share", () => {
    const factors = fc.constantFrom("1/7", "12345678901234567891/2")
    fc.assert(
      fc.property(councilElections(["1/3", "5/6"]), factors, ({ options, ballots, seats }, factor) => {
        const grown = (weight: string) => formatFraction(multiply(fraction(weight), fraction(factor)))
        const count = countSeats(options, ballots, { seats }, byNumber)
        fc.pre(count.quota.exceed)
        const more = ballots.map(({ ranking, weight }) => ({ ranking, weight: grown(weight) }))
        const other = countSeats(options, more, { seats }, byNumber)
        fc.pre(other.quota.exceed)
        expect(other.ties).toEqual(count.ties)
        expect(other.elected).toEqual(count.elected)
        expect(other.quota.votes).toBe(grown(count.quota.votes))
      }),
    )
  })
})
