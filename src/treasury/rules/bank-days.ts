/** The days on which banks move money, by the calendar of each payment system. */
import { DateTime } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"

/** `target`: euro transfers (TARGET). `swiss`: transfers of francs (SIC). */
export type BankCalendar = "target" | "swiss"

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
