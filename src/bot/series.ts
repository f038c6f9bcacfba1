/** Which motions and minutes somebody may see where they ask (§6): what is confined to the moderators' room exists nowhere else. */
import type { Series, Standing } from "../rules/types.ts"
import type { RoomView } from "./message.ts"

const all: readonly Series[] = ["public", "moderators"]

/** What may be spoken of in a room, whoever asks. In a direct room it depends on the person: see `seriesFor`. */
export const seriesIn = ({ place }: Pick<RoomView, "place">): readonly Series[] =>
  place === "moderators" ? all : ["public"]

/** The votes that count when it is asked whether somebody has a part in one; in a room where others read along those of the moderators do not. */
export const votesIn = ({ place }: Pick<RoomView, "place">): readonly Series[] =>
  place === "direct" ? all : ["public"]

/**
 * The votes of which the ballots of somebody may be spoken of in a room; in their encrypted direct room also those of the
 * moderators, whether they are one still or not: the roll is frozen (§2.4).
 */
export const ballotsIn = (room: Pick<RoomView, "place" | "encrypted">): readonly Series[] =>
  room.place === "direct" && room.encrypted ? all : seriesIn(room)

/** What this person may be told in this room. */
export function seriesFor(room: Pick<RoomView, "place" | "encrypted">, person: Standing): readonly Series[] {
  if (room.place === "direct" && room.encrypted && person.rooms.has("moderators")) return all
  return seriesIn(room)
}
