/** The proposal stage (§2.3): opening a motion, alternatives, rewording, withdrawing, an early end. */

import { termsOf } from "../config/terms.ts"
import { within } from "../rules/franchise.ts"
import {
  mayAdd,
  mayAskEarlyEnd,
  mayObject,
  mayReword,
  mayStart,
  ownOption,
  proposals,
  stageEnd,
} from "../rules/motions.ts"
import type { EventId, Instant, MotionId, RoomId, Standing } from "../rules/types.ts"
import { standings } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import {
  changeMotion,
  findMotion,
  insertMotion,
  insertOption,
  type KeptMotion,
  type KeptOption,
  motionByRow,
  rewordOption,
  withdrawOption,
} from "../store/motions.ts"
import type { Act } from "./context.ts"
import { orRefuse, refuse } from "./refusal.ts"

/** What somebody typed: the first line and the rest. */
export interface Wording {
  readonly title: string
  readonly text: string
}

/** Where and when it was typed: the command is the root of the motion's thread. */
export interface Typed {
  readonly room: RoomId
  readonly event: EventId
  readonly sentAt: Instant
}

/** The motion of that number in this co-op. @throws Refusal where there is none */
export async function theMotion(act: Act, id: MotionId): Promise<KeptMotion> {
  return (await findMotion(act.work, act.coop.key, id)) ?? refuse("no-such-motion", { motion: id })
}

/** Opens a `decision` (§4) with its first option and "leave things as they are". @throws Refusal */
export async function propose(act: Act, by: Standing, wording: Wording, typed: Typed): Promise<KeptMotion> {
  const { work, coop } = act
  const terms = termsOf(coop.config, "decision")
  orRefuse(mayStart(terms, by, "decision"))
  const { row, id } = await insertMotion(work, coop.key, {
    kind: "decision",
    author: by.person,
    room: typed.room,
    event: typed.event,
    terms,
    proposalEndsAt: stageEnd(work.now, terms.proposalStage, coop.zone),
  })
  const first = await insertOption(work, row, { ...wording, author: by.person, keeps: false })
  const keep = await insertOption(work, row, {
    title: coop.words.t("option-keep"),
    text: "",
    author: null,
    keeps: true,
  })
  await addRecord(work, coop.key, {
    actor: by.person,
    act: "motion-opened",
    details: {
      motion: id,
      kind: "decision",
      option: first.seq,
      wording: first.commitment,
      keep: { option: keep.seq, wording: keep.commitment },
    },
  })
  return motionByRow(work, row)
}

/** Adds an alternative. @throws Refusal */
export async function addAlternative(
  act: Act,
  by: Standing,
  id: MotionId,
  wording: Wording,
  typed: Typed,
): Promise<KeptMotion> {
  const motion = await theMotion(act, id)
  orRefuse(mayAdd(motion, by, wording.title, typed.sentAt))
  const added = await insertOption(act.work, motion.row, { ...wording, author: by.person, keeps: false })
  await addRecord(act.work, act.coop.key, {
    actor: by.person,
    act: "alternative-added",
    details: { motion: id, option: added.seq, wording: added.commitment },
  })
  return motionByRow(act.work, motion.row)
}

/** Changes the wording of one's own option. @throws Refusal */
export async function reword(
  act: Act,
  by: Standing,
  id: MotionId,
  number: number | null,
  wording: Wording,
  typed: Typed,
): Promise<{ motion: KeptMotion; number: number }> {
  const motion = await theMotion(act, id)
  const option = own(motion, by, number, typed.sentAt)
  orRefuse(mayReword(motion, option, wording.title))
  const reworded = await rewordOption(act.work, motion.row, option.seq, wording.title, wording.text)
  await addRecord(act.work, act.coop.key, {
    actor: by.person,
    act: "option-reworded",
    details: { motion: id, option: option.seq, wording: reworded.commitment },
  })
  return { motion: await motionByRow(act.work, motion.row), number: option.number }
}

/** Takes back one's own option; with the last one goes the motion (§2.3). @throws Refusal */
export async function withdraw(
  act: Act,
  by: Standing,
  id: MotionId,
  number: number | null,
  typed: Typed,
): Promise<{ motion: KeptMotion; option: KeptOption }> {
  const { work, coop } = act
  const motion = await theMotion(act, id)
  const option = own(motion, by, number, typed.sentAt)
  await withdrawOption(work, motion.row, option.seq)
  await addRecord(work, coop.key, {
    actor: by.person,
    act: "option-withdrawn",
    details: { motion: id, option: option.seq },
  })
  if (proposals(motion).length === 1) {
    const outcome = JSON.stringify({ result: "withdrawn" })
    await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome })
    await addRecord(work, coop.key, { actor: by.person, act: "motion-withdrawn", details: { motion: id } })
  }
  return { motion: await motionByRow(work, motion.row), option }
}

function own(motion: KeptMotion, by: Standing, number: number | null, sentAt: Instant): KeptOption {
  const option = orRefuse(ownOption(motion, by.person, number, sentAt))
  // The rule answers with one of the motion's own options, which all have their place in the database.
  return motion.options.find(({ number }) => number === option.number) as KeptOption
}

/** Asks to end the proposal stage early (§2.3); it does unless somebody objects within the notice. @throws Refusal */
export async function askEarlyEnd(act: Act, by: Standing, id: MotionId, typed: Typed): Promise<KeptMotion> {
  const { work, coop } = act
  const motion = await theMotion(act, id)
  orRefuse(mayAskEarlyEnd(motion, by.person, typed.sentAt))
  const endsAt = stageEnd(work.now, motion.terms.earlyNotice, coop.zone)
  if (endsAt >= motion.proposalEndsAt) refuse("early-end-too-late", { motion: id, endsAt: motion.proposalEndsAt })
  await changeMotion(work, motion.row, { early_end_at: endsAt })
  await addRecord(work, coop.key, { actor: by.person, act: "early-end-asked", details: { motion: id, endsAt } })
  return motionByRow(work, motion.row)
}

/** Objects to an early end: the stage keeps its full length. @throws Refusal */
export async function object(act: Act, by: Standing, id: MotionId, typed: Typed): Promise<KeptMotion> {
  const { work, coop } = act
  const motion = await theMotion(act, id)
  orRefuse(mayObject(motion, by, typed.sentAt))
  await changeMotion(work, motion.row, { early_end_at: null })
  await addRecord(work, coop.key, { actor: by.person, act: "early-end-objected", details: { motion: id } })
  return motionByRow(work, motion.row)
}

/** How many could vote on it as things stand: what the roll will be, unless people come or go. */
export async function expectedRoll(act: Act, motion: KeptMotion): Promise<number> {
  const all = await standings(act.work, act.coop.key)
  return all.filter((person) => within(motion.terms.franchise.vote, person)).length
}
