/** `!members`: who belongs to the co-op, and who is invited. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { readMembers } from "../../src/people/acts/reading.ts"
import { memberList } from "../../src/people/views/members.ts"

export default defineCommand({
  name: "members",
  shows: true,
  topic: "people",
  foremost: ({ place }) => (place === "moderators" ? "usual" : null),
  usage: "",
  where: ["members", "moderators", "office", "direct"],
  who: readMembers.who,
  pieces: [],
  args: z.object({}),
  examples: ["members"],
  async run(context) {
    const { coop, words, prefix, sender, reply } = context
    const { alike, ...listed } = await readMembers(context, sender)
    const list = memberList(words, coop.config.name, listed, { server: coop.server, prefix })
    await reply(paragraphs(list, alike))
  },
})
