/** A calendar day in words. */
import { DateTime } from "luxon"
import { instant } from "../rules/types.ts"
import type { Words } from "./words.ts"

/** A calendar day such as `2026-11-20` as people read it. */
export const dayText = (words: Words, day: string): string =>
  words.date(instant(DateTime.fromISO(day, { zone: words.zone }).set({ hour: 12 }).toMillis()))
