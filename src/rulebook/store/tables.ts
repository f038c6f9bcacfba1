/** Tables of the co-op's rules (§15.5). */
import type { CoopKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, text } from "../../kernel/store/tables/column.ts"

/** The sets of changes that motions propose. */
export const rule_drafts = {
  motion_id: integer(),
  seq: integer(),
  coop: text<CoopKey>(),
  settings: text(),
} satisfies Columns

/** The sets of changes that came into force, in their order. Rows are only ever added. */
export const rule_adoptions = {
  coop: text<CoopKey>(),
  number: integer(),
  motion_id: integer(),
  seq: integer(),
  adopted_at: moment(),
} satisfies Columns

/** Co-ops that were founded as rehearsals (`stages: minutes`). */
export const rehearsals = { coop: text<CoopKey>(), since: moment() } satisfies Columns

/** All rules of a co-op as the bot last ran under them. */
export const rules_last = {
  coop: text<CoopKey>(),
  settings: text(),
} satisfies Columns
