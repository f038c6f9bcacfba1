/** Decides in which rooms a device may read the bot's messages. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey, MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { identitiesOf } from "../standing/reads.ts"
import type { Place } from "./message.ts"

/** A room's kind and co-op. `coop` is null if the room belongs to no co-op. */
interface RoomOf {
  readonly place: Place
  readonly coop: CoopKey | null
}

/**
 * Whether only signed devices may read in this room. There are two exceptions: a lobby, which anybody may join, and the members' room of a
 * co-op that lets every device read.
 */
export function readOnSignedOnly(room: RoomOf | null, coops: readonly CoopContext[]): boolean {
  if (room?.place === "lobby") return false
  const coop = room?.place === "members" ? coops.find(({ key }) => key === room.coop) : undefined
  return coop?.config.signedReaders ?? true
}

/** The rules by which the bot decides which devices get the keys of its messages. */
export function readerRules(
  store: Store,
  places: { of(room: RoomId): RoomOf | null },
  coops: () => readonly CoopContext[],
) {
  return {
    everyDevice: (room: RoomId) => !readOnSignedOnly(places.of(room), coops()),
    known: (room: RoomId | null, people: readonly MatrixId[]) =>
      identitiesOf(store.knex, people, (room && places.of(room)?.coop) ?? null),
  }
}
