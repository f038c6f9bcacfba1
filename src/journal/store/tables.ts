/** Tables of what members paid for the co-op (§7.4). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"
import type { ReimbursementState } from "../rules/reimbursements.ts"

export const reimbursements = {
  coop: text<CoopKey>(),
  number: integer(),
  person: text<MatrixId>(),
  asked_as: text<MatrixId>(),
  minor: text(),
  currency: text(),
  paid_at: moment(),
  purpose: text(),
  salt: text(),
  asked_at: moment(),
  state: text<ReimbursementState>(),
  decided_by: orNull(text<MatrixId>()),
  decided_at: orNull(moment()),
  reason: orNull(text()),
  entry: orNull(integer()),
} satisfies Columns

export const expense_receipts = {
  coop: text<CoopKey>(),
  reimbursement: integer(),
  number: integer(),
  mimetype: text(),
  handle: text(),
  sealed: text(),
  added_at: moment(),
} satisfies Columns
