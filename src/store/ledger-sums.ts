/** Single postings of a few accounts, without the entries they are part of: what sums are made of. */
import type { Account } from "../rules/ledger.ts"
import { type CoopKey, type Instant, instant, type Money } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** What stands on these accounts from `begin` until before `end`, in the order in which it counts. */
export async function amountsOn(
  { trx }: Work,
  coop: CoopKey,
  only: readonly Account[],
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<{ account: Account; at: Instant; amount: Money }[]> {
  const rows: { account: Account; at: number | string; minor: string; currency: string }[] = await trx(
    "ledger_postings",
  )
    .where({ coop })
    .whereIn("account", only)
    .where("at", ">=", begin)
    .where("at", "<", end)
    .orderBy(["at", "entry", "position"])
    .select("account", "at", "minor", "currency")
  // PostgreSQL returns bigints as text.
  return rows.map(({ account, at, minor, currency }) => ({
    account,
    at: instant(Number(at)),
    amount: { minor: BigInt(minor), currency },
  }))
}
