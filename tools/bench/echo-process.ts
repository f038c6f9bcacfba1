/**
 * The echo with which Waggle is compared. It uses matrix-js-sdk in the way of the library's readme, keeps keys in memory, and answers each
 * text with a notice. It remembers nothing, checks nothing, and loses what arrives while it is down.
 */
import { ClientEvent, createClient, RoomMemberEvent, SyncState } from "matrix-js-sdk"
import { logIn } from "../../src/matrix/login.ts"
import { quietLogger, silenceSdk } from "../../src/matrix/quiet.ts"
import { given, keepRunning } from "./child-side.ts"

export interface EchoGiven {
  readonly homeserverUrl: string
  readonly userId: string
  readonly password: string
}

const { homeserverUrl, userId, password } = given<EchoGiven>()
silenceSdk()
const login = await logIn(homeserverUrl, userId, password, "echo")
const client = createClient({ baseUrl: homeserverUrl, ...login, logger: quietLogger })
await client.initRustCrypto({ useIndexedDB: false })

client.on(RoomMemberEvent.Membership, (_event, member) => {
  if (member.userId === userId && member.membership === "invite") void client.joinRoom(member.roomId)
})

client.on(ClientEvent.Event, async (event) => {
  if (event.getSender() === userId) return
  await client.decryptEventIfNeeded(event)
  const [room, id] = [event.getRoomId(), event.getId()]
  const { msgtype, body } = event.getContent()
  if (event.getType() !== "m.room.message" || msgtype !== "m.text" || !room || !id) return
  const relation = { "m.relates_to": { "m.in_reply_to": { event_id: id } } }
  // In the SDK's type a message can only be a reply if it has other relations too. Hence the cast.
  await client.sendMessage(room, { msgtype: "m.notice", body: `echo: ${body}`, ...relation } as never)
})

client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && keepRunning({}))
await client.startClient()
