/** What happens while people meet (§16.3, §16.4): who is there, who speaks, shows of hands, and notes for the minutes. */
import { randomBytes } from "node:crypto"
import { z } from "zod"
import { type CoopKey, type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { NewItem } from "../rules/agenda.ts"
import type { Hand, HandsAbout } from "../rules/hands.ts"
import type { Speech } from "../rules/speaking.ts"

export interface Attendance {
  readonly person: MatrixId
  readonly cameAt: Instant
  /** Null: they are still there. */
  readonly leftAt: Instant | null
}

/** Everybody who came to a conference, in the order in which they came. */
export async function attendanceOf({ trx }: Work, conference: number): Promise<Attendance[]> {
  const rows = await trx("attendances").where({ conference_id: conference }).orderBy("came_at").orderBy("person")
  return rows.map(({ person, came_at: cameAt, left_at: leftAt }) => ({ person, cameAt, leftAt }))
}

/** Notes that somebody is there. Returns false if they were already. */
export async function putPresent({ trx, now }: Work, conference: number, person: MatrixId): Promise<boolean> {
  const there = await trx("attendances").where({ conference_id: conference, person }).first()
  if (there && there.left_at === null) return false
  if (there) await trx("attendances").where({ conference_id: conference, person }).update({ left_at: null })
  else await trx("attendances").insert({ conference_id: conference, person, came_at: now, left_at: null })
  return true
}

/** Notes that somebody has gone. Returns false if they were not there. */
export async function putGone({ trx, now }: Work, conference: number, person: MatrixId): Promise<boolean> {
  const gone = trx("attendances").where({ conference_id: conference, person }).whereNull("left_at")
  return (await gone.update({ left_at: now })) > 0
}

export async function peoplePresent(work: Work, conference: number): Promise<MatrixId[]> {
  return (await attendanceOf(work, conference)).flatMap(({ person, leftAt }) => (leftAt === null ? [person] : []))
}

/** The speakers who have not finished, in the order in which they asked. */
export async function speakersOf({ trx }: Work, conference: number): Promise<Speech[]> {
  const rows = await trx("speeches").where({ conference_id: conference }).whereNull("ended_at").orderBy("id")
  return rows.map(({ id: row, person, began_at: beganAt }) => ({ row, person, beganAt }))
}

export async function askToSpeak(work: Work, conference: number, item: number | null, person: MatrixId): Promise<void> {
  await work.trx("speeches").insert({
    ...{ conference_id: conference, item_id: item, person, asked_at: work.now },
    ...{ began_at: null, notice_at: null, ended_at: null },
  })
}

export async function changeSpeech(
  { trx }: Work,
  row: number,
  change: Partial<Pick<Row<"speeches">, "began_at" | "notice_at" | "ended_at">>,
): Promise<void> {
  await trx("speeches").where({ id: row }).update(change)
}

/** How many spoke on an item. */
export async function speechesOn({ trx }: Work, item: number): Promise<number> {
  return (await trx("speeches").where({ item_id: item }).whereNotNull("began_at").select("id")).length
}

/** A speaker whose time is over, or a show of hands that has ended. */
export interface MeetingDue {
  readonly coop: CoopKey
  readonly conference: number
  readonly what: "speech" | "hands"
  readonly row: number
  readonly dueAt: Instant
}

export async function meetingsDue({ trx }: Work, until: Instant): Promise<MeetingDue[]> {
  const coops = new Map((await trx("conferences").where({ stage: "open" })).map(({ id, coop }) => [id, coop]))
  const open = [...coops.keys()]
  const speeches = await trx("speeches").whereIn("conference_id", open).where("notice_at", "<=", until)
  const shows = await trx("hand_shows")
    .whereIn("conference_id", open)
    .whereNull("closed_at")
    .where("ends_at", "<=", until)
  const found = [
    ...speeches.map((one) => ({ what: "speech" as const, one, dueAt: one.notice_at ?? until })),
    ...shows.map((one) => ({ what: "hands" as const, one, dueAt: one.ends_at })),
  ]
  return found
    .toSorted((one, other) => one.dueAt - other.dueAt)
    .flatMap(({ what, one, dueAt }) => {
      const coop = coops.get(one.conference_id)
      return coop === undefined ? [] : [{ coop, conference: one.conference_id, what, row: one.id, dueAt }]
    })
}

export async function nextMeetingDue({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const open = (await trx("conferences").where({ stage: "open" }))
    .filter(({ coop }) => stands(coop))
    .map(({ id }) => id)
  const speech = await lowest(trx("speeches").whereIn("conference_id", open).whereNotNull("notice_at"), "notice_at")
  const hands = await lowest(trx("hand_shows").whereIn("conference_id", open).whereNull("closed_at"), "ends_at")
  if (speech === null || hands === null) return speech ?? hands
  return instant(Math.min(speech, hands))
}

export interface HandShow {
  readonly row: number
  readonly item: number | null
  readonly about: HandsAbout
  readonly question: string
  /** The item that is taken up if it is carried. */
  readonly takesUp: NewItem | null
  readonly author: MatrixId
  readonly askedAt: Instant
  readonly endsAt: Instant
  readonly closedAt: Instant | null
  readonly present: number | null
  readonly carried: boolean | null
}

const itemShape: z.ZodType<NewItem> = z.object({
  kind: z.enum(["minutes", "report", "motion", "election", "discussion"]),
  text: z.string(),
  motion: z.custom<NewItem["motion"]>((value) => value === null || typeof value === "string"),
  office: z.custom<NewItem["office"]>((value) => value === null || typeof value === "string"),
  about: z.number().nullable(),
  author: z.custom<NewItem["author"]>((value) => value === null || typeof value === "string"),
  minutes: z.number().nullable(),
})

const readShow = (row: Row<"hand_shows">): HandShow => ({
  ...{ row: row.id, item: row.item_id, about: row.about, question: row.question, author: row.author },
  takesUp: row.item === null ? null : fromJson(itemShape, row.item, { table: "hand_shows", row: row.id }),
  ...{
    askedAt: row.asked_at,
    endsAt: row.ends_at,
    closedAt: row.closed_at,
    present: row.present,
    carried: row.carried,
  },
})

export async function insertShow(
  work: Work,
  conference: number,
  show: Pick<HandShow, "item" | "about" | "question" | "takesUp" | "author" | "endsAt">,
): Promise<HandShow> {
  const { item, about, question, takesUp, author, endsAt } = show
  const [inserted] = await work
    .trx("hand_shows")
    .insert({
      ...{ conference_id: conference, item_id: item, about, question, author, asked_at: work.now, ends_at: endsAt },
      ...{ item: takesUp === null ? null : JSON.stringify(takesUp), closed_at: null, present: null, carried: null },
    })
    .returning("*")
  if (!inserted) throw new Error("the database has not said which row it inserted")
  return readShow(inserted)
}

/** The shows of hands of a conference, oldest first. */
export async function showsOf({ trx }: Work, conference: number): Promise<HandShow[]> {
  return (await trx("hand_shows").where({ conference_id: conference }).orderBy("id")).map(readShow)
}

export async function openShow(work: Work, conference: number): Promise<HandShow | null> {
  return (await showsOf(work, conference)).find(({ closedAt }) => closedAt === null) ?? null
}

export async function closeShow(
  { trx, now }: Work,
  row: number,
  { present, carried }: { readonly present: number; readonly carried: boolean },
): Promise<void> {
  await trx("hand_shows").where({ id: row }).update({ closed_at: now, present, carried })
}

/** Raises a hand, or changes it. */
export async function raiseHand({ trx }: Work, show: number, { person, agrees }: Hand): Promise<void> {
  await trx("raised_hands").insert({ show_id: show, person, agrees }).onConflict(["show_id", "person"]).merge()
}

export async function handsOf({ trx }: Work, show: number): Promise<Hand[]> {
  return (await trx("raised_hands").where({ show_id: show }).orderBy("person")).map(({ person, agrees }) => ({
    person,
    agrees,
  }))
}

export interface Note {
  readonly item: number | null
  readonly kind: "note" | "objection"
  readonly author: MatrixId
  readonly text: string
  readonly at: Instant
}

/** Keeps a note of the meeting, or an objection to its minutes. Returns its salt. */
export async function putNote(work: Work, conference: number, note: Omit<Note, "at">): Promise<string> {
  const salt = randomBytes(16).toString("hex")
  const { item, kind, author, text } = note
  await work
    .trx("conference_notes")
    .insert({ conference_id: conference, item_id: item, kind, author, text, salt, at: work.now })
  return salt
}

export async function notesOf({ trx }: Work, conference: number): Promise<Note[]> {
  const rows = await trx("conference_notes").where({ conference_id: conference }).orderBy("id")
  return rows.map(({ item_id: item, kind, author, text, at }) => ({ item, kind, author, text, at }))
}
