import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, eventId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { hung } from "../support/patience.ts"
import { Scene } from "../support/scene.ts"

let scene: Scene
beforeEach(async () => {
  scene = await Scene.set()
})
afterEach(() => scene.clear())

describe("a message", () => {
  it("is answered once, in its room's order, in encrypted rooms of two and more", async () => {
    const bot = await scene.startBot({ places: { of: () => null } })
    const [ana, ben] = [await scene.member("ana"), await scene.member("ben")]
    const direct = await scene.roomOf(ana, bot)
    for (let n = 1; n <= 10; n++) await ana.send(direct, `m${n}`)
    await ana.waitFor(({ body }) => body === "echo: m10", { timeout: hung })
    expect(scene.echoes(ana)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `echo: m${n}`))

    // The bot stays in a room with two people if one of them belongs to a co-op.
    await bot.store.work((work) => putMember(work, coopKey("hive"), matrixId(ana.userId), "permanent"))
    const shared = await scene.roomOf(ana, bot, ben)
    await Promise.all([ana.send(shared, "from ana"), ben.send(shared, "from ben")])
    await ana.waitFor(({ body }) => body === "echo: from ana", { timeout: hung })
    await ben.waitFor(({ body }) => body === "echo: from ben", { timeout: hung })
    expect(bot.heard.slice(-2).map(({ room }) => room.place)).toEqual(["other", "other"])
    expect(bot.heard.every((message) => message.room.encrypted)).toBe(true)
    // The answer to ana came in her direct room, where she had written before. Ben got a direct room of his own.
    expect(ana.messages.find(({ body }) => body === "echo: from ana")?.roomId).toBe(direct)
    await bot.quiet()
    expect(bot.faults).toEqual([])
  })

  it("says how far its sender's device can be trusted", async () => {
    const bot = await scene.startBot()
    const [ana, uma] = [await scene.member("ana"), await scene.member("uma", { crossSign: false })]
    const [anas, umas] = [await scene.roomOf(ana, bot), await scene.roomOf(uma, bot)]
    await ana.send(anas, "signed")
    await uma.send(umas, "unsigned")
    await ana.waitFor(({ body }) => body === "echo: signed", { timeout: hung })
    const trust = (sender: string) =>
      bot.heard.flatMap((m) => (m.kind === "text" && m.sender === sender ? [m.trust] : []))
    // The bot can read uma's messages, but she cannot read its answer.
    await expect.poll(() => trust(uma.userId), { timeout: hung }).toHaveLength(1)
    const master = await ana.client.getCrypto()?.getCrossSigningKeyId()
    expect(trust(ana.userId)).toEqual([{ encrypted: true, device: "signed", identity: master }])
    expect(trust(uma.userId)).toEqual([{ encrypted: true, device: "unsigned", identity: null }])
    // Ana's next message shows the bot her new identity. But the encryption key of that message still belongs to her old identity.
    await ana.resetIdentity()
    await ana.send(anas, "under the old key")
    await ana.waitFor(({ body }) => body === "refused: earlier-identity", {
      timeout: hung,
    })
    await ana.client.getCrypto()?.forceDiscardSession(anas)
    await ana.send(anas, "again")
    await ana.waitFor(({ body }) => body === "echo: again", { timeout: hung })
    const renewed = await ana.client.getCrypto()?.getCrossSigningKeyId()
    expect(renewed).not.toBe(master)
    expect(trust(ana.userId)[1]).toEqual({ encrypted: true, device: "signed", identity: renewed })
  })

  it("is said anew when the homeserver has lost the one that it changes, or the thread that it stands in", async () => {
    const bot = await scene.startBot()
    const ana = await scene.member("ana")
    const room = roomId(await scene.roomOf(ana, bot))
    const text = (body: string) => ({ body, html: body })
    await bot.send({ to: { room }, errand: { do: "say", text: text("0 voted") }, name: "status" })
    await ana.waitFor(({ body }) => body === "0 voted", { timeout: hung })
    await bot.quiet()
    const lost = eventId(`$${"l".repeat(43)}`)
    await bot.store.knex("outbox").where({ name: "status" }).update({ event_id: lost })
    await bot.send({ to: { room }, errand: { do: "edit", of: "status", text: text("1 voted") } })
    await bot.send({ to: { room }, errand: { do: "say", text: text("in a thread"), relation: { thread: lost } } })
    for (const said of ["1 voted", "in a thread"]) await ana.waitFor(({ body }) => body === said, { timeout: hung })
  })

  it("is not answered when it is an edit, a notice, or the bot's own", async () => {
    const bot = await scene.startBot()
    const ana = await scene.member("ana")
    const room = await scene.roomOf(ana, bot)
    const first = await ana.send(room, "one")
    await ana.sendEdit(room, first, "one, better")
    await ana.sendNotice(room, "I am a bot as well")
    await ana.send(room, "two", { replyTo: first })
    await ana.waitFor(({ body }) => body === "echo: two", { timeout: hung })
    await bot.quiet()
    expect(scene.echoes(ana)).toEqual(["echo: one", "echo: two"])
    expect(bot.heard.map(({ kind }) => kind)).toEqual(["text", "edit", "text"])
    expect(bot.heard[1]).toMatchObject({ body: "one, better", trust: { device: "signed" } })
    expect(bot.heard.at(-1)).toMatchObject({ replyTo: first, thread: null })
  })
})

describe("while the bot is down", () => {
  it("sixty messages and a new session are kept, and each is handled once, in order, after the start", async () => {
    const first = await scene.startBot()
    const ana = await scene.member("ana")
    const room = await scene.roomOf(ana, first)
    await ana.send(room, "before")
    await ana.waitFor(({ body }) => body === "echo: before", { timeout: hung })
    await first.quiet()
    await first.stop()

    for (let n = 1; n <= 30; n++) await ana.send(room, `m${n}`)
    await ana.client.getCrypto()?.forceDiscardSession(room)
    for (let n = 31; n <= 60; n++) await ana.send(room, `m${n}`)

    const second = await scene.startBot()
    await ana.waitFor(({ body }) => body === "echo: m60", { timeout: hung })
    await second.quiet()
    const expected = Array.from({ length: 60 }, (_, n) => `m${n + 1}`)
    expect(second.heard.map((message) => (message.kind === "text" ? message.body : message.kind))).toEqual(expected)
    expect(scene.echoes(ana)).toEqual(["echo: before", ...expected.map((body) => `echo: ${body}`)])

    await second.stop()
    const third = await scene.startBot()
    await third.quiet()
    expect(third.heard).toEqual([])
  })

  it("what it said before it died without noting the answer is not said twice", async () => {
    const first = await scene.startBot()
    const ana = await scene.member("ana")
    const room = await scene.roomOf(ana, first)
    const say = { do: "say", text: { body: "only once", html: "only once" } } as const
    await first.send({ to: { room: roomId(room) }, errand: say })
    await ana.waitFor(({ body }) => body === "only once", { timeout: hung })
    await first.quiet()
    const row = await first.store.knex("outbox").first("*")
    await first.stop()
    // If the bot crashes between the homeserver's answer and its own note of that answer, the row is left in this state.
    const second = await scene.startBot()
    await second.quiet()
    const payload = second.store.keys.derive("outbox").seal(JSON.stringify(say), "outbox")
    await second.store.knex("outbox").where({ id: row.id }).update({ state: "waiting", event_id: null, payload })
    await second.stop()
    const third = await scene.startBot()
    await third.quiet()
    expect(scene.echoes(ana)).toEqual(["only once"])
  })
})

describe("a message that cannot be decrypted", () => {
  it("is reported after a while, and does not hold up others", async () => {
    const bot = await scene.startBot({ grace: 1500 })
    const [ana, ben] = [await scene.member("ana"), await scene.member("ben")]
    const [anas, bens] = [await scene.roomOf(ana, bot), await scene.roomOf(ben, bot)]
    await ana.send(anas, "readable")
    await ana.waitFor(({ body }) => body === "echo: readable", { timeout: hung })
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
    await ben.waitFor(({ body }) => body === "echo: meanwhile", { timeout: hung })
    const report = await ana.waitFor(({ body }) => body.startsWith("locked:"), { timeout: hung })
    expect(report.relation?.replyTo).toBe(lost.event_id)
    await ana.send(anas, "after")
    await ana.waitFor(({ body }) => body === "echo: after", { timeout: hung })
  })
})
