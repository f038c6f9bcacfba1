/** Says to somebody who votes that their text was not counted, and why (§3.2). */
import type { MatrixId } from "../kernel/rules/types.ts"
import type { KeptMotion, RollEntry } from "../votes/reads.ts"
import type { Read } from "../votes/rules/reason-reading.ts"
import { notCountedCard } from "../votes/views/ballots.ts"
import type { BallotContext } from "./known-votes.ts"

/**
 * - `of`: whose ballot it would be
 * - `name`: the name of the answer
 * - `sure`: whether the text is certainly meant as a ballot
 */
export interface NotCounted {
  readonly of: MatrixId
  readonly roll: readonly RollEntry[]
  readonly name: string
  readonly sure: boolean
}

/** Answers a text that is no clear ballot on this motion. */
export async function sayNotCounted(
  context: BallotContext,
  motion: KeptMotion,
  read: Extract<Read["read"], { asked: unknown }>,
  { of, roll, name, sure }: NotCounted,
): Promise<void> {
  const voted = roll.some((entry) => entry.person === of && entry.voted)
  const word = "word" in read ? read.word : null
  const about = { voted, prefix: context.prefix, word }
  await context.reply(notCountedCard(context.words, motion, sure ? read.asked : "maybe", about), { name })
}
