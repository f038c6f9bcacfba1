/** Tables for rooms: the role of each room, and things that the room keeper remembers about it. */

import type { CoopKey, MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { type Columns, moment, orNull, text } from "../../kernel/store/tables/column.ts"
import type { RoomRole } from "../rules/rooms.ts"
import type { FaultyRoom } from "./keeping.ts"
import type { ProfileField } from "./pictures.ts"

export const rooms = {
  coop: text<CoopKey>(),
  role: text<RoomRole>(),
  room_id: text<RoomId>(),
  given: orNull(text()),
} satisfies Columns

export const followed_rooms = { room_id: text<RoomId>(), next_id: text<RoomId>(), at: moment() } satisfies Columns

export const asked_back = {
  coop: text<CoopKey>(),
  room_id: text<RoomId>(),
  person: text<MatrixId>(),
} satisfies Columns

export const room_faults = { coop: text<CoopKey>(), role: text<FaultyRoom>(), fault: text() } satisfies Columns

export const notices = {
  coop: text<CoopKey>(),
  room_id: text<RoomId>(),
  digest: text(),
  /** JSON */
  readers: text(),
  /** JSON */
  former: text(),
} satisfies Columns

/** `content`: JSON. */
export const room_encryption = { room_id: text<RoomId>(), content: text() } satisfies Columns

export const rooms_to_leave = { room_id: text<RoomId>(), since: moment() } satisfies Columns

export const uploads = { digest: text(), url: text(), at: moment() } satisfies Columns

export const own_profile = { field: text<ProfileField>(), value: text() } satisfies Columns
