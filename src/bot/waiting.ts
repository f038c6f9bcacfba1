/** How long unhandled messages may hold back what is due (§2.6). */
import type { Instant } from "../kernel/rules/types.ts"
import type { Seen, Waiting } from "../kernel/rules/waiting.ts"

/** How long a message that cannot be read yet can hold back what is due, in milliseconds. */
export const patienceForKeys = 10 * 60_000
/**
 * How long any message can hold back what is due, in milliseconds. The time is enough for a long backlog, or for a homeserver that gives
 * history slowly after an outage.
 */
export const patienceInAll = 30 * 60_000
/**
 * The most milliseconds that one look adds to a message's wait, even if more time has passed since the last look. In that time the machine
 * may have slept, or the database may have been away.
 */
const longestStep = 60_000

interface Age {
  readonly inAll: number
  readonly unread: number
}

/** Knows for how long each waiting message has held back what is due. After some time a message no longer holds anything back. */
export class Patience {
  #ages = new Map<string, Age>()
  #lookedAt: Instant | null = null

  /**
   * Must be called at each look for due things, with all waiting messages. The messages in the result's `given` no longer hold anything
   * back.
   */
  look(waiting: readonly Waiting[], now: Instant): Seen {
    const step = this.#lookedAt === null ? 0 : Math.min(longestStep, Math.max(0, now - this.#lookedAt))
    this.#lookedAt = now
    const ages = new Map<string, Age>()
    for (const { id, why } of waiting) {
      const before = this.#ages.get(id)
      const unread = why === "key" || why === "file" ? step : 0
      ages.set(id, before ? { inAll: before.inAll + step, unread: before.unread + unread } : { inAll: 0, unread: 0 })
    }
    this.#ages = ages
    const waits = ({ id }: Waiting, patience = patienceInAll) => {
      const { inAll, unread } = ages.get(id) ?? { inAll: 0, unread: 0 }
      return inAll < patience && unread < patienceForKeys
    }
    return {
      holding: waiting.filter((one) => waits(one)),
      lately: waiting.filter((one) => waits(one, patienceForKeys)),
      given: waiting.filter((one) => !waits(one)),
    }
  }
}
