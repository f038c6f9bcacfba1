/** A transfer that the bank sent back is shown with its payment. The treasurer takes the payment back. Nothing is booked twice. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, isRefused } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { endToEndId } from "../../../src/treasury/rules/pay-run.ts"
import { openRun } from "../../../src/treasury/store/pay-runs.ts"
import { camt, eur, line, ownIban, readFile, returnedTransfer } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
const anas = "DE75512108001245126199"

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: ownIban } } })
  await seat(bot, "ben", "treasurer")
  await bot.say("ana", "direct", `!payinfo ${anas} Ana Ahorn`)
  await owe(bot, "ana", 30_000n)
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = (file: string) => bot.send("ben", "treasury", file)
const out = line({ amount: eur(-10_000), iban: anas, name: "Ana Ahorn" })

const atBank = async (): Promise<bigint> => {
  const balances = await bot.store.work((work) => balancesOf(work, coopKey("hive"), ["assets:bank"]), { quiet: true })
  return balances.get("assets:bank")?.get("EUR") ?? 0n
}
const refused = (body: string): Promise<string> => saysNo(bot, "ben", body)

describe("a transfer that came back", () => {
  it("is known by the reason that the bank gives, as one to whom it went, not as one from the co-op itself", () => {
    const read = readFile(returnedTransfer({ cents: 10_000, iban: anas }))
    expect(isRefused(read) ? read : read.lines).toMatchObject([{ returned: true, iban: anas, name: "Ana Ahorn" }])
  })

  it("is named with its payment; done as it says, ledger and bank agree, and the payment is due again", async () => {
    await ben("!pay @ana 100 EUR")
    await send(camt([out]))
    await ben("!bank book all")
    await send(returnedTransfer({ cents: 10_000, iban: anas }))
    expect(await ben("!bank")).toContain(
      "B2: 100.00 EUR from Ana Ahorn, 19 November 2026. “RETOURE AC04”\n" +
        "The payment E2 came back. Take it back: `!reverse E2 came back on 2026-11-20`, then leave out both movements: " +
        "`!bank skip B1` and `!bank skip B2`",
    )
    expect(await refused("!bank book B2")).toBe(
      "With B2 something came back, so I have booked nothing. " +
        "Take back its entry, `!reverse E2 came back on 2026-11-20`, then: `!bank skip B2`",
    )
    await ben("!reverse E2 came back")
    const both =
      "The payment E2 came back, and you have taken it back already. Leave out both movements: `!bank skip B1` and `!bank skip B2`"
    expect((await ben("!bank")).split(both)).toHaveLength(3)
    expect(await refused("!bank book B1")).toContain("You have taken back its entry, E2, already.")
    await ben("!bank skip B1")
    expect(await ben("!bank")).toContain("already. Leave out this movement: `!bank skip B2`")
    await ben("!bank skip B2")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    expect(await dueNow(bot, "ana")).toBe(30_000n)
  })

  it("is its own pay run’s by the reference, though as much was paid to them before", async () => {
    await ben("!pay @ana 100 EUR")
    await ben("!payrun @ana")
    const run = await bot.store.work((work) => openRun(work, coopKey("hive")), { quiet: true })
    const [item] = run?.items ?? []
    if (!run || !item) throw new Error("nobody is in the run")
    await ben("!payrun done")
    await ben("!reverse E2 paid twice by mistake")
    await send(returnedTransfer({ cents: 20_000, iban: anas, endToEnd: endToEndId(run, item) }))
    expect(await ben("!bank")).toContain(
      "The payment E3 came back. Take it back: `!reverse E3 came back on 2026-11-20`",
    )
  })

  it("less a fee is its payment still, by our reference; done as it says, ledger and bank agree to the cent", async () => {
    await ben("!payrun @ana")
    const run = await bot.store.work((work) => openRun(work, coopKey("hive")), { quiet: true })
    const [item] = run?.items ?? []
    if (!run || !item) throw new Error("nobody is in the run")
    const endToEnd = endToEndId(run, item)
    await send(camt([{ ...out, amount: { ...item.amount, minor: -item.amount.minor }, endToEnd, day: "2026-11-20" }]))
    await ben("!payrun done")
    await ben("!bank book all")
    const before = await atBank()
    const cents = Number(item.amount.minor) - 500
    await send(returnedTransfer({ cents, iban: anas, endToEnd }))
    const listed = await ben("!bank")
    expect(listed).toContain("The payment E2 came back. Take it back: `!reverse E2 came back on 2026-11-20`")
    expect(listed).toContain(
      "The bank kept 5.00 EUR: `!expense 5.00 EUR to the bank for a transfer that came back on 2026-11-20`",
    )
    expect(await refused("!bank book B2")).toContain("The bank kept 5.00 EUR: `!expense 5.00 EUR to the bank")
    for (const [, typed = ""] of listed.matchAll(/`(!(?:reverse|expense|bank skip)[^`]*)`/g))
      if (!typed.includes("TEXT")) await ben(typed)
    expect((await atBank()) - before).toBe(BigInt(cents))
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    expect(await dueNow(bot, "ana")).toBe(item.amount.minor)
  })

  it("less a fee, and known by the bank’s mark alone, is perhaps the only larger payment of those weeks", async () => {
    await ben("!pay @ana 100 EUR")
    await send(returnedTransfer({ cents: 9_500, iban: anas }))
    expect(await ben("!bank")).toMatch(/Perhaps the payment E2 came back[\s\S]*The bank kept 5.00 EUR/)
  })

  it("is forgotten with the payment details that it tells of", async () => {
    await ben("!pay @ana 100 EUR")
    await send(returnedTransfer({ cents: 10_000, iban: anas }))
    expect(await ben("!bank")).toContain("Ana Ahorn")
    await bot.say("ana", "direct", "!forget payinfo")
    const listed = await ben("!bank")
    expect(listed).not.toMatch(/Ana Ahorn|AC04/)
    expect(listed).toContain("Your bank took something back")
  })

  it("whose payment is not certain names no entry that the treasurer could reverse by mistake", async () => {
    for (const _ of [1, 2]) await ben("!pay @ana 100 EUR")
    await send(returnedTransfer({ cents: 10_000, iban: anas }))
    const listed = await ben("!bank")
    expect(listed).toContain("Your bank took something back. Take its entry back too, `!reverse ENTRY REASON`")
    expect(listed).not.toMatch(/reverse E\d/)
    await send(camt([line({ amount: eur(500), returned: true, name: "Muster AG" })]))
    expect(await refused("!bank book B2")).toContain("`!reverse ENTRY REASON`, then: `!bank skip B2`")
    expect(await refused("!reverse ENTRY REASON")).not.toBe("")
  })
})

describe("what a member pays back without the bank saying so", () => {
  const back = line({ amount: eur(10_000), iban: anas, name: "Ana Ahorn", day: "2026-11-19" })

  it("is perhaps a payment that came back, where it is exactly as much; the treasurer can say otherwise", async () => {
    await ben("!pay @ana 100 EUR")
    await send(camt([back, { ...back, amount: eur(9_999) }, { ...back, iban: "DE02120300000000202051" }]))
    const listed = await ben("!bank")
    expect(listed).toContain(
      "Perhaps the payment E2 came back. If it did, take it back: `!reverse E2 came back on 2026-11-20`, then leave out this movement: `!bank skip B1`",
    )
    expect(listed.match(/Perhaps income from “Ana Ahorn”/g)).toHaveLength(2)
    expect(await refused("!bank book B1")).toContain(
      "B1 looks like a payment that came back, so I have booked nothing.",
    )
    expect(await ben("!bank book B1 income from Ana for the bicycle")).toContain("B1 is booked.")
  })
})
