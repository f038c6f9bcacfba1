/**
 * `!dues` and `!statement` (§8.6) show what is due to somebody, line by line with the rule for each. Only the person and the treasurer see
 * them.
 */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { statementOf } from "../../../src/treasury/acts/statement.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { saidIn } from "../../support/task-play.ts"
import { until } from "../../support/time.ts"
import { adoptNow, doneTask, earned, withTreasurer } from "../../support/treasury.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ask = (who: string, text: string, place: Place = "direct") => bot.ask(who, place, text)

describe("what is due to somebody", () => {
  it("is nothing in the beginning, and says what will fall due as soon as there is a budget", async () => {
    const first = await ask("ana", "!dues")
    expect(first).toContain("Nothing is due to you, and nothing was left from before.")
    expect(first).toContain("No budget is in force, so no monthly payments fall due.")
    await adoptNow(bot)
    expect(await ask("ana", "!dues")).toBe(
      "Nothing is due to you, and nothing was left from before.\n\nEarned so far this month, due at its end: 16.66 EUR (1 of 30 days at 500.00 EUR a month; budget M1).",
    )
  })

  it("is told with the rule behind each amount, and in the end falls due as foretold", async () => {
    await earned(bot)
    const answer = await ask("ana", "!dues")
    expect(answer).toContain("Due to you now: 16.65 EUR")
    expect(answer).toContain("- 20 Nov: 16.65 EUR, 2/4 of 33.3% of 100.00 EUR for T1, for work; budget M1 (E1)")
    expect(answer).toContain(
      "Earned so far this month, due at its end: 16.66 EUR (1 of 30 days at 500.00 EUR a month; budget M1).",
    )
    await until(bot, "2026-11-30T23:59:59.999")
    expect(await ask("ana", "!dues")).toContain("183.33 EUR (11 of 30 days at 500.00 EUR a month; budget M1).")
    await until(bot, "2026-12-01T00:00")
    const later = await ask("ana", "!dues")
    expect(later).toContain("Due to you now: 199.98 EUR")
    // Nothing was left from before November, so its lines say all.
    expect(later).toContain("- 20 Nov: 16.65 EUR, 2/4 of 33.3% of 100.00 EUR for T1, for work; budget M1 (E1)")
    expect(later).toContain("- 30 Nov: 183.33 EUR, 11/30 days of 500.00 EUR; budget M1 (E2)")
    expect(later).not.toContain("From before this month")
    expect(later).toContain("16.12 EUR (1 of 31 days at 500.00 EUR a month; budget M1).")
    await until(bot, "2027-01-01T00:00")
    expect(await ask("ana", "!dues")).toContain("- From before this month: 699.98 EUR")
  })

  it("goes down by payments, and below nothing by an advance", async () => {
    await earned(bot)
    await ask("ben", "!pay @ana 10 EUR for milk")
    expect(await ask("ana", "!dues")).toContain("- 20 Nov: -10.00 EUR, payment P1 for milk, not confirmed yet (E2)")
    expect(await ask("ana", "!dues")).toContain("Due to you now: 6.65 EUR")
    await ask("ana", "!confirm P1")
    await ask("ben", "!pay @ana 6.65 EUR")
    expect(await ask("ana", "!dues")).toMatch(/^Due to you now: nothing \(0\.00 EUR\)/)
    await ask("ben", "!pay @ana 50 EUR --advance")
    const answer = await ask("ana", "!dues")
    expect(answer).toContain("You have got 50.00 EUR in advance. What falls due next is set off against it.")
    expect(answer).toContain("payment P1 for milk, confirmed (E2)")
    expect(answer).toContain("payment P3, in advance, not confirmed yet (E4)")
    await until(bot, "2026-12-01T09:00")
    expect(await ask("ana", "!dues")).toContain("Due to you now: 133.33 EUR")
  })

  it("of a month that is over is not passed over while the bot has yet to catch up", async () => {
    await earned(bot)
    bot.behind()
    await until(bot, "2026-12-01T09:00")
    const answer = await ask("ana", "!dues")
    expect(answer).toContain("Due to you now: 16.65 EUR")
    expect(answer).toContain("November 2026 is over, but I may still lack messages from before its end.")
    expect(await ask("ana", "!statement 2026-11")).toContain(
      "183.33 EUR (11 of 30 days at 500.00 EUR a month; budget M1)",
    )
    bot.caughtUp()
    await bot.pass("PT1M")
    expect(await ask("ana", "!dues")).not.toContain("is over")
  })

  it("is kept apart by currency", async () => {
    await earned(bot)
    await until(bot, "2026-11-25T12:00")
    await adoptNow(bot, { monthly: "60 POINTS" })
    await until(bot, "2026-12-01T09:00")
    const answer = await ask("ana", "!dues")
    // The first budget counts for 20 to 24 November, the second for 25 to 30 November.
    expect(answer).toContain("Due to you now: 99.98 EUR")
    expect(answer).toContain("Due to you now: 12 points")
  })

  it("is nothing of a task that is paid while no budget is in force, and nobody is sent to look", async () => {
    await doneTask(bot, { price: "100 EUR" })
    const told = await bot.say("ben", "direct", "!income 100 EUR from Bakery T1")
    expect(saidIn("members", told)).toContain(
      "is paid. What has come in now stays with the co-op for good, as no budget is in force",
    )
    expect(await ask("ana", "!dues")).toContain("is not shared out later either")
  })

  it("of many lines shows the latest, and says where the others stand", async () => {
    await adoptNow(bot, { workers: "50", evaluators: "0" })
    await doneTask(bot, { workers: { ana: 1 }, price: "1000 EUR" })
    for (let times = 0; times < 14; times++) await ask("ben", "!income 2 EUR from Bakery T1")
    const answer = await ask("ana", "!dues")
    expect(answer).toContain("- 2 earlier lines stand in the statement")
    expect(answer.match(/\(E\d+\)/g)).toHaveLength(12)
    expect((await ask("ana", "!statement")).match(/\(E\d+\)/g)).toHaveLength(14)
  })
})

describe("a statement", () => {
  it("of a month shows all its lines, and what is brought and carried forward", async () => {
    await earned(bot)
    await ask("ben", "!pay @ana 10 EUR for milk")
    await until(bot, "2026-12-05T09:00")
    await ask("ben", "!pay @ana 100 EUR")
    await ask("ana", "!dispute P2 It has not come")
    expect(await ask("ana", "!statement 2026-11")).toBe(
      [
        "Your statement for November 2026",
        "",
        "- Brought forward: 0.00 EUR",
        "- 20 Nov: 16.65 EUR, 2/4 of 33.3% of 100.00 EUR for T1, for work; budget M1 (E1)",
        "- 20 Nov: -10.00 EUR, payment P1 for milk, not confirmed yet (E2)",
        "- 30 Nov: 183.33 EUR, 11/30 days of 500.00 EUR; budget M1 (E3)",
        "- Carried forward: 189.98 EUR due",
        "",
        "A payment is missing or wrong? `!payments`. The rules: `!help dues`",
      ].join("\n"),
    )
    const december = await ask("ana", "!statement")
    expect(december).toContain("Your statement for December 2026\n\n- Brought forward: 189.98 EUR\n")
    expect(december).toContain("- 5 Dec: -100.00 EUR, payment P2, disputed (E4)\n- Up to now: 89.98 EUR due")
    expect(december).toContain("80.64 EUR (5 of 31 days at 500.00 EUR a month; budget M1).")
  })

  it("names the entry that was taken back, and the one that was put right", async () => {
    await earned(bot)
    await ask("ben", "!reverse E1 Other customer")
    await ask("ben", "!income 50 EUR from Bakery T1")
    await adoptNow(bot, { workers: "60", evaluators: "5" })
    const answer = await ask("ana", "!statement")
    expect(answer).toContain(
      "-16.65 EUR, E1 taken back (“Other customer”): 2/4 of 33.3% of 100.00 EUR for T1, for work; budget M1 (E2)",
    )
    expect(answer).toContain(
      "E3 put right by the budget of that day: 2/4 of 60% of 50.00 EUR for T1, for work; budget M2",
    )
    expect(answer).toContain("- Up to now: 15.00 EUR due")
    await ask("ben", "!pay @ana 5 EUR")
    await ask("ben", "!reverse E5 Wrong account")
    const later = await ask("ana", "!statement")
    expect(later).toContain("-5.00 EUR, payment P1, taken back since (E5)")
    expect(later).toContain("5.00 EUR, E5 taken back (“Wrong account”): payment P1 (E6)")
  })

  it("of a month without anything says so", async () => {
    expect(await ask("ana", "!statement 2026-10")).toBe(
      "Your statement for October 2026\n\nIn this month nothing fell due and nothing was paid, and nothing was left from before.",
    )
  })

  it("is found by month as people write it, and not for one that has not begun, or is none", async () => {
    expect(await ask("ana", "!abrechnung 11/2026")).toContain("November 2026")
    expect(await ask("ana", "!statement 2026-13")).toContain("“2026-13” is not a month that I can read")
    expect(await ask("ana", "!statement 2026-12")).toContain("2026-12 has not begun")
    expect(await ask("ana", "!statement 9999-12")).toContain("9999-12 has not begun")
    for (const text of ["!statement November", "!statement ana nov"])
      expect(await ask("ana", text)).toContain("November 2026")
    for (const text of ["!statement 2026-10 2026-11", "!statement Brumaire"])
      expect(await ask("ana", text)).toContain("One month, one person, one form, or one of each")
  })

  it("after a change of Matrix ID goes on under the new one, with the months before", async () => {
    await earned(bot)
    await until(bot, "2026-12-03T09:00")
    const [old, next] = [person("ana"), person("@ana:new.example")]
    for (const who of ["ana", next]) await ask(who, `!moved ${old} ${next}`)
    const before = await bot.store.work((work) => statementOf({ work, coop: bot.coop }, next, month("2026-11")))
    expect(before).toMatchObject({ ids: [next, old], sums: [{ opening: 0n, closing: 19_998n }] })
    const answer = await ask("@ana:new.example", "!statement")
    expect(answer).toContain("With what there was under ana.")
    expect(answer).toContain("0.00 EUR, what was due to ana goes on as @ana:new.example’s")
    expect(answer).toContain("Up to now: 199.98 EUR due")
    expect(await ask("ben", "!dues @ana:hive.example")).toContain("Due to @ana:new.example now: 199.98 EUR")
    expect(await ask("ana", "!dues")).toContain("You go on as @ana:new.example, and all that was due to you with it.")
  })
})
