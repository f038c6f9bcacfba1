/** Tables of the ledger (§7.4). */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"
import type { Account, EntryKind } from "../rules/ledger.ts"

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

/** Accounts of a co-op's own with entries, with what they were called when they were last booked. */
export const ledger_accounts = {
  coop: text<CoopKey>(),
  account: text<Account>(),
  number: orNull(text()),
  /** JSON */
  names: text(),
} satisfies Columns
