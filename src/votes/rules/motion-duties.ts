/** The duties that motions give a person: what they could do now, and until when they can. */

import type { Instant, MatrixId, MotionKind, OfficeKey, Standing } from "../../kernel/rules/types.ts"
import type { Asked, Suggestion } from "./kinds/duties.ts"
import { isElection, kinds, type MotionDuty, officeOf } from "./kinds.ts"
import { inProposalStage, type Motion, mayObject, mayStart, mostOptions, proposalEnd } from "./motions.ts"

/** The motions of a co-op that this person may know of, in the room where they ask. */
export interface Around<M extends Motion = Motion> {
  readonly person: Standing
  readonly now: Instant
  /**
   * Open votes with this person on the roll (§2.4). `voted`: whether there is a ballot. `of`: whose ballot it is, if the person may fill it in
   * by proxy (§3.10).
   */
  readonly votes: readonly { readonly motion: M; readonly voted: boolean; readonly of?: MatrixId | null }[]
  /** Motions in their proposal stage. */
  readonly proposals: readonly M[]
  /** The offices that this person could take: they do not hold such an office yet, and may hold it beside their present ones (§4.3). */
  readonly offices: readonly OfficeKey[]
  /** Kinds of motion to suggest. This person could open such a motion now, about themselves or about nobody. */
  readonly mayOpen: readonly MotionKind[]
  /** Whether the treasury is frozen (§7.3). */
  readonly frozen: boolean
}

/**
 * Something about votes that waits for a person:
 * - `ballot`: they have not cast their ballot, or that of a person whose proxy they hold
 * - `stand`: they could stand in an election
 * - `candidacy`: they are a candidate and can still step back
 * - `seat`: they hold the contested seat and can still step back
 * - `own-hearing`: they are the subject of a hearing
 * - `hearing`: a hearing about somebody else ends soon
 * - `impeachment`: a motion to impeach them is before its vote
 * - `early-end`: they could object to an early end
 * - `admission`: they could ask for permanent membership
 * - `treasury`: the treasury is frozen, and they could stand for its office
 */
export type VoteDuty<M extends Motion = Motion> =
  | {
      readonly duty: "ballot" | MotionDuty
      readonly motion: M
      readonly until: Instant
      readonly of?: MatrixId | null
    }
  | { readonly duty: Suggestion["duty"]; readonly until: null }

/** The person's duties. Ballots come first, then duties in motions before the vote, then motions that the person could open. */
export function voteDuties<M extends Motion>(around: Around<M>): readonly VoteDuty<M>[] {
  const { person, votes, proposals, frozen, mayOpen } = around
  const ballots = votes
    .filter(({ voted }) => !voted)
    .map(
      ({ motion, of = null }) =>
        ({ duty: "ballot", motion, until: motion.votingEndsAt ?? motion.proposalEndsAt, of }) as const,
    )
  const stages = proposals
    .filter((motion) => motion.stage === "proposal")
    .flatMap((motion) => dutiesIn(motion, around).map((duty) => ({ duty, motion, until: proposalEnd(motion) })))
  return [...ballots, ...stages, ...suggestions(mayOpen, { status: person.status, frozen })]
}

/**
 * The motions to suggest. Elections come first, because the whole co-op waits for them. Motions about oneself concern only one person, so
 * they come later.
 */
const suggestions = (mayOpen: readonly MotionKind[], asks: Parameters<Suggestion["when"]>[0]) =>
  mayOpen
    .toSorted((one, other) => Number(isElection(kinds[other])) - Number(isElection(kinds[one])))
    .flatMap((kind) => {
      const { suggested } = kinds[kind]
      return suggested?.when(asks) ? [{ duty: suggested.duty, until: null } as const] : []
    })

/** The duties that a motion in its first stage gives this person, in the order in which the kind of motion declares them. */
function dutiesIn(motion: Motion, { person, now, offices }: Around): MotionDuty[] {
  if (inProposalStage(motion, now) !== null) return []
  const office = officeOf(motion)
  const asked: Asked = {
    ...{ motion, person, now, until: proposalEnd(motion) },
    own: motion.options.find((option) => option.person === person.person) ?? null,
    mayJoin:
      office !== null &&
      offices.includes(office) &&
      motion.options.length < mostOptions &&
      mayStart(motion.terms, person, motion.kind, motion.subject) === null,
    mayObject: mayObject(motion, person, now) === null,
  }
  const { todo } = kinds[motion.kind]
  return (Object.keys(todo) as MotionDuty[]).filter((duty) => todo[duty]?.(asked))
}
