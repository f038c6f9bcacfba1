/** The negotiation of a task (§9.1): evaluators, offers, and how it ends. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { offered, play, refused, saidIn, stateOf, submitted } from "../../support/task-play.ts"

let bot: CoopBot

// The clock shows Friday, 20 November 2026, 18:00.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ana")))
})
afterEach(() => bot.close())

describe("the negotiation", () => {
  it("ends when either side declines, and the other is told why", async () => {
    const said = await play(bot, `${offered}\n ben direct !task T1 decline We have no time`)
    expect(saidIn("@zoe", said)).toBe("T1 · A website is declined, by ben.\n\n> We have no time")
    expect(saidIn("members", said)).toContain("declined, by ben.")
    expect(await stateOf(bot)).toBe("declined")
    expect(await refused(bot, "zoe direct !task T1 agree 1")).toContain(
      "T1 was declined, so there is no offer to agree to now.",
    )
  })

  it("begins anew when the last evaluator goes: no offer stands, and the numbers go on", async () => {
    const said = await play(bot, `${offered}\n ben members !task T1 quit`)
    expect(saidIn("@zoe", said)).toContain("Nobody of Hive is looking at T1 · A website any more, so no offer stands.")
    expect(saidIn("members", said)).toContain(
      "ben no longer evaluates T1 · A website. Now nobody does: `!task T1 evaluate`",
    )
    expect(await stateOf(bot)).toBe("submitted")
    expect(await refused(bot, "zoe direct !task T1 agree 1")).toContain("there is no offer to agree to")
    await play(bot, "cem members !task T1 evaluate\n cem direct !task T1 offer 900 EUR 2026-12-15")
    expect(await refused(bot, "zoe direct !task T1 agree")).toContain("The newest is 2: 900.00 EUR")
    await play(bot, "zoe direct !task T1 agree 2")
    expect(await stateOf(bot)).toBe("accepted")
  })

  it("is over for the customer, too, where nobody has offered anything yet", async () => {
    const said = await play(bot, `${submitted}\n ben members !task T1 evaluate\n ben members !task T1 quit`)
    expect(saidIn("@zoe", said)).toContain(
      "Nobody of Hive is looking at T1 · A website any more. I will write to you when somebody does",
    )
  })

  it("goes on with one evaluator less, and the offer of one who went stands", async () => {
    await play(
      bot,
      `${offered}\n cem members !task T1 evaluate\n ben members !task T1 quit\n zoe direct !task T1 agree 1`,
    )
    expect(await stateOf(bot)).toBe("accepted")
  })

  it.each([
    ["T1 offer 1000 EUR", "By which day will T1 be done?"],
    ["T1 offer 1000 EUR 2026-11-19", "19 November 2026 is over. The earliest day is today, 20 November 2026."],
    ["T1 offer 1000 EUR 2028-11-21", "further ahead than anybody can promise. The latest day is 20 November 2028."],
    ["T1 offer 1000 EUR 2026-02-30", "“2026-02-30” is not a day that there is."],
    ["T1 offer 2026-12-15", "What does T1 cost?"],
    ["T1 offer lots 2026-12-15", "“lots” is not an amount that I can read"],
    ["T1 offer -5 EUR 2026-12-15", "less than nothing"],
    ["T1 offer 0 EUR 2026-12-15", "“0 EUR” is nothing"],
    ["T1 offer 1000 CHF 2026-12-15", "The co-op does not use CHF"],
    ["T1 offer 1000000000000000 EUR 2026-12-15", "more money than I can believe"],
    ["T1 offer 1.234 EUR 2026-12-15", "can be read in two ways"],
    ["T1 offer 1000 EUR 2026-12-15 to DE89 3704 0044 0532 0130 00", "There is an account number in that text"],
    ["T1 decline to DE89 3704 0044 0532 0130 00", "There is an account number in that text"],
    ["T1 evaluate", "You evaluate T1 already."],
    ["T1 paint", "“paint” is nothing that I can do with a task."],
    ["T1 quit it", "I don’t understand “it” here"],
    ["T7 evaluate", "There is no task T7"],
    ["evaluate", "Which task is meant?"],
    [`T1 decline ${"x".repeat(2001)}`, "2,001 characters, and 2,000 fit"],
    ["new", "A new task needs a title"],
    ["T1 new House", "I give a new task its number myself."],
    [`new ${"x".repeat(201)}`, "too long for a title"],
  ])("is not guessed at: %s", async (text, words) => {
    await play(bot, `${submitted}\n ben members !task T1 evaluate`)
    const answer = (await refused(bot, `ben direct !task ${text}`)).replaceAll("`", "")
    expect(answer).toContain(words)
    expect(answer).not.toContain("\\")
  })
})
