/** Tables of donations (§8.1). */
import type { Month } from "../../kernel/rules/months.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"

/** Who gets donations by which vote, in their order. Rows are only ever added. */
export const donation_recipients = {
  coop: text<CoopKey>(),
  number: integer(),
  motion_id: integer(),
  /** JSON */
  recipients: text(),
  adopted_at: moment(),
} satisfies Columns

/** The bank account of a recipient. `recipient`: its key in the ledger. */
export const donation_accounts = {
  coop: text<CoopKey>(),
  recipient: text(),
  holder: text(),
  iban: text(),
  bic: orNull(text()),
  salt: text(),
} satisfies Columns

/** The months whose donations were reckoned, each with its entry. */
export const donation_months = {
  coop: text<CoopKey>(),
  month: text<Month>(),
  until: moment(),
  zone: text(),
  through: integer(),
  entry: orNull(integer()),
} satisfies Columns
