/** Fills the gap that is left in a room by a limited sync or by a time offline. Reads the room's history back to the last known event. */
import { objectOf } from "../kernel/rules/objects.ts"
import { type EventId, eventId, type RoomId } from "../kernel/rules/types.ts"
import { arrange } from "../kernel/store/inbox.ts"
import { gaps, type RoomMark, roomMark, saveRoomMark } from "../kernel/store/inbox-rooms.ts"
import type { Store } from "../kernel/store/work.ts"
import { afterFloor, noteOwnAndRedacted } from "./journal.ts"
import type { Log, MatrixPort } from "./port.ts"
import { eventsIn, isOwnJoin, type Listed, mayBeText } from "./sift.ts"

interface Page {
  readonly chunk: readonly Listed[]
  readonly end: string | undefined
}

const pageSize = 100

export interface HistoryParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly log: Log
  /** Aborted when the bot stops, since a history may have no end. */
  readonly life?: AbortSignal
}

/** Fills the room's gap, if it has one. False if the gap has changed meanwhile and must be filled once more. */
export async function fillGap({ store, port, log, life }: HistoryParts, room: RoomId): Promise<boolean> {
  const mark = (await gaps(store.knex)).find((gap) => gap.room === room)?.mark
  if (!mark?.gap) return true
  const { events, floor } = await readBack(port, room, mark, life)
  const filled = await store.work(async (work) => {
    // While we read the history, another limited sync may have changed the gap, or the bot may have left the room. A changed gap must be
    // filled once more.
    const now = await roomMark(work, room)
    if (!now?.gap || now.gap.from !== mark.gap?.from) return now?.gap === undefined
    await arrange(
      work,
      room,
      now.gap.after,
      events.filter((event) => mayBeText(event, port.me)),
    )
    await noteOwnAndRedacted(work, room, events, port.me)
    await saveRoomMark(work, room, { newest: now.newest, floor: floor ?? now.floor, gap: null })
    return true
  })
  if (filled) log.info({ room, events: events.length }, "filled a gap in the room's history")
  return filled
}

/**
 * The events of the gap, oldest first. They begin at the anchor, which is the last event known before the gap. If there is no anchor, they
 * begin at the bot's join.
 */
async function readBack(
  port: MatrixPort,
  room: RoomId,
  mark: RoomMark,
  life?: AbortSignal,
): Promise<{ events: readonly Listed[]; floor: EventId | null }> {
  const newestFirst: Listed[] = []
  const anchor = mark.gap?.anchor ?? null
  let from: string | undefined = mark.gap?.from
  const asked = new Set<string>()
  while (from !== undefined) {
    life?.throwIfAborted()
    if (asked.has(from)) throw new Error("the homeserver leads round in circles in the room's history")
    asked.add(from)
    const { chunk, end } = await readPage(port, room, from)
    const join = anchor === null ? chunk.findIndex((event) => isOwnJoin(event, port.me)) : -1
    if (join >= 0) {
      const joined = chunk[join]
      newestFirst.push(...chunk.slice(0, join))
      return { events: newestFirst.reverse(), floor: joined ? eventId(joined.event_id) : null }
    }
    newestFirst.push(...chunk)
    // All events of the page are used, because an event that came late from another homeserver may stand before the anchor.
    const reached = chunk.some((event) => event.event_id === anchor || event.event_id === mark.floor)
    from = reached || end === from ? undefined : end
  }
  return { events: afterFloor(newestFirst.reverse(), mark), floor: null }
}

async function readPage(port: MatrixPort, room: RoomId, from: string): Promise<Page> {
  const query = { dir: "b", from, limit: String(pageSize) }
  // An answer without a chunk counts as one with an empty chunk.
  const answer = await port.request("GET", `/rooms/${encodeURIComponent(room)}/messages`, query)
  const { chunk, end } = objectOf(answer) ?? {}
  return { chunk: eventsIn(chunk), end: typeof end === "string" ? end : undefined }
}
