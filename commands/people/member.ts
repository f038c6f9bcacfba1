/** `!member [@user]`: everything about a member's standing. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { readMember } from "../../src/people/acts/reading.ts"
import { memberCard } from "../../src/people/views/members.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "member",
  topic: "people",
  usage: "[@USER]",
  where: ["members", "moderators", "office", "direct"],
  who: readMember.who,
  pieces: ["person"],
  args: z.object({ person: person.optional() }),
  examples: ["member @ana", "member"],
  async run(context, { person }) {
    const { coop, sender, words, prefix } = context
    const meant = person === undefined ? sender.person : await thePerson(context, person)
    const { member, alike, ...more } = await readMember(context, sender, meant)
    const card = memberCard(words, member, more, { server: coop.server, prefix })
    await context.reply(paragraphs(card, alike))
  },
})
