/**
 * A member whose client has another encryption library (matrix-nio on libolm). What holds between two clients of one library may be the
 * library's doing; this one has its own ratchets, and knows nothing of cross-signing.
 */
import { randomUUID } from "node:crypto"
import { Method } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { OtherClient } from "../support/other-library.ts"

let coop: LiveCoop
let other: OtherClient

beforeAll(async () => {
  // The other library's client is in dee's account from the beginning; the one that can sign comes later.
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "dee"], absent: ["dee"] })
  other = await OtherClient.login(homeserver(), coop.user("dee"))
  await other.join(coop.membersRoom)
  await coop.ask("ben", "!propose Quastenflosser")
  await coop.reads("ana", "Your ballot for M1")
})
afterAll(async () => {
  await other?.stop()
  await coop?.stop()
})

const ofBot = ({ sender }: { sender: string }) => sender === coop.botUser.userId
const cast = async () => (await coop.bot.store.knex("roll").where({ voted: true })).length
/** What it could read of the bot's. */
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

describe("the same client once its owner has signed its device with another one", () => {
  const answerTo = (event: string) => other.waitFor((message) => ofBot(message) && message.replyTo === event)
  let room = ""
  let ballot = ""

  beforeAll(async () => {
    const dee = await coop.login("dee")
    const crypto = dee.client.getCrypto()
    await crypto?.getUserDeviceInfo([coop.id("dee")], true)
    await crypto?.crossSignDevice(other.deviceId)
    // What was kept goes to whichever device of hers is signed first: the one that signs.
    room = (await coop.reads("dee", "Your ballot for M1")).roomId
  })

  it("reads what is said from then on, and votes", async () => {
    expect(await answerTo(await other.send(room, "!ballots"))).toMatchObject({ encrypted: true, readable: true })
    ballot = await other.send(room, "1")
    const counted = await answerTo(ballot)
    expect(counted).toMatchObject({ encrypted: true, readable: true })
    expect(counted.body).toContain("Counted for M1")
    expect(await cast()).toBe(1)
  })

  it("has a replaced ballot turned back by nobody who sends its ciphertext again", async () => {
    const replaced = await answerTo(await other.send(room, "2 1"))
    expect(replaced.body).toContain("replaces")
    const { http } = coop.client("dee").client
    const path = `/rooms/${encodeURIComponent(room)}`
    const old = await http.authedRequest<{ content: object }>(Method.Get, `${path}/event/${encodeURIComponent(ballot)}`)
    const again = `${path}/send/m.room.encrypted/${randomUUID()}`
    const sent = await http.authedRequest<{ event_id: string }>(Method.Put, again, undefined, { ...old.content })
    expect((await answerTo(sent.event_id)).body).toContain("sent me an old message again")
    expect((await answerTo(await other.send(room, "!receipts"))).body).toContain(receiptIn(replaced.body))
  })
})

const receiptIn = (body: string) => /receipt is ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(body)?.[1] ?? "no receipt"
