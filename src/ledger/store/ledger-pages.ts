/** Queries that help people to look around in a long ledger: its accounts, the reversals of entries, and the entries next to a month. */

import type { CoopKey, Instant } from "../../kernel/rules/types.ts"
import { highest, lowest } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Account } from "../rules/ledger.ts"
import { balancesOf } from "./ledger.ts"

/** All accounts with any posting so far, in the order of their names. */
export async function accountsUsed({ trx }: Work, coop: CoopKey): Promise<Account[]> {
  const rows = await trx("ledger_balances").where({ coop }).distinct("account").orderBy("account")
  return rows.map(({ account }) => account)
}

/** The entries in `numbers` that were reversed, each with the number of the entry that reversed it. */
export async function reversalsOf(
  { trx }: Work,
  coop: CoopKey,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const reversals = new Map<number, number>()
  for (let from = 0; from < numbers.length; from += most) {
    const some = numbers.slice(from, from + most)
    const rows = await trx("ledger_entries").where({ coop }).whereIn("reverses", some).select("number", "reverses")
    for (const { number, reverses } of rows) if (reverses !== null) reversals.set(reverses, number)
  }
  return reversals
}

/**
 * The total of these accounts just before a moment, by currency. It is computed from the present balance backwards, so it is quick for
 * recent months, however old the ledger is.
 */
export async function balanceAt(
  work: Work,
  coop: CoopKey,
  accounts: readonly Account[],
  at: Instant,
): Promise<ReadonlyMap<string, bigint>> {
  const sums = new Map<string, bigint>()
  const add = (currency: string, minor: bigint) => sums.set(currency, (sums.get(currency) ?? 0n) + minor)
  for (const own of (await balancesOf(work, coop, accounts)).values())
    for (const [currency, minor] of own) add(currency, minor)
  const since = await work
    .trx("ledger_postings")
    .where({ coop })
    .whereIn("account", [...accounts])
    .where("at", ">=", at)
    .select("currency", "minor")
  for (const { currency, minor } of since) add(currency, -BigInt(minor))
  return sums
}

/** The most values that one statement takes. */
const most = 500

/**
 * The moments of the entries next to a span of time: the last entry before `begin`, and the first entry at or after `end`. Null if there is
 * no such entry. If accounts are given, only entries with a posting on one of them count.
 */
export async function entriesAround(
  { trx }: Work,
  coop: CoopKey,
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
  accounts: readonly Account[] | null,
): Promise<{ readonly before: Instant | null; readonly after: Instant | null }> {
  const postings = () => {
    const query = trx("ledger_postings").where({ coop })
    return accounts ? query.whereIn("account", [...accounts]) : query
  }
  return {
    before: await highest(postings().where("at", "<", begin), "at"),
    after: await lowest(postings().where("at", ">=", end), "at"),
  }
}
