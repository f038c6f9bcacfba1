/** Rates of people, and the pay grades of roles, in the database (§18.1, §14.2). */
import { randomBytes } from "node:crypto"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { highest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Holding, RateSet, RoleGrade } from "../rules/rates.ts"
import { openReason, sealReason } from "./sealed.ts"

/** A rate with all that is kept of it. */
export interface KeptRate extends RateSet {
  readonly by: MatrixId
  readonly at: Instant
}

type Whole = Pick<Row<"pay_rates">, "person" | "grade" | "minor" | "currency" | "since" | "until">

/** The commitment to a rate, and whose it is. The minutes name neither. */
export const wholeOfRate = (salt: string, { person, grade, minor, currency, since, until }: Whole): string =>
  commitment(salt, canonicalJson({ person, grade, minor, currency, since, ...(until !== null && { until }) }))

const kept = (row: Row<"pay_rates">): KeptRate => ({
  ...{ number: row.number, person: row.person, grade: row.grade, since: row.since, until: row.until },
  ...{ by: row.set_by, at: row.set_at },
  rate: { minor: BigInt(row.minor), currency: row.currency },
})

/** All rates of a co-op, or of one person, in the order in which they were set. */
export async function ratesOf({ trx }: Work, coop: CoopKey, person?: MatrixId): Promise<KeptRate[]> {
  const rows = await trx("pay_rates")
    .where({ coop, ...(person !== undefined && { person }) })
    .orderBy("number")
  return rows.map(kept)
}

/** Why a rate was set. */
export async function reasonOf(work: Work, coop: CoopKey, number: number): Promise<string> {
  const row = await work.trx("pay_rates").where({ coop, number }).first("reason")
  return row ? openReason(work, coop, number, row.reason) : ""
}

/** Stores a rate. Returns its number, the commitment to it, and the hash of the sealed reason. */
export async function putRate(
  work: Work,
  coop: CoopKey,
  { person, grade, rate, since, until }: Omit<RateSet, "number">,
  { by, reason }: { readonly by: MatrixId; readonly reason: string },
): Promise<{ readonly number: number; readonly whole: string; readonly reason: string }> {
  const number = ((await highest(work.trx("pay_rates").where({ coop }), "number")) ?? 0) + 1
  const salt = randomBytes(16).toString("hex")
  const columns = { person, grade, minor: String(rate.minor), currency: rate.currency, since, until }
  const sealed = sealReason(work, coop, number, reason)
  await work.trx("pay_rates").insert({ coop, number, ...columns, reason: sealed, salt, set_by: by, set_at: work.now })
  return { number, whole: wholeOfRate(salt, columns), reason: sha256(sealed) }
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryRates({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const column of ["person", "set_by"] as const)
    await trx("pay_rates")
      .where({ coop, [column]: old })
      .update({ [column]: next })
  await trx("graded_holdings").where({ coop, person: old }).update({ person: next })
}

/** The pay grades of roles, in the order in which they were set. */
export async function roleGradesOf({ trx }: Work, coop: CoopKey): Promise<RoleGrade[]> {
  const rows = await trx("role_grades").where({ coop }).orderBy("number")
  return rows.map(({ role, grade, since }) => ({ role, grade, since }))
}

export async function putRoleGrade({ trx }: Work, coop: CoopKey, { role, grade, since }: RoleGrade): Promise<void> {
  const number = ((await highest(trx("role_grades").where({ coop }), "number")) ?? 0) + 1
  await trx("role_grades").insert({ coop, number, role, grade, since })
}

/** On which days people held roles that had a pay grade. */
export async function holdingsOf({ trx }: Work, coop: CoopKey): Promise<Holding[]> {
  const rows = await trx("graded_holdings").where({ coop }).orderBy(["person", "role", "first_day"])
  return rows.map(({ person, role, first_day, last_day }) => ({ person, role, first: first_day, last: last_day }))
}

export async function beginHolding({ trx }: Work, coop: CoopKey, { person, role, first }: Holding): Promise<void> {
  await trx("graded_holdings").insert({ coop, person, role, first_day: first, last_day: null })
}

export async function endHolding(
  { trx }: Work,
  coop: CoopKey,
  { person, role }: Holding,
  last: CalendarDay,
): Promise<void> {
  await trx("graded_holdings").where({ coop, person, role, last_day: null }).update({ last_day: last })
}

/** The co-ops in which roles have pay grades. */
export const coopsWithGradedRoles = async ({ trx }: Work): Promise<CoopKey[]> =>
  trx("role_grades").distinct().pluck("coop")
