/** Tables for hours (§18.2). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, serial, text } from "../../kernel/store/tables/column.ts"
import type { HoursKind, HoursState } from "../rules/hours.ts"

export const hours = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  person: text<MatrixId>(),
  /** The day of the calendar, such as `2026-11-30`. */
  day: text(),
  minutes: integer(),
  kind: text<HoursKind>(),
  task: orNull(integer()),
  corrects: orNull(integer()),
  /** Sealed. */
  text: orNull(text()),
  salt: text(),
  state: text<HoursState>(),
  entered_at: moment(),
  decided_by: orNull(text<MatrixId>()),
  decided_at: orNull(moment()),
  /** Sealed. */
  reason: orNull(text()),
  taken_by: orNull(integer()),
  source: orNull(text()),
} satisfies Columns

export const hours_clocks = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  started_at: moment(),
  task: orNull(integer()),
  /** Sealed. */
  text: orNull(text()),
  look_at: orNull(moment()),
} satisfies Columns

export const hours_shown = {
  coop: text<CoopKey>(),
  approver: text<MatrixId>(),
  number: integer(),
  /** The salt of the line as it was shown. */
  salt: text(),
} satisfies Columns
