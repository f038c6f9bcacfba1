/** When reminders come: how often a person wants them, and in which hours of their own clock none comes (§2.7). */
import { DateTime } from "luxon"
import { type Instant, instant } from "../../kernel/rules/types.ts"

/**
 * How often somebody is reminded. `each`: of each thing when its time comes. `daily` and `weekly`: of everything together, in one message.
 * `none`: never.
 */
export const rhythms = ["each", "daily", "weekly", "none"] as const
export type Rhythm = (typeof rhythms)[number]

/** Hours without reminders, in minutes after midnight. They go over midnight if `to` is smaller than `from`. The two are never equal. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

/** The way in which a person wants to be reminded. */
export interface Reminding {
  readonly rhythm: Rhythm
  /** Null: reminders come at any hour. */
  readonly quiet: QuietHours | null
  /** The time zone of the person's clock, by its IANA name. Null: that of the co-op. */
  readonly zone: string | null
}

/** People who have chosen nothing are reminded of each thing, at any hour. */
export const usualReminding: Reminding = { rhythm: "each", quiet: null, zone: null }

/** The hour of collected messages by the person's clock. Weekly ones come on Mondays. */
export const collectedAt = 9

const minute = 60_000
const dayOfMinutes = 24 * 60

/**
 * The end of the quiet hours in which this moment lies. Null if it lies in none. It is the first moment at which the clock in that zone
 * shows a time outside of the quiet hours. So it is right where clocks change, too.
 */
export function quietUntil(at: Instant, quiet: QuietHours | null, zone: string): Instant | null {
  if (quiet === null) return null
  const now = DateTime.fromMillis(at, { zone })
  const shown = minuteOf(now)
  if (!isWithin(shown, quiet)) return null
  const begun = now.startOf("minute").toMillis()
  const left = (quiet.to - shown + dayOfMinutes) % dayOfMinutes
  const end = DateTime.fromMillis(begun + left * minute, { zone })
  if (end.offset === now.offset) return instant(end.toMillis())
  // The clocks change meanwhile. That happens in two nights of a year, so going through the minutes is quick enough.
  let next = begun + minute
  while (isWithin(minuteOf(DateTime.fromMillis(next, { zone })), quiet)) next += minute
  return instant(next)
}

const minuteOf = ({ hour, minute: past }: DateTime): number => hour * 60 + past

const isWithin = (shown: number, { from, to }: QuietHours): boolean =>
  from < to ? from <= shown && shown < to : from <= shown || shown < to

/**
 * When the next collected message comes after this moment: at nine by the person's clock, or when their quiet hours end after that. Null if
 * the person does not get collected messages.
 * @param zone the co-op's zone, for people who have not set their own
 */
export function nextCollected(after: Instant, { rhythm, quiet, zone: own }: Reminding, zone: string): Instant | null {
  if (rhythm !== "daily" && rhythm !== "weekly") return null
  const now = DateTime.fromMillis(after, { zone: own ?? zone })
  // Yesterday's message may still wait for the end of quiet hours.
  for (let days = -1; ; days += 1) {
    const day = now.plus({ days }).startOf("day").set({ hour: collectedAt })
    if (rhythm === "weekly" && day.weekday !== 1) continue
    const at = instant(day.toMillis())
    const comes = quietUntil(at, quiet, own ?? zone) ?? at
    if (comes > after) return comes
  }
}
