/** What waits for a person: what they could do now, and until when. */

import type { Asked, Suggestion } from "./kinds/duties.ts"
import { isElection, kinds, type MotionDuty, officeOf } from "./kinds.ts"
import type { Month } from "./months.ts"
import { inProposalStage, type Motion, mayObject, mayStart, mostOptions, proposalEnd } from "./motions.ts"
import type { Payment } from "./payments.ts"
import type { TaskDuty } from "./task-duties.ts"
import type { Instant, MatrixId, MotionKind, OfficeKey, Standing } from "./types.ts"

/** The co-op as this person may know it in the room where they ask. */
export interface Around<M extends Motion = Motion> {
  readonly person: Standing
  readonly now: Instant
  /** Open votes with this person on the roll (§2.4). */
  readonly votes: readonly { readonly motion: M; readonly voted: boolean }[]
  /** Motions in their proposal stage. */
  readonly proposals: readonly M[]
  /** The offices that this person does not hold, and that their own offices allow them to take (§4.3). */
  readonly offices: readonly OfficeKey[]
  /** Kinds with a suggestion that this person could open now, about themselves or about nobody. */
  readonly mayOpen: readonly MotionKind[]
  /** Invited people who have not joined yet, if looking after them is this person's business (§1.4). */
  readonly invited: readonly MatrixId[]
  /** Whether the treasury is frozen (§7.3). */
  readonly frozen: boolean
  readonly payments: PaymentsWaiting
  /** The person's duties on tasks (§9.1). */
  readonly tasks: readonly TaskDuty[]
}

/** Payments and accounts that wait for this person (§7.2). */
export interface PaymentsWaiting {
  /** Payments to this person that they have neither confirmed nor disputed. */
  readonly received: readonly Payment[]
  /** Payments that the treasurer made to themselves, to be confirmed by another officer (§8.7). */
  readonly officers: readonly Payment[]
  /** Disputed payments, for the treasurer to clear up. */
  readonly disputed: readonly Payment[]
  /** The month of the open pay run, for the treasurer to finish. */
  readonly payRun: Month | null
  /** People who gave an account that others are known by too, for the treasurer to check (§7.5). */
  readonly accounts: readonly MatrixId[]
}

/**
 * What waits: `ballot`: a ballot to cast; `stand`: an election they could join; `candidacy`, `seat`: they stand or hold the seat, and can
 * step back; `own-hearing`, `hearing`: their own hearing, or one that ends soon; `early-end`: they could object; `impeachment`: their own,
 * before the vote; `admission`: they could ask for it; `invitations`; `treasury`: frozen, and they could stand; `payments`,
 * `officer-payments`: to confirm; `disputes`, `pay-run`, `accounts`: for the treasurer to clear up, finish and check. `TaskDuty` explains
 * the duties of tasks.
 */
export type Duty<M extends Motion = Motion> =
  | {
      readonly duty: "ballot" | MotionDuty
      readonly motion: M
      readonly until: Instant
    }
  | { readonly duty: Suggestion["duty"]; readonly until: null }
  | {
      readonly duty: "payments" | "officer-payments" | "disputes"
      readonly payments: readonly Payment[]
      readonly until: null
    }
  | { readonly duty: "accounts"; readonly people: readonly MatrixId[]; readonly until: null }
  | { readonly duty: "pay-run"; readonly month: Month; readonly until: null }
  | TaskDuty
  | { readonly duty: "invitations"; readonly people: readonly MatrixId[]; readonly until: null }

/** Everything that waits for the person, soonest end first, then what has no end. Nothing that is over. */
export function todoOf<M extends Motion>(around: Around<M>): readonly Duty<M>[] {
  const { person, now, votes, proposals, invited, frozen, mayOpen, payments, tasks } = around
  const money = [
    { duty: "payments", payments: payments.received, until: null },
    { duty: "officer-payments", payments: payments.officers, until: null },
    { duty: "disputes", payments: payments.disputed, until: null },
  ] as const
  const ballots = votes
    .filter(({ voted }) => !voted)
    .map(({ motion }) => ({ duty: "ballot", motion, until: motion.votingEndsAt ?? motion.proposalEndsAt }) as const)
  const stages = proposals
    .filter((motion) => motion.stage === "proposal")
    .flatMap((motion) => dutiesIn(motion, around).map((duty) => ({ duty, motion, until: proposalEnd(motion) })))
  const dated = tasks.flatMap((duty) => (duty.until === null ? [] : [{ ...duty, until: duty.until }]))
  const timed = [...ballots, ...stages, ...dated]
    .filter(({ until }) => until >= now)
    .toSorted((a, b) => a.until - b.until)
  return [
    ...timed,
    ...tasks.filter(({ until }) => until === null),
    ...money.filter((duty) => duty.payments.length > 0),
    ...(payments.accounts.length === 0 ? [] : [{ duty: "accounts", people: payments.accounts, until: null } as const]),
    ...(payments.payRun === null ? [] : [{ duty: "pay-run", month: payments.payRun, until: null } as const]),
    ...suggestions(mayOpen, { status: person.status, frozen }),
    ...(invited.length > 0 ? [{ duty: "invitations", people: invited, until: null } as const] : []),
  ]
}

/** The motions to suggest. Elections come first: everybody waits for those, while a motion about themselves concerns one person. */
const suggestions = (mayOpen: readonly MotionKind[], asks: Parameters<Suggestion["when"]>[0]) =>
  mayOpen
    .toSorted((one, other) => Number(isElection(kinds[other])) - Number(isElection(kinds[one])))
    .flatMap((kind) => {
      const { suggested } = kinds[kind]
      return suggested?.when(asks) ? [{ duty: suggested.duty, until: null } as const] : []
    })

/** What a motion in its first stage asks of this person, in the order of its kind. */
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
