/** `!propose [--consent] TEXT`: opens a decision. With `--consent` it is held by consent (§3.9). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { motionsLike } from "../../src/votes/acts/look-alikes.ts"
import { expectedRoll, propose } from "../../src/votes/acts/propose.ts"
import { listedOptions, type OptionLine } from "../../src/votes/rules/option-lines.ts"
import { likeOthers, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { text, title, typed } from "../arguments.ts"

/** The options, cleaned as other titles are. @throws Refusal if one of them is no title */
function readable(options: readonly OptionLine[]): { title: string; text: string }[] {
  return options.map((option, index) => {
    const read = title.safeParse(option.title)
    return read.success ? { title: read.data, text: option.text } : refuse("listed-unusable", { option: index + 1 })
  })
}

export default defineCommand({
  name: "propose",
  topic: "votes",
  foremost: () => "usual",
  usage: "[--consent] TEXT",
  where: ["members"],
  who: propose.who,
  deadlines: true,
  pieces: [{ toggle: "consent" }, { line: "title" }, { lines: "text" }],
  args: z.object({ consent: z.boolean().default(false), title, text }),
  examples: [
    "propose Move our servers to the hydro-powered data centre",
    "propose --consent Move our servers to the hydro-powered data centre",
  ],
  async run(context, { consent, ...wording }) {
    const { words, coop, prefix } = context
    const listed = listedOptions(wording.text)
    const held = { byConsent: consent, listed: readable(listed.options ?? []) }
    const motion = await propose(context, context.sender, wording, typed(context), held)
    // By consent there is one proposal, and a list below it only explains it.
    const explains = listed.options === null || motion.terms.consent !== undefined
    const first = paragraphs(
      openedLine(words, motion),
      likeOthers(words, await motionsLike(context, motion)),
      explains ? null : words.t("proposal-listed", { motion: motion.id, prefix }),
      listed.options === null && listed.why === "unclear" ? words.t("proposal-list-explains") : null,
    )
    const voters = await expectedRoll(context, motion)
    await context.reply(proposalCard(words, motion, { first, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})
