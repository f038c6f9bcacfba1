/** The pay scale (§18.1): how people type it on a phone, and what its voted ratio refuses. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused, matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { mayHaveRate, type PayRules, rateOn } from "../../../src/pay/rules/rates.ts"
import {
  baseOf,
  endsOf,
  keepsRatio,
  readScale,
  type Scale,
  scaleShape,
  scaleText,
} from "../../../src/pay/rules/scale.ts"

const english = loadWords("en")
const german = loadWords("de")
const read = (text: string, words = english) => readScale(text, words, ["EUR", "CHF"])

describe("a pay scale as it is typed", () => {
  it("has the ratio in one line and a grade in each of the others", () => {
    expect(read("ratio 4\nA 15-20 EUR +0.50\nB 18-28 EUR +0.75")).toEqual({
      currency: "EUR",
      ratio: "4",
      grades: [
        { key: "A", lowest: 1500n, highest: 2000n, step: 50n },
        { key: "B", lowest: 1800n, highest: 2800n, step: 75n },
      ],
    })
  })

  it.each([
    ["ratio=4; A: 15 – 20 €, +0.50; B 18-28 +0.75", english],
    ["A 15 to 20 EUR step 0.50 a year\nb: 18 to 28 plus 0.75\npay ratio 1:4", english],
    ["• A 15-20 EUR + 0.50\n• B 18-28 + .75\nratio: 4.0", english],
    ["Verhältnis 4\nA 15 bis 20 Euro Stufe 0,50 pro Jahr\nB 18-28 +0,75", german],
    ["Lohnverhältnis 1:4\nA: 15,00–20,00 EUR, +0,50\nB: 18 bis 28", german],
  ])("may be typed as %j", (text, words) => {
    const scale = read(text, words)
    expect(scale).toMatchObject({ currency: "EUR", ratio: "4" })
    if (isRefused(scale)) throw new Error(scale.refused)
    expect(scale.grades.map(({ key, lowest, highest }) => [key, lowest, highest])).toEqual([
      ["A", 1500n, 2000n],
      ["B", 1800n, 2800n],
    ])
    expect(scale.grades[0]?.step).toBe(50n)
  })

  it.each([
    ["", "scale-empty"],
    ["ratio 4", "scale-empty"],
    ["A 15-20 EUR", "scale-no-ratio"],
    ["ratio 3\nratio 4\nA 15-20 EUR", "scale-no-ratio"],
    ["ratio 4\nhello", "scale-unreadable"],
    ["ratio 4\nA 20-15 EUR", "scale-range"],
    ["ratio 4\nA 0-15 EUR", "scale-range"],
    ["ratio 4\nA 15-20 EUR\na 16-20 EUR", "scale-twice"],
    ["ratio 4\nA 15-20 EUR\nB 18-28 CHF", "scale-currencies"],
    ["ratio 4\nA 15-20 USD", "currency-not-used"],
    [`ratio 4\n${Array.from({ length: 13 }, (_, at) => `G${at} 15-20 EUR`).join("\n")}`, "scale-too-long"],
  ])("%j is refused: %s", (text, reason) => {
    expect(read(text)).toMatchObject({ refused: reason })
  })

  it("is refused with the numbers if it would break its own ratio", () => {
    expect(read("ratio 3.5\nA 12-20 EUR\nB 20-51 EUR")).toEqual({
      ...{ refused: "scale-ratio", most: "3.5", ratio: "4.25" },
      highest: { minor: 5100n, currency: "EUR" },
      lowest: { minor: 1200n, currency: "EUR" },
    })
    expect(isRefused(read("ratio 4.25\nA 12-20 EUR\nB 20-51 EUR"))).toBe(false)
  })

  it("is the same after it was stored", () => {
    const scale = read("ratio 4\nA 15-20 EUR +0.50\nB 18-28 EUR")
    if (isRefused(scale)) throw new Error(scale.refused)
    expect(scaleShape.parse(JSON.parse(scaleText(scale)))).toEqual(scale)
  })
})

/** Scales as they are accepted: with a ratio that they keep. */
const scales: fc.Arbitrary<Scale> = fc
  .array(fc.tuple(fc.bigInt(500n, 3000n), fc.bigInt(0n, 4000n), fc.bigInt(0n, 300n)), { minLength: 1, maxLength: 5 })
  .map((grades) => ({
    currency: "EUR",
    ratio: "14",
    grades: grades.map(([lowest, more, step], at) => ({ key: `G${at}`, lowest, highest: lowest + more, step })),
  }))
  .filter((scale) => keepsRatio(scale.ratio, endsOf(scale)))

const ana = matrixId("@ana:hive.example")

describe("the pay ratio", () => {
  it("is never broken by a rate that may be set, however many years somebody has served", () => {
    fc.assert(
      fc.property(scales, fc.nat(4), fc.bigInt(1n, 9000n), fc.nat(40), (scale, at, minor, years) => {
        const grade = scale.grades[at % scale.grades.length]?.key ?? ""
        const rate = { minor, currency: "EUR" }
        const asked = { grade, rate, since: "2020-01-01" }
        if (mayHaveRate(scale, asked, { years: 0, paidThrough: null, first: null }) !== null) return
        const rules: PayRules = {
          scales: [{ scale, since: "2019-01-01" }],
          ratesOf: new Map([[ana, [{ number: 1, person: ana, ...asked, until: null }]]]),
          ...{ roleGrades: [], holdingsOf: new Map(), notice: "P30D" },
          serviceSince: new Map([[ana, "2020-01-01"]]),
        }
        const found = rateOn(rules, ana, `${2020 + years}-06-01`)
        const ends = endsOf(scale)
        expect(found).not.toBeNull()
        const earned = found?.rate.minor ?? 0n
        expect(earned >= ends.lowest && earned <= ends.highest && earned >= minor).toBe(true)
        expect(keepsRatio(scale.ratio, { lowest: ends.lowest, highest: earned })).toBe(true)
      }),
    )
  })

  it("keeps the base of a role’s grade that a new scale lacks, within the new one", () => {
    const grade = (key: string, lowest: bigint, highest: bigint) => ({ key, lowest, highest, step: 0n })
    const before = { currency: "EUR", ratio: "4", grades: [grade("A", 1500n, 2000n), grade("B", 2200n, 3000n)] }
    const after = { currency: "EUR", ratio: "4", grades: [grade("A", 1500n, 2100n)] }
    const rules: PayRules = {
      scales: [
        { scale: before, since: "2026-01-01" },
        { scale: after, since: "2026-06-01" },
      ],
      ratesOf: new Map(),
      roleGrades: [{ role: 1, grade: "B", since: "2026-05-20" }],
      holdingsOf: new Map([[ana, [{ person: ana, role: 1, first: "2026-05-20", last: null }]]]),
      notice: "P30D",
      serviceSince: new Map([[ana, "2020-01-01"]]),
    }
    expect(rateOn(rules, ana, "2026-05-31")).toEqual({ grade: "B", rate: { minor: 2200n, currency: "EUR" } })
    expect(rateOn(rules, ana, "2026-06-01")).toEqual({ grade: "B", rate: { minor: 2100n, currency: "EUR" } })
  })

  it("holds for the base of a grade after any number of years", () => {
    fc.assert(
      fc.property(scales, fc.nat(60), (scale, years) => {
        for (const grade of scale.grades) {
          const base = baseOf(grade, years)
          expect(base >= grade.lowest && base <= grade.highest).toBe(true)
        }
      }),
    )
  })
})
