/** A bakery in which Ana leads Ben, Cem, Dee and Eli, and which reviews how they work with each other. */
import { commands } from "../../commands/index.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { fiveAndTom } from "./decisions.ts"
import { chief, withChief } from "./roles.ts"

export const bakers = ["ben", "cem", "dee", "eli"] as const

/** Ana has made the role R1, which the four hold. Tom has none. The first reviews open 30 days later. */
export async function bakery(
  rest: Pick<TestBotOptions, "language" | "wording"> = {},
  settings: object = {},
  expected = "Bread by seven",
) {
  const reviews = { every: "P30D", open: "P14D" }
  const members = fiveAndTom
  const bot = await CoopBot.start({ commands, members, settings: { ...withChief, reviews, ...settings }, ...rest })
  await bot.act((act) => takeSeat(act, chief, person("ana"), null))
  await bot.say("ana", "members", "!role new Bakery under chief-executive")
  await bot.say("ana", "members", `!role R1 expect ${expected}`)
  await bot.say("ana", "members", "!role R1 seats 4")
  for (const name of bakers) {
    await bot.say("ana", "direct", `!appoint @${name} R1`)
    await bot.say(name, "direct", "!role accept")
  }
  return bot
}

/** What `writer` says of `about`, with a mark. */
export const reviewed = (bot: CoopBot, writer: string, about: string, mark: number, text = `${writer} on ${about}`) =>
  bot.ask(writer, "direct", `!review @${about} ${mark} ${text}`)
