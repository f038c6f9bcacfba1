/** `!here`: says that one is at the general conference (§16.3). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { comeIn } from "../../src/conference/acts/opening.ts"
import { cameCard } from "../../src/conference/views/meeting.ts"

export default defineCommand({
  name: "here",
  topic: "conference",
  usage: "",
  where: ["members", "direct"],
  who: comeIn.who,
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["here"],
  async run(context) {
    const { words, sender, reply } = context
    await reply(cameCard(words, await comeIn(context, sender), "here"))
  },
})
