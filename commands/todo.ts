/** `!todo`: what waits for me. */
import { z } from "zod"
import { openVotes } from "../src/bot/ballot-text.ts"
import { defineCommand } from "../src/bot/command.ts"
import { todo } from "../src/coop/todo.ts"
import { todoCard } from "../src/views/todo.ts"

export default defineCommand({
  name: "todo",
  section: "ballots",
  usage: "",
  where: ["direct"],
  who: "voter",
  deadlines: true,
  pieces: [],
  args: z.object({}),
  examples: ["todo"],
  async run(context) {
    const { words, coop, prefix, now, sender, series, message } = context
    const alone = message.room.encrypted && message.trust.encrypted
    const duties = await todo(context, { person: sender, series, votes: await openVotes(context), alone })
    await context.reply(todoCard(words, duties, { coop: coop.config.name, server: coop.server, prefix, now }))
  },
})
