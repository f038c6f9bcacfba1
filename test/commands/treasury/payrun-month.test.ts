/** A pay run is for the month in which things fell due, not for the month in which the run begins. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { owe, seat } from "../../support/owed.ts"
import { berlin } from "../../support/time.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"

let bot: CoopBot
afterEach(() => bot.close())

describe("the month of a pay run", () => {
  it("is the month of the newest dues: on 4 December it pays November", async () => {
    bot = await CoopBot.start({ commands })
    bot.clock.set(berlin("2026-11-02T12:00"))
    await seat(bot, "ben", "treasurer")
    await adoptNow(bot)
    bot.clock.set(berlin("2026-12-04T12:00"))
    await bot.pass("PT1M")
    const card = await bot.ask("ben", "treasury", "!payrun @ana")
    expect(card).toContain("Pay run November 2026")
    expect(card).not.toContain("December")
    await bot.ask("ben", "treasury", "!payrun done")
    expect((await loose(bot.store.knex)("payments").first()).pay_run).toBe("2026-11")
    await doneTask(bot, { workers: { ana: 1 } })
    await bot.ask("ben", "treasury", "!income 100 EUR from kai T1")
    expect(await bot.ask("ben", "treasury", "!payrun @ana")).toContain("Pay run December 2026")
  })

  it("is a month whose payments wait for a vote, so that what is missing is said", async () => {
    bot = await CoopBot.start({ commands })
    bot.clock.set(berlin("2026-11-02T12:00"))
    await seat(bot, "ben", "treasurer")
    await adoptNow(bot)
    await owe(bot, "ana", 5_000n)
    bot.clock.set(berlin("2026-12-04T12:00"))
    // The command and the closing of the month are due at the same moment. The bot handles the command first.
    const card = await bot.ask("ben", "treasury", "!payrun @ana")
    expect(card).toContain("before the monthly payments of November 2026 fell due")
  })
})
