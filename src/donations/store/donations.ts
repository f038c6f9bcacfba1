/** Donations in the database (§8.1). */
import { randomBytes } from "node:crypto"
import { canonicalJson, commitment } from "../../kernel/rules/minutes.ts"
import { type CoopKey, type Instant, type MotionId, numbered } from "../../kernel/rules/types.ts"
import { fromJson } from "../../kernel/store/json.ts"
import { highest, joined } from "../../kernel/store/queries.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Recipients, recipientsShape, recipientsText } from "../rules/recipients.ts"
import type { Reckoned } from "../rules/reckoning.ts"

/** Recipients whom a vote chose. */
export interface KeptRecipients {
  readonly recipients: Recipients
  readonly motion: MotionId
  readonly adoptedAt: Instant
}

export async function adoptRecipients(
  { trx }: Work,
  coop: CoopKey,
  motion: number,
  recipients: Recipients,
  at: Instant,
): Promise<void> {
  const number = ((await highest(trx("donation_recipients").where({ coop }), "number")) ?? 0) + 1
  const row = { coop, number, motion_id: motion, recipients: recipientsText(recipients), adopted_at: at }
  await trx("donation_recipients").insert(row)
}

/** All recipients that votes chose, oldest vote first. */
export async function recipientsOf({ trx }: Work, coop: CoopKey): Promise<KeptRecipients[]> {
  const query = trx("donation_recipients")
    .join("motions", "motions.id", "donation_recipients.motion_id")
    .where("donation_recipients.coop", coop)
    .orderBy("donation_recipients.number")
  const rows = await joined(query, {
    ...{ number: "motions.number", series: "motions.series", place: "donation_recipients.number" },
    ...{ recipients: "donation_recipients.recipients", adoptedAt: "donation_recipients.adopted_at" },
  })
  return rows.map(({ number, series, recipients, adoptedAt, place }) => ({
    recipients: fromJson(recipientsShape, recipients, { table: "donation_recipients", row: `${coop} ${place}` }),
    motion: numbered(number, series),
    adoptedAt,
  }))
}

/** The bank account of a recipient. */
export interface DonationAccount {
  readonly holder: string
  readonly iban: string
  readonly bic: string | null
}

/** The text to which the minutes commit. */
export const accountText = ({ holder, iban, bic }: DonationAccount): string => canonicalJson({ holder, iban, bic })

/** Keeps a recipient's account, in place of one that was kept before. Returns the commitment to it. */
export async function putDonationAccount(
  { trx }: Work,
  coop: CoopKey,
  recipient: string,
  account: DonationAccount,
): Promise<string> {
  const salt = randomBytes(16).toString("hex")
  await trx("donation_accounts")
    .insert({ coop, recipient, ...account, salt })
    .onConflict(["coop", "recipient"])
    .merge(["holder", "iban", "bic", "salt"])
  return commitment(salt, accountText(account))
}

/** The bank accounts of recipients, by the recipient's key. */
export async function donationAccounts({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<string, DonationAccount>> {
  const rows = await trx("donation_accounts").where({ coop }).orderBy("recipient")
  return new Map(rows.map(({ recipient, holder, iban, bic }) => [recipient, { holder, iban, bic }]))
}

/** The months that were reckoned, in order, each with its entry's number. */
export async function reckonedMonths(
  { trx }: Work,
  coop: CoopKey,
): Promise<(Reckoned & { readonly entry: number | null })[]> {
  const rows = await trx("donation_months").where({ coop }).orderBy("month")
  return rows.map(({ month, until, zone, through, entry }) => ({ month, until, zone, through, entry }))
}

/** The last month that was reckoned. Null if there is none yet. */
export const lastReckoned = ({ trx }: Work, coop: CoopKey) => highest(trx("donation_months").where({ coop }), "month")

export async function putReckonedMonth(
  { trx }: Work,
  coop: CoopKey,
  reckoned: Reckoned,
  entry: number | null,
): Promise<void> {
  await trx("donation_months").insert({ coop, ...reckoned, entry })
}
