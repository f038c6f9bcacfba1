/** The co-ops that a state database knows, for checks before anything is written to it. */
import type { Knex } from "knex"
import type { CoopKey } from "../rules/types.ts"
import type { TableName } from "./tables.ts"
import type { Work } from "./work.ts"

/** Tables with rows of each co-op. Every co-op that has begun has a row in at least one of them. */
const tables = ["members", "invitations", "minutes", "rooms"] as const satisfies readonly TableName[]

/** The co-ops that have begun in this database, in alphabetical order. */
export async function knownCoops(knex: Knex): Promise<CoopKey[]> {
  const keys = new Set<CoopKey>()
  for (const table of tables)
    if (await knex.schema.hasTable(table))
      for (const key of await knex(table).distinct("coop").pluck("coop")) keys.add(key)
  return [...keys].sort()
}

/** Whether no bot has ever started with this database. This check writes nothing. */
export async function isNewDatabase(knex: Knex): Promise<boolean> {
  const begun = (await knex.schema.hasTable("installation")) && (await knex("installation").first("id"))
  return !begun && (await knownCoops(knex)).length === 0
}

/** Notes that the co-op was removed. */
export async function noteRemoved({ trx, now }: Work, coop: CoopKey): Promise<void> {
  await trx("removed_coops").insert({ coop, at: now }).onConflict("coop").merge()
}

/** Which of these co-ops were removed. */
export const removedOf = async ({ trx }: Work, coops: readonly CoopKey[]): Promise<CoopKey[]> =>
  await trx("removed_coops").whereIn("coop", coops).orderBy("coop").pluck("coop")

/** The co-op may be founded anew. */
export async function forgetRemoved({ trx }: Work, coop: CoopKey): Promise<void> {
  await trx("removed_coops").where({ coop }).delete()
}
