/** Payment details as people type them (§7.5), and how much of a text the banks pass on. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sepaText } from "../../../src/kernel/rules/bank-text.ts"
import { maskedIban, readPaymentDetails } from "../../../src/treasury/rules/payment-details.ts"
import { growth } from "../../support/cpu.ts"
import { holders, ibans, spaced } from "../../support/ibans.ts"

const german = "DE89370400440532013000"

describe("payment details", () => {
  it.each([
    ["DE89 3704 0044 0532 0130 00 Ana Example", german, "Ana Example"],
    ["de89370400440532013000 Jürgen Groß", german, "Jürgen Groß"],
    ["Ana Example, DE89370400440532013000", german, "Ana Example"],
    ['IBAN: DE89-3704-0044-0532-0130-00 "Ana Example"', german, "Ana Example"],
    ["GB29 NWBK 6016 1331 9268 19 Zoë", "GB29NWBK60161331926819", "Zoë"],
    ["MT84 MALT 0110 0001 2345 MTLC AST0 01S Maria Zammit", "MT84MALT011000012345MTLCAST001S", "Maria Zammit"],
    ["NO93 8601 1117 947 Åse 3rd", "NO9386011117947", "Åse 3rd"],
    ["RS35260005601001611379 Ana", "RS35260005601001611379", "Ana"],
  ])("are read as people type them: %s", (typed, iban, name) => {
    expect(readPaymentDetails(typed)).toEqual({ iban, name })
  })

  it.each([
    ["Ana Example", { refused: "payinfo-no-iban" }],
    ["DE89 3704 0044 0532 0130 0 Ana", { refused: "payinfo-iban-length", country: "DE", needed: 22, has: 21 }],
    ["DE89 3704 0044 0532 0130 000 Ana", { refused: "payinfo-iban-length", country: "DE", needed: 22, has: 23 }],
    ["GB29 NWBK 6016 1331 9268 1 Zoë", { refused: "payinfo-iban-length", country: "GB", needed: 22, has: 21 }],
    ["DE98 3704 0044 0532 0130 00 Ana", { refused: "payinfo-iban-check-digits" }],
    ["DE89 3704 0044 0532 0310 00 Ana", { refused: "payinfo-iban-check-digits" }],
    ["DE8937040044O532013000 Ana", { refused: "payinfo-iban-format", country: "DE" }],
    ["XX12 3456 7890 Ana", { refused: "payinfo-iban-country", country: "XX" }],
    ["CH4431999123000889012 Ana", { refused: "payinfo-iban-qr" }],
    ["TR330006100519786457841326 Can", { refused: "payinfo-iban-not-sepa", country: "TR" }],
    ["DE89 3704 0044 0532 0130 00", { refused: "payinfo-no-name" }],
    ['DE89 3704 0044 0532 0130 00 ""', { refused: "payinfo-no-name" }],
    ["DE89 3704 0044 0532 0130 00 Иван", { refused: "payinfo-name-letters" }],
    ["DE89 3704 0044 0532 0130 00 1234", { refused: "payinfo-name-letters" }],
    [`${german} ${"a".repeat(71)}`, { refused: "payinfo-name-too-long", most: 70, has: 71 }],
  ])("say what is wrong, and repeat nothing of it: %s", (typed, refused) => {
    expect(readPaymentDetails(typed)).toEqual(refused)
  })

  it("are read whatever the account and the name, in groups or not", () => {
    fc.assert(
      fc.property(ibans, holders, fc.boolean(), (iban, name, grouped) => {
        const typed = `${grouped ? spaced(iban) : iban.toLowerCase()} ${name}`
        const read = readPaymentDetails(typed)
        expect(read).toMatchObject({ iban })
        expect(maskedIban({ iban })).toBe(`${iban.slice(0, 2)}… ${iban.slice(-4)}`)
      }),
    )
  })

  it("are refused with one digit wrong, or two swapped", () => {
    fc.assert(
      fc.property(ibans, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, by) => {
        const digits = [...iban].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []))
        const at = digits[place % digits.length] ?? 0
        const wrong = `${iban.slice(0, at)}${(Number(iban[at]) + by) % 10}${iban.slice(at + 1)}`
        expect(readPaymentDetails(`${wrong} Ana`)).toHaveProperty("refused")
      }),
    )
  })
})

describe("a text for banks", () => {
  it.each([
    ["Ärger & Söhne GmbH", "Aerger + Soehne GmbH"],
    ["Ána Größe-Łukasz Ðorđević", "Ana Groesse-Lukasz Dordevic"],
    ["“Hive” – the co-op’s", "'Hive' - the co-op's"],
    ["//a//b/", "a/b"],
    ["蜂蜜", ""],
  ])("is in letters that they take: %s", (text, written) => {
    expect(sepaText(text, 70)).toBe(written)
  })

  it("has no other sign, and is never too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 140 }), (text, most) => {
        const written = sepaText(text, most)
        expect(written.length).toBeLessThanOrEqual(most)
        expect(written).toMatch(/^(?!\/)(?!.*\/\/)(?!.*[/ ]$)[A-Za-z0-9/\-?:().,'+ ]*$/)
        expect(sepaText(written, most)).toBe(written)
      }),
      { numRuns: 60 },
    )
  })
})

describe("payment details of thousands of words", () => {
  it("are read in a time that grows with their length alone", () => {
    expect(growth((length) => readPaymentDetails(`DE89 ${"1 ".repeat(length)}Ana`), 1000)).toBeLessThan(30)
    expect(growth((length) => readPaymentDetails(`${german} ${"'".repeat(length)}x`), 5000)).toBeLessThan(30)
    expect(growth((length) => readPaymentDetails(`${german} A${"'".repeat(length)}x`), 5000)).toBeLessThan(30)
  })

  it("keep the quotes that a name has within it", () => {
    expect(readPaymentDetails(`${german} „D'Arcy O'Neil“`)).toEqual({ iban: german, name: "D'Arcy O'Neil" })
    // The name and the IBAN may stand in quotes together. Then the quotes do not belong to the name.
    expect(readPaymentDetails(`Ana" ${german} "`)).toEqual({ iban: german, name: "Ana" })
  })
})
