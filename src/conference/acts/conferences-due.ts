/** What falls due with general conferences: reminders, calls that lapse, conferences that nobody opened or closed, and what a meeting awaits. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { couldBeOfCoop, onlyNeedsTime } from "../../kernel/rules/waiting.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { after, nextLook, openFor, unopenedFor } from "../rules/conference.ts"
import { agendaOf } from "../store/agenda.ts"
import {
  type Conference,
  changeConference,
  conferenceAt,
  conferencesToLookAt,
  nextConferenceLook,
} from "../store/conferences.ts"
import { changeSpeech, type MeetingDue, meetingsDue, nextMeetingDue, openShow, speakersOf } from "../store/meeting.ts"
import { reminderCard, type WayIn } from "../views/conference.ts"
import { aboutAgenda } from "./agenda-about.ts"
import { adjourn, close, openVotesOf } from "./closing.ts"
import { endHands } from "./hands.ts"
import { endObjections } from "./minutes-of.ts"
import { quorumAt } from "./state.ts"
import { waysIn } from "./telling.ts"

export const conferencesDue: Due<Conference> = {
  name: "conferences",
  turn: "notice",
  next: nextConferenceLook,
  past: (work, { until }) => conferencesToLookAt(work, until),
  // Somebody may have objected, come, or supported the call in time, even if the bot reads of it later. A reminder needs no such certainty.
  async waits(work, { coop, stage, lookAt }, { seen }) {
    if (stage === "called" || lookAt === null) return false
    const holding = seen.holding.filter(({ from }) => from < lookAt)
    if (holding.length === 0) return false
    const members = await belonging(work, coop)
    return holding.some((one) => couldBeOfCoop(one, coop, members))
  },
  async act(act, { row }, { until }) {
    const conference = await conferenceAt(act.work, row)
    if (conference.lookAt === null || conference.lookAt > until) return false
    if (conference.stage === "asked") await lapse(act, conference)
    else if (conference.stage === "called") await lookAtCalled(act, conference)
    else if (conference.stage === "open") await lookAtOpen(act, conference)
    else if (conference.stage === "closed") await endObjections(act, conference)
    else await changeConference(act.work, row, { look_at: null })
    return false
  },
}

/** Too few supported a call, or nobody opened a conference. */
async function lapse(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  await changeConference(work, conference.row, { stage: "lapsed", look_at: null })
  const details = { conference: conference.id }
  await addRecord(work, coop.key, { actor: null, act: "conference-lapsed", details })
  const about = { conference: conference.id, asked: String(conference.stage === "asked"), prefix: coop.config.prefix }
  await say(act, membersRoom(act), coop.words.t("conference-lapsed", about))
}

/** Reminds everybody. If several reminders fell due while the bot was away, it sends one. */
async function lookAtCalled(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  if (work.now >= after(conference.endsAt, unopenedFor, coop.zone)) return lapse(act, conference)
  await changeConference(work, conference.row, { look_at: nextLook(conference, work.now, coop.zone) })
  if (work.now >= conference.startsAt) return
  const items = await aboutAgenda(act, await agendaOf(work, conference.row))
  const ways = waysIn(act, conference)
  const card = (way: WayIn) =>
    reminderCard(coop.words, conference, items, { now: work.now, prefix: coop.config.prefix, way })
  await say(act, membersRoom(act), card(ways.room), { alert: true })
  for (const { person } of (await standings(work, coop.config)).filter(belongs))
    await say(act, { person }, card(ways.direct))
}

/**
 * A conference to which too few came by its planned end is adjourned (§16.3). One that nobody closed ends by itself after a day, once its
 * votes are over.
 */
async function lookAtOpen(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  const begun = (await agendaOf(work, conference.row)).some(({ calledAt }) => calledAt !== null)
  const { there, needed } = await quorumAt(act, conference)
  if (!begun && there < needed) {
    await adjourn(act, conference, null, { there, needed, again: false })
    return
  }
  const end = after(conference.openedAt ?? work.now, openFor, coop.zone)
  if (work.now < end) {
    await changeConference(work, conference.row, { look_at: end })
    return
  }
  const [last] = await openVotesOf(act, conference)
  if (last?.votingEndsAt) {
    await changeConference(act.work, conference.row, { look_at: after(last.votingEndsAt, "PT1M", act.coop.zone) })
    return
  }
  await close(act, conference, null)
}

/** A speaker whose time is over, or a show of hands that has ended. */
export const meetingDue: Due<MeetingDue> = {
  name: "meetings",
  turn: "notice",
  next: nextMeetingDue,
  past: (work, { until }) => meetingsDue(work, until),
  // A hand that was raised in time counts, even if the bot reads of it later.
  async waits(work, { coop, what, dueAt }, { seen }) {
    const lately = what === "speech" ? [] : seen.lately.filter((one) => one.from < dueAt && onlyNeedsTime(one))
    if (lately.length === 0) return false
    const members = await belonging(work, coop)
    return lately.some((one) => couldBeOfCoop(one, coop, members))
  },
  async act(act, { conference: row, what, row: at }) {
    const { work, coop } = act
    const conference = await conferenceAt(work, row)
    if (conference.stage !== "open") return false
    if (what === "hands") {
      const show = await openShow(work, row)
      if (show?.row === at) await endHands(act, conference, show)
      return false
    }
    const speech = (await speakersOf(work, row)).find((one) => one.row === at)
    await changeSpeech(work, at, { notice_at: null })
    if (!speech || speech.beganAt === null) return false
    const about = { person: nameOf(speech.person, coop.server), prefix: coop.config.prefix }
    await say(act, membersRoom(act), coop.words.t("speech-over", about), { mentions: [speech.person] })
    return false
  },
}
