/** Pay grades of roles (§14.2, §14.3), and pay instead of the monthly payment (§18.3). */
import { afterEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { dueNow } from "../../support/owed.ts"
import { payingCoop, payOf, voteScale, work } from "../../support/pay.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

describe("the pay grade of a role", () => {
  it("pays at least its base while somebody holds the role, and for the notice after it", async () => {
    bot = await payingCoop({ pay: { notice: "P7D" } })
    await voteScale(bot, "ratio 3; A 15-20 EUR; B 18-30 EUR")
    await bot.say("ana", "members", "!role new Bakery under chief-executive")
    expect(await bot.ask("ben", "members", "!role R1 grade B")).toContain("R1")
    expect(await bot.ask("ana", "members", "!role R1 grade C")).toContain("no grade C")
    expect(await bot.ask("ana", "members", "!role R1 grade b")).toContain("R1 has pay grade B")
    expect(await bot.ask("ben", "members", "!role R1")).toContain("Pay grade: B")
    await bot.say("ana", "direct", "!rate @dee A 16 EUR because she has just begun")
    await bot.say("ana", "members", "!appoint @dee R1")
    await bot.say("dee", "direct", "!role accept")
    expect(await bot.ask("dee", "direct", "!rate")).toContain("18.00 EUR")
    // Since the vote it is 24 November. She gives the role up on the 26th.
    await until(bot, "2026-11-26T12:00")
    await bot.say("dee", "direct", "!role resign R1 --sure")
    await until(bot, "2026-12-20T12:00")
    await work(bot, "dee", "2026-11-25", 1)
    await work(bot, "dee", "2026-12-03", 1)
    await work(bot, "dee", "2026-12-04", 1)
    await until(bot, "2027-01-01T00:00")
    expect(await payOf(bot, "dee")).toEqual([
      "2026-11 worked 1 h at 18.00 = 18.00",
      "2026-12 worked 1 h at 16.00 = 16.00",
      "2026-12 worked 1 h at 18.00 = 18.00",
    ])
    expect(await bot.ask("ana", "members", "!scale propose ratio 3; A 15-20 EUR")).toContain("needs grade B")
    expect(await bot.ask("ana", "members", "!role R1 grade none")).toContain("no pay grade any more")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })
})

describe("pay instead of the monthly payment", () => {
  it("takes the monthly payment from whoever has an hourly rate, from the first day of the rate on", async () => {
    bot = await payingCoop({ pay: { monthly: "instead" } })
    await adoptNow(bot, { monthly: "3000 EUR" })
    await voteScale(bot, "ratio 3; A 15-20 EUR")
    await bot.say("ana", "direct", "!rate @dee A 16 EUR from 2026-11-26 because we pay by hours now")
    await work(bot, "dee", "2026-11-26", 2)
    await until(bot, "2026-12-01T00:00")
    // Members since the 20th: eleven days for all, and six of them for dee.
    expect(await dueNow(bot, "eli")).toBe(110_000n)
    expect(await dueNow(bot, "dee")).toBe(60_000n + 3200n)
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "dee")).toBe(60_000n + 3200n)
  })

  it("comes beside it unless the co-op says otherwise", async () => {
    bot = await payingCoop()
    await adoptNow(bot, { monthly: "3000 EUR" })
    await voteScale(bot, "ratio 3; A 15-20 EUR")
    await bot.say("ana", "direct", "!rate @dee A 16 EUR from 2026-11-26 because we pay by hours too")
    await work(bot, "dee", "2026-11-26", 2)
    await until(bot, "2026-12-01T00:00")
    expect(await dueNow(bot, "dee")).toBe(110_000n + 3200n)
  })
})
