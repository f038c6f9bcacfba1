/**
 * A member whose client uses another encryption library (matrix-nio on libolm), which knows nothing of cross-signing. Tests in which both
 * clients use the same library would not find mistakes that both make in the same way.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { loose } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { ForgedIdentity, LyingHomeserver } from "../support/lying-homeserver.ts"
import { kept, sendAs } from "../support/operator.ts"
import { OtherClient } from "../support/other-library.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let operator: LyingHomeserver
let other: OtherClient

beforeAll(async () => {
  operator = await LyingHomeserver.before(homeserver().url)
  // At first, dee's account has only the client with the other library. The client that can sign devices logs in later.
  coop = await LiveCoop.start(homeserver(), {
    founders: ["ana", "ben", "dee"],
    absent: ["dee"],
    others: { farm: ["ben", "dee"] },
    botUrl: operator.url,
  })
  other = await OtherClient.login(homeserver(), coop.user("dee"))
  await other.join(coop.membersRoom)
  await coop.ask("ben", "!propose Quastenflosser")
  await coop.reads("ana", "Your ballot for M1")
})
afterAll(async () => {
  await other?.stop()
  await coop?.stop()
  await operator?.stop()
})

const ofBot = ({ sender }: { sender: string }) => sender === coop.botUser.userId
const cast = async () => (await coop.bot.store.knex("roll").where({ voted: true })).length
/** The bot's messages that the client with the other library could read. */
const read = () => other.seen.filter((message) => ofBot(message) && message.readable)

describe("a member whose client has another library, and no signed device", () => {
  it("is told in the clear how to verify, and gets no keys", async () => {
    const told = await other.waitFor((message) => ofBot(message) && message.body.includes("How to verify this session"))
    expect(told.encrypted).toBe(false)
    const answer = await coop.ask("ana", "!motions")
    const got = await other.waitFor(({ event }) => event === answer.eventId)
    expect(got).toMatchObject({ encrypted: true, readable: false })
    expect(read().filter(({ body }) => /M1|Quastenflosser/.test(body))).toEqual([])
  })

  it("is heard, though, and refused in words", async () => {
    const { room } = await other.waitFor((message) => ofBot(message) && !message.encrypted)
    const event = await other.send(room, "1")
    const answer = await other.waitFor((message) => ofBot(message) && message.replyTo === event && !message.encrypted)
    expect(answer.body).toContain("I got your message, but you have not verified the session")
    expect(await cast()).toBe(0)
  })
})

const answerTo = (event: string) => other.waitFor((message) => ofBot(message) && message.replyTo === event)
const receiptIn = (body: string) => /receipt is ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(body)?.[1] ?? "no receipt"
/** Dee's own client signs the other library's client. */
async function sign(): Promise<void> {
  const crypto = coop.client("dee").client.getCrypto()
  await crypto?.getUserDeviceInfo([coop.id("dee")], true)
  await crypto?.crossSignDevice(other.deviceId)
}
/** Dee's direct room with the bot, and what the bot last said about her ballot in M1. */
let room = ""
let counted = ""

describe("the same client once its owner has signed its device with another one", () => {
  let ballot = ""

  beforeAll(async () => {
    await coop.login("dee")
    await sign()
    // The bot held back its messages until dee had a signed device. Now her new client is signed, so it gets the ballot.
    room = (await coop.reads("dee", "Your ballot for M1")).roomId
  })

  it("reads what is said from then on, and votes", async () => {
    expect(await answerTo(await other.send(room, "!ballots --coop hive"))).toMatchObject({
      encrypted: true,
      readable: true,
    })
    ballot = await other.send(room, "1")
    const answer = await answerTo(ballot)
    expect(answer).toMatchObject({ encrypted: true, readable: true })
    expect(answer.body).toContain("Counted for M1")
    expect(await cast()).toBe(1)
  })

  it("has a replaced ballot turned back by nobody who sends its ciphertext again", async () => {
    counted = (await answerTo(await other.send(room, "2 1"))).body
    expect(counted).toContain("is replaced")
    const dee = coop.client("dee")
    const again = await sendAs(dee, room, await kept(dee, room, ballot))
    expect((await answerTo(again)).body).toContain("sent me an old message again")
    expect((await answerTo(await other.send(room, "!receipts --coop hive"))).body).toContain(receiptIn(counted))
  })
})

describe("the operator of its owner's homeserver", () => {
  it("has nothing counted that comes under a key of a forged identity, once the true one is shown again", async () => {
    const dee = coop.client("dee")
    await operator.shows(new ForgedIdentity(dee.userId, other.deviceId), dee)
    await other.takeNewKey(room)
    const forged = await other.send(room, "!vote M1 1 2 --coop hive")
    const handled = () => loose(coop.bot.store.knex)("inbox").where({ event_id: forged }).whereNotNull("handled_at")
    await expect.poll(handled, { timeout: hung }).toHaveLength(1)
    const later = await other.sealed(room, "!vote M1 1 2 --coop hive")
    await operator.shows(null, dee)
    const refused = await answerTo(await sendAs(dee, room, later))
    expect(refused.body).toContain("your Matrix identity is another now than when your app made the key")
    await other.takeNewKey(room)
    expect((await answerTo(await other.send(room, "!receipts --coop hive"))).body).toContain(receiptIn(counted))
  })

  it("cannot move its ballot to another vote by what it writes beside the ciphertext", async () => {
    await coop.ask("ben", "!propose Hohltiere")
    const dee = coop.client("dee")
    const cards = { M1: "", M2: "" }
    for (const vote of ["M1", "M2"] as const) cards[vote] = (await coop.reads("dee", `Your ballot for ${vote}`)).eventId
    const replyTo = (event: string) => ({ "m.relates_to": { "m.in_reply_to": { event_id: event } } })
    const wire = await other.sealed(room, "1 2", cards.M1)
    expect(wire).toMatchObject(replyTo(cards.M1))
    const moved = await sendAs(dee, room, { ...wire, ...replyTo(cards.M2) })
    expect((await answerTo(moved)).body).toContain("was altered on its way")
    expect(await cast()).toBe(1)
    const { "m.relates_to": _gone, ...bare } = await other.sealed(room, "1 2", cards.M2)
    expect((await answerTo(await sendAs(dee, room, bare))).body).toContain("Counted for M2")
    expect(await cast()).toBe(2)
  })
})

describe("its owner with a new identity", () => {
  it("is heard in the co-op in which they approve it, and in no other", async () => {
    const [hive, farm] = [coop.membersRoom, coop.membersRoomOf("farm")]
    await other.join(farm)
    for (const shared of [hive, farm])
      expect(await answerTo(await other.send(shared, "!motions"))).toMatchObject({ readable: true })
    const crypto = coop.client("dee").client.getCrypto()
    const old = await crypto?.getCrossSigningKeyId()
    await coop.client("dee").resetIdentity()
    await sign()
    for (const shared of [hive, farm]) await other.takeNewKey(shared)
    expect((await answerTo(await other.send(hive, "!identity"))).body).toContain("has a new Matrix identity")
    expect(await answerTo(await other.send(hive, "!motions"))).toMatchObject({ readable: true })
    const asked = await other.send(farm, "!motions")
    expect(await answerTo(asked)).toMatchObject({ encrypted: true, readable: false })
    const refused = await coop.client("ben").waitFor(({ relation }) => relation?.replyTo === asked, { timeout: hung })
    expect(refused.body).toContain("identity was reset")
    const known = await coop.bot.store
      .knex("identities")
      .where({ person: coop.id("dee") })
      .orderBy("coop")
    expect(known.map(({ coop: of, master_key }) => [of, master_key])).toEqual([
      ["farm", old],
      ["hive", await crypto?.getCrossSigningKeyId()],
    ])
  })
})
