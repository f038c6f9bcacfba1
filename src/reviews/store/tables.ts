/** Tables for reviews (§14.4). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, passingKey, serial, text } from "../../kernel/store/tables/column.ts"

export const review_rounds = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  opened_at: moment(),
  ends_at: moment(),
  at_least: integer(),
  remind_at: orNull(moment()),
  key_salt: orNull(passingKey()),
  closed_at: orNull(moment()),
} satisfies Columns

export const review_pairs = {
  round_id: integer(),
  writer: text<MatrixId>(),
  person: text<MatrixId>(),
} satisfies Columns

export const sealed_reviews = { round_id: integer(), handle: text(), sealed: text() } satisfies Columns

export const review_results = {
  round_id: integer(),
  /** The Matrix ID that the person had when the round ended. It is not changed when they move. */
  person: text<MatrixId>(),
  sums: orNull(text()),
  sums_hash: text(),
  texts: orNull(text()),
  texts_hash: text(),
} satisfies Columns
