/** Moves the clock to moments in Berlin, which is the co-op's time zone. */
import { DateTime } from "luxon"
import { instant } from "../../src/kernel/rules/types.ts"
import type { Answer } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** A moment in Berlin, such as `2026-12-01T00:00`. */
export const berlin = (iso: string) => instant(DateTime.fromISO(iso, { zone: "Europe/Berlin" }).toMillis())

/** Sets the clock to this moment and does what is due. Returns what the bot says. */
export function until(bot: CoopBot, iso: string): Promise<Answer[]> {
  bot.clock.set(berlin(iso))
  return bot.pass("PT0S")
}
