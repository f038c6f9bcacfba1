/**
 * `!rules`: the rules of the co-op's votes. `!rules KIND`: everything about one kind of motion. `!rules offices`: which office has which
 * powers. `!rules country`: whose laws the co-op keeps to. `!rules propose …`: proposes other rules.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { dateOf } from "../../src/kernel/rules/happened.ts"
import type { TypedWords } from "../../src/kernel/rules/typed-words.ts"
import { cleanLine, escapeMarkdown, paragraphs } from "../../src/kernel/views/markdown.ts"
import { powersCards } from "../../src/offices/views/powers.ts"
import { readCountry } from "../../src/pay/acts/country.ts"
import { countryCard } from "../../src/pay/views/country.ts"
import { proposeRules } from "../../src/rulebook/acts/propose.ts"
import { votedList } from "../../src/rulebook/views/voted.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { readRules } from "../../src/votes/acts/reading.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { ruleManual, rulesCard } from "../../src/votes/views/rules.ts"
import { typed } from "../arguments.ts"

const longestName = 60

const isProposal = (asked: string, typed: TypedWords): boolean =>
  typed.meaning("ruling", asked.split(/\s/, 1)[0] ?? "") === "propose"

export default defineCommand({
  name: "rules",
  shows: (rest, words) => !isProposal(rest.trim(), words),
  topic: "votes",
  usage: "[KIND] | propose KIND CELL=VALUE",
  where: ["members", "moderators", "office", "direct"],
  who: readRules.who,
  deadlines: true,
  pieces: [{ line: "kind" }, { lines: "text" }],
  args: z.object({ kind: z.string().default(""), text: z.string().default("") }),
  examples: [
    "rules",
    "rules decision",
    "rules offices",
    "rules country",
    "rules propose decision threshold=2/3",
    "rules propose office president term=P2Y",
    "rules propose preset=nassella",
  ],
  async run(context, { kind: asked, text }) {
    const { coop, words, prefix, sender, reply } = context
    if (words.typed.meaning("ruling", asked.trim()) === "country") return showCountry(context)
    if (isProposal(asked, words.typed)) return propose(context, `${asked.replace(/^\S+/, "")}\n${text}`)
    const read = await readRules(context, sender, cleanLine(asked, longestName))
    if (read === "offices") {
      const { brief, more } = powersCards(words, coop.config, prefix)
      await reply(brief)
      return reply(more, { startThread: true })
    }
    const all = read === "all"
    const manuals = all
      ? [rulesCard(words, coop.config, prefix)]
      : read.map((kind) => ruleManual(words, coop.config, kind, prefix))
    const more = [...manuals.map((manual) => manual.more), all ? votedList(words, coop.config) : null]
    await reply(paragraphs(...manuals.map(({ brief }) => brief)))
    await reply(paragraphs(...more), { startThread: true })
  },
})

/** Shows whose laws the co-op keeps to. The laws themselves stand in the thread. */
async function showCountry(context: CommandContext): Promise<void> {
  const country = await readCountry(context, context.sender)
  const year = Number(dateOf(context.work.now, context.coop.zone).slice(0, 4))
  const { brief, more } = countryCard(context.words, country, year)
  await context.reply(brief)
  if (more !== null) await context.reply(more, { startThread: true })
}

/** The longest text of a proposal that is read. */
const longestChanges = 2000

/** Shows the motion first. All that would change stands in its thread. */
async function propose(context: CommandContext, text: string): Promise<void> {
  const { words, prefix, sender, coop, message } = context
  if (message.room.place !== "members")
    return context.reply(
      words.t("where-otherwise", { command: `${prefix}rules propose`, places: words.t("in-place-members") }),
    )
  const { motion, option, joined } = await proposeRules(
    context,
    sender,
    cleanLine(text.replaceAll("\n", ", "), longestChanges),
    typed(context),
  )
  const card = async (first: string) =>
    proposalCard(words, motion, { first, voters: await expectedRoll(context, motion), server: coop.server, prefix })
  const would = paragraphs(words.t("rules-would-change", { motion: motion.id, option: option.number }), option.text)
  if (!joined) {
    await context.reply(await card(openedLine(words, motion)), { startThread: true })
    return context.reply(would, { startThread: true })
  }
  const until = words.deadline(proposalEnd(motion))
  const title = escapeMarkdown(option.title)
  const brief = words.t("alternative-added", { motion: heading(motion), title, option: option.number, until })
  await replyAndRecord(context, motion, { brief, whole: paragraphs(await card(brief), would) })
}
