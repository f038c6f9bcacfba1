/** The duties that a person has on tasks (§9.1): to answer an offer, to agree to a ratio, or to finish in time. */
import { DateTime } from "luxon"
import { type Instant, instant, type Standing } from "../../kernel/rules/types.ts"
import { ratiosWaiting } from "./shares.ts"
import { acceptedOffer, isOn, mayDo, type Task } from "./tasks.ts"

/** `task-offer`: the customer has not answered; `task-ratio`: others proposed a ratio; `task-date`: the task is due soon or overdue. */
export interface TaskDuty {
  readonly duty: "task-offer" | "task-ratio" | "task-date"
  readonly task: Task
  /** The end of the day on which the task is due. Null if the task is overdue, or the duty has no day. */
  readonly until: Instant | null
}

/** A task becomes a duty this many days before the day on which it is due. */
const soon = 7

/** The person's duties on these tasks, in the order of the tasks. */
export function taskDuties(
  tasks: readonly Task[],
  by: Standing,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly TaskDuty[] {
  return tasks.flatMap((task) => {
    const duties: TaskDuty[] = []
    if (mayDo(task, "agree", by) === null) duties.push({ duty: "task-offer", task, until: null })
    const roles = (["evaluators", "workers"] as const).filter((role) => isOn(task, by.person, role))
    const asked = roles.some((role) => ratiosWaiting(task, role, by.person).length > 0)
    if (asked && mayDo(task, "share", by) === null) duties.push({ duty: "task-ratio", task, until: null })
    const due = dayEnd(task, zone)
    if (
      due !== null &&
      mayDo(task, "done", by) === null &&
      DateTime.fromMillis(now, { zone }).plus({ days: soon }) >= due
    )
      duties.push({ duty: "task-date", task, until: due.toMillis() > now ? instant(due.toMillis()) : null })
    return duties
  })
}

function dayEnd(task: Task, zone: string): DateTime | null {
  const offer = acceptedOffer(task)
  return offer && DateTime.fromISO(offer.date, { zone }).endOf("day")
}
