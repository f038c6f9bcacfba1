import { EventEmitter } from "node:events"
import { type MatrixClient, MatrixEvent, Room, RoomStateEvent } from "matrix-js-sdk"
import { beforeEach, describe, expect, it } from "vitest"
import { roomId } from "../../src/kernel/rules/types.ts"
import { refreshState } from "../../src/matrix/refresh.ts"

const id = roomId("!members:hive.example")

/** A client with one room. Its homeserver answers when the test says so. */
class Client extends EventEmitter {
  readonly room = new Room(id, this as unknown as MatrixClient, "@waggle:hive.example")
  readonly answer = Promise.withResolvers<object[]>()
  readonly getRoom = () => this.room
  readonly roomState = () => this.answer.promise
  readonly supportsThreads = () => false

  /** Lets a sync bring these events. */
  sync(...events: object[]): void {
    this.room.currentState.setStateEvents(events.map((event) => new MatrixEvent(event)))
    for (const event of events) this.emit(RoomStateEvent.Events, new MatrixEvent(event))
  }
}

const rule = (join_rule: string) => state("m.room.join_rules", { join_rule })
const state = (type: string, content: object) => ({
  ...{ type, content, room_id: id, sender: "@ben:hive.example", state_key: "" },
  ...{ event_id: `$${type}-${JSON.stringify(content)}`, origin_server_ts: 0 },
})

let client: Client
const now = (type: string) => client.room.currentState.getStateEvents(type, "")?.getContent()
const refresh = () => refreshState(client as unknown as MatrixClient, id)

beforeEach(() => {
  client = new Client()
})

describe("the state of a room that is asked for", () => {
  it("shows what no sync has shown", async () => {
    client.sync(rule("public"))
    const done = refresh()
    client.answer.resolve([rule("invite")])
    await done
    expect(now("m.room.join_rules")).toEqual({ join_rule: "invite" })
  })

  it("does not replace what a sync brought meanwhile: somebody has opened the room just now", async () => {
    client.sync(rule("invite"), state("m.room.topic", { topic: "Old" }))
    const done = refresh()
    client.sync(rule("public"))
    client.answer.resolve([rule("invite"), state("m.room.topic", { topic: "Hive" })])
    await done
    expect(now("m.room.join_rules")).toEqual({ join_rule: "public" })
    expect(now("m.room.topic")).toEqual({ topic: "Hive" })
    expect(client.listenerCount(RoomStateEvent.Events)).toBe(0)
  })
})
