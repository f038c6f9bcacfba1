/** A movement that is several things, and several movements that are one. All amounts must add up exactly. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { openRun } from "../../../src/treasury/store/pay-runs.ts"
import { camt, eur, line, ownIban, returnedTransfer } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { berlin } from "../../support/time.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"

let bot: CoopBot
const anas = "DE75512108001245126199"
const account = { holder: "Hive eG", iban: ownIban }

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account, currencies: ["EUR", "CHF"] } })
  await seat(bot, "ben", "treasurer")
  bot.clock.set(berlin("2026-11-20T12:00"))
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = async (...lines: BankLine[]) =>
  (await bot.send("ben", "treasury", camt(lines))).map(({ body }) => body).join("\n")
const refused = (body: string): Promise<string> => saysNo(bot, "ben", body, "treasury")
const entries = async () =>
  (await bot.store.knex("ledger_entries").orderBy("number")).map(({ kind, text }) => `${kind} ${text}`.trim())
const matches = async () =>
  (await bot.store.knex("bank_matches").orderBy(["line", "entry"])).map(({ line, entry }) => `B${line} E${entry}`)
const atBank = async (currency = "EUR"): Promise<bigint> => {
  const balances = await bot.store.work((work) => balancesOf(work, coopKey("hive"), ["assets:bank"]), { quiet: true })
  return balances.get("assets:bank")?.get(currency) ?? 0n
}
const nothingWaits = async () => expect(await ben("!bank")).toContain("No movement of your bank waits.")

describe("one transfer with a member’s pay and their expenses", () => {
  const both = line({ amount: eur(-52_000), iban: anas, name: "Ana Ahorn", text: "Pay and ticket", day: "2026-11-19" })

  beforeEach(async () => {
    await owe(bot, "ana", 50_000n)
    await bot.say("ana", "direct", `!payinfo ${anas} Ana Ahorn`)
  })

  it("is asked about with the line to type, and that line books both", async () => {
    await send(both)
    const asked = await refused("!bank pay B1 @ana")
    expect(asked).toContain("B1 is 520.00 EUR, and ana is due 500.00 EUR")
    const line = "`!bank book B1 pay ana 500.00 EUR + expense 20.00 EUR to TEXT for TEXT`"
    expect(asked).toContain(line)
    expect(asked).toContain("`!bank pay B1 ana --advance`")
    const answer = await ben(line.replaceAll("`", "").replace("TEXT for TEXT", "Ana for a ticket"))
    expect(answer).toContain("B1 is booked.")
    expect((await entries()).slice(1)).toEqual([expect.stringMatching(/^payment /), "expense Ana: a ticket"])
    expect(await dueNow(bot, "ana")).toBe(0n)
    expect(await atBank()).toBe(-52_000n)
    expect(await matches()).toEqual(["B1 E2", "B1 E3"])
    await nothingWaits()
  })

  it("is known where both were typed in, and once booked nothing of it is proposed", async () => {
    await ben("!pay @ana 500 EUR")
    await ben("!expense 20 EUR to Ana for a ticket")
    await send(both)
    expect(await ben("!bank")).toContain("Perhaps in the ledger already, as E2 and E3: `!bank book B1`")
    await ben("!bank book B1")
    expect(await matches()).toEqual(["B1 E2", "B1 E3"])
    await nothingWaits()
  })

  it("is booked as the half that was typed in, and the rest", async () => {
    await ben("!expense 20 EUR to Ana for a ticket")
    await send(both)
    expect(await ben("!bank split B1 E2 + pay @ana")).toContain("E2 was in the ledger already.")
    expect(await dueNow(bot, "ana")).toBe(0n)
    expect(await atBank()).toBe(-52_000n)
    await nothingWaits()
  })

  it("is refused where it does not add up, is twice the same, or has two parts without an amount", async () => {
    await send(both)
    expect(await refused("!bank split B1")).toContain("`!bank split B1 T3 300 EUR + income 20 EUR from TEXT`")
    expect(await refused("!bank book B1 pay @ana 500 EUR + expense 21 EUR to Ana for a ticket")).toContain(
      "`!bank book B1 pay ana 500.00 EUR + expense 20.00 EUR to Ana for a ticket`",
    )
    expect(await refused("!bank book B1 expense to A for B + expense to C for D")).toContain("How much of B1 is each?")
    expect(await refused("!bank book B1 pay @ana 500 CHF + expense to A for B")).toContain("cannot be a part of it")
    expect(await refused("!bank book B1 pay @ana 510 EUR + expense to A for B")).toContain(
      "`!bank book B1 pay ana 510.00 EUR + expense 10.00 EUR to A for B --advance`",
    )
    expect(await refused("!bank book B1 pay @ana + income 10 EUR from Ana")).toContain("come to -490.00 EUR")
  })
})

describe("a payout less the fee", () => {
  it("is the income and the fee, each booked", async () => {
    await send(line({ amount: eur(9_700), name: "Payments Ltd", day: "2026-11-19" }))
    await ben("!bank split B1 income 100 EUR from Kai + expense 3 EUR to Payments Ltd for the fee")
    expect(await entries()).toEqual(["income Kai", "expense Payments Ltd: the fee"])
    expect(await atBank()).toBe(9_700n)
    await nothingWaits()
  })

  it("has the movement’s currency where none is typed", async () => {
    await send(line({ amount: { minor: 9_700n, currency: "CHF" }, name: "Payments Ltd", day: "2026-11-19" }))
    await ben("!bank split B1 income 100 from Kai + expense to Payments Ltd for the fee")
    expect([await atBank("CHF"), await atBank()]).toEqual([9_700n, 0n])
  })
})

describe("one customer’s payment without a word on its tasks", () => {
  beforeEach(async () => {
    await adoptNow(bot)
    for (const price of ["300 EUR", "200 EUR", "450 EUR"]) await doneTask(bot, { price, workers: { ana: 1 } })
  })
  const both = line({ amount: eur(50_000), name: "K. Krug", text: "invoices", day: "2026-11-19" })

  it("is perhaps the tasks that it pays exactly, where only one choice fits", async () => {
    await send(both)
    expect(await ben("!bank")).toContain("Perhaps income for T1 and T2, all that is open of them: `!bank book B1`")
    expect(await refused("!bank book all")).toContain("I am sure of none")
    await ben("!bank book B1")
    expect(await entries()).toEqual(["income kai", "income kai"])
    await nothingWaits()
  })

  it("is plain income where two choices fit", async () => {
    await doneTask(bot, { price: "50 EUR" })
    await send(both)
    expect(await ben("!bank")).toContain("Perhaps income from “K. Krug”")
  })

  it("is the task that was typed in and the other that was not, by what it names", async () => {
    await ben("!income 300 EUR from Kai T1")
    await send({ ...both, text: "T1 and T2" })
    expect(await ben("!bank")).toContain(
      "Partly in the ledger already, as E1; the rest is income for T2: `!bank book B1`",
    )
    await ben("!bank book all")
    expect(await entries()).toEqual(["income Kai", "income kai"])
    expect(await matches()).toEqual(["B1 E1", "B1 E2"])
    await nothingWaits()
  })

  it("is known where three parts of one day were typed in", async () => {
    for (const [task, sum] of ["300", "200", "450"].entries()) await ben(`!income ${sum} EUR from Kai T${task + 1}`)
    await send({ ...both, amount: eur(95_000) })
    expect(await ben("!bank")).toContain("Perhaps in the ledger already, as E1, E2 and E3")
    await ben("!bank book B1")
    await nothingWaits()
  })
})

describe("a payment in two transfers", () => {
  const [first, second] = [60_00, 40_00].map((cents, index) =>
    line({ amount: eur(-cents), name: "Chair shop", text: `Part ${index + 1}`, day: `2026-11-${17 + index}` }),
  ) as [BankLine, BankLine]

  it("is perhaps one entry that was typed in, and both are booked at once", async () => {
    await ben("!expense 100 EUR to Chair shop for chairs")
    await send(first, second, line({ amount: eur(-40_00), name: "Baker", day: "2026-11-18" }))
    const listed = await ben("!bank")
    expect(listed).toContain("Perhaps E1, together with B2: `!bank book B1`")
    expect(listed).toContain("Perhaps E1, together with B1: `!bank book B2`")
    expect(await ben("!bank book B2")).toMatch(/B2 and B1 together are E1|B1 and B2 together are E1/)
    expect(await matches()).toEqual(["B1 E1", "B2 E1"])
    expect(await ben("!bank")).toContain("One movement of your bank waits.")
    // A reversed entry frees both.
    await ben("!reverse E1 the wrong shop")
    expect(await ben("!bank")).toContain("3 movements of your bank wait.")
  })

  it("is joined as the treasurer says, also as a new entry, under the day of the last", async () => {
    await send(first, second)
    expect(await refused("!bank join B1")).toContain("`!bank join B1 B4 E12`")
    expect(await refused("!bank join B1 B2")).toContain("`!bank join B1 B2 E12`")
    expect(await refused("!bank join B1 B2 expense 99 EUR to Shop for chairs")).toContain(
      "`!bank book B1 B2 expense 99.00 EUR to Shop for chairs + expense 1.00 EUR to TEXT for TEXT`",
    )
    expect(await ben("!bank join B1 B2 expense to Shop for chairs")).toContain("B1 and B2 are booked as one.")
    const [entry] = await bot.store.knex("ledger_entries")
    expect(new Date(entry?.at ?? 0).toISOString()).toContain("2026-11-18")
    expect(await atBank()).toBe(-100_00n)
    await nothingWaits()
  })

  it("that came back whole is nothing to book", async () => {
    await send(first, { ...second, amount: eur(60_00) })
    expect(await refused("!bank join B1 B2 expense to Shop for chairs")).toContain("B1 and B2 come to nothing together")
  })

  it("in two currencies is not one thing", async () => {
    await send(first, { ...second, amount: { minor: -40_00n, currency: "CHF" } })
    expect(await refused("!bank join B1 B2 expense to Shop for chairs")).toContain("in different currencies")
  })
})

describe("a pay run that the bank booked as sums", () => {
  const people = { ana: 10_000n, cem: 20_000n, tom: 40_000n }

  beforeEach(async () => {
    for (const [name, minor] of Object.entries(people)) await owe(bot, name, minor)
    await bot.say("ana", "direct", `!payinfo ${anas} Ana Ahorn`)
    await ben("!payrun")
  })

  it("is booked with its run while the run is open, and is the whole run afterwards", async () => {
    await send(line({ amount: eur(-70_000), batch: true, text: "3 transfers", day: "2026-11-20" }))
    expect(await ben("!bank")).toContain("Part of the pay run of 2026-11")
    await ben("!payrun done")
    expect(await ben("!bank")).toContain("In the ledger already, as E4, E5 and E6: `!bank book B1`")
    await ben("!bank book all")
    expect(await matches()).toEqual(["B1 E4", "B1 E5", "B1 E6"])
    await nothingWaits()
  })

  it("in two sums is the run’s payments of each, or the whole run together", async () => {
    await ben("!payrun done")
    await send(...[-30_000, -40_000].map((cents) => line({ amount: eur(cents), batch: true, day: "2026-11-20" })))
    expect(await ben("!bank")).toMatch(/B1:[\s\S]*Perhaps in the ledger already, as E4 and E5[\s\S]*B2:[\s\S]*as E6/)
    await ben("!bank book B1")
    await ben("!bank book B2")
    await nothingWaits()
  })

  it("in two sums that are no choice of its payments is the whole run together", async () => {
    await ben("!payrun done")
    await send(...[-35_000, -35_000].map((cents) => line({ amount: eur(cents), batch: true, day: "2026-11-20" })))
    expect(await ben("!bank")).toContain("Perhaps E4, E5 and E6, together with B2: `!bank book B1`")
    await ben("!bank book B1")
    expect(await matches()).toHaveLength(6)
    await nothingWaits()
  })

  it("of which one came back is, with what came back, the others; the dues are open again", async () => {
    const run = await bot.store.work((work) => openRun(work, coopKey("hive")), { quiet: true })
    expect(run?.items).toHaveLength(3)
    await send(line({ amount: eur(-70_000), batch: true, day: "2026-11-19" }))
    await ben("!payrun done")
    await ben("!bank book all")
    await bot.send("ben", "treasury", returnedTransfer({ cents: 10_000, iban: anas }))
    const listed = await ben("!bank")
    expect(listed).toContain("The payment E4 came back. Take it back: `!reverse E4 came back on 2026-11-20`.")
    expect(listed).toContain("`!bank join B1 B2 E5 E6`")
    await ben("!reverse E4 came back on 2026-11-20")
    expect((await ben("!bank")).split("`!bank join B1 B2 E5 E6`")).toHaveLength(3)
    await ben("!bank join B1 B2 E5 E6")
    await nothingWaits()
    expect(await dueNow(bot, "ana")).toBe(10_000n)
    expect(await atBank()).toBe(-60_000n)
  })
})
