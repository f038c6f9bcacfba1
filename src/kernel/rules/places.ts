/** The kinds of rooms that the bot reads. */
import type { OfficeRoom } from "../../standing/rules/offices.ts"

/** The use of a room that the bot is in. `task`: a task is negotiated in it (§9.1). `other`: a shared room that belongs to no co-op. */
export type Place = SharedPlace | "task" | "direct" | "other"
/** A room for a few people, and what tells it apart from others of its kind. */
export type SmallPlace = { readonly place: "task"; readonly task: number }
/** A co-op's own rooms. */
export type SharedPlace = "lobby" | "members" | OfficeRoom
