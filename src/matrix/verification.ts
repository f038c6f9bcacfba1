/**
 * Declines requests to verify the bot, which clients suggest to people in a direct room. The bot cannot compare emoji. It declines at once,
 * so that nobody waits for it.
 */
import { CryptoEvent, type VerificationRequest } from "matrix-js-sdk/lib/crypto-api/index.js"
import { type MatrixId, matrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import type { Log } from "./port.ts"
import type { Session } from "./session.ts"

/** The session from which the bot speaks. People can compare it instead of emoji. */
export interface OwnKeys {
  readonly device: string
  /** The device's public Ed25519 key in groups of four, as clients show it. */
  readonly key: string
}

/** Tells a person why their request was declined. `room`: the room of the request; null if it went from device to device. */
export type Answer = (person: MatrixId, room: RoomId | null, own: OwnKeys) => Promise<void>

/** Cancels each request that comes, and tells its sender. Call it before the session starts, since requests wait at the homeserver. */
export function declineVerification({ client, crypto, deviceId, userId }: Session, answer: Answer, log: Log): void {
  const decline = async (request: VerificationRequest) => {
    await request.cancel()
    // If the request came from another device of the bot's own account, there is nobody to tell.
    if (request.otherUserId === userId) return
    const { ed25519 } = await crypto.getOwnDeviceKeys()
    const room = request.roomId === undefined ? null : roomId(request.roomId)
    await answer(matrixId(request.otherUserId), room, { device: deviceId, key: grouped(ed25519) })
  }
  client.on(CryptoEvent.VerificationRequestReceived, (request) => {
    decline(request).catch((error: unknown) => log.warn({ error }, "a request to verify the bot could not be declined"))
  })
}

const grouped = (key: string): string => key.replaceAll(/(.{4})(?=.)/g, "$1 ")
