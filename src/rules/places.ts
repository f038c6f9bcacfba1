/** What the rooms are in which the bot reads. */
import type { OfficeRoom } from "./offices/table.ts"

/** What a room is to the bot. `task`: where a task is negotiated (§9.1); `other`: a shared room that belongs to no co-op. */
export type Place = SharedPlace | "task" | "direct" | "other"
/** A co-op's own rooms. */
export type SharedPlace = "lobby" | "members" | OfficeRoom
