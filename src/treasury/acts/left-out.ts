/** Finds what a pay run leaves out, as it need not be paid yet (§19.3). */
import { DateTime } from "luxon"
import type { Act } from "../../kernel/acts/context.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { monthOf, nextMonth } from "../../kernel/rules/months.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { entriesOf, linesOf } from "../../ledger/reads.ts"
import { duesOf } from "../../ledger/rules/ledger.ts"
import { idsOf } from "../../standing/reads.ts"
import { dueLater, type LeftOut } from "../rules/left-out.ts"
import { countsBefore, type Due } from "../rules/pay-run.ts"

/**
 * What of these dues from before a moment is left out. A run pays what has to be paid by the end of the next month, so that a co-op with one
 * run each month pays everything in time.
 */
export async function leftOutOf(act: Act, dues: readonly Due[], before: Instant): Promise<readonly LeftOut[]> {
  const { work, coop } = act
  const returns = await entriesOf(work, coop.key, { kind: "share-return" })
  const accounts = new Set(returns.flatMap(({ postings }) => postings.map(({ account }) => account)))
  if (accounts.size === 0) return []
  const day = lastDayOfNext(act)
  const left: LeftOut[] = []
  for (const { person, amount } of dues) {
    const own = (await idsOf(work, coop.key, person)).map(duesOf)
    if (!own.some((account) => accounts.has(account))) continue
    const lines = await linesOf(work, coop.key, own)
    const numbers = [...new Set(lines.flatMap(({ entry }) => entry.reverses ?? entry.corrects ?? []))]
    const about = new Map((await entriesOf(work, coop.key, { numbers })).map((entry) => [entry.number, entry]))
    const counted = lines.filter(
      ({ entry, posting }) => posting.amount.currency === amount.currency && countsBefore(before, entry, about),
    )
    const later = dueLater(
      counted.map(({ posting }) => posting),
      day,
    )
    if (later) left.push({ person, amount: { ...amount, minor: later.minor }, by: later.by })
  }
  return left
}

function lastDayOfNext({ work, coop }: Act): CalendarDay {
  const next = nextMonth(monthOf(work.now, coop.zone))
  return DateTime.fromISO(`${next}-01`, { zone: "UTC" }).endOf("month").toFormat("yyyy-MM-dd")
}
