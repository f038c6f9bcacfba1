/** Random elections for property tests, and the simplest possible counter to compare ours with. */
import fc from "fast-check"
import { add, compare, type Fraction, formatFraction, fraction, zero } from "../../src/kernel/rules/fraction.ts"
import type { Ballot } from "../../src/kernel/rules/types.ts"

export interface Election {
  readonly options: number[]
  readonly ballots: Ballot[]
}

/** Random elections. They are small on purpose, because few options and few ballots make many ties. */
export function elections(weights: readonly string[] = ["1", "2", "1/3", "5/6"]): fc.Arbitrary<Election> {
  return fc.integer({ min: 1, max: 6 }).chain((size) => {
    const options = Array.from({ length: size }, (_, index) => index + 1)
    const ballot = fc.record({
      ranking: fc.shuffledSubarray(options),
      weight: fc.constantFrom(...weights),
    })
    return fc.record({ options: fc.constant(options), ballots: fc.array(ballot, { maxLength: 14 }) })
  })
}

export interface PlainRound {
  readonly tally: ReadonlyMap<number, Fraction>
  readonly exhausted: Fraction
}

/**
 * Counts each round from scratch, in fractions. In a tie, the tied option with the fewest votes in the round before drops out. If the round
 * before does not decide, earlier ones are compared, back to round 1. If none decides, the highest number drops out.
 */
export function plainCount({ options, ballots }: Election): { winner: number; rounds: PlainRound[]; out: number[] } {
  const rounds: PlainRound[] = []
  const out: number[] = []
  let left = [...options]
  for (;;) {
    const tally = new Map(left.map((option) => [option, zero] as const))
    let exhausted = zero
    for (const { ranking, weight } of ballots) {
      if (ranking.length === 0) continue
      const choice = ranking.find((option) => left.includes(option))
      if (choice === undefined) exhausted = add(exhausted, fraction(weight))
      else tally.set(choice, add(tally.get(choice) ?? zero, fraction(weight)))
    }
    rounds.push({ tally, exhausted })
    const worst = [...left].sort((a, b) => worseFirst(rounds, a, b))[0] ?? 0
    if (left.length === 1) return { winner: worst, rounds, out }
    left = left.filter((option) => option !== worst)
    if (left.length === 1) return { winner: left[0] ?? 0, rounds, out }
    out.push(worst)
  }
}

function worseFirst(rounds: readonly PlainRound[], a: number, b: number): number {
  for (const { tally } of rounds.toReversed()) {
    const difference = compare(tally.get(a) ?? zero, tally.get(b) ?? zero)
    if (difference !== 0) return difference
  }
  return b - a
}

export const written = (tally: ReadonlyMap<number, Fraction>) =>
  new Map([...tally].map(([option, votes]) => [option, formatFraction(votes)]))
