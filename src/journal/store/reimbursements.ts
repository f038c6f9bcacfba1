/** Reimbursements in the database. What they were for, and why they were declined, is sealed under a key that is not in the database. */
import { randomBytes } from "node:crypto"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { CoopKey, Instant, MatrixId, Money } from "../../kernel/rules/types.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { reversalsOf } from "../../ledger/reads.ts"
import type { Receipt, Reimbursement, ReimbursementState } from "../rules/reimbursements.ts"
import { eraseReceipts, receiptsOf } from "./receipts.ts"

const keyOf = ({ keys }: Work) => keys.derive("reimbursements")
const context = (coop: CoopKey, number: number, what: "purpose" | "reason"): string =>
  `reimbursement:${coop}:${number}:${what}`

/** What the minutes commit to when somebody asks for a reimbursement. It can be checked without the key. */
export const askedText = (
  row: Pick<Row<"reimbursements">, "asked_as" | "minor" | "currency" | "paid_at" | "purpose">,
): string => canonicalJson([row.asked_as, row.minor, row.currency, row.paid_at, sha256(row.purpose)])

/** Keeps a new reimbursement under the next number. Returns that, and its commitment for the minutes. */
export async function insertReimbursement(
  work: Work,
  coop: CoopKey,
  { person, amount, purpose, paidAt }: Pick<Reimbursement, "person" | "amount" | "purpose" | "paidAt">,
): Promise<{ readonly number: number; readonly contents: string }> {
  const number = await nextNumber(work, coop, "reimbursements")
  const salt = randomBytes(16).toString("hex")
  const row = {
    ...{ coop, number, person, asked_as: person, minor: String(amount.minor), currency: amount.currency },
    ...{ paid_at: paidAt, purpose: keyOf(work).seal(purpose, context(coop, number, "purpose")), salt },
    ...{ asked_at: work.now, state: "open" as const, decided_by: null, decided_at: null, reason: null, entry: null },
  }
  await work.trx("reimbursements").insert(row)
  return { number, contents: commitment(salt, askedText(row)) }
}

/** Which reimbursements to read. A field that is left out excludes none. */
export interface ReimbursementFilter {
  readonly number?: number
  readonly person?: MatrixId
  readonly states?: readonly ReimbursementState[]
  readonly since?: Instant
}

/** The reimbursements that fit, the oldest first, with their receipts. */
export async function reimbursementsOf(
  work: Work,
  coop: CoopKey,
  { number, person, states, since }: ReimbursementFilter = {},
): Promise<Reimbursement[]> {
  const query = work.trx("reimbursements").where({ coop }).orderBy("number")
  if (number !== undefined) query.where({ number })
  if (person !== undefined) query.where({ person })
  if (states !== undefined) query.whereIn("state", [...states])
  if (since !== undefined) query.where("asked_at", ">=", since)
  const rows = await query
  const receipts = await receiptsOf(
    work,
    coop,
    rows.map((row) => row.number),
  )
  const booked = rows.flatMap(({ entry }) => entry ?? [])
  const reversals = await reversalsOf(work, coop, booked)
  return rows.map((row) => ({
    ...from(work, row, receipts.get(row.number) ?? []),
    takenBack: row.entry !== null && reversals.has(row.entry),
  }))
}

const from = (
  work: Work,
  row: Row<"reimbursements">,
  receipts: readonly Receipt[],
): Omit<Reimbursement, "takenBack"> => ({
  ...{ number: row.number, person: row.person, paidAt: row.paid_at, askedAt: row.asked_at, state: row.state, receipts },
  ...{ decidedBy: row.decided_by, decidedAt: row.decided_at, entry: row.entry },
  amount: { minor: BigInt(row.minor), currency: row.currency } satisfies Money,
  purpose: keyOf(work).open(row.purpose, context(row.coop, row.number, "purpose")),
  reason: row.reason === null ? null : keyOf(work).open(row.reason, context(row.coop, row.number, "reason")),
})

/** Keeps a decision, and erases the receipts of what is declined or withdrawn. Returns the hash of the sealed reason, for the minutes; "" if there is none. */
export async function settleReimbursement(
  work: Work,
  coop: CoopKey,
  number: number,
  settled: {
    readonly state: Exclude<ReimbursementState, "open">
    readonly by: MatrixId
    readonly reason?: string
    readonly entry?: number
  },
): Promise<string> {
  const { state, by, reason, entry = null } = settled
  const sealed = reason === undefined ? null : keyOf(work).seal(reason, context(coop, number, "reason"))
  const change = { state, decided_by: by, decided_at: work.now, reason: sealed, entry }
  await work.trx("reimbursements").where({ coop, number }).update(change)
  if (state !== "approved") await eraseReceipts(work, coop, number)
  return sealed === null ? "" : sha256(sealed)
}

/** Whether this person has asked for something that nobody has decided yet, in any co-op. */
export async function hasOpen({ trx }: Work, person: MatrixId): Promise<boolean> {
  return (await trx("reimbursements").where({ person, state: "open" }).first("number")) !== undefined
}

/** Moves a person's reimbursements, and those that they decided, to their new Matrix ID. */
export async function carryReimbursements({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  for (const column of ["person", "decided_by"] as const)
    await trx("reimbursements")
      .where({ coop, [column]: old })
      .update({ [column]: next })
}
