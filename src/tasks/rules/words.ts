/** The words that people type only in this capability's commands, by group. */
import { type TaskRole, taskDeeds } from "./tasks.ts"

export const words = {
  /** As in `!tasks all`. */
  tasks: ["all"],
  /** As in `!task T3 offer 500 EUR 2027-01-15`. */
  task: ["new", ...taskDeeds],
  role: ["evaluators", "workers"] satisfies readonly TaskRole[],
} as const
