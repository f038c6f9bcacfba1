/** Files about several accounts, and what an account's balances prove. A movement of another account is never read as one of the co-op. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { balance, camt, eur, line, ownIban, parts, readFile } from "../../support/bank-files.ts"

const card = "<Othr><Id>5232XXXXXXXX7777</Id></Othr>"
const theirs = "DE02120300000000202051"
const income = line({ amount: eur(30_000), reference: "A1" })
const hotel = line({ amount: eur(-9000), reference: "A2" })
const own = { lines: [income], balances: [balance("CLBD", "2026-11-19", 30_000)] }
const other = { lines: [hotel], balances: [balance("CLBD", "2026-11-19", -9000)] }

const linesOf = (file: string, ours: string | null = ownIban) => {
  const read = readFile(file, null, ours)
  return isRefused(read) ? read : read.lines
}

describe("a file about two accounts", () => {
  it.each([
    ["a card without an IBAN", card, "7777"],
    ["another IBAN", `<IBAN>${theirs}</IBAN>`, "2051"],
    ["another IBAN in the place for other numbers", `<Othr><Id>${theirs}</Id></Othr>`, "2051"],
    ["an account that has no name", "", ""],
  ])("gives the co-op's alone, and names what it leaves out: %s", (_what, account, end) => {
    for (const file of [parts([own, { ...other, account }]), parts([{ ...other, account }, own])])
      expect(readFile(file, null, ownIban)).toMatchObject({
        ...{ iban: ownIban, lines: [income], leftOut: [end] },
        closing: [{ day: "2026-11-19", balance: eur(30_000) }],
      })
  })

  it("is refused where the configuration does not say which is the co-op's", () => {
    for (const account of [card, `<IBAN>${theirs}</IBAN>`, ""])
      expect(linesOf(parts([own, { ...other, account }]), null)).toMatchObject({ refused: "bank-several-accounts" })
  })

  it("is refused where neither is the co-op's, with the end of the first", () => {
    const file = parts([
      { ...own, account: `<IBAN>${theirs}</IBAN>` },
      { ...other, account: card },
    ])
    expect(linesOf(file)).toEqual({ refused: "bank-other-account", theirs: "2051", ours: "3000" })
    expect(linesOf(parts([{ ...other, account: card }]))).toMatchObject({ refused: "bank-other-account" })
  })

  it("that names no account is refused if one is configured, and read otherwise", () => {
    expect(linesOf(parts([{ ...own, account: "" }]))).toEqual({ refused: "bank-account-unnamed", ours: "3000" })
    expect(linesOf(parts([{ ...own, account: "" }]), null)).toEqual([income])
  })

  it("knows the co-op's by its IBAN in the place for other numbers, or by the number at the IBAN's end", () => {
    for (const id of [ownIban, "DE89 3704 0044 0532 0130 00", "0532013000", "532013000"])
      expect(linesOf(parts([{ ...own, account: `<Othr><Id>${id}</Id></Othr>` }]))).toEqual([income])
    expect(linesOf(parts([{ ...own, account: "<Othr><Id>3000</Id></Othr>" }]))).toMatchObject({
      refused: "bank-other-account",
    })
  })
})

describe("an account's currency", () => {
  const chf = { minor: 5000n, currency: "CHF" }
  const francs = line({ amount: chf })
  const euros = line({ amount: eur(-4700), day: "2026-11-19" })

  it("is its movements' currency: movements in another are left out and named", () => {
    const read = readFile(parts([{ lines: [francs, euros], currency: "CHF" }]))
    expect(read).toMatchObject({
      lines: [francs],
      foreign: [{ day: "2026-11-19", amount: eur(-4700), account: "CHF" }],
    })
  })

  it("is known by its balances where the file does not say it", () => {
    const balances = [balance("OPBD", "2026-11-18", 0, "CHF"), balance("CLBD", "2026-11-19", 100, "CHF")]
    expect(readFile(parts([{ lines: [francs, euros], balances }]))).toMatchObject({
      lines: [francs],
      // Without the movement in euros the balances do not add up. The difference is what the euros were worth in francs.
      off: [{ opening: { minor: 0n, currency: "CHF" }, moved: chf, closing: { minor: 100n, currency: "CHF" } }],
    })
  })
})

describe("a statement's balances", () => {
  const statement = (opening: number, closing: number, lines = [income], more = {}) =>
    parts([
      { lines, balances: [balance("OPBD", "2026-11-18", opening), balance("CLBD", "2026-11-19", closing)], ...more },
    ])

  it("that its movements do not come to are said, and prove nothing", () => {
    expect(readFile(statement(10_000, 50_000))).toMatchObject({
      ...{ lines: [income], spans: [] },
      off: [{ opening: eur(10_000), moved: eur(30_000), closing: eur(50_000) }],
    })
  })

  it("that its movements come to are all there is between two days", () => {
    expect(readFile(statement(10_000, 40_000))).toMatchObject({
      off: [],
      spans: [{ opening: { balance: eur(10_000) }, closing: { day: "2026-11-19", balance: eur(40_000) } }],
    })
  })

  it("turn what was taken back, where the bank gives the direction of what it takes back", () => {
    const back = line({ amount: eur(-8000), returned: true })
    expect(readFile(statement(10_000, 32_000, [income, back]))).toMatchObject({
      lines: [income, back],
      turned: 0,
      off: [],
    })
    expect(readFile(statement(10_000, 48_000, [income, back]))).toMatchObject({
      ...{ turned: 1, off: [] },
      lines: [income, { amount: eur(8000), returned: true }],
    })
    expect(readFile(statement(10_000, 99_000, [income, back]))).toMatchObject({
      turned: 0,
      off: [{ moved: eur(22_000) }],
    })
  })

  it("of several days follow on each other, whichever comes first in the file", () => {
    const days = [1, 2, 3].map((day) => ({
      lines: [{ ...income, day: `2026-11-0${day}`, reference: `A${day}` }],
      balances: [
        balance("PRCD", `2026-11-0${day}`, (day - 1) * 30_000),
        balance("CLBD", `2026-11-0${day}`, day * 30_000),
      ],
    }))
    for (const file of [parts(days), parts(days.toReversed())])
      expect(readFile(file)).toMatchObject({
        spans: [{ opening: { balance: eur(0) }, closing: { day: "2026-11-03", balance: eur(90_000) } }],
      })
    expect(readFile(parts(days.filter((_, index) => index !== 1)))).toMatchObject({ spans: [], off: [] })
  })

  it("stand on each page of one that has several, and count once", () => {
    const balances = [balance("OPBD", "2026-11-18", 0), balance("CLBD", "2026-11-19", 21_000)]
    const pages = parts([
      { lines: [income], balances, id: "7" },
      { lines: [hotel], balances, id: "7" },
    ])
    expect(readFile(pages)).toMatchObject({
      lines: [income, hotel],
      off: [],
      spans: [{ closing: { balance: eur(21_000) } }],
    })
  })

  it("hold for whatever moves, and for nothing that lacks a cent", () => {
    const amounts = fc.array(
      fc.integer({ min: -100_000, max: 100_000 }).filter((minor) => minor !== 0),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(amounts, fc.integer({ min: -5, max: 5 }), (minors, lacks) => {
        const lines = minors.map((minor) => line({ amount: eur(minor) }))
        const sum = minors.reduce((one, other) => one + other, 0)
        const read = readFile(statement(1000, 1000 + sum + lacks, lines))
        expect(isRefused(read) ? read : read.off).toHaveLength(lacks === 0 ? 0 : 1)
      }),
    )
  })
})

describe("a statement in an envelope", () => {
  it("is read like one without", () => {
    const bare = parts([{ lines: [income] }])
    expect(linesOf(`<Envelope><AppHdr><Fr>Bank</Fr></AppHdr>${bare}</Envelope>`)).toEqual([income])
    expect(linesOf(`<Envelope><AppHdr/><Document><FIToFICstmrCdtTrf/></Document></Envelope>`)).toEqual({
      refused: "bank-not-camt",
      found: "FIToFICstmrCdtTrf",
    })
  })
})

describe("a report of a day that is not over, camt.052", () => {
  const report = (file: string) => file.replaceAll("BkToCstmrStmt", "BkToCstmrAcctRpt").replaceAll("Stmt>", "Rpt>")

  it("gives what is booked, and leaves out what is not", () => {
    expect(readFile(report(camt([income])), null, ownIban)).toMatchObject({
      kind: "camt-052",
      lines: [income],
      iban: ownIban,
    })
    expect(readFile(report(camt([income])).replace("BOOK", "PDNG"))).toMatchObject({ lines: [], pending: 1 })
  })

  it("that repeats what an earlier one of the file has, by the bank's reference, gives it once", () => {
    const coffee = line({ amount: eur(-250) })
    expect(linesOf(report(parts([{ lines: [income, coffee] }, { lines: [income, coffee, hotel] }])))).toEqual([
      ...[income, coffee, coffee, hotel],
    ])
  })
})
