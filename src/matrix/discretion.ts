/** Tells who may read what the bot says in a co-op's room. The bot says nothing confidential where somebody else could read it. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import { askedBack, encryptionsSeen } from "../rooms/reads.ts"
import { isPrivate } from "../rooms/rules/guards.ts"
import { isOpening, type Mend, mendsOf, unfit } from "../rooms/rules/rooms.ts"
import { HeldError, type KnownPlace, type MatrixPort, type MayRead, NotReadyError, type Places } from "./port.ts"
import { historyOf, peopleOf } from "./room-comparison.ts"
import { roomState } from "./room-state.ts"
import { compareSmallRoom, isMade } from "./small-room-comparison.ts"
import { smallRoomsOf } from "./small-rooms.ts"

interface DiscretionParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly coops: readonly CoopContext[]
  readonly places: Places
}

/**
 * Who may read what is said in the room. Null if everybody in the room may. Throws while the room is still open to others, so that the bot
 * says nothing in it. @throws HeldError, NotReadyError
 */
export async function confidantsOf(parts: DiscretionParts, room: RoomId): Promise<MayRead | null> {
  const place = parts.places.of(room)
  const coop = place && parts.coops.find(({ key }) => key === place.coop)
  if (!place || !coop || !isPrivate(place.place)) return null
  return parts.store.work((work) => confidantsNow(parts, work, coop, place, room), { quiet: true })
}

async function confidantsNow(
  { port }: DiscretionParts,
  work: Work,
  coop: CoopContext,
  place: KnownPlace,
  room: RoomId,
): Promise<MayRead | null> {
  const facts = port.room(room)
  if (!facts) throw new NotReadyError("the room is not known yet")
  const people = await peopleOf({ work, coop })
  if (place.place === "task" || place.place === "mediation") {
    const small = (await smallRoomsOf({ work, coop })).filter(isMade).find(({ made }) => made.id === room)
    // The room is closed: nobody can write in it, and nobody new can come in. So everybody in it may read.
    if (!small) return null
    const knowledge = {
      people,
      asked: await askedBack(work, coop.key),
      listed: new Set<RoomId>(),
      pictures: () => null,
    }
    const found = compareSmallRoom(port, { refused: () => [] }, small, knowledge)
    if (found) holdIfOpen(found.mends)
    return found && ((person) => person === port.me || found.wish.unfit(person) === null)
  }
  const role = place.place === "office" ? place.role : place.place
  const encryption = (await encryptionsSeen(work)).get(room) ?? null
  const wish = {
    people,
    encryption,
    history: historyOf(coop, role),
    calls: false,
    asked: new Set<never>(),
    topic: null,
    picture: null,
    notice: { current: null, former: new Set<never>() },
  }
  holdIfOpen(mendsOf(roomState(facts, role, port.me), wish))
  return (person) => person === port.me || unfit(role, person, people) === null
}

function holdIfOpen(mends: readonly Mend[]): void {
  const opening = mends.find(isOpening)
  if (opening) throw new HeldError(`the room is not closed: ${opening.do}`)
}
