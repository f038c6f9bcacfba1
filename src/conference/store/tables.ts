/** Tables for general conferences (§16). */
import type { CoopKey, MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, serial, text, truth } from "../../kernel/store/tables/column.ts"
import type { ItemKind } from "../rules/agenda.ts"
import type { ConferenceStage } from "../rules/conference.ts"
import type { HandsAbout } from "../rules/hands.ts"

export const conferences = {
  id: serial(),
  coop: text<CoopKey>(),
  number: integer(),
  stage: text<ConferenceStage>(),
  caller: text<MatrixId>(),
  asked_at: moment(),
  called_at: orNull(moment()),
  starts_at: moment(),
  ends_at: moment(),
  place: text(),
  title: text(),
  salt: text(),
  sequence: integer(),
  uid: text(),
  agenda_until: moment(),
  without_quorum: truth(),
  /** The number of the adjourned conference that this one follows. */
  follows: orNull(integer()),
  /** When the bot looks at it next. Null once it is over. */
  look_at: orNull(moment()),
  presider: orNull(text<MatrixId>()),
  opened_at: orNull(moment()),
  closed_at: orNull(moment()),
  /** The minutes of the meeting. Null until the close. */
  draft: orNull(text()),
  draft_hash: orNull(text()),
  object_until: orNull(moment()),
  /** The draft with the objections. Null while the time for objections runs. */
  final: orNull(text()),
  final_hash: orNull(text()),
  approved_at: orNull(moment()),
  /** How many were there when it was adjourned, and how many it took. Null if it was not, or if an earlier version did it. */
  adjourned_there: orNull(integer()),
  adjourned_needed: orNull(integer()),
} satisfies Columns

export const conference_supports = { conference_id: integer(), person: text<MatrixId>() } satisfies Columns

export const agenda_items = {
  id: serial(),
  conference_id: integer(),
  place: integer(),
  kind: text<ItemKind>(),
  text: text(),
  motion: orNull(text<MotionId>()),
  office: orNull(text<OfficeKey>()),
  /** The number of the conference whose minutes are approved. */
  about: orNull(integer()),
  /** Null: the bot put it there. */
  author: orNull(text<MatrixId>()),
  minutes: orNull(integer()),
  added_at: moment(),
  called_at: orNull(moment()),
  done_at: orNull(moment()),
} satisfies Columns

export const attendances = {
  conference_id: integer(),
  person: text<MatrixId>(),
  came_at: moment(),
  left_at: orNull(moment()),
} satisfies Columns

export const speeches = {
  id: serial(),
  conference_id: integer(),
  item_id: orNull(integer()),
  person: text<MatrixId>(),
  asked_at: moment(),
  began_at: orNull(moment()),
  /** When the bot says that the time is over. Null before the speech, and once it was said. */
  notice_at: orNull(moment()),
  ended_at: orNull(moment()),
} satisfies Columns

export const hand_shows = {
  id: serial(),
  conference_id: integer(),
  item_id: orNull(integer()),
  about: text<HandsAbout>(),
  question: text(),
  /** JSON: the item that is taken up if it is carried. */
  item: orNull(text()),
  author: text<MatrixId>(),
  asked_at: moment(),
  ends_at: moment(),
  closed_at: orNull(moment()),
  /** How many were present at its end. Null while it is open. */
  present: orNull(integer()),
  carried: orNull(truth()),
} satisfies Columns

export const raised_hands = { show_id: integer(), person: text<MatrixId>(), agrees: truth() } satisfies Columns

export const conference_notes = {
  id: serial(),
  conference_id: integer(),
  item_id: orNull(integer()),
  kind: text<"note" | "objection">(),
  author: text<MatrixId>(),
  text: text(),
  salt: text(),
  at: moment(),
} satisfies Columns
