/**
 * Where the table of a bank's CSV begins and ends. A line below the table is never taken for a movement, and a movement is never taken for
 * such a line.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvMapping } from "../../../src/config/bank-fields.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, readFile } from "../../support/bank-files.ts"

const mapping = { date: "Tag", amount: "Summe", text: "Zweck" }
const head = '"Tag";"Konto";"Zweck";"Summe";"Stand"\n18.11.2026;7;Miete;-450,00;\n'
const linesOf = (text: string, more: object = {}) => {
  const statement = readFile(text, csvMapping.parse({ ...mapping, ...more }))
  return isRefused(statement) ? statement : statement.lines
}
const rent = line({ amount: eur(-45_000), text: "Miete" })

describe("below the movements,", () => {
  it.each([
    ["a balance in a short row", '\n"Neuer Kontostand";"1.212,50 EUR";\n'],
    ["a balance without a blank line above it", "Endsaldo;1.212,50\n"],
    ["a balance with its day in its name", '"Kontostand vom 19.11.2026:";;;1.212,50;\n'],
    ["a sum in the place of the day", "Summe;;;-450,00;\n"],
    ["a sum and a balance", "Total debits;;;-450,00;\nClosing balance;;;1212,50;\n"],
    ["a balance in a column that nobody has named", ";Kontostand;;1.212,50;\n"],
    ["prose below a blank line", "\nAlle Angaben ohne Gewähr\n* erteilt von der Bank;x\n"],
    ["prose below a line of empty fields", '"";"";"";"";""\nHinweis;;;1;\n'],
    ["prose below a field of two lines", '18.11.2026;7;"eins\nzwei";-1,00;\n\nHinweis\n'],
  ])("%s is no movement", (_, below) => {
    const lines = linesOf(head + below)
    expect(isRefused(lines) ? lines : lines[0]).toEqual(rent)
    expect(lines).toHaveLength(below.includes("eins") ? 2 : 1)
  })

  it.each([
    ["a row whose day is missing", ";7;Brot;-3,00;\n"],
    ["a row whose day is missing, below a blank line", "\n;7;Brot;-3,00;\n"],
    ["a row of a company that is called as a sum is", ";Total;Benzin;-60,00;\n"],
    ["a word that may stand for a day", "gestern;7;Brot;-3,00;\n"],
    ["prose right below", "Alle Angaben ohne Gewähr\n"],
    ["a text that begins as a balance does", ";;Saldo der Rechnung;-3,00;\n"],
  ])("%s is asked about, with its line", (_, below) => {
    const blank = below.startsWith("\n") ? 1 : 0
    expect(linesOf(head + below)).toMatchObject({ refused: "bank-csv-below", line: 3 + blank })
    // The refusal names the beginning of the line below the movements. If the configuration names the same text, the movements are read.
    const refused = linesOf(head + below)
    const begin = isRefused(refused) && refused.refused === "bank-csv-below" ? refused.begin : ""
    expect(linesOf(head + below, { end: begin })).toEqual([rent])
  })

  it("a movement is never left out", () => {
    expect(linesOf(`${head}\n19.11.2026;7;Brot;-3,00;\n`)).toMatchObject([rent, { amount: eur(-300) }])
    expect(linesOf(`${head}\n31.11.2026;7;Brot;-3,00;\n`)).toMatchObject({ refused: "bank-day-unreadable", line: 4 })
    expect(linesOf(`${head}\n19.11.2026;7\n`)).toMatchObject({ refused: "bank-csv-short", line: 4 })
    expect(linesOf(`${head}\nEndsaldo;1\n19.11.2026;7;Brot;-3,00;\n`)).toMatchObject({
      ...{ refused: "bank-csv-short", line: 4 },
    })
    for (const day of ["19.11.2026", "31.11.2026"])
      expect(linesOf(`${head}Hinweis\n${day};7;Brot;-3,00;\n`, { end: "hinweis" })).toEqual({
        ...{ refused: "bank-csv-end", line: 4, end: "hinweis" },
      })
  })

  it("what the bank only announces is left out as such", () => {
    const text = `${head}\n;7;Brot;-3,00;vorgemerkt\nEndsaldo;1\n`
    expect(readFile(text, csvMapping.parse(mapping))).toMatchObject({ lines: [rent], pending: 1 })
  })

  it("nothing is left out where every day is written in another way", () => {
    expect(linesOf("Tag;Konto;Zweck;Summe\n\nNov 18;7;Miete;-450,00\n")).toMatchObject({
      ...{ refused: "bank-day-unreadable", line: 3 },
    })
  })

  it("a month without movements has its balance alone", () => {
    expect(linesOf('"Tag";"Konto";"Zweck";"Summe"\n\n"Alter Kontostand";"1.212,50 EUR"\n')).toEqual([])
  })
})

describe("whatever stands below the movements,", () => {
  it("all of them are there, or the file is refused", () => {
    const cell = fc.constantFrom(
      "",
      "Endsaldo",
      "Summe",
      "Hinweis",
      "Korn",
      "12,50",
      "-3,00",
      "31.11.2026",
      "19.11.26",
      "7",
    )
    const below = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 })
    const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(amounts, below, (minors, rest) => {
        const rows = minors.map((minor) => `18.11.2026;7;x;-${(minor / 100).toFixed(2).replace(".", ",")};\n`)
        const lines = linesOf(
          `Tag;Konto;Zweck;Summe;Stand\n${rows.join("")}${rest.map((row) => `${row.join(";")}\n`).join("")}`,
        )
        if (isRefused(lines)) expect(lines.refused).toMatch(/^bank-(csv-(below|short)|day-unreadable)$/)
        else expect(lines.map(({ amount }) => amount)).toEqual(minors.map((minor) => eur(-minor)))
      }),
    )
  })
})

describe("a file without names of columns", () => {
  const rows = `"18.11.2026","-450,00","x","","Miete"\n"19.11.2026","12,50","x","","Korn"\n`
  const numbers = { delimiter: ",", date: 1, amount: 2, text: [5] }
  const both = [rent, line({ day: "2026-11-19", amount: eur(1250), text: "Korn" })]

  it("is read by the numbers of its columns, from its first line on", () => {
    expect(linesOf(rows, numbers)).toEqual(both)
    expect(linesOf(rows, { ...numbers, date: "1", text: "5" })).toEqual(both)
    expect(linesOf(`Konto 7\n${rows}`, { ...numbers, skip: 1 })).toEqual(both)
    expect(linesOf(`${rows}\nEndsaldo,1\n`, numbers)).toEqual(both)
  })

  it("is refused where it has names after all, and read once they are skipped", () => {
    const named = `Tag,Summe,Art,Leer,Zweck\n${rows}`
    expect(linesOf(named, numbers)).toEqual({ refused: "bank-csv-headings", line: 1, typed: "Tag", skip: 1 })
    expect(linesOf(named, { ...numbers, skip: 1 })).toEqual(both)
  })

  it("is refused with the line that has fewer columns, or a day of another kind", () => {
    expect(linesOf(rows, { ...numbers, text: 6 })).toMatchObject({ refused: "bank-csv-short", line: 1, needed: 6 })
    expect(linesOf(rows, { ...numbers, dateFormat: "yyyy-MM-dd" })).toMatchObject({ refused: "bank-day-unreadable" })
  })

  it("of too many rows is refused as every other", () => {
    const many = "18.11.2026,1\n".repeat(150_000)
    expect(linesOf(many, { ...numbers, text: 2 })).toMatchObject({ refused: "bank-too-many-lines" })
  })

  it("has a direction in the column of that number", () => {
    const text = "18.11.2026;450,00;Af;Miete\n19.11.2026;12,50;Bij;Korn\n"
    expect(linesOf(text, { date: 1, amount: 2, text: 4 })).toEqual({ refused: "bank-csv-direction", column: "3" })
    expect(linesOf(text, { date: 1, amount: 2, text: 4, direction: 3 })).toEqual(both)
  })

  it("is told from one whose names are numbers", () => {
    expect(linesOf("1;5;2\n18.11.2026;Miete;-450,00\n", { date: "1", amount: "2", text: "5" })).toEqual([rent])
    expect(linesOf("Tag;5;2\n18.11.2026;Miete;-450,00\n", { date: "Tag", amount: "2", text: "5" })).toEqual([rent])
  })
})
