import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { month } from "../../../src/kernel/rules/months.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import type { Basis, EntryKind } from "../../../src/ledger/rules/ledger.ts"
import { type Statement, statementFrom } from "../../../src/treasury/rules/statement.ts"
import { fileSafe, statementFile } from "../../../src/treasury/views/statement-file.ts"
import { rowsOf } from "../../support/csv.ts"

const ana = matrixId("@ana:hive.example")
const at = instant(Date.parse("2026-11-20T12:00:00Z"))
const about = { coop: "Hive", server: "hive.example", now: instant(Date.parse("2026-12-24T12:00:00Z")) }
const words = loadWords("en", "Europe/Berlin")

/** The statement of a month with these amounts, as the ledger's postings have them. */
function statement(amounts: readonly (readonly [minor: bigint, currency: string])[], text = "x"): Statement {
  const none = { task: null, reverses: null, corrects: null, happened: null, actor: null, basis: null }
  const postings = amounts.map(([minor, currency], index) => ({
    entry: { ...none, number: index + 1, at, recordedAt: at, kind: "opening" as EntryKind, text },
    posting: { account: "", amount: { minor, currency }, basis: null as Basis | null },
  }))
  const before = new Map([["EUR", -500n]])
  return statementFrom({
    person: ana,
    ids: [ana],
    month: month("2026-11"),
    open: false,
    postings,
    before,
    payments: [],
    coming: [],
    budgeted: true,
  })
}

/** An amount in minor units. */
const units = (text = "") => BigInt(text.replace(".", ""))

describe("a statement as CSV", () => {
  const amount = fc.tuple(
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    fc.constantFrom("EUR", "JPY", "KWD", "POINTS"),
  )

  it("sums up: what was brought forward and all lines of a currency are what is carried forward", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { maxLength: 30 }), fc.string(), async (amounts, text) => {
        const { bytes } = await statementFile(words, statement(amounts, text), about, "csv")
        const [, ...rows] = rowsOf(String(bytes))
        for (const currency of new Set(rows.map((row) => row[6]))) {
          const own = rows.filter((row) => row[6] === currency)
          const lines = own.filter((row) => row[2] !== "").map((row) => units(row[5]))
          const [opening, due, paid, closing] = own.filter((row) => row[2] === "").map((row) => units(row[5]))
          const total = lines.reduce((one, other) => one + other, 0n)
          expect((opening ?? 0n) + total).toBe(closing)
          expect((due ?? 0n) + (paid ?? 0n)).toBe(total)
        }
        expect(rows.filter((row) => row[2] !== "")).toHaveLength(amounts.length)
      }),
    )
  })

  it("is in German in a German co-op, with amounts that every program reads", async () => {
    const german = loadWords("de", "Europe/Berlin")
    const { filename, bytes } = await statementFile(german, statement([[-123_456n, "EUR"]], "Brot"), about, "csv")
    expect(filename).toBe("abrechnung-2026-11-ana_hive.example.csv")
    expect(rowsOf(String(bytes)).map((row) => row.slice(4).join(" "))).toEqual([
      "Wofür Betrag Währung",
      "Brot 1234.56 EUR",
      "Übertrag am 1. November 2026 5.00 EUR",
      "Fällig geworden 1234.56 EUR",
      "Bezahlt oder zurückgenommen 0.00 EUR",
      "Übertrag auf nachher, 30. November 2026 1239.56 EUR",
    ])
  })
})

describe("a file's name", () => {
  it.each([
    ["@ana:hive.example", "ana_hive.example"],
    ["@ana:hive.example:8448", "ana_hive.example=3a8448"],
    ["@Ana_b:hive.example", "=41na=5fb_hive.example"],
    ["@../x:hive.example", "..=2fx_hive.example"],
  ])("for %s", (person, name) => {
    expect(fileSafe(person)).toBe(name)
  })

  it("is short enough, and another for everybody, also where capitals do not count", () => {
    const id = fc
      .tuple(fc.string({ unit: "grapheme", maxLength: 80 }), fc.constantFrom("a.b", "a.b:1", "A.b"))
      .map(([name, server]) => `@${name}:${server}`)
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(fileSafe(one)).toMatch(/^[a-z0-9._=-]{1,180}$/)
        expect(fileSafe(one) === fileSafe(other)).toBe(one === other)
      }),
    )
  })
})
