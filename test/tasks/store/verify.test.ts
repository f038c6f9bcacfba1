/** `waggle verify` on tasks (§9.1, §11) finds every change made in the database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { seat } from "../../support/owed.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

/** Plays lines such as `zoe lobby !task new A website`. */
async function play(lines: string): Promise<void> {
  for (const line of lines.trim().split("\n")) {
    const [who = "", place = "", ...words] = line.trim().split(" ")
    await bot.say(who, place as Place, words.join(" ").replaceAll("\\n", "\n"))
  }
}

const altered = async () => (await verifyMinutes(bot.store.knex))[0]?.altered

/** In T1 tom and cem work with a ratio of their own. T2 was declined, with a reason. */
const twoTasks = `
  zoe lobby !task new A website\\nWith a calendar
  ben members !task T1 evaluate
  ana members !task T1 evaluate
  ben direct !task T1 offer 1000 EUR 2026-12-15 As agreed
  ana direct !task T1 offer 900 EUR 2026-12-20
  zoe direct !task T1 agree 2
  tom members !task T1 join
  cem members !task T1 join
  tom direct !task T1 share @tom 2 @cem 1
  cem direct !task T1 share @tom 2 @cem 1
  cem direct !task new A fence
  ben members !task T2 evaluate
  ben members !task T2 decline Too far away`

describe("tasks that are as they were written", () => {
  it("agree with the minutes, whatever was done to them", async () => {
    expect(await altered()).toBeUndefined()
    await play(twoTasks)
    expect(await altered()).toEqual([])
    await seat(bot, "ben", "treasurer")
    await adoptNow(bot)
    await play(`
      tom members !task T1 done
      ben treasury !income 400 EUR from zoe T1
      ben treasury !income 500 EUR from zoe T1
      ben treasury !reverse E2 Not come
      ana members !task new A gate
      cem members !task T3 evaluate
      cem members !task T3 quit
      tom members !task T3 evaluate
      tom direct !task T3 offer 5 EUR 2026-12-15
      tom members !leave --sure
      zoe lobby !task new A roof
      zoe direct !task T4 cancel I have moved`)
    expect((await bot.store.knex("tasks").orderBy("number")).map(({ state }) => state)).toEqual([
      ...["done", "declined", "submitted", "cancelled"],
    ])
    expect(await altered()).toEqual([])
  })

  it("agree also where somebody on them goes on under another Matrix ID, and the old one is another person later", async () => {
    await play(`${twoTasks}
      tom direct !moved @tom:hive.example @ada:new.example
      @ada:new.example direct !moved @tom:hive.example @ada:new.example
      ben direct !moved @ben:hive.example @bo:new.example
      @bo:new.example direct !moved @ben:hive.example @bo:new.example
      tom lobby !task new A well
      @ada:new.example members !task T3 evaluate`)
    expect(await altered()).toEqual([])
    await loose(bot.store.knex)("task_people").where({ person: "@ada:new.example", task: 1 }).update({ weight: "3" })
    expect(await altered()).toEqual(["T1"])
  })
})

describe("tasks that somebody has changed", () => {
  it("are found, whichever column it is", async () => {
    await play(twoTasks)
    const other = "@eve:hive.example"
    const changes: readonly (readonly [
      table: string,
      where: object,
      change: Record<string, string | number | null>,
    ])[] = [
      ["tasks", { number: 1 }, { title: "A web site" }],
      ["tasks", { number: 1 }, { text: "With two calendars" }],
      ["tasks", { number: 1 }, { salt: "00" }],
      ["tasks", { number: 1 }, { customer: other }],
      ["tasks", { number: 1 }, { state: "done" }],
      ["tasks", { number: 1 }, { accepted: 1 }],
      ["tasks", { number: 1 }, { accepted: null }],
      ["tasks", { number: 1 }, { submitted_at: 5 }],
      ["task_offers", { task: 1, number: 2 }, { minor: "90000000" }],
      ["task_offers", { task: 1, number: 1 }, { minor: "1" }],
      ["task_offers", { task: 1, number: 2 }, { minor: "much" }],
      ["task_offers", { task: 1, number: 2 }, { currency: "USD" }],
      ["task_offers", { task: 1, number: 2 }, { date: "2027-12-20" }],
      ["task_offers", { task: 1, number: 1 }, { text: "Not agreed" }],
      ["task_offers", { task: 1, number: 2 }, { author: other }],
      ["task_offers", { task: 1, number: 2 }, { at: 5 }],
      ["task_offers", { task: 1, number: 2 }, { number: 3 }],
      ["task_people", { task: 1, role: "workers", person: "@tom:hive.example" }, { person: other }],
      ["task_people", { task: 1, role: "workers", person: "@tom:hive.example" }, { role: "evaluators" }],
      ["task_people", { task: 1, role: "workers", person: "@tom:hive.example" }, { weight: "3" }],
      ["task_people", { task: 1, role: "evaluators", person: "@ben:hive.example" }, { weight: "2" }],
      ["task_events", { task: 1, position: 2 }, { actor: other }],
      ["task_events", { task: 1, position: 2 }, { deed: "join" }],
      ["task_events", { task: 1, position: 2 }, { role: null }],
      ["task_events", { task: 1, position: 6 }, { offer: 1 }],
      ["task_events", { task: 1, position: 2 }, { at: 5 }],
      ["task_events", { task: 1, position: 2 }, { reason: "Because" }],
      ["task_events", { task: 1, position: 9 }, { salt: "00" }],
    ]
    for (const [table, where, change] of changes) {
      const rows = await bot.store.knex(table).where(where)
      expect(rows, table).toHaveLength(1)
      await bot.store.knex(table).where(where).update(change)
      expect(await altered(), `${table} ${JSON.stringify(change)}`).toEqual(["T1"])
      await bot.store
        .knex(table)
        .where({ ...where, ...change })
        .update(rows[0])
      expect(await altered()).toEqual([])
    }
    await bot.store.knex("task_events").where({ task: 2, deed: "decline" }).update({ reason: "No wish to" })
    expect(await altered()).toEqual(["T2"])
  })

  it("are found where one is missing, whole or in part, or stands in no record", async () => {
    await play(twoTasks)
    const rows = async (table: string, where: object) => bot.store.knex(table).where(where)
    for (const [table, where] of [
      ["tasks", { number: 2 }],
      ["task_people", { task: 2 }],
      ["task_events", { task: 2, position: 3 }],
    ] as const) {
      const whole = await rows(table, where)
      await bot.store.knex(table).where(where).delete()
      expect(await altered(), table).toEqual(["T2"])
      await bot.store.knex(table).insert(whole)
      expect(await altered()).toEqual([])
    }
    for (const [table, where, change] of [
      ["tasks", { number: 2 }, { number: 9 }],
      ["task_offers", { task: 1, number: 2 }, { task: 9, number: 1 }],
      ["task_people", { task: 2 }, { task: 9 }],
      ["task_events", { task: 2, position: 1 }, { task: 9 }],
    ] as const) {
      const [row] = await rows(table, where)
      await bot.store.knex(table).insert({ ...row, ...change })
      expect(await altered(), table).toEqual(["T9"])
      await bot.store
        .knex(table)
        .where({ ...where, ...change })
        .delete()
    }
    expect(await altered()).toEqual([])
    await bot.store.knex("minutes").delete()
    expect(await altered()).toEqual(["T1", "T2"])
  })

  it("of one co-op are none of another’s", async () => {
    await play(twoTasks)
    await loose(bot.store.knex)("tasks").where({ number: 2 }).update({ coop: "tower" })
    const reports = await verifyMinutes(bot.store.knex)
    expect(reports.map(({ coop, altered }) => ({ coop, altered }))).toEqual([
      { coop: "hive", altered: ["T2"] },
      { coop: "tower", altered: ["T2"] },
    ])
  })
})
