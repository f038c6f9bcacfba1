/** The outcome of a count (§3.4–§3.6): quorum, threshold, and options that leave things as they are. */
import { compare, formatFraction, fraction, multiply } from "../../kernel/rules/fraction.ts"
import type { Count, CountedOption, Outcome, Terms, Threshold, Weight } from "../../kernel/rules/types.ts"

/** The exact number of votes that the winning option needs. `moreThan`: it needs more than `votes`. Otherwise it needs at least `votes`. */
export interface Needed {
  readonly votes: Weight
  readonly moreThan: boolean
}

type Deciding = Pick<Terms, "threshold" | "quorum">

/**
 * How a vote went (§3.4–§3.6).
 * - `no-quorum`: too few people voted. A roll without weight never has a quorum
 * - `carried`: the winner reached the threshold. A winner that leaves things as they are needs no threshold (§3.6)
 * - `rejected`: the winner missed the threshold. Or nobody ranked any option, so that only the lot put the options in order
 *
 * `byLot`: the final round was tied, so the lot decided it.
 * @param rollWeight the weight of everybody on the roll
 * @param castWeight the weight of all ballots, including abstentions
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

/**
 * How many of the valid votes an option needs (§3.5). Null: the count alone decides.
 *     neededOf("2/3", "5") // { votes: "10/3", moreThan: false }
 *     neededOf("majority", "5") // { votes: "5/2", moreThan: true }
 */
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

/** The winner's votes in the last round. They are compared with the threshold (§3.5). */
export function votesOfWinner(count: Pick<Count, "rounds" | "winner">): Weight {
  return count.rounds.at(-1)?.tally.get(count.winner) ?? "0"
}

/** The weight of ballots that the quorum demands (§3.4). */
export function quorumNeeded(quorum: Terms["quorum"], rollWeight: Weight): Weight {
  return share(quorum, rollWeight)
}

/** The smallest whole number of votes that is at least `votes`. */
export const wholeVotes = (votes: Weight): Weight => formatFraction(fraction(votes).ceil())

/** The smallest whole number of votes that is enough. */
export const leastWhole = ({ votes, moreThan }: Needed): Weight =>
  moreThan ? formatFraction(fraction(votes).floor().add(1)) : wholeVotes(votes)

/** Whether enough of the roll's weight voted (§3.4). A roll without weight never has a quorum. */
export function quorumReached(quorum: Terms["quorum"], rollWeight: Weight, castWeight: Weight): boolean {
  if (compare(fraction(rollWeight), fraction("0")) === 0) return false
  return compare(fraction(castWeight), fraction(quorumNeeded(quorum, rollWeight))) >= 0
}

function reaches(needed: Needed | null, votes: Weight): boolean {
  if (!needed) return true
  const difference = compare(fraction(votes), fraction(needed.votes))
  return needed.moreThan ? difference > 0 : difference >= 0
}

const share = (part: string, of: Weight): Weight => formatFraction(multiply(fraction(part), fraction(of)))
