/** Income and expenses that the treasurer records (§7.2, §8.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"
import { owe } from "../../support/owed.ts"
import { refused } from "../../support/refused.ts"
import { adoptNow, balances, doneTask, withTreasurer } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ben = (body: string, place: Place = "treasury") => bot.ask("ben", place, body)

describe("income", () => {
  it("is booked to the bank, and said with what is there now and how to take it back", async () => {
    expect(await ben("!income 500 EUR from City works")).toBe(
      "E1 is booked: 500.00 EUR from City works.\n\nAt the bank, there is now 500.00 EUR.\n\nSomething wrong with it? `!reverse E1 REASON`",
    )
    expect(await balances(bot)).toEqual(["assets:bank 500.00 EUR", "income:other -500.00 EUR"])
    const entry = await bot.store.knex("ledger_entries").first()
    expect(entry).toMatchObject({ kind: "income", actor: "@ben:hive.example", text: "City works", task: null })
  })

  it("of less than one is not booked as a hundred times as much, nor is what goes out", async () => {
    expect(await ben("!income .99 from Bakery")).toContain("E1 is booked: 0.99 EUR from Bakery.")
    expect(await ben("!expense €.50 to Copyshop for copies")).toContain("E2 is booked: 0.50 EUR to Copyshop")
    await owe(bot, "ana", 1000n)
    expect(await ben("!pay @ana .50")).toContain("0.50 EUR to ana")
    expect(await ben("!pay .25 to @ana")).toContain("0.25 EUR to ana")
    expect(await refused(bot, "!expense EUR.50 to Copyshop for copies")).toContain("Type `50 EUR` or `0.50 EUR`.")
  })

  it("is read as people write it, also in the direct room and in the other language", async () => {
    expect(await ben("!income 1.234,50 € from Rome")).toContain("1,234.50 EUR from Rome")
    expect(await ben("!einnahme 20€ von Kuchenverkauf", "direct")).toContain("20.00 EUR from Kuchenverkauf")
    expect(await ben("!income 7 points from a game")).toContain("At the bank, there is now 7 points.")
    expect(await balances(bot)).toContain("assets:bank 1,254.50 EUR")
  })

  it("that was there before the ledger began is no income", async () => {
    expect(await ben("!income 1000 EUR from the account --opening")).toContain("was there before the ledger began")
    expect(await ben("!income --anfang 5 EUR von Kasse")).toContain("E2 is booked")
    expect(await balances(bot)).toEqual(["assets:bank 1,005.00 EUR", "equity:opening -1,005.00 EUR"])
    expect((await loose(bot.store.knex)("ledger_entries").first()).kind).toBe("opening")
  })

  it("is in the minutes without what it says", async () => {
    await ben("!income 123.45 EUR from City works")
    const { details } = await loose(bot.store.knex)("minutes").where({ act: "entry-booked" }).first("details")
    expect(JSON.parse(details)).toMatchObject({ entry: "E1", booked: "income" })
    expect(withoutChance(details)).not.toMatch(/12345|123\.45|City/)
    expect(await bot.ask("ana", "members", "!minutes treasury")).toContain("income was booked (E1)")
  })

  it("shows the source as text, whatever stands in it", async () => {
    const [answer] = await bot.say("ben", "treasury", "!income 5 EUR from *us* <b>@room</b> [x](https://e.example)")
    const text = answer?.errand.do === "say" ? answer.errand.text : null
    expect(text?.html).not.toMatch(/<b>|<em>|href/)
    expect(text?.body).toContain("*us* <b>@\u2060room</b>")
  })
})

describe("income for a task", () => {
  const ana = "person:@ana:hive.example"

  it("makes shares due by the budget of the day, and tells each earner their own and nobody else’s", async () => {
    await adoptNow(bot, { workers: "33.3", evaluators: "5" })
    await doneTask(bot, { price: "100 EUR", workers: { ana: 2, cem: 1, tom: 1 }, evaluators: { ana: 1 } })
    const said = await bot.say("ben", "treasury", "!income 100 EUR from City works T1")
    expect(said.find(({ lane }) => lane.startsWith("room:!treasury"))?.body).toContain(
      "- For the work, 33.30 EUR falls due: ana 16.65 EUR, cem 8.33 EUR and tom 8.32 EUR\n- For the evaluation, 5.00 EUR falls due: ana 5.00 EUR\n- The co-op keeps 61.70 EUR",
    )
    expect(said.find(({ lane }) => lane === ana)?.body).toBe(
      "100.00 EUR has come in for T1 · A website (E1). Your share:\n\n- 16.65 EUR: 2/4 of 33.3% of 100.00 EUR for T1, for work; budget M1\n- 5.00 EUR: 5% of 100.00 EUR for T1, for evaluating; budget M1\n\nAll that is due to you: `!dues`",
    )
    const earners = said.filter(({ lane }) => lane.startsWith("person:") && lane !== "person:@kai:hive.example")
    expect(earners.map(({ lane }) => lane).toSorted()).toEqual([
      ana,
      "person:@cem:hive.example",
      "person:@tom:hive.example",
    ])
    for (const { lane, body } of earners) if (lane !== ana) expect(body).not.toMatch(/16\.65|5\.00 EUR|33\.30/)
    expect(earners.find(({ lane }) => lane.includes("tom"))?.body).toContain("- 8.32 EUR: 1/4 of 33.3% of 100.00 EUR")
    const others = said.filter(({ lane }) => lane.startsWith("room:!members") || lane.includes("@kai"))
    expect(others.map(({ body }) => body).join()).not.toMatch(/16\.65|8\.3|33\.30/)
    expect(await balances(bot)).toEqual([
      "assets:bank 100.00 EUR",
      "expenses:evaluators 5.00 EUR",
      "expenses:workers 33.30 EUR",
      "income:tasks -100.00 EUR",
      "liabilities:dues:@ana:hive.example -21.65 EUR",
      "liabilities:dues:@cem:hive.example -8.33 EUR",
      "liabilities:dues:@tom:hive.example -8.32 EUR",
    ])
  })

  it("comes in parts until the task is paid", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    expect(await ben("!income 400 EUR from kai t1")).toContain("Of T1 · A website, 400.00 EUR of 1,000.00 EUR has come")
    expect(await ben("!income 600 EUR from kai T1")).toContain("All of T1 · A website has come in now: 1,000.00 EUR.")
    expect((await loose(bot.store.knex)("tasks").first()).state).toBe("paid")
    expect(await balances(bot)).toContain("liabilities:dues:@ana:hive.example -600.00 EUR")
  })

  it("stays with the co-op while no budget is in force", async () => {
    await doneTask(bot)
    const answer = await ben("!income 400 EUR from kai T1")
    expect(answer).toContain(
      "Nothing of it falls due to anybody: no budget is in force. All of it stays with the co-op.",
    )
    expect(await balances(bot)).toEqual(["assets:bank 400.00 EUR", "income:tasks -400.00 EUR"])
  })

  it.each([
    [{ workers: "0", evaluators: "0" }, "400 EUR", "gives neither workers nor evaluators a share. All of it"],
    [{ workers: "0", evaluators: "5" }, "400 EUR", "gives evaluators a share and workers none, and nobody evaluates"],
    [{ workers: "5", evaluators: "0" }, "0.01 EUR", "the shares of so little are less than 0.01 EUR. All of it stays"],
  ])("stays with the co-op, and why is said: under the budget %o, of %s", async (budget, amount, why) => {
    await adoptNow(bot, budget)
    await doneTask(bot)
    expect(await ben(`!income ${amount} from kai T1`)).toContain(why)
    expect((await balances(bot)).map((one) => one.split(" ")[0])).toEqual(["assets:bank", "income:tasks"])
  })

  it("is refused above the price, in another currency, for a task that is not there or not done", async () => {
    await doneTask(bot)
    expect(await refused(bot, "!income 1000.01 EUR from kai T1")).toContain("T1")
    expect(await refused(bot, "!income 10 POINTS from kai T1")).toContain("EUR")
    for (const none of ["T2", "T0", "T99999999999"])
      expect(await refused(bot, `!income 10 EUR from kai ${none}`)).toContain(`no task ${none} `)
    await bot.store.knex("tasks").update({ state: "accepted" })
    expect(await refused(bot, "!income 10 EUR from kai T1")).toContain("T1")
    expect(await refused(bot, "!income 10 EUR from kai T1 --opening")).toContain("no income for T1")
  })
})

describe("an expense", () => {
  it("is booked with who got it and what for", async () => {
    expect(await ben("!expense 20 EUR to Bakery for bread")).toContain("E1 is booked: 20.00 EUR to Bakery for bread.")
    expect(await ben("!ausgabe 5€ an Bäckerei für Brot")).toContain("At the bank, there is now -25.00 EUR.")
    expect(await balances(bot)).toEqual(["assets:bank -25.00 EUR", "expenses:other 25.00 EUR"])
    expect((await loose(bot.store.knex)("ledger_entries").first()).text).toBe("Bakery: bread")
  })
})

it("what is booked agrees with the minutes", async () => {
  await adoptNow(bot)
  await doneTask(bot)
  await ben("!income 500 EUR from kai T1")
  await ben("!expense 20 EUR to Bakery for bread")
  await ben("!reverse E1 No")
  expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
})
