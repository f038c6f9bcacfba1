/**
 * Parts of keys that end: the salt of a vote's key is deleted when the vote ends, and the same holds for polls, petitions, rounds of reviews
 * and mediations. A backup outlives that end, so it has a hash in the place of each. The values themselves are kept elsewhere as long as
 * they are needed, sealed with the master key: in the account's data (`src/cli/away-keys.ts`).
 */
import { createHash } from "node:crypto"
import type { Knex } from "knex"
import { z } from "zod"
import type { MasterKey } from "./master-key.ts"
import type { Columns } from "./tables/column.ts"
import { tables } from "./tables.ts"
import type { Work } from "./work.ts"

const awayPrefix = "away:"

/** Tells which key stood in this place. The key is random, so nobody can find it by its hash. */
export const placeholderOf = (key: string): string => awayPrefix + createHash("sha256").update(key).digest("hex")

/** Whether a column has a placeholder: its key was not in the backup, and was not found elsewhere either. */
export const isAway = (value: string | null): boolean => value?.startsWith(awayPrefix) === true

/** For a query: whether `column` has a placeholder. */
export const awayLike = `${awayPrefix}%`

/** All columns with such keys. */
const places: readonly { readonly table: string; readonly column: string }[] = Object.entries<Columns>(tables).flatMap(
  ([table, columns]) =>
    Object.entries(columns).flatMap(([column, { passing }]) => (passing ? [{ table, column }] : [])),
)

/** The columns of this table that have such keys. */
export const passingIn = (table: string): readonly string[] =>
  places.filter((place) => place.table === table).map(({ column }) => column)

async function valuesIn(knex: Knex, { table, column }: { readonly table: string; readonly column: string }) {
  // A backup is also made of a database that this release has not migrated yet.
  if (!(await knex.schema.hasColumn(table, column))) return []
  const rows = await knex<Record<string, string | null>>(table).whereNotNull(column).distinct(column)
  return rows.flatMap((row) => row[column] ?? [])
}

/** The keys of all that is open now, in an order that tells nothing. */
export async function openKeys(knex: Knex): Promise<string[]> {
  const all: string[] = []
  for (const place of places) all.push(...(await valuesIn(knex, place)))
  return all.filter((key) => !isAway(key)).sort()
}

/** How many of the keys of what is open are not known to be kept elsewhere. */
export async function notKeptElsewhere(trx: Knex): Promise<number> {
  const isKnown = await trx.schema.hasTable("kept_keys")
  const kept = new Set(isKnown ? await trx("kept_keys").pluck("hash") : [])
  return (await openKeys(trx)).filter((key) => !kept.has(placeholderOf(key))).length
}

/** Notes which keys are kept elsewhere now. */
export async function noteKept({ trx }: Work, keys: readonly string[]): Promise<void> {
  const kept = new Set(await trx("kept_keys").pluck("hash"))
  const now = new Set(keys.map(placeholderOf))
  for (const hash of kept) if (!now.has(hash)) await trx("kept_keys").where({ hash }).delete()
  for (const hash of now) if (!kept.has(hash)) await trx("kept_keys").insert({ hash })
}

/**
 * Puts keys back in their places after a restore.
 * @returns how many were not among them. Their places keep the placeholders.
 */
export async function bringBack({ trx }: Pick<Work, "trx">, keys: readonly string[]): Promise<number> {
  const known = new Map(keys.map((key) => [placeholderOf(key), key]))
  let lacking = 0
  for (const { table, column } of places)
    for (const value of (await valuesIn(trx, { table, column })).filter(isAway)) {
      const key = known.get(value)
      if (key === undefined) lacking += 1
      else
        await trx<Record<string, string | null>>(table)
          .where({ [column]: value })
          .update({ [column]: key })
    }
  return lacking
}

const purpose = "open keys"
/** Filled up to a power of two of at least this, so that the length tells nothing of how many there are, up to 80 of them. */
const least = 4096

/** Seals the keys, for a place outside the database. */
export function sealKeys(master: MasterKey, installation: string, keys: readonly string[]): string {
  const text = JSON.stringify(keys)
  const length = Math.max(least, 2 ** Math.ceil(Math.log2(text.length)))
  return master.derive(purpose).seal(text.padEnd(length), `${purpose} ${installation}`)
}

/** @throws Error if they were sealed by another installation, or with another master key */
export const unsealKeys = (master: MasterKey, installation: string, sealed: string): string[] =>
  z.array(z.string()).parse(JSON.parse(master.derive(purpose).open(sealed, `${purpose} ${installation}`)))
