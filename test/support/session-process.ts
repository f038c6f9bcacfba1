/**
 * A session in a process of its own that a test can kill. Its argument is the JSON of a SessionRun. It writes lines of JSON: `{ "device" }`
 * once it has started, then each message that it sees. It accepts invitations.
 */
import { KnownMembership, RoomMemberEvent } from "matrix-js-sdk"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { insist } from "../../src/matrix/insist.ts"
import { acquireLock } from "../../src/matrix/lock.ts"
import { SeenMessages } from "../../src/matrix/seen-messages.ts"
import { openSession } from "../../src/matrix/session.ts"

export interface SessionRun {
  readonly homeserverUrl: string
  readonly userId: string
  readonly password: string
  readonly dataFolder: string
  /** After its start, the process kills itself when it comes to this step for the `nth` time. */
  readonly killAt?: { readonly step: string; readonly nth: number }
}

const run = JSON.parse(process.argv[2] ?? "{}") as SessionRun
let armed = false
let seen = 0
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

await acquireLock(run.dataFolder)
const session = await insist(() =>
  openSession({
    homeserverUrl: run.homeserverUrl,
    userId: run.userId,
    credentials: { password: run.password },
    dataFolder: run.dataFolder,
    deviceName: "Waggle",
    keys: new MasterKey(Buffer.alloc(32, 7)),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    step: (step) => {
      if (armed && step === run.killAt?.step && ++seen === run.killAt.nth) process.kill(process.pid, "SIGKILL")
    },
  }),
)
const messages = new SeenMessages(session.client)
session.client.on(RoomMemberEvent.Membership, (_event, { userId, membership, roomId }) => {
  if (userId === run.userId && membership === KnownMembership.Invite) void session.client.joinRoom(roomId)
})
const told: (string | null)[] = []
const tell = () => {
  for (const [i, { body, undecryptable, eventId }] of messages.all.entries()) {
    // A message whose key came later is written a second time.
    if (told[i] !== undecryptable) say({ body, undecryptable, eventId })
    told[i] = undecryptable
  }
}
await session.start()
say({ device: session.deviceId })
armed = true
setInterval(tell, 20)
process.once("SIGTERM", () => void session.stop().then(() => process.exit(0)))
