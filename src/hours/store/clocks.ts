/** Clocks that run (§18.2): somebody has begun to work, and has not said yet that they stopped. */
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { openText, placeOfClock, sealText } from "./sealed.ts"

export interface Clock {
  readonly coop: CoopKey
  readonly person: MatrixId
  readonly startedAt: Instant
  readonly task: number | null
  readonly text: string
  /** When the bot asks about the clock. Null: it has asked already. */
  readonly lookAt: Instant | null
}

const read = (work: Work, row: Row<"hours_clocks">): Clock => ({
  ...{ coop: row.coop, person: row.person, startedAt: row.started_at, task: row.task, lookAt: row.look_at },
  text: openText(work, placeOfClock(row.coop, row.started_at), row.text, row.started_at),
})

/** A person's clock. Null: none runs. */
export async function clockOf(work: Work, coop: CoopKey, person: MatrixId): Promise<Clock | null> {
  const row = await work.trx("hours_clocks").where({ coop, person }).first()
  return row ? read(work, row) : null
}

export async function putClock(work: Work, { coop, person, startedAt, task, text, lookAt }: Clock): Promise<void> {
  const sealed = sealText(work, placeOfClock(coop, startedAt), text)
  await work.trx("hours_clocks").insert({ coop, person, started_at: startedAt, task, text: sealed, look_at: lookAt })
}

export async function dropClock({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<void> {
  await trx("hours_clocks").where({ coop, person }).delete()
}

/** Notes that the bot has asked about the clock. */
export async function clockAsked({ trx }: Work, { coop, person }: Pick<Clock, "coop" | "person">): Promise<void> {
  await trx("hours_clocks").where({ coop, person }).update({ look_at: null })
}

/** The clocks about which the bot must ask by this moment. */
export async function clocksToAsk(
  { trx }: Work,
  until: Instant,
): Promise<{ readonly coop: CoopKey; readonly person: MatrixId }[]> {
  const rows = await trx("hours_clocks").where("look_at", "<=", until).orderBy("look_at").orderBy("person")
  return rows.map(({ coop, person }) => ({ coop, person }))
}

/** When the bot must ask about a clock of these co-ops next. Null: about none. */
export async function nextClock({ trx }: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null> {
  const rows = await trx("hours_clocks").whereNotNull("look_at").distinct("coop")
  const coops = rows.map(({ coop }) => coop).filter(stands)
  return lowest(trx("hours_clocks").whereNotNull("look_at").whereIn("coop", coops), "look_at")
}

/** Writes a person's new Matrix ID in place of the old one. */
export async function carryClocks({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  if (await trx("hours_clocks").where({ coop, person: next }).first())
    await trx("hours_clocks").where({ coop, person: old }).delete()
  await trx("hours_clocks").where({ coop, person: old }).update({ person: next })
}
