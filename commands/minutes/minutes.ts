/** `!minutes`: finds what people did and decided, by number, date, motion or subject (§11). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { seriesIn } from "../../src/bot/series.ts"
import { minutesSubjects } from "../../src/kernel/rules/minuted/subjects.ts"
import { readMinutes } from "../../src/minutes/acts/minutes.ts"
import { minutesCard, subjectsInWords } from "../../src/minutes/views/minutes.ts"

/** Shows only records with smaller numbers than this. */
const before = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "not-a-record")
  .transform(Number)
  .optional()

export default defineCommand({
  name: "minutes",
  shows: true,
  topic: "votes",
  usage: "[12 | 12-20 | 2026-11-20 | 2026-11 | M1 | SUBJECT]",
  where: ["members", "moderators", "office", "direct"],
  who: readMinutes.who,
  pieces: [{ many: "what" }, { flag: "before" }],
  args: z.object({ what: z.array(z.string()), before }),
  examples: ["minutes", "minutes 12", "minutes 12-20", "minutes 2026-11", "minutes M1", "minutes members"],
  explained: (words) => ({ subjects: subjectsInWords(words, minutesSubjects) }),
  async run(context, { what, before }) {
    const { words, coop, prefix, message } = context
    const typed = what.join(" ")
    // The room decides which minutes are shown, not the sender. In a direct room a moderator gets the public minutes, like everybody else.
    const found = await readMinutes(context, context.sender, { text: typed, before: before }, seriesIn(message.room))
    await context.reply(minutesCard(words, found, { coop: coop.config.name, server: coop.server, prefix, typed }))
  },
})
