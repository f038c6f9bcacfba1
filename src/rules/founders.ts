/** Who is awaited as a founder (§1.2): until they join, the configuration is the truth. */
import type { MatrixId } from "./types.ts"

export interface Founding {
  /** As the configuration names them, without those who belong to the co-op, or were put out of it by vote. */
  readonly named: readonly MatrixId[]
  /** Those who are awaited so far. */
  readonly awaited: readonly MatrixId[]
  /** People who can vote belong to the co-op. */
  readonly begun: boolean
}

/**
 * Who is awaited from now on, sorted. Once somebody who can vote has joined, a name can only take the place of one that is awaited: so a
 * slip is put right, and nobody becomes a member without a vote by an addition to the file.
 */
export function foundersAwaited({ named, awaited, begun }: Founding): MatrixId[] {
  if (!begun) return [...new Set(named)].sort()
  const kept = awaited.filter((person) => named.includes(person))
  const added = named.filter((person) => !awaited.includes(person))
  return [...kept, ...added.slice(0, awaited.length - kept.length)].sort()
}
