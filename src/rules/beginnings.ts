/**
 * Ballots cut to what several share (§5.5): a ranking of many options is as good as a signature, so that whoever prescribes one sees it
 * in a list of ballots. Of each ballot no more is published than at least three have in common, and that as sums.
 */
import { formatFraction, sumOfWeights } from "./fraction.ts"
import type { Ballot, Ranking, Weight } from "./types.ts"

/** How many ballots begin so, and share nothing more with enough others. An empty ranking: not even the first choice. */
export interface Beginning {
  readonly ranking: Ranking
  readonly ballots: number
  readonly weight: Weight
}

/** So many ballots hide each of them. */
export const enoughToShare = 3

/**
 * Each ballot cut to its longest beginning that at least three ballots have, added up; sorted, so that nothing tells of an order.
 * @param ballots those that may be shown so; all rank something
 * @param hidden those of which nothing is to show but that they are there (§5.6)
 */
export function sharedBeginnings(ballots: readonly Ballot[], hidden: readonly Ballot[] = []): Beginning[] {
  const having = new Map<string, number>()
  for (const { ranking } of ballots)
    for (const key of beginningsOf(ranking)) having.set(key, (having.get(key) ?? 0) + 1)
  const longest = ({ ranking }: Ballot) =>
    beginningsOf(ranking).findLast((key) => (having.get(key) ?? 0) >= enoughToShare) ?? ""
  const cut = [
    ...ballots.map((ballot) => ({ key: longest(ballot), ballot })),
    ...hidden.map((ballot) => ({ key: "", ballot })),
  ]
  return [...Map.groupBy(cut, ({ key }) => key)]
    .map(([key, group]) => ({
      ranking: key === "" ? [] : key.split(" ").map(Number),
      ballots: group.length,
      weight: formatFraction(sumOfWeights(group.map(({ ballot }) => ballot))),
    }))
    .toSorted((one, other) => compareRankings(one.ranking, other.ranking))
}

/** `1`, `1 2`, `1 2 3` */
const beginningsOf = (ranking: Ranking): string[] => ranking.map((_, index) => ranking.slice(0, index + 1).join(" "))

/** How many ballots begin so, also those that go on. */
export const beginSo = (ranking: Ranking, all: readonly Beginning[]): number =>
  all
    .filter((one) => ranking.every((option, index) => one.ranking[index] === option))
    .reduce((sum, { ballots }) => sum + ballots, 0)

function compareRankings(one: Ranking, other: Ranking): number {
  const at = one.findIndex((option, index) => option !== other[index])
  if (at < 0) return one.length - other.length
  return (one[at] ?? 0) - (other[at] ?? -1)
}
