/** When reviews open, and what is read and summed (§14.4). */
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { instant } from "../../../src/kernel/rules/types.ts"
import { areOn, endOfRound, nextRound, readReview, sinceWhen, sumsOf } from "../../../src/reviews/rules/rounds.ts"

const zone = "Europe/Berlin"
const at = (text: string) => instant(DateTime.fromISO(text, { zone }).toMillis())
const rules = { every: "P6M", open: "P14D", atLeast: 3 }

describe("a round of reviews", () => {
  it("opens at nine in the morning, an interval after the last one, and lasts whole days over a change of clocks", () => {
    expect(nextRound(at("2027-03-20T17:30"), rules, zone)).toBe(at("2027-09-20T09:00"))
    expect(endOfRound(at("2027-03-20T09:00"), rules, zone)).toBe(at("2027-04-03T09:00"))
  })

  it("opens at any hour if somebody tries it out with an interval of less than a day", () => {
    expect(nextRound(at("2027-03-20T17:30"), { every: "PT1H" }, zone)).toBe(at("2027-03-20T18:30"))
  })

  it("is about the time since the last one, or else about one interval", () => {
    expect(sinceWhen(at("2027-09-20T09:00"), at("2027-03-20T09:00"), rules, zone)).toBe(at("2027-03-20T09:00"))
    expect(sinceWhen(at("2027-09-20T09:00"), null, rules, zone)).toBe(at("2027-03-20T09:00"))
  })

  it("never opens where the interval is nothing", () => {
    expect(areOn(rules)).toBe(true)
    expect(areOn({ ...rules, every: "PT0S" })).toBe(false)
  })
})

describe("a review", () => {
  it.each(["4 Keep the rota", "4/5 Keep the rota", "4: Keep the rota", "4.\nKeep the rota"])(
    "is read from %j",
    (typed) => {
      expect(readReview(typed)).toEqual({ mark: 4, text: "Keep the rota" })
    },
  )

  it.each([
    ["0 Keep", "review-mark"],
    ["6 Keep", "review-mark"],
    ["Keep the rota", "review-mark"],
    ["4.5 Keep", "review-mark"],
    ["4", "review-text"],
    [`4 ${"x".repeat(1001)}`, "review-long"],
    [`4 ${"😀".repeat(900)}`, "review-long"],
  ])("is not read from %j", (typed, refused) => {
    expect(readReview(typed)).toMatchObject({ refused })
  })
})

describe("the sums", () => {
  it("are exact, and nothing at all below the least number", () => {
    expect(sumsOf([5, 3, 5], 3)).toEqual({ written: 3, total: 13, lowest: 3, highest: 5 })
    expect(sumsOf([5, 3], 3)).toBeNull()
    expect(sumsOf([], 3)).toBeNull()
  })
})
