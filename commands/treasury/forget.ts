/** `!forget payinfo`: erases the payment details that the bot keeps of the sender, as far as the law allows (§7.5). */
import { z } from "zod"
import { forgetDetails } from "../../src/bank/acts/payment-details.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { meant } from "../arguments.ts"

export default defineCommand({
  name: "forget",
  topic: "money",
  usage: "payinfo",
  where: ["direct"],
  who: forgetDetails.who,
  unlimited: true,
  pieces: [{ word: "what", of: "forget" }],
  args: z.object({ what: meant("forget", "not-forgettable").optional() }),
  examples: ["forget payinfo"],
  async run(context, { what }) {
    const { words, prefix, sender, reply } = context
    // Erasing cannot be undone, so the bot does not guess what to erase, but asks.
    if (what === undefined) return reply(words.t("forget-what", { prefix }))
    const erased = await forgetDetails(context, sender)
    if (!erased) return reply(words.t("payinfo-not-known"))
    await reply(paragraphs(words.t("payinfo-erased"), words.t("payinfo-stays"), words.t("payinfo-again", { prefix })))
  },
})
