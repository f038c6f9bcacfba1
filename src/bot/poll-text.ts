/** Answers to polls that people type without a command, in their direct room (§17.2): `2`, or `Q3 2`. */
import { refuse } from "../kernel/acts/refusal.ts"
import { standingOf } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { answerPoll, readPolls } from "../voice/acts/polls.ts"
import { numbersAlone, pollNamed } from "../voice/rules/polls.ts"
import { answeredCards } from "../voice/views/polls.ts"
import { heardIn } from "./ballot-text.ts"
import { answeredMotion, type BallotContext } from "./known-votes.ts"
import type { TextContext } from "./scene.ts"
import { wasVoting } from "./which-vote.ts"

interface Found {
  readonly context: BallotContext
  readonly poll: Awaited<ReturnType<typeof readPolls>>[number]
}

/**
 * Takes a plain text as the answer to a poll: if it names the poll, or if it is only numbers, and no vote is open that they could be meant
 * for. False if it is neither, or no poll is open.
 * @throws Refusal if several polls could be meant, or the answer counts for none
 */
export async function plainPollAnswer(text: TextContext): Promise<boolean> {
  const { message } = text
  const named = pollNamed(message.body)
  const numbers = named?.numbers ?? numbersAlone(message.body)
  // As ballots, answers count only from an encrypted direct room. Without a poll's number the text is left to the ballots, which say so.
  if (numbers === null || !message.trust.encrypted || !message.room.encrypted) return false
  const contexts = text.coops.map((coop) => ({ ...text, coop, words: coop.words, prefix: coop.config.prefix }))
  for (const context of contexts) if ((await answeredMotion(context)) !== null) return false
  if (named === null && (await wasVoting(contexts))) return false
  const meant = (await pollsOpen(contexts)).filter(({ poll }) => named === null || poll.number === named.number)
  const [only, ...others] = meant
  if (!only) return false
  if (others.length > 0) refuse("which-poll", { polls: meant.map(({ poll }) => poll.id), poll: only.poll.id })
  const { context, poll } = only
  const by = await standingOf(context.work, context.coop.config, message.sender)
  const answered = await answerPoll(context, by, poll.number, numbers, { sentAt: message.sentAt, alone: true })
  const [card, ...longest] = answeredCards(context.words, answered)
  await context.reply(card, poll.open ? {} : { asLongAs: longest })
  return true
}

/** The polls that this message can answer. A message that does not count as its sender's ballot answers none. @throws Refusal */
async function pollsOpen(contexts: readonly BallotContext[]): Promise<Found[]> {
  const found: Found[] = []
  for (const context of contexts.length === 0 ? [] : await heardIn(contexts)) {
    const { work, coop, message } = context
    const by = await standingOf(work, coop.config, message.sender)
    if (!belongs(by)) continue
    for (const poll of await readPolls(context, by)) if (message.sentAt <= poll.endsAt) found.push({ context, poll })
  }
  return found
}
