/**
 * Notes under which identity each room key came (§5.1): the identity that had signed the sending device at that moment. The note is
 * committed together with the key, before the homeserver is told that the key arrived.
 *
 * A key has no such note if it was forwarded, imported, or came in a bundle of a room's history (MSC4268). Nobody can tell whose such a key
 * was, so `deviceTrust` does not trust it.
 */
import {
  type DecryptedToDeviceEvent,
  type OlmMachine,
  ProcessedToDeviceEventType,
} from "@matrix-org/matrix-sdk-crypto-wasm"
import { objectIn, objectOf } from "../kernel/rules/objects.ts"
import { matrixId, roomId } from "../kernel/rules/types.ts"
import type { CryptoStore } from "./crypto-store.ts"
import { type RoomSession, SessionRecords } from "./session-records.ts"
import { Shown } from "./shown.ts"
import { signerOf } from "./signer.ts"

/** From now on, notes each room key that `machine` receives. */
export function watchKeyArrivals(machine: OlmMachine, store: CryptoStore): void {
  const records = new SessionRecords(store)
  const shown = Shown.of(machine)
  const receive = machine.receiveSyncChanges.bind(machine)
  machine.receiveSyncChanges = (events, devices, ...more) =>
    store.atomically(async () => {
      const processed = await receive(events, devices, ...more)
      for (const event of processed) {
        const session =
          event.type === ProcessedToDeviceEventType.Decrypted ? sessionIn(event as DecryptedToDeviceEvent) : null
        if (!session) continue
        // If we do not know the person's current devices, no signer is noted now. Before a message of the session is judged, we ask for the
        // devices and note the signer.
        const current = shown.isCurrent(session.person)
        const signer = current ? await signerOf(machine, session.person, session.senderKey) : null
        await records.arrived(session, signer?.by === "owner" ? signer : null)
      }
      return processed
    })
}

/** The session whose key came in the event, straight from its owner's device. Null if there is no such key. */
function sessionIn(event: DecryptedToDeviceEvent): RoomSession | null {
  const { type, sender, content } = objectIn(event.rawEvent) ?? {}
  if (type !== "m.room_key" || typeof sender !== "string") return null
  const { room_id: room, session_id: session } = objectOf(content) ?? {}
  if (typeof room !== "string" || typeof session !== "string") return null
  const info = event.encryptionInfo
  return { room: roomId(room), session, senderKey: info.senderCurve25519Key, person: matrixId(sender) }
}
