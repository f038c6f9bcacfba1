/** `!identity`: approves one's new Matrix identity after a reset, before everybody's eyes (§5.1). */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { approveIdentity } from "../src/coop/identity.ts"
import { nameOf } from "../src/views/people.ts"

export default defineCommand({
  name: "identity",
  section: "people",
  usage: "",
  where: ["members"],
  who: "member",
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["identity"],
  async run(context) {
    const { words, message, sender, coop } = context
    const answer = await approveIdentity(context, sender.person, message.trust)
    await context.reply(words.t(`identity-${answer}`, { person: nameOf(sender.person, coop.server) }))
  },
})
