/** QIF as banks and programs write it. A file that has only one meaning is read; if it has two, the bot asks. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, ownIban, readFile } from "../../support/bank-files.ts"
import { changedBytes } from "../../support/changed-bytes.ts"
import { britishQif, quickenQif } from "../../support/qif-files.ts"

/** A file of movements. Each is given by its day and its amount. */
const movements = (...all: readonly (readonly [day: string, amount: string])[]) =>
  `!Type:Bank\n${all.map(([day, amount]) => `D${day}\nT${amount}\nPKorn\n^\n`).join("")}`

const linesOf = (text: string) => {
  const read = readFile(text)
  return isRefused(read) ? read : read.lines
}
const daysIn = (...days: readonly string[]) => {
  const read = linesOf(movements(...days.map((day) => [day, "1.00"] as const)))
  return "refused" in read ? read : read.map(({ day }) => day)
}
const minorsIn = (...amounts: readonly string[]) => {
  const read = linesOf(movements(...amounts.map((amount) => ["20/11/2026", amount] as const)))
  return "refused" in read ? read : read.map(({ amount }) => Number(amount.minor))
}

describe("a bank's file", () => {
  it("is read, and taken for the co-op's account because it names none", () => {
    expect(readFile(britishQif, null, ownIban)).toEqual({
      kind: "qif",
      lines: [
        line({ amount: eur(30_000), name: "Korn & Co", text: "T3 Rye" }),
        line({ day: "2026-11-19", amount: eur(-250), name: "Cafe Anders", text: "Eating out" }),
      ],
      ...{ iban: null, leftOut: [], foreign: [], off: [], spans: [], closing: [] },
      ...{ pending: 0, turned: 0, unsigned: false },
    })
  })

  it.each(["CCard", "Cash", "Oth A"])("is read as well if it is of a card, cash or another account: %s", (type) => {
    expect(readFile(britishQif.replace("Bank", type))).toMatchObject({ lines: [{ name: "Korn & Co" }, {}] })
  })

  it("is read with Windows' letters and line ends, and with a byte order mark", () => {
    const windows = britishQif.replace("Korn", "Kürn").replaceAll("\n", "\r\n")
    expect(readFile(Buffer.from(windows, "latin1"))).toMatchObject({ lines: [{ name: "Kürn & Co" }, {}] })
    expect(readFile(`\uFEFF${windows}`)).toMatchObject({ lines: [{ name: "Kürn & Co" }, {}] })
  })
})

describe("an export of several accounts", () => {
  it("is read for the co-op's alone, without lists of other things", () => {
    expect(readFile(quickenQif, null, ownIban)).toMatchObject({
      ...{ iban: ownIban, leftOut: ["0123"] },
      lines: [
        { day: "2026-11-01", amount: eur(100_000), text: "Opening balance" },
        { day: "2026-11-18", amount: eur(-123_450), name: "Landlord", text: "Rooms Oil 101" },
        { day: "2026-11-19", amount: eur(500), name: "Member", text: "" },
      ],
    })
  })

  it("is refused where no account is configured, or none has its number", () => {
    expect(readFile(quickenQif)).toMatchObject({ refused: "bank-several-accounts", line: 51 })
    expect(readFile(quickenQif.replaceAll("DE89 3704 0044 0532 0130 00", "Giro"), null, ownIban)).toEqual({
      ...{ refused: "bank-qif-accounts", accounts: ["Giro", "4000123"] },
    })
  })

  it("is refused if its only account has another number, and read if people gave it a name", () => {
    const named = (name: string) => `!Account\nN${name}\nTBank\n^\n${britishQif}`
    expect(readFile(named("GB33BUKB20201555555555"), null, ownIban)).toMatchObject({
      ...{ refused: "bank-other-account", theirs: "5555" },
    })
    expect(readFile(named("0532013000"), null, ownIban)).toMatchObject({ iban: ownIban })
    expect(readFile(named("Giro"), null, ownIban)).toMatchObject({ iban: null, lines: [{}, {}] })
  })
})

describe("days", () => {
  it("are read in the one order that fits them all", () => {
    expect(daysIn("02/11/2026", "20/11/2026")).toEqual(["2026-11-02", "2026-11-20"])
    expect(daysIn("11/02/2026", "11/20/2026")).toEqual(["2026-11-02", "2026-11-20"])
    expect(daysIn("2026-11-02")).toEqual(["2026-11-02"])
    expect(daysIn("20261102")).toEqual(["2026-11-02"])
    expect(daysIn("02-Nov-2026")).toEqual(["2026-11-02"])
    expect(daysIn("2.11.26", "20.11.26")).toEqual(["2026-11-02", "2026-11-20"])
    expect(daysIn("11/ 2' 6", "11/20'26", "11/20'2026")).toEqual(["2006-11-02", "2026-11-20", "2026-11-20"])
    expect(daysIn("11/20/97")).toEqual(["1997-11-20"])
  })

  it("are asked about where two orders fit them all and mean different days, with the line", () => {
    expect(daysIn("11/11/2026", "02/11/2026")).toEqual({
      ...{ refused: "bank-qif-days", line: 6, one: "2026-11-02", other: "2026-02-11" },
    })
    expect(daysIn("11/11/2026")).toEqual(["2026-11-11"])
  })

  it("are refused where no order fits them all, as they were typed", () => {
    expect(daysIn("20/11/2026", "20/11/2026", "11/20/26")).toMatchObject({
      ...{ refused: "bank-day-unreadable", line: 10, typed: "11/20/26" },
    })
    for (const typed of ["31/11/2026", "20/11/099", "soon", ""])
      expect(daysIn("20/11/2026", typed)).toMatchObject({ refused: "bank-day-unreadable", line: 6 })
  })
})

describe("amounts", () => {
  it("are read with the one mark that fits them all", () => {
    expect(minorsIn("1,234.50", "-7.25", "1,500")).toEqual([123_450, -725, 150_000])
    expect(minorsIn("1.234,50", "-7,25", "1.500")).toEqual([123_450, -725, 150_000])
    expect(minorsIn("-5.", ".99", "12", "0.00")).toEqual([-500, 99, 1200])
  })

  it("are asked about where both marks fit them all and mean different amounts, with the line", () => {
    expect(minorsIn("300", "1.500")).toEqual({
      ...{ refused: "bank-qif-decimal", line: 6, one: eur(150_000), other: eur(150) },
    })
  })

  it("may be told apart by the parts alone", () => {
    const parts = "D20/11/2026\nT1.500\nSRent\n$1.000,50\nSOil\n$499,50\n^\n"
    expect(linesOf(`!Type:Bank\n${parts}`)).toMatchObject([{ amount: eur(150_000) }])
  })

  it("are refused where the parts do not come to them, or they are said twice and differ", () => {
    const whole = "!Type:Bank\nD20/11/2026\nT15.00\nSRent\n$10.00\n^\n"
    expect(readFile(whole)).toEqual({ refused: "bank-qif-parts", line: 3, amount: eur(1500), sum: eur(1000) })
    expect(readFile(whole.replace("SRent", "U15.01"))).toEqual({ refused: "bank-qif-broken", line: 4 })
    expect(minorsIn("1e3")).toMatchObject({ refused: "bank-amount-unreadable", line: 3 })
  })
})

describe("refused, with the line, is", () => {
  const many = Array.from({ length: 10_001 }, () => ["20/11/2026", "1"] as const)
  it.each<[string, string, object]>([
    ["a file that is cut off", britishQif.slice(0, -3), { refused: "bank-qif-broken", line: 7 }],
    ["a movement without a day", britishQif.replace("D19/11/2026\n", ""), { line: 7, what: "day" }],
    ["a movement without an amount", britishQif.replace("T-2.50\n", ""), { line: 7, what: "amount" }],
    ["one with two amounts", britishQif.replace("A1", "T1"), { refused: "bank-qif-broken", line: 11 }],
    ["an account of shares", britishQif.replace("Bank", "Invst"), { refused: "bank-qif-type", line: 1, type: "Invst" }],
    ["a header within a movement", britishQif.replace("MT3", "!Type:Cash"), { refused: "bank-qif-broken", line: 5 }],
    ["an unknown header", `${britishQif}!Konto\n`, { refused: "bank-qif-broken", line: 13 }],
    ["more than 10,000 movements", movements(...many), { refused: "bank-too-many-lines", most: 10_000 }],
  ])("%s", (_what, text, refusal) => {
    expect(readFile(text)).toMatchObject(refusal)
  })
})

describe("with any characters changed", () => {
  it.each([britishQif, quickenQif])("a file is read or refused, and nothing else", (text) => {
    fc.assert(
      fc.property(changedBytes(text), (bytes) => {
        const statement = readFile(bytes)
        if (isRefused(statement)) expect(statement.refused).toMatch(/^bank-/)
        else for (const { amount } of statement.lines) expect(amount.minor).not.toBe(0n)
      }),
    )
  })
})
