/** Files for American and British banks: fixed widths, right sums, and nothing that their standards do not have. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRouting } from "../../../src/treasury/rules/local-account.ts"
import { bacsFile } from "../../../src/treasury/views/bacs.ts"
import { nachaFile } from "../../../src/treasury/views/nacha.ts"
import { holders } from "../../support/ibans.ts"

const originator = { company: "Hive Co-op", companyId: "1123456789", routing: "121042882", bank: "Wells Fargo" }
const serviceUser = { holder: "Hive Co-op Ltd", sortCode: "200000", number: "55779911", serviceUser: "123456" }

const digits = (least: number, most = least) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`))
/** Routing numbers of every district, with their check digit. */
const routings = digits(6).map((rest) => {
  const open = `12${rest}`
  return Array.from("0123456789", (last) => open + last).find(isRouting) ?? ""
})
const kinds = fc.constantFrom("checking" as const, "savings" as const)

describe("a routing number", () => {
  it.each(["021000021", "121042882", "231380104", "091000019", "011401533"])(
    "is known by its check digit: %s",
    (one) => {
      expect(isRouting(one)).toBe(true)
      for (const digit of "0123456789") expect(isRouting(one.slice(0, 8) + digit)).toBe(digit === one[8])
    },
  )

  it.each(["000000000", "500000000", "12104288", "1210428820", "12104288X"])("is none: %s", (one) => {
    expect(isRouting(one)).toBe(false)
  })
})

describe("a Nacha file", () => {
  const credit = {
    to: { routing: "231380104", number: "12345678", kind: "checking", name: "Ana Größe" },
    cents: 10_000_00n,
  }
  const file = nachaFile({
    from: originator,
    made: { day: "2026-11-20", time: "1830" },
    number: 0,
    day: "2026-11-23",
    credits: [{ ...credit, to: { ...credit.to, kind: "checking" }, id: "K7QF2M9X-1" }],
  })

  it("has each field where the rules have it", () => {
    expect(file.split("\r\n").slice(0, 6)).toEqual([
      "101 12104288211234567892611201830A094101WELLS FARGO            HIVE CO-OP                     ",
      "5220HIVE CO-OP                          1123456789PPDPAYROLL   261123261123   1121042880000001",
      "62223138010412345678         0001000000K7QF2M9X-1     ANA GROESSE             0121042880000001",
      "822000000100231380100000000000000000010000001123456789                         121042880000001",
      "9000001000001000000010023138010000000000000000001000000                                       ",
      "9".repeat(94),
    ])
  })

  it("has whole blocks of ten records of 94 characters, and sums that hold, for any run", () => {
    const credits = fc.array(
      fc.record({
        to: fc.record({ routing: routings, number: digits(4, 17), kind: kinds, name: holders }),
        cents: fc.bigInt({ min: 1n, max: 9_999_999_999n }),
        id: fc.constant("K7QF2M9X-1"),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(credits, fc.nat(40), (list, number) => {
        const made = { day: "2026-11-20", time: "0905" }
        const records = nachaFile({ from: originator, made, number, day: "2026-11-23", credits: list }).split("\r\n")
        expect(records.pop()).toBe("")
        expect(records.length % 10).toBe(0)
        for (const record of records) expect(record).toMatch(/^[A-Z0-9 .,/'()+-]{94}$/)
        const entries = records.filter((record) => record.startsWith("6"))
        expect(entries.map((entry) => BigInt(entry.slice(29, 39)))).toEqual(list.map(({ cents }) => cents))
        expect(entries.map((entry) => entry.slice(3, 12))).toEqual(list.map(({ to }) => to.routing))
        expect(entries.every((entry) => isRouting(entry.slice(3, 12)))).toBe(true)
        expect(entries.map((entry) => entry.slice(12, 29).trim())).toEqual(list.map(({ to }) => to.number))
        expect(entries.map((entry) => entry.slice(1, 3))).toEqual(
          list.map(({ to }) => (to.kind === "savings" ? "32" : "22")),
        )
        expect(entries.map((entry) => Number(entry.slice(87)))).toEqual(list.map((_, index) => index + 1))
        const total = list.reduce((sum, { cents }) => sum + cents, 0n)
        const hash = list.reduce((sum, { to }) => sum + BigInt(to.routing.slice(0, 8)), 0n) % 10_000_000_000n
        const batch = records.find((record) => record.startsWith("8")) ?? ""
        expect([Number(batch.slice(4, 10)), BigInt(batch.slice(10, 20))]).toEqual([list.length, hash])
        expect([BigInt(batch.slice(20, 32)), BigInt(batch.slice(32, 44))]).toEqual([0n, total])
        const end = records.find((record) => /^9(?!9{93})/.test(record)) ?? ""
        expect([Number(end.slice(1, 7)), Number(end.slice(7, 13))]).toEqual([1, records.length / 10])
        expect([Number(end.slice(13, 21)), BigInt(end.slice(21, 31))]).toEqual([list.length, hash])
        expect(BigInt(end.slice(43, 55))).toBe(total)
      }),
      { numRuns: 60 },
    )
  })
})

describe("a Bacs file", () => {
  it("has each field where Standard 18 has it", () => {
    const credits = [
      { sortCode: "601613", number: "31926819", name: "Ana Größe", pence: 1_234n, reference: "WAGGLE-K7QF2M9X-1" },
    ]
    const file = bacsFile({ from: serviceUser, serial: 7, made: "2026-11-20", day: "2026-11-23", credits })
    expect(file.split("\r\n")).toEqual([
      `VOL1000007${" ".repeat(31)}123456${" ".repeat(32)}1`,
      `HDR1A123456S  112345600000700010001       26324 26354 000000${" ".repeat(20)}`,
      `HDR2F0200000100${" ".repeat(35)}00${" ".repeat(28)}`,
      `UHL1 26327999999    000000001 DAILY  001${" ".repeat(40)}`,
      "6016133192681909920000055779911    00000001234HIVE CO-OP LTD    WAGGLE-K7QF2M9X-1 ANA GROESSE       ",
      "2000005577991101720000055779911    00000001234HIVE CO-OP LTD    CONTRA            HIVE CO-OP LTD    ",
      `EOF1A123456S  112345600000700010001       26324 26354 000000${" ".repeat(20)}`,
      `EOF2F0200000100${" ".repeat(35)}00${" ".repeat(28)}`,
      `UTL100000000012340000000001234${"0000001"}${"0000001"}${" ".repeat(36)}`,
      "",
    ])
  })

  it("has labels of 80 characters and payments of 100, and takes what it gives, for any run", () => {
    const credits = fc.array(
      fc.record({
        sortCode: digits(6),
        number: digits(8),
        name: fc.oneof(holders, fc.string({ unit: "binary", maxLength: 40 })),
        pence: fc.bigInt({ min: 1n, max: 2_000_000_000n }),
        reference: fc.constantFrom("WAGGLE-K7QF2M9X-1", "A & B", "ä/ö_ü"),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(credits, fc.integer({ min: 1, max: 999_999 }), (list, serial) => {
        const file = bacsFile({ from: serviceUser, serial, made: "2026-11-20", day: "2026-11-23", credits: list })
        const records = file.split("\r\n").slice(0, -1)
        for (const record of records) {
          expect(record).toMatch(/^[A-Z0-9.&/ -]*$/)
          expect(record).toHaveLength(/^(VOL|HDR|UHL|EOF|UTL)\d/.test(record) ? 80 : 100)
        }
        const payments = records.slice(4, -3)
        expect(payments).toHaveLength(list.length + 1)
        const sums = payments.map((payment) => BigInt(payment.slice(35, 46)))
        expect(sums.slice(0, -1)).toEqual(list.map(({ pence }) => pence))
        const total = list.reduce((sum, { pence }) => sum + pence, 0n)
        expect(sums.at(-1)).toBe(total)
        expect(payments.map((payment) => payment.slice(15, 17))).toEqual([...list.map(() => "99"), "17"])
        const end = records.at(-1) ?? ""
        expect([BigInt(end.slice(4, 17)), BigInt(end.slice(17, 30))]).toEqual([total, total])
        expect([Number(end.slice(30, 37)), Number(end.slice(37, 44))]).toEqual([1, list.length])
      }),
      { numRuns: 60 },
    )
  })
})
