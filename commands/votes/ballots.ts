/** `!ballots`: sends the sender's open ballots again. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
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
    const { words, sender, message, reply } = context
    const open = await readOwnVotes(context, sender, ballotsIn(message.room))
    if (open.length === 0) return reply(words.t("ballots-none"))
    const lines = open.map(
      ({ motion, voted }) => `- ${words.t(voted ? "ballots-cast" : "ballots-waiting", { motion: heading(motion) })}`,
    )
    await reply(`${words.t("ballots-open", { count: open.length })}\n\n${lines.join("\n")}`)
    for (const { motion } of open) await sendBallot(context, motion, sender.person)
  },
})
