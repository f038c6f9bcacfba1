/** Under which identities people are known, for deciding who may read what the bot says. */
import type { Knex } from "knex"
import type { CoopKey, MatrixId } from "../rules/types.ts"
import type { Row } from "./tables.ts"

/** No key is this. */
const nobodys = ""

type Known = Pick<Row<"identities">, "coop" | "person" | "master_key" | "recorded">

/**
 * By person; whoever is left out is known under none yet. `coop`: whose room it is; null: a direct room, in which all of their co-ops speak.
 * There nobody reads what another co-op says who is known in one alone: co-ops that know a person under different identities must first
 * agree. One that the person has left cannot: there they may approve nothing any more. It is passed over where the minutes of one of the
 * others name an identity, so that everybody there could see it.
 */
export async function identitiesOf(
  knex: Knex,
  people: readonly MatrixId[],
  coop: CoopKey | null,
): Promise<Map<MatrixId, Set<string>>> {
  const found = new Map<MatrixId, Known[]>()
  // Databases take only so many values at once.
  for (let at = 0; at < people.length; at += 500) {
    const rows = await knex("identities")
      .where(coop === null ? {} : { coop })
      .whereIn("person", people.slice(at, at + 500))
      .select("coop", "person", "master_key", "recorded")
    for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), row])
  }
  const agreed = new Map<MatrixId, Set<string>>()
  for (const [person, all] of found) {
    const counting = keysOf(all).size > 1 ? await ofPresentOnes(knex, person, all) : all
    const keys = keysOf(counting)
    agreed.set(person, keys.size > 1 ? new Set([nobodys]) : keys)
  }
  return agreed
}

const keysOf = (all: readonly Known[]): Set<string> => new Set(all.map(({ master_key }) => master_key))

/** Those of co-ops in which the person could still approve an identity, where one of these has named theirs in its minutes; else all. */
async function ofPresentOnes(knex: Knex, person: MatrixId, all: readonly Known[]): Promise<readonly Known[]> {
  const left = await leftBy(knex, person)
  const present = all.filter(({ coop }) => !left.has(coop))
  return present.some(({ recorded }) => recorded) ? present : all
}

/** The co-ops that the person has been a member of and left, with no task under way in whose room they could approve an identity. */
async function leftBy(knex: Knex, person: MatrixId): Promise<ReadonlySet<CoopKey>> {
  const former = await knex("members").where({ person, status: "former" }).select("coop")
  const tasks = await knex("tasks")
    .where({ customer: person })
    .whereNotIn("state", ["declined", "paid", "cancelled"])
    .select("coop")
  const left = new Set(former.map(({ coop }) => coop))
  for (const { coop } of tasks) left.delete(coop)
  return left
}
