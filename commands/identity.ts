/** `!identity`: approves one's new Matrix identity after a reset, before everybody's eyes (§5.1). */
import { z } from "zod"
import { whereInWords } from "../src/bot/answers.ts"
import { defineCommand } from "../src/bot/command.ts"
import { whoInWords } from "../src/bot/who.ts"
import { approveIdentity } from "../src/coop/identity.ts"
import { refuse } from "../src/coop/refusal.ts"
import { belongs } from "../src/rules/franchise.ts"
import { nameOf } from "../src/views/people.ts"

export default defineCommand({
  name: "identity",
  section: "people",
  usage: "",
  // A customer's before those who negotiate with them.
  where: ["members", "task"],
  who: "anyone",
  open: "judged",
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["identity"],
  offered: ({ sender }) => belongs(sender),
  async run(context) {
    const { words, message, sender, coop, reply, prefix } = context
    const { place, encrypted } = message.room
    const command = `${prefix}identity`
    if (place === "task" && belongs(sender)) return reply(whereInWords(["members"], command, words))
    if (place === "members" && !belongs(sender)) return reply(whoInWords("member", command, coop))
    if (!encrypted) refuse("identity-not-encrypted")
    const answer = await approveIdentity(context, sender.person, message.trust)
    await reply(words.t(`identity-${answer}`, { person: nameOf(sender.person, coop.server) }))
  },
})
