/** The voting stage (§2.4–§2.7): opening the vote, casting ballots, turnout and reminders. */
import { randomBytes } from "node:crypto"
import { type Act, type Saying, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { EventId, Instant, MatrixId, Ranking, Weight } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { knownIdentity } from "../../standing/reads.ts"
import { mayCast, mayTakeBack } from "../rules/ballots.ts"
import { mayAnswer } from "../rules/consent.ts"
import { canShowVotes, rareWeights } from "../rules/count-file.ts"
import { isElection, kinds } from "../rules/kinds.ts"
import { lotCommitment } from "../rules/lot.ts"
import { votersHash } from "../rules/motion-record.ts"
import { reminderTimes, stageEnd } from "../rules/motions.ts"
import { quietUntil, type Reminding, usualReminding } from "../rules/quiet.ts"
import { type GivenReason, mayGiveReason } from "../rules/reasons.ts"
import { noteBallotEvent } from "../store/ballot-events.ts"
import { castFor, newKeySalt, putBallot, type ReasonKept, takeBallot } from "../store/ballots.ts"
import { changeMotion, type KeptMotion, motionByRow, sealLotSecret } from "../store/motions.ts"
import { holdReminder, remindingsOnRoll } from "../store/notify.ts"
import { fixNumbers } from "../store/options.ts"
import { changeReason } from "../store/reasons.ts"
import { putRoll, type RollEntry, rollOf } from "../store/roll.ts"
import { ballotCard, reminderCard } from "../views/ballots.ts"
import { isFew } from "../views/consent.ts"
import { askedOf } from "./asked.ts"
import { closeVote } from "./close.ts"
import { endWithoutCandidates } from "./lost-subject.ts"
import { aboutBallot, holdersOf, unfilledBallots } from "./proxied.ts"
import { rollNow } from "./roll.ts"
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
  const roll = (await rollNow(act, proposed, among)).map(({ person, weight }) => ({ person, weight }))
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
  const holders = await holdersOf(act, motion)
  const known = knownOfBallots(motion, roll)
  for (const { person } of roll) await sendBallot(act, motion, person, { alert: true, holders, known })
  for (const [giver, holder] of holders)
    await sendBallot(act, motion, holder, { alert: true, of: giver, holders, known })
}

interface Sending extends Pick<Saying, "alert"> {
  readonly of?: MatrixId
  readonly holders?: ReadonlyMap<MatrixId, MatrixId>
  readonly known?: KnownOfBallots
}

/**
 * Sends a voter their ballot in their direct room. `alert`: whether the message alerts them. `of`: another person, whose ballot they may
 * fill by proxy (§3.10). `holders`: who may vote for whom, and `known`: what voters are told of their ballots, if the caller has looked it
 * up, as one must who sends ballots to everybody.
 */
export async function sendBallot(
  act: Act,
  motion: KeptMotion,
  voter: MatrixId,
  { alert = false, of = voter, holders, known }: Sending = {},
): Promise<void> {
  const { words, config, server } = act.coop
  const holder = (holders ?? (await holdersOf(act, motion))).get(voter)
  const whose =
    of !== voter ? { of: plainName(of, server) } : holder !== undefined && { holder: plainName(holder, server) }
  await say(
    act,
    { person: voter },
    ballotCard(words, motion, config.prefix, { ...(known ?? (await readKnown(act, motion)))(of), ...whose }),
    {
      name: await aboutBallot(act.work, motion, of),
      many: true,
      alert,
    },
  )
}

type KnownOfBallots = (of: MatrixId) => { readonly few: boolean; readonly rare: boolean; readonly weight?: Weight }

/**
 * What voters are told of their ballots besides the vote. `few`: the vote is held by consent, and so few people vote that a reason can show
 * who gave it. `weight`: what it weighs, if that is not 1.
 */
function knownOfBallots(motion: KeptMotion, roll: readonly Pick<RollEntry, "person" | "weight">[]): KnownOfBallots {
  const weights = new Map(roll.map(({ person, weight }) => [person, weight]))
  const few = motion.terms.consent !== undefined && isFew(motion, roll)
  const rare = canShowVotes(motion.terms, roll) ? rareWeights(roll) : new Set<Weight>()
  return (of) => {
    const weight = weights.get(of) ?? "1"
    return { few, rare: rare.has(weight), ...(weight !== "1" && { weight }) }
  }
}

const readKnown = async ({ work }: Act, motion: KeptMotion): Promise<KnownOfBallots> =>
  knownOfBallots(motion, await rollOf(work, motion.row))

/** Makes a name for a message about a vote. A reply to a message with such a name is a ballot on that motion. */
export function aboutMotion(motion: KeptMotion): string {
  return `ballot:${motion.coop}:${motion.id}:${randomBytes(6).toString("hex")}`
}

/**
 * A person who casts a ballot, and the message that brought it. `device` and `identity` were checked after this message was decrypted
 * (§5.1). `of`: the person whose ballot it is, if they cast it by proxy (§3.10).
 */
export interface Cast {
  readonly person: MatrixId
  readonly of?: MatrixId
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
  if (cast.of !== undefined) await mustVoteFor(act, motion, { ...cast, of: cast.of })
  return roll
}

/** Checks that this person holds the proxy of the other one in this vote, and that the other has not voted themselves. @throws Refusal */
async function mustVoteFor(
  act: Act,
  motion: KeptMotion,
  { person, of, sentAt }: Pick<Cast, "person" | "sentAt"> & { readonly of: MatrixId },
): Promise<void> {
  const about = { person: plainName(of, act.coop.server), motion: motion.id }
  if ((await holdersOf(act, motion, sentAt)).get(of) !== person) refuse("no-proxy-from", about)
  if ((await castFor(act.work, motion.row, of)) === "voter") refuse("giver-has-voted", about)
}

/**
 * Casts a ballot, or replaces the voter's earlier one (§2.5), and returns its receipt. `final`: everybody has voted now, so the vote ends.
 * The minutes do not record the ballot, because a time next to a name could help others to find out how that person voted.
 * @param reason the reason of an objection, or of a ballot in a vote that is counted. Null: none is given now
 * @throws Refusal
 */
export const castBallot = askedOf(
  async (
    act: Act,
    cast: Cast,
    motion: KeptMotion,
    ranking: Ranking,
    reason: GivenReason | null = null,
  ): Promise<{ receipt: string; replaced: string | null; final: boolean; reason: ReasonKept }> => {
    const roll = await checkCast(act, motion, cast)
    const { consent } = motion.terms
    if (consent) orRefuse(mayAnswer(motion, ranking, reason?.text ?? ""))
    else if (reason) orRefuse(mayGiveReason(motion, reason, cast.of !== undefined))
    const voter = cast.of ?? cast.person
    const sealed = { reason: reason ?? (consent && { text: "", signed: false }), by: cast.person }
    const { first, ...given } = await putBallot(act.work, motion.row, voter, ranking, sealed)
    await noteBallotEvent(act.work, motion.row, cast.event)
    const now = roll.map((entry) => (entry.person === voter ? { ...entry, voted: true } : entry))
    const final = now.every(({ voted }) => voted) && motion.terms.closeWhenAllVoted
    if (final) await endVoting(act, motion)
    // A ballot that replaces another changes nothing that others see, also if one of the two came by proxy.
    else if (first) await showTurnout(act, motion, now)
    return { ...given, final }
  },
)

/**
 * Takes a voter's ballot back (§3.11). They count as not having voted, and are reminded again. A voter can also take back what the holder of
 * their proxy cast for them, and the holder can as long as the voter has not voted (§3.10). The minutes do not record it, as they record no
 * ballot.
 * @returns the receipt, which is void now; null if it is another person's. `holder`: who may still vote for the voter; null: nobody
 * @throws Refusal
 */
export const takeBallotBack = askedOf(
  async (
    act: Act,
    cast: Cast,
    motion: KeptMotion,
  ): Promise<{ readonly receipt: string | null; readonly holder: MatrixId | null }> => {
    const roll = await checkCast(act, motion, cast)
    orRefuse(mayTakeBack(motion, roll))
    const taken = await takeBallot(act.work, motion.row, cast.of ?? cast.person, cast.person)
    if (taken === null) return refuse("no-ballot-cast", { motion: motion.id })
    await showTurnout(act, motion)
    const holder = cast.of === undefined ? (await holdersOf(act, motion)).get(cast.person) : undefined
    return { ...taken, holder: holder ?? null }
  },
)

/**
 * Gives a ballot that was cast a reason, which is published with the outcome, or takes its reason away. Who may do that is who may take the
 * ballot back: whoever cast it. The minutes do not record it, as they record no ballot. `reason`: null takes it away.
 * @throws Refusal
 */
export const giveReason = askedOf(
  async (act: Act, cast: Cast, motion: KeptMotion, reason: GivenReason | null): Promise<void> => {
    await checkCast(act, motion, cast)
    orRefuse(mayGiveReason(motion, reason ?? { text: "", signed: false }, cast.of !== undefined))
    const changed = await changeReason(act.work, motion.row, cast.of ?? cast.person, reason, cast.person)
    if (!changed) refuse("reason-needs-ballot", { motion: motion.id })
    await noteBallotEvent(act.work, motion.row, cast.event)
  },
)

/** Reminds the people who have a ballot to fill in, as each of them wants to be reminded (§2.7). */
export async function remind(act: Act, motion: KeptMotion): Promise<void> {
  const wishes = await remindingsOnRoll(act.work, motion.row)
  const known = await readKnown(act, motion)
  for (const [person, ballots] of await unfilledBallots(act, motion))
    await remindVoter(act, motion, person, { wish: wishes.get(person) ?? usualReminding, ballots, known })
}

/**
 * Sends a voter ballots again that are not filled in: their own, and those that they may fill in by proxy. In their quiet hours the reminder
 * is held back until these end. People who get collected messages find the ballots there.
 */
export async function remindVoter(
  act: Act,
  motion: KeptMotion,
  person: MatrixId,
  about: { readonly wish: Reminding; readonly ballots: readonly MatrixId[]; readonly known?: KnownOfBallots },
): Promise<void> {
  const { work, coop } = act
  const { wish, ballots } = about
  if (wish.rhythm !== "each") return
  const until = quietUntil(work.now, wish.quiet, wish.zone ?? coop.zone)
  if (until !== null) return holdReminder(work, motion.row, person, until)
  const known = about.known ?? (await readKnown(act, motion))
  for (const of of ballots) {
    const whose = of !== person && { of: plainName(of, coop.server) }
    const card = reminderCard(coop.words, motion, coop.config.prefix, { ...known(of), ...whose })
    await say(act, { person }, card, { name: await aboutBallot(work, motion, of), many: true })
  }
}
