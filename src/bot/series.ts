/** Which motions and minutes somebody may see where they ask (§6): what is confined to the moderators' room exists nowhere else. */
import type { Series, Standing } from "../rules/types.ts"
import type { RoomView } from "./message.ts"

const all: readonly Series[] = ["public", "moderators"]

/** What may be spoken of in a room, whoever asks. In a direct room it depends on the person: see `seriesFor`. */
export const seriesIn = ({ place }: Pick<RoomView, "place">): readonly Series[] =>
  place === "moderators" ? all : ["public"]

/** What this person may be told in this room. */
export function seriesFor(room: Pick<RoomView, "place" | "encrypted">, person: Standing): readonly Series[] {
  if (room.place === "direct" && room.encrypted && person.offices.includes("moderator")) return all
  return seriesIn(room)
}
