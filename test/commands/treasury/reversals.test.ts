/** Entries that are taken back (§7.4), and shares that a later budget corrects (§8.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { bookPayment } from "../../../src/treasury/acts/payments.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { refused } from "../../support/refused.ts"
import { adoptNow, balances, doneTask, money, withTreasurer } from "../../support/treasury.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ben = (body: string, place: Place = "treasury") => bot.ask("ben", place, body)

describe("an entry is taken back", () => {
  it("by another one that names it and says why, and all is as before", async () => {
    await ben("!income 1000 EUR from the account --opening")
    const before = await balances(bot)
    await ben("!expense 20 EUR to Bakery for bread")
    expect(await ben("!reverse e2 It was *25*")).toBe(
      "E2 is taken back by E3: It was *25*\n\nThe 20.00 EUR count as never spent. To record it correctly: `!expense AMOUNT to TEXT for TEXT`",
    )
    expect(await balances(bot)).toEqual(before)
    expect(await ben("!storno E1 Wrong account")).toContain("count as never there")
    expect(await balances(bot)).toEqual([])
  })

  it("with what was due from it, which each earner is told; a paid task is done again", async () => {
    await adoptNow(bot)
    await doneTask(bot, { workers: { ana: 1, cem: 1 } })
    await ben("!income 1000 EUR from kai T1")
    const said = await bot.say("ben", "treasury", "!reverse E1 It never came")
    expect(await balances(bot)).toEqual([])
    expect((await loose(bot.store.knex)("tasks").first()).state).toBe("done")
    expect(said.find(({ lane }) => lane === "person:@ana:hive.example")?.body).toBe(
      "E1 has been taken back by E2: It never came. It was 1,000.00 EUR for T1 · A website, and this is no longer due to you:\n\n- 300.00 EUR: 1/2 of 60% of 1,000.00 EUR for T1, for work; budget M1\n\nAll that is due to you: `!dues`",
    )
    expect(said.filter(({ lane }) => lane === "person:@cem:hive.example")).toHaveLength(1)
    expect(await ben("!income 1000 EUR from kai T1")).toContain("The task is paid.")
  })

  it("with its adjustments", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    await adoptNow(bot, { workers: "65" })
    expect(await balances(bot)).toContain("liabilities:dues:@ana:hive.example -650.00 EUR")
    const said = await bot.say("ben", "treasury", "!reverse E1 It never came")
    expect(await balances(bot)).toEqual([])
    const told = said.find(({ lane }) => lane === "person:@ana:hive.example")?.body
    expect(told).toContain(
      "no longer due to you:\n\n- 650.00 EUR: 65% of 1,000.00 EUR for T1, for work; budget M2\n\nAll",
    )
  })

  it("and a payment’s receiver is told", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    const before = await balances(bot)
    await bot.act(async (act) =>
      bookPayment(act, person("ben"), {
        person: person("ana"),
        amount: money("250 EUR"),
        purpose: "",
        advance: false,
        payRun: null,
      }),
    )
    const said = await bot.say("ben", "treasury", "!reverse E2 Sent back by the bank")
    expect(await balances(bot)).toEqual(before)
    expect((await loose(bot.store.knex)("payments").first()).state).toBe("reversed")
    expect(said.filter(({ lane }) => lane === "person:@ana:hive.example")).toHaveLength(1)
    expect(said.at(-1)?.body).toContain("The payment of 250.00 EUR counts as never made")
  })

  it("and the dues of a person who moved to another Matrix ID are reversed there", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    await bot.say("ana", "direct", "!moved @ana:hive.example @ana:new.example")
    await bot.say("@ana:new.example", "direct", "!moved @ana:hive.example @ana:new.example")
    expect(await balances(bot)).toContain("liabilities:dues:@ana:new.example -600.00 EUR")
    await ben("!reverse E1 It never came")
    expect(await balances(bot)).toEqual([])
  })

  it("once, and not by taking back a reversal or what follows from the rules", async () => {
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    await adoptNow(bot)
    expect(await refused(bot, "!reverse E2 No")).toContain("E2 follows from the rules")
    await ben("!reverse E1 It never came")
    expect(await refused(bot, "!reverse E1 Again")).toContain("E1 has been taken back already, by E3.")
    expect(await refused(bot, "!reverse E3 Did it")).toContain("E3 itself takes E1 back")
  })

  it("by itself: another one is no reason", async () => {
    for (const line of ["!income 5 EUR from us", "!income 6 EUR from us"]) await ben(line)
    for (const more of ["E2", "e2, E1", "and E2", "+ E2"])
      expect(await refused(bot, `!reverse E1 ${more}`)).toContain("one by one")
    expect(await ben("!reverse E1 E2 has it already")).toContain("E1 is taken back by E3: E2 has it already")
  })

  it("only if it exists, and with a reason", async () => {
    expect(await refused(bot, "!reverse E1 No")).toContain("Nothing has been booked yet")
    await ben("!income 5 EUR from us")
    expect(await refused(bot, "!reverse E12 No")).toContain("There is no E12. The newest is E1: `!ledger`")
    expect(await refused(bot, "!reverse E1")).toContain("!reverse E12 REASON")
    expect(await refused(bot, "!reverse P1 No")).toContain("They look like `E12`")
    expect(await refused(bot, "!reverse E1 To DE89 3704 0044 0532 0130 00")).toContain("account number")
  })
})

describe("the shares of a day", () => {
  it("are put right when a budget is adopted on it, and each earner is told the difference", async () => {
    await adoptNow(bot)
    await doneTask(bot, { workers: { ana: 1, cem: 1 }, evaluators: { tom: 1 } })
    await ben("!income 1000 EUR from kai T1")
    const said = await adoptNow(bot, { workers: "65", evaluators: "5" })
    expect(await balances(bot)).toContain("liabilities:dues:@ana:hive.example -325.00 EUR")
    expect(said.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example", "person:@cem:hive.example"])
    expect(said[0]?.body).toBe(
      "Your share of E1 (T1 · A website) has changed, since the budget that was adopted today counts for the whole day (E2):\n\n- -300.00 EUR: 1/2 of 60% of 1,000.00 EUR for T1, for work; budget M1\n- 325.00 EUR: 1/2 of 65% of 1,000.00 EUR for T1, for work; budget M2\n\nAll that is due to you: `!dues`",
    )
    await adoptNow(bot, { workers: "60", evaluators: "5" })
    expect(await balances(bot)).toContain("liabilities:dues:@ana:hive.example -300.00 EUR")
    expect(await bot.store.knex("ledger_entries")).toHaveLength(3)
  })

  it("are put right under the Matrix ID that somebody has by then", async () => {
    await adoptNow(bot)
    await doneTask(bot, { workers: { ana: 1, cem: 1 } })
    await ben("!income 1000 EUR from kai T1")
    await bot.say("ana", "direct", "!moved @ana:hive.example @ana:new.example")
    await bot.say("@ana:new.example", "direct", "!moved @ana:hive.example @ana:new.example")
    const said = await adoptNow(bot, { workers: "65" })
    expect(said.map(({ lane }) => lane).toSorted()).toEqual(["person:@ana:new.example", "person:@cem:hive.example"])
    expect(await balances(bot)).toContain("liabilities:dues:@ana:new.example -325.00 EUR")
    await ben("!reverse E1 It never came")
    expect(await balances(bot)).toEqual([])
  })

  it("stay where the new budget gives the same, is for another year, or comes on another day", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 500 EUR from kai T1")
    expect(await adoptNow(bot, { monthly: "600 EUR" })).toEqual([])
    expect(await adoptNow(bot, { year: 2027, workers: "90" })).toEqual([])
    await bot.pass("PT6H")
    expect(await adoptNow(bot, { workers: "90" })).toEqual([])
    expect(await bot.store.knex("ledger_entries")).toHaveLength(1)
  })

  it("of what was taken back are nothing to put right", async () => {
    await doneTask(bot)
    await ben("!income 500 EUR from kai T1")
    await ben("!reverse E1 It never came")
    expect(await adoptNow(bot)).toEqual([])
    expect(await balances(bot)).toEqual([])
  })
})
