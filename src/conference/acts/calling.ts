/** Calling a general conference (§16.1), supporting a member's call, moving the conference, and calling it off. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { calledName } from "../../kernel/views/people.ts"
import { officesWith } from "../../standing/rules/rights.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { findMotion } from "../../votes/reads.ts"
import type { NewItem } from "../rules/agenda.ts"
import { type Meeting, readMeeting } from "../rules/calling.ts"
import {
  agendaEnd,
  conferenceId,
  hasPower,
  mayMeetAt,
  nextLook,
  supportersNeeded,
  supportUntil,
} from "../rules/conference.ts"
import { addItem, agendaOf } from "../store/agenda.ts"
import {
  type Conference,
  changeConference,
  conferenceUnderWay,
  insertConference,
  newest,
  putSupport,
  supportersOf,
  toFollow,
  unapproved,
} from "../store/conferences.ts"
import { supportCard } from "../views/conference.ts"
import { keepMotionsUntil } from "./motions.ts"
import { anyConference, theCalled, votersIn, wordingOf } from "./state.ts"
import { tellEverybody } from "./telling.ts"

/** A call: it holds at once, or it needs the support of others. */
export interface Called {
  readonly conference: Conference
  readonly supporters: number
  readonly needed: number
}

/** The most characters of a place, and of a title. */
const longestPlace = 200

/** Reads time and place. @throws Refusal if the text has no day or no time, or is too long */
export function meetingIn({ work, coop }: Act, text: string, deed: "call" | "move" | "adjourn"): Meeting {
  const read = readMeeting(text, { now: work.now, zone: coop.zone, typed: coop.words.typed })
  if (typeof read === "string") return refuse("conference-unread", { gap: read, deed })
  if (Math.max(read.place.length, read.title.length) > longestPlace)
    refuse("conference-text-long", { what: "place", most: longestPlace })
  return read
}

/**
 * Calls a conference, or asks others to call it together (§16.1). Either is said in the members' room, wherever it was typed: nobody could
 * support a call that they do not hear of. `text`: time, place and title as typed. @throws Refusal
 */
export const callConference = askedBy("member", async (act: Act, by, text: string): Promise<Called> => {
  const { work, coop } = act
  const rules = coop.config.conference
  const mayCall = hasPower(by, "call-conference")
  const voters = await votersIn(act)
  if (!mayCall && !voters.some(({ person }) => person === by.person)) refuse("conference-not-voter")
  const needed = supportersNeeded(voters.length, rules)
  const alone = mayCall || needed <= 1
  const meeting = meetingIn(act, text, "call")
  orRefuse(mayMeetAt(meeting.startsAt, { now: work.now, zone: coop.zone, notice: rules.notice, mayCall: alone }))
  const other = mayCall ? await conferenceUnderWay(work, coop.key) : await anyConference(act)
  if (other && (other.stage === "asked" || other.stage === "called" || other.stage === "open"))
    refuse("conference-under-way", { conference: other.id, stage: other.stage })
  if (alone) return { conference: await beginCalled(act, by.person, meeting), supporters: 0, needed: 0 }
  const lookAt = supportUntil(meeting.startsAt, rules.notice, coop.zone)
  const agendaUntil = agendaEnd(meeting.startsAt, work.now, rules, coop.zone)
  const conference = await insertConference(work, coop.key, {
    ...meeting,
    ...{ stage: "asked", caller: by.person, agendaUntil, withoutQuorum: false, follows: null, lookAt },
  })
  await putSupport(work, conference.row, by.person)
  const details = { conference: conference.id, startsAt: conference.startsAt, wording: wordingOf(conference) }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-asked", details })
  const about = { conference, supporters: 1, needed }
  const card = supportCard(coop.words, about, { server: coop.server, prefix: coop.config.prefix })
  await say(act, membersRoom(act), card, { alert: true })
  return about
})

/** Calls a conference that needs no support any more, and tells everybody. */
export async function beginCalled(act: Act, caller: MatrixId, meeting: Meeting): Promise<Conference> {
  const { work, coop } = act
  const agendaUntil = agendaEnd(meeting.startsAt, work.now, coop.config.conference, coop.zone)
  const { follows, withoutQuorum, items } = await goingOn(act)
  const conference = await insertConference(work, coop.key, {
    ...meeting,
    ...{ stage: "called", caller, agendaUntil, withoutQuorum, follows },
    lookAt: nextLook(meeting, work.now, coop.zone),
  })
  await announceCall(act, conference, caller, items)
  return conference
}

/**
 * What the next conference takes over from one that was adjourned (§16.3): its number, the items that it did not get to, and whether the
 * next one may meet however few come. Motions whose votes have begun since are not among the items.
 */
async function goingOn(
  act: Act,
): Promise<{ readonly follows: number | null; readonly withoutQuorum: boolean; readonly items: readonly NewItem[] }> {
  const { work, coop } = act
  const earlier = await toFollow(work, coop.key)
  if (!earlier?.adjourned) return { follows: null, withoutQuorum: false, items: [] }
  const items: NewItem[] = []
  for (const item of await agendaOf(work, earlier.row)) {
    const motion = item.motion === null ? null : await findMotion(work, coop.key, item.motion)
    if (item.calledAt === null && (motion === null || motion.stage === "proposal")) items.push(item)
  }
  const { there, needed } = earlier.adjourned
  const withoutQuorum = coop.config.conference.secondWithoutQuorum && there < needed
  return { follows: earlier.number, withoutQuorum, items }
}

/** The minutes, the first items of the agenda, and what everybody is told. */
async function announceCall(
  act: Act,
  conference: Conference,
  actor: MatrixId | null,
  items: readonly NewItem[],
): Promise<void> {
  const { work, coop } = act
  const { id, startsAt, endsAt, caller, follows } = conference
  const details = {
    ...{ conference: id, startsAt, endsAt, wording: wordingOf(conference), caller },
    ...(follows !== null && { follows: conferenceId(follows) }),
  }
  await addRecord(work, coop.key, { actor, act: "conference-called", details })
  // The minutes that nobody has approved yet come first (§16.5).
  for (const { number } of await unapproved(work, coop.key))
    await addItem(work, conference.row, {
      ...{ kind: "minutes", text: "", about: number },
      ...{ motion: null, office: null, author: null, minutes: null },
    })
  for (const item of items) if (item.kind !== "minutes") await addItem(work, conference.row, item)
  await keepMotionsUntil(act, conference)
  await tellEverybody(act, conference, "called")
}

/** Supports a member's call. With enough supporters the conference is called (§16.1). @throws Refusal */
export const supportConference = askedBy("member", async (act: Act, by): Promise<Called> => {
  const { work, coop } = act
  const asked = await newest(work, coop.key, ["asked"])
  if (!asked) return refuse("conference-not-asked")
  const voters = await votersIn(act)
  if (!voters.some(({ person }) => person === by.person)) refuse("conference-not-voter")
  if (!(await putSupport(work, asked.row, by.person))) refuse("conference-supported", { conference: asked.id })
  const still = new Set(voters.map(({ person }) => person))
  const supporters = (await supportersOf(work, asked.row)).filter((person) => still.has(person)).length
  const needed = supportersNeeded(voters.length, coop.config.conference)
  if (supporters < needed) return { conference: asked, supporters, needed }
  const other = await conferenceUnderWay(work, coop.key)
  if (other?.stage === "called" || other?.stage === "open")
    refuse("conference-under-way", { conference: other.id, stage: other.stage })
  const lookAt = nextLook(asked, work.now, coop.zone)
  const { follows, withoutQuorum, items } = await goingOn(act)
  const called = await changeConference(work, asked.row, {
    ...{ stage: "called", called_at: work.now, look_at: lookAt, follows, without_quorum: withoutQuorum },
  })
  await announceCall(act, called, by.person, items)
  return { conference: called, supporters, needed }
})

/** @throws Refusal if the person neither called the conference nor may call one by their office */
function mustLead({ coop }: Act, by: LookedUp, { id, caller }: Conference): void {
  if (by.person === caller || hasPower(by, "call-conference")) return
  const office = officesWith(coop.config.offices, "call-conference")[0]?.key ?? "none"
  refuse("conference-not-caller", { conference: id, office, caller: calledName(caller, coop.server) })
}

/** Moves a called conference to another time or place. What the text leaves out stays. @throws Refusal */
export const moveConference = askedBy("member", async (act: Act, by, text: string): Promise<Conference> => {
  const { work, coop } = act
  const called = await theCalled(act)
  mustLead(act, by, called)
  const meeting = meetingIn(act, text, "move")
  const rules = coop.config.conference
  // Somebody who could come at the old time must hear of the new one as long before it.
  orRefuse(mayMeetAt(meeting.startsAt, { now: work.now, zone: coop.zone, notice: rules.notice, mayCall: true }))
  const moved = await changeConference(work, called.row, {
    ...{ starts_at: meeting.startsAt, ends_at: meeting.endsAt, place: meeting.place || called.place },
    ...{ title: meeting.title || called.title, sequence: called.sequence + 1 },
    agenda_until: agendaEnd(meeting.startsAt, work.now, rules, coop.zone),
    look_at: nextLook(meeting, work.now, coop.zone),
  })
  const { id, startsAt, endsAt } = moved
  const details = { conference: id, startsAt, endsAt, wording: wordingOf(moved) }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-moved", details })
  await keepMotionsUntil(act, moved)
  await tellEverybody(act, moved, "moved")
  return moved
})

/** Calls a conference off, or takes back a call that waits for support. @throws Refusal */
export const cancelConference = askedBy("member", async (act: Act, by): Promise<Conference> => {
  const { work, coop } = act
  const found = await anyConference(act)
  if (!found) return refuse("conference-none")
  if (found.stage === "open") refuse("conference-is-open", { conference: found.id })
  mustLead(act, by, found)
  const change = { stage: "cancelled", look_at: null, sequence: found.sequence + 1 } as const
  const cancelled = await changeConference(work, found.row, change)
  const details = { conference: found.id }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-cancelled", details })
  if (found.stage === "called") await tellEverybody(act, cancelled, "cancelled")
  else await say(act, membersRoom(act), coop.words.t("conference-call-taken-back", { conference: found.id }))
  return cancelled
})
