/** A co-op in which somebody is to be removed (§6), and the two votes on it. */
import { commands } from "../../commands/index.ts"
import { coopKey, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import * as people from "../../src/people/acts/members.ts"
import { type Member, standingOf } from "../../src/standing/store/members.ts"
import { type Answer, person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { fiveAndTom } from "./decisions.ts"
import { withOffices } from "./offices.ts"

const hive = coopKey("hive")
export const grounds = "Has kept the key to the store for months."

/** Starts the co-op. By default ana, ben and cem moderate. */
export async function startRemoval(
  offices: Readonly<Record<string, OfficeKey>> = { ana: "moderator", ben: "moderator", cem: "moderator" },
): Promise<CoopBot> {
  const bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
  for (const [name, office] of Object.entries(offices))
    await bot.act((act) => takeSeat(act, office, person(name), null))
  return bot
}

/**
 * The texts of these answers, one below the other. `lane`: takes only answers whose lane contains this text, such as `room:!members` or
 * `person:@ana`.
 */
export const bodies = (answers: readonly Answer[], lane = ""): string =>
  answers
    .filter((answer) => answer.lane.includes(lane))
    .map(({ body }) => body)
    .join("\n")

export const standing = (bot: CoopBot, name: string): Promise<Member> =>
  bot.store.work((work) => standingOf(work, withOffices(hive), person(name)))

export async function leave(bot: CoopBot, name: string): Promise<void> {
  await bot.act(async (act) => people.leave(act, await standingOf(act.work, withOffices(hive), person(name))))
}

/** Plays the first vote. The moderators carry it. Returns everything that is said when it closes. */
export async function announce(
  bot: CoopBot,
  name = "dee",
  moderators: readonly string[] = ["ana", "ben", "cem"],
): Promise<Answer[]> {
  const [by = ""] = moderators
  await bot.say(by, "moderators", `!remove --sure @${name} ${grounds}`)
  await bot.pass("P3DT1M")
  const said: Answer[] = []
  for (const voter of moderators.filter((one) => one !== name))
    said.push(...(await bot.say(voter, "direct", "!vote R1 1")))
  return said
}

/** Plays the second vote up to its deadline. These people vote for the removal. */
export async function carry(
  bot: CoopBot,
  id = "M1",
  voters: readonly string[] = ["ana", "ben", "cem", "eli"],
): Promise<Answer[]> {
  await bot.pass("P7DT1M")
  const said: Answer[] = []
  for (const voter of voters) said.push(...(await bot.say(voter, "direct", `!vote ${id} 1`)))
  said.push(...(await bot.pass("P4DT1M")))
  return said
}

/** Everybody on the roll votes for option 1. So the vote is carried, and closes at once. */
export async function allVoteOn(
  bot: CoopBot,
  id: string,
  roll: readonly string[] = ["ana", "ben", "cem", "eli", "dee"],
): Promise<void> {
  for (const voter of roll) await bot.say(voter, "direct", `!vote ${id} 1`)
}
