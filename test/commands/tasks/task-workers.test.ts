/** The workers on a task (§8.4, §9.1), and how they share what it earns. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { accepted, laneOf, play, refused, saidIn, told } from "../../support/task-play.ts"
import { adoptNow } from "../../support/treasury.ts"

let bot: CoopBot

// The clock shows Friday, 20 November 2026, 18:00.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ana")))
})
afterEach(() => bot.close())

describe("the workers", () => {
  const working = `${accepted}
    tom members !task T1 join
    cem members !task T1 join`

  it("share equally until all of them have typed the same ratio, in their direct rooms alone", async () => {
    const asked = await play(bot, `${working}\n tom direct !task T1 share @tom 1 @cem 3`)
    expect(asked.map(({ lane }) => lane).sort()).toEqual([laneOf("@cem"), laneOf("@tom")])
    expect(saidIn("@cem", asked)).toContain(
      "tom proposes how the workers of T1 · A website divide their share: cem 3 and tom 1.",
    )
    expect(saidIn("@cem", asked)).toContain("`!task T1 share workers @cem:hive.example 3 @tom:hive.example 1`")
    expect(await told(bot, "cem direct !todo")).toContain(
      "T1 · A website: a ratio for dividing your share waits for your word",
    )
    expect(await told(bot, "cem direct !task T1")).toContain("waiting for your word: cem 3 and tom 1.")
    const weights = async () =>
      (await bot.store.knex("task_people").where({ role: "workers" }).orderBy("person")).map(({ weight }) => weight)
    expect(await weights()).toEqual(["1", "1"])
    const agreed = await play(bot, "cem direct !task T1 share workers @cem:hive.example 3 @tom:hive.example 1")
    expect(saidIn("@tom", agreed)).toContain(
      "All agree: the workers of T1 · A website divide their share cem 3 and tom 1.",
    )
    expect(await weights()).toEqual(["3", "1"])
    // Only the workers, and people in the treasury's room, can read who gets how much.
    for (const line of ["ben direct !task T1", "zoe direct !task T1", "tom members !task T1"])
      expect(await told(bot, line)).not.toContain("cem 3")
    expect(await told(bot, "tom direct !task T1")).toContain("The workers divide their share cem 3 and tom 1.")
    expect(await told(bot, "ana treasury !task T1")).toContain("The workers divide their share cem 3 and tom 1.")
    const again = await play(bot, "cem direct !task T1 share @cem 6 @tom 2")
    expect(again.map(({ lane }) => lane)).toEqual([laneOf("@cem")])
  })

  it("begin anew with another one among them, or one less", async () => {
    await play(bot, `${working}\n tom direct !task T1 share @tom 1 @cem 3\n cem direct !task T1 share @tom 1 @cem 3`)
    await play(bot, "ana members !task T1 join")
    const people = () => bot.store.knex("task_people").where({ role: "workers" })
    expect((await people()).map(({ weight, ratio }) => [weight, ratio])).toEqual(Array(3).fill(["1", null]))
    expect(await refused(bot, "tom direct !task T1 share @tom 1 @cem 3")).toContain("ana is missing")
  })

  it("are paid by the ratio, and cannot change it after the first income", async () => {
    await adoptNow(bot)
    await play(
      bot,
      `${working}
      tom direct !task T1 share @tom 1 @cem 3
      cem direct !task T1 share @tom 1 @cem 3
      tom members !task T1 done
      ana treasury !income 100 EUR from zoe T1`,
    )
    const dues = await bot.store.knex("ledger_balances").whereLike("account", "liabilities:dues:%").orderBy("account")
    expect(dues.map(({ account, minor }) => [account.slice(18, 21), minor])).toEqual([
      ["ben", "-500"],
      ["cem", "-4500"],
      ["tom", "-1500"],
    ])
    expect(await refused(bot, "tom direct !task T1 share @tom 1 @cem 1")).toContain("Income for T1 has been recorded")
  })

  it("are asked by !todo as the day comes", async () => {
    await play(bot, working)
    expect(await told(bot, "tom direct !todo")).not.toContain("T1")
    await bot.pass("P20D")
    expect(await told(bot, "tom direct !todo")).toContain("T1 · A website: to be done by 15 December 2026.")
    await bot.pass("P20D")
    expect(await told(bot, "tom direct !todo")).toContain("T1 · A website: to be done by 15 December 2026.")
    await play(bot, "tom members !task T1 done")
    expect(await told(bot, "tom direct !todo")).not.toContain("T1")
  })

  it.each([
    ["members", "@tom 1 @cem 1", "Say it in our encrypted direct message."],
    ["direct", "@tom 1", "cem is missing"],
    ["direct", "@tom 1 @cem 1 @ana 1", "ana is not one of those who share this."],
    ["direct", "@tom 1 @cem 1 @tom 1", "You named tom twice."],
    ["direct", "@tom 0 @cem 1", "Each number is a whole one from 1 to 1,000."],
    ["direct", "@tom @cem", "Name each person with a whole number"],
    ["direct", "evaluators @tom 1 @cem 1", "You have no part in evaluating T1."],
  ])("are told what a ratio is, in %s: %s", async (place, ratio, words) => {
    await play(bot, working)
    expect(await refused(bot, `tom ${place} !task T1 share ${ratio}`)).toContain(words)
  })
})
