/** A co-op that owes its people money. The months and tasks that would lead to the debt are left out. */

import { commands } from "../../commands/index.ts"
import { coopKey, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { balancesOf } from "../../src/ledger/store/ledger.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"

const hive = coopKey("hive")

/** Makes this much fall due to somebody, in minor units of the currency. */
export async function owe(bot: CoopBot, name: string, minor: bigint, currency = "EUR"): Promise<void> {
  const monthly = { minor, currency }
  const basis = { rule: "monthly", month: "2026-10", days: 31, of: 31, budget: 1, monthly } as const
  await bot.act((act) =>
    book(act, null, {
      kind: "monthly",
      text: "",
      postings: [
        { account: accounts.monthly, amount: monthly, basis: null },
        { account: duesOf(person(name)), amount: { minor: -minor, currency }, basis },
      ],
    }),
  )
}

/** The amount that is due to somebody, in minor units. Negative after an advance. */
export async function dueNow(bot: CoopBot, name: string, currency = "EUR"): Promise<bigint> {
  const account = duesOf(person(name))
  const balances = await bot.store.work((work) => balancesOf(work, hive, [account]), { quiet: true })
  return -(balances.get(account)?.get(currency) ?? 0n)
}

/** Gives somebody an office, as if elected. */
export const seat = (bot: CoopBot, name: string, office: OfficeKey): Promise<unknown> =>
  bot.store.work((work) => putSeat(work, hive, office, person(name)))

/** Starts a co-op with euros and yen. Ben is the treasurer, and 120 euros are due to ana. */
export async function owingCoop(): Promise<CoopBot> {
  const bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "JPY"] } })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 12_000n)
  return bot
}
