/** How answers to polls are read (§17.2). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { numbersAlone, pollNamed } from "../../../src/voice/rules/polls.ts"

describe("an answer without a command", () => {
  it.each([
    ["2", ["2"]],
    [" 2. ", ["2"]],
    ["#3", ["3"]],
    ["1, 3", ["1", "3"]],
    ["1;3 10", ["1", "3", "10"]],
    ["2!", ["2"]],
  ])("%j is the numbers %j", (text, numbers) => expect(numbersAlone(text)).toEqual(numbers))

  it.each(["", "two", "2 please", "100", "2.5", "1-2", "-1", "20 EUR", "M7 2", "2?"])("%j is none", (text) =>
    expect(numbersAlone(text)).toBeNull(),
  )

  it.each([
    ["Q3 2", 3, ["2"]],
    ["q3: 1, 2", 3, ["1", "2"]],
    ["#Q12 4", 12, ["4"]],
  ])("%j names its poll", (text, number, numbers) => expect(pollNamed(text)).toEqual({ number, numbers }))

  it.each(["Q3", "Q3 two", "Q0 1", "Qx 1", "!poll Q3 1"])("%j names none", (text) => expect(pollNamed(text)).toBeNull())

  it("is read in no time, whatever its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(50_000), (number, times) => {
        const text = `${number} `.repeat(times)
        expect(numbersAlone(text)?.length ?? 0).toBeLessThanOrEqual(20)
        expect(pollNamed(`Q1 ${text}`)?.numbers.length ?? 0).toBeLessThanOrEqual(20)
      }),
      { numRuns: 20 },
    )
  })
})
