/** The budgets that were adopted (§8.1), and when people were last told that a budget stays in force (§8.2). */

import type { Budget, CoopKey, Instant } from "../../kernel/rules/types.ts"
import { joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Adopted } from "../rules/budget.ts"

/** The columns of a budget, for queries that join its table. */
export const budgetColumns = {
  year: "budgets.year",
  minor: "budgets.monthly_minor",
  currency: "budgets.currency",
  workers: "budgets.workers",
  evaluators: "budgets.evaluators",
  donation: "budgets.donation",
  adoptedAt: "budgets.adopted_at",
} as const

/** Stores a budget that was adopted at `adoptedAt`. `row`: the row of the motion that adopted it. */
export async function putBudget(
  work: Work,
  coop: CoopKey,
  row: number,
  budget: Budget,
  adoptedAt: Instant,
): Promise<void> {
  await work.trx("budgets").insert({
    motion_id: row,
    coop,
    year: budget.year,
    monthly_minor: String(budget.monthly.minor),
    currency: budget.monthly.currency,
    workers: budget.workers,
    evaluators: budget.evaluators,
    donation: budget.donation ?? null,
    adopted_at: adoptedAt,
  })
}

/** All budgets of a co-op, in the order of their adoption. */
export async function budgetsOf({ trx }: Work, coop: CoopKey): Promise<Adopted[]> {
  const adopted = trx("budgets")
    .join("motions", "motions.id", "budgets.motion_id")
    .where("budgets.coop", coop)
    .orderBy(["adopted_at", "motion_id"])
  const rows = await joined(adopted, { motion: "motions.number", ...budgetColumns })
  return rows.map(({ minor, currency, donation, ...budget }) => ({
    ...{ ...budget, ...(donation !== null && { donation }) },
    monthly: { minor: BigInt(minor), currency },
  }))
}

/** The co-ops that ever adopted a budget. */
export async function coopsWithBudgets(work: Work): Promise<CoopKey[]> {
  const rows = await work.trx("budgets").distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}

/** The co-ops that ever adopted a budget with a donation share. */
export const coopsDonating = ({ trx }: Work): Promise<CoopKey[]> =>
  trx("budgets").whereNotNull("donation").distinct().pluck("coop")

/** When the co-op was last told that last year's budget stays in force. Null if never. */
export async function budgetReminded(work: Work, coop: CoopKey): Promise<Instant | null> {
  const row = await work.trx("budget_reminders").where({ coop }).first("said_at")
  return row?.said_at ?? null
}

export async function noteBudgetReminded(work: Work, coop: CoopKey): Promise<void> {
  await work.trx("budget_reminders").insert({ coop, said_at: work.now }).onConflict("coop").merge(["said_at"])
}
