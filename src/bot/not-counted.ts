/** Says to somebody who votes that their text was not counted, and why (§3.2). */
import type { MatrixId } from "../kernel/rules/types.ts"
import { plainName } from "../kernel/views/people.ts"
import { aboutMotion } from "../votes/acts/vote.ts"
import type { KeptMotion, RollEntry } from "../votes/reads.ts"
import { ballotBeforeWords, type Read } from "../votes/rules/reason-reading.ts"
import { takesReasons } from "../votes/rules/reasons.ts"
import { longestBallotTold, notCountedCard, notCountedForCard } from "../votes/views/ballots.ts"
import type { BallotContext } from "./known-votes.ts"

/**
 * - `text`: what was typed, without the person for whom it is
 * - `about`: the people for whom the sender meant to vote by proxy; empty: the sender alone
 * - `everybody`: all for whom the sender may vote, and `undefined` for themselves
 * - `whose`: whose ballot a reply to the answer is, unless the answer is about others too
 * - `name`: the name of the answer, by which it is that person's
 * - `sure`: whether the text is certainly meant as a ballot
 */
export interface NotCounted {
  readonly text: string
  readonly about: readonly MatrixId[]
  readonly everybody: readonly (string | undefined)[]
  readonly roll: readonly RollEntry[]
  readonly whose: MatrixId
  readonly name: string
  readonly sure: boolean
}

/** Answers a text that is no clear ballot on this motion. */
export async function sayNotCounted(
  context: BallotContext,
  motion: KeptMotion,
  read: Extract<Read["read"], { asked: unknown }>,
  { text, about, everybody, roll, whose, name, sure }: NotCounted,
): Promise<void> {
  const { words, prefix, coop, message } = context
  const of = sure && about.length > 0 ? about : [message.sender]
  const voted = new Set(roll.flatMap((entry) => (entry.voted ? [entry.person] : [])))
  // A removal has no reasons (§6), and one by proxy is explained on its own.
  const mayHaveReason = read.asked === "unclear" && sure && takesReasons(motion)
  const given = mayHaveReason ? ballotBeforeWords(text, motion.options, words.typed) : null
  const told = { prefix, ballot: given, word: "word" in read ? read.word : null }
  const doubt = sure ? read.asked : "maybe"
  const card = (people: readonly string[], earlier: readonly string[], voted: boolean) =>
    people.length === 0
      ? notCountedCard(words, motion, doubt, { ...told, voted })
      : notCountedForCard(words, motion, doubt, { ...told, people, earlier })
  const called = (people: readonly MatrixId[]) => people.map((person) => plainName(person, coop.server))
  const people = of === about ? called(about) : []
  const earlier = people.length === 0 ? [] : called(about.filter((person) => voted.has(person)))
  // As with counted ballots, the length must not tell for whom somebody votes, nor who of them has voted.
  const givers = everybody.flatMap((person) => person ?? [])
  const meant = [...everybody.map((person) => (person === undefined ? [] : [person])), givers]
  const others = meant.flatMap((some) => [card(some, some, true), card(some, [], false)])
  if (mayHaveReason)
    for (const voted of [true, false])
      others.push(notCountedCard(words, motion, doubt, { ...told, voted, ballot: longestBallotTold }))
  // Whoever replies with nothing but a number is asked whose ballot it is, unless the answer is about one person's alone.
  const isOnes = of.every((person) => person === whose)
  const answer = card(people, earlier, voted.has(message.sender))
  await context.reply(answer, { name: isOnes ? name : aboutMotion(motion), asLongAs: others })
}
