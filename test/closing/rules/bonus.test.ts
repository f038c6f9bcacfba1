/** Bonuses (§18.4): what they hang on, how they are divided, and that none depends on itself or on another. */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bonusBase, bonusesFor, bonusPostings } from "../../../src/closing/rules/bonus.ts"
import {
  type Bonus,
  type BonusReader,
  bonusShape,
  bonusText,
  readBonus,
} from "../../../src/closing/rules/bonus-terms.ts"
import { officeYear, type SeatNews } from "../../../src/closing/rules/office-days.ts"
import { yearReports } from "../../../src/closing/rules/year-report.ts"
import { bonusTitle } from "../../../src/closing/views/bonus-title.ts"
import { month, monthBegin } from "../../../src/kernel/rules/months.ts"
import { instant, isRefused, matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { imbalance, replay } from "../../../src/ledger/rules/ledger.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { reader, typed } from "../../support/typed.ts"

const zone = "Europe/Berlin"
const begins = (year: number) => monthBegin(month(`${year}-01`), zone)
const [ana, ben, cem] = ["ana", "ben", "cem"].map((name) => matrixId(`@${name}:hive.example`))
if (!ana || !ben || !cem) throw new Error("nobody")

const offices = ["president", "chief-executive", "board"]
const reading: BonusReader = {
  ...reader("en"),
  typed,
  currencies: ["EUR"],
  office: (word) => offices.find((one) => one === word.trim().replaceAll(" ", "-")) ?? null,
}

function read(line: string, below = ""): Bonus {
  const found = readBonus(line, below, reading)
  if (isRefused(found)) throw new Error(found.refused)
  return found
}

/** A year's sums on which bonuses hang, from amounts on accounts. */
function base(amounts: readonly (readonly [account: string, minor: bigint])[]) {
  const at = instant(begins(2026) + 1_000)
  const lines = amounts.map(([account, minor]) => ({ account, at, amount: { minor, currency: "EUR" } }))
  const balances = replay(lines.map((line) => ({ postings: [{ ...line, basis: null }] })))
  const span = { before: begins(2025), begin: begins(2026), end: begins(2027) }
  return yearReports(2026, balances, lines, span, { currencies: ["EUR"] }).map(bonusBase)
}

const whole = (person: typeof ana) => ({ held: [{ person, days: 365 }], of: 365 })
const amounts = (lines: ReturnType<typeof bonusesFor>) =>
  lines.map(({ person, rate, amount }) => `${rate.office} ${person.slice(1, 4)} ${amount.minor}`)

describe("the bonuses of a year", () => {
  it("of a loss: the president’s hangs on the payroll, and the chief executive’s on a surplus that there is not", () => {
    const bonus = read("president 1% of payroll, chief executive 5% of surplus")
    const bases = base([
      ["income:tasks", -50_000_00n],
      ["expenses:rent", 11_200_00n],
      ["expenses:pay", 40_000_00n],
      ["assets:bank", -1_200_00n],
    ])
    expect(bases).toEqual([
      { currency: "EUR", income: 50_000_00n, expenses: 11_200_00n, payroll: 40_000_00n, surplus: -1_200_00n },
    ])
    const lines = bonusesFor(bonus, bases, 0, (office) => whole(office === "president" ? ana : ben))
    expect(amounts(lines)).toEqual(["president ana 40000"])
    // The page says the same numbers.
    const page = readFileSync(new URL("../../../docs/pay.md", import.meta.url), "utf8")
    expect(page).toContain("50,000.00 income − 11,200.00 expenses − 40,000.00 payroll = −1,200.00")
    expect(page).toContain("President: 1% of 40,000.00 = **400.00**")
    expect(page).toContain("Chief executive: 5% of a surplus, and there is none: **nothing**")
  })

  it("are divided by days in office, and days on which nobody held it earn nothing", () => {
    const bonus = read("president 1% of payroll")
    const bases = base([["expenses:pay", 36_500_00n]])
    const held = {
      held: [
        { person: ana, days: 100 },
        { person: ben, days: 165 },
      ],
      of: 365,
    }
    expect(amounts(bonusesFor(bonus, bases, 0, () => held))).toEqual(["president ana 10000", "president ben 16500"])
  })

  it("for measures are the share of them that was met, among all of a council", () => {
    const bonus = read("board 3000 EUR by measures", "Two apprentices\n- Solar roof\n3. Queue below a week")
    expect(bonus.measures).toEqual(["Two apprentices", "Solar roof", "Queue below a week"])
    const held = { held: [ana, ben, cem].map((person) => ({ person, days: 365 })), of: 3 * 365 }
    const lines = bonusesFor(bonus, [], 2, () => held)
    expect(amounts(lines)).toEqual(["board ana 66667", "board ben 66667", "board cem 66666"])
    expect(bonusesFor(bonus, [], 0, () => held)).toEqual([])
    expect(imbalance(bonusPostings(lines, { year: 2026, motion: 7, met: "2/3" }))).toEqual([])
  })

  it("never depend on themselves or on each other, whatever bonuses stand in the year’s books", () => {
    const amount = fc.bigInt(0n, 10n ** 10n)
    const bonus = read("president 1.5% of payroll, chief executive 7% of surplus, board 500 EUR by measures", "Roof")
    const alone = bonus.rates.map((rate) => ({ ...bonus, rates: [rate] }))
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.integer({ min: 0, max: 1 }), (income, rent, pay, before, met) => {
        const books: [string, bigint][] = [
          ["income:tasks", -income],
          ["expenses:rent", rent],
          ["expenses:monthly", pay],
        ]
        const reckoned = bonusesFor(bonus, base(books), met, () => whole(ana))
        const booked: [string, bigint][] = reckoned.map((line) => ["expenses:bonuses", line.amount.minor])
        const again = bonusesFor(bonus, base([...books, ...booked, ["expenses:bonuses", before]]), met, () =>
          whole(ana),
        )
        expect(again).toEqual(reckoned)
        expect(alone.flatMap((one) => bonusesFor(one, base(books), met, () => whole(ana)))).toEqual(reckoned)
        expect(reckoned.every((line) => line.amount.minor > 0n)).toBe(true)
      }),
    )
  })
})

describe("rates of bonuses as they are typed", () => {
  it.each([
    ["president 1%", "bonus-unreadable"],
    ["president of payroll", "bonus-unreadable"],
    ["president 0% of payroll", "bonus-unreadable"],
    ["", "bonus-unreadable"],
    ["gardener 1% of payroll", "bonus-no-office"],
    ["board 1% of payroll, board 2% of surplus", "bonus-twice"],
    ["board 3000 EUR by measures", "bonus-measures"],
    ["president 120% of payroll", "share-unreadable"],
    ["board 3000 USD by measures", "currency-not-used"],
  ])("“%s”: %s", (line, refused) => {
    const found = readBonus(line, "", reading)
    expect(isRefused(found) ? found.refused : "read").toBe(refused)
  })

  it("with measures on which nothing hangs are refused, and `none` ends all bonuses", () => {
    expect(readBonus("president 1% of payroll", "Roof", reading)).toMatchObject({ refused: "bonus-measures" })
    expect(read("none")).toEqual({ rates: [], measures: [] })
  })

  it.each(["en", "de"] as const)("are read again as the bot writes them (%s)", (language) => {
    const words = loadWords(language)
    const named = (word: string) =>
      ["president", "board"].find((key) => words.office(officeKey(key)).toLowerCase() === word.trim()) ?? null
    const bonus = read("president 1.5% of payroll; board 3000.50 EUR by measures", "Roof")
    const again = readBonus(bonusTitle(words, bonus), "Roof", { ...reading, ...reader(language), office: named })
    expect(again).toEqual(bonus)
    expect(readBonus(bonusTitle(words, { rates: [], measures: [] }), "", { ...reading, ...reader(language) })).toEqual({
      rates: [],
      measures: [],
    })
  })

  it("are kept as a text that says the same", () => {
    const bonus = read("president 1.50% of payroll; board 3000.50 EUR by measures", "Roof")
    expect(bonusShape.parse(JSON.parse(bonusText(bonus)))).toEqual(bonus)
  })
})

describe("days in office", () => {
  const at = (day: string) => instant(Date.parse(`${day}T12:00:00+01:00`))
  const taken = (day: string, seat: number, person: typeof ana): SeatNews => ({
    act: "taken",
    at: at(day),
    office: "board",
    seat,
    person,
  })

  it("belong to whoever holds the seat at the day’s end, under their present Matrix ID", () => {
    const anew = matrixId("@ana:new.example")
    const news: SeatNews[] = [
      taken("2025-05-01", 1, ana),
      taken("2026-01-11", 2, cem),
      taken("2026-02-01", 1, ben),
      { act: "ended", at: at("2026-12-31"), office: "board", person: cem },
      { act: "moved", person: ana, to: anew },
    ]
    const { held, of } = officeYear(news, "board", 3, 2026, zone)
    expect(of).toBe(3 * 365)
    expect(held).toEqual([
      { person: anew, days: 31 },
      { person: cem, days: 354 },
      { person: ben, days: 334 },
    ])
    expect(officeYear(news, "president", 1, 2026, zone)).toEqual({ held: [], of: 365 })
  })
})
