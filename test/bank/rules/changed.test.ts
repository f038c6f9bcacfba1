/** A movement whose words the bank changed overnight stays one, and two movements of one day stay two. */
import { describe, expect, it } from "vitest"
import { changedAmong, coversDay } from "../../../src/bank/rules/changed.ts"
import { eur, line } from "../../support/bank-files.ts"

const coffee = line({ amount: eur(-350), name: "Cafe Kolb", text: "Card payment" })
const pairs = (fresh: (typeof coffee)[], known: (typeof coffee)[]) =>
  changedAmong(fresh, known).map((one) => [one.fresh, one.known, one.alike])

describe("a movement in other words", () => {
  it("is of the same day and amount, and most alike", () => {
    const long = { ...coffee, text: "Card payment Cafe Kolb Berlin 18.11. 09:12" }
    expect(pairs([long], [coffee])).toEqual([[0, 0, true]])
    expect(pairs([{ ...long, day: "2026-11-19" }], [coffee])).toEqual([])
    expect(pairs([{ ...long, amount: eur(-351) }], [coffee])).toEqual([])
    const baker = { ...coffee, name: "Baker", text: "Rolls" }
    expect(pairs([{ ...baker, text: "Rolls and bread" }, long], [coffee, baker])).toEqual([
      [0, 1, true],
      [1, 0, true],
    ])
  })

  it("has no other reference and no other account", () => {
    const [own, another] = ["DE02120300000000202051", "AT611904300234573201"]
    expect(pairs([{ ...coffee, reference: "2" }], [{ ...coffee, reference: "1" }])).toEqual([])
    expect(pairs([{ ...coffee, iban: own }], [{ ...coffee, iban: another }])).toEqual([])
    expect(pairs([{ ...coffee, endToEnd: "A" }], [{ ...coffee, endToEnd: "B" }])).toEqual([])
    expect(pairs([{ ...coffee, reference: "2", iban: own }], [coffee])).toEqual([[0, 0, true]])
  })

  it("may be quite unlike, but only where no other movement could be meant", () => {
    const rewe = { ...coffee, name: "Rewe", text: "Groceries" }
    expect(pairs([rewe], [coffee])).toEqual([[0, 0, false]])
    expect(pairs([rewe, { ...rewe, name: "Lidl", text: "Milk" }], [coffee])).toEqual([])
    expect(pairs([rewe], [coffee, { ...coffee, name: "Lidl", text: "Milk" }])).toEqual([])
  })
})

it("a file has all of a day if it repeats another of that day, or goes on at both sides of it", () => {
  expect(coversDay("2026-11-18", ["2026-11-18"], ["2026-11-18"])).toBe(true)
  expect(coversDay("2026-11-18", ["2026-11-17"], ["2026-11-17", "2026-11-18", "2026-11-19"])).toBe(true)
  expect(coversDay("2026-11-18", ["2026-11-17"], ["2026-11-17", "2026-11-18"])).toBe(false)
  expect(coversDay("2026-11-18", [], ["2026-11-17", "2026-11-18", "2026-11-19"])).toBe(false)
})
