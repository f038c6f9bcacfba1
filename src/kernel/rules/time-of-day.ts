/** Reads a time of day as people type it: `18:00`, `at 6 pm`, `18 Uhr`, `noon`. */
import { madeOf, oneOf } from "./typed-pattern.ts"

export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
}

/** The source of a pattern for a time of day. Its groups are read by `timeIn`. */
export const timePattern = madeOf((typed) => {
  const before = oneOf(typed, "clock", "before")
  const oclock = oneOf(typed, "clock", "oclock")
  // `24.12.` is a day.
  const digits = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?!\.)(?: ?${oclock})?| ?${oclock})(?: ?(?<half>[ap]m))?`
  return String.raw`(?:${before} )?(?:${digits}|(?<hour2>\d{1,2}) ?(?<half2>[ap]m)|(?<noon>${oneOf(typed, "clock", "noon")}))(?![\p{L}\p{N}])`
})

type Groups = Readonly<Record<string, string | undefined>>

/** The time that was found by the pattern. Null if there is no such time, as with `25:00`. */
export function timeIn({ hour, hour2, minute = "0", half, half2, noon }: Groups): TimeOfDay | null {
  if (noon !== undefined) return { hour: 12, minute: 0 }
  const typed = Number(hour ?? hour2)
  const part = (half ?? half2)?.toLowerCase()
  if (Number(minute) > 59 || (part === undefined ? typed > 23 : typed < 1 || typed > 12)) return null
  return { hour: part === undefined ? typed : (typed % 12) + (part === "pm" ? 12 : 0), minute: Number(minute) }
}
