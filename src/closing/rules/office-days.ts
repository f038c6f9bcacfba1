/** Who held an office on how many days of a year, by the minutes (§12). */
import { type Day, daysOf, month, monthsFrom } from "../../kernel/rules/months.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { OfficeYear } from "./bonus.ts"

/** What the minutes tell of seats, in their order. */
export type SeatNews =
  | {
      readonly act: "taken"
      readonly at: Instant
      readonly office: string
      readonly seat: number
      readonly person: MatrixId
    }
  | { readonly act: "ended"; readonly at: Instant; readonly office: string; readonly person: MatrixId }
  | { readonly act: "moved"; readonly person: MatrixId; readonly to: MatrixId }

interface Holding {
  readonly office: string
  readonly seat: number
  person: MatrixId
  readonly from: Instant
  until: Instant | null
}

/** All times in which somebody held a seat, under people's present Matrix IDs. */
function holdings(news: readonly SeatNews[]): readonly Holding[] {
  const all: Holding[] = []
  const open = (fits: (one: Holding) => boolean) => all.filter((one) => one.until === null && fits(one))
  for (const one of news) {
    if (one.act === "moved") {
      for (const holding of all) if (holding.person === one.person) holding.person = one.to
    } else if (one.act === "ended") {
      for (const holding of open(({ office, person }) => office === one.office && person === one.person))
        holding.until = one.at
    } else {
      for (const holding of open(({ office, seat }) => office === one.office && seat === one.seat))
        holding.until = one.at
      all.push({ office: one.office, seat: one.seat, person: one.person, from: one.at, until: null })
    }
  }
  return all
}

/**
 * The days of a year on which each person held the office. A day belongs to whoever holds the seat at its end. Somebody with two seats has
 * the days of both.
 * @param seats how many the office has; null: any number
 */
export function officeYear(
  news: readonly SeatNews[],
  office: string,
  seats: number | null,
  year: number,
  zone: string,
): OfficeYear {
  const days = monthsFrom(month(`${year}-01`), month(`${year}-12`)).flatMap((of) => daysOf(of, zone))
  const held = new Map<MatrixId, number>()
  for (const { office: its, person, from, until } of holdings(news)) {
    if (its !== office) continue
    const many = days.filter(({ end }: Day) => from < end && (until === null || until >= end)).length
    held.set(person, (held.get(person) ?? 0) + many)
  }
  return { held: [...held].map(([person, many]) => ({ person, days: many })), of: days.length * (seats ?? 1) }
}
