/** `!ballots`: sends the sender's open ballots again. */
import { z } from "zod"
import { openVotes } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { sendBallot } from "../../src/votes/acts/vote.ts"
import { rollOf } from "../../src/votes/reads.ts"
import { heading } from "../../src/votes/views/motions.ts"

export default defineCommand({
  name: "ballots",
  section: "ballots",
  usage: "",
  where: ["direct"],
  who: "voter",
  unlimited: true,
  deadlines: true,
  pieces: [],
  args: z.object({}),
  examples: ["ballots"],
  async run(context) {
    const { words, sender, work, reply } = context
    const open = await openVotes(context)
    if (open.length === 0) return reply(words.t("ballots-none"))
    const lines: string[] = []
    for (const motion of open) {
      const voted = (await rollOf(work, motion.row)).some((entry) => entry.person === sender.person && entry.voted)
      lines.push(`- ${words.t(voted ? "ballots-cast" : "ballots-waiting", { motion: heading(motion) })}`)
    }
    await reply(`${words.t("ballots-open", { count: open.length })}\n\n${lines.join("\n")}`)
    for (const motion of open) await sendBallot(context, motion, sender.person)
  },
})
