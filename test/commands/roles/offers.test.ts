/** Offers of roles (§14.2): the bot tells nobody else of them, and they end with the right of the person who made them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { chief, heard, ledByAna, told } from "../../support/roles.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await ledByAna()
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const write = (who: string, line: string) => bot.ask(who, "direct", line)

describe("an offer that was typed in the members’ room", () => {
  it("is answered there without a word about who is asked, or about what they say", async () => {
    await ask("ana", "!role new Orchard")
    const asked = await bot.say("ana", "members", "!appoint @dee R1")
    expect(told(asked, "ana")).toContain("I have asked dee to take R1 Orchard")
    expect(told(asked, "dee")).toContain("I tell nobody else until you accept")
    const again = await bot.say("ana", "members", "!appoint @dee R1")
    expect(told(again, "ana")).toContain("has not answered yet")
    const mine = await bot.say("dee", "members", "!role")
    const shown = await bot.say("ana", "members", "!role R1")
    const no = await bot.say("dee", "members", "!role decline")
    expect(told(no, "dee")).toContain("You do not take R1")
    expect(told(no, "ana")).toContain("dee does not take R1 Orchard")
    await write("ana", "!appoint @dee R1")
    const back = await bot.say("ana", "members", "!role R1 end @dee")
    expect(told(back, "ana")).toContain("Taken back")
    // With an offer open, a role of one seat is full, and whoever has two offers is asked which one is meant.
    await write("ana", "!appoint @dee R1")
    const full = await bot.say("ana", "members", "!appoint @eli R1")
    expect(told(full, "ana")).toContain("no free seat")
    await ask("ana", "!role new Cellar")
    await write("ana", "!appoint @dee R2")
    const which = await bot.say("dee", "members", "!role accept")
    expect(told(which, "dee")).toContain("R2 Cellar")
    for (const answers of [asked, again, mine, shown, no, back, full, which])
      expect(heard(answers)).not.toMatch(/dee|asked|take R1|answer about|Taken back/)
    expect(heard(asked)).toContain("in our direct message")
  })
})

describe("an offer whose maker may not appoint there any more", () => {
  /** Ben runs the orchard, and asks Tom to press the cider below it. */
  async function cider(): Promise<void> {
    await ask("ana", "!role new Orchard")
    await ask("ana", "!role R1 powers appoint")
    await write("ana", "!appoint @ben R1")
    await write("ben", "!role accept")
    await ask("ben", "!role new Cider under R1")
    await write("ben", "!appoint @tom R2")
  }

  it("ends with their role, and the person who was asked hears who decides now", async () => {
    await cider()
    const ended = await bot.say("ana", "members", "!role R1 end @ben")
    expect(told(ended, "tom")).toContain("ben may no longer decide about R2 Cider")
    expect(told(ended, "tom")).toContain("Who decides it now: ana")
    expect(await write("tom", "!role accept R2")).toContain("Nobody asks you")
    expect(await ask("eli", "!org")).toContain("R2 Cider: nobody")
  })

  it("ends with the power of their role", async () => {
    await cider()
    expect(told(await bot.say("ana", "members", "!role R1 powers none"), "tom")).toContain("may no longer decide")
    expect(await bot.store.knex("role_holders").where({ person: person("tom") })).toEqual([])
  })

  it("cannot be accepted after their office has changed hands, and then takes no seat from another", async () => {
    await ask("ana", "!role new Orchard")
    await ask("ana", "!role new Cider")
    await write("ana", "!appoint @tom R1")
    await write("ana", "!appoint @dee R2")
    await bot.act((act) => takeSeat(act, chief, person("eli"), person("ana")))
    expect(await write("tom", "!role accept R1")).toMatch(/ana may no longer decide about R1.*now: eli/)
    expect(await bot.store.knex("role_holders").where({ person: person("tom") })).toEqual([])
    expect(await write("eli", "!appoint @cem R2")).toContain("I have asked cem")
    expect(await write("cem", "!role accept")).toContain("cem holds R2 Cider now")
  })

  it("stays once it was accepted (§14.3)", async () => {
    await cider()
    await write("tom", "!role accept R2")
    await ask("ana", "!role R1 end @ben")
    expect(await ask("eli", "!org")).toContain("R2 Cider: tom")
  })
})
