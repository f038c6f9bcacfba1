/** How long messages that are not handled yet may hold back what is due (§2.6). */
import type { Instant } from "../rules/types.ts"
import type { Seen, Waiting } from "../rules/waiting.ts"

/** How long a message that cannot be read yet holds back what is due, in milliseconds. */
export const patienceForKeys = 10 * 60_000
/** The same of what only needs its time: a long backlog, a homeserver that gives history slowly after an outage. */
export const patienceInAll = 30 * 60_000
/** Between two looks no more than this counts, such as where the machine slept or the database was away. */
const longestStep = 60_000

interface Age {
  readonly inAll: number
  readonly unread: number
}

/** Knows how long each waiting thing has held back what is due, and lets it go in the end. */
export class Patience {
  #ages = new Map<string, Age>()
  #lookedAt: Instant | null = null

  /** Called at each look with all that waits. `given` holds nothing back any more. */
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
