/** Months that are over and closed: their monthly payments have fallen due (§8.3). */
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The last closed month. Null if there is none yet. */
export async function lastClosedMonth({ trx }: Work, coop: CoopKey): Promise<Month | null> {
  return highest(trx("closed_months").where({ coop }), "month")
}

/** The number of a closed month's entry. Null if nothing fell due, or the month is not closed. */
export async function entryOfMonth({ trx }: Work, coop: CoopKey, of: Month): Promise<number | null> {
  const row = await trx("closed_months").where({ coop, month: of }).first("entry")
  return row?.entry ?? null
}

/** Notes that a month is closed. `entry`: the number of its entry; null if nothing fell due. In that case nobody needs to be told. */
export async function putClosedMonth({ trx }: Work, coop: CoopKey, closed: Month, entry: number | null): Promise<void> {
  await trx("closed_months").insert({ coop, month: closed, entry, said: entry === null })
}

/** The closed months that the co-op has not been told of yet, in order. Marks them as told. */
export async function takeUnsaidMonths({ trx }: Work, coop: CoopKey): Promise<Month[]> {
  const rows = await trx("closed_months").where({ coop, said: false }).orderBy("month")
  if (rows.length > 0) await trx("closed_months").where({ coop, said: false }).update({ said: true })
  return rows.map(({ month }) => month)
}
