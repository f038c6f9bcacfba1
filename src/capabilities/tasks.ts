/** What customers ask the co-op to do, from request to income (§9). */
import type { Capability } from "../coop/capability.ts"
import { taskTodo } from "../coop/task-todo.ts"

export const tasks: Capability = {
  name: "tasks",
  todo: [taskTodo],
}
