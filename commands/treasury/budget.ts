/**
 * `!budget`: the budget in force. `!budget propose …` opens the vote on a year's budget, `!budget alternative M4 …` adds another budget to
 * that vote.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { replyWithPicture } from "../../src/bot/reply-picture.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { drawn } from "../../src/kernel/views/picture.ts"
import { ownAccounts } from "../../src/ledger/acts/own-accounts.ts"
import { addBudget, budgetsFor, proposeBudget } from "../../src/treasury/acts/budget.ts"
import { yearSoFar } from "../../src/treasury/acts/year.ts"
import { budgetOverview } from "../../src/treasury/views/budget.ts"
import { yearCaption, yearChart } from "../../src/treasury/views/year.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { meant, motion, typed } from "../arguments.ts"

export default defineCommand({
  name: "budget",
  topic: "money",
  usage: "[propose | alternative M1] [monthly=500EUR workers=60% evaluators=5%]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: proposeBudget.who,
  deadlines: true,
  pieces: [{ word: "deed", of: "budget" }, { many: "values" }],
  args: z.object({ deed: meant("budget", "not-a-budget-deed").optional(), values: z.array(z.string()) }),
  examples: [
    "budget propose monthly=500EUR workers=60% evaluators=5% year=2027",
    "budget alternative M1 monthly=450EUR workers=65% evaluators=5%",
    "budget",
  ],
  async run(context, { deed, values }) {
    const { words, prefix, message } = context
    if (deed === undefined) return overview(context)
    const command = `${prefix}budget ${deed}`
    if (message.room.place !== "members")
      return context.reply(words.t("where-otherwise", { command, places: words.t("in-place-members") }))
    return deed === "propose" ? propose(context, values) : alternative(context, values)
  },
})

/** Answers in words, and then with a picture for each currency: the income and the cost of the year. */
async function overview(context: CommandContext): Promise<void> {
  const { prefix } = context
  // Closed accounts keep their names.
  const words = context.words.forAccounts(await ownAccounts(context))
  const years = await yearSoFar(context, context.sender)
  await context.reply(budgetOverview(words, await budgetsFor(context, context.sender), years, prefix))
  for (const sums of years) {
    const filename = words.t("year-chart-file", { year: String(sums.year), currency: sums.currency })
    await replyWithPicture(context, filename, await drawn(yearChart(words, sums)), yearCaption(words, sums))
  }
}

async function propose(context: CommandContext, values: readonly string[]): Promise<void> {
  const { words, coop, prefix } = context
  const motion = await proposeBudget(context, context.sender, values.join(" "), typed(context))
  const about = { first: openedLine(words, motion), server: coop.server, prefix }
  const voters = await expectedRoll(context, motion)
  await context.reply(proposalCard(words, motion, { ...about, voters }), { startThread: true })
}

async function alternative(context: CommandContext, [number = "", ...values]: readonly string[]): Promise<void> {
  const { words, coop, prefix } = context
  const id = motion.safeParse(number)
  if (!id.success) return refuse("budget-which-motion")
  const budget = await addBudget(context, context.sender, id.data, values.join(" "), typed(context))
  const first = words.t("budget-added", { motion: heading(budget), until: words.deadline(proposalEnd(budget)) })
  const voters = await expectedRoll(context, budget)
  const whole = proposalCard(words, budget, { first, voters, server: coop.server, prefix })
  await replyAndRecord(context, budget, { brief: first, whole })
}
