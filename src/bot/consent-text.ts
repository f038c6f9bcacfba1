/** Handles ballots in votes by consent, as people type them in their direct room (§3.9). */
import { cleanLine } from "../kernel/views/markdown.ts"
import { type Cast, castBallot } from "../votes/acts/vote.ts"
import type { KeptMotion, RollEntry } from "../votes/reads.ts"
import { longestReason, rankingOf, sidesOf } from "../votes/rules/consent.ts"
import { type Consenting, consentIn } from "../votes/rules/consent-reading.ts"
import {
  consentCastCard,
  longestConsenting,
  type NotConsenting,
  notConsenting,
  notConsentingCard,
} from "../votes/views/consent.ts"
import type { BallotContext } from "./known-votes.ts"

/**
 * A ballot that is about to be cast.
 * - `by`: who casts it, and for whom
 * - `of`: whose ballot it is, if not the sender's; `everybody`: all for whom the sender may vote, and `undefined` for themselves
 * - `name`: the name of the answer
 * - `asking`: its name if the bot asks instead of counting
 * - `sure`: whether the text is certainly meant as a ballot
 */
export interface Voting {
  readonly by: Cast
  readonly of: string | undefined
  readonly everybody: readonly (string | undefined)[]
  readonly roll: readonly RollEntry[]
  readonly name: string
  readonly asking: string
  readonly sure: boolean
}

/**
 * Casts the ballot in `text`, or asks the writer if it does not have exactly one clear reading. All answers to ballots have the same length,
 * and so have all answers that ask.
 * @throws Refusal
 */
export async function voteByConsent(
  context: BallotContext,
  motion: KeptMotion,
  text: string,
  { by, of, everybody, roll, name, asking, sure }: Voting,
): Promise<void> {
  const { words } = context
  const said = cleaned(consentIn(text, words.typed))
  if ("asked" in said) {
    const voted = roll.some((entry) => entry.person === (by.of ?? by.person) && entry.voted)
    const doubt = sure || said.asked !== "unclear" ? said.asked : "maybe"
    return context.reply(notConsentingCard(words, motion, doubt, voted), {
      name: asking,
      asLongAs: notConsenting.map((other) => notConsentingCard(words, motion, other, true)),
    })
  }
  const ranking = rankingOf(said.answer, sidesOf(motion.options))
  const given = await castBallot(
    context,
    by,
    motion,
    ranking,
    said.answer === "object" ? { text: said.reason, signed: false } : null,
  )
  const longest = { ...given, replaced: given.receipt, final: false }
  await context.reply(consentCastCard(words, motion, said, given, roll, of), {
    name,
    asLongAs: everybody.flatMap((person) =>
      longestConsenting.map((other) => consentCastCard(words, motion, other, longest, roll, person)),
    ),
  })
}

/** The ballot with its reason on one line. If the reason is too long, the writer is asked for a shorter one. */
function cleaned(said: ReturnType<typeof consentIn>): Consenting | { readonly asked: NotConsenting } {
  if ("asked" in said || said.answer !== "object") return said
  // The text is cut at two characters more than allowed, because `cleanLine` can drop a space at the cut.
  const reason = cleanLine(said.reason, longestReason + 2)
  if (!/[\p{L}\p{N}]/u.test(reason)) return { asked: "reason" }
  return [...reason].length > longestReason ? { asked: "long" } : { answer: "object", reason }
}
