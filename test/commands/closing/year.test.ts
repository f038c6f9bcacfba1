/** A year's books in a co-op: what members and the treasurer read, and take away. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { duesOf } from "../../../src/ledger/rules/ledger.ts"
import { type Answer, person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { files } from "../../support/paying.ts"
import { until } from "../../support/time.ts"
import { adoptNow, doneTask, withTreasurer } from "../../support/treasury.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ben = (line: string) => bot.ask("ben", "direct", line)
const said = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

/** Two years with an income from a task, money that was there before, rent on an account of the co-op's own, and a late entry. */
async function twoYears(): Promise<void> {
  await ben("!income 1000 EUR from the old account --opening")
  await adoptNow(bot, { monthly: "0 EUR", workers: "60", evaluators: "5" })
  await doneTask(bot, { workers: { ana: 1 }, evaluators: { cem: 1 } })
  await ben("!income 200 EUR from Bakery T1")
  await until(bot, "2027-02-10T12:00")
  await ben("!income 500 EUR from the city")
  const amount = (minor: bigint) => ({ minor, currency: "EUR" })
  await bot.act(async (act) => {
    await book(act, person("ben"), {
      kind: "expense",
      text: "Landlord: rent",
      postings: [
        { account: "expenses:rent", amount: amount(700_00n), basis: null },
        { account: "assets:bank", amount: amount(-700_00n), basis: null },
      ],
    })
  })
}

describe("the books of a year", () => {
  it("are short first, and every line follows: no account is left out, and the year before stands beside", async () => {
    await twoYears()
    const answers = await bot.say("ana", "members", "!year 2027")
    const [card, lines] = answers
    expect(card?.body).toContain("The books of Hive in 2027 so far")
    expect(card?.body).toContain("Loss of the year: 200.00 EUR (2026: surplus of 70.00 EUR)")
    expect(card?.body).toContain("Income: 500.00 EUR (2026: 200.00 EUR)")
    expect(card?.body).toContain("At the end: 1,000.00 EUR there, 130.00 EUR owed, 870.00 EUR the co-op’s own")
    expect(card?.body.split("\n").length).toBeLessThanOrEqual(12)
    expect(lines?.body).toContain("rent: 700.00 EUR")
    expect(lines?.body).toContain("from tasks: 0.00 EUR (2026: 200.00 EUR)")
    expect(lines?.body).toContain("What earlier years left: 70.00 EUR")
    expect(lines?.body).toContain("there before the ledger began: 1,000.00 EUR (2026: 1,000.00 EUR)")
    expect(lines?.body).toContain("1,000.00 EUR there = 130.00 EUR owed + 870.00 EUR the co-op’s own")
    expect(files(answers).map(({ filename, caption }) => `${filename}: ${caption}`)).toEqual([
      expect.stringMatching(
        /^books-2027-EUR.png: 2027 in EUR: income 500.00 EUR, expenses 700.00 EUR. Loss of the year/,
      ),
    ])
  })

  it("name nobody to members, and each person to the treasurer where nobody else reads", async () => {
    await twoYears()
    const members = said(await bot.say("ana", "direct", "!year 2026"))
    expect(members).toContain("what is due to members: 130.00 EUR")
    expect(members).not.toMatch(/due to (?:ana|cem)/)
    const treasurer = said(await bot.say("ben", "direct", "!year 2026"))
    expect(treasurer).toContain("what is due to ana: 120.00 EUR")
    expect(treasurer).toContain("what is due to cem: 10.00 EUR")
    expect(said(await bot.say("ben", "members", "!year 2026"))).not.toMatch(/due to (?:ana|cem)/)
    expect(await bot.ask("ana", "members", "!year 2026 csv")).not.toContain("@cem")
  })

  it("are closed once `!ledger close` has closed them, and then name what came late", async () => {
    await twoYears()
    expect(await ben("!year 2026")).toContain("not closed yet")
    await ben("!ledger close 2026")
    await ben("!expense 30 EUR to Post for stamps on 2026-12-20")
    await ben("!pay @ana 50 EUR for firewood on 2026-12-21")
    const mine = said(await bot.say("ben", "direct", "!year 2026"))
    expect(mine).toContain("The books of Hive in 2026, closed")
    expect(mine).toContain("Surplus of the year: 70.00 EUR")
    expect(mine).toContain("2 entries happened in 2026 and came after the books were closed")
    expect(mine).toMatch(/E\d+, 20 December 2026: .*Post: stamps.* \(counts on 1 January 2027\)/)
    const members = said(await bot.say("ana", "members", "!year 2026"))
    expect(members).toContain("One entry happened in 2026")
    expect(members).toContain("Post: stamps")
    expect(members).not.toContain("firewood")
  })

  it("can be kept as PDF and as a table that has each account by its name in the ledger", async () => {
    await twoYears()
    const [pdf] = files(await bot.say("ana", "members", "!year 2027 pdf"))
    expect(pdf?.filename).toBe("books-2027.pdf")
    expect(
      Buffer.from(pdf?.bytes ?? "", "base64")
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-")
    const [table] = files(await bot.say("ana", "members", "!year csv 2027"))
    const rows = Buffer.from(table?.bytes ?? "", "base64")
      .toString()
      .trim()
      .split("\r\n")
    expect(rows).toContain("income,income:other,other income,500.00,0.00,EUR")
    expect(rows).toContain("expenses,expenses:rent,rent,700.00,0.00,EUR")
    expect(rows).toContain("what is owed,liabilities:dues,what is due to members,130.00,130.00,EUR")
    expect(rows.at(-1)).toBe("the co-op’s own,,surplus of the year,-200.00,70.00,EUR")
  })

  it("never add currencies, and say of an empty year that nothing was booked", async () => {
    expect(await bot.ask("ana", "members", "!year 2025")).toContain("Nothing had been booked by the end of 2025")
    await ben("!income 5 POINTS from a game")
    await ben("!income 7 EUR from a jar")
    const card = (await bot.say("ana", "members", "!year"))[0]?.body ?? ""
    expect(card).toContain("Surplus of the year: 7.00 EUR")
    expect(card).toContain("Surplus of the year: 5 points")
  })

  it("of a year that has not begun, or of two years, are refused", async () => {
    expect(await bot.ask("ana", "members", "!year 2031")).toContain("2031 has not begun")
    expect(await bot.ask("ana", "members", "!year 2025 2026")).toContain("I don’t understand")
    expect(await bot.ask("ana", "members", "!year last")).toContain("`!year 2026 pdf`")
  })
})

it("an account on no side of the books is never booked", async () => {
  const amount = (minor: bigint) => ({ minor, currency: "EUR" })
  const odd = bot.act((act) =>
    book(act, null, {
      kind: "expense",
      text: "",
      postings: [
        { account: "costs:rent", amount: amount(5n), basis: null },
        { account: duesOf(person("ana")), amount: amount(-5n), basis: null },
      ],
    }).then(() => {}),
  )
  await expect(odd).rejects.toThrow("on no side of the books")
})
