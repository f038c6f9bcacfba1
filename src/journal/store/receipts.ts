/** Receipts (§7.4), sealed under a key that is not in the database. */
import { createHash } from "node:crypto"
import type { Knex } from "knex"
import { sha256 } from "../../kernel/rules/minutes.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { MasterKey } from "../../kernel/store/master-key.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Receipt } from "../rules/reimbursements.ts"

const keyOf = ({ keys }: { readonly keys: MasterKey }) => keys.derive("receipts")
const context = (coop: CoopKey, reimbursement: number, number: number): string =>
  `receipt:${coop}:${reimbursement}:${number}`
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** The reimbursements that have this file already. */
export async function withSameFile(work: Work, coop: CoopKey, bytes: Uint8Array): Promise<readonly number[]> {
  const handle = keyOf(work).handle(`${coop} ${digest(bytes)}`)
  return work.trx("expense_receipts").where({ coop, handle }).orderBy("reimbursement").pluck("reimbursement")
}

/** Keeps a receipt under the next number of its reimbursement. Returns that, and the hash of its sealed form for the minutes. */
export async function insertReceipt(
  work: Work,
  coop: CoopKey,
  reimbursement: number,
  { bytes, mimetype }: { readonly bytes: Uint8Array; readonly mimetype: string },
): Promise<{ readonly number: number; readonly sealed: string }> {
  const before = await work.trx("expense_receipts").where({ coop, reimbursement }).pluck("number")
  const number = Math.max(0, ...before) + 1
  const key = keyOf(work)
  const sealed = key.seal(Buffer.from(bytes).toString("base64"), context(coop, reimbursement, number))
  const handle = key.handle(`${coop} ${digest(bytes)}`)
  const row = { coop, reimbursement, number, mimetype, handle, sealed, added_at: work.now }
  await work.trx("expense_receipts").insert(row)
  return { number, sealed: sha256(sealed) }
}

/** Erases the receipts of a reimbursement that nobody pays: no law asks to keep them. */
export async function eraseReceipts({ trx }: Work, coop: CoopKey, reimbursement: number): Promise<void> {
  await trx("expense_receipts").where({ coop, reimbursement }).delete()
}

/** The receipts of these reimbursements, without their contents. */
export async function receiptsOf(
  { trx }: Work,
  coop: CoopKey,
  reimbursements: readonly number[],
): Promise<ReadonlyMap<number, readonly Receipt[]>> {
  const found = new Map<number, Receipt[]>()
  if (reimbursements.length === 0) return found
  const rows = await trx("expense_receipts")
    .where({ coop })
    .orderBy(["reimbursement", "number"])
    .select("reimbursement", "number", "mimetype", "handle")
  const byHandle = Map.groupBy(rows, ({ handle }) => handle)
  const wanted = new Set(reimbursements)
  for (const { reimbursement, number, mimetype, handle } of rows) {
    if (!wanted.has(reimbursement)) continue
    const others = (byHandle.get(handle) ?? []).map((row) => row.reimbursement).filter((one) => one !== reimbursement)
    found.set(reimbursement, [...(found.get(reimbursement) ?? []), { number, mimetype, also: [...new Set(others)] }])
  }
  return found
}

export interface OpenedReceipt {
  readonly reimbursement: number
  readonly number: number
  readonly mimetype: string
  readonly bytes: Buffer
}

/** The receipts of a reimbursement, opened. */
export async function openReceipts(
  work: { readonly trx: Knex; readonly keys: MasterKey },
  coop: CoopKey,
  reimbursement: number,
): Promise<OpenedReceipt[]> {
  const rows = await work.trx("expense_receipts").where({ coop, reimbursement }).orderBy("number")
  return rows.map(({ number, mimetype, sealed }) => ({
    ...{ reimbursement, number, mimetype },
    bytes: Buffer.from(keyOf(work).open(sealed, context(coop, reimbursement, number)), "base64"),
  }))
}

/** The reimbursements with receipts that were booked, each with its entry. A database of an older release has none. */
export async function bookedWithReceipts(
  trx: Knex,
  coop: CoopKey,
): Promise<{ readonly reimbursement: number; readonly entry: number }[]> {
  if (!(await trx.schema.hasTable("expense_receipts"))) return []
  const some = trx("expense_receipts").where({ coop }).distinct("reimbursement")
  const rows = await trx("reimbursements")
    .where({ coop })
    .whereNotNull("entry")
    .whereIn("number", some)
    .orderBy("number")
  return rows.flatMap(({ number, entry }) => (entry === null ? [] : [{ reimbursement: number, entry }]))
}
