/** Two payments for coffee on one day, each in a file of its own. The bot never drops one silently, and never stores one twice. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { bankCoop, handIn } from "../../support/bank-coop.ts"
import { balance, eur, line, parts } from "../../support/bank-files.ts"
import { person } from "../../support/bot.ts"
import { inClear } from "../../support/bytes.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await bankCoop()
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = (file: string) => handIn(bot, file)
const amounts = async () => Array.from((await ben("!bank")).matchAll(/^B\d+: ([\d.]+)/gm), ([, amount]) => amount)

const coffee = "18.11.2026;-3,50;Cafe;Coffee"
const file = (...rows: string[]) => `Day;Sum;Who;What\n${rows.join("\n")}\n`

describe("a movement that was recorded by hand", () => {
  it("is known as that entry, also on an account of the co-op's own", async () => {
    await bot.close()
    bot = await bankCoop({ accounts: { "expenses:rent": { names: { en: "Rent" } } } })
    await ben("!book 35.00 EUR from bank to rent for May on 18 November")
    await send(file("18.11.2026;-35,00;Landlord;May"))
    expect(await ben("!bank")).toMatch(/in the ledger already, as E\d/)
  })
})

describe("a movement in CSV that looks exactly like a known one", () => {
  it("is asked about, and kept as another where the treasurer says so", async () => {
    await send(file(coffee))
    const asked = await send(file(coffee))
    expect(asked).toContain(
      "Nothing in this statement is new.\n\nOne looks exactly like B1 (3.50 EUR out, 18 November 2026)",
    )
    expect(asked).toContain("`!bank again B1`")
    expect(await ben("!bank again B1")).toContain("B2 is B1 once more: 3.50 EUR, 18 November 2026.")
    expect(await amounts()).toEqual(["3.50", "3.50"])
    expect(await saysNo(bot, "ben", "!bank again B1")).toContain(
      "The newest file has nothing that looks exactly like B1",
    )
    // A file with both coffees adds nothing, and a file with three coffees adds one.
    await send(file(coffee, coffee))
    expect(await amounts()).toHaveLength(2)
    expect(await send(file(coffee, coffee, coffee))).toContain("One movement in this statement is new.")
  })

  it("is the same where nothing is said", async () => {
    await send(file(coffee))
    expect(await send(file(coffee, "19.11.2026;5,00;Kai;T1"))).toContain("One movement in this statement is new.")
    expect(await amounts()).toHaveLength(2)
    await send(file("19.11.2026;6,00;Kai;T1"))
    expect(await saysNo(bot, "ben", "!bank again B1")).toContain("The newest file has nothing")
  })

  it("of those that the file has twice, can be each", async () => {
    await send(file(coffee, coffee))
    expect(await send(file(coffee, coffee))).toContain("2 look exactly like B1 (3.50 EUR out, 18 November 2026) and B2")
    await ben("!bank again B2")
    await ben("!bank again B1")
    expect(await amounts()).toHaveLength(4)
    await send(file(coffee, coffee, coffee, coffee))
    expect(await amounts()).toHaveLength(4)
  })
})

describe("a movement in camt.053 that looks exactly like a known one", () => {
  const day = (opening: number, closing: number, cents: readonly number[], reference: string | null = null) => {
    const balances = [balance("OPBD", "2026-11-18", opening), balance("CLBD", "2026-11-18", closing)]
    return parts([{ lines: cents.map((minor) => line({ amount: eur(minor), name: "Cafe", reference })), balances }])
  }

  it("is kept as another, without a question, where the balances prove it", async () => {
    await send(day(10_000, 9650, [-350]))
    const said = await send(day(9650, 9300, [-350]))
    expect(said).toContain("One movement in this statement is new.")
    expect(said).toContain("looks exactly like one that I had, and your bank’s balances show that it is another")
    expect(said).not.toContain("bank again")
    await send(day(10_000, 9300, [-350, -350]))
    expect(await amounts()).toHaveLength(2)
  })

  it("is the same, without a question, in the same file, by the balances, or by the bank's own reference", async () => {
    const first = day(10_000, 9650, [-350])
    await send(first)
    const known = "Nothing in this statement is new. One I knew already.\n\nOn"
    expect(await send(first)).toContain(known)
    expect(await send(first.replace("<BkToCstmrStmt>", "<BkToCstmrStmt><GrpHdr><MsgId>2</MsgId></GrpHdr>"))).toContain(
      known,
    )
    expect(await send(day(10_000, 8650, [-350, -1000]))).toContain("new. One I knew already.\n\nOn")
    await send(day(8650, 8350, [-300], "R1"))
    expect(await send(day(0, -300, [-300], "R1"))).toContain(known)
    expect(await amounts()).toHaveLength(3)
  })

  it("is asked about where the file has no balances", async () => {
    const bare = (id: string) => parts([{ lines: [line({ amount: eur(-350) })], id }])
    await send(bare("1"))
    expect(await send(bare("2"))).toContain("`!bank again B1`")
  })
})

describe("what is kept of a file", () => {
  it("is sealed, and forgotten with the payment details of a member", async () => {
    const anas = "DE75512108001245126199"
    await bot.act(({ work }) =>
      putPaymentDetails(work, coopKey("hive"), person("ana"), { iban: anas, name: "Ana Ahorn" }),
    )
    await send(file("18.11.2026;-9,00;Ana Ahorn;Milk"))
    await send(file("18.11.2026;-9,00;Ana Ahorn;Milk"))
    const rows = JSON.stringify([...(await allRows(bot.store.knex))].filter(([table]) => table !== "outbox"))
    for (const secret of ["Ahorn", "Milk", "-900"]) expect(inClear(rows)).not.toContain(secret)
    await bot.say("ana", "direct", "!forget payinfo")
    expect(await bot.store.knex("bank_files").whereNotNull("repeated")).toEqual([])
  })
})
