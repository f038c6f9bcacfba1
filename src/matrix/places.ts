/** Tells what kind of room a room is. For rooms that belong to no co-op, the people in the room decide. */
import type { RoomView } from "../bot/message.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { Places, RoomFacts } from "./port.ts"

/** The room of a message from `sender`, as commands see it. A room that holds only the bot and the sender is a direct room. */
export function roomView(
  id: RoomId,
  facts: RoomFacts | null,
  places: Places,
  me: MatrixId,
  sender: MatrixId,
): RoomView {
  const known = places.of(id)
  const encrypted = facts?.encrypted ?? false
  const mayRedact = facts?.may("redact") ?? false
  if (known) return { id, ...known, encrypted, mayRedact }
  const direct = facts !== null && present(facts).every((person) => person === me || person === sender)
  return { id, place: direct ? "direct" : "other", coop: null, encrypted, mayRedact }
}

/** People who are in the room or invited to it. */
export const present = (facts: RoomFacts): MatrixId[] =>
  [...facts.members].filter(([, membership]) => membership === "join" || membership === "invite").map(([id]) => id)
