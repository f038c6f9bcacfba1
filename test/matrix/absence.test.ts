/** How the bot notices that a member is out of all rooms (§1.7). The homeserver shows who comes and goes. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { RoomRole } from "../../src/rooms/rules/rooms.ts"
import { person } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let coop: KeptCoop
beforeEach(async () => {
  bench = await TransportBench.make()
  coop = await KeptCoop.start(bench)
  for (const role of shared) coop.joined(role, ana, ben)
  await coop.settled()
})
afterEach(async () => {
  await coop.stop()
  await bench.remove()
})

const [ana, ben] = [person("ana"), person("ben")]
const shared = ["members", "lobby", "space"] as const satisfies readonly RoomRole[]

const out = async () => (await coop.work(({ trx }) => trx("absences").orderBy("person"))).map((row) => row.person)
const leaves = (role: (typeof shared)[number]) => bench.homeserver.member(coop.room(role), ben, "leave")

describe("a member", () => {
  it("is out once they, or the deactivation of their account, have left the last room, and in again by joining one", async () => {
    leaves("members")
    leaves("space")
    await coop.settled()
    expect(await out()).toEqual([])
    leaves("lobby")
    await coop.until(async () => (await out()).length > 0)
    await coop.settled()
    // The bot invites ben back. But nobody counts as present by an invitation alone.
    expect(coop.members("members").ben).toBe("invite")
    expect(await out()).toEqual([ben])
    await coop.restart()
    expect(await out()).toEqual([ben])
    coop.joined("lobby", ben)
    await coop.until(async () => (await out()).length === 0)
    expect(await coop.standing(ben)).toBe("permanent")
  })

  it("who never came does not count as gone, nor one who was put out", async () => {
    bench.homeserver.member(coop.room("members"), ben, "leave", person("root"))
    await coop.settled()
    expect(await out()).toEqual([])
  })
})
