/** Finds people who are in no room of a co-op, and left at least one by themselves (§1.7). A deactivated account counts as having left. */
import type { MatrixId } from "../../kernel/rules/types.ts"

/** The membership of everybody who was ever in a room or invited to it. `by`: the person who set the membership last. */
export type RoomPeople = ReadonlyMap<MatrixId, { readonly membership: string; readonly by: MatrixId }>

/**
 * Sorts people by their rooms. `here`: people in at least one room. `out`: people in no room who left at least one by themselves.
 * @param askedBack people who left a room by themselves and were invited again. `rooms` shows only their invitation, not that they left
 */
export function presenceIn(rooms: readonly RoomPeople[], askedBack: ReadonlySet<MatrixId>) {
  const here = new Set<MatrixId>()
  const left = new Set(askedBack)
  for (const [person, { membership, by }] of rooms.flatMap((room) => [...room])) {
    if (membership === "join") here.add(person)
    if (membership === "leave" && by === person) left.add(person)
  }
  return { here, out: new Set([...left].filter((person) => !here.has(person))) }
}
