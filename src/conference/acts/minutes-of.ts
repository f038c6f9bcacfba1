/** The minutes of a general conference (§16.5): their draft, objections to it, the final text, and who reads them. */

import { fileMinutes } from "../../documents/acts/minutes.ts"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Instant, LookedUp } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { addSilentFile } from "../../kernel/store/outbox.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { conferenceId } from "../rules/conference.ts"
import { type Conference, changeConference, findConference, newest } from "../store/conferences.ts"
import { notesOf, putNote } from "../store/meeting.ts"
import { adjournedCard, closedCard } from "../views/meeting.ts"
import type { Adjourned } from "../views/minutes-facts.ts"
import { type MinutesState, minutesPdf } from "../views/minutes-pdf.ts"
import { finalText, minutesText } from "../views/minutes-text.ts"
import { factsOf } from "./minutes-facts.ts"

/** The minutes as people get them. */
export interface MinutesText {
  readonly text: string
  readonly hash: string
  readonly state: MinutesState
}

/** Writes the draft of the minutes, and posts it with its hash: as text and as PDF. `adjourned`: null if the conference is over. */
export async function writeMinutes(
  act: Act,
  ended: Conference,
  by: LookedUp | null,
  adjourned: (Adjourned & { readonly again: boolean }) | null,
): Promise<Conference> {
  const { work, coop } = act
  const facts = await factsOf(act, ended, adjourned)
  const text = minutesText(coop.words, facts)
  const hash = sha256(text)
  const closed = await changeConference(work, ended.row, { draft: text, draft_hash: hash })
  const objectUntil = closed.objectUntil ?? work.now
  const details = { conference: closed.id, text: hash, objectUntil }
  await addRecord(work, coop.key, { actor: by?.person ?? null, act: "conference-closed", details })
  const name = `conference-closed:${coop.key}:${closed.id}`
  const { prefix } = coop.config
  const card = adjourned
    ? adjournedCard(coop.words, closed, adjourned, prefix)
    : closedCard(coop.words, closed, facts, prefix)
  await say(act, membersRoom(act), card, { name, alert: true })
  await attachMinutes(act, closed, { text, hash, state: "draft" }, name)
  return closed
}

/** Sends the minutes as Markdown and as PDF into the thread of the message `name`. */
async function attachMinutes(act: Act, conference: Conference, minutes: MinutesText, name: string): Promise<void> {
  for (const { bytes, ...file } of await minutesFiles(act, conference, minutes))
    await addSilentFile(act.work, membersRoom(act), {
      ...file,
      bytes: bytes.toString("base64"),
      relation: { threadOf: name },
    })
}

/** The minutes as files: Markdown, and a PDF to sign. The same text gives the same bytes whenever somebody asks. */
async function minutesFiles({ coop }: Pick<Act, "coop">, conference: Conference, minutes: MinutesText) {
  const { closedAt, objectUntil, approvedAt, startsAt } = conference
  const made = { draft: closedAt, final: objectUntil, approved: approvedAt }[minutes.state] ?? startsAt
  const filename = `${conference.id}-${coop.words.t("conference-minutes-file")}`
  const pdf = await minutesPdf(coop.words, { coop: coop.config.name, ...minutes }, made)
  return [
    { filename: `${filename}.md`, mimetype: "text/markdown", bytes: Buffer.from(minutes.text) },
    { filename: `${filename}.pdf`, mimetype: "application/pdf", bytes: pdf },
  ]
}

/**
 * Objects to the draft of the minutes. The objection stands in the final text (§16.5).
 * @param sentAt when the person sent it: what was sent in time counts, even if the bot reads it later. @throws Refusal after its time
 */
export const objectToMinutes = askedBy(
  "member",
  async (act: Act, by, text: string, sentAt: Instant): Promise<Conference> => {
    const { work, coop } = act
    const conference = await newest(work, coop.key, ["closed"])
    if (!conference || conference.objectUntil === null) return refuse("conference-no-minutes")
    if (sentAt > conference.objectUntil || conference.final !== null)
      refuse("conference-minutes-final", { conference: conference.id, until: conference.objectUntil })
    if (text === "") refuse("conference-empty-note", { deed: "object" })
    const salt = await putNote(work, conference.row, { item: null, kind: "objection", author: by.person, text })
    const details = { conference: conference.id, objection: commitment(salt, text) }
    await addRecord(work, coop.key, { actor: by.person, act: "conference-minutes-objected", details })
    return conference
  },
)

const objectionsTo = async ({ work }: Act, { row }: Conference) =>
  (await notesOf(work, row)).filter(({ kind }) => kind === "objection")

/**
 * The time for objections is over. The final text is kept, minuted and posted with its hash, with the objections at its end. Nothing else
 * makes it: whoever only reads cannot know whether an objection that was sent in time is still to come.
 */
export async function endObjections(act: Act, conference: Conference): Promise<void> {
  const { work, coop } = act
  const { id, row, draft, final } = conference
  await changeConference(work, row, { look_at: null })
  if (draft === null || final !== null) return
  const all = await objectionsTo(act, conference)
  const [text, objections] = [finalText(coop.words, draft, all, coop.server), all.length]
  const details = { conference: id, text: sha256(text), objections }
  await addRecord(work, coop.key, { actor: null, act: "conference-minutes-final", details })
  const ended = await changeConference(work, row, { final: text, final_hash: details.text })
  // A conference of an earlier version can have approved the draft already. Then nobody waits for the text.
  if (ended.approvedAt !== null) return
  const name = `conference-minutes:${coop.key}:${id}`
  const about = { conference: id, objections, hash: details.text.slice(0, 12) }
  await say(act, membersRoom(act), coop.words.t("conference-minutes-stand", about), { name })
  await attachMinutes(act, ended, textOf(ended), name)
}

/** A later conference has approved the minutes. From then on they are one of the co-op's documents (§15.1). */
export async function approveMinutes(act: Act, minutes: Conference, at: Conference): Promise<void> {
  const { work, coop } = act
  if (minutes.final === null || minutes.finalHash === null || minutes.approvedAt !== null) return
  await changeConference(work, minutes.row, { approved_at: work.now })
  const details = { conference: minutes.id, at: at.id, text: minutes.finalHash }
  await addRecord(work, coop.key, { actor: null, act: "conference-minutes-approved", details })
  const title = coop.words.t("minutes-of-title", { conference: minutes.id, coop: coop.config.name })
  const document = await fileMinutes(act, { conference: minutes.id, by: at.id, title, text: minutes.final })
  const about = { conference: minutes.id, document, prefix: coop.config.prefix }
  await say(act, membersRoom(act), coop.words.t("conference-minutes-approved", about))
}

function textOf({ draft, draftHash, final, finalHash, approvedAt }: Conference): MinutesText {
  if (final === null || finalHash === null) return { text: draft ?? "", hash: draftHash ?? "", state: "draft" }
  return { text: final, hash: finalHash, state: approvedAt === null ? "final" : "approved" }
}

/** The minutes of a conference, and their files. */
export interface MinutesRead extends MinutesText {
  readonly conference: Conference
  readonly files: Awaited<ReturnType<typeof minutesFiles>>
}

/**
 * The minutes of a conference once more, as text and as PDF: the final ones if there are any, and the draft before.
 * @param number of the conference; null for the newest that is closed. @throws Refusal if there are none
 */
export const readMinutesOf = askedBy("member", async (act: Act, _by, number: number | null): Promise<MinutesRead> => {
  const { work, coop } = act
  const conference =
    number === null ? await newest(work, coop.key, ["closed"]) : await findConference(work, coop.key, number)
  if (!conference?.draft)
    return number === null || !(await newest(work, coop.key, ["closed"]))
      ? refuse("conference-no-minutes")
      : refuse("conference-no-minutes-of", { conference: conferenceId(number) })
  const minutes = textOf(conference)
  return { conference, ...minutes, files: await minutesFiles(act, conference, minutes) }
})
