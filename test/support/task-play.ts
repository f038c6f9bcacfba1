/** Plays tasks (§9.1) line by line, from a customer's request to the paid price. */
import { expect } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import type { TaskState } from "../../src/tasks/rules/tasks.ts"
import { taskOf } from "../../src/tasks/store/tasks.ts"
import { type Answer, person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/** The lane of a place: `members`, or `@zoe` for a direct room. */
export const laneOf = (place: string): string =>
  place.startsWith("@") ? `person:${person(place.slice(1))}` : `room:!${place}-hive:hive.example`

/** The texts that were said in a place. */
export const saidIn = (place: string, answers: readonly Answer[]): string =>
  answers
    .filter(({ lane }) => lane === laneOf(place))
    .map(({ body }) => body)
    .join("\n")

/** Plays lines such as `zoe lobby !task new A website`. Returns the answers to the last one. */
export async function play(bot: CoopBot, lines: string): Promise<Answer[]> {
  let said: Answer[] = []
  for (const line of lines.trim().split("\n")) {
    const [who = "", place = "", ...words] = line.trim().split(" ")
    said = await bot.say(who, place as Place, words.join(" ").replaceAll("\\n", "\n"))
  }
  return said
}

export const told = async (bot: CoopBot, lines: string): Promise<string> =>
  (await play(bot, lines)).map(({ body }) => body).join("\n")

/** Says the line. Checks that nothing but the answer was written. */
export async function refused(bot: CoopBot, line: string): Promise<string> {
  const before = await bot.everything()
  const said = await play(bot, line)
  expect(said).toHaveLength(1)
  expect(await bot.everything()).toBe(before)
  return said[0]?.body ?? ""
}

export const stateOf = async (bot: CoopBot, number = 1): Promise<TaskState | undefined> =>
  (await bot.store.work((work) => taskOf(work, coopKey("hive"), number)))?.state

export const submitted = "zoe lobby !task new A website\\nWith a calendar"
export const offered = `${submitted}
  ben members !task T1 evaluate
  ben direct !task T1 offer 1000 EUR 2026-12-15`
export const accepted = `${offered}
  zoe direct !task T1 agree`
