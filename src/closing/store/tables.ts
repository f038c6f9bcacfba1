/** Tables of bonuses (§18.4). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text, truth } from "../../kernel/store/tables/column.ts"

/** The rates that were voted, in their order. Rows are only ever added. */
export const bonus_rates = {
  coop: text<CoopKey>(),
  number: integer(),
  motion_id: integer(),
  /** JSON */
  bonus: text(),
  adopted_at: moment(),
} satisfies Columns

/** Which measures were met in a year. A measure is one of the vote that set it. */
export const bonus_measures = {
  coop: text<CoopKey>(),
  year: integer(),
  motion_id: integer(),
  measure: integer(),
  met: truth(),
  recorded_by: text<MatrixId>(),
  recorded_at: moment(),
} satisfies Columns

/** The years whose bonuses were reckoned, each with its entry. */
export const reckoned_years = {
  coop: text<CoopKey>(),
  year: integer(),
  entry: orNull(integer()),
} satisfies Columns
