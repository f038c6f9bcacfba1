/** The form that an event must have before the bot looks at it. Matrix's own rules allow no other form. */
import { type JsonObject, objectOf } from "./objects.ts"
import { type EventId, eventId, type Instant, instant, type MatrixId, matrixId, type RoomId, roomId } from "./types.ts"

/** The most bytes that Matrix allows for an ID. */
const longestId = 255
/**
 * The most characters of JSON that the content of an event may have. Matrix limits a whole event to 65,536 bytes, apart from the fields
 * that the homeserver adds.
 */
const largestContent = 65_536
/** The latest moment that a JavaScript date can hold, in milliseconds. */
const latest = 8_640_000_000_000_000

const isId = (value: unknown, form: RegExp): value is string =>
  typeof value === "string" && value.length <= longestId && form.test(value) && Buffer.byteLength(value) <= longestId

// These patterns accept only visible characters. In the first room versions the sender's homeserver chose an event's ID freely, so an ID
// can hold invisible ones.
const event = /^\$[^\s\p{C}]+$/u
const room = /^![^\s\p{C}]+$/u
const user = /^@[^\s\p{C}:]*:[^\s\p{C}]+$/u

/** The event's ID; null if the value is not an ID. */
export const eventIdIn = (value: unknown): EventId | null => (isId(value, event) ? eventId(value) : null)
/** The room's ID; null if the value is not one. */
export const roomIdIn = (value: unknown): RoomId | null => (isId(value, room) ? roomId(value) : null)
/** The user's Matrix ID; null if the value is not one. */
export const userIdIn = (value: unknown): MatrixId | null => (isId(value, user) ? matrixId(value) : null)

/** A short technical name such as an event type or a device ID; null if the value is not one. */
export const tokenIn = (value: unknown): string | null => (isId(value, /^[^\p{C}]+$/u) ? value : null)

/** The fields that every event has. */
interface Formed {
  readonly event_id: string
  readonly type: string
  readonly sender: string
  readonly content: JsonObject
  readonly origin_server_ts: number
}

/** Whether the event has all required fields, in the lengths that Matrix allows. */
export function isWellFormed<Event extends { readonly [Field in keyof Formed]?: unknown }>(
  raw: Event,
): raw is Event & Formed {
  if (eventIdIn(raw.event_id) === null || userIdIn(raw.sender) === null || tokenIn(raw.type) === null) return false
  if (objectOf(raw.content) === null || Array.isArray(raw.content)) return false
  return typeof raw.origin_server_ts === "number" && JSON.stringify(raw.content).length <= largestContent
}

/** Whether the value is a moment that a date can hold. */
export const isMoment = (said: unknown): said is number =>
  typeof said === "number" && Number.isFinite(said) && Math.abs(said) <= latest

/**
 * When a message was sent: the time that the sender's homeserver gave, but never later than `now` (§2.6). An impossible time counts as
 * `now`.
 */
export function momentSent(said: unknown, now: Instant): Instant {
  if (!isMoment(said)) return now
  return instant(Math.min(Math.trunc(said), now))
}
