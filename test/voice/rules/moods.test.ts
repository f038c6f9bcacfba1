/** The course of a mood, and when it is asked again (§17.2). */
import { describe, expect, it } from "vitest"
import { courseOf, moodEnd, nextAsked } from "../../../src/voice/rules/moods.ts"
import { berlin } from "../../support/time.ts"

const zone = "Europe/Berlin"
const asked = (day: number, ...chosen: number[]) => ({
  at: berlin(`2026-11-${String(day).padStart(2, "0")}T12:00`),
  sums: { answered: chosen.reduce((sum, times) => sum + times, 0), chosen },
})

describe("the course of a mood", () => {
  it("has the averages of the questions that five people answered, in tenths", () => {
    const points = courseOf([asked(1, 0, 0, 5, 0, 0), asked(8, 0, 0, 4, 0, 0), asked(15, 0, 1, 1, 1, 3)])
    expect(points?.map(({ tenths }) => tenths)).toEqual([30, 40])
  })

  it("is not drawn where fewer answered last, or nobody before", () => {
    expect(courseOf([])).toBeNull()
    expect(courseOf([asked(1, 5, 0, 0, 0, 0)])).toBeNull()
    expect(courseOf([asked(1, 5, 0, 0, 0, 0), asked(8, 5, 0, 0, 0, 0), asked(15, 4, 0, 0, 0, 0)])).toBeNull()
  })

  it("shows the last twelve of them", () => {
    expect(courseOf(Array.from({ length: 20 }, (_, at) => asked(at + 1, 5, 0, 0, 0, 0)))).toHaveLength(12)
  })
})

describe("a mood that is asked again", () => {
  it("comes at the same hour by the clock, also where the clocks change", () => {
    const first = berlin("2026-10-20T18:00")
    expect(nextAsked(first, first, "week", zone)).toBe(berlin("2026-10-27T18:00"))
    expect(nextAsked(first, berlin("2026-11-05T12:00"), "week", zone)).toBe(berlin("2026-11-10T18:00"))
    expect(nextAsked(berlin("2026-01-31T18:00"), berlin("2026-02-01T18:00"), "month", zone)).toBe(
      berlin("2026-02-28T18:00"),
    )
  })

  it("is over before it is asked the next time", () => {
    const first = berlin("2026-10-20T18:00")
    for (const every of ["day", "week", "month"] as const)
      expect(moodEnd(first, every, zone)).toBeLessThan(nextAsked(first, first, every, zone))
  })
})
