/** Tasks in the database (§9.1). Amounts go in and out as bigints. */

import { randomBytes } from "node:crypto"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { fromJson, ratioShape } from "../../kernel/store/json.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { countOf } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Offer, Task, TaskPerson, TaskState } from "../rules/tasks.ts"

/** Writes a new task under the next number. Returns it with the commitment to its wording for the minutes. */
export async function insertTask(
  work: Work,
  coop: CoopKey,
  { title, text, customer }: Pick<Task, "title" | "text" | "customer">,
): Promise<{ task: Task; commitment: string }> {
  const { trx, now } = work
  const number = await nextNumber(work, coop, "tasks")
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

/** The largest integer that every supported database can store. */
const largest = 2 ** 31 - 1

/** The task with this number. Null if there is none, or if the number is too large for a database. */
export async function taskOf(work: Work, coop: CoopKey, number: number): Promise<Task | null> {
  if (number > largest) return null
  const [task] = await tasksIn(work, coop, { numbers: [number] })
  return task ?? null
}

export interface TaskFilter {
  readonly states?: readonly TaskState[]
  readonly numbers?: readonly number[]
  readonly customer?: MatrixId
  /** Tasks in which this person has a role. */
  readonly person?: MatrixId
  /** Tasks of which this person is the customer, and tasks in which they have a role. */
  readonly of?: MatrixId
}

/** All tasks that fit the filter, in the order of their numbers. */
export async function tasksIn(work: Work, coop: CoopKey, filter: TaskFilter = {}): Promise<Task[]> {
  return inFull(work, coop, await matching(work, coop, filter).orderBy("number"))
}

/** The tasks that were submitted, agreed on, done or ended from `begin` until before `end`, in the order of their numbers. */
export async function tasksChanged(
  work: Work,
  coop: CoopKey,
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<Task[]> {
  const rows = await work
    .trx("task_events")
    .where({ coop })
    .whereIn("deed", ["submitted", "agree", "done", "decline", "cancel"])
    .where("at", ">=", begin)
    .where("at", "<", end)
    .distinct("task")
  return rows.length === 0 ? [] : tasksIn(work, coop, { numbers: rows.map(({ task }) => task) })
}

/** How many tasks fit the filter. */
export async function countTasks(work: Work, coop: CoopKey, filter: TaskFilter): Promise<number> {
  return countOf(matching(work, coop, filter))
}

/** A page for people to read: the `newest` tasks that fit the filter and have numbers below `before`. */
export async function taskPage(
  work: Work,
  coop: CoopKey,
  filter: TaskFilter,
  { before = largest, newest }: { readonly before?: number; readonly newest: number },
): Promise<Task[]> {
  const rows = matching(work, coop, filter).where("number", "<", Math.min(before, largest)).orderBy("number", "desc")
  return inFull(work, coop, (await rows.limit(newest)).reverse())
}

function matching({ trx }: Work, coop: CoopKey, { states, numbers, customer, person, of }: TaskFilter) {
  const peopled = (one: MatrixId) => trx("task_people").where({ coop, person: one }).distinct("task")
  const query = trx("tasks").where({ coop })
  if (states) query.whereIn("state", [...states])
  if (numbers) query.whereIn("number", [...numbers])
  if (customer !== undefined) query.where({ customer })
  if (person !== undefined) query.whereIn("number", peopled(person))
  if (of !== undefined) query.where((theirs) => theirs.where({ customer: of }).orWhereIn("number", peopled(of)))
  return query
}

async function inFull({ trx }: Work, coop: CoopKey, rows: readonly Row<"tasks">[]): Promise<Task[]> {
  const found = rows.map(({ number }) => number)
  const people = await trx("task_people").where({ coop }).whereIn("task", found).orderBy(["since", "person"])
  const offers = await trx("task_offers").where({ coop }).whereIn("task", found).orderBy("number")
  return rows.map(({ number, title, text, customer, state, submitted_at, accepted }) => ({
    number,
    title,
    text,
    customer,
    state,
    submittedAt: submitted_at,
    accepted,
    people: people.filter(({ task }) => task === number).map(readPerson),
    offers: offers.filter(({ task }) => task === number).map(readOffer),
  }))
}

const readPerson = ({ coop, task, role, person, weight, ratio }: Row<"task_people">): TaskPerson => ({
  role,
  person,
  weight,
  ratio: ratio === null ? null : fromJson(ratioShape, ratio, { table: "task_people", row: `${coop} T${task} ${role}` }),
})

const readOffer = ({ number, author, minor, currency, date, text, at }: Row<"task_offers">): Offer => ({
  number,
  author,
  price: { minor: BigInt(minor), currency },
  date,
  text,
  at,
})
