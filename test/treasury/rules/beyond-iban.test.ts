/** What transfers across borders need besides the two IBANs, and the addresses that people type for it. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addressLine, readAddress, streetAndNumber } from "../../../src/kernel/rules/address.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { lacking } from "../../../src/treasury/rules/beyond-iban.ts"
import { readPaymentDetails } from "../../../src/treasury/rules/payment-details.ts"

const words = loadWords("en").typed
const british = "GB29NWBK60161331926819"
const german = "DE89370400440532013000"

describe("a transfer across a border", () => {
  it.each([
    ["DE", "FR", []],
    ["DE", "LI", []],
    ["DE", "GB", ["bic", "own-address"]],
    ["DE", "CH", ["bic", "own-address"]],
    // The receiver's bank is inside the area, so its IBAN is enough; the payer is not.
    ["CH", "DE", ["own-address"]],
    // A payment within one country crosses no border.
    ["CH", "CH", []],
    ["GB", "CH", ["bic", "own-address"]],
    [null, "DE", []],
    [null, "GB", ["bic"]],
  ])("from %s to %s lacks %j", (from, to, lacks) => {
    expect(lacking(from === null ? null : { iban: `${from}00` }, { iban: `${to}00` })).toEqual(lacks)
  })

  it("lacks nothing once BIC and address are known", () => {
    const from = { iban: german, address: { town: "Berlin", country: "DE" } }
    expect(lacking(from, { iban: british, bic: "NWBKGB2L" })).toEqual([])
    expect(lacking(from, { iban: british })).toEqual(["bic"])
  })
})

describe("an address", () => {
  it.each([
    [
      "12 High Street, London N1 9GU, GB",
      { street: "12 High Street", postcode: "N1 9GU", town: "London", country: "GB" },
    ],
    [
      "12 High Street, London, n1 9gu, UK",
      { street: "12 High Street", postcode: "N1 9GU", town: "London", country: "GB" },
    ],
    [
      "Musterstrasse 1, 8001 Zürich, Schweiz",
      { street: "Musterstrasse 1", postcode: "8001", town: "Zürich", country: "CH" },
    ],
    ["Postfach 7\n8001 Zürich\nSwitzerland", { street: "Postfach 7", postcode: "8001", town: "Zürich", country: "CH" }],
    [
      "Dam 1, 1012 JS Amsterdam, Niederlande",
      { street: "Dam 1", postcode: "1012 JS", town: "Amsterdam", country: "NL" },
    ],
    [
      "Gatan 2, SE-111 22 Stockholm, SE",
      { street: "Gatan 2", postcode: "SE-111 22", town: "Stockholm", country: "SE" },
    ],
    [
      "1 Main St, Springfield IL 62704, USA",
      { street: "1 Main St", postcode: "62704", town: "Springfield IL", country: "US" },
    ],
    ["Flat 2, 12 Hill Road, Monaco, MC", { street: "Flat 2, 12 Hill Road", town: "Monaco", country: "MC" }],
    ["Vaduz, LI", { town: "Vaduz", country: "LI" }],
  ])("is read as people write it: %s", (typed, read) => {
    expect(readAddress(typed, words.languages)).toEqual(read)
  })

  it.each([
    ["12 High Street, London", { refused: "payinfo-address-country" }],
    ["", { refused: "payinfo-address-country" }],
    ["12 High Street, London, XX", { refused: "payinfo-address-country" }],
    ["12 High Street, London, EU", { refused: "payinfo-address-country" }],
    ["GB", { refused: "payinfo-address-town" }],
    ["12 High Street, N1 9GU, GB", { refused: "payinfo-address-town" }],
    ["ул. Ленина 1, Москва, RU", { refused: "payinfo-address-letters" }],
    [`Street, ${"a".repeat(36)}, GB`, { refused: "payinfo-address-long", most: 35, has: 36 }],
  ])("is asked for again where it is not clear: %s", (typed, refused) => {
    expect(readAddress(typed, words.languages)).toEqual(refused)
  })

  it("is the same when what was read is typed again, whatever it was", () => {
    const word = fc.oneof(
      fc.constantFrom("12", "8001", "N1 9GU", "1012 JS", "SE-111 22", "Hill", "Zürich", "St.", "AB", "GB", "a"),
      fc.string({ maxLength: 6 }),
    )
    const parts = fc.array(
      fc.array(word, { maxLength: 3 }).map((list) => list.join(" ")),
      { maxLength: 4 },
    )
    const countries = fc.constantFrom("GB", "NL", "AT", "Schweiz", "us")
    let clear = 0
    fc.assert(
      fc.property(parts, countries, (list, country) => {
        const read = readAddress([...list, country].join(","), words.languages)
        if ("refused" in read) return
        clear += 1
        expect(readAddress(addressLine(read), words.languages)).toEqual(read)
      }),
      { numRuns: 1000 },
    )
    expect(clear).toBeGreaterThan(50)
  })

  it.each([
    ["Musterstraße 12a", { street: "Musterstraße", number: "12a" }],
    ["Musterstrasse, 12-14", { street: "Musterstrasse", number: "12-14" }],
    ["12 High Street", { street: "12 High Street", number: null }],
    ["Straße des 17. Juni 5", { street: "Straße des 17. Juni 5", number: null }],
    ["Postfach", { street: "Postfach", number: null }],
  ])("has the number apart where it certainly is one: %s", (street, parts) => {
    expect(streetAndNumber(street)).toEqual(parts)
  })
})

describe("what is typed with an account", () => {
  const ana = { iban: british, name: "Ana Alm" }
  const address = { street: "1 Hill", town: "Leeds", country: "GB" }
  it.each([
    [`${british} Ana Alm BIC NWBKGB2L`, { ...ana, bic: "NWBKGB2L" }],
    [`BIC: nwbkgb2lxxx ${british} Ana Alm`, { ...ana, bic: "NWBKGB2LXXX" }],
    [`${british} Ana Alm, SWIFT NWBKGB2L, address 1 Hill, Leeds, GB`, { ...ana, bic: "NWBKGB2L", address }],
    [`${british} Ana Alm Adresse: 1 Hill, Leeds, GB, BIC NWBKGB2L`, { ...ana, bic: "NWBKGB2L", address }],
    [`${german} Taylor Swift Anderson`, { iban: german, name: "Taylor Swift Anderson" }],
  ])("is read with it: %s", (typed, read) => {
    expect(readPaymentDetails(typed, { words })).toEqual(read)
  })

  it("is added alone to what is known already", () => {
    expect(readPaymentDetails("BIC NWBKGB2L", { words, before: ana })).toEqual({ ...ana, bic: "NWBKGB2L" })
    expect(readPaymentDetails("address 1 Hill, Leeds, GB", { words, before: ana })).toEqual({ ...ana, address })
    expect(readPaymentDetails("BIC NWBKGB2L", { words })).toEqual({ refused: "payinfo-no-iban" })
    expect(readPaymentDetails("BIC NWBKGB2L Eve", { words, before: ana })).toEqual({ refused: "payinfo-no-iban" })
  })

  it("stays with a new account as far as it is the person's own: the address does, the BIC does not", () => {
    const before = { ...ana, bic: "NWBKGB2L", address }
    expect(readPaymentDetails(`${german} Ana Alm`, { words, before })).toEqual({
      iban: german,
      name: "Ana Alm",
      address,
    })
    expect(readPaymentDetails(`${british} Ana Elm`, { words, before })).toEqual({ ...before, name: "Ana Elm" })
  })

  it.each([
    [`${british} Ana Alm BIC`, { refused: "payinfo-bic" }],
    [`${british} Ana Alm BIC NWBKGB`, { refused: "payinfo-bic" }],
    [`${british} Ana Alm BIC NWBKGB2L BIC BARCGB22`, { refused: "payinfo-bic" }],
    [`${british} Ana Alm BIC COBADEFF`, { refused: "payinfo-bic-country", bank: "DE", country: "GB" }],
  ])("is refused where it cannot be right: %s", (typed, refused) => {
    expect(readPaymentDetails(typed, { words })).toEqual(refused)
  })

  it("can be a bank of the Channel Islands with a British IBAN", () => {
    expect(readPaymentDetails(`${british} Ana BIC MIDLJESH`, { words })).toHaveProperty("bic", "MIDLJESH")
  })
})
