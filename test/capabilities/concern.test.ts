/**
 * Each capability declares which people have to do with a co-op, so that they are no strangers. A new capability needs only a declaration.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { concerns } from "../../src/composed.ts"
import { type Concern, isConcerned } from "../../src/kernel/acts/concern.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { seat } from "../support/owed.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: { ana: "permanent", ben: "trial" } })
})
afterEach(() => bot.close())

const concerned = (name: string, more: readonly Concern[] = []) =>
  bot.store.work((work) => isConcerned(work, person(name), [...concerns, ...more]))

describe("somebody whom the co-op concerns", () => {
  it("is a member, and stays so after leaving", async () => {
    expect(await concerned("ben")).toBe(true)
    await bot.say("ben", "direct", "!leave")
    await bot.say("ben", "direct", "!leave --sure")
    expect(await bot.ask("ana", "members", "!members")).not.toContain("ben")
    expect(await concerned("ben")).toBe(true)
  })

  it("holds an office without being a member, is invited, or is the customer of a task", async () => {
    for (const name of ["max", "zoe", "tom"]) expect(await concerned(name)).toBe(false)
    await seat(bot, "max", "treasurer")
    await bot.say("ana", "members", "!invite @zoe:hive.example")
    await bot.say("tom", "direct", "!task new A website")
    for (const name of ["max", "zoe", "tom"]) expect(await concerned(name), name).toBe(true)
    expect(await concerned("una")).toBe(false)
  })

  it("is also somebody who is known to a capability that nobody has heard of", async () => {
    const borrowers: Concern = async (_, who) => who === person("una")
    expect(await concerned("una", [borrowers])).toBe(true)
    expect(await concerned("vic", [borrowers])).toBe(false)
  })
})
