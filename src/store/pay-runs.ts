/** Pay runs: who is to get how much. Payment details are in none of it. */
import { randomBytes } from "node:crypto"
import { commitment } from "../rules/minutes.ts"
import { type Month, month } from "../rules/months.ts"
import {
  codeFrom,
  type Due,
  endToEndId,
  type PayRun,
  type PayRunItem,
  type PayRunState,
  payRunText,
} from "../rules/pay-run.ts"
import { type CoopKey, coopKey, type Instant, instant, type MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

interface RunRow {
  readonly coop: string
  readonly number: number
  readonly code: string
  readonly month: string
  readonly due_before: number | string
  readonly state: PayRunState
  readonly opened_by: MatrixId
  readonly opened_at: number | string
}

interface ItemRow {
  readonly number: number
  readonly person: MatrixId
  readonly minor: string
  readonly currency: string
  readonly payment: number | null
}

/** Opens one with these payments, in this order. The caller has seen that none is open. */
export async function openPayRun(
  work: Work,
  coop: CoopKey,
  by: MatrixId,
  { of, before, dues }: { readonly of: Month; readonly before: Instant; readonly dues: readonly Due[] },
): Promise<PayRun> {
  const { trx, now } = work
  const last = await trx("pay_runs").where({ coop }).max("number as newest").first()
  const number = Number(last?.newest ?? 0) + 1
  const code = codeFrom(randomBytes(8))
  const times = { opened_by: by, opened_at: now, due_before: before }
  const salt = randomBytes(16).toString("hex")
  await trx("pay_runs").insert({ coop, number, code, month: of, state: "open", ...times, salt })
  const items = dues.map((due, index): PayRunItem => ({ ...due, number: index + 1, payment: null }))
  for (const { number: item, person, amount } of items) {
    const { minor, currency } = amount
    await trx("pay_run_items").insert({ coop, run: number, number: item, person, minor: String(minor), currency })
  }
  return { number, code, month: of, dueBefore: before, state: "open", openedBy: by, openedAt: now, items }
}

/** What the minutes commit to: who is to get how much, and by when it fell due. */
export async function payRunCommitment({ trx }: Work, coop: CoopKey, run: PayRun): Promise<string> {
  const { salt } = await trx("pay_runs").where({ coop, number: run.number }).first("salt")
  return commitment(String(salt), payRunText(run))
}

/** The one that the treasurer has not ended yet; null: there is none. */
export async function openRun(work: Work, coop: CoopKey): Promise<PayRun | null> {
  const row: RunRow | undefined = await work.trx("pay_runs").where({ coop, state: "open" }).first()
  return row ? run(work, coop, row) : null
}

/** The open pay run that somebody is in: they are paid when it is done, and not twice. Null: they are in none. */
export async function openPayRunWith(work: Work, coop: CoopKey, person: MatrixId): Promise<PayRun | null> {
  const open = await openRun(work, coop)
  return open?.items.some((item) => item.person === person) ? open : null
}

/** The run that banks know by a code (`readEndToEndId`), and the co-op whose it is; null: none of this bot's. */
export async function payRunByCode(work: Work, code: string): Promise<{ coop: CoopKey; run: PayRun } | null> {
  const row: RunRow | undefined = await work.trx("pay_runs").where({ code }).first()
  return row ? { coop: coopKey(row.coop), run: await run(work, coopKey(row.coop), row) } : null
}

/** What banks know somebody's parts of pay runs by. */
export async function referencesTo({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<ReadonlySet<string>> {
  const rows: { code: string; number: number }[] = await trx("pay_run_items as item")
    .join("pay_runs as run", (join) => join.on("run.coop", "item.coop").andOn("run.number", "item.run"))
    .where({ "item.coop": coop, "item.person": person })
    .select("run.code", "item.number")
  return new Set(rows.map(({ code, number }) => endToEndId({ code }, { number })))
}

/** Notes the payment that an item was booked as. */
export async function putBooked(
  { trx }: Work,
  coop: CoopKey,
  run: Pick<PayRun, "number">,
  item: Pick<PayRunItem, "number">,
  payment: number,
): Promise<void> {
  await trx("pay_run_items").where({ coop, run: run.number, number: item.number }).update({ payment })
}

/** An open run is over, by whom and how. */
export async function endPayRun(
  { trx, now }: Work,
  coop: CoopKey,
  { number }: Pick<PayRun, "number">,
  by: MatrixId,
  state: "done" | "dropped",
): Promise<void> {
  await trx("pay_runs").where({ coop, number }).update({ state, ended_by: by, ended_at: now })
}

/** Goes on under another Matrix ID: as receiver and as treasurer. */
export async function carryPayRuns({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("pay_run_items").where({ coop, person: old }).update({ person: next })
  for (const column of ["opened_by", "ended_by"])
    await trx("pay_runs")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}

async function run({ trx }: Work, coop: CoopKey, row: RunRow): Promise<PayRun> {
  const rows: ItemRow[] = await trx("pay_run_items").where({ coop, run: row.number }).orderBy("number")
  const items = rows.map(
    ({ number, person, minor, currency, payment }): PayRunItem => ({
      number,
      person,
      amount: { minor: BigInt(minor), currency },
      payment,
    }),
  )
  return {
    number: row.number,
    code: row.code,
    month: month(row.month),
    // PostgreSQL returns bigints as text.
    dueBefore: instant(Number(row.due_before)),
    state: row.state,
    openedBy: row.opened_by,
    openedAt: instant(Number(row.opened_at)),
    items,
  }
}
