/** Moods (§17.2): how people feel, from 1 to 5 or in words, once or again and again. */
import { DateTime } from "luxon"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import type { Sums } from "./polls.ts"

/** How often a mood is asked again. */
export const rhythms = ["day", "week", "month"] as const
export type MoodRhythm = (typeof rhythms)[number]

/** The most questions of a co-op that are asked again and again. */
export const mostSeries = 5

/** The options of a mood without words of its own. */
export const scale: readonly string[] = ["1", "2", "3", "4", "5"]

/** Whether a mood is answered by a number from 1 to 5. */
export const isScale = (options: readonly string[]): boolean => options.join() === scale.join()

/** When the next question of a series is asked: one or more intervals after `at`, and after `now`. */
export function nextAsked(at: Instant, now: Instant, every: MoodRhythm, zone: string): Instant {
  const first = DateTime.fromMillis(at, { zone })
  for (let times = 1; ; times += 1) {
    const next = instant(first.plus({ [`${every}s`]: times }).toMillis())
    if (next > now) return next
  }
}

/** How long people can answer one question of a series. */
const lengths = { day: { hours: 12 }, week: { days: 3 }, month: { days: 7 } } as const satisfies Record<
  MoodRhythm,
  object
>

/** When the answers to a question of a series end that is asked now. */
export const moodEnd = (now: Instant, every: MoodRhythm, zone: string): Instant =>
  instant(DateTime.fromMillis(now, { zone }).plus(lengths[every]).startOf("minute").toMillis())

/** With fewer answers than this, a question does not stand in the picture of its series. */
const fewestDrawn = 5

/** One question of a series that has ended. */
export interface Asked {
  readonly at: Instant
  readonly sums: Sums
}

/** A point of the picture: the average of the answers, in tenths. */
export interface Point {
  readonly at: Instant
  readonly tenths: number
}

/** The most points that a picture shows. */
const mostPoints = 12

/**
 * The points of the picture of a series, oldest first. `asked`: its ended questions, oldest first. Null: there is nothing to draw yet, or
 * too few people answered the last question.
 */
export function courseOf(asked: readonly Asked[]): readonly Point[] | null {
  const last = asked.at(-1)
  const drawn = asked.filter(({ sums }) => sums.answered >= fewestDrawn)
  if (last === undefined || last.sums.answered < fewestDrawn || drawn.length < 2) return null
  return drawn.slice(-mostPoints).map(({ at, sums }) => ({ at, tenths: averageOf(sums) }))
}

/** The average of answers from 1 to 5, in tenths, rounded. The sums must have at least one answer. */
export function averageOf({ answered, chosen }: Sums): number {
  const total = chosen.reduce((sum, times, at) => sum + times * (at + 1), 0)
  return Math.round((total * 10) / answered)
}
