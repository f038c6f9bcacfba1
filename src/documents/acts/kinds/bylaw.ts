/** A carried revision is in force at once (§15.1). Its SHA-256 stands in the minutes. */
import { addRecord } from "../../../kernel/store/minutes.ts"
import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { isEnd, textHash } from "../../rules/document.ts"
import { draftsOf, putRevision } from "../../store/documents.ts"

type Wins = KindActs<"bylaw">["wins"]["revision"]

const revision: Wins = async ({ work, coop }, motion, winner) => {
  const draft = (await draftsOf(work, motion.row)).get(winner.seq)
  if (!draft) throw new Error(`option ${winner.seq} of ${motion.id} has no text`)
  const { revision: number, sha256 } = await putRevision(work, coop.key, motion.row, draft)
  const { key: document, kind: paper } = draft
  const details = { motion: motion.id, document, revision: number, paper, title: textHash(draft.title), sha256 }
  await addRecord(work, coop.key, { actor: null, act: "document-revised", details })
  return {
    effect: "said",
    key: isEnd(draft) ? "document-ended" : "document-revised",
    about: { document, revision: number },
  }
}

export const bylaw: KindActs<"bylaw"> = { wins: { revision, keep: null }, undecided: null }

/** Signing, changing or ending an agreement (§15.4). */
export const agreement: KindActs<"agreement"> = { wins: { revision, keep: null }, undecided: null }
