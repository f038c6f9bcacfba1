/** `!polls`: the open polls (§17.2). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readPolls } from "../../src/voice/acts/polls.ts"
import { pollList } from "../../src/voice/views/polls.ts"

export default defineCommand({
  name: "polls",
  shows: true,
  topic: "votes",
  usage: "",
  where: ["members", "direct"],
  who: readPolls.who,
  deadlines: true,
  textFor: "poll",
  pieces: [],
  args: z.object({}),
  examples: ["polls"],
  async run(context) {
    const { words, prefix, sender, reply } = context
    await reply(pollList(words, await readPolls(context, sender), prefix))
  },
})
