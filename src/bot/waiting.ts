/** How long unhandled messages may hold back what is due (§2.6). */
import type { Instant } from "../kernel/rules/types.ts"
import type { Seen, Waiting } from "../kernel/rules/waiting.ts"

/** How long a message that cannot be read yet holds back what is due, in milliseconds. */
export const patienceForKeys = 10 * 60_000
/**
 * How long, in milliseconds, any message can hold back what is due. This covers a long backlog, and a homeserver that is slow to give
 * history after an outage.
 */
export const patienceInAll = 30 * 60_000
/**
 * In milliseconds. If more time has passed between two looks, only this much is added to a message's wait, since the machine may have
 * slept, or the database been away.
 */
const longestStep = 60_000

interface Age {
  readonly inAll: number
  readonly unread: number
}

/** Knows how long each waiting message has held back what is due. After some time a message holds nothing back any more. */
export class Patience {
  #ages = new Map<string, Age>()
  #lookedAt: Instant | null = null

  /** Call this at each look with everything that waits. Messages in the answer's `given` hold nothing back any more. */
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
