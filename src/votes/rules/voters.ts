/** How many people may vote, and what their votes weigh together (§3.7). */
import { formatFraction, fraction, sumOfWeights } from "../../kernel/rules/fraction.ts"
import type { Terms, Weight } from "../../kernel/rules/types.ts"
import { quorumNeeded } from "./outcome.ts"

/** A number: so many people with one vote each. Otherwise the weight of all their votes together. */
export type Voters = number | { readonly weight: Weight }

export function votersOf(roll: readonly { readonly weight?: Weight }[]): Voters {
  const weight = formatFraction(sumOfWeights(roll.map(({ weight = "1" }) => ({ weight }))))
  return weight === String(roll.length) ? roll.length : { weight }
}

/** How many votes the quorum demands (§3.4), and of how many. If everybody has one vote, it is a number of people. */
export function quorumOf(
  quorum: Terms["quorum"],
  voters: Voters,
): { readonly needed: Weight; readonly of: Weight; readonly weighted: boolean } {
  if (typeof voters !== "number")
    return { needed: quorumNeeded(quorum, voters.weight), of: voters.weight, weighted: true }
  const least = fraction(quorumNeeded(quorum, String(voters))).ceil()
  return { needed: formatFraction(least), of: String(voters), weighted: false }
}
