/** Finds the co-ops that owe a person something. */

import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { duesOf } from "../../ledger/rules/ledger.ts"

/** The co-ops among `coops` that owe the person something, or once owed them something. */
export async function coopsOwing({ trx }: Work, coops: readonly CoopKey[], person: MatrixId): Promise<CoopKey[]> {
  const account = duesOf(person)
  const rows = await trx("ledger_balances").whereIn("coop", coops).where({ account }).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}
