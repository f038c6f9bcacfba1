/** What is kept of accounts of a co-op's own (§7.4): what each was called when it was last booked. It outlives the configuration. */
import { isDeepStrictEqual } from "node:util"
import type { Knex } from "knex"
import { z } from "zod"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { OwnAccount } from "../rules/own-accounts.ts"

const namesShape = z.record(z.string(), z.string())

/** All accounts of the co-op's own with entries, and the program's accounts that had a number when they were booked. */
export async function keptAccounts({ trx }: { readonly trx: Knex }, coop: CoopKey): Promise<OwnAccount[]> {
  return (await trx("ledger_accounts").where({ coop }).orderBy("account")).map(accountFrom)
}

/** The same. A database of an older release, which is only read, has none. */
export async function keptAccountsIn(knex: Knex, coop: CoopKey): Promise<OwnAccount[]> {
  return (await knex.schema.hasTable("ledger_accounts")) ? keptAccounts({ trx: knex }, coop) : []
}

/** Keeps number and names of an account. Returns whether it is new, has another number or other names. */
export async function keepAccount(
  { trx }: Work,
  coop: CoopKey,
  { account, number, names }: OwnAccount,
): Promise<"same" | "names" | "number" | "new"> {
  const row = await trx("ledger_accounts").where({ coop, account }).first()
  const before = row && accountFrom(row)
  if (before && before.number === number && isDeepStrictEqual(before.names, names)) return "same"
  const kept = { number, names: JSON.stringify(names) }
  await trx("ledger_accounts")
    .insert({ coop, account, ...kept })
    .onConflict(["coop", "account"])
    .merge(["number", "names"])
  if (!before) return "new"
  return before.number === number ? "names" : "number"
}

const accountFrom = ({ coop, account, number, names }: Row<"ledger_accounts">): OwnAccount => ({
  account,
  number,
  names: fromJson(namesShape, names, { table: "ledger_accounts", row: `${coop} ${account}` }),
})
