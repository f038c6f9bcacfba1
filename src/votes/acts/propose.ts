/**
 * The acts of the proposal stage (§2.3). People open decisions. They add, reword and withdraw options of motions of every kind. They ask
 * for an early end of the stage, or object to it.
 */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import type { Instant, LookedUp, MatrixId, MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { isElection, kinds } from "../rules/kinds.ts"
import {
  endAfterRewording,
  mayAdd,
  mayAskEarlyEnd,
  mayList,
  mayObject,
  mayReword,
  ownOption,
  proposals,
  stageEnd,
} from "../rules/motions.ts"
import { type Voters, votersOf } from "../rules/voters.ts"
import { changeMotion, type KeptMotion, motionByRow } from "../store/motions.ts"
import {
  insertOption,
  type KeptOption,
  keepWording,
  type NewOption,
  rewordOption,
  withdrawOption,
} from "../store/options.ts"
import { askedBy } from "./asked.ts"
import { actsOf } from "./kinds.ts"
import { mustAdd, mustReword } from "./limits.ts"
import { mustNotLookFixed, mustNotLookProposed } from "./look-alikes.ts"
import { type Opening, openMotion, type SeeingAct, type Typed, theMotion, type Wording } from "./open-motion.ts"
import { rollNow, type Weighed } from "./roll.ts"

/**
 * Opens a `decision` (§4) with its first option and "Leave things as they are".
 * @param held `byConsent`: hold it by consent (§3.9). `follows`: the motion of which it is another round. `listed`: the options that the
 * proposal brings with it. Then its title is only the question, and no option (§2.7b). By consent there is one proposal, so they explain it
 * @throws Refusal
 */
export const propose = askedBy(
  { start: "decision" },
  async (
    act: Act,
    by,
    wording: Wording,
    typed: Typed,
    {
      listed: given = [],
      ...held
    }: Pick<Opening, "byConsent" | "follows"> & { readonly listed?: readonly Wording[] } = {},
  ): Promise<KeptMotion> => {
    const byConsent = held.byConsent === true || act.coop.config.motions.decision.method === "consent"
    const listed = byConsent ? [] : given
    const texts = listed.length > 0 ? listed : [wording]
    for (const { title } of texts) mustNotLookFixed(act, title)
    await mustNotLookProposed(act, wording.title)
    orRefuse(mayList(listed, act.coop.config.limits))
    const options = [
      ...texts.map((one) => ({ ...one, author: by.person, keeps: false, role: "text" }) as const),
      { title: act.coop.words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
    ] as const
    const title = listed.length > 0 ? { title: wording.title } : {}
    return openMotion(act, { kind: "decision", by, ...title, options, typed, ...held })
  },
)

/** The motion that a person wants to change. They must type the command where the people concerned can see it. @throws Refusal */
export async function toChange(act: SeeingAct, id: MotionId, { room }: Typed): Promise<KeptMotion> {
  const motion = await theMotion(act, id)
  if (motion.series === "public" && room === act.coop.rooms.moderators) refuse("changed-before-all", { motion: id })
  return motion
}

/** Adds an alternative to a decision. @throws Refusal */
export const addAlternative = askedBy(
  { start: "decision" },
  async (act: SeeingAct, by, id: MotionId, wording: Wording, typed: Typed): Promise<KeptMotion> => {
    ;(await actsOf((await toChange(act, id, typed)).kind)).reads?.(act, wording)
    return addOption(act, by, id, { ...wording, role: "text" }, typed)
  },
)

/** Adds an option of the role that people propose in the motion's kind. The calling act must have checked who asks. @throws Refusal */
export async function addOption(
  act: SeeingAct,
  by: LookedUp,
  id: MotionId,
  option: Omit<NewOption, "author" | "keeps">,
  typed: Typed,
): Promise<KeptMotion> {
  const motion = await toChange(act, id, typed)
  orRefuse(mayAdd(motion, by, option, typed.sentAt, act.coop.config.limits.options))
  if (option.role === "text") mustNotLookFixed(act, option.title)
  if (option.role !== "candidate") await mustAdd(act, by.person, motion)
  const added = await insertOption(act.work, motion.row, { ...option, author: by.person, keeps: false })
  const { seq, commitment: wording, budget } = added
  const details = { motion: id, option: seq, role: option.role, person: option.person, wording, budget }
  await record(act, motion, by, { act: "alternative-added", details })
  return motionByRow(act.work, motion.row)
}

/**
 * The columns to change so that the proposal stage ends at `endsAt`. If somebody asked for an early end, and `endsAt` is still before the
 * regular end, only the early end moves. Otherwise the regular end moves if necessary, and the early end is dropped.
 */
const stageMovedTo = ({ earlyEndAt, proposalEndsAt }: KeptMotion, endsAt: Instant) =>
  earlyEndAt !== null && endsAt < proposalEndsAt
    ? { early_end_at: endsAt }
    : { early_end_at: null, proposal_ends_at: endsAt < proposalEndsAt ? proposalEndsAt : endsAt }

/**
 * Changes the wording of an option for its author. `endsAt`: the new end of the stage. Null: the end did not have to move (§2.7a).
 * @throws Refusal
 */
export const reword = askedBy(
  "member",
  async (
    act: SeeingAct,
    by,
    id: MotionId,
    number: number | null,
    wording: Wording,
    typed: Typed,
  ): Promise<Reworded> => {
    const motion = await toChange(act, id, typed)
    const option = own(motion, by, number, typed.sentAt)
    orRefuse(mayReword(motion, option, wording.title))
    return rewordTo(act, by, motion, option, wording)
  },
)

export interface Reworded {
  readonly motion: KeptMotion
  readonly number: number
  readonly endsAt: Instant | null
}

/**
 * Puts another wording in the place of an option's. The calling act must have checked that the person may. @throws Refusal
 */
export async function rewordTo(
  act: SeeingAct,
  by: LookedUp,
  motion: KeptMotion,
  option: KeptOption,
  wording: Wording,
): Promise<Reworded> {
  mustNotLookFixed(act, wording.title)
  ;(await actsOf(motion.kind)).reads?.(act, wording)
  await mustReword(act, by.person)
  const before = await keepWording(act.work, motion.row, option.seq)
  const reworded = await rewordOption(act.work, motion.row, option.seq, wording.title, wording.text)
  const endsAt = endAfterRewording(motion, act.work.now, act.coop.config.readingTime, act.coop.zone)
  if (endsAt !== null) await changeMotion(act.work, motion.row, stageMovedTo(motion, endsAt))
  const { commitment } = reworded
  const details = { motion: motion.id, option: option.seq, wording: commitment, before }
  await record(act, motion, by, { act: "option-reworded", details: { ...details, ...(endsAt !== null && { endsAt }) } })
  return { motion: await motionByRow(act.work, motion.row), number: option.number, endsAt }
}

/** Withdraws an option for its author. Once no proposed option is left, the motion ends (§2.3). @throws Refusal */
export const withdraw = askedBy(
  "member",
  async (
    act: SeeingAct,
    by,
    id: MotionId,
    number: number | null,
    typed: Typed,
  ): Promise<{ motion: KeptMotion; option: KeptOption }> => {
    const motion = await toChange(act, id, typed)
    const option = own(motion, by, number, typed.sentAt)
    return { motion: await takeBack(act, motion, option, by.person), option }
  },
)

/** Takes an option back. Once no proposed option is left, the motion ends (§2.3). `actor` is null if a rule takes the option back. */
export async function takeBack(
  act: Act,
  motion: KeptMotion,
  option: KeptOption,
  actor: MatrixId | null,
): Promise<KeptMotion> {
  const { work } = act
  const by = { person: actor }
  await withdrawOption(work, motion.row, option.seq)
  await record(act, motion, by, { act: "option-withdrawn", details: { motion: motion.id, option: option.seq } })
  // An election that the bot opened stays open to its end: somebody else can still stand.
  const goesOn = isElection(kinds[motion.kind]) && motion.author === act.coop.bot
  if (!goesOn && proposals(motion).every(({ number }) => number === option.number)) {
    const outcome = JSON.stringify({ result: "withdrawn" })
    await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome })
    await record(act, motion, by, { act: "motion-withdrawn", details: { motion: motion.id } })
  }
  return motionByRow(work, motion.row)
}

/** The person's own option in the proposal stage. @throws Refusal */
export function own(motion: KeptMotion, by: LookedUp, number: number | null, sentAt: Instant): KeptOption {
  const option = orRefuse(ownOption(motion, by.person, number, sentAt))
  // The rule returns one of the motion's own options, and all of these have a row. Hence the cast.
  return motion.options.find(({ number }) => number === option.number) as KeptOption
}

/** Adds a record about a motion to the minutes of its series. */
export async function record(
  { work, coop }: Act,
  motion: KeptMotion,
  by: { readonly person: MatrixId | null },
  done: MinutesAct,
): Promise<void> {
  await addRecord(work, coop.key, { actor: by.person, ...done }, motion.series)
}

/** Asks to end the proposal stage early (§2.3). The stage then ends early, unless a member objects in time. @throws Refusal */
export const askEarlyEnd = askedBy(
  "member",
  async (act: SeeingAct, by, id: MotionId, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const motion = await toChange(act, id, typed)
    orRefuse(mayAskEarlyEnd(motion, by.person, typed.sentAt))
    const endsAt = stageEnd(work.now, motion.terms.earlyNotice, coop.zone)
    if (endsAt >= motion.proposalEndsAt) refuse("early-end-too-late", { motion: id, endsAt: motion.proposalEndsAt })
    await changeMotion(work, motion.row, { early_end_at: endsAt })
    await record(act, motion, by, { act: "early-end-asked", details: { motion: id, endsAt } })
    return motionByRow(work, motion.row)
  },
)

/** Objects to an early end, so that the stage keeps its full length. @throws Refusal */
export const object = askedBy("member", async (act: SeeingAct, by, id: MotionId, typed: Typed): Promise<KeptMotion> => {
  const motion = await toChange(act, id, typed)
  orRefuse(mayObject(motion, by, typed.sentAt))
  await changeMotion(act.work, motion.row, { early_end_at: null })
  await record(act, motion, by, { act: "early-end-objected", details: { motion: id } })
  return motionByRow(act.work, motion.row)
})

/** How many could vote on the motion now. The roll will have as many, unless somebody comes or goes. */
export const expectedRoll = async (act: Act, motion: KeptMotion): Promise<Voters> =>
  votersOf(await expectedVoters(act, motion))

/** The people who could vote on the motion now. */
export const expectedVoters = (act: Act, motion: KeptMotion): Promise<readonly Weighed[]> => rollNow(act, motion)
