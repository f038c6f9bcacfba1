/** Rooms follow every change in the co-op, even if the bot was stopped right after its commit. Real encrypted clients look at the rooms. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Act, say } from "../../src/kernel/acts/context.ts"
import { coopKey, motionId, roomId } from "../../src/kernel/rules/types.ts"
import { resign, takeSeat } from "../../src/offices/acts/offices.ts"
import { invite, remove } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const founders = ["ana", "ben", "cem", "dee", "eli", "fay"]
let coop: LiveCoop
let rooms: ReturnType<LiveCoop["bot"]["roomsOf"]> = {}
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders })
  rooms = coop.bot.roomsOf(coopKey("hive"))
})
afterAll(() => coop?.stop())

type Role = keyof typeof rooms
const room = (role: Role): string => rooms[role] ?? ""

/** Somebody's membership according to the client of `reader`. */
const membership = (reader: string, role: Role, name: string) =>
  coop.client(reader).client.getRoom(room(role))?.getMember(coop.id(name))?.membership

/** Whether somebody is in the room by the homeserver's state. A client may not know the newest state yet. */
async function isIn(role: Role, name: string): Promise<boolean> {
  const { client } = coop.client("fay")
  const content = await client.getStateEvent(room(role), "m.room.member", coop.id(name))
  return content.membership === "join"
}

async function becomes(reader: string, role: Role, name: string, is: string): Promise<void> {
  const { seen } = coop.client(reader)
  const look = () => (membership(reader, role, name) === is ? true : undefined)
  await seen.until(look, hung, () => `${name} is ${membership(reader, role, name)} in ${role}, to ${reader}`)
}

const standing = (act: Act, name: string) => standingOf(act.work, act.coop.config, coop.id(name))

let messages = 0
/** The bot says something in a room, and all `readers` read it. */
async function told(role: Role, ...readers: readonly string[]): Promise<string> {
  const body = `Message ${++messages}`
  await coop.act((act) => say(act, { room: roomId(room(role)) }, body))
  for (const name of readers) {
    const message = await coop.reads(name, new RegExp(`^${body}$`))
    expect(message).toMatchObject({ roomId: room(role), encrypted: role !== "lobby", undecryptable: null })
  }
  return body
}

const got = (name: string, body: string) => coop.client(name).messages.some((message) => message.body === body)

describe.each([
  { when: "at once", restart: false, inviter: "fay", tom: "tom", mod: "ana", treasurer: "ben", gone: "dee" },
  { when: "by the next start", restart: true, inviter: "ana", tom: "tim", mod: "ben", treasurer: "cem", gone: "eli" },
])("what the co-op has decided is done in its rooms, $when:", ({ restart, inviter, tom, mod, treasurer, gone }) => {
  async function commit<T>(body: (act: Act) => Promise<T>, before?: () => Promise<void>): Promise<void> {
    await coop.act(body)
    if (!restart) return
    await coop.stopBot()
    try {
      await before?.()
    } finally {
      await coop.startBot()
    }
  }

  it("an invited person joins, is a member, and reads the next message", async () => {
    const client = await coop.meet(tom)
    await commit(async (act) => invite(act, await standing(act, inviter), coop.id(tom)))
    const joined = await coop.reads("ana", new RegExp(`^${coop.user(tom).localpart} has joined Hive`))
    expect(joined.roomId).toBe(room("members"))
    const welcome = await coop.reads(tom, "Welcome to Hive")
    expect(welcome).toMatchObject({ encrypted: true, undecryptable: null })
    expect(Object.values(rooms)).not.toContain(welcome.roomId)
    await told("members", tom, "ana")
    const event = await coop.client("ana").send(room("members"), `Hello ${tom}`)
    await client.waitFor(({ eventId, body }) => eventId === event && body === `Hello ${tom}`, { timeout: hung })
    await becomes(tom, "lobby", tom, "join")
    const state = coop.client("ana").client.getRoom(room("members"))?.currentState
    const join = state?.getStateEvents("m.room.member", coop.id(tom))
    expect(join?.getContent().membership).toBe("join")
    // Tom's standing begins at the moment when he came in, and not when the bot noticed.
    expect((await coop.act((act) => standing(act, tom))).since).toBe(join?.getTs())
    expect((await coop.ask(tom, "!motions")).body).toContain("No motion is open")
  })

  it("a new moderator reads the moderators' room, and has the power of one", async () => {
    await commit((act) => takeSeat(act, "moderator", coop.id(mod), null))
    await becomes(mod, "moderators", mod, "join")
    expect((await coop.ask(mod, "!help", room("moderators"))).encrypted).toBe(true)
    await told("moderators", mod)
    const levels = () => coop.client("fay").client.getRoom(room("members"))?.getMember(coop.id(mod))?.powerLevel
    await expect.poll(levels, { timeout: hung }).toBe(50)
    expect(coop.client("fay").client.getRoom(room("moderators"))).toBeNull()
  })

  it("a treasurer reads the treasury room, and whoever was it does not any more", async () => {
    await coop.act((act) => takeSeat(act, "treasurer", coop.id(treasurer), null))
    await becomes(treasurer, "treasury", treasurer, "join")
    expect((await coop.ask(treasurer, "!help", room("treasury"))).encrypted).toBe(true)
    await told("treasury", treasurer)
    const before = async () => expect(membership(treasurer, "treasury", treasurer)).toBe("join")
    await commit(async (act) => resign(act, await standing(act, treasurer), "treasurer"), before)
    await becomes(treasurer, "treasury", treasurer, "leave")
    await coop.act((act) => takeSeat(act, "treasurer", coop.id("fay"), null))
    await becomes("fay", "treasury", "fay", "join")
    expect((await coop.ask("fay", "!help", room("treasury"))).encrypted).toBe(true)
    const body = await told("treasury", "fay")
    await told("members", treasurer)
    expect(got(treasurer, body)).toBe(false)
    await coop.act(async (act) => resign(act, await standing(act, "fay"), "treasurer"))
    await becomes("fay", "treasury", "fay", "leave")
  })

  it("a removed member is out of all rooms, and cannot read what follows", async () => {
    await told("members", gone)
    await becomes(gone, "lobby", gone, "join")
    const before = async () => expect(await isIn("members", gone)).toBe(true)
    await commit((act) => remove(act, coop.id(gone), motionId("M1")), before)
    for (const role of ["members", "lobby"] as const) {
      await becomes(gone, role, gone, "leave")
      await becomes("ana", role, gone, "leave")
    }
    const event = coop.client("ana").client.getRoom(room("members"))?.getMember(coop.id(gone))?.events.member
    expect(event?.getContent().reason).toBe("The members of Hive have voted to remove you.")
    const bodies = [await told("members", "ana"), await told("lobby", "ana")]
    const last = await coop.client("ana").send(room("members"), `Without ${gone}`)
    await coop.client("fay").waitFor(({ eventId }) => eventId === last, { timeout: hung })
    for (const body of [...bodies, `Without ${gone}`]) expect(got(gone, body)).toBe(false)
    const joined = await coop.client(gone).client.getJoinedRooms()
    const shared: readonly string[] = Object.values(rooms)
    expect(joined.joined_rooms.filter((joinedRoom) => shared.includes(joinedRoom))).toEqual([])
  })
})

describe("what somebody does by hand is put right:", () => {
  it("a member who was kicked is asked back, and reads the next message", async () => {
    const joined = () => coop.client("ana").client.getRoom(room("members"))?.getMember(coop.id("cem"))?.events.member
    const before = joined()?.getId()
    await coop.client("ana").client.kick(room("members"), coop.id("cem"), "Go away")
    // Cem may be back before ana's client syncs. Then her client never shows that he was gone. So the test waits for his new join event.
    const again = () => (joined()?.getId() !== before && membership("ana", "members", "cem") === "join") || undefined
    await coop.client("ana").seen.until(again, hung, () => "cem is not in the members' room again")
    await coop.ask("cem", "!help")
    await told("members", "cem")
  })

  it("a stranger who was let in is out, and told why", async () => {
    const zoe = await coop.meet("zoe")
    await coop.client("ana").client.invite(room("members"), coop.id("zoe"))
    await becomes("zoe", "members", "zoe", "leave")
    const reason = () =>
      zoe.client.getRoom(room("members"))?.getMember(coop.id("zoe"))?.events.member?.getContent().reason
    await expect.poll(reason, { timeout: hung }).toContain("Only members of Hive can be in this room")
    expect(got("zoe", await told("members", "ana"))).toBe(false)
  })
})

describe("the notice of open motions", () => {
  it("is pinned where everybody can read it, and follows what opens", async () => {
    await coop.ask("ana", "!propose Buy a mill")
    const notice = await coop.reads("tom", "One motion is open")
    expect(notice).toMatchObject({ roomId: room("members"), encrypted: true })
    // If a new member cannot read the old notice, the bot sends a new one. Otherwise it edits the old one.
    const said = notice.relation?.replaces ?? notice.eventId
    expect(notice.body).toContain("M1 · Buy a mill")
    const pinned = () =>
      coop
        .client("tom")
        .client.getRoom(room("members"))
        ?.currentState.getStateEvents("m.room.pinned_events", "")
        ?.getContent()
    await expect.poll(pinned, { timeout: hung }).toMatchObject({ pinned: [said] })
    const edited = await coop
      .client("fay")
      .waitFor(({ relation, body }) => relation?.replaces === said && body.includes("in voting until"), {
        timeout: hung,
      })
    expect(edited.body).toContain("M1 · Buy a mill")
  })
})
