/** `!scale`: the pay scale and the pay ratio. `!scale propose` with the ratio and a line for each grade: puts one to the vote (§18.1). */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { escapeMarkdown, paragraphs } from "../../src/kernel/views/markdown.ts"
import { proposeScale, readScaleState } from "../../src/pay/acts/scale.ts"
import { scaleCard } from "../../src/pay/views/scale.ts"
import { canBeOver } from "../../src/roles/rules/over.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { typed } from "../arguments.ts"

/** The longest text of a scale that is read. */
const longest = 2000

export default defineCommand({
  name: "scale",
  shows: (rest, words) => words.meaning("scale", rest.trim().split(/\s/, 1)[0] ?? "") !== "propose",
  topic: "money",
  usage: "[propose ratio 4; A 15-20 EUR +0.50]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readScaleState.who,
  deadlines: true,
  offered: ({ coop }) => canBeOver(coop.config.offices, "set-rates"),
  pieces: [{ line: "line" }, { lines: "below" }],
  args: z.object({ line: z.string().default(""), below: z.string().default("") }),
  examples: ["scale", "scale propose ratio 4; A 15-20 EUR +0.50; B 18-28 +0.75"],
  async run(context, { line, below }) {
    const { words, prefix, sender, message } = context
    const [deed = "", ...rest] = line.trim().split(/\s+/)
    if (words.typed.meaning("scale", deed) !== "propose")
      return context.reply(scaleCard(words, await readScaleState(context, sender), prefix))
    if (message.room.place !== "members")
      return context.reply(
        words.t("where-otherwise", { command: `${prefix}scale ${deed}`, places: words.t("in-place-members") }),
      )
    return propose(context, `${rest.join(" ")}\n${below}`.slice(0, longest))
  },
})

/** Shows the motion first. The table stands in its thread. */
async function propose(context: CommandContext, text: string): Promise<void> {
  const { words, prefix, sender, coop } = context
  const { motion, option, joined } = await proposeScale(context, sender, text, typed(context))
  const card = async (first: string) =>
    proposalCard(words, motion, { first, voters: await expectedRoll(context, motion), server: coop.server, prefix })
  const table = paragraphs(words.t("scale-would-be", { motion: motion.id, option: option.number }), option.text)
  if (!joined) {
    await context.reply(await card(openedLine(words, motion)), { startThread: true })
    return context.reply(table, { startThread: true })
  }
  const until = words.deadline(proposalEnd(motion))
  const title = escapeMarkdown(option.title)
  const brief = words.t("alternative-added", { motion: heading(motion), title, option: option.number, until })
  await replyAndRecord(context, motion, { brief, whole: paragraphs(await card(brief), table) })
}
