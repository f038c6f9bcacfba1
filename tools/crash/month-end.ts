/** Moves the bot's clock past the end of a month, and kills the bot again while it closes that month. */
import { setTimeout as sleep } from "node:timers/promises"
import { DateTime } from "luxon"
import { monthEnd, monthOf } from "../../src/kernel/rules/months.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"
import type { DyingBot } from "./dying-bot.ts"
import { type Evidence, zone } from "./evidence.ts"
import type { Kill } from "./plan.ts"
import { untilComplete } from "./waiting.ts"

/** The weekday and time of the digest, as in the configuration: that of the moment at which this month ends. */
export const digestTime = (now: Instant): string =>
  DateTime.fromMillis(monthEnd(monthOf(now, zone), zone), { zone })
    .toFormat("cccc HH:mm")
    .toLowerCase()

/** Starts the stopped bot with a clock in the next month, kills it as planned, and stops it again. */
export async function endMonth(
  { treasury, tales, view, ledger }: Evidence,
  bot: DyingBot,
  kills: readonly Kill[],
): Promise<void> {
  const now = instant(Date.now())
  const month = monthOf(now, zone)
  bot.later = monthEnd(month, zone) - now + 60_000
  for (const kill of kills) await bot.kill(kill)
  await bot.start()
  const name = DateTime.fromISO(month).toFormat("LLLL yyyy")
  const lastDay = DateTime.fromMillis(monthEnd(month, zone) - 1, { zone }).toFormat("d LLL")
  const said = [`month ${name}`, `month-to-pay ${name}`, `digest ${lastDay}`]
  treasury.expected.push(...said)
  ledger.ahead = bot.later
  for (const tale of tales) said.push(...(tale.monthEnded?.(name) ?? []))
  await untilComplete(() => {
    view.update()
    return said.filter((what) => view.announced(what).length === 0)
  })
  // Waits a little. If the bot now sent messages that it must not send any more, the check would see them.
  await sleep(1000)
  await bot.stop()
}
