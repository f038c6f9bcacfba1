/** Months that are over and closed: their monthly payments have fallen due (§8.3). */
import type { Month } from "../rules/months.ts"
import type { CoopKey } from "../rules/types.ts"
import { highest } from "./queries.ts"
import type { Work } from "./work.ts"

/** The last that was closed; null: none yet. */
export async function lastClosedMonth({ trx }: Work, coop: CoopKey): Promise<Month | null> {
  return highest(trx("closed_months").where({ coop }), "month")
}

/** The number of the entry of a closed month; null: nothing fell due then, or it is not closed. */
export async function entryOfMonth({ trx }: Work, coop: CoopKey, of: Month): Promise<number | null> {
  const row = await trx("closed_months").where({ coop, month: of }).first("entry")
  return row?.entry ?? null
}

/** `entry`: the number of the entry; null: nothing fell due, and nothing is to be said of it. */
export async function putClosedMonth({ trx }: Work, coop: CoopKey, closed: Month, entry: number | null): Promise<void> {
  await trx("closed_months").insert({ coop, month: closed, entry, said: entry === null })
}

/** The months of which the co-op has not been told, in their order; from now on it has. */
export async function takeUnsaidMonths({ trx }: Work, coop: CoopKey): Promise<Month[]> {
  const rows = await trx("closed_months").where({ coop, said: false }).orderBy("month")
  if (rows.length > 0) await trx("closed_months").where({ coop, said: false }).update({ said: true })
  return rows.map(({ month }) => month)
}
