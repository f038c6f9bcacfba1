/** `!offices`: who holds which office, which are vacant, and which votes about them are open. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readOffices } from "../../src/offices/acts/reading.ts"
import { officesCard } from "../../src/offices/views/offices.ts"

export default defineCommand({
  name: "offices",
  shows: true,
  topic: "elections",
  usage: "",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readOffices.who,
  pieces: [],
  args: z.object({}),
  examples: ["offices"],
  async run(context) {
    const { coop, words, prefix } = context
    const state = await readOffices(context, context.sender)
    await context.reply(officesCard(words, state, { server: coop.server, prefix }))
  },
})
