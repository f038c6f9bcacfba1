/** Motions from proposal to outcome (§2–§5). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { motionsCheck } from "../store/verify-motions.ts"
import { motionTodo } from "./motion-todo.ts"
import { reminders, stageEnds } from "./stages-due.ts"

export const votes: Capability = {
  name: "votes",
  due: [stageEnds, reminders],
  todo: [motionTodo],
  checks: [motionsCheck],
}
