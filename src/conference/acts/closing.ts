/** Closing a general conference, adjourning it, and its minutes (§16.3, §16.5). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { LookedUp } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { addSilentFile } from "../../kernel/store/outbox.ts"
import { calledName } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { findMotion, type KeptMotion } from "../../votes/reads.ts"
import { currentItem } from "../rules/agenda.ts"
import { after, hasPower, mayMeetAt } from "../rules/conference.ts"
import { agendaOf, motionsCalled } from "../store/agenda.ts"
import { type Conference, changeConference, newest } from "../store/conferences.ts"
import { notesOf, putNote } from "../store/meeting.ts"
import { adjournedCard, closedCard } from "../views/meeting.ts"
import { minutesPdf } from "../views/minutes-pdf.ts"
import { minutesText } from "../views/minutes-text.ts"
import { beginCalled, meetingIn } from "./calling.ts"
import { endItem } from "./items.ts"
import { factsOf } from "./minutes-facts.ts"
import { keepMotionsUntil } from "./motions.ts"
import { mustBeThere, mustPreside, quorumAt, theOpen } from "./state.ts"

/** Closes the conference for whoever presides. The bot then writes the draft of the minutes. @throws Refusal while a vote of it is open */
export const closeConference = askedBy("member", async (act: Act, by): Promise<Conference> => {
  const conference = await theOpen(act)
  mustPreside(act, by, conference)
  const open = await openVotesOf(act, conference)
  const [first] = open
  if (first?.votingEndsAt)
    refuse("conference-votes-open", { motions: open.map(({ id }) => id), endsAt: first.votingEndsAt })
  return close(act, conference, by)
})

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

/** `by`: null if nobody closed it in time. */
export async function close(act: Act, conference: Conference, by: LookedUp | null): Promise<Conference> {
  const { work, coop } = act
  await endItem(act, conference, await agendaOf(work, conference.row))
  const objectUntil = after(work.now, coop.config.conference.objections, coop.zone)
  const ended = await changeConference(work, conference.row, {
    ...{ stage: "closed", closed_at: work.now, object_until: objectUntil, look_at: objectUntil },
  })
  return writeMinutes(act, ended, by)
}

/** Writes the draft of the minutes, and posts it with its hash: as text and as PDF. */
async function writeMinutes(act: Act, ended: Conference, by: LookedUp | null): Promise<Conference> {
  const { work, coop } = act
  const facts = await factsOf(act, ended)
  const text = minutesText(coop.words, facts)
  const hash = sha256(text)
  const closed = await changeConference(work, ended.row, { draft: text, draft_hash: hash })
  const objectUntil = closed.objectUntil ?? work.now
  const details = { conference: closed.id, text: hash, objectUntil }
  await addRecord(work, coop.key, { actor: by?.person ?? null, act: "conference-closed", details })
  const name = `conference-closed:${coop.key}:${closed.id}`
  await say(act, membersRoom(act), closedCard(coop.words, closed, facts, coop.config.prefix), { name, alert: true })
  await attachMinutes(act, closed, { text, hash, final: false, name })
  return closed
}

/** Sends the minutes as Markdown and as PDF into the thread of the message `name`. */
export async function attachMinutes(
  act: Act,
  conference: Conference,
  {
    text,
    hash,
    final,
    name,
  }: { readonly text: string; readonly hash: string; readonly final: boolean; readonly name: string },
): Promise<void> {
  const { work, coop } = act
  const pdf = await minutesPdf(coop.words, { coop: coop.config.name, text, hash, final }, work.now)
  const filename = `${conference.id}-${coop.words.t("conference-minutes-file")}`
  const files = [
    { filename: `${filename}.md`, mimetype: "text/markdown", bytes: Buffer.from(text) },
    { filename: `${filename}.pdf`, mimetype: "application/pdf", bytes: pdf },
  ]
  for (const { bytes, ...file } of files)
    await addSilentFile(work, membersRoom(act), {
      ...file,
      bytes: bytes.toString("base64"),
      relation: { threadOf: name },
    })
}

/**
 * Adjourns the conference, below the quorum or because people want to go on another day. `text`: when the second one meets; empty if it is
 * called later. What was not dealt with stands on the agenda of the second one. @throws Refusal
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
    const rules = coop.config.conference
    const meeting = text === "" ? null : meetingIn(act, text, "adjourn")
    if (meeting)
      orRefuse(mayMeetAt(meeting.startsAt, { now: work.now, zone: coop.zone, notice: rules.notice, mayCall: true }))
    const { there, needed } = await quorumAt(act, conference)
    const items = await agendaOf(work, conference.row)
    const left = items.filter(({ calledAt }) => calledAt === null)
    const met = left.length < items.length
    // Items were dealt with, so there are minutes of them.
    const adjourned = met
      ? await close(act, conference, by)
      : await changeConference(work, conference.row, { stage: "adjourned", closed_at: work.now, look_at: null })
    const details = { conference: adjourned.id, there, needed }
    await addRecord(work, coop.key, { actor: by.person, act: "conference-adjourned", details })
    await say(
      act,
      membersRoom(act),
      adjournedCard(coop.words, adjourned, { there, needed, again: meeting !== null }, coop.config.prefix),
    )
    if (!meeting) return { adjourned, second: null }
    const withoutQuorum = rules.secondWithoutQuorum && there < needed
    const place = { place: meeting.place || conference.place, title: meeting.title || conference.title }
    const second = await beginCalled(
      act,
      by.person,
      { ...meeting, ...place },
      { follows: conference, withoutQuorum, items: left },
    )
    await keepMotionsUntil(act, second)
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

/** Objects to the draft of the minutes. The objection stands in the final text (§16.5). @throws Refusal after its time */
export const objectToMinutes = askedBy("member", async (act: Act, by, text: string): Promise<Conference> => {
  const { work, coop } = act
  const conference = await newest(work, coop.key, ["closed"])
  if (!conference || conference.objectUntil === null) return refuse("conference-no-minutes")
  if (work.now > conference.objectUntil)
    refuse("conference-minutes-final", { conference: conference.id, until: conference.objectUntil })
  if (text === "") refuse("conference-empty-note", { deed: "object" })
  const salt = await putNote(work, conference.row, { item: null, kind: "objection", author: by.person, text })
  const details = { conference: conference.id, objection: commitment(salt, text) }
  await addRecord(work, coop.key, { actor: by.person, act: "conference-minutes-objected", details })
  return conference
})

/** The time for objections is over. With objections, the text is posted once more, with them at its end. */
export async function endObjections(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  await changeConference(work, conference.row, { look_at: null })
  const objections = (await notesOf(work, conference.row)).filter(({ kind }) => kind === "objection")
  const name = `conference-minutes:${coop.key}:${conference.id}`
  const about = { conference: conference.id, objections: objections.length }
  await say(act, membersRoom(act), coop.words.t("conference-minutes-stand", about), { name })
  if (objections.length === 0) return
  const text = minutesText(coop.words, await factsOf(act, conference))
  await attachMinutes(act, conference, { text, hash: sha256(text), final: true, name })
}

/** The minutes of the newest closed conference, as text and PDF, once more. @throws Refusal if there are none */
export const readMinutesOf = askedBy("member", async ({ work, coop }: Act, _by): Promise<Conference> => {
  const conference = await newest(work, coop.key, ["closed"])
  return conference?.draft ? conference : refuse("conference-no-minutes")
})
