/** Up to which moment each co-op's digests have told. */
import type { CoopKey, Instant } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The moment up to which the co-op's digests have told. Null: they have not begun. */
export async function toldUntil(work: Work, coop: CoopKey): Promise<Instant | null> {
  return (await work.trx("digests").where({ coop }).first("told_until"))?.told_until ?? null
}

export async function putToldUntil(work: Work, coop: CoopKey, until: Instant): Promise<void> {
  await work.trx("digests").insert({ coop, told_until: until }).onConflict("coop").merge(["told_until"])
}

/** Forgets up to where the digests have told. If the co-op wants them again later, they begin anew. */
export async function dropDigests(work: Work, coop: CoopKey): Promise<void> {
  await work.trx("digests").where({ coop }).delete()
}
