/** Things that together are exactly an amount. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fitted } from "../../../src/bank/rules/fitted.ts"
import { choiceOf } from "../../../src/bank/rules/sums.ts"

const own = (one: bigint): bigint => one
const sum = (all: readonly bigint[]): bigint => all.reduce((one, other) => one + other, 0n)

/** All choices of two or more, by trying each. */
function tried(items: readonly bigint[], target: bigint): readonly (readonly bigint[])[] {
  const sided = items.filter((one) => one !== 0n && one > 0n === target > 0n)
  return Array.from({ length: 2 ** sided.length }, (_, mask) => sided.filter((_, at) => (mask >> at) & 1)).filter(
    (choice) => choice.length > 1 && sum(choice) === target,
  )
}

describe("the only choice that comes to an amount", () => {
  it("is found as by trying all choices, and not if there is another", () => {
    const small = fc.integer({ min: -12, max: 12 }).map(BigInt)
    fc.assert(
      fc.property(fc.array(small, { maxLength: 9 }), small, (items, target) => {
        const all = target === 0n ? [] : tried(items, target)
        const [first] = all
        const found = choiceOf(items, own, target)
        expect(found).toEqual(
          all.length === 1 && first ? { is: "only", items: first } : { is: all.length === 0 ? "none" : "several" },
        )
      }),
    )
  })

  it("is all of many but one, and is not looked for among too many", () => {
    const pay = Array.from({ length: 60 }, (_, index) => -(10_007n + BigInt(index * index)))
    expect(choiceOf(pay, own, sum(pay.slice(1)))).toEqual({ is: "only", items: pay.slice(1) })
    expect(choiceOf(pay, own, -300_001n)).toEqual({ is: "several" })
  })
})

describe("amounts that do not fit", () => {
  const part = fc.record({ minor: fc.integer({ min: 0, max: 50 }).map(BigInt), fixed: fc.boolean() })
  it("are lowered from the last, and what the ledger has stays", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.integer({ min: 1, max: 120 }).map(BigInt), (parts, whole) => {
        const fit = fitted(parts, whole)
        const fixed = sum(parts.filter((one) => one.fixed).map(({ minor }) => minor))
        if (fixed > whole) {
          expect(fit).toBeNull()
          return
        }
        expect(fit).not.toBeNull()
        expect(sum(fit?.sizes ?? []) + (fit?.rest ?? 0n)).toBe(whole)
        expect(fit?.rest ?? -1n).toBeGreaterThanOrEqual(0n)
        for (const [index, { minor, fixed: stays }] of parts.entries()) {
          const size = fit?.sizes[index] ?? -1n
          expect(size >= 0n && size <= minor && (!stays || size === minor)).toBe(true)
        }
      }),
    )
  })
})
