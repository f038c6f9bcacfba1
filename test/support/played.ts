/** Plays the stories in a document. A story says what happens when, what somebody types, and what the bot answers. */
import { DateTime } from "luxon"
import { commands } from "../../commands/index.ts"
import { coopKey, motionId } from "../../src/kernel/rules/types.ts"
import { impeach, takeSeat } from "../../src/offices/acts/offices.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { berlin, until } from "./time.ts"
import { adoptNow, doneTask } from "./treasury.ts"

/** A step such as `2026-11-11 14:00  dee joins`. If the step is a command, its answer follows in indented lines. */
export interface Step {
  readonly at: string
  readonly what: string
  readonly answer: readonly string[]
}

/** Reads a story. @throws Error at a line that is neither a step nor part of an answer */
export function stepsOf(story: string): Step[] {
  const steps: { at: string; what: string; answer: string[] }[] = []
  for (const line of story.split("\n")) {
    const [, day, time, what] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d) {2}(\S.*)$/.exec(line) ?? []
    const [, answered] = /^ {4}(.*)$/.exec(line) ?? []
    if (what !== undefined) steps.push({ at: `${day}T${time}`, what, answer: [] })
    else if (answered !== undefined) steps.at(-1)?.answer.push(answered)
    else if (line.trim() !== "") throw new Error(`what is this? ${line}`)
  }
  return steps
}

const hive = coopKey("hive")

/** Starts a co-op of ana and ben. Ben is the treasurer. */
export async function startPlay(): Promise<CoopBot> {
  const bot = await CoopBot.start({ commands, members: {} })
  bot.clock.set(berlin("2026-10-15T12:00"))
  await bot.act(async ({ work }) => {
    for (const name of ["ana", "ben"]) await putMember(work, hive, person(name), "permanent")
    await putSeat(work, hive, "treasurer", person("ben"))
  })
  return bot
}

/** Everything that can happen in a story. For each deed, the pattern of its sentence in the story. */
const deeds: readonly [RegExp, (bot: CoopBot, said: Readonly<Record<string, string>>) => Promise<unknown>][] = [
  [
    /^budget M(?<motion>\d+): (?<monthly>[\d.]+ EUR) a month, (?<workers>[\d.]+)% for work, (?<evaluators>[\d.]+)% for evaluating$/,
    async (bot, { motion = "", monthly = "", workers = "", evaluators = "" }) => {
      const year = DateTime.fromMillis(bot.clock.now(), { zone: "Europe/Berlin" }).year
      await adoptNow(bot, { year, monthly, workers, evaluators, number: Number(motion) })
    },
  ],
  [/^(?<name>\w+) joins$/, (bot, { name = "" }) => bot.act(({ work }) => putMember(work, hive, person(name), "trial"))],
  [
    /^(?<name>\w+) leaves$/,
    (bot, { name = "" }) => bot.act(({ work }) => putMember(work, hive, person(name), "former")),
  ],
  [
    /^T1 is done for (?<price>[\d.]+ EUR), by (?<people>[\w, ]+), (?<ratio>[\d:]+)$/,
    (bot, { price = "", people = "", ratio = "" }) => {
      const parts = ratio.split(":").map(Number)
      const names = people.split(/, | and /)
      return doneTask(bot, {
        price,
        workers: Object.fromEntries(names.map((name, index) => [name, parts[index] ?? 1])),
      })
    },
  ],
  [
    /^(?<name>\w+) is impeached$/,
    (bot, { name = "" }) =>
      bot.act((act) => impeach(act, { office: "treasurer", person: person(name) }, { row: 1, id: motionId("M1") })),
  ],
  [
    /^(?<name>\w+) is elected treasurer$/,
    (bot, { name = "" }) => bot.act((act) => takeSeat(act, "treasurer", person(name), null)),
  ],
]

/** Does a step. Returns the answer to the person who typed it. */
export async function play(bot: CoopBot, { at, what }: Step): Promise<string> {
  await until(bot, at)
  const [, who, typed] = /^(\w+): (!.*)$/.exec(what) ?? []
  if (who !== undefined && typed !== undefined) {
    const answers = await bot.say(who, "direct", typed)
    return answers
      .filter(({ lane }) => lane === `person:${person(who)}`)
      .map(({ body }) => body)
      .join("\n\n")
  }
  for (const [sentence, deed] of deeds) {
    const said = sentence.exec(what)?.groups
    if (!said) continue
    await deed(bot, said)
    return ""
  }
  throw new Error(`nobody knows how to do this: ${what}`)
}
