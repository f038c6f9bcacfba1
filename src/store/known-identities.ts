/** Under which identities people are known, for deciding who may read what the bot says. */
import type { Knex } from "knex"
import { type CoopKey, type MatrixId, matrixId } from "../rules/types.ts"

/** No key is this. */
const nobodys = ""

/**
 * By person; whoever is left out is known under none yet. `coop`: whose room it is; null: a direct room, in which all of their co-ops speak.
 * There nobody reads what another co-op says who is known in one alone: co-ops that know a person under different identities must first
 * agree.
 */
export async function identitiesOf(
  knex: Knex,
  people: readonly MatrixId[],
  coop: CoopKey | null,
): Promise<Map<MatrixId, Set<string>>> {
  const found = new Map<MatrixId, Set<string>>()
  // Databases take only so many values at once.
  for (let at = 0; at < people.length; at += 500) {
    const rows: { person: string; master_key: string }[] = await knex("identities")
      .where(coop === null ? {} : { coop })
      .whereIn("person", people.slice(at, at + 500))
      .select("person", "master_key")
    for (const { person, master_key } of rows) {
      const theirs = found.get(matrixId(person)) ?? new Set()
      found.set(matrixId(person), theirs.add(master_key))
    }
  }
  return new Map([...found].map(([person, keys]) => [person, keys.size > 1 ? new Set([nobodys]) : keys]))
}
