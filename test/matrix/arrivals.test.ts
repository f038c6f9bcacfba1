/** People belong to the co-op from the moment when they joined the members' room (§1.4, §8.3), even if the bot sees that much later. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, instant } from "../../src/kernel/rules/types.ts"
import { present, welcomeArrived } from "../../src/matrix/arrivals.ts"
import { invite } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { membershipsOf } from "../../src/standing/store/memberships.ts"
import { TestBot } from "../support/bot.ts"
import { FakeHomeserver, person, refusal, unreachable } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { withOffices } from "../support/offices.ts"
import { TransportBench } from "../support/transport-bench.ts"

const hive = coopKey("hive")
const [ana, tom] = [person("ana"), person("tom")]

it("who came in while the bot was away has belonged to it since then, whatever name they have taken meanwhile", async () => {
  const bench = await TransportBench.make()
  // The bot's clock begins before the time of the homeserver's first event.
  bench.now = Date.parse("2026-11-20T15:00:00Z")
  const coop = await KeptCoop.start(bench)
  await coop.act(async (act) => invite(act, await standingOf(act.work, withOffices(hive), ana), tom))
  await coop.until(() => coop.members("members").tom === "invite")
  await coop.keeper.stop()
  const room = coop.room("members")
  coop.joined("members", tom)
  const joined = bench.homeserver.stream.at(-1)?.event.origin_server_ts
  for (const displayname of ["Tom", "Thomas"]) bench.homeserver.member(room, tom, "join", tom, { displayname })
  bench.now = Date.parse("2026-12-02T09:00:00Z")
  await coop.restart()
  expect(await coop.work((work) => membershipsOf(work, hive, tom))).toEqual([
    { person: tom, from: joined, until: null },
  ])
  await coop.stop()
  await bench.remove()
})

describe("who has come in", () => {
  it("is seen to before what they say is handled, also where the bot was away for both", async () => {
    const bench = await TransportBench.make()
    const room = bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.member(room, tom, "join")
    bench.homeserver.say(room, "tom", "hello")
    const done: string[] = []
    await bench.run({
      arrivals: async (port) => void (present(port, room).has(tom) && done.push("in")),
      before: async () => void done.push("heard"),
    })
    expect(done.slice(0, 2)).toEqual(["in", "heard"])
    await bench.remove()
  })

  it("holds up no message where that fails", async () => {
    const bench = await TransportBench.make()
    const room = bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.say(room, "ana", "hello")
    await bench.run({ arrivals: () => Promise.reject(unreachable()) })
    expect(bench.handled).toEqual(["ana: hello"])
    expect(bench.log).toContain("who has come in could not be seen to; trying again")
    await bench.remove()
  })

  it("holds up messages for a moment alone where the homeserver does not answer", async () => {
    const bench = await TransportBench.make()
    const room = bench.homeserver.room("members")
    await bench.run()
    let looks = 0
    const process = await bench.start({
      arrivals: () => {
        looks += 1
        return new Promise(() => {})
      },
    })
    for (const text of ["hello", "is anybody here?"]) {
      bench.homeserver.say(room, "ana", text)
      await process.quiet()
    }
    expect(bench.handled).toEqual(["ana: hello", "ana: is anybody here?"])
    expect(looks).toBe(1)
    await process.stop()
    await bench.remove()
  })
})

let homeserver: FakeHomeserver
let bot: TestBot
beforeEach(async () => {
  homeserver = new FakeHomeserver()
  bot = await TestBot.start({ commands: [], members: { ana: "permanent" } })
  // The bot's clock begins before the time of the homeserver's first event.
  bot.clock.set(instant(Date.parse("2026-11-20T15:00:00Z")))
})
afterEach(() => bot.close())

/** Tom is invited, joins, and changes his name. The bot looks a day later. */
async function arrival() {
  const [hiveNow] = bot.coops
  if (!hiveNow) throw new Error("there is no co-op")
  const room = homeserver.room("members", ["ana"])
  const coop = { ...hiveNow, rooms: { members: room } }
  await bot.store.work(async (work) => invite({ work, coop }, await standingOf(work, withOffices(hive), ana), tom))
  homeserver.member(room, tom, "invite", ana)
  homeserver.member(room, tom, "join")
  homeserver.member(room, tom, "join", tom, { displayname: "Tom" })
  const renamed = homeserver.stream.at(-1)?.event.origin_server_ts
  bot.clock.set(instant(Date.parse("2026-11-21T15:00:00Z")))
  const look = () =>
    welcomeArrived(
      bot.store,
      homeserver.port(() => homeserver.stream.length),
      coop,
    )
  const since = async () => (await bot.store.work((work) => standingOf(work, withOffices(hive), tom))).since
  return { look, since, renamed }
}

it("the bot does not wait for an earlier time that the homeserver does not show", async () => {
  const { look, since, renamed } = await arrival()
  homeserver.failures.push({ part: "/event/", error: refusal(404, "M_NOT_FOUND") })
  await look()
  expect(await since()).toBe(renamed)
})

it("while it cannot be asked, nobody is welcomed, and nothing is written", async () => {
  const { look, since, renamed } = await arrival()
  const before = await bot.everything()
  homeserver.failures.push({ part: "/event/", error: unreachable() })
  await expect(look()).rejects.toThrow("fetch failed")
  expect(await bot.everything()).toBe(before)
  await look()
  expect(await since()).toBe((renamed ?? 0) - 1000)
  const known = homeserver.requests.length
  await look()
  expect(homeserver.requests).toHaveLength(known)
})

it("whom the homeserver cannot be asked about holds up none of the others", async () => {
  const { look } = await arrival()
  const uma = person("uma")
  const room = homeserver.room("members")
  await bot.store.work(async (work) => {
    const [coop] = bot.coops
    if (coop) await invite({ work, coop }, await standingOf(work, withOffices(hive), ana), uma)
  })
  homeserver.member(room, uma, "join")
  homeserver.failures.push({ part: "/event/", error: unreachable() })
  await expect(look()).rejects.toThrow("fetch failed")
  const standing = async (who: typeof tom) =>
    (await bot.store.work((work) => standingOf(work, withOffices(hive), who))).status
  expect([await standing(tom), await standing(uma)]).toEqual([null, "trial"])
})
