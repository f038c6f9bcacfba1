/**
 * `!poll QUESTION` with options in the lines below: opens a quick question that binds nobody (§17.2). `!poll Q1 2`: answers it. `!poll Q1`:
 * shows it.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { wordsOfMoment } from "../../src/kernel/rules/coming-moment.ts"
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
  pieces: [
    { toggle: "open" },
    { toggle: "several" },
    { flag: "until", words: wordsOfMoment },
    { line: "question" },
    { lines: "text" },
  ],
  args: z.object({ open: z.boolean(), several: z.boolean(), until: z.string().optional(), question: title, text }),
  examples: ["poll Where do we eat on Friday?", "poll --until 18:00 Who stays for dinner?", "poll Q1 2"],
  async run(context, { question, text, until, ...form }) {
    const [first = "", ...rest] = question.split(/\s+/)
    const number = pollNumber(first)
    if (number !== null) return rest.length === 0 ? show(context, number) : answer(context, number, rest)
    const { words, prefix, sender, message, reply } = context
    if (message.room.place === "direct") refuse("poll-not-here")
    const options = optionsIn(text)
    const poll = await openPoll(context, sender, { ...form, question, options, until: until ?? null })
    await reply(pollCard(words, poll, prefix), { name: pollName(poll) })
  },
})
