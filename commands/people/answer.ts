/** `!answer M5 TEXT`: a member who is to be removed answers everybody through the bot (§6). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { answerRemoval } from "../../src/people/acts/removal.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading } from "../../src/votes/views/motions.ts"
import { longText, motion, text, typed } from "../arguments.ts"

export default defineCommand({
  name: "answer",
  topic: "people",
  usage: "M1 TEXT",
  where: ["direct"],
  who: answerRemoval.who,
  // Help does not offer this command, because the bot sends it to the person concerned, ready to copy.
  offered: () => false,
  unlimited: true,
  pieces: ["motion", { line: "answer" }, { lines: "text" }],
  args: z.object({ motion, answer: longText, text }),
  examples: ["answer M1 I have the key because nobody else opens the store."],
  async run(context, { motion: id, answer, text }) {
    const { words, sender, reply } = context
    const whole = text === "" ? answer : `${answer}\n${text}`
    const motion = await answerRemoval(context, sender, id, whole, typed(context))
    await reply(
      words.t("removal-answer-posted", { heading: heading(motion), until: words.deadline(proposalEnd(motion)) }),
    )
  },
})
