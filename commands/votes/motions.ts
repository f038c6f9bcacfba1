/** `!motions`: the open motions and the latest decisions. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readMotions } from "../../src/votes/acts/reading.ts"
import { openMotionsCard } from "../../src/votes/views/motion-list.ts"

/** The place on the list where the answer begins. */
const from = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, "not-a-place")
  .transform(Number)
  .optional()

export default defineCommand({
  name: "motions",
  shows: true,
  topic: "votes",
  foremost: () => "usual",
  usage: "[--from 31]",
  where: ["members", "moderators", "office", "direct"],
  who: readMotions.who,
  deadlines: true,
  pieces: [{ flag: "from" }],
  args: z.object({ from }),
  examples: ["motions"],
  async run(context, { from }) {
    const { words, prefix, sender, reply } = context
    const motions = await readMotions(context, sender, context)
    await reply(openMotionsCard(words, { ...motions, from: from ?? 1 }, prefix))
  },
})
