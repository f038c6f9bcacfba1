/**
 * Decides which motions and minutes a person may see in the room where they ask (§6). Moderators' matters are mentioned only in the
 * moderators' room, and in encrypted direct rooms of people who may know of them.
 */
import type { Series, Standing } from "../kernel/rules/types.ts"
import type { RoomView } from "./message.ts"

const all: readonly Series[] = ["public", "moderators"]

/**
 * The series that the bot may mention in a room, whoever asks. What it may mention in a direct room depends on the person: see `seriesFor`.
 */
export const seriesIn = ({ place }: Pick<RoomView, "place">): readonly Series[] =>
  place === "moderators" ? all : ["public"]

/**
 * The bot checks in these series of votes whether somebody has a part in one. In rooms that others read, the moderators' votes are left
 * out.
 */
export const votesIn = ({ place }: Pick<RoomView, "place">): readonly Series[] =>
  place === "direct" ? all : ["public"]

/**
 * The series whose votes the bot may mention to a person who has a part in them. In the person's encrypted direct room these include the
 * moderators' votes. That is so even after the person stopped being a moderator, since the roll is frozen (§2.4).
 */
export const ballotsIn = (room: Pick<RoomView, "place" | "encrypted">): readonly Series[] =>
  room.place === "direct" && room.encrypted ? all : seriesIn(room)

/** The series that the bot may mention to this person in this room. */
export function seriesFor(room: Pick<RoomView, "place" | "encrypted">, person: Standing): readonly Series[] {
  if (room.place === "direct" && room.encrypted && person.rooms.has("moderators")) return all
  return seriesIn(room)
}
