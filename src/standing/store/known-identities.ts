/** The identities under which people are known. They decide who can read what the bot says. */
import type { Knex } from "knex"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"

/** Stands for an identity that no person's key matches. */
const nobodys = ""

type Known = Pick<Row<"identities">, "coop" | "person" | "master_key" | "recorded">

/**
 * The identities that count for each person. A person whose identity is not known yet is left out. `coop`: the co-op of the room. Null: a
 * direct room, to which all of the person's co-ops send messages.
 *
 * In a direct room, nobody may read one co-op's messages under an identity that only another co-op knows. So if co-ops know a person under
 * different identities, no identity counts until the co-ops agree. A co-op that the person has left could never agree with the others,
 * because the person can no longer approve an identity in it. Its identity is ignored if one of the other co-ops names an identity of the
 * person in its minutes, because all members of that co-op could read the minutes.
 */
export async function identitiesOf(
  knex: Knex,
  people: readonly MatrixId[],
  coop: CoopKey | null,
): Promise<Map<MatrixId, Set<string>>> {
  const found = new Map<MatrixId, Known[]>()
  // A database limits how many values a statement may have.
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

/**
 * Leaves out the identities of co-ops that the person has left. It does so only if one of the remaining co-ops names an identity of the
 * person in its minutes.
 */
async function ofPresentOnes(knex: Knex, person: MatrixId, all: readonly Known[]): Promise<readonly Known[]> {
  const left = await leftBy(knex, person)
  const present = all.filter(({ coop }) => !left.has(coop))
  return present.some(({ recorded }) => recorded) ? present : all
}

/**
 * The co-ops that the person has left. A co-op is not among these as long as it has an open task of the person, because the person can
 * still approve an identity in the task's room.
 */
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
