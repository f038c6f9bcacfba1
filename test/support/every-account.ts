/** Something on every account that there is, and on some that a co-op may have made for itself. */
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts } from "../../src/ledger/rules/ledger.ts"
import type { CoopBot } from "./coop-bot.ts"

const own = [
  "liabilities:donations:debian",
  "assets:till",
  "liabilities:loan",
  "equity:paid-in",
  "income:grants",
  "expenses:rent",
  "expenses:Löhne",
]

/** Books an amount between the bank and each account, in turn in each of these currencies. */
export async function onEveryAccount(bot: CoopBot, currencies: readonly string[]): Promise<void> {
  const every = [...new Set([...Object.values<string>(accounts), ...own])].filter((one) => one !== accounts.bank)
  await bot.act(async (act) => {
    for (const [place, account] of every.entries()) {
      const currency = currencies[place % currencies.length] ?? "EUR"
      const minor = BigInt((place % 3 === 0 ? -1 : 1) * (1_000 + place * 37))
      const on = (account: string, minor: bigint) => ({ account, amount: { minor, currency }, basis: null })
      const postings = [on(account, minor), on(accounts.bank, -minor)]
      await book(act, null, { kind: "expense", text: account, postings })
    }
  })
}
