/** Members who are out of all rooms of their co-op, and whether they count as absent (§1.7). */
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface Absence {
  readonly coop: CoopKey
  readonly person: MatrixId
  /** When the bot saw that the person was in none of the co-op's rooms. */
  readonly outAt: Instant
  /** Since when the person counts as absent. Null if they do not count as absent. */
  readonly absentAt: Instant | null
}

/** The absences in a co-op, sorted by Matrix ID. */
export async function absencesIn({ trx }: Work, coop: CoopKey): Promise<Absence[]> {
  const rows = await trx("absences").where({ coop }).orderBy("person")
  return rows.map(absence)
}

/** The absences of one person in all co-ops. */
export async function absencesOf({ trx }: Work, person: MatrixId): Promise<Absence[]> {
  const rows = await trx("absences").where({ person }).orderBy("coop")
  return rows.map(absence)
}

/** The co-ops in which somebody is out of all rooms, but does not count as absent yet. */
export async function coopsWithMissing({ trx }: Work): Promise<CoopKey[]> {
  const rows = await trx("absences").whereNull("absent_at").distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => coop)
}

/** Notes that the person is out of all rooms from now on. If that was noted already, the earlier time stays. */
export async function putOut({ trx, now }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await trx("absences").insert({ coop, person, out_at: now, absent_at: null }).onConflict(["coop", "person"]).ignore()
}

export async function putAbsent({ trx, now }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await trx("absences").where({ coop, person }).update({ absent_at: now })
}

export async function dropAbsence({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await trx("absences").where({ coop, person }).delete()
}

const absence = ({ coop, person, out_at, absent_at }: Row<"absences">): Absence => ({
  coop,
  person,
  outAt: out_at,
  absentAt: absent_at,
})
