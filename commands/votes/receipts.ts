/** `!receipts`: the sender's own receipts in open votes. After a vote closes nobody, not even the bot, knows whose a receipt was (§5.4). */
import { z } from "zod"
import { openVotes } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { ownReceipts } from "../../src/votes/reads.ts"
import { heading } from "../../src/votes/views/motions.ts"

export default defineCommand({
  name: "receipts",
  section: "ballots",
  usage: "",
  where: ["direct"],
  who: "voter",
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["receipts"],
  async run(context) {
    const { words, work, sender, reply } = context
    const lines: string[] = []
    for (const motion of await openVotes(context)) {
      const own = await ownReceipts(work, motion.row, sender.person)
      if (!own) continue
      lines.push(`- ${words.t("receipts-one", { motion: heading(motion), receipt: own.receipt })}`)
      if (own.void.length > 0) lines.push(`  ${words.t("receipts-void", { receipts: words.list(own.void) })}`)
    }
    const first = lines.length > 0 ? `${words.t("receipts-open")}\n\n${lines.join("\n")}` : words.t("receipts-none")
    await reply(`${first}\n\n${words.t("receipts-closed")}`)
  },
})
