/** The hand clock by the calendar of the co-op. */
import { DateTime } from "luxon"
import { instant } from "../../src/rules/types.ts"
import type { Answer } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** A moment in Berlin, such as `2026-12-01T00:00`. */
export const berlin = (iso: string) => instant(DateTime.fromISO(iso, { zone: "Europe/Berlin" }).toMillis())

/** It is this moment now; what is due then is done, and what the bot says of itself returned. */
export function until(bot: CoopBot, iso: string): Promise<Answer[]> {
  bot.clock.set(berlin(iso))
  return bot.pass("PT0S")
}
