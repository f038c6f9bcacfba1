/** How somebody is reminded (§2.7): in which rhythm, and in which hours of their own clock not at all. It counts in all their co-ops. */
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { readNotify } from "../rules/notify-query.ts"
import { nextCollected, type Reminding } from "../rules/quiet.ts"
import { putReminding, remindingOf } from "../store/notify.ts"
import { askedBy } from "./asked.ts"

/** How somebody is reminded from now on. */
export interface Notified {
  readonly reminding: Reminding
  /** Whether it was changed just now. */
  readonly changed: boolean
  /** When the next collected message comes. Null: none comes. */
  readonly next: Instant | null
}

/**
 * Changes how the person who asks is reminded, and says how that is now. Without words it changes nothing.
 * @param typed what they typed, word by word
 * @throws Refusal if that cannot be read
 */
export const notify = askedBy("voter", async ({ work, coop }, by, typed: readonly string[]): Promise<Notified> => {
  const change = orRefuse(readNotify(typed, coop.words.typed))
  const before = await remindingOf(work, by.person)
  const changed = Object.keys(change).length > 0
  const reminding = { ...before, ...change }
  const next = nextCollected(work.now, reminding, coop.zone)
  if (changed) await putReminding(work, by.person, reminding, next)
  return { reminding, changed, next }
})
