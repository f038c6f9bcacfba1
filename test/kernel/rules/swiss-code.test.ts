/** The Swiss QR code, and the references of what is paid with it. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { swissText } from "../../../src/kernel/rules/bank-text.ts"
import {
  creditorReference,
  isSwiss,
  qrReference,
  type SwissBill,
  swissPayload,
  tasksInReferences,
} from "../../../src/kernel/rules/swiss-code.ts"

const bill: SwissBill = {
  iban: "CH5800791123000889012",
  holder: "Genossenschaft Bienenkorb",
  address: { street: "Musterstrasse 12a", postcode: "8001", town: "Zürich", country: "CH" },
  amount: { minor: 199_95n, currency: "CHF" },
  reference: { type: "SCOR", reference: creditorReference(3) },
  message: "T3 Bienenkorb",
}

describe("the Swiss QR code", () => {
  it("has its fields in their order, one a line", () => {
    expect(swissPayload(bill).split("\n")).toEqual([
      ...["SPC", "0200", "1", "CH5800791123000889012"],
      ...["S", "Genossenschaft Bienenkorb", "Musterstrasse", "12a", "8001", "Zürich", "CH"],
      ...["", "", "", "", "", "", ""],
      ...["199.95", "CHF"],
      ...["", "", "", "", "", "", ""],
      ...["SCOR", creditorReference(3), "T3 Bienenkorb", "EPD"],
    ])
  })

  it("has as many fields whatever stands in them, and is never larger than allowed", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 })
    const bills = fc.record({
      holder: text,
      street: fc.option(text, { nil: undefined }),
      town: text,
      postcode: text,
      message: text,
      minor: fc.bigInt({ min: 1n, max: 99_999_999_999n }),
    })
    fc.assert(
      fc.property(bills, ({ holder, message, minor, ...address }) => {
        const amount = { minor, currency: "CHF" }
        const made = swissPayload({ ...bill, holder, message, amount, address: { ...address, country: "CH" } })
        const fields = made.split("\n")
        expect(fields).toHaveLength(31)
        expect(made.length).toBeLessThanOrEqual(997)
        expect(fields[18]).toMatch(/^(0|[1-9]\d{0,8})\.\d\d$/)
        expect(BigInt(fields[18]?.replace(".", "") ?? "")).toBe(minor)
        expect(made).toMatch(/^[\n -~¡-¬®-ſȘșȚț€]*$/u)
      }),
    )
  })
})

describe("a reference", () => {
  it("has the check digits that its standard asks for", () => {
    // Two references from the guidelines of SIX, whose check digits our own arithmetic has to find again.
    const published = "210000000003139471430009017"
    const table = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5]
    const valid = (digits: string) =>
      Array.from(digits).reduce((carry, digit) => table[(carry + Number(digit)) % 10] ?? 0, 0) === 0
    expect(valid(published)).toBe(true)
    expect(valid(qrReference(3))).toBe(true)
    expect(qrReference(3)).toMatch(/^924453\d{21}$/)
    const remainder = (text: string) =>
      BigInt(Array.from(text.slice(4) + text.slice(0, 4), (sign) => String(Number.parseInt(sign, 36))).join("")) % 97n
    expect(remainder("RF18539007547034")).toBe(1n)
    expect(remainder(creditorReference(3))).toBe(1n)
    expect(creditorReference(3)).toMatch(/^RF\d\dT3$/)
  })

  it("tells its task again, and with a digit wrong no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (task, at, by) => {
          for (const reference of [qrReference(task), creditorReference(task)]) {
            expect(tasksInReferences(`Zahlung ${reference}, danke`)).toEqual([task])
            const digits = [...reference].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []))
            const place = digits[at % digits.length] ?? 0
            const wrong =
              reference.slice(0, place) + ((Number(reference[place]) + by) % 10) + reference.slice(place + 1)
            expect(tasksInReferences(wrong)).toEqual([])
          }
        },
      ),
    )
  })

  it("of somebody else names no task of ours", () => {
    expect(tasksInReferences("210000000003139471430009017 RF18539007547034")).toEqual([])
  })
})

describe("a text for Swiss banks", () => {
  it.each([
    ["Zürich & Genève", "Zürich & Genève"],
    ["Łukasz Ștefan", "Łukasz Ștefan"],
    ["a\n b\u00a0c", "a b c"],
    ["“Hive” –蜂", "'Hive' -"],
    ["Ánaß", "Ánaß"],
  ])("keeps the letters that they have: %j", (text, written) => {
    expect(swissText(text, 70)).toBe(written)
  })

  it("is known by the country of the account", () => {
    expect(["CH5800791123000889012", "LI21088100002324013AA", "DE89370400440532013000"].map(isSwiss)).toEqual([
      true,
      true,
      false,
    ])
  })
})
