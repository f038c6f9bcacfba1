import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { RoomSetup } from "../../src/matrix/room-setup.ts"
import { coopKey, type RoomId } from "../../src/rules/types.ts"
import { bot, person, refusal, unreachable } from "../support/fake-homeserver.ts"
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
const founders = [person("ana"), person("ben")]
const titles = {
  lobby: "Hive lobby",
  members: "Hive members",
  moderators: "Hive moderators",
  treasury: "Hive treasury",
}
const wanted = { coop: hive, name: "Hive", titles, founders, given: {} }
const log = { debug() {}, info() {}, warn() {}, error() {} }

async function setUp(more: { lobby?: string; members?: string } = {}): Promise<RoomSetup> {
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
  it("gets a space, a lobby, and an encrypted members' room, and its founders are invited", async () => {
    const setup = await setUp()
    const { lobby, members } = setup.roomsOf(hive)
    expect(facts(lobby)).toMatchObject({ encrypted: false })
    expect(facts(members)).toMatchObject({ encrypted: true })
    expect(facts(members)?.members).toEqual(
      new Map([bot, ...founders].map((id) => [id, id === bot ? "join" : "invite"])),
    )
    expect(members && setup.of(members)).toEqual({ place: "members", coop: hive })
    const children = bench.homeserver.stream.filter(({ event }) => event.type === "m.space.child")
    expect(children).toHaveLength(2)
    expect(findings(setup)).toEqual(
      founders.map((who) => ({
        finding: "founder-not-joined",
        coop: hive,
        role: "members",
        room: members,
        person: who,
        invited: true,
      })),
    )
  })

  it("keeps them, also when nothing but the rooms themselves remembers them, and who left is not invited again", async () => {
    const first = (await setUp()).roomsOf(hive)
    for (const room of [first.lobby, first.members]) if (room) bench.homeserver.member(room, person("ben"), "leave")
    await process.quiet()
    await process.store.knex("rooms").delete()
    const again = await setUp()
    expect(again.roomsOf(hive)).toEqual(first)
    expect(created()).toBe(3)
    expect(facts(first.members)?.members.get(person("ben"))).toBe("leave")
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
    expect(created()).toBe(3)
  })

  it("is told when the bot was removed from one of them, which is not made again", async () => {
    const { members } = (await setUp()).roomsOf(hive)
    if (members) bench.homeserver.member(members, bot, "leave")
    await process.quiet()
    const setup = await setUp()
    expect(created()).toBe(3)
    expect(findings(setup)).toEqual([
      { finding: "not-joined", coop: hive, role: "members", room: members, code: "M_FORBIDDEN" },
    ])
  })
})

describe("rooms that the configuration names", () => {
  it("are joined, and nothing is made", async () => {
    const members = bench.homeserver.room("members", ["ana", "ben"], { encrypted: true })
    const lobby = bench.homeserver.room("lobby", ["ana"])
    bench.homeserver.member(lobby, bot, "leave")
    await process.quiet()
    const setup = await setUp({ members, lobby })
    expect(setup.roomsOf(hive)).toEqual({ members, lobby })
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

  it("are found wanting: unencrypted, unknown, closed to the bot", async () => {
    const members = bench.homeserver.room("members", ["ana", "ben"])
    await process.quiet()
    bench.homeserver.failures.push({ part: "/directory", error: refusal(404, "M_NOT_FOUND") })
    expect(findings(await setUp({ members, lobby: "#lobby:hive.example" }))).toEqual([
      { finding: "alias-unknown", coop: hive, role: "lobby", room: "#lobby:hive.example" },
      { finding: "not-encrypted", coop: hive, role: "members", room: members },
    ])
    bench.homeserver.failures.push({ part: "/join", error: refusal(403, "M_FORBIDDEN") })
    const closed = bench.homeserver.room("closed", ["ana"])
    bench.homeserver.member(closed, bot, "leave")
    await process.quiet()
    expect(findings(await setUp({ members, lobby: closed }))).toContainEqual({
      finding: "not-joined",
      coop: hive,
      role: "lobby",
      room: closed,
      code: "M_FORBIDDEN",
    })
  })
})
