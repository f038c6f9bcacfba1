import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { mustKnowRooms } from "../../src/cli/state-check.ts"
import { parseConfig } from "../../src/config/load.ts"
import { coopKey, type RoomId } from "../../src/kernel/rules/types.ts"
import { type CoopRoomsWanted, RoomSetup } from "../../src/matrix/room-setup.ts"
import { bot, refusal, unreachable } from "../support/fake-homeserver.ts"
import { type BotProcess, TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let process: BotProcess
beforeEach(async () => {
  bench = await TransportBench.make()
  bench.homeserver.room("elsewhere")
  process = await bench.start()
  await process.quiet()
})
afterEach(async () => {
  await process.stop()
  await bench.remove()
})

const hive = coopKey("hive")
const titles = {
  lobby: "Hive lobby",
  members: "Hive members",
  moderators: "Hive moderators",
  treasury: "Hive treasury",
}
const wanted = { coop: hive, name: "Hive", titles, given: {} }
const log = { debug() {}, info() {}, warn() {}, error() {} }

async function setUp(more: CoopRoomsWanted["given"] = {}): Promise<RoomSetup> {
  const setup = new RoomSetup({ store: process.store, log }, [{ ...wanted, given: more }])
  await setup.recall()
  await setup.ensure(process.transport.port, process.tap)
  await process.quiet()
  return setup
}
const facts = (room: RoomId | undefined) => (room === undefined ? null : process.transport.port.room(room))
const created = () => bench.homeserver.stream.filter(({ event }) => event.type === "org.waggle.room").length
const findings = (setup: RoomSetup) => setup.findings(process.transport.port)

describe("a co-op without rooms", () => {
  it("gets a space with an open lobby and three encrypted rooms, in which nobody is yet", async () => {
    const setup = await setUp()
    const { lobby, members, moderators, treasury } = setup.roomsOf(hive)
    expect(facts(lobby)).toMatchObject({ encrypted: false })
    for (const room of [members, moderators, treasury]) {
      expect(facts(room)).toMatchObject({ encrypted: true })
      expect(facts(room)?.members).toEqual(new Map([[bot, "join"]]))
    }
    expect(members && setup.of(members)).toEqual({ place: "members", coop: hive })
    const children = bench.homeserver.stream.filter(({ event }) => event.type === "m.space.child")
    expect(children).toHaveLength(4)
    expect(findings(setup)).toEqual([])
  })

  it("keeps them, also when nothing but the rooms themselves remembers them", async () => {
    const first = (await setUp()).roomsOf(hive)
    await process.store.knex("rooms").delete()
    expect((await setUp()).roomsOf(hive)).toEqual(first)
    expect(created()).toBe(5)
  })

  it("gets each of them once, though the homeserver's answer is lost", async () => {
    bench.homeserver.failures.push({ part: "/createRoom", error: unreachable(), after: true })
    expect(findings(await setUp())).toContainEqual({
      finding: "not-created",
      coop: hive,
      role: "space",
      room: "space",
      code: "unclear",
    })
    await setUp()
    expect(created()).toBe(5)
  })

  it("is told when the bot was removed from one of them, which is not made again", async () => {
    const { members } = (await setUp()).roomsOf(hive)
    if (members) bench.homeserver.member(members, bot, "leave")
    await process.quiet()
    const setup = await setUp()
    expect(created()).toBe(5)
    expect(findings(setup)).toEqual([
      { finding: "not-joined", coop: hive, role: "members", room: members, code: "M_FORBIDDEN" },
    ])
  })
})

describe("rooms that the bot made, of which the database knows nothing", () => {
  const configured = (...keys: string[]) => {
    const coop = { zone: "Europe/Berlin", founders: ["@ana:hive.example"] }
    const coops = Object.fromEntries(keys.map((name) => [name, { ...coop, name }]))
    return parseConfig(JSON.stringify({ homeserver: "https://hive.example", user: bot, coops }), "coop.yaml")
  }
  const look = (...keys: string[]) => mustKnowRooms(process.store, process.transport.port, configured(...keys))

  it("keep their co-op from being founded anew, under its own key or another", async () => {
    await look("hive")
    await setUp()
    await look("hive", "farm")
    await process.store.knex("rooms").delete()
    await expect(look("hive")).rejects.toMatchObject({ code: "rooms-without-state", details: { coop: "hive" } })
    await expect(look("bees")).rejects.toMatchObject({ code: "rooms-without-state", details: { coop: "hive" } })
  })
})

describe("rooms that the configuration names", () => {
  const others = () => ({
    moderators: bench.homeserver.room("moderators", ["ana"], { encrypted: true }),
    treasury: bench.homeserver.room("treasury", ["ana"], { encrypted: true }),
  })

  it("are joined, and nothing is made", async () => {
    const members = bench.homeserver.room("members", ["ana", "ben"], { encrypted: true })
    const lobby = bench.homeserver.room("lobby", ["ana"])
    const given = { members, lobby, ...others() }
    bench.homeserver.member(lobby, bot, "leave")
    await process.quiet()
    const setup = await setUp(given)
    expect(setup.roomsOf(hive)).toEqual(given)
    expect(facts(lobby)?.membership).toBe("join")
    expect(findings(setup)).toEqual([])
    expect(created()).toBe(0)
  })

  it("are known before the first sync when they are given by ID", async () => {
    const setup = new RoomSetup({ store: process.store, log }, [
      { ...wanted, given: { members: "!m:x", lobby: "#lobby:x" } },
    ])
    await setup.recall()
    expect(setup.roomsOf(hive)).toEqual({ members: "!m:x" })
  })

  it("are found wanting: unknown, closed to the bot", async () => {
    const members = bench.homeserver.room("members", ["ana", "ben"])
    const given = { members, ...others() }
    await process.quiet()
    bench.homeserver.failures.push({ part: "/directory", error: refusal(404, "M_NOT_FOUND") })
    expect(findings(await setUp({ ...given, lobby: "#lobby:hive.example" }))).toEqual([
      { finding: "alias-unknown", coop: hive, role: "lobby", room: "#lobby:hive.example" },
    ])
    bench.homeserver.failures.push({ part: "/join", error: refusal(403, "M_FORBIDDEN") })
    const closed = bench.homeserver.room("closed", ["ana"])
    bench.homeserver.member(closed, bot, "leave")
    await process.quiet()
    expect(findings(await setUp({ ...given, lobby: closed }))).toContainEqual({
      finding: "not-joined",
      coop: hive,
      role: "lobby",
      room: closed,
      code: "M_FORBIDDEN",
    })
  })
})

describe("a room that the configuration names by an alias", () => {
  const alias = "#hive:elsewhere.example"
  const given = { members: alias }
  const joins = () => bench.homeserver.requests.filter((request) => request.startsWith("POST /join/"))

  /** A room that the bot is invited to and has not joined. */
  function pointTo(name: string): RoomId {
    const room = bench.homeserver.room(name, ["ana"], { encrypted: true })
    bench.homeserver.member(room, bot, "leave")
    bench.homeserver.aliases.set(alias, room)
    return room
  }

  it("is joined by the ID that the alias led to, so that it cannot be another by then", async () => {
    const room = pointTo("members")
    await process.quiet()
    expect((await setUp(given)).roomsOf(hive).members).toBe(room)
    expect(joins()).toEqual([`POST /join/${encodeURIComponent(room)}`])
  })

  it.each(["as this version remembers it", "as an earlier version left it"])(
    "stays the room that it was: where the alias leads to another, the start ends with a question, %s",
    async (how) => {
      const before = pointTo("members")
      await process.quiet()
      await setUp(given)
      if (how.startsWith("as an earlier")) await process.store.knex("rooms").update({ given: null })
      const now = pointTo("mallory")
      await process.quiet()
      const joined = joins().length
      await expect(setUp(given)).rejects.toMatchObject({
        code: "alias-moved",
        details: { coop: hive, role: "members", alias, before, now },
      })
      expect(joins()).toHaveLength(joined)
      expect(facts(now)?.membership).toBe("leave")
      const answered = await setUp({ members: before })
      expect(answered.roomsOf(hive).members).toBe(before)
      expect((await setUp({ members: now })).roomsOf(hive).members).toBe(now)
    },
  )

  it("is known though the alias leads nowhere any more, or its homeserver is away, and the doctor says so", async () => {
    const room = pointTo("members")
    await process.quiet()
    await setUp(given)
    bench.homeserver.aliases.delete(alias)
    const setup = await setUp(given)
    expect(setup.roomsOf(hive).members).toBe(room)
    expect(findings(setup)).toEqual([
      { finding: "alias-gone", coop: hive, role: "members", room, alias, code: "M_NOT_FOUND" },
    ])
    bench.homeserver.failures.push({ part: "/directory", error: unreachable() })
    const away = await setUp(given)
    expect(away.roomsOf(hive).members).toBe(room)
    expect(findings(away)).toEqual([])
  })

  it("moves where the admin names another alias, and nothing is said in the old room though the new one is unknown", async () => {
    pointTo("members")
    await process.quiet()
    await setUp(given)
    const setup = await setUp({ members: "#other:elsewhere.example" })
    expect(setup.roomsOf(hive).members).toBeUndefined()
    const other = bench.homeserver.room("other", ["ana"], { encrypted: true })
    bench.homeserver.aliases.set("#other:elsewhere.example", other)
    await process.quiet()
    expect((await setUp({ members: "#other:elsewhere.example" })).roomsOf(hive).members).toBe(other)
  })
})
