/** `!ballots`: sends the sender's open ballots again. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { readOwnVotes } from "../../src/votes/acts/own-votes.ts"
import { sendBallot } from "../../src/votes/acts/vote.ts"
import { heading } from "../../src/votes/views/motions.ts"

export default defineCommand({
  name: "ballots",
  shows: true,
  topic: "votes",
  usage: "",
  where: ["direct"],
  who: readOwnVotes.who,
  unlimited: true,
  deadlines: true,
  pieces: [],
  args: z.object({}),
  examples: ["ballots"],
  async run(context) {
    const { words, sender, message, reply, coop } = context
    const open = await readOwnVotes(context, sender, ballotsIn(message.room))
    if (open.length === 0) return reply(words.t("ballots-none"))
    const lines = open.map(({ motion, voted, of }) => {
      const about = {
        motion: heading(motion),
        whose: of === null ? "own" : "other",
        of: of === null ? "" : nameOf(of, coop.server),
      }
      return `- ${words.t(voted ? "ballots-cast" : "ballots-waiting", about)}`
    })
    await reply(`${words.t("ballots-open", { count: open.length })}\n\n${lines.join("\n")}`)
    for (const { motion, of } of open) await sendBallot(context, motion, sender.person, of === null ? {} : { of })
  },
})
