/** Proposing documents and their revisions (§15.2). Several texts compete in one motion. */

import { termsOf } from "../../config/terms.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MotionId, Terms, Threshold } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { mustNotLookFixed } from "../../votes/acts/look-alikes.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionByRow, openOnMatter } from "../../votes/reads.ts"
import { matterOf } from "../../votes/rules/kinds.ts"
import { mayStart } from "../../votes/rules/motions.ts"
import { thresholdPhrase } from "../../votes/views/motions.ts"
import { type DocumentKind, type Draft, isEnd, readKey, readText, says } from "../rules/document.ts"
import { isStricter, mustBeNamed, thresholdFor } from "../rules/entrenched.ts"
import { changed, type ParagraphDeed } from "../rules/paragraphs.ts"
import { motionKindFor, officeOfPlan } from "../rules/plans.ts"
import { draftsOf, putDraft, type Revision, revisionsOf } from "../store/documents.ts"
import { controlStatement } from "../views/documents.ts"
import { optionText } from "../views/redline.ts"

/** A text that was put on a ballot. */
export interface Proposed {
  readonly motion: KeptMotion
  /** The number of the new option. */
  readonly option: number
  readonly draft: Draft
  /** The text in force. Empty if the document is new. */
  readonly before: string
  /** Whether the motion was open already. The text is then one more option. */
  readonly joined: boolean
}

/** A text as it was typed. `summary`: what it changes, in the author's words; empty if they gave none. */
export interface NewText {
  readonly summary: string
  readonly text: string
}

/**
 * Refuses a person who may not start a vote on this document. The plan of an office is put to the vote by its holder alone (§14.1).
 * @throws Refusal
 */
async function mustStart(
  { work, coop }: Act,
  by: LookedUp,
  document: { readonly kind: DocumentKind; readonly key: string },
): Promise<void> {
  const { offices } = coop.config
  const office = officeOfPlan(offices, document)
  if (office !== null && !by.offices.includes(office.key)) {
    const seats = (await seatsOf(work, coop.key)).filter((seat) => seat.office === office.key)
    const people = seats.map(({ person }) => plainName(person, coop.server))
    refuse("plan-not-yours", {
      ...{ key: document.key, office: coop.words.office(office.key), people, some: people.length > 0 },
    })
  }
  const kind = motionKindFor(offices, document)
  orRefuse(mayStart(termsOf(coop.config, kind), by, kind))
}

/** Proposes a whole text for a document that is in force. Opens a motion, or joins the `bylaw` motion that is open. @throws Refusal */
export const amend = askedBy(
  { start: "bylaw", or: "plan" },
  async (act: SeeingAct, by, typedKey: string, { summary, text }: NewText, typed: Typed): Promise<Proposed> => {
    const current = await amendable(act, by, typedKey)
    const { key, kind, title, revision: base } = current
    if (current.text === text) refuse("document-unchanged", { key })
    return put(act, by, { key, kind, title, base, text }, { summary, before: current.text, typed })
  },
)

/**
 * Proposes to change one paragraph of a document that is in force (§15.2). The rest of the text stays as it is. @throws Refusal
 */
export const amendParagraph = askedBy(
  { start: "bylaw", or: "plan" },
  async (act: SeeingAct, by, typedKey: string, deed: ParagraphDeed, typed: Typed): Promise<Proposed> => {
    const { words } = act.coop
    const { key, kind, title, revision: base, text: before } = await amendable(act, by, typedKey)
    const { text: whole, number } = orRefuse(changed(before, key, deed, words.t("paragraph-deleted")))
    const { text } = orRefuse(readText(whole))
    if (text === before) refuse("document-unchanged", { key })
    const added = deed.do === "delete" ? "" : cleanLine(deed.text, 40)
    const summary = words.t("paragraph-title", { deed: deed.do, number, text: added })
    return put(act, by, { key, kind, title, base, text }, { summary, before, typed })
  },
)

/** Proposes a document that does not exist yet. It exists once the motion is carried. @throws Refusal */
export const proposeDocument = askedBy(
  "member",
  async (
    act: SeeingAct,
    by,
    { key: typedKey, kind, title, text }: Omit<Draft, "base">,
    typed: Typed,
  ): Promise<Proposed> => {
    const key = readKey(typedKey) ?? refuse("document-key", { typed: typedKey })
    await mustStart(act, by, { kind, key })
    if ((await revisionsOf(act.work, act.coop.key, key)).length > 0) refuse("document-there", { key })
    return put(act, by, { key, kind, title, base: 0, text }, { summary: "", before: "", typed })
  },
)

/** The revision in force of a document that motions change. @throws Refusal if it is minutes, which a conference has approved */
async function amendable(act: Act, by: LookedUp, typed: string): Promise<Revision & { readonly kind: DocumentKind }> {
  const { kind, ...revision } = await inForce(act, typed)
  if (kind === "minutes") return refuse("document-minutes", { key: revision.key })
  await mustStart(act, by, { kind, key: revision.key })
  return { ...revision, kind }
}

/** The revision of a document that is in force. @throws Refusal */
export async function inForce({ work, coop }: Act, typed: string): Promise<Revision> {
  const all = await revisionsOf(work, coop.key)
  const revision = all.findLast(({ key }) => key === readKey(typed))
  if (revision && isEnd(revision)) refuse("document-ended", { key: revision.key })
  if (revision) return revision
  const keys = [...new Set(all.map(({ key }) => key))]
  return refuse("no-such-document", { typed, keys, some: keys.length > 0 })
}

interface Putting {
  readonly summary: string
  readonly before: string
  readonly typed: Typed
  /** The motion of which this one is another round (§3.9). */
  readonly follows?: MotionId
}

/** Puts a text on a ballot: in a new motion, or in the one that is open about the document. @throws Refusal */
export async function put(
  act: SeeingAct,
  by: LookedUp,
  draft: Draft,
  { summary, before, typed, follows }: Putting,
): Promise<Proposed> {
  const { work, coop } = act
  const { words } = coop
  const kind = motionKindFor(coop.config.offices, draft)
  mustKeepControl(act, draft)
  // An agreement is signed or left, so no second text joins it. `openMotion` refuses another motion about it.
  const open = kind === "bylaw" ? await openOnMatter(work, coop.key, matterOf(kind, { key: draft.key })) : null
  const drafts = open ? await draftsOf(work, open.row) : new Map<number, Draft>()
  const twin = open?.options.find(({ seq }) => drafts.get(seq)?.text === draft.text)
  if (open && twin) refuse("revision-there", { motion: open.id, option: twin.number })
  if (summary !== "") mustNotLookFixed(act, summary)
  // By consent people answer to one text (§3.9).
  if (open?.terms.consent) refuse("document-by-consent", { motion: open.id })
  const terms = termsOf(coop.config, kind, { byConsent: follows !== undefined })
  const threshold = neededFor(act, open?.terms ?? terms, { before, text: draft.text, joins: open?.id ?? null })
  const named = summary === "" ? words.t("revision-title", { title: draft.title, number: drafts.size + 1 }) : summary
  const signed = words.t(isEnd(draft) ? "option-end-agreement" : "option-sign")
  const text = isEnd(draft) ? "" : optionText(words, before, draft.text)
  const option = { title: kind === "agreement" ? signed : named, text, role: "revision" } as const
  const motion = open
    ? await addOption(act, by, open.id, option, typed)
    : await openMotion(act, {
        kind,
        by,
        title: draft.title,
        document: draft.key,
        ...(threshold !== null && { threshold }),
        ...(follows !== undefined && { follows, byConsent: true }),
        options: [
          { ...option, author: by.person, keeps: false },
          {
            title: words.t(kind === "agreement" ? "option-leave" : "option-keep"),
            text: "",
            author: null,
            keeps: true,
            role: "keep",
          },
        ],
        typed,
      })
  const added = newest(motion, open)
  const contents = await putDraft(work, coop.key, motion.row, added.seq, draft)
  const details = { motion: motion.id, option: added.seq, document: draft.key, contents }
  await addRecord(work, coop.key, { actor: by.person, act: "revision-proposed", details })
  return { motion: await motionByRow(work, motion.row), option: added.number, draft, before, joined: open !== null }
}

/**
 * Refuses an agreement that does not say that it leaves it to the members who controls the co-op, where the rules demand that (§15.4).
 * @throws Refusal
 */
export function mustKeepControl({ coop }: Act, draft: Draft): void {
  const statement = controlStatement(coop.words, coop.config.name)
  if (draft.kind !== "agreement" || isEnd(draft) || !coop.config.agreementsKeepControl) return
  if (!says(draft.text, statement)) refuse("agreement-control", { statement })
}

/**
 * The threshold of a change, if it is another than the co-op's rules say. Null: the rules hold.
 * @param joins the open motion that the text joins, or in which it stands
 * @throws Refusal if that motion needs less: one threshold decides a motion, so a text that needs a stricter one cannot be in it
 */
export function neededFor(
  { coop }: Act,
  { threshold: usual, consent }: Terms,
  { before, text, joins }: { readonly before: string; readonly text: string; readonly joins: MotionId | null },
): Threshold | null {
  orRefuse(mustBeNamed(text))
  // By consent no threshold is used, so any entrenchment asks for more.
  const least = consent ? "plurality-of-continuing" : usual
  const threshold = thresholdFor(before, text, least)
  const stricter = isStricter(threshold, least) && !(consent && consent.objections === 0)
  if (joins !== null && stricter)
    refuse("entrenched-apart", { motion: joins, needed: thresholdPhrase(coop.words, threshold) })
  return stricter ? threshold : null
}

/** The option that was just added. */
function newest(motion: KeptMotion, before: KeptMotion | null) {
  const known = new Set(before?.options.map(({ seq }) => seq))
  const added = motion.options.find(({ seq, role }) => role === "revision" && !known.has(seq))
  if (!added) throw new Error(`${motion.id} has no new option`)
  return added
}
