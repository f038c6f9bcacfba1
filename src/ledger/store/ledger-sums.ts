/** Single postings on a few accounts, for adding up. Their entries are not read. */

import type { CoopKey, Instant, Money } from "../../kernel/rules/types.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Account, accounts, type EntryKind } from "../rules/ledger.ts"
import type { Side } from "../rules/sides.ts"

/** The most values that one statement takes. */
const most = 500

/** The last moment at which something fell due on these accounts of dues, even if it was paid since. Null if nothing ever fell due. */
export async function newestDue({ trx }: Work, coop: CoopKey, accounts: readonly Account[]): Promise<Instant | null> {
  let newest: Instant | null = null
  for (let from = 0; from < accounts.length; from += most) {
    const due = trx("ledger_postings")
      .join("ledger_entries", (join) =>
        join.on("ledger_entries.coop", "ledger_postings.coop").andOn("ledger_entries.number", "ledger_postings.entry"),
      )
      .where("ledger_postings.coop", coop)
      .whereIn("account", accounts.slice(from, from + most))
      // A negative amount is owed. The other kinds are left out, because nothing new falls due by a reversal of a payment or a change of
      // Matrix ID.
      .whereLike("minor", "-%")
      .whereIn("kind", ["monthly", "pay", "bonus", "income", "adjustment", "reimbursement", "share-return", "dividend"])
    const at = await highest(due, "ledger_postings.at")
    if (at !== null && (newest === null || at > newest)) newest = at
  }
  return newest
}

/**
 * The amounts on all accounts of these sides from `begin` until before `end`, in the order of the moments for which they count. The
 * beginning of an account's name says on which side it stands, so no account is left out.
 */
export async function amountsIn(
  { trx }: Work,
  coop: CoopKey,
  only: readonly Side[],
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<{ account: Account; at: Instant; amount: Money }[]> {
  const rows = await trx("ledger_postings")
    .where({ coop })
    .where((query) => {
      for (const side of only) query.orWhere("account", side).orWhereLike("account", `${side}:%`)
    })
    .where("at", ">=", begin)
    .where("at", "<", end)
    .orderBy(["at", "entry", "position"])
    .select("account", "at", "minor", "currency")
  return rows.map(({ account, at, minor, currency }) => ({ account, at, amount: { minor: BigInt(minor), currency } }))
}

/** What entries changed at the bank that were recorded from `begin` until before `end`, whatever day they count for. */
export async function bankChanges(
  { trx }: Work,
  coop: CoopKey,
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
): Promise<{ readonly kind: EntryKind; readonly amount: Money }[]> {
  const rows = await joined(
    trx("ledger_postings")
      .join("ledger_entries", (join) =>
        join.on("ledger_entries.coop", "ledger_postings.coop").andOn("ledger_entries.number", "ledger_postings.entry"),
      )
      .where("ledger_postings.coop", coop)
      .where({ account: accounts.bank })
      .where("recorded_at", ">=", begin)
      .where("recorded_at", "<", end)
      .orderBy(["ledger_postings.entry", "position"]),
    { kind: "ledger_entries.kind", minor: "ledger_postings.minor", currency: "ledger_postings.currency" },
  )
  return rows.map(({ kind, minor, currency }) => ({ kind, amount: { minor: BigInt(minor), currency } }))
}
