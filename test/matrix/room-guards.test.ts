/** Somebody opens a co-op's room to strangers. The bot closes it again and tells people. Until then it says nothing confidential there. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { say } from "../../src/kernel/acts/context.ts"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { addToOutbox } from "../../src/kernel/store/outbox.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import type { RoomRole } from "../../src/rooms/rules/rooms.ts"
import { bot, person, refusal } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let coop: KeptCoop
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(async () => {
  await coop.stop()
  await bench.remove()
})

const [ana, ben, zoe] = [person("ana"), person("ben"), person("zoe")]
const confidential = ["members", "moderators", "treasury"] as const

function change(role: RoomRole, type: string, content: JsonObject, key = "", by = ben): void {
  bench.homeserver.add(coop.room(role), by, `m.room.${type}`, content, { state_key: key })
}
const reports = (role: RoomRole) => coop.said(role).filter((body) => body.includes("I have put that right"))
const tell = (role: (typeof confidential)[number], body: string) =>
  coop.act((act) => say(act, { room: coop.room(role) }, body))
const hasSaid = (role: RoomRole, body: string) => coop.said(role).includes(body)
/** The bot's messages with these words. */
const written = (words: string) =>
  bench.homeserver.stream.filter(({ event }) => JSON.stringify(event.content).includes(words))

describe("a confidential room that somebody opened", () => {
  it("is closed again at once, and it is said there once who opened it", async () => {
    coop = await KeptCoop.start(bench)
    for (const role of confidential) {
      change(role, "join_rules", { join_rule: "public" })
      change(role, "history_visibility", { history_visibility: "world_readable" })
      change(role, "guest_access", { guest_access: "can_join" })
    }
    await coop.until(() => confidential.every((role) => coop.state(role, "m.room.join_rules")?.join_rule === "invite"))
    await coop.settled()
    for (const role of confidential) {
      expect(coop.state(role, "m.room.history_visibility")).toEqual({ history_visibility: "invited" })
      expect(coop.state(role, "m.room.guest_access")).toEqual({ guest_access: "forbidden" })
      expect(reports(role)).toEqual([expect.stringMatching(/- ben had opened it to people who are not invited/)])
    }
    for (const role of ["lobby", "space"] as const) expect(reports(role)).toEqual([])
    await coop.restart()
    for (const role of confidential) expect(reports(role)).toHaveLength(1)
  })

  it("by power levels, encryption, a false successor, servers or e-mail addresses is as it was", async () => {
    coop = await KeptCoop.start(bench)
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    await coop.until(() => JSON.stringify(coop.state("members", "m.room.power_levels")).includes(ana))
    await coop.settled()
    const before = coop.state("members", "m.room.power_levels")
    change("members", "power_levels", { ...before, users_default: 50, invite: 0, events: {} })
    change("members", "encryption", { algorithm: "m.megolm.v1.aes-sha2", rotation_period_msgs: 1e9 })
    change("members", "tombstone", { replacement_room: "!mallory:hive.example" })
    change("members", "server_acl", { allow: ["*"], deny: ["*.example"] })
    change("members", "third_party_invite", { display_name: "z…@example.org", public_key: "x" }, "token")
    await coop.until(() => JSON.stringify(coop.state("members", "m.room.server_acl")) === '{"allow":["*"],"deny":[]}')
    await coop.settled()
    expect(coop.state("members", "m.room.power_levels")).toEqual({ ...before, users_default: 0 })
    expect(coop.state("members", "m.room.encryption")).toEqual({ algorithm: "m.megolm.v1.aes-sha2" })
    expect(coop.state("members", "m.room.tombstone")).toEqual({ replacement_room: "" })
    expect(bench.homeserver.stateOf(coop.room("members")).get("m.room.third_party_invite token")).toEqual({})
    const said = reports("members").join("\n")
    for (const words of ["who may do what", "encryption", "replaced by another room", "servers", "by e-mail address"])
      expect(said).toContain(words)
    expect(bench.homeserver.requests.join()).not.toContain("mallory")
  })

  it("by an entry in the homeserver's directory is taken out of it", async () => {
    coop = await KeptCoop.prepare(bench)
    for (const role of ["members", "lobby"] as const) bench.homeserver.listed.add(coop.room(role))
    await coop.run()
    await coop.until(() => !bench.homeserver.listed.has(coop.room("members")))
    await coop.settled()
    expect(bench.homeserver.listed.has(coop.room("lobby"))).toBe(true)
    expect(reports("members")).toEqual([])
  })

  it("over and over is closed each time, and reported once in a while", async () => {
    coop = await KeptCoop.start(bench)
    for (let times = 0; times < 3; times += 1) {
      change("members", "join_rules", { join_rule: "public" })
      await coop.until(() => coop.state("members", "m.room.join_rules")?.join_rule === "invite")
      await coop.settled()
    }
    expect(reports("members")).toHaveLength(1)
    bench.now += 11 * 60_000
    change("members", "join_rules", { join_rule: "public" })
    await coop.until(() => reports("members").length === 2)
  })
})

describe("what is confidential", () => {
  it.each(confidential)("waits until the stranger is out of the %s room, and comes in its order then", async (role) => {
    coop = await KeptCoop.start(bench)
    bench.homeserver.failures.push({ part: "/kick", error: refusal(429, "M_LIMIT_EXCEEDED", { retry_after_ms: 1500 }) })
    coop.joined(role, zoe)
    await coop.heardOf(role, zoe)
    await tell(role, "First")
    await tell(role, "Second")
    await coop.until(() => coop.members(role).zoe === "leave")
    await coop.until(() => hasSaid(role, "Second"))
    const events = bench.homeserver.stream.filter(({ room }) => room === coop.room(role)).map(({ event }) => event)
    const out = events.findIndex(({ state_key, content }) => state_key === zoe && content.membership === "leave")
    const said = events.map(({ content }) => (content.clear as { body?: string } | undefined)?.body)
    expect(said.slice(0, out)).not.toContain("First")
    expect(said.indexOf("First")).toBeGreaterThan(out)
    expect(said.indexOf("Second")).toBeGreaterThan(said.indexOf("First"))
  })

  it("is not said to a stranger as powerful as the bot: members are told why, once, each alone; and all of it comes when they go", async () => {
    coop = await KeptCoop.start(bench)
    coop.joined("members", ana, ben)
    await coop.settled()
    change("members", "power_levels", { users: { [bot]: 100, [zoe]: 100 } }, "", bot)
    coop.joined("members", zoe)
    await coop.until(() => written("I say nothing confidential").length === 2)
    await coop.until(() => coop.said("members").some((body) => body.includes("zoe does not belong here")))
    await tell("members", "The secret")
    await coop.act((act) => addToOutbox(act.work, redaction("$typed")))
    await coop.until(() => bench.homeserver.stream.some(({ event }) => event.redacts === "$typed"))
    expect(hasSaid("members", "The secret")).toBe(false)
    expect(written("I say nothing confidential")).toHaveLength(2)
    // The bot tells ana and ben in private, and everybody in the room once. The message mentions the setting `guests`, because zoe may be
    // an admin's account, or another bot that has long been in the room.
    expect(written("names them under `guests`")).toHaveLength(2 + 1)
    expect(coop.keeper.findings()).toContainEqual(expect.objectContaining({ finding: "as-powerful", person: zoe }))
    bench.homeserver.member(coop.room("members"), zoe, "leave")
    await coop.until(() => hasSaid("members", "The secret"))
  })

  const redaction = (event: string) =>
    ({ to: { room: coop.room("members") }, errand: { do: "redact", event, reason: "No" } }) as never

  it("is not said in a room that the bot may not close, and what that is about gets out", async () => {
    coop = await KeptCoop.start(bench)
    coop.joined("members", ana)
    await coop.settled()
    change("members", "power_levels", { users: { [ben]: 100, [bot]: 50 }, events: { "m.room.join_rules": 100 } })
    change("members", "join_rules", { join_rule: "public" })
    await coop.until(() => coop.said("members").some((body) => body.includes("(ben opened it), and I may not change")))
    await coop.until(() => written("I say nothing confidential").length === 2)
    await tell("members", "The secret")
    await coop.act((act) => addToOutbox(act.work, redaction("$typed")))
    await coop.until(() => bench.homeserver.stream.some(({ event }) => event.redacts === "$typed"))
    expect(hasSaid("members", "The secret")).toBe(false)
    expect(coop.keeper.findings()).toContainEqual(expect.objectContaining({ finding: "unguarded", guard: "join" }))
    change("members", "power_levels", { users: { [bot]: 100 } })
    await coop.until(() => hasSaid("members", "The secret"))
    expect(coop.state("members", "m.room.join_rules")).toEqual({ join_rule: "invite" })
  })

  it("does not wait in the lobby, nor for whom a member has invited and who has come before the bot noticed", async () => {
    coop = await KeptCoop.start(bench)
    coop.joined("lobby", zoe)
    await coop.act((act) => say(act, { room: coop.room("lobby") }, "Hello all"))
    await coop.until(() => hasSaid("lobby", "Hello all"))
    await coop.command(ana, "invite @tom:hive.example")
    await coop.until(() => coop.members("members").tom === "invite")
    await tell("members", "Before tom")
    await coop.until(() => hasSaid("members", "Before tom"))
    coop.joined("members", person("tom"))
    await coop.until(async () => (await coop.standing(person("tom"))) === "trial")
  })
})
