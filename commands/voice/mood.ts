/**
 * `!mood QUESTION`: asks how people feel, from 1 to 5, or in the words in the lines below (§17.2). `!mood every week QUESTION`: asks it again
 * and again. `!mood stop`: ends that. `!mood 4`: answers.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { openMood, readOpenMood, repeatMood, stopMoods } from "../../src/voice/acts/moods.ts"
import type { MoodRhythm } from "../../src/voice/rules/moods.ts"
import { optionsIn, pollName, pollNumber } from "../../src/voice/rules/polls.ts"
import { moodRepeated, moodsStopped } from "../../src/voice/views/moods.ts"
import { pollCard } from "../../src/voice/views/polls.ts"
import { text, title } from "../arguments.ts"
import { answer, show } from "./answering.ts"

export default defineCommand({
  name: "mood",
  topic: "votes",
  usage: "QUESTION",
  where: ["members", "direct"],
  who: openMood.who,
  deadlines: true,
  pieces: [{ line: "question" }, { lines: "text" }],
  args: z.object({ question: title, text }),
  examples: ["mood How was your week?", "mood every week How was your week?", "mood 4", "mood stop"],
  async run(context, { question, text }) {
    const { words, prefix, sender, message, reply } = context
    const [first = "", ...rest] = question.split(/\s+/)
    const number = pollNumber(first)
    if (number !== null) return rest.length === 0 ? show(context, number) : answer(context, number, rest)
    if (/^\d{1,2}[.)]?$/.test(question)) return answer(context, await readOpenMood(context, sender), [question])
    if (message.room.place === "direct") refuse("poll-not-here")
    const deed = words.typed.meaning("mood", first)
    if (deed === "stop" && rest.length === 0) return reply(moodsStopped(words, await stopMoods(context, sender)))
    const again = deed === "every" ? repeated(context, rest) : null
    if (again) {
      const { poll, series } = await repeatMood(context, sender, again.question, again.every)
      return reply(moodRepeated(words, poll, series, prefix), { name: pollName(poll) })
    }
    const poll = await openMood(context, sender, question, optionsIn(text))
    await reply(pollCard(words, poll, prefix), { name: pollName(poll) })
  },
})

/** The rhythm and the question in `week How was it?`. Null if the text begins with no rhythm, or has no question. */
function repeated(
  { words }: CommandContext,
  [first = "", ...rest]: readonly string[],
): { readonly every: MoodRhythm; readonly question: string } | null {
  const every = words.typed.meaning("span", first)
  return every === null || rest.length === 0 ? null : { every, question: rest.join(" ") }
}
