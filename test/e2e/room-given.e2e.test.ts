/** The members' room existed before the co-op's bot, and the bot has no power in it at first. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { examine } from "../../src/cli/examine.ts"
import { openToRead } from "../../src/kernel/store/database.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { Finding } from "../../src/matrix/room-findings.ts"
import { allRows } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let host: MemberClient
let room = ""
beforeAll(async () => {
  host = await MemberClient.login({ homeserverUrl: homeserver().url, ...(await homeserver().newUser("host")) })
  const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }
  const { room_id } = await host.client.createRoom({
    // The SDK's types accept only their own enumeration for this value, hence the cast.
    preset: "public_chat" as never,
    initial_state: [encryption, { type: "m.room.topic", state_key: "", content: { topic: "Ours" } }],
  })
  room = room_id
  coop = await LiveCoop.start(homeserver(), { founders: ["ana"], silent: true, settings: { rooms: { members: room } } })
})
afterAll(async () => {
  await coop?.stop()
  await host?.stop()
})

const faults = () =>
  coop.client("ana").messages.filter((message) => coop.isFromBot(message) && message.body.includes("cannot fix"))
const lacks = ["redact", "invite", "kick", "power", "pin"]
const abilities = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => ("ability" in finding ? [finding.ability] : []))
const devices = async () =>
  Object.keys((await host.client.downloadKeysForUsers([coop.botUser.userId])).device_keys[coop.botUser.userId] ?? {})
const cryptoStore = () => readFile(join(coop.config.data, "crypto.sqlite"), "base64")
async function everything() {
  const knex = openToRead(coop.config.database)
  const rows = await allRows(knex)
  await knex.destroy()
  return rows
}
const member = (id: string) => coop.client("ana").client.getRoom(room)?.getMember(id)
const state = (type: string) =>
  coop.client("ana").client.getRoom(room)?.currentState.getStateEvents(type, "")?.getContent()

describe("a room in which the bot has no power, which is open to everybody", () => {
  it("is told once what that means, in words and to the doctor, also over a restart; nothing else is said there", async () => {
    expect(coop.membersRoom).toBe(room)
    expect(abilities(coop.bot.findings())).toEqual(lacks)
    const told = await host.waitFor((message) => coop.isFromBot(message) && message.body.includes("cannot fix"), {
      timeout: hung,
    })
    for (const words of [
      "other people’s messages",
      "invite anybody",
      "remove people who do not belong here",
      "moderators",
      "pin the notice",
      "People can come into this room whom I have not invited",
    ])
      expect(told.body).toContain(words)
    expect(told).toMatchObject({ roomId: room, encrypted: true })
    const silent = await coop.reads("ana", "I say nothing confidential at present")
    expect(silent).toMatchObject({ encrypted: true })
    expect(silent.roomId).not.toBe(room)
    await coop.stopBot()
    const before = { devices: await devices(), rows: await everything(), crypto: await cryptoStore() }
    const looked = await examine(coop.config, { WAGGLE_MASTER_KEY: coop.masterKey.toString("base64") })
    expect(looked).toMatchObject({ looked: "rooms", unsigned: false })
    expect(looked.looked === "rooms" ? abilities(looked.findings) : []).toEqual(lacks)
    expect({ devices: await devices(), rows: await everything(), crypto: await cryptoStore() }).toEqual(before)
    await coop.startBot()
    expect((await coop.ask("ana", "!motions", silent.roomId)).body).toContain("No motion is open")
    expect(faults().length).toBeLessThanOrEqual(1)
    const inRoom = host.messages.filter((message) => coop.isFromBot(message) && message.roomId === room)
    expect(inRoom.map(({ eventId }) => eventId)).toEqual([told.eventId])
    expect(member(host.userId)?.membership).toBe("join")
  })

  it("is closed as soon as the bot may; while somebody is there who has as much power, it stays silent", async () => {
    await host.client.setPowerLevel(room, coop.botUser.userId, 100)
    const told = await coop.reads("ana", "has as much power in this room as I have")
    expect(told.body).toContain(host.userId.slice(1).split(":")[0])
    await expect.poll(() => state("m.room.join_rules"), { timeout: hung }).toEqual({ join_rule: "invite" })
    await expect.poll(() => abilities(coop.bot.findings()), { timeout: hung }).toEqual([])
    expect(coop.bot.findings()).toEqual([expect.objectContaining({ finding: "as-powerful", person: host.userId })])
    expect(state("m.room.topic")).toEqual({ topic: "Ours" })
    expect(state("m.room.power_levels")?.users).toEqual({ [host.userId]: 100, [coop.botUser.userId]: 100 })
    expect(host.messages.some(({ body }) => body.includes("No motion is open"))).toBe(false)
    await host.client.setPowerLevel(room, coop.user("ana").userId, 100)
    await host.client.leave(room)
    await expect
      .poll(() => state("m.room.pinned_events"), { timeout: hung })
      .toMatchObject({ pinned: [expect.any(String)] })
    await coop.reads("ana", "No motion is open")
  })

  it("is followed when it is upgraded: the co-op goes on in the new one, nobody is asked back, and a restart knows it", async () => {
    const [ana, before] = [coop.client("ana"), room]
    const rooms = () => coop.bot.roomsOf(coop.config.coops[0]?.key ?? ("" as never))
    const { replacement_room: next } = await ana.client.upgradeRoom(before, "11")
    await ana.client.invite(next, coop.botUser.userId)
    await expect.poll(() => rooms().members, { timeout: hung }).toBe(next)
    await coop.reads("ana", "The co-op goes on here")
    await coop.reads("ana", "This room was replaced")
    expect((await coop.ask("ana", "!propose Move our servers", next)).body).toContain("M1")
    const membership = (id: string, who: string) => ana.client.getRoom(id)?.getMember(who)?.membership
    await expect.poll(() => membership(before, coop.botUser.userId), { timeout: hung }).toBe("leave")
    await ana.client.leave(before)
    expect((await coop.ask("ana", "!motions", next)).body).toContain("Move our servers")
    expect(membership(before, ana.userId)).toBe("leave")
    await coop.stopBot()
    const looked = await examine(coop.config, { WAGGLE_MASTER_KEY: coop.masterKey.toString("base64") })
    expect(looked.looked === "rooms" ? looked.findings : null).toEqual([])
    await coop.startBot()
    expect(rooms().members).toBe(next)
    expect((await coop.ask("ana", "!motion M1", next)).body).toContain("Move our servers")
  })
})
