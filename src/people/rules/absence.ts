/** Which people are in none of a co-op's rooms by their own doing (§1.7). A deactivated account leaves its rooms in the same way. */
import type { MatrixId } from "../../kernel/rules/types.ts"

/** Everybody who was ever in a room or invited to it, with the person who set their membership last. */
export type RoomPeople = ReadonlyMap<MatrixId, { readonly membership: string; readonly by: MatrixId }>

/**
 * Splits people by their rooms. `here`: in at least one room; `out`: in none, after leaving at least one by themselves.
 * @param askedBack people who left a room by themselves and were invited again; the invitation hides their leaving
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
