/** `!notify daily`, `!notify quiet 22:00-07:00`: how the sender is reminded. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { notify } from "../../src/votes/acts/notify.ts"
import { notifyCard } from "../../src/votes/views/notify.ts"

export default defineCommand({
  name: "notify",
  topic: "votes",
  usage: "[each | daily | weekly | none | quiet 22:00-07:00 | zone CITY]",
  where: ["direct"],
  who: notify.who,
  deadlines: true,
  // A person has one clock and one direct room, whatever their co-ops are.
  anyCoop: true,
  pieces: [{ many: "what" }],
  args: z.object({ what: z.array(z.string()) }),
  examples: ["notify", "notify daily", "notify quiet 22:00-07:00", "notify zone Lisbon"],
  async run(context, { what }) {
    const { words, prefix, sender, reply } = context
    await reply(notifyCard(words, await notify(context, sender, what), prefix))
  },
})
