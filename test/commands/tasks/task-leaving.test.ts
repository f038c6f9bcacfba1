/** The tasks of somebody who leaves the co-op, is removed, or moves to another Matrix ID (§9.1). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { remove } from "../../../src/people/acts/members.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { accepted, offered, play, refused, saidIn, stateOf, told } from "../../support/task-play.ts"
import { adoptNow } from "../../support/treasury.ts"

let bot: CoopBot

// The clock shows Friday, 20 November 2026, 18:00.
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("ana")))
})
afterEach(() => bot.close())

describe("somebody who leaves the co-op", () => {
  it("no longer evaluates, and the task of the last one waits again", async () => {
    const said = await play(bot, `${offered}\n ben members !leave --sure`)
    expect(saidIn("members", said)).toContain("ben no longer evaluates T1 · A website.")
    expect(saidIn("@zoe", said)).toContain("so no offer stands")
    expect(await stateOf(bot)).toBe("submitted")
    expect(await told(bot, "zoe direct !task T1")).toContain(
      "with nobody left for the price and the day, it waited again",
    )
  })

  it("or is removed, no longer evaluates either", async () => {
    await play(bot, offered)
    const said = await bot.act((act) => remove(act, person("ben"), motionId("M1")))
    expect(saidIn("@zoe", said)).toContain("so no offer stands")
    expect(await stateOf(bot)).toBe("submitted")
  })

  it("and goes on as the customer does not evaluate their own task", async () => {
    await play(
      bot,
      `@tom:new.example lobby !task new A website
      tom members !task T1 evaluate
      tom direct !task T1 offer 10 EUR 2026-12-15
      tom direct !moved @tom:hive.example @tom:new.example
      @tom:new.example direct !moved @tom:hive.example @tom:new.example`,
    )
    expect(await bot.store.knex("task_people")).toEqual([])
    expect(await stateOf(bot)).toBe("submitted")
    const acts = await bot.store.knex("minutes").whereLike("act", "task-%").orderBy("number").pluck("act")
    expect(acts.slice(3)).toEqual(["task-left", "task-over"])
  })

  it("and goes on as the customer does not agree to what they have offered themselves", async () => {
    await play(
      bot,
      `@tom:new.example lobby !task new A website
      tom members !task T1 evaluate
      ben members !task T1 evaluate
      tom direct !task T1 offer 10 EUR 2026-12-15
      tom direct !moved @tom:hive.example @tom:new.example
      @tom:new.example direct !moved @tom:hive.example @tom:new.example`,
    )
    expect(await stateOf(bot)).toBe("offered")
    for (const deed of ["agree", "agree 1"])
      expect(await refused(bot, `@tom:new.example direct !task T1 ${deed}`)).toContain("the newest offer is your own")
    expect(await refused(bot, "@tom:new.example direct !task T1 offer 5 EUR 2026-12-15")).toContain(
      "asked for T1 yourself",
    )
    expect(await told(bot, "@tom:new.example direct !todo")).not.toContain("T1")
    await play(bot, "ben direct !task T1 offer 1000 EUR 2026-12-15")
    await play(bot, "@tom:new.example direct !task T1 agree 2")
    expect(await stateOf(bot)).toBe("accepted")
  })

  it("no longer works on what is not done, and keeps their part in what was evaluated or done", async () => {
    await play(bot, `${accepted}\n tom members !task T1 join\n cem members !task T1 join\n tom members !leave --sure`)
    const roles = async () =>
      (await bot.store.knex("task_people").orderBy("person")).map(({ person, role }) => `${person.slice(1, 4)} ${role}`)
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await play(bot, "ben members !leave --sure")
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await play(bot, "cem members !task T1 done\n cem members !leave --sure")
    expect(await roles()).toEqual(["ben evaluators", "cem workers"])
    await adoptNow(bot)
    await play(bot, "ana treasury !income 100 EUR from zoe T1")
    const dues = await bot.store.knex("ledger_balances").whereLike("account", "liabilities:dues:%").orderBy("account")
    expect(dues.map(({ account, minor }) => [account.slice(18, 21), minor])).toEqual([
      ["ben", "-500"],
      ["cem", "-6000"],
    ])
    expect(await told(bot, "cem direct !task T1")).toContain("T1 · A website")
  })

  it("and goes on under another Matrix ID is on the same tasks", async () => {
    await play(
      bot,
      `${accepted}\n tom members !task T1 join\n cem members !task T1 join
      tom direct !task T1 share @tom 1 @cem 3`,
    )
    await play(
      bot,
      "tom direct !moved @tom:hive.example @tom:new.example\n @tom:new.example direct !moved @tom:hive.example @tom:new.example",
    )
    expect(await told(bot, "ben members !task T1")).toContain("Workers: cem and @tom:new.example")
    await play(bot, "cem direct !task T1 share @tom:new.example 1 @cem 3")
    expect(await told(bot, "@tom:new.example direct !task T1")).toContain(
      "divide their share cem 3 and @tom:new.example 1.",
    )
  })
})
