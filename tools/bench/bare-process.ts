/**
 * The bare SDK in a process of its own, as the floor of the benchmark of large co-ops. It keeps keys in memory and remembers nothing. It
 * opens an encrypted room with each person, sends a text to all of them, as many at a time as the bot does, and echoes what they write.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { ClientEvent, createClient, MatrixScheduler, Preset, SyncState } from "matrix-js-sdk"
import { logIn } from "../../src/matrix/login.ts"
import { quietLogger, silenceSdk } from "../../src/matrix/quiet.ts"
import { answering, given, keepRunning } from "./child-side.ts"
import type { EchoGiven } from "./echo-process.ts"

const { homeserverUrl, userId, password } = given<EchoGiven>()
const atOnce = 8

silenceSdk()
const login = await logIn(homeserverUrl, userId, password, "bare")
// The SDK's own queue would send one message after the other.
const scheduler = new MatrixScheduler(undefined, () => null)
const client = createClient({ baseUrl: homeserverUrl, ...login, logger: quietLogger, scheduler })
await client.initRustCrypto({ useIndexedDB: false })
const rooms: string[] = []
let answered = 0

client.on(ClientEvent.Event, async (event) => {
  if (event.getSender() === userId) return
  await client.decryptEventIfNeeded(event)
  const [room, id] = [event.getRoomId(), event.getId()]
  const { msgtype, body } = event.getContent()
  if (event.getType() !== "m.room.message" || msgtype !== "m.text" || !room || !id) return
  const relation = { "m.relates_to": { "m.in_reply_to": { event_id: id } } }
  // In the SDK's type a message can only be a reply if it has other relations too. Hence the cast.
  await client.sendMessage(room, { msgtype: "m.notice", body: `echo: ${body}`, ...relation } as never)
  answered += 1
})

async function forAll<T>(all: readonly T[], deed: (one: T) => Promise<unknown>): Promise<void> {
  const left = all[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of left) await deed(one)
    }),
  )
}

async function open(person: string): Promise<void> {
  const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }
  const wanted = { preset: Preset.PrivateChat, is_direct: true, invite: [person], initial_state: [encryption] }
  const { room_id: room } = await client.createRoom(wanted)
  rooms.push(room)
  while (!client.getRoom(room)?.hasEncryptionStateEvent()) await sleep(20)
}

answering(async ({ people, text }) => {
  const begun = performance.now()
  if (Array.isArray(people)) await forAll(people.map(String), open)
  if (typeof text === "string")
    await forAll(rooms, async (room) => {
      await client.sendTextMessage(room, text)
    })
  return { ms: performance.now() - begun, rooms, answered }
})

client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && keepRunning({}))
await client.startClient()
