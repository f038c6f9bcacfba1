/**
 * `!bonus`: the bonuses of offices. `!bonus propose president 1% of payroll` puts rates to the vote, `!bonus met 2` and `!bonus missed 2` record
 * whether a measure was met (§18.4).
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { proposeBonus, readBonuses, recordMeasure } from "../../src/closing/acts/bonuses.ts"
import { bonusCard, measureRecorded } from "../../src/closing/views/bonuses.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { typed } from "../arguments.ts"

/** The longest texts that are read. */
const longest = { line: 400, below: 2_000 } as const

export default defineCommand({
  name: "bonus",
  shows: (rest, words) => words.meaning("bonus", rest.trim().split(/\s/, 1)[0] ?? "") === null,
  topic: "money",
  usage: "[propose president 1% of payroll | met 2 | missed 2]",
  where: ["members", "treasury", "office", "direct"],
  who: readBonuses.who,
  deadlines: true,
  pieces: [{ line: "line" }, { lines: "below" }],
  args: z.object({ line: z.string().default(""), below: z.string().default("") }),
  examples: ["bonus", "bonus propose treasurer 1% of payroll, moderator 5% of surplus"],
  async run(context, { line, below }) {
    const { words, prefix, sender, message } = context
    const [word = "", ...rest] = line.trim().split(/\s+/)
    const deed = words.typed.meaning("bonus", word)
    if (deed === null) return context.reply(bonusCard(words, await readBonuses(context, sender), prefix))
    if (deed !== "propose") {
      const recorded = await recordMeasure(context, sender, rest.join(" "), deed === "met")
      return context.reply(measureRecorded(words, recorded, recorded.measure))
    }
    if (message.room.place !== "members")
      return context.reply(
        words.t("where-otherwise", { command: `${prefix}bonus ${word}`, places: words.t("in-place-members") }),
      )
    return propose(context, rest.join(" ").slice(0, longest.line), below.slice(0, longest.below))
  },
})

async function propose(context: CommandContext, line: string, below: string): Promise<void> {
  const { words, prefix, sender, coop } = context
  const { motion, joined } = await proposeBonus(context, sender, line, below, typed(context))
  const card = async (first: string) =>
    proposalCard(words, motion, { first, voters: await expectedRoll(context, motion), server: coop.server, prefix })
  if (!joined) return context.reply(await card(openedLine(words, motion)), { startThread: true })
  const brief = words.t("bonus-added", { motion: heading(motion), until: words.deadline(proposalEnd(motion)) })
  return replyAndRecord(context, motion, { brief, whole: await card(brief) })
}
