/** Tasks (§9.1): submitting one, finding one, and what each deed on it adds to its story and the minutes, and whom it tells. */

import { type Act, membersRoom, type Saying, say, sayAnew } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { hasIban } from "../../kernel/rules/iban-in-text.ts"
import { hour } from "../../kernel/rules/limits.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import {
  type CoopKey,
  type MatrixId,
  type Money,
  type RoomId,
  type Standing,
  taskId,
} from "../../kernel/rules/types.ts"
import { addRecord, type NewRecord } from "../../kernel/store/minutes.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { entriesOf } from "../../ledger/reads.ts"
import { notToConfuse } from "../../standing/acts/look-alike-people.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy, askedOf } from "../../votes/acts/asked.ts"
import type { taskActs } from "../rules/minuted.ts"
import {
  acceptedOffer,
  longestReason,
  mayDo,
  maySee,
  type Task,
  type TaskDeed,
  type TaskEvent,
  type TaskEventDeed,
} from "../rules/tasks.ts"
import { addTaskEvent, type NewTaskEvent, receivedFor, strangersTaskTimes, taskEventsOf } from "../store/deeds.ts"
import { beginNews, newsOf } from "../store/news.ts"
import { countTasks, insertTask, taskOf, taskPage } from "../store/tasks.ts"
import { announcedTask, newsOfTasks } from "../views/tasks.ts"
import { mustDoTask, mustSubmit } from "./limits.ts"

/** An act on a task, typed in a room. The answer goes to that room, so other messages about the act do not. */
export interface TaskAct extends Act {
  readonly room: RoomId
}

/** Submits a task. The members' room is told. @throws Refusal */
export const submitTask = askedBy(
  "anyone",
  async (act: TaskAct, by, { title, text }: Pick<Task, "title" | "text">): Promise<Task> => {
    const { work, coop } = act
    mustBeFit(title, text)
    if (!belongs(by)) mustBeShort(text, coop.config.limits.strangers.text)
    await mustSubmit(act, by)
    const { task, commitment } = await insertTask(work, coop.key, { title, text, customer: by.person })
    await note(act, task, { act: "task-submitted", actor: by.person, contents: commitment })
    if (belongs(by)) await tellMembers(act, await announced(act, task), { alert: true })
    else await tellNews(act, task)
    return task
  },
)

const announced = async (act: Act, task: Task): Promise<string> =>
  paragraphs(announcedTask(act, task), await notToConfuse(act, task.customer))

/** Tasks from outside within an hour become one message to the members: the first, and how many more there are since. */
async function tellNews(act: TaskAct, task: Task): Promise<void> {
  const { work, coop } = act
  const first = await newsOf(work, coop.key)
  if (first === null) {
    await beginNews(work, coop.key, task.number)
    return tellMembers(act, await announced(act, task), {
      name: newsName(coop.key, task.number),
      alert: true,
    })
  }
  const told = await taskNow(act, first)
  const more = (await strangersTaskTimes(work, coop.key, work.now - hour)).filter(({ number }) => number > first).length
  await sayAnew(act, membersRoom(act), newsName(coop.key, first), newsOfTasks(act, told, { newest: task, more }), {
    alert: true,
  })
}

const newsName = (coop: CoopKey, task: number): string => `task-news:${coop}:${task}`

/** A text that others will read must not contain an account number. @throws Refusal */
export function mustBeFit(...texts: readonly string[]): void {
  if (texts.some(hasIban)) refuse("task-iban")
}

/** Checks what a person says with a deed, such as a reason. @throws Refusal */
export function mustBeBrief(text: string): void {
  mustBeFit(text)
  mustBeShort(text, longestReason)
}

function mustBeShort(text: string, most: number): void {
  const length = Array.from(text).length
  if (length > most) refuse("task-text-too-long", { most, length })
}

/** A task that this person may know of. The refusal is the same if it does not exist. @throws Refusal */
export async function theTask({ work, coop }: Act, by: Standing, number: number): Promise<Task> {
  const task = await taskOf(work, coop.key, number)
  return task && maySee(task, by) ? task : refuse("task-unknown", { task: taskId(number) })
}

/** Deeds that a person could repeat, while others are told each time. */
const repeated: readonly TaskDeed[] = ["evaluate", "offer", "join", "share"]

/** The same task, if this person may do this to it now. @throws Refusal */
export async function taskToDo(act: Act, by: Standing, number: number, deed: TaskDeed): Promise<Task> {
  const task = await theTask(act, by, number)
  orRefuse(mayDo(task, deed, by))
  if (repeated.includes(deed)) await mustDoTask(act, by.person, number)
  return task
}

/** The task after a change. @throws Error if it does not exist */
export async function taskNow({ work, coop }: Act, number: number): Promise<Task> {
  const task = await taskOf(work, coop.key, number)
  if (!task) throw new Error(`the task ${taskId(number)} of ${coop.key} is missing`)
  return task
}

type TaskActName = keyof typeof taskActs

/** A deed, by its name in the minutes and with the details of that record. Commitments to a reason or to sealed parts are added to it. */
export type TaskNote = {
  readonly [A in TaskActName]: { readonly act: A } & Omit<MinutesAct<A>["details"], "task" | "contents"> &
    Pick<NewTaskEvent, "actor" | "reason" | "sealed"> & {
      /** The commitment to a wording or an offer. */
      readonly contents?: string
    }
}[TaskActName]

/** Adds a deed to the task's story and to the minutes, which name neither price nor reason. */
export async function note({ work, coop }: Act, task: Task, { act, contents, ...line }: TaskNote): Promise<void> {
  // The part after the dash is the deed; the compiler cannot see that.
  const deed = act.slice("task-".length) as TaskEventDeed
  const reason = await addTaskEvent(work, coop.key, task.number, { ...line, deed })
  const { actor } = line
  const about = { ...("offer" in line && { offer: line.offer }), ...("role" in line && { role: line.role }) }
  const details = { task: taskId(task.number), ...about, contents: contents ?? reason ?? undefined }
  // The note has the details of its own act; the compiler does not keep the two together.
  await addRecord(work, coop.key, { actor, act, details } as NewRecord)
}

/** Tells the members' room, unless the answer stands there already. */
export async function tellMembers(act: TaskAct, text: string, saying: Saying = {}): Promise<void> {
  if (act.room !== act.coop.rooms.members) await say(act, membersRoom(act), text, saying)
}

/** Tells the customer directly, unless they did it themselves. */
export async function tellCustomer(act: Act, task: Task, by: MatrixId | null, text: string): Promise<void> {
  if (task.customer !== by) await say(act, { person: task.customer }, text)
}

/** What has come in of a task's price; nothing if no price is agreed. */
export async function receivedOf({ work, coop }: Act, task: Task): Promise<bigint> {
  const offer = acceptedOffer(task)
  return offer ? receivedFor(work, coop.key, task.number, offer.price.currency) : 0n
}

/** A task with its whole story. */
export interface TaskStory {
  readonly task: Task
  readonly events: readonly TaskEvent[]
  /** For each ledger entry in the story, the amount that it brought in or reversed. */
  readonly amounts: ReadonlyMap<number, Money>
  readonly received: bigint
}

/** @throws Refusal if there is no such task that this person may know of */
export const taskStory = askedOf(async (act: Act, by: Standing, number: number): Promise<TaskStory> => {
  const { work, coop } = act
  const task = await theTask(act, by, number)
  const entries = await entriesOf(work, coop.key, { task: number })
  const amounts = new Map(entries.map((entry) => [entry.number, incomeIn(entry)]))
  return { task, events: await taskEventsOf(work, coop.key, number), amounts, received: await receivedOf(act, task) }
})

/** The amount that an entry brought in for a task; for a reversal the same amount. */
function incomeIn({ postings }: Awaited<ReturnType<typeof entriesOf>>[number]): Money {
  const income = postings.filter(({ account }) => account === "income:tasks")
  const minor = income.reduce((sum, { amount }) => sum + amount.minor, 0n)
  return { minor: minor < 0n ? -minor : minor, currency: income[0]?.amount.currency ?? "" }
}

/** A page of the list of tasks. `count`: how many there are. `earlier`: whether there are more before these. */
export interface TaskPage {
  readonly tasks: readonly Task[]
  readonly count: number
  readonly earlier: boolean
  /** Whether the list shows only the reader's own tasks. */
  readonly own: boolean
}

/** Nobody reads more of them in one answer on a phone. */
const mostTasks = 30

/** The newest tasks: for members everybody's, for people from outside their own. `before`: only smaller numbers. */
export const taskList = askedBy(
  "anyone",
  async (
    { work, coop }: Act,
    by,
    { all, before }: { readonly all: boolean; readonly before: number | undefined },
  ): Promise<TaskPage> => {
    const own = !belongs(by)
    const states = ["submitted", "offered", "accepted", "done"] as const
    const filter = { ...(!all && { states }), ...(own && { of: by.person }) }
    const page = { ...(before !== undefined && { before }), newest: mostTasks + 1 }
    const found = await taskPage(work, coop.key, filter, page)
    const tasks = found.slice(-mostTasks)
    return { tasks, count: await countTasks(work, coop.key, filter), earlier: found.length > tasks.length, own }
  },
)
