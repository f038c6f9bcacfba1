/**
 * Notices that the homeserver was put back to an earlier state, such as a backup. The token of our last sync then lies in its future: it
 * answers syncs, but shows nothing that comes now, for as long as it takes to get as far as it was.
 */

import { eventIdIn } from "../kernel/rules/event-bounds.ts"
import { objectIn } from "../kernel/rules/objects.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import { newestIn, type SyncBody } from "./journal.ts"

type Fetch = typeof globalThis.fetch

/** What is asked of the homeserver is small. Without a limit, a homeserver that hangs would keep the sync waiting. */
const longest = 30_000

export class Rewound {
  /** The newest event that a sync has shown. */
  #newest: { readonly room: RoomId; readonly event: string } | null = null
  #away = false

  /** A sync has failed. A homeserver cannot be put back without being away for a moment. */
  failed(): void {
    this.#away = true
  }

  answered(body: SyncBody): void {
    const newest = newestIn(body)
    const event = eventIdIn(newest?.event.event_id)
    if (newest && event !== null) this.#newest = { room: newest.room, event }
  }

  /**
   * Whether the homeserver does not know the newest event any more, although we are in its room. It is asked only after it was away.
   * `sync`: the address of the sync that comes next, and how it is asked for.
   */
  async look(fetch: Fetch, sync: URL, init: RequestInit): Promise<boolean> {
    if (!this.#away || this.#newest === null) return false
    const { room, event } = this.#newest
    const ask = (path: string) => {
      const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), AbortSignal.timeout(longest)])
      return fetch(new URL(`/_matrix/client/v3/${path}`, sync), { ...init, signal })
    }
    try {
      const found = await ask(`rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(event)}`)
      const { errcode } = found.ok ? {} : (objectIn(await found.text()) ?? {})
      if (found.ok) await found.body?.cancel()
      const gone = found.status === 404 && errcode === "M_NOT_FOUND"
      // An answer such as 502 tells nothing. It is asked again before the next sync.
      this.#away = !found.ok && found.status >= 429
      if (!gone) return false
      // Somebody may have put us out of the room, or the room may have been deleted.
      const { joined_rooms: rooms } = objectIn(await (await ask("joined_rooms")).text()) ?? {}
      const rewound = Array.isArray(rooms) && rooms.includes(room)
      this.#newest = null
      return rewound
    } catch {
      // The homeserver is still away. The sync itself will say so.
      return false
    }
  }
}
