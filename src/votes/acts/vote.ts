/** The voting stage (§2.4–§2.7): opening the vote, casting ballots, turnout and reminders. */
import { randomBytes } from "node:crypto"
import { type Act, type Saying, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { EventId, Instant, MatrixId, Ranking } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { knownIdentity, standings } from "../../standing/reads.ts"
import { mayCast, mayTakeBack } from "../rules/ballots.ts"
import { mayAnswer } from "../rules/consent.ts"
import { isElection, kinds } from "../rules/kinds.ts"
import { lotCommitment } from "../rules/lot.ts"
import { votersHash } from "../rules/motion-record.ts"
import { isOnNewRoll, reminderTimes, stageEnd } from "../rules/motions.ts"
import { quietUntil, type Reminding, usualReminding } from "../rules/quiet.ts"
import { noteBallotEvent } from "../store/ballot-events.ts"
import { newKeySalt, putBallot, putRoll, type RollEntry, rollOf, takeBallot } from "../store/ballots.ts"
import { changeMotion, type KeptMotion, motionByRow, sealLotSecret } from "../store/motions.ts"
import { holdReminder, remindingsOnRoll } from "../store/notify.ts"
import { fixNumbers } from "../store/options.ts"
import { ballotCard, reminderCard } from "../views/ballots.ts"
import { isFew } from "../views/consent.ts"
import { askedOf } from "./asked.ts"
import { closeVote } from "./close.ts"
import { endWithoutCandidates } from "./lost-subject.ts"
import { endVoting, sayTurnout, showTurnout } from "./turnout.ts"

/** How a meeting holds a vote (§16.4). `length`: an ISO 8601 duration. `among`: only these people are on the roll. */
export interface Held {
  readonly length?: string
  readonly among?: ReadonlySet<MatrixId>
}

/**
 * Ends the proposal stage and begins the vote. It freezes the roll (§2.4), commits to a lot (§3.3), and makes the motion's ballot key
 * (§5.4). It tells the room of the motion's series, and explains the rules of the vote in a thread. It sends a ballot to everybody on the
 * roll. `held`: how a meeting holds the vote (§16.4).
 */
export async function openVoting(act: Act, proposed: KeptMotion, held: Held = {}): Promise<void> {
  const { work, coop } = act
  if (isElection(kinds[proposed.kind]) && proposed.options.every(({ person }) => person === null))
    return endWithoutCandidates(act, proposed)
  const { among, length = proposed.terms.votingStage } = held
  const eligible = (await standings(work, coop.config)).filter(
    (person) => isOnNewRoll(proposed, person) && (among === undefined || among.has(person.person)),
  )
  const roll = eligible.map(({ person }) => ({ person, weight: "1" }))
  await putRoll(work, proposed.row, roll)
  await fixNumbers(work, proposed)
  const secret = randomBytes(32).toString("hex")
  const endsAt = stageEnd(work.now, length, coop.zone)
  await changeMotion(work, proposed.row, {
    stage: "voting",
    voting_opened_at: work.now,
    voting_ends_at: endsAt,
    lot_commitment: lotCommitment(secret),
    lot_secret: sealLotSecret(work, proposed.row, secret),
    key_salt: newKeySalt(),
  })
  for (const due of reminderTimes(work.now, endsAt, coop.config.reminders, coop.zone))
    await work.trx("reminders").insert({ motion_id: proposed.row, due_at: due })
  const details = {
    motion: proposed.id,
    roll: roll.length,
    voters: votersHash(roll),
    endsAt,
    lot: lotCommitment(secret),
  }
  await addRecord(work, coop.key, { actor: null, act: "voting-opened", details }, proposed.series)
  const motion = await motionByRow(work, proposed.row)
  if (roll.length === 0) return closeVote(act, motion)
  await sayTurnout(act, motion)
  for (const { person } of roll) await sendBallot(act, motion, person, { alert: true })
}

/** Sends a voter their ballot in their direct room. `alert`: whether the message alerts them. */
export async function sendBallot(
  act: Act,
  motion: KeptMotion,
  voter: MatrixId,
  { alert = false }: Pick<Saying, "alert"> = {},
): Promise<void> {
  const few = await votesInSmallRoll(act, motion)
  await say(act, { person: voter }, ballotCard(act.coop.words, motion, act.coop.config.prefix, few), {
    name: aboutMotion(motion),
    many: true,
    alert,
  })
}

/** Whether a vote is held by consent, and so few people vote that a reason can show who gave it. */
const votesInSmallRoll = async ({ work }: Act, motion: KeptMotion): Promise<boolean> =>
  motion.terms.consent !== undefined && isFew(motion, await rollOf(work, motion.row))

/** Makes a name for a message about a vote. A reply to a message with such a name is a ballot on that motion. */
export function aboutMotion(motion: KeptMotion): string {
  return `ballot:${motion.coop}:${motion.id}:${randomBytes(6).toString("hex")}`
}

/**
 * A person who casts a ballot, and the message that brought it. `device` and `identity` were checked after this message was decrypted
 * (§5.1).
 */
export interface Cast {
  readonly person: MatrixId
  readonly sentAt: Instant
  readonly event: EventId
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  readonly identity: string | null
}

/** Checks that this person may cast a ballot on the motion with this message. Returns the roll. @throws Refusal */
export async function checkCast(act: Act, motion: KeptMotion, cast: Cast): Promise<RollEntry[]> {
  const { work } = act
  const roll = await rollOf(work, motion.row)
  const known = await knownIdentity(work, motion.coop, cast.person)
  const onRoll = roll.some(({ person }) => person === cast.person)
  orRefuse(mayCast(motion, { ...cast, onRoll, known }))
  return roll
}

/**
 * Casts a ballot, or replaces the voter's earlier one (§2.5), and returns its receipt. `final`: everybody has voted now, so the vote ends.
 * The minutes do not record the ballot, because a time next to a name could help others to find out how that person voted.
 * @param reason the reason of an objection, if the vote is held by consent; empty for all other ballots
 * @throws Refusal
 */
export const castBallot = askedOf(
  async (
    act: Act,
    cast: Cast,
    motion: KeptMotion,
    ranking: Ranking,
    reason: string = "",
  ): Promise<{ receipt: string; replaced: string | null; final: boolean }> => {
    const roll = await checkCast(act, motion, cast)
    orRefuse(mayAnswer(motion, ranking, reason))
    const given = await putBallot(act.work, motion.row, cast.person, ranking, motion.terms.consent && reason)
    await noteBallotEvent(act.work, motion.row, cast.event)
    const waiting = roll.filter(({ person, voted }) => !voted && person !== cast.person)
    const final = waiting.length === 0 && motion.terms.closeWhenAllVoted
    if (final) await endVoting(act, motion)
    else if (given.replaced === null) await showTurnout(act, motion)
    return { ...given, final }
  },
)

/**
 * Takes a voter's ballot back (§3.11). They count as not having voted, and are reminded again. Returns the receipt, which is void now. The
 * minutes do not record it, as they record no ballot.
 * @throws Refusal
 */
export const takeBallotBack = askedOf(async (act: Act, cast: Cast, motion: KeptMotion): Promise<string> => {
  const roll = await checkCast(act, motion, cast)
  orRefuse(mayTakeBack(motion, roll))
  const receipt = await takeBallot(act.work, motion.row, cast.person)
  if (receipt === null) return refuse("no-ballot-cast", { motion: motion.id })
  await showTurnout(act, motion)
  return receipt
})

/** Reminds the people on the roll who have not voted, as each of them wants to be reminded (§2.7). */
export async function remind(act: Act, motion: KeptMotion): Promise<void> {
  const wishes = await remindingsOnRoll(act.work, motion.row)
  for (const { person, voted } of await rollOf(act.work, motion.row))
    if (!voted) await remindVoter(act, motion, person, wishes.get(person) ?? usualReminding)
}

/**
 * Sends a voter their ballot again. In their quiet hours the reminder is held back until these end. People who get collected messages find
 * the ballot there.
 */
export async function remindVoter(act: Act, motion: KeptMotion, person: MatrixId, wish: Reminding): Promise<void> {
  const { work, coop } = act
  if (wish.rhythm !== "each") return
  const until = quietUntil(work.now, wish.quiet, wish.zone ?? coop.zone)
  if (until !== null) return holdReminder(work, motion.row, person, until)
  const card = reminderCard(coop.words, motion, coop.config.prefix, await votesInSmallRoll(act, motion))
  await say(act, { person }, card, { name: aboutMotion(motion), many: true })
}
