/** What the treasurer records (§7.2, §7.4, §8.4): income, expenses, and entries taken back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { endOffice } from "../../../src/offices/acts/offices.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { bookPayment } from "../../../src/treasury/acts/payments.ts"
import { type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"
import { owe } from "../../support/owed.ts"
import { adoptNow, doneTask, money } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
})
afterEach(() => bot.close())

const ben = (body: string, place: Place = "treasury") => bot.ask("ben", place, body)

/** All balances as text, sorted by account: `assets:bank 500.00 EUR`. */
async function balances(): Promise<string[]> {
  const all = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
  return [...all].flatMap(([account, own]) =>
    [...own].map(([currency, minor]) => `${account} ${bot.coop.words.money({ minor, currency })}`),
  )
}

/** Checks that nothing but an answer is written. Returns the answer to the refused command. */
async function refused(body: string, who = "ben", manner: Manner & { place?: Place } = {}): Promise<string> {
  const before = await bot.everything()
  const { place = "treasury", ...rest } = manner
  const answer = await bot.say(who, place, body, rest)
  expect(await bot.everything()).toBe(before)
  const said = answer.filter(({ errand }) => errand.do === "say")
  expect(said).toHaveLength(1)
  return said[0]?.body ?? ""
}

describe("income", () => {
  it("is booked to the bank, and said with what is there now and how to take it back", async () => {
    expect(await ben("!income 500 EUR from City works")).toBe(
      "E1 is booked: 500.00 EUR from City works.\n\nAt the bank, there is now 500.00 EUR.\n\nSomething wrong with it? `!reverse E1 REASON`",
    )
    expect(await balances()).toEqual(["assets:bank 500.00 EUR", "income:other -500.00 EUR"])
    const entry = await bot.store.knex("ledger_entries").first()
    expect(entry).toMatchObject({ kind: "income", actor: "@ben:hive.example", text: "City works", task: null })
  })

  it("of less than one is not booked as a hundred times as much, nor is what goes out", async () => {
    expect(await ben("!income .99 from Bakery")).toContain("E1 is booked: 0.99 EUR from Bakery.")
    expect(await ben("!expense €.50 to Copyshop for copies")).toContain("E2 is booked: 0.50 EUR to Copyshop")
    await owe(bot, "ana", 1000n)
    expect(await ben("!pay @ana .50")).toContain("0.50 EUR to ana")
    expect(await ben("!pay .25 to @ana")).toContain("0.25 EUR to ana")
    expect(await refused("!expense EUR.50 to Copyshop for copies")).toContain("Type `50 EUR` or `0.50 EUR`.")
  })

  it("is read as people write it, also in the direct room and in the other language", async () => {
    expect(await ben("!income 1.234,50 € from Rome")).toContain("1,234.50 EUR from Rome")
    expect(await ben("!einnahme 20€ von Kuchenverkauf", "direct")).toContain("20.00 EUR from Kuchenverkauf")
    expect(await ben("!income 7 points from a game")).toContain("At the bank, there is now 7 points.")
    expect(await balances()).toContain("assets:bank 1,254.50 EUR")
  })

  it("that was there before the ledger began is no income", async () => {
    expect(await ben("!income 1000 EUR from the account --opening")).toContain("was there before the ledger began")
    expect(await ben("!income --anfang 5 EUR von Kasse")).toContain("E2 is booked")
    expect(await balances()).toEqual(["assets:bank 1,005.00 EUR", "equity:opening -1,005.00 EUR"])
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
    expect(await balances()).toEqual([
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
    expect(await balances()).toContain("liabilities:dues:@ana:hive.example -600.00 EUR")
  })

  it("stays with the co-op while no budget is in force", async () => {
    await doneTask(bot)
    const answer = await ben("!income 400 EUR from kai T1")
    expect(answer).toContain(
      "Nothing of it falls due to anybody: no budget is in force. All of it stays with the co-op.",
    )
    expect(await balances()).toEqual(["assets:bank 400.00 EUR", "income:tasks -400.00 EUR"])
  })

  it.each([
    [{ workers: "0", evaluators: "0" }, "400 EUR", "gives neither workers nor evaluators a share. All of it"],
    [{ workers: "0", evaluators: "5" }, "400 EUR", "gives evaluators a share and workers none, and nobody evaluates"],
    [{ workers: "5", evaluators: "0" }, "0.01 EUR", "the shares of so little are less than 0.01 EUR. All of it stays"],
  ])("stays with the co-op, and why is said: under the budget %o, of %s", async (budget, amount, why) => {
    await adoptNow(bot, budget)
    await doneTask(bot)
    expect(await ben(`!income ${amount} from kai T1`)).toContain(why)
    expect((await balances()).map((one) => one.split(" ")[0])).toEqual(["assets:bank", "income:tasks"])
  })

  it("is refused above the price, in another currency, for a task that is not there or not done", async () => {
    await doneTask(bot)
    expect(await refused("!income 1000.01 EUR from kai T1")).toContain("T1")
    expect(await refused("!income 10 POINTS from kai T1")).toContain("EUR")
    for (const none of ["T2", "T0", "T99999999999"])
      expect(await refused(`!income 10 EUR from kai ${none}`)).toContain(`no task ${none} `)
    await bot.store.knex("tasks").update({ state: "accepted" })
    expect(await refused("!income 10 EUR from kai T1")).toContain("T1")
    expect(await refused("!income 10 EUR from kai T1 --opening")).toContain("no income for T1")
  })
})

describe("an expense", () => {
  it("is booked with who got it and what for", async () => {
    expect(await ben("!expense 20 EUR to Bakery for bread")).toContain("E1 is booked: 20.00 EUR to Bakery for bread.")
    expect(await ben("!ausgabe 5€ an Bäckerei für Brot")).toContain("At the bank, there is now -25.00 EUR.")
    expect(await balances()).toEqual(["assets:bank -25.00 EUR", "expenses:other 25.00 EUR"])
    expect((await loose(bot.store.knex)("ledger_entries").first()).text).toBe("Bakery: bread")
  })
})

describe("an entry is taken back", () => {
  it("by another one that names it and says why, and all is as before", async () => {
    await ben("!income 1000 EUR from the account --opening")
    const before = await balances()
    await ben("!expense 20 EUR to Bakery for bread")
    expect(await ben("!reverse e2 It was *25*")).toBe(
      "E2 is taken back by E3: It was *25*\n\nThe 20.00 EUR count as never spent. To record it correctly: `!expense AMOUNT to TEXT for TEXT`",
    )
    expect(await balances()).toEqual(before)
    expect(await ben("!storno E1 Wrong account")).toContain("count as never there")
    expect(await balances()).toEqual([])
  })

  it("with what was due from it, which each earner is told; a paid task is done again", async () => {
    await adoptNow(bot)
    await doneTask(bot, { workers: { ana: 1, cem: 1 } })
    await ben("!income 1000 EUR from kai T1")
    const said = await bot.say("ben", "treasury", "!reverse E1 It never came")
    expect(await balances()).toEqual([])
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
    expect(await balances()).toContain("liabilities:dues:@ana:hive.example -650.00 EUR")
    const said = await bot.say("ben", "treasury", "!reverse E1 It never came")
    expect(await balances()).toEqual([])
    const told = said.find(({ lane }) => lane === "person:@ana:hive.example")?.body
    expect(told).toContain(
      "no longer due to you:\n\n- 650.00 EUR: 65% of 1,000.00 EUR for T1, for work; budget M2\n\nAll",
    )
  })

  it("and a payment’s receiver is told", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    const before = await balances()
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
    expect(await balances()).toEqual(before)
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
    expect(await balances()).toContain("liabilities:dues:@ana:new.example -600.00 EUR")
    await ben("!reverse E1 It never came")
    expect(await balances()).toEqual([])
  })

  it("once, and not by taking back a reversal or what follows from the rules", async () => {
    await doneTask(bot)
    await ben("!income 1000 EUR from kai T1")
    await adoptNow(bot)
    expect(await refused("!reverse E2 No")).toContain("E2 follows from the rules")
    await ben("!reverse E1 It never came")
    expect(await refused("!reverse E1 Again")).toContain("E1 has been taken back already, by E3.")
    expect(await refused("!reverse E3 Did it")).toContain("E3 itself takes E1 back")
  })

  it("by itself: another one is no reason", async () => {
    for (const line of ["!income 5 EUR from us", "!income 6 EUR from us"]) await ben(line)
    for (const more of ["E2", "e2, E1", "and E2", "+ E2"])
      expect(await refused(`!reverse E1 ${more}`)).toContain("one by one")
    expect(await ben("!reverse E1 E2 has it already")).toContain("E1 is taken back by E3: E2 has it already")
  })

  it("only if it exists, and with a reason", async () => {
    expect(await refused("!reverse E1 No")).toContain("Nothing has been booked yet")
    await ben("!income 5 EUR from us")
    expect(await refused("!reverse E12 No")).toContain("There is no E12. The newest is E1: `!ledger`")
    expect(await refused("!reverse E1")).toContain("!reverse E12 REASON")
    expect(await refused("!reverse 1 No")).toContain("They look like `E12`")
    expect(await refused("!reverse E1 To DE89 3704 0044 0532 0130 00")).toContain("account number")
  })
})

describe("the shares of a day", () => {
  it("are put right when a budget is adopted on it, and each earner is told the difference", async () => {
    await adoptNow(bot)
    await doneTask(bot, { workers: { ana: 1, cem: 1 }, evaluators: { tom: 1 } })
    await ben("!income 1000 EUR from kai T1")
    const said = await adoptNow(bot, { workers: "65", evaluators: "5" })
    expect(await balances()).toContain("liabilities:dues:@ana:hive.example -325.00 EUR")
    expect(said.map(({ lane }) => lane)).toEqual(["person:@ana:hive.example", "person:@cem:hive.example"])
    expect(said[0]?.body).toBe(
      "Your share of E1 (T1 · A website) has changed, since the budget that was adopted today counts for the whole day (E2):\n\n- -300.00 EUR: 1/2 of 60% of 1,000.00 EUR for T1, for work; budget M1\n- 325.00 EUR: 1/2 of 65% of 1,000.00 EUR for T1, for work; budget M2\n\nAll that is due to you: `!dues`",
    )
    await adoptNow(bot, { workers: "60", evaluators: "5" })
    expect(await balances()).toContain("liabilities:dues:@ana:hive.example -300.00 EUR")
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
    expect(await balances()).toContain("liabilities:dues:@ana:new.example -325.00 EUR")
    await ben("!reverse E1 It never came")
    expect(await balances()).toEqual([])
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
    expect(await balances()).toEqual([])
  })
})

describe("nothing is booked", () => {
  const wrong: readonly (readonly [line: string, answer: string])[] = [
    ["!income -5 EUR from us", "less than nothing"],
    ["!income 0 EUR from us", "is nothing"],
    ["!income 1e15 EUR from us", "not an amount"],
    ["!income 1000000000000000 EUR from us", "more money than I can believe"],
    ["!income 1.234 EUR from us", "in two ways"],
    ["!income 500 USD from us", "does not use USD"],
    ["!income lots from us", "not an amount"],
    ["!income 500 EUR", "Where does it come from?"],
    ["!income 500 EUR from", "Where does it come from?"],
    ["!income 500 EUR City works", "After “500 EUR”, I do not know what “City works” is"],
    ["!income 500 EUR from \u2800", "Where does it come from?"],
    ["!income", "!income 500 EUR from TEXT"],
    [`!income 500 EUR from ${"x".repeat(201)}`, "too long"],
    ["!income 500 EUR from us DE89 3704 0044 0532 0130 00", "There is an account number"],
    ["!income DE89370400440532013000 from us", "There is an account number"],
    ["!expense 20 EUR to Bakery", "What was it for?"],
    ["!expense 20 EUR for bread", "To whom did it go?"],
    ["!expense 20 EUR to for", "To whom did it go?"],
    ["!expense 0 EUR to Bakery for bread", "is nothing"],
    ["!expense -20 EUR to Bakery for bread", "less than nothing"],
    ["!expense 20 USD to Bakery for bread", "does not use USD"],
    ["!expense 20 EUR to ana for DE89-3704-0044-0532-0130-00", "There is an account number"],
  ]

  it("by a line that says too little, too much, or nothing that can be believed", async () => {
    for (const [line, expected] of wrong) {
      const answer = await refused(line)
      expect(answer, line).toContain(expected)
      expect(answer).not.toMatch(/DE89|3704/)
    }
  })

  const lines = ["!income 5 EUR from us", "!expense 5 EUR to Bakery for bread", "!reverse E1 Wrong"]

  it("by whoever is not the treasurer", async () => {
    await ben("!income 5 EUR from us")
    for (const line of lines) {
      expect(await refused(line, "ana", { place: "direct" })).toContain("treasurer")
      await bot.say("zoe", "direct", line)
    }
    expect(await bot.store.knex("ledger_entries")).toHaveLength(1)
  })

  it("while the treasury is frozen", async () => {
    await ben("!income 5 EUR from us")
    await bot.say("ana", "members", "!impeach --sure")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "ben"]) await bot.say(name, "direct", "!vote M1 1")
    for (const line of lines) expect(await refused(line, "ben", { place: "direct" })).toContain("treasurer")
    // This holds even for somebody whose seat was given to them while the treasury is frozen.
    await bot.store.work((work) => putSeat(work, hive, "treasurer", person("cem")))
    for (const line of lines)
      expect(await refused(line, "cem", { place: "direct" })).toContain("The treasury is frozen")
  })

  it("from a device that nobody has signed, or unencrypted", async () => {
    await ben("!income 5 EUR from us")
    const unsigned = { trust: { encrypted: true, device: "unsigned", identity: "key of ben" } } as const
    const other = { trust: { encrypted: true, device: "signed", identity: "another" } } as const
    const plain = { trust: { encrypted: false }, room: { encrypted: false }, place: "direct" } as const
    for (const line of lines) {
      expect(await refused(line, "ben", unsigned)).toContain("is not verified")
      expect(await refused(line, "ben", other)).toContain("identity was reset")
      expect(await refused(line, "ben", plain)).toContain("not encrypted")
    }
  })

  it("in the members’ room", async () => {
    for (const line of lines) expect(await refused(line, "ben", { place: "members" })).toContain("in the treasury room")
  })

  it("by whoever was the treasurer", async () => {
    await bot.act((act) => endOffice(act, "treasurer", person("ben"), "resigned"))
    expect(await refused("!income 5 EUR from us", "ben", { place: "direct" })).toContain("treasurer")
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
