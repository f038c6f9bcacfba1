/** Reading documents (§15.1). Only members may. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { theMotion } from "../../votes/acts/open-motion.ts"
import { type KeptMotion, type KeptOption, motionsIn } from "../../votes/reads.ts"
import { type Draft, isEnd, readKey } from "../rules/document.ts"
import { draftsOf, type Revision, revisionsInForce, revisionsOf } from "../store/documents.ts"
import { inForce } from "./amend.ts"

/** The documents in force, by key, and the open motions about documents. @throws Refusal */
export const readDocuments = askedBy(
  "member",
  async ({
    work,
    coop,
  }: Act): Promise<{ readonly inForce: readonly Revision[]; readonly open: readonly KeptMotion[] }> => {
    const open = await motionsIn(work, coop.key, ["proposal", "voting"])
    return {
      inForce: await revisionsInForce(work, coop.key),
      open: open.filter(({ kind }) => kind === "bylaw" || kind === "agreement"),
    }
  },
)

/** A revision of a document, and the one with which it is compared. */
export interface DocumentRead {
  readonly revision: Revision
  /** The number of the newest revision. It is in force, unless the document has ended. */
  readonly newest: number
  /** The revision to compare with. Null if the whole text was asked for. */
  readonly since: Revision | null
  /** The revision that ended the document. Null: it is in force. */
  readonly end: Revision | null
}

/** @param asked the numbers of the revisions; null for the revision in force, or for no comparison. @throws Refusal */
export const readDocument = askedBy(
  "member",
  async (
    act: Act,
    _by,
    typed: string,
    asked: { readonly revision: number | null; readonly since: number | null },
  ): Promise<DocumentRead> => {
    const known = await revisionsOf(act.work, act.coop.key)
    const key = known.find((one) => one.key === readKey(typed))?.key ?? (await inForce(act, typed)).key
    const all = known.filter((one) => one.key === key && !isEnd(one))
    const newest = all.at(-1)?.revision ?? 0
    const end = known.find((one) => one.key === key && isEnd(one)) ?? null
    const numbered = (number: number): Revision =>
      all.find(({ revision }) => revision === number) ??
      refuse("no-such-revision", { key, revision: number, last: newest })
    const since = asked.since === null ? null : numbered(asked.since)
    return { revision: numbered(asked.revision ?? newest), newest, since, end }
  },
)

/** The texts that a motion proposes, beside the text that was in force when they were proposed. */
export interface DraftsRead {
  readonly motion: KeptMotion
  readonly before: string
  readonly drafts: readonly { readonly option: KeptOption; readonly draft: Draft }[]
}

/** The texts on the ballot of a motion about a document. @throws Refusal */
export const readDrafts = askedBy("member", async (act: Act, _by, id: MotionId): Promise<DraftsRead> => {
  const motion = await theMotion(act, id)
  const all = await draftsOf(act.work, motion.row)
  const drafts = motion.options.flatMap((option) => {
    const draft = all.get(option.seq)
    return draft ? [{ option, draft }] : []
  })
  const [first] = drafts
  if (!first) return refuse("no-drafts", { motion: id })
  const revisions = await revisionsOf(act.work, act.coop.key, first.draft.key)
  return { motion, drafts, before: revisions.find(({ revision }) => revision === first.draft.base)?.text ?? "" }
})
