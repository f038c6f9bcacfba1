/**
 * `!poll QUESTION` with options in the lines below: opens a quick question that binds nobody (§17.2). `!poll Q1 2`: answers it. `!poll Q1`:
 * shows it.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { quote } from "../../src/bot/parse.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { wordsOfMoment } from "../../src/kernel/rules/coming-moment.ts"
import { openPoll } from "../../src/voice/acts/polls.ts"
import { type UntilReading, untilReadings } from "../../src/voice/rules/poll-until.ts"
import { isOption, optionsIn, pollName, pollNumber } from "../../src/voice/rules/polls.ts"
import { pollCard } from "../../src/voice/views/polls.ts"
import { text, title } from "../arguments.ts"
import { answer, show } from "./answering.ts"
import { takeFlagLines } from "./poll-lines.ts"

export default defineCommand({
  name: "poll",
  topic: "votes",
  usage: "QUESTION",
  where: ["members", "direct"],
  who: openPoll.who,
  deadlines: true,
  pieces: [
    { toggle: "open" },
    { toggle: "several" },
    { flag: "until", words: wordsOfMoment, cut: "cut" },
    { line: "question" },
    { lines: "text" },
  ],
  args: z.object({
    open: z.boolean(),
    several: z.boolean(),
    until: z.string().optional(),
    cut: z.boolean().optional(),
    question: title,
    text,
  }),
  examples: ["poll Where do we eat on Friday?", "poll --until 18:00 Who stays for dinner?", "poll Q1 2"],
  async run(context, { question, text: typed, until, cut, open, several }) {
    const [first = "", ...rest] = question.split(/\s+/)
    const number = pollNumber(first)
    if (number !== null) return rest.length === 0 ? show(context, number) : answer(context, number, rest)
    const { words, prefix, sender, message, reply } = context
    if (message.room.place === "direct") refuse("poll-not-here")
    const { text, ...form } = takeFlagLines(typed, { open, several, until: until ?? null }, words.typed)
    const options = optionsIn(text)
    if (until !== undefined && cut) mustBeClear(context, { until, question, options, open, several })
    const asked = isOption(question, text) ? "" : question
    const poll = await openPoll(context, sender, { ...form, question: asked, options })
    await reply(pollCard(words, poll, prefix), { name: pollName(poll) })
  },
})

/** Asks where the end stops and the question begins, if that can be read in more than one way. @throws Refusal */
function mustBeClear(
  { words, prefix }: CommandContext,
  {
    until,
    question,
    options,
    open,
    several,
  }: { until: string; question: string; options: readonly string[]; open: boolean; several: boolean },
): void {
  const readings = untilReadings(until, question, words.typed)
  if (readings === null) return
  const flags = [
    ...(open ? [words.t("poll-flag-open")] : []),
    ...(several ? [words.t("poll-flag-several")] : []),
    words.t("poll-flag-until"),
  ].join(" ")
  const line = (reading: UntilReading) => `${prefix}poll ${flags} ${quote(reading.until)} ${reading.question}`.trim()
  const [one = line({ until, question }), other = null] = readings.map(line)
  refuse("poll-until-doubt", {
    ...{ oneCopy: one, otherCopy: other, more: other !== null, options: options.length > 0 },
  })
}
