import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { add, compare, fraction } from "../../../src/kernel/rules/fraction.ts"
import { type Budget, type Instant, instant, isRefused } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import {
  type Adopted,
  budgetAt,
  comingBudgets,
  inForceFrom,
  keptBudget,
  mayBudgetFor,
  readBudget,
  readShare,
  restOf,
} from "../../../src/treasury/rules/budget.ts"
import { reader, typed } from "../../support/typed.ts"

const berlin = "Europe/Berlin"
const at = (iso: string, zone = berlin): Instant => instant(DateTime.fromISO(iso, { zone }).toMillis())

let motions = 0
function adopted(year: number, when: string, zone = berlin): Adopted {
  motions += 1
  const monthly = { minor: 50_000n, currency: "EUR" }
  return { year, monthly, workers: "60", evaluators: "5", motion: motions, adoptedAt: at(when, zone) }
}

describe("a budget is in force", () => {
  it("from its adoption, where its year has begun", () => {
    const budget = adopted(2026, "2026-05-20T14:30")
    expect(inForceFrom(budget, berlin)).toBe(at("2026-05-20T14:30"))
    expect(budgetAt([budget], at("2026-05-20T14:29"), berlin)).toBeNull()
    expect(budgetAt([budget], at("2026-05-20T14:30"), berlin)).toBe(budget)
  })

  it("from its year's start, where it was adopted before", () => {
    const [now, next] = [adopted(2026, "2026-01-10"), adopted(2027, "2026-11-20")]
    expect(budgetAt([now, next], at("2026-12-31T23:59:59.999"), berlin)).toBe(now)
    expect(budgetAt([now, next], at("2027-01-01T00:00"), berlin)).toBe(next)
    expect(comingBudgets([now, next], at("2026-12-01"), berlin)).toEqual([next])
    expect(comingBudgets([now, next], at("2027-01-01"), berlin)).toEqual([])
  })

  it("by the co-op's own time zone", () => {
    const next = adopted(2027, "2026-11-20")
    const midnight = at("2027-01-01T00:00", "Pacific/Auckland")
    expect(budgetAt([next], midnight, "Pacific/Auckland")).toBe(next)
    expect(budgetAt([next], midnight, berlin)).toBeNull()
    expect(inForceFrom(next, "America/New_York") - inForceFrom(next, berlin)).toBe(6 * 3_600_000)
  })

  it("until another is, so a year without one keeps the last", () => {
    const last = adopted(2024, "2024-03-01")
    expect(budgetAt([last], at("2027-06-01"), berlin)).toBe(last)
  })

  it("and one adopted later for the same year takes its place, also before the year begins", () => {
    const [first, second] = [adopted(2027, "2026-11-20"), adopted(2027, "2026-12-20")]
    expect(budgetAt([first, second], at("2027-01-01"), berlin)).toBe(second)
    expect(comingBudgets([first, second], at("2026-12-25"), berlin)).toEqual([second])
    const third = adopted(2027, "2027-05-05")
    expect(budgetAt([first, second, third], at("2027-05-04"), berlin)).toBe(second)
    expect(budgetAt([first, second, third], at("2027-05-05"), berlin)).toBe(third)
  })

  it("and one for a year that is over never puts aside that of a later year", () => {
    const [now, late] = [adopted(2027, "2026-11-20"), adopted(2026, "2027-01-03")]
    expect(budgetAt([now, late], at("2027-02-01"), berlin)).toBe(now)
    expect(budgetAt([late], at("2027-02-01"), berlin)).toBe(late)
  })

  it("and there is never a moment without one once one has been", () => {
    const some = fc.array(
      fc.record({ year: fc.integer({ min: 2024, max: 2029 }), day: fc.integer({ min: 0, max: 2000 }) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 2500 }), (made, day) => {
        const start = DateTime.fromISO("2024-01-01", { zone: berlin })
        const moment = (days: number) => start.plus({ days }).toISODate() ?? ""
        const all = made.toSorted((a, b) => a.day - b.day).map((one) => adopted(one.year, moment(one.day)))
        const now = at(moment(day))
        const inForce = budgetAt(all, now, berlin)
        const begun = all.filter((budget) => inForceFrom(budget, berlin) <= now)
        expect(inForce === null).toBe(begun.length === 0)
        if (inForce) expect(inForce.year).toBe(Math.max(...begun.map(({ year }) => year)))
      }),
    )
  })
})

describe("that the last year's budget is kept", () => {
  const last = adopted(2026, "2026-03-01")
  const kept = (all: readonly Adopted[], said: string | null, now: string) =>
    keptBudget(all, said === null ? null : at(said), at(now), berlin)

  it("is said when the year begins, and again on the first of each month", () => {
    expect(kept([last], null, "2026-12-31T12:00")).toBeNull()
    expect(kept([last], null, "2027-01-01T08:59")).toBeNull()
    expect(kept([last], null, "2027-01-01T09:00")).toBe(last)
    expect(kept([last], "2027-01-01T09:00", "2027-01-01T09:01")).toBeNull()
    expect(kept([last], "2027-01-01T09:00", "2027-02-01T08:00")).toBeNull()
    expect(kept([last], "2027-01-01T09:00", "2027-02-01T09:00")).toBe(last)
  })

  it("is said once after a time in which nothing could be said", () => {
    expect(kept([last], "2027-01-01T09:00", "2027-06-17T15:00")).toBe(last)
    expect(kept([last], "2027-06-17T15:00", "2027-06-17T15:01")).toBeNull()
    expect(kept([last], "2027-06-17T15:00", "2027-07-01T09:00")).toBe(last)
  })

  it("is not said where the year has a budget, nor where there never was one", () => {
    expect(kept([last, adopted(2027, "2026-11-20")], null, "2027-03-01T09:00")).toBeNull()
    expect(kept([last, adopted(2027, "2027-02-10")], "2027-02-01T09:00", "2027-03-01T09:00")).toBeNull()
    // The bot was away on 1 March. When it comes back, the year already has a budget of its own.
    expect(kept([last, adopted(2027, "2027-03-02")], "2027-02-01T09:00", "2027-03-05T09:00")).toBeNull()
    expect(kept([], null, "2027-03-01T09:00")).toBeNull()
  })
})

describe("a share", () => {
  it.each([
    ["60%", "60"],
    ["60 %", "60"],
    ["33.3%", "33.3"],
    ["33,3 %", "33.3"],
    ["33,333%", "33.333"],
    ["33.30%", "33.3"],
    ["007%", "7"],
    ["0%", "0"],
    ["100%", "100"],
    ["60 Prozent", "60"],
    ["60 percent", "60"],
    ["60\u00A0％", "60"],
  ])("is read from %s", (text, expected) => {
    expect(readShare(text, typed)).toBe(expected)
  })

  it.each([
    ["60", "share-unreadable"],
    ["0.6", "share-unreadable"],
    ["-5%", "share-unreadable"],
    ["101%", "share-unreadable"],
    ["100.01%", "share-unreadable"],
    ["1/3", "share-unreadable"],
    ["", "share-unreadable"],
    ["%", "share-unreadable"],
    ["33.3333333%", "share-too-fine"],
  ])("is not read from %s: %s", (text, expected) => {
    expect(readShare(text, typed)).toMatchObject({ refused: expected })
  })
})

const whole = "monthly=500EUR workers=60% evaluators=5% year=2027"
const expected: Budget = { year: 2027, monthly: { minor: 50_000n, currency: "EUR" }, workers: "60", evaluators: "5" }

describe("a budget", () => {
  it.each([
    whole,
    "year=2027 evaluators=5% workers=60% monthly=500EUR",
    "Monthly = 500 EUR Workers = 60 % Evaluators = 5 % Year = 2027",
    "—monthly=500EUR —workers=60% —evaluators=5% —year=2027",
    "--monthly=500EUR --workers=60% --evaluators=5% --year=2027",
    "monthly=500,00 €, workers=60%, evaluators=5%; year=2027",
    "monatlich=500EUR arbeit=60% bewertung=5% jahr=2027",
    "monthly＝500EUR workers＝60％ evaluators＝5％ year＝2027",
    "monthly=500EUR workers=60,0% evaluators=5,00% year=2027",
  ])("is read as phones make it: %s", (text) => {
    for (const language of languages) expect(readBudget(text, reader(language), 2026)).toEqual(expected)
  })

  it("is for the year given as default where none is named", () => {
    expect(readBudget("monthly=500EUR workers=60% evaluators=5%", reader("en"), 2026)).toEqual({
      ...expected,
      year: 2026,
    })
  })

  it("may have amounts of any currency, and shares of nothing", () => {
    expect(readBudget("monthly=0 POINTS workers=0% evaluators=0%", reader("en"), 2026)).toEqual({
      year: 2026,
      monthly: { minor: 0n, currency: "POINTS" },
      workers: "0",
      evaluators: "0",
    })
    expect(isRefused(readBudget("monthly=5KWD workers=66.666667% evaluators=33.333333%", reader("en"), 2026))).toBe(
      false,
    )
  })

  it.each([
    ["", { refused: "budget-missing", missing: "monthly" }],
    ["monthly=500EUR evaluators=5%", { refused: "budget-missing", missing: "workers" }],
    ["monthly=500EUR workers=60%", { refused: "budget-missing", missing: "evaluators" }],
    ["500EUR workers=60%", { refused: "budget-unreadable", typed: "500EUR" }],
    ["monthly 500EUR", { refused: "budget-unreadable" }],
    [`${whole} bonus=5%`, { refused: "budget-unknown-key", typed: "bonus" }],
    [`constructor=5 ${whole}`, { refused: "budget-unknown-key" }],
    [`${whole} workers=50%`, { refused: "budget-twice", typed: "workers" }],
    [`${whole} arbeit=50%`, { refused: "budget-twice", typed: "arbeit" }],
    [whole.replace("500EUR", "500"), { refused: "money-no-currency" }],
    [whole.replace("500EUR", ""), { refused: "money-unreadable" }],
    [whole.replace("500EUR", "-5EUR"), { refused: "money-negative" }],
    [whole.replace("500EUR", "1.234 EUR"), { refused: "money-ambiguous" }],
    [whole.replace("60%", "60"), { refused: "share-unreadable", typed: "60" }],
    [whole.replace("5%", "x"), { refused: "share-unreadable", typed: "x" }],
    [whole.replace("60%", "95.000001%"), { refused: "shares-above-all", sum: "100.000001%" }],
    [whole.replace("2027", "next"), { refused: "not-a-year" }],
    [whole.replace("2027", "27"), { refused: "not-a-year" }],
    [whole.replace("500EUR", "EUR.50"), { refused: "money-whose-point", large: "50 EUR", small: "0.50 EUR" }],
  ])("is not guessed from %j", (text, refused) => {
    expect(readBudget(text, reader("en"), 2026)).toMatchObject(refused)
  })

  it("keeps a mark before the first digit, and knows the co-op's own dollars", () => {
    const monthly = (text: string, used: readonly string[]) =>
      readBudget(`monthly=${text} workers=.5% evaluators=5%`, reader("en"), 2026, used)
    expect(monthly("€.50", ["EUR"])).toMatchObject({ monthly: { minor: 50n, currency: "EUR" }, workers: "0.5" })
    expect(monthly("$500", ["USD"])).toMatchObject({ monthly: { minor: 50_000n, currency: "USD" } })
    expect(monthly("500", ["USD"])).toMatchObject({ refused: "money-no-currency", example: "500 USD" })
  })

  it("is read, or refused, whatever is typed; its shares are never more than all", () => {
    const piece = fc.constantFrom(
      "monthly",
      "arbeit",
      "evaluators",
      "=",
      " ",
      "—",
      "60%",
      "500EUR",
      "33,3 %",
      "2027",
      ",",
    )
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const budget = readBudget(text, reader("de"), 2026)
        if (isRefused(budget)) return
        const both = add(fraction(budget.workers), fraction(budget.evaluators))
        expect(compare(both, fraction("100"))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it("written out in either language and read again is the same", () => {
    const share = fc.integer({ min: 0, max: 50_000_000 }).map((millionths) => {
      const text = String(millionths).padStart(7, "0")
      return `${text.slice(0, -6)}.${text.slice(-6)}`.replace(/\.?0+$/, "") || "0"
    })
    const budgets = fc.record({ minor: fc.bigInt({ min: 0n, max: 10n ** 9n }), workers: share, evaluators: share })
    fc.assert(
      fc.property(budgets, fc.constantFrom(...languages), ({ minor, workers, evaluators }, language) => {
        const words = loadWords(language)
        const monthly = { minor, currency: "EUR" }
        const text = `monthly=${words.money(monthly)} workers=${words.percent(workers)} evaluators=${words.percent(evaluators)}`
        expect(readBudget(text, reader(language), 2026)).toEqual({ year: 2026, monthly, workers, evaluators })
      }),
    )
  })

  it("leaves to the co-op exactly what is left", () => {
    expect(restOf({ workers: "60", evaluators: "5" })).toBe("35")
    expect(restOf({ workers: "33.3", evaluators: "33.333333" })).toBe("33.366667")
    expect(restOf({ workers: "66.7", evaluators: "33.3" })).toBe("0")
  })
})

describe("a vote on a budget can be opened", () => {
  it("for this year and the two that follow, in the co-op's zone", () => {
    const now = at("2026-12-31T23:30")
    expect([2026, 2027, 2028].map((year) => mayBudgetFor(year, now, berlin))).toEqual([null, null, null])
    expect(mayBudgetFor(2025, now, berlin)).toMatchObject({ refused: "budget-year-over", earliest: "2026" })
    expect(mayBudgetFor(2029, now, berlin)).toMatchObject({ refused: "budget-year-far", latest: "2028" })
    expect(mayBudgetFor(2026, now, "Pacific/Auckland")).toMatchObject({ refused: "budget-year-over" })
  })
})
