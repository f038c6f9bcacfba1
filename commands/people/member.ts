/** `!member [@user]`: everything about a member's standing. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import { motionsAbout } from "../../src/people/acts/members.ts"
import { memberCard } from "../../src/people/views/members.ts"
import { notToConfuse } from "../../src/standing/acts/look-alike-people.ts"
import { invitationOf, seatsOf, standingOf } from "../../src/standing/reads.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "member",
  section: "people",
  usage: "[@USER]",
  where: ["members", "moderators", "direct"],
  who: "member",
  pieces: ["person"],
  args: z.object({ person: person.optional() }),
  examples: ["member @ana", "member"],
  async run(context, { person }) {
    const { work, coop, words, prefix } = context
    const { server } = coop
    const meant = person === undefined ? context.sender.person : await thePerson(context, person)
    const standing = await standingOf(work, coop.config, meant)
    const invited = await invitationOf(work, coop.key, meant)
    if (standing.status === null && standing.offices.length === 0 && !invited)
      refuse("never-member", { person: plainName(meant, server) })
    const seats = (await seatsOf(work, coop.key)).filter((seat) => seat.person === meant)
    const motions = await motionsAbout(context, meant)
    const card = memberCard(words, standing, { seats, invited, motions }, { server, prefix })
    await context.reply(paragraphs(card, await notToConfuse(context, meant)))
  },
})
