/** If a CSV may be misread, the bot asks before it stores anything. It also asks before booking a row that may be a balance. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { ownIban } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
const csv = { date: "Day", amount: "Sum", currency: "Cur", name: "Who", text: "What" }

beforeEach(async () => {
  const account = { holder: "Hive eG", iban: ownIban }
  bot = await CoopBot.start({ commands, settings: { account, currencies: ["CHF", "EUR"], bank: { csv } } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = async (text: string) => (await bot.send("ben", "treasury", text)).map(({ body }) => body).join("\n")
const file = (...rows: string[]) => `Day;Sum;Cur;Who;What\n${rows.map((row) => `18.11.2026;${row}\n`).join("")}`
const kept = async () => (await bot.store.knex("bank_lines")).length

describe("a file in which everything came in", () => {
  const all = file("300,00;CHF;Korn;T3", "36,99;CHF;Energie;november")

  it("is kept once the same file is sent again, and not before", async () => {
    const asked = await send(all)
    expect(asked).toContain(
      "I have kept nothing yet. All 2 movements of this file came in, as I read it, and none went out.",
    )
    expect(await kept()).toBe(0)
    await send(file("300,00;CHF;Korn;T3"))
    expect(await kept()).toBe(0)
    expect(await send(all)).toContain("2 movements in this statement are new.")
    expect(await kept()).toBe(2)
  })

  it("is not asked about where amounts have signs, or had in an earlier file", async () => {
    expect(await send(file("-5,00;CHF;Shop;milk"))).toContain("One movement in this statement is new.")
    expect(await send(all)).toContain("2 movements in this statement are new.")
  })

  it("is not asked about where its bank is known to write a minus, and the co-op maps that bank's columns itself", async () => {
    const francs = "Buchungstag;Vorgang;Buchungstext;Umsatz in CHF\n18.11.2026;Übertrag;Töpferei Lehm;412,60\n"
    const own = { date: "Buchungstag", amount: "Umsatz in CHF", text: "Buchungstext" }
    await bot.close()
    bot = await CoopBot.start({ commands, settings: { currencies: ["CHF", "EUR"], bank: { csv: own } } })
    await seat(bot, "ben", "treasurer")
    expect(await send(francs.replace("Vorgang", "Art"))).toContain("I have kept nothing yet.")
    expect(await send(francs)).toContain("One movement in this statement is new.")
    expect(await ben("!bank")).toContain("412.60 CHF in")
  })

  it("is refused where a column seems to say that something went out, and read where its heading says so", async () => {
    const under = (heading: string) =>
      all.replace("What\n", `What;${heading}\n`).replace("T3\n", "T3;Bij\n").replace("november\n", "november;Af\n")
    expect(await send(under("Art"))).toContain("its column “Art” says which of them went out")
    expect(await send(under("Art"))).toContain("its column “Art”")
    expect(await kept()).toBe(0)
    expect(await send(under("Af Bij"))).toContain("2 movements in this statement are new.")
    expect(await ben("!bank")).toContain("36.99 CHF to Energie")
  })
})

describe("amounts in another currency than the account's", () => {
  it("are asked about before anything is kept, once", async () => {
    const both = file("-20,00;CHF;Shop;milk", "-47,00;EUR;Hotel;night")
    expect(await send(both)).toContain("I have kept nothing yet. The file has amounts in CHF and EUR.")
    expect(await kept()).toBe(0)
    expect(await send(both)).toContain("2 movements in this statement are new.")
    expect(await send(file("-5,00;EUR;Hotel;tea"))).toContain("One movement in this statement is new.")
  })

  it("are asked about too where there is no other", async () => {
    expect(await send(file("-47,00;EUR;Hotel;night"))).toContain("The file has amounts in EUR.")
    expect(await kept()).toBe(0)
  })
})

describe("a row that looks like a balance", () => {
  it("is not booked as proposed; the treasurer says what it is", async () => {
    await send(file("-5,00;CHF;Shop;milk", "1212,50;CHF;;Endsaldo"))
    expect(await ben("!bank")).toContain(
      "That looks like a balance and not like a movement. If it is one: `!bank skip B2`",
    )
    expect(await saysNo(bot, "ben", "!bank book B2")).toContain("B2 looks like a balance")
    expect(await ben("!bank book B2 income from Kai")).toContain("B2 is booked.")
  })
})

describe("money from the co-op itself, as a column has it that names the receiver", () => {
  it("is not proposed as income from the co-op", async () => {
    await send(file("-5,00;CHF;Shop;milk", "300,00;CHF;HIVE eG;invoice"))
    const listed = await ben("!bank")
    expect(listed).toContain("Income, from whom? `!bank book B2 income from TEXT`")
    expect(listed).not.toMatch(/hive/i)
    // If the same movement comes in another file, the bot recognises it. That includes a movement for which it could propose no booking.
    expect(await send(file("300,00;CHF;HIVE eG;invoice", "7,00;CHF;Korn;T3"))).toContain("One movement in this")
  })
})
