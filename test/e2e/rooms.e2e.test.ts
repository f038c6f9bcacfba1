import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, eventId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import { RoomSetup } from "../../src/matrix/room-setup.ts"
import { hung } from "../support/patience.ts"
import { Scene } from "../support/scene.ts"

const log = { debug() {}, info() {}, warn() {}, error() {} }
let scene: Scene
beforeEach(async () => {
  scene = await Scene.set()
})
afterEach(() => scene.clear())

describe("rooms that the bot makes", () => {
  it("are shown in a space, and what it says, edits, redacts and attaches in the members' room is read there", async () => {
    const hive = coopKey("hive")
    const ana = await scene.member("ana")
    const bot = await scene.startBot()
    const titles = { lobby: "Lobby", members: "Members", moderators: "Moderators", treasury: "Treasury" }
    const setUp = async () => {
      const setup = new RoomSetup({ store: bot.store, log }, [{ coop: hive, name: "Hive", titles, given: {} }])
      await setup.recall()
      await setup.ensure(bot.transport.port, bot.tap)
      return setup
    }
    const setup = await setUp()
    const { lobby, members } = setup.roomsOf(hive)
    if (!lobby || !members) throw new Error("the rooms were not made")
    for (const room of [lobby, members])
      await bot.transport.port.request("POST", `/rooms/${room}/invite`, {}, { user_id: ana.userId })
    const joined = () => bot.transport.port.room(members)?.members.get(matrixId(ana.userId))
    await expect.poll(joined, { timeout: hung }).toBe("join")
    expect(setup.findings(bot.transport.port)).toEqual([])
    // Ana's client may hear of the encryption later or sooner than the bot.
    const encrypted = (room: string) => ana.client.getRoom(room)?.hasEncryptionStateEvent()
    await expect.poll(() => encrypted(members)).toBe(true)
    await expect.poll(() => encrypted(lobby)).toBe(false)

    const to = { room: members }
    const text = (body: string) => ({ body, html: `<b>${body}</b>` })
    await bot.send({ to, errand: { do: "say", text: text("0 of 5") }, name: "status" })
    const status = await ana.waitFor(({ body }) => body === "0 of 5", { timeout: hung })
    await bot.send({ to, errand: { do: "edit", of: "status", text: text("1 of 5") } })
    const edit = await ana.waitFor(({ isEdit }) => isEdit, { timeout: hung })
    expect(edit).toMatchObject({ body: "1 of 5", encrypted: true, relation: { replaces: status.eventId } })

    const bytes = Buffer.from("3 2\n1 2 1 0\n0\n")
    const file = { do: "file", filename: "M7.blt", mimetype: "text/plain", bytes: bytes.toString("base64") } as const
    for (const room of [members, lobby]) {
      await bot.send({ to: { room }, errand: file })
      const sent = await ana.waitFor((message) => message.roomId === room && message.file !== null, { timeout: hung })
      if (!sent.file) throw new Error("no file")
      expect(sent.file.info !== null).toBe(room === members)
      expect(await ana.download(sent.file)).toEqual(bytes)
    }

    const slip = await ana.send(members, "!vote M1 1")
    await bot.send({ to, errand: { do: "redact", event: eventId(slip), reason: "Ballots are secret." } })
    await expect.poll(() => ana.seen.redacted.has(slip), { timeout: hung }).toBe(true)
    // A second start finds every room as it is, even though the database has forgotten the rooms.
    await bot.store.knex("rooms").delete()
    expect((await setUp()).roomsOf(hive)).toEqual(setup.roomsOf(hive))
    expect(bot.faults).toEqual([])
  })
})

describe("a direct room", () => {
  it("is opened encrypted, used again, and made anew when the person has left it or a third has come", async () => {
    const bot = await scene.startBot()
    const [ana, ben] = [await scene.member("ana"), await scene.member("ben")]
    const say = (body: string) =>
      bot.send({ to: { person: matrixId(ana.userId) }, errand: { do: "say", text: { body, html: body } } })
    const got = (body: string) => ana.waitFor((message) => message.body === body, { timeout: hung })
    await say("first")
    await say("second")
    const [first, second] = [await got("first"), await got("second")]
    expect(first.encrypted).toBe(true)
    expect(second.roomId).toBe(first.roomId)

    await bot.store.knex("direct_rooms").delete()
    await say("third")
    expect((await got("third")).roomId).toBe(first.roomId)

    await ana.client.leave(first.roomId)
    await bot.tap.hurry()
    await expect
      .poll(() => bot.transport.port.room(roomId(first.roomId))?.members.get(matrixId(ana.userId)))
      .toBe("leave")
    await say("fourth")
    const fourth = await got("fourth")
    expect(fourth.roomId).not.toBe(first.roomId)

    const own = await ana.directRoomWith(scene.account.userId)
    await ana.send(own, "let us talk here")
    await ana.waitFor(({ body }) => body === "echo: let us talk here", { timeout: hung })
    await say("fifth")
    expect((await got("fifth")).roomId).toBe(own)

    await ana.client.invite(own, ben.userId)
    await expect.poll(() => bot.transport.port.room(roomId(own))?.members.size).toBe(3)
    await say("sixth")
    expect((await got("sixth")).roomId).not.toBe(own)
    expect((await got("sixth")).encrypted).toBe(true)
  })
})
