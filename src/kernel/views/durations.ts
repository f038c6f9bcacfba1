/** Distances in time and durations in the words of a language. */
import { Duration } from "luxon"
import type { Language } from "../languages.ts"

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A distance in time, rounded to the nearest unit. That is close enough, because the exact moment always stands beside it. */
export function relative(language: Language, milliseconds: number): string {
  const format = new Intl.RelativeTimeFormat(language)
  const distance = Math.abs(milliseconds)
  if (distance < minute / 2) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(0, "second")
  if (distance < 90 * minute) return format.format(Math.round(milliseconds / minute), "minute")
  if (distance < 36 * hour) return format.format(Math.round(milliseconds / hour), "hour")
  return format.format(Math.round(milliseconds / day), "day")
}

const units = [
  ["years", "year"],
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["hours", "hour"],
  ["minutes", "minute"],
  ["seconds", "second"],
] as const

/** An ISO 8601 duration as parts in words, such as `3 days` and `12 hours`. */
export function durationParts(language: Language, iso: string): string[] {
  const duration = Duration.fromISO(iso)
  const part = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value)
  const parts = units.flatMap(([many, one]) => (duration[many] > 0 ? [part(duration[many], one)] : []))
  return parts.length > 0 ? parts : [part(0, "minute")]
}
