/** What has become of motions lately, for the weekly digest. */
import type { CoopKey, Instant, MotionKind } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/**
 * The rows of motions of these kinds that changed from `begin` until before `end`. `closed`: they ended then, in the order of their ends.
 * `opened`: they were opened then, and are still open.
 */
export async function motionsChanged(
  { trx }: Work,
  coop: CoopKey,
  kinds: readonly MotionKind[],
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<{ readonly closed: readonly number[]; readonly opened: readonly number[] }> {
  const within = (column: "closed_at" | "opened_at") =>
    trx("motions")
      .where({ coop })
      .whereIn("kind", [...kinds])
      .where(column, ">=", begin)
      .where(column, "<", end)
      .orderBy([column, "id"])
      .select("id")
  const ids = async (rows: PromiseLike<readonly { readonly id: number }[]>) => (await rows).map(({ id }) => id)
  return {
    closed: await ids(within("closed_at")),
    opened: await ids(within("opened_at").whereNot({ stage: "closed" })),
  }
}
