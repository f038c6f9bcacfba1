/**
 * Payment details (§7.5), sealed with a key that is not in the database. So the database shows neither what they are nor whose they are.
 * They never appear in a log or an error. Only their owner and a treasurer who has a payment to make can see them.
 */
import { z } from "zod"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { SealingKey } from "../../kernel/store/master-key.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { PaymentDetails } from "../rules/payment-details.ts"

/**
 * Whether the account may be used (§7.5):
 * - `known`: the account may be used
 * - `asked`: it is also known as the account of another person, so the treasurer must say whether it is right
 * - `refused`: the treasurer said that it is not right
 *
 * This value is sealed together with the account, so that the database does not tell about whom the treasurer was asked.
 */
export type DetailsStanding = "known" | "asked" | "refused"

export type KeptDetails = PaymentDetails & { readonly standing: DetailsStanding }

const address = z.object({
  street: z.string().optional(),
  postcode: z.string().optional(),
  town: z.string(),
  country: z.string(),
})
/** Details from before there were BICs and addresses have neither. */
const common = z.object({
  name: z.string(),
  address: address.optional(),
  standing: z.enum(["known", "asked", "refused"]).default("known"),
})
const shape = z.union([
  common.extend({ iban: z.string(), bic: z.string().optional() }),
  common.extend({ routing: z.string(), number: z.string(), kind: z.enum(["checking", "savings"]) }),
  common.extend({ sortCode: z.string(), number: z.string() }),
])

const keyOf = ({ keys }: Work): SealingKey => keys.derive("payment-details")
const handleOf = (key: SealingKey, coop: CoopKey, person: MatrixId): string => key.handle(`${coop} ${person}`)
const context = (coop: CoopKey, handle: string): string => `payment-details:${coop}:${handle}`

/**
 * All details are filled up to this many bytes before they are sealed. That is more than any details need, even with a name and an address
 * of four-byte letters.
 */
const length = 1536

/** Fills the details up with spaces. The sealed length must not tell how long a name is, whether there is an address, or
 * which country an IBAN belongs to. */
function padded(details: KeptDetails): string {
  const json = JSON.stringify(details)
  return json + " ".repeat(Math.max(0, length - Buffer.byteLength(json)))
}

/** Stores a person's details, in place of earlier ones. */
export async function putPaymentDetails(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  { standing = "known", ...details }: PaymentDetails & { readonly standing?: DetailsStanding },
): Promise<void> {
  const key = keyOf(work)
  const handle = handleOf(key, coop, person)
  const sealed = key.seal(padded({ ...details, standing }), context(coop, handle))
  await work.trx("payment_details").insert({ coop, handle, sealed }).onConflict(["coop", "handle"]).merge(["sealed"])
}

/** A person's details. Null if there are none. */
export async function paymentDetailsOf(work: Work, coop: CoopKey, person: MatrixId): Promise<KeptDetails | null> {
  const key = keyOf(work)
  const handle = handleOf(key, coop, person)
  const row = await work.trx("payment_details").where({ coop, handle }).first("sealed")
  if (!row) return null
  const place = { table: "payment_details", row: `${coop} ${handle}` } as const
  return fromSealed(shape, () => key.open(row.sealed, context(coop, handle)), place)
}

/** Erases a person's details. Returns whether there were any. */
export async function dropPaymentDetails(work: Work, coop: CoopKey, person: MatrixId): Promise<boolean> {
  const handle = handleOf(keyOf(work), coop, person)
  return (await work.trx("payment_details").where({ coop, handle }).delete()) > 0
}

/** The co-ops among `coops` that have stored payment details of this person. */
export async function coopsWithDetails(work: Work, coops: readonly CoopKey[], person: MatrixId): Promise<CoopKey[]> {
  const key = keyOf(work)
  const byHandle = new Map(coops.map((coop) => [handleOf(key, coop, person), coop]))
  const rows = await work
    .trx("payment_details")
    .whereIn("handle", [...byHandle.keys()])
    .select("handle")
  return rows.flatMap(({ handle }) => byHandle.get(handle) ?? [])
}

/** Moves a person's details to their new Matrix ID. If the person has already given details under the new ID, the newer details stay. */
export async function carryPaymentDetails(work: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  const details = await paymentDetailsOf(work, coop, old)
  if (!details) return
  if ((await paymentDetailsOf(work, coop, next)) === null) await putPaymentDetails(work, coop, next, details)
  await dropPaymentDetails(work, coop, old)
}
