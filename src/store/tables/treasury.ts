/** Tables for the ledger, payments, pay runs, and the bank's movements. Amounts are whole minor units as text. */
import type { CalendarDay } from "../../rules/happened.ts"
import type { Account, EntryKind } from "../../rules/ledger.ts"
import type { Month } from "../../rules/months.ts"
import type { PayRunState } from "../../rules/pay-run.ts"
import type { PaymentState } from "../../rules/payments.ts"
import type { CoopKey, MatrixId } from "../../rules/types.ts"
import { type Columns, filled, integer, moment, orNull, text, truth } from "./column.ts"

export const ledger_entries = {
  coop: text<CoopKey>(),
  number: integer(),
  kind: text<EntryKind>(),
  at: moment(),
  recorded_at: moment(),
  actor: orNull(text<MatrixId>()),
  text: text(),
  task: orNull(integer()),
  reverses: orNull(integer()),
  corrects: orNull(integer()),
  salt: text(),
  happened: orNull(text<CalendarDay>()),
} satisfies Columns

export const ledger_postings = {
  coop: text<CoopKey>(),
  entry: integer(),
  position: integer(),
  account: text<Account>(),
  minor: text(),
  currency: text(),
  at: moment(),
  /** JSON */
  basis: orNull(text()),
} satisfies Columns

export const ledger_balances = {
  coop: text<CoopKey>(),
  account: text<Account>(),
  currency: text(),
  minor: text(),
} satisfies Columns

export const closed_months = {
  coop: text<CoopKey>(),
  month: text<Month>(),
  entry: orNull(integer()),
  said: filled(truth()),
} satisfies Columns

export const closed_books = { coop: text<CoopKey>(), through: text<CalendarDay>() } satisfies Columns

export const payments = {
  coop: text<CoopKey>(),
  number: integer(),
  person: text<MatrixId>(),
  minor: text(),
  currency: text(),
  purpose: text(),
  advance: truth(),
  own: truth(),
  entry: integer(),
  recorded_by: text<MatrixId>(),
  recorded_at: moment(),
  state: text<PaymentState>(),
  settled_by: orNull(text<MatrixId>()),
  settled_at: orNull(moment()),
  /** Sealed. */
  reason: orNull(text()),
  pay_run: orNull(text<Month>()),
  salt: text(),
} satisfies Columns

export const payment_details = { coop: text<CoopKey>(), handle: text(), sealed: text() } satisfies Columns

export const pay_runs = {
  coop: text<CoopKey>(),
  number: integer(),
  code: text(),
  month: text<Month>(),
  due_before: moment(),
  state: text<PayRunState>(),
  opened_by: text<MatrixId>(),
  opened_at: moment(),
  ended_by: orNull(text<MatrixId>()),
  ended_at: orNull(moment()),
  salt: orNull(text()),
} satisfies Columns

export const pay_run_items = {
  coop: text<CoopKey>(),
  run: integer(),
  number: integer(),
  person: text<MatrixId>(),
  minor: text(),
  currency: text(),
  payment: orNull(integer()),
} satisfies Columns

export const bank_lines = {
  coop: text<CoopKey>(),
  number: integer(),
  file: integer(),
  handle: text(),
  sealed: text(),
  imported_at: moment(),
  skipped: truth(),
} satisfies Columns

export const bank_matches = { coop: text<CoopKey>(), line: integer(), entry: integer() } satisfies Columns

export const bank_files = {
  coop: text<CoopKey>(),
  handle: text(),
  file: integer(),
  sealed: text(),
  /** Sealed. */
  repeated: orNull(text()),
} satisfies Columns
