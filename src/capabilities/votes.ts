/** Motions from proposal to outcome (§2–§5). */
import type { Capability } from "../coop/capability.ts"
import { motionTodo } from "../coop/motion-todo.ts"
import { reminders, stageEnds } from "../coop/stages-due.ts"
import { motionsCheck } from "../store/verify-motions.ts"

export const votes: Capability = {
  name: "votes",
  due: [stageEnds, reminders],
  todo: [motionTodo],
  checks: [motionsCheck],
}
