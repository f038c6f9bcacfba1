/** What a pay run leaves out: money that was paid in for a share, until it has to be paid back (§19.3). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Money } from "../../kernel/rules/types.ts"
import type { Posting } from "../../ledger/rules/ledger.ts"
import type { Due } from "./pay-run.ts"

/** What is due to somebody and need not be paid yet. `by`: the first day by which some of it has to be paid. */
export interface LeftOut extends Due {
  readonly by: CalendarDay
}

/**
 * What of somebody's dues in one currency has to be paid only after a day. Payments go to everything else first.
 * @param postings on the accounts of one person in one currency, in the order in which they count
 * @returns the sum, and the first day by which some of it has to be paid; null if there is no such sum
 */
export function dueLater(
  postings: readonly Pick<Posting, "amount" | "basis">[],
  day: CalendarDay,
): { readonly minor: bigint; readonly by: CalendarDay } | null {
  let later = 0n
  let others = 0n
  let by: CalendarDay | null = null
  for (const { amount, basis } of postings) {
    if (basis?.rule === "share-return" && basis.by > day) {
      later -= amount.minor
      if (by === null || basis.by < by) by = basis.by
    } else others -= amount.minor
    // What was paid beyond everything else was paid back for the share.
    if (others < 0n && later > 0n) {
      const paid = later < -others ? later : -others
      later -= paid
      others += paid
    }
  }
  return later > 0n && by !== null ? { minor: later, by } : null
}

/** The dues of a pay run without what is left out. Nobody is in it with nothing. */
export const withoutLeftOut = (dues: readonly Due[], left: readonly LeftOut[]): readonly Due[] =>
  dues.flatMap(({ person, amount }) => {
    const out = left.find((one) => one.person === person && one.amount.currency === amount.currency)
    const minor = amount.minor - (out?.amount.minor ?? 0n)
    return minor > 0n ? [{ person, amount: { ...amount, minor } satisfies Money }] : []
  })
