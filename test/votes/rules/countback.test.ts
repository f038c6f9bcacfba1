/** Who gets a council's vacant seat by the ballots of its election (§12.4). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatFraction, fraction, sum } from "../../../src/kernel/rules/fraction.ts"
import type { Lot } from "../../../src/votes/rules/count.ts"
import { countback } from "../../../src/votes/rules/countback.ts"
import { countSeats } from "../../../src/votes/rules/stages.ts"
import { councilElections } from "../../support/council-elections.ts"

const byNumber: Lot = (among) => [...among].sort((a, b) => a - b)
const [ana, ben, cem, dee, eli] = [1, 2, 3, 4, 5]
const ballots = (...rankings: readonly (readonly [number, ...(readonly number[])])[]) =>
  rankings.flatMap(([times, ...ranking]) => Array.from({ length: times }, () => ({ ranking, weight: "1" })))

describe("the seat of a council that falls vacant", () => {
  // Ana and Ben were elected, and those who voted for Ana like Eli next.
  const cast = ballots([6, ana, eli], [5, ben, dee], [2, cem], [1, dee])

  it("goes to whom the supporters of the departed like next, not to the runner-up", () => {
    expect(countSeats([1, 2, 3, 4, 5], cast, { seats: 2 }, byNumber).elected).toEqual([ana, ben])
    const { found } = countback([1, 2, 3, 4, 5], cast, { holders: [ben], withdrawn: [ana], vacant: 1 }, null, byNumber)
    expect(found).toEqual([eli])
  })

  it("goes to the next if that person cannot take it", () => {
    const vacancy = { holders: [ben], withdrawn: [ana, eli], vacant: 1 }
    // Ben has 5 votes, and 3 are the quota: his surplus takes Dee from one vote to three.
    expect(countback([1, 2, 3, 4, 5], cast, vacancy, null, byNumber).found).toEqual([dee])
  })

  it("never costs a holder theirs, even one with fewer votes than all others", () => {
    const few = ballots([5, ana], [4, cem, dee], [3, dee], [1, ben])
    const vacancy = { holders: [ben], withdrawn: [ana], vacant: 1 }
    const { found, count } = countback([1, 2, 3, 4], few, vacancy, null, byNumber)
    expect(found).toEqual([cem])
    expect(count.elected).toEqual([cem, ben])
  })

  it("goes to one alone, though two have the quota", () => {
    const vacancy = { holders: [ana, ben], withdrawn: [eli], vacant: 1 }
    const two = ballots([5, cem], [5, dee], [4, cem], [1, eli])
    expect(countback([1, 2, 3, 4, 5], two, vacancy, null, byNumber).found).toEqual([cem])
  })

  it("stays vacant if everybody else has gone", () => {
    const vacancy = { holders: [ben], withdrawn: [ana, cem, dee, eli], vacant: 1 }
    expect(countback([1, 2, 3, 4, 5], cast, vacancy, null, byNumber).found).toEqual([])
    expect(() => countback([1], [], { holders: [1], withdrawn: [], vacant: 0 }, null, byNumber)).toThrow("no seat")
  })
})

describe("whatever the ballots, a countback", () => {
  const vacancies = councilElections().chain(({ options, ballots: cast, seats }) => {
    const elected = countSeats(options, cast, { seats }, byNumber).elected
    return fc.record({
      options: fc.constant(options),
      cast: fc.constant(cast),
      shuffled: fc.shuffledSubarray(cast, { minLength: cast.length }),
      departed: fc.subarray([...elected], { minLength: Math.min(1, elected.length) }),
      unwilling: fc.subarray(options.filter((option) => !elected.includes(option))),
      elected: fc.constant(elected),
      decimals: fc.constantFrom(null, 5),
    })
  })

  it("never unseats a holder, fills the vacant seats alone, and only with people who can take them", () => {
    fc.assert(
      fc.property(vacancies, ({ options, cast, departed, unwilling, elected, decimals }) => {
        fc.pre(departed.length > 0 && departed.length + unwilling.length < options.length)
        const holders = elected.filter((option) => !departed.includes(option))
        const withdrawn = [...departed, ...unwilling]
        const vacancy = { holders, withdrawn, vacant: departed.length }
        const { found, count } = countback(options, cast, vacancy, decimals, byNumber)
        const able = options.filter((option) => !withdrawn.includes(option) && !holders.includes(option))
        expect(holders.filter((holder) => !count.elected.includes(holder))).toEqual([])
        expect(found.filter((option) => !able.includes(option))).toEqual([])
        expect(found).toHaveLength(count.valid === "0" ? 0 : Math.min(departed.length, able.length))
        for (const { tally, exhausted } of count.stages)
          expect(formatFraction(sum([...tally.values(), exhausted].map(fraction)))).toBe(count.valid)
      }),
      { numRuns: 2000 },
    )
  })

  it("does not depend on the order of the ballots", () => {
    fc.assert(
      fc.property(vacancies, ({ options, cast, shuffled, departed, elected, decimals }) => {
        fc.pre(departed.length > 0 && departed.length < options.length)
        const holders = elected.filter((option) => !departed.includes(option))
        const vacancy = { holders, withdrawn: departed, vacant: departed.length }
        expect(countback(options, shuffled, vacancy, decimals, byNumber)).toEqual(
          countback(options, cast, vacancy, decimals, byNumber),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
