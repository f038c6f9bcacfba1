/** Profit and loss and balance sheet of a year: they balance, whatever was booked. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { folded, ownFunds, type YearReport, yearReports } from "../../../src/closing/rules/year-report.ts"
import { month, monthBegin } from "../../../src/kernel/rules/months.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { allDues, duesOf, personOf, replay } from "../../../src/ledger/rules/ledger.ts"
import type { YearLine } from "../../../src/ledger/rules/year-sums.ts"

const zone = "Europe/Berlin"
const begins = (year: number) => monthBegin(month(`${year}-01`), zone)
const span = { before: begins(2025), begin: begins(2026), end: begins(2027) }
const ana = duesOf(matrixId("@ana:hive.example"))
const ben = duesOf(matrixId("@ben:hive.example"))

/** One booking of an amount from an account to another, in the middle of a year's month. */
const booked = (day: string, to: string, from: string, minor: bigint, currency = "EUR"): YearLine[] => {
  const at = instant(Date.parse(`${day}T12:00:00Z`))
  const amount = (minor: bigint) => ({ minor, currency })
  return [
    { account: to, at, amount: amount(minor) },
    { account: from, at, amount: amount(-minor) },
  ]
}

function reports(lines: readonly YearLine[]): readonly YearReport[] {
  const balances = replay(lines.map((line) => ({ postings: [{ ...line, basis: null }] })))
  const since = lines.filter(({ at }) => at >= span.before)
  return yearReports(2026, balances, since, span, { currencies: ["EUR", "POINTS"] })
}

const told = ({ lines }: YearReport) =>
  Object.values(lines).flatMap((own) => own.map(({ account, now, before }) => `${account} ${now} ${before}`))

describe("the report of a year", () => {
  const lines = [
    ...booked("2024-03-01", "assets:bank", "equity:opening", 1000n),
    ...booked("2024-04-01", "assets:bank", "income:tasks", 500n),
    ...booked("2025-05-01", "assets:bank", "income:tasks", 300n),
    ...booked("2025-06-01", "expenses:rent", "assets:bank", 100n),
    ...booked("2026-02-01", "assets:bank", "income:grants", 700n),
    ...booked("2026-03-01", "expenses:pay", ana, 400n),
    ...booked("2026-03-01", "expenses:pay", ben, 50n),
    ...booked("2026-04-01", ana, "assets:bank", 150n),
    ...booked("2027-01-05", "expenses:rent", "assets:bank", 900n),
  ]
  const [report] = reports(lines)
  if (!report) throw new Error("no report")

  it("shows donations of which too much was paid among what there is, at each of the two dates", () => {
    const debian = "liabilities:donations:debian"
    const [given] = reports([
      ...booked("2025-05-01", "assets:bank", "income:other", 100n),
      ...booked("2025-06-01", "expenses:donations", debian, 5n),
      ...booked("2025-07-01", debian, "assets:bank", 8n),
      ...booked("2026-02-01", "expenses:donations", debian, 7n),
    ])
    expect(given?.lines.assets).toEqual([
      { account: "assets:bank", now: 92n, before: 92n },
      { account: debian, now: 0n, before: 3n },
    ])
    expect(given?.lines.liabilities).toEqual([{ account: debian, now: 4n, before: 0n }])
    expect(given?.totals.assets).toEqual({ now: 92n, before: 95n })
    expect(given?.totals.liabilities).toEqual({ now: 4n, before: 0n })
  })

  it("has the year’s income and expenses beside those of the year before, and leaves out what came after", () => {
    expect(told(report)).toEqual([
      "assets:bank 2250 1700",
      `${ana} 250 0`,
      `${ben} 50 0`,
      "equity:opening 1000 1000",
      "income:tasks 0 300",
      "income:grants 700 0",
      "expenses:pay 450 0",
      "expenses:rent 0 100",
    ])
    expect(report.surplus).toEqual({ now: 250n, before: 200n })
    expect(report.earlier).toEqual({ now: 700n, before: 500n })
    expect(ownFunds(report)).toEqual({ now: 1950n, before: 1700n })
  })

  it("shows what is owed to members as one sum to those who do not see each", () => {
    const members = folded(report, (account) => (personOf(account) === null ? account : allDues))
    expect(members.lines.liabilities).toEqual([{ account: allDues, now: 300n, before: 0n }])
    expect(members.totals).toEqual(report.totals)
  })

  it("has each currency by itself, and none that was never used", () => {
    const more = [...lines, ...booked("2026-03-01", "assets:bank", "income:other", 5n, "POINTS")]
    expect(reports(more).map(({ currency, surplus }) => `${surplus.now} ${currency}`)).toEqual(["250 EUR", "5 POINTS"])
  })

  it("balances whatever was booked on accounts of any name: assets are what is owed and what is owned", () => {
    const account = fc
      .tuple(fc.constantFrom("assets", "liabilities", "equity", "income", "expenses"), fc.constantFrom("a", "b:c", "z"))
      .map((parts) => parts.join(":"))
    const day = fc.constantFrom("2023-01-31", "2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", "2026-12-30")
    const entry = fc.tuple(day, account, account, fc.bigInt(-(10n ** 12n), 10n ** 12n))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 25 }), fc.array(entry, { maxLength: 4 }), (some, later) => {
        const lines = some.flatMap((one) => booked(...one))
        const after = later.flatMap(([, to, from, minor]) => booked("2027-02-03", to, from, minor))
        for (const report of reports([...lines, ...after])) {
          const { totals } = report
          expect(totals.assets.now).toBe(totals.liabilities.now + ownFunds(report).now)
          expect(totals.assets.before).toBe(totals.liabilities.before + ownFunds(report).before)
        }
        // What is booked after the year changes nothing in its report.
        expect(reports([...lines, ...after]).map(told)).toEqual(reports(lines).map(told))
      }),
    )
  })
})
