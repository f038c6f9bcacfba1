/** Tables of the ledger (§7.4). */
import type { CalendarDay } from "../../rules/happened.ts"
import type { Account, EntryKind } from "../../rules/ledger.ts"
import type { CoopKey, MatrixId } from "../../rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "./column.ts"

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

export const closed_books = { coop: text<CoopKey>(), through: text<CalendarDay>() } satisfies Columns
