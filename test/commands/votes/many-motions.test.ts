/** With many motions at once (§2.4, §2.8) every motion can be seen, and every rule applies to all of them. */

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { motionId } from "../../../src/kernel/rules/types.ts"
import { remove } from "../../../src/people/acts/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { openMany } from "../../support/many-motions.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

describe("fifty newer votes", () => {
  it("hide none of somebody’s older ones from them, nor its ballot", async () => {
    await openMany(bot, 60, { stage: "voting", roll: [person("ana")] })
    const answer = await bot.say("ana", "direct", "!ballots")
    expect(answer[0]?.body).toContain("60 votes are open for you")
    expect(answer.some(({ name }) => name?.startsWith("ballot:hive:M1:") || name === "ballot:hive:M1")).toBe(true)
    expect(await bot.ask("ana", "direct", "1")).toContain("M1,")
    expect(await bot.ask("ana", "direct", "!vote M1 1")).toContain("Counted for M1")
  })
})

describe("fifty newer proposals", () => {
  it("stand after what is being voted on, and the list says what it leaves out and how to see it", async () => {
    await openMany(bot, 2, { stage: "voting", roll: [person("ana")] })
    await openMany(bot, 70, { stage: "proposal", from: 3 })
    const first = await bot.ask("ben", "members", "!motions")
    expect(first).toContain("72 motions are open")
    expect(first.indexOf("M1 ·")).toBeLessThan(first.indexOf("M3 ·"))
    expect(first).toContain("… and 42 more: `!motions --from 31`")
    const next = await bot.ask("ben", "members", "!motions --from 31")
    expect(next).toContain("Numbers 31 to 60 of that list")
    const last = await bot.ask("ben", "members", "!motions --from 61")
    expect(last).toContain("M72 ·")
    for (let number = 1; number <= 72; number++) expect([first, next, last].join("\n")).toContain(`M${number} ·`)
    expect(await bot.ask("ben", "members", "!motions --from 999")).toContain("M72 ·")
    expect(await bot.ask("ben", "members", "!motions --from x")).toContain("is not a place on the list")
  })
})

describe("more than a thousand open votes", () => {
  it("keep nobody who is removed on any roll", async () => {
    await openMany(bot, 1005, { stage: "voting", roll: [person("ana"), person("ben")] })
    await bot.store.work((work) => remove({ work, coop: bot.coop }, person("ben"), motionId("M1")))
    expect(await bot.store.knex("roll").where({ person: person("ben") })).toEqual([])
  })
})
