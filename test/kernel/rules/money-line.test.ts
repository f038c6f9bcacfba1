import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LinePart, readEntryId, readMoneyLine } from "../../../src/kernel/rules/money-line.ts"
import { typed } from "../../support/typed.ts"

const income = (text: string) => readMoneyLine(text, typed, ["from"], "task")
const expense = (text: string) => readMoneyLine(text, typed, ["to", "for"])

describe("what came in", () => {
  it.each([
    ["500 EUR from City works", "500 EUR", "City works", null],
    ["500EUR from City works T3", "500EUR", "City works", 3],
    ["1.234,50 € von Stadtwerke", "1.234,50 €", "Stadtwerke", null],
    ["1 234,50 € vom Amt t12", "1 234,50 €", "Amt", 12],
    ["€ 500 FROM the people from Rome", "€ 500", "the people from Rome", null],
    ["500  EUR   from\u00A0City   works (T3)", "500 EUR", "City works", 3],
    ['500 EUR from "T3 Ltd"', "500 EUR", "T3 Ltd", null],
    ["500 EUR von „von Anfang an“ T1", "500 EUR", "von Anfang an", 1],
    ["500 EUR from kai T0", "500 EUR", "kai", 0],
    ["500 EUR from kai T99999999999", "500 EUR", "kai", 99999999999],
    ["500 EUR from WT3", "500 EUR", "WT3", null],
    ["50 EUR from gil for T1", "50 EUR", "gil", 1],
    ["50 EUR from gil, for T1.", "50 EUR", "gil", 1],
    ["50 EUR von gil für T1", "50 EUR", "gil", 1],
    ["50 EUR for T1 from gil", "50 EUR", "gil", 1],
    ["50 EUR T1 from gil", "50 EUR", "gil", 1],
    ["50 EUR von gil für Auftrag T1", "50 EUR", "gil", 1],
    ["500 EUR from City works for the website", "500 EUR", "City works for the website", null],
  ])("%s", (text, amount, from, task) => {
    expect(income(text)).toEqual({ amount, texts: { from }, task })
  })

  it("names several tasks, and then none by itself", () => {
    for (const tasks of ["T1 T2", "T1 and T2", "T1, T2", "für T1 und T2", "(T1+T2)"])
      expect(income(`500 EUR from gil ${tasks}`)).toEqual({
        ...{ amount: "500 EUR", texts: { from: "gil" }, task: null, tasks: [1, 2] },
      })
    expect(income("500 EUR from gil T1 T1")).toEqual({ amount: "500 EUR", texts: { from: "gil" }, task: 1 })
  })

  it("has no source if the line names none, or ends with the word 'from'", () => {
    expect(income("500 EUR")).toEqual({ amount: "500 EUR", texts: {}, task: null })
    expect(income("500 EUR T3")).toEqual({ amount: "500 EUR", texts: {}, task: 3 })
    expect(income("500 EUR from")).toEqual({ amount: "500 EUR", texts: { from: "" }, task: null })
    expect(income("500 EUR from T3")).toEqual({ amount: "500 EUR", texts: { from: "" }, task: 3 })
    expect(income("")).toEqual({ amount: "", texts: {}, task: null })
  })
})

describe("what went out", () => {
  it.each([
    ["20 EUR to Bakery for bread", "20 EUR", "Bakery", "bread"],
    ["20 EUR for bread to Bakery", "20 EUR", "Bakery", "bread"],
    ["20€ an Bäckerei für Brot", "20€", "Bäckerei", "Brot"],
    ["20€ an Bäckerei fu\u0308r Brot", "20€", "Bäckerei", "Brot"],
    ["20€ an Baeckerei fuer Brot an Ostern", "20€", "Baeckerei", "Brot an Ostern"],
    ["20 EUR to Bakery for a thing to eat for all", "20 EUR", "Bakery", "a thing to eat for all"],
    ["20 EUR for an old lamp to Bo", "20 EUR", "Bo", "an old lamp"],
    ["20 EUR an Bo for bread", "20 EUR", "Bo", "bread"],
    ['20 EUR to "Centre for Arts" for tickets', "20 EUR", "Centre for Arts", "tickets"],
    ["20 EUR to Bakery for bread T3", "20 EUR", "Bakery", "bread T3"],
  ])("%s", (text, amount, to, reason) => {
    expect(expense(text)).toEqual({ amount, texts: { to, for: reason }, task: null })
  })
})

describe("any line", () => {
  it("is taken apart without losing a word, whatever stands in it", () => {
    const word = fc.constantFrom("from", "to", "for", "von", "an", "für", "20", "EUR", "T3", '"a', 'b"', "bread", "€")
    const parts = fc.uniqueArray(fc.constantFrom<LinePart>("from", "to", "for"))
    fc.assert(
      fc.property(fc.array(word), parts, (words, looked) => {
        const line = words.join(" ")
        const { amount, texts } = readMoneyLine(line, typed, looked)
        expect(Object.keys(texts).every((part) => looked.some((one) => one === part))).toBe(true)
        const kept = [amount, ...Object.values(texts)].join(" ").match(/bread|20|EUR/g) ?? []
        expect(kept).toHaveLength((line.match(/bread|20|EUR/g) ?? []).length)
      }),
    )
  })

  it("of any signs is read in a time that grows with its length alone", () => {
    for (const text of ['"'.repeat(20_000), "( ".repeat(20_000), " t1".repeat(10_000), "for ".repeat(5000)])
      expect(readMoneyLine(text, typed, ["from", "to", "for"], "task")).toBeDefined()
  })
})

describe("an entry's number", () => {
  it("is read as people type it", () => {
    expect(["E12", "e1", " E3 "].map(readEntryId)).toEqual([12, 1, 3])
    expect(["E0", "12", "E", "M12", "E1234567890", "E1 E2"].map(readEntryId)).toEqual(Array(6).fill(null))
  })
})
