/** The private room that one office has for itself (§12.1), on a fake homeserver and a real database. */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { endOffice, takeSeat } from "../../src/offices/acts/offices.ts"
import { leave } from "../../src/people/acts/members.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { person } from "../support/fake-homeserver.ts"
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
const board = officeKey("board")
const withRoom = { offices: { board: { room: "own" } } }
const without = { offices: { board: {} } }
const seat = (who = ana) => coop.act((act) => takeSeat(act, board, who, null))
const levels = () => coop.state("office:board", "m.room.power_levels")
const closed = () => Number(levels()?.events_default ?? 0) > 0

describe("an office with a room of its own", () => {
  it("has its holders in an encrypted room that only the invited can enter", async () => {
    coop = await KeptCoop.start(bench, { settings: withRoom })
    expect(coop.members("office:board")).toEqual({ waggle: "join" })
    expect(coop.state("office:board", "m.room.encryption")).toEqual({ algorithm: "m.megolm.v1.aes-sha2" })
    expect(coop.state("office:board", "m.room.topic")).toEqual({ topic: "Board of Hive." })
    await seat()
    await coop.until(() => coop.members("office:board").ana === "invite")
    expect(coop.reason("office:board", ana)).toBe("You hold the office Board in Hive, and this is its room.")
    expect(coop.members("office:board")).not.toHaveProperty("ben")
    expect(coop.placeOf(coop.room("office:board"))).toEqual({ place: "office", coop: "hive", role: "office:board" })
  })

  it("loses from the room whoever loses the seat, and a stranger whom somebody asked in", async () => {
    coop = await KeptCoop.start(bench, { settings: withRoom })
    await seat()
    coop.joined("office:board", ana, zoe)
    await coop.until(() => coop.members("office:board").zoe === "leave")
    await coop.act((act) => endOffice(act, board, ana, "resigned"))
    await coop.until(() => coop.members("office:board").ana === "leave")
    expect(coop.reason("office:board", ana)).toBe("Only those who hold the office Board in Hive can be in this room.")
    expect(coop.members("members").ana).not.toBe("leave")
  })

  it("gets its room from a vote while the bot runs, and once only", async () => {
    coop = await KeptCoop.start(bench, { settings: without })
    await seat()
    expect(() => coop.room("office:board")).toThrow("no office:board room")
    await coop.change(withRoom)
    await coop.until(() => coop.contexts()[0]?.rooms["office:board"] !== undefined)
    await coop.until(() => coop.members("office:board").ana === "invite")
    const room = coop.room("office:board")
    await coop.restart()
    expect(coop.room("office:board")).toBe(room)
  })

  it("keeps its own room apart from that of another office", async () => {
    const offices = { board: { room: "own" }, secretary: { room: "own" } }
    coop = await KeptCoop.start(bench, { settings: { offices } })
    await seat()
    await coop.act((act) => takeSeat(act, officeKey("secretary"), ben, null))
    await coop.until(() => coop.members("office:secretary").ben === "invite")
    await coop.until(() => coop.members("office:board").ana === "invite")
    expect(coop.room("office:board")).not.toBe(coop.room("office:secretary"))
    expect(coop.members("office:board")).not.toHaveProperty("ben")
  })

  it("is not replaced by another room, whoever says so", async () => {
    coop = await KeptCoop.start(bench, { settings: withRoom })
    await seat()
    coop.joined("office:board", ana)
    await coop.settled()
    const old = coop.room("office:board")
    const content = { replacement_room: "!trap:hive.example" }
    bench.homeserver.add(old, ana, "m.room.tombstone", content, { state_key: "" })
    await coop.until(() => coop.state("office:board", "m.room.tombstone")?.replacement_room === "")
    expect(coop.room("office:board")).toBe(old)
    await coop.until(() => coop.said("office:board").join().includes("declared it replaced by another room"))
  })
})

describe("an office that loses its room", () => {
  it("leaves it closed behind: nobody writes, and those in it can read until they leave the co-op", async () => {
    coop = await KeptCoop.start(bench, { settings: withRoom })
    await seat()
    coop.joined("office:board", ana)
    await coop.settled()
    await coop.change(without)
    await coop.until(closed)
    await coop.settled()
    expect(coop.said("office:board")).toEqual([
      "This room is closed: the office Board has no room of its own any more. Nobody can write here now. You can read what is here as long as you belong to the co-op.",
    ])
    expect(coop.state("office:board", "m.room.topic")).toEqual({
      topic: "Board of Hive: closed, only for reading.",
    })
    expect(coop.members("office:board").ana).toBe("join")
    await seat(ben)
    await coop.settled()
    expect(coop.members("office:board")).not.toHaveProperty("ben")
    await coop.restart()
    expect(coop.said("office:board")).toHaveLength(1)
    await coop.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, ana)))
    await coop.until(() => coop.members("office:board").ana === "leave")
    expect(coop.reason("office:board", ana)).toBe("You are no longer a member of Hive.")
  })

  it("gets the same room again when the setting comes back", async () => {
    coop = await KeptCoop.start(bench, { settings: withRoom })
    await seat()
    coop.joined("office:board", ana)
    const room = coop.room("office:board")
    await coop.change({ offices: { board: "none" } })
    await coop.until(closed)
    await coop.change(withRoom)
    await coop.until(() => !closed())
    await coop.settled()
    expect(coop.room("office:board")).toBe(room)
    expect(coop.said("office:board").at(-1)).toContain("This room is open again")
    expect(levels()).toMatchObject({ events: { "m.room.power_levels": 100 } })
  })
})
