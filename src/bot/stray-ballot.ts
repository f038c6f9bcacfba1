/** Handles ballots that others can read: in a shared room, or unencrypted (§5.1). They never count. */
import { say } from "../kernel/acts/context.ts"
import { isRefused } from "../kernel/rules/types.ts"
import { sendBallot } from "../votes/acts/vote.ts"
import { type KeptMotion, motionsIn } from "../votes/reads.ts"
import { readBallot } from "../votes/rules/ballots.ts"
import { consentIn, motionNamed } from "../votes/rules/consent-reading.ts"
import { ballotBefore } from "../votes/rules/reason-reading.ts"
import type { ToldOfBallot } from "./command.ts"
import { answeredMotion, type BallotContext, type BallotScene, isOnRoll, openVotes } from "./known-votes.ts"
import type { TextContext } from "./scene.ts"
import { seriesIn } from "./series.ts"
import { takeOut } from "./take-out.ts"

/**
 * Handles a ballot that others can read. The bot removes it if it may, does not count it, and tells its writer how to vote. `told`: what it
 * tells them instead, if the message was no ballot, but shows how they vote.
 */
export async function strayBallot(context: BallotContext, told?: ToldOfBallot): Promise<void> {
  const said = context.message.room.place === "direct" ? "ballot-unencrypted-here" : "ballot-wrong-room"
  await notHere(context, await openVotes(context), said, told)
}

/**
 * Whether the text after a mistyped `!vote` is certainly a ballot. It must have a motion and a ranking, or be a text that counts as a
 * ballot by itself.
 */
export async function plainlyBallot({ work, coop, message, words }: BallotContext, text: string): Promise<boolean> {
  const [, id = "", ranking = ""] =
    /^\s*(?:([mr][1-9]\d*)\s)?([\s\S]*)$/i.exec(ballotBefore(text, words.typed, { surely: true })) ?? []
  if (readBallot(ranking, Number.MAX_SAFE_INTEGER, words.typed) === null) return false
  if (id !== "" || message.room.place === "direct") return true
  return (await motionsOpenTo({ work, coop, message })).some(({ options }) =>
    looksMeant(readBallot(ranking, options.length, words.typed)),
  )
}

/**
 * Whether the text after `!object` is a ballot in a vote by consent: it begins with the number of such a vote that is open to the sender.
 */
export async function objectsByConsent({ work, coop, message }: BallotScene, text: string): Promise<boolean> {
  const [, id = ""] = /^\s*#?(m[1-9]\d*|r[1-9]\d*)(?![\p{L}\p{N}])/iu.exec(text) ?? []
  const open = await openVotes({ work, coop, message })
  return open.some((motion) => motion.id === id.toUpperCase() && motion.terms.consent !== undefined)
}

/** The open votes that have the sender on the roll and that the bot may mention to anybody in this room. */
const motionsOpenTo = ({ work, coop, message }: BallotScene): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["voting"], { series: seriesIn(message.room), voter: message.sender })

/** Takes the message out if the bot may, and sends its writer the ballots of these motions in their direct room. */
export async function notHere(
  context: BallotContext,
  motions: readonly KeptMotion[],
  said: string,
  told?: ToldOfBallot,
): Promise<void> {
  const { message, work, words, prefix } = context
  const removed = await takeOut(context, words.t("ballot-redaction-reason"))
  const where = words.t(`place-${message.room.place}`)
  if (said === "ballot-unencrypted-here") await context.reply(words.t(said, { removed: String(removed) }))
  const open: KeptMotion[] = []
  for (const motion of motions)
    if (motion.stage === "voting" && (await isOnRoll(work, motion, message.sender))) open.push(motion)
  if (told) {
    const named = open.find(({ id }) => new RegExp(`(?<![\\p{L}\\p{N}])${id}(?!\\d)`, "iu").test(message.body))
    const motion = (named ?? open[0])?.id ?? null
    return say(context, { person: message.sender }, told(words, { removed: String(removed), where, prefix, motion }))
  }
  const about = { removed: String(removed), where, open: open.length, prefix }
  await say(context, { person: message.sender }, words.t("ballot-wrong-room", about))
  for (const motion of open) await sendBallot(context, motion, message.sender)
}

/**
 * Handles a plain text in a shared room if the text is surely a ballot. Returns whether it is. These are surely ballots:
 * - an abstention
 * - numbers in reply to the vote's message, in the motion's thread, or after its number
 * - at least two numbers that are options of an open vote
 * - each of these with a reason behind it
 * - by consent: an answer in reply to the vote's message, or after its number
 */
export async function strayPlainBallot(text: TextContext): Promise<boolean> {
  // A reason behind the ballot shows as much as the ballot does.
  const ballot = ballotBefore(text.message.body, text.words.typed, { surely: true })
  const { motion: named, rest } = motionNamed(ballot, text.words.typed)
  const body = named === null ? ballot : rest
  const ranks = readBallot(body, Number.MAX_SAFE_INTEGER, text.words.typed) !== null
  const consents = !("asked" in consentIn(text.message.body, text.words.typed))
  if (!ranks && !consents) return false
  // The place `other` is a room that belongs to no co-op, for example a direct room that a third person joined. In such a room people type
  // numbers only for a vote.
  const surely = text.message.room.place === "other"
  for (const coop of text.coops) {
    const context = { ...text, coop, words: coop.words, prefix: coop.config.prefix }
    const answered = await answeredMotion(context)
    // Only people with a vote can have meant a ballot. Two numbers from a customer, or from a member who joined after the roll was made,
    // are just numbers.
    const meant = (await motionsOpenTo(context)).some((motion) => {
      // In a thread `agree` can be said to somebody else. After the motion's number, or in reply to the vote's message, it is a ballot.
      if (motion.terms.consent)
        return consents && (motion.id === named || (motion.id === answered && text.message.replyTo !== null))
      if (!ranks) return false
      const inThread = motion.id === answered || motion.event === text.message.thread
      if (named !== null) return motion.id === named
      return surely || inThread || looksMeant(readBallot(body, motion.options.length, text.words.typed))
    })
    if (!meant) continue
    await strayBallot(context)
    return true
  }
  return false
}

/**
 * Whether a ranking is surely meant as a ballot. A single number is not, because it can answer any question. A ranking that names an option
 * twice is meant as a ballot, although it cannot count.
 */
function looksMeant(read: ReturnType<typeof readBallot>): boolean {
  if (read === null) return false
  return isRefused(read) ? read.refused === "ballot-repeats-option" : read.length !== 1
}
