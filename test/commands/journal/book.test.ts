/** A treasurer books by hand on accounts of the co-op's own (§7.4): `!book` and `!accounts`. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { replay } from "../../../src/ledger/rules/ledger.ts"
import { entriesOf } from "../../../src/ledger/store/ledger.ts"
import { keepAccount, keptAccounts, keptAccountsIn } from "../../../src/ledger/store/own-accounts.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { exported } from "../../support/exported.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const settings = {
  chart: "us-plain",
  accounts: { "expenses:ovens": { number: "5100", names: { en: "Ovens", de: "Öfen" } } },
}
let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings })
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((report) => report.altered)
const booked = () => bot.store.work((work) => entriesOf(work, hive))
async function refused(body: string, who = "ben"): Promise<string> {
  const before = await bot.everything()
  const answer = await bot.ask(who, "treasury", body)
  expect(await bot.everything()).toBe(before)
  return answer
}

describe("!book", () => {
  it("moves an amount from one account to another, and says in words and as debit and credit what that means", async () => {
    expect(await ben("!book 120 EUR from bank to rent for May")).toBe(
      `E1 is booked: 120.00 EUR from the bank to Rent, for May.

- From (credit): the bank, \`assets:bank\`. There is less there now.
- To (debit): Rent, \`expenses:rent\` 6100. It counts as spent.

Something wrong with it? \`!reverse E1 REASON\``,
    )
    expect(await booked()).toMatchObject([
      {
        ...{ kind: "journal", text: "May", actor: person("ben") },
        postings: [
          { account: "expenses:rent", amount: { minor: 12_000n, currency: "EUR" }, basis: null },
          { account: "assets:bank", amount: { minor: -12_000n, currency: "EUR" }, basis: null },
        ],
      },
    ])
  })

  it.each(["expenses:ovens", "ovens", "Ovens", "Öfen", "5100", "OVENS"])("knows an account as %s", async (typed) => {
    expect(await ben(`!book 10 EUR from bank to ${typed} for a new door`)).toContain("E1 is booked")
  })

  it("asks about a near miss, with the whole line to copy, and books nothing", async () => {
    const answer = await refused("!book 120 EUR from bank to rnet for May")
    expect(answer).toContain("There is no account “rnet”, and I do not guess. Do you mean expenses:rent?")
    expect(answer).toContain("!book 120 EUR from bank to rent for May")
    expect(await refused("!book 120 EUR from bank to zeppelins for May")).toContain("All of them: `!accounts`")
  })

  it("does not choose between two accounts of one name", async () => {
    expect(await refused("!book 5 EUR from bank to other for nails")).toContain(
      "means several accounts: income:other and expenses:other",
    )
  })

  it.each([
    ["dues", "A payment: `!pay`"],
    ["@ana", "A payment: `!pay`"],
    ["income:tasks", "!income 500 EUR from TEXT T3"],
    ["expenses:monthly", "The rules alone book expenses:monthly"],
  ])("refuses %s, which rules book, and says what to type instead", async (account, instead) => {
    expect(await refused(`!book 5 EUR from ${account} to bank for nails`)).toContain(instead)
  })

  it.each([
    ["!book 5 EUR from bank for nails", "Where does the amount go?"],
    ["!book 5 EUR to bank for nails", "Where does the amount come from?"],
    ["!book 5 EUR from bank to rent", "What is it for?"],
    ["!book 5 EUR from bank to bank for nails", "stands on both sides"],
    ["!book 0 EUR from bank to rent for May", "0"],
    ["!book 5 EUR from bank to rent for DE89370400440532013000", "account number"],
  ])("refuses `%s`", async (line, why) => {
    expect(await refused(line)).toContain(why)
  })

  it("is for the treasurer alone", async () => {
    expect(await bot.ask("ana", "direct", "!book 5 EUR from bank to rent for May")).toContain("Only the treasurer")
    expect(await booked()).toEqual([])
  })

  it("stands under the day that was typed, and `!reverse` takes it back", async () => {
    expect(await ben("!book 120 EUR from bank to rent for May on 2026-11-02")).toContain("It stands under")
    expect(await ben("!reverse E1 It was June")).toContain("It counts as never booked. To book it correctly: `!book")
    const entries = await booked()
    expect(replay(entries)).toEqual(new Map())
    expect(await altered()).toEqual([])
  })
})

describe("an account of the co-op's own", () => {
  it("is listed with its number, and how to book on it", async () => {
    const answer = await ben("!accounts")
    expect(answer).toContain("18 accounts of your own")
    expect(answer).toContain("- 5100 · Ovens · `expenses:ovens`")
    expect(await bot.ask("ana", "members", "!accounts")).not.toContain("!book")
  })

  it("stands in `!balance` and `!ledger` under its name, its last word or its number", async () => {
    await ben("!book 120 EUR from bank to rent for May")
    expect(await ben("!balance")).toContain("- Rent: 120.00 EUR · `expenses:rent`")
    expect(await ben("!budget")).toContain("Rent")
    for (const typed of ["rent", "6100", "expenses:rent", "Miete"])
      expect(await ben(`!ledger ${typed}`)).toContain("`expenses:rent` 120.00 EUR")
  })

  it("is closed when it is taken out of the configuration, but stays in the books with its name and number", async () => {
    await ben("!book 10 EUR from bank to ovens for a door")
    await bot.restart({ chart: "us-plain" })
    expect(await refused("!book 10 EUR from bank to ovens for a door")).toContain("expenses:ovens is closed")
    for (const line of ["!year", "!budget"]) expect(await ben(line)).toContain("Ovens")
    expect(await ben("!accounts")).toContain("- 5100 · Ovens · `expenses:ovens` (closed: nothing new is booked there)")
    expect(await ben("!balance")).toContain("- Ovens: 10.00 EUR · `expenses:ovens`")
    expect(await ben("!ledger ovens")).toContain("10.00 EUR")
    expect(await ben("!reverse E1 It was not ours")).toContain("E1 is taken back by E2")
    expect(await altered()).toEqual([])
    expect(await exported(bot.location, "beancount", "UTC")).toContain(
      'open Expenses:Ovens\n  number: "5100"\n  name: "Ovens"',
    )
  })

  it("is told in the minutes when it is booked for the first time, and when its number has changed", async () => {
    await ben("!book 10 EUR from bank to ovens for a door")
    await ben("!book 10 EUR from bank to ovens for a handle")
    await bot.restart({ accounts: { "expenses:ovens": { number: "5200", names: { en: "Ovens" } } } })
    await ben("!book 10 EUR from bank to ovens for a lamp")
    const minutes = await bot.ask("ben", "direct", "!minutes treasury")
    expect(minutes.match(/the account expenses:ovens has the number 5100 in the books/g)).toHaveLength(1)
    expect(minutes.match(/the account expenses:ovens has the number 5200 in the books/g)).toHaveLength(1)
    expect(await altered()).toEqual([])
  })

  it("is named by `waggle verify` if somebody changes its number or forgets it", async () => {
    await ben("!book 10 EUR from bank to ovens for a door")
    const ovens = { account: "expenses:ovens", number: "9", names: {} }
    await bot.store.work((work) => keepAccount(work, hive, ovens))
    expect(await bot.store.work((work) => keptAccounts(work, hive))).toContainEqual(ovens)
    expect(await altered()).toEqual(["account expenses:ovens"])
    await bot.store.knex("ledger_accounts").where({ account: "expenses:ovens" }).delete()
    expect(await keptAccountsIn(bot.store.knex, hive)).not.toContainEqual(ovens)
    expect(await altered()).toEqual(["account expenses:ovens"])
  })
})
