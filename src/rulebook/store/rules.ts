/** The co-op's rules in the database: sets of changes that motions propose, those in force, and all rules as they last were. */
import type { Knex } from "knex"
import { type CoopKey, type MotionId, numbered } from "../../kernel/rules/types.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"

/** A setting by its path, with its value. */
export interface Kept<Value> {
  readonly setting: string
  readonly value: Value
}

/** Stores the settings that a motion's option would change. */
export async function putRuleDraft(
  { trx }: Work,
  coop: CoopKey,
  motion: number,
  seq: number,
  settings: readonly Kept<unknown>[],
): Promise<void> {
  await trx("rule_drafts").insert({ motion_id: motion, seq, coop, settings: JSON.stringify(settings) })
}

/** The settings that each option of a motion would change, by the options' places. */
export async function ruleDraftsOf<Value>(
  { trx }: { readonly trx: Knex },
  motion: number,
): Promise<ReadonlyMap<number, readonly Kept<Value>[]>> {
  const rows = await trx("rule_drafts").where({ motion_id: motion }).orderBy("seq")
  return new Map(rows.map(({ seq, settings }) => [seq, parsed<Value>(settings)]))
}

// Only `putRuleDraft` writes this column, hence the cast.
const parsed = <Value>(settings: string) => JSON.parse(settings) as readonly Kept<Value>[]

/** The settings that votes have changed, oldest first. Empty if the database is older than rules by vote. */
export async function votedSettings<Value>(
  knex: Knex,
  coop: CoopKey,
): Promise<{ motion: MotionId; settings: readonly Kept<Value>[] }[]> {
  const query = knex("rule_adoptions")
    .join("motions", "motions.id", "rule_adoptions.motion_id")
    .join("rule_drafts", (join) =>
      join.on("rule_drafts.motion_id", "rule_adoptions.motion_id").andOn("rule_drafts.seq", "rule_adoptions.seq"),
    )
    .where("rule_adoptions.coop", coop)
    .orderBy("rule_adoptions.number")
  const rows = await joined(query, {
    number: "motions.number",
    series: "motions.series",
    settings: "rule_drafts.settings",
  })
  return rows.map(({ number, series, settings }) => ({ motion: numbered(number, series), settings: parsed(settings) }))
}

/** Whether the database has the tables of this file. One of an earlier release has not, until the bot has started on it. */
export const knowsRules = (knex: Knex): Promise<boolean> => knex.schema.hasTable("rule_adoptions")

/** A set of changes comes into force, over all that came before. */
export async function adoptRules({ trx, now }: Work, coop: CoopKey, motion: number, seq: number): Promise<void> {
  const number = ((await highest(trx("rule_adoptions").where({ coop }), "number")) ?? 0) + 1
  await trx("rule_adoptions").insert({ coop, number, motion_id: motion, seq, adopted_at: now })
}

/** A setting as it last was. `own`: whether the co-op's file or a vote sets it, and not only the preset. */
export interface LastSetting<Value> extends Kept<Value> {
  readonly own: boolean
}

/** All rules as the bot last ran under them. Null if it has not run yet. */
export async function lastRules<Value>(
  { trx }: { readonly trx: Knex },
  coop: CoopKey,
): Promise<readonly LastSetting<Value>[] | null> {
  const row = await trx("rules_last").where({ coop }).first()
  // Only `putLastRules` writes this column, hence the cast.
  return row ? (JSON.parse(row.settings) as readonly LastSetting<Value>[]) : null
}

/** Writes the rules under which the bot runs from now on. */
export async function putLastRules(
  { trx }: Work,
  coop: CoopKey,
  settings: readonly LastSetting<unknown>[],
): Promise<void> {
  const text = JSON.stringify(settings)
  await trx("rules_last").insert({ coop, settings: text }).onConflict("coop").merge(["settings"])
}
