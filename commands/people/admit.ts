/** `!admit [@user]`: opens the vote on whether a trial member becomes permanent. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { openMembership } from "../../src/people/acts/members.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { person, typed } from "../arguments.ts"

export default defineCommand({
  name: "admit",
  topic: "people",
  foremost: ({ sender }) => (sender.status === "trial" ? "own" : null),
  usage: "[@USER]",
  where: ["members"],
  who: openMembership.who,
  deadlines: true,
  pieces: ["person"],
  args: z.object({ person: person.optional() }),
  examples: ["admit @tom", "admit"],
  async run(context, { person }) {
    const { words, coop, prefix, sender } = context
    const meant = person === undefined ? sender.person : await thePerson(context, person)
    const motion = await openMembership(context, sender, meant, typed(context))
    const voters = await expectedRoll(context, motion)
    const about = { first: openedLine(words, motion), voters, server: coop.server, prefix }
    await context.reply(proposalCard(words, motion, about), { startThread: true })
  },
})
