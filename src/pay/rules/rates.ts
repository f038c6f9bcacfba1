/** Hourly rates (§18.1): what somebody earns on a day, by the rate that was set for them, their years of service, and their roles. */
import { DateTime } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money, Refused } from "../../kernel/rules/types.ts"
import { baseOf, endsOf, type Grade, gradeOf, type Scale } from "./scale.ts"

/** A scale that holds from a day on, until the next one does. */
export interface ScaleSince {
  readonly scale: Scale
  readonly since: CalendarDay
}

/**
 * A rate that was set for a person. One that is set later replaces it from its first day on, and all that were planned for later days. Only a
 * rate that was set afterwards has a last day: it is for days on which the person had none.
 */
export interface RateSet {
  readonly number: number
  readonly person: MatrixId
  readonly grade: string
  readonly rate: Money
  readonly since: CalendarDay
  /** The last day. Null: it holds until another one does. */
  readonly until: CalendarDay | null
}

/** The pay grade of a role from a day on. Null: it has none any more. */
export interface RoleGrade {
  readonly role: number
  readonly grade: string | null
  readonly since: CalendarDay
}

/** Days on which a person held a role. `last` is null while they hold it. */
export interface Holding {
  readonly person: MatrixId
  readonly role: number
  readonly first: CalendarDay
  readonly last: CalendarDay | null
}

/** Everything from which the rate of a person on a day follows. */
export interface PayRules {
  readonly scales: readonly ScaleSince[]
  readonly ratesOf: ReadonlyMap<MatrixId, readonly RateSet[]>
  readonly roleGrades: readonly RoleGrade[]
  readonly holdingsOf: ReadonlyMap<MatrixId, readonly Holding[]>
  /** How long the base of a role's grade is kept after the role (§14.3), as an ISO 8601 duration. */
  readonly notice: string
  /** On which day a person's service begins. Undefined: they are no member. */
  readonly serviceSince: ReadonlyMap<MatrixId, CalendarDay>
}

/** What somebody earns for an hour on a day. */
export interface Rate {
  readonly grade: string
  readonly rate: Money
}

/** The last of these that holds on a day. */
const lastOn = <Item extends { readonly since: CalendarDay }>(items: readonly Item[], day: CalendarDay): Item | null =>
  items.reduce<Item | null>((best, item) => {
    if (item.since > day) return best
    return best !== null && best.since > item.since ? best : item
  }, null)

/** The scale that holds on a day. Before the first one, the first one counts: a rate can be set for work that was done before the vote. */
export const scaleOn = (scales: readonly ScaleSince[], day: CalendarDay): Scale | null =>
  (lastOn(scales, day) ?? scales[0])?.scale ?? null

/** Of these rates, in the order in which they were set, the one that holds on a day. */
export const setFor = <Item extends Pick<RateSet, "since" | "until">>(
  rates: readonly Item[],
  day: CalendarDay,
): Item | null => rates.findLast(({ since, until }) => since <= day && (until === null || day <= until)) ?? null

/** Of these rates, those that hold from a day after `today` on. */
export const comingRates = <Item extends Pick<RateSet, "since" | "until">>(
  rates: readonly Item[],
  today: CalendarDay,
): readonly Item[] => rates.filter((one) => one.since > today && setFor(rates, one.since) === one)

/** Full years from one day to another. Whoever began on 29 February completes a year on 1 March. */
export function yearsBetween(first: CalendarDay, day: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4))
  return Math.max(0, day.slice(5) < first.slice(5) ? years - 1 : years)
}

/**
 * The rate of a person on a day. It is the rate that was set for them, and at least the base of their grade for their years of service. It
 * is never above the grade's highest rate, so that a new scale holds for everybody at once. While they hold a role with a pay grade, and for
 * the notice after it, it is at least the base of that grade (§14.3).
 * @returns null if nobody has set a rate for them and no role of theirs has a grade
 */
export function rateOn(rules: PayRules, person: MatrixId, day: CalendarDay): Rate | null {
  const scale = scaleOn(rules.scales, day)
  if (!scale) return null
  const since = rules.serviceSince.get(person)
  const years = since === undefined ? 0 : yearsBetween(since, day)
  const set = setFor(rules.ratesOf.get(person) ?? [], day)
  const found: { readonly grade: Pick<Grade, "key">; readonly minor: bigint }[] = []
  if (set && set.rate.currency === scale.currency) {
    // A new scale can lack the grade of a rate that was set during its vote. The rate stays, within the scale.
    const own = gradeOf(scale, set.grade) ?? { ...endsOf(scale), key: set.grade, step: 0n }
    found.push({ grade: own, minor: within(own, set.rate.minor, years) })
  }
  for (const grade of gradesByRole(rules, scale, person, day)) found.push({ grade, minor: baseOf(grade, years) })
  const best = found.reduce<(typeof found)[number] | null>(
    (most, one) => (most !== null && most.minor >= one.minor ? most : one),
    null,
  )
  return best && { grade: best.grade.key, rate: { minor: best.minor, currency: scale.currency } }
}

/** The rate, raised to the base of its grade or cut to its highest one. */
function within(grade: Grade, minor: bigint, years: number): bigint {
  const base = baseOf(grade, years)
  if (minor < base) return base
  return minor > grade.highest ? grade.highest : minor
}

function gradesByRole(rules: PayRules, scale: Scale, person: MatrixId, day: CalendarDay): Grade[] {
  return (rules.holdingsOf.get(person) ?? []).flatMap((holding) => {
    if (holding.first > day) return []
    if (holding.last !== null && day > afterNotice(holding.last, rules.notice)) return []
    // The grade that the role had when it was lost counts.
    const asOf = holding.last !== null && holding.last < day ? holding.last : day
    const grade = lastOn(
      rules.roleGrades.filter(({ role }) => role === holding.role),
      asOf,
    )?.grade
    return (
      (grade &&
        (gradeOf(scale, grade) ??
          heldWithin(
            scale,
            rules.scales.filter(({ since }) => since <= day),
            grade,
          ))) ||
      []
    )
  })
}

/** A grade that a new scale lacks, because a role got it during the vote, as the last scale with it had it, within the new one's ends. */
function heldWithin(scale: Scale, scales: readonly ScaleSince[], key: string): Grade | null {
  const former = scales.findLast((one) => one.scale.currency === scale.currency && gradeOf(one.scale, key) !== null)
  const grade = former && gradeOf(former.scale, key)
  if (!grade) return null
  const { lowest, highest } = endsOf(scale)
  const inside = (minor: bigint) => (minor < lowest ? lowest : minor > highest ? highest : minor)
  return { ...grade, lowest: inside(grade.lowest), highest: inside(grade.highest) }
}

/** The last day on which the notice after a role still holds. */
const afterNotice = (last: CalendarDay, notice: string): CalendarDay =>
  DateTime.fromISO(last, { zone: "UTC" }).plus(durationOf(notice)).toFormat("yyyy-MM-dd")

/** A duration's parts, as luxon adds them. */
function durationOf(iso: string) {
  const [, years = 0, months = 0, weeks = 0, days = 0] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(iso) ?? []
  return { years: Number(years), months: Number(months), weeks: Number(weeks), days: Number(days) }
}

/** A rate that somebody wants to set. */
export interface Asked {
  readonly grade: string
  readonly rate: Money
  readonly since: CalendarDay
}

/**
 * Why this rate cannot be set (§18.1); null if it can. It must lie in the range of its grade, whose lowest rate rises with the years of
 * service. A scale keeps the voted pay ratio between its lowest and its highest rate, so a rate within it keeps the ratio too.
 * @param paidThrough the last day of this person of which hours were paid; null: none were
 * @param first the first day on which a rate of theirs holds; null: they have none. A rate for days before it can be set afterwards
 */
export function mayHaveRate(
  scale: Scale | null,
  { grade: typed, rate, since }: Asked,
  {
    years,
    paidThrough,
    first,
  }: { readonly years: number; readonly paidThrough: CalendarDay | null; readonly first: CalendarDay | null },
): Refused | null {
  if (!scale) return { refused: "no-pay-scale" }
  const grade = gradeOf(scale, typed)
  if (!grade) return { refused: "no-such-grade", grade: typed, grades: scale.grades.map(({ key }) => key) }
  const { currency } = scale
  if (rate.currency !== currency) return { refused: "rate-currency", currency: rate.currency, wanted: currency }
  const lowest = baseOf(grade, years)
  if (rate.minor < lowest || rate.minor > grade.highest)
    return {
      ...{ refused: "rate-out-of-range", grade: grade.key, years },
      lowest: { minor: lowest, currency },
      highest: { minor: grade.highest, currency },
    }
  if (paidThrough === null || since > paidThrough || (first !== null && since < first)) return null
  return { refused: "rate-paid-already", through: paidThrough }
}
