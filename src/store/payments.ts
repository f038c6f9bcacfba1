/** Payments to members and what became of them (§7.2). Reasons of disputes are sealed. */
import { randomBytes } from "node:crypto"
import { canonicalJson, commitment, sha256 } from "../rules/minutes.ts"
import type { Month } from "../rules/months.ts"
import type { Payment, PaymentState, Settling } from "../rules/payments.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import { nextNumber } from "./numbers.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

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
    .trx("ledger_entries")
    // Of columns that both have, such as the number, those of the payment count: the later names win.
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
  const row = await work.trx("payments").where({ coop, number }).first("salt")
  if (!row) throw new Error(`there is no payment ${number}`)
  const about = (value: object) => commitment(row.salt, canonicalJson(value))
  const hash = sealed.reason === undefined ? {} : { sealed: sha256(sealed.reason) }
  return { contents: about({ by, how, reason }), who: about({ by, how }), ...hash }
}

/** Its entry was taken back. */
export async function markReversed({ trx }: Work, coop: CoopKey, number: number): Promise<void> {
  await trx("payments").where({ coop, number }).update({ state: "reversed" })
}

/** Goes on under another Matrix ID: payments received, recorded and settled. */
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
  // An older database, read as it is, has no such column.
  happened: row.happened ?? null,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  state: row.state,
  settledBy: row.settled_by,
  settledAt: row.settled_at,
  reason: row.reason === null ? null : sealing(work).open(row.reason, reasonOf(coop, row.number)),
  payRun: row.pay_run,
})
