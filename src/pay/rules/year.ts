/** Yearly sums for whoever does the taxes (§18.5): what fell due to each person by its rule, and what was paid to them. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { type Basis, type EntryKind, type Posting, personOf } from "../../ledger/rules/ledger.ts"
import { type DueRule, dueRules } from "./due-rules.ts"

/** The sums of one person in one currency, in minor units. */
export interface PersonYear {
  readonly person: MatrixId
  readonly currency: string
  /** What fell due in the year, by its rule. Money that was given back because a price was refunded is taken off the shares of tasks. */
  readonly due: Readonly<Record<DueRule, bigint>>
  /** What fell due and is no pay: their own money, which the co-op pays back for expenses and for a share. */
  readonly back: bigint
  /** What was paid in the year, whenever it fell due. */
  readonly paid: bigint
}

export interface YearLine {
  readonly kind: EntryKind
  readonly posting: Posting
}

/** The rule of a line as yearly sums name it. Null: the line is a payment, or moves dues to another Matrix ID. */
function ruleOf(basis: Basis | null): DueRule | null {
  if (basis === null) return null
  if (basis.rule === "refund") return "share"
  return dueRules.find((rule) => rule === basis.rule) ?? null
}

/** Rules by which a person's own money falls due to them. */
const backRules: readonly Basis["rule"][] = ["reimbursement", "share-return"]

/**
 * The sums of each person, by Matrix ID and currency.
 * @param lines the postings of the year on accounts of dues
 * @param present the present Matrix ID of somebody who had another one
 */
export function yearOf(lines: readonly YearLine[], present: (person: MatrixId) => MatrixId): readonly PersonYear[] {
  type Sum = Pick<PersonYear, "person" | "currency"> & { due: Record<DueRule, bigint>; back: bigint; paid: bigint }
  const sums = new Map<string, Sum>()
  for (const { posting } of lines) {
    const account = personOf(posting.account)
    const { basis, amount } = posting
    if (account === null || basis?.rule === "moved") continue
    const person = present(account)
    const key = `${person} ${amount.currency}`
    const sum = sums.get(key) ?? { person, currency: amount.currency, due: nothing(), back: 0n, paid: 0n }
    const rule = ruleOf(basis)
    // What the co-op owes is negative on the account.
    if (rule !== null) sum.due[rule] -= amount.minor
    else if (basis && backRules.includes(basis.rule)) sum.back -= amount.minor
    else if (basis?.rule === "payment") sum.paid += amount.minor
    sums.set(key, sum)
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => sum)
    .filter(({ due, back, paid }) => paid !== 0n || back !== 0n || Object.values(due).some((minor) => minor !== 0n))
}

const nothing = (): Record<DueRule, bigint> => ({ hours: 0n, monthly: 0n, share: 0n, bonus: 0n, dividend: 0n })

/** All that fell due to a person, so that it can be held against what was paid. */
export const dueInAll = (year: Pick<PersonYear, "due" | "back">): bigint => sumOf(year, dueRules) + year.back

/** What a form sums up for a person: everything that fell due by these rules. */
export const sumOf = ({ due }: Pick<PersonYear, "due">, rules: readonly DueRule[]): bigint =>
  rules.reduce((sum, rule) => sum + due[rule], 0n)
