/** Bonuses in the database (§18.4). */
import { type CoopKey, type Instant, type MatrixId, type MotionId, numbered } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Bonus, bonusShape, bonusText } from "../rules/bonus-terms.ts"

/** Rates that came into force, and the motion that brought them. */
export interface KeptBonus {
  readonly bonus: Bonus
  readonly motion: MotionId
  /** The motion's number. */
  readonly of: number
  /** The motion's row in the database. */
  readonly row: number
  readonly adoptedAt: Instant
}

export async function adoptBonus(
  { trx }: Work,
  coop: CoopKey,
  motion: number,
  bonus: Bonus,
  at: Instant,
): Promise<void> {
  const number = ((await highest(trx("bonus_rates").where({ coop }), "number")) ?? 0) + 1
  await trx("bonus_rates").insert({ coop, number, motion_id: motion, bonus: bonusText(bonus), adopted_at: at })
}

/** All rates that came into force, oldest first. */
export async function bonusesOf({ trx }: Work, coop: CoopKey): Promise<KeptBonus[]> {
  const query = trx("bonus_rates")
    .join("motions", "motions.id", "bonus_rates.motion_id")
    .where("bonus_rates.coop", coop)
    .orderBy("bonus_rates.number")
  const rows = await joined(query, {
    ...{ number: "motions.number", series: "motions.series" },
    ...{ bonus: "bonus_rates.bonus", adoptedAt: "bonus_rates.adopted_at", place: "bonus_rates.number" },
    ...{ row: "bonus_rates.motion_id" },
  })
  return rows.map(({ number, series, bonus, adoptedAt, place, row }) => ({
    bonus: fromJson(bonusShape, bonus, { table: "bonus_rates", row: `${coop} ${place}` }),
    motion: numbered(number, series),
    of: number,
    row,
    adoptedAt,
  }))
}

export const coopsWithBonuses = async ({ trx }: Work): Promise<CoopKey[]> => trx("bonus_rates").distinct().pluck("coop")

/** Which measures of a vote were recorded for a year, and whether each was met. `motion`: the row of the vote. */
export async function measuresOf(
  { trx }: Work,
  coop: CoopKey,
  year: number,
  motion: number,
): Promise<ReadonlyMap<number, boolean>> {
  const rows = await trx("bonus_measures").where({ coop, year, motion_id: motion }).orderBy("measure")
  return new Map(rows.map(({ measure, met }) => [measure, met]))
}

/** What somebody records of a measure. `motion`: the row of the vote that set it. */
export interface NotedMeasure {
  readonly year: number
  readonly motion: number
  readonly measure: number
  readonly met: boolean
  readonly by: MatrixId
}

/** Notes whether a measure was met, in place of what was noted before. */
export async function putMeasure(
  { trx, now }: Work,
  coop: CoopKey,
  { year, motion, measure, met, by }: NotedMeasure,
): Promise<void> {
  await trx("bonus_measures")
    .insert({ coop, year, motion_id: motion, measure, met, recorded_by: by, recorded_at: now })
    .onConflict(["coop", "year", "motion_id", "measure"])
    .merge(["met", "recorded_by", "recorded_at"])
}

/** The years whose bonuses were reckoned, each with its entry's number, or null if nothing fell due. */
export async function reckonedYears({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<number, number | null>> {
  const rows = await trx("reckoned_years").where({ coop }).orderBy("year")
  return new Map(rows.map(({ year, entry }) => [year, entry]))
}

export async function putReckonedYear({ trx }: Work, coop: CoopKey, year: number, entry: number | null): Promise<void> {
  await trx("reckoned_years").insert({ coop, year, entry })
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryMeasures({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("bonus_measures").where({ coop, recorded_by: old }).update({ recorded_by: next })
}
