/** Tables for petitions and polls. None of them names a person who began or endorsed a petition, or answered a poll. */
import type { CoopKey, MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
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
import type { MoodRhythm } from "../rules/moods.ts"
import type { PetitionKind, PetitionStage } from "../rules/petitions.ts"

/** Petitions that nobody has been shown yet. */
export const petition_drafts = {
  /** A random text, so that nothing tells in which order drafts were written. */
  draft: text(),
  coop: text<CoopKey>(),
  kind: text<PetitionKind>(),
  subject: orNull(text<MatrixId>()),
  office: orNull(text<OfficeKey>()),
  /** Empty if the petition is about a person: its title follows from what it asks for. */
  title: text(),
  text: text(),
  shown_at: moment(),
  key_salt: passingKey(),
  beginner: text(),
  endorser: text(),
} satisfies Columns

export const petitions = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  kind: text<PetitionKind>(),
  subject: orNull(text<MatrixId>()),
  office: orNull(text<OfficeKey>()),
  /** Empty if the petition is about a person: its title follows from what it asks for. */
  title: text(),
  text: text(),
  salt: text(),
  needed: integer(),
  /** How many endorsements people were shown last. */
  shown: integer(),
  stage: text<PetitionStage>(),
  opened_at: moment(),
  ends_at: moment(),
  /** When the bot looks at the petition next, or looked at it last if it has ended. */
  looked_at: moment(),
  closed_at: orNull(moment()),
  motion: orNull(text<MotionId>()),
  /** Null once the petition has ended. */
  key_salt: orNull(passingKey()),
  beginner: orNull(text()),
} satisfies Columns

export const endorsements = { petition_id: integer(), handle: text() } satisfies Columns

export const polls = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  author: text<MatrixId>(),
  question: text(),
  /** JSON */
  options: text(),
  open: truth(),
  several: truth(),
  opened_at: moment(),
  ends_at: moment(),
  closed_at: orNull(moment()),
  /** JSON. Null while the poll is open. */
  sums: orNull(text()),
  /** Null once the poll has ended. */
  key_salt: orNull(passingKey()),
  mood: filled(truth()),
  series_id: orNull(integer()),
} satisfies Columns

export const mood_series = {
  id: serial(),
  coop: text<CoopKey>(),
  question: text(),
  every: text<MoodRhythm>(),
  next_at: moment(),
  stopped_at: orNull(moment()),
} satisfies Columns

export const poll_answers = { poll_id: integer(), handle: text(), sealed: text() } satisfies Columns
