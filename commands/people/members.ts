/** `!members`: who belongs to the co-op, and who is invited. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { memberList } from "../../src/people/views/members.ts"
import { noneToConfuse } from "../../src/standing/acts/look-alike-people.ts"
import { invitationsOf, standings } from "../../src/standing/reads.ts"

export default defineCommand({
  name: "members",
  section: "people",
  usage: "",
  where: ["members", "moderators", "direct"],
  who: "member",
  pieces: [],
  args: z.object({}),
  examples: ["members"],
  async run(context) {
    const { work, coop, words, prefix, reply } = context
    const people = await standings(work, coop.config)
    // The list may name invited people: the members' room shows its members anyway who is invited.
    const invited = await invitationsOf(work, coop.key)
    const list = memberList(words, coop.config.name, { people, invited }, { server: coop.server, prefix })
    const listed = [...people.filter(({ status }) => status !== "former"), ...invited].map(({ person }) => person)
    await reply(paragraphs(list, await noneToConfuse(context, listed)))
  },
})
