import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { RoomSetup } from "../../src/matrix/room-setup.ts"
import { coopKey, eventId, matrixId, roomId } from "../../src/rules/types.ts"
import { EchoBot, type EchoBotOptions } from "../support/echo-bot.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"

const server = homeserver()
const log = { debug() {}, info() {}, warn() {}, error() {} }
let folder: string
let account: TestUser
let closers: (() => Promise<void> | void)[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-transport-"))
  account = await server.newUser("waggle")
  closers = []
})
afterEach(async () => {
  for (const close of closers.reverse()) await close()
  await rm(folder, { recursive: true, force: true })
})

async function startBot(options: Partial<EchoBotOptions> = {}): Promise<EchoBot> {
  const { userId, password } = account
  const bot = await EchoBot.start({ homeserverUrl: server.url, userId, password, folder, ...options })
  let stopped = false
  const stop = bot.stop.bind(bot)
  bot.stop = async () => {
    if (stopped) return
    stopped = true
    await stop()
  }
  closers.push(bot.stop)
  return bot
}

async function member(name: string, options: { crossSign?: boolean } = {}): Promise<MemberClient> {
  const user = await server.newUser(name)
  const client = await MemberClient.login({ homeserverUrl: server.url, ...user, ...options })
  closers.push(() => client.stop())
  return client
}

/** An encrypted room of `of` with the bot and others, all joined. */
async function roomOf(of: MemberClient, bot: EchoBot, ...others: MemberClient[]): Promise<string> {
  const { room_id } = await of.client.createRoom({
    invite: [account.userId, ...others.map(({ userId }) => userId)],
    initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
  })
  const everybody = [account.userId, ...others.map(({ userId }) => userId)]
  await of.seen.until(
    () => {
      const room = of.client.getRoom(room_id)
      return everybody.every((id) => room?.getMember(id)?.membership === "join") ? true : undefined
    },
    30_000,
    () => `not all have joined: ${bot.faults.join("; ")}`,
  )
  return room_id
}

const echoes = (client: MemberClient): string[] =>
  client.messages.filter(({ sender }) => sender === account.userId).map(({ body }) => body)

describe("a message", () => {
  it("is answered once, in its room's order, in encrypted rooms of two and more", async () => {
    const bot = await startBot({ places: { of: () => null } })
    const [ana, ben] = [await member("ana"), await member("ben")]
    const direct = await roomOf(ana, bot)
    for (let n = 1; n <= 10; n++) await ana.send(direct, `m${n}`)
    await ana.waitFor(({ body }) => body === "echo: m10", { timeout: 30_000 })
    expect(echoes(ana)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `echo: m${n}`))

    const shared = await roomOf(ana, bot, ben)
    await Promise.all([ana.send(shared, "from ana"), ben.send(shared, "from ben")])
    await ana.waitFor(({ body }) => body === "echo: from ana", { timeout: 30_000 })
    await ben.waitFor(({ body }) => body === "echo: from ben", { timeout: 30_000 })
    expect(bot.heard.slice(-2).map(({ room }) => room.place)).toEqual(["other", "other"])
    expect(bot.heard.every((message) => message.room.encrypted)).toBe(true)
    // What was said in a room of three was answered where ana had written before; ben got a direct room of his own.
    expect(ana.messages.find(({ body }) => body === "echo: from ana")?.roomId).toBe(direct)
    await bot.quiet()
    expect(bot.faults).toEqual([])
  })

  it("says how far its sender's device can be trusted", async () => {
    const bot = await startBot()
    const [ana, uma] = [await member("ana"), await member("uma", { crossSign: false })]
    const [anas, umas] = [await roomOf(ana, bot), await roomOf(uma, bot)]
    await ana.send(anas, "signed")
    await uma.send(umas, "unsigned")
    await ana.waitFor(({ body }) => body === "echo: signed", { timeout: 30_000 })
    await uma.waitFor(({ body }) => body === "echo: unsigned", { timeout: 30_000 })
    const trust = (sender: string) =>
      bot.heard.flatMap((m) => (m.kind === "text" && m.sender === sender ? [m.trust] : []))
    const master = await ana.client.getCrypto()?.getCrossSigningKeyId()
    expect(trust(ana.userId)).toEqual([{ encrypted: true, device: "signed", identity: master }])
    expect(trust(uma.userId)).toEqual([{ encrypted: true, device: "unsigned", identity: null }])
    // A new identity is seen with the next message.
    await ana.resetIdentity()
    await ana.send(anas, "again")
    await ana.waitFor(({ body }) => body === "echo: again", { timeout: 30_000 })
    const renewed = await ana.client.getCrypto()?.getCrossSigningKeyId()
    expect(renewed).not.toBe(master)
    expect(trust(ana.userId)[1]).toEqual({ encrypted: true, device: "signed", identity: renewed })
  })

  it("is not answered when it is an edit, a notice, or the bot's own", async () => {
    const bot = await startBot()
    const ana = await member("ana")
    const room = await roomOf(ana, bot)
    const first = await ana.send(room, "one")
    await ana.sendEdit(room, first, "one, better")
    await ana.sendNotice(room, "I am a bot as well")
    await ana.send(room, "two", { replyTo: first })
    await ana.waitFor(({ body }) => body === "echo: two", { timeout: 30_000 })
    await bot.quiet()
    expect(echoes(ana)).toEqual(["echo: one", "echo: two"])
    expect(bot.heard.at(-1)).toMatchObject({ replyTo: first, thread: null })
  })
})

describe("while the bot is down", () => {
  it("sixty messages and a new session are kept, and each is handled once, in order, after the start", async () => {
    const first = await startBot()
    const ana = await member("ana")
    const room = await roomOf(ana, first)
    await ana.send(room, "before")
    await ana.waitFor(({ body }) => body === "echo: before", { timeout: 30_000 })
    await first.quiet()
    await first.stop()

    for (let n = 1; n <= 30; n++) await ana.send(room, `m${n}`)
    await ana.client.getCrypto()?.forceDiscardSession(room)
    for (let n = 31; n <= 60; n++) await ana.send(room, `m${n}`)

    const second = await startBot()
    await ana.waitFor(({ body }) => body === "echo: m60", { timeout: 60_000 })
    await second.quiet()
    const expected = Array.from({ length: 60 }, (_, n) => `m${n + 1}`)
    expect(second.heard.map((message) => (message.kind === "text" ? message.body : message.reason))).toEqual(expected)
    expect(echoes(ana)).toEqual(["echo: before", ...expected.map((body) => `echo: ${body}`)])

    await second.stop()
    const third = await startBot()
    await third.quiet()
    expect(third.heard).toEqual([])
  })

  it("what it said before it died without noting the answer is not said twice", async () => {
    const first = await startBot()
    const ana = await member("ana")
    const room = await roomOf(ana, first)
    const say = { do: "say", text: { body: "only once", html: "only once" } } as const
    await first.send({ to: { room: roomId(room) }, errand: say })
    await ana.waitFor(({ body }) => body === "only once", { timeout: 30_000 })
    await first.quiet()
    const row = await first.store.knex("outbox").first("*")
    await first.stop()
    // As a crash between the homeserver's answer and our note of it leaves the row.
    const second = await startBot()
    await second.quiet()
    const payload = second.store.keys.derive("outbox").seal(JSON.stringify(say), "outbox")
    await second.store.knex("outbox").where({ id: row.id }).update({ state: "waiting", event_id: null, payload })
    await second.stop()
    const third = await startBot()
    await third.quiet()
    expect(echoes(ana)).toEqual(["only once"])
  })
})

describe("a message that cannot be decrypted", () => {
  it("is reported after a while, and does not hold up others", async () => {
    const bot = await startBot({ grace: 1500 })
    const [ana, ben] = [await member("ana"), await member("ben")]
    const [anas, bens] = [await roomOf(ana, bot), await roomOf(ben, bot)]
    await ana.send(anas, "readable")
    await ana.waitFor(({ body }) => body === "echo: readable", { timeout: 30_000 })
    const wrong = {
      algorithm: "m.megolm.v1.aes-sha2",
      sender_key: "AAAA",
      device_id: ana.deviceId,
      session_id: "oM5tTmcIYrdgNZNt5Wv5mEFWVLHMI8NeEGHV2T9qLXk",
      ciphertext:
        "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg2yYOwAtHaZTwyNg37afzg8f3r9IsN9r4RNFg7MaZencUJe4qvELiDiopUjy5wYVDAtqdBzer5bWRD9ldxp1FLgbQvBcjkkywYjCsmsq6+hArILd9oAQZnGKn/qLsK+5uNX3PaWzDRC9wZPQvWYYPCTov3jCwXKTPsLKIiTrcCXDqMvnn8m+T3zF/I2zqxg158tnUwWWIw51UO",
    }
    const lost = (await ana.client.http.authedRequest(
      "PUT" as never,
      `/rooms/${encodeURIComponent(anas)}/send/m.room.encrypted/wrong-1`,
      {},
      wrong,
    )) as { event_id: string }
    await ben.send(bens, "meanwhile")
    await ben.waitFor(({ body }) => body === "echo: meanwhile", { timeout: 10_000 })
    const report = await ana.waitFor(({ body }) => body.startsWith("locked:"), { timeout: 30_000 })
    expect(report.relation?.replyTo).toBe(lost.event_id)
    await ana.send(anas, "after")
    await ana.waitFor(({ body }) => body === "echo: after", { timeout: 30_000 })
  })
})

describe("rooms that the bot makes", () => {
  it("are shown in a space, and what it says, edits, redacts and attaches in the members' room is read there", async () => {
    const hive = coopKey("hive")
    const ana = await member("ana")
    const bot = await startBot()
    const titles = { lobby: "Hive lobby", members: "Hive members" }
    const founders = [matrixId(ana.userId)]
    const setUp = async () => {
      const setup = new RoomSetup({ store: bot.store, log }, [{ coop: hive, name: "Hive", titles, founders }])
      await setup.recall()
      await setup.ensure(bot.transport.port, bot.tap)
      return setup
    }
    const setup = await setUp()
    const { lobby, members } = setup.roomsOf(hive)
    if (!lobby || !members) throw new Error("the rooms were not made")
    const joined = () => bot.transport.port.room(members)?.members.get(matrixId(ana.userId))
    await expect.poll(joined, { timeout: 15_000 }).toBe("join")
    expect(setup.findings(bot.transport.port)).toEqual([])
    expect(ana.client.getRoom(members)?.hasEncryptionStateEvent()).toBe(true)
    expect(ana.client.getRoom(lobby)?.hasEncryptionStateEvent()).toBe(false)

    const to = { room: members }
    const text = (body: string) => ({ body, html: `<b>${body}</b>` })
    await bot.send({ to, errand: { do: "say", text: text("0 of 5") }, name: "status" })
    const status = await ana.waitFor(({ body }) => body === "0 of 5", { timeout: 30_000 })
    await bot.send({ to, errand: { do: "edit", of: "status", text: text("1 of 5") } })
    const edit = await ana.waitFor(({ isEdit }) => isEdit, { timeout: 30_000 })
    expect(edit).toMatchObject({ body: "1 of 5", encrypted: true, relation: { replaces: status.eventId } })

    const bytes = Buffer.from("3 2\n1 2 1 0\n0\n")
    const file = { do: "file", filename: "M7.blt", mimetype: "text/plain", bytes: bytes.toString("base64") } as const
    for (const room of [members, lobby]) {
      await bot.send({ to: { room }, errand: file })
      const sent = await ana.waitFor((message) => message.roomId === room && message.file !== null, { timeout: 30_000 })
      if (!sent.file) throw new Error("no file")
      expect(sent.file.info !== null).toBe(room === members)
      expect(await ana.download(sent.file)).toEqual(bytes)
    }

    const slip = await ana.send(members, "!vote M1 1")
    await bot.send({ to, errand: { do: "redact", event: eventId(slip), reason: "Ballots are secret." } })
    await expect.poll(() => ana.seen.redacted.has(slip), { timeout: 15_000 }).toBe(true)
    // A second start finds everything as it is, also when the database has forgotten it.
    await bot.store.knex("rooms").delete()
    expect((await setUp()).roomsOf(hive)).toEqual({ lobby, members })
    expect(bot.faults).toEqual([])
  })
})

describe("a direct room", () => {
  it("is opened encrypted, used again, and made anew when the person has left it or a third has come", async () => {
    const bot = await startBot()
    const [ana, ben] = [await member("ana"), await member("ben")]
    const say = (body: string) =>
      bot.send({ to: { person: matrixId(ana.userId) }, errand: { do: "say", text: { body, html: body } } })
    const got = (body: string) => ana.waitFor((message) => message.body === body, { timeout: 30_000 })
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

    const own = await ana.directRoomWith(account.userId)
    await ana.send(own, "let us talk here")
    await ana.waitFor(({ body }) => body === "echo: let us talk here", { timeout: 30_000 })
    await say("fifth")
    expect((await got("fifth")).roomId).toBe(own)

    await ana.client.invite(own, ben.userId)
    await expect.poll(() => bot.transport.port.room(roomId(own))?.members.size).toBe(3)
    await say("sixth")
    expect((await got("sixth")).roomId).not.toBe(own)
    expect((await got("sixth")).encrypted).toBe(true)
  })
})
