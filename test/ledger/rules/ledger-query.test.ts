import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { instant, isRefused } from "../../../src/kernel/rules/types.ts"
import { isWithin, readLedgerQuery } from "../../../src/ledger/rules/ledger-query.ts"
import { typed } from "../../support/typed.ts"

const zone = "Europe/Berlin"
const now = instant(DateTime.fromISO("2026-11-20T18:00", { zone }).toMillis())

function read(text: string): string {
  const query = readLedgerQuery(text === "" ? [] : text.split(" "), now, zone, typed)
  return isRefused(query) ? query.refused : [query.account, query.person, query.month].map(String).join(" ")
}

describe("what is asked of the ledger", () => {
  it.each([
    ["", "null null null"],
    ["income", "income null null"],
    ["INCOME:", "income null null"],
    ["income:tasks 2026-11", "income:tasks null 2026-11"],
    ["11.2026 einnahmen", "income null 2026-11"],
    ["income last month", "income null 2026-10"],
    ["letzten Monat einnahmen", "income null 2026-10"],
    ["bank november", "assets:bank null 2026-11"],
    ["October 2025 @ana", "null @ana 2025-10"],
    ["november october", "ledger-twice"],
    ["ansprüche", "liabilities:dues null null"],
    ["liabilities", "liabilities null null"],
    ["bank", "assets:bank null null"],
    ["@ana", "null @ana null"],
    ["@ana:hive.example 2026-10", "null @ana:hive.example 2026-10"],
    ["2026-10 liabilities:dues:@ana", "null @ana 2026-10"],
    ["2026-12", "month-to-come"],
    ["9999-01", "month-to-come"],
    ["2026-13", "month-unreadable"],
    ["inc", "no-such-account"],
    ["income:other:more", "no-such-account"],
    ["__proto__", "no-such-account"],
    ["constructor", "no-such-account"],
    ["gold", "no-such-account"],
    ["income expenses", "ledger-twice"],
    ["income @ana", "ledger-twice"],
    ["@ana @ben", "ledger-twice"],
    ["2026-10 2026-11", "ledger-twice"],
  ])("“%s”: %s", (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it("takes an account that the ledger has, though it was not there from the start", () => {
    const used = ["expenses:rent", "equity:shares"]
    const found = (text: string) => readLedgerQuery(text.split(" "), now, zone, typed, { used })
    expect(found("expenses:rent 2026-11")).toEqual({ account: "expenses:rent", person: null, month: "2026-11" })
    expect(found("equity:shares")).toMatchObject({ account: "equity:shares" })
    expect(found("expenses:rents")).toEqual({ refused: "no-such-account", typed: "expenses:rents" })
  })

  it("finds accounts by whole parts of their names", () => {
    expect(isWithin("income:tasks", "income")).toBe(true)
    expect(isWithin("income", "income")).toBe(true)
    expect(isWithin("incomes", "income")).toBe(false)
    expect(isWithin("liabilities:dues:@ana:hive.example", "liabilities:dues:@ana")).toBe(true)
    expect(isWithin("income", "income:tasks")).toBe(false)
  })
})
