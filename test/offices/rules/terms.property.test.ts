/** Terms of offices: whatever the zone and the moment, a term ends with a whole day, once, and the next one follows it (§12.3). */
import fc from "fast-check"
import { DateTime, Duration } from "luxon"
import { describe, expect, it } from "vitest"
import { type Instant, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import {
  hasTerm,
  isOver,
  isRunning,
  lastDay,
  mayServe,
  newTerm,
  opensAt,
  type Term,
  termEnd,
} from "../../../src/offices/rules/terms.ts"
import { furtherOffice } from "../../../src/standing/rules/offices.ts"

const ana = matrixId("@ana:hive.example")
const ben = matrixId("@ben:hive.example")
const office = { ...furtherOffice("president"), term: "P1Y", lead: "P30D", maxTerms: 2 } as const

/** Zones whose clocks change at midnight, in the night, or never. */
const zones = fc.constantFrom("Europe/Berlin", "America/Havana", "Asia/Beirut", "America/Santiago", "UTC")
const moments = fc
  .integer({ min: Date.parse("2020-01-01T00:00:00Z"), max: Date.parse("2040-01-01T00:00:00Z") })
  .map((at) => instant(at))
const terms = fc.constantFrom("P1D", "P10D", "P1M", "P6M", "P1Y", "P4Y")
const leads = fc.constantFrom("PT12H", "P1D", "P30D", "P3M")

const term = (change: Partial<Term> = {}): Term => ({
  ...{ person: ana, inRow: 1, beganAt: instant(0), lapsed: false, vacantSince: null, successor: null },
  endsAt: instant(Date.parse("2027-11-21T00:00:00Z")),
  ...change,
})
const day = (at: Instant, zone: string) => DateTime.fromMillis(at, { zone })

describe("a term", () => {
  it("lasts to the end of the day on which it ends, whatever the clocks do then", () => {
    fc.assert(
      fc.property(moments, terms, zones, (from, length, zone) => {
        const end = termEnd(from, length, zone)
        const last = day(from, zone).plus(Duration.fromISO(length))
        expect(day(lastDay(end), zone).toISODate()).toBe(last.toISODate())
        expect(day(end, zone).toISODate()).toBe(last.plus({ days: 1 }).toISODate())
        expect(end).toBeGreaterThan(last.toMillis())
      }),
    )
  })

  it("is followed by one that ends on the same day of the year", () => {
    fc.assert(
      fc.property(moments, zones, (from, zone) => {
        const [first, second] = [termEnd(from, "P1Y", zone), termEnd(lastDay(termEnd(from, "P1Y", zone)), "P1Y", zone)]
        const [one, next] = [day(lastDay(first), zone), day(lastDay(second), zone)]
        // A term that ends on 29 February is followed by one that ends on the 28th.
        expect([next.year, next.month, Math.min(next.day, 28)]).toEqual([
          one.year + 1,
          one.month,
          Math.min(one.day, 28),
        ])
      }),
    )
  })

  it("is running before its end, and over from then on, but only until something is done about it", () => {
    fc.assert(
      fc.property(moments, moments, (endsAt, now) => {
        expect(isRunning(term({ endsAt }), now)).toBe(now < endsAt)
        expect(isOver(term({ endsAt }), now)).toBe(now >= endsAt)
        expect(isOver(term({ endsAt, lapsed: true }), now)).toBe(false)
        expect(isOver(term({ endsAt, vacantSince: instant(1) }), now)).toBe(false)
      }),
    )
  })
})

describe("an election", () => {
  it("opens the lead before the end, and after one that decided nothing not before the lead has passed again", () => {
    fc.assert(
      fc.property(moments, leads, zones, moments, (endsAt, lead, zone, closedAt) => {
        const one = term({ endsAt })
        const first = opensAt({ lead }, one, null, zone)
        expect(first).toBe(day(endsAt, zone).minus(Duration.fromISO(lead)).toMillis())
        const again = opensAt({ lead }, one, closedAt, zone)
        expect(again).toBeGreaterThanOrEqual(first ?? 0)
        expect(again).toBeGreaterThanOrEqual(day(closedAt, zone).plus(Duration.fromISO(lead)).toMillis())
      }),
    )
  })

  it("opens at once where an office is vacant, and never where somebody is elected already", () => {
    expect(opensAt(office, term({ vacantSince: instant(7), endsAt: null }), null, "UTC")).toBe(7)
    expect(opensAt(office, term({ successor: ben }), null, "UTC")).toBeNull()
  })

  it("of before the present term delays nothing", () => {
    const began = term({ beganAt: instant(10) })
    expect(opensAt(office, began, instant(9), "UTC")).toBe(opensAt(office, began, null, "UTC"))
  })
})

describe("somebody who is elected into a vacancy", () => {
  it("serves the rest of the term, unless the next election would be open already", () => {
    fc.assert(
      fc.property(moments, moments, terms, leads, zones, (now, endsAt, length, lead, zone) => {
        const row = { ...office, term: length, lead }
        const got = newTerm(row, term({ endsAt, vacantSince: now }), now, zone)
        const early = (opensAt(row, term({ endsAt }), null, zone) ?? 0) > now
        expect(got).toEqual(early ? { endsAt, whole: false } : { endsAt: termEnd(now, length, zone), whole: true })
      }),
    )
  })

  it("serves a whole term where none was cut short", () => {
    const now = instant(Date.parse("2026-11-20T17:00:00Z"))
    expect(newTerm(office, null, now, "UTC").endsAt).toBe(Date.parse("2027-11-21T00:00:00Z"))
    expect(newTerm(office, term({ endsAt: null, vacantSince: now }), now, "UTC").whole).toBe(true)
  })
})

describe("terms in a row", () => {
  it("are limited for the person who serves them, and for nobody else", () => {
    expect(mayServe(office, term({ inRow: 1 }), ana)).toBe(true)
    expect(mayServe(office, term({ inRow: 2 }), ana)).toBe(false)
    expect(mayServe(office, term({ inRow: 2 }), ben)).toBe(true)
    expect(mayServe({ maxTerms: null }, term({ inRow: 9 }), ana)).toBe(true)
    expect(hasTerm(office)).toBe(true)
  })
})
