import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text, truth } from "../../kernel/store/tables/column.ts"

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
  /**
   * Sealed: the stored lines that look exactly like a line of this file, without proof that they are the same movement. Null if there are
   * none, or if another file was imported since.
   */
  repeated: orNull(text()),
} satisfies Columns
