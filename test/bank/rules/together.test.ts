/** Several files of one kind in an archive are read as one file. A wrong file is named, and no movement is doubled or lost. */
import { describe, expect, it } from "vitest"
import { camt, eur, line, ownIban, readFiles } from "../../support/bank-files.ts"
import { germanMt940 } from "../../support/mt940-files.ts"
import { sgmlOfx } from "../../support/ofx-files.ts"
import { britishQif } from "../../support/qif-files.ts"

const mapping = { delimiter: ";", encoding: "utf-8", skip: 0, date: "Tag", dateFormat: "dd.MM.yyyy" } as const
const columns = { ...mapping, amount: "Betrag", name: "Name", text: ["Text"], balance: "Saldo", reference: "Ref" }
const csv = (...rows: readonly string[]) => `Tag;Betrag;Name;Text;Saldo;Ref\n${rows.join("\n")}\n`

describe("several files of CSV", () => {
  const november = csv("02.11.2026;-10,00;Korn;Rye;90,00;", "20.11.2026;-5,00;Korn;Rye;85,00;")
  const december = csv("01.12.2026;-5,00;Korn;Rye;80,00;")

  it("have the movements and the balances of all, in whatever order they stand", () => {
    for (const files of [
      [november, december],
      [december, november],
    ])
      expect(readFiles(files, columns)).toMatchObject({
        ...{ kind: "csv", lines: { length: 3 }, off: [] },
        closing: [{ day: "2026-12-01", balance: eur(8_000) }],
        spans: [{ opening: { balance: eur(10_000) }, closing: { balance: eur(8_000) } }],
      })
  })

  it("prove nothing by their balances where a file between them is missing", () => {
    const later = csv("01.02.2027;-5,00;Korn;Rye;70,00;")
    expect(readFiles([november, later], columns)).toMatchObject({
      ...{ spans: [], closing: [{ day: "2027-02-01", balance: eur(7_000) }] },
    })
  })

  it("are refused where two have a movement in the same words, and it could be one or two", () => {
    const again = csv("20.11.2026;-5,00;Korn;Rye;85,00;", "21.11.2026;-1,00;Korn;Oats;84,00;")
    expect(readFiles([november, again], columns)).toEqual({
      ...{ refused: "bank-archive-twice", one: "1.txt", other: "2.txt", day: "2026-11-20", amount: eur(-500) },
    })
  })

  it("have a movement once that two of them have with the same reference", () => {
    const one = csv("20.11.2026;-5,00;Korn;Rye;;R1", "20.11.2026;-5,00;Korn;Rye;;R2")
    const other = csv("20.11.2026;-5,00;Korn;Rye;;R2", "21.11.2026;-5,00;Korn;Rye;;R3")
    expect(readFiles([one, other], columns)).toMatchObject({
      lines: [{ reference: "R1" }, { reference: "R2" }, { reference: "R3" }],
    })
  })

  it("are refused with the name of the one that is wrong, and its line", () => {
    const wrong = csv("01.12.2026;zwei;Korn;Rye;;")
    expect(readFiles([november, wrong], columns)).toEqual({
      ...{ refused: "bank-amount-unreadable", inFile: "2.txt", line: 2, typed: "zwei" },
    })
  })

  it("leave out files of other accounts, and are refused if all are of others", () => {
    const account = { ...columns, account: "Konto" }
    const of = (iban: string, day: string) =>
      `Konto;Tag;Betrag;Name;Text;Saldo;Ref\n${iban};${day}.11.2026;-1,00;Korn;;;\n`
    const theirs = "DE75512108001245126199"
    expect(readFiles([of(theirs, "20"), of(ownIban, "21")], account, ownIban)).toMatchObject({
      ...{ lines: [{ day: "2026-11-21" }], leftOut: ["6199"], iban: ownIban },
    })
    expect(readFiles([of(theirs, "20"), of(theirs, "21")], account, ownIban)).toMatchObject({
      ...{ refused: "bank-other-account", inFile: "1.txt" },
    })
  })
})

describe("several files of other kinds", () => {
  it("are read as one: MT940, with balances that go on", () => {
    const [first = "", second = ""] = germanMt940.split(/(?<=\n-\r?\n)/)
    expect(second).toContain(":20:")
    const [whole, both] = [readFiles([germanMt940], null, ownIban), readFiles([second, first], null, ownIban)]
    expect(both).toMatchObject({ spans: "spans" in whole ? whole.spans : [], lines: { length: 4 } })
    expect(readFiles([first, second.replace(":62F:", ":61:")], null, ownIban)).toMatchObject({ inFile: "2.txt" })
  })

  it("are read as one: OFX of both versions, each movement once by the bank's reference", () => {
    const later = sgmlOfx.replace("<FITID>F1", "<FITID>F9").replace("1297.50<DTASOF>20261120", "99<DTASOF>20261121")
    expect(readFiles([later, sgmlOfx], null, ownIban)).toMatchObject({
      ...{ lines: [{ reference: "F9" }, { reference: "F2" }, { reference: "F1" }] },
      closing: [{ day: "2026-11-21", balance: eur(9_900) }],
    })
  })

  it("are read as one: QIF, where one file shows in which order all write their days", () => {
    const early = "!Type:Bank\nD02/11/2026\nT1.00\n^\n"
    expect(readFiles([early, britishQif])).toMatchObject({ lines: [{ day: "2026-11-02" }, {}, {}] })
    expect(readFiles([early, early.replace("1.00", "2.00")])).toMatchObject({
      ...{ refused: "bank-qif-days", inFile: "1.txt", line: 2 },
    })
    expect(readFiles([britishQif, early.replace("1.00", "eins")])).toMatchObject({
      ...{ refused: "bank-amount-unreadable", inFile: "2.txt", line: 3 },
    })
  })

  it("are refused with the name of the one that is wrong", () => {
    const one = camt([line({ amount: eur(1) })])
    expect(readFiles([one, one.replace(/<Ntry><Amt[^/]*\/Amt>/, "<Ntry>")])).toMatchObject({
      ...{ refused: "bank-camt-missing", inFile: "2.txt" },
    })
    expect(readFiles([one, "%PDF-1.7"])).toEqual({ refused: "bank-file-pdf", inFile: "2.txt" })
    expect(readFiles(["<a>", one])).toEqual({ refused: "bank-xml-broken", inFile: "1.txt", line: 1 })
  })

  it("are refused if they are of different kinds", () => {
    for (const other of [germanMt940, sgmlOfx, britishQif, "Tag;Betrag\n"])
      expect(readFiles([camt([]), other])).toEqual({ refused: "bank-archive-mixed" })
  })
})
