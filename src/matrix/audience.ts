/** Makes sure that the Matrix library encrypts a message only for people who may read that message. */
import type { Room } from "matrix-js-sdk"
import { matrixId } from "../kernel/rules/types.ts"
import { HeldError, type MayRead } from "./port.ts"

/**
 * While the library encrypts a message, it asks the room which people get the key. Somebody may have joined since the bot decided to speak.
 * So `encrypt` checks exactly this list of people once more.
 */
export class Audience {
  readonly #turns = new WeakMap<Room, Promise<unknown>>()

  /**
   * Encrypts a message. Messages of the same room are encrypted one after the other.
   * @throws HeldError if somebody who may not read the message would get its key
   */
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
      // Deleting the override brings back the class's own method.
      Reflect.deleteProperty(room, "getEncryptionTargetMembers")
    }
  }
}
