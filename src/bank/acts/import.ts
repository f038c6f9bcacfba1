/** Imports a bank's statement (§7.2). Its movements wait for the treasurer; the import books nothing. */

import { bankFormats } from "../../config/bank-formats.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { mainCurrency, mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { balancesOf } from "../../ledger/reads.ts"
import { accounts } from "../../ledger/rules/ledger.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { readBankFiles } from "../rules/file.ts"
import type { Asked, Imported } from "../rules/imported.ts"
import type { Statement } from "../rules/lines.ts"
import { openingOf } from "../rules/opening.ts"
import { askedBefore, csvBefore, putFile } from "../store/files.ts"
import { linesOf, waitingLines } from "../store/lines.ts"
import { unpacked } from "./archive.ts"
import { lookalikes } from "./bank.ts"
import { openingsOf } from "./known.ts"

/** How many movements the answer names when it asks about several. */
const mostNamed = 3

/** Keeps the new lines of a file that the treasurer sent. If the bot has to ask something first, it keeps nothing yet. @throws Refusal */
export const importStatement = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, bytes: Uint8Array): Promise<Imported | Asked> => {
    const { work, coop } = act
    await mustRecord(act, by)
    const { bank, account } = coop.config
    const here = { csv: bank?.csv ?? null, assumed: mainCurrency(coop.config), ours: account?.iban ?? null }
    const known = { formats: bankFormats(), named: bank?.format ?? null }
    const { lines, ...read } = orRefuse(readBankFiles(await unpacked(bytes), { ...here, ...known }))
    // A file can have movements of future days: at some banks, money that comes in on a Saturday has Monday's date. Such movements are left
    // out until a later file brings them, or this file is sent again.
    const today = dateOf(work.now, coop.zone)
    const toCome = lines.filter(({ day }) => day > today)
    const statement = { ...read, lines: lines.filter(({ day }) => day <= today) }
    mustFit(act, statement)
    const ask = await toAsk(act, statement)
    if (ask !== null && !(await askedBefore(work, coop.key, bytes))) return ask
    const { added, alike, others, repeated, changed, reworded } = await putFile(work, coop.key, statement, {
      bytes,
      holder: account?.holder ?? "",
    })
    const named = async (all: readonly number[]) => ({
      count: all.length,
      first: await linesOf(work, coop.key, all.toSorted((one, other) => one - other).slice(0, mostNamed)),
    })
    const waiting = await waitingLines(work, coop.key)
    const again = await lookalikes(act, waiting)
    const openings = await openingsOf(act)
    const atBank = (await balancesOf(work, coop.key, [accounts.bank])).get(accounts.bank)
    const compared = statement.closing
      .filter(({ day }) => day <= today)
      .map(({ day, balance }) => {
        const { currency } = balance
        const ledger = { minor: atBank?.get(currency) ?? 0n, currency }
        const open = waiting.filter(
          (line) => line.amount.currency === currency && !again.has(line) && openingOf(line, openings) === null,
        )
        const minor = open.reduce((sum, { amount }) => sum + amount.minor, ledger.minor)
        return { day, bank: balance, ledger, afterwards: { minor, currency } }
      })
    return {
      ...{ added, alike, reworded, others: others.length },
      ...{ repeated: await named(repeated), changed: await named(changed) },
      known: statement.lines.length - added.length - repeated.length - changed.length,
      pending: statement.pending,
      waiting: waiting.length,
      account: statement.iban === null ? "unnamed" : account ? "ours" : "unchecked",
      compared,
      toCome: {
        count: toCome.length,
        day:
          toCome
            .map(({ day }) => day)
            .toSorted()
            .at(-1) ?? null,
      },
      ...{ leftOut: statement.leftOut, foreign: statement.foreign, off: statement.off, turned: statement.turned },
      ...{ bank: statement.bank ?? null, ignored: statement.ignored ?? 0 },
    }
  },
)

/**
 * The question about a CSV that might be misread. Null: there is no question. `direction`: money that went out may look like money that
 * came in. `currencies`: an amount is in a currency that is not the main one and was in no earlier CSV file.
 */
async function toAsk({ work, coop }: Act, { kind, lines, unsigned }: Statement): Promise<Asked | null> {
  if (kind !== "csv" || lines.length === 0) return null
  const currencies = [...new Set(lines.map(({ amount }) => amount.currency))]
  const about = { count: lines.length, currencies }
  const before = await csvBefore(work, coop.key)
  // Neither a sign nor a column says that money went out, so all money seems to have come in. The bot asks whether that is true. It does
  // not ask if an earlier CSV had outgoing money, because then this bank's files do show the direction.
  if (unsigned && !before.wentOut) return { ...about, ask: "direction" }
  const known = new Set([mainCurrency(coop.config), ...before.currencies])
  return currencies.every((currency) => known.has(currency)) ? null : { ...about, ask: "currencies" }
}

/** Refuses amounts in a currency that the co-op does not use. @throws Refusal */
function mustFit({ coop }: Act, { lines }: Statement): void {
  const { currencies } = coop.config
  const foreign = lines.find(({ amount }) => !currencies.includes(amount.currency))
  if (foreign)
    refuse("currency-not-used", {
      currency: foreign.amount.currency,
      currencies: [...currencies],
      count: currencies.length,
    })
}
