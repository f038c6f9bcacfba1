/**
 * Answers reactions to messages, and deletions of messages. A reaction casts no ballot (§5.1). Deleting a ballot does not take it back
 * (§3.11).
 */
import { type CoopContext, say } from "../kernel/acts/context.ts"
import { type Instant, type MatrixId, motionId } from "../kernel/rules/types.ts"
import { deletedUnhandled } from "../kernel/store/inbox.ts"
import { nameOfSent, wasSent } from "../kernel/store/outbox.ts"
import { lastTold, noteTold } from "../kernel/store/told.ts"
import type { Work } from "../kernel/store/work.ts"
import { standingOf } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { readPoll } from "../voice/acts/polls.ts"
import { pollNumber } from "../voice/rules/polls.ts"
import { pollHeading } from "../voice/views/polls.ts"
import { aboutMotion } from "../votes/acts/vote.ts"
import { takeBallotEvent } from "../votes/changes.ts"
import { findMotion, type KeptMotion, motionByRow, motionsIn, rollEntryOf } from "../votes/reads.ts"
import { heading } from "../votes/views/motions.ts"
import type { GestureMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import type { Scene } from "./scene.ts"
import { ballotsIn } from "./series.ts"

/** How many milliseconds pass before a person is told the same again. */
const pause = 60 * 60_000

export async function answerGesture(scene: Scene, message: GestureMessage): Promise<void> {
  if (message.deed === "reacts") return answerReaction(scene, message)
  // Only the deletion of a message that may be a ballot gets an answer. Ballots are accepted only in encrypted direct rooms, so deletions
  // in other rooms are ignored.
  if (message.room.place === "direct" && message.room.encrypted) return answerDeletion(scene, message)
}

/**
 * Answers a reaction to a ballot, or to the message that announces a vote. If the person has voted, the reaction is just a nod and gets no
 * answer.
 */
async function answerReaction(scene: Scene, message: GestureMessage): Promise<void> {
  const { work, all } = scene
  const { sender, room, of } = message
  const [kind, key, id] = (await nameOfSent(work, of))?.split(":") ?? []
  const coop = all.find((one) => one.key === key)
  if (kind === "poll" && coop && id) return answerPollReaction(scene, message, coop, id)
  if ((kind !== "ballot" && kind !== "status") || !coop || !id) return answerOtherReaction(scene, message)
  const motion = await findMotion(work, coop.key, motionId(id))
  if (!motion || (await votedOn(work, motion, sender)) !== false) return
  const about = `reaction:${coop.key}:${motion.id}`
  if (await wasToldLately(work, sender, about)) return
  // Somebody who reacted in a shared room would not look into their direct room by themselves. So the answer in that room alerts them.
  const saying = { name: aboutMotion(motion), alert: room.place !== "direct" }
  await say({ work, coop }, { person: sender }, coop.words.t("ballot-reaction", variables(coop, motion)), saying)
}

/**
 * Says how to answer a poll, to a member who reacted to the message that shows it. Reactions are not encrypted, so whoever runs a homeserver
 * could make them up (§5.1a). Whether the person has answered makes no difference, so that nobody learns it.
 */
async function answerPollReaction(
  { work }: Scene,
  { sender }: GestureMessage,
  coop: CoopContext,
  id: string,
): Promise<void> {
  const by = await standingOf(work, coop.config, sender)
  const number = pollNumber(id)
  if (number === null || !belongs(by)) return
  const poll = await readPoll({ work, coop }, by, number)
  if (poll.closedAt !== null || (await wasToldLately(work, sender, `reaction:${coop.key}:${id}`))) return
  const about = { poll: pollHeading(poll), id, open: String(poll.open), prefix: coop.config.prefix }
  await say({ work, coop }, { person: sender }, coop.words.t("poll-reaction", about), { alert: true })
}

/**
 * Answers a reaction to a message of the bot that is about no vote. In a direct room it answers members and customers. In a task's room it
 * answers only the customer, who may think that a reaction is an agreement. Each person gets this answer at most once an hour.
 */
async function answerOtherReaction(scene: Scene, message: GestureMessage): Promise<void> {
  const { work, words, prefix, coops, customerOf } = scene
  const { room, sender, of } = message
  if ((room.place !== "direct" && room.place !== "task") || !(await wasSent(work, room.id, of))) return
  const [coop] = coops
  const here = { ...scene, message: { ...message, eventId: of } }
  if (room.place === "task") {
    if (coop && !belongs(await standingOf(work, coop.config, sender)))
      await answerOnce(here, words.t("reaction-unread", { who: "task", task: `T${room.task ?? 1}`, prefix }))
  } else if (coop || customerOf.length > 0)
    await answerOnce(here, words.t("reaction-unread", { who: coop ? "member" : "customer", task: "", prefix }))
}

async function answerDeletion({ work, all }: Scene, { sender, room, of }: GestureMessage): Promise<void> {
  const row = await takeBallotEvent(work, of)
  if (row !== null) {
    const motion = await motionByRow(work, row)
    const coop = all.find(({ key }) => key === motion.coop)
    if (!coop || !(await votedOn(work, motion, sender))) return
    const saying = { name: aboutMotion(motion), alert: false }
    await say({ work, coop }, { person: sender }, coop.words.t("ballot-deleted", variables(coop, motion)), saying)
    return
  }
  const sentAt = await deletedUnhandled(work, of, room.id)
  if (sentAt === null) return
  for (const coop of all) await answerUnread({ work, coop, sender, sentAt, series: ballotsIn(room) })
}

/** Tells the sender that they deleted a message before the bot could read it, and that it may have been a ballot. */
async function answerUnread(about: {
  readonly work: Work
  readonly coop: CoopContext
  readonly sender: MatrixId
  readonly sentAt: Instant
  readonly series: ReturnType<typeof ballotsIn>
}): Promise<void> {
  const { work, coop, sender, sentAt, series } = about
  const open = await motionsIn(work, coop.key, ["voting"], { series, voter: sender })
  const votes = open.filter(({ votingOpenedAt }) => votingOpenedAt !== null && votingOpenedAt <= sentAt)
  if (votes.length === 0 || (await wasToldLately(work, sender, `deleted-unread:${coop.key}`))) return
  const { words, config } = coop
  const motions = words.list(votes.map(heading))
  const said = words.t("ballot-deleted-unread", { motions, count: votes.length, prefix: config.prefix })
  await say({ work, coop }, { person: sender }, said)
}

/** Whether the person has voted. Null if the vote is not open, or the person is not on its roll. */
async function votedOn(work: Work, motion: KeptMotion, person: MatrixId): Promise<boolean | null> {
  if (motion.stage !== "voting") return null
  return (await rollEntryOf(work, motion.row, person))?.voted ?? null
}

async function wasToldLately(work: Work, person: MatrixId, about: string): Promise<boolean> {
  const told = await lastTold(work, person, about)
  if (told !== null && work.now - told < pause) return true
  await noteTold(work, person, about)
  return false
}

const variables = ({ config }: CoopContext, motion: KeptMotion) => ({ motion: heading(motion), prefix: config.prefix })
