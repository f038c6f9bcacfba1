/** Who may approve which expense (§12.2), and what a receipt is. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  limitOf,
  mayApprove,
  mayDecide,
  maySee,
  type Reimbursement,
  receiptType,
} from "../../../src/journal/rules/reimbursements.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import type { Power } from "../../../src/standing/rules/offices.ts"
import { person } from "../../support/bot.ts"
import { money } from "../../support/treasury.ts"

const words = loadWords("en")
const ana = person("ana")
const by = (name: string, ...powers: readonly Power[]) => ({ person: person(name), powers: new Set(powers) })
const asked = (amount: string, more: Partial<Reimbursement> = {}): Reimbursement => ({
  ...{ number: 3, person: ana, amount: money(amount), purpose: "stamps", paidAt: instant(0), askedAt: instant(0) },
  ...{
    state: "open",
    decidedBy: null,
    decidedAt: null,
    reason: null,
    entry: null,
    takenBack: false,
    receipts: [],
    ...more,
  },
})
const limit = money("100 EUR")
const how = { limit, decided: false, how: "approve" } as const

describe("an expense", () => {
  it("is approved by those who may spend, up to the limit and not a cent more", () => {
    expect(mayDecide(asked("100 EUR"), by("ben", "spend"), how)).toBeNull()
    expect(mayDecide(asked("100.01 EUR"), by("ben", "spend"), how)).toMatchObject({ refused: "reimburse-above" })
    expect(mayDecide(asked("1 USD"), by("ben", "spend"), how)).toMatchObject({ refused: "reimburse-above" })
    expect(mayDecide(asked("100.01 EUR"), by("ben", "spend"), { ...how, limit: null })).toBeNull()
  })

  it("is declined whatever the amount", () => {
    expect(mayDecide(asked("900 EUR"), by("ben", "spend"), { ...how, how: "decline" })).toBeNull()
  })

  it("above the limit is approved by a decision, which the treasurer may carry out too", () => {
    expect(mayDecide(asked("900 EUR"), by("tom", "hold-treasury"), { ...how, decided: true })).toBeNull()
    expect(mayDecide(asked("9 EUR"), by("tom", "hold-treasury"), how)).toMatchObject({ refused: "reimburse-no-power" })
  })

  it("is never one's own to approve, whatever powers, amounts and votes there are", () => {
    const some = fc.record({
      minor: fc.bigInt({ min: 1n, max: 10n ** 6n }),
      currency: fc.constantFrom("EUR", "USD"),
      decided: fc.boolean(),
      how: fc.constantFrom("approve" as const, "decline" as const),
      limited: fc.boolean(),
    })
    fc.assert(
      fc.property(some, ({ minor, currency, decided, how: way, limited }) => {
        const one = asked("1 EUR", { amount: { minor, currency } })
        const all = by("ana", "spend", "hold-treasury")
        const cap = limited ? limit : null
        expect(mayDecide(one, all, { limit: cap, decided, how: way })).toEqual({ refused: "reimburse-own", id: "X3" })
        expect(mayApprove(one, all, cap)).toBe(false)
      }),
    )
  })

  it.each(["approved", "declined", "withdrawn"] as const)("that is %s already is not decided again", (state) => {
    expect(mayDecide(asked("1 EUR", { state }), by("ben", "spend"), how)).toMatchObject({
      refused: "reimburse-settled",
    })
  })

  it("is seen by the person, by those who may spend and by the treasurer", () => {
    const seen = [by("ana"), by("ben", "spend"), by("tom", "hold-treasury"), by("cem"), by("dee", "appoint")]
    expect(seen.map((one) => maySee(asked("1 EUR"), one))).toEqual([true, true, true, false, false])
  })
})

it("the limit is in the co-op's own currency, or there is none", () => {
  expect(limitOf({ spend: { limit: "99.50" } }, "EUR", words)).toEqual(money("99.50 EUR"))
  expect(limitOf({ spend: { limit: 200 } }, "JPY", words)).toEqual({ minor: 200n, currency: "JPY" })
  expect(limitOf({ spend: { limit: "none" } }, "EUR", words)).toBeNull()
})

it("a receipt is a picture or a PDF by its first bytes, whatever its name says", () => {
  expect(receiptType(Buffer.from("%PDF-1.7\n"))).toBe("application/pdf")
  expect(receiptType(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg")
  expect(receiptType(Buffer.from("<svg/>"))).toBeNull()
  expect(receiptType(Buffer.from(""))).toBeNull()
})
