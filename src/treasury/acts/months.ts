/** The end of a month (§8.3): its monthly payments fall due, even while the treasury is frozen (§7.3), and even if the bot was away. */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { type Month, monthBegin, monthEnd, monthOf, nextMonth } from "../../kernel/rules/months.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { tellTreasury } from "../../ledger/acts/treasury.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { frozenSince, membershipsIn } from "../../standing/reads.ts"
import type { Membership } from "../../standing/rules/counts-from.ts"
import { voteIsUnclosed } from "../../votes/reads.ts"
import { kindsThat } from "../../votes/rules/kinds.ts"
import { inForceFrom } from "../rules/budget.ts"
import { monthlyDues, monthlyPostings, withoutHourly } from "../rules/dues.ts"
import { budgetsOf, coopsWithBudgets } from "../store/budgets.ts"
import { lastClosedMonth, putClosedMonth, takeUnsaidMonths } from "../store/closed-months.ts"
import { hourlyPeople } from "../store/hourly.ts"

/**
 * The kinds of vote for which the closing of a month waits: public votes that can change the month's dues. If any other vote cannot be
 * closed, it must not hold up everybody's dues. A vote among the moderators must not delay a month either, because everybody could see from
 * the delay that there is such a vote (§6).
 */
const deciding = kindsThat(({ changesDues, series }) => changesDues && series === "public")

/** Months that have ended, in order. A month waits until the bot knows who joined in it. */
export const monthsDue: Due<CertainlyDue> = {
  name: "months",
  turn: "book",
  past: async (work, look) =>
    certainlyDue(
      work,
      look,
      await coopsWithBudgets(work),
      async (act, until) => (await monthToClose(act, until)) !== null,
    ),
  before: (coop, _, look) => look.welcomeArrived(coop),
  act: async (act, { until }) => (await closeMonth(act, until)) !== null,
}

/**
 * The next month to close. The month must have ended, and every vote that could change its dues must be closed. Null if there is no such
 * month. Reads no ledger entries.
 */
export async function monthToClose(act: Act, until: Instant): Promise<Month | null> {
  const { work, coop } = act
  const month = await openMonth(act, until)
  return month !== null && (await voteIsUnclosed(work, coop.key, deciding, monthEnd(month, coop.zone))) ? null : month
}

/** The first month that has ended by `until` and is not closed. The search starts with the first month that has a budget in force. */
export async function openMonth({ work, coop }: Act, until: Instant): Promise<Month | null> {
  const last = await lastClosedMonth(work, coop.key)
  const next = last === null ? await firstMonth({ work, coop }) : nextMonth(last)
  return next !== null && monthEnd(next, coop.zone) <= until ? next : null
}

async function firstMonth({ work, coop }: Act): Promise<Month | null> {
  const begins = (await budgetsOf(work, coop.key)).map((budget) => inForceFrom(budget, coop.zone))
  return begins.length === 0 ? null : monthOf(instant(Math.min(...begins)), coop.zone)
}

/**
 * Closes the next month that has ended by `until`: its monthly payments fall due, in one entry. Returns that month; null if there was no
 * such month. A call closes only one month, so call this until it returns null, each time in a new unit of work. The last call announces
 * all closed months together.
 */
export async function closeMonth(act: Act, until: Instant): Promise<Month | null> {
  const { work, coop } = act
  const month = await monthToClose(act, until)
  if (month === null) return null
  const span = { begin: monthBegin(month, coop.zone), end: monthEnd(month, coop.zone) }
  const memberships = await paidMonthly(act, await membershipsIn(work, coop.key, span))
  const dues = monthlyDues(month, memberships, await budgetsOf(work, coop.key), coop.zone)
  const postings = monthlyPostings(month, dues)
  const at = instant(span.end - 1)
  const entry = postings.length === 0 ? null : await book(act, null, { kind: "monthly", at, text: month, postings })
  await putClosedMonth(work, coop.key, month, entry?.number ?? null)
  if (!entry) await addRecord(work, coop.key, { actor: null, act: "month-closed", details: { month } })
  if ((await monthToClose(act, until)) === null) await sayClosed(act, await takeUnsaidMonths(work, coop.key))
  return month
}

/** What of the configuration decides who is paid monthly. */
export type MonthlyConfig = Pick<Act["coop"]["config"], "pay">

/** The memberships for which monthly payments are due, as the co-op pays hours beside them or instead of them (§18.3). */
export async function paidMonthly(
  {
    work,
    coop,
  }: Pick<Act, "work"> & {
    readonly coop: Pick<Act["coop"], "key" | "zone"> & { readonly config?: MonthlyConfig }
  },
  memberships: readonly Membership[],
): Promise<readonly Membership[]> {
  if (coop.config?.pay.monthly !== "instead") return memberships
  return withoutHourly(memberships, await hourlyPeople(work, coop.key), coop.zone)
}

/** Tells the members' room and the treasury room which months were closed. */
async function sayClosed(act: Act, months: readonly Month[]): Promise<void> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return
  const { words, config } = act.coop
  const span = () => words.t("months-span", { first: words.month(first), last: words.month(last) })
  const about = { month: first === last ? words.month(last) : span(), typed: last, prefix: config.prefix }
  await say(act, membersRoom(act), words.t("months-closed", about))
  const frozen = (await frozenSince(act.work, act.coop.key)) !== null
  await tellTreasury(act, words.t(frozen ? "months-closed-frozen" : "months-closed-treasury", about))
}
