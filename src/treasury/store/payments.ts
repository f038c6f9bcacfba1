/** Payments to members, and what became of them (§7.2). The reasons of disputes are sealed. */
import { randomBytes } from "node:crypto"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Payment, PaymentState, Settling } from "../rules/payments.ts"

/** The number that the next payment gets. */
export const nextPayment = (work: Work, coop: CoopKey): Promise<number> => nextNumber(work, coop, "payments")

type Recorded = Omit<Payment, "recordedAt" | "state" | "settledBy" | "settledAt" | "reason">

/** Stores a payment that is booked, recorded now, and not confirmed yet. */
export async function insertPayment(work: Work, coop: CoopKey, payment: Recorded): Promise<Payment> {
  const { number, person, amount, purpose, advance, own, entry, recordedBy, payRun } = payment
  await work.trx("payments").insert({
    ...{ coop, number, person, minor: String(amount.minor), currency: amount.currency, purpose, advance, own, entry },
    ...{ recorded_by: recordedBy, recorded_at: work.now, state: "recorded", pay_run: payRun },
    salt: randomBytes(16).toString("hex"),
  })
  return { ...payment, recordedAt: work.now, state: "recorded", settledBy: null, settledAt: null, reason: null }
}

/** Which payments to read. A field that is left out excludes no payments. */
export interface PaymentFilter {
  readonly numbers?: readonly number[]
  readonly person?: MatrixId
  readonly entry?: number
  readonly states?: readonly PaymentState[]
  /** True: only payments that the treasurer made to themselves (§8.7). False: only payments to other people. */
  readonly own?: boolean
  readonly payRun?: Month
  /** With `begin` and `end`, the ledger must assign a payment to a moment from `begin` on and before `end`. */
  readonly begin?: Instant
  readonly end?: Instant
  /** Leaves out the reasons of disputes, for callers without the key. */
  readonly withoutReasons?: true
}

/** The payments that fit the filter, in the order of their numbers. */
export async function paymentsOf(work: Work, coop: CoopKey, filter: PaymentFilter = {}): Promise<Payment[]> {
  const { numbers, person, entry, states, own, payRun, begin, end, withoutReasons = false } = filter
  const query = work
    .trx("ledger_entries")
    // Both tables have columns such as `number`. The payment's column is read, because the table that is joined later wins.
    .join("payments", (join) =>
      join.on("ledger_entries.coop", "payments.coop").andOn("ledger_entries.number", "payments.entry"),
    )
    .where("payments.coop", coop)
    .orderBy("payments.number")
  if (numbers !== undefined) query.whereIn("payments.number", [...numbers])
  if (person !== undefined) query.where({ person })
  if (entry !== undefined) query.where({ entry })
  if (states !== undefined) query.whereIn("state", [...states])
  if (own !== undefined) query.where({ own })
  if (payRun !== undefined) query.where({ pay_run: payRun })
  if (begin !== undefined) query.where("ledger_entries.at", ">=", begin)
  if (end !== undefined) query.where("ledger_entries.at", "<", end)
  return (await query).map((row) => payment(work, coop, withoutReasons ? { ...row, reason: null } : row))
}

/** The payment with this number. Null if there is none. */
export async function paymentOf(work: Work, coop: CoopKey, number: number): Promise<Payment | null> {
  return (await paymentsOf(work, coop, { numbers: [number] }))[0] ?? null
}

/**
 * Stores that the person `by` confirmed or disputed the payment. Returns the commitments for the minutes, which name nobody:
 * - `contents`: the commitment to the person, the decision and the reason
 * - `who`: the commitment to the person and the decision
 * - `sealed`: the hash of the sealed reason, so that the reason can be checked without the key
 * @param settled `reason`: why the payment is disputed; null if no reason is given
 */
export async function settlePayment(
  work: Work,
  coop: CoopKey,
  number: number,
  settled: { readonly by: MatrixId; readonly how: Settling; readonly reason: string | null },
): Promise<{ readonly contents: string; readonly who: string; readonly sealed?: string }> {
  const { by, how, reason } = settled
  const change = { state: how, settled_by: by, settled_at: work.now }
  const sealed: { reason?: string } =
    reason === null ? {} : { reason: sealing(work).seal(reason, reasonOf(coop, number)) }
  await work
    .trx("payments")
    .where({ coop, number })
    .update({ ...change, ...sealed })
  const row = await work.trx("payments").where({ coop, number }).first("salt")
  if (!row) throw new Error(`there is no payment ${number}`)
  const about = (value: object) => commitment(row.salt, canonicalJson(value))
  const hash = sealed.reason === undefined ? {} : { sealed: sha256(sealed.reason) }
  return { contents: about({ by, how, reason }), who: about({ by, how }), ...hash }
}

/** Notes that the payment's entry was reversed. */
export async function markReversed({ trx }: Work, coop: CoopKey, number: number): Promise<void> {
  await trx("payments").where({ coop, number }).update({ state: "reversed" })
}

/** Moves a person's payments to their new Matrix ID: those they received, recorded and settled. */
export async function carryPayments({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const column of ["person", "recorded_by", "settled_by"] as const)
    await trx("payments")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}

const sealing = (work: Work) => work.keys.derive("payments")
const reasonOf = (coop: CoopKey, number: number): string => `reason:${coop}:${number}`

const payment = (
  work: Work,
  coop: CoopKey,
  row: Row<"payments"> & Pick<Row<"ledger_entries">, "at" | "happened">,
): Payment => ({
  number: row.number,
  person: row.person,
  amount: { minor: BigInt(row.minor), currency: row.currency },
  purpose: row.purpose,
  advance: row.advance,
  own: row.own,
  entry: row.entry,
  at: row.at,
  // An older database that was opened only for reading has no such column.
  happened: row.happened ?? null,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  state: row.state,
  settledBy: row.settled_by,
  settledAt: row.settled_at,
  reason: row.reason === null ? null : sealing(work).open(row.reason, reasonOf(coop, row.number)),
  payRun: row.pay_run,
})
