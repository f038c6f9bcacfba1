/** How a capability declares what goes on under somebody's new Matrix ID (§1.2). `!moved` asks all and knows none by name. */
import type { CoopKey, MatrixId, Moving } from "../rules/types.ts"
import type { Work } from "../store/work.ts"
import type { Act } from "./context.ts"

export interface Moves {
  /** Ends what the person cannot have under both IDs. Everything is still under the old one. */
  before?(act: Act, moving: Moving): Promise<void>
  /** Writes the new ID in place of the old one into tables. No table depends on another. */
  readonly carry?: readonly Carry[]
  /** What follows once all tables have the new ID. */
  after?(act: Act, moving: Moving): Promise<void>
}

export type Carry = (work: Work, coop: CoopKey, old: MatrixId, next: MatrixId) => Promise<void>

/** Everything of a person's goes on: what comes before, for all capabilities, then all tables, then what follows. */
export async function carryAll(act: Act, moving: Moving, moves: readonly Moves[]): Promise<void> {
  const { work, coop } = act
  for (const one of moves) await one.before?.(act, moving)
  for (const { carry = [] } of moves) for (const into of carry) await into(work, coop.key, moving.old, moving.next)
  for (const one of moves) await one.after?.(act, moving)
}
