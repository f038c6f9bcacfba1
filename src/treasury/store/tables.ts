import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, filled, integer, moment, orNull, text, truth } from "../../kernel/store/tables/column.ts"
import type { PayRunState } from "../rules/pay-run.ts"
import type { PaymentState } from "../rules/payments.ts"

export const closed_months = {
  coop: text<CoopKey>(),
  month: text<Month>(),
  entry: orNull(integer()),
  said: filled(truth()),
} satisfies Columns

/** Who is paid by hours since when, and may therefore get no monthly payment (§18.3). */
export const hourly_people = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  since: text<CalendarDay>(),
} satisfies Columns

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
  /** The reason of a dispute, sealed. */
  reason: orNull(text()),
  pay_run: orNull(text<Month>()),
  salt: text(),
} satisfies Columns

export const payment_details = { coop: text<CoopKey>(), handle: text(), sealed: text() } satisfies Columns

/** Times of which a restore has lost what was paid and received, until the treasurer has compared the books with the bank. */
export const lost_money = { coop: text<CoopKey>(), from_at: moment(), until_at: moment() } satisfies Columns

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
