/** Motions in the database. */
import { z } from "zod"
import {
  type CoopKey,
  type EventId,
  type Franchise,
  type Instant,
  type MatrixId,
  type MotionId,
  type MotionKind,
  type MotionStage,
  numbered,
  type OfficeKey,
  type RoomId,
  type Series,
  seriesOf,
  type Terms,
} from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { kinds, kindsThat, type Matter } from "../rules/kinds.ts"
import type { Motion } from "../rules/motions.ts"
import { type KeptOption, optionsOf } from "./options.ts"
import { outcomeShape } from "./outcome-shape.ts"

const franchise: z.ZodType<Franchise> = z.array(z.enum(["permanent", "trial", "officers", "moderators", "concerned"]))
const share = z.templateLiteral([z.number(), "/", z.number()])
/**
 * Every release so far has stored all of these settings. If a later release adds a setting, older motions lack it. So the new setting needs
 * a default here.
 */
const termsShape: z.ZodType<Terms> = z.object({
  franchise: z.object({ start: franchise, vote: franchise }),
  threshold: z.union([z.enum(["majority", "consensus", "plurality-of-continuing"]), share]),
  quorum: share,
  proposalStage: z.string(),
  votingStage: z.string(),
  earlyNotice: z.string(),
  closeWhenAllVoted: z.boolean(),
  publication: z.enum(["with-receipts", "ballots", "shared", "rounds"]),
  smallRoll: z.number(),
  signedDevices: z.boolean(),
  showWhoVoted: z.boolean(),
  consent: z.object({ objections: z.number(), reasons: z.enum(["unnamed", "named"]) }).exactOptional(),
  cancel: z.enum(["presider", "none"]).exactOptional(),
  council: z.object({ seats: z.number(), decimals: z.number().nullable(), vacant: z.boolean() }).exactOptional(),
})

/** The rules by which a stored motion is held (§4.1). @throws DamagedRow */
export const termsIn = ({ id, terms }: Pick<Row<"motions">, "id" | "terms">): Terms =>
  fromJson(termsShape, terms, { table: "motions", row: id })

/** A motion with its row in the database. */
export interface KeptMotion extends Motion {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  readonly options: readonly KeptOption[]
  /** The motion's own title, as plain text. If the motion has none, it is the title of the option that was proposed first. */
  readonly title: string
  readonly ownTitle: boolean
  /** The matter that the motion decides. Two motions with the same matter must not be open at the same time (§4.4). */
  readonly matter: Matter
  /** When the vote's end was first held back (§2.6). It stays set after the end. Null if nothing held the vote back. */
  readonly heldSince: Instant | null
  /** The motion of which this one is another round (§3.9). Null if it is none. */
  readonly follows: MotionId | null
  /** The motion whose open vote this one would cancel (§2.7c). Null if it is no cancellation. */
  readonly cancels: MotionId | null
  readonly lotCommitment: string | null
  /** The outcome as it was announced, in Markdown. Null while there is none. */
  readonly outcomeText: string | null
}

export interface NewMotion {
  readonly kind: MotionKind
  /** The motion's title. If there is none, the motion has the name of its first option. */
  readonly title?: string
  readonly subject?: MatrixId
  readonly office?: OfficeKey
  readonly matter?: Matter
  readonly author: MatrixId
  readonly room: RoomId
  readonly event: EventId
  readonly terms: Terms
  readonly proposalEndsAt: Instant
  readonly follows?: MotionId
  readonly cancels?: MotionId
}

/** Opens a motion under the next number of its series (§2.8). It has no options yet. */
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
      office: motion.office ?? null,
      matter: motion.matter ?? null,
      follows: motion.follows ?? null,
      cancels: motion.cancels ?? null,
    })
    .returning("id")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return { row: inserted.id, id: numbered(number, series) }
}

/** The columns of a motion that change during its life. */
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

/** The secret of an open vote's lot. It is revealed when the vote closes (§3.3). */
export async function lotSecret(work: Work, row: number): Promise<string> {
  const sealed = (await work.trx("motions").where({ id: row }).first("lot_secret"))?.lot_secret
  if (!sealed) throw new Error("this motion has no sealed lot: it is not open")
  return work.keys.derive("lot").open(sealed, lotContext(row))
}

/** Seals the lot's secret, so that it can be stored until the vote closes. */
export function sealLotSecret(work: Work, row: number, secret: string): string {
  return work.keys.derive("lot").seal(secret, lotContext(row))
}

const lotContext = (row: number): string => `lot:${row}`

/** The motion with this number; null if there is none. The caller must not show it to people who may not be in its series' room. */
export async function findMotion(work: Work, coop: CoopKey, id: MotionId): Promise<KeptMotion | null> {
  const said = seriesOf(id)
  if (!said) return null
  const row = await work
    .trx("motions")
    .where({ coop, ...said })
    .first()
  return row ? kept(work, row) : null
}

/** The motion in this row. @throws if there is no such row */
export async function motionByRow(work: Work, id: number): Promise<KeptMotion> {
  const row = await work.trx("motions").where({ id }).first()
  if (!row) throw new Error(`there is no motion in row ${id}`)
  return kept(work, row)
}

/** The open motion that decides the same thing (§4.4), or null. */
export async function openOnMatter(work: Work, coop: CoopKey, matter: Matter): Promise<KeptMotion | null> {
  if (matter === null) return null
  const row = await work.trx("motions").where({ coop, matter }).whereNot({ stage: "closed" }).first()
  return row ? kept(work, row) : null
}

/** The motion on this matter that closed last. Null if none has closed yet. */
export async function lastClosedOn(work: Work, coop: CoopKey, matter: Matter): Promise<KeptMotion | null> {
  if (matter === null) return null
  const row = await work.trx("motions").where({ coop, matter, stage: "closed" }).orderBy("closed_at", "desc").first()
  return row ? kept(work, row) : null
}

/** The co-ops in which members now hear this person about their removal, or vote on it (§6). */
export async function coopsHearing(work: Work, person: MatrixId): Promise<CoopKey[]> {
  const hearings = kindsThat(({ firstStage }) => firstStage === "hearing")
  const open = work.trx("motions").whereIn("stage", ["proposal", "voting"])
  const rows = await open.where({ subject: person }).whereIn("kind", hearings).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}

/**
 * The motions of a co-op in these stages, oldest first. The options leave some of them out:
 * - `series`: the series to include. By default only the public one, because the moderators' motions must stay in their own room
 * - `voter`: if given, only the motions that have this person on the roll are included
 * - `limit`: if given, at most this many motions, the newest, are included
 */
export async function motionsIn(
  work: Work,
  coop: CoopKey,
  stages: readonly MotionStage[],
  { limit, series = ["public"], voter }: { limit?: number; series?: readonly Series[]; voter?: MatrixId } = {},
): Promise<KeptMotion[]> {
  const query = work.trx("motions").where({ coop }).whereIn("series", series).whereIn("stage", stages)
  // The filter comes before the limit. Otherwise a page with fewer motions would show a person that there are votes in which they have no
  // part.
  if (voter) query.whereIn("id", work.trx("roll").where({ person: voter }).select("motion_id"))
  if (limit !== undefined) query.limit(limit)
  const rows = await query.orderBy("id", "desc")
  const motions: KeptMotion[] = []
  // The motions are read one after the other. A transaction is one connection, and PostgreSQL takes one query at a time on a connection.
  for (const row of rows.reverse()) motions.push(await kept(work, row))
  return motions
}

/** A vote that has this person on its roll. */
export interface VoteOfPerson {
  readonly row: number
  readonly coop: CoopKey
  readonly open: boolean
  readonly openedAt: Instant
  /** When the vote ended. This is its deadline, or an earlier moment if everybody had voted or the vote was closed for another reason. */
  readonly endedAt: Instant
}

/**
 * The votes of all co-ops that have this person on the roll. A vote is left out if its series is not in `series`, or if it ended before
 * `since`. The vote that opened first comes first.
 */
export async function votesOfPerson(
  work: Work,
  person: MatrixId,
  { since, series }: { readonly since: Instant; readonly series: readonly Series[] },
): Promise<VoteOfPerson[]> {
  const rows = await work
    .trx("motions")
    .whereIn("id", work.trx("roll").where({ person }).select("motion_id"))
    .whereIn("series", series)
    .where((query) =>
      query
        .where({ stage: "voting" })
        .orWhere((closed) => closed.where("closed_at", ">=", since).andWhere("voting_ends_at", ">=", since)),
    )
    .orderBy("voting_opened_at")
    .orderBy("id")
    .select("id", "coop", "stage", "voting_opened_at", "voting_ends_at", "closed_at")
  return rows.flatMap(
    ({ id, coop, stage, voting_opened_at: openedAt, voting_ends_at: endsAt, closed_at: closedAt }) => {
      // A motion that was withdrawn before its vote began has no times of a vote.
      if (openedAt === null || endsAt === null) return []
      const endedAt = closedAt !== null && closedAt < endsAt ? closedAt : endsAt
      return [{ row: id, coop, open: stage === "voting", openedAt, endedAt }]
    },
  )
}

async function kept(work: Work, row: Row<"motions">): Promise<KeptMotion> {
  const { options, first } = await optionsOf(work, row.id, row.kind)
  return {
    row: row.id,
    coop: row.coop,
    number: row.number,
    id: numbered(row.number, row.series),
    kind: row.kind,
    series: row.series,
    stage: row.stage,
    author: row.author,
    subject: row.subject,
    office: row.office,
    matter: row.matter,
    room: row.room_id,
    event: row.event_id,
    terms: termsIn(row),
    outcome: row.outcome ? fromJson(outcomeShape, row.outcome, { table: "motions", row: row.id }) : null,
    title: row.title ?? first,
    ownTitle: row.title !== null,
    options,
    openedAt: row.opened_at,
    proposalEndsAt: row.proposal_ends_at,
    earlyEndAt: row.early_end_at,
    votingOpenedAt: row.voting_opened_at,
    votingEndsAt: row.voting_ends_at,
    closedAt: row.closed_at,
    heldSince: row.held_since,
    follows: row.follows,
    cancels: row.cancels,
    lotCommitment: row.lot_commitment,
    outcomeText: row.outcome_text,
  }
}
