/**
 * People open confidential rooms to strangers. They have the power to do so in the room, or get it from the homeserver. Strangers then come
 * in, but can read nothing.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { say } from "../../src/kernel/acts/context.ts"
import { coopKey, roomId } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let rooms: ReturnType<LiveCoop["bot"]["roomsOf"]> = {}
let operator = ""
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
  rooms = coop.bot.roomsOf(coopKey("hive"))
  const admin = await homeserver().newUser("operator", { admin: true })
  const identifier = { type: "m.id.user", user: admin.userId }
  const login = await fetch(`${homeserver().url}/_matrix/client/v3/login`, {
    method: "POST",
    body: JSON.stringify({ type: "m.login.password", identifier, password: admin.password }),
  })
  operator = ((await login.json()) as { access_token: string }).access_token
  await coop.meet("zoe")
})
afterAll(() => coop?.stop())

type Role = keyof typeof rooms
const room = (role: Role = "members"): string => rooms[role] ?? ""
const client = (name: string) => coop.client(name).client

/** The homeserver's operator makes somebody as powerful as the bot. In the room's state, this change seems to be the bot's. */
async function empower(name: string): Promise<void> {
  const path = `/_synapse/admin/v1/rooms/${encodeURIComponent(room())}/make_room_admin`
  const answer = await fetch(`${homeserver().url}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${operator}` },
    body: JSON.stringify({ user_id: coop.id(name) }),
  })
  expect(answer.status).toBe(200)
}

const set = (name: string, type: string, content: object, key = "") =>
  client(name).sendStateEvent(room(), `m.room.${type}` as never, content as never, key)
const state = (type: string): Promise<Record<string, unknown>> =>
  client("ana").getStateEvent(room(), `m.room.${type}`, "")
const becomes = (type: string, content: object) =>
  expect.poll(() => state(type).catch(() => null), { timeout: hung }).toMatchObject(content)

/** Joins by a direct request to the homeserver, since the client may believe that it cannot join. */
const join = (name: string) =>
  client(name).http.authedRequest("POST" as never, `/join/${encodeURIComponent(room())}`, {}, {})

async function membershipOf(name: string): Promise<unknown> {
  // If the person was never in the room, the room has no such state, and the request fails.
  const member = await client("ana")
    .getStateEvent(room(), "m.room.member", coop.id(name))
    .catch(() => null)
  return member?.membership ?? "leave"
}
const isOut = (name: string) => expect.poll(() => membershipOf(name), { timeout: hung }).toBe("leave")

let messages = 0
async function announce(): Promise<string> {
  const body = `Announcement ${++messages}`
  await coop.act((act) => say(act, { room: roomId(room()) }, body))
  return body
}
const read = (name: string, body: string) => coop.client(name).messages.some((message) => message.body === body)
const reads = (name: string, body: string) => coop.reads(name, new RegExp(`^${body}$`))

describe("a member who moderates", () => {
  it("has no power to open a room, or to have it replaced", async () => {
    await coop.act((act) => takeSeat(act, "moderator", coop.id("ana"), null))
    await becomes("power_levels", { users: { [coop.id("ana")]: 50 } })
    for (const [type, content] of [
      ["join_rules", { join_rule: "public" }],
      ["history_visibility", { history_visibility: "world_readable" }],
      ["guest_access", { guest_access: "can_join" }],
      ["tombstone", { body: "Come", replacement_room: room("lobby") }],
      ["power_levels", { users: { [coop.id("ana")]: 100 } }],
    ] as const)
      await expect(set("ana", type, content), type).rejects.toMatchObject({ errcode: "M_FORBIDDEN" })
  })
})

describe("a member whom the homeserver's operator made as powerful as the bot", () => {
  it.each([
    ["public", {}],
    ["restricted", { allow: [{ type: "m.room_membership", room_id: "" }] }],
  ])(
    "opens the members' room (%s): the stranger is out, it is closed and reported, and she has read nothing",
    async (join_rule, more) => {
      await empower("ben")
      await client("zoe").joinRoom(room("lobby"))
      const allow = "allow" in more && { allow: [{ type: "m.room_membership", room_id: room("lobby") }] }
      const said: string[] = []
      // Ben opens the room six times, each time after a longer pause. So zoe has several chances to join just before a message is sent.
      for (let times = 0; times < 6; times += 1) {
        await set("ben", "join_rules", { join_rule, ...allow })
        const joining = join("zoe").catch(() => {})
        said.push(await announce(), await announce())
        await joining
        said.push(await announce())
        await sleep(times * 60)
      }
      await becomes("join_rules", { join_rule: "invite" })
      await isOut("zoe")
      for (const body of said) await reads("ana", body)
      for (const body of said) expect(read("zoe", body), body).toBe(false)
      const report = await coop.reads("ana", "had opened it to people who are not invited")
      expect(report.body).toContain(coop.user("ben").localpart)
      expect(report.roomId).toBe(room())
    },
  )

  it("lets all read, weakens the encryption, declares it replaced, invites by e-mail: all is as it was, and is said", async () => {
    await set("ben", "history_visibility", { history_visibility: "world_readable" })
    await set("ben", "encryption", { algorithm: "m.megolm.v1.aes-sha2", rotation_period_msgs: 1_000_000 })
    await set("ben", "tombstone", { body: "Come", replacement_room: room("lobby") })
    const key = { public_key: "x", key_validity_url: "https://id.example/valid" }
    await set("ben", "third_party_invite", { display_name: "z…@example.org", ...key, public_keys: [key] }, "token")
    await becomes("history_visibility", { history_visibility: "invited" })
    await expect.poll(() => state("encryption"), { timeout: hung }).toEqual({ algorithm: "m.megolm.v1.aes-sha2" })
    await expect.poll(() => state("tombstone"), { timeout: hung }).toEqual({ replacement_room: "" })
    const invited = () => client("ana").getStateEvent(room(), "m.room.third_party_invite", "token")
    await expect.poll(invited, { timeout: hung }).toEqual({})
    await coop.reads("ana", "I do not follow, and say nothing of ours there")
    // The bot can still write in the room after its next start, although its Matrix library has seen the weakened encryption settings.
    await coop.stopBot()
    await coop.startBot()
    await reads("ana", await announce())
  })

  it("brings in a stranger as powerful: the bot is silent, members learn why, and hear all of it when she is gone", async () => {
    const levels = await state("power_levels")
    const users = { ...(levels.users as object), [coop.id("zoe")]: 100 }
    await set("ben", "power_levels", { ...levels, users })
    // Ben invites zoe instead of opening the room. If he opened it, the bot might close it before she has joined.
    await client("ben").invite(room(), coop.id("zoe"))
    await join("zoe")
    const told = await coop.reads("ana", "I say nothing confidential at present")
    expect(told).toMatchObject({ encrypted: true })
    expect(told.roomId).not.toBe(room())
    expect(told.body).toContain(coop.user("zoe").localpart)
    const secret = await announce()
    await coop
      .client("ana")
      .waitFor(({ roomId, body }) => roomId === room() && body.includes("has as much power in this room as I have"), {
        timeout: hung,
      })
    await coop.ask("ana", "!motions", told.roomId)
    expect(read("ana", secret)).toBe(false)
    await client("zoe").leave(room())
    await reads("ana", secret)
    expect(read("zoe", secret)).toBe(false)
  })
})
