/** Unhandled messages that could change the result of a stage. They hold back its end (§2.6). */

import type { Look } from "../../kernel/acts/due.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import {
  couldBeBallot,
  couldBeOfCoop,
  couldChangeProposal,
  onlyNeedsTime,
  type Waiting,
} from "../../kernel/rules/waiting.ts"
import type { Work } from "../../kernel/store/work.ts"
import { belonging } from "../../standing/acts/certain.ts"
import type { DueMotion } from "../store/due.ts"
import { rollOf } from "../store/roll.ts"

/**
 * The messages that can hold back a vote's end.
 * - `ballots`: possible ballots. They hold the vote back for the longest time
 * - `holding`: `ballots`, and members' messages that may change the effect of the outcome. Such messages hold it back for a shorter time
 * - `given`: possible ballots for which the bot has waited long enough. They hold back nothing any more
 */
export async function holdingVote(
  work: Work,
  { row, coop, dueAt }: DueMotion,
  { seen }: Look,
): Promise<Record<"holding" | "ballots" | "given", readonly Waiting[]>> {
  const before = (waiting: readonly Waiting[]) => waiting.filter(({ from }) => from < dueAt)
  const [holding, given] = [before(seen.holding), before(seen.given)]
  if (holding.length + given.length === 0) return { holding, ballots: holding, given }
  const roll: ReadonlySet<MatrixId> = new Set((await rollOf(work, row)).map(({ person }) => person))
  const ballot = (one: Waiting) => couldBeBallot(one, roll)
  const members = await belonging(work, coop)
  const word = (one: Waiting) => !ballot(one) && onlyNeedsTime(one) && couldBeOfCoop(one, coop, members)
  const words = before(seen.lately).filter(word)
  const ballots = holding.filter(ballot)
  return { holding: [...ballots, ...words], ballots, given: given.filter(ballot) }
}

/** Whether an unhandled message holds back the end of this proposal stage, because it could change the proposal. */
export async function isProposalHeld(work: Work, { coop, dueAt }: DueMotion, { seen }: Look): Promise<boolean> {
  const holding = seen.holding.filter(({ from }) => from < dueAt)
  if (holding.length === 0) return false
  const members = await belonging(work, coop)
  return holding.some((one) => couldChangeProposal(one, coop, members))
}
