/** Motions in the database. */
import { kinds, kindsThat, type Matter } from "../rules/kinds.ts"
import { type Motion, numbered, seriesOf } from "../rules/motions.ts"
import type {
  CoopKey,
  EventId,
  Instant,
  MatrixId,
  MotionId,
  MotionKind,
  MotionStage,
  Outcome,
  RoomId,
  Series,
  Terms,
} from "../rules/types.ts"
import { instant } from "../rules/types.ts"
import { nextNumber } from "./numbers.ts"
import { type KeptOption, optionsOf } from "./options.ts"
import type { Work } from "./work.ts"

/** A motion with its place in the database. */
export interface KeptMotion extends Motion {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  readonly options: readonly KeptOption[]
  /** What the motion was first called; its name for good. Plain text. */
  readonly title: string
  /** Two open motions with the same matter would decide the same thing (§4.4). */
  readonly matter: Matter
  /** Since when its count waits, its time having come, for messages that could be ballots; null: it does not. */
  readonly heldSince: Instant | null
  readonly lotCommitment: string | null
  /** The outcome as it was announced, in Markdown; null while there is none. */
  readonly outcomeText: string | null
}

export interface NewMotion {
  readonly kind: MotionKind
  /** Without one it is called by its first option. */
  readonly title?: string
  readonly subject?: MatrixId
  readonly matter?: Matter
  readonly author: MatrixId
  readonly room: RoomId
  readonly event: EventId
  readonly terms: Terms
  readonly proposalEndsAt: Instant
}

/** Opens a motion under the next number of its series (§2.8), without options yet. */
export async function insertMotion(
  work: Work,
  coop: CoopKey,
  motion: NewMotion,
): Promise<{ row: number; id: MotionId }> {
  const { series } = kinds[motion.kind]
  const number = await nextNumber(work, coop, series === "public" ? "motions.public" : "motions.moderators")
  const [inserted] = await work
    .trx("motions")
    .insert({
      coop,
      series,
      number,
      kind: motion.kind,
      stage: "proposal" satisfies MotionStage,
      author: motion.author,
      room_id: motion.room,
      event_id: motion.event,
      terms: JSON.stringify(motion.terms),
      opened_at: work.now,
      proposal_ends_at: motion.proposalEndsAt,
      title: motion.title ?? null,
      subject: motion.subject ?? null,
      matter: motion.matter ?? null,
    })
    .returning("id")
  return { row: inserted.id, id: numbered(number, series) }
}

/** What changes on a motion in its life, by column. */
export interface MotionChange {
  readonly stage?: MotionStage
  readonly early_end_at?: Instant | null
  readonly proposal_ends_at?: Instant
  readonly voting_opened_at?: Instant
  readonly voting_ends_at?: Instant
  readonly held_since?: Instant
  readonly closed_at?: Instant
  readonly outcome?: string
  readonly outcome_text?: string
  readonly lot_commitment?: string
  readonly lot_secret?: string | null
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

/** The motion of that number, or null. The caller sees to it that nobody is shown one of a room that they are not in. */
export async function findMotion(work: Work, coop: CoopKey, id: MotionId): Promise<KeptMotion | null> {
  const said = seriesOf(id)
  if (!said) return null
  const row = await work
    .trx("motions")
    .where({ coop, ...said })
    .first()
  return row ? kept(work, row) : null
}

export async function motionByRow(work: Work, id: number): Promise<KeptMotion> {
  return kept(work, await work.trx("motions").where({ id }).first())
}

/** The open motion that would decide the same thing (§4.4), or null. */
export async function openOnMatter(work: Work, coop: CoopKey, matter: Matter): Promise<KeptMotion | null> {
  if (matter === null) return null
  const row = await work.trx("motions").where({ coop, matter }).whereNot({ stage: "closed" }).first()
  return row ? kept(work, row) : null
}

/** The co-ops in which the removal of a person is before everybody (§6). */
export async function coopsHearing(work: Work, person: MatrixId): Promise<CoopKey[]> {
  const hearings = kindsThat(({ firstStage }) => firstStage === "hearing")
  const open = work.trx("motions").where({ subject: person }).whereIn("kind", hearings).whereNot({ stage: "closed" })
  const rows: { coop: CoopKey }[] = await open.distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}

/**
 * Motions of a co-op in these stages, oldest first: all of them, so that nothing which hangs on it depends on how many there are.
 * By default the public ones: others are for their own room alone. `voter`: only those with this person on the roll; `limit`: no
 * more than the newest so many, for a list that people read.
 */
export async function motionsIn(
  work: Work,
  coop: CoopKey,
  stages: readonly MotionStage[],
  { limit, series = ["public"], voter }: { limit?: number; series?: readonly Series[]; voter?: MatrixId } = {},
): Promise<KeptMotion[]> {
  const rows = await work
    .trx("motions")
    .where({ coop })
    .whereIn("series", series)
    .whereIn("stage", stages)
    // Who is on no roll of theirs is not to notice, by what no longer fits in, that there are others.
    .modify((query) => voter && query.whereIn("id", work.trx("roll").where({ person: voter }).select("motion_id")))
    .modify((query) => limit !== undefined && query.limit(limit))
    .orderBy("id", "desc")
  const motions: KeptMotion[] = []
  // One after the other: a transaction is one connection, and that of PostgreSQL takes one question at a time.
  for (const row of rows.reverse()) motions.push(await kept(work, row))
  return motions
}

/** A vote that somebody has a part in, by its place in the database. */
export interface VoteOfPerson {
  readonly row: number
  readonly coop: CoopKey
  readonly open: boolean
  readonly openedAt: Instant
  /** Its deadline, or when all had voted or it was closed for another reason. */
  readonly endedAt: Instant
}

/** The votes on whose roll a person is, in all co-ops: those open, and those that ended at `since` or later; in the order of their opening. */
export async function votesOfPerson(
  work: Work,
  person: MatrixId,
  { since, series }: { readonly since: Instant; readonly series: readonly Series[] },
): Promise<VoteOfPerson[]> {
  const rows: Record<"id" | "coop" | "stage" | "voting_opened_at" | "voting_ends_at" | "closed_at", unknown>[] =
    await work
      .trx("motions")
      .whereIn("id", work.trx("roll").where({ person }).select("motion_id"))
      .whereIn("series", series)
      .whereNotNull("voting_opened_at")
      .where((query) =>
        query
          .where({ stage: "voting" })
          .orWhere((closed) => closed.where("closed_at", ">=", since).andWhere("voting_ends_at", ">=", since)),
      )
      .orderBy("voting_opened_at")
      .orderBy("id")
      .select("id", "coop", "stage", "voting_opened_at", "voting_ends_at", "closed_at")
  return rows.map((row) => ({
    row: row.id as number,
    coop: row.coop as CoopKey,
    open: row.stage === "voting",
    openedAt: instant(Number(row.voting_opened_at)),
    endedAt: instant(Math.min(Number(row.voting_ends_at), Number(row.closed_at ?? row.voting_ends_at))),
  }))
}

interface MotionRow {
  [column: string]: unknown
  id: number
}

async function kept(work: Work, row: MotionRow): Promise<KeptMotion> {
  const { options, first } = await optionsOf(work, row.id, row.kind as MotionKind)
  const at = (column: string) =>
    row[column] === null || row[column] === undefined ? null : instant(Number(row[column]))
  const due = (column: string) => instant(Number(row[column]))
  return {
    row: row.id,
    coop: row.coop as CoopKey,
    number: row.number as number,
    id: numbered(row.number as number, row.series as Series),
    kind: row.kind as MotionKind,
    series: row.series as Series,
    stage: row.stage as MotionStage,
    author: row.author as MatrixId,
    subject: (row.subject as MatrixId | null) ?? null,
    matter: (row.matter as Matter | undefined) ?? null,
    room: row.room_id as RoomId,
    event: row.event_id as EventId,
    terms: JSON.parse(row.terms as string) as Terms,
    title: (row.title as string | null) ?? first,
    options,
    openedAt: due("opened_at"),
    proposalEndsAt: due("proposal_ends_at"),
    earlyEndAt: at("early_end_at"),
    votingOpenedAt: at("voting_opened_at"),
    votingEndsAt: at("voting_ends_at"),
    closedAt: at("closed_at"),
    outcome: row.outcome ? (JSON.parse(row.outcome as string) as Outcome) : null,
    heldSince: at("held_since"),
    lotCommitment: row.lot_commitment as string | null,
    outcomeText: row.outcome_text as string | null,
  }
}
