/** What an event from a homeserver must look like before anything is done with it. Whatever does not, no rule of Matrix allows. */
import { type EventId, eventId, type Instant, instant, type MatrixId, matrixId, type RoomId, roomId } from "./types.ts"

/** In bytes: as long as Matrix lets an ID be. */
const longestId = 255
/** As JSON: the whole event has 65,536 bytes at most, without what the homeserver adds beside its content. */
const largestContent = 65_536
/** The latest moment that JavaScript's calendar knows, in milliseconds. */
const latest = 8_640_000_000_000_000

const isId = (value: unknown, form: RegExp): value is string =>
  typeof value === "string" && value.length <= longestId && form.test(value) && Buffer.byteLength(value) <= longestId

// Signs that are seen, and no spaces: in the first room versions the sender's homeserver chooses an event's ID.
const event = /^\$[^\s\p{C}]+$/u
const room = /^![^\s\p{C}]+$/u
const user = /^@[^\s\p{C}:]*:[^\s\p{C}]+$/u

/** The event's ID, or null where that is none. */
export const eventIdIn = (value: unknown): EventId | null => (isId(value, event) ? eventId(value) : null)
export const roomIdIn = (value: unknown): RoomId | null => (isId(value, room) ? roomId(value) : null)
export const userIdIn = (value: unknown): MatrixId | null => (isId(value, user) ? matrixId(value) : null)

/** A short name as programs give it, such as an event's type or a device's ID; null where it is none. */
export const tokenIn = (value: unknown): string | null => (isId(value, /^[^\p{C}]+$/u) ? value : null)

/** Whether the event has all that every event has, in the lengths that Matrix allows. */
export function isWellFormed(raw: {
  readonly event_id?: unknown
  readonly type?: unknown
  readonly sender?: unknown
  readonly content?: unknown
  readonly origin_server_ts?: unknown
}): boolean {
  if (eventIdIn(raw.event_id) === null || userIdIn(raw.sender) === null || tokenIn(raw.type) === null) return false
  if (typeof raw.content !== "object" || raw.content === null || Array.isArray(raw.content)) return false
  return typeof raw.origin_server_ts === "number" && JSON.stringify(raw.content).length <= largestContent
}

/** Whether it is a moment that the calendar knows. */
export const isMoment = (said: unknown): said is number =>
  typeof said === "number" && Number.isFinite(said) && Math.abs(said) <= latest

/** The earlier of what the sender's homeserver says and now (§2.6); what is no moment at all counts as now. */
export function momentSent(said: unknown, now: Instant): Instant {
  if (!isMoment(said)) return now
  return instant(Math.min(Math.trunc(said), now))
}
