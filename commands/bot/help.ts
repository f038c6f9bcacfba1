/**
 * `!help`: what waits for the sender, and what they can do in this room. `!help TOPIC` lists commands, and `!help COMMAND` explains one.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { helpAbout, helpHere } from "../../src/bot/help.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { todos } from "../../src/composed.ts"
import { waitingCard } from "../../src/kernel/views/todo.ts"
import { todo } from "../../src/votes/acts/todo.ts"
import { isAllowed } from "../../src/votes/rules/who.ts"

export default defineCommand({
  name: "help",
  shows: true,
  usage: "[COMMAND | TOPIC]",
  where: ["lobby", "members", "moderators", "treasury", "task", "office", "mediation", "direct"],
  // Anyone may ask for help, because it tells people only of the commands that they may use themselves. The act `todo` reads what waits for
  // them, and checks who asks.
  who: "anyone",
  open: "everywhere",
  anyCoop: true,
  pieces: ["about"],
  args: z.object({ about: z.string().optional() }),
  examples: ["help", "help help", "help secrecy"],
  async run(context, { about }) {
    await context.reply(about ? helpAbout(context, about) : helpHere(context, await waits(context)))
  },
})

/**
 * Says what waits for the sender. In a room that others read, it says only where the sender can ask, because even the number of things that
 * wait would show who has not voted yet.
 */
async function waits(context: CommandContext): Promise<string | null> {
  const { words, coop, prefix, sender, series, message, unheard } = context
  const { place, encrypted } = message.room
  if (unheard !== null || !isAllowed(todo.who, sender, coop.config)) return null
  if (place === "members" || place === "moderators" || place === "treasury" || place === "office")
    return words.t("help-waits-elsewhere", { prefix })
  const alone = encrypted && message.trust.encrypted
  if (place !== "direct" || !alone) return null
  const all = await todo(context, sender, { series, ballots: ballotsIn(message.room), alone }, todos)
  return waitingCard(words, all, { coop: coop.config.name, prefix })
}
