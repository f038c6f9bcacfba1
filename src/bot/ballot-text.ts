/** Handles ballots that people type (§3.2, §5.1): in their direct room, as `!vote` or as plain numbers, and by mistake in other rooms. */

import { orRefuse, refuse } from "../kernel/acts/refusal.ts"
import { plainIbans } from "../kernel/rules/iban-in-text.ts"
import type { MatrixId, MotionId } from "../kernel/rules/types.ts"
import { cleanLine } from "../kernel/views/markdown.ts"
import { plainName } from "../kernel/views/people.ts"
import { knownIdentity } from "../standing/reads.ts"
import { cameBy, unheard } from "../standing/rules/heard.ts"
import { aboutBallot, giversTo } from "../votes/acts/proxied.ts"
import { aboutMotion, type Cast, castBallot, checkCast, takeBallotBack } from "../votes/acts/vote.ts"
import { findMotion, type KeptMotion, type ReasonKept, type RollEntry, rollEntryOf } from "../votes/reads.ts"
import { readsAlone, soundsLikeBallot } from "../votes/rules/ballot-reading.ts"
import { consentIn, motionNamed, objectionIn } from "../votes/rules/consent-reading.ts"
import { publicationOf } from "../votes/rules/count-file.ts"
import { ballotBefore, motionOfBallot, type Read, withReason } from "../votes/rules/reason-reading.ts"
import { longestGiven } from "../votes/rules/reasons.ts"
import { castCard, takenBackCard } from "../votes/views/ballots.ts"
import { allCastCards } from "./cast-cards.ts"
import { voteByConsent } from "./consent-text.ts"
import { answeredMotion, type BallotContext, type BallotScene, isKnown, knownMotion, openVotes } from "./known-votes.ts"
import { sayNotCounted } from "./not-counted.ts"
import { isNewsHere } from "./once.ts"
import type { TextContext } from "./scene.ts"
import { notHere } from "./stray-ballot.ts"
import { askWhich, meantVote, wasVoting } from "./which-vote.ts"
import { askWhose, whoseBallotIn, withoutName } from "./whose-ballot.ts"

/**
 * Handles a plain text in a direct room as a ballot, if it reads like a ballot or replies to a vote's message. False if it is neither.
 * @throws Refusal
 */
export async function plainBallot(text: TextContext): Promise<boolean> {
  const contexts = text.coops.map((coop) => ({ ...text, coop, words: coop.words, prefix: coop.config.prefix }))
  for (const context of contexts) {
    const answered = await answeredMotion(context)
    if (answered === null) continue
    await vote(context, answered, text.message.body)
    return true
  }
  const [first] = contexts
  if (!first) return false
  const plain = await withoutName(contexts, text.message.body)
  // A reason behind a ballot can make it unclear, but not something else than a ballot.
  if (readsAlone(ballotBefore(plain, text.words.typed, { surely: false }), text.words.typed) !== "numbers")
    return perhapsBallot(contexts, text, plain)
  if (mayCount(text.message)) {
    await voteIn(await heardIn(contexts), text)
    return true
  }
  // The ballot cannot be accepted in this room. It is refused in the name of a co-op with an open vote, or of the first co-op if none has
  // an open vote.
  const open = await Promise.all(contexts.map(async (context) => ({ context, votes: await openVotes(context) })))
  await vote(open.find(({ votes }) => votes.length > 0)?.context ?? first, null, text.message.body)
  return true
}

/**
 * Casts a ballot in one of these co-ops. It is for the motion that the text names, or else for the only motion that it could mean. @throws
 * Refusal
 */
async function voteIn(contexts: readonly BallotContext[], text: TextContext): Promise<void> {
  const { message, words } = text
  const named = motionOfBallot(await withoutName(contexts, text.message.body), words.typed)
  const known: { context: BallotContext; motion: KeptMotion }[] = []
  for (const context of contexts) {
    const motion = named && (await findMotion(context.work, context.coop.key, named))
    if (motion && (await isKnown(context, motion))) known.push({ context, motion })
  }
  const [one, ...others] = known
  if (others.length > 0) askWhich(known, true)
  const [first] = contexts
  if (named !== null && !one && first) return vote(first, named, message.body)
  const { context, motion } = one ?? (await meantVote(contexts))
  await vote(context, motion.id, message.body)
}

/**
 * Handles a text that is no certain ballot, but may be meant as one for an open vote: `yes`, or an option's own words. If its meaning is
 * not clear, the writer is told that nothing is counted. False if no vote is open for the writer. Also false if they have voted and the
 * text does not sound like a ballot.
 * @param plain the text without the name of the person for whom it is
 * @throws Refusal
 */
async function perhapsBallot(contexts: readonly BallotContext[], text: TextContext, plain: string): Promise<boolean> {
  const { message, words } = text
  if (!mayCount(message) || plainIbans(message.body).length > 0) return false
  const named = motionOfBallot(plain, words.typed)
  const { rest } = motionNamed(plain, words.typed)
  const heard: BallotContext[] = []
  const open: { context: BallotContext; motion: KeptMotion }[] = []
  for (const context of contexts) {
    const votes = await openVotes(context)
    // If the message does not count as its sender's ballot in this co-op, the answer must tell nothing about the co-op's votes.
    if ((await unheardBallot(context, votes)) !== null) continue
    heard.push(context)
    for (const motion of votes)
      if (context.work.now <= (motion.votingEndsAt ?? motion.openedAt) && (named ?? motion.id) === motion.id)
        open.push({ context, motion })
  }
  const sounds =
    soundsLikeBallot(
      rest,
      open.flatMap(({ motion }) => motion.options),
      words.typed,
    ) || open.some(({ motion }) => motion.terms.consent && objectionIn(plain, words.typed))
  const clear = open.some(({ context, motion }) => {
    if (motion.terms.consent) return !("asked" in consentIn(plain, words.typed))
    const { read } = withReason(plain, motion.options, words.typed, context.prefix)
    return !("asked" in read) || read.asked === "reason"
  })
  const [one, ...others] = open
  if (clear || (sounds && others.length > 0) || (!one && sounds && (await wasVoting(heard)))) {
    await voteIn(heard, text)
    return true
  }
  if (!one || others.length > 0 || !(sounds || (await mayBeFirst(one, text)))) return false
  await vote(one.context, one.motion.id, message.body, { sure: sounds })
  return true
}

/**
 * Whether the bot asks about a text that does not sound like a ballot. It does so if the writer has not voted yet, and was not asked about
 * such a text within the last hour.
 */
async function mayBeFirst(
  { context, motion }: { readonly context: BallotContext; readonly motion: KeptMotion },
  { work, message, isCommand }: TextContext,
): Promise<boolean> {
  if (isCommand || (await hasVoted(context, motion))) return false
  return isNewsHere(work, message, `maybe-ballot:${context.coop.key}:${motion.id}`)
}

const hasVoted = async ({ work, message }: BallotContext, { row }: KeptMotion): Promise<boolean> =>
  (await rollEntryOf(work, row, message.sender))?.voted === true

/** Whether a ballot in this message can be accepted: the message and the room must be encrypted. */
const mayCount = ({ trust, room }: TextContext["message"]): boolean => trust.encrypted && room.encrypted

/**
 * Casts the ballot in `text`. It is for the named motion, or else for the only motion that it could mean. If the text does not have exactly
 * one clear reading, it is not counted, and the bot asks the writer. `sure`: whether the text is certainly meant as a ballot.
 * `oneLine`: whether it was typed as one line, if its line breaks are gone from `text`.
 * @throws Refusal
 */
export async function vote(
  context: BallotContext,
  asked: MotionId | null,
  text: string,
  { sure = true, oneLine = true }: { readonly sure?: boolean; readonly oneLine?: boolean } = {},
): Promise<void> {
  const { message, words, coop } = context
  const inText = motionOfBallot(await withoutName([context], text), words.typed)
  // A person who may not vote must hear that, and not of mistakes in the ballot. So this check comes before the ballot is read.
  const casting = await castingOn(context, asked ?? inText)
  if (casting === null) return
  const { motion, cast, roll } = casting
  const other = inText !== null && inText !== motion.id
  const whose = await whoseBallotIn(context, motion, text)
  if ("among" in whose) return askWhose(context, motion, whose)
  const name = await aboutBallot(context.work, motion, whose.of)
  const by = whose.of === message.sender ? cast : { ...cast, of: whose.of }
  const of = whose.of === message.sender ? undefined : plainName(whose.of, coop.server)
  // All answers about the motion have the length of the longest, so that nobody who sees their lengths learns for whom somebody votes.
  const everybody = await answeredFor(context, motion)
  const about = { roll, name, of, everybody, by, sure }
  if (motion.terms.consent) {
    // Whoever names others, and then replies with nothing but an answer, is asked whose ballot it is.
    const asking = whose.about.every((person) => person === whose.of) ? name : aboutMotion(motion)
    return voteByConsent(context, motion, other ? "" : whose.rest, { ...about, asking })
  }
  // A reason is published, so it must be clear where it begins and ends. What cannot have a reason is refused by the act.
  const said = withReason(whose.rest, motion.options, words.typed, context.prefix)
  const reason = said.reason && { ...said.reason, text: cleanLine(said.reason.text, longestGiven + 2) }
  const read: Read["read"] =
    said.reason !== null && !oneLine ? { asked: "reason", word: null } : other ? { asked: "unclear" } : said.read
  if ("asked" in read)
    return sayNotCounted(context, motion, read, { ...about, text: whose.rest, about: whose.about, whose: whose.of })
  const ranking = orRefuse(read)
  const given = { ...(await castBallot(context, by, motion, ranking, reason)), prefix: context.prefix }
  const weighs = roll.find(({ person }) => person === whose.of)?.weight ?? "1"
  const published = publicationOf(motion.terms, roll, weighs)
  const replacing = (reason: ReasonKept) => ({ ...given, replaced: given.receipt, final: false, reason })
  await context.reply(castCard(words, motion, ranking, given, published, of), {
    name,
    asLongAs: allCastCards(words, motion, { roll, everybody, given: replacing }),
  })
}

/**
 * The vote on which this message casts a ballot or takes one back, the facts about the message, and the vote's roll. `id`: the motion that
 * the message names. `giver`: for whom the sender does it by proxy. Null if others can read the message; then its sender has been told.
 * @throws Refusal if the message may not do that
 */
export async function castingOn(
  context: BallotContext,
  id: MotionId | null,
  giver: MatrixId | null = null,
): Promise<{ readonly motion: KeptMotion; readonly cast: Cast; readonly roll: readonly RollEntry[] } | null> {
  const { message, work, coop } = context
  const { trust } = message
  if (!trust.encrypted || !mayCount(message)) {
    const votes = id === null ? await openVotes(context) : [await knownMotion(context, id)]
    await notHere(context, votes, "ballot-unencrypted-here")
    return null
  }
  // If the message does not count as its sender's ballot, the answer must tell nothing about any vote. So this check comes first.
  const named = id === null ? null : await findMotion(work, coop.key, id)
  const why = await unheardBallot(context, id === null ? await openVotes(context) : named ? [named] : [])
  if (why) refuse(why)
  const motion = id === null ? (await meantVote([context])).motion : await knownMotion(context, id)
  const { sender: person, sentAt, eventId: event } = message
  const { device, identity } = trust
  const cast = { person, sentAt, event, encrypted: true, device, identity, ...(giver !== null && { of: giver }) }
  return { motion, cast, roll: await checkCast(context, motion, cast) }
}

/**
 * Takes the sender's ballot back. `asked`: the motion that they named. Null: the only open vote in which they have voted, or else the only
 * one that they can mean. `giver`: whose ballot it is, if the sender cast it by proxy (§3.10).
 * @throws Refusal
 */
export async function unvote(
  context: BallotContext,
  asked: MotionId | null,
  giver: MatrixId | null = null,
): Promise<void> {
  const { words, message, coop, prefix } = context
  const named = asked ?? (giver === null ? await onlyVoted(context) : null)
  const casting = await castingOn(context, named, giver)
  if (casting === null) return
  const { motion, cast, roll } = casting
  const { receipt, holder } = await takeBallotBack(context, cast, motion)
  // The answer is as long as that to a ballot, so that its length does not tell who took theirs back.
  const ranked = (reason: ReasonKept) =>
    ({ receipt: receipt ?? "K7QF-2M9X", replaced: receipt, final: false, reason, prefix }) as const
  const everybody = await answeredFor(context, motion)
  const others = allCastCards(words, motion, { roll, everybody, given: ranked })
  const about = {
    receipt,
    prefix,
    ...(giver !== null && { of: plainName(giver, coop.server) }),
    ...(holder !== null && { holder: plainName(holder, coop.server) }),
  }
  const name = await aboutBallot(context.work, motion, giver ?? message.sender)
  await context.reply(takenBackCard(words, motion, about), { name, asLongAs: others })
}

/** For whom an answer to the sender can be: themselves (undefined), and everybody whose proxy they hold, by name. */
async function answeredFor(context: BallotContext, motion: KeptMotion): Promise<readonly (string | undefined)[]> {
  const givers = await giversTo(context, motion, context.message.sender)
  return [undefined, ...givers.map((one) => plainName(one, context.coop.server))]
}

/** The only open vote in which the sender has voted. Null if there are none or several. */
async function onlyVoted(context: BallotContext): Promise<MotionId | null> {
  const voted: MotionId[] = []
  for (const motion of await openVotes(context)) if (await hasVoted(context, motion)) voted.push(motion.id)
  const [only, ...others] = voted
  return only !== undefined && others.length === 0 ? only : null
}

/**
 * The reason why the message does not count as its sender's ballot in any of these votes (§5.1), as a refusal's name. Null if it counts in
 * at least one of them.
 */
async function unheardBallot({ work, coop, message }: BallotScene, votes: readonly KeptMotion[]) {
  const signed = votes.length > 0 ? votes.every(({ terms }) => terms.signedDevices) : coop.config.signedDevices
  const why = unheard(cameBy(message.trust, await knownIdentity(work, coop.key, message.sender)), signed)
  return why === "not-encrypted" ? "ballot-not-encrypted" : why
}

/**
 * The co-ops that can accept a ballot which names no motion. If another of these co-ops has an open vote, the ballot is refused, because
 * the sender may have meant that vote.
 * @throws Refusal that tells nothing about any vote
 */
export async function heardIn<C extends BallotContext>(contexts: readonly C[]): Promise<C[]> {
  const heard: C[] = []
  let refused: Awaited<ReturnType<typeof unheardBallot>> = null
  for (const context of contexts) {
    const votes = await openVotes(context)
    const why = await unheardBallot(context, votes)
    if (why === null) heard.push(context)
    else if (votes.length > 0) refuse(why)
    else refused ??= why
  }
  return heard.length > 0 || refused === null ? heard : refuse(refused)
}
