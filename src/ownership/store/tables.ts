/** Tables of ownership (§19). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"
import type { EndOfShare } from "../rules/minuted.ts"

/** The register. A row stays when its share has ended. */
export const shares = {
  coop: text<CoopKey>(),
  number: integer(),
  person: text<MatrixId>(),
  from_day: text<CalendarDay>(),
  months: integer(),
  issued_at: moment(),
  ended_at: orNull(moment()),
  ended_why: orNull(text<EndOfShare>()),
} satisfies Columns

/** What was paid in for each share. A contribution that was reversed keeps its row. */
export const share_payments = {
  coop: text<CoopKey>(),
  entry: integer(),
  share: integer(),
  minor: text(),
  currency: text(),
  paid_day: text<CalendarDay>(),
  salt: text(),
} satisfies Columns

/** The dividends that motions propose. `entry`: the entry by which one fell due; null if it has not. */
export const dividends = {
  motion_id: integer(),
  coop: text<CoopKey>(),
  year: integer(),
  minor: text(),
  currency: text(),
  entry: orNull(integer()),
} satisfies Columns
