/** The founders that the co-op still waits for (§1.2). Until somebody who can vote has joined, the configuration decides who they are. */
import type { MatrixId } from "../../kernel/rules/types.ts"

export interface Founding {
  /** The founders in the configuration. Current members and people removed by vote are left out. */
  readonly named: readonly MatrixId[]
  /** The founders that the co-op waits for so far. */
  readonly awaited: readonly MatrixId[]
  /** Whether somebody who can vote has joined already. */
  readonly begun: boolean
}

/**
 * The founders to wait for from now on, sorted. Once somebody who can vote has joined, a new name can only replace a name that is still
 * awaited. So a typo can be corrected, but a new name in the configuration makes nobody a member without a vote.
 */
export function foundersAwaited({ named, awaited, begun }: Founding): MatrixId[] {
  if (!begun) return [...new Set(named)].sort()
  const kept = awaited.filter((person) => named.includes(person))
  const added = named.filter((person) => !awaited.includes(person))
  return [...kept, ...added.slice(0, awaited.length - kept.length)].sort()
}
