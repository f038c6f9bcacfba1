/** The moment from which something counts in the dues, if it was handled late or dated wrongly. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { month, monthBegin, monthEnd } from "../../../src/kernel/rules/months.ts"
import { type Instant, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { countsFrom, type Membership } from "../../../src/standing/rules/counts-from.ts"
import { monthlyDues } from "../../../src/treasury/rules/dues.ts"

const zone = "Europe/Berlin"
const november = month("2026-11")
const [begin, end] = [monthBegin(november, zone), monthEnd(november, zone)]
const moment = fc.integer({ min: begin - 40 * 86_400_000, max: end + 40 * 86_400_000 }).map(instant)
const bounds = fc.array(fc.option(moment), { maxLength: 4 })

describe("something counts", () => {
  it("from when it was so, if nothing stands against it", () => {
    fc.assert(
      fc.property(moment, moment, bounds, (at, now, all) => {
        const free = at <= now && all.every((bound) => bound === null || bound <= at)
        if (free) expect(countsFrom(at, now, all)).toBe(at)
      }),
    )
  })

  it("never after now, and never before any bound that has come", () => {
    fc.assert(
      fc.property(moment, moment, bounds, (at, now, all) => {
        const past = all.map((bound) => bound && instant(Math.min(bound, now)))
        const from = countsFrom(at, now, past)
        expect(from).toBeLessThanOrEqual(now)
        for (const bound of past) if (bound !== null) expect(from).toBeGreaterThanOrEqual(bound)
      }),
    )
  })

  it("never before a bound, even where the clock was set back behind it", () => {
    fc.assert(
      fc.property(moment, moment, moment, (at, now, bound) => {
        expect(countsFrom(at, now, [bound])).toBeGreaterThanOrEqual(bound)
      }),
    )
  })

  it("in the same order in which it was so", () => {
    fc.assert(
      fc.property(moment, moment, moment, bounds, (one, other, now, all) => {
        const [first, second] = one <= other ? [one, other] : [other, one]
        expect(countsFrom(first, now, all)).toBeLessThanOrEqual(countsFrom(second, now, all))
      }),
    )
  })

  it("from the same moment whenever it is handled, as long as no month was closed meanwhile", () => {
    fc.assert(
      fc.property(moment, moment, fc.nat(), fc.nat(), (at, invited, delay, further) => {
        const soon = Math.max(at, invited) + delay
        const from = (now: number) => countsFrom(at, instant(now), [invited])
        expect(from(soon)).toBe(from(soon + further))
      }),
    )
  })
})

describe("days in a month", () => {
  const ana = matrixId("@ana:hive.example")
  const monthly = { minor: 30_000n, currency: "EUR" }
  const budget = { year: 2026, monthly, workers: "0", evaluators: "0", motion: 1, adoptedAt: instant(0) }
  const daysOf = (span: Membership): number => monthlyDues(november, [span], [budget], zone)[0]?.days ?? 0

  it("are none once it is closed, whatever a homeserver says of joining and leaving", () => {
    fc.assert(
      fc.property(moment, moment, fc.nat(30 * 86_400_000), (joined, left, later) => {
        const now = instant(end + later)
        const from = countsFrom(joined, now, [end])
        const until = countsFrom(left, now, [end, from])
        expect(daysOf({ person: ana, from, until })).toBe(0)
        expect(daysOf({ person: ana, from, until: null })).toBe(0)
      }),
    )
  })

  it("are as many at most as there are from the invitation on, however far back a joining is dated", () => {
    const joining = fc.tuple(moment, moment, fc.nat(30 * 86_400_000))
    fc.assert(
      fc.property(joining, ([dated, invited, delay]) => {
        const arrived: Instant = instant(invited + delay)
        const from = countsFrom(dated, arrived, [invited])
        const whole = daysOf({ person: ana, from: invited, until: null })
        expect(daysOf({ person: ana, from, until: null })).toBeLessThanOrEqual(whole)
        expect(daysOf({ person: ana, from, until: null })).toBeGreaterThanOrEqual(
          daysOf({ person: ana, from: arrived, until: null }),
        )
      }),
    )
  })
})
