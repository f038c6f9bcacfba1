/** How a capability declares who has to do with one of the bot's co-ops. The bot stays in these people's direct rooms, and leaves strangers'. */
import type { MatrixId } from "../rules/types.ts"
import type { Work } from "../store/work.ts"

/** Whether a capability has a reason to know this person, in any co-op. */
export type Concern = (work: Work, person: MatrixId) => Promise<boolean>

/** Whether any of these reasons holds. */
export async function isConcerned(work: Work, person: MatrixId, concerns: readonly Concern[]): Promise<boolean> {
  for (const concern of concerns) if (await concern(work, person)) return true
  return false
}
