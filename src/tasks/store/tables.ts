/** Tables for tasks, their negotiation rooms, and the news of them. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { CoopKey, MatrixId, RoomId, Weight } from "../../kernel/rules/types.ts"
import { type Columns, integer, moment, orNull, text } from "../../kernel/store/tables/column.ts"
import type { TaskEventDeed, TaskRole, TaskState } from "../rules/tasks.ts"
import type { TaskRoomState } from "./rooms.ts"

export const tasks = {
  coop: text<CoopKey>(),
  number: integer(),
  title: text(),
  text: text(),
  salt: text(),
  customer: text<MatrixId>(),
  state: text<TaskState>(),
  submitted_at: moment(),
  accepted: orNull(integer()),
} satisfies Columns

export const task_people = {
  coop: text<CoopKey>(),
  task: integer(),
  role: text<TaskRole>(),
  person: text<MatrixId>(),
  since: moment(),
  weight: text<Weight>(),
  /** The ratio that the person typed, as JSON. */
  ratio: orNull(text()),
} satisfies Columns

export const task_offers = {
  coop: text<CoopKey>(),
  task: integer(),
  number: integer(),
  author: text<MatrixId>(),
  minor: text(),
  currency: text(),
  date: text<CalendarDay>(),
  text: text(),
  salt: text(),
  at: moment(),
} satisfies Columns

export const task_events = {
  coop: text<CoopKey>(),
  task: integer(),
  position: integer(),
  at: moment(),
  deed: text<TaskEventDeed>(),
  actor: orNull(text<MatrixId>()),
  offer: orNull(integer()),
  entry: orNull(integer()),
  role: orNull(text<TaskRole>()),
  reason: text(),
  salt: text(),
} satisfies Columns

export const task_rooms = {
  coop: text<CoopKey>(),
  task: integer(),
  room_id: text<RoomId>(),
  state: text<TaskRoomState>(),
  /** A list of people, as JSON. */
  greeted: text(),
} satisfies Columns

export const task_news = { coop: text<CoopKey>(), task: integer(), at: moment() } satisfies Columns
