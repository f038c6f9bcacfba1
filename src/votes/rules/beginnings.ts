/**
 * Shortens ballots before publication (§5.5). A ranking of many options is as good as a signature: somebody who told a voter what to rank
 * can find that ranking in the list. So the bot publishes only the beginning of a ballot, and only if at least three ballots share this
 * beginning. It publishes how many ballots share it, and not the ballots one by one.
 */
import { formatFraction, sumOfWeights } from "../../kernel/rules/fraction.ts"
import type { Ballot, Ranking, Weight } from "../../kernel/rules/types.ts"

/** Ballots for which this ranking is the longest shared beginning. If it is empty, the ballots do not even share a first choice. */
export interface Beginning {
  readonly ranking: Ranking
  readonly ballots: number
  readonly weight: Weight
}

/** The least number of ballots that must share a published beginning. Fewer ballots would not hide each other. */
export const enoughToShare = 3

/**
 * Cuts each ballot to its longest beginning that at least three ballots have, and adds up equal ones. The result is sorted, so it tells
 * nothing about the order in which people voted.
 * @param ballots ballots whose rankings may be published in this form
 * @param hidden ballots whose rankings stay secret: each counts as one with an empty ranking (§5.6)
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

/** The beginnings of a ranking: `1`, `1 2`, `1 2 3`. */
const beginningsOf = (ranking: Ranking): string[] => ranking.map((_, index) => ranking.slice(0, index + 1).join(" "))

/** How many ballots begin with this ranking. Ballots with a longer shared beginning are included. */
export const beginSo = (ranking: Ranking, all: readonly Beginning[]): number =>
  all
    .filter((one) => ranking.every((option, index) => one.ranking[index] === option))
    .reduce((sum, { ballots }) => sum + ballots, 0)

function compareRankings(one: Ranking, other: Ranking): number {
  const at = one.findIndex((option, index) => option !== other[index])
  if (at < 0) return one.length - other.length
  return (one[at] ?? 0) - (other[at] ?? -1)
}
