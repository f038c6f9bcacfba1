/** A co-op of five that decides something. */
import { commands } from "../../commands/index.ts"
import type { Answer } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"

/** Five permanent members, and tom on trial. */
export const fiveAndTom = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
} as const

/** Five permanent members, and tom on trial. With `smallRoll: 3` the ballots of only three people can be published. */
export const fiveMembers = (settings: Readonly<Record<string, unknown>> = {}): Promise<CoopBot> =>
  CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3, ...settings } })

/** Puts M1 to the vote, with two proposals. */
export async function inVoting(bot: CoopBot): Promise<Answer[]> {
  await bot.say("ana", "members", "!propose Move our servers\nIt costs 40 € more a month.")
  await bot.say("ben", "members", "!alternative M1 Stay, but switch the tariff")
  return bot.pass("P3DT1M")
}

/** How a vote was counted: the message in the thread of its outcome. */
export const countOf = (answers: readonly Answer[], motion: string): string =>
  answers.find(({ errand, relation }) => errand.do === "say" && relation?.threadOf === `outcome:hive:${motion}`)
    ?.body ?? ""
