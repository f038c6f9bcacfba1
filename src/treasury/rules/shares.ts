/** Divides an amount so that the parts sum to the whole (§8.5), and works out the shares of a task's income (§8.4). */

import {
  add,
  commonDenominator,
  compare,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  ratioOf,
  subtract,
  sum,
  zero,
} from "../../kernel/rules/fraction.ts"
import type { Budget, MatrixId, Money } from "../../kernel/rules/types.ts"
import { accounts, type Basis, duesOf, type Posting } from "../../ledger/rules/ledger.ts"

export interface Weighted {
  readonly key: string
  /** Exact and not negative: `"2"`, `"1/3"`, `"33.3"`. */
  readonly weight: string
}

/**
 * Divides `whole` by weight (§8.5). Each part is worked out exactly and rounded down. The units that are left over go one each to the parts
 * with the largest remainders. Among equal remainders the order of the keys decides. The parts sum to the whole and come in the given
 * order.
 *     // 1.00 EUR among three people
 *     apportion(100n, ["ana", "ben", "cem"].map((key) => ({ key, weight: "1" }))) // [34n, 33n, 33n]
 * @param whole not negative
 * @throws RangeError if all weights are zero
 */
export function apportion(whole: bigint, parts: readonly Weighted[]): readonly bigint[] {
  const weights = parts.map(({ weight }) => fraction(weight))
  const all = sum(weights)
  if (compare(all, zero) === 0) throw new RangeError("nobody to give it to")
  const exact = weights.map((weight) => multiply(ratioOf(whole, 1n), weight.div(all)))
  return roundedTo(whole, exact, parts)
}

/** Rounds amounts so that they sum to `whole`. The exact sum of the amounts must be `whole`, or less than one unit above it. */
export function roundedTo(
  whole: bigint,
  exact: readonly Fraction[],
  keys: readonly { readonly key: string }[],
): bigint[] {
  const rounded = exact.map((amount) => amount.n / amount.d)
  let left = whole - rounded.reduce((one, other) => one + other, 0n)
  const remainder = (index: number) => subtract(exact[index] ?? zero, ratioOf(rounded[index] ?? 0n, 1n))
  const name = (index: number) => keys[index]?.key ?? ""
  const order = exact
    .map((_, index) => index)
    .toSorted((one, other) => compare(remainder(other), remainder(one)) || (name(one) < name(other) ? -1 : 1))
  for (const index of order) {
    if (left === 0n) break
    rounded[index] = (rounded[index] ?? 0n) + 1n
    left -= 1n
  }
  return rounded
}

/** The people who earn from a task. `weight` follows the task's ratio; without a ratio everybody has `"1"`. */
export interface Earners {
  readonly workers: readonly { readonly person: MatrixId; readonly weight: string }[]
  readonly evaluators: readonly { readonly person: MatrixId; readonly weight: string }[]
}

/**
 * The shares of a task's income, as postings that balance (§8.4). The income is divided among workers, evaluators and co-op (§8.5), and
 * then each role's share among its people. If a role is empty, its share stays with the co-op.
 * @param budget the budget in force and its motion's number; null: no budget is in force, and everything stays with the co-op
 */
export function sharesOf(
  task: number,
  income: Money,
  budget: (Budget & { readonly motion: number }) | null,
  earners: Earners,
): readonly Posting[] {
  if (!budget) return []
  const pots = potsOf(income, budget, earners)
  return (["workers", "evaluators"] as const).flatMap((role) => {
    const pot = pots[role]
    if (pot === 0n) return []
    const people = earners[role]
    const ratio = partsOf(people.map(({ weight }) => fraction(weight)))
    const parts = apportion(
      pot,
      people.map(({ person, weight }) => ({ key: person, weight })),
    )
    const basis = (part: string): Basis => ({
      rule: "share",
      role,
      task,
      percent: budget[role],
      budget: budget.motion,
      income,
      part,
    })
    const { currency } = income
    return [
      { account: accounts[role], amount: { minor: pot, currency }, basis: null },
      ...people.map(({ person }, index) => ({
        account: duesOf(person),
        amount: { minor: -(parts[index] ?? 0n), currency },
        basis: basis(ratio[index] ?? ""),
      })),
    ]
  })
}

/**
 * Why an income has no shares. `too-little`: all shares round to zero. `nobody`: the budget gives a share to the role `whose`, but nobody
 * has this role on the task.
 */
export type NoShares =
  | { readonly why: "no-budget" | "no-percent" | "too-little" }
  | { readonly why: "nobody"; readonly whose: keyof Earners | "both" }

/** Why `sharesOf` gave nobody anything. Call it only if `sharesOf` returned no shares. */
export function whyNoShares(budget: Budget | null, earners: Earners): NoShares {
  if (!budget) return { why: "no-budget" }
  const roles = (["workers", "evaluators"] as const).filter((role) => compare(fraction(budget[role]), zero) > 0)
  const [whose] = roles
  if (whose === undefined) return { why: "no-percent" }
  if (roles.some((role) => hasWeight(earners[role]))) return { why: "too-little" }
  return { why: "nobody", whose: roles.length > 1 ? "both" : whose }
}

const hasWeight = (people: readonly { readonly weight: string }[]): boolean =>
  people.some(({ weight }) => compare(fraction(weight), zero) > 0)

/** Each part as a fraction with the common denominator: `2/4`, `1/4`, `1/4`. The numerators then show the ratio, here 2 to 1 to 1. */
function partsOf(weights: readonly Fraction[]): string[] {
  const all = sum(weights)
  const parts = weights.map((weight) => weight.div(all))
  const common = commonDenominator(parts)
  return parts.map(({ n, d }) => `${(n * common) / d}/${common}`)
}

/** The share of each role in minor units. */
function potsOf(income: Money, budget: Budget, { workers, evaluators }: Earners) {
  const percent = (people: readonly { readonly weight: string }[], share: string) => (hasWeight(people) ? share : "0")
  const shares = [percent(workers, budget.workers), percent(evaluators, budget.evaluators)]
  const rest = formatFraction(subtract(fraction("100"), add(fraction(shares[0] ?? "0"), fraction(shares[1] ?? "0"))))
  const weighted = [...shares, rest].map((weight, index) => ({ key: String(index), weight }))
  const [forWorkers = 0n, forEvaluators = 0n] = apportion(income.minor, weighted)
  return { workers: forWorkers, evaluators: forEvaluators }
}
