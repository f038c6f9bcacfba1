/** Tables for roles (§14). */
import type { CoopKey, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, serial, text } from "../../kernel/store/tables/column.ts"

export const roles = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  name: text(),
  salt: text(),
  above_role: orNull(integer()),
  above_office: orNull(text<OfficeKey>()),
  seats: integer(),
  /** JSON */
  powers: text(),
  made_at: moment(),
  ended_at: orNull(moment()),
} satisfies Columns

export const role_expectations = {
  id: serial(),
  role_id: integer(),
  revision: integer(),
  text: text(),
  salt: text(),
  author: text<MatrixId>(),
  at: moment(),
} satisfies Columns

export const role_holders = {
  id: serial(),
  role_id: integer(),
  person: text<MatrixId>(),
  asked_by: text<MatrixId>(),
  asked_at: moment(),
  until: orNull(moment()),
  since: orNull(moment()),
} satisfies Columns
