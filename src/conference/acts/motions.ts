/** Motions on the agenda: they wait for the conference, so that it can vote on them (§16.4). */
import type { Act } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import type { MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { openElections } from "../../offices/acts/elections.ts"
import { keepProposedUntil } from "../../votes/acts/shelve.ts"
import { findMotion, type KeptMotion } from "../../votes/reads.ts"
import { officeOf } from "../../votes/rules/kinds.ts"
import { proposalEnd } from "../../votes/rules/motions.ts"
import type { Item } from "../rules/agenda.ts"
import { after } from "../rules/conference.ts"
import { agendaOf, changeItem } from "../store/agenda.ts"
import { type Conference, conferenceUnderWay, coopsMeeting } from "../store/conferences.ts"

/** How long after the planned end a motion that was not called begins its vote by itself. */
const untilItGoesOn = "P1D"

/**
 * Keeps the proposal stages of all motions on the agenda open until the conference. If it does not call one of them, its vote begins a day
 * after the planned end, as it would have begun without a conference.
 */
export async function keepMotionsUntil(act: Act, conference: Conference): Promise<void> {
  for (const { motion: id } of await agendaOf(act.work, conference.row)) {
    const motion = id === null ? null : await findMotion(act.work, act.coop.key, id)
    if (motion) await keepMotionUntil(act, motion, conference)
  }
}

export async function keepMotionUntil(act: Act, motion: KeptMotion, { endsAt }: Conference): Promise<void> {
  const until = after(endsAt, untilItGoesOn, act.coop.zone)
  if (motion.stage === "proposal" && proposalEnd(motion) < until) await keepProposedUntil(act, motion, until)
}

/** The election of this office that is open and not on the agenda yet. Null if there is none. */
async function electionFor(act: Act, office: OfficeKey | null, items: readonly Item[]): Promise<KeptMotion | null> {
  const taken = new Set(items.flatMap(({ motion }) => motion ?? []))
  const open = await openElections(act)
  return (
    open.find((motion) => officeOf(motion) === office && motion.stage === "proposal" && !taken.has(motion.id)) ?? null
  )
}

/** Ties an election on the agenda to the motion that people have opened by standing. The motion then waits for the conference. */
export async function attachElection(act: Act, conference: Conference, item: Item): Promise<KeptMotion | null> {
  const election = await electionFor(act, item.office, await agendaOf(act.work, conference.row))
  if (!election) return null
  await changeItem(act.work, item, { motion: election.id })
  await keepMotionUntil(act, election, conference)
  return election
}

interface ElectionDue extends DueItem {
  readonly item: Item
}

/** Elections on the agenda for which somebody has stood since. */
export const electionsDue: Due<ElectionDue> = {
  name: "elections of conferences",
  turn: "decide",
  async past(work, look) {
    const due: ElectionDue[] = []
    for (const key of await coopsMeeting(work)) {
      const coop = look.coop(key)
      const conference = coop && (await conferenceUnderWay(work, key))
      if (!conference) continue
      const items = await agendaOf(work, conference.row)
      for (const item of items)
        if (waits(item) && (await electionFor({ work, coop }, item.office, items))) due.push({ coop: key, item })
    }
    return due
  },
  async act(act, { item }) {
    const conference = await conferenceUnderWay(act.work, act.coop.key)
    const now = conference && (await agendaOf(act.work, conference.row)).find(({ row }) => row === item.row)
    if (conference && now && waits(now)) await attachElection(act, conference, now)
    return false
  },
}

const waits = ({ kind, motion, calledAt }: Item): boolean => kind === "election" && motion === null && calledAt === null

/** Who presides over the open conference that called this motion and so holds its vote (§2.7c, §16.4). Null if none does. */
export async function presiderOf({ work, coop }: Act, motion: MotionId): Promise<MatrixId | null> {
  const conference = await conferenceUnderWay(work, coop.key)
  if (conference?.stage !== "open") return null
  const [item, vote] = [
    (await agendaOf(work, conference.row)).find((one) => one.motion === motion),
    await findMotion(work, coop.key, motion),
  ]
  // A vote that was open before the conference called it is held by the co-op as any other.
  const calledAt = item?.calledAt ?? null
  const opened = vote?.votingOpenedAt ?? null
  return calledAt !== null && opened !== null && opened >= calledAt ? conference.presider : null
}
