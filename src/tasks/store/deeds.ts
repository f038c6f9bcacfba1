/** Changes tasks in the database (§9.1), and adds each change to the task's story: the list of everything that happened to the task. */

import { randomBytes } from "node:crypto"
import { canonicalJson, commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { fromJson, ratioShape } from "../../kernel/store/json.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { accounts } from "../../ledger/rules/ledger.ts"
import type { Offer, Ratio, TaskEvent, TaskRole, TaskState } from "../rules/tasks.ts"

const freshSalt = (): string => randomBytes(16).toString("hex")

/** Changes a task's state. `accepted`: the offer to which the customer agreed, if that is why the state changes. */
export async function putTaskState(
  { trx }: Work,
  coop: CoopKey,
  number: number,
  state: TaskState,
  accepted?: number,
): Promise<void> {
  await trx("tasks")
    .where({ coop, number })
    .update({ state, ...(accepted !== undefined && { accepted }) })
}

/** Signs a person up in a role. The role's ratio becomes void. */
export async function addTaskPerson(
  work: Work,
  coop: CoopKey,
  task: number,
  role: TaskRole,
  person: MatrixId,
): Promise<void> {
  await work.trx("task_people").insert({ coop, task, role, person, since: work.now, weight: "1", ratio: null })
  await voidRatio(work, coop, task, role)
}

/** Removes a person from a role. The role's ratio becomes void. */
export async function dropTaskPerson(
  work: Work,
  coop: CoopKey,
  task: number,
  role: TaskRole,
  person: MatrixId,
): Promise<void> {
  await work.trx("task_people").where({ coop, task, role, person }).delete()
  await voidRatio(work, coop, task, role)
}

const voidRatio = ({ trx }: Work, coop: CoopKey, task: number, role: TaskRole) =>
  trx("task_people").where({ coop, task, role }).update({ weight: "1", ratio: null })

/** Stores the ratio that a person typed. */
export async function putRatio(
  { trx }: Work,
  coop: CoopKey,
  task: number,
  role: TaskRole,
  person: MatrixId,
  ratio: Ratio,
): Promise<void> {
  await trx("task_people")
    .where({ coop, task, role, person })
    .update({ ratio: JSON.stringify(ratio) })
}

/** Puts the ratio in force. Call this when everybody has typed the ratio. */
export async function putWeights(
  { trx }: Work,
  coop: CoopKey,
  task: number,
  role: TaskRole,
  ratio: Ratio,
): Promise<void> {
  for (const [person, part] of ratio)
    await trx("task_people")
      .where({ coop, task, role, person })
      .update({ weight: String(part) })
}

/** Writes an offer under the next number. Returns it with its commitment for the minutes. */
export async function insertOffer(
  { trx, now }: Work,
  coop: CoopKey,
  task: number,
  offer: Pick<Offer, "author" | "price" | "date" | "text">,
): Promise<{ offer: Offer; commitment: string }> {
  const number = ((await highest(trx("task_offers").where({ coop, task }), "number")) ?? 0) + 1
  const { author, price, date, text } = offer
  const salt = freshSalt()
  const [minor, currency] = [String(price.minor), price.currency]
  await trx("task_offers").insert({ coop, task, number, author, minor, currency, date, text, salt, at: now })
  return {
    offer: { ...offer, number, at: now },
    commitment: commitment(salt, canonicalJson({ minor, currency, date, text })),
  }
}

export interface NewTaskEvent
  extends Partial<Omit<TaskEvent, "at" | "deed" | "actor">>,
    Pick<TaskEvent, "deed" | "actor"> {
  /** The text to which the line's commitment belongs, if it is not stored with the line. A ratio is such a text. */
  readonly sealed?: string
}

/** Writes the next line of a task's story. Returns the commitment to the reason, or to `sealed`; null if the line has neither. */
export async function addTaskEvent(
  { trx, now }: Work,
  coop: CoopKey,
  task: number,
  event: NewTaskEvent,
): Promise<string | null> {
  const last = await highest(trx("task_events").where({ coop, task }), "position")
  const salt = freshSalt()
  const { deed, actor, offer = null, entry = null, role = null, reason = "", sealed = reason } = event
  const position = (last ?? 0) + 1
  await trx("task_events").insert({ coop, task, position, at: now, deed, actor, offer, entry, role, reason, salt })
  return sealed === "" ? null : commitment(salt, sealed)
}

/** A task's story, in order. */
export async function taskEventsOf({ trx }: Work, coop: CoopKey, task: number): Promise<TaskEvent[]> {
  const rows = await trx("task_events").where({ coop, task }).orderBy("position")
  return rows.map(({ at, deed, actor, offer, entry, role, reason }) => ({
    at,
    deed,
    actor,
    offer,
    entry,
    role,
    reason,
  }))
}

/**
 * The income for a task that was not reversed in the ledger, in minor units of its price's currency. Refunds of the price (§9.3) do not
 * reduce this sum, so the task stays paid.
 */
export async function receivedFor(work: Work, coop: CoopKey, task: number, currency: string): Promise<bigint> {
  const income = () => onTask(work, coop, task, currency).whereNot("ledger_entries.kind", "refund")
  const rows = await amounts(income().whereNot("taken_back.kind", "refund"))
  return -sumOf([...rows, ...(await amounts(income().whereNull("taken_back.kind")))])
}

/** The refunds of a task's price that were not reversed, in minor units of the price's currency. */
export async function refundedFor(work: Work, coop: CoopKey, task: number, currency: string): Promise<bigint> {
  const refunds = await amounts(onTask(work, coop, task, currency).where("ledger_entries.kind", "refund"))
  const undone = await amounts(onTask(work, coop, task, currency).where("taken_back.kind", "refund"))
  return sumOf([...refunds, ...undone])
}

/**
 * The postings on the income account for a task, each joined with its entry. If that entry reverses another entry, the other entry is
 * joined as `taken_back`.
 */
const onTask = ({ trx }: Work, coop: CoopKey, task: number, currency: string) =>
  trx("ledger_postings")
    .join("ledger_entries", (on) =>
      on.on("ledger_entries.coop", "ledger_postings.coop").andOn("ledger_entries.number", "ledger_postings.entry"),
    )
    .leftJoin("ledger_entries as taken_back", (on) =>
      on.on("taken_back.coop", "ledger_entries.coop").andOn("taken_back.number", "ledger_entries.reverses"),
    )
    .where({ "ledger_entries.coop": coop, "ledger_entries.task": task, account: accounts.tasks, currency })

const amounts = (postings: ReturnType<typeof onTask>) => joined(postings, { minor: "ledger_postings.minor" })

const sumOf = (rows: readonly { readonly minor: string }[]): bigint =>
  rows.reduce((sum, { minor }) => sum + BigInt(minor), 0n)

/**
 * The tasks that people from outside the co-op submitted after `since`, each with its time. Tasks of people who belong to the co-op by now
 * are left out.
 */
export async function strangersTaskTimes(
  { trx }: Work,
  coop: CoopKey,
  since: number,
): Promise<{ readonly number: number; readonly customer: MatrixId; readonly at: Instant }[]> {
  const rows = await trx("tasks")
    .where({ coop })
    .where("submitted_at", ">", since)
    .whereNotIn("customer", trx("members").where({ coop }).whereIn("status", ["trial", "permanent"]).select("person"))
    .whereNotIn("customer", trx("seats").where({ coop }).select("person"))
    .select("number", "customer", "submitted_at")
  return rows.map(({ number, customer, submitted_at }) => ({ number, customer, at: submitted_at }))
}

/** The co-ops in which this person is the customer of a task, or has a role on one. The person need not belong to these co-ops. */
export async function coopsWithTasks({ trx }: Work, person: MatrixId): Promise<CoopKey[]> {
  const customers = await trx("tasks").where({ customer: person }).distinct("coop")
  const people = await trx("task_people").where({ person }).distinct("coop")
  return [...new Set([...customers, ...people].map(({ coop }) => coop))].sort()
}

/** Whether the person is the customer of a task in any co-op. */
export const isCustomer = async ({ trx }: Work, person: MatrixId): Promise<boolean> =>
  (await trx("tasks").where({ customer: person }).first("customer")) !== undefined

/** Replaces a person's old Matrix ID by the new one in all tasks of the co-op, and in what is stored about the tasks' past. */
export async function carryTasks(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const { trx } = work
  await trx("tasks").where({ coop, customer: old }).update({ customer: next })
  await trx("task_people").where({ coop, person: old }).update({ person: next })
  await trx("task_offers").where({ coop, author: old }).update({ author: next })
  await trx("task_events").where({ coop, actor: old }).update({ actor: next })
  const rated = await trx("task_people").where({ coop }).whereNotNull("ratio")
  for (const { task, role, person, ratio } of rated) {
    if (ratio === null) continue
    const parts = fromJson(ratioShape, ratio, { table: "task_people", row: `${coop} T${task} ${role}` }).map(
      ([one, part]) => [one === old ? next : one, part] as const,
    )
    const sorted = parts.toSorted(([one], [other]) => (one < other ? -1 : 1))
    await trx("task_people")
      .where({ coop, task, role, person })
      .update({ ratio: JSON.stringify(sorted) })
  }
}
