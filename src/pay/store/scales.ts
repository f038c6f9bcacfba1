/** Pay scales in the database (§18.1): those that motions propose, and those in force. */
import type { Knex } from "knex"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { type CoopKey, type MotionId, numbered } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { ScaleSince } from "../rules/rates.ts"
import { type Scale, scaleShape, scaleText } from "../rules/scale.ts"

export async function putScaleDraft(
  { trx }: Work,
  coop: CoopKey,
  motion: number,
  seq: number,
  scale: Scale,
): Promise<void> {
  await trx("pay_scale_drafts").insert({ motion_id: motion, seq, coop, scale: scaleText(scale) })
}

/** The scale of each option of a motion, by the options' places. */
export async function scaleDraftsOf({ trx }: Pick<Work, "trx">, motion: number): Promise<ReadonlyMap<number, Scale>> {
  const rows = await trx("pay_scale_drafts").where({ motion_id: motion }).orderBy("seq")
  return new Map(rows.map(({ seq, scale }) => [seq, read(scale, `${motion} ${seq}`)]))
}

const read = (scale: string, row: string): Scale => fromJson(scaleShape, scale, { table: "pay_scale_drafts", row })

/** A scale that came into force, and the motion that brought it. */
export interface KeptScale extends ScaleSince {
  readonly motion: MotionId
}

/** All scales that came into force, oldest first. */
export async function scalesOf({ trx }: { readonly trx: Knex }, coop: CoopKey): Promise<readonly KeptScale[]> {
  const query = trx("pay_scales")
    .join("motions", "motions.id", "pay_scales.motion_id")
    .join("pay_scale_drafts", (join) =>
      join.on("pay_scale_drafts.motion_id", "pay_scales.motion_id").andOn("pay_scale_drafts.seq", "pay_scales.seq"),
    )
    .where("pay_scales.coop", coop)
    .orderBy("pay_scales.number")
  const rows = await joined(query, {
    ...{ number: "motions.number", series: "motions.series", since: "pay_scales.since" },
    ...{ scale: "pay_scale_drafts.scale", at: "pay_scales.number" },
  })
  return rows.map(({ number, series, since, scale, at }) => ({
    motion: numbered(number, series),
    since,
    scale: read(scale, String(at)),
  }))
}

export async function adoptScale(
  { trx, now }: Work,
  coop: CoopKey,
  motion: number,
  seq: number,
  since: CalendarDay,
): Promise<void> {
  const number = ((await highest(trx("pay_scales").where({ coop }), "number")) ?? 0) + 1
  await trx("pay_scales").insert({ coop, number, motion_id: motion, seq, since, adopted_at: now })
}

/** The co-ops that have a pay scale. */
export const coopsWithScales = async ({ trx }: Work): Promise<CoopKey[]> => trx("pay_scales").distinct().pluck("coop")
