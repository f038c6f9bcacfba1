/** The only way to write to the ledger (§7.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { accounts, type Entry, type Posting } from "../../../src/ledger/rules/ledger.ts"
import { sealedEntry } from "../../../src/ledger/store/ledger.ts"
import { CoopBot } from "../../support/coop-bot.ts"

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

describe("what the minutes commit to", () => {
  const entry: Entry = {
    ...{ number: 1, kind: "income", at: instant(5), happened: null, recordedAt: instant(5), actor: null, text: "Kai" },
    ...{ task: null, reverses: null, corrects: null, postings: [] },
  }

  it("is for entries of before the same text as ever, and names the day on which something happened where there is one", () => {
    expect(sealedEntry(entry)).toBe(
      '{"actor":null,"at":5,"corrects":null,"kind":"income","number":1,"postings":[],"recordedAt":5,"reverses":null,"task":null,"text":"Kai"}',
    )
    expect(sealedEntry({ ...entry, happened: "2026-12-29" })).toContain('"happened":"2026-12-29"')
  })
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
