/** `!todo`: everything that waits for the sender. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { todos } from "../../src/composed.ts"
import { todoCard } from "../../src/kernel/views/todo.ts"
import { todo } from "../../src/votes/acts/todo.ts"

export default defineCommand({
  name: "todo",
  shows: true,
  topic: "votes",
  usage: "",
  where: ["direct"],
  who: todo.who,
  deadlines: true,
  pieces: [],
  args: z.object({}),
  examples: ["todo"],
  async run(context) {
    const { words, coop, prefix, now, sender, series, message } = context
    const alone = message.room.encrypted && message.trust.encrypted
    const asking = { series, ballots: ballotsIn(message.room), alone }
    const lines = await todo(context, sender, asking, todos)
    await context.reply(todoCard(words, lines, { coop: coop.config.name, server: coop.server, prefix, now }))
  },
})
