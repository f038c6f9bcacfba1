/** `!search WORD`: the motions and the minutes in which all words occur. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { quote } from "../../src/bot/parse.ts"
import { ballotsIn, seriesIn } from "../../src/bot/series.ts"
import { search } from "../../src/minutes/acts/search.ts"
import { foundCard } from "../../src/minutes/views/search.ts"

/** The number of the first hit in the answer, counted from 1 among all hits. */
const from = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, "not-a-place")
  .transform(Number)
  .optional()

export default defineCommand({
  name: "search",
  shows: true,
  topic: "votes",
  usage: "WORD …",
  where: ["members", "moderators", "office", "direct"],
  who: search.who,
  pieces: [{ many: "what" }, { flag: "from" }],
  args: z.object({ what: z.array(z.string()), from }),
  examples: ["search hydro"],
  async run(context, { what, from }) {
    const { words, coop, prefix, sender, series, message } = context
    const where = { series, ballots: ballotsIn(message.room), minutes: seriesIn(message.room) }
    const found = await search(context, sender, what, from ?? 1, where)
    const typed = what.map(again).join(" ")
    await context.reply(foundCard(words, { ...found, typed, server: coop.server, prefix }))
  },
})

/** The word or phrase as people must type it, so that the bot reads it as the same word or phrase. It is put in quotes if necessary. */
const again = (text: string): string => (/[\s\\"“”„«»‘’‚]|^[-–—]/.test(text) ? quote(text) : text)
