/** The table of mediations. */
import type { CoopKey, RoomId } from "../../kernel/rules/types.ts"
import { type Columns, moment, orNull, passingKey, text } from "../../kernel/store/tables/column.ts"

export const mediations = {
  /** Random, so that nothing tells how many mediations there have been. */
  id: text(),
  coop: text<CoopKey>(),
  /** Null until the room is made. */
  room_id: orNull(text<RoomId>()),
  /** When the bot looks at the mediation next. Null: when its room is closed. */
  due_at: orNull(moment()),
  /** A part of the key. When the row is deleted, nobody can open what an older copy of it has. */
  salt: passingKey(),
  /** A `Mediation` as JSON. */
  sealed: text(),
} satisfies Columns
