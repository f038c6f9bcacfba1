/** Rules about the people in a room where a task is negotiated (§9.1). */

import type { MatrixId } from "../../kernel/rules/types.ts"
import type { Known, Unfit } from "../../rooms/rules/rooms.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import type { TaskState } from "./tasks.ts"

/** How a negotiation ends: the customer agrees, one side declines, or the task is cancelled. */
export type NegotiationEnd = "accepted" | "declined" | "cancelled"

/** How the negotiation ended; null if it goes on or can start again. If the last evaluator left, the room waits for new evaluators. */
export function negotiationEnd(state: TaskState): NegotiationEnd | null {
  switch (state) {
    case "submitted":
    case "offered":
      return null
    case "declined":
    case "cancelled":
      return state
    case "accepted":
    case "done":
    case "paid":
      return "accepted"
  }
}

/** The people whom the negotiation of a task concerns, and what the co-op knows of people. */
export interface Negotiators {
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  readonly known: ReadonlyMap<MatrixId, Known>
}

const removed = (known: Known | undefined): boolean => !!known && known.removedAt !== null && !belongs(known)

/**
 * The people who belong in the room: the customer, unless the members removed them (§6), and the evaluators who still belong to the co-op.
 */
export function partyOf({ customer, evaluators, known }: Negotiators): ReadonlySet<MatrixId> {
  const members = evaluators.filter((person) => {
    const standing = known.get(person)
    return standing !== undefined && belongs(standing)
  })
  return new Set(removed(known.get(customer)) ? members : [customer, ...members])
}

/**
 * Why this person cannot stay in the room; null if they can. The reason tells little, because everybody in the room reads it, even a
 * customer who is no member.
 * @param greeted the people to whom the bot has explained the room
 */
export function unfitForTask(
  person: MatrixId,
  { greeted, ...negotiators }: Negotiators & { readonly greeted: ReadonlySet<MatrixId> },
): Unfit | null {
  if (partyOf(negotiators).has(person)) return null
  const standing = negotiators.known.get(person)
  if (standing?.status === "former" && !belongs(standing)) return "former"
  return greeted.has(person) ? "evaluates-no-more" : "no-party"
}
