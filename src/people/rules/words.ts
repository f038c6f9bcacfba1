/** The words that people type only in this capability's commands, by group. */
import { memberRoles } from "./guides.ts"

export const words = {
  /** The role to type after `!guide`, as in `!guide founder`. The words for offices are declared elsewhere. */
  guide: memberRoles,
} as const
