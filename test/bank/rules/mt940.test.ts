/** MT940 as banks send it. Every movement is read to the cent, and balances are checked. For a broken file, the refusal names the line. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, ownIban, readFile } from "../../support/bank-files.ts"
import { changedBytes } from "../../support/changed-bytes.ts"
import { dutchMt940, germanMt940 } from "../../support/mt940-files.ts"

const linesOf = (file: string, ours: string | null = null) => {
  const read = readFile(file, null, ours)
  if (isRefused(read)) throw new Error(read.refused)
  return read.lines
}

describe("a file of a German bank", () => {
  it("is read the same after a control character, and with spaces in place of a code", () => {
    const whole = linesOf(germanMt940)
    expect(linesOf(`\u0001\r\n${germanMt940}`)).toEqual(whole)
    expect(linesOf(germanMt940.replace(/N\w{3}(?=NONREF|KREF)/, "S   "))).toEqual(whole)
    expect(germanMt940).toMatch(/N\w{3}(?=NONREF|KREF)/)
  })

  it("names its account by bank and number, and its balances go on from day to day", () => {
    expect(readFile(germanMt940, null, ownIban)).toMatchObject({
      ...{ kind: "mt940", iban: ownIban, off: [], pending: 0 },
      closing: [{ day: "2026-11-19", balance: eur(129_950) }],
      spans: [{ opening: { day: "2026-11-17", balance: eur(100_000) }, closing: { balance: eur(129_950) } }],
    })
  })

  it("says who paid and what for, also where a word goes over the end of a line or of a sub-field", () => {
    expect(linesOf(germanMt940)[0]).toEqual(
      line({
        ...{ amount: eur(30_000), name: "Stadtwerke Oertlich GmbH & Co. KG", iban: "DE02120300000000202051" },
        ...{ text: "Rechnung 12/2026 T3 Fahrradstaender", endToEnd: "INV-7", reference: "2026111800012" },
      }),
    )
  })

  it("has our own references, what came back, and what the bank calls a movement that has no purpose", () => {
    expect(linesOf(germanMt940).slice(1)).toEqual([
      line({
        ...{ amount: eur(-10_050), name: "Ana Ahorn", iban: "DE75512108001245126199" },
        ...{ text: "November", endToEnd: "WAGGLE-K7QF2M9X-1" },
      }),
      line({
        ...{ day: "2026-11-19", amount: eur(10_050), name: "Ana Ahorn", text: "RETURN AC04", returned: true },
        endToEnd: "WAGGLE-K7QF2M9X-1",
      }),
      line({ day: "2026-11-19", amount: eur(-50), text: "ENTGELT" }),
    ])
  })

  it("that has the same statement twice counts it once", () => {
    expect(linesOf(germanMt940 + germanMt940)).toEqual(linesOf(germanMt940))
  })
})

describe("a file of a Dutch bank", () => {
  it("is read from between its slashes, and the day of booking finds its year", () => {
    expect(linesOf(dutchMt940, "NL91ABNA0417164300")).toEqual([
      line({
        ...{ amount: eur(120_056), name: "Bakkerij Anders", iban: "NL32INGB0000012345" },
        ...{ text: "Factuur 8 voor het dak", endToEnd: "INV-8", reference: "26322000000001" },
      }),
      line({
        ...{ day: "2027-01-02", amount: eur(-300), name: "Voorbeeld BV", iban: "NL02RABO0123456789" },
        ...{ text: "Huur januari", reference: "26322000000002" },
      }),
    ])
  })
})

const file = (movement: string, { account = ownIban, closing = "C261118EUR9,00" } = {}) =>
  `:20:1\n:25:${account}\n:28C:1\n:60F:C261117EUR10,00\n${movement}\n:62F:${closing}\n-\n`

describe("the directions", () => {
  it.each([
    ["C", 100],
    ["D", -100],
    ["RC", -100],
    ["RD", 100],
    ["CR", 100],
    ["DR", -100],
    ["RCR", -100],
  ])("%s", (mark, cents) => {
    expect(linesOf(file(`:61:261118${mark}1,00NMSCNONREF`))).toMatchObject([{ amount: eur(cents) }])
  })
})

describe("free information", () => {
  it("is the text as it stands", () => {
    expect(linesOf(file(":61:261118D1,NMSCNONREF\n:86:Card payment\nCafe 12:30"))).toEqual([
      line({ amount: eur(-100), text: "Card payment Cafe 12:30" }),
    ])
  })

  it("is read in Unicode, or else with the letters of Windows", () => {
    const text = file(":61:261118D1,NMSCNONREF\n:86:Café")
    for (const bytes of [Buffer.from(text), Buffer.from(text, "latin1"), Buffer.from(`\uFEFF${text}`, "utf16le")])
      expect(readFile(bytes)).toMatchObject({ lines: [{ text: "Café" }] })
  })
})

describe("what does not add up", () => {
  it("is said, with both balances", () => {
    expect(readFile(file(":61:261118D2,00NMSCNONREF"))).toMatchObject({
      off: [{ opening: eur(1000), moved: eur(-200), closing: eur(900) }],
      spans: [],
    })
  })
})

describe("of other accounts", () => {
  it("nothing is taken, and their ends are named", () => {
    const theirs = file(":61:261118D1,00NMSCNONREF", { account: "DE02120300000000202051" })
    expect(readFile(germanMt940 + theirs, null, ownIban)).toMatchObject({ lines: { length: 4 }, leftOut: ["2051"] })
    expect(readFile(theirs, null, ownIban)).toEqual({ refused: "bank-other-account", theirs: "2051", ours: "3000" })
    expect(readFile(germanMt940 + theirs)).toMatchObject({ refused: "bank-several-accounts" })
  })
})

describe("refused, with the line, is", () => {
  const movement = ":61:261118D1,00NMSCNONREF"
  it.each([
    ["one that is cut off", file(movement).slice(0, -20), { refused: "bank-mt940-missing", line: 1, what: ":62F:" }],
    [
      "one without the balance that it begins with, as MT942",
      file(movement).replace(/:60F:.*\n/, ""),
      { refused: "bank-mt940-missing", line: 1, what: ":60F:" },
    ],
    [
      "one without an account",
      file(movement).replace(/:25:.*\n/, ""),
      { refused: "bank-mt940-missing", line: 1, what: ":25:" },
    ],
    [
      "an amount with a point",
      file(":61:261118D1.00NMSC"),
      { refused: "bank-mt940-unreadable", line: 5, typed: "261118D1.00NMSC" },
    ],
    ["half a cent", file(":61:261118D1,005NMSC"), { refused: "bank-amount-unreadable", line: 5, typed: "1.005" }],
    [
      "no direction",
      file(":61:2611181,00NMSC"),
      { refused: "bank-mt940-unreadable", line: 5, typed: "2611181,00NMSC" },
    ],
    [
      "a day that is none",
      file(":61:261131D1,00NMSC"),
      { refused: "bank-day-unreadable", line: 5, typed: "261131", format: "yyMMdd" },
    ],
    [
      "a balance in no currency",
      file(movement, { closing: "C261118XXQ9,00" }),
      { refused: "bank-currency-unknown", line: 6, typed: "XXQ" },
    ],
    ["one with another file behind it", `${file(movement)}<Document/>\n`, { refused: "bank-mt940-stray", line: 8 }],
  ])("%s", (_what, text, refusal) => {
    expect(readFile(text)).toEqual(refusal)
  })
})

describe("with any characters changed", () => {
  it.each([germanMt940, dutchMt940])("a file is read or refused, and nothing else", (text) => {
    fc.assert(
      fc.property(changedBytes(text), (bytes) => {
        const statement = readFile(bytes)
        if (isRefused(statement)) expect(statement.refused).toMatch(/^bank-/)
        else for (const { amount } of statement.lines) expect(amount.minor).not.toBe(0n)
      }),
    )
  })
})
