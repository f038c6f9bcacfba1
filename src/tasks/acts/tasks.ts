/**
 * How tasks are submitted and found (§9.1). The functions here also add each deed on a task to the task's story and the minutes, and tell
 * the people concerned.
 */

import { type Act, membersRoom, type Saying, say, sayAnew } from "../../kernel/acts/context.ts"
import { sendGuide } from "../../kernel/acts/guide.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { hasIban } from "../../kernel/rules/iban-in-text.ts"
import { hour } from "../../kernel/rules/limits.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import {
  type CoopKey,
  type LookedUp,
  type MatrixId,
  type Money,
  type RoomId,
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
import { announcedTask, newsOfTasks, taskVariables } from "../views/tasks.ts"
import { mustDoTask, mustSubmit } from "./limits.ts"

/** An act on a task, typed in a room. The act's answer goes to that room, so no other message about the act goes there. */
export interface TaskAct extends Act {
  readonly room: RoomId
}

/**
 * Submits a task, and tells the members' room. If a customer typed their first task in the lobby, the customers' guide is sent to their
 * direct room. If they typed the task in their direct room, the answer to the command is that guide. @throws Refusal
 */
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
    const fromLobby = !belongs(by) && act.room === coop.rooms.lobby
    if (fromLobby && (await countTasks(work, coop.key, { customer: by.person })) === 1)
      await sendGuide(act, by.person, "customer", taskVariables(act, task))
    return task
  },
)

const announced = async (act: Act, task: Task): Promise<string> =>
  paragraphs(announcedTask(act, task), await notToConfuse(act, task.customer))

/**
 * Tells the members' room about a task that somebody from outside the co-op submitted. All such tasks within an hour share one message. It
 * shows the first task, and says how many more came after it.
 */
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

/** Checks that texts which others will read contain no account number. @throws Refusal */
export function mustBeFit(...texts: readonly string[]): void {
  if (texts.some(hasIban)) refuse("task-iban")
}

/** Checks the words that a person adds to a deed, such as a reason. @throws Refusal */
export function mustBeBrief(text: string): void {
  mustBeFit(text)
  mustBeShort(text, longestReason)
}

function mustBeShort(text: string, most: number): void {
  const length = Array.from(text).length
  if (length > most) refuse("task-text-too-long", { most, length })
}

/**
 * A task that this person may know of. @throws Refusal, the same for a task that does not exist and for a task that they may not know of
 */
export async function theTask({ work, coop }: Act, by: LookedUp, number: number): Promise<Task> {
  const task = await taskOf(work, coop.key, number)
  return task && maySee(task, by) ? task : refuse("task-unknown", { task: taskId(number) })
}

/** Deeds that a person can do again and again. Others are told of each of them, so their number is limited. */
const repeated: readonly TaskDeed[] = ["evaluate", "offer", "join", "share"]

/** The task with this number, if this person may do this deed on it now. @throws Refusal */
export async function taskToDo(act: Act, by: LookedUp, number: number, deed: TaskDeed): Promise<Task> {
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

/**
 * Something done on a task, to be added to the task's story and to the minutes. It has exactly the details that its act has in the minutes.
 * Only the commitment to a reason or to `sealed` is missing: the function `note` adds it.
 */
export type TaskNote = {
  readonly [A in TaskActName]: { readonly act: A } & Omit<MinutesAct<A>["details"], "task" | "contents"> &
    Pick<NewTaskEvent, "actor" | "reason" | "sealed"> & {
      /** The commitment to a wording or an offer. */
      readonly contents?: string
    }
}[TaskActName]

/** Adds a deed to the task's story and to the minutes, which name neither price nor reason. */
export async function note({ work, coop }: Act, task: Task, { act, contents, ...line }: TaskNote): Promise<void> {
  // The cast is needed: the compiler cannot see that the name of the deed follows the dash.
  const deed = act.slice("task-".length) as TaskEventDeed
  const reason = await addTaskEvent(work, coop.key, task.number, { ...line, deed })
  const { actor } = line
  const about = { ...("offer" in line && { offer: line.offer }), ...("role" in line && { role: line.role }) }
  const details = { task: taskId(task.number), ...about, contents: contents ?? reason ?? undefined }
  // The cast is safe: a `TaskNote` has exactly the details of its act. Once it is taken apart, the compiler no longer knows that `act` and
  // `details` fit.
  await addRecord(work, coop.key, { actor, act, details } as NewRecord)
}

/** Tells the members' room about an act. If the act was typed in that room, the act's answer tells them already, so nothing is said. */
export async function tellMembers(act: TaskAct, text: string, saying: Saying = {}): Promise<void> {
  if (act.room !== act.coop.rooms.members) await say(act, membersRoom(act), text, saying)
}

/** Tells the customer in their direct room. `by`: the person who did the deed; if that is the customer, nothing is said. */
export async function tellCustomer(act: Act, task: Task, by: MatrixId | null, text: string): Promise<void> {
  if (task.customer !== by) await say(act, { person: task.customer }, text)
}

/** The income for a task so far, in minor units of its price's currency; 0 if no price is agreed. */
export async function receivedOf({ work, coop }: Act, task: Task): Promise<bigint> {
  const offer = acceptedOffer(task)
  return offer ? receivedFor(work, coop.key, task.number, offer.price.currency) : 0n
}

/** A task with its whole story. */
export interface TaskStory {
  readonly task: Task
  readonly events: readonly TaskEvent[]
  /** The amount that each ledger entry in the story brought in or took back, by the entry's number. It is never negative. */
  readonly amounts: ReadonlyMap<number, Money>
  readonly received: bigint
}

/** A task with its whole story. @throws Refusal if there is no such task that this person may know of */
export const taskStory = askedOf(async (act: Act, by: LookedUp, number: number): Promise<TaskStory> => {
  const { work, coop } = act
  const task = await theTask(act, by, number)
  const entries = await entriesOf(work, coop.key, { task: number })
  const amounts = new Map(entries.map((entry) => [entry.number, incomeIn(entry)]))
  return { task, events: await taskEventsOf(work, coop.key, number), amounts, received: await receivedOf(act, task) }
})

/** The amount that an entry brought in for a task, or took back. It is never negative. */
function incomeIn({ postings }: Awaited<ReturnType<typeof entriesOf>>[number]): Money {
  const income = postings.filter(({ account }) => account === "income:tasks")
  const minor = income.reduce((sum, { amount }) => sum + amount.minor, 0n)
  return { minor: minor < 0n ? -minor : minor, currency: income[0]?.amount.currency ?? "" }
}

/** A page of the list of tasks. `count`: how many tasks the whole list has; `earlier`: whether there are older tasks than these. */
export interface TaskPage {
  readonly tasks: readonly Task[]
  readonly count: number
  readonly earlier: boolean
  /** Whether the list shows only the reader's own tasks. */
  readonly own: boolean
}

/** The most tasks in one answer. Nobody reads more on a phone. */
const mostTasks = 30

/**
 * The newest tasks. Members get everybody's tasks; all other people get only their own. `all`: whether to include finished tasks.
 * `before`: if given, only tasks with smaller numbers than this are included.
 */
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
