/**
 * The treasurer sends a bank statement as a file. The bot reads it once, and books nothing from it. From anybody else it accepts no file.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { maxFileBytes, type Place } from "../../../src/bot/message.ts"
import { coopKey, eventId } from "../../../src/kernel/rules/types.ts"
import { freeze, putSeat } from "../../../src/standing/store/offices.ts"
import { german } from "../../bank/banks/german.ts"
import { balance, camt, eur, germanCamt, line, ownIban, parts } from "../../support/bank-files.ts"
import { type Manner, person, TestBot, unsigned } from "../../support/bot.ts"
import { inClear } from "../../support/bytes.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { allRows } from "../../support/database.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
const account = { holder: "Hive eG", iban: ownIban }
const csv = { date: "Day", amount: "Sum", name: "Who", text: "What" }

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account, bank: { csv } } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

type File = Parameters<CoopBot["send"]>[2]
const sent = async (file: File, place: Place = "treasury", manner: Manner = {}) =>
  (await bot.send("ben", place, file, manner)).map(({ body }) => body).join("\n")

/** Checks that the refusal writes nothing but an answer. Returns the answer. */
async function refused(
  file: File,
  manner: Manner & { size?: number } = {},
  place: Place = "treasury",
): Promise<string> {
  const before = await bot.everything()
  const said = await bot.send("ben", place, file, manner)
  expect(said).toHaveLength(1)
  expect(await bot.everything()).toBe(before)
  return said[0]?.body ?? ""
}

describe("a statement", () => {
  it("is read in the treasury room, and compared with what the ledger has at the bank", async () => {
    await bot.say("ben", "treasury", "!income 1000 EUR from the account --opening")
    expect(await sent(germanCamt)).toBe(
      "4 movements in this statement are new.\n\n" +
        "One movement that your bank has not booked yet is left out: a later statement brings it.\n\n" +
        "On 20 November 2026 your bank had 1,119.51 EUR; the ledger has 1,000.00 EUR there now: 119.51 EUR less. " +
        "Once all that waits is booked, they agree.\n\n4 movements wait for you, with a proposal: `!bank`",
    )
    expect(await bot.store.knex("ledger_entries")).toHaveLength(1)
  })

  it("sent again, or with what came since, brings nothing twice", async () => {
    const [one, two, three] = [1, 2, 3].map((minor) => line({ amount: eur(minor), name: "Muster AG" }))
    if (!one || !two || !three) throw new Error("three lines")
    expect(await sent(camt([one, one, two]))).toContain("3 movements in this statement are new.")
    expect(await sent(camt([one, one, two]), "direct")).toContain("Nothing in this statement is new. 3 I knew already.")
    const more = await sent(camt([two, one, one, three, one]))
    expect(more).toContain("2 movements in this statement are new.\n\n3 look exactly like B1")
    expect(await bot.ask("ben", "treasury", "!bank")).toContain("5 movements of your bank wait.")
  })

  it("of several accounts is read for the co-op's alone, and what is left out is said", async () => {
    const card = { lines: [line({ amount: eur(-9000) })], account: "<Othr><Id>5232XXXX7777</Id></Othr>" }
    const balances = [balance("CLBD", "2026-11-19", 30_000)]
    const said = await sent(parts([{ lines: [line({ amount: eur(30_000) })], balances }, card]))
    expect(said).toContain("One movement in this statement is new.")
    expect(said).toContain("one other account, not the co-op’s: …7777. I have left it out.")
    expect(said).toContain("your bank had 300.00 EUR")
    expect(said).not.toContain("90.00")
    expect(await refused(parts([{ ...card, account: "" }]))).toContain("does not say whose account it is")
    expect(await bot.store.knex("bank_lines")).toHaveLength(1)
  })

  it("that does not come to its closing balance, or has money of another currency, says so", async () => {
    const balances = [balance("OPBD", "2026-11-18", 10_000), balance("CLBD", "2026-11-18", 50_000)]
    const said = await sent(parts([{ lines: [line({ amount: eur(5000) })], balances }]))
    expect(said).toContain(
      "This statement does not add up. It opens with 100.00 EUR, 50.00 EUR came in, and it closes with 500.00 EUR instead of 150.00 EUR.",
    )
    const francs = line({ amount: { minor: -4700n, currency: "CHF" }, day: "2026-11-17" })
    expect(await sent(parts([{ lines: [francs], currency: "EUR" }]))).toContain(
      "Left out: 47.00 CHF out on 17 November 2026. Your account is in EUR",
    )
    expect(await bot.store.knex("bank_lines")).toHaveLength(1)
  })

  it("may be CSV, where the configuration says what its columns are", async () => {
    const text = "Day;Sum;Who;What\n18.11.2026;-12,50;Muster AG;Strom\n"
    expect(await sent(text)).toBe(
      "One movement in this statement is new.\n\n" +
        "Nothing in the file says whose account it is, so I could not check that it is yours.\n\nOne movement waits for you, with a proposal: `!bank`",
    )
    expect(await refused(text.replace("Who;What", "Name;Text"))).toBe(
      "The file lacks columns that the configuration names (`bank.csv`): Who and What. In line 1 I see: Day, Sum, Name and Text",
    )
    expect(await refused(text.replace("12,50", "zwölf"))).toContain("In line 2 I cannot read the amount “-zwölf”.")
  })

  it("may be CSV of a bank that is known, without a word in the configuration", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, settings: { account } })
    await seat(bot, "ben", "treasurer")
    const [sample] = german.filter(({ format }) => format === "dkb")
    expect(await sent(String(sample?.file))).toBe(
      "2 movements in this statement are new.\n\nI read it as CSV of DKB.\n\n" +
        "One movement that your bank has not booked yet is left out: a later statement brings it.\n\n" +
        "2 movements wait for you, with a proposal: `!bank`",
    )
    const waiting = await bot.ask("ben", "treasury", "!bank")
    expect(waiting).toContain("1,300.00 EUR from Bäckerei Korn")
    expect(waiting).toContain("36.99 EUR to Stadtwerke")
    expect(await refused("Day;Sum\n18.11.2026;1,00\n")).toContain("I do not know the CSV of this bank")
  })

  it("whose balances do not follow each other says in which line", async () => {
    await bot.close()
    const csv = { date: "Day", amount: "Sum", balance: "Saldo" }
    bot = await CoopBot.start({ commands, settings: { account, bank: { csv } } })
    await seat(bot, "ben", "treasurer")
    expect(await sent("Day;Sum;Saldo\n16.11.2026;-1,00;99,00\n17.11.2026;5,00;114,00\n")).toContain(
      "Before line 3 the account had 99.00 EUR, 5.00 EUR came in, and the line says 114.00 EUR instead of 104.00 EUR.",
    )
  })

  it.each([
    [
      "of another account",
      camt([line({ amount: eur(1) })], { iban: "DE02120300000000202051" }),
      "ends with 2051, and the co-op’s with 3000",
    ],
    [
      "in a currency that the co-op does not use",
      camt([line({ amount: { minor: 1n, currency: "CHF" } })]),
      "The co-op does not use CHF",
    ],
    ["that is broken", germanCamt.slice(0, 2000), "The XML is broken in line"],
    ["that is a PDF", "%PDF-1.7 …", "camt.053, or else MT940"],
  ])("%s is refused in words, and nothing is kept", async (_what, file, words) => {
    expect(await refused(file)).toContain(words)
  })

  it("of which the whole cannot be read is kept in no part", async () => {
    expect(
      await refused(camt([line({ amount: eur(1) }), line({ amount: eur(2) })]).replace(">0.02<", ">0,02<")),
    ).toContain("I cannot read the amount “0,02”")
  })

  it("stands in the database so that nobody reads it without the key, nor tells that it is the same", async () => {
    await sent(germanCamt)
    const rows = JSON.stringify([...(await allRows(bot.store.knex))].filter(([table]) => table !== "outbox"))
    for (const secret of ["Stadtwerke", "Ana Ahorn", "DE02120300000000202051", "Fahrradstaender", "20261120123"])
      expect(rows).not.toContain(secret)
    expect(inClear(rows)).toContain("@ben:hive.example")
    for (const secret of ["Ahorn", "202051", "50000", "500.00"]) expect(inClear(rows)).not.toContain(secret)
    const sealed = (await bot.store.knex("bank_lines")).map((row) => String(row.sealed).length)
    expect(new Set(sealed).size).toBe(1)
  })
})

describe("a file", () => {
  it("is the treasurer’s alone: everybody else’s is never fetched, and answered only where nobody else reads", async () => {
    // For these people the bot stores only the note that it has answered them. With this note, it does not answer them again within the
    // hour.
    const kept = async () =>
      (JSON.parse(await bot.everything()) as [string, unknown][]).filter(([name]) => name !== "told")
    const before = await kept()
    for (const who of ["ana", "tom", "zoe"]) {
      const said = await bot.send(who, "direct", new Error("never fetched"))
      expect(said.map(({ lane }) => lane)).toEqual([`person:${person(who)}`])
      expect(await bot.send(who, "direct", new Error("never fetched"))).toEqual([])
    }
    expect(await bot.send("ana", "treasury", new Error("never fetched"))).toEqual([])
    expect(await kept()).toEqual(before)
  })

  it("counts only from a device that its sender has signed, and while the treasury is open; else it is not even fetched", async () => {
    expect(await refused(new Error("never fetched"), unsigned)).toContain("verif")
    await bot.say("ben", "direct", "!help")
    const other: Manner = { trust: { encrypted: true, device: "signed", identity: "another" } }
    expect(await refused(new Error("never fetched"), other)).not.toBe("")
    await bot.say("ana", "members", "!impeach --sure Lost the cash box")
    await bot.act(({ work, coop }) => freeze(work, coop.key, 1))
    expect(await refused(new Error("never fetched"))).toContain("The treasury is frozen")
  })

  it("of more than five megabytes is not fetched, and not read where its sender’s client said less", async () => {
    expect(await refused(new Error("never fetched"), { size: maxFileBytes + 1 })).toContain("more than 5 megabytes")
    expect(await refused({ ok: false, reason: "too-large" })).toContain("more than 5 megabytes")
  })

  it("that the homeserver does not give, or that is not the one sent, is said to be sent again", async () => {
    expect(await refused({ ok: false, reason: "gone" })).toContain("The homeserver does not give me the file.")
    expect(await refused({ ok: false, reason: "damaged" })).toContain("its check sum is another")
  })

  it("that cannot be fetched for now is tried again by the inbox, and answered when that was often enough", async () => {
    const event = eventId("$slow")
    for (let tries = 1; tries < 10; tries++)
      await expect(bot.send("ben", "treasury", new Error("away"), { eventId: event })).rejects.toThrow("for now")
    expect(await sent(new Error("away"), "treasury", { eventId: event })).toContain("I have tried several times")
    const once = eventId("$once")
    await expect(bot.send("ben", "treasury", new Error("away"), { eventId: once })).rejects.toThrow("for now")
    expect(await sent(camt([line({ amount: eur(1) })]), "treasury", { eventId: once })).toContain("One movement")
    expect(await sent(camt([line({ amount: eur(2) })]), "treasury", { eventId: once })).toBe("")
  })

  it("in a direct room of somebody who keeps several treasuries belongs in that co-op’s", async () => {
    const other = await TestBot.start({ commands, others: { nest: ["ben"] } })
    for (const key of ["hive", "nest"])
      await other.store.work((work) => putSeat(work, coopKey(key), "treasurer", person("ben")))
    const [answer] = await other.deliver(other.file("ben", "direct", new Error("never fetched")))
    expect(answer?.body).toContain("You look after the treasuries of Hive and Nest.")
    const fetched = { ok: true, bytes: Buffer.from(camt([line({ amount: eur(1) })])) } as const
    const [read] = await other.deliver(other.file("ben", "treasury", fetched, { coop: "nest" }))
    expect(read?.body).toContain("Whether it is your account I cannot tell")
    expect(await other.store.knex("bank_lines").select("coop")).toEqual([{ coop: "nest" }])
    await other.close()
  })
})
