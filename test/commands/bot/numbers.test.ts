/** Numbers of motions, payments, tasks and entries in the forms that people type: without their letter, or with a mark around them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

describe("a motion", () => {
  it.each(["!motion 1", "!motion #1", "!motion M1.", "!motion m1", "!motion #M1", "!M1", "!m1."])(
    "is found by %s",
    async (line) => {
      await bot.say("ana", "members", "!propose Move our servers")
      expect(await bot.ask("ben", "members", line)).toContain("M1 · Move our servers")
    },
  )

  it("is asked about if the moderators have one of the same number, and only where that may be told", async () => {
    for (const name of ["ana", "cem"]) await seat(bot, name, "moderator")
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.say("ana", "moderators", "!remove --sure @tom Sleeps in the archive.")
    expect(await saysNo(bot, "ana", "!motion 1", "moderators")).toContain("M1 and R1")
    expect(await saysNo(bot, "ana", "!motion 1", "direct")).toContain("M1 and R1")
    expect(await bot.ask("ana", "members", "!motion 1")).toContain("M1 · Move our servers")
    expect(await bot.ask("ben", "direct", "!motion 1")).toContain("M1 · Move our servers")
  })

  it("needs its letter where the number could also begin a text, or be an option's", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    for (const line of ["!alternative 1 server of our own", "!reword 1 Stay", "!withdraw 1"])
      expect(await saysNo(bot, "ana", line, "members")).toContain("write its letter too")
  })

  it("with numbers behind it is a ballot, taken out of rooms where others read it", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "direct", "!M1 1")).toContain("Counted for M1")
    const said = await bot.say("ben", "members", "!m1 2")
    expect(said.map(({ errand }) => errand.do)).toContain("redact")
    expect(await bot.store.knex("roll").where({ voted: true }).pluck("person")).toEqual([person("ana")])
  })
})

describe("a payment, a task and an entry", () => {
  it.each(["!confirm 1", "!confirm #1", "!confirm P1."])("%s confirms P1", async (line) => {
    await owe(bot, "ana", 12_000n)
    await bot.say("ben", "treasury", "!pay @ana 100 EUR")
    await bot.say("ana", "direct", line)
    expect(await bot.store.knex("payments").pluck("state")).toEqual(["confirmed"])
  })

  it.each(["!dispute 1 Nothing came", "!dispute #1 Nothing came", "!beanstanden P1. Nothing came"])(
    "%s disputes P1",
    async (line) => {
      await owe(bot, "ana", 12_000n)
      await bot.say("ben", "treasury", "!pay @ana 100 EUR")
      expect(await saysNo(bot, "ana", "!dispute 1 EUR is missing", "direct")).toContain("`!dispute P1 REASON`")
      expect(await saysNo(bot, "ana", "!dispute E1 Nothing came", "direct")).toContain("is not the number of a payment")
      await bot.say("ana", "direct", line)
      expect(await bot.store.knex("payments").pluck("state")).toEqual(["disputed"])
    },
  )

  it.each(["!bank book 1 income from Muster", "!bank buchen #1", "!bank book B1."])("%s books B1", async (text) => {
    await bot.send("ben", "treasury", camt([line({ amount: eur(700), name: "Muster AG" })]))
    const elsewhere = await bot.say("ben", "members", text)
    expect(elsewhere.map(({ errand }) => errand.do)).toContain("redact")
    expect(await bot.ask("ben", "treasury", text)).toContain("B1 is booked.")
    expect(await saysNo(bot, "ben", "!bank skip 2", "treasury")).toContain("B2")
  })

  it.each(["!task 1", "!task #1", "!task T1.", "!T1"])("%s shows T1", async (line) => {
    await bot.say("ana", "members", "!task new A website for our choir")
    expect(await bot.ask("ben", "members", line)).toContain("T1 · A website for our choir")
  })

  it("is taken further by its number too, while a number later in the line stays part of the offer", async () => {
    await bot.say("ana", "members", "!task new A website for our choir")
    await bot.say("ben", "members", "!T1 evaluate")
    expect(await bot.ask("ben", "members", "!task 1 quit")).toContain("T1")
    expect(await saysNo(bot, "ben", "!task agree 1", "members")).toContain("Which task")
  })

  it("is reversed without its letter, unless the number looks like an amount", async () => {
    await bot.say("ben", "treasury", "!income 500 EUR from City works")
    expect(await saysNo(bot, "ben", "!reverse 1 EUR was wrong", "treasury")).toContain("looks like an amount")
    expect(await bot.ask("ben", "treasury", "!reverse 1 It was 50 EUR")).toContain("E1")
    expect(await bot.store.knex("ledger_entries").pluck("kind")).toEqual(["income", "reversal"])
  })
})

describe("an impeachment", () => {
  it.each([
    ["!impeach --sure treasurer Never pays.", "Never pays."],
    ["!impeach --sure treasurer: Never pays.", "Never pays."],
    ["!impeach --sure Kassenamt Never pays.", "Never pays."],
    ["!impeach --sure Kasse stimmt nicht.", "Kasse stimmt nicht."],
    ["!impeach --sure Treasurers should pay.", "Treasurers should pay."],
  ])("%s has the grounds %s", async (line, grounds) => {
    await bot.say("ana", "members", line)
    const shown = await bot.ask("ana", "members", "!motion M1")
    expect(shown).toContain(`> ${grounds}`)
  })
})
