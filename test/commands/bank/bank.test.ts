/**
 * `!bank`: the treasurer says what each movement is. Then the bot books it once, as if the treasurer had typed the entry. The bot books no
 * movement by itself.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { endToEndId } from "../../../src/treasury/rules/pay-run.ts"
import { endPayRun, openPayRun, putBooked } from "../../../src/treasury/store/pay-runs.ts"
import { putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"

let bot: CoopBot
const hive = coopKey("hive")
const anasIban = "DE75512108001245126199"

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ben = (body: string, manner?: Manner) => bot.ask("ben", "treasury", body, manner)
const send = (...lines: BankLine[]) => bot.send("ben", "treasury", camt(lines))
const entries = async () => (await bot.store.knex("ledger_entries").orderBy("number")).map(({ text }) => text)

const refused = (body: string, manner?: Manner): Promise<string> => saysNo(bot, "ben", body, "treasury", manner)

describe("what waits", () => {
  it("is listed with a proposal each, and what to type", async () => {
    await doneTask(bot)
    await send(
      line({ amount: eur(100000), name: "Kai Krug", text: "T1 website" }),
      line({ amount: eur(-2000), name: "Bakery", text: "bread" }),
      line({ amount: eur(-500), text: "fee" }),
      line({ amount: eur(700), name: "Muster AG", day: "2026-11-19" }),
    )
    expect(await ben("!bank")).toBe(
      "4 movements of your bank wait. Nothing is booked until you say so.\n\n" +
        "B1: 1,000.00 EUR from Kai Krug, 18 November 2026. “T1 website”\nIncome for T1: `!bank book B1`\n\n" +
        "B2: 20.00 EUR to Bakery, 18 November 2026. “bread”\nPerhaps an expense to “Bakery” for “bread”: `!bank book B2`\n\n" +
        "B3: 5.00 EUR out, 18 November 2026; your bank names nobody. “fee”\n" +
        "To whom, and for what? `!bank book B3 expense to TEXT for TEXT`\n\n" +
        "B4: 7.00 EUR from Muster AG, 19 November 2026.\nPerhaps income from “Muster AG”: `!bank book B4`\n\n" +
        "I am sure of one of them: `!bank book all`\n\n" +
        "Everybody can read an entry’s text in the ledger. Another text, or something else: `!bank book B1 income from TEXT`. " +
        "Nothing to book: `!bank skip B1`",
    )
    expect(await entries()).toEqual([])
  })

  it("is shown in pages, the newest file first", async () => {
    await send(...Array.from({ length: 9 }, (_, n) => line({ amount: eur(100 + n), name: "Old" })))
    await send(line({ amount: eur(1), name: "New" }))
    const first = await ben("!bank")
    expect(first).toMatch(/B10: 0.01 EUR from New[\s\S]*B1: 1.00 EUR from Old[\s\S]*Page 1 of 2; the next: `!bank 2`/)
    expect(first).not.toContain("B9")
    expect(await ben("!bank 2")).toContain("B9: 1.08 EUR")
    expect(await refused("!bank 3")).toContain("There is no page 3: the last is 2.")
  })

  it("is nothing at first, and how to begin is said", async () => {
    expect(await ben("!bank")).toContain("Send me your bank’s statement as a file")
    expect(await refused("!bank book B1")).toContain("No statement of your bank has come yet.")
  })
})

describe("a movement is booked", () => {
  it("as proposed, with the bank’s day in the entry", async () => {
    await send(
      line({ amount: eur(700), name: "Muster AG" }),
      line({ amount: eur(-2000), name: "Bakery", text: "bread" }),
    )
    expect(await ben("!bank book B1")).toBe(
      "B1 is booked.\n\nE1 is booked: 7.00 EUR from Muster AG.\n\n" +
        "It stands under 18 November 2026, the day on which it happened.\n\n" +
        "At the bank, there is now 7.00 EUR.\n\nSomething wrong with it? `!reverse E1 REASON`\n\nOne movement still waits: `!bank`",
    )
    expect(await ben("!bank buchen b2")).toContain("No movement of your bank waits.")
    expect(await entries()).toEqual(["Muster AG", "Bakery: bread"])
  })

  it("as the treasurer says: another text, a task, an entry that is there already", async () => {
    await adoptNow(bot)
    await doneTask(bot)
    await ben("!income 3 EUR from the cake sale")
    await send(
      line({ amount: eur(30000), name: "Kai Krug", day: "2026-11-20" }),
      line({ amount: eur(-2000), name: "Bakery" }),
      line({ amount: eur(300), name: "Cash", day: "2026-06-01" }),
      line({ amount: eur(70000) }),
    )
    expect(await ben("!bank book B1 T1")).toContain("300.00 EUR from kai")
    expect(await dueNow(bot, "ana")).toBe(18_000n)
    await ben("!bank book B2 expense to the bakery for bread")
    expect(await ben("!bank book B3 E1")).toContain("B3 is E1, so nothing is booked anew.")
    await ben("!bank book B4 income from Kai T1")
    expect(await entries()).toEqual(["the cake sale", "kai", "the bakery: bread", "Kai"])
    expect(await ben("!task T1")).toContain("paid")
  })

  it("once: not again, unless its entry is reversed", async () => {
    await send(line({ amount: eur(700), name: "Muster AG" }))
    await ben("!bank book B1")
    expect(await refused("!bank book B1")).toBe(
      "B1 is booked already, as E1. Was that wrong? `!reverse E1 REASON`, and then it waits again.",
    )
    await send(line({ amount: eur(700), name: "Muster AG" }))
    expect(await entries()).toHaveLength(1)
    await ben("!reverse E1 it was a loan")
    expect(await ben("!bank")).toContain("One movement of your bank waits.")
    await ben("!bank book B1 income from a lender")
    expect(await refused("!bank book B1")).toContain("as E3")
  })

  it("as a payment to a member, by all the rules of payments", async () => {
    await owe(bot, "ana", 10_000n)
    await send(
      line({ amount: eur(-6000), name: "A. Ahorn" }),
      line({ amount: eur(-5000) }),
      line({ amount: eur(5000) }),
    )
    const said = await bot.say("ben", "treasury", "!bank pay B1 @ana")
    expect(said.map(({ lane }) => lane.split(":")[0])).toEqual(["person", "room"])
    expect(said[0]?.body).toContain("P1 · 60.00 EUR for the transfer of 18 November 2026")
    expect(said.at(-1)?.body).toMatch(/^B1 is booked.\n\nP1 · 60.00 EUR/)
    const above = await refused("!bank pay B2 @ana")
    expect(above).toContain("`!bank pay B2 ana --advance`")
    expect(await refused("!bank pay B3 @ana")).toContain("B3 came in, so it is neither an expense nor a payment.")
    expect(await refused("!bank pay B2 @zoe:else.example")).not.toBe("")
    await bot.say("ben", "treasury", "!bank pay B2 ana --advance")
    expect(await dueNow(bot, "ana")).toBe(-1_000n)
  })

  it("never, where it is left out; and it can be after all", async () => {
    await send(line({ amount: eur(700), name: "Muster AG" }))
    expect(await ben("!bank skip B1")).toContain("B1 is left out: nothing is booked for it.")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    expect(await ben("!bank book B1")).toContain("7.00 EUR from Muster AG")
  })
})

describe("of what is in the ledger already", () => {
  it("payments are known by whose account they went to, and pay runs by their references", async () => {
    await owe(bot, "ana", 50_000n)
    await bot.act((act) => putPaymentDetails(act.work, hive, person("ana"), { iban: anasIban, name: "Ana Ahorn" }))
    await ben("!pay @ana 100 EUR")
    const dues = [{ person: person("ana"), amount: eur(20_000) }]
    const opened = { of: month("2026-11"), before: bot.clock.now(), dues }
    const run = await bot.store.work((work) => openPayRun(work, hive, person("ben"), opened))
    const item = run.items[0]
    if (!item) throw new Error("nobody is in the run")
    await send(
      line({ amount: eur(-10000), iban: anasIban, name: "Ana Ahorn" }),
      line({ amount: eur(-20000), endToEnd: endToEndId(run, item) }),
      line({ amount: eur(-30000), iban: anasIban }),
    )
    const listed = await ben("!bank")
    expect(listed).toContain("In the ledger already, as E2: `!bank book B1` books nothing anew.")
    expect(listed).toContain("Part of the pay run of 2026-11: it is booked with that, `!payrun done`")
    expect(listed).toContain("Perhaps a payment to ana: `!bank pay B3 ana`")
    expect(await refused("!bank book B2")).toContain("B2 is part of the pay run of 2026-11")
    expect(await refused("!bank book B3")).toContain("B3 looks like a payment to ana.")
    await bot.store.work(async (work) => {
      const [paid] = await loose(work.trx)("payments").where({ coop: hive })
      await putBooked(work, hive, run, item, Number(paid.number))
      await endPayRun(work, hive, run, person("ben"), "dropped")
    })
    expect(await ben("!bank book all")).toBe(
      "The one movement that I was sure of is booked:\n\n- B1: 100.00 EUR out, in the ledger already as E2\n\n" +
        "Altogether 100.00 EUR out.\n\n2 movements still wait: `!bank`",
    )
    expect(await entries()).toHaveLength(2)
  })

  it("an entry is one movement alone, of the same amount, and one that stands", async () => {
    await ben("!income 7 EUR from Muster")
    await ben("!income 8 EUR from Muster")
    await ben("!reverse E2 typed wrongly")
    await send(...[700, 700, 800].map((minor) => line({ amount: eur(minor) })))
    await ben("!bank book B1 E1")
    expect(await refused("!bank book B2 E1")).toContain("Another movement is E1 already")
    expect(await refused("!bank book B3 E2")).toContain("E2 was reversed")
    expect(await refused("!bank book B3 E3")).toContain("E3 was reversed")
    await ben("!income 9 EUR from Muster")
    expect(await refused("!bank book B3 E4")).toContain("Your bank has 8.00 EUR for B3, and E4 (9.00 EUR) is not that.")
    expect(await refused("!bank book B3 E9")).toContain("E9")
  })
})

describe("all that is sure", () => {
  it("is booked at once, each named, with their sums", async () => {
    await doneTask(bot)
    await doneTask(bot, { price: "20 EUR" })
    await ben("!expense 5 EUR to the bakery for bread")
    await send(
      line({ amount: eur(100000), text: "T1" }),
      line({ amount: eur(2000), text: "for T2" }),
      line({ amount: eur(-500), name: "Bakery" }),
    )
    const said = await bot.say("ben", "treasury", "!bank book all")
    expect(said.at(-1)?.body).toBe(
      "The 2 movements that I was sure of are booked:\n\n- B1: 1,000.00 EUR in, for T1, as E2\n- B2: 20.00 EUR in, for T2, as E3\n\n" +
        "Altogether 1,020.00 EUR in.\n\nOne movement still waits: `!bank`",
    )
    expect(await refused("!bank book all")).toContain("I am sure of none of the movements that wait")
  })
})
