/** Writes one /sync response into the inbox. */
import { eventIdIn, userIdIn } from "../kernel/rules/event-bounds.ts"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import { eventId, type MatrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import { addWaiting, arrange, markRedacted, newestSeq } from "../kernel/store/inbox.ts"
import {
  beginFirstSync,
  forgetRoom,
  type Gap,
  type RoomMark,
  roomMark,
  saveRoomMark,
} from "../kernel/store/inbox-rooms.ts"
import { settleByEcho } from "../kernel/store/outbox-sending.ts"
import type { Work } from "../kernel/store/work.ts"
import { eventsIn, isOwnJoin, isRedacted, type Listed, mayBeText, redacted } from "./sift.ts"

export interface Timeline {
  readonly events?: readonly Listed[]
  readonly limited?: boolean
  readonly prev_batch?: string
}

/**
 * The rooms of a response with their timelines. Anything in a timeline that is no event is left out: broken content in one room must not
 * make the bot lose another room's messages.
 */
function timelinesOf(rooms: unknown): [RoomId, Timeline][] {
  return Object.entries(objectOf(rooms) ?? {}).map(([id, room]) => {
    const { events, limited, prev_batch: from } = objectOf(objectOf(room)?.timeline) ?? {}
    const timeline = { events: eventsIn(events), limited: limited === true }
    return [roomId(id), typeof from === "string" ? { ...timeline, prev_batch: from } : timeline]
  })
}

/**
 * The parts of a response to `GET /_matrix/client/v3/sync` that the bot reads. Each reader checks only the fields that it needs, because
 * somebody may send very much, and checking all of it would slow down each sync.
 */
export interface SyncBody {
  /** The token with which the client asks for the next response. */
  readonly next_batch: string
  readonly to_device?: unknown
  readonly rooms?: unknown
}

/** The homeserver, or a proxy before it, reported success, but the text is no response to a sync. */
export class NoSyncError extends Error {
  override readonly name = "NoSyncError"
}

/** Reads the body of a response. @throws NoSyncError if the text is no object, or has no token for the next request */
export function readSync(text: string): SyncBody {
  const { next_batch, to_device, rooms } = objectIn(text) ?? {}
  if (typeof next_batch !== "string") throw new NoSyncError("a sync was answered with something else")
  return { next_batch, to_device, rooms }
}

/** The rooms that the bot is in, or the rooms that it left, by their IDs. */
const roomsIn = ({ rooms }: SyncBody, which: "join" | "leave"): unknown => objectOf(rooms)?.[which]

/** How many to-device messages the response brought. */
export function toDeviceCount({ to_device: all }: SyncBody): number {
  const events = objectOf(all)?.events
  return Array.isArray(events) ? events.length : 0
}

/** Whether the response has anything to journal. Most responses do not. */
export const concernsInbox = (body: SyncBody, first: boolean): boolean =>
  first ||
  timelinesOf(roomsIn(body, "leave")).length > 0 ||
  timelinesOf(roomsIn(body, "join")).some(([, { events = [], limited }]) => events.length > 0 || limited)

const harmlessParts = new Set(["timeline", "ephemeral", "account_data"])

/** Whether the response may change the state of rooms. Messages, receipts and the like do not. */
export function changesRooms(body: SyncBody): boolean {
  const { join, ...others } = objectOf(body.rooms) ?? {}
  // `others` are rooms that the bot was invited to, or has left.
  if (Object.values(others).some((rooms) => Object.keys(objectOf(rooms) ?? {}).length > 0)) return true
  return Object.values(objectOf(join) ?? {}).some((room) => {
    const { timeline, ...parts } = objectOf(room) ?? {}
    const { events, limited } = objectOf(timeline) ?? {}
    const isState = ({ state_key, type }: Listed) => state_key !== undefined || type === "m.room.redaction"
    if (limited === true || eventsIn(events).some(isState)) return true
    return Object.entries(parts).some(
      ([part, of]) => !harmlessParts.has(part) && eventsIn(objectOf(of)?.events).length > 0,
    )
  })
}

/** The events of the rooms that the bot is in. */
export const eventsOf = (body: SyncBody): Listed[] =>
  timelinesOf(roomsIn(body, "join")).flatMap(([, { events = [] }]) => [...events])

/** The newest event of a room that the bot is in, and that room. Null if the response brought no event. */
export function newestIn(body: SyncBody): { readonly room: RoomId; readonly event: Listed } | null {
  for (const [room, { events = [] }] of timelinesOf(roomsIn(body, "join")).toReversed()) {
    const event = events.at(-1)
    if (event) return { room, event }
  }
  return null
}

/** A change of the bot's own membership in a room. `out`: somebody else put the bot out. `left`: the bot left. `in`: the bot came in. */
export interface OwnMembership {
  readonly room: RoomId
  readonly by: string
  readonly is: "out" | "left" | "in"
}

/** The rooms that the bot left, was put out of, or came into, according to this response. */
export function ownMemberships(body: SyncBody, me: MatrixId): OwnMembership[] {
  const left = timelinesOf(roomsIn(body, "leave")).map(([room, { events = [] }]) => {
    const last = events.findLast(({ type, state_key }) => type === "m.room.member" && state_key === me)
    const by = userIdIn(last?.sender) ?? me
    return { room, by, is: by === me ? "left" : "out" } as const
  })
  const come = timelinesOf(roomsIn(body, "join"))
    .filter(([, { events = [] }]) => events.some((event) => isOwnJoin(event, me)))
    .map(([room]) => ({ room, by: me, is: "in" }) as const)
  return [...left, ...come]
}

/** Journals the whole response. If this function throws, nothing of the response is journaled. */
export async function journalSync(work: Work, body: SyncBody, me: MatrixId): Promise<void> {
  // The messages that an installation finds at its first sync were sent before it began to work. They may be meant for somebody else who
  // used the account before. So they are not handled.
  const first = await beginFirstSync(work)
  for (const [room, timeline] of timelinesOf(roomsIn(body, "join"))) {
    const events = timeline.events ?? []
    const mark = await roomMark(work, room)
    if (first && mark === null) await drawLine(work, room, events)
    else await journalTimeline(work, room, mark, timeline, me)
    await noteOwnAndRedacted(work, room, events, me)
  }
  for (const [room, timeline] of timelinesOf(roomsIn(body, "leave"))) {
    const mark = await roomMark(work, room)
    if (mark) await journalTimeline(work, room, mark, { ...timeline, limited: false }, me)
    await forgetRoom(work, room)
  }
}

/**
 * If one of the bot's own events has come, this marks the event's outbox row as sent. If a waiting event was redacted, this marks it so
 * that it is not handled any more.
 */
export async function noteOwnAndRedacted(
  work: Work,
  room: RoomId,
  events: readonly Listed[],
  me: MatrixId,
): Promise<void> {
  for (const event of events) {
    const transaction = objectOf(event.unsigned)?.transaction_id
    if (event.sender === me && typeof transaction === "string")
      await settleByEcho(work, transaction, room, eventId(event.event_id))
    const target = redacted(event)
    if (target !== null) await markRedacted(work, eventId(target), room)
    const gone = isRedacted(event) ? eventIdIn(event.event_id) : null
    if (gone !== null) await markRedacted(work, gone, room)
  }
}

async function drawLine(work: Work, room: RoomId, events: readonly Listed[]): Promise<void> {
  const last = events.at(-1)
  const newest = last ? eventId(last.event_id) : null
  await saveRoomMark(work, room, { newest, floor: newest, gap: null })
}

async function journalTimeline(
  work: Work,
  room: RoomId,
  mark: RoomMark | null,
  timeline: Timeline,
  me: MatrixId,
): Promise<void> {
  const events = timeline.events ?? []
  const last = events.at(-1)
  const newest = last ? eventId(last.event_id) : (mark?.newest ?? null)
  const texts = (of: readonly Listed[]) => of.filter((event) => mayBeText(event, me))
  const anchor = mark?.gap ? mark.gap.anchor : (mark?.newest ?? null)
  const known = anchor === null ? -1 : events.findIndex((event) => event.event_id === anchor)
  const joined = mark === null ? events.findLastIndex((event) => isOwnJoin(event, me)) : -1

  if (known >= 0 || joined >= 0) {
    // The timeline reaches back to a known event or to the bot's join. So there is no gap, or an open gap has just closed.
    const fresh = afterFloor(events.slice(joined + 1), mark)
    if (mark?.gap) await arrange(work, room, mark.gap.after, texts(fresh))
    else await addWaiting(work, room, texts(fresh))
    const join = events[joined]
    const floor = join ? eventId(join.event_id) : (mark?.floor ?? null)
    return await saveRoomMark(work, room, { newest, floor, gap: null })
  }
  let gap = mark?.gap ?? null
  if (timeline.limited && timeline.prev_batch !== undefined) gap = await openGap(work, gap, anchor, timeline.prev_batch)
  await addWaiting(work, room, texts(afterFloor(events, mark)))
  if (mark?.newest !== newest || gap !== mark?.gap)
    await saveRoomMark(work, room, { newest, floor: mark?.floor ?? null, gap })
}

/**
 * Opens a gap in a room. If the room has an open gap already, both become one gap. History is then read from the newest token back to the
 * anchor of the older gap.
 */
async function openGap(work: Work, open: Gap | null, anchor: RoomMark["newest"], from: string): Promise<Gap> {
  return open ? { ...open, from } : { from, anchor, after: await newestSeq(work) }
}

/**
 * The events after the room's floor, which is the event where the bot's work in the room began. All events if the floor is not among them.
 * Even events from before a gap may be new to the inbox, because another homeserver sent them late. Adding an event that the inbox knows
 * already changes nothing.
 */
export function afterFloor(events: readonly Listed[], mark: RoomMark | null): readonly Listed[] {
  const floor = mark?.floor ?? null
  const at = floor === null ? -1 : events.findIndex((event) => event.event_id === floor)
  return events.slice(at + 1)
}
