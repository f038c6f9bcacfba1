/**
 * What a capability tells the room keeper about a room that the bot makes for a few people (§9.1). The keeper makes the room, mends it, and
 * closes it at the end.
 */
import type { Act } from "../../kernel/acts/context.ts"
import type { SmallPlace } from "../../kernel/rules/places.ts"
import type { MatrixId, RoomId } from "../../kernel/rules/types.ts"
import type { Known, SmallRole, Unfit } from "../rules/rooms.ts"
import type { FaultyRoom } from "../store/keeping.ts"

/** Why the people have no room: the homeserver did not let the bot make one, or the bot is not in it any more. */
export type Roomless = { readonly why: "not-made"; readonly code: string } | { readonly why: "absent" }

/** A room for a few people that should exist, or that must still be closed. */
export interface SmallRoom {
  readonly role: SmallRole
  readonly place: SmallPlace
  readonly name: string
  readonly topic: string
  /** Whether only its people may know of it. Then neither the log nor `waggle doctor` tells of it. */
  readonly secret: boolean
  /** Whether the room is not needed any more. */
  readonly over: boolean
  /** The keys under which the bot remembers what it told people about faults of the room, and about the lack of a room. */
  readonly told: { readonly faults: FaultyRoom; readonly roomless: FaultyRoom }
  /** Null if the room does not exist yet. */
  readonly made: MadeRoom | null
  /** The people who belong in the room. */
  party(known: ReadonlyMap<MatrixId, Known>): ReadonlySet<MatrixId>
  /** Why this person cannot stay in the room; null if they can. */
  unfit(person: MatrixId, known: ReadonlyMap<MatrixId, Known>): Unfit | null
  /** Remembers that this room was made. */
  noteMade(act: Act, room: RoomId): Promise<void>
  /** Tells people that there is no room, and remembers that. If `roomless` is null, there is one again, and nothing is said. */
  tellRoomless(act: Act, roomless: Roomless | null): Promise<void>
}

/** A room for a few people that exists. */
export interface MadeRoom {
  readonly id: RoomId
  /** The people in the room who have been told what it is for. */
  readonly greeted: ReadonlySet<MatrixId>
  /** Whether the bot has said in the room that it is over. */
  readonly ended: boolean
  /** Tells the people who are in the room, or invited to it, what it is for. Remembers who was told. */
  greet(act: Act, here: readonly MatrixId[]): Promise<void>
  /** Remembers who has been told what the room is for. */
  keepGreeted(act: Act, greeted: ReadonlySet<MatrixId>): Promise<void>
  /** Says in the room that it is over. */
  end(act: Act): Promise<void>
  /** Notes that nobody but the bot can write in the room any more. The keeper then leaves the room alone. */
  close(act: Act): Promise<void>
}

/** Whether the reason why there is no room has changed. `told`: the reason that people were told last; empty if there was a room. */
export const roomlessChanged = (roomless: Roomless | null, told: ReadonlySet<string> = new Set()): boolean =>
  roomless === null ? told.size > 0 : !told.has(roomless.why)
