/**
 * How a capability declares which people have to do with a co-op. The bot stays in these people's direct rooms, and leaves the direct rooms
 * of strangers.
 */
import type { MatrixId } from "../rules/types.ts"
import type { Work } from "../store/work.ts"

/** Whether a capability has a reason to know this person, in any co-op. */
export type Concern = (work: Work, person: MatrixId) => Promise<boolean>

/** Whether any of these capabilities has a reason to know this person. */
export async function isConcerned(work: Work, person: MatrixId, concerns: readonly Concern[]): Promise<boolean> {
  for (const concern of concerns) if (await concern(work, person)) return true
  return false
}
