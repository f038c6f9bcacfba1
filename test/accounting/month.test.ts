/**
 * A month of a co-op with two banks and three currencies, from the banks' files to the pay run, a transfer that comes back, and the export.
 * All sums are worked out by hand in the comments, and hledger comes to the same to the cent.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { complaintsOfHledger, hledgerBalances } from "../support/accountant.ts"
import type { Answer } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { exported } from "../support/exported.ts"
import { byHand, december, january, transfersIn } from "../support/month-files.ts"
import { dueNow, seat } from "../support/owed.ts"
import { files, xmlOf } from "../support/paying.ts"
import { until } from "../support/time.ts"
import { adoptNow, doneTask } from "../support/treasury.ts"
import { statementFile } from "../support/two-banks.ts"

const zone = "Europe/Berlin"
const own = "DE89370400440532013000"
const ibans = { ana: "DE02120300000000202051", ben: "DE75512108001245126199", cem: "AT611904300234573201" }
const cemsNew = "BE68539007547034"

let bot: CoopBot
let journal: string

const text = (answers: readonly Answer[]): string => answers.map(({ body }) => body).join("\n")
const ben = (body: string) => bot.ask("ben", "treasury", body)
const send = async (file: string) => text(await bot.send("ben", "treasury", file))

/** The treasurer types a command that an answer gave. Returns what the bot says to it. */
async function typed(answer: string, command: RegExp): Promise<string> {
  const [, line = ""] = new RegExp(`\`(!${command.source}[^\`]*)\``).exec(answer) ?? []
  expect(line, answer).not.toBe("")
  return ben(line)
}

beforeAll(async () => {
  bot = await CoopBot.start({
    commands,
    members: { ana: "permanent", ben: "permanent", cem: "trial" },
    settings: { zone, currencies: ["EUR", "USD", "GBP"], account: { holder: "Hive eG", iban: own } },
  })
  await seat(bot, "ben", "treasurer")
  await until(bot, "2026-12-01T08:00")
  await adoptNow(bot, { year: 2026, monthly: "100 EUR", workers: "60", evaluators: "5" })
  for (const [who, iban] of Object.entries(ibans)) await bot.say(who, "direct", `!payinfo ${iban} ${who} Example`)
  await doneTask(bot, { price: "1200 EUR", workers: { ana: 2, cem: 1 }, evaluators: { ben: 1 } })
  await doneTask(bot, { price: "300 EUR", workers: { ana: 1 }, evaluators: { ben: 1 } })
  await doneTask(bot, { price: "900 USD", workers: { cem: 1 }, evaluators: { ben: 1 } })
  await doneTask(bot, { price: "450 GBP", workers: { ana: 1 }, evaluators: { ben: 1 } })
  await ben("!income 2000 EUR from the account --opening")
  await until(bot, "2026-12-10T12:00")
  // The chairs are typed in as one expense. The bank books them in two transfers.
  await ben("!expense 100 EUR to Chair shop for chairs")
})
afterAll(() => bot.close())

describe.sequential("a month of two banks, three currencies and one returned transfer", () => {
  it("takes in the first bank’s statement: two tasks in one transfer, and one expense in two", async () => {
    await until(bot, "2026-12-18T12:00")
    // 2000.00 + 1500.00 - 89.90 - 60.00 - 40.00 = 3310.10
    const file = statementFile(
      own,
      ["2026-12-01", "2000.00"],
      ["2026-12-17", "3310.10"],
      [
        { day: "2026-12-03", amount: "1500.00", reference: "G1", name: "Kai Krug", text: "T1 and T2" },
        { day: "2026-12-07", amount: "-89.90", reference: "G2", name: "Energy works", text: "December" },
        { day: "2026-12-16", amount: "-60.00", reference: "G3", name: "Chair shop", text: "Part 1" },
        { day: "2026-12-17", amount: "-40.00", reference: "G4", name: "Chair shop", text: "Part 2" },
      ],
    )
    const said = await send(file)
    expect(said).toContain("4 movements in this statement are new.")
    expect(said).toContain("On 17 December 2026 your bank had 3,310.10 EUR; the ledger has 1,900.00 EUR there now")
    const listed = await ben("!bank")
    expect(listed).toContain("Income for T1 and T2, all that is open of them")
    expect(listed).toContain("together with B4")
    await ben("!bank book B1")
    await ben("!bank book B2 expense to Energy works for power")
    await ben("!bank book B3")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    // The statement sent again shows that bank and ledger agree.
    expect(await send(file)).toContain("your bank had 3,310.10 EUR; the ledger has 3,310.10 EUR there now: they agree.")
  })

  it("takes in the second bank’s export, and nothing twice after the bank changed a text overnight", async () => {
    const asked = await send(december("Hosting"))
    expect(asked).toContain("I have kept nothing yet.")
    const said = await send(december("Hosting"))
    expect(said).toContain("3 movements in this statement are new.")
    expect(said).toContain("I read it as CSV of Revolut Business.")
    expect(said).toContain("One movement that your bank has not booked yet is left out")
    expect(await ben("!bank book all")).toContain("The 2 movements that I was sure of are booked")
    await ben("!bank book B5 expense to Hosting Inc for the server")
    expect(await send(december("HOSTING INC 4711"))).toContain("Nothing in this statement is new. 3 I knew already.")
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("lets the shares and the month’s payments fall due", async () => {
    await until(bot, "2027-01-02T09:00")
    // T1: 60% of 1200.00 is 720.00: ana 2/3 480.00, cem 1/3 240.00; 5% is 60.00 for ben. T2: ana 180.00, ben 15.00. Month: 100.00 each.
    expect([await dueNow(bot, "ana"), await dueNow(bot, "cem"), await dueNow(bot, "ben")]).toEqual([
      ...[480_00n + 180_00n + 100_00n, 240_00n + 100_00n, 60_00n + 15_00n + 100_00n],
    ])
    // T3: cem 540.00, ben 45.00. T4: ana 270.00, ben 22.50.
    expect([await dueNow(bot, "cem", "USD"), await dueNow(bot, "ben", "USD")]).toEqual([540_00n, 45_00n])
    expect([await dueNow(bot, "ana", "GBP"), await dueNow(bot, "ben", "GBP")]).toEqual([270_00n, 22_50n])
  })

  it("pays all of it with one run: euros by a file, dollars and pounds by hand", async () => {
    const run = await bot.say("ben", "direct", "!payrun")
    const transfers = transfersIn(xmlOf(run))
    expect(transfers.map(([, amount, iban]) => `${amount} ${iban}`).toSorted()).toEqual([
      `175.00 ${ibans.ben}`,
      `340.00 ${ibans.cem}`,
      `760.00 ${ibans.ana}`,
    ])
    const references = byHand(run)
    expect([...references.keys()].toSorted()).toEqual(["ana GBP", "ben GBP", "ben USD", "cem USD"])
    await ben("!payrun done")
    await until(bot, "2027-01-09T12:00")
    const [cems] = transfers.find(([, , iban]) => iban === ibans.cem) ?? []
    // The bank books the file as one sum of 1275.00, and gives cem's 340.00 back three days later, for 3.50.
    // 3310.10 - 1275.00 + 340.00 - 3.50 = 2371.60
    await send(
      statementFile(
        own,
        ["2026-12-17", "3310.10"],
        ["2027-01-08", "2371.60"],
        [
          { day: "2027-01-04", amount: "-1275.00", reference: "G5", name: null },
          {
            ...{ day: "2027-01-07", amount: "340.00", reference: "G6", name: "cem Example", iban: ibans.cem },
            ...{ text: "RETURNED: ACCOUNT CLOSED", endToEnd: cems ?? "", returned: "AC04" },
          },
          { day: "2027-01-08", amount: "-3.50", reference: "G7", name: "Your bank", text: "Fee for a return" },
        ],
      ),
    )
    // The second bank takes a fee of 0.80 for one transfer in pounds. 780.00 - 540.00 - 45.00 = 195.00; 450.00 - 270.80 - 22.50 = 156.70
    const reference = (of: string) => references.get(of) ?? ""
    await send(january(reference))
    const done = await ben("!bank book all")
    expect(done).toContain("The 5 movements that I was sure of are booked")
    expect(done).toMatch(/B8: 1,275.00 EUR out, in the ledger already as E\d+, E\d+ and E\d+/)
  })

  it("reopens cem’s dues with the transfer that came back, and books the fees", async () => {
    const listed = await ben("!bank")
    expect(listed).toMatch(/The payment E\d+ came back. Take it back/)
    await typed(listed, /reverse E\d+ came back/)
    expect(await dueNow(bot, "cem")).toBe(340_00n)
    await typed(await ben("!bank"), /bank join B8 B9/)
    await ben("!bank book B10 expense to the bank for a return")
    const fee = await ben("!bank")
    expect(fee).toContain("0.80 GBP")
    await ben(`!bank book ${/(B\d+): 0.80 GBP/.exec(fee)?.[1]} expense to Revolut for a transfer`)
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("pays cem at the new account, and is done to the cent", async () => {
    await bot.say("cem", "direct", `!payinfo ${cemsNew} Cem Example`)
    const run = await bot.say("ben", "direct", "!payrun @cem")
    const [[reference, amount, iban] = []] = transfersIn(xmlOf(run))
    expect([amount, iban, files(run).length]).toEqual(["340.00", cemsNew, 2])
    await ben("!payrun done")
    await until(bot, "2027-01-12T12:00")
    // 2371.60 - 340.00 = 2031.60
    const said = await send(
      statementFile(
        own,
        ["2027-01-08", "2371.60"],
        ["2027-01-11", "2031.60"],
        [
          {
            ...{ day: "2027-01-11", amount: "-340.00", reference: "G8", name: "Cem Example", iban: cemsNew },
            ...{ endToEnd: reference ?? "", text: "December" },
          },
        ],
      ),
    )
    expect(said).toContain(
      "On 11 January 2027 your bank had 2,031.60 EUR; the ledger has 2,031.60 EUR there now: they agree.",
    )
    await ben("!bank book all")
    for (const who of ["ana", "ben", "cem"])
      for (const currency of ["EUR", "USD", "GBP"]) expect(await dueNow(bot, who, currency)).toBe(0n)
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
  })

  it("comes to the same in hledger, which has no complaint", async () => {
    journal = await exported(bot.location, "hledger", zone)
    expect(await complaintsOfHledger(journal)).toBe("")
    expect(await hledgerBalances(journal)).toEqual({
      // The closing balances of both banks.
      "assets:bank": { EUR: "2031.60", GBP: "156.70", USD: "195.00" },
      "equity:opening": { EUR: "-2000.00" },
      "income:tasks": { EUR: "-1500.00", GBP: "-450.00", USD: "-900.00" },
      // 60% and 5% of what the tasks brought.
      "expenses:workers": { EUR: "900.00", GBP: "270.00", USD: "540.00" },
      "expenses:evaluators": { EUR: "75.00", GBP: "22.50", USD: "45.00" },
      "expenses:monthly": { EUR: "300.00" },
      // 100.00 + 89.90 + 3.50; the fee in pounds; the server in dollars.
      "expenses:other": { EUR: "193.40", GBP: "0.80", USD: "120.00" },
    })
  })

  it("has each thing in its year, by the banks’ days", async () => {
    // At the end of 2026 all is due that the run then paid: 760.00 + 340.00 + 175.00 = 1275.00
    expect(await hledgerBalances(journal, ["--end=2027-01-01", "--depth=2"])).toMatchObject({
      "assets:bank": { EUR: "3310.10", GBP: "450.00", USD: "780.00" },
      "liabilities:dues": { EUR: "-1275.00", GBP: "-292.50", USD: "-585.00" },
    })
    expect(await hledgerBalances(journal, ["--begin=2027-01-01", "expenses"])).toEqual({
      "expenses:other": { EUR: "3.50", GBP: "0.80" },
    })
  })
})
