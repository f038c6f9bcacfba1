/** Payments to members and what became of them (§7.2). Reasons of disputes are sealed. */
import { randomBytes } from "node:crypto"
import { canonicalJson, commitment, sha256 } from "../rules/minutes.ts"
import { type Month, month } from "../rules/months.ts"
import type { Payment, PaymentState, Settling } from "../rules/payments.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "../rules/types.ts"
import { nextNumber } from "./numbers.ts"
import type { Work } from "./work.ts"

interface Row {
  readonly number: number
  readonly person: MatrixId
  readonly minor: string
  readonly currency: string
  readonly purpose: string
  readonly advance: boolean | number
  readonly own: boolean | number
  readonly entry: number
  readonly recorded_by: MatrixId
  readonly recorded_at: number
  readonly state: PaymentState
  readonly settled_by: MatrixId | null
  readonly settled_at: number | null
  readonly reason: string | null
  readonly pay_run: string | null
  readonly salt: string
  /** Of its entry. */
  readonly counts_for: number
  readonly happened?: string | null
}

/** The number that the next payment gets. */
export const nextPayment = (work: Work, coop: CoopKey): Promise<number> => nextNumber(work, coop, "payments")

type Recorded = Omit<Payment, "recordedAt" | "state" | "settledBy" | "settledAt" | "reason">

/** Keeps a payment that was booked, recorded now and not confirmed yet. */
export async function insertPayment(work: Work, coop: CoopKey, payment: Recorded): Promise<Payment> {
  const { number, person, amount, purpose, advance, own, entry, recordedBy, payRun } = payment
  await work.trx("payments").insert({
    ...{ coop, number, person, minor: String(amount.minor), currency: amount.currency, purpose, advance, own, entry },
    ...{ recorded_by: recordedBy, recorded_at: work.now, state: "recorded", pay_run: payRun },
    salt: randomBytes(16).toString("hex"),
  })
  return { ...payment, recordedAt: work.now, state: "recorded", settledBy: null, settledAt: null, reason: null }
}

export interface PaymentFilter {
  readonly numbers?: readonly number[]
  readonly person?: MatrixId
  readonly entry?: number
  readonly states?: readonly PaymentState[]
  /** Only the treasurer's to the treasurer (§8.7), or none of them. */
  readonly own?: boolean
  readonly payRun?: Month
  /** Made from `begin` until before `end`, by the moments of their entries. */
  readonly begin?: Instant
  readonly end?: Instant
  /** Leaves the reasons of disputes closed, as if there were none: for those who have no key. */
  readonly withoutReasons?: true
}

/** In the order of their numbers. */
export async function paymentsOf(work: Work, coop: CoopKey, filter: PaymentFilter = {}): Promise<Payment[]> {
  const { numbers, person, entry, states, own, payRun, begin, end, withoutReasons = false } = filter
  const query = work
    .trx("payments as payment")
    .join("ledger_entries as booked", (join) =>
      join.on("booked.coop", "payment.coop").andOn("booked.number", "payment.entry"),
    )
    .where("payment.coop", coop)
    .orderBy("payment.number")
    // The later names win. A database of before, read as it is, knows no `happened`.
    .select("booked.*", "payment.*", "booked.at as counts_for")
  if (numbers !== undefined) query.whereIn("payment.number", [...numbers])
  if (person !== undefined) query.where({ person })
  if (entry !== undefined) query.where({ entry })
  if (states !== undefined) query.whereIn("state", [...states])
  if (own !== undefined) query.where({ own })
  if (payRun !== undefined) query.where({ pay_run: payRun })
  if (begin !== undefined) query.where("booked.at", ">=", begin)
  if (end !== undefined) query.where("booked.at", "<", end)
  const rows: Row[] = await query
  return rows.map((row) => payment(work, coop, withoutReasons ? { ...row, reason: null } : row))
}

/** The payment of a number; null: there is none. */
export async function paymentOf(work: Work, coop: CoopKey, number: number): Promise<Payment | null> {
  return (await paymentsOf(work, coop, { numbers: [number] }))[0] ?? null
}

/**
 * Its receiver, or another officer, has said so. Returns the commitments for the minutes, which name nobody: `contents` to who and why;
 * `who` to who alone, and `sealed` the hash of the sealed reason, so that both can be checked without its key.
 * @param reason of a dispute
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
  const { salt } = await work.trx("payments").where({ coop, number }).first("salt")
  const about = (value: object) => commitment(String(salt), canonicalJson(value))
  const hash = sealed.reason === undefined ? {} : { sealed: sha256(sealed.reason) }
  return { contents: about({ by, how, reason }), who: about({ by, how }), ...hash }
}

/** Its entry was taken back. */
export async function markReversed({ trx }: Work, coop: CoopKey, number: number): Promise<void> {
  await trx("payments").where({ coop, number }).update({ state: "reversed" })
}

/** Goes on under another Matrix ID: payments received, recorded and settled. */
export async function carryPayments({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const column of ["person", "recorded_by", "settled_by"])
    await trx("payments")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}

const sealing = (work: Work) => work.keys.derive("payments")
const reasonOf = (coop: CoopKey, number: number): string => `reason:${coop}:${number}`

// PostgreSQL returns bigints as text, SQLite truth as numbers.
const payment = (work: Work, coop: CoopKey, row: Row): Payment => ({
  number: row.number,
  person: row.person,
  amount: { minor: BigInt(row.minor), currency: row.currency },
  purpose: row.purpose,
  advance: Boolean(row.advance),
  own: Boolean(row.own),
  entry: row.entry,
  at: instant(Number(row.counts_for)),
  happened: row.happened ?? null,
  recordedBy: row.recorded_by,
  recordedAt: instant(Number(row.recorded_at)),
  state: row.state,
  settledBy: row.settled_by,
  settledAt: row.settled_at === null ? null : instant(Number(row.settled_at)),
  reason: row.reason === null ? null : sealing(work).open(row.reason, reasonOf(coop, row.number)),
  payRun: row.pay_run === null ? null : month(row.pay_run),
})
