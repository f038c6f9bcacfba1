/** `!budget`: the year's costs so far compared with its income, in words and in a chart (§8.1). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../../src/ledger/rules/ledger.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe } from "../../support/owed.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
})
afterEach(() => bot.close())

const income = (account: string, minor: bigint, currency = "EUR") =>
  bot.act((act) =>
    book(act, person("ben"), {
      kind: "income",
      text: "City works",
      postings: [
        { account: accounts.bank, amount: { minor, currency }, basis: null },
        { account, amount: { minor: -minor, currency }, basis: null },
      ],
    }),
  )

const pictures = (answers: readonly Answer[]) =>
  answers.flatMap(({ errand, lane }) => (errand.do === "file" ? [{ ...errand, lane }] : []))

describe("!budget", () => {
  it("says what has come in and what was spent this year, in sums that name nobody", async () => {
    await income(accounts.tasks, 100_000n)
    await income(accounts.otherIncome, 5_000n)
    await owe(bot, "ana", 30_000n)
    await owe(bot, "tom", 20_000n)
    const manner = { eventId: eventId("$asked") }
    const [answer, name, picture, ...others] = await bot.say("cem", "members", "!budget", manner)
    expect(others).toEqual([])
    expect(answer?.body).toContain(
      "2026 so far, in EUR\n\n- Income: 1,050.00 EUR (from tasks 1,000.00 EUR; other income 50.00 EUR)\n" +
        "- Cost: 500.00 EUR (monthly payments)\n- Left: 550.00 EUR",
    )
    expect(answer?.body).not.toMatch(/\b(ana|tom)\b|300|200/)
    expect(pictures(picture ? [picture] : [])).toMatchObject([
      {
        filename: "budget-2026-EUR.png",
        mimetype: "image/png",
        image: { width: 1080, height: 900 },
        caption: expect.stringMatching(/^2026: .*1,050\.00.*500\.00/),
        lane: "room:!members-hive:hive.example",
        // A new event with a file would alert everybody in the room, but an edit does not. So the file is sent as an edit of a message.
        inPlaceOf: name?.name,
        relation: { thread: "$asked", replyTo: "$asked" },
      },
    ])
  })

  it("says by how much it falls short", async () => {
    await owe(bot, "ana", 30_000n)
    expect(await bot.ask("cem", "direct", "!budget")).toContain(
      "- Income: 0.00 EUR\n- Cost: 300.00 EUR (monthly payments)\n- Short by: 300.00 EUR",
    )
  })

  it("keeps currencies apart, each with a picture", async () => {
    await income(accounts.tasks, 7n, "POINTS")
    await income(accounts.tasks, 100_000n)
    const said = await bot.say("cem", "direct", "!budget")
    expect(said[0]?.body).toMatch(/2026 so far, in EUR[\s\S]*2026 so far, in POINTS/)
    expect(pictures(said).map(({ filename, lane }) => `${lane} ${filename}`)).toEqual([
      "person:@cem:hive.example budget-2026-EUR.png",
      "person:@cem:hive.example budget-2026-POINTS.png",
    ])
  })

  it("shows nothing of it where there is nothing, or nothing is left of it", async () => {
    expect(await bot.say("cem", "direct", "!budget")).toHaveLength(1)
    await income(accounts.tasks, 100n)
    await income(accounts.tasks, -100n)
    const said = await bot.say("cem", "direct", "!budget")
    expect(said).toHaveLength(1)
    expect(said[0]?.body).not.toContain("so far")
  })

  it("begins anew with each year, and is no matter of payments", async () => {
    await income(accounts.tasks, 100_000n)
    await owe(bot, "ana", 30_000n)
    await bot.pass("P50D")
    expect(await bot.ask("cem", "direct", "!budget")).not.toContain("so far")
    await bot.act((act) =>
      book(act, person("ben"), {
        kind: "payment",
        text: "",
        postings: [
          { account: duesOf(person("ana")), amount: { minor: 30_000n, currency: "EUR" }, basis: null },
          { account: accounts.bank, amount: { minor: -30_000n, currency: "EUR" }, basis: null },
        ],
      }),
    )
    expect(await bot.ask("cem", "direct", "!budget")).not.toContain("so far")
  })
})
