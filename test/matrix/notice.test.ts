/** The pinned notice of open motions, on the fake homeserver. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { takeSeat } from "../../src/offices/acts/offices.ts"
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

const [ana, ben] = [person("ana"), person("ben")]

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

  it("is sent anew for newcomers, who cannot read the old one, and pinned instead of it", async () => {
    coop = await KeptCoop.prepare(bench)
    coop.joined("members", ana)
    await coop.run()
    await coop.until(() => pinned().length === 1)
    const [first] = pinned()
    coop.joined("members", ben)
    await coop.until(() => pinned().length === 1 && pinned()[0] !== first)
    expect(coop.edits(first)).toEqual([])
    expect(notices()).toHaveLength(2)
    const [second] = pinned()
    await propose1("Buy a mill")
    await coop.until(() => coop.edits(second).length === 1)
    expect(coop.edits(second)[0]).toContain("Buy a mill")
    await coop.settled()
    expect(pinned()).toEqual([second])
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
