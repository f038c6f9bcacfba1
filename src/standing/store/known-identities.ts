/** The identities under which people are known, used to decide who may read what the bot says. */
import type { Knex } from "knex"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"

/** Stands for an identity that no key can have. */
const nobodys = ""

type Known = Pick<Row<"identities">, "coop" | "person" | "master_key" | "recorded">

/**
 * The identities that count for each person. People of whom none is known yet are left out. `coop`: whose room it is, or null for a direct
 * room, where all of the person's co-ops speak.
 *
 * In a direct room, somebody whose identity only one co-op knows must not read what another co-op says. So co-ops that know a person under
 * different identities must first agree. A co-op that the person has left cannot agree any more, since they can approve nothing there. Its
 * identity is passed over if the minutes of one of the other co-ops name one, because everybody there could see it.
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

/** The identities of co-ops in which the person could still approve one, if the minutes of one of these name it. Otherwise all of them. */
async function ofPresentOnes(knex: Knex, person: MatrixId, all: readonly Known[]): Promise<readonly Known[]> {
  const left = await leftBy(knex, person)
  const present = all.filter(({ coop }) => !left.has(coop))
  return present.some(({ recorded }) => recorded) ? present : all
}

/**
 * The co-ops that the person has left. A co-op does not count if they have a task under way there, in whose room they could approve an
 * identity.
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
