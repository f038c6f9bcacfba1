/** Documents in the database: revisions in force, and drafts of motions. */
import { randomBytes } from "node:crypto"
import { type CoopKey, type Instant, numbered } from "../../kernel/rules/types.ts"
import { joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Draft, draftCommitment, isEnd, type PaperKind, textHash } from "../rules/document.ts"

/** A revision that is or was in force. */
export interface Revision {
  readonly key: string
  /** Counted from 1. The highest number is in force. */
  readonly revision: number
  readonly kind: PaperKind
  readonly title: string
  readonly text: string
  readonly sha256: string
  readonly adoptedAt: Instant
  /** The motion that carried it, or for minutes the conference that approved them, such as `C2`. */
  readonly motion: string
}

const columns = {
  key: "document_revisions.key",
  revision: "document_revisions.revision",
  kind: "document_revisions.kind",
  title: "document_revisions.title",
  text: "document_revisions.text",
  sha256: "document_revisions.sha256",
  adoptedAt: "document_revisions.adopted_at",
} as const

/** The revisions of one document or of all, by key and number, approved minutes among them. */
export async function revisionsOf(work: Pick<Work, "trx">, coop: CoopKey, key?: string): Promise<Revision[]> {
  const carried = await carriedRevisions(work, coop, key)
  const minutes = await minutesOf(work, coop, key)
  // No two documents have the same key, so those of one key stay together.
  return minutes.length === 0
    ? carried
    : [...carried, ...minutes].toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}

/** The revisions that motions have carried, by key and number. */
export async function carriedRevisions(work: Pick<Work, "trx">, coop: CoopKey, key?: string): Promise<Revision[]> {
  const query = work
    .trx("document_revisions")
    .join("motions", "motions.id", "document_revisions.motion_id")
    .where("document_revisions.coop", coop)
    .orderBy(["document_revisions.key", "document_revisions.revision"])
  if (key !== undefined) query.where("document_revisions.key", key)
  const rows = await joined(query, { ...columns, number: "motions.number", series: "motions.series" })
  return rows.map(({ number, series, ...revision }) => ({ ...revision, motion: numbered(number, series) }))
}

/** The minutes that conferences have approved, each a document of one revision. */
async function minutesOf({ trx }: Pick<Work, "trx">, coop: CoopKey, key?: string): Promise<Revision[]> {
  const rows = await trx("approved_minutes")
    .where({ coop, ...(key !== undefined && { key }) })
    .orderBy("key")
  return rows.map(({ key: own, title, text, sha256, adopted_at: adoptedAt, approved_by: motion }) => ({
    ...{ key: own, title, text, sha256, adoptedAt, motion, revision: 1 },
    kind: "minutes",
  }))
}

/** Keeps approved minutes among the documents. `by`: the conference that approved them. */
export async function putMinutes(
  { trx, now }: Work,
  coop: CoopKey,
  {
    by,
    ...minutes
  }: Pick<Revision, "key" | "title" | "text" | "sha256"> & { readonly conference: string; readonly by: string },
): Promise<void> {
  await trx("approved_minutes").insert({ coop, ...minutes, approved_by: by, adopted_at: now })
}

/** The newest revision of each document, by key. A document that has ended has none. */
export async function revisionsInForce(work: Work, coop: CoopKey): Promise<Revision[]> {
  const all = await revisionsOf(work, coop)
  return all.filter((one, index) => all[index + 1]?.key !== one.key && !isEnd(one))
}

/** Adds a revision, which is in force from now on. Returns its number and its hash. */
export async function putRevision(
  work: Work,
  coop: CoopKey,
  motion: number,
  { key, kind, title, text }: Draft,
): Promise<{ revision: number; sha256: string }> {
  const last = (await revisionsOf(work, coop, key)).at(-1)?.revision ?? 0
  const [revision, sha256] = [last + 1, textHash(text)]
  const row = { coop, key, revision, kind, title, text, sha256, motion_id: motion, adopted_at: work.now }
  await work.trx("document_revisions").insert(row)
  return { revision, sha256 }
}

/** Stores the text of a motion's option. Returns the commitment to it. */
export async function putDraft(work: Work, coop: CoopKey, motion: number, seq: number, draft: Draft): Promise<string> {
  const salt = randomBytes(16).toString("hex")
  await work.trx("document_drafts").insert({ motion_id: motion, seq, coop, ...draft, salt })
  return draftCommitment(salt, draft)
}

/** Puts another text in the place of an option's. Returns the commitment to it, under a new salt. */
export async function changeDraft(work: Work, motion: number, seq: number, draft: Draft): Promise<string> {
  const salt = randomBytes(16).toString("hex")
  await work.trx("document_drafts").where({ motion_id: motion, seq }).update({ text: draft.text, salt })
  return draftCommitment(salt, draft)
}

/** The keys of all documents that a motion would make or change, whether it is open or over. */
export async function draftKeys({ trx }: Pick<Work, "trx">, coop: CoopKey): Promise<string[]> {
  return (await trx("document_drafts").where({ coop }).distinct("key").orderBy("key")).map(({ key }) => key)
}

/** The texts of a motion's options, by the options' places. */
export async function draftsOf(work: Work, motion: number): Promise<ReadonlyMap<number, Draft>> {
  const rows = await work.trx("document_drafts").where({ motion_id: motion }).orderBy("seq")
  return new Map(rows.map(({ seq, key, kind, title, base, text }) => [seq, { key, kind, title, base, text }]))
}
