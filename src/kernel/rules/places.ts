/** The kinds of rooms that the bot reads. */
import type { PowerRoom } from "../../standing/rules/offices.ts"

/**
 * The use of a room that the bot is in. `office`: the private room of one office (§12.1). `task`: a task is negotiated in it (§9.1).
 * `mediation`: two members and a mediator talk in it (§17.3). `other`: a shared room that belongs to no co-op.
 */
export type Place = SharedPlace | "office" | SmallPlace["place"] | "direct" | "other"
/** A room for a few people, and what tells it apart from others of its kind. */
export type SmallPlace =
  | { readonly place: "task"; readonly task: number }
  | { readonly place: "mediation"; readonly key: string }
/** The rooms that every co-op has. */
export type SharedPlace = "lobby" | "members" | PowerRoom
