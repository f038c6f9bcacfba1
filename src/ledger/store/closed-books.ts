/** The day up to which the books are closed (§7.4a). */
import type { Knex } from "knex"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The last day whose books are closed. Null if no books are closed. */
export async function closedThrough({ trx }: { readonly trx: Knex }, coop: CoopKey): Promise<CalendarDay | null> {
  return highest(trx("closed_books").where({ coop }), "through")
}

export async function putClosedBooks({ trx }: Work, coop: CoopKey, through: CalendarDay): Promise<void> {
  await trx("closed_books").insert({ coop, through })
}
