import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { invite, leave, remove } from "../../src/coop/members.ts"
import { impeach, takeSeat } from "../../src/coop/offices.ts"
import { standingOf } from "../../src/store/members.ts"
import { bot, person, refusal, unreachable } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

// Each waits for processes that start, stop, and have nothing left to do.
vi.setConfig({ testTimeout: 30_000 })

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
    expect(coop.members("moderators")).toEqual({ waggle: "join" })
    expect(coop.members("treasury")).toEqual({ waggle: "join" })
    expect(coop.state("members", "m.room.topic")).toEqual({ topic: expect.stringContaining("Everybody of Hive") })
    await coop.settled()
    const asked = bench.homeserver.requests.length
    await coop.work(async () => {})
    await coop.settled()
    await coop.restart()
    expect(bench.homeserver.requests.slice(asked)).toEqual([])
  })

  it("follow offices: in comes the new moderator, out goes the former treasurer", async () => {
    coop = await KeptCoop.start(bench)
    await coop.act((act) => takeSeat(act, "treasurer", ben, null))
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    await coop.until(() => coop.members("treasury").ben === "invite" && coop.members("moderators").ana === "invite")
    bench.homeserver.member(coop.room("treasury"), ben, "join")
    await coop.act(async (act) => {
      const { row, id } = await coop.motion(act, ana)
      await impeach(act, ben, row, id)
    })
    await coop.until(() => coop.members("treasury").ben === "leave")
    expect(coop.reason("treasury", ben)).toBe("Only the treasurer of Hive can be in this room.")
    expect(coop.members("members").ben).toBe("invite")
  })

  it("are left by whoever leaves the co-op, the lobby excepted; and by whoever is removed, the lobby included", async () => {
    coop = await KeptCoop.start(bench)
    for (const role of ["members", "lobby", "space"] as const) coop.joined(role, ana, ben)
    await coop.settled()
    await coop.act(async (act) => leave(act, await standingOf(act.work, act.coop.key, ana)))
    await coop.act((act) => remove(act, ben, "M1"))
    await coop.until(() => coop.members("lobby").ben === "leave" && coop.members("members").ana === "leave")
    await coop.settled()
    expect(coop.members("lobby").ana).toBe("join")
    expect(coop.members("space")).toMatchObject({ ana: "join", ben: "leave" })
    expect(coop.reason("members", ana)).toBe("You are no longer a member of Hive.")
    expect(coop.reason("lobby", ben)).toBe("The members of Hive have voted to remove you.")
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
    await coop.act((act) => remove(act, ben, "M1"))
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
    await coop.act(async (act) => invite(act, await standingOf(act.work, act.coop.key, ana), tom))
    await coop.until(() =>
      ["members", "lobby", "space"].every((role) => coop.members(role as "lobby").tom === "invite"),
    )
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
    expect([...coop.shared()]).not.toContain(direct[0]?.room)
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
    await coop.work(async () => {})
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

describe("what the bot lacks the power for", () => {
  const powerless = { users: { [ana]: 100, [bot]: 50 }, events: { "m.room.power_levels": 100 }, redact: 100 }

  it("is said once in the room concerned, and again only when it was put right and breaks anew", async () => {
    coop = await KeptCoop.prepare(bench)
    const levels = (content: object) =>
      bench.homeserver.add(coop.room("members"), ana, "m.room.power_levels", { ...content }, { state_key: "" })
    levels(powerless)
    await coop.run()
    const faults = () => coop.said("members").filter((body) => body.includes("cannot see to"))
    await coop.until(() => faults().length === 1)
    expect(faults()[0]).toContain("I may not remove other people’s messages")
    expect(faults()[0]).toContain("I may not give moderators their power")
    expect(faults()[0]).not.toContain("I may not invite")
    await coop.restart()
    await coop.settled()
    expect(faults()).toHaveLength(1)
    expect(coop.keeper.findings().map((finding) => "ability" in finding && finding.ability)).toEqual(
      expect.arrayContaining(["redact", "power"]),
    )
    levels({ users: { [bot]: 100 } })
    await coop.until(() => !coop.keeper.findings().some(({ finding }) => finding === "lacks-power"))
    await coop.settled()
    expect(faults()).toHaveLength(1)
    levels(powerless)
    await coop.until(() => faults().length === 2)
  })

  it("in the moderators' or the treasury room is said nowhere else", async () => {
    coop = await KeptCoop.prepare(bench)
    for (const role of ["moderators", "treasury"] as const)
      bench.homeserver.add(coop.room(role), ana, "m.room.power_levels", powerless, { state_key: "" })
    coop.joined("treasury", zoe)
    await coop.run()
    await coop.until(() => coop.said("moderators").length === 1 && coop.said("treasury").length === 1)
    await coop.settled()
    for (const role of ["members", "lobby"] as const) expect(coop.said(role).join()).not.toMatch(/cannot see to|zoe/)
  })

  it("is told in the members' room of a lobby that the bot is not in, and of the moderators' room nowhere", async () => {
    coop = await KeptCoop.start(bench)
    for (const role of ["lobby", "moderators", "treasury"] as const)
      bench.homeserver.member(coop.room(role), bot, "leave", ana)
    await coop.until(() => coop.said("members").some((body) => body.startsWith("I am not in the lobby")))
    await coop.settled()
    expect(coop.said("members").join()).not.toMatch(/moderators’ room|treasury/)
  })
})

describe("the notice of open motions", () => {
  const pinned = () => (coop.state("members", "m.room.pinned_events")?.pinned ?? []) as string[]
  const notices = () => coop.said("members").filter((body) => /is open|are open/.test(body))
  const propose1 = (title: string) => coop.act(async (act) => void (await coop.motion(act, ana, title)))

  it("is said at the first start, pinned beside what is pinned already, and edited as motions open", async () => {
    coop = await KeptCoop.prepare(bench)
    coop.joined("members", ana)
    bench.homeserver.add(coop.room("members"), ana, "m.room.pinned_events", { pinned: ["$rules"] }, { state_key: "" })
    await coop.run()
    await coop.until(() => pinned().length === 2)
    const [, notice] = pinned()
    expect(notices()).toEqual([expect.stringContaining("No motion is open")])
    await propose1("Move our servers")
    await coop.until(() => coop.edits(notice).length === 1)
    expect(coop.edits(notice)[0]).toContain("M1 · Move our servers: open for alternatives")
    await coop.settled()
    await coop.restart()
    expect(coop.edits(notice)).toHaveLength(1)
    expect(pinned()).toEqual(["$rules", notice])
  })

  it("is pinned again when somebody unpins it", async () => {
    coop = await KeptCoop.start(bench)
    await coop.until(() => pinned().length === 1)
    const notice = pinned()
    bench.homeserver.add(coop.room("members"), ana, "m.room.pinned_events", { pinned: [] }, { state_key: "" })
    await coop.until(() => pinned().length === 1)
    expect(pinned()).toEqual(notice)
  })

  it("is said anew, and pinned in place of the old one, at the first change after somebody has come", async () => {
    coop = await KeptCoop.prepare(bench)
    coop.joined("members", ana)
    await coop.run()
    await coop.until(() => pinned().length === 1)
    const [first] = pinned()
    coop.joined("members", ben)
    await coop.settled()
    expect(pinned()).toEqual([first])
    await propose1("Buy a mill")
    await coop.until(() => pinned().length === 1 && pinned()[0] !== first)
    expect(coop.edits(first)).toEqual([])
    expect(notices().at(-1)).toContain("Buy a mill")
    const [second] = pinned()
    await propose1("Sell it again")
    await coop.until(() => coop.edits(second).length === 1)
  })

  it("knows nothing of what is confined to the moderators' room", async () => {
    coop = await KeptCoop.prepare(bench)
    coop.joined("members", ana, ben)
    await coop.run()
    await coop.until(() => pinned().length === 1)
    await coop.act((act) => takeSeat(act, "moderator", ana, null))
    await coop.settled()
    const before = coop.everythingIn("members", "lobby")
    await coop.act((act) => coop.removal(act, ana, ben))
    await coop.settled()
    expect(coop.everythingIn("members", "lobby")).toEqual(before)
  })
})
