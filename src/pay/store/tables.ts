/** Tables for pay by hours (§18). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"

/** The scales that motions propose. */
export const pay_scale_drafts = {
  motion_id: integer(),
  seq: integer(),
  coop: text<CoopKey>(),
  /** JSON */
  scale: text(),
} satisfies Columns

/** The scales that came into force, in their order. Rows are only ever added. */
export const pay_scales = {
  coop: text<CoopKey>(),
  number: integer(),
  motion_id: integer(),
  seq: integer(),
  since: text<CalendarDay>(),
  adopted_at: moment(),
} satisfies Columns

/** Whose hourly rate is what since when. Rows are only ever added; the last one for a day holds. */
export const pay_rates = {
  coop: text<CoopKey>(),
  number: integer(),
  person: text<MatrixId>(),
  grade: text(),
  minor: text(),
  currency: text(),
  since: text<CalendarDay>(),
  until: orNull(text<CalendarDay>()),
  /** Sealed. */
  reason: text(),
  salt: text(),
  set_by: text<MatrixId>(),
  set_at: moment(),
} satisfies Columns

/** Which pay grade a role has since when. Rows are only ever added. */
export const role_grades = {
  coop: text<CoopKey>(),
  number: integer(),
  role: integer(),
  grade: orNull(text()),
  since: text<CalendarDay>(),
} satisfies Columns

/** On which days somebody held a role that had a pay grade. */
export const graded_holdings = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  role: integer(),
  first_day: text<CalendarDay>(),
  last_day: orNull(text<CalendarDay>()),
} satisfies Columns

/** Months that are over, whose approved hours were paid. */
export const paid_months = {
  coop: text<CoopKey>(),
  month: text<Month>(),
  entry: orNull(integer()),
} satisfies Columns
