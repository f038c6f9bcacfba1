/**
 * `!donations`: the donation share, who gets it, and what was paid. `!donations propose Debian 50%, Matrix.org Foundation 50%` puts recipients
 * to the vote. The treasurer types `!donations transfer`, `!donations paid Debian 40 EUR` and `!donations account Debian IBAN` (§8.1).
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { payDonation, setDonationAccount, transferDonations } from "../../src/donations/acts/paying.ts"
import { proposeRecipients, readDonations } from "../../src/donations/acts/recipients.ts"
import {
  donationAccountSet,
  donationBooked,
  donationsCard,
  donationsTransferred,
} from "../../src/donations/views/donations.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { shortened } from "../../src/kernel/rules/money.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { typed } from "../arguments.ts"

/** The longest texts that are read. */
const longest = { line: 600, below: 3_000 } as const

export default defineCommand({
  name: "donations",
  shows: (rest, words) => words.meaning("donations", rest.trim().split(/\s/, 1)[0] ?? "") === null,
  topic: "money",
  usage: "[propose Debian 50%, Matrix.org Foundation 50% | paid Debian 40 EUR | account Debian IBAN | transfer]",
  where: ["members", "treasury", "office", "direct"],
  who: readDonations.who,
  deadlines: true,
  pieces: [{ line: "line" }, { lines: "below" }],
  args: z.object({ line: z.string().default(""), below: z.string().default("") }),
  examples: ["donations", "donations propose Debian 60%, Matrix.org Foundation 40%"],
  async run(context, { line, below }) {
    const { words, prefix, sender, message } = context
    const { place } = message.room
    const [word = "", ...others] = line.trim().split(/\s+/)
    const deed = words.typed.meaning("donations", word)
    const private_ = place === "direct" || place === "treasury"
    if (deed === null && word !== "") return refuse("donations-word", { typed: shortened(line.trim()) })
    if (deed === null) {
      const pays = private_ && sender.powers.has("hold-treasury")
      return context.reply(donationsCard(words, await readDonations(context, sender), prefix, pays))
    }
    const rest = others.join(" ").slice(0, longest.line)
    const elsewhere = (places: string) =>
      context.reply(words.t("where-otherwise", { command: `${prefix}donations ${word}`, places }))
    if (deed === "propose") {
      if (place !== "members") return elsewhere(words.t("in-place-members"))
      return propose(context, rest, below.slice(0, longest.below))
    }
    if (!private_) return elsewhere(words.t("in-place-treasury"))
    const by = { ...sender, trust: message.trust }
    if (deed === "paid") return context.reply(donationBooked(words, await payDonation(context, by, rest), prefix))
    if (deed === "account")
      return context.reply(donationAccountSet(words, await setDonationAccount(context, by, rest), prefix))
    return context.reply(donationsTransferred(words, await transferDonations(context, by), prefix))
  },
})

async function propose(context: CommandContext, line: string, below: string): Promise<void> {
  const { words, prefix, sender, coop } = context
  const { motion, joined } = await proposeRecipients(context, sender, line, below, typed(context))
  const card = async (first: string) =>
    proposalCard(words, motion, { first, voters: await expectedRoll(context, motion), server: coop.server, prefix })
  if (!joined) return context.reply(await card(openedLine(words, motion)), { startThread: true })
  const brief = words.t("donations-added", { motion: heading(motion), until: words.deadline(proposalEnd(motion)) })
  return replyAndRecord(context, motion, { brief, whole: await card(brief) })
}
