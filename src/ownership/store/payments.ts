/** What owners have paid in for their shares (§19.1), in the database. */
import { randomBytes } from "node:crypto"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Money } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

/** A contribution. `entry`: the number of its entry in the ledger. */
export interface Contribution {
  readonly entry: number
  readonly share: number
  readonly amount: Money
  readonly day: CalendarDay
}

/** The text to which the minutes commit. So they tell nobody who paid in. */
export const sealedPayment = ({
  share,
  minor,
  currency,
  paid_day: day,
}: Pick<Row<"share_payments">, "share" | "minor" | "currency" | "paid_day">): string =>
  `${share} ${minor} ${currency} ${day}`

/** Stores a contribution. Returns the commitment to it. */
export async function putContribution({ trx }: Work, coop: CoopKey, paid: Contribution): Promise<string> {
  const { entry, share, amount, day } = paid
  const salt = randomBytes(16).toString("hex")
  const row = { coop, entry, share, minor: String(amount.minor), currency: amount.currency, paid_day: day, salt }
  await trx("share_payments").insert(row)
  return commitment(salt, sealedPayment(row))
}

/** What was paid in for these shares and not taken back since, in the order of the entries. */
export async function contributionsTo(
  { trx }: Work,
  coop: CoopKey,
  shares: readonly number[],
): Promise<Contribution[]> {
  const rows = await trx("share_payments")
    .where({ coop })
    .whereIn("share", [...shares])
    .whereNotIn("entry", trx("ledger_entries").where({ coop }).whereNotNull("reverses").select("reverses"))
    .orderBy("entry")
  return rows.map(read)
}

/** The contribution that this entry booked, also one that was taken back. Null: the entry booked none. */
export async function contributionIn({ trx }: Work, coop: CoopKey, entry: number): Promise<Contribution | null> {
  const row = await trx("share_payments").where({ coop, entry }).first()
  return row ? read(row) : null
}

const read = ({ entry, share, minor, currency, paid_day: day }: Row<"share_payments">): Contribution => ({
  ...{ entry, share, day, amount: { minor: BigInt(minor), currency } },
})
