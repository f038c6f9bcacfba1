/** Everything that a member's client has received of its rooms, such that two runs of one story can be compared. */
import type { MatrixEvent } from "matrix-js-sdk"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { withoutTimes } from "./normal.ts"

/** What identifiers stand for, by the whole identifier: people, and rooms that have a name in the story. */
export type Names = ReadonlyMap<string, string>

/** A room: what this client is in it, each event in the order in which it came, the state as it is now, and published files. */
export interface RoomRecord {
  readonly membership: string
  readonly timeline: readonly string[]
  readonly state: readonly string[]
  readonly files: readonly string[]
}

/** By the name of each room; rooms without one are called by what they are. */
export async function recordOf(client: MemberClient, names: Names): Promise<Record<string, RoomRecord>> {
  const record: [name: string, RoomRecord][] = []
  for (const room of client.client.getRooms()) {
    const name = names.get(room.roomId) ?? `a room called ${room.name}`
    const timeline = room.getLiveTimeline().getEvents()
    const order = new Map(timeline.map((event, index) => [event.getId() ?? "", `$${index}`]))
    const told = (value: unknown) => named(JSON.stringify(value), names, order)
    const state = [...room.currentState.events.values()].flatMap((events) => [...events.values()])
    const files: string[] = []
    for (const { file } of client.messages.filter(({ roomId }) => roomId === room.roomId))
      if (file) files.push(named(`${file.name}: ${await client.download(file)}`, names, order))
    const whole = {
      membership: room.getMyMembership(),
      timeline: timeline.map((event) => told(received(event))),
      state: state.map((event) => told(received(event))).sort(),
      files,
    }
    record.push([name, whole])
  }
  return Object.fromEntries(record.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Of an encrypted event what it says, and what stood outside of it. */
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

/** What is drawn at random in keys, addresses and signatures of files: 32 bytes, or 16, in base64. */
const base64 = /(?<![\w+/-])[\w+/-]{43}=?(?![\w+/=-])|(?<![\w+/-])[\w+/-]{22}(?:==)?(?![\w+/=-])/g

function named(text: string, names: Names, order: ReadonlyMap<string, string>): string {
  let said = text
  // Longest first: the full Matrix ID before its first part.
  for (const [id, name] of [...names].sort(([one], [other]) => other.length - one.length))
    said = said.replaceAll(id, name)
  said = said.replaceAll(/(?:\$|%24)([\w-]{43})/g, (_, id) => order.get(`$${id}`) ?? "$elsewhere")
  said = said.replaceAll(/mxc:\/\/[^"\s]+/g, "<mxc>").replaceAll(/![\w-]{18,43}(?::[\w.:-]+)?/g, "<room>")
  return withoutTimes(said.replaceAll(base64, "<key>"))
}
