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
import { taskRoomsOf } from "./task-rooms.ts"
import type { Work } from "./work.ts"

interface TaskRow {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly customer: MatrixId
  readonly state: TaskState
  readonly submitted_at: number
  readonly accepted: number | null
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
export async function tasksIn({ trx }: Work, coop: CoopKey, filter: TaskFilter = {}): Promise<Task[]> {
  const { states, numbers, customer, person, limit } = filter
  const query = trx("tasks").where({ coop }).orderBy("number", "desc")
  if (states) query.whereIn("state", [...states])
  if (numbers) query.whereIn("number", [...numbers])
  if (customer !== undefined) query.where({ customer })
  if (person !== undefined) query.whereIn("number", trx("task_people").where({ coop, person }).distinct("task"))
  if (limit !== undefined) query.limit(limit)
  const rows: TaskRow[] = (await query).reverse()
  const found = rows.map(({ number }) => number)
  const people: PersonRow[] = await trx("task_people")
    .where({ coop })
    .whereIn("task", found)
    .orderBy(["since", "person"])
  const offers: OfferRow[] = await trx("task_offers").where({ coop }).whereIn("task", found).orderBy("number")
  return rows.map(({ number, title, text, customer, state, submitted_at, accepted }) => ({
    number,
    title,
    text,
    customer,
    state,
    // PostgreSQL returns bigints as text.
    submittedAt: instant(Number(submitted_at)),
    accepted,
    people: people.filter(({ task }) => task === number).map(readPerson),
    offers: offers.filter(({ task }) => task === number).map(readOffer),
  }))
}

interface PersonRow {
  readonly task: number
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
  readonly task: number
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

/** What customer and evaluators of a task are talking about: price and date, in a room of their own (§9.1). */
export interface Negotiation {
  readonly number: number
  readonly title: string
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  /** Null: none stands, or the one of an earlier negotiation is closed. */
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
  const standing = [...(await taskRoomsOf(work, coop)).values()].filter(({ state }) => state !== "closed")
  const rooms = new Map(standing.map(({ task, room }) => [task, room]))
  const open = await tasksIn(work, coop, { states: ["submitted", "offered"] })
  const roomed = await tasksIn(work, coop, { numbers: [...rooms.keys()] })
  return {
    open: open.filter(isNegotiated).map((task) => ({ ...negotiation(task), room: rooms.get(task.number) ?? null })),
    closing: roomed.flatMap((task) => {
      const room = rooms.get(task.number)
      return room === undefined || isNegotiated(task) ? [] : [{ ...negotiation(task), room }]
    }),
  }
}

const negotiation = (task: Task): Omit<Negotiation, "room"> => ({
  number: task.number,
  title: task.title,
  customer: task.customer,
  evaluators: peopleIn(task, "evaluators").map(({ person }) => person),
})
