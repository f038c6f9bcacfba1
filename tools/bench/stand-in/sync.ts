/** Answers of the stand-in homeserver to /sync. */
import type { JsonObject } from "../../../src/kernel/rules/objects.ts"
import type { StandInKeys } from "./keys.ts"
import type { Placed, StandInRoom, StandInRooms } from "./rooms.ts"

export interface Caller {
  readonly user: string
  readonly device: string
}

const longestTimeline = 30

export interface AccountData {
  readonly at: number
  readonly type: string
  readonly content: JsonObject
}

/** What is new for the caller after `since`; null: everything, as for a first sync. `now`: the place that the answer reaches. */
export function syncAnswer(
  parts: { readonly rooms: StandInRooms; readonly keys: StandInKeys; readonly data: readonly AccountData[] },
  { user, device }: Caller,
  since: number | null,
  now: number,
): { readonly body: JsonObject; readonly empty: boolean } {
  const { rooms, keys, data } = parts
  const shown = { join: {}, invite: {}, leave: {} } as Record<"join" | "invite" | "leave", Record<string, object>>
  const ids = since === null ? rooms.of(user).map(({ id }) => id) : rooms.changedFor(user, since)
  for (const id of ids) {
    const room = rooms.get(id)
    const membership = room?.members.get(user)
    if (!room || membership === undefined) continue
    if (membership === "join") shown.join[id] = joined(room, user, device, since)
    else if (membership === "invite") shown.invite[id] = { invite_state: { events: stripped(room, user) } }
    else if (since !== null) shown.leave[id] = { timeline: timelineOf(room, device, since), state: { events: [] } }
  }
  const toDevice = keys.waitingFor(user, device, since ?? 0)
  const changed = since === null ? [] : keys.changedSince(since)
  const account = data.filter(({ at }) => at > (since ?? -1)).map(({ type, content }) => ({ type, content }))
  const body = {
    next_batch: `s${now}`,
    rooms: shown,
    to_device: { events: toDevice },
    device_lists: { changed, left: [] },
    device_one_time_keys_count: keys.counts(user, device),
    device_unused_fallback_key_types: keys.unusedFallback(user, device),
    account_data: { events: account },
    presence: { events: [] },
  }
  return { body, empty: ids instanceof Set && ids.size + toDevice.length + changed.length + account.length === 0 }
}

function joined(room: StandInRoom, user: string, device: string, since: number | null): object {
  const own = room.state.get(`m.room.member\0${user}`)
  // Somebody who has just come in gets the whole state, as at a first sync.
  const whole = since === null || (own !== undefined && own.at > since)
  const timeline = timelineOf(room, device, whole ? null : since)
  const begin = timeline.first
  const state = whole ? [...room.state.values()].filter(({ at }) => at < begin).map(({ event }) => event) : []
  const count = (what: string) => [...room.members.values()].filter((membership) => membership === what).length
  return {
    timeline: { events: timeline.events, limited: timeline.limited, prev_batch: timeline.prev_batch },
    state: { events: state },
    account_data: { events: [] },
    ephemeral: { events: [] },
    unread_notifications: { highlight_count: 0, notification_count: 0 },
    summary: { "m.joined_member_count": count("join"), "m.invited_member_count": count("invite") },
  }
}

function timelineOf(room: StandInRoom, device: string, since: number | null) {
  let from = room.events.length
  if (since === null) from = Math.max(0, from - longestTimeline)
  else while (from > 0 && (room.events[from - 1]?.at ?? 0) > since) from -= 1
  const placed = room.events.slice(from)
  const first = placed[0]?.at ?? Number.MAX_SAFE_INTEGER
  return {
    events: placed.map((one) => withTransaction(one, device)),
    limited: since === null && from > 0,
    prev_batch: `t${from}`,
    first,
  }
}

const withTransaction = ({ event, device, transaction }: Placed, to: string) =>
  device === to && transaction ? { ...event, unsigned: { ...event.unsigned, transaction_id: transaction } } : event

/** What somebody who is invited may see of the room. */
const stripped = (room: StandInRoom, user: string) =>
  [...room.state.values()]
    .map(({ event }) => event)
    .filter(({ type, state_key: key }) => type !== "m.room.member" || key === user)
    .map(({ type, state_key, content, sender }) => ({ type, state_key, content, sender }))
