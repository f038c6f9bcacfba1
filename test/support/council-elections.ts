/** The simplest possible counter for several seats (§13.1), to compare ours with. It keeps a value for each ballot, in fractions. */
import fc from "fast-check"
import {
  add,
  compare,
  type Fraction,
  fraction,
  multiply,
  ratioOf,
  subtract,
  sum,
  zero,
} from "../../src/kernel/rules/fraction.ts"
import { type Election, elections } from "./elections.ts"

export interface CouncilElection extends Election {
  readonly seats: number
}

/** Random elections for one to five seats. They are small on purpose, because few options and few ballots make many ties. */
export const councilElections = (weights?: readonly string[]): fc.Arbitrary<CouncilElection> =>
  fc
    .record({ election: elections(weights), seats: fc.integer({ min: 1, max: 5 }) })
    .map(({ election, seats }) => ({ ...election, seats }))

interface Paper {
  readonly ranking: readonly number[]
  readonly weight: Fraction
  value: Fraction
  /** The option for which the ballot counts; 0 if there is none. */
  on: number
}

export interface PlainStage {
  readonly tally: ReadonlyMap<number, Fraction>
  readonly exhausted: Fraction
}

/**
 * Counts ballot by ballot. The lot prefers low numbers. In each stage it adds up where all votes are, and throws if any were lost or made.
 * @param decimals after how many decimals values are cut; null if never
 */
export function plainSeats({ options, ballots, seats }: CouncilElection, decimals: number | null) {
  const papers: Paper[] = ballots
    .filter(({ ranking }) => ranking.length > 0)
    .map(({ ranking, weight }) => ({ ranking, weight: fraction(weight), value: fraction("1"), on: ranking[0] ?? 0 }))
  const valid = sum(papers.map(({ weight }) => weight))
  const whole = papers.every(({ weight }) => weight.d === 1n)
  const share = valid.div(ratioOf(BigInt(seats + 1), 1n))
  const quota = whole ? share.floor().add(ratioOf(1n, 1n)) : share
  const kept = new Map<number, Fraction>()
  let lost = zero
  const stages: PlainStage[] = []
  const history: Map<number, Fraction>[] = []
  const elected: number[] = []
  let waiting: number[] = []
  let continuing = [...options]
  const drawn: string[] = []

  const on = (option: number) =>
    sum(papers.filter((paper) => paper.on === option).map((paper) => multiply(paper.weight, paper.value)))
  /** Negative if `a` had fewer votes, now or in the latest earlier stage where they differ; 0 if they never differ. */
  const order = (a: number, b: number) => {
    for (const votes of history.toReversed()) {
      const difference = compare(votes.get(a) ?? zero, votes.get(b) ?? zero)
      if (difference !== 0) return difference
    }
    return 0
  }
  const move = (option: number, worth: (paper: Paper) => Fraction) => {
    for (const paper of papers) {
      if (paper.on !== option) continue
      paper.value = worth(paper)
      paper.on = paper.ranking.slice(paper.ranking.indexOf(option) + 1).find((next) => continuing.includes(next)) ?? 0
    }
  }
  for (;;) {
    const votes = new Map([...continuing, ...waiting].map((option) => [option, on(option)] as const))
    history.push(votes)
    const tally = new Map([...votes, ...kept])
    const exhausted = add(on(0), lost)
    stages.push({ tally, exhausted })
    if (compare(sum([...tally.values(), exhausted]), valid) !== 0) throw new Error("votes were lost or made")
    const reached = continuing.filter((option) => {
      const difference = compare(votes.get(option) ?? zero, quota)
      return whole ? difference >= 0 : difference > 0
    })
    const byVotes = (some: readonly number[]) =>
      some.toSorted((a, b) => compare(votes.get(b) ?? zero, votes.get(a) ?? zero))
    elected.push(...byVotes(reached))
    waiting.push(...reached)
    continuing = continuing.filter((option) => !reached.includes(option))
    if (continuing.length <= seats - elected.length) {
      elected.push(...byVotes(continuing))
      break
    }
    if (elected.length === seats) break
    const above = waiting.filter((option) => compare(votes.get(option) ?? zero, quota) > 0)
    const [most, ...others] = above.toSorted((a, b) => order(b, a) || a - b)
    if (most !== undefined) {
      if (others.some((other) => order(most, other) === 0)) drawn.push(`surplus ${most}`)
      const total = votes.get(most) ?? zero
      const surplus = subtract(total, quota)
      waiting = waiting.filter((option) => option !== most)
      kept.set(most, quota)
      const before = papers.filter((paper) => paper.on === most)
      const exact = before.map((paper) => multiply(paper.value, surplus.div(total)))
      const cut = exact.map((value) => (decimals === null ? value : value.floor(decimals)))
      for (const [index, paper] of before.entries())
        lost = add(lost, multiply(paper.weight, subtract(exact[index] ?? zero, cut[index] ?? zero)))
      move(most, (paper) => cut[before.indexOf(paper)] ?? zero)
      continue
    }
    const least = continuing.toSorted((a, b) => order(a, b) || b - a)[0] ?? 0
    if (continuing.some((other) => other !== least && order(least, other) === 0)) drawn.push(`elimination ${least}`)
    continuing = continuing.filter((option) => option !== least)
    move(least, ({ value }) => value)
  }
  return { quota, stages, elected, drawn, valid }
}
