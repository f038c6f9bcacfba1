/** `!gone`: says that one has left the general conference (§16.3). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { goOut } from "../../src/conference/acts/opening.ts"
import { cameCard } from "../../src/conference/views/meeting.ts"

export default defineCommand({
  name: "gone",
  topic: "conference",
  usage: "",
  where: ["members", "direct"],
  who: goOut.who,
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["gone"],
  async run(context) {
    const { words, sender, reply } = context
    await reply(cameCard(words, await goOut(context, sender), "gone"))
  },
})
