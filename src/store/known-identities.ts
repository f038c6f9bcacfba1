/** Under which identities people are known, for deciding who may read what the bot says. */
import type { Knex } from "knex"
import { type MatrixId, matrixId } from "../rules/types.ts"

/** By person; whoever is left out is known under none yet. */
export async function identitiesOf(knex: Knex, people: readonly MatrixId[]): Promise<Map<MatrixId, Set<string>>> {
  const found = new Map<MatrixId, Set<string>>()
  // Databases take only so many values at once.
  for (let at = 0; at < people.length; at += 500) {
    const rows: { person: string; master_key: string }[] = await knex("identities")
      .whereIn("person", people.slice(at, at + 500))
      .select("person", "master_key")
    for (const { person, master_key } of rows) {
      const theirs = found.get(matrixId(person)) ?? new Set()
      found.set(matrixId(person), theirs.add(master_key))
    }
  }
  return found
}
