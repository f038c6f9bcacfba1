/** Closing a general conference, adjourning it, and notes for its minutes (§16.3, §16.5). */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { calledName } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { findMotion, type KeptMotion } from "../../votes/reads.ts"
import { currentItem } from "../rules/agenda.ts"
import { after, hasPower, mayMeetAt } from "../rules/conference.ts"
import { agendaOf, motionsCalled } from "../store/agenda.ts"
import { type Conference, changeConference } from "../store/conferences.ts"
import { putNote } from "../store/meeting.ts"
import type { Adjourned } from "../views/minutes-facts.ts"
import { beginCalled, meetingIn } from "./calling.ts"
import { endItem } from "./items.ts"
import { writeMinutes } from "./minutes-of.ts"
import { mustBeThere, mustPreside, quorumAt, theOpen } from "./state.ts"

/** Closes the conference for whoever presides. The bot then writes the draft of the minutes. @throws Refusal while a vote of it is open */
export const closeConference = askedBy("member", async (act: Act, by): Promise<Conference> => {
  const conference = await theOpen(act)
  mustPreside(act, by, conference)
  await mustHaveVoted(act, conference)
  return close(act, conference, by)
})

/** @throws Refusal while a vote that was called at this conference is open */
async function mustHaveVoted(act: Act, conference: Conference): Promise<void> {
  const open = await openVotesOf(act, conference)
  const [first] = open
  if (first?.votingEndsAt)
    refuse("conference-votes-open", { motions: open.map(({ id }) => id), endsAt: first.votingEndsAt })
}

/** The votes that were called at this conference and are open. */
export async function openVotesOf({ work, coop }: Act, conference: Conference): Promise<KeptMotion[]> {
  const open: KeptMotion[] = []
  for (const id of motionsCalled(await agendaOf(work, conference.row))) {
    const motion = await findMotion(work, coop.key, id)
    // A vote that had begun before the conference goes on after it.
    const here = (motion?.votingOpenedAt ?? 0) >= (conference.openedAt ?? 0)
    if (motion?.stage === "voting" && here) open.push(motion)
  }
  return open.toSorted((one, other) => (other.votingEndsAt ?? 0) - (one.votingEndsAt ?? 0))
}

/** Ends the conference. The bot then writes the draft of its minutes. `by`: null if nobody closed it in time. */
export async function close(
  act: Act,
  conference: Conference,
  by: LookedUp | null,
  adjourned: (Adjourned & { readonly again: boolean }) | null = null,
): Promise<Conference> {
  const { work, coop } = act
  await endItem(act, conference, await agendaOf(work, conference.row))
  const objectUntil = after(work.now, coop.config.conference.objections, coop.zone)
  const ended = await changeConference(work, conference.row, {
    ...{ stage: "closed", closed_at: work.now, object_until: objectUntil, look_at: objectUntil },
  })
  return writeMinutes(act, ended, by, adjourned)
}

/**
 * Ends the conference before its agenda is done (§16.3). It has minutes of its own, even if too few came to begin. `by`: null if nobody
 * adjourned it in time. `again`: whether the second one is called already.
 */
export async function adjourn(
  act: Act,
  conference: Conference,
  by: LookedUp | null,
  { there, needed, again }: Adjourned & { readonly again: boolean },
): Promise<Conference> {
  const kept = await changeConference(act.work, conference.row, { adjourned_there: there, adjourned_needed: needed })
  const adjourned = await close(act, kept, by, { there, needed, again })
  const details = { conference: adjourned.id, there, needed }
  await addRecord(act.work, act.coop.key, { actor: by?.person ?? null, act: "conference-adjourned", details })
  return adjourned
}

/**
 * Adjourns the conference, below the quorum or because people want to go on another day. `text`: when the second one meets; empty if it is
 * called later. What was not dealt with stands on the agenda of the second one. @throws Refusal while a vote of it is open
 */
export const adjournConference = askedBy(
  "member",
  async (
    act: Act,
    by,
    text: string,
  ): Promise<{ readonly adjourned: Conference; readonly second: Conference | null }> => {
    const { work, coop } = act
    const conference = await theOpen(act)
    mustPreside(act, by, conference)
    await mustHaveVoted(act, conference)
    const rules = coop.config.conference
    const meeting = text === "" ? null : meetingIn(act, text, "adjourn")
    if (meeting)
      orRefuse(mayMeetAt(meeting.startsAt, { now: work.now, zone: coop.zone, notice: rules.notice, mayCall: true }))
    const { there, needed } = await quorumAt(act, conference)
    const adjourned = await adjourn(act, conference, by, { there, needed, again: meeting !== null })
    if (!meeting) return { adjourned, second: null }
    const place = { place: meeting.place || conference.place, title: meeting.title || conference.title }
    const second = await beginCalled(act, by.person, { ...meeting, ...place })
    return { adjourned, second }
  },
)

/** Adds a note to the minutes, at the item that is being dealt with: for whoever presides or keeps the minutes. @throws Refusal */
export const noteAtConference = askedBy("member", async (act: Act, by, text: string): Promise<number | null> => {
  const { work, coop } = act
  const conference = await theOpen(act)
  if (conference.presider !== by.person && !hasPower(by, "keep-minutes"))
    refuse("conference-not-keeper", { presider: calledName(conference.presider ?? coop.bot, coop.server) })
  if (hasPower(by, "keep-minutes")) await mustBeThere(act, by, conference)
  if (text === "") refuse("conference-empty-note", { deed: "note" })
  const item = currentItem(await agendaOf(work, conference.row))
  await putNote(work, conference.row, { item: item?.row ?? null, kind: "note", author: by.person, text })
  return item?.place ?? null
})
