/** What customers ask the co-op to do, from request to income (§9). */
import type { Capability } from "../coop/capability.ts"
import { taskMoves } from "../coop/task-leaving.ts"
import { taskTodo } from "../coop/task-todo.ts"
import { tasksCheck } from "../store/verify-tasks.ts"

export const tasks: Capability = {
  name: "tasks",
  todo: [taskTodo],
  moves: taskMoves,
  checks: [tasksCheck],
}
