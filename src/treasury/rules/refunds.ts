/** A refund of a part of a price (§9.3). It reduces every share of the task's income by the same part. */

import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { accounts, type Basis, duesOf, type Posting, personOf } from "../../ledger/rules/ledger.ts"
import { apportion } from "./shares.ts"

type Role = "workers" | "evaluators"
const roles = ["workers", "evaluators"] as const

/**
 * Each person's part of a task's income so far, in minor units, for each role. The people are in the order in which their first part fell
 * due.
 */
function heldIn(shares: readonly Posting[]): Readonly<Record<Role, ReadonlyMap<MatrixId, bigint>>> {
  const held = { workers: new Map<MatrixId, bigint>(), evaluators: new Map<MatrixId, bigint>() }
  for (const { account, amount, basis } of shares) {
    const person = personOf(account)
    if (person === null || (basis?.rule !== "share" && basis?.rule !== "refund")) continue
    const own = held[basis.role]
    own.set(person, (own.get(person) ?? 0n) - amount.minor)
  }
  return held
}

/**
 * The postings of a refund. The money leaves the bank, the task's income shrinks, and each share gives back the same part (§9.3). The
 * amount is divided among the roles and the co-op, and then each role's part among its people (§8.5).
 * @param amount positive and at most `received`
 * @param received the task's income so far minus earlier refunds, in minor units
 * @param shares all postings on dues from this task's income, including corrections and reversals
 */
export function refundPostings(
  task: number,
  amount: Money,
  received: bigint,
  shares: readonly Posting[],
): readonly Posting[] {
  const { currency, minor } = amount
  const held = heldIn(shares)
  const pots = roles.map((role) => [...held[role].values()].reduce((sum, one) => sum + one, 0n))
  const rest = received - pots.reduce((sum, pot) => sum + pot, 0n)
  const weights = [...pots, rest].map((weight, index) => ({ key: String(index), weight: String(weight) }))
  const parts = apportion(minor, weights)
  const back = roles.flatMap((role, index): Posting[] => {
    const part = parts[index] ?? 0n
    if (part === 0n) return []
    const people = [...held[role]].filter(([, own]) => own > 0n)
    const own = apportion(
      part,
      people.map(([person, share]) => ({ key: person, weight: String(share) })),
    )
    const basis = (share: bigint): Basis => ({
      ...{ rule: "refund", role, task, refund: amount },
      ...{ received: { minor: received, currency }, share: { minor: share, currency } },
    })
    return [
      { account: accounts[role], amount: { minor: -part, currency }, basis: null },
      ...people.map(([person, share], at) => ({
        ...{ account: duesOf(person), amount: { minor: own[at] ?? 0n, currency }, basis: basis(share) },
      })),
    ]
  })
  return [
    { account: accounts.tasks, amount, basis: null },
    { account: accounts.bank, amount: { minor: -minor, currency }, basis: null },
    ...back,
  ]
}
