/** Dividing an amount so that the parts sum to the whole (§8.5), and the shares of a task's income (§8.4). */

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
} from "./fraction.ts"
import { accounts, type Basis, duesOf, type Posting } from "./ledger.ts"
import type { Budget, MatrixId, Money } from "./types.ts"

export interface Weighted {
  readonly key: string
  /** Exact and not negative: `"2"`, `"1/3"`, `"33.3"`. */
  readonly weight: string
}

/**
 * §8.5: each part is reckoned exactly and rounded down; the units left over go one each to the largest remainders, then in the order
 * of the keys. The parts sum to the whole. Returned in the order given.
 * @param whole not negative
 * @throws RangeError where nobody has any weight
 */
export function apportion(whole: bigint, parts: readonly Weighted[]): readonly bigint[] {
  const weights = parts.map(({ weight }) => fraction(weight))
  const all = sum(weights)
  if (compare(all, zero) === 0) throw new RangeError("nobody to give it to")
  const exact = weights.map((weight) => multiply(ratioOf(whole, 1n), weight.div(all)))
  return roundedTo(whole, exact, parts)
}

/** Rounds amounts that come to `whole` exactly, or to less than one unit above it. */
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

/** Who earns by a task. `weight`: by the ratio recorded on it, `"1"` each without one. */
export interface Earners {
  readonly workers: readonly { readonly person: MatrixId; readonly weight: string }[]
  readonly evaluators: readonly { readonly person: MatrixId; readonly weight: string }[]
}

/**
 * §8.4: what falls due to workers and evaluators when income for a task is recorded, as postings that balance: the share of each
 * role is rounded (§8.5: workers, evaluators and co-op together are the whole), then divided among its people. Where nobody has the
 * role, its share stays with the co-op.
 * @param budget the one in force with its motion's number; null: none is, and all stays with the co-op
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

/** `whose`: to whom the budget gives a share, while nobody has that role on the task. */
export type NoShares =
  | { readonly why: "no-budget" | "no-percent" | "too-little" }
  | { readonly why: "nobody"; readonly whose: keyof Earners | "both" }

/** Why `sharesOf` gives nothing to anybody: ask where it has given nothing. */
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

/** Each one's part over what they have in common, `2/4`, `1/4`, `1/4`: so it reads as the ratio does. */
function partsOf(weights: readonly Fraction[]): string[] {
  const all = sum(weights)
  const parts = weights.map((weight) => weight.div(all))
  const common = commonDenominator(parts)
  return parts.map(({ n, d }) => `${(n * common) / d}/${common}`)
}

/** The shares of both roles in minor units. */
function potsOf(income: Money, budget: Budget, { workers, evaluators }: Earners) {
  const percent = (people: readonly { readonly weight: string }[], share: string) => (hasWeight(people) ? share : "0")
  const shares = [percent(workers, budget.workers), percent(evaluators, budget.evaluators)]
  const rest = formatFraction(subtract(fraction("100"), add(fraction(shares[0] ?? "0"), fraction(shares[1] ?? "0"))))
  const weighted = [...shares, rest].map((weight, index) => ({ key: String(index), weight }))
  const [forWorkers = 0n, forEvaluators = 0n] = apportion(income.minor, weighted)
  return { workers: forWorkers, evaluators: forEvaluators }
}
