/**
 * `!poll QUESTION` with options in the lines below: opens a quick question that binds nobody (§17.2). `!poll Q1 2`: answers it. `!poll Q1`:
 * shows it.
 */
import { DateTime } from "luxon"
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { takeOut } from "../../src/bot/take-out.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { findComingDay } from "../../src/kernel/rules/coming-day.ts"
import { cleanLine } from "../../src/kernel/views/markdown.ts"
import { answerPoll, openPoll, readPoll } from "../../src/voice/acts/polls.ts"
import { optionsIn, pollName, pollNumber } from "../../src/voice/rules/polls.ts"
import { answeredCard, pollCard } from "../../src/voice/views/polls.ts"
import { text, title } from "../arguments.ts"

/** The most characters of an option. */
const longestOption = 120

export default defineCommand({
  name: "poll",
  topic: "votes",
  usage: "QUESTION",
  where: ["members", "direct"],
  who: openPoll.who,
  deadlines: true,
  pieces: [{ toggle: "open" }, { toggle: "several" }, { flag: "until" }, { line: "question" }, { lines: "text" }],
  args: z.object({ open: z.boolean(), several: z.boolean(), until: z.string().optional(), question: title, text }),
  examples: ["poll Where do we eat on Friday?", "poll Q1 2"],
  async run(context, { question, text, until, ...form }) {
    const [first = "", ...rest] = question.split(/\s+/)
    const number = pollNumber(first)
    if (number !== null) return rest.length === 0 ? show(context, number) : answer(context, number, rest)
    const { words, prefix, sender, message, reply } = context
    if (message.room.place === "direct") refuse("poll-not-here")
    const options = optionsIn(text).map((option) => cleanLine(option, longestOption))
    const day = until === undefined ? null : dayMeant(context, until)
    const poll = await openPoll(context, sender, { ...form, question, options, day })
    await reply(pollCard(words, poll, prefix), { name: pollName(poll) })
  },
})

async function show(context: CommandContext, number: number): Promise<void> {
  const { words, prefix, sender, reply } = context
  await reply(pollCard(words, await readPoll(context, sender, number), prefix))
}

async function answer(context: CommandContext, number: number, typed: readonly string[]): Promise<void> {
  const { words, sender, message, reply, prefix } = context
  const alone = message.room.place === "direct"
  const poll = await readPoll(context, sender, number)
  if (!poll.open && !alone) {
    // The message shows how its writer answers a secret poll.
    const removed = String(await takeOut(context, words.t("poll-redaction-reason")))
    return say(context, { person: sender.person }, words.t("poll-wrong-room", { removed, poll: poll.id, prefix }))
  }
  const answered = await answerPoll(context, sender, number, typed, { sentAt: message.sentAt, alone })
  const card = answeredCard(words, answered)
  await reply(card, poll.open ? {} : { asLongAs: longest(context, answered) })
}

/** Answers of other lengths that a secret poll could get. The answer is filled up to the longest of them, so that its length tells nothing. */
function longest({ words }: CommandContext, answered: Awaited<ReturnType<typeof answerPoll>>): string[] {
  const { options, several } = answered.poll
  const all = options.map((_, at) => at + 1)
  const choices = several ? [all] : all.map((one) => [one])
  return choices.flatMap((chosen) =>
    [true, false].map((again) => answeredCard(words, { ...answered, choices: chosen, again })),
  )
}

/** The day that was typed, such as `Friday` or `2026-12-01`. @throws Refusal */
function dayMeant({ words, coop, now }: CommandContext, typed: string): string {
  const today = DateTime.fromMillis(now, { zone: coop.zone })
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && DateTime.fromISO(typed).isValid) return typed
  return findComingDay(typed, today.toISODate() ?? "", words.typed)?.day ?? refuse("poll-no-day", { typed })
}
