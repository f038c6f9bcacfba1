/** The times of which a restore has lost what was paid and received, until the treasurer has compared the books with the bank. */
import type { CoopKey, Instant } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface LostMoney {
  readonly from: Instant
  readonly until: Instant
}

export async function noteLostMoney({ trx }: Work, coop: CoopKey, { from, until }: LostMoney): Promise<void> {
  await trx("lost_money").insert({ coop, from_at: from, until_at: until }).onConflict(["coop", "from_at"]).merge()
}

/** The earliest first. */
export async function lostMoney({ trx }: Work, coop: CoopKey): Promise<LostMoney[]> {
  const rows = await trx("lost_money").where({ coop }).orderBy("from_at")
  return rows.map(({ from_at: from, until_at: until }) => ({ from, until }))
}

export async function foundMoney({ trx }: Work, coop: CoopKey): Promise<void> {
  await trx("lost_money").where({ coop }).delete()
}
