/** Checks that the bot refuses a command. By default ben, the treasurer, types it in the treasury's room. */
import { expect } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import type { Manner } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** Checks that a command is refused: the bot says one message, and nothing but messages is written. Returns the message's text. */
export async function refused(
  bot: CoopBot,
  body: string,
  who = "ben",
  { place = "treasury", ...manner }: Manner & { place?: Place } = {},
): Promise<string> {
  const before = await bot.everything()
  const answer = await bot.say(who, place, body, manner)
  expect(await bot.everything()).toBe(before)
  const said = answer.filter(({ errand }) => errand.do === "say")
  expect(said).toHaveLength(1)
  return said[0]?.body ?? ""
}
