/** `!dues` and `!statement` answer only the person concerned and the treasurer (§8.6), wherever they are typed. */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { accounts, duesOf } from "../../../src/ledger/rules/ledger.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { impeach } from "../../../src/offices/acts/offices.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { until } from "../../support/time.ts"
import { adoptNow, earned, withTreasurer } from "../../support/treasury.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ask = (who: string, text: string, place: Place = "direct") => bot.ask(who, place, text)

describe("who may see it", () => {
  it("a member their own, and nobody else's: nothing but the answer is written", async () => {
    await earned(bot)
    for (const text of ["!dues @ana", "!statement @ana", "!statement 2026-11 @ana", "!dues @zoe:hive.example"]) {
      const before = await bot.everything()
      expect(await ask("cem", text)).toBe("What is due to others is shown to the treasurer alone. Yours: `!dues`")
      expect(await bot.everything()).toBe(before)
    }
    expect(await ask("cem", "!dues @cem")).toContain("Due to you now: 8.33 EUR")
  })

  it("the treasurer everybody's, in their direct room and the treasury room, with a session of theirs", async () => {
    await earned(bot)
    expect(await ask("ben", "!dues @ana")).toContain("Due to ana now: 16.65 EUR")
    expect(await ask("ben", "!dues @ana", "treasury")).toContain("Due to ana now: 16.65 EUR")
    expect(await ask("ben", "!statement @ana 2026-11", "treasury")).toContain("Statement of ana for November 2026")
    const trust = { encrypted: true, device: "unsigned", identity: null } as const
    expect(await bot.ask("ben", "direct", "!dues @ana", { trust })).toContain("is not verified")
    expect(await ask("ben", "!dues @zoe:hive.example")).not.toContain("Due to")
  })

  it("in a shared room nobody reads amounts: they come directly", async () => {
    await earned(bot)
    for (const place of ["members", "moderators"] as const) {
      const [direct, here, ...others] = await bot.say("ana", place, "!dues")
      expect([direct?.lane, here?.lane]).toEqual([`person:${person("ana")}`, `room:!${place}-hive:hive.example`])
      expect(here?.body).toContain("I have sent you that directly")
      expect(here?.body).not.toContain("EUR")
      expect(direct?.body).toContain("16.65 EUR")
      expect(others).toEqual([])
    }
    const [direct, here] = await bot.say("ben", "members", "!statement @ana")
    expect(direct).toMatchObject({ lane: `person:${person("ben")}` })
    expect(here?.body).not.toContain("ana")
    // Ana is in the treasury's room without being the treasurer.
    expect((await bot.say("ana", "treasury", "!dues")).map(({ lane }) => lane)).toEqual([
      `person:${person("ana")}`,
      "room:!treasury-hive:hive.example",
    ])
    const plain = await bot.say("ana", "direct", "!dues", { room: { encrypted: false } })
    expect(plain.map(({ lane }) => lane)).toEqual(["room:!direct-ana:hive.example", `person:${person("ana")}`])
    expect(plain.map(({ body }) => body).join("\n")).not.toMatch(/EUR|\d\.\d\d/)
  })

  it("whoever has left still sees what is owed to them, and who was never owed anything is a stranger", async () => {
    await earned(bot)
    await bot.store.work(async (work) => {
      for (const name of ["cem", "tom"]) await putMember(work, hive, person(name), "former")
    })
    expect(await ask("cem", "!dues")).toContain("Due to you now: 8.33 EUR")
    await until(bot, "2026-12-01T09:00")
    expect(await ask("cem", "!statement 2026-11")).toContain("16.66 EUR, 1/30 days of 500.00 EUR; budget M1")
    expect(await ask("cem", "!help money")).toContain("`!statement`")
    expect(await ask("cem", "!budget")).toContain("members of Hive")
    // The answer does not tell who else is a member: it is the same for members, strangers and unknown names.
    for (const text of ["!dues @ana", "!dues nobody", "!statement @tom", "!dues @zoe:hive.example"])
      expect(await ask("cem", text)).toBe("What is due to others is shown to the treasurer alone. Yours: `!dues`")
    for (const text of ["!payments @ana", "!payments @zoe", "!payments @zoe:hive.example"])
      expect(await ask("cem", text)).toBe("Payments to others are shown to the treasurer alone. Yours: `!payments`")
    expect(await ask("cem", "!payments cem")).toContain("no payments")
    expect(await ask("ben", "!dues @cem")).toContain("Due to cem now: 24.99 EUR")
    await bot.store.work((work) => putMember(work, hive, person("dee"), "former"))
    for (const who of ["dee", "zoe"]) expect(await ask(who, "!dues")).not.toMatch(/EUR|[Dd]ue|Hive/)
  })

  it("of several co-ops each by itself, and one that somebody has left is in the way of nothing else", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, others: { mill: ["cem"], wood: ["ana"] } })
    await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
    await adoptNow(bot)
    await until(bot, "2026-12-01T09:00")
    await bot.store.work((work) => putMember(work, hive, person("cem"), "former"))
    expect(await ask("cem", "!members")).toContain("Mill")
    expect(await ask("cem", "!members")).not.toContain("Hive")
    const which = await ask("cem", "!dues")
    expect(which).toContain("- Hive: `!dues --coop hive`")
    expect(which).toContain("- Mill: `!dues --coop mill`")
    expect(await ask("cem", "!dues --coop hive")).toContain("Due to you now: 183.33 EUR")
    expect(await ask("cem", "!dues --coop mill")).toContain("Nothing is due to you")
    expect(await ask("cem", "!dues --coop wood")).not.toContain("Wood")
    expect(await ask("cem", "!confirm P1 --coop hive")).toContain("P1")
  })

  it("also while the treasury is frozen", async () => {
    await earned(bot)
    await bot.act((act) => impeach(act, { office: "treasurer", person: person("ben") }, { row: 1, id: motionId("M1") }))
    expect(await ask("ana", "!dues")).toContain("Due to you now: 16.65 EUR")
    expect(await ask("ben", "!dues @ana")).toContain("shown to the treasurer alone")
    expect(await ask("ben", "!statement")).toContain("5% of 100.00 EUR for T1, for evaluating; budget M1")
  })
})

it("people are told the balance of their own ledger account, and the co-op's costs are the sum of all", async () => {
  await earned(bot)
  const balances = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
  expect(balances.get(duesOf(person("tom")))?.get("EUR")).toBe(-832n)
  expect(balances.get(accounts.workers)?.get("EUR")).toBe(3_330n)
  expect(await ask("tom", "!dues")).toContain("Due to you now: 8.32 EUR")
})
