/** What a pay run leaves out, since the co-op need not pay it back yet (§19.3). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Basis } from "../../../src/ledger/rules/ledger.ts"
import { dueLater } from "../../../src/treasury/rules/left-out.ts"

/** A line of somebody's dues. `minor`: what is owed; negative: what was paid. `by`: it was paid in for a share. */
const line = (minor: number, by?: string) => ({
  amount: { minor: BigInt(-minor), currency: "EUR" },
  basis: by === undefined ? null : ({ rule: "share-return", share: 1, paid: "2026-01-01", by } satisfies Basis),
})
const left = (...lines: readonly ReturnType<typeof line>[]) => dueLater(lines, "2027-01-31")

describe("what was paid in for a share", () => {
  it("is due later until its day is near", () => {
    expect(left(line(500, "2027-11-20"))).toEqual({ minor: 500n, by: "2027-11-20" })
    expect(left(line(500, "2027-01-31"))).toBeNull()
    expect(left(line(300, "2028-05-01"), line(200, "2027-11-20"))).toEqual({ minor: 500n, by: "2027-11-20" })
  })

  it("is paid back by what is paid beyond everything else", () => {
    expect(left(line(100), line(500, "2027-11-20"), line(-100))).toEqual({ minor: 500n, by: "2027-11-20" })
    expect(left(line(100), line(500, "2027-11-20"), line(-400))).toEqual({ minor: 200n, by: "2027-11-20" })
    expect(left(line(500, "2027-11-20"), line(-500), line(80))).toBeNull()
    expect(left(line(-50), line(500, "2027-11-20"))).toEqual({ minor: 450n, by: "2027-11-20" })
  })

  it("is not due any more if its contribution was reversed", () => {
    expect(left(line(500, "2027-11-20"), line(-500, "2027-11-20"))).toBeNull()
  })

  it("is never more than all that is due", () => {
    const lines = fc.array(
      fc
        .record({ minor: fc.integer({ min: -500, max: 500 }), share: fc.boolean() })
        .map(({ minor, share }) => (share ? line(Math.abs(minor), "2027-11-20") : line(minor))),
    )
    fc.assert(
      fc.property(lines, (all) => {
        const due = all.reduce((sum, { amount }) => sum - amount.minor, 0n)
        expect(dueLater(all, "2027-01-31")?.minor ?? 0n).toBeLessThanOrEqual(due > 0n ? due : 0n)
      }),
    )
  })
})
