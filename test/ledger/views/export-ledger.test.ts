/** The exports for accountants' programs. test/accounting shows that the programs can read them. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { accounts, duesOf, type Entry } from "../../../src/ledger/rules/ledger.ts"
import { beancountAccount, beancountLedger } from "../../../src/ledger/views/export-beancount.ts"
import { ledgerCsv } from "../../../src/ledger/views/export-csv.ts"
import { hledgerAccount, hledgerJournal } from "../../../src/ledger/views/export-hledger.ts"
import { plainLine } from "../../../src/ledger/views/export-ledger.ts"
import { rowsOf } from "../../support/csv.ts"
import { nasty } from "../../support/nasty.ts"

const ana = matrixId("@ana:hive.example")

function entry(some: Partial<Entry> = {}): Entry {
  const at = instant(Date.parse("2026-11-30T23:30:00Z"))
  const euros = (minor: bigint) => ({ minor, currency: "EUR" })
  const postings = [
    { account: duesOf(ana), amount: euros(20_050n), basis: null },
    { account: accounts.bank, amount: euros(-20_050n), basis: null },
  ]
  const none = { task: null, reverses: null, corrects: null, happened: null, actor: matrixId("@ben:hive.example") }
  return { number: 12, at, recordedAt: at, kind: "payment", text: "Work in June", postings, ...none, ...some }
}
const ledger = (...entries: Entry[]) => ({ coop: "Hive", zone: "Europe/Berlin", entries, about: ["Ledger of Hive"] })
const dot = "liabilities:dues:@ana:hive.example"

describe("an exported ledger", () => {
  it("is a journal of hledger", () => {
    expect(hledgerJournal(ledger(entry({ task: 3, reverses: 5 })))).toBe(`; Ledger of Hive

decimal-mark .
commodity 1000.00 EUR
tag kind
tag reverses
tag task
account assets:bank
account ${dot}

2026-12-01 (E12) Work in June
    ; kind:payment, task:T3, reverses:E5
    ${dot}  200.50 EUR
    assets:bank  -200.50 EUR
`)
  })

  it("is a ledger of beancount", () => {
    expect(beancountLedger(ledger(entry({ corrects: 4 })))).toBe(`; Ledger of Hive

option "title" "Hive"
option "operating_currency" "EUR"

2026-12-01 commodity EUR
  precision: 2
2026-12-01 open Assets:Bank
2026-12-01 open Liabilities:Dues:Ana-at-hive-dot-example
  matrix_id: "@ana:hive.example"

2026-12-01 * "Work in June" ^E12 ^E4
  code: "E12"
  kind: "payment"
  corrects: "E4"
  Liabilities:Dues:Ana-at-hive-dot-example  200.50 EUR
  Assets:Bank  -200.50 EUR
`)
  })

  it("is a table with a row for each posting", () => {
    expect(rowsOf(ledgerCsv(ledger(entry({ text: 'Bread, "rolls"', task: 3 }))))).toEqual([
      "entry date kind text account amount currency task reverses corrects recorded_by happened".split(" "),
      ["E12", "2026-12-01", "payment", 'Bread, "rolls"', dot, "200.50", "EUR", "T3", "", "", "'@ben:hive.example", ""],
      [
        "E12",
        "2026-12-01",
        "payment",
        'Bread, "rolls"',
        "assets:bank",
        "-200.50",
        "EUR",
        "T3",
        "",
        "",
        "'@ben:hive.example",
        "",
      ],
    ])
  })

  it("counts days in the zone that was named", () => {
    for (const write of [hledgerJournal, beancountLedger, ledgerCsv])
      expect(write({ ...ledger(entry()), zone: "UTC" })).toContain("2026-11-30")
  })

  it("has amounts to the last unit, however large, in currencies with no, two and three decimals", () => {
    const amount = (minor: bigint, currency: string) => ({
      account: "assets:bank",
      amount: { minor, currency },
      basis: null,
    })
    const postings = [amount(-(2n ** 70n), "EUR"), amount(1n, "KWD"), amount(5n, "JPY"), amount(-7n, "POINTS")]
    for (const write of [hledgerJournal, beancountLedger])
      for (const text of ["-11805916207174113034.24 EUR", " 0.001 KWD", " 5 JPY", " -7 POINTS"])
        expect(write(ledger(entry({ postings })))).toContain(`${text}\n`)
    const rows = rowsOf(ledgerCsv(ledger(entry({ postings }))))
    expect(rows.slice(1).map((row) => row[5])).toEqual(["-11805916207174113034.24", "0.001", "5", "-7"])
  })

  it("can be empty", () => {
    expect(hledgerJournal(ledger())).toBe("; Ledger of Hive\n\ndecimal-mark .\n")
    expect(beancountLedger(ledger())).toBe('; Ledger of Hive\n\noption "title" "Hive"\n\n')
    expect(rowsOf(ledgerCsv(ledger()))).toHaveLength(1)
  })
})

describe("what people write", () => {
  it("stays in its line, whatever it is", () => {
    fc.assert(
      fc.property(nasty, nasty, (text, name) => {
        const plain = ledger(entry())
        const whole = { ...ledger(entry({ text })), coop: name, about: [name] }
        for (const write of [hledgerJournal, beancountLedger, ledgerCsv])
          expect(linesOf(write(whole))).toHaveLength(linesOf(write(plain)).length)
      }),
    )
  })

  it("begins no comment and no note in hledger, and ends no string in beancount", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const journal = hledgerJournal(ledger(entry({ text })))
        expect(/^2026-12-01 \(E12\)(.*)$/mu.exec(journal)?.[1]).not.toMatch(/[;|]/)
        const line = /^2026-12-01 \* (.*) \^E12$/mu.exec(beancountLedger(ledger(entry({ text }))))?.[1]
        expect(line).toMatch(/^"(?:[^"\\]|\\["\\])*"$/u)
        expect(line?.slice(1, -1).replace(/\\(["\\])/g, "$1")).toBe(plainLine(text))
      }),
    )
  })

  it("is never a formula in a spreadsheet, and is found again without the apostrophe", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [, row] = rowsOf(ledgerCsv(ledger(entry({ text }))))
        const cell = row?.[3] ?? ""
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u)
        expect(cell.replace(/^'/, "")).toBe(plainLine(text))
      }),
    )
  })
})

describe("people's accounts", () => {
  const id = fc
    .tuple(nasty, nasty)
    .map(([local, server]) => matrixId(`@${local.toWellFormed()}:${server.toWellFormed()}`))

  it("can be told from each other, whatever their Matrix IDs are", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        for (const name of [hledgerAccount, beancountAccount])
          expect(name(duesOf(one)) === name(duesOf(other))).toBe(one === other)
      }),
    )
  })

  it("say whose they are to who knows the way of writing", () => {
    fc.assert(
      fc.property(id, (person) => {
        const [, , ...name] = hledgerAccount(duesOf(person)).split(":")
        expect(decodeURIComponent(name.join(":"))).toBe(person)
        expect(`@${readComponent(beancountAccount(duesOf(person)).split(":")[2] ?? "")}`).toBe(person)
      }),
    )
  })

  it("are accounts as the programs have them, and none lies below another's", () => {
    fc.assert(
      fc.property(id, (person) => {
        expect(beancountAccount(duesOf(person))).toMatch(/^Liabilities:Dues:[A-Z0-9][A-Za-z0-9-]*$/)
        expect(hledgerAccount(duesOf(person))).toMatch(/^liabilities:dues:@[!-9<-~]*:[!-9<-~]*$/)
      }),
    )
  })

  it.each([
    ["@ana:hive.example", "@ana:hive.example", "Ana-at-hive-dot-example"],
    ["@ana:hive.example:8448", "@ana:hive.example%3A8448", "Ana-at-hive-dot-example-at-8448"],
    ["@ANA:hive.example", "@ANA:hive.example", "XX-x41--x4e--x41--at-hive-dot-example"],
    ["@a-b_c:hive.example", "@a-b_c:hive.example", "A--b-x5f-c-at-hive-dot-example"],
    ["@a; b:hive.example", "@a%3B%20b:hive.example", "A-x3b--x20-b-at-hive-dot-example"],
  ])("of %s", (person, hledger, beancount) => {
    expect(hledgerAccount(duesOf(matrixId(person)))).toBe(`liabilities:dues:${hledger}`)
    expect(beancountAccount(duesOf(matrixId(person)))).toBe(`Liabilities:Dues:${beancount}`)
  })
})

const linesOf = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)

function readComponent(component: string): string {
  const text = /^XX/.test(component) ? component.slice(2) : component.charAt(0).toLowerCase() + component.slice(1)
  const names: Readonly<Record<string, string>> = { at: ":", dot: ".", "": "-" }
  return text.replace(
    /-([^-]*)-/g,
    (_, name: string) => names[name] ?? String.fromCodePoint(Number.parseInt(name.slice(1), 16)),
  )
}
