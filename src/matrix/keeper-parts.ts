/** The parts that the room keeper works with. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import type { CoopKey, RoomId } from "../kernel/rules/types.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import type { PictureWish } from "../rooms/rules/pictures.ts"
import type { KeptRole, RoomRole, RoomsByRole } from "../rooms/rules/rooms.ts"
import type { Log, MatrixPort, News, SyncProgress } from "./port.ts"

export interface KeeperParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly tap: SyncProgress & { onClientDone(listener: (news: News) => void): () => void }
  /** The co-op's known rooms, including the space. */
  readonly rooms: {
    allOf(coop: CoopKey): RoomsByRole
    followed(coop: CoopKey, role: RoomRole, from: RoomId, to: RoomId): void
    knowSmallRoom(coop: CoopKey, place: SmallPlace, room: RoomId): void
  }
  readonly coops: () => readonly CoopContext[]
  /** The pictures for the rooms. Without it, rooms get none. */
  readonly pictures?: { of(coop: CoopKey, role: KeptRole): PictureWish | null }
  readonly log: Log
  /** How long the keeper rests after a look without work, in milliseconds. Default 400. */
  readonly rest?: number
  readonly step?: StepHook
}
