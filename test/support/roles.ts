/** A co-op whose chief executive may appoint people to roles. */
import { commands } from "../../commands/index.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { type Answer, person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { fiveAndTom } from "./decisions.ts"

export const chief = officeKey("chief-executive")
export const withChief = {
  smallRoll: 3,
  offices: { "chief-executive": { candidacy: "nothing", powers: ["invite", "appoint"] } },
} as const

/** Ana is chief executive of a co-op of five, with tom on trial. */
export async function ledByAna(rest: Pick<TestBotOptions, "language" | "wording"> = {}) {
  const bot = await CoopBot.start({ commands, members: fiveAndTom, settings: withChief, ...rest })
  await bot.act((act) => takeSeat(act, chief, person("ana"), null))
  return bot
}

/** What this person was told in their direct room. */
export const told = (answers: readonly Answer[], who: string): string =>
  answers
    .filter(({ lane }) => lane.startsWith(`person:@${who}:`))
    .map(({ body }) => body)
    .join("\n")

/** What was said in the members' room. */
export const heard = (answers: readonly Answer[]): string =>
  answers
    .filter(({ lane }) => lane.startsWith("room:"))
    .map(({ body }) => body)
    .join("\n")
