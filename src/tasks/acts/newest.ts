/** The newest task, for a command whose number was left out. */
import type { Act } from "../../kernel/acts/context.ts"
import type { Standing } from "../../kernel/rules/types.ts"
import { tasksIn } from "../store/tasks.ts"

const open = ["submitted", "offered", "accepted", "done"] as const

/**
 * The number of the newest open task in which this person has a part. A member without such a task gets the co-op's newest open task. Null
 * if there is none.
 */
export async function newestTask({ work, coop }: Act, { person, status }: Standing): Promise<number | null> {
  const own = await tasksIn(work, coop.key, { states: open, of: person })
  const tasks = own.length > 0 || status === null ? own : await tasksIn(work, coop.key, { states: open })
  return tasks.at(-1)?.number ?? null
}
