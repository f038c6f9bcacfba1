import { ClientEvent, MatrixEvent } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catchUp } from "../../tools/crash/catch-up.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"

let coop: LiveCoop

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
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

  it("reads all that was said while its machine was too busy to ask for it", async () => {
    const [ana, ben] = [coop.client("ana"), coop.client("ben")]
    const idle = Promise.withResolvers<void>()
    const { http } = ana.client
    const request = http.authedRequest.bind(http)
    const busy: typeof request = async (method, path, ...rest) => {
      if (path === "/sync") await idle.promise
      return request(method, path, ...rest)
    }
    http.authedRequest = busy
    const said: string[] = []
    for (let number = 1; number <= 25; number++) said.push(await ben.send(coop.membersRoom, `Sack ${number} is full.`))
    idle.resolve()
    for (const one of said) await ana.waitFor(({ eventId }) => eventId === one)
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
