/** Replaced rooms (§1.9), on a fake homeserver that can refuse requests. test/e2e/room-given.e2e.test.ts plays a real upgrade. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { RoomId } from "../../src/kernel/rules/types.ts"
import { bot, person, refusal } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let coop: KeptCoop
beforeEach(async () => {
  bench = await TransportBench.make()
  coop = await KeptCoop.start(bench)
  coop.joined("members", ana, ben)
  await coop.settled()
})
afterEach(async () => {
  await coop.stop()
  await bench.remove()
})

const [ana, ben] = [person("ana"), person("ben")]

/** Makes another room that names `from` as the room that it replaces. */
function another(from: RoomId | null): RoomId {
  const next = bench.homeserver.room("next", ["ana"], { encrypted: true })
  const content = from === null ? {} : { predecessor: { room_id: from } }
  bench.homeserver.add(next, ana, "m.room.create", content, { state_key: "" })
  bench.homeserver.member(next, bot, "leave")
  return next
}
const replace = (from: RoomId, to: string, by = bot) =>
  bench.homeserver.add(from, by, "m.room.tombstone", { replacement_room: to }, { state_key: "" })

describe("a room that is replaced", () => {
  it("is followed, its people are asked in, and a restart knows the new one", async () => {
    const old = coop.room("members")
    const next = another(old)
    replace(old, next)
    await coop.until(() => coop.room("members") === next)
    await coop.until(() => coop.members("members").ben === "invite")
    bench.homeserver.member(old, ben, "leave")
    await coop.settled()
    expect(bench.homeserver.membersOf(old)).toMatchObject({ ben: "leave" })
    await coop.restart()
    expect(coop.room("members")).toBe(next)
    expect(coop.placeOf(old)).toBeNull()
  })

  it("is not followed into a room that does not say that it took its place", async () => {
    const old = coop.room("members")
    replace(old, another(null))
    await coop.settled()
    expect(coop.room("members")).toBe(old)
  })

  it("is followed once its door is open", async () => {
    const old = coop.room("members")
    const next = another(old)
    bench.homeserver.failures.push({ part: `/join/${encodeURIComponent(next)}`, error: refusal(403, "M_FORBIDDEN") })
    replace(old, next)
    bench.homeserver.member(old, ben, "leave")
    await coop.settled()
    expect(coop.room("members")).toBe(old)
    expect(bench.homeserver.membersOf(old)).toMatchObject({ ben: "leave" })
    bench.homeserver.member(next, bot, "join", ana)
    await coop.until(() => coop.room("members") === next)
  })

  it("by somebody who has taken a room that the bot made is put right, and not followed", async () => {
    const old = coop.room("members")
    replace(old, another(old), ben)
    await coop.until(() => coop.state("members", "m.room.tombstone")?.replacement_room === "")
    expect(coop.room("members")).toBe(old)
  })
})
