/** Acts about tasks (§9.1). An act is named `task-` plus the deed in the task's story. `contents` commits to the text of the deed. */
import { z } from "zod"
import { act, hash, named } from "../../kernel/rules/minuted/declare.ts"
import type { TaskRole } from "./tasks.ts"

/** A task as people write it, such as `T3`. */
const task = z.string()
/** The number of an offer within its task. */
const offer = z.number()
const role = named<TaskRole>()
/** The commitment to a reason, if somebody gave one. */
const why = hash.optional()

export const taskActs = {
  "task-submitted": act(["tasks"], { task, contents: hash }),
  "task-evaluate": act(["tasks"], { task, role }),
  "task-offer": act(["tasks"], { task, offer, contents: hash }),
  "task-agree": act(["tasks"], { task, offer }),
  "task-decline": act(["tasks"], { task, contents: why }),
  "task-join": act(["tasks"], { task, role }),
  "task-quit": act(["tasks"], { task, role }),
  "task-left": act(["tasks"], { task, role }),
  "task-over": act(["tasks"], { task }),
  "task-ratio": act(["tasks"], { task, role }, { later: { contents: hash } }),
  "task-done": act(["tasks"], { task }),
  "task-cancel": act(["tasks"], { task, contents: why }),
  "task-paid": act(["tasks"], { task }),
  "task-unpaid": act(["tasks"], { task }),
}
