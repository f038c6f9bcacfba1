/** Makes the published count of a council election (§13.3), as count-file.ts makes the one of a motion. */
import type { CouncilSeats, Option, Outcome, Weight } from "../../kernel/rules/types.ts"
import {
  type CouncilFile,
  type CouncilOutcome,
  councilFormat,
  publishStages,
  publishStageTies,
} from "./council-format.ts"
import { bltOf, type ClosedVote, shownOf, withheldTotals } from "./count-file.ts"
import { countFileText, publishTally } from "./count-format.ts"
import { quorumReached } from "./outcome.ts"
import { countSeats, type SeatsCount, type SeatsTerms, sumsOfStages } from "./stages.ts"

export { type CouncilFile, type CouncilOutcome, parseCouncilFile } from "./council-format.ts"

/** A closed council election: a closed vote, and how its seats are filled. Its threshold is not used. */
export interface ClosedElection extends ClosedVote {
  readonly method: SeatsTerms
}

/** The count of a council election, and everything that is published of it. `blt` is null if no ballot is published by itself. */
export interface PublishedElection {
  readonly file: CouncilFile
  /** The bytes of the JSON file. */
  readonly json: string
  /** The bytes of the BLT file. */
  readonly blt: string | null
  readonly count: SeatsCount
  readonly outcome: CouncilOutcome
}

/**
 * Counts a closed council election and writes the published files (§13.3). `makeCountFile` does the same for one seat.
 *     const { json, blt, outcome } = makeCouncilFile({ ...vote, method: { seats: 3, reopen: 5 } })
 *     outcome // { result: "elected", elected: [2, 4], vacant: 1, byLot: false }
 *
 * `outcome.elected` has the numbers of the options in the order of their election. It never has "Re-open nominations". If the quorum is
 * missed, nobody is elected. The same election always gives the same bytes, whatever the order of its ballots.
 * @throws RangeError if a ballot does not fit the options, or the secret of the lot has the wrong form
 */
export function makeCouncilFile(vote: ClosedElection): PublishedElection {
  const { shuffled, hidden, lot, roll, cast, before } = shownOf(vote)
  const { seats, decimals = null, reopen = null } = vote.method
  const method = { seats, decimals, reopen }
  const numbers = vote.options.map(({ number }) => number)
  const count = countSeats(numbers, shuffled, method, lot)
  const outcome = councilOutcome(count, vote.terms, roll.weight, cast.weight)
  const withheld = {
    ...withheldTotals(hidden),
    stages: sumsOfStages(numbers, hidden, count, method).map(publishTally),
  }
  const file: CouncilFile = {
    format: councilFormat,
    ...before,
    method: { name: "wig-stv", ...method },
    quota: count.quota,
    withheld: hidden.length === 0 ? null : withheld,
    stages: publishStages(count.stages),
    ties: publishStageTies(count.ties),
    outcome,
  }
  return { file, json: countFileText(file), blt: bltOf(file, seats), count, outcome }
}

/** How the seats of a motion are filled: by its terms, and by whether "Re-open nominations" is among its options (§13.4). */
export const methodOf = (
  { seats, decimals }: Pick<CouncilSeats, "seats" | "decimals">,
  options: readonly Pick<Option, "number" | "role">[],
): SeatsTerms & Required<Omit<SeatsTerms, "guarded">> => ({
  seats,
  decimals,
  reopen: options.find(({ role }) => role === "reopen")?.number ?? null,
})

/** The outcome as a motion keeps it. In any motion a missed quorum names the option that was ahead, and a council has none. */
export const keptOutcome = (outcome: CouncilOutcome): Exclude<Outcome, { result: "withdrawn" }> =>
  outcome.result === "no-quorum" ? { result: "no-quorum", winner: null } : outcome

/** How a council election went. Without a quorum (§3.4) nobody is elected, and neither if nobody ranked an option. */
export function councilOutcome(
  count: SeatsCount,
  terms: Pick<ClosedVote["terms"], "quorum">,
  rollWeight: Weight,
  castWeight: Weight,
): CouncilOutcome {
  if (!quorumReached(terms.quorum, rollWeight, castWeight)) return { result: "no-quorum" }
  if (count.valid === "0")
    return { result: "elected", elected: [], vacant: count.elected.length + count.vacant, byLot: false }
  const byLot = count.ties.some(({ by }) => by === "lot")
  return { result: "elected", elected: [...count.elected], vacant: count.vacant, byLot }
}
