/** `!forget payinfo`: erases what the bot knows of somebody, as far as the law leaves it (§7.5). */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { forgetDetails } from "../src/coop/payment-details.ts"
import { paragraphs } from "../src/views/markdown.ts"

/** What can be forgotten, in whichever of the languages. */
const what = z
  .string()
  .toLowerCase()
  .pipe(z.enum(["payinfo", "zahlungsdaten"], "not-forgettable"))

export default defineCommand({
  name: "forget",
  aliases: ["vergessen"],
  section: "treasury",
  usage: "payinfo",
  where: ["direct"],
  who: "concerned",
  unlimited: true,
  pieces: ["what"],
  args: z.object({ what: what.optional() }),
  examples: ["forget payinfo"],
  async run(context, { what }) {
    const { words, prefix, sender, reply } = context
    // What is meant is not guessed: it cannot be had back.
    if (what === undefined) return reply(words.t("forget-what", { prefix }))
    const erased = await forgetDetails(context, sender)
    if (!erased) return reply(words.t("payinfo-not-known"))
    await reply(paragraphs(words.t("payinfo-erased"), words.t("payinfo-stays"), words.t("payinfo-again", { prefix })))
  },
})
