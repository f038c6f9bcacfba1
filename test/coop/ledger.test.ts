/** The one way into the ledger (§7.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { book } from "../../src/coop/ledger.ts"
import { accounts, type Posting } from "../../src/rules/ledger.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
})
afterEach(() => bot.close())

const posting = (account: Posting["account"], minor: bigint, currency: string): Posting => ({
  account,
  amount: { minor, currency },
  basis: null,
})

describe("an entry", () => {
  it.each([
    ["by a cent", [posting(accounts.bank, 500n, "EUR"), posting(accounts.otherIncome, -499n, "EUR")]],
    ["of two currencies", [posting(accounts.bank, 500n, "EUR"), posting(accounts.otherIncome, -500n, "POINTS")]],
  ])("that does not balance is not booked: %s", async (_, postings) => {
    const before = await bot.everything()
    await expect(bot.act((act) => book(act, null, { kind: "income", text: "Kai", postings }))).rejects.toThrow(
      "an entry of kind income does not balance",
    )
    expect(await bot.everything()).toBe(before)
  })
})
