/** The duties of a person on tasks (§9.1), for `!todo`. */

import type { Act } from "../../kernel/acts/context.ts"
import type { Todo } from "../../kernel/acts/todo.ts"
import type { LookedUp } from "../../kernel/rules/types.ts"
import { type TaskDuty, taskDuties } from "../rules/duties.ts"
import type { Task } from "../rules/tasks.ts"
import { tasksIn } from "../store/tasks.ts"
import { taskDutyLine, taskDutySubject } from "../views/tasks.ts"

export const taskTodo: Todo<TaskDuty> = {
  name: "tasks",
  rank: "work",
  async waiting(act, { person }) {
    return taskDuties(await tasksOf(act, person), person, { now: act.work.now, zone: act.coop.zone })
  },
  reminds: () => true,
  subject: taskDutySubject,
  line: taskDutyLine,
}

/** The tasks of which the person is the customer, and the tasks on which they have a role. */
async function tasksOf({ work, coop }: Act, { person }: LookedUp): Promise<readonly Task[]> {
  const states = ["offered", "accepted", "done"] as const
  const tasks = [
    ...(await tasksIn(work, coop.key, { states, customer: person })),
    ...(await tasksIn(work, coop.key, { states, person })),
  ]
  return [...new Map(tasks.map((task) => [task.number, task])).values()].toSorted((a, b) => a.number - b.number)
}
