/** Two files, each with one coffee on the same day. Only the balances can tell whether there was one coffee or two. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { againIn, cancelOut, type KeptSpan } from "../../../src/bank/rules/again.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { eur, line } from "../../support/bank-files.ts"

const coffee = line({ amount: eur(-350) })
const rent = line({ amount: eur(-50_000) })
const span = (opening: number, closing: number, days = ["2026-11-18", "2026-11-18"]) => ({
  opening: { day: days[0] ?? "", balance: eur(opening) },
  closing: { day: days[1] ?? "", balance: eur(closing) },
})
const first: KeptSpan = { ...span(10_000, 9650), file: 1 }
const again = (
  spans: ReturnType<typeof span>[],
  earlier: readonly KeptSpan[],
  fresh: readonly BankLine[] = [],
  file = 1,
) => againIn([{ line: coffee, file, named: false }], { fresh, spans, earlier })[0]

describe("a coffee that looks exactly like a known one", () => {
  it("is another, where the file goes on from the balance that the first led to", () => {
    expect(again([span(9650, 9300)], [first])).toBe("other")
    expect(again([span(9650, -40_700)], [first], [rent])).toBe("other")
    expect(
      again(
        [span(9650, 9300)],
        [
          { ...first, file: 1 },
          { ...span(20_000, 10_000, ["2026-11-17", "2026-11-17"]), file: 2 },
        ],
      ),
    ).toBe("other")
  })

  it("is the same, where the balance has changed by the rest alone", () => {
    expect(again([span(10_000, -40_350)], [first], [rent])).toBe("same")
    expect(again([span(10_000, 9650)], [first])).toBe("same")
  })

  it("is the same in the file of a time that is past, with the balances that it had then", () => {
    const later = { ...span(9650, -40_350, ["2026-11-19", "2026-11-19"]), file: 2 }
    expect(again([span(10_000, 9650)], [first, later])).toBe("same")
  })

  it("is asked about where no balances say anything, or they do not fit", () => {
    expect(again([], [first])).toBe("unsaid")
    expect(again([span(9650, 9300)], [])).toBe("unsaid")
    expect(again([span(9000, 8650)], [first])).toBe("unsaid")
    expect(again([span(9650, 9300, ["2026-11-17", "2026-11-17"])], [first])).toBe("unsaid")
  })

  it("is asked about where the known one came in a file without balances: it may lie before or after", () => {
    expect(again([span(9650, 9300)], [first], [], 2)).toBe("unsaid")
  })

  it("is the same where the bank's own reference names it, whatever the balances say", () => {
    const named = [{ line: coffee, file: 1, named: true }]
    expect(againIn(named, { fresh: [], spans: [span(9650, 9300)], earlier: [first] })).toEqual(["same"])
  })

  it("is asked about where what came and went is nothing in all", () => {
    const back = { line: line({ amount: eur(350) }), file: 1, named: false }
    const both = [{ line: coffee, file: 1, named: false }, back]
    expect(againIn(both, { fresh: [], spans: [span(9650, 9650)], earlier: [first] })).toEqual(["unsaid", "unsaid"])
  })
})

describe("amounts", () => {
  it("cancel out with all of the repeated ones and some of the others, or not", () => {
    expect(cancelOut([-300n, -600n], [100n, 900n])).toBe(true)
    expect(cancelOut([-300n], [100n, 200n, 7n])).toBe(true)
    expect(cancelOut([-300n, -600n], [300n, 500n])).toBe(false)
    expect(cancelOut([-300n], [])).toBe(false)
    // Of too many amounts nobody can tell in time.
    const many = Array.from({ length: 20 }, (_, index) => 2n ** BigInt(index))
    expect(cancelOut([5n], many)).toBe(true)
  })
})

describe("of an account that anything happens on", () => {
  it("no file that goes on from the last loses a movement, and none that repeats it brings one twice", () => {
    const amounts = fc.array(
      fc.integer({ min: -5, max: 5 }).filter((minor) => minor !== 0),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(amounts, amounts, (earlier, later) => {
        const sum = (minors: readonly number[]) => minors.reduce((one, other) => one + other, 0)
        const kept: KeptSpan = { ...span(100, 100 + sum(earlier)), file: 1 }
        const lines = (minors: readonly number[]) => minors.map((minor) => line({ amount: eur(minor) }))
        const isKnown = (minor: number) => earlier.includes(minor)
        const repeated = (minors: readonly number[]) =>
          lines(minors.filter(isKnown)).map((one) => ({ line: one, file: 1, named: false }))
        const answers = againIn(repeated(later), {
          fresh: lines(later.filter((minor) => !isKnown(minor))),
          spans: [span(100 + sum(earlier), 100 + sum(earlier) + sum(later))],
          earlier: [kept],
        })
        expect(answers).not.toContain("same")
        const whole = againIn(repeated(earlier), {
          fresh: lines(later),
          spans: [span(100, 100 + sum(earlier) + sum(later))],
          earlier: [kept],
        })
        expect(whole).not.toContain("other")
      }),
      { numRuns: 1000 },
    )
  })
})
