/** Properties of statements (§8.6): their lines add up to the difference between the opening and the closing balance. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { month } from "../../../src/kernel/rules/months.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { type Basis, duesOf, type Entry, type Posting } from "../../../src/ledger/rules/ledger.ts"
import type { Payment } from "../../../src/treasury/rules/payments.ts"
import { type Statement, statementFrom } from "../../../src/treasury/rules/statement.ts"

const person = matrixId("@ana:new.example")
const old = matrixId("@ana:hive.example")
const currencies = ["EUR", "POINTS", "KWD"] as const

const money = fc.record({
  minor: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  currency: fc.constantFrom(...currencies),
})
const moved: Basis = { rule: "moved", old, next: person }
const about = {
  kind: "payment",
  at: instant(0),
  text: "",
  task: null,
  reverses: null,
  corrects: null,
  happened: null,
  actor: null,
} as const

/**
 * A random entry. It has one posting on the person's account, under the old or the new ID. Or it has two postings, which move an amount
 * from the old ID to the new one.
 */
const someEntry = fc.oneof(
  fc
    .record({ amount: money, account: fc.constantFrom(duesOf(person), duesOf(old)) })
    .map(({ amount, account }) => [{ account, amount, basis: null }]),
  money.map((amount) => [
    { account: duesOf(old), amount, basis: moved },
    { account: duesOf(person), amount: { ...amount, minor: -amount.minor }, basis: moved },
  ]),
)
const parts = fc.record({
  entries: fc.array(someEntry, { maxLength: 20 }),
  before: fc.uniqueArray(money, { selector: ({ currency }) => currency }),
})

function made({ entries, before }: { entries: readonly (readonly Posting[])[]; before: readonly Posting["amount"][] }) {
  const postings = entries.flatMap((some, index) => {
    const entry: Omit<Entry, "postings"> = { ...about, number: index + 1, recordedAt: instant(0) }
    return some.map((posting) => ({ entry, posting }))
  })
  const brought = new Map(before.map(({ currency, minor }) => [currency, minor]))
  const ids = { person, ids: [person, old], month: month("2026-11"), open: false, coming: [], budgeted: true }
  return { postings, statement: statementFrom({ ...ids, postings, before: brought, payments: [] }) }
}

const sumOf = (statement: Statement, currency: string) =>
  statement.lines
    .filter(({ amount }) => amount.currency === currency)
    .reduce((all, { amount }) => all + amount.minor, 0n)

describe("a statement", () => {
  it("carries forward what was brought forward and its lines, in each currency by itself", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const { statement, postings } = made(some)
        for (const currency of currencies) {
          const sum = statement.sums.find((one) => one.currency === currency)
          const brought = some.before.find((one) => one.currency === currency)?.minor ?? 0n
          expect(sum?.opening ?? 0n).toBe(-brought)
          expect((sum?.closing ?? 0n) - (sum?.opening ?? 0n)).toBe(sumOf(statement, currency))
          // The lines of the statement leave nothing out.
          const booked = postings.filter(({ posting }) => posting.amount.currency === currency)
          expect(sumOf(statement, currency)).toBe(-booked.reduce((all, { posting }) => all + posting.amount.minor, 0n))
        }
        const order = statement.sums.map(({ currency }) => currency)
        expect(order).toEqual(order.toSorted())
      }),
    )
  })

  it("shows what went from one ID to the other as one line of nothing", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const { statement } = made(some)
        const moves = statement.lines.filter(({ basis }) => basis?.rule === "moved")
        expect(moves).toHaveLength(some.entries.filter((postings) => postings.length === 2).length)
        expect(moves.every(({ amount }) => amount.minor === 0n)).toBe(true)
        const numbers = statement.lines.map(({ entry }) => entry.number)
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
      }),
    )
  })

  it("has the payment that a line is about, as it stands now", () => {
    const payment: Payment = {
      ...{ number: 3, person, amount: { minor: 500n, currency: "EUR" }, purpose: "", advance: false, payRun: null },
      ...{
        entry: 1,
        at: instant(0),
        happened: null,
        own: false,
        recordedBy: old,
        recordedAt: instant(0),
        state: "disputed",
        settledBy: null,
      },
      ...{ settledAt: null, reason: null },
    }
    const entry = { ...about, number: 1, recordedAt: instant(0) }
    const basis = { rule: "payment", payment: 3, advance: false } as const
    const paid = { account: duesOf(person), amount: payment.amount, basis }
    const { lines, sums } = statementFrom({
      ...{ person, ids: [person], month: month("2026-11"), open: true, coming: [], budgeted: true, before: new Map() },
      postings: [{ entry, posting: paid }],
      payments: [payment],
    })
    expect(lines).toMatchObject([{ amount: { minor: -500n }, payment: { number: 3, state: "disputed" } }])
    expect(sums).toEqual([{ currency: "EUR", opening: 0n, closing: -500n }])
  })
})
