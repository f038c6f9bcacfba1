/** `!help`: which commands work here. `!help COMMAND` and `!help TOPIC` explain one. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { helpAbout, helpHere } from "../../src/bot/help.ts"

export default defineCommand({
  name: "help",
  usage: "[COMMAND | TOPIC]",
  where: ["lobby", "members", "moderators", "treasury", "task", "direct"],
  // No act says who may: help tells people of the commands that they may use themselves, and reads nothing of the co-op.
  who: "anyone",
  open: "everywhere",
  anyCoop: true,
  pieces: ["about"],
  args: z.object({ about: z.string().optional() }),
  examples: ["help", "help help", "help secrecy"],
  async run(context, { about }) {
    await context.reply(about ? helpAbout(context, about) : helpHere(context))
  },
})
