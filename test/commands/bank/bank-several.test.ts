/**
 * Movements that need more than a plain booking. For example, they are for two tasks, are older than the ledger, or have a day in the
 * future.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { berlin } from "../../support/time.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = async (...lines: BankLine[]) =>
  (await bot.send("ben", "treasury", camt(lines))).map(({ body }) => body).join("\n")
const refused = (body: string): Promise<string> => saysNo(bot, "ben", body, "treasury")
const incomes = async () =>
  (await bot.store.knex("ledger_entries").where({ kind: "income" }).orderBy("number")).map(
    ({ task, text }) => `T${task} ${text}`,
  )
const matches = () => bot.store.knex("bank_matches").orderBy("entry").select("line", "entry")

describe("a movement for two tasks", () => {
  const both = line({ amount: eur(50_000), name: "Kai Krug", text: "T1 and T2", day: "2026-11-20" })

  beforeEach(async () => {
    bot.clock.set(berlin("2026-11-20T12:00"))
    await adoptNow(bot)
    await doneTask(bot, { price: "300 EUR", workers: { ana: 1 } })
    await doneTask(bot, { price: "200 EUR", workers: { cem: 1 } })
  })

  it("is surely income for both, where it is all that is open of them", async () => {
    await send(both)
    expect(await ben("!bank")).toContain("Income for T1 and T2, all that is open of them: `!bank book B1`")
    await ben("!bank book all")
    expect(await incomes()).toEqual(["T1 kai", "T2 kai"])
    expect([await dueNow(bot, "ana"), await dueNow(bot, "cem")]).toEqual([18_000n, 12_000n])
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    expect(await ben("!task T2")).toContain("paid")
  })

  it("is booked for both as the treasurer says, also with a part for each", async () => {
    await send({ ...both, text: "invoices", amount: eur(40_000) })
    const answer400 = await refused("!bank book B1 T1 T2")
    expect(answer400).toContain("T1 300.00 EUR and T2 200.00 EUR come to 500.00 EUR")
    expect(answer400).toContain("`!bank book B1 T1 300.00 EUR + T2 100.00 EUR`")
    expect(await refused("!bank book B1 T1 T1")).toContain("You named T1 twice")
    expect(await refused("!bank book B1 T1 300 EUR")).toContain(
      "`!bank book B1 T1 300.00 EUR + income 100.00 EUR from TEXT`",
    )
    const answer = await ben("!bank book B1 T1 300 EUR, T2 100 EUR")
    expect(answer).toContain("All of T1 · A website has come in now")
    expect(answer).toContain("Of T2 · A website, 100.00 EUR of 200.00 EUR has come in so far.")
    expect(await matches()).toEqual([1, 2].map((entry) => ({ line: 1, entry })))
  })

  it("is income for no task that is unknown, or has no price yet, and none where money went out", async () => {
    await bot.say("kai", "direct", "!task new A fence")
    await send({ ...both, text: "invoices" }, { ...both, text: "back", amount: eur(-50_000) })
    expect(await refused("!bank book B1 T1 T9")).toContain("T9")
    expect(await refused("!bank book B1 T1 T3")).toContain("T3")
    expect(await refused("!bank book B2 T1 300 EUR T2 200 EUR")).toContain("300.00 EUR is more than the 0.00 EUR")
    expect(await incomes()).toEqual([])
  })

  it("is known again once both were typed, by the tasks that it names", async () => {
    await ben("!income 300 EUR from kai T1")
    await ben("!income 200 EUR from kai for T2")
    await send(both)
    expect(await ben("!bank")).toContain("In the ledger already, as E1 and E2")
    await ben("!bank book all")
    expect(await incomes()).toEqual(["T1 kai", "T2 kai"])
    expect(await matches()).toEqual([1, 2].map((entry) => ({ line: 1, entry })))
  })

  it("is perhaps two entries of one day, and is what the treasurer says that it is", async () => {
    await ben("!income 300 EUR from kai T1")
    await ben("!income 200 EUR from kai T2")
    await send({ ...both, text: "thanks" })
    expect(await ben("!bank")).toContain("Perhaps in the ledger already, as E1 and E2: `!bank book B1`")
    expect(await refused("!bank book B1 E1")).toContain("300.00 EUR")
    expect(await ben("!bank book B1 E1, E2")).toContain("B1 is E1 and E2, so nothing is booked anew.")
  })

  it("typed as one income is refused, for nobody knows how much is for each", async () => {
    expect(await refused("!income 500 EUR from kai for T1 and T2")).toContain("`!income 300 EUR from TEXT T1`")
    await send(both)
    await ben("!bank book B1 income from Kai Krug for T1 and T2")
    expect(await incomes()).toEqual(["T1 Kai Krug", "T2 Kai Krug"])
  })
})

describe("“for T1” after a name", () => {
  it("is the task, and no part of the name", async () => {
    await doneTask(bot)
    expect(await ben("!income 50 EUR from gil for T1")).toContain("50.00 EUR from gil.")
    expect(await ben("!income 50 EUR for T1 from gil")).toContain("50.00 EUR from gil.")
    expect(await ben("!einnahme 50 EUR von gil für T1")).toContain("50.00 EUR from gil.")
    expect(await incomes()).toEqual(["T1 gil", "T1 gil", "T1 gil"])
  })
})

describe("what the bank booked before the ledger began", () => {
  const early = line({ amount: eur(30_000), name: "Korn", text: "invoice", day: "2026-11-03" })

  beforeEach(async () => {
    await ben("!income 1000 EUR from the account --opening")
  })

  it("is in the opening, and no new income", async () => {
    const file = camt([early], { closing: { day: "2026-11-19", minor: 100_000n } })
    const said = (await bot.send("ben", "treasury", file)).map(({ body }) => body).join("\n")
    expect(said).toContain("Once all that waits is booked, they agree.")
    expect(await ben("!bank")).toContain("so E1 includes it already. To leave it out: `!bank skip B1`")
    expect(await refused("!bank book B1")).toContain("B1 is from before the ledger began")
    expect(await refused("!bank book all")).toContain("`!bank`")
    await ben("!bank skip B1")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("is no task’s income either, and all of it is left out at once", async () => {
    await doneTask(bot, { price: "300 EUR" })
    await send(
      { ...early, text: "T1" },
      line({ amount: eur(-4_000), name: "Rent", day: "2026-11-04" }),
      line({ amount: eur(700), name: "New", day: "2026-11-20" }),
    )
    expect(await ben("!bank skip opening")).toContain("B1 and B2 are from before the ledger began, and are left out.")
    expect(await ben("!bank")).toMatch(/One movement of your bank waits[\s\S]*Perhaps income from “New”/)
    expect(await refused("!bank skip opening")).toContain("Nothing that waits is from before the ledger began.")
  })

  it("leaves what was recorded since to the movements since", async () => {
    await ben("!income 300 EUR from Korn")
    await send(early, { ...early, day: "2026-11-20" })
    expect(await ben("!bank")).toMatch(
      /B1:[\s\S]*E1 includes it already[\s\S]*B2:[\s\S]*Perhaps in the ledger already, as E2/,
    )
  })

  it("is counted from the day that the opening is of", async () => {
    await ben("!reverse E1 The balance was of the first of November")
    await ben("!income 1000 EUR from the account --opening on 2026-11-01")
    await send(early)
    expect(await ben("!bank")).toContain("Perhaps income from “Korn”: `!bank book B1`")
  })
})

describe("a movement of a day to come", () => {
  it("is left out for now, and comes with the same file once its day has come", async () => {
    bot.clock.set(berlin("2026-11-21T12:00"))
    const [friday, monday] = [
      line({ amount: eur(500), day: "2026-11-20" }),
      line({ amount: eur(30_000), day: "2026-11-23" }),
    ]
    const answer = await send(friday, monday)
    expect(answer).toContain("One movement in this statement is new.")
    expect(answer).toContain("One movement is left out for now: its day, 23 November 2026, is in the future.")
    expect(await ben("!bank")).toContain("One movement of your bank waits.")
    bot.clock.set(berlin("2026-11-23T12:00"))
    expect(await send(friday, monday)).toContain("One movement in this statement is new. One I knew already.")
  })
})
