/** Only devices that their owners have signed can read the bot's messages. Other devices cannot, no matter who adds them (MSC4153). */
import { randomUUID } from "node:crypto"
import { ClientEvent, type MatrixEvent } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { say, sayAnew } from "../../src/kernel/acts/context.ts"
import { coopKey, type RoomId } from "../../src/kernel/rules/types.ts"
import { addToOutbox } from "../../src/kernel/store/outbox.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { taskRoomOf } from "../../src/tasks/store/rooms.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const hive = coopKey("hive")
const coops: LiveCoop[] = []
const devices: MemberClient[] = []
/** Messages that a device must not be able to read. A key can come late, so the tests check them again at the end. */
const kept: (readonly [MemberClient, SeenMessage])[] = []
afterAll(async () => {
  for (const [device, read] of kept) await isUnread(device, read)
  await Promise.all(devices.map((device) => device.stop()))
  await Promise.all(coops.map((coop) => coop.stop()))
})

async function start(options: Parameters<typeof LiveCoop.start>[1]): Promise<LiveCoop> {
  const coop = await LiveCoop.start(homeserver(), options)
  coops.push(coop)
  return coop
}

/**
 * A device added to somebody's account by the homeserver's operator, or by somebody with a stolen password. It has keys, but no signature.
 */
async function addedDevice(coop: LiveCoop, name: string): Promise<MemberClient> {
  const user = coop.user(name)
  const device = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...user, crossSign: false })
  devices.push(device)
  return device
}

/** The event as this device received it. */
const on = (device: MemberClient, { eventId }: Pick<SeenMessage, "eventId">) =>
  device.waitFor((message) => message.eventId === eventId, { timeout: hung })

/** Waits until the device has received every key that was sent to it earlier. The homeserver delivers a device's messages in order. */
async function receivesKeys({ client, userId, deviceId }: MemberClient): Promise<void> {
  const type = "test.waggle.mark"
  const mark = randomUUID()
  const come = new Promise<void>((resolve) => {
    const look = (event: MatrixEvent) => {
      if (event.getType() !== type || event.getContent().mark !== mark) return
      client.off(ClientEvent.ToDeviceEvent, look)
      resolve()
    }
    client.on(ClientEvent.ToDeviceEvent, look)
  })
  await client.sendToDevice(type, new Map([[userId, new Map([[deviceId, { mark }]])]]))
  await come
}

const isUnread = async (device: MemberClient, message: SeenMessage) =>
  expect(await on(device, message)).toMatchObject({
    body: "",
    undecryptable: expect.stringMatching(/WITHHELD|UNKNOWN/),
  })

/**
 * Checks that a signed device has read the message. This device must not be able to read it, though it has the event and all keys that were
 * sent to it.
 */
async function isKeptFrom(device: MemberClient, read: SeenMessage): Promise<void> {
  expect(read).toMatchObject({ encrypted: true, undecryptable: null })
  await on(device, read)
  await receivesKeys(device)
  await isUnread(device, read)
  kept.push([device, read])
}

/** Waits for the next message with these words that somebody's signed device reads in the room. */
const readsIn = (coop: LiveCoop, name: string, room: RoomId | string | undefined, words: string) =>
  coop.client(name).waitFor((message) => message.roomId === room && message.body.includes(words), { timeout: hung })

describe("a device that somebody adds to a member's account", () => {
  let coop: LiveCoop
  let added: MemberClient

  beforeAll(async () => {
    coop = await start({ founders: ["ana", "ben", "cem"] })
    added = await addedDevice(coop, "ana")
  })

  it("reads neither the ballot nor what is said of it, and its owner's signed device reads both", async () => {
    await coop.ask("ben", "!propose Move our servers")
    const card = await coop.reads("ana", "Your ballot for M1")
    const counted = await coop.vote("ana", "1")
    expect(counted.body).toContain("receipt is")
    await isKeptFrom(added, card)
    await isKeptFrom(added, counted)
  })

  it("reads nothing in the members' room, where it is not asked for otherwise", async () => {
    await isKeptFrom(added, await coop.ask("ana", "!motions"))
  })

  it("reads nothing in the moderators' room, nor in the treasury, files and edits included", async () => {
    await coop.act(async (act) => {
      await putSeat(act.work, hive, "moderator", coop.id("ana"))
      await putSeat(act.work, hive, "treasurer", coop.id("ana"))
    })
    const { moderators, treasury } = coop.bot.roomsOf(hive)
    for (const room of [moderators, treasury])
      await expect.poll(() => room && coop.client("ana").isIn(room), { timeout: hung }).toBe(true)
    if (!moderators || !treasury) throw new Error("a room is missing")
    await coop.act((act) => say(act, { room: moderators }, "Who minds the gate?", { name: "gate" }))
    await isKeptFrom(added, await readsIn(coop, "ana", moderators, "Who minds the gate?"))
    await isKeptFrom(added, await coop.ask("ana", "!balance", treasury))
    await coop.act((act) => sayAnew(act, { room: moderators }, "gate", "The gate is minded."))
    await isKeptFrom(added, await readsIn(coop, "ana", moderators, "The gate is minded."))
    const bytes = Buffer.from("Zottelrechnung").toString("base64")
    const errand = { do: "file", filename: "transfer.xml", mimetype: "text/xml", bytes } as const
    await coop.act(({ work }) => addToOutbox(work, { to: { room: treasury }, errand }))
    const file = await coop.client("ana").waitFor((message) => message.file !== null, { timeout: hung })
    expect(file.file && (await coop.client("ana").download(file.file)).toString()).toBe("Zottelrechnung")
    await isKeptFrom(added, file)
  })

  it("reads nothing in the room of a task, and its customer's signed device does", async () => {
    const zoe = await coop.meet("zoe")
    const direct = await zoe.directRoomWith(coop.botUser.userId)
    expect((await coop.ask("zoe", "!task new Mend the roof", direct)).body).toContain("T1")
    await coop.ask("ana", "!task T1 evaluate")
    await coop.client("ben").send(coop.membersRoom, "!task T1 evaluate")
    const find = () => coop.act(async ({ work }) => (await taskRoomOf(work, hive, 1))?.room ?? null)
    await expect.poll(find, { timeout: hung }).not.toBeNull()
    const room = (await find()) ?? ""
    await readsIn(coop, "zoe", room, "T1 · Mend the roof")
    await isKeptFrom(added, await readsIn(coop, "ana", room, "T1 · Mend the roof"))
  })

  it("reads on from the moment at which its owner signs it, and no more once the signature is gone", async () => {
    const crypto = coop.client("ana").client.getCrypto()
    await crypto?.getUserDeviceInfo([coop.id("ana")], true)
    await crypto?.crossSignDevice(added.deviceId)
    const reads = async (question: string) => (await on(added, await coop.ask("ben", question))).body
    await expect.poll(() => reads("!motions"), { timeout: hung, interval: 500 }).not.toBe("")
    // A new identity signs only the device that made it. The signatures of the other devices do not count any more.
    await coop.client("ana").resetIdentity()
    await coop.discardSessions("ana")
    await coop.client("ana").send(coop.membersRoom, "!identity")
    await coop.reads("ana", "has a new Matrix identity")
    const answer = await coop.ask("ben", "!members")
    await isKeptFrom(added, await on(coop.client("ana"), answer))
  })
})

describe("a co-op that lets every device read in the members' room", () => {
  it("is read there by an unsigned one, and nowhere else", async () => {
    const coop = await start({ founders: ["ana", "ben", "cem"], settings: { signedReaders: false } })
    const added = await addedDevice(coop, "ana")
    const answer = await coop.ask("ana", "!motions")
    expect(await on(added, answer)).toMatchObject({ body: answer.body, encrypted: true, undecryptable: null })
    await coop.ask("ben", "!propose Move our servers")
    await isKeptFrom(added, await coop.reads("ana", "Your ballot for M1"))

    // From now on, only signed devices may read. All devices have the old message keys, so the bot must not use these keys again.
    await coop.stopBot()
    for (const config of coop.config.coops) Object.assign(config, { signedReaders: true })
    await coop.startBot()
    await isKeptFrom(added, await coop.ask("ana", "!members"))
  })
})

/** The bot's messages with these words that a device has read. */
const fromBot = (coop: LiveCoop, device: MemberClient, words: RegExp) =>
  device.messages.filter((message) => coop.isFromBot(message) && words.test(message.body))
/** The bot's unencrypted messages that this device received. */
const inTheClear = (coop: LiveCoop, device: MemberClient) =>
  device.messages.filter((message) => coop.isFromBot(message) && !message.encrypted)
const clear = (coop: LiveCoop, device: MemberClient, words: string, from = 0) =>
  device.waitFor((message) => coop.isFromBot(message) && !message.encrypted && message.body.includes(words), {
    timeout: hung,
    from,
  })

describe("a member without any signed device", () => {
  let coop: LiveCoop

  beforeAll(async () => {
    coop = await start({ founders: ["ana", "ben", "dee"], clients: { dee: { crossSign: false } } })
    await coop.ask("ben", "!propose Quastenflosser")
    await coop.reads("ana", "Your ballot for M1")
  })

  it("is told once, unencrypted, how to verify, with no word of what waits for them", async () => {
    const told = await clear(coop, coop.client("dee"), "verified")
    expect(told.roomId).not.toBe(coop.membersRoom)
    expect(told.body).toContain("Element")
    await coop.ask("ana", "!motions")
    const all = inTheClear(coop, coop.client("dee"))
    expect(all).toHaveLength(1)
    for (const { body, html } of all) expect(`${body}${html}`).not.toMatch(/M1|ballot|Quastenflosser|vote/i)
    expect(fromBot(coop, coop.client("dee"), /Quastenflosser|M1/)).toEqual([])
  })

  it("is answered in the clear when they write, and nothing of it counts", async () => {
    const { roomId } = await clear(coop, coop.client("dee"), "verified")
    const from = coop.client("dee").messages.length
    const event = await coop.client("dee").send(roomId, "1")
    const answer = await clear(coop, coop.client("dee"), "I got your message", from)
    expect(answer.relation?.replyTo).toBe(event)
    expect(answer.body).not.toMatch(/M1|ballot|Quastenflosser|vote/i)
    expect(await coop.bot.store.knex("roll").where({ voted: true })).toEqual([])
  })

  it("gets all that was kept for them once they have verified a device, also after the bot was restarted, and votes", async () => {
    await coop.stopBot()
    await coop.startBot()
    await coop.client("dee").resetIdentity()
    const card = await coop.reads("dee", "Your ballot for M1")
    expect(card).toMatchObject({ encrypted: true, undecryptable: null })
    // Dee also gets the refusal of her earlier ballot.
    await coop.reads("dee", "I have counted nothing")
    expect((await coop.ask("dee", "1", card.roomId)).body).toContain("Counted for M1")
    const waiting = () => coop.bot.store.knex("outbox").where({ state: "waiting" })
    await expect.poll(waiting, { timeout: hung }).toEqual([])
  })
})

describe("a homeserver that shows an identity of its own for a member", () => {
  it("with a device that this one has signed, gets nothing that is for them, and they are told", async () => {
    const coop = await start({ founders: ["ana", "ben", "cem"] })
    await coop.ask("ana", "!members")
    const forger = await addedDevice(coop, "ana")
    await forger.resetIdentity()
    const answer = await coop.ask("ben", "!propose Quastenflosser")
    await isKeptFrom(forger, await on(coop.client("ben"), answer))
    await clear(coop, forger, "identity was reset")
    await coop.reads("ben", "Your ballot for M1")
    await coop.ask("ben", "!members")
    expect(fromBot(coop, forger, /Quastenflosser|M1/)).toEqual([])
    // Ana makes a new identity, which signs only her own device. Her app makes new message keys, and `!identity` approves the identity.
    await coop.client("ana").resetIdentity()
    await coop.discardSessions("ana")
    await coop.client("ana").send(coop.membersRoom, "!identity")
    await coop.reads("ana", "Your ballot for M1")
    expect(fromBot(coop, forger, /Quastenflosser|M1/)).toEqual([])
  })
})
