/** Yearly sums of people (§18.5). */
import { expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { duesOf } from "../../../src/ledger/rules/ledger.ts"
import { dueInAll, sumOf, yearOf } from "../../../src/pay/rules/year.ts"

const ana = matrixId("@ana:hive.example")
const line = (minor: bigint, basis: Parameters<typeof yearOf>[0][number]["posting"]["basis"]) => ({
  kind: "payment" as const,
  posting: { account: duesOf(ana), amount: { minor, currency: "EUR" }, basis },
})

it("what a member gets back for expenses and a share is due and paid alike, and no pay", () => {
  const [year] = yearOf(
    [
      line(-1200n, { rule: "reimbursement", reimbursement: 1 }),
      line(-50_000n, { rule: "share-return", share: 1, paid: "2026-01-01", by: "2027-01-01" }),
      line(51_200n, { rule: "payment", payment: 1, advance: false }),
    ],
    (person) => person,
  )
  expect(year).toMatchObject({ person: ana, back: 51_200n, paid: 51_200n })
  expect(year && dueInAll(year)).toBe(51_200n)
  expect(year && sumOf(year, ["hours", "monthly", "share", "bonus", "dividend"])).toBe(0n)
})
