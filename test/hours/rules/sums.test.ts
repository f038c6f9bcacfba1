/** Properties of hours (§18.2), for a year of random entries, corrections, approvals and pay. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { askAt, mayBeForgotten, ranFor } from "../../../src/hours/rules/clock.ts"
import { correctionOf, counts, mayEnter, total, wholeDay } from "../../../src/hours/rules/entering.ts"
import type { Hours } from "../../../src/hours/rules/hours.ts"
import { leaveIn } from "../../../src/hours/rules/leave.ts"
import { averageOf, daysAfter, normal, sumsOf } from "../../../src/hours/rules/sums.ts"
import { instant, isRefused, matrixId } from "../../../src/kernel/rules/types.ts"

const today = "2026-12-31"
const blank: Hours = {
  ...{ number: 1, person: matrixId("@ana:hive.example"), day: "2026-11-02", minutes: 450, kind: "worked", task: null },
  ...{ text: "", corrects: null, state: "open", enteredAt: instant(0), decidedBy: null, decidedAt: null, reason: "" },
  takenBy: null,
}

/** What people do in a year, as numbers: on which day or with which line, and how long. */
const deeds = fc.array(
  fc.record({
    do: fc.constantFrom("enter" as const, "correct" as const, "approve" as const, "contest" as const, "pay" as const),
    at: fc.nat({ max: 364 }),
    minutes: fc.integer({ min: 0, max: 1500 }),
  }),
  { maxLength: 150 },
)
type Deed = {
  readonly do: "enter" | "correct" | "approve" | "contest" | "pay"
  readonly at: number
  readonly minutes: number
}

/** Does what the rules allow, as the acts do. `wanted`: how long each entered line should be by now. */
function play(all: readonly Deed[]) {
  const lines: Hours[] = []
  const wanted = new Map<number, number>()
  const put = (line: Hours) => {
    lines[line.number - 1] = line
  }
  const there = (day: string, but: readonly Hours[]) =>
    total(lines.filter((line) => line.day === day && !but.some(({ number }) => number === line.number)))
  for (const { do: what, at, minutes } of all) {
    const line = lines[at % Math.max(1, lines.length)]
    if (what === "enter") {
      const said = { day: daysAfter("2026-01-01", at), minutes, kind: "worked" } as const
      if (mayEnter(said, { there: there(said.day, []), today, since: null }) !== null) continue
      const number = lines.length + 1
      put({ ...blank, ...said, number })
      wanted.set(number, minutes)
    } else if (line && what === "correct") {
      const own = lines.filter(({ corrects }) => corrects === line.number)
      const fits = mayEnter({ ...line, minutes }, { there: there(line.day, [line, ...own]), today, since: null })
      if (minutes > 0 && fits !== null) continue
      const correction = correctionOf(line, own, minutes)
      if (isRefused(correction)) continue
      const fresh = { state: "open", takenBy: null } as const
      if (correction.do === "enter")
        put({ ...line, ...fresh, number: lines.length + 1, minutes: correction.minutes, corrects: line.number })
      else if (correction.do === "drop") put({ ...correction.line, state: "dropped" })
      else put({ ...correction.line, minutes: correction.minutes, state: "open" })
      // Whoever takes back a correction says nothing of how long the line should be.
      if (line.corrects === null) wanted.set(line.number, minutes)
      else wanted.delete(line.corrects)
    } else if (line && counts(line) && line.takenBy === null) {
      if (what !== "pay") put({ ...line, state: what === "approve" ? "approved" : "contested" })
      else if (line.state === "approved") put({ ...line, takenBy: 1 })
    }
  }
  return { lines, wanted }
}

describe("a year of hours", () => {
  it("is always what is approved, open and contested together, and no day has more than 24", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { lines } = play(all)
        const sums = sumsOf(lines)
        expect(sums.all).toBe(total(lines))
        expect(sums.approved + sums.open + sums.contested).toBe(sums.all)
        for (const day of new Set(lines.map((line) => line.day)))
          expect(total(lines.filter((line) => line.day === day))).toBeLessThanOrEqual(wholeDay)
      }),
    )
  })

  it("comes, line by line, to what its person corrected it to, however often pay took parts of it", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { lines, wanted } = play(all)
        for (const [number, minutes] of wanted)
          expect(total(lines.filter((line) => line.number === number || line.corrects === number))).toBe(minutes)
      }),
    )
  })

  it("has the same sums in whatever order its lines are entered and approved", () => {
    const line = fc.record({
      day: fc.integer({ min: 0, max: 60 }).map((days) => daysAfter("2026-01-01", days)),
      minutes: fc.integer({ min: 1, max: 600 }),
      state: fc.constantFrom("open" as const, "approved" as const, "contested" as const, "dropped" as const),
      kind: fc.constantFrom("worked" as const, "leave" as const, "sick" as const, "unpaid" as const),
    })
    const twice = fc
      .array(line, { maxLength: 60 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(sumsOf(one)).toEqual(sumsOf(other))
        expect(normal(one)).toBe(normal(other))
        expect(averageOf(one, "2026-01-01", "2026-03-02")).toBe(averageOf(other, "2026-01-01", "2026-03-02"))
      }),
    )
  })
})

it("the average is over whole weeks, at most twelve, with leave and sickness, and without unpaid absence", () => {
  const at = (day: string, minutes: number, kind: Hours["kind"] = "worked") => ({ ...blank, day, minutes, kind })
  // 30 November 2026 is a Monday.
  const lines = [at("2026-11-16", 1200), at("2026-11-23", 600), at("2026-11-24", 480, "leave"), at("2026-11-30", 900)]
  expect(averageOf(lines, "2026-11-16", "2026-11-30")).toBe(1140)
  expect(averageOf([...lines, at("2026-11-25", 480, "unpaid")], "2026-11-16", "2026-11-30")).toBe(1140)
  expect(averageOf([...lines, at("2026-06-01", 9999)], "2026-06-01", "2026-11-30")).toBe(190)
  expect(averageOf(lines, "2026-11-30", "2026-11-30")).toBeNull()
  expect(averageOf([], null, "2026-11-30")).toBeNull()
})

describe("leave", () => {
  const rules = { norm: "PT0S", day: "PT8H", leave: "P24D", carryLeave: false, remindBefore: "P3D" }
  const years = [
    { year: 2025, months: 6, taken: 5 * 480 },
    { year: 2026, months: 12, taken: 20 * 480 },
  ]

  it("is a twelfth for each month, and what is left goes over only where the co-op says so", () => {
    expect(leaveIn(rules, years)).toMatchObject({ own: 24 * 480, carried: 0, left: 4 * 480 })
    expect(leaveIn({ ...rules, carryLeave: true }, years)).toMatchObject({ carried: 7 * 480, left: 11 * 480 })
    expect(leaveIn({ ...rules, leave: "PT100H" }, years)).toMatchObject({ own: 6000, left: 6000 - 20 * 480 })
    expect(leaveIn({ ...rules, leave: "PT0S" }, years)).toBeNull()
  })

  it("taken beyond what there was does not shorten the next year", () => {
    const [first, next] = [
      { year: 2025, months: 12, taken: 30 * 480 },
      { year: 2026, months: 12, taken: 0 },
    ]
    expect(leaveIn({ ...rules, carryLeave: true }, [first])).toMatchObject({ left: -6 * 480 })
    expect(leaveIn({ ...rules, carryLeave: true }, [first, next])).toMatchObject({ carried: 0, left: 24 * 480 })
  })
})

describe("a clock", () => {
  const zone = "Europe/Berlin"
  const at = (iso: string) => instant(Date.parse(iso))

  it("is asked about at midnight or after sixteen hours, whichever comes first", () => {
    expect(askAt(at("2026-11-30T07:00:00Z"), zone)).toBe(at("2026-11-30T23:00:00Z"))
    expect(askAt(at("2026-11-29T23:30:00Z"), zone)).toBe(at("2026-11-30T15:30:00Z"))
  })

  it("counts whole minutes, and may have been forgotten once it ran over midnight or too long", () => {
    const begin = at("2026-11-30T07:00:00Z")
    expect(ranFor(begin, at("2026-11-30T08:30:59Z"))).toBe(90)
    expect(mayBeForgotten(begin, at("2026-11-30T22:59:00Z"), zone)).toBe(false)
    expect(mayBeForgotten(begin, at("2026-11-30T23:00:00Z"), zone)).toBe(true)
    expect(mayBeForgotten(at("2026-11-29T23:30:00Z"), at("2026-11-30T15:31:00Z"), zone)).toBe(true)
  })
})
