/** A members' room that was there before, and in which the bot is nobody at first. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"

let coop: LiveCoop
let host: MemberClient
let room = ""
beforeAll(async () => {
  host = await MemberClient.login({ homeserverUrl: homeserver().url, ...(await homeserver().newUser("host")) })
  const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }
  const { room_id } = await host.client.createRoom({
    // The names of the SDK's enumerations, which have no others.
    preset: "public_chat" as never,
    initial_state: [encryption, { type: "m.room.topic", state_key: "", content: { topic: "Ours" } }],
  })
  room = room_id
  coop = await LiveCoop.start(homeserver(), { founders: ["ana"], settings: { rooms: { members: room } } })
})
afterAll(async () => {
  await coop?.stop()
  await host?.stop()
})

const faults = () =>
  coop.client("ana").messages.filter((message) => coop.isFromBot(message) && message.body.includes("cannot see to"))
const lacks = () => coop.bot.findings().flatMap((finding) => ("ability" in finding ? [finding.ability] : []))
const state = (type: string) =>
  coop.client("ana").client.getRoom(room)?.currentState.getStateEvents(type, "")?.getContent()

describe("a room in which the bot has no power", () => {
  it("is told once what that means, in words and to the doctor, also over a restart", async () => {
    expect(coop.membersRoom).toBe(room)
    expect(lacks()).toEqual(["redact", "invite", "kick", "power", "pin"])
    const reader = coop.client("ana")
    const told = await host.waitFor((message) => coop.isFromBot(message) && message.body.includes("cannot see to"), {
      timeout: 30_000,
    })
    for (const words of ["other people’s messages", "invite anybody", "remove anybody", "moderators", "pin the notice"])
      expect(told.body).toContain(words)
    expect(told).toMatchObject({ roomId: room, encrypted: true })
    await coop.stopBot()
    await coop.startBot()
    await coop.ask("ana", "!motions")
    expect(faults().length).toBeLessThanOrEqual(1)
    expect(host.messages.filter(({ body }) => body.includes("cannot see to"))).toHaveLength(1)
    expect(reader.client.getRoom(room)?.getMember(host.userId)?.membership).toBe("join")
  })

  it("is looked after as soon as the bot may, but for whoever has as much power", async () => {
    await host.client.setPowerLevel(room, coop.botUser.userId, 100)
    const told = await coop.reads("ana", "has as much power in this room as I have")
    expect(told.body).toContain(host.userId.slice(1).split(":")[0])
    await expect
      .poll(() => state("m.room.pinned_events"), { timeout: 20_000 })
      .toEqual({ pinned: [expect.any(String)] })
    expect(lacks()).toEqual([])
    expect(coop.bot.findings()).toEqual([expect.objectContaining({ finding: "as-powerful", person: host.userId })])
    expect(state("m.room.topic")).toEqual({ topic: "Ours" })
    expect(state("m.room.power_levels")?.users).toEqual({ [host.userId]: 100, [coop.botUser.userId]: 100 })
  })
})
