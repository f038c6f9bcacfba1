/** The files of known banks. Each is recognised as exactly one format, without help, and is read exactly. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { formatsOf, isSignedColumn } from "../../../src/bank/rules/bank-format.ts"
import { readBankCsv } from "../../../src/bank/rules/csv-file.ts"
import type { CsvMapping } from "../../../src/bank/rules/csv-table.ts"
import { readBankFiles } from "../../../src/bank/rules/file.ts"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { bankFormats } from "../../../src/config/bank-formats.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { root } from "../../support/sources.ts"
import { american } from "../banks/american.ts"
import { british } from "../banks/british.ts"
import { dutch } from "../banks/dutch.ts"
import { german } from "../banks/german.ts"
import type { Sample } from "../banks/sample.ts"
import { services } from "../banks/services.ts"
import { swiss } from "../banks/swiss.ts"

const samples: readonly Sample[] = [...german, ...dutch, ...swiss, ...british, ...american, ...services]
const formats = bankFormats()
const textOf = ({ file }: Sample) => (typeof file === "string" ? file : file.toString("latin1"))

describe("a format of a bank", () => {
  it("is a file in config/banks, says where it is known from, and has a bank's file to be tried with", () => {
    const files = readdirSync(join(root, "config/banks"))
    expect(files.toSorted()).toEqual(formats.map(({ key }) => `${key}.yaml`).toSorted())
    for (const file of files) expect(readFileSync(join(root, "config/banks", file), "utf8")).toMatch(/^# Source: \S/)
    const tried = new Set(samples.map(({ format }) => format))
    expect([...tried].toSorted()).toEqual(formats.map(({ key }) => key).toSorted())
  })

  it.each(formats)("$key has the day and the amount among the columns by which it is recognised", (format) => {
    const { date, amount, debit, credit, direction } = format.csv
    const needed = [date, ...(amount === undefined ? [debit, credit] : [amount]), ...(direction ? [direction] : [])]
    for (const column of needed) {
      expect(column).toBeDefined()
      if (format.headings.length === 0) expect(Number(column)).toBeLessThanOrEqual(format.shape.length)
      else if (!/^\d+$/.test(column ?? "")) expect(format.headings).toContain(column)
    }
  })
})

describe("the file of", () => {
  it.each(samples.map((sample, index) => ({ name: `${sample.format} (${index})`, sample })))(
    "$name is recognised as that alone, and read exactly",
    ({ sample }) => {
      const { format, file, ours = null, lines, pending = 0, ignored = 0, iban = null, closing } = sample
      const bytes = Buffer.from(file)
      const here = { csv: null, formats, named: null, assumed: "EUR", ours }
      const statement = readBankFiles([{ bytes, name: null }], here)
      if (isRefused(statement)) throw new Error(JSON.stringify(statement))
      expect(statement.lines).toEqual(lines)
      expect({ ...statement, ignored: statement.ignored ?? 0 }).toMatchObject({
        ...{ pending, ignored, iban, off: [], unsigned: false },
        bank: formats.find(({ key }) => key === format)?.bank,
      })
      const balances = closing ? [{ day: closing.day, balance: { ...closing, minor: BigInt(closing.minor) } }] : []
      expect(statement.closing).toMatchObject(
        balances.map(({ day, balance: { minor, currency } }) => ({ day, balance: { minor, currency } })),
      )
      expect(statement.closing).toHaveLength(balances.length)
      // Another format may have the same headings, but cannot read this file.
      const reading = formatsOf(textOf(sample), formats).filter(
        ({ mapping, currency }) =>
          !isRefused(
            readBankCsv(textOf(sample), mapping, { assumed: currency ?? "EUR", ours, bank: "Bank", signed: true }),
          ),
      )
      expect(reading.map((one) => one.format.key)).toEqual([format])
    },
  )
})

describe("a file", () => {
  const head = "Date,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n"
  const paypal = (...days: string[]) =>
    head + days.map((day) => `${day},Korn,Payment,Completed,EUR,100.00,-3.49,96.51,${day}\n`).join("")
  const read = (text: string, here: { named?: string; csv?: CsvMapping } = {}) =>
    readBankFiles([{ bytes: Buffer.from(text), name: null }], {
      csv: null,
      named: null,
      formats,
      assumed: "EUR",
      ours: null,
      ...here,
    })

  it("that fits two formats is read by the one that can, and asked about where both read it differently", () => {
    expect(read(paypal("02/11/2026", "16/11/2026"))).toMatchObject({ lines: { length: 4 } })
    expect(read(paypal("11/11/2026"))).toMatchObject({ bank: "PayPal", lines: [{ day: "2026-11-11" }, {}] })
    const open = paypal("02/11/2026")
    expect(read(open)).toEqual({
      ...{ refused: "bank-csv-formats", formats: ["paypal-uk", "paypal-us"], example: "paypal-uk" },
    })
    expect(read(open, { named: "paypal-us" })).toMatchObject({ lines: [{ day: "2026-02-11" }, {}] })
    expect(read(open, { named: "paypal-uk" })).toMatchObject({ lines: [{ day: "2026-11-02" }, {}] })
  })

  it("of another bank than the one named is read by what it is", () => {
    expect(read(paypal("16/11/2026"), { named: "dkb" })).toMatchObject({ bank: "PayPal" })
  })

  it("of an unknown bank is answered with its columns", () => {
    expect(read("Day;Sum;Who\n18.11.2026;1,00;Korn\n")).toEqual({
      ...{ refused: "bank-csv-unknown", there: ["Day", "Sum", "Who"] },
    })
  })

  it("of a known bank is read by the co-op's own mapping where there is one", () => {
    const csv = csvMapping.parse({
      delimiter: ",",
      date: "Date",
      dateFormat: "dd/MM/yyyy",
      amount: "Net",
      text: "Type",
    })
    const statement = read(paypal("16/11/2026"), { csv })
    expect(statement).toMatchObject({ lines: [{ amount: { minor: 9651n } }] })
    expect(statement).not.toHaveProperty("bank")
  })

  it("that only says what came in is not doubted where the bank is known to put a minus into that column", () => {
    const text = (heading: string) =>
      `Buchungstag;Wertstellung;Umsatzart;Buchungstext;${heading};Währung;IBAN Kontoinhaber\n` +
      "19.11.2026;19.11.2026;Gutschrift;Töpferei Lehm;412,60;EUR;\n"
    const by = (amount: string) => csvMapping.parse({ date: "Buchungstag", amount, text: "Buchungstext" })
    expect(read(text("Betrag"), { csv: by("Betrag") })).toMatchObject({
      ...{ lines: [{ amount: { minor: 41_260n } }], unsigned: false },
    })
    // Under a heading that the bank does not use, the file may be another bank's.
    expect(read(text("Summe"), { csv: by("Summe") })).toEqual({
      ...{ refused: "bank-csv-direction", column: "Umsatzart" },
    })
  })

  it("has signs in a column only if each format that it has takes its amounts there, and its direction nowhere else", () => {
    const row = "18.11.2026;Übertrag;Töpferei Lehm;412,60;87,35\n"
    const comdirect = `Buchungstag;Vorgang;Buchungstext;Umsatz in EUR;Saldo\n${row}`
    expect(isSignedColumn(comdirect, formats, "Umsatz in EUR")).toBe(true)
    expect(isSignedColumn(comdirect, formats, "Saldo")).toBe(false)
    expect(isSignedColumn(comdirect.replace("Vorgang", "Art"), formats, "Umsatz in EUR")).toBe(false)
    const ing = "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mededelingen\n"
    expect(isSignedColumn(ing, formats, "Bedrag (EUR)")).toBe(false)
  })

  it("whose state a bank has never had is refused with its line, and kept in no part", () => {
    expect(read(paypal("16/11/2026").replace("Completed", "Dreaming"))).toMatchObject({
      ...{ refused: "bank-csv-state", line: 2, typed: "Dreaming" },
    })
  })
})
