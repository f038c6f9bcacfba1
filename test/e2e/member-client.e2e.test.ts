import { ClientEvent, MatrixEvent } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catchUp } from "../../tools/crash/catch-up.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"

let coop: LiveCoop

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana"] })
})
afterAll(() => coop?.stop())

describe("a member's client", () => {
  it("that takes a room which it has joined for one that it is invited to looks again, and goes on", async () => {
    const ana = coop.client("ana")
    const room = ana.client.getRoom(coop.membersRoom)
    if (!room) throw new Error("ana is in the members' room")
    const content = { membership: "invite" }
    const sender = coop.botUser.userId
    const stale = {
      type: "m.room.member",
      state_key: ana.userId,
      sender,
      room_id: room.roomId,
      event_id: "$stale",
      content,
    }
    room.currentState.setStateEvents([new MatrixEvent(stale)])
    room.recalculate()
    expect(room.getMyMembership()).toBe("invite")
    expect((await coop.ask("ana", "!motions")).body).toContain("No motion is open")
  })

  it("asks the homeserver for what its syncs have left out", async () => {
    const ana = coop.client("ana")
    await catchUp(ana)
    const seen = ana.messages.map(({ eventId }) => eventId)
    expect(seen).toEqual([...new Set(seen)])
    ana.client.removeAllListeners(ClientEvent.Event)
    const left = await ana.send(coop.membersRoom, "Does anybody hear me?")
    await catchUp(ana)
    expect(await ana.waitFor(({ eventId }) => eventId === left)).toMatchObject({ body: "Does anybody hear me?" })
  })
})
