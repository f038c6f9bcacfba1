/** Amounts in a bank's CSV, in the forms of many countries. Outgoing money is never read as income, and a thousand is never read as one. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readBankCsv } from "../../../src/bank/rules/csv-file.ts"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"

const columns = { date: "Day", dateFormat: "yyyy-MM-dd", amount: "Sum" }
function minorsIn(
  amounts: readonly string[],
  { currency = "USD", ...more }: { currency?: string; [key: string]: unknown } = {},
) {
  const text = `Day;Sum;Kind\n${amounts.map((amount) => `2026-11-16;${amount}\n`).join("")}`
  const statement = readBankCsv(text, csvMapping.parse({ ...columns, ...more }), { assumed: currency, ours: null })
  return isRefused(statement) ? statement : statement.lines.map(({ amount }) => Number(amount.minor))
}

describe("an amount of a bank in the United States", () => {
  it.each([
    ["$2,417.08", 241_708],
    ["($19.40)", -1940],
    ["$(19.40)", -1940],
    ["(19.40)", -1940],
    ["( 19.40 )", -1940],
    ["(19.40) USD", -1940],
    ["-$7.25", -725],
    ["$-7.25", -725],
    ["$7.25-", -725],
    ["US$ 7.25", 725],
    ["USD 7.25", 725],
    ["$7.25 USD", 725],
    ["-.75", -75],
    ["($.75)", -75],
    ["7.25 DR", -725],
    ["7.25CR", 725],
  ])("%s", (typed, minor) => {
    expect(minorsIn([typed, "-1,000.01"], { decimal: "." })).toEqual([minor, -100_001])
  })

  it.each([
    "-($7.25)",
    "(-7.25)",
    "($7.25)-",
    "-7.25-",
    "(7.25) DR",
    "7(.25)",
    "(7.25",
    "7.25)",
    "()",
    "$",
    "$$7.25",
    "7.25 CRX",
  ])("is refused with its line where its sign is not clear: %s", (typed) => {
    expect(minorsIn(["1.00", typed], { decimal: "." })).toMatchObject({ refused: "bank-amount-unreadable", line: 3 })
  })

  it("is refused where it has another currency's sign", () => {
    for (const typed of ["€5.00", "CA$5.00", "5.00 CAD", "£5.00"])
      expect(minorsIn([typed])).toMatchObject({ refused: "bank-amount-unreadable", line: 2 })
    expect(minorsIn(["$5.00"], { currency: "CAD" })).toEqual([500])
    expect(minorsIn(["US$5.00"], { currency: "CAD" })).toMatchObject({ refused: "bank-amount-unreadable" })
  })
})

describe("amounts whose decimal mark the configuration does not name", () => {
  it("are read as the whole file can be read in one way alone", () => {
    expect(minorsIn(["1,500", "-7.25"])).toEqual([150_000, -725])
    expect(minorsIn(["1.500", "-7,25"])).toEqual([150_000, -725])
    expect(minorsIn(["1.234,50", "1.500"])).toEqual([123_450, 150_000])
    expect(minorsIn(["1'234.50", "12"])).toEqual([123_450, 1200])
    expect(minorsIn(["300", "-5"])).toEqual([30_000, -500])
  })

  it("are asked about where two readings fit the whole file, with the line", () => {
    expect(minorsIn(["300", "1.500"])).toEqual({
      ...{ refused: "bank-csv-decimal", line: 3 },
      ...{ one: { minor: 150_000n, currency: "USD" }, other: { minor: 150n, currency: "USD" } },
    })
    expect(minorsIn(["300", "1.500"], { decimal: "." })).toEqual([30_000, 150])
    expect(minorsIn(["300", "1.500"], { decimal: "," })).toEqual([30_000, 150_000])
    expect(minorsIn(["1,000"], { currency: "JPY" })).toMatchObject({ refused: "bank-csv-decimal", line: 2 })
    expect(minorsIn(["1,001"], { currency: "JPY" })).toEqual([1001])
    expect(minorsIn(["1.234"], { currency: "KWD" })).toMatchObject({ refused: "bank-csv-decimal", line: 2 })
  })

  it("are refused where both ways stand in one file, with the line that does not fit", () => {
    expect(minorsIn(["1.234,56", "1,234.56"])).toMatchObject({ refused: "bank-amount-unreadable", line: 3 })
    expect(minorsIn(["1,234.56", "7.25", "1.234,56"])).toMatchObject({ refused: "bank-amount-unreadable", line: 4 })
  })

  it("are read as they were written, or asked about, however a bank writes them", () => {
    const cents = fc.array(
      fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((one) => one !== 0),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(cents, fc.constantFrom("en-US", "de-DE"), fc.boolean(), (all, language, whole) => {
        const minors = whole ? all.map((one) => (one % 10_000) * 100 || 100) : all
        const written = minors.map((one) =>
          (one / 100).toLocaleString(language, { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 }),
        )
        const read = minorsIn(written)
        if (isRefused(read)) expect(read.refused).toBe("bank-csv-decimal")
        else expect(read).toEqual(minors)
        if (!whole) expect(read).toEqual(minors)
      }),
    )
  })
})

describe("an amount with a sign, beside a column of the direction", () => {
  it("is refused where the two contradict", () => {
    for (const row of ["+5.00;Debit", "(5.00);Credit", "-5.00;Credit"])
      expect(minorsIn([row], { direction: "Kind" })).toEqual({ refused: "bank-csv-both", line: 2 })
    expect(minorsIn(["(5.00);Debit", "5.00;Debit", "+5.00;Credit"], { direction: "Kind" })).toEqual([-500, -500, 500])
  })
})
