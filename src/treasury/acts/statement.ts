/** A person's dues, and how they came about (§8.6). */

import type { Act } from "../../kernel/acts/context.ts"
import { type Month, monthBegin, monthEnd, monthOf } from "../../kernel/rules/months.ts"
import { instant, type MatrixId } from "../../kernel/rules/types.ts"
import { balancesOf, linesOf } from "../../ledger/reads.ts"
import { duesOf } from "../../ledger/rules/ledger.ts"
import { idsOf, membershipsOf } from "../../standing/reads.ts"
import { budgetAt } from "../rules/budget.ts"
import { type MonthlyDue, monthlyDues } from "../rules/dues.ts"
import { type Statement, statementFrom } from "../rules/statement.ts"
import { budgetsOf } from "../store/budgets.ts"
import { lastClosedMonth } from "../store/closed-months.ts"
import { hourlyPeople } from "../store/hourly.ts"
import { paymentsOf } from "../store/payments.ts"
import { type MonthlyConfig, paidMonthly } from "./months.ts"

/** The parts of an act that a statement needs: the co-op, and its time zone. */
interface Place extends Pick<Act, "work"> {
  readonly coop: Pick<Act["coop"], "key" | "zone"> & { readonly config?: MonthlyConfig }
}

/**
 * A person's statement for a month. For the current month it covers the days so far. It includes the dues under the person's earlier IDs.
 * It reads no entry older than the month, however long the ledger is.
 */
export async function statementOf(act: Place, person: MatrixId, month: Month): Promise<Statement> {
  const { work, coop } = act
  const ids = await idsOf(work, coop.key, person)
  const accounts = ids.map(duesOf)
  const end = monthEnd(month, coop.zone)
  const since = await linesOf(work, coop.key, accounts, { begin: monthBegin(month, coop.zone) })
  const before = new Map<string, bigint>()
  const add = (currency: string, minor: bigint) => before.set(currency, (before.get(currency) ?? 0n) + minor)
  for (const own of (await balancesOf(work, coop.key, accounts)).values())
    for (const [currency, minor] of own) add(currency, minor)
  for (const { posting } of since) add(posting.amount.currency, -posting.amount.minor)
  const postings = since.filter(({ entry }) => entry.at < end)
  const numbers = postings.flatMap(({ posting: { basis } }) => (basis?.rule === "payment" ? [basis.payment] : []))
  // The reasons of disputes are left out. A statement never tells them, and an export has no key to open them.
  const payments = numbers.length === 0 ? [] : await paymentsOf(work, coop.key, { numbers, withoutReasons: true })
  const closed = await lastClosedMonth(work, coop.key)
  const open = closed === null || month > closed
  const coming = open ? await comingOf(act, person, month) : []
  // Who is paid by hours earns something without a budget too.
  const budgeted =
    budgetAt(await budgetsOf(work, coop.key), work.now, coop.zone) !== null ||
    (await hourlyPeople(work, coop.key)).has(person)
  return statementFrom({ person, ids, month, open, postings, before, payments, coming, budgeted })
}

/** The monthly payments that a person has earned in a month so far. They fall due at its end. */
async function comingOf({ work, coop }: Place, person: MatrixId, month: Month): Promise<readonly MonthlyDue[]> {
  // Today is included, even if only a minute of it has passed.
  const until = instant(Math.min(work.now + 1, monthEnd(month, coop.zone)))
  const spans = (await membershipsOf(work, coop.key, person))
    .filter(({ from }) => from < until)
    .map((span) => ({ ...span, until: span.until !== null && span.until < until ? span.until : until }))
  const dues = monthlyDues(month, await paidMonthly({ work, coop }, spans), await budgetsOf(work, coop.key), coop.zone)
  // A budget without monthly payments promises nothing, so its days are left out.
  return dues.filter(({ budget }) => budget.monthly.minor > 0n)
}

/** The current month in the co-op's time zone. */
export const currentMonth = ({ work, coop }: Act): Month => monthOf(work.now, coop.zone)
