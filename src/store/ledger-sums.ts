/** Single postings of a few accounts, without the entries they are part of: what sums are made of. */
import type { Account } from "../rules/ledger.ts"
import { type CoopKey, type Instant, instant, type Money } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** How many values one statement takes. */
const most = 500

/** When something last fell due on these accounts of dues, whether it is paid or not; null: nothing ever did. */
export async function newestDue({ trx }: Work, coop: CoopKey, accounts: readonly Account[]): Promise<Instant | null> {
  let newest: number | null = null
  for (let from = 0; from < accounts.length; from += most) {
    const row = await trx("ledger_postings as posting")
      .join("ledger_entries as entry", (join) =>
        join.on("entry.coop", "posting.coop").andOn("entry.number", "posting.entry"),
      )
      .where("posting.coop", coop)
      .whereIn("posting.account", accounts.slice(from, from + most))
      // Negative is owed. A payment that is taken back, or an ID that changes, makes nothing fall due anew.
      .whereLike("posting.minor", "-%")
      .whereIn("entry.kind", ["monthly", "income", "adjustment"])
      .max("posting.at as at")
      .first()
    if (row?.at != null) newest = Math.max(newest ?? 0, Number(row.at))
  }
  return newest === null ? null : instant(newest)
}

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
