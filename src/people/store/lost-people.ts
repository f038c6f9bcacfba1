/** Members whom the bot has put out of the rooms in a time that a restore erased. Whether they belong to the co-op, only people know. */
import type { Knex } from "knex"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"

type Reads = { readonly trx: Knex }

export async function noteLost({ trx }: Reads, coop: CoopKey, people: readonly MatrixId[]): Promise<void> {
  for (const person of people) await trx("lost_people").insert({ coop, person }).onConflict(["coop", "person"]).ignore()
}

export async function lostPeople({ trx }: Reads, coop: CoopKey): Promise<ReadonlySet<MatrixId>> {
  return new Set(await trx("lost_people").where({ coop }).pluck("person"))
}

/** Lets the bot ask a person back. Returns false if it does anyway. */
export async function askBack({ trx }: Reads, coop: CoopKey, person: MatrixId): Promise<boolean> {
  return (await trx("lost_people").where({ coop, person }).delete()) > 0
}
