/** `!identity`: the sender approves their new Matrix identity after a reset, in a room where everybody can see that (§5.1). */
import { z } from "zod"
import { refusalInWords, whereInWords } from "../../src/bot/answers.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { approveIdentity } from "../../src/people/acts/approval.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { mayAsk } from "../../src/votes/rules/who.ts"

export default defineCommand({
  name: "identity",
  topic: "people",
  usage: "",
  // A customer approves their identity in the task's room, where the members who negotiate with them can see it.
  where: ["members", "task"],
  who: approveIdentity.who,
  open: "judged",
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["identity"],
  offered: ({ sender }) => belongs(sender),
  async run(context) {
    const { words, message, sender, coop, reply, prefix } = context
    const { place, encrypted } = message.room
    const no = place === "members" ? mayAsk("member", sender, coop.config, "identity") : null
    if (place === "task" && belongs(sender)) return reply(whereInWords(["members"], `${prefix}identity`, words))
    if (no) return reply(refusalInWords(no, coop.words, prefix))
    if (!encrypted) refuse("identity-not-encrypted")
    const answer = await approveIdentity(context, sender, message.trust)
    await reply(words.t(`identity-${answer}`, { person: nameOf(sender.person, coop.server) }))
  },
})
