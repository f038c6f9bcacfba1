/** `!motions`: the open motions and the latest decisions. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { motionsIn } from "../../src/votes/reads.ts"
import { mostUrgentFirst } from "../../src/votes/rules/motion-order.ts"
import { openMotionsCard } from "../../src/votes/views/motions.ts"

const recent = 5

/** The place on the list where the answer begins. */
const from = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, "not-a-place")
  .transform(Number)
  .optional()

export default defineCommand({
  name: "motions",
  section: "motions",
  usage: "[--from 31]",
  where: ["members", "moderators", "direct"],
  who: "member",
  deadlines: true,
  pieces: [{ flag: "from" }],
  args: z.object({ from }),
  examples: ["motions"],
  async run({ work, coop, words, prefix, series, reply }, { from }) {
    const open = mostUrgentFirst(await motionsIn(work, coop.key, ["proposal", "voting"], { series }))
    const closed = await motionsIn(work, coop.key, ["closed"], { limit: recent, series })
    await reply(openMotionsCard(words, { open, closed: closed.reverse(), from: from ?? 1 }, prefix))
  },
})
