/** The reasons for refusals about the minutes (§11). */
import { type Details, number, subjects, text } from "../../kernel/rules/refusals/declare.ts"

export const minutesRefusals = {
  "minutes-range-backwards": { to: text, from: text },
  "minutes-no-such-date": { typed: text },
  "minutes-date-to-come": { typed: text },
  "minutes-unknown": { typed: text, subjects },
  "no-records-yet": {},
  "no-such-record": { number: text, last: text },
  "search-nothing": {},
  "search-too-long": { most: number },
} satisfies Readonly<Record<string, Details>>
