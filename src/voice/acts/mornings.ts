/**
 * Petitions in the morning (§17.1): new ones are shown, the numbers of endorsements change, petitions with enough endorsements become
 * motions, and old ones lapse. All of this happens only then. At any other time it would tell who had just written to the bot.
 */
import { type Act, membersRoom, say, sayAnew } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { couldBeBallot } from "../../kernel/rules/waiting.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { endorsementsNeeded, lapsesAt, nextMorning } from "../rules/petitions.ts"
import {
  coopsToLookAt,
  endPetition,
  lookAgain,
  nextLook,
  type Petition,
  petitionsToLookAt,
} from "../store/petitions.ts"
import { draftsToShow, endorsementsOf, forgetPeople, showDraft } from "../store/signers.ts"
import { petitionCard, petitionLapsed, petitionMoot } from "../views/petitions.ts"
import { becomesMotion, called, type Moot, mootBy } from "./petition-kinds.ts"
import { signersOn } from "./petitions.ts"

interface Morning extends DueItem {
  readonly dueAt: Instant
}

export const petitionsDue: Due<Morning> = {
  name: "petitions",
  turn: "decide",
  next: nextLook,
  past: (work, { until }) => coopsToLookAt(work, until),
  // A message that the bot has not read yet may be an endorsement. So it holds up the morning, as it would hold up a vote.
  async waits(work, { coop, dueAt }, { seen }) {
    const holding = seen.holding.filter(({ from }) => from < dueAt)
    if (holding.length === 0) return false
    const members = await belonging(work, coop)
    return holding.some((one) => couldBeBallot(one, members))
  },
  async act(act, _morning, { until }) {
    for (const petition of await petitionsToLookAt(act.work, act.coop.key, until)) await lookAt(act, petition)
    for (const draft of await draftsToShow(act.work, act.coop.key, until)) await show(act, draft)
    return false
  },
}

/** The name of the message that shows a petition. */
const nameOf = ({ coop, id }: Petition): string => `petition:${coop}:${id}`

async function show(act: Act, { draft, ...petition }: Awaited<ReturnType<typeof draftsToShow>>[number]): Promise<void> {
  const { work, coop } = act
  const { petitions } = coop.config
  const needed = endorsementsNeeded(await signersOn(act, petition), petitions)
  const lookAgainAt = nextMorning(work.now, coop.zone, petitions.every)
  const endsAt = lapsesAt(work.now, petitions, coop.zone)
  const shown = await showDraft(work, coop.key, draft, { ...petition, needed, endsAt, lookAgainAt })
  const { id, kind, subject, office } = shown.petition
  const details = {
    ...{ petition: id, motionKind: kind, wording: shown.wording, needed, endsAt },
    ...(subject !== null && { subject }),
    ...(office !== null && { office }),
  }
  await addRecord(work, coop.key, { actor: null, act: "petition-begun", details })
  const card = petitionCard(coop.words, await called(act, shown.petition), coop.config.prefix)
  await say(act, membersRoom(act), card, {
    name: nameOf(shown.petition),
    alert: true,
  })
}

async function lookAt(act: Act, kept: Petition): Promise<void> {
  const { work, coop } = act
  const petition = await called(act, kept)
  const endorsed = await endorsementsOf(work, petition)
  const moot = await mootBy(act, petition)
  if (moot) return endMoot(act, petition, { ...moot, endorsed })
  if (endorsed >= petition.needed) return carry(act, petition, endorsed)
  if (petition.endsAt <= work.now) return lapse(act, petition, endorsed)
  await lookAgain(work, petition, {
    shown: endorsed,
    at: nextMorning(work.now, coop.zone, coop.config.petitions.every),
  })
  if (endorsed === petition.shown) return
  const card = petitionCard(coop.words, { ...petition, shown: endorsed }, coop.config.prefix)
  await sayAnew(act, membersRoom(act), nameOf(petition), card, { alert: true })
}

async function carry(act: Act, petition: Petition, endorsed: number): Promise<void> {
  const motion = await becomesMotion[petition.kind](act, petition, endorsed)
  await end(act, petition, { stage: "carried", shown: endorsed, motion: motion.id })
  await record(act, { act: "petition-carried", details: { petition: petition.id, endorsed, motion: motion.id } })
}

async function lapse(act: Act, petition: Petition, endorsed: number): Promise<void> {
  const { coop } = act
  await say(act, membersRoom(act), petitionLapsed(coop.words, { ...petition, shown: endorsed }))
  await endLapsed(act, petition, endorsed)
}

/** Ends a petition that does not become a motion, and notes it in the minutes. */
export async function endLapsed(act: Act, petition: Petition, endorsed: number): Promise<void> {
  await end(act, petition, { stage: "lapsed", shown: endorsed, motion: null })
  await record(act, { act: "petition-lapsed", details: { petition: petition.id, endorsed } })
}

/** Ends a petition that cannot become a motion any more, however many have endorsed it. */
async function endMoot(
  act: Act,
  petition: Petition,
  { why, motion, endorsed }: Moot & { readonly endorsed: number },
): Promise<void> {
  const { coop } = act
  await say(act, membersRoom(act), petitionMoot(coop.words, { ...petition, motion }, why))
  await end(act, petition, { stage: "moot", shown: endorsed, motion })
  const details = { petition: petition.id, endorsed, why, ...(motion !== null && { by: motion }) }
  await record(act, { act: "petition-moot", details })
}

type Ended = Parameters<typeof endPetition>[2]

/**
 * Ends a petition, and forgets its people. The message that showed it says how it ended, so that nobody endorses a petition that is over.
 */
async function end(act: Act, petition: Petition, ended: Ended): Promise<void> {
  const { work, coop } = act
  await endPetition(work, petition, ended)
  await forgetPeople(work, petition)
  // Otherwise the deleted hashes would stay in the database's write-ahead log for a while.
  work.afterCommit(() => flushDeleted(work.database))
  const card = petitionCard(coop.words, { ...petition, ...ended }, coop.config.prefix)
  await sayAnew(act, membersRoom(act), nameOf(petition), card, { alert: true })
}

type EndRecord = MinutesAct<"petition-carried"> | MinutesAct<"petition-lapsed"> | MinutesAct<"petition-moot">
const record = ({ work, coop }: Act, ended: EndRecord) => addRecord(work, coop.key, { actor: null, ...ended })
