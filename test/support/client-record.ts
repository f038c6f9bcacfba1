/** Everything that a member's client has received from its rooms, in a form in which two runs of the same story can be compared. */
import type { MatrixEvent } from "matrix-js-sdk"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { withoutTimes } from "./normal.ts"

/** Short names by full identifiers: those of people, and those of rooms that have a name in the story. */
export type Names = ReadonlyMap<string, string>

/** A room as the client has it: its own membership, the events in order of arrival, the present state, and published files. */
export interface RoomRecord {
  readonly membership: string
  readonly timeline: readonly string[]
  readonly state: readonly string[]
  readonly files: readonly string[]
}

/**
 * The records of the client's rooms, by the rooms' names in the story. A room that has no name in the story is called `a room called …`.
 * @param pins whether the timelines have pins. The bot pins a message again if the homeserver has shown the pin to nobody, so their number
 * depends on how quick the homeserver is
 */
export async function recordOf(
  client: MemberClient,
  names: Names,
  { pins = true }: { readonly pins?: boolean } = {},
): Promise<Record<string, RoomRecord>> {
  const record: [name: string, RoomRecord][] = []
  for (const room of client.client.getRooms()) {
    const name = names.get(room.roomId) ?? `a room called ${room.name}`
    const timeline = room
      .getLiveTimeline()
      .getEvents()
      .filter((event) => !comesByItself(event, names) && (pins || event.getType() !== "m.room.pinned_events"))
    const order = new Map(timeline.map((event, index) => [event.getId() ?? "", `$${index}`]))
    const told = (value: unknown) => named(JSON.stringify(value), names, order)
    const state = [...room.currentState.events.values()].flatMap((events) => [...events.values()])
    const files: string[] = []
    for (const { file } of client.messages.filter(({ roomId }) => roomId === room.roomId))
      if (file) files.push(named(`${file.name}: ${await client.download(file)}`, names, order))
    const whole = {
      membership: room.getMyMembership(),
      timeline: timeline.map((event) => told(received(event))),
      state: state
        .filter((event) => pins || event.getType() !== "m.room.pinned_events")
        .map((event) => told(received(event)))
        .sort(),
      files,
    }
    record.push([name, whole])
  }
  return Object.fromEntries(record.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Whether this event is a room's picture, or the bot's name and picture in the room. These come when the homeserver has time for them,
 * whatever anybody does. So their place among the other events says nothing; the state has them all the same.
 */
function comesByItself(event: MatrixEvent, names: Names): boolean {
  const ofBot = names.get(event.getStateKey() ?? "") === "@waggle"
  return event.getType() === "m.room.avatar" || (event.getType() === "m.room.member" && ofBot)
}

/** The content of an encrypted event, and the relation outside its encryption. */
function received(event: MatrixEvent): object {
  const outside = event.getWireContent()["m.relates_to"]
  return {
    type: event.getType(),
    sent: event.getWireType(),
    sender: event.getSender(),
    key: event.getStateKey(),
    content: event.getOriginalContent(),
    relation: outside,
    redacts: event.getAssociatedId(),
    redacted: event.isRedacted(),
  }
}

/** Matches random keys, addresses and signatures of files: 32 or 16 bytes in base64. */
const base64 = /(?<![\w+/-])[\w+/-]{43}=?(?![\w+/=-])|(?<![\w+/-])[\w+/-]{22}(?:==)?(?![\w+/=-])/g

function named(text: string, names: Names, order: ReadonlyMap<string, string>): string {
  let said = text
  // Long identifiers come first, so that a full Matrix ID is replaced before its localpart.
  for (const [id, name] of [...names].sort(([one], [other]) => other.length - one.length))
    said = said.replaceAll(id, name)
  said = said.replaceAll(/(?:\$|%24)([\w-]{43})/g, (_, id) => order.get(`$${id}`) ?? "$elsewhere")
  said = said.replaceAll(/mxc:\/\/[^"\s]+/g, "<mxc>").replaceAll(/![\w-]{18,43}(?::[\w.:-]+)?/g, "<room>")
  return withoutTimes(said.replaceAll(base64, "<key>"))
}
