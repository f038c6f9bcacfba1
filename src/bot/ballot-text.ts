/**
 * Handles ballots as people type them (§3.2, §5.1): in their direct room, as `!vote` or as plain numbers, and by mistake in other rooms.
 */

import { say } from "../kernel/acts/context.ts"
import { orRefuse, refuse } from "../kernel/acts/refusal.ts"
import { isRefused, type MatrixId, type MotionId, motionId, type Ranking, type Refused } from "../kernel/rules/types.ts"
import { nameOfSent } from "../kernel/store/outbox.ts"
import type { Work } from "../kernel/store/work.ts"
import { knownIdentity, standingOf } from "../standing/reads.ts"
import { cameBy, unheard } from "../standing/rules/heard.ts"
import { theMotion } from "../votes/acts/open-motion.ts"
import { aboutMotion, castBallot, checkCast, sendBallot } from "../votes/acts/vote.ts"
import { findMotion, type KeptMotion, motionsIn, rollOf } from "../votes/reads.ts"
import { readBallot } from "../votes/rules/ballots.ts"
import { publicationFor } from "../votes/rules/count-file.ts"
import { castCard } from "../votes/views/ballots.ts"
import type { CommandContext } from "./command.ts"
import type { TextContext } from "./scene.ts"
import { ballotsIn, seriesFor, seriesIn } from "./series.ts"
import { takeOut } from "./take-out.ts"
import { meantVote } from "./which-vote.ts"

/** The parts of a command's context that a ballot needs. */
type BallotContext = Pick<CommandContext, "work" | "coop" | "message" | "words" | "prefix" | "reply">
type BallotScene = Pick<CommandContext, "work" | "coop" | "message">

/** The co-op's open votes that have the message's sender on the roll and may be mentioned in this room. */
function openVotes({ work, coop, message }: BallotScene): Promise<KeptMotion[]> {
  return motionsIn(work, coop.key, ["voting"], { series: ballotsIn(message.room), voter: message.sender })
}

/**
 * The motion with this number, if the sender may know of it. People on its roll may know of a motion even after they have left. @throws
 * Refusal
 */
async function knownMotion(context: BallotContext, id: MotionId): Promise<KeptMotion> {
  const motion = await theMotion({ ...context, series: ballotsIn(context.message.room) }, id)
  if (!(await mayKnowOf(context, motion))) refuse("no-such-motion", { motion: id })
  return motion
}

/**
 * Whether the sender may know of a private motion: they belong to its room, or are on its roll. For anybody else the motion does not exist.
 */
async function mayKnowOf({ work, coop, message }: BallotScene, motion: KeptMotion): Promise<boolean> {
  if (!ballotsIn(message.room).includes(motion.series)) return false
  const told = seriesFor(message.room, await standingOf(work, coop.config, message.sender))
  return told.includes(motion.series) || (await isOnRoll(work, motion, message.sender))
}

const isOnRoll = async (work: Work, motion: KeptMotion, voter: MatrixId): Promise<boolean> =>
  (await rollOf(work, motion.row)).some(({ person }) => person === voter)

/**
 * Handles a plain text in a direct room as a ballot, if it reads like a ballot or replies to a vote's message. False if it does neither.
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
  if (readBallot(text.message.body, Number.MAX_SAFE_INTEGER, text.words.typed) === null) return false
  const [first] = contexts
  if (!first) return false
  if (mayCount(text.message)) {
    const { context, motion } = await meantVote(await heardIn(contexts))
    await vote(context, motion.id, text.message.body)
    return true
  }
  // In this room the ballot cannot be accepted. A co-op with an open vote says so. If there is none, any of the co-ops says so.
  const open = await Promise.all(contexts.map(async (context) => ({ context, votes: await openVotes(context) })))
  await vote(open.find(({ votes }) => votes.length > 0)?.context ?? first, null, text.message.body)
  return true
}

/** Whether a ballot can be accepted from this message: it and the room must be encrypted. */
const mayCount = ({ trust, room }: TextContext["message"]): boolean => trust.encrypted && room.encrypted

/** The motion whose ballot or announcement the message replies to. Null if there is none that the sender may know of. */
async function answeredMotion(context: BallotContext): Promise<MotionId | null> {
  const { work, coop, message } = context
  const target = message.replyTo ?? message.thread
  const name = target && (await nameOfSent(work, target))
  const [kind, key, id] = name?.split(":") ?? []
  if ((kind !== "ballot" && kind !== "status") || key !== coop.key || !id) return null
  const motion = await findMotion(work, coop.key, motionId(id))
  return motion && (await mayKnowOf(context, motion)) ? motion.id : null
}

/**
 * Casts the ballot in `text`: on the named motion, or on the only one that it could mean.
 * @throws Refusal
 */
export async function vote(context: BallotContext, id: MotionId | null, text: string): Promise<void> {
  const { message, words, work, coop } = context
  const { trust } = message
  if (!trust.encrypted || !mayCount(message))
    return notHere(
      context,
      id === null ? await openVotes(context) : [await knownMotion(context, id)],
      "ballot-unencrypted-here",
    )
  // If the message cannot be accepted as its sender's, its sender must learn nothing about a vote. So this check comes first.
  const named = id === null ? null : await findMotion(work, coop.key, id)
  const why = await unheardBallot(context, id === null ? await openVotes(context) : named ? [named] : [])
  if (why) refuse(why)
  const motion = id === null ? (await meantVote([context])).motion : await knownMotion(context, id)
  const cast = {
    person: message.sender,
    sentAt: message.sentAt,
    event: message.eventId,
    encrypted: true,
    device: trust.device,
    identity: trust.identity,
  }
  // A person who may not vote is told that first, and not what is wrong with the ballot.
  const roll = await checkCast(context, motion, cast)
  const ranking = orRefuse(readBallot(text, motion.options.length, words.typed) ?? notABallot(motion))
  const given = await castBallot(context, cast, motion, ranking)
  const card = (of: Ranking, receipts: typeof given) =>
    castCard(words, motion, of, receipts, publicationFor(motion.terms, roll))
  const all = motion.options.map(({ number }) => number)
  const replacing = { ...given, replaced: given.receipt, final: false }
  await context.reply(card(ranking, given), {
    name: aboutMotion(motion),
    asLongAs: [card(all, replacing), card([], replacing)],
  })
}

/**
 * Why the message cannot be accepted as its sender's ballot in any of these votes (§5.1), as a refusal's name. Null if it can be in one of
 * them.
 */
async function unheardBallot({ work, coop, message }: BallotScene, votes: readonly KeptMotion[]) {
  const signed = votes.length > 0 ? votes.every(({ terms }) => terms.signedDevices) : coop.config.signedDevices
  const why = unheard(cameBy(message.trust, await knownIdentity(work, coop.key, message.sender)), signed)
  return why === "not-encrypted" ? "ballot-not-encrypted" : why
}

/**
 * The co-ops that can accept a ballot which names no motion. If one of the others has an open vote, the ballot is refused, because the
 * sender may have meant that vote.
 * @throws Refusal that tells nothing about any vote
 */
async function heardIn<C extends BallotContext>(contexts: readonly C[]): Promise<C[]> {
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

const notABallot = ({ id, options }: KeptMotion): Refused => ({
  refused: "not-a-ballot",
  motion: id,
  last: options.length,
})

/** Handles a ballot that others can read: removes it if the bot may, does not count it, and tells its writer how to vote. */
export async function strayBallot(context: BallotContext): Promise<void> {
  const said = context.message.room.place === "direct" ? "ballot-unencrypted-here" : "ballot-wrong-room"
  await notHere(context, await openVotes(context), said)
}

/**
 * Whether the text after a mistyped `!vote` is certainly a ballot. It must have a motion and a ranking, or be a text that would be taken
 * for a ballot by itself.
 */
export async function plainlyBallot({ work, coop, message, words }: BallotContext, text: string): Promise<boolean> {
  const [, id = "", ranking = ""] = /^\s*(?:([mr][1-9]\d*)\s)?([\s\S]*)$/i.exec(text) ?? []
  if (readBallot(ranking, Number.MAX_SAFE_INTEGER, words.typed) === null) return false
  if (id !== "" || message.room.place === "direct") return true
  return (await motionsOpenTo({ work, coop, message })).some(({ options }) =>
    looksMeant(readBallot(ranking, options.length, words.typed)),
  )
}

/** The open votes that have the sender on the roll and may be mentioned to anybody in this room. */
const motionsOpenTo = ({ work, coop, message }: BallotScene): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["voting"], { series: seriesIn(message.room), voter: message.sender })

async function notHere(context: BallotContext, motions: readonly KeptMotion[], said: string): Promise<void> {
  const { message, work, words, prefix } = context
  const removed = await takeOut(context, words.t("ballot-redaction-reason"))
  const where = words.t(`place-${message.room.place}`)
  if (said === "ballot-unencrypted-here") await context.reply(words.t(said, { removed: String(removed) }))
  await say(
    context,
    { person: message.sender },
    words.t("ballot-wrong-room", { removed: String(removed), where, prefix }),
  )
  for (const motion of motions)
    if (motion.stage === "voting" && (await isOnRoll(work, motion, message.sender)))
      await sendBallot(context, motion, message.sender)
}

/**
 * Handles a plain text in a shared room if it is surely a ballot. Returns whether it took the text for one. These are surely ballots: an
 * abstention; numbers in reply to the vote's message or in the motion's thread; at least two numbers that are options of an open vote.
 */
export async function strayPlainBallot(text: TextContext): Promise<boolean> {
  if (readBallot(text.message.body, Number.MAX_SAFE_INTEGER, text.words.typed) === null) return false
  // The place `other` is a room that belongs to no co-op, for example a direct room that a third person joined. Nobody types numbers there
  // but for a vote.
  const surely = text.message.room.place === "other"
  for (const coop of text.coops) {
    const context = { ...text, coop, words: coop.words, prefix: coop.config.prefix }
    const answered = await answeredMotion(context)
    // A person without a vote has cast no ballot. Two numbers from a customer, or from a member who joined after the roll was made, are
    // just numbers.
    const meant = (await motionsOpenTo(context)).some((motion) => {
      const inThread = motion.id === answered || motion.event === text.message.thread
      return surely || inThread || looksMeant(readBallot(text.message.body, motion.options.length, text.words.typed))
    })
    if (!meant) continue
    await strayBallot(context)
    return true
  }
  return false
}

/**
 * Whether a ranking is surely meant as a ballot. A single number may answer any question. A ranking that names an option twice is meant as
 * a ballot, though it cannot count.
 */
function looksMeant(read: ReturnType<typeof readBallot>): boolean {
  if (read === null) return false
  return isRefused(read) ? read.refused === "ballot-repeats-option" : read.length !== 1
}
