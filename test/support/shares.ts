/** A co-op with ownership shares: Ana, Ben and Cem are its founders, Ben its treasurer, and Tom is on trial. Days are Berlin’s. */
import { commands } from "../../commands/index.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"

/** Starts it. `ownership`: terms of the shares that differ. */
export async function sharedCoop(
  ownership: Readonly<Record<string, unknown>> = {},
  { settings = {}, ...options }: Partial<TestBotOptions> = {},
): Promise<CoopBot> {
  const shares = { shares: true, value: "600 EUR", ...ownership }
  const bot = await CoopBot.start({ commands, ...options, settings: { smallRoll: 3, ownership: shares, ...settings } })
  await bot.act((act) => takeSeat(act, "treasurer", person("ben"), null))
  // The founders get their shares as soon as the bot looks.
  await bot.pass("PT1M")
  return bot
}

/** Lets these people vote for an option once the proposal stage is over. Returns what the bot says at the end. */
export async function carried(
  bot: CoopBot,
  motion: string,
  {
    voters = ["ana", "ben", "cem"],
    ballot = "1",
  }: { readonly voters?: readonly string[]; readonly ballot?: string } = {},
): Promise<string> {
  await bot.pass("P3DT1M")
  const said: string[] = []
  for (const name of voters) said.push(await bot.ask(name, "direct", `!vote ${motion} ${ballot}`))
  said.push(...(await bot.pass("P4D")).map(({ body }) => body))
  return said.join("\n")
}

/** Tom becomes an owner, by the vote `M1`. */
export async function tomJoins(bot: CoopBot, motion = "M1"): Promise<string> {
  await bot.ask("tom", "members", "!admit")
  return carried(bot, motion)
}
