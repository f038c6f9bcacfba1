/** Finds the votes that a message can be about, and that its sender may know of (§2.4, §5.1). */
import { refuse } from "../kernel/acts/refusal.ts"
import { type MatrixId, type MotionId, motionId } from "../kernel/rules/types.ts"
import { nameOfSent } from "../kernel/store/outbox.ts"
import type { Work } from "../kernel/store/work.ts"
import { standingOf } from "../standing/reads.ts"
import { theMotion } from "../votes/acts/open-motion.ts"
import { findMotion, type KeptMotion, motionsIn, rollEntryOf } from "../votes/reads.ts"
import type { CommandContext } from "./command.ts"
import { ballotsIn, seriesFor } from "./series.ts"

/** The parts of a command's context that a ballot needs. */
export type BallotContext = Pick<CommandContext, "work" | "coop" | "message" | "words" | "prefix" | "reply">
export type BallotScene = Pick<CommandContext, "work" | "coop" | "message">

/** The co-op's open votes that have the message's sender on the roll and may be mentioned in this room. */
export function openVotes({ work, coop, message }: BallotScene): Promise<KeptMotion[]> {
  return motionsIn(work, coop.key, ["voting"], { series: ballotsIn(message.room), voter: message.sender })
}

/** The motion with this number, if the sender may know of it. People on its roll may, even after they have left. @throws Refusal */
export async function knownMotion(context: BallotContext, id: MotionId): Promise<KeptMotion> {
  const motion = await theMotion({ ...context, series: ballotsIn(context.message.room) }, id)
  if (!(await isKnown(context, motion))) refuse("no-such-motion", { motion: id })
  return motion
}

/**
 * Whether the sender may know of a motion in a private series. They must belong to its room, or be on its roll. For anybody else the motion
 * does not exist.
 */
export async function isKnown({ work, coop, message }: BallotScene, motion: KeptMotion): Promise<boolean> {
  if (!ballotsIn(message.room).includes(motion.series)) return false
  const told = seriesFor(message.room, await standingOf(work, coop.config, message.sender))
  return told.includes(motion.series) || (await isOnRoll(work, motion, message.sender))
}

/** Whether the person is on the motion's roll. */
export const isOnRoll = async (work: Work, motion: KeptMotion, voter: MatrixId): Promise<boolean> =>
  (await rollEntryOf(work, motion.row, voter)) !== null

/** The motion whose ballot or announcement the message replies to. Null if there is none that the sender may know of. */
export async function answeredMotion(context: BallotContext): Promise<MotionId | null> {
  const { work, coop, message } = context
  const target = message.replyTo ?? message.thread
  const name = target && (await nameOfSent(work, target))
  const [kind, key, id] = name?.split(":") ?? []
  if ((kind !== "ballot" && kind !== "status") || key !== coop.key || !id) return null
  const motion = await findMotion(work, coop.key, motionId(id))
  return motion && (await isKnown(context, motion)) ? motion.id : null
}
