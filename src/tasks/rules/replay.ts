/** Rebuilds tasks from the minutes (§9.1, §11): the people on each task, its state, and the commitments to its texts. */
import { type ToldAct, toldIn } from "../../kernel/rules/minuted/index.ts"
import type { MinutesRecord } from "../../kernel/rules/minutes.ts"
import { taskActs } from "./minuted.ts"
import type { TaskEventDeed, TaskState } from "./tasks.ts"

/** A line of a task's story. It names people by their current IDs. */
export interface ToldLine {
  readonly at: number
  readonly deed: string
  readonly actor: string | null
  readonly offer: number | null
  readonly role: string | null
  /** The commitment to the line's text: the task's wording, the offer, or a reason. Null: the line has no text, or is about a ratio. */
  readonly contents: string | null
}

/** A ratio in force, and the people who agreed to it. `agreed`: a person's ID when they agreed; `now`: their ID now. */
export interface ToldRatio {
  readonly contents: string | null
  readonly people: readonly { readonly agreed: string; readonly now: string }[]
  /** The index of the ratio's line in the story. */
  readonly line: number
}

export interface ToldTask {
  customer: string | null
  state: TaskState
  accepted: number | null
  /** The people with a role on the task. `since`: when the person got the role. */
  people: { readonly role: string; readonly person: string; readonly since: number }[]
  readonly ratios: Map<string, ToldRatio>
  lines: ToldLine[]
}

/** The state that each deed leads to. Other deeds do not change the state. */
const statesAfter: Partial<Readonly<Record<TaskEventDeed, TaskState>>> = {
  ...{ submitted: "submitted", over: "submitted", offer: "offered", agree: "accepted", decline: "declined" },
  ...{ cancel: "cancelled", done: "done", unpaid: "done", paid: "paid" },
}

/** Rebuilds the tasks from a co-op's public minutes, by number (`T3`). @param records in their order */
export function tasksTold(records: Iterable<MinutesRecord>): ReadonlyMap<string, ToldTask> {
  const tasks = new Map<string, ToldTask>()
  for (const record of records) {
    const told = toldIn(record)
    if (told?.act === "member-moved")
      for (const task of tasks.values()) rename(task, told.details.person, told.details.to)
    else if (told && isOfTask(told)) {
      const task = tasks.get(told.details.task) ?? fresh()
      tasks.set(told.details.task, task)
      follow(task, told, record)
    }
  }
  return tasks
}

type TaskAct = ToldAct<keyof typeof taskActs>
const isOfTask = (told: ToldAct): told is TaskAct => Object.hasOwn(taskActs, told.act)

const fresh = (): ToldTask => ({
  ...{ customer: null, state: "submitted", accepted: null, people: [], ratios: new Map(), lines: [] },
})

function follow(task: ToldTask, { act, details }: TaskAct, { actor, at }: MinutesRecord): void {
  // The cast is needed: the compiler cannot see that the name of the deed follows the dash.
  const deed = act.slice("task-".length) as TaskEventDeed
  const offer = "offer" in details ? details.offer : null
  const role = "role" in details ? details.role : null
  const contents = ("contents" in details ? details.contents : null) ?? null
  task.lines.push({ at, deed, actor, offer, role, contents: deed === "ratio" ? null : contents })
  task.state = statesAfter[deed] ?? task.state
  if (deed === "submitted") task.customer = actor
  if (deed === "agree") task.accepted = offer
  if (role === null) return
  if (deed === "ratio") task.ratios.set(role, { contents, people: idsOf(task, role), line: task.lines.length - 1 })
  else {
    // The group has changed, so its ratio is void.
    task.ratios.delete(role)
    task.people = task.people.filter((one) => one.role !== role || one.person !== actor)
    if ((deed === "evaluate" || deed === "join") && actor !== null) task.people.push({ role, person: actor, since: at })
  }
}

const idsOf = (task: ToldTask, role: string) =>
  task.people.filter((one) => one.role === role).map(({ person }) => ({ agreed: person, now: person }))

function rename(task: ToldTask, old: string, next: string): void {
  const now = (person: string) => (person === old ? next : person)
  if (task.customer !== null) task.customer = now(task.customer)
  task.people = task.people.map((one) => ({ ...one, person: now(one.person) }))
  task.lines = task.lines.map((line) => ({ ...line, actor: line.actor && now(line.actor) }))
  for (const [role, ratio] of task.ratios)
    task.ratios.set(role, { ...ratio, people: ratio.people.map((one) => ({ ...one, now: now(one.now) })) })
}
