/** Finds out whose ballot a message is, if its sender may vote for others too (§3.10). Nothing is guessed: if it is not clear, the bot asks. */
import { refuse } from "../kernel/acts/refusal.ts"
import { isRefused, type MatrixId } from "../kernel/rules/types.ts"
import { nameOfSent } from "../kernel/store/outbox.ts"
import { ballotNamed, giversTo } from "../votes/acts/proxied.ts"
import { aboutMotion } from "../votes/acts/vote.ts"
import { castFor, type KeptMotion } from "../votes/reads.ts"
import { consentIn } from "../votes/rules/consent-reading.ts"
import { motionOfBallot, withReason } from "../votes/rules/reason-reading.ts"
import { peopleNamed, whoseBallot } from "../votes/rules/whose-ballot.ts"
import { whoseBallotCard } from "../votes/views/ballots.ts"
import { type BallotContext, openVotes } from "./known-votes.ts"

/**
 * - `of`: whose ballot it is; the sender's own if it is the sender
 * - `about`: the people whose ballot the text speaks of, if it is no clear ballot
 * - `among`: the people between whom the sender must choose
 */
export type Whose =
  | { readonly of: MatrixId; readonly rest: string; readonly about: readonly MatrixId[] }
  | { readonly among: readonly MatrixId[]; readonly rest: string }

/** Whose ballot on this motion the text is. `text`: as typed. @throws Refusal if it answers the ballot of somebody whose proxy is over */
export async function whoseBallotIn(context: BallotContext, motion: KeptMotion, text: string): Promise<Whose> {
  const { work, message, words } = context
  const self = message.sender
  const all = motion.stage === "voting" ? await giversTo(context, motion, self) : []
  const target = message.replyTo ?? message.thread
  const name = target && (await nameOfSent(work, target))
  const answered = name ? await ballotNamed(work, motion, name, [self, ...all]) : null
  // The proxy is over. What answers the giver's ballot must not become the sender's own.
  if (answered === "another") refuse("ballot-of-another", { motion: motion.id })
  if (all.length === 0) return { of: self, rest: text, about: [] }
  const found = await meantBy(context, motion, text, { self, all, answered })
  if ("among" in found) return found
  // In an election the name of a candidate says for whom a ballot is, not whose it is.
  const standing = new Set(motion.options.map(({ person }) => person))
  const others = all.filter((giver) => !standing.has(giver))
  const about = new Set(found.of === self ? [] : [found.of])
  for (const person of peopleNamed(text, { self, givers: others }, words.typed)) about.add(person)
  return { ...found, about: [...about] }
}

/** Whose ballot it is, if the sender may vote for `all` of these people too. `answered`: whose ballot the message replies to. */
async function meantBy(
  context: BallotContext,
  motion: KeptMotion,
  text: string,
  about: { readonly self: MatrixId; readonly all: readonly MatrixId[]; readonly answered: MatrixId | null },
): Promise<Extract<Whose, { among: unknown }> | Pick<Extract<Whose, { of: unknown }>, "of" | "rest">> {
  const { work, words, prefix } = context
  const { self, all, answered } = about
  const meant = whoseBallot(text, { self, givers: all }, words.typed)
  // Those who have voted themselves need nobody any more. Who names one of them is told so.
  const givers: MatrixId[] = []
  for (const giver of all) if ((await castFor(work, motion.row, giver)) !== "voter") givers.push(giver)
  const among = [self, ...givers]
  const reads = (typed: string) => isBallot(motion, typed, words.typed, prefix)
  // A text that counts for nobody says so itself. To ask whose it is would offer lines that do not count either.
  if (!meant)
    return answered !== null || givers.length === 0 || !reads(text)
      ? { of: answered ?? self, rest: text }
      : { among, rest: text }
  const [person, ...others] = meant.people
  const contrary = answered !== null && answered !== person
  // In an election `I vote for ana` can mean a candidate of that name.
  if (reads(text) && !reads(meant.rest)) return answered !== null ? { of: answered, rest: text } : { among, rest: text }
  if (person === undefined || others.length > 0 || contrary)
    return reads(meant.rest) ? { among, rest: meant.rest } : { of: self, rest: meant.rest }
  return { of: person, rest: meant.rest }
}

/** Whether this text counts as a ballot on this motion, whosever it is. */
function isBallot(motion: KeptMotion, text: string, typed: BallotContext["words"]["typed"], prefix: string): boolean {
  if (motion.terms.consent) return !("asked" in consentIn(text, typed))
  const { read } = withReason(text, motion.options, typed, prefix)
  return !("asked" in read) && !isRefused(read)
}

/**
 * The text without words such as `for ana`, if its sender may vote for that person in an open vote. What the text says otherwise decides
 * whether it is a ballot at all.
 */
export async function withoutName(contexts: readonly BallotContext[], text: string): Promise<string> {
  for (const context of contexts)
    for (const motion of await openVotes(context)) {
      const self = context.message.sender
      const givers = await giversTo(context, motion, self)
      const meant = givers.length === 0 ? null : whoseBallot(text, { self, givers }, context.words.typed)
      if (meant) return meant.rest
    }
  return text
}

/** Asks the sender whose ballot they mean. Nothing is counted. */
export async function askWhose(
  context: BallotContext,
  motion: KeptMotion,
  { among, rest }: { readonly among: readonly MatrixId[]; readonly rest: string },
): Promise<void> {
  const { words, coop, message } = context
  const people = among.filter((person) => person !== message.sender)
  // The lines to copy are typed without a reply. They name the motion if there could be another.
  const others = (await openVotes(context)).length > 1 && motionOfBallot(rest, words.typed) === null
  const text = others ? `${motion.id} ${rest.trim()}` : rest.trim()
  await context.reply(whoseBallotCard(words, motion, { text, people, server: coop.server }), {
    name: aboutMotion(motion),
  })
}
