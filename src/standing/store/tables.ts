/** Tables for the people of a co-op, their standing, and its minutes. */
import type {
  CoopKey,
  MatrixId,
  MemberStatus,
  MotionId,
  MotionKind,
  OfficeKey,
  Series,
} from "../../kernel/rules/types.ts"
import { type Columns, filled, integer, moment, orNull, serial, text, truth } from "../../kernel/store/tables/column.ts"
import type { Power } from "../rules/offices.ts"

export const members = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  status: text<MemberStatus>(),
  since: moment(),
  removed_at: orNull(moment()),
  moved_to: orNull(text<MatrixId>()),
} satisfies Columns

export const memberships = {
  id: serial(),
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  from_at: moment(),
  until_at: orNull(moment()),
} satisfies Columns

export const identities = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  master_key: text(),
  approved_at: moment(),
  recorded: filled(truth()),
} satisfies Columns

export const invitations = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  invited_by: text<MatrixId>(),
  invited_at: moment(),
  founder: filled(truth()),
} satisfies Columns

export const moves = {
  /** The co-op that the old account named. Empty in the row of the new account's announcement. */
  coop: text<CoopKey>(),
  old_person: text<MatrixId>(),
  new_person: text<MatrixId>(),
  old_said_at: orNull(moment()),
  new_said_at: orNull(moment()),
  new_identity: orNull(text()),
} satisfies Columns

export const absences = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  out_at: moment(),
  absent_at: orNull(moment()),
} satisfies Columns

export const seats = {
  coop: text<CoopKey>(),
  office: text<OfficeKey>(),
  seat: integer(),
  person: text<MatrixId>(),
  since: moment(),
} satisfies Columns

/** The powers that people have through roles (§14.2), with the office from which the role hangs. */
export const granted_powers = {
  coop: text<CoopKey>(),
  person: text<MatrixId>(),
  office: text<OfficeKey>(),
  power: text<Power>(),
} satisfies Columns

export const office_terms = {
  coop: text<CoopKey>(),
  office: text<OfficeKey>(),
  seat: integer(),
  person: text<MatrixId>(),
  in_row: integer(),
  began_at: moment(),
  ends_at: orNull(moment()),
  lapsed: truth(),
  vacant_since: orNull(moment()),
  successor: orNull(text<MatrixId>()),
} satisfies Columns

export const treasuries = { coop: text<CoopKey>(), frozen_at: moment(), motion_id: integer() } satisfies Columns

export const minutes = {
  coop: text<CoopKey>(),
  series: text<Series>(),
  number: integer(),
  at: moment(),
  actor: orNull(text<MatrixId>()),
  act: text(),
  /** JSON */
  details: text(),
  previous: text(),
  hash: text(),
  motion: orNull(text<MotionId>()),
  kind: orNull(text<MotionKind>()),
} satisfies Columns

export const number_floors = { coop: text<CoopKey>(), counter: text(), floor: integer() } satisfies Columns
