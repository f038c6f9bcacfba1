/** Who is out of all rooms of a co-op (§1.7): by their own leaving, as also an account that is deactivated leaves them. */
import type { MatrixId } from "./types.ts"

/** Of one room: everybody who was ever in it or invited, and who brought their membership about. */
export type RoomPeople = ReadonlyMap<MatrixId, { readonly membership: string; readonly by: MatrixId }>

/**
 * Who is in one of the rooms, and who is in none and has left one by themselves.
 * @param askedBack who left a room by themselves and has been invited to it once more: that invitation hides their leaving
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
