/** Petitions in the database, without anything about the people who began or endorsed them. */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type PetitionKind, type PetitionStage, petitionId } from "../rules/petitions.ts"

export interface Petition {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  /** `A3` */
  readonly id: string
  readonly kind: PetitionKind
  /** The person whom the motion would be about. Null if it would be about nobody. */
  readonly subject: MatrixId | null
  /** The office that a recall would end. Null if the petition asks for something else. */
  readonly office: OfficeKey | null
  /** As it is stored. Empty if the petition is about a person: `called` in acts/petition-kinds.ts has the title that people read. */
  readonly title: string
  readonly text: string
  readonly needed: number
  /** How many endorsements people were shown last. */
  readonly shown: number
  readonly stage: PetitionStage
  readonly endsAt: Instant
  readonly closedAt: Instant | null
  readonly motion: MotionId | null
}

/** The text to which the minutes commit: title and text together. */
export const wordingOf = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  `${title}\n${text}`

const read = (row: Row<"petitions">): Petition => ({
  ...{ row: row.id, coop: row.coop, number: row.number, id: petitionId(row.number), kind: row.kind },
  ...{ subject: row.subject, office: row.office, title: row.title, text: row.text },
  ...{ needed: row.needed, shown: row.shown },
  ...{ stage: row.stage, endsAt: row.ends_at, closedAt: row.closed_at, motion: row.motion },
})

/** The petition with this number. Null if there is none. */
export async function findPetition({ trx }: Work, coop: CoopKey, number: number): Promise<Petition | null> {
  const row = await trx("petitions").where({ coop, number }).first()
  return row ? read(row) : null
}

/** The open petitions that people have been shown, oldest first. */
export async function openPetitions({ trx }: Work, coop: CoopKey): Promise<Petition[]> {
  const rows = await trx("petitions").where({ coop, stage: "open" }).orderBy("number")
  return rows.map(read)
}

/** A petition that begins, as it is shown for the first time. */
export interface NewPetition
  extends Pick<Petition, "kind" | "subject" | "office" | "title" | "text" | "needed" | "endsAt"> {
  readonly lookAgainAt: Instant
}

/** Gives a petition the next number. Returns it, and the commitment to its wording. */
export async function insertPetition(
  work: Work,
  coop: CoopKey,
  { subject, lookAgainAt, endsAt, ...petition }: NewPetition,
): Promise<{ petition: Petition; wording: string }> {
  const salt = randomBytes(16).toString("hex")
  const number = await nextNumber(work, coop, "petitions")
  const times = { opened_at: work.now, ends_at: endsAt, looked_at: lookAgainAt }
  const row = { ...petition, ...times, coop, number, subject, salt, shown: 1, stage: "open" as const }
  const [inserted] = await work.trx("petitions").insert(row).returning("*")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return { petition: read(inserted), wording: commitment(salt, wordingOf(petition)) }
}

/** Notes how many endorsements are shown now, and when the bot looks at the petition again. */
export async function lookAgain(
  { trx }: Work,
  { row }: Petition,
  { shown, at }: { readonly shown: number; readonly at: Instant },
): Promise<void> {
  await trx("petitions").where({ id: row }).update({ shown, looked_at: at })
}

/** Ends a petition. The keyed hashes of people are deleted separately, by `forgetPeople`. */
export async function endPetition(
  { trx, now }: Work,
  { row }: Petition,
  ended: { readonly stage: Exclude<PetitionStage, "open">; readonly shown: number; readonly motion: MotionId | null },
): Promise<void> {
  await trx("petitions")
    .where({ id: row })
    .update({ ...ended, closed_at: now })
}

/** When something is to be done about petitions of these co-ops next. Null: never. */
export async function nextLook({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const open = await trx("petitions").where({ stage: "open" }).distinct("coop", "looked_at")
  const drafts = await trx("petition_drafts").distinct("coop", "shown_at")
  const times = [
    ...open.map(({ coop, looked_at: at }) => ({ coop, at })),
    ...drafts.map(({ coop, shown_at: at }) => ({ coop, at })),
  ].filter(({ coop }) => stands(coop))
  return times.reduce<Instant | null>((first, { at }) => (first === null || at < first ? at : first), null)
}

/** The co-ops in which something about petitions is due at this moment, each with the earliest time that it was due. */
export async function coopsToLookAt(
  { trx }: Work,
  until: Instant,
): Promise<readonly { readonly coop: CoopKey; readonly dueAt: Instant }[]> {
  const open = await trx("petitions")
    .where({ stage: "open" })
    .where("looked_at", "<=", until)
    .select("coop", "looked_at")
  const drafts = await trx("petition_drafts").where("shown_at", "<=", until).select("coop", "shown_at")
  const due = new Map<CoopKey, Instant>()
  const note = (coop: CoopKey, at: Instant) =>
    void due.set(coop, at < (due.get(coop) ?? at) ? at : (due.get(coop) ?? at))
  for (const { coop, looked_at: at } of open) note(coop, at)
  for (const { coop, shown_at: at } of drafts) note(coop, at)
  return [...due].map(([coop, dueAt]) => ({ coop, dueAt })).toSorted((one, other) => one.dueAt - other.dueAt)
}

/** The open petitions of a co-op whose time to be looked at has come, oldest first. */
export async function petitionsToLookAt({ trx }: Work, coop: CoopKey, until: Instant): Promise<Petition[]> {
  const rows = await trx("petitions").where({ coop, stage: "open" }).where("looked_at", "<=", until).orderBy("number")
  return rows.map(read)
}

/** Writes a person's new Matrix ID into the open petitions that are about them. */
export async function carrySubject(
  { trx }: { readonly trx: Knex },
  coop: CoopKey,
  old: MatrixId,
  next: MatrixId,
): Promise<void> {
  await trx("petitions").where({ coop, stage: "open", subject: old }).update({ subject: next })
  await trx("petition_drafts").where({ coop, subject: old }).update({ subject: next })
}
