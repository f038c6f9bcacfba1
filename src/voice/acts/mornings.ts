/**
 * Petitions in the morning (§17.1): new ones are shown, the numbers of endorsements change, petitions with enough endorsements become
 * motions, and old ones lapse. All of this happens only then. At any other time it would tell who had just written to the bot.
 */
import { type Act, membersRoom, say, sayAnew } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { couldBeBallot } from "../../kernel/rules/waiting.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { openedName } from "../../votes/acts/open-motion.ts"
import { expectedRoll } from "../../votes/acts/propose.ts"
import { proposalCard } from "../../votes/views/motions.ts"
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
import { petitionCard, petitionCarried, petitionLapsed } from "../views/petitions.ts"
import { opensMotion } from "./petition-kinds.ts"
import { votersOn } from "./petitions.ts"

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
  const needed = endorsementsNeeded(await votersOn(act, petition), petitions)
  const lookAgainAt = nextMorning(work.now, coop.zone)
  const endsAt = lapsesAt(work.now, petitions, coop.zone)
  const shown = await showDraft(work, coop.key, draft, { ...petition, needed, endsAt, lookAgainAt })
  const { id, kind, subject } = shown.petition
  const details = {
    ...{ petition: id, motionKind: kind, wording: shown.wording, needed, endsAt },
    ...(subject !== null && { subject }),
  }
  await addRecord(work, coop.key, { actor: null, act: "petition-begun", details })
  await say(act, membersRoom(act), petitionCard(coop.words, shown.petition, coop.config.prefix), {
    name: nameOf(shown.petition),
    alert: true,
  })
}

async function lookAt(act: Act, petition: Petition): Promise<void> {
  const { work, coop } = act
  const endorsed = await endorsementsOf(work, petition)
  if (endorsed >= petition.needed) return carry(act, petition, endorsed)
  if (petition.endsAt <= work.now) return lapse(act, petition, endorsed)
  await lookAgain(work, petition, { shown: endorsed, at: nextMorning(work.now, coop.zone) })
  if (endorsed === petition.shown) return
  const card = petitionCard(coop.words, { ...petition, shown: endorsed }, coop.config.prefix)
  await sayAnew(act, membersRoom(act), nameOf(petition), card, { alert: true })
}

async function carry(act: Act, petition: Petition, endorsed: number): Promise<void> {
  const { work, coop } = act
  const { words, server, config } = coop
  const motion = await opensMotion[petition.kind](act, petition)
  await endPetition(work, petition, { stage: "carried", shown: endorsed, motion: motion.id })
  await forgetPeople(work, petition)
  const details = { petition: petition.id, endorsed, motion: motion.id }
  await addRecord(work, coop.key, { actor: null, act: "petition-carried", details })
  const about = { voters: await expectedRoll(act, motion), server, prefix: config.prefix }
  const first = petitionCarried(words, petition, motion, endorsed)
  await say(act, membersRoom(act), proposalCard(words, motion, { ...about, first }), {
    name: openedName(motion),
    alert: true,
  })
  await showEnd(act, { ...petition, stage: "carried", shown: endorsed, motion: motion.id })
}

async function lapse(act: Act, petition: Petition, endorsed: number): Promise<void> {
  const { work, coop } = act
  await endPetition(work, petition, { stage: "lapsed", shown: endorsed, motion: null })
  await forgetPeople(work, petition)
  const details = { petition: petition.id, endorsed }
  await addRecord(work, coop.key, { actor: null, act: "petition-lapsed", details })
  await say(act, membersRoom(act), petitionLapsed(coop.words, { ...petition, shown: endorsed }))
  await showEnd(act, { ...petition, stage: "lapsed", shown: endorsed })
}

/** Says in the message that showed the petition how it ended. So nobody endorses a petition that is over. */
const showEnd = (act: Act, petition: Petition): Promise<void> =>
  sayAnew(act, membersRoom(act), nameOf(petition), petitionCard(act.coop.words, petition, act.coop.config.prefix), {
    alert: true,
  })
