/** The clock of the demo's story in which a year ends. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { StoryClock } from "../../src/demo/story-clock.ts"

const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2045, 0, 1) })
const zones = fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago")

describe("the clock of a story", () => {
  it("goes from the 1st of December to the 3rd of January, and is behind the machine’s own at any time", () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 0, max: 86_400_000 }), (begun, zone, later) => {
        let system = begun
        const clock = new StoryClock(zone, () => system)
        const day = () => DateTime.fromMillis(clock.now(), { zone }).toISODate()
        expect(day()).toBe(`${clock.year}-12-01`)
        system += later
        expect(clock.now()).toBeLessThan(system)
        const before = clock.now()
        clock.endYear()
        expect(day()).toBe(`${clock.year + 1}-01-03`)
        expect(clock.now()).toBeGreaterThan(before)
        expect(clock.now()).toBeLessThan(system)
        system += 60_000
        expect(clock.here().diff(DateTime.fromMillis(before, { zone })).as("days")).toBeGreaterThan(31)
      }),
    )
  })
})
