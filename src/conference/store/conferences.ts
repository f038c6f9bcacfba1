/** General conferences in the database, and who supports a member's call (§16.1). */
import { randomBytes } from "node:crypto"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type ConferenceStage, conferenceId } from "../rules/conference.ts"

export interface Conference {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  /** `C3` */
  readonly id: string
  readonly stage: ConferenceStage
  readonly caller: MatrixId
  readonly askedAt: Instant
  readonly calledAt: Instant | null
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly title: string
  readonly salt: string
  readonly sequence: number
  readonly uid: string
  readonly agendaUntil: Instant
  readonly withoutQuorum: boolean
  readonly follows: number | null
  readonly lookAt: Instant | null
  readonly presider: MatrixId | null
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  readonly draft: string | null
  readonly draftHash: string | null
  readonly objectUntil: Instant | null
  /** The draft with the objections. Null while the time for objections runs. */
  readonly final: string | null
  readonly finalHash: string | null
  readonly approvedAt: Instant | null
  /** How many were there when it was adjourned, and how many it took. Null if it was not adjourned. */
  readonly adjourned: { readonly there: number; readonly needed: number } | null
}

const read = (row: Row<"conferences">): Conference => ({
  ...{ row: row.id, coop: row.coop, number: row.number, id: conferenceId(row.number), stage: row.stage },
  ...{ caller: row.caller, askedAt: row.asked_at, calledAt: row.called_at, startsAt: row.starts_at },
  ...{ endsAt: row.ends_at, place: row.place, title: row.title, salt: row.salt, sequence: row.sequence, uid: row.uid },
  ...{ agendaUntil: row.agenda_until, withoutQuorum: row.without_quorum, follows: row.follows, lookAt: row.look_at },
  ...{ presider: row.presider, openedAt: row.opened_at, closedAt: row.closed_at, draft: row.draft },
  ...{ draftHash: row.draft_hash, objectUntil: row.object_until, approvedAt: row.approved_at },
  ...{ final: row.final, finalHash: row.final_hash },
  adjourned:
    row.adjourned_there === null || row.adjourned_needed === null
      ? null
      : { there: row.adjourned_there, needed: row.adjourned_needed },
})

export type NewConference = Pick<
  Conference,
  | "stage"
  | "caller"
  | "startsAt"
  | "endsAt"
  | "place"
  | "title"
  | "agendaUntil"
  | "withoutQuorum"
  | "follows"
  | "lookAt"
>

/** Writes a new conference under the next number. */
export async function insertConference(work: Work, coop: CoopKey, made: NewConference): Promise<Conference> {
  const number = await nextNumber(work, coop, "conferences")
  const [inserted] = await work
    .trx("conferences")
    .insert({
      ...{ coop, number, stage: made.stage, caller: made.caller, asked_at: work.now },
      ...{ called_at: made.stage === "called" ? work.now : null, starts_at: made.startsAt, ends_at: made.endsAt },
      ...{ place: made.place, title: made.title, salt: randomBytes(16).toString("hex"), sequence: 0 },
      // The name of a calendar entry must be unique in the world, and must not change.
      ...{ uid: randomBytes(16).toString("hex"), agenda_until: made.agendaUntil },
      ...{ without_quorum: made.withoutQuorum, follows: made.follows, look_at: made.lookAt },
    })
    .returning("*")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return read(inserted)
}

/** The columns of a conference that change. */
export type ConferenceChange = Partial<
  Pick<
    Row<"conferences">,
    | ("stage" | "called_at" | "starts_at" | "ends_at" | "place" | "title" | "sequence" | "agenda_until" | "look_at")
    | ("presider" | "opened_at" | "closed_at" | "draft" | "draft_hash" | "object_until" | "approved_at")
    | ("final" | "final_hash" | "follows" | "without_quorum" | "adjourned_there" | "adjourned_needed")
  >
>

export async function changeConference(work: Work, row: number, change: ConferenceChange): Promise<Conference> {
  await work.trx("conferences").where({ id: row }).update(change)
  return conferenceAt(work, row)
}

/** The conference in this row. @throws if there is none */
export async function conferenceAt({ trx }: Work, row: number): Promise<Conference> {
  const found = await trx("conferences").where({ id: row }).first()
  if (!found) throw new Error(`there is no conference in row ${row}`)
  return read(found)
}

export async function findConference({ trx }: Work, coop: CoopKey, number: number): Promise<Conference | null> {
  const found = await trx("conferences").where({ coop, number }).first()
  return found ? read(found) : null
}

/** The conference that is called or open. A co-op has one at a time. Null: there is none. */
export const conferenceUnderWay = (work: Work, coop: CoopKey): Promise<Conference | null> =>
  newest(work, coop, ["called", "open"])

/** The newest conference in one of these stages. Null if there is none. */
export async function newest(
  { trx }: Work,
  coop: CoopKey,
  stages: readonly ConferenceStage[],
): Promise<Conference | null> {
  const found = await trx("conferences")
    .where({ coop })
    .whereIn("stage", [...stages])
    .orderBy("number", "desc")
    .first()
  return found ? read(found) : null
}

/**
 * The conference that was adjourned and that the next one follows (§16.3): the newest that people held, unless another one has followed it.
 * One that was called off or that nobody opened has not. Null if there is none.
 */
export async function toFollow(work: Work, coop: CoopKey): Promise<Conference | null> {
  const last = await newest(work, coop, ["called", "open", "closed", "adjourned"])
  return last?.stage === "closed" && last.adjourned !== null ? last : null
}

/** The closed conferences whose minutes nobody has approved yet, oldest first. */
export async function unapproved({ trx }: Work, coop: CoopKey): Promise<Conference[]> {
  return (await trx("conferences").where({ coop, stage: "closed" }).whereNull("approved_at").orderBy("number")).map(
    read,
  )
}

/** The conferences at which the bot has to look by this moment, in order. */
export async function conferencesToLookAt({ trx }: Work, until: Instant): Promise<Conference[]> {
  return (await trx("conferences").where("look_at", "<=", until).orderBy("look_at").orderBy("id")).map(read)
}

/** When the bot looks at a conference of these co-ops next. Null: at none. */
export async function nextConferenceLook({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const rows = await trx("conferences").whereNotNull("look_at").distinct("coop")
  const coops = rows.map(({ coop }) => coop).filter(stands)
  return lowest(trx("conferences").whereNotNull("look_at").whereIn("coop", coops), "look_at")
}

/** Notes that somebody supports a member's call. Returns false if they did before. */
export async function putSupport({ trx }: Work, row: number, person: MatrixId): Promise<boolean> {
  const there = await trx("conference_supports").where({ conference_id: row, person }).first("person")
  if (there) return false
  await trx("conference_supports").insert({ conference_id: row, person })
  return true
}

export async function supportersOf({ trx }: Work, row: number): Promise<MatrixId[]> {
  return (await trx("conference_supports").where({ conference_id: row }).orderBy("person")).map(({ person }) => person)
}

/** The co-ops with a conference that is called or open. */
export async function coopsMeeting({ trx }: Work): Promise<CoopKey[]> {
  const rows = await trx("conferences").whereIn("stage", ["called", "open"]).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}
