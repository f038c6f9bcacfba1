/** Long repetitive messages for every command, through the real dispatcher on a real database. */
import { commands } from "../../commands/index.ts"
import type { AnyCommand } from "../../src/bot/command.ts"
import type { Place } from "../../src/bot/message.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { withMentions } from "../../src/matrix/mentions.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { person } from "../../test/support/bot.ts"
import { CoopBot } from "../../test/support/coop-bot.ts"
import { adoptNow, doneTask } from "../../test/support/treasury.ts"
import { asLongAsRead, longTexts } from "./long.ts"
import { cpuNow, medianOf } from "./run.ts"

/** The speakers and their rooms. A stranger speaks wherever a stranger can reach the bot; a member and an officer speak too. */
export const speakers = [
  { who: "zoe", place: "direct", stranger: true },
  { who: "zoe", place: "lobby", stranger: true },
  { who: "ben", place: "members", stranger: false },
  { who: "ben", place: "direct", stranger: false },
  { who: "ana", place: "direct", stranger: false },
] as const satisfies readonly { who: string; place: Place; stranger: boolean }[]
export type Speaker = (typeof speakers)[number]

/** A busy co-op: votes in both stages, tasks, a budget. */
export async function livelyCoop(): Promise<CoopBot> {
  // Nobody writes so much that the bot falls silent: then nothing would be tried.
  const bot = await CoopBot.start({ commands, settings: { limits: { answers: 1_000_000 } } })
  await bot.act(async ({ work }) => {
    for (const office of ["treasurer", "moderator"] as const)
      await putSeat(work, coopKey("hive"), office, person("ana"))
  })
  await bot.ask("ana", "members", "!propose Move our servers")
  await bot.pass("P3DT1M")
  await bot.ask("ben", "members", "!propose Buy a bench")
  await adoptNow(bot)
  await doneTask(bot)
  await bot.ask("kai", "lobby", "!task new A website")
  return bot
}

/**
 * Puts a long text into a command's longest example in several ways: in place of each word, after the example, on the line below it, and
 * after the command's name.
 */
function stretched({ name, examples }: AnyCommand, long: string): string[] {
  const [example = name] = examples.toSorted((one, other) => other.length - one.length)
  const words = example.split(" ")
  const each = words.slice(1).map((_, index) => words.toSpliced(index + 1, 1, long).join(" "))
  return [`${name} ${long}`, ...each, `${example} ${long}`, `${example}\n${long}`, `${name}${long}`]
}

/** A message. Its text is made only when it is said, because all texts together are a gigabyte. */
export interface Message {
  /** The name of the repeated piece in the message. */
  readonly name: string
  readonly message: () => string
}

/**
 * Yields every long text by itself, after the prefix, and after `!help`. For each command, texts as long as the bot reads are put in each
 * place of the command.
 */
export function* allMessages(): Generator<Message> {
  for (const [name, long] of longTexts) {
    yield { name, message: () => long }
    yield { name, message: () => `!${long}` }
    yield { name, message: () => `!help ${long}` }
    if (!name.endsWith(asLongAsRead)) continue
    for (const command of commands)
      for (const index of stretched(command, "").keys())
        yield { name, message: () => `!${stretched(command, long)[index] ?? ""}` }
  }
}

export interface Said {
  readonly speaker: Speaker
  readonly name: string
  readonly body: string
  readonly milliseconds: number
}

/** The CPU time in milliseconds that one message costs, with all work that it causes. */
export async function costOf(bot: CoopBot, { who, place }: Speaker, body: string): Promise<number> {
  const begin = cpuNow()
  await bot.say(who, place, withMentions(body, body))
  return cpuNow() - begin
}

/** The cost of a message. If the first measurement is high, it is the median of five, because a noisy machine makes single costs high. */
export async function steadyCostOf(bot: CoopBot, speaker: Speaker, body: string, high: number): Promise<number> {
  const first = await costOf(bot, speaker, body)
  if (first <= high) return first
  const costs = [first]
  while (costs.length < 5) costs.push(await costOf(bot, speaker, body))
  return medianOf(costs)
}
