/** OFX as banks and cards send it. Every movement is read to the cent. For a broken file, the refusal names the wrong line. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { eur, line, ownIban, readFile } from "../../support/bank-files.ts"
import { changedBytes } from "../../support/changed-bytes.ts"
import { sgmlOfx, xmlOfx } from "../../support/ofx-files.ts"

describe("a bank's statement of version 1", () => {
  it("is read though its elements do not end, with the bank's references", () => {
    expect(readFile(sgmlOfx, null, ownIban)).toEqual({
      kind: "ofx",
      lines: [
        line({ amount: eur(30_000), name: "Korn & Co", text: "T3 Rye", reference: "F1" }),
        line({ day: "2026-11-19", amount: eur(-250), name: "Cafe Anders", reference: "F2" }),
      ],
      ...{ iban: ownIban, pending: 0, leftOut: [], foreign: [], off: [], turned: 0, spans: [], unsigned: false },
      closing: [{ day: "2026-11-20", balance: eur(129_750) }],
    })
  })

  it("is read with Windows' letters, and counts a movement once that it lists twice", () => {
    const twice = sgmlOfx.replace(/<STMTTRN>.*<\/STMTTRN>\n/, (all) => all + all).replace("Korn", "Kürn")
    expect(readFile(Buffer.from(twice, "latin1"))).toMatchObject({
      lines: [{ name: "Kürn & Co" }, { reference: "F2" }],
    })
  })
})

describe("a file that real banks and programs write", () => {
  it("is read without the first lines of its header, and with version 1 under the header of version 2", () => {
    const [body = ""] = /<OFX>[\s\S]*/.exec(sgmlOfx) ?? []
    const [head = ""] = xmlOfx.split("<OFX>")
    for (const text of [`DATA:OFXSGML\nENCODING:UTF-8\n${body}`, `${head}\n${body}`])
      expect(readFile(text, null, ownIban)).toMatchObject({ lines: [{ reference: "F1" }, { reference: "F2" }] })
    expect(readFile(sgmlOfx.replace("<CURDEF>EUR", "<CURDEF>eur"))).toMatchObject({
      lines: [{ amount: eur(30_000) }, {}],
    })
    expect(readFile(`${head}\n${body.slice(0, -30)}`)).toMatchObject({ refused: "bank-ofx-broken" })
  })
})

describe("a card's statement of version 2", () => {
  it("is read, without what waits and what is in another currency", () => {
    const usd = (minor: number) => ({ minor: BigInt(minor), currency: "USD" })
    expect(readFile(xmlOfx)).toMatchObject({
      ...{ kind: "ofx", iban: null, pending: 1 },
      lines: [{ amount: usd(-123_456), name: "Tools Ltd", reference: "C1" }],
      foreign: [{ day: "2026-11-19", amount: eur(-900), account: "USD" }],
      closing: [{ day: "2026-11-20", balance: usd(-123_456) }],
    })
  })

  it("is not taken for the co-op's account", () => {
    expect(readFile(xmlOfx, null, ownIban)).toMatchObject({ refused: "bank-other-account", theirs: "7777" })
  })
})

describe("refused, with the line, is", () => {
  it.each<[string, string, object]>([
    ["a file that is cut off", sgmlOfx.slice(0, -40), { refused: "bank-ofx-broken" }],
    ["an end of nothing", sgmlOfx.replace("</STMTTRN>", "</OTHER>"), { refused: "bank-ofx-broken", line: 17 }],
    ["one with another file behind it", `${sgmlOfx}<a/>`, { refused: "bank-ofx-broken" }],
    ["one without statements", "<OFX></OFX>", { refused: "bank-ofx-missing", line: 1, what: "STMTRS" }],
    ["no amount", sgmlOfx.replace("<TRNAMT>300.00", ""), { refused: "bank-ofx-missing", line: 17, what: "TRNAMT" }],
    ["no day", sgmlOfx.replace("<DTPOSTED>20261119", ""), { refused: "bank-ofx-missing", line: 18, what: "DTPOSTED" }],
    ["no currency", sgmlOfx.replace("<CURDEF>EUR", ""), { refused: "bank-ofx-missing", what: "CURDEF" }],
    [
      "a day that is none",
      sgmlOfx.replace("20261119<", "20261131<"),
      { refused: "bank-day-unreadable", line: 18, typed: "20261131" },
    ],
    ["elements in fifty others", "<OFX>".repeat(60), { refused: "bank-xml-too-much", line: 1 }],
  ])("%s", (_what, text, refusal) => {
    expect(readFile(text)).toMatchObject(refusal)
  })
})

describe("an amount that can be read in two ways, or in none", () => {
  it.each(["1,234", "1,234.56", "300.005", "3e2", "--1", ""])("is refused: %s", (typed) => {
    expect(readFile(sgmlOfx.replace("300.00", typed))).toMatchObject({ refused: "bank-amount-unreadable", line: 17 })
  })
})

describe("with any characters changed", () => {
  it.each([sgmlOfx, xmlOfx])("a file is read or refused, and nothing else", (text) => {
    fc.assert(
      fc.property(changedBytes(text), (bytes) => {
        const statement = readFile(bytes)
        if (isRefused(statement)) expect(statement.refused).toMatch(/^bank-/)
        else for (const { amount } of statement.lines) expect(amount.minor).not.toBe(0n)
      }),
    )
  })
})
