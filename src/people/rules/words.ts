/** The words to type that only this capability knows, by group. */
import { memberRoles } from "./guides.ts"

export const words = {
  /** As in `!guide founder`. Offices have words of their own. */
  guide: memberRoles,
} as const
