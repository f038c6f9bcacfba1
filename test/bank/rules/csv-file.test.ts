/** CSV as banks export it, each with its own columns. A file that fits the mapping is read exactly, and every other file is refused. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readCsv } from "../../../src/bank/rules/csv.ts"
import { readBankCsv } from "../../../src/bank/rules/csv-file.ts"
import { isDayFormat } from "../../../src/bank/rules/values.ts"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, readFile } from "../../support/bank-files.ts"

const read = (text: string | Buffer, mapping: object) => readFile(text, csvMapping.parse(mapping))
const linesOf = (text: string | Buffer, mapping: object) => {
  const statement = read(text, mapping)
  return isRefused(statement) ? statement : statement.lines
}

const savings = {
  ...{ encoding: "latin1", date: "Buchungstag", dateFormat: "dd.MM.yy", amount: "Betrag", currency: "Waehrung" },
  ...{
    name: "Beguenstigter/Zahlungspflichtiger",
    iban: "Kontonummer/IBAN",
    text: ["Verwendungszweck", "Buchungstext"],
  },
}
const savingsFile = Buffer.from(
  `"Auftragskonto";"Buchungstag";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"Betrag";"Waehrung"
"DE89370400440532013000";"18.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung ""12"" T3";"Stadtwerke Örtlich";"DE02 1203 0000 0000 2020 51";"1.500,00";"EUR"
"DE89370400440532013000";"19.11.26";"LASTSCHRIFT";"Strom";"Muster AG";"";"-12,5";"EUR"
`,
  "latin1",
)

describe("the export of", () => {
  it("a German savings bank", () => {
    expect(linesOf(savingsFile, savings)).toEqual([
      line({
        ...{ amount: eur(150000), name: "Stadtwerke Örtlich", iban: "DE02120300000000202051" },
        text: 'Rechnung "12" T3 GUTSCHR. UEBERWEISUNG',
      }),
      line({ day: "2026-11-19", amount: eur(-1250), name: "Muster AG", text: "Strom LASTSCHRIFT" }),
    ])
  })

  it("a bank on the web, in English, with a mark at its beginning", () => {
    const text = `\uFEFFDate,Payee,Payment reference,Amount (EUR),Id\r\n2026-11-18,"Works, City",T3,"1,234.50",a7\r\n2026-11-19,Muster,,-3.00,a8\r\n`
    const mapping = {
      delimiter: ",",
      date: "date",
      dateFormat: "yyyy-MM-dd",
      amount: "Amount (EUR)",
      decimal: ".",
      name: "Payee",
      text: "Payment reference",
      reference: "Id",
    }
    expect(linesOf(text, mapping)).toEqual([
      line({ amount: eur(123450), name: "Works, City", text: "T3", reference: "a7" }),
      line({ day: "2026-11-19", amount: eur(-300), name: "Muster", reference: "a8" }),
    ])
  })

  it("with a column for payers and one for receivers: the name is the other party's, and the account is above the table", () => {
    const text = `"Girokonto";"DE19999999990000123456"\n""\n"Buchungsdatum";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Betrag (€)"\n"19.11.26";"Vorgemerkt";"Hive eG";"Buchladen";"-12,5"\n"18.11.26";"Gebucht";"Korn";"Hive eG";"300"\n"18.11.26";"Gebucht";"Hive eG";"Bäckerei";"-4"\n`
    const mapping = { skip: 2, date: "Buchungsdatum", dateFormat: "dd.MM.yy", amount: "Betrag (€)" }
    for (const name of ["Zahlungsempfänger*in", "Zahlungspflichtige*r"]) {
      expect(readBankCsv(text, csvMapping.parse({ ...mapping, name }), { assumed: "EUR", ours: null })).toMatchObject({
        ...{ iban: "DE19999999990000123456", pending: 1 },
        lines: [
          { name: "Korn", amount: eur(30000) },
          { name: "Bäckerei", amount: eur(-400) },
        ],
      })
    }
    const ours = "DE89370400440532013000"
    expect(readBankCsv(text, csvMapping.parse(mapping), { assumed: "EUR", ours })).toEqual({
      ...{ refused: "bank-other-account", theirs: "3456", ours: "3000" },
    })
  })

  it("a Swiss post bank, with its prose before it and two columns of amounts", () => {
    const text = `Konto;CH9300762011623852957\n\nDatum;Avisierung;Lastschrift;Gutschrift\n18.11.2026;Muster;;1'234.50\n18.11.2026;Miete;-800.00;\n`
    const mapping = {
      skip: 2,
      date: "Datum",
      debit: "Lastschrift",
      credit: "Gutschrift",
      decimal: ".",
      text: "Avisierung",
    }
    expect(linesOf(text, mapping)).toEqual([
      line({ amount: eur(123450), text: "Muster" }),
      line({ amount: eur(-80000), text: "Miete" }),
    ])
  })

  it.each([
    ["1.234.567,80", 123456780],
    ["-0,05", -5],
    ["+7", 700],
    ["12,50-", -1250],
    ["12,50 S", -1250],
    ["12,50 H", 1250],
    ["−3,00 €", -300],
    ["3,00 EUR", 300],
    ["3,000", 300],
  ])("%s, as some write it", (typed, minor) => {
    expect(linesOf(`d;a\n18.11.2026;${typed}\n`, { date: "d", amount: "a", decimal: "," })).toMatchObject([
      { amount: eur(minor) },
    ])
  })
})

const plain = { date: "Day", amount: "Sum" }

describe("refused, with the line, is", () => {
  it.each([["1,2,3"], ["12,345"], ["1.23"], ["--1"], ["12 USD"], ["zwölf"], [""], ["1e3"], ["9999999999999,00"]])(
    "the amount “%s”",
    (typed) => {
      expect(read(`Day;Sum\n\n18.11.2026;1,00\n18.11.2026;${typed}\n`, plain)).toMatchObject({
        refused: "bank-amount-unreadable",
        line: 4,
      })
    },
  )

  it.each([["31.11.2026"], ["2026-11-18"], ["18.11.26"], ["gestern"]])("the day “%s”", (typed) => {
    expect(read(`Day;Sum\n${typed};1,00\n`, plain)).toMatchObject({
      refused: "bank-day-unreadable",
      line: 2,
      format: "dd.MM.yyyy",
    })
  })

  it("a file with other columns, which are named", () => {
    expect(read("Datum;Betrag;Text\n18.11.2026;1,00;x\n", { ...plain, name: "Text" })).toEqual({
      ...{ refused: "bank-csv-columns", line: 1, missing: ["Day", "Sum"], there: ["Datum", "Betrag", "Text"] },
    })
    expect(read("Day;Sum;sum\n18.11.2026;1;2\n", plain)).toEqual({
      refused: "bank-csv-column-twice",
      line: 1,
      column: "Sum",
    })
    expect(read("one\n", { ...plain, skip: 3 })).toEqual({ refused: "bank-csv-empty", skip: 3 })
  })

  it("a file whose columns nobody has named: it says which there are", () => {
    expect(readFile(savingsFile)).toMatchObject({
      refused: "bank-csv-unknown",
      there: expect.arrayContaining(["Buchungstag", "Betrag"]),
    })
  })

  it("a row that ends too early, or has an amount on both sides", () => {
    expect(read("Day;x;Sum\n18.11.2026;1\n", plain)).toEqual({
      refused: "bank-csv-short",
      line: 2,
      fields: 2,
      needed: 3,
    })
    const both = { date: "Day", debit: "Out", credit: "In" }
    expect(read("Day;Out;In\n18.11.2026;1,00;2,00\n", both)).toEqual({ refused: "bank-csv-both", line: 2 })
    expect(read("Day;Out;In\n18.11.2026;;\n", both)).toMatchObject({ refused: "bank-amount-unreadable", line: 2 })
  })

  it("a quotation mark that does not close, in a field over several lines", () => {
    expect(read('Day;Sum\n18.11.2026;1,00\n"18.11.2026;1,00\nx\n', plain)).toEqual({
      refused: "bank-csv-quotes",
      line: 3,
    })
    expect(read('Day;Sum\n"18.11.2026"x;1,00\n', plain)).toEqual({ refused: "bank-csv-quotes", line: 2 })
  })

  it("a currency that is none, and letters of another encoding", () => {
    expect(read("Day;Sum;C\n18.11.2026;1,00;XXQ\n", { ...plain, currency: "C" })).toMatchObject({
      refused: "bank-currency-unknown",
      line: 2,
    })
    expect(read(savingsFile, { ...savings, encoding: "utf-8" })).toEqual({
      refused: "bank-encoding",
      line: 2,
      encoding: "utf-8",
    })
  })
})

describe("how days are written", () => {
  it("names day, month and year once each", () => {
    for (const format of ["dd.MM.yyyy", "yyyy-MM-dd", "d/M/yy", "yyyyMMdd", "MM/dd/yyyy"])
      expect(isDayFormat(format)).toBe(true)
    for (const format of ["", "dd.MM", "dd.MM.yyy", "dd.dd.yyyy", "DD.MM.YYYY", "dd.MM.yyyy HH"])
      expect(isDayFormat(format)).toBe(false)
    expect(linesOf("Day;Sum\n3/7/26;1,00\n20261118;1,00\n", { ...plain, dateFormat: "d/M/yy" })).toMatchObject({
      line: 3,
    })
    expect(linesOf("Day;Sum\n20261118;1,00\n", { ...plain, dateFormat: "yyyyMMdd" })).toMatchObject([
      { day: "2026-11-18" },
    ])
  })
})

describe("fields separated by a sign", () => {
  it("come out as they went in, quoted or not, with the line on which each row begins", () => {
    const field = fc.stringMatching(/^[a-c;"\n ,ä]{0,8}$/)
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(rows, (all) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = all.map((fields) => `${fields.map(quoted).join(";")}\r\n`).join("")
        const kept = all.filter((fields) => fields.some((one) => one.trim() !== ""))
        const rows = readCsv(text, ";")
        expect(isRefused(rows) ? rows : rows.map(({ fields }) => fields)).toEqual(kept)
      }),
    )
  })

  it("with any byte changed are read or refused, and nothing else", () => {
    const change = fc.record({ at: fc.nat(savingsFile.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = Buffer.from(savingsFile)
        for (const { at, byte } of changes) bytes[at] = byte
        const statement = readFile(bytes, csvMapping.parse(savings))
        if (isRefused(statement)) expect(statement.refused).toMatch(/^bank-/)
      }),
    )
  })
})
