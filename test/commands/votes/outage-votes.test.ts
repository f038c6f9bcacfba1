/** Votes that ended while the bot was away (§8.2, §8.3). They take effect from the moment when they ended, not when they are counted. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { balancesOf, entriesOf } from "../../../src/ledger/store/ledger.ts"
import { adoptBudget } from "../../../src/treasury/acts/budget.ts"
import { budgetsOf } from "../../../src/treasury/store/budgets.ts"
import { motionByRow } from "../../../src/votes/store/motions.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { away, back, closedMonths, inviteDee, sent, spans, startBeforeOutage } from "../../support/outage.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { berlin, until } from "../../support/time.ts"
import { adoptNow, doneTask, money } from "../../support/treasury.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await startBeforeOutage()
})
afterEach(() => bot.close())

/**
 * Opens a vote on a budget of 600 EUR a month. The vote ends on 28 November, 18:01. The bot goes away before that, and gets the ballots
 * when it is back.
 */
async function voteOnBudget(): Promise<void> {
  await until(bot, "2026-11-25T18:00")
  await bot.ask("ana", "members", "!budget propose monthly=600EUR workers=80% evaluators=0%")
  await until(bot, "2026-11-26T18:01")
  away(bot, "2026-11-27T12:00")
  bot.clock.set(berlin("2026-12-02T09:00"))
  for (const voter of ["ana", "ben", "cem"]) await bot.ask(voter, "direct", "!vote M2 1", sent("2026-11-28T17:00"))
}

describe("a budget whose vote ended while the bot was away", () => {
  it("is in force since then, also for a month that ended meanwhile", async () => {
    await voteOnBudget()
    const said = await back(bot, "2026-12-02T09:05")
    expect(said.map(({ body }) => body).join("\n")).toContain("In force from 28 November 2026")
    // Ana has 8 days at 300 EUR a month, and 3 days at 600 EUR a month.
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
    await back(bot, "2026-12-02T09:05")
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
        .insert({ ...(await loose(act.work.trx)("motions").where({ id: 2 }).first()), id: 3, number: 3 })
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
    await owe(bot, "ana", 500n)
    await voteOnBudget()
    const row = loose(bot.store.knex)("motions").where({ number: 2 })
    const { terms } = await row.clone().first()
    await row.clone().update({ terms: "broken" })
    await expect(back(bot, "2026-12-02T09:05")).rejects.toThrow()
    expect(await closedMonths(bot)).toEqual([])
    // A pay run that begins before the month is closed does not include the month's payments.
    expect(await bot.ask("ben", "treasury", "!payrun 2026-11")).toContain("fell due, so they are not in it")
    await row.clone().update({ terms })
    bot.faults.length = 0
    await bot.pass("PT5S")
    expect(await closedMonths(bot)).toEqual(["2026-11"])
    expect(await dueNow(bot, "ana")).toBe(14_500n)
  })
})

it("the dues are the same whenever the bot comes back", async () => {
  const results: string[] = []
  // The bot comes back before the month ends, just as it ends, or after two months have ended.
  for (const returns of ["2026-11-28T19:00", "2026-12-01T00:00", "2027-01-10T09:00"]) {
    await bot.close()
    bot = await startBeforeOutage()
    await inviteDee(bot, "2026-11-27T13:00")
    await until(bot, "2026-11-25T18:00")
    await bot.ask("ana", "members", "!budget propose monthly=600EUR workers=80% evaluators=0%")
    await until(bot, "2026-11-26T18:01")
    await bot.ask("ana", "direct", "!vote M2 1")
    await bot.ask("ben", "direct", "!vote M2 1")
    away(bot, "2026-11-27T12:00")
    bot.clock.set(berlin(returns))
    await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-28T10:00"))
    await back(bot, returns)
    await until(bot, "2027-02-01T00:00")
    const balances = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
    results.push([...balances].map(([account, own]) => `${account} ${[...own].join(" ")}`).join("\n"))
  }
  expect(new Set(results).size).toBe(1)
  // The sum is 10 EUR for 27 November under the old budget, 60 EUR for three days under the new one, and 600 EUR for each of two months.
  expect(results[0]).toContain(`${person("dee")} EUR,${-(1_000 + 6_000 + 120_000)}`)
})

it("a vote that changes nobody’s dues, and cannot be closed, holds up no month", async () => {
  await bot.ask("ana", "members", "!propose Paint the kitchen")
  await until(bot, "2026-11-26T18:00")
  await bot.store.knex("motions").where({ kind: "decision" }).update({ terms: "broken" })
  await expect(until(bot, "2026-12-01T00:00")).rejects.toThrow()
  expect(await closedMonths(bot)).toEqual(["2026-11"])
})

it("a vote among the moderators that cannot be closed holds up nothing that others could see", async () => {
  await seat(bot, "ana", "moderator")
  await bot.ask("ana", "moderators", "!remove --sure @tom Has kept the key.")
  await until(bot, "2026-11-21T18:01")
  await bot.store.knex("motions").where({ series: "moderators" }).update({ terms: "broken" })
  await expect(until(bot, "2026-12-01T00:00")).rejects.toThrow()
  expect(await closedMonths(bot)).toEqual(["2026-11"])
})

describe("who is removed by a vote that ended while the bot was away", () => {
  /** Opens the second vote on removing tom. It ends on 28 November, shortly after 18:00. */
  async function voteOnTom(): Promise<void> {
    await seat(bot, "ana", "moderator")
    await bot.ask("ana", "moderators", "!remove --sure @tom Has kept the key.")
    await until(bot, "2026-11-21T18:01")
    await bot.ask("ana", "direct", "!vote R1 1")
    await until(bot, "2026-11-23T18:02")
    await until(bot, "2026-11-26T18:03")
    away(bot, "2026-11-26T19:00")
    bot.clock.set(berlin("2026-12-02T09:00"))
    for (const voter of ["ana", "ben", "cem"]) await bot.ask(voter, "direct", "!vote M2 1", sent("2026-11-27T10:00"))
  }

  it("has the days until it ended", async () => {
    await voteOnTom()
    await back(bot, "2026-12-02T09:05")
    const [, left] = (await spans(bot, "tom"))[0] ?? []
    expect(new Date(left ?? 0).toISOString()).toMatch(/^2026-11-2[78]T/)
    expect(await dueNow(bot, "tom")).toBe(9_000n)
  })

  it("and has none for having left later, though that is handled first", async () => {
    await voteOnTom()
    await bot.ask("tom", "direct", "!leave --sure", sent("2026-11-30T10:00"))
    await back(bot, "2026-12-02T09:05")
    expect(await dueNow(bot, "tom")).toBe(9_000n)
  })
})
