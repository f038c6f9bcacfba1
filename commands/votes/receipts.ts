/**
 * `!receipts`: the sender's own receipts in open votes. After a vote closes nobody, not even the bot, knows who had which receipt (§5.4).
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { readOwnReceipts } from "../../src/votes/acts/own-votes.ts"
import { heading } from "../../src/votes/views/motions.ts"

export default defineCommand({
  name: "receipts",
  topic: "votes",
  usage: "",
  where: ["direct"],
  who: readOwnReceipts.who,
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["receipts"],
  async run(context) {
    const { words, sender, message, reply, coop } = context
    const lines: string[] = []
    for (const own of await readOwnReceipts(context, sender, ballotsIn(message.room))) {
      const whose = { whose: own.of === null ? "own" : "other", of: own.of === null ? "" : nameOf(own.of, coop.server) }
      lines.push(`- ${words.t("receipts-one", { motion: heading(own.motion), receipt: own.receipt, ...whose })}`)
      if (own.void.length > 0) lines.push(`  ${words.t("receipts-void", { receipts: words.list(own.void) })}`)
    }
    const first = lines.length > 0 ? `${words.t("receipts-open")}\n\n${lines.join("\n")}` : words.t("receipts-none")
    await reply(`${first}\n\n${words.t("receipts-closed")}`)
  },
})
