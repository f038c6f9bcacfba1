/**
 * `!poll QUESTION` with options in the lines below: opens a quick question that binds nobody (§17.2). `!poll Q1 2`: answers it. `!poll Q1`:
 * shows it.
 */
import { DateTime } from "luxon"
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { findComingDay } from "../../src/kernel/rules/coming-day.ts"
import { openPoll } from "../../src/voice/acts/polls.ts"
import { optionsIn, pollName, pollNumber } from "../../src/voice/rules/polls.ts"
import { pollCard } from "../../src/voice/views/polls.ts"
import { text, title } from "../arguments.ts"
import { answer, show } from "./answering.ts"

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
    const options = optionsIn(text)
    const day = until === undefined ? null : dayMeant(context, until)
    const poll = await openPoll(context, sender, { ...form, question, options, day })
    await reply(pollCard(words, poll, prefix), { name: pollName(poll) })
  },
})

/** The day that was typed, such as `Friday` or `2026-12-01`. @throws Refusal */
function dayMeant({ words, coop, now }: CommandContext, typed: string): string {
  const today = DateTime.fromMillis(now, { zone: coop.zone })
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && DateTime.fromISO(typed).isValid) return typed
  return findComingDay(typed, today.toISODate() ?? "", words.typed)?.day ?? refuse("poll-no-day", { typed })
}
