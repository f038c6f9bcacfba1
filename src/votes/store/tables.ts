/** Tables for motions, their options, rolls and ballots, and for the budgets that they adopt. */
import type {
  CoopKey,
  EventId,
  MatrixId,
  MotionId,
  MotionKind,
  MotionStage,
  OfficeKey,
  OptionRole,
  RoomId,
  Series,
  Weight,
} from "../../kernel/rules/types.ts"
import {
  type Columns,
  filled,
  integer,
  moment,
  orNull,
  passingKey,
  serial,
  text,
  truth,
} from "../../kernel/store/tables/column.ts"

export const motions = {
  id: serial(),
  coop: text<CoopKey>(),
  series: text<Series>(),
  number: integer(),
  kind: text<MotionKind>(),
  stage: text<MotionStage>(),
  author: text<MatrixId>(),
  room_id: text<RoomId>(),
  event_id: text<EventId>(),
  /** JSON */
  terms: text(),
  opened_at: moment(),
  proposal_ends_at: moment(),
  early_end_at: orNull(moment()),
  voting_opened_at: orNull(moment()),
  voting_ends_at: orNull(moment()),
  closed_at: orNull(moment()),
  /** JSON */
  outcome: orNull(text()),
  outcome_text: orNull(text()),
  lot_commitment: orNull(text()),
  /** Sealed while the vote is open. */
  lot_secret: orNull(text()),
  key_salt: orNull(passingKey()),
  title: orNull(text()),
  subject: orNull(text<MatrixId>()),
  office: orNull(text<OfficeKey>()),
  matter: orNull(text()),
  held_since: orNull(moment()),
  /** The motion of which this one is another round (§3.9). */
  follows: orNull(text<MotionId>()),
  /** The motion whose open vote this one would cancel (§2.7c). */
  cancels: orNull(text<MotionId>()),
} satisfies Columns

export const options = {
  motion_id: integer(),
  seq: integer(),
  number: orNull(integer()),
  title: text(),
  text: text(),
  author: orNull(text<MatrixId>()),
  keeps: truth(),
  salt: text(),
  withdrawn_at: orNull(moment()),
  role: filled(text<OptionRole>()),
  person: orNull(text<MatrixId>()),
  /** JSON */
  budget: orNull(text()),
} satisfies Columns

export const rewordings = {
  id: serial(),
  motion_id: integer(),
  seq: integer(),
  at: moment(),
  title: text(),
  text: text(),
  salt: text(),
} satisfies Columns

export const roll = {
  motion_id: integer(),
  person: text<MatrixId>(),
  weight: text<Weight>(),
  voted: filled(truth()),
} satisfies Columns

export const reminders = { motion_id: integer(), due_at: moment() } satisfies Columns

export const held_reminders = {
  motion_id: integer(),
  person: text<MatrixId>(),
  due_at: moment(),
} satisfies Columns

export const notify = {
  person: text<MatrixId>(),
  rhythm: text(),
  quiet_from: orNull(integer()),
  quiet_to: orNull(integer()),
  zone: orNull(text()),
  next_at: orNull(moment()),
} satisfies Columns

export const proxies = {
  id: serial(),
  coop: text<CoopKey>(),
  giver: text<MatrixId>(),
  holder: text<MatrixId>(),
  motion_id: orNull(integer()),
  kind: orNull(text<MotionKind>()),
  office: orNull(text<OfficeKey>()),
  until: orNull(moment()),
  given_at: moment(),
  ended_at: orNull(moment()),
} satisfies Columns

export const sealed_ballots = { motion_id: integer(), handle: text(), sealed: text() } satisfies Columns

export const ballot_events = { event_id: text<EventId>(), motion_id: integer() } satisfies Columns

export const counted_ballots = {
  motion_id: integer(),
  position: integer(),
  /** JSON */
  ranking: text(),
  weight: text<Weight>(),
  receipt: orNull(text()),
} satisfies Columns

export const published_counts = {
  motion_id: integer(),
  json: text(),
  blt: orNull(text()),
  json_sha256: text(),
  blt_sha256: orNull(text()),
  salt: orNull(text()),
} satisfies Columns

export const budgets = {
  motion_id: integer(),
  coop: text<CoopKey>(),
  year: integer(),
  monthly_minor: text(),
  currency: text(),
  workers: text(),
  evaluators: text(),
  /** Percent. Null: the budget has no donation share. */
  donation: orNull(text()),
  adopted_at: moment(),
} satisfies Columns

export const budget_reminders = { coop: text<CoopKey>(), said_at: moment() } satisfies Columns
