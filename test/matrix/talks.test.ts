/** Invitations to talk with the bot alone, and rooms that it leaves again. The tests use a fake homeserver and a real database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { mostTalks, strangersStay } from "../../src/kernel/rules/talks.ts"
import { matrixId, type RoomId } from "../../src/kernel/rules/types.ts"
import { loose } from "../support/database.ts"
import { bot, person } from "../support/fake-homeserver.ts"
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

/** Somebody opens a room and invites the bot. */
function asks(name: string, who: string, more: object = { is_direct: true }): RoomId {
  const room = bench.homeserver.room(name, [who])
  bench.homeserver.member(room, bot, "invite", person(who), { ...more })
  return room
}
const isIn = (room: RoomId) => bench.homeserver.membersOf(room).waggle
const becomes = (room: RoomId, is: string) => expect.poll(() => isIn(room)).toBe(is)
async function restart(): Promise<void> {
  await process.stop()
  process = await bench.start()
  await process.quiet()
}

describe("somebody who opens a room to talk with the bot", () => {
  it("finds it there; when a third person comes in, it says why it goes, and goes", async () => {
    const room = asks("talk", "zoe")
    await becomes(room, "join")
    bench.homeserver.member(room, person("max"), "join")
    await becomes(room, "leave")
    expect(bench.homeserver.saidByBot(room)).toEqual([expect.stringContaining("Somebody else has come into this room")])
    await restart()
    expect(isIn(room)).toBe("leave")
    expect(await process.store.knex("rooms_to_leave")).toEqual([])
  })

  it("and is a stranger has it for a day; members and invited people keep it", async () => {
    const rooms = { zoe: asks("zoe", "zoe"), tom: asks("tom", "tom") }
    for (const room of Object.values(rooms)) await becomes(room, "join")
    await loose(process.store.knex)("invitations").insert({
      coop: "hive",
      person: person("tom"),
      invited_by: person("ana"),
      invited_at: 1,
    })
    await restart()
    for (const room of Object.values(rooms)) expect(isIn(room)).toBe("join")
    bench.now += 2 * strangersStay
    await restart()
    await becomes(rooms.zoe, "leave")
    expect(bench.homeserver.saidByBot(rooms.zoe)).toEqual([expect.stringContaining("nothing for me to do here")])
    expect(isIn(rooms.tom)).toBe("join")
  })

  it("and goes again is not waited for, and nothing is said to nobody", async () => {
    const room = asks("talk", "zoe")
    await becomes(room, "join")
    bench.homeserver.member(room, person("zoe"), "leave")
    await becomes(room, "leave")
    expect(bench.homeserver.saidByBot(room)).toEqual([])
  })

  it("for very many accounts of one server finds it in a few rooms, and not in the others", async () => {
    const rooms = Array.from({ length: mostTalks.server + 4 }, (_, n) => asks(`room${n}`, `@s${n}:evil.example`))
    await expect.poll(() => rooms.map(isIn).filter((is) => is === "invite")).toEqual([])
    expect(rooms.map(isIn).filter((is) => is === "join")).toHaveLength(mostTalks.server)
    const other = asks("other", "@one:good.example")
    await becomes(other, "join")
  })

  it("with somebody in it already, or as a space, is not followed there", async () => {
    const room = bench.homeserver.room("crowd", ["zoe", "max"])
    bench.homeserver.member(room, bot, "invite", matrixId("@zoe:hive.example"), { is_direct: true })
    await becomes(room, "leave")
    expect(bench.homeserver.saidByBot(room)).toEqual([])
  })
})
