/** Payments (§7.2, §8.7): how much may be paid, and who confirms it. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Month, month } from "../../../src/kernel/rules/months.ts"
import { instant, type MatrixId, matrixId, type OfficeKey, type Standing } from "../../../src/kernel/rules/types.ts"
import { duesOf, imbalance } from "../../../src/ledger/rules/ledger.ts"
import { mayPay, maySettle, type Payment, paymentPostings, settles } from "../../../src/treasury/rules/payments.ts"
import { standing } from "../../support/offices.ts"

const [ana, ben, cem] = ["ana", "ben", "cem"].map((name) => matrixId(`@${name}:hive.example`)) as [
  MatrixId,
  MatrixId,
  MatrixId,
]
const who = (
  person: MatrixId,
  offices: readonly OfficeKey[] = [],
  status: Standing["status"] = "permanent",
): Standing => standing(person, status, offices)
const eur = (minor: bigint) => ({ minor, currency: "EUR" })

const payment = (rest: Partial<Payment> = {}): Payment => ({
  number: 3,
  person: ana,
  amount: eur(100n),
  purpose: "",
  advance: false,
  payRun: null,
  entry: 7,
  own: false,
  at: instant(0),
  happened: null,
  recordedBy: ben,
  recordedAt: instant(0),
  state: "recorded",
  settledBy: null,
  settledAt: null,
  reason: null,
  ...rest,
})

describe("what may be paid", () => {
  const pay = (due: bigint, minor: bigint, advance = false, to = who(ana), payRun: Month | null = null) =>
    mayPay(due, to, { amount: eur(minor), advance, payRun })?.refused ?? "paid"

  it("is as much as is due, and more only as an advance", () => {
    expect([pay(100n, 100n), pay(100n, 1n), pay(100n, 101n, true)]).toEqual(["paid", "paid", "paid"])
    expect([pay(100n, 101n), pay(0n, 1n), pay(-5n, 1n)]).toEqual([
      "pay-above-due",
      "pay-nothing-due",
      "pay-after-advance",
    ])
  })

  it("is no advance to somebody who has left, but all that is due to them", () => {
    const left = who(ana, [], "former")
    expect(pay(100n, 100n, false, left)).toBe("paid")
    expect(pay(100n, 100n, true, left)).toBe("paid")
    expect(pay(100n, 101n, true, left)).toBe("pay-advance-to-former")
    // People can leave after a pay run's list was made. The bank has paid them anyway, so even an advance is booked.
    expect(pay(100n, 101n, true, left, month("2026-10"))).toBe("paid")
  })

  it("never leaves anybody with more than was due, unless that was said", () => {
    const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 10n ** 15n }), (due, minor) => {
        expect(pay(due, minor) === "paid").toBe(minor <= due)
      }),
    )
  })

  it("is booked from the bank against what is owed, and balances", () => {
    const postings = paymentPostings(3, payment({ advance: true }))
    expect(imbalance(postings)).toEqual([])
    expect(postings[0]).toEqual({
      account: duesOf(ana),
      amount: eur(100n),
      basis: { rule: "payment", payment: 3, advance: true },
    })
  })
})

describe("whoever confirms or disputes a payment", () => {
  it("is its receiver, whatever they are to the co-op by then", () => {
    for (const status of ["permanent", "trial", "former", null] as const)
      expect(settles(payment(), who(ana, [], status))).toBe(true)
    expect(settles(payment(), who(ben, ["treasurer"]))).toBe(false)
  })

  it("is another officer where the treasurer paid themselves: neither of the two sides, and nobody without an office", () => {
    const own = payment({ own: true, person: ben })
    expect(settles(own, who(cem, ["moderator"]))).toBe(true)
    expect(settles(own, who(cem, ["treasurer"], null))).toBe(true)
    expect(settles(own, who(cem))).toBe(false)
    expect(settles(own, who(cem, ["moderator"], "former"))).toBe(false)
    expect(settles(own, who(ben, ["treasurer", "moderator"]))).toBe(false)
    expect(maySettle(own, who(ben, ["treasurer"]), "confirmed")).toMatchObject({ refused: "payment-own" })
  })

  it("may confirm after a dispute, and not dispute after confirming", () => {
    const said = (state: Payment["state"], how: "confirmed" | "disputed") =>
      maySettle(payment({ state }), who(ana), how)?.refused ?? "said"
    expect([said("recorded", "confirmed"), said("recorded", "disputed"), said("disputed", "confirmed")]).toEqual([
      "said",
      "said",
      "said",
    ])
    expect([said("disputed", "disputed"), said("confirmed", "disputed"), said("confirmed", "confirmed")]).toEqual([
      "payment-disputed",
      "payment-confirmed",
      "payment-confirmed",
    ])
    expect([said("reversed", "confirmed"), said("reversed", "disputed")]).toEqual([
      "payment-reversed",
      "payment-reversed",
    ])
  })

  it("hears the same of a payment of somebody else’s in whatever state", () => {
    const answers = (["recorded", "confirmed", "disputed", "reversed"] as const).map((state) =>
      maySettle(payment({ state }), who(cem, ["moderator"]), "confirmed"),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ refused: "no-payment-of-yours", payment: "P3" })]),
    )
  })
})
