/** The books that a demo leaves, as Waggle says them and as hledger reads them. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { DateTime } from "luxon"
import { expect } from "vitest"
import { commands } from "../../commands/index.ts"
import { loadSecrets } from "../../src/config/secrets.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { standings } from "../../src/standing/reads.ts"
import { identityOf } from "../../src/standing/store/identities.ts"
import { complaintsOfHledger } from "./accountant.ts"
import { CoopBot } from "./coop-bot.ts"
import { exported } from "./exported.ts"
import { expectBalanceSheet, expectProfitAndLoss, yearRows } from "./year-file.ts"

/**
 * Opens the bot's data in this folder as a bot would, right after the newest entry, so that nothing more falls due. Expects that hledger reads
 * the ledger without complaint, and comes to the profit and loss and the balance sheet of the year that the treasurer gets with `!year`.
 * @param year null: that of the newest entry
 */
export async function expectSameBooks(data: string, year: number | null): Promise<void> {
  const location = join(data, "waggle.sqlite")
  const config = await readFile(join(data, "waggle.yaml"), "utf8")
  const { masterKey } = loadSecrets(data, {})
  const place = { location, remove: async () => {} }
  const bot = await CoopBot.start({ commands, kept: { place, masterKey, config, now: instant(0) } })
  try {
    const { zone } = bot.coop
    const newest = Math.max(...(await bot.store.knex("ledger_entries").pluck("recorded_at")).map(Number))
    bot.clock.set(instant(newest))
    const of = year ?? DateTime.fromMillis(newest, { zone }).year
    const { treasurer, identity } = await bot.store.work(async (work) => {
      const all = await standings(work, bot.coop.config)
      const [one] = all.filter(({ powers }) => powers.has("hold-treasury"))
      if (!one) throw new Error("the demo has left no treasurer")
      const known = await identityOf(work, bot.coop.key, one.person)
      return { treasurer: one.person, identity: known?.masterKey ?? null }
    })
    const rows = await yearRows(bot, treasurer, of, { trust: { encrypted: true, device: "signed", identity } })
    expect(rows.length).toBeGreaterThan(4)
    const journal = await exported(location, "hledger", zone)
    expect(await complaintsOfHledger(journal)).toBe("")
    await expectProfitAndLoss(rows, journal, of)
    await expectBalanceSheet(rows, journal, of)
  } finally {
    await bot.close()
  }
}
