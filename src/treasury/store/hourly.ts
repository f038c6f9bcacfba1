/** Who is paid by hours (§18.3). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** Since which day each person is paid by hours. */
export async function hourlyPeople({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<MatrixId, CalendarDay>> {
  const rows = await trx("hourly_people").where({ coop })
  return new Map(rows.map(({ person, since }) => [person, since]))
}

/** Notes that a person is paid by hours from a day on. An earlier day that was noted stays. */
export async function putHourly({ trx }: Work, coop: CoopKey, person: MatrixId, since: CalendarDay): Promise<void> {
  const before = await trx("hourly_people").where({ coop, person }).first("since")
  if (before && before.since <= since) return
  await trx("hourly_people").insert({ coop, person, since }).onConflict(["coop", "person"]).merge(["since"])
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryHourly({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("hourly_people").where({ coop, person: next }).delete()
  await trx("hourly_people").where({ coop, person: old }).update({ person: next })
}
