/** Checks a refusal: the bot answers once, and nothing else is written. */
import { expect } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import type { Manner } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** Says the text. Checks that nothing but the answer was written, and returns it. */
export async function saysNo(
  bot: CoopBot,
  who: string,
  text: string,
  place: Place = "treasury",
  manner: Manner = {},
): Promise<string> {
  const before = await bot.everything()
  const said = await bot.say(who, place, text, manner)
  expect(said).toHaveLength(1)
  expect(await bot.everything()).toBe(before)
  return said[0]?.body ?? ""
}
