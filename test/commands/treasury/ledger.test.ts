/** Reading the ledger (§7.3, §7.4) with `!ledger` and `!balance`, for the treasurer and for everybody else. */
import { DateTime } from "luxon"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { bookPayment } from "../../../src/treasury/acts/payments.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { owe } from "../../support/owed.ts"
import { money } from "../../support/treasury.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
})
afterEach(() => bot.close())

const ben = (body: string, place: Place = "treasury") => bot.ask("ben", place, body)
const ana = (body: string, place: Place = "direct") => bot.ask("ana", place, body)

const at = (iso: string) => bot.clock.set(instant(DateTime.fromISO(iso, { zone: "Europe/Berlin" }).toMillis()))

const paid = (name: string, amount: string, advance = false) =>
  bot.act(async (act) =>
    bookPayment(act, person("ben"), {
      person: person(name),
      amount: money(amount),
      purpose: `Thanks to ${name}`,
      advance,
      payRun: null,
    }),
  )

async function refused(body: string, who = "ben", place: Place = "treasury"): Promise<string> {
  const before = await bot.everything()
  const answer = await bot.ask(who, place, body)
  expect(await bot.everything()).toBe(before)
  return answer
}

/** Plays two months in a co-op. */
async function history() {
  at("2026-10-05T10:00")
  await ben("!income 5000 EUR from the account --opening")
  await ben("!income 300 EUR from City works")
  at("2026-10-31T12:00")
  await owe(bot, "ana", 50_000n)
  await owe(bot, "cem", 25_000n)
  at("2026-11-03T09:00")
  await paid("ana", "123.45 EUR")
  await paid("tom", "20 EUR", true)
  at("2026-11-20T18:00")
  await ben("!expense 20 EUR to Bakery for bread")
  await ben("!income 7 POINTS from a game")
  await ben("!reverse E7 It was cake")
}

describe("!balance", () => {
  it("says where nothing has been booked that there is nothing", async () => {
    expect(await ana("!balance")).toBe(
      "At the bank there is 0.00 EUR, and nothing is due to members now.\n\nThe year so far: `!budget`. Each entry: `!ledger`. What is due to you: `!dues`",
    )
  })

  it("shows the treasurer each account, after a line in words", async () => {
    await history()
    expect(await ben("!balance")).toBe(
      `At the bank there is 5,156.55 EUR and 7 points, and 626.55 EUR is due to members.

Some have got 20.00 EUR in advance.

The year so far: \`!budget\`. Each entry: \`!ledger\`
By account, with the name that each has in the books. All of it together is always zero.

What there is, and what was spent or promised:

- at the bank: 5,156.55 EUR · \`assets:bank\`
- at the bank: 7 points · \`assets:bank\`
- monthly payments: 750.00 EUR · \`expenses:monthly\`
- paid in advance to tom: 20.00 EUR · \`liabilities:dues:@tom:hive.example\`

Where it came from, and what is still to be paid (in the books with a minus):

- there before the ledger began: -5,000.00 EUR · \`equity:opening\`
- other income: -300.00 EUR · \`income:other\`
- other income: -7 points · \`income:other\`
- what is due to ana: -376.55 EUR · \`liabilities:dues:@ana:hive.example\`
- what is due to cem: -250.00 EUR · \`liabilities:dues:@cem:hive.example\``,
    )
    expect(await ben("!kasse", "direct")).toContain("@ana")
  })

  it("shows everybody else one sum of what is owed, and the treasurer too where others read it", async () => {
    await history()
    const seen = [await ana("!balance"), await ana("!balance", "members"), await ben("!balance", "members")]
    for (const answer of seen) {
      expect(answer).toContain("- what is due to members: -606.55 EUR · `liabilities:dues`")
      expect(answer).toContain("606.55 EUR is due to members")
      // If the answer showed advances, Tom's would be the only one, so everybody would know that it is his.
      expect(answer).not.toMatch(/@(ana|cem|tom)|376\.55|250\.00|in advance/)
    }
  })

  it("has a line for each balance of the database", async () => {
    await history()
    const lines = [...(await ben("!balance")).matchAll(/^- .+: (\S+) (EUR|points) · `(\S+)`$/gm)]
    const all = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
    const kept = [...all].flatMap(([account, own]) => [...own.values()].map((minor) => `${account} ${minor}`))
    const shown = lines.map(([, amount, , account]) => `${account} ${amount?.replaceAll(/[.,]/g, "")}`)
    expect(shown.toSorted()).toEqual(kept.toSorted())
  })

  it("goes on while the treasury is frozen, and is nothing to strangers or the lobby", async () => {
    await history()
    await bot.say("ana", "members", "!impeach --sure")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "ben"]) await bot.say(name, "direct", "!vote M1 1")
    expect(await ana("!balance")).toContain("5,156.55 EUR")
    expect(await ben("!balance", "direct")).not.toContain("@ana")
    expect(await bot.ask("zoe", "direct", "!balance")).not.toContain("5,156")
    expect(await bot.ask("ana", "lobby", "!balance")).not.toContain("5,156")
  })

  it("shows people’s to the treasurer on a signed device of theirs alone", async () => {
    await history()
    const answer = await bot.ask("ben", "direct", "!balance", {
      trust: { encrypted: true, device: "unsigned", identity: null },
    })
    expect(answer).toContain("is not verified")
    expect(answer).not.toContain("@ana")
  })
})

describe("!ledger", () => {
  it("shows the newest month with entries, each with its amounts, and how to see the one before", async () => {
    await history()
    at("2027-02-01T10:00")
    expect(await ben("!ledger")).toBe(
      `Ledger of Hive, November 2026

3 November 2026, CET

- **E5** · 09:00: payment to a member: Thanks to ana
  \`liabilities:dues:@ana\` 123.45 EUR
  \`assets:bank\` -123.45 EUR
- **E6** · 09:00: payment to a member: Thanks to tom
  \`liabilities:dues:@tom\` 20.00 EUR
  \`assets:bank\` -20.00 EUR

20 November 2026, CET

- **E7** · 18:00: expense, Bakery: bread (taken back by E9)
  \`expenses:other\` 20.00 EUR
  \`assets:bank\` -20.00 EUR
- **E8** · 18:00: income from a game
  \`assets:bank\` 7 points
  \`income:other\` -7 points
- **E9** · 18:00: takes E7 back: It was cake
  \`expenses:other\` -20.00 EUR
  \`assets:bank\` 20.00 EUR

Earlier: \`!ledger 2026-10\``.replaceAll("**", ""),
    )
    expect(await ben("!ledger 2026-10")).toContain("Later: `!ledger 2026-11`")
  })

  it("shows members sums where people are concerned", async () => {
    await history()
    const november = await ana("!ledger")
    expect(november).toContain("Paid to members in this month, less what was taken back: 143.45 EUR in all.")
    expect(november).not.toMatch(/123\.45|20\.00 EUR in|Thanks|@ana|tom|E5/)
    const october = await ana("!ledger 2026-10", "members")
    expect(october).toContain("the monthly payments fall due\n  `expenses:monthly` 500.00 EUR\n  `liabilities:dues`")
    expect(october).not.toContain("@")
  })

  it("shows neither a payment that was taken back nor that it was", async () => {
    await history()
    await ben("!reverse E5 Sent back")
    const answer = await ana("!ledger")
    expect(answer).toContain("less what was taken back: 20.00 EUR in all.")
    expect(answer).not.toMatch(/E5|Sent back|E10/)
    expect(await ben("!ledger")).toContain("E10 · 18:00: takes E5 back: Sent back")
  })

  it("of one account, also by its first words, shows what it came to", async () => {
    await history()
    const income = await ben("!ledger income 2026-10")
    expect(income).toContain(
      "Ledger of Hive, October 2026 · `income`\n\nWhen the month began: 0.00 EUR. When it ended, or now: -300.00 EUR.",
    )
    expect(income).toContain("Later: `!ledger income 2026-11`")
    expect(income).not.toMatch(/E1\b|assets/)
    expect(await ben("!kassenbuch 11/2026 bank")).toContain(
      "When the month began: 5,300.00 EUR. When it ended, or now: 5,156.55 EUR and 7 points.",
    )
    expect(await ben("!ledger expenses:workers")).toBe("Nothing has been booked there yet.")
    expect(await ana("!ledger liabilities:dues 2026-11")).toContain(
      "When the month began: -750.00 EUR. When it ended, or now: -606.55 EUR.",
    )
  })

  it("of one person is for the treasurer, out of others’ sight", async () => {
    await history()
    const answer = await ben("!ledger @ana 2026-11", "direct")
    expect(answer).toContain("When the month began: -500.00 EUR. When it ended, or now: -376.55 EUR.")
    expect(answer).toContain("`liabilities:dues:@ana` 123.45 EUR")
    expect(answer).not.toContain("@tom")
    expect(answer).toContain("Earlier: `!ledger @ana:hive.example 2026-10`")
    expect(await ben("!ledger liabilities:dues:@cem 2026-10")).toContain("-250.00 EUR")
    expect(await refused("!ledger @ana", "ben", "members")).toContain(
      "in the treasury room or in a direct message only",
    )
    expect(await refused("!ledger @ana", "cem", "direct")).toContain("only they and the treasurer see")
    expect(await refused("!ledger @ana", "ana", "direct")).toContain("`!statement`")
  })

  it("adds up the dues of many, until one person’s are asked for", async () => {
    at("2026-11-01T10:00")
    const names = Array.from({ length: 9 }, (_, index) => `m${index}`)
    await bot.act(async ({ work }) => {
      for (const name of names)
        await loose(work.trx)("members").insert({ coop: "hive", person: person(name), status: "permanent", since: 0 })
    })
    await owe(bot, "ana", 100n)
    await bot.store.knex("ledger_postings").where({ position: 1 }).update({ position: 20 })
    for (const [index, name] of names.entries())
      await loose(bot.store.knex)("ledger_postings").insert({
        ...{ coop: "hive", entry: 1, position: index + 1, account: `liabilities:dues:${person(name)}` },
        ...{ minor: "-100", currency: "EUR", at: bot.clock.now(), basis: null },
      })
    expect(await ben("!ledger")).toContain("`liabilities:dues` -10.00 EUR (10 people)")
    expect(await ana("!ledger")).toContain("`liabilities:dues` -10.00 EUR (10 people)")
  })

  it("shows a long month in pages", async () => {
    for (let index = 0; index < 23; index++) await ben(`!income ${index + 1} EUR from us`)
    const newest = await ana("!ledger")
    expect(newest.match(/E\d+ ·/g)).toHaveLength(20)
    expect(newest).toContain("More of this month: `!ledger 2026-11 --before E4`")
    const older = await ana("!ledger 2026-11 --before E4")
    expect(older.match(/E\d+ ·/g)).toEqual(["E1 ·", "E2 ·", "E3 ·"])
    expect(older).not.toContain("More of this month")
  })

  it("says what was asked for that is not there", async () => {
    expect(await ana("!ledger")).toBe("Nothing has been booked yet.")
    await history()
    expect(await ben("!ledger 2026-09")).toContain("Nothing was booked then.\n\nLater: `!ledger 2026-10`")
    expect(await refused("!ledger 2099-01")).toContain("2099-01 has not begun")
    expect(await refused("!ledger 2026-13")).toContain("not a month")
    expect(await refused("!ledger assets:gold")).toContain("neither an account nor a month")
    expect(await refused("!ledger income assets")).toContain("says something twice")
    expect(await refused("!ledger 2026-10 2026-11")).toContain("says something twice")
    expect(await refused("!ledger @nobody")).toContain("@nobody")
    expect(await refused("!ledger --before M1")).toContain("They look like `E12`")
  })
})
