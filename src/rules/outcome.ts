/** The outcome of a count (§3.4–§3.6): quorum, threshold, and the options that leave things as they are. */
import { compare, formatFraction, fraction, multiply } from "./fraction.ts"
import type { Count, CountedOption, Outcome, Terms, Threshold, Weight } from "./types.ts"

/** What the winning option needs: `votes`, or more than that. Exact. */
export interface Needed {
  readonly votes: Weight
  readonly moreThan: boolean
}

type Deciding = Pick<Terms, "threshold" | "quorum">

/**
 * How a vote went (§3.4–§3.6). Short of the quorum: `no-quorum`. Otherwise `carried` where the winner leaves things as they are
 * (§3.6) or reaches the threshold, and `rejected` where it does not: things stay as they are. Where nobody ranked anything,
 * nothing is carried, since an order drawn by lot is nobody's will.
 * `byLot`: the win itself was tied and drawn. A roll without weight has no quorum.
 * @param rollWeight weight of everybody on the roll
 * @param castWeight weight of all ballots cast, abstentions included
 */
export function outcomeOf(
  count: Count,
  options: readonly Pick<CountedOption, "number" | "keeps">[],
  terms: Deciding,
  rollWeight: Weight,
  castWeight: Weight,
): Outcome {
  const { winner } = count
  const nobody = compare(fraction(count.valid), fraction("0")) === 0
  if (!quorumReached(terms.quorum, rollWeight, castWeight))
    return { result: "no-quorum", winner: nobody ? null : winner }
  const byLot = count.ties.some(({ round, by }) => by === "lot" && round === count.rounds.length)
  if (nobody) return { result: "rejected", winner, byLot }
  const keeps = options.some(({ number, keeps }) => number === winner && keeps)
  const carried = keeps || reaches(neededOf(terms.threshold, count.valid), votesOfWinner(count))
  return { result: carried ? "carried" : "rejected", winner, byLot }
}

/** §3.5: what an option needs of the valid ballots; null: the count alone decides. */
export function neededOf(threshold: Threshold, valid: Weight): Needed | null {
  switch (threshold) {
    case "plurality-of-continuing":
      return null
    case "majority":
      return { votes: share("1/2", valid), moreThan: true }
    case "consensus":
      return { votes: share("1", valid), moreThan: false }
    default:
      return { votes: share(threshold, valid), moreThan: false }
  }
}

/** The winner's votes in the last round: what is held against the threshold (§3.5). */
export function votesOfWinner(count: Pick<Count, "rounds" | "winner">): Weight {
  return count.rounds.at(-1)?.tally.get(count.winner) ?? "0"
}

/** §3.4: the weight that must have cast a ballot. */
export function quorumNeeded(quorum: Terms["quorum"], rollWeight: Weight): Weight {
  return share(quorum, rollWeight)
}

/** The least whole number of votes that is at least so many. */
export const wholeVotes = (votes: Weight): Weight => formatFraction(fraction(votes).ceil())

function quorumReached(quorum: Terms["quorum"], rollWeight: Weight, castWeight: Weight): boolean {
  if (compare(fraction(rollWeight), fraction("0")) === 0) return false
  return compare(fraction(castWeight), fraction(quorumNeeded(quorum, rollWeight))) >= 0
}

function reaches(needed: Needed | null, votes: Weight): boolean {
  if (!needed) return true
  const difference = compare(fraction(votes), fraction(needed.votes))
  return needed.moreThan ? difference > 0 : difference >= 0
}

const share = (part: string, of: Weight): Weight => formatFraction(multiply(fraction(part), fraction(of)))
