/** The same movements from CSV and from camt.053. The bot books none twice without asking, and never takes two equal payments for one. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { bankCoop, handIn } from "../../support/bank-coop.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { person } from "../../support/bot.ts"
import { inClear } from "../../support/bytes.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { owe } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await bankCoop()
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = (file: string) => handIn(bot, file)
const asCsv = (...rows: string[]) => `Day;Sum;Who;What\n${rows.map((row) => `18.11.2026;${row}\n`).join("")}`
const entries = async () => (await bot.store.knex("ledger_entries")).length

const [works, coffee] = ["+7,00;MUSTER AG;Invoice 5 GUTSCHRIFT", "-2,50;;Card"]
const sameWorks = line({ amount: eur(700), name: "Muster AG", iban: "DE02120300000000202051", text: "Invoice 5" })
const sameCoffee = line({ amount: eur(-250), name: "Cafe Anders", text: "VISA" })

const refused = (body: string): Promise<string> => saysNo(bot, "ben", body)

describe("a movement that the other kind of file has brought", () => {
  it("and that is booked, is named with its entry; it is not booked as proposed, and can be left out", async () => {
    await send(asCsv(works))
    await ben("!bank book B1")
    expect(await send(camt([sameWorks], { closing: { day: "2026-11-18", minor: 700n } }))).toBe(
      "One movement in this statement is new.\n\n" +
        "It looks like a movement from another kind of file. You say whether it is the same.\n\n" +
        "On 18 November 2026 your bank had 7.00 EUR; the ledger has 7.00 EUR there now: they agree. " +
        "Once all that waits is booked, they agree.\n\nOne movement waits for you, with a proposal: `!bank`",
    )
    expect(await ben("!bank")).toContain(
      "Looks like B1 from another kind of file, booked as E1. " +
        "If it is the same: `!bank skip B2`; if it is another: `!bank book B2 income from TEXT`",
    )
    expect(await refused("!bank book B2")).toContain("booked as E1, so I have booked nothing.")
    expect(await refused("!bank book all")).toContain("I am sure of none")
    expect(await refused("!bank book B2 E1")).toContain("from two files: `!bank skip B2`")
    await ben("!bank skip B2")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    expect(await entries()).toBe(1)
    // Each file adds nothing when it is sent a second time.
    for (const file of [asCsv(works), camt([sameWorks])])
      expect(await send(file)).toContain("Nothing in this statement")
  })

  it("and that waits, takes nothing from it: what is in the ledger already is the first", async () => {
    await ben("!income 7 EUR from Muster")
    await send(asCsv(works))
    await send(camt([sameWorks]))
    const listed = await ben("!bank")
    expect(listed).toContain("Looks like B1 from another kind of file, which waits too.")
    expect(listed).toContain("Perhaps in the ledger already, as E1: `!bank book B1`")
    await ben("!bank book B1")
    expect(await ben("!bank")).toContain("Looks like B1 from another kind of file, booked as E1.")
  })

  it("can be booked instead of it, or beside it where it is another", async () => {
    await send(camt([sameWorks]))
    await send(asCsv(works))
    await ben("!bank book B2 income from Muster")
    expect(await ben("!bank")).toContain("Looks like B2 from another kind of file, booked as E1.")
    await ben("!bank book B1 income from Muster once more")
    expect(await entries()).toBe(2)
  })

  it("and that was left out, is not booked as new either; left out itself, it stands in nothing’s way", async () => {
    await send(asCsv(works, coffee))
    await ben("!bank skip B1")
    expect(await send(camt([sameWorks, sameCoffee]))).toContain("All of them look like movements")
    expect(await ben("!bank")).toContain("B1 from another kind of file, which was left out.")
    await ben("!bank skip B4")
    expect(await ben("!bank book B2 expense to Cafe for coffee")).toContain("B2 is booked.")
    expect(await refused("!bank book B4")).toContain("B4 looks like B2")
  })
})

describe("two coffees on one day", () => {
  it("are two in each kind of file, and a third is one that is new", async () => {
    await send(asCsv(coffee, coffee))
    expect(
      await send(camt([sameCoffee, { ...sameCoffee, reference: "2" }, { ...sameCoffee, reference: "3" }])),
    ).toContain("2 of them look like movements from another kind of file. You say whether they are the same.")
    const listed = await ben("!bank")
    expect(listed).toMatch(
      /B3: .*\nLooks like B1 from[\s\S]*B4: .*\nLooks like B2 from[\s\S]*B5: .*\nPerhaps an expense/,
    )
  })

  it("are known one by one, as later files bring them", async () => {
    await send(camt([sameCoffee]))
    expect(await send(asCsv(coffee, coffee))).toContain("One of them looks like a movement")
    expect(await send(camt([sameCoffee, sameCoffee]))).toContain("It looks like a movement")
    const listed = await ben("!bank")
    expect(listed).toMatch(/B4: .*\nLooks like B3 from/)
    expect(listed).toMatch(/B2: .*\nLooks like B1 from/)
  })
})

describe("what is known of movements that look alike", () => {
  it("stands nowhere in the database where somebody reads it without the key", async () => {
    await send(asCsv(works, coffee))
    await send(camt([sameWorks, sameCoffee]))
    const rows: Record<string, unknown>[] = await bot.store.knex("bank_lines")
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
      ["coop", "file", "handle", "imported_at", "number", "sealed", "skipped"].toSorted(),
    )
    expect(new Set(rows.map(({ handle }) => handle)).size).toBe(4)
    expect(new Set(rows.map(({ sealed }) => String(sealed).length)).size).toBe(1)
    const all = JSON.stringify([...(await allRows(bot.store.knex))].filter(([table]) => table !== "outbox"))
    for (const secret of ["Muster", "MUSTER"]) expect(all).not.toContain(secret)
    for (const secret of ["Cafe", "202051", "alike"]) expect(inClear(all)).not.toContain(secret)
  })

  it("stays when somebody’s payment details are forgotten, and with it who they are does not", async () => {
    const anas = "DE75512108001245126199"
    await bot.act(({ work }) =>
      putPaymentDetails(work, coopKey("hive"), person("ana"), { iban: anas, name: "Ana Ahorn" }),
    )
    await send(asCsv("-9,00;Ana Ahorn;Milk"))
    await send(camt([line({ amount: eur(-900), name: "Ana Ahorn", iban: anas })]))
    await owe(bot, "ana", 900n)
    await ben("!pay @ana 9 EUR")
    await bot.say("ana", "direct", "!forget payinfo")
    const listed = await ben("!bank")
    expect(listed).toContain("Looks like B1")
    expect(listed).not.toContain("Ahorn")
  })
})
