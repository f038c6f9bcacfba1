/** Which co-ops were founded as rehearsals. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** Whether the co-op was founded as a rehearsal. */
export const isRehearsal = async ({ trx }: Work, coop: CoopKey): Promise<boolean> =>
  (await trx("rehearsals").where({ coop }).first("coop")) !== undefined

/** The co-op begins as a rehearsal, and stays one. */
export async function beginRehearsal({ trx, now }: Work, coop: CoopKey): Promise<void> {
  await trx("rehearsals").insert({ coop, since: now })
}
