/** If something is wrong with a room, the bot says so only once, and only in a room whose people it concerns. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { bot, person } from "../support/fake-homeserver.ts"
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

const [ana, zoe] = [person("ana"), person("zoe")]

describe("what the bot lacks the power for", () => {
  const powerless = { users: { [ana]: 100, [bot]: 50 }, events: { "m.room.power_levels": 100 }, redact: 100 }

  it("is said once in the room concerned, and again only when it was put right and breaks anew", async () => {
    coop = await KeptCoop.prepare(bench)
    const levels = (content: object) =>
      bench.homeserver.add(coop.room("members"), ana, "m.room.power_levels", { ...content }, { state_key: "" })
    levels(powerless)
    await coop.run()
    const faults = () => coop.said("members").filter((body) => body.includes("cannot fix"))
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
    for (const role of ["members", "lobby"] as const) expect(coop.said(role).join()).not.toMatch(/cannot fix|zoe/)
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
