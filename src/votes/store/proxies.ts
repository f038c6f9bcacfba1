/** Proxies in the database (§3.10). Nothing here tells whether a proxy was used. */
import { type CoopKey, type Instant, type MatrixId, type MotionId, numbered } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { GivenProxy } from "../rules/proxies.ts"

export interface KeptProxy extends GivenProxy {
  readonly row: number
}

/**
 * The proxies of a co-op that stand at this moment, the earliest first. Those for a motion that has closed are over.
 *
 * A proxy that is over by itself has no record of its end. The record of its giving names its last day, or its motion, whose end the
 * minutes have. Nor is there one while giver and holder do not both vote, for instance because an office has ended: both must be on the
 * roll of each vote (`holdersIn`), so the proxy rests, and stands again once they do. Whoever leaves or is removed ends it for good, and
 * that is recorded (`endProxiesOf`).
 */
export async function standingProxies(work: Work, coop: CoopKey, at: Instant = work.now): Promise<KeptProxy[]> {
  const rows = await work
    .trx("proxies")
    .where({ coop, ended_at: null })
    .where((query) => query.whereNull("until").orWhere("until", ">=", at))
    .orderBy("id")
  const proxies: KeptProxy[] = []
  for (const row of rows) {
    const motion = await motionOf(work, row)
    if (motion?.stage !== "closed") proxies.push(kept(row, motion?.id ?? null))
  }
  return proxies
}

/** The motion for which a proxy stands. Null if it stands for more than one. */
async function motionOf(work: Work, { motion_id: id }: Pick<Row<"proxies">, "motion_id">) {
  const row = id === null ? undefined : await work.trx("motions").where({ id }).first("number", "series", "stage")
  return row ? { id: numbered(row.number, row.series), stage: row.stage } : null
}

const kept = (row: Row<"proxies">, motion: MotionId | null): KeptProxy => ({
  row: row.id,
  giver: row.giver,
  holder: row.holder,
  motion,
  kind: row.kind,
  office: row.office,
  until: row.until,
})

/** Stores a proxy. `motionRow`: the row of the motion for which it stands; null if it stands for more than one. */
export async function putProxy(
  work: Work,
  coop: CoopKey,
  { giver, holder, kind, office, until }: Omit<GivenProxy, "motion">,
  motionRow: number | null,
): Promise<void> {
  const row = { coop, giver, holder, motion_id: motionRow, kind, office, until, given_at: work.now, ended_at: null }
  await work.trx("proxies").insert(row)
}

export async function endProxy(work: Work, { row }: Pick<KeptProxy, "row">): Promise<void> {
  await work.trx("proxies").where({ id: row }).update({ ended_at: work.now })
}

/** Writes a person's new Matrix ID into the proxies that have not ended. A person cannot hold a proxy of their own. */
export async function carryProxies(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await work.trx("proxies").where({ coop, ended_at: null, giver: old }).update({ giver: next })
  await work.trx("proxies").where({ coop, ended_at: null, holder: old }).update({ holder: next })
}
