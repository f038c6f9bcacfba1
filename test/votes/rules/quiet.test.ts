/** Quiet hours go by the clock that somebody sees, over midnight and over the change of clocks; collected messages come at nine. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { type Instant, instant } from "../../../src/kernel/rules/types.ts"
import { nextCollected, type QuietHours, quietUntil } from "../../../src/votes/rules/quiet.ts"

const minute = 60_000
const at = (iso: string, zone = "Europe/Berlin") => instant(DateTime.fromISO(iso, { zone }).toMillis())
const shown = (moment: Instant | null, zone = "Europe/Berlin") =>
  moment === null ? null : DateTime.fromMillis(moment, { zone }).toFormat("ccc d LLL yyyy HH:mm ZZ")
const night: QuietHours = { from: 22 * 60, to: 7 * 60 }

describe("quiet hours", () => {
  it.each([
    ["2026-11-20T21:59", null],
    ["2026-11-20T22:00", "Sat 21 Nov 2026 07:00 +01:00"],
    ["2026-11-21T03:30", "Sat 21 Nov 2026 07:00 +01:00"],
    ["2026-11-21T06:59", "Sat 21 Nov 2026 07:00 +01:00"],
    ["2026-11-21T07:00", null],
    // The clocks go forward in this night, and back in that one.
    ["2026-03-28T23:00", "Sun 29 Mar 2026 07:00 +02:00"],
    ["2026-10-24T23:00", "Sun 25 Oct 2026 07:00 +01:00"],
  ])("over midnight at %s end: %s", (now, end) => {
    expect(shown(quietUntil(at(now), night, "Europe/Berlin"))).toBe(end)
  })

  it("go by the person's own clock", () => {
    const noon = at("2026-11-20T12:00", "UTC")
    expect(quietUntil(noon, night, "UTC")).toBeNull()
    expect(shown(quietUntil(noon, night, "Asia/Tokyo"), "Asia/Tokyo")).toBeNull()
    expect(shown(quietUntil(noon, night, "Pacific/Auckland"), "Pacific/Auckland")).toBe("Sat 21 Nov 2026 07:00 +13:00")
  })

  it("end with the hour that is left out, if they would end within it", () => {
    const until = { from: 60, to: 150 }
    expect(shown(quietUntil(at("2026-03-29T01:30"), until, "Europe/Berlin"))).toBe("Sun 29 Mar 2026 03:00 +02:00")
  })

  /** Zones that change their clocks by an hour, by half an hour, at midnight, on another half of the globe, and not at all. */
  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Asia/Beirut",
    "Asia/Kolkata",
  ]
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 })
  /** Moments of two years, many of them near a change of clocks. */
  const moment = fc.oneof(
    fc.integer({ min: at("2026-01-01"), max: at("2028-01-01") }),
    ...[
      "2026-03-29T01:00Z",
      "2026-10-25T01:00Z",
      "2026-03-08T07:00Z",
      "2026-11-01T06:00Z",
      "2026-10-03T15:30Z",
      "2026-04-04T15:00Z",
      "2026-09-06T04:00Z",
      "2026-03-28T22:00Z",
    ]
      .map((change) => Date.parse(change))
      .map((change) => fc.integer({ min: change - 26 * 60 * minute, max: change + 2 * 60 * minute })),
  )

  it("last to the first moment at which the clock shows a time outside of them", () => {
    const clock = (moment: number, zone: string) => {
      const { hour, minute } = DateTime.fromMillis(moment, { zone })
      return hour * 60 + minute
    }
    fc.assert(
      fc.property(moment, time, time, fc.constantFrom(...zones), (now, from, to, zone) => {
        fc.pre(from !== to)
        const isQuiet = (moment: number) => {
          const shows = clock(moment, zone)
          return from < to ? from <= shows && shows < to : !(to <= shows && shows < from)
        }
        const end = quietUntil(instant(now), { from, to }, zone)
        expect(end !== null).toBe(isQuiet(now))
        if (end === null) return
        expect(isQuiet(end)).toBe(false)
        expect(end).toBeGreaterThan(now)
        // Where the clock is put forward, an hour of the day is missing. If nothing else is free, the next free time is a day later.
        const free = (from - to + 24 * 60) % (24 * 60)
        expect(end - now).toBeLessThanOrEqual((free > 60 ? 25 : 49) * 60 * minute)
        // Every minute before was quiet. Looking at each fifteenth one, and at the last, is enough for all zones.
        expect(isQuiet(end - 1)).toBe(true)
        for (let before = end - 1; before > now; before -= 15 * minute) expect(isQuiet(before)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe("a collected message", () => {
  const next = (now: string, rhythm: "daily" | "weekly", more: object = {}) =>
    shown(nextCollected(at(now), { rhythm, quiet: null, zone: null, ...more }, "Europe/Berlin"))

  it.each([
    ["2026-11-20T08:59", "daily", "Fri 20 Nov 2026 09:00 +01:00"],
    ["2026-11-20T09:00", "daily", "Sat 21 Nov 2026 09:00 +01:00"],
    ["2026-03-28T12:00", "daily", "Sun 29 Mar 2026 09:00 +02:00"],
    ["2026-10-24T12:00", "daily", "Sun 25 Oct 2026 09:00 +01:00"],
    ["2026-11-20T12:00", "weekly", "Mon 23 Nov 2026 09:00 +01:00"],
    ["2026-11-23T09:00", "weekly", "Mon 30 Nov 2026 09:00 +01:00"],
  ] as const)("after %s comes, %s: %s", (now, rhythm, comes) => {
    expect(next(now, rhythm)).toBe(comes)
  })

  it("waits for the end of quiet hours, and comes once a day all the same", () => {
    const late = { quiet: { from: 60, to: 11 * 60 } }
    expect(next("2026-11-20T08:00", "daily", late)).toBe("Fri 20 Nov 2026 11:00 +01:00")
    expect(next("2026-11-20T10:00", "daily", late)).toBe("Fri 20 Nov 2026 11:00 +01:00")
    expect(next("2026-11-20T11:00", "daily", late)).toBe("Sat 21 Nov 2026 11:00 +01:00")
    // Quiet from eight in the morning to six of the next day: Monday's message comes on Tuesday.
    const day = { quiet: { from: 8 * 60, to: 6 * 60 } }
    expect(next("2026-11-23T07:00", "weekly", day)).toBe("Tue 24 Nov 2026 06:00 +01:00")
    expect(next("2026-11-23T12:00", "weekly", day)).toBe("Tue 24 Nov 2026 06:00 +01:00")
    expect(next("2026-11-24T06:00", "weekly", day)).toBe("Tue 1 Dec 2026 06:00 +01:00")
  })

  it("comes at nine by the person's own clock", () => {
    const away = nextCollected(
      at("2026-11-20T12:00"),
      { rhythm: "daily", quiet: null, zone: "Asia/Tokyo" },
      "Europe/Berlin",
    )
    expect(shown(away, "Asia/Tokyo")).toBe("Sat 21 Nov 2026 09:00 +09:00")
  })

  it("comes to nobody who wants each reminder, or none", () => {
    for (const rhythm of ["each", "none"] as const)
      expect(nextCollected(at("2026-11-20"), { rhythm, quiet: null, zone: null }, "UTC")).toBeNull()
  })
})
