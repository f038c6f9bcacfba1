/** Checks that the tasks agree with the minutes (§9.1, §11): their texts, prices, people and states. */
import type { Knex } from "knex"
import { canonicalJson, commitment } from "../../kernel/rules/minutes.ts"
import { nowCalled } from "../../kernel/rules/told.ts"
import { type CoopKey, taskId } from "../../kernel/rules/types.ts"
import { type Check, type Checking, publicChains } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { peopleIn } from "../../standing/reads.ts"
import { type ToldTask, tasksTold } from "../rules/replay.ts"

/** The kinds of entries that appear in a task's story. */
const ofIncome: readonly Entry["kind"][] = ["income", "refund", "reversal"]

/** Checks tasks. The result names the altered tasks, such as `T3`, in the order of their numbers. */
export const tasksCheck: Check = {
  name: "tasks",
  section: "work",
  check: async (checking) => ({ altered: await alteredTasks(checking) }),
  chains: (knex) => publicChains(knex, "tasks"),
}

async function alteredTasks(checking: Checking): Promise<string[]> {
  const { knex, coop, records } = checking
  // A database of an older release without tasks has nothing to check.
  if (!(await knex.schema.hasTable("tasks"))) return []
  const told = tasksTold(records)
  const kept = await keptTasks(knex, coop)
  const ids = new Set([...told.keys(), ...kept.keys()])
  const { entries } = await checking.once(ledgerIn)
  const incomes = Map.groupBy(
    entries.filter(({ kind, task }) => task !== null && ofIncome.includes(kind)),
    ({ task }) => taskId(task ?? 0),
  )
  const { moves } = checking.once(peopleIn)
  const recorded = new Map(
    toldBy(records, ["entry-booked"]).map(({ details, record }) => [details.entry, record.number]),
  )
  const now: Moves = (actor, entry) => nowCalled(moves, actor, recorded.get(entryId(entry)) ?? 0)
  const altered = [...ids].filter((id) => !agrees(told.get(id), kept.get(id), incomes.get(id) ?? [], now))
  const order = (id: string) => Number(id.slice(1))
  return altered.sort((one, other) => order(one) - order(other))
}

interface KeptTask {
  row: TaskRow | null
  readonly people: PersonRow[]
  readonly offers: OfferRow[]
  readonly events: EventRow[]
}

type TaskRow = Row<"tasks">
type PersonRow = Row<"task_people">
type OfferRow = Row<"task_offers">
type EventRow = Row<"task_events">

/** The tasks as they are in the tables. Rows that make no valid task are compared too. */
async function keptTasks(knex: Knex, coop: CoopKey): Promise<ReadonlyMap<string, KeptTask>> {
  const tasks = new Map<string, KeptTask>()
  const of = (number: number): KeptTask => {
    const task = tasks.get(taskId(number)) ?? { row: null, people: [], offers: [], events: [] }
    tasks.set(taskId(number), task)
    return task
  }
  for (const row of await knex("tasks").where({ coop })) of(row.number).row = row
  for (const one of await knex("task_people").where({ coop })) of(one.task).people.push(one)
  const offers = await knex("task_offers").where({ coop }).orderBy("number")
  for (const offer of offers) of(offer.task).offers.push(offer)
  const events = await knex("task_events").where({ coop }).orderBy("position")
  for (const event of events) of(event.task).events.push(event)
  return tasks
}

function agrees(
  told: ToldTask | undefined,
  whole: KeptTask | undefined,
  income: readonly Entry[],
  moves: Moves,
): boolean {
  if (!told || !whole?.row) return false
  if (!whole.events.every(({ position }, index) => position === index + 1)) return false
  if (!incomeAgrees(whole.events.filter(isOfLedger), income, moves)) return false
  const kept = { ...whole, row: whole.row, events: whole.events.filter((event) => !isOfLedger(event)) }
  const { customer, state, accepted } = kept.row
  if (customer !== told.customer || state !== told.state || accepted !== told.accepted) return false
  return (
    same(storyOf(kept, kept.row), told.lines) &&
    same(placesIn(kept.people), placesIn(told.people)) &&
    divided(kept, told)
  )
}

/** Whether the event is about a ledger entry. The minutes record such an event only as the booking of the entry. */
const isOfLedger = ({ deed, entry }: EventRow): boolean => deed === "income" || deed === "reversed" || entry !== null

type Moves = (actor: string, entry: number) => string

/** Whether the story has exactly one line for each income, refund and reversal. */
function incomeAgrees(events: readonly EventRow[], income: readonly Entry[], moves: Moves): boolean {
  const shown = ({ at, deed, actor, offer, entry, role, reason }: EventRow) =>
    canonicalJson([at, deed, actor, offer, entry, role, reason])
  const refunds = new Set(income.flatMap(({ kind, number }) => (kind === "refund" ? [number] : [])))
  const deedOf = ({ kind, reverses }: Entry) => {
    if (kind === "income") return "income"
    return kind === "refund" ? "refunded" : refunds.has(reverses ?? 0) ? "unrefunded" : "reversed"
  }
  const booked = income.map((entry) =>
    canonicalJson([
      ...[entry.recordedAt, deedOf(entry), entry.actor && moves(entry.actor, entry.number)],
      ...[null, entry.number, null, ""],
    ]),
  )
  return same(events.map(shown), booked)
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)
const placesIn = (
  people: readonly { readonly role: string; readonly person: string; readonly since: number }[],
): string[] => people.map(({ role, person, since }) => `${role} ${person} ${since}`).sort()

/** The lines of a task's story in the form that they have in the minutes. A ratio's line has no commitment, because `divided` checks it. */
function storyOf({ events, offers }: KeptTask, row: TaskRow) {
  const left = [...offers]
  const story = events.map(({ at, deed, actor, offer, role, reason, salt }) => {
    const line = { at, deed, actor, offer, role }
    // The text of a submission or an offer is in another table. So if its line has a reason, somebody added the reason later. The empty
    // commitment makes the comparison fail.
    if (reason !== "" && (deed === "submitted" || deed === "offer")) return { ...line, contents: "" }
    if (deed === "submitted" && line.at === row.submitted_at)
      return { ...line, contents: commitment(row.salt, `${row.title}\n${row.text}`) }
    if (deed === "offer") return { ...line, contents: offered(left.shift(), line) }
    return { ...line, contents: reason === "" ? null : commitment(salt, reason) }
  })
  // An offer in `left` belongs to no line of the story. So the story lacks a line.
  return left.length > 0 ? null : story
}

/** The commitment to an offer; null if the offer does not belong to this line. */
function offered(offer: OfferRow | undefined, line: Omit<EventLine, "contents">): string | null {
  if (!offer || offer.number !== line.offer || offer.author !== line.actor || offer.at !== line.at) return null
  const { minor, currency, date, text, salt } = offer
  return commitment(salt, canonicalJson({ minor, currency, date, text }))
}

type EventLine = ToldTask["lines"][number]

/** Whether each share is divided by the agreed ratio, or equally if there is no such ratio. */
function divided({ people, events }: KeptTask, { ratios }: ToldTask): boolean {
  return (
    people.every(({ role, weight }) => ratios.has(role) || weight === "1") &&
    [...ratios].every(([role, ratio]) => {
      const weights = new Map<string, string>(
        people.filter((one) => one.role === role).map((one) => [one.person, one.weight]),
      )
      const parts = ratio.people
        .map(({ agreed, now }) => [agreed, Number(weights.get(now))] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
      return ratio.contents === commitment(events[ratio.line]?.salt ?? "", canonicalJson(parts))
    })
  )
}
