/** Lets the Matrix library encrypt only for people who may read it. */
import type { Room } from "matrix-js-sdk"
import { matrixId } from "../rules/types.ts"
import { HeldError, type MayRead } from "./port.ts"

/**
 * The library asks the room, while it encrypts, for whom. Somebody may have come in since it was decided to say something; so it is
 * decided once more, by the very list that the keys go to.
 */
export class Audience {
  readonly #turns = new WeakMap<Room, Promise<unknown>>()

  /** One message of a room after the other. @throws HeldError where somebody would get the key who may not read it */
  async encrypt(room: Room, mayRead: MayRead | null, encrypt: () => Promise<void>): Promise<void> {
    const before = this.#turns.get(room) ?? Promise.resolve()
    const turn = before.then(() => this.#guarded(room, mayRead, encrypt))
    this.#turns.set(
      room,
      turn.catch(() => {}),
    )
    return turn
  }

  async #guarded(room: Room, mayRead: MayRead | null, encrypt: () => Promise<void>): Promise<void> {
    if (!mayRead) return encrypt()
    room.getEncryptionTargetMembers = async () => {
      const members = await Object.getPrototypeOf(room).getEncryptionTargetMembers.call(room)
      if (!members.every(({ userId }: { userId: string }) => mayRead(matrixId(userId))))
        throw new HeldError("somebody is in the room who may not read it")
      return members
    }
    try {
      await encrypt()
    } finally {
      // The class's own method holds again.
      Reflect.deleteProperty(room, "getEncryptionTargetMembers")
    }
  }
}
