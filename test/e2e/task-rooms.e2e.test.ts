/** A task, from the request of a customer who is no member to an agreed price. It has an encrypted room for the people concerned (§9.1). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey, motionId, type RoomId } from "../../src/kernel/rules/types.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { remove } from "../../src/people/acts/members.ts"
import { taskRoomOf } from "../../src/tasks/store/rooms.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const hive = coopKey("hive")
const soon = new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10)

let coop: LiveCoop
/** Whether the bot dies between making a room and remembering it. */
let dies = false
let created = 0
async function step(name: string): Promise<void> {
  if (name === "keeper:before-create") created += 1
  if (name === "keeper:after-create" && dies) throw new Error("died")
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"], bot: { step } })
})
afterAll(() => coop?.stop())

const roomOf = async (task: number): Promise<RoomId> => {
  const find = () => coop.act(async ({ work }) => (await taskRoomOf(work, hive, task))?.room ?? null)
  await expect.poll(find, { timeout: hung }).not.toBeNull()
  const room = await find()
  if (room === null) throw new Error("there is no room")
  return room
}

/** The people in the room, as somebody's client knows them. */
const people = (reader: string, room: RoomId) =>
  (coop.client(reader).client.getRoom(room)?.getMembers() ?? [])
    .filter(({ membership }) => membership === "join" || membership === "invite")
    .map(({ userId }) => userId)
    .sort()

const ids = (...names: readonly string[]) => [coop.botUser.userId, ...names.map((name) => coop.id(name))].sort()

/** Waits until each reader has the bot's next message with these words in the room. Resolves with the message as each of them sees it. */
async function readIn(room: RoomId, words: string, ...readers: readonly string[]): Promise<SeenMessage[]> {
  const fits = (message: SeenMessage) =>
    message.roomId === room && coop.isFromBot(message) && message.body.includes(words)
  return Promise.all(readers.map((name) => coop.client(name).waitFor(fits, { timeout: hung })))
}

describe("a customer who is no member", () => {
  it("asks for something in the lobby, and another in a direct message", async () => {
    const lobby = coop.bot.roomsOf(hive).lobby ?? ""
    const zoe = await coop.meet("zoe")
    await zoe.joinRoom(lobby)
    expect((await coop.ask("zoe", "!task new Paint the fence", lobby)).body).toContain("T1")
    const yan = await coop.meet("yan")
    const direct = await yan.directRoomWith(coop.botUser.userId)
    expect((await coop.ask("yan", "!task new Mend the roof", direct)).body).toContain("T2")
    await coop.reads("cem", "Mend the roof")
  })
})

describe("the room of a task", () => {
  it("is made once, though the bot dies before it remembers it, and has exactly its customer and evaluators in it", async () => {
    dies = true
    await coop.client("ana").send(coop.membersRoom, "!task T1 evaluate")
    await expect.poll(() => created, { timeout: hung }).toBe(1)
    await coop.stopBot()
    dies = false
    await coop.startBot()
    const room = await roomOf(1)
    await coop.client("ben").send(coop.membersRoom, "!task T1 evaluate")
    const hello = await readIn(room, "T1 · Paint the fence", "zoe", "ana", "ben")
    for (const message of hello) expect(message).toMatchObject({ encrypted: true, undecryptable: null })
    await expect.poll(() => people("zoe", room), { timeout: hung }).toEqual(ids("ana", "ben", "zoe"))
    expect(created).toBe(1)
    expect(coop.client("ana").client.getRoom(room)?.name).toBe("T1 · Paint the fence")
  })

  it("is where they agree on a price, and then nobody can write any more, also after the bot was away", async () => {
    const room = await roomOf(1)
    await coop.client("ana").send(room, `!task offer 1000 EUR ${soon} With a calendar`)
    const [offered] = await readIn(room, "1,000", "zoe")
    expect(offered?.encrypted).toBe(true)
    const from = coop.client("ben").messages.length
    await coop.client("zoe").send(room, "!task agree 1")
    await coop.client("ben").waitFor(({ body }) => body.includes("agree 1"), { from, timeout: hung })
    await coop.stopBot()
    await coop.startBot()
    await readIn(room, "is agreed, so this room is closed", "zoe", "ana", "ben")
    const state = () => coop.act(async ({ work }) => (await taskRoomOf(work, hive, 1))?.state)
    await expect.poll(state, { timeout: hung }).toBe("closed")
    for (const name of ["zoe", "ana"])
      await expect(coop.client(name).send(room, "One more thing")).rejects.toThrow(/403/)
  })

  it("is left by an evaluator whom the members remove, and no other member ever knew of it", async () => {
    await coop.ask("ana", "!task T2 evaluate")
    await coop.client("ben").send(coop.membersRoom, "!task T2 evaluate")
    const room = await roomOf(2)
    await expect.poll(() => people("yan", room), { timeout: hung }).toEqual(ids("ana", "ben", "yan"))
    await coop.act((act) => remove(act, coop.id("ben"), motionId("M1")))
    await expect.poll(() => people("yan", room), { timeout: hung }).toEqual(ids("ana", "yan"))
    for (const task of [1, 2]) expect(coop.client("cem").client.getRoom(await roomOf(task))).toBeNull()
    expect(coop.client("cem").messages.filter(({ body }) => body.includes("calendar"))).toEqual([])
    // The bot also removes ben from T1's room, although that room is already closed.
    const closed = await roomOf(1)
    await expect.poll(() => people("zoe", closed), { timeout: hung }).toEqual(ids("ana", "zoe"))
  })
})
