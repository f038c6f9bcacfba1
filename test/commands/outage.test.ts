/** What counts by days (§8.2, §8.3) counts from when it was so, however late the bot comes to handle it: after an outage, or over midnight. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { adoptBudget } from "../../src/coop/budget.ts"
import { welcome } from "../../src/coop/joining.ts"
import { coopKey } from "../../src/rules/types.ts"
import { budgetsOf } from "../../src/store/budgets.ts"
import { entriesOf } from "../../src/store/ledger.ts"
import { membershipsOf } from "../../src/store/memberships.ts"
import { motionByRow } from "../../src/store/motions.ts"
import { putSeat } from "../../src/store/offices.ts"
import { verifyMinutes } from "../../src/store/verify.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { dueNow, seat } from "../support/owed.ts"
import { berlin, until } from "../support/time.ts"
import { adoptNow, doneTask, money } from "../support/treasury.ts"

const hive = coopKey("hive")
const stages = { proposalStage: "P1D", votingStage: "P2D", closeWhenAllVoted: false }
const motions = { budget: stages, "removal-first": stages, "removal-second": stages }
let bot: CoopBot

// Everybody is here since 20 November 2026, 18:00, under a budget of 300 EUR a month: 10 EUR a day in November.
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3, motions } })
  await seat(bot, "ben", "treasurer")
  await adoptNow(bot, { monthly: "300 EUR" })
})
afterEach(() => bot.close())

/** The bot is away from then on. */
const away = (iso: string) => bot.behind(berlin(iso))
const back = async (iso: string) => {
  bot.clock.set(berlin(iso))
  bot.caughtUp()
  return bot.pass("PT0S")
}
const at = (iso: string) => ({ sentAt: berlin(iso) })
const spans = async (name: string) =>
  (await bot.store.work((work) => membershipsOf(work, hive, person(name)))).map((span) => [span.from, span.until])
const closed = () => bot.store.knex("closed_months").orderBy("month").pluck("month")
/** Dee is invited now, and comes in at another time, which the bot sees when it looks. */
async function inviteDee(joined: string): Promise<void> {
  await seat(bot, "ana", "moderator")
  await bot.ask("ana", "members", "!invite @dee:hive.example")
  bot.arrivals = async () => void (await bot.act((act) => welcome(act, person("dee"), berlin(joined))))
}

describe("who leaves while the bot is away", () => {
  it("has the days until they said so", async () => {
    away("2026-11-24T12:00")
    bot.clock.set(berlin("2026-12-01T09:00"))
    expect(await bot.ask("cem", "direct", "!leave --sure", at("2026-11-25T23:59"))).toContain("You have left")
    await back("2026-12-01T09:01")
    expect(await dueNow(bot, "cem")).toBe(6_000n)
    expect(await dueNow(bot, "ana")).toBe(11_000n)
    expect(await bot.ask("ana", "members", "!member @cem")).toContain("left on 25 November 2026")
    // The minutes say when it was written down.
    const record = await bot.store.knex("minutes").where({ act: "member-left" }).first()
    expect(Number(record.at)).toBe(berlin("2026-12-01T09:00"))
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(6_000n)
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("has no day of the new month where it comes over midnight", async () => {
    away("2026-11-30T23:59")
    bot.clock.set(berlin("2026-12-01T00:01"))
    await bot.ask("cem", "direct", "!leave --sure", at("2026-11-30T23:59:30"))
    await back("2026-12-01T00:02")
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })

  it("keeps what a month brought that was closed before their message came from another homeserver", async () => {
    await until(bot, "2026-12-03T09:00")
    await bot.ask("cem", "direct", "!leave --sure", at("2026-11-25T10:00"))
    expect((await spans("cem"))[0]?.[1]).toBe(berlin("2026-12-01T00:00"))
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })

  it("was there for a moment, if their homeserver dates it before they came", async () => {
    await bot.ask("cem", "direct", "!leave --sure", at("2026-11-01T10:00"))
    expect(await spans("cem")).toEqual([[berlin("2026-11-20T18:00"), berlin("2026-11-20T18:00")]])
    await until(bot, "2026-12-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(1_000n)
  })
})

describe("who comes in while the bot is away", () => {
  it("has the days since then, and the month is closed after they are welcomed", async () => {
    await inviteDee("2026-11-24T23:59")
    away("2026-11-24T12:00")
    await back("2026-12-02T09:00")
    expect(await closed()).toEqual(["2026-11"])
    expect(await dueNow(bot, "dee")).toBe(7_000n)
    expect(await bot.ask("ana", "members", "!member @dee")).toContain("since 24 November 2026")
  })

  it("has them once, though they were invited once more meanwhile", async () => {
    await inviteDee("2026-11-24T23:59")
    away("2026-11-24T12:00")
    bot.clock.set(berlin("2026-12-02T09:00"))
    expect(await bot.ask("ana", "members", "!invite @dee:hive.example")).toContain("invited already")
    await back("2026-12-02T09:01")
    expect(await dueNow(bot, "dee")).toBe(7_000n)
  })

  it("belonged to the co-op from their invitation on at most, whatever their homeserver says", async () => {
    await until(bot, "2026-11-22T08:00")
    await inviteDee("2026-11-01T10:00")
    await bot.arrivals()
    expect(await spans("dee")).toEqual([[berlin("2026-11-22T08:00"), null]])
  })

  it("and is seen only when the month is closed, belongs to it from the next on", async () => {
    await until(bot, "2026-12-02T09:00")
    bot.clock.set(berlin("2026-11-29T09:00"))
    await inviteDee("2026-11-30T10:00")
    bot.clock.set(berlin("2026-12-02T09:01"))
    await bot.arrivals()
    expect(await spans("dee")).toEqual([[berlin("2026-12-01T00:00"), null]])
  })

  it("holds up the month as long as it cannot be looked who has come", async () => {
    bot.arrivals = () => Promise.reject(new Error("the homeserver is away"))
    await expect(until(bot, "2026-12-01T00:00")).rejects.toThrow("is away")
    expect(await closed()).toEqual([])
    bot.faults.length = 0
    bot.arrivals = async () => {}
    await bot.pass("PT5S")
    expect(await closed()).toEqual(["2026-11"])
  })

  it("the day they had left is one day, and their second time begins when the first had ended", async () => {
    await until(bot, "2026-11-24T08:00")
    await bot.ask("cem", "direct", "!leave --sure", at("2026-11-24T08:00"))
    await bot.store.work((work) => putSeat(work, hive, "moderator", person("ana")))
    await bot.ask("ana", "members", "!invite @cem")
    await bot.act((act) => welcome(act, person("cem"), berlin("2026-11-24T07:00")))
    expect((await spans("cem"))[1]).toEqual([berlin("2026-11-24T08:00"), null])
    await until(bot, "2026-12-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })
})

/** A budget of 600 EUR a month is put to the vote until 28 November, 18:01; the bot is away before that, and has the ballots when it is back. */
async function voteOnBudget(): Promise<void> {
  await until(bot, "2026-11-25T18:00")
  await bot.ask("ana", "members", "!budget propose monthly=600EUR workers=80% evaluators=0%")
  await until(bot, "2026-11-26T18:01")
  away("2026-11-27T12:00")
  bot.clock.set(berlin("2026-12-02T09:00"))
  for (const voter of ["ana", "ben", "cem"]) await bot.ask(voter, "direct", "!vote M2 1", at("2026-11-28T17:00"))
}

describe("a budget whose vote ended while the bot was away", () => {
  it("is in force since then, also for a month that ended meanwhile", async () => {
    await voteOnBudget()
    const said = await back("2026-12-02T09:05")
    expect(said.map(({ body }) => body).join("\n")).toContain("adopted, and in force from 28 November 2026")
    // 8 days of 300 EUR, 3 of 600 EUR.
    expect(await dueNow(bot, "ana")).toBe(14_000n)
    expect(await bot.ask("ana", "members", "!budget")).toContain("28 November 2026")
  })

  it("decides about incomes that were recorded before it was counted, also on another day", async () => {
    await doneTask(bot, { price: "300 EUR", workers: { ana: 1 } })
    await until(bot, "2026-11-22T10:00")
    await bot.ask("ben", "treasury", "!income 100 EUR from Bakery T1")
    await voteOnBudget()
    await bot.ask("ben", "treasury", "!income 100 EUR from Bakery T1")
    expect(await dueNow(bot, "ana")).toBe(12_000n)
    await back("2026-12-02T09:05")
    expect(await dueNow(bot, "ana")).toBe(14_000n + 6_000n + 8_000n)
    const corrected = (await bot.store.work((work) => entriesOf(work, hive))).filter(
      ({ kind }) => kind === "adjustment",
    )
    expect(corrected).toMatchObject([{ corrects: 2 }])
    await bot.ask("ben", "treasury", "!income 100 EUR from Bakery T1")
    expect(await dueNow(bot, "ana")).toBe(14_000n + 6_000n + 16_000n)
  })

  it("is adopted at the end of the last closed month at the earliest", async () => {
    await until(bot, "2026-12-05T09:00")
    await adoptNow(bot, { monthly: "1 EUR" })
    await bot.act(async (act) => {
      const motion = { ...(await motionByRow(act.work, 2)), row: 3, votingEndsAt: berlin("2026-11-28T18:00") }
      await act.work
        .trx("motions")
        .insert({ ...(await act.work.trx("motions").where({ id: 2 }).first()), id: 3, number: 3 })
      const shares = { workers: "60", evaluators: "5" }
      await adoptBudget(act, motion, { year: 2026, monthly: money("600 EUR"), ...shares })
    })
    const adopted = await bot.store.work((work) => budgetsOf(work, hive))
    expect(adopted.map(({ motion, adoptedAt }) => [motion, adoptedAt])).toEqual([
      [1, berlin("2026-11-20T18:00")],
      [3, berlin("2026-12-01T00:00")],
      [2, berlin("2026-12-05T09:00")],
    ])
    expect(await dueNow(bot, "ana")).toBe(11_000n)
  })

  it("holds up the month that ended while its vote cannot be closed", async () => {
    await voteOnBudget()
    const row = bot.store.knex("motions").where({ number: 2 })
    const { terms } = await row.clone().first()
    await row.clone().update({ terms: "broken" })
    await expect(back("2026-12-02T09:05")).rejects.toThrow()
    expect(await closed()).toEqual([])
    await row.clone().update({ terms })
    bot.faults.length = 0
    await bot.pass("PT5S")
    expect(await closed()).toEqual(["2026-11"])
    expect(await dueNow(bot, "ana")).toBe(14_000n)
  })
})

describe("who is removed by a vote that ended while the bot was away", () => {
  /** The second vote on tom ends on 28 November, 18:0x. */
  async function voteOnTom(): Promise<void> {
    await seat(bot, "ana", "moderator")
    await bot.ask("ana", "moderators", "!remove @tom Has kept the key.")
    await until(bot, "2026-11-21T18:01")
    await bot.ask("ana", "direct", "!vote R1 1")
    await until(bot, "2026-11-23T18:02")
    await until(bot, "2026-11-26T18:03")
    away("2026-11-26T19:00")
    bot.clock.set(berlin("2026-12-02T09:00"))
    for (const voter of ["ana", "ben", "cem"]) await bot.ask(voter, "direct", "!vote M2 1", at("2026-11-27T10:00"))
  }

  it("has the days until it ended", async () => {
    await voteOnTom()
    await back("2026-12-02T09:05")
    const [, left] = (await spans("tom"))[0] ?? []
    expect(new Date(left ?? 0).toISOString()).toMatch(/^2026-11-2[78]T/)
    expect(await dueNow(bot, "tom")).toBe(9_000n)
  })

  it("and has none for having left later, though that is handled first", async () => {
    await voteOnTom()
    await bot.ask("tom", "direct", "!leave --sure", at("2026-11-30T10:00"))
    await back("2026-12-02T09:05")
    expect(await dueNow(bot, "tom")).toBe(9_000n)
  })
})
