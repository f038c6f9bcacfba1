/**
 * Rewording a text that is on a ballot (§2.7a), and trying it again with other words after objections (§3.9). In both, the author sends a whole
 * text, or changes one paragraph of their text.
 */
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type SeeingAct, type Typed, theMotion } from "../../votes/acts/open-motion.ts"
import { own, type Reworded, rewordTo, toChange } from "../../votes/acts/propose.ts"
import { type KeptMotion, roundAfter } from "../../votes/reads.ts"
import { canTryAgain } from "../../votes/rules/consent.ts"
import { mayReword } from "../../votes/rules/motions.ts"
import { type Draft, isEnd, readText } from "../rules/document.ts"
import { changed, type ParagraphDeed } from "../rules/paragraphs.ts"
import { changeDraft, draftsOf, revisionsOf } from "../store/documents.ts"
import { optionText } from "../views/redline.ts"
import { mustKeepControl, type NewText, neededFor, type Proposed, put } from "./amend.ts"

/** What the author wants in the place of their text. */
export type Rewording = { readonly deed: ParagraphDeed } | { readonly deed: null; readonly text: NewText }

/**
 * - `reworded`: the motion is in its proposal stage. `draft`: the new text; `earlier`: the text until now
 * - `again`: the motion came back to its author, and this is another round
 */
export type DraftReworded =
  | ({ readonly done: "reworded"; readonly draft: Draft; readonly earlier: string; readonly before: string } & Reworded)
  | { readonly done: "again"; readonly proposed: Proposed }

/** Whether a motion is about the text of a document. @throws Refusal if the person may not see the motion */
export const isAboutDocument = askedBy("member", async (act: SeeingAct, _by, id: MotionId): Promise<boolean> => {
  const motion = await theMotion(act, id)
  return (await draftsOf(act.work, motion.row)).size > 0
})

/** Rewords the author's text, or tries it again. @throws Refusal */
export const rewordDraft = askedBy(
  "member",
  async (
    act: SeeingAct,
    by,
    id: MotionId,
    number: number | null,
    rewording: Rewording,
    typed: Typed,
  ): Promise<DraftReworded> => {
    const motion = await toChange(act, id, typed)
    const drafts = await draftsOf(act.work, motion.row)
    if (drafts.size === 0) refuse("no-drafts", { motion: id })
    if (canTryAgain(motion, by.person, act.coop.bot))
      return tryDraftAgain(act, by, motion, { drafts, rewording, typed })
    const option = own(motion, by, number, typed.sentAt)
    if ([...drafts.values()].some(isEnd))
      refuse("reworded-otherwise", { motion: id, kind: motion.kind, option: option.number })
    const draft = drafts.get(option.seq)
    if (!draft) return refuse("reworded-otherwise", { motion: id, kind: motion.kind, option: option.number })
    const { text, summary } = newText(act, draft, rewording)
    const before = await textOf(act, draft)
    if (text === draft.text || text === before) refuse("document-unchanged", { key: draft.key })
    const twin = motion.options.find(({ seq }) => drafts.get(seq)?.text === text)
    if (twin) refuse("revision-there", { motion: id, option: twin.number })
    neededFor(act, motion.terms, { before, text, joins: id })
    mustKeepControl(act, { ...draft, text })
    // An agreement's options are to sign it or to leave it, whatever its text says.
    const title = summary === "" || draft.kind === "agreement" ? option.title : summary
    orRefuse(mayReword(motion, option, title, "revision"))
    const wording = { title, text: optionText(act.coop.words, before, text) }
    const reworded = await rewordTo(act, by, motion, option, wording)
    const next = { ...draft, text }
    const contents = await changeDraft(act.work, motion.row, option.seq, next)
    const details = { motion: id, option: option.seq, document: draft.key, contents }
    await addRecord(act.work, act.coop.key, { actor: by.person, act: "revision-proposed", details })
    return { done: "reworded", draft: next, earlier: draft.text, before, ...reworded }
  },
)

/** Opens another round with another text. @throws Refusal if the motion was tried again already */
async function tryDraftAgain(
  act: SeeingAct,
  by: LookedUp,
  motion: KeptMotion,
  about: { readonly drafts: ReadonlyMap<number, Draft>; readonly rewording: Rewording; readonly typed: Typed },
): Promise<DraftReworded> {
  const { drafts, rewording, typed } = about
  const next = await roundAfter(act.work, motion)
  if (next) refuse("tried-again", { motion: motion.id, next: next.id })
  // By consent there is one text.
  const [draft] = drafts.values()
  if (!draft) return refuse("no-drafts", { motion: motion.id })
  const { text, summary } = newText(act, draft, rewording)
  const current = (await revisionsOf(act.work, act.coop.key, draft.key)).at(-1)
  if (text === current?.text) refuse("document-unchanged", { key: draft.key })
  const base = current?.revision ?? 0
  const putting = { summary, before: current?.text ?? "", typed, follows: motion.id }
  return { done: "again", proposed: await put(act, by, { ...draft, base, text }, putting) }
}

/** The text in force when the draft was proposed. Empty if the document is new. */
async function textOf({ work, coop }: SeeingAct, { key, base }: Draft): Promise<string> {
  const revisions = await revisionsOf(work, coop.key, key)
  return revisions.find(({ revision }) => revision === base)?.text ?? ""
}

/** @throws Refusal if the paragraph is not there, or the text cannot be a document */
function newText({ coop }: SeeingAct, draft: Draft, rewording: Rewording): NewText {
  const { deed } = rewording
  if (deed === null) return rewording.text
  const { words } = coop
  const { text, number } = orRefuse(changed(draft.text, draft.key, deed, words.t("paragraph-deleted")))
  const added = deed.do === "delete" ? "" : cleanLine(deed.text, 40)
  return {
    text: orRefuse(readText(text)).text,
    summary: words.t("paragraph-title", { deed: deed.do, number, text: added }),
  }
}
