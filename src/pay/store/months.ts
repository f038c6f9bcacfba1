/** Months whose hours were paid (§18.3). */
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The last month that was paid. Null if none was. */
export const lastPaidMonth = ({ trx }: Work, coop: CoopKey): Promise<Month | null> =>
  highest(trx("paid_months").where({ coop }), "month")

/** Notes that a month was paid. `entry`: the number of its entry; null if no hours were to be paid. */
export async function putPaidMonth({ trx }: Work, coop: CoopKey, month: Month, entry: number | null): Promise<void> {
  await trx("paid_months").insert({ coop, month, entry })
}
