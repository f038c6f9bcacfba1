/** Motions and their options in the database. */
import { randomBytes } from "node:crypto"
import { commitment } from "../rules/minutes.ts"
import { type Motion, numbered } from "../rules/motions.ts"
import type {
  CoopKey,
  EventId,
  Instant,
  MatrixId,
  MotionId,
  MotionKind,
  MotionStage,
  Option,
  Outcome,
  RoomId,
  Terms,
} from "../rules/types.ts"
import { instant } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** A motion with its place in the database. Options carry `seq`, which stays when their number on the list changes. */
export interface KeptMotion extends Motion {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  readonly options: readonly KeptOption[]
  /** What the motion was first called; its name for good. */
  readonly title: string
  readonly lotCommitment: string | null
  /** The outcome as it was announced, in Markdown; null while there is none. */
  readonly outcomeText: string | null
}

export interface KeptOption extends Option {
  readonly seq: number
}

export interface NewOption {
  readonly title: string
  readonly text: string
  readonly author: MatrixId | null
  readonly keeps: boolean
}

export interface NewMotion {
  readonly kind: MotionKind
  readonly author: MatrixId
  readonly room: RoomId
  readonly event: EventId
  readonly terms: Terms
  readonly proposalEndsAt: Instant
}

const publicSeries = "public"

/** Opens a motion under the co-op's next number (§2.8), without options yet. */
export async function insertMotion(
  work: Work,
  coop: CoopKey,
  motion: NewMotion,
): Promise<{ row: number; id: MotionId }> {
  const last = await work.trx("motions").where({ coop, series: publicSeries }).max({ number: "number" }).first()
  const number = Number(last?.number ?? 0) + 1
  const [inserted] = await work
    .trx("motions")
    .insert({
      coop,
      series: publicSeries,
      number,
      kind: motion.kind,
      stage: "proposal" satisfies MotionStage,
      author: motion.author,
      room_id: motion.room,
      event_id: motion.event,
      terms: JSON.stringify(motion.terms),
      opened_at: work.now,
      proposal_ends_at: motion.proposalEndsAt,
    })
    .returning("id")
  return { row: inserted.id, id: numbered(number) }
}

/** Adds an option and returns the commitment to its text for the minutes. */
export async function insertOption(
  work: Work,
  row: number,
  option: NewOption,
): Promise<{ seq: number; commitment: string }> {
  const last = await work.trx("options").where({ motion_id: row }).max({ seq: "seq" }).first()
  const seq = Number(last?.seq ?? 0) + 1
  const salt = randomBytes(16).toString("hex")
  await work.trx("options").insert({ motion_id: row, seq, ...option, salt })
  return { seq, commitment: commitment(salt, wording(option)) }
}

/** What is committed to: title and text together. */
export const wording = (option: { title: string; text: string }): string => `${option.title}\n${option.text}`

export async function rewordOption(
  work: Work,
  row: number,
  seq: number,
  title: string,
  text: string,
): Promise<{ commitment: string }> {
  const salt = randomBytes(16).toString("hex")
  await work.trx("options").where({ motion_id: row, seq }).update({ title, text, salt })
  return { commitment: commitment(salt, wording({ title, text })) }
}

export async function withdrawOption(work: Work, row: number, seq: number): Promise<void> {
  await work.trx("options").where({ motion_id: row, seq }).update({ withdrawn_at: work.now })
}

/** Fixes the numbers that people will type on their ballots. */
export async function fixNumbers(work: Work, motion: KeptMotion): Promise<void> {
  for (const { seq, number } of motion.options)
    await work.trx("options").where({ motion_id: motion.row, seq }).update({ number })
}

/** What changes on a motion in its life, by column. */
export interface MotionChange {
  readonly stage?: MotionStage
  readonly early_end_at?: Instant | null
  readonly voting_opened_at?: Instant
  readonly voting_ends_at?: Instant
  readonly closed_at?: Instant
  readonly outcome?: string
  readonly outcome_text?: string
  readonly lot_commitment?: string
  readonly lot_secret?: string
  readonly key_salt?: string | null
}

export async function changeMotion(work: Work, row: number, change: MotionChange): Promise<void> {
  await work.trx("motions").where({ id: row }).update(change)
}

/** The lot's secret of an open vote, for revealing it at closing (§3.3). */
export async function lotSecret(work: Work, row: number): Promise<string> {
  const { lot_secret: sealed } = await work.trx("motions").where({ id: row }).first("lot_secret")
  return work.keys.derive("lot").open(sealed, lotContext(row))
}

/** Draws the lot's secret and keeps it sealed until the vote closes. */
export function sealLotSecret(work: Work, row: number, secret: string): string {
  return work.keys.derive("lot").seal(secret, lotContext(row))
}

const lotContext = (row: number): string => `lot:${row}`

/** The motion of that number, or null. */
export async function findMotion(work: Work, coop: CoopKey, id: MotionId): Promise<KeptMotion | null> {
  const number = /^M([1-9]\d{0,8})$/.exec(id)?.[1]
  if (!number) return null
  const row = await work
    .trx("motions")
    .where({ coop, series: publicSeries, number: Number(number) })
    .first()
  return row ? kept(work, row) : null
}

export async function motionByRow(work: Work, id: number): Promise<KeptMotion> {
  return kept(work, await work.trx("motions").where({ id }).first())
}

/** Motions of a co-op in these stages, oldest first; the newest `limit` of them. */
export async function motionsIn(
  work: Work,
  coop: CoopKey,
  stages: readonly MotionStage[],
  limit = 50,
): Promise<KeptMotion[]> {
  const rows = await work.trx("motions").where({ coop }).whereIn("stage", stages).orderBy("number", "desc").limit(limit)
  const motions: KeptMotion[] = []
  // One after the other: a transaction is one connection, and that of PostgreSQL takes one question at a time.
  for (const row of rows.reverse()) motions.push(await kept(work, row))
  return motions
}

interface MotionRow {
  [column: string]: unknown
  id: number
}

async function kept(work: Work, row: MotionRow): Promise<KeptMotion> {
  const all = await work.trx("options").where({ motion_id: row.id }).orderBy("seq")
  const standing = all.filter((option) => option.withdrawn_at === null)
  // What keeps things as they are stands last, whenever it was added.
  const ordered = [...standing.filter((option) => !option.keeps), ...standing.filter((option) => option.keeps)]
  const at = (column: string) =>
    row[column] === null || row[column] === undefined ? null : instant(Number(row[column]))
  const due = (column: string) => instant(Number(row[column]))
  return {
    row: row.id,
    coop: row.coop as CoopKey,
    number: row.number as number,
    id: numbered(row.number as number),
    kind: row.kind as MotionKind,
    stage: row.stage as MotionStage,
    author: row.author as MatrixId,
    room: row.room_id as RoomId,
    event: row.event_id as EventId,
    terms: JSON.parse(row.terms as string) as Terms,
    title: all.find((option) => !option.keeps)?.title ?? "",
    options: ordered.map((option, index) => ({
      seq: option.seq,
      number: option.number ?? index + 1,
      title: option.title,
      text: option.text,
      author: option.author,
      keeps: Boolean(option.keeps),
    })),
    openedAt: due("opened_at"),
    proposalEndsAt: due("proposal_ends_at"),
    earlyEndAt: at("early_end_at"),
    votingOpenedAt: at("voting_opened_at"),
    votingEndsAt: at("voting_ends_at"),
    closedAt: at("closed_at"),
    outcome: row.outcome ? (JSON.parse(row.outcome as string) as Outcome) : null,
    lotCommitment: row.lot_commitment as string | null,
    outcomeText: row.outcome_text as string | null,
  }
}
