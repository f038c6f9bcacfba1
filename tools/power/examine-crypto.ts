/** Opens a crypto store as the bot does, and asks whether its device could go on: with its own keys, and with no key used twice. */
import { existsSync } from "node:fs"
import { DeviceId, initAsync, OlmMachine, RoomId, StoreHandle, UserId } from "@matrix-org/matrix-sdk-crypto-wasm"
import { objectIn } from "../../src/kernel/rules/objects.ts"
import type { MasterKey } from "../../src/kernel/store/master-key.ts"
import { CryptoStore } from "../../src/matrix/crypto-store.ts"
import { megolmPlace } from "../../src/matrix/megolm.ts"
import type { Known } from "./known.ts"

/** What is wrong, in words. */
export async function cryptoFaults(path: string, keys: MasterKey, { device, indexes }: Known): Promise<string[]> {
  if (!device) return []
  if (!existsSync(path)) return ["the crypto store is lost"]
  const store = await CryptoStore.open(path)
  try {
    const owner = await store.owner()
    if (owner?.deviceId !== device.id)
      return [`the crypto store belongs to ${owner?.deviceId}, and not to ${device.id}`]
    const { userId } = owner
    await initAsync()
    const storageKey = Uint8Array.from(Buffer.from(keys.derive("crypto store").handle("storage key"), "base64url"))
    const machine = await store.use(async () => {
      const handle = await StoreHandle.openWithKey("waggle", storageKey)
      return await OlmMachine.initFromStore(new UserId(userId), new DeviceId(device.id), handle)
    })
    const faults: string[] = []
    const shown = machine.identityKeys
    for (const key of [shown.ed25519, shown.curve25519])
      if (!Object.values(device.keys).includes(key.toBase64()))
        faults.push("the keys of the device are not those that it has shown")
    for (const [room, used] of Map.groupBy(indexes, ([, { room }]) => room)) {
      const place = await nextPlace(machine, room)
      for (const [session, { index }] of used)
        if (place?.session === session && place.index <= index)
          faults.push(`the key of session ${session} would be used a second time for message ${place.index}`)
    }
    machine.close()
    return faults
  } finally {
    await store.close()
  }
}

/** The session and index by which the next message in this room would be encrypted. Null if a new session would be begun. */
async function nextPlace(machine: OlmMachine, room: string) {
  try {
    const content = await machine.encryptRoomEvent(new RoomId(room), "m.room.message", '{"body":"","msgtype":"m.text"}')
    return megolmPlace(objectIn(content) ?? {})
  } catch {
    return null
  }
}
