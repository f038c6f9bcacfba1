/** Pay runs: who gets how much. They hold no payment details. */
import { randomBytes } from "node:crypto"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { codeFrom, type Due, endToEndId, type PayRun, type PayRunItem, payRunText } from "../rules/pay-run.ts"

/** Opens a pay run with these payments, in this order. The caller has checked that no other run is open. */
export async function openPayRun(
  work: Work,
  coop: CoopKey,
  by: MatrixId,
  { of, before, dues }: { readonly of: Month; readonly before: Instant; readonly dues: readonly Due[] },
): Promise<PayRun> {
  const { trx, now } = work
  const number = ((await highest(trx("pay_runs").where({ coop }), "number")) ?? 0) + 1
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

/** The hash with which the minutes commit to a run: who gets how much, and the moment before which it fell due. */
export async function payRunCommitment({ trx }: Work, coop: CoopKey, run: PayRun): Promise<string> {
  const row = await trx("pay_runs").where({ coop, number: run.number }).first("salt")
  // The commitment is made when a run begins, and every run that begins now has a salt.
  if (!row?.salt) throw new Error(`pay run ${run.number} has no salt`)
  return commitment(row.salt, payRunText(run))
}

/** The pay run that the treasurer has not ended yet. Null if there is none. */
export async function openRun(work: Work, coop: CoopKey): Promise<PayRun | null> {
  const row = await work.trx("pay_runs").where({ coop, state: "open" }).first()
  return row ? run(work, coop, row) : null
}

/** The open pay run that includes this person; null if there is none. The run will pay them, so nobody may pay them in another way. */
export async function openPayRunWith(work: Work, coop: CoopKey, person: MatrixId): Promise<PayRun | null> {
  const open = await openRun(work, coop)
  return open?.items.some((item) => item.person === person) ? open : null
}

/** The pay run that banks know by this code (`readEndToEndId`), and its co-op. Null if this bot has no such run. */
export async function payRunByCode(work: Work, code: string): Promise<{ coop: CoopKey; run: PayRun } | null> {
  const row = await work.trx("pay_runs").where({ code }).first()
  return row ? { coop: row.coop, run: await run(work, row.coop, row) } : null
}

/** The references of all payments to this person in pay runs. Banks know the payments by these references. */
export async function referencesTo({ trx }: Work, coop: CoopKey, person: MatrixId): Promise<ReadonlySet<string>> {
  const items = trx("pay_run_items")
    .join("pay_runs", (join) =>
      join.on("pay_runs.coop", "pay_run_items.coop").andOn("pay_runs.number", "pay_run_items.run"),
    )
    .where("pay_run_items.coop", coop)
    .where({ person })
  const rows = await joined(items, { code: "pay_runs.code", number: "pay_run_items.number" })
  return new Set(rows.map(({ code, number }) => endToEndId({ code }, { number })))
}

/** Stores the number of the payment that was booked for an item. */
export async function putBooked(
  { trx }: Work,
  coop: CoopKey,
  run: Pick<PayRun, "number">,
  item: Pick<PayRunItem, "number">,
  payment: number,
): Promise<void> {
  await trx("pay_run_items").where({ coop, run: run.number, number: item.number }).update({ payment })
}

/** Ends an open run. Notes who ended it, and whether it was done or dropped. */
export async function endPayRun(
  { trx, now }: Work,
  coop: CoopKey,
  { number }: Pick<PayRun, "number">,
  by: MatrixId,
  state: "done" | "dropped",
): Promise<void> {
  await trx("pay_runs").where({ coop, number }).update({ state, ended_by: by, ended_at: now })
}

/** Moves a person to their new Matrix ID, as receiver and as treasurer. */
export async function carryPayRuns({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("pay_run_items").where({ coop, person: old }).update({ person: next })
  for (const column of ["opened_by", "ended_by"] as const)
    await trx("pay_runs")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}

async function run({ trx }: Work, coop: CoopKey, row: Row<"pay_runs">): Promise<PayRun> {
  const rows = await trx("pay_run_items").where({ coop, run: row.number }).orderBy("number")
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
    month: row.month,
    dueBefore: row.due_before,
    state: row.state,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    items,
  }
}
