/** The days on which banks move money, by the calendar of each payment system. */
import { DateTime } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"

/** `target`: euro transfers (TARGET). `swiss`: transfers of francs (SIC). `us`: the Federal Reserve. `uk`: Bacs. */
export type BankCalendar = "target" | "swiss" | "us" | "uk"

/** Whether banks work on this day: no weekend, and no holiday of the payment system. */
export function isBankDay(day: CalendarDay, calendar: BankCalendar): boolean {
  const { weekday, year } = at(day)
  return weekday <= 5 && !holidays[calendar](year).includes(day)
}

/** This day if banks work on it, else the next on which they do. */
export function bankDayFrom(day: CalendarDay, calendar: BankCalendar): CalendarDay {
  let next = day
  while (!isBankDay(next, calendar)) next = iso(at(next).plus({ days: 1 }))
  return next
}

/** The first day after this one on which banks work. */
export const bankDayAfter = (day: CalendarDay, calendar: BankCalendar): CalendarDay =>
  bankDayFrom(iso(at(day).plus({ days: 1 })), calendar)

const at = (day: CalendarDay) => DateTime.fromISO(day, { zone: "UTC" })
const iso = (day: DateTime): CalendarDay => day.toFormat("yyyy-MM-dd")

const holidays: Readonly<Record<BankCalendar, (year: number) => readonly CalendarDay[]>> = {
  /** The closing days of TARGET, which the European Central Bank fixed for good in 2002. */
  target: (year) => [
    ...["01-01", "05-01", "12-25", "12-26"].map((day) => `${year}-${day}`),
    ...[-2, 1].map((days) => fromEaster(year, days)),
  ],
  /** The holidays on which SIC rests: those of Zurich, with Good Friday, Ascension Day and Whit Monday. */
  swiss: (year) => [
    ...["01-01", "01-02", "05-01", "08-01", "12-25", "12-26"].map((day) => `${year}-${day}`),
    ...[-2, 1, 39, 50].map((days) => fromEaster(year, days)),
  ],
  /** The holidays of the Federal Reserve Banks. One on a Sunday is kept on Monday; for one on a Saturday they do not close. */
  us: (year) => [
    ...["01-01", "06-19", "07-04", "11-11", "12-25"].map((day) => onMonday(`${year}-${day}`)),
    ...[nth(year, 1, 1, 3), nth(year, 2, 1, 3), lastMonday(year, 5), nth(year, 9, 1, 1), nth(year, 10, 1, 2)],
    nth(year, 11, 4, 4),
  ],
  /** The bank holidays of England and Wales, without those proclaimed for one year. */
  uk: (year) => [
    ...[-2, 1].map((days) => fromEaster(year, days)),
    ...[nth(year, 5, 1, 1), lastMonday(year, 5), lastMonday(year, 8)],
    ...nextWeekdays([`${year}-01-01`]),
    ...nextWeekdays([`${year}-12-25`, `${year}-12-26`]),
  ],
}

/** The day itself, or the Monday after it if it is a Sunday. */
const onMonday = (day: CalendarDay): CalendarDay => (at(day).weekday === 7 ? iso(at(day).plus({ days: 1 })) : day)

/** The nth of a weekday in a month; 1 is Monday. */
function nth(year: number, month: number, weekday: number, count: number): CalendarDay {
  const first = DateTime.utc(year, month, 1)
  return iso(first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * (count - 1) }))
}

function lastMonday(year: number, month: number): CalendarDay {
  const last = DateTime.utc(year, month).endOf("month")
  return iso(last.minus({ days: last.weekday - 1 }))
}

/** The days, each at a weekend moved to the next weekday that is none of the others. */
function nextWeekdays(days: readonly CalendarDay[]): readonly CalendarDay[] {
  const kept = days.filter((day) => at(day).weekday <= 5)
  for (const day of days.filter((one) => !kept.includes(one))) {
    let next = at(day)
    while (next.weekday > 5 || kept.includes(iso(next))) next = next.plus({ days: 1 })
    kept.push(iso(next))
  }
  return kept
}

/** The day so many days after Easter Sunday. */
const fromEaster = (year: number, days: number): CalendarDay => iso(easter(year).plus({ days }))

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the first full moon from 21 March on. Reckoned with the moon's cycle of 19
 * years, and its two corrections by centuries.
 */
function easter(year: number): DateTime {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  // Where the reckoned moon would fall on 19 April, or on the 18th late in the cycle, the calendar takes it a day earlier.
  const early = moon === 29 || (moon === 28 && golden > 10) ? 1 : 0
  const full = DateTime.utc(year, 3, 21).plus({ days: moon - early })
  return full.plus({ days: 7 - (full.weekday % 7) })
}
