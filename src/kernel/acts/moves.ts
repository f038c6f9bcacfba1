/**
 * How a capability moves its data when a person gets a new Matrix ID (§1.2). `!moved` asks all capabilities, and knows none of them by
 * name.
 */
import type { CoopKey, MatrixId, Moving } from "../rules/types.ts"
import type { Work } from "../store/work.ts"
import type { Act } from "./context.ts"

export interface Moves {
  /**
   * Ends things that would be wrong because both IDs are one person, such as the evaluation of a task by its own customer. At this point
   * all tables still have the old ID.
   */
  before?(act: Act, moving: Moving): Promise<void>
  /** Each function writes the new ID in place of the old one into one table. Their order does not matter. */
  readonly carry?: readonly Carry[]
  /** Does what must follow once all tables have the new ID. */
  after?(act: Act, moving: Moving): Promise<void>
}

export type Carry = (work: Work, coop: CoopKey, old: MatrixId, next: MatrixId) => Promise<void>

/** Moves everything of a person to the new ID: first `before` of all capabilities, then all their tables, then `after` of all. */
export async function carryAll(act: Act, moving: Moving, moves: readonly Moves[]): Promise<void> {
  const { work, coop } = act
  for (const one of moves) await one.before?.(act, moving)
  for (const { carry = [] } of moves) for (const into of carry) await into(work, coop.key, moving.old, moving.next)
  for (const one of moves) await one.after?.(act, moving)
}
