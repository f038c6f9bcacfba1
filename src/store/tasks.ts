/** Tasks in the database (§9.1). Amounts go in and out as bigints. */
import { randomBytes } from "node:crypto"
import { commitment } from "../rules/minutes.ts"
import {
  isNegotiated,
  type Offer,
  peopleIn,
  type Ratio,
  type Task,
  type TaskPerson,
  type TaskRole,
  type TaskState,
} from "../rules/tasks.ts"
import { type CoopKey, instant, type MatrixId, type RoomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

interface TaskRow {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly customer: MatrixId
  readonly state: TaskState
  readonly submitted_at: number
  readonly accepted: number | null
  readonly room_id: RoomId | null
}

/** Writes a new task under the next number, and returns it with the commitment to its wording that belongs into the minutes. */
export async function insertTask(
  work: Work,
  coop: CoopKey,
  { title, text, customer }: Pick<Task, "title" | "text" | "customer">,
): Promise<{ task: Task; commitment: string }> {
  const { trx, now } = work
  const last = await trx("tasks").where({ coop }).max("number as newest").first()
  const number = Number(last?.newest ?? 0) + 1
  const salt = randomBytes(16).toString("hex")
  await trx("tasks").insert({
    coop,
    number,
    title,
    text,
    salt,
    customer,
    state: "submitted",
    submitted_at: now,
    accepted: null,
    room_id: null,
  })
  const task: Task = {
    number,
    title,
    text,
    customer,
    state: "submitted",
    submittedAt: now,
    people: [],
    offers: [],
    accepted: null,
  }
  return { task, commitment: commitment(salt, `${title}\n${text}`) }
}

/** One of them, or null where there is none of this number. */
export async function taskOf(work: Work, coop: CoopKey, number: number): Promise<Task | null> {
  const [task] = await tasksIn(work, coop, { numbers: [number] })
  return task ?? null
}

export interface TaskFilter {
  readonly states?: readonly TaskState[]
  readonly numbers?: readonly number[]
  readonly customer?: MatrixId
  /** Those on which this person has a role. */
  readonly person?: MatrixId
  /** Only the newest. */
  readonly limit?: number
}

/** Whole tasks, in the order of their numbers. */
export async function tasksIn(work: Work, coop: CoopKey, filter: TaskFilter = {}): Promise<Task[]> {
  return (await rowsOf(work, coop, filter)).map(({ task }) => task)
}

async function rowsOf(
  { trx }: Work,
  coop: CoopKey,
  filter: TaskFilter,
): Promise<{ task: Task; room: RoomId | null }[]> {
  const { states, numbers, customer, person, limit } = filter
  const query = trx("tasks").where({ coop }).orderBy("number", "desc")
  if (states) query.whereIn("state", [...states])
  if (numbers) query.whereIn("number", [...numbers])
  if (customer !== undefined) query.where({ customer })
  if (person !== undefined)
    query.whereIn("number", trx("task_people").where({ coop, person }).distinct("task").select("task"))
  if (limit !== undefined) query.limit(limit)
  const rows: TaskRow[] = (await query).reverse()
  const found = rows.map(({ number }) => number)
  const people = await trx("task_people").where({ coop }).whereIn("task", found).orderBy(["since", "person"])
  const offers = await trx("task_offers").where({ coop }).whereIn("task", found).orderBy("number")
  return rows.map((row) => ({
    task: {
      number: row.number,
      title: row.title,
      text: row.text,
      customer: row.customer,
      state: row.state,
      // PostgreSQL returns bigints as text.
      submittedAt: instant(Number(row.submitted_at)),
      accepted: row.accepted,
      people: people.filter(({ task }) => task === row.number).map(readPerson),
      offers: offers.filter(({ task }) => task === row.number).map(readOffer),
    },
    room: row.room_id,
  }))
}

interface PersonRow {
  readonly role: TaskRole
  readonly person: MatrixId
  readonly weight: string
  readonly ratio: string | null
}

const readPerson = ({ role, person, weight, ratio }: PersonRow): TaskPerson => ({
  role,
  person,
  weight,
  // Written by `putRatio` below.
  ratio: ratio === null ? null : (JSON.parse(ratio) as Ratio),
})

interface OfferRow {
  readonly number: number
  readonly author: MatrixId
  readonly minor: string
  readonly currency: string
  readonly date: string
  readonly text: string
  readonly at: number
}

const readOffer = ({ number, author, minor, currency, date, text, at }: OfferRow): Offer => ({
  number,
  author,
  price: { minor: BigInt(minor), currency },
  date,
  text,
  at: instant(Number(at)),
})

/** A room in which customer and evaluators talk about price and date (§9.1). */
export interface Negotiation {
  readonly number: number
  readonly title: string
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  /** Null: none stands yet. */
  readonly room: RoomId | null
}

export interface Negotiations {
  /** Their rooms should be open. */
  readonly open: readonly Negotiation[]
  /** Their rooms still stand and should be closed. */
  readonly closing: readonly (Negotiation & { readonly room: RoomId })[]
}

/** Which rooms tasks should have, and which they should have no more. */
export async function negotiationsOf(work: Work, coop: CoopKey): Promise<Negotiations> {
  const open = await rowsOf(work, coop, { states: ["submitted", "offered"] })
  const standing: { number: number }[] = await work
    .trx("tasks")
    .where({ coop })
    .whereNotNull("room_id")
    .select("number")
  const rooms = await rowsOf(work, coop, { numbers: standing.map(({ number }) => number) })
  return {
    open: open.filter(({ task }) => isNegotiated(task)).map(negotiation),
    closing: rooms.flatMap(({ task, room }) =>
      room === null || isNegotiated(task) ? [] : [{ ...negotiation({ task, room }), room }],
    ),
  }
}

const negotiation = ({ task, room }: { task: Task; room: RoomId | null }): Negotiation => ({
  number: task.number,
  title: task.title,
  customer: task.customer,
  evaluators: peopleIn(task, "evaluators").map(({ person }) => person),
  room,
})

/** Remembers the room of a negotiation; null: it is closed, and a later one gets a new room. */
export async function putNegotiationRoom(
  work: Work,
  coop: CoopKey,
  number: number,
  room: RoomId | null,
): Promise<void> {
  await work.trx("tasks").where({ coop, number }).update({ room_id: room })
}

/** The task that is negotiated in a room; null: none is. */
export async function taskInRoom(
  work: Work,
  room: RoomId,
): Promise<{ readonly coop: CoopKey; readonly number: number } | null> {
  const row = await work.trx("tasks").where({ room_id: room }).first("coop", "number")
  return row ? { coop: row.coop, number: row.number } : null
}
