/**
 * `!review @ana 4 TEXT`: what somebody who worked with Ana says of it (§14.4). `!review`: whom one still owes one, and what was written of
 * oneself. `!review @ana`: what is expected of her. `!review forget`: erases what was written of oneself.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { namesSomebody, thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { cleanText } from "../../src/kernel/views/markdown.ts"
import { forgetReviews, readReviewed, readReviews, writeReview } from "../../src/reviews/acts/reviewing.ts"
import { areOn, longestReview } from "../../src/reviews/rules/rounds.ts"
import { nothingCard, owedCard, ownResultsCard, reviewedCard, writtenCard } from "../../src/reviews/views/reviews.ts"
import { joined } from "../arguments.ts"

/** Two characters more than allowed, so that a longer text is refused and not cut. */
const part = z
  .string()
  .default("")
  .transform((typed) => cleanText(typed, longestReview + 12).trim())

export default defineCommand({
  name: "review",
  topic: "people",
  usage: "[@ana] [4 TEXT]",
  where: ["direct"],
  who: writeReview.who,
  deadlines: true,
  offered: ({ coop }) => areOn(coop.config.reviews),
  pieces: ["person", { line: "review" }, { lines: "text" }],
  args: z.object({ person: z.string().max(1000).default(""), review: part, text: part }),
  // In another room the message shows what somebody thinks of somebody else.
  takenOut: {
    is: "matter",
    proof: async (context, rest) => {
      const [person = "", ...words] = rest.trim().split(/\s+/)
      return words.length > 0 && (/^\d/.test(words[0] ?? "") || (await namesSomebody(context, [person])))
    },
    reason: (words) => words.t("review-redaction-reason"),
    told: (words, removal) => words.t("review-wrong-room", { ...removal }),
  },
  examples: ["review", "review @ana", "review @ana 4 Keep: the rota. Change: tell us sooner."],
  async run(context, { person: typed, review, text }) {
    const { words, sender, coop, message, reply } = context
    if (typed === "") return overview(context)
    const whole = joined(review, text)
    if (words.typed.meaning("reviewing", typed) === "forget" && whole === "") {
      await forgetReviews(context, sender)
      return reply(words.t("review-forgotten"))
    }
    if (/^\d/.test(typed)) refuse("review-nobody", { copy: `${context.prefix}review @USER ${typed} ${whole}`.trim() })
    const person = await thePerson(context, typed)
    if (whole === "") return reply(reviewedCard(coop, await readReviewed(context, sender, person)))
    const written = await writeReview(context, sender, person, whole, message.sentAt)
    const cards = written.asked.map((one) => writtenCard(coop, written.round, one, written.review))
    await reply(writtenCard(coop, written.round, person, written.review), { asLongAs: cards })
  },
})

/** What the sender still owes, filled up to one length whatever they have written, and then what was written of them. */
async function overview(context: CommandContext): Promise<void> {
  const { sender, coop, reply } = context
  const { round, own, results, on, next } = await readReviews(context, sender)
  if (round && own.size > 0) {
    const each = (review: { readonly mark: number } | null) => new Map([...own.keys()].map((one) => [one, review]))
    const others = [each(null), each({ mark: 1 })].map((one) => owedCard(coop, round, one))
    await reply(owedCard(coop, round, own), { asLongAs: others })
  }
  if (results.length > 0) await reply(ownResultsCard(coop, coop.config.reviews.atLeast, results))
  else if (!round || own.size === 0) await reply(nothingCard(coop, on, next))
}
