/** A co-op in which hours are approved: Ana is chief executive, eli is on the board, ben is treasurer; tom works under Ana. */
import { commands } from "../../commands/index.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { fiveAndTom } from "./decisions.ts"

const hours = { norm: "PT30H", leave: "P24D", carryLeave: true } as const

export const withHours = {
  hours,
  offices: {
    "chief-executive": { candidacy: "nothing", powers: ["appoint", "approve-hours"] },
    board: { powers: ["approve-hours"] },
  },
} as const

export async function startHours(rest: Pick<TestBotOptions, "language" | "wording" | "settings"> = {}) {
  const bot = await CoopBot.start({ commands, members: fiveAndTom, settings: withHours, ...rest })
  if (rest.settings === undefined) {
    await bot.act((act) => takeSeat(act, officeKey("chief-executive"), person("ana"), null))
    await bot.act((act) => takeSeat(act, officeKey("board"), person("eli"), null))
  }
  await bot.act((act) => takeSeat(act, "treasurer", person("ben"), null))
  return bot
}

/** The day that is this many days before today, in the co-op's zone. */
export const daysAgo = (bot: CoopBot, days: number): string =>
  new Date(bot.clock.now() - days * 86_400_000).toISOString().slice(0, 10)
