/** The work that customers ask the co-op to do, from request to income (§9). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { isCustomer } from "../store/deeds.ts"
import { tasksCheck } from "../store/verify.ts"
import { taskMoves } from "./leaving.ts"
import { taskTodo } from "./todo.ts"

export const does: Capability = {
  name: "tasks",
  todo: [taskTodo],
  moves: taskMoves,
  concerns: [isCustomer],
  checks: [tasksCheck],
}
