/** Conferences that are not over, under a person's new Matrix ID (§1.2). What is over keeps the ID that people had then. */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

const under = ["asked", "called", "open"] as const

export async function carryConferences({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const open = trx("conferences")
    .where({ coop })
    .whereIn("stage", [...under])
  const rows = (await open.select("id")).map(({ id }) => id)
  await trx("conferences").whereIn("id", rows).where({ caller: old }).update({ caller: next })
  await trx("conferences").whereIn("id", rows).where({ presider: old }).update({ presider: next })
  await trx("agenda_items").whereIn("conference_id", rows).where({ author: old }).update({ author: next })
  await trx("speeches").whereIn("conference_id", rows).where({ person: old }).update({ person: next })
  await trx("hand_shows").whereIn("conference_id", rows).where({ author: old }).update({ author: next })
  await trx("conference_notes").whereIn("conference_id", rows).where({ author: old }).update({ author: next })
  // If both IDs did something, as when somebody came with both, one of the two stays.
  for (const table of ["conference_supports", "attendances"] as const) {
    const twice = trx(table).whereIn("conference_id", rows).where({ person: next }).select("conference_id")
    const ids = (await twice).map(({ conference_id: id }) => id)
    await trx(table).whereIn("conference_id", ids).where({ person: old }).delete()
    await trx(table).whereIn("conference_id", rows).where({ person: old }).update({ person: next })
  }
  const shows = (await trx("hand_shows").whereIn("conference_id", rows).whereNull("closed_at").select("id")).map(
    ({ id }) => id,
  )
  const both = (await trx("raised_hands").whereIn("show_id", shows).where({ person: next })).map(
    ({ show_id: id }) => id,
  )
  await trx("raised_hands").whereIn("show_id", both).where({ person: old }).delete()
  await trx("raised_hands").whereIn("show_id", shows).where({ person: old }).update({ person: next })
}
