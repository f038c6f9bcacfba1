/** camt.053 as banks send it. Everything booked is read to the cent. A broken file is refused, and the refusal names the wrong line. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { camt, eur, germanCamt, line, ownIban, readFile, swissCamt } from "../../support/bank-files.ts"
import { changedBytes } from "../../support/changed-bytes.ts"

const read = (text: string, ours: string | null = null) => readFile(text, null, ours)
const entry = line({ amount: eur(5000), name: "Muster AG", text: "T3" })

describe("a statement of a German bank", () => {
  const statement = read(germanCamt)
  const lines = isRefused(statement) ? [] : statement.lines

  it("names its account and its closing balance", () => {
    expect(statement).toMatchObject({ iban: ownIban, closing: [{ day: "2026-11-20", balance: eur(111951) }] })
  })

  it("has what came in, with who paid and what for", () => {
    expect(lines[0]).toEqual(
      line({
        ...{ day: "2026-11-20", amount: eur(50000), name: "Stadtwerke Örtlich GmbH & Co. KG" },
        ...{
          iban: "DE02120300000000202051",
          text: "Rechnung 12/2026 T3 Fahrradstaender",
          reference: "2026112012345678000",
        },
      }),
    )
  })

  it("has each transfer of a batch by itself, with its own reference", () => {
    expect(lines[1]).toMatchObject({
      amount: eur(-10050),
      name: "Ana Ahorn",
      endToEnd: "WAGGLE-K7QF2M9X-1",
      text: "November",
    })
    expect(lines[2]).toMatchObject({ amount: eur(-19999), endToEnd: "WAGGLE-K7QF2M9X-2", text: "RF18539007547034" })
    expect(lines[1]?.reference).toBe("2026112012345679000/1")
  })

  it("says what the bank took back, and leaves out what it has not booked", () => {
    expect(lines[3]).toMatchObject({ amount: eur(-8000), returned: true, name: "Muster AG" })
    expect(lines).toHaveLength(4)
    expect(statement).toMatchObject({ pending: 1 })
  })

  it("comes to its balance", () => {
    expect(lines.reduce((sum, { amount }) => sum + amount.minor, 100000n)).toBe(111951n)
  })
})

describe("a statement of a Swiss bank", () => {
  it("is read in its own version, with amounts of fewer decimals and days that have a time", () => {
    const chf = (minor: number) => ({ minor: BigInt(minor), currency: "CHF" })
    expect(read(swissCamt)).toEqual({
      kind: "camt",
      lines: [
        line({
          ...{ day: "2026-11-19", amount: chf(123450), name: "Käserei <Berg>" },
          ...{ endToEnd: "INV-7", reference: "ZV20261119/1" },
        }),
        line({ day: "2026-11-20", amount: chf(-300), text: "Kontoführung" }),
      ],
      pending: 0,
      iban: "CH9300762011623852957",
      closing: [{ day: "2026-11-20", balance: chf(-1250) }],
      ...{ leftOut: [], foreign: [], off: [], turned: 0, spans: [], unsigned: false },
    })
  })
})

describe("a batch whose transfers the bank does not say to the cent", () => {
  it("stays one movement", () => {
    const unsaid = germanCamt.replace('<Amt Ccy="EUR">199.99</Amt>', '<Amt Ccy="EUR">199.98</Amt>')
    const statement = read(unsaid)
    expect(isRefused(statement) ? [] : statement.lines[1]).toMatchObject({ amount: eur(-30049), batch: true, name: "" })
  })
})

describe("refused, with the line, is", () => {
  it.each([
    ["no XML", "<Document><Stmt>", { refused: "bank-xml-broken", line: 1 }],
    ["an unknown entity", camt([entry]).replace("Muster", "&muster;"), { refused: "bank-xml-broken", line: 6 }],
    [
      "a document type",
      `<!DOCTYPE d [<!ENTITY a "b">]>\n${camt([entry])}`.replace(/<\?xml.*\?>\n/, ""),
      { refused: "bank-xml-doctype", line: 1 },
    ],
    [
      "another message",
      camt([entry]).replaceAll("BkToCstmrStmt", "CstmrCdtTrfInitn"),
      { refused: "bank-not-camt", found: "CstmrCdtTrfInitn" },
    ],
    ["a web page", "<html><body>Log in</body></html>", { refused: "bank-not-camt", found: "body" }],
    [
      "an amount with a comma",
      camt([entry]).replace("50.00", "50,00"),
      { refused: "bank-amount-unreadable", line: 4, typed: "50,00" },
    ],
    [
      "half a cent",
      camt([entry]).replace("50.00", "50.005"),
      { refused: "bank-amount-unreadable", line: 4, typed: "50.005" },
    ],
    [
      "a fortune",
      camt([entry]).replace("50.00", "1000000000000000"),
      { refused: "bank-amount-unreadable", line: 4, typed: "1000000000000000" },
    ],
    [
      "an unknown currency",
      camt([entry]).replace('Ccy="EUR"', 'Ccy="XXQ"'),
      { refused: "bank-currency-unknown", line: 4, typed: "XXQ" },
    ],
    [
      "a day that is none",
      camt([entry]).replace("2026-11-18", "2026-11-31"),
      { refused: "bank-day-unreadable", line: 5, typed: "2026-11-31", format: "yyyy-MM-dd" },
    ],
    [
      "no direction",
      camt([entry]).replace("<CdtDbtInd>CRDT</CdtDbtInd>", ""),
      { refused: "bank-camt-missing", line: 4, what: "CdtDbtInd" },
    ],
    ["no amount", camt([entry]).replace(/<Amt.*?<\/Amt>/, ""), { refused: "bank-camt-missing", line: 4, what: "Amt" }],
    [
      "no day",
      camt([entry]).replace(/<BookgDt>.*?<\/BookgDt>/, ""),
      { refused: "bank-camt-missing", line: 4, what: "BookgDt" },
    ],
    [
      "an encoding unknown",
      camt([entry]).replace("UTF-8", "EBCDIC"),
      { refused: "bank-xml-encoding", encoding: "EBCDIC" },
    ],
    [
      "an encoding that is a word of our own language",
      camt([entry]).replace("UTF-8", "constructor"),
      { refused: "bank-xml-encoding", encoding: "constructor" },
    ],
    [
      "two accounts",
      camt([entry]).replace(
        /<Stmt>[\s\S]*<\/Stmt>/,
        (all) => `${all}\n${all.replace(ownIban, "DE02120300000000202051")}`,
      ),
      { refused: "bank-several-accounts", line: 8 },
    ],
  ])("%s", (_what, text, refusal) => {
    expect(read(text)).toEqual(refusal)
  })

  it("an element within fifty others, however it goes on", () => {
    expect(read("<a>".repeat(60) + "</a>".repeat(60))).toEqual({ refused: "bank-xml-too-much", line: 1 })
  })

  it("what stands for much more than it says", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`
    expect(read(bomb)).toEqual({ refused: "bank-xml-doctype", line: 1 })
    expect(read(`<x>&b;</x>`)).toMatchObject({ refused: "bank-xml-broken" })
  })

  it("is read in UTF-16 too, by the mark that it begins with", () => {
    const text = `\uFEFF${camt([line({ amount: eur(1), name: "Café" })])}`
    const little = Buffer.from(text, "utf16le")
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(readFile(bytes)).toMatchObject({ lines: [{ name: "Café", amount: eur(1) }] })
  })

  it("letters that are not of the encoding that the file names", () => {
    const bytes = Buffer.from(camt([line({ amount: eur(1), name: "Café" })]), "latin1")
    expect(readFile(bytes)).toEqual({ refused: "bank-encoding", line: 6, encoding: "utf-8" })
    const named = Buffer.from(camt([line({ amount: eur(1), name: "Café" })]).replace("UTF-8", "ISO-8859-1"), "latin1")
    expect(readFile(named)).toMatchObject({ lines: [{ name: "Café" }] })
  })

  it.each([
    ["pdf", "%PDF-1.7"],
    ["empty", "\uFEFF  \n"],
    ["binary", "MZ\0\0"],
  ])("a file of another kind: %s", (kind, text) => {
    expect(read(text)).toEqual({ refused: `bank-file-${kind}` })
  })
})

const words = fc.stringMatching(/^[A-Za-zÄÖÜß&<>"'.,/ -]{1,40}$/).map((text) => text.replaceAll(/\s+/g, " ").trim())
const lines: fc.Arbitrary<BankLine> = fc.record({
  day: fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  amount: fc.bigInt(-(10n ** 13n), 10n ** 13n).map((minor) => eur(minor === 0n ? 1n : minor)),
  name: words,
  iban: fc.constantFrom(null, "DE02120300000000202051", "DE75512108001245126199"),
  text: words,
  endToEnd: fc.constantFrom(null, "INV-7", "WAGGLE-K7QF2M9X-1"),
  reference: fc.constantFrom(null, "2026112012345678000"),
  returned: fc.boolean(),
  batch: fc.constant(false),
})

describe("whatever stands in a statement", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 20 }), (all) => {
        expect(read(camt(all))).toMatchObject({ kind: "camt", lines: all, pending: 0, iban: ownIban, closing: [] })
      }),
    )
  })

  it("with any byte changed is read or refused, and nothing else", () => {
    fc.assert(
      fc.property(changedBytes(germanCamt), (bytes) => {
        const statement = readFile(bytes)
        if (isRefused(statement)) expect(statement.refused).toMatch(/^bank-/)
        else for (const { amount } of statement.lines) expect(amount.minor).not.toBe(0n)
      }),
    )
  })
})
