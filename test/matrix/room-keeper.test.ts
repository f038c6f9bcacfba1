/** The room keeper on a fake homeserver that can refuse requests, and on a real database. */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { motionId } from "../../src/kernel/rules/types.ts"
import { impeach, takeSeat } from "../../src/offices/acts/offices.ts"
import { invite, leave, remove } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { person, refusal, unreachable } from "../support/fake-homeserver.ts"
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

const [ana, ben, tom, zoe] = [person("ana"), person("ben"), person("tom"), person("zoe")]

describe("the rooms of a co-op", () => {
  it("are entered by those who belong there, and nothing is asked of the homeserver twice", async () => {
    coop = await KeptCoop.start(bench)
    expect(coop.members("members")).toEqual({ ana: "invite", ben: "invite", waggle: "join" })
    expect(coop.members("lobby")).toEqual({ ana: "invite", ben: "invite", waggle: "join" })
    expect(coop.members("space")).toEqual({ ana: "invite", ben: "invite", waggle: "join" })
    expect(coop.reason("members", ana)).toBe("You belong to Hive, and this is its members’ room.")
    expect(coop.reason("lobby", ana)).toBe("The lobby of Hive, open to everybody.")
    expect(coop.members("moderators")).toEqual({ waggle: "join" })
    expect(coop.members("treasury")).toEqual({ waggle: "join" })
    expect(coop.state("members", "m.room.topic")).toEqual({ topic: expect.stringContaining("Everybody of Hive") })
    await coop.settled()
    const asked = bench.homeserver.requests.length
    coop.keeper.wake()
    await coop.settled()
    await coop.restart()
    expect(bench.homeserver.changes(asked)).toEqual([])
  })

  it("are compared again after what may have changed them, and not after people's messages", async () => {
    coop = await KeptCoop.start(bench)
    await coop.until(() => coop.said("members").length > 0)
    await coop.settled()
    let looks = 0
    coop.store.knex.on("query", ({ sql }: { sql: string }) => void (/\basked_back\b/.test(sql) && looks++))
    for (let times = 0; times < 3; times += 1) {
      bench.homeserver.say(coop.room("members"), "zoe", "good morning")
      await coop.settled()
    }
    expect(looks).toBe(0)
    bench.homeserver.member(coop.room("lobby"), zoe, "join")
    await coop.until(() => looks > 0)
    await coop.settled()
    looks = 0
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    await coop.until(() => coop.members("moderators").ana === "invite")
    expect(looks).toBeGreaterThan(0)
  })

  it("follow offices: in comes the new moderator, out goes the former treasurer", async () => {
    coop = await KeptCoop.start(bench)
    await coop.act((act) => takeSeat(act, "treasurer", ben, null))
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    await coop.until(() => coop.members("treasury").ben === "invite" && coop.members("moderators").ana === "invite")
    bench.homeserver.member(coop.room("treasury"), ben, "join")
    await coop.act(async (act) => {
      const { row, id } = await coop.motion(act, ana)
      await impeach(act, { office: "treasurer", person: ben }, { row: row, id })
    })
    await coop.until(() => coop.members("treasury").ben === "leave")
    expect(coop.reason("treasury", ben)).toBe("Only the treasurer of Hive can be in this room.")
    expect(coop.members("members").ben).toBe("invite")
  })

  it("put out a member who leaves, except from the lobby; and a removed one from the lobby too", async () => {
    coop = await KeptCoop.start(bench)
    for (const role of ["members", "lobby", "space"] as const) coop.joined(role, ana, ben)
    await coop.settled()
    await coop.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, ana)))
    await coop.act((act) => remove(act, ben, motionId("M1")))
    await coop.until(() => ["lobby", "space"].every((role) => coop.members(role as "lobby").ben === "leave"))
    await coop.until(() => coop.members("members").ana === "leave")
    await coop.settled()
    expect(coop.members("lobby").ana).toBe("join")
    expect(coop.members("space")).toMatchObject({ ana: "join", ben: "leave" })
    expect(coop.reason("members", ana)).toBe("You are no longer a member of Hive.")
    expect(coop.reason("lobby", ben)).toBe("You are no longer a member of Hive.")
  })

  it("are left by strangers whom somebody let in, and not by guests", async () => {
    coop = await KeptCoop.start(bench, { settings: { guests: [person("echo")] } })
    coop.joined("members", zoe, person("echo"))
    coop.joined("lobby", zoe)
    await coop.until(() => coop.members("members").zoe === "leave")
    await coop.settled()
    expect(coop.reason("members", zoe)).toContain("Only members of Hive can be in this room")
    expect(coop.members("members").echo).toBe("join")
    expect(coop.members("lobby").zoe).toBe("join")
  })

  it("are mended also where the bot was stopped between the commit and what follows from it", async () => {
    coop = await KeptCoop.start(bench)
    coop.joined("members", ana, ben)
    await coop.settled()
    await coop.keeper.stop()
    await coop.act((act) => remove(act, ben, motionId("M1")))
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    expect(coop.members("members").ben).toBe("join")
    await coop.restart()
    expect(coop.members("members").ben).toBe("leave")
    expect(coop.members("moderators").ana).toBe("invite")
    expect(coop.state("members", "m.room.power_levels")).toMatchObject({ users: { [ana]: 50 } })
  })

  it("of several co-ops are each followed by its own members alone", async () => {
    coop = await KeptCoop.start(bench, { others: { mill: ["cem"] } })
    expect(coop.members("members", "mill")).toEqual({ cem: "invite", waggle: "join" })
    expect(coop.members("members")).not.toHaveProperty("cem")
  })
})

describe("somebody who is missing", () => {
  it("is asked back after being kicked or banned by hand", async () => {
    coop = await KeptCoop.start(bench)
    coop.joined("members", ana, ben)
    await coop.settled()
    bench.homeserver.member(coop.room("members"), ana, "leave", ben)
    bench.homeserver.member(coop.room("lobby"), ana, "ban", ben)
    await coop.until(() => coop.members("members").ana === "invite" && coop.members("lobby").ana === "invite")
  })

  it("is asked back once after going by themselves, and once more after `!rooms`", async () => {
    coop = await KeptCoop.start(bench)
    const declines = () => bench.homeserver.member(coop.room("lobby"), ana, "leave")
    declines()
    await coop.until(() => coop.members("lobby").ana === "invite")
    await coop.settled()
    declines()
    await coop.settled()
    expect(coop.members("lobby").ana).toBe("leave")
    await coop.restart()
    expect(coop.members("lobby").ana).toBe("leave")
    await coop.command(ana, "rooms")
    await coop.until(() => coop.members("lobby").ana === "invite")
    await coop.settled()
    declines()
    await coop.settled()
    expect(coop.members("lobby").ana).toBe("leave")
  })
})

describe("an invited person", () => {
  it("becomes a member by joining the members' room, and is welcomed once", async () => {
    coop = await KeptCoop.start(bench)
    await coop.act(async (act) => invite(act, await standingOf(act.work, act.coop.config, ana), tom))
    await coop.until(() =>
      ["members", "lobby", "space"].every((role) => coop.members(role as "lobby").tom === "invite"),
    )
    expect(coop.reason("members", tom)).toBe("ana invites you to Hive. Joining makes you a member on trial.")
    for (const role of ["lobby", "space"] as const) expect(coop.reason(role, tom)).not.toContain("ana")
    expect(await coop.standing(tom)).toBeNull()
    coop.joined("lobby", tom)
    await coop.settled()
    expect(await coop.standing(tom)).toBeNull()
    coop.joined("members", tom)
    await coop.until(async () => (await coop.standing(tom)) === "trial")
    await coop.settled()
    await coop.restart()
    const said = coop.said("members").filter((body) => body.includes("tom has joined Hive"))
    expect(said).toEqual([expect.stringContaining("!admit @tom")])
    const direct = bench.homeserver.stream.filter(({ event }) =>
      JSON.stringify(event.content).includes("Welcome to Hive"),
    )
    expect(direct).toHaveLength(1)
    expect(["members", "lobby", "space"].map((role) => coop.room(role as "lobby"))).not.toContain(direct[0]?.room)
  })
})

describe("a homeserver that refuses", () => {
  it("in one room holds up no other, and what it refuses is said once, in that room", async () => {
    coop = await KeptCoop.prepare(bench)
    const refused = { part: `${encodeURIComponent(coop.room("lobby"))}/invite`, error: refusal(403, "M_FORBIDDEN") }
    bench.homeserver.failures.push(refused)
    await coop.run()
    expect(coop.members("members")).toEqual({ ana: "invite", ben: "invite", waggle: "join" })
    expect(coop.members("lobby")).toEqual({ ben: "invite", waggle: "join" })
    await coop.settled()
    expect(coop.said("lobby")).toEqual([expect.stringContaining("does not let me invite ana (`M_FORBIDDEN`)")])
    expect(coop.keeper.findings()).toContainEqual(
      expect.objectContaining({ finding: "refused", role: "lobby", do: "invite", person: ana, code: "M_FORBIDDEN" }),
    )
    coop.keeper.wake()
    await coop.settled()
    expect(coop.said("lobby")).toHaveLength(1)
    const tries = bench.homeserver.requests.filter((request) =>
      request.includes(`${encodeURIComponent(coop.room("lobby"))}/invite`),
    )
    expect(tries).toHaveLength(2)
  })

  it.each([
    ["wants it slower", refusal(429, "M_LIMIT_EXCEEDED", { retry_after_ms: 300 })],
    ["is away for a moment", unreachable()],
  ])("because it %s is asked again after a while, without a storm", async (_, error) => {
    coop = await KeptCoop.prepare(bench)
    for (let times = 0; times < 2; times += 1) bench.homeserver.failures.push({ part: "/invite", error })
    await coop.run()
    await coop.until(() =>
      ["members", "lobby", "space"].every((role) => coop.members(role as "lobby").ben === "invite"),
    )
    expect(bench.homeserver.requests.filter((request) => request.endsWith("/invite")).length).toBeLessThanOrEqual(8)
    expect(coop.said("members").join()).not.toContain("does not let me")
  })
})
