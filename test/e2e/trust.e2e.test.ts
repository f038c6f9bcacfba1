/** A ballot counts only from a device that its owner has signed, under the identity that the co-op knows (§5.1). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop

/** How many ballots have been cast in M1. */
async function cast(): Promise<number> {
  return (await coop.bot.store.knex("roll").where({ voted: true })).length
}

/** The same person on another device that nobody has signed. */
async function secondDevice(name: string): Promise<MemberClient> {
  const device = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...coop.user(name), crossSign: false })
  closers.push(device)
  return device
}
const closers: MemberClient[] = []

/** Sends a ballot from a client in its direct room. Resolves with the bot's answer. */
async function voteFrom(client: MemberClient, room: string, ballot: string) {
  const from = client.messages.length
  const event = await client.send(room, ballot)
  return client.waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, {
    from,
    timeout: hung,
  })
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), {
    founders: ["ana", "ben", "cem", "dee", "eli"],
    clients: { ana: { strict: true }, dee: { crossSign: false } },
  })
  await coop.ask("ben", "!propose Move our servers")
  for (const name of ["ana", "ben", "cem"]) await coop.reads(name, "Your ballot for M1")
})
afterAll(async () => {
  await Promise.all(closers.map((client) => client.stop()))
  await coop?.stop()
})

describe("a member whose client shows nothing from devices that their owners have not signed", () => {
  it("reads the bot in both rooms, and has their ballot counted", async () => {
    const opened = await coop.reads("ana", "Voting on M1")
    expect(opened).toMatchObject({ roomId: coop.membersRoom, encrypted: true, undecryptable: null })
    expect((await coop.vote("ana", "1 2")).body).toContain("Counted for M1")
    expect(await cast()).toBe(1)
    expect(coop.client("ana").messages.filter((message) => coop.isFromBot(message) && message.undecryptable)).toEqual(
      [],
    )
  })
})

describe("a second device that its owner has not signed", () => {
  it("is told how to have it verified, and its ballot counts once that is done", async () => {
    const before = await cast()
    const room = await coop.directRoom("ben")
    const second = await secondDevice("ben")
    const from = coop.client("ben").messages.length
    const told = await voteFrom(second, room, "2")
    expect(told).toMatchObject({ encrypted: false, body: expect.stringContaining("How to verify this session") })
    // Only the signed device can read the refusal.
    const refusal = await coop.reads("ben", "I have counted nothing", from)
    expect(refusal.body).toContain("the session you wrote from is not verified by you")
    expect(refusal.body).toContain("!help verify")
    expect(await cast()).toBe(before)
    expect((await coop.ask("ben", "!help verify", room)).body).toContain("Verifying a session")

    const crypto = coop.client("ben").client.getCrypto()
    await crypto?.getUserDeviceInfo([coop.id("ben")], true)
    await crypto?.crossSignDevice(second.deviceId)
    // Ben sends the same ballot from the same device, which is signed now.
    await second.send(room, "2")
    await coop.reads("ben", "Counted for M1", from)
    expect(await cast()).toBe(before + 1)
  })
})

describe("a person without any cross-signing", () => {
  it("has their ballot refused with the way to set it up, and counted afterwards", async () => {
    const before = await cast()
    const told = await coop.vote("dee", "1")
    expect(told).toMatchObject({ encrypted: false, body: expect.stringContaining("How to verify this session") })
    expect(await cast()).toBe(before)
    await coop.client("dee").resetIdentity()
    await coop.reads("dee", "Your ballot for M1")
    await coop.reads("dee", "I have counted nothing")
    expect((await coop.vote("dee", "1")).body).toContain("Counted for M1")
    expect(await cast()).toBe(before + 1)
  })
})

describe("a person whose identity was reset", () => {
  it("has their ballot refused until they approve the new one before everybody, from a signed device", async () => {
    expect((await coop.vote("cem", "2")).body).toContain("Counted for M1")
    const first = (await coop.vote("cem", "2 1")).body
    expect(first).toContain("is replaced")
    await coop.client("cem").resetIdentity()
    // The app still uses its old key. So the bot says unencrypted how to make the app take a new one.
    const before = await cast()
    const refusal = await coop.vote("cem", "1 2")
    expect(refusal.body).toContain("/discardsession")
    expect(await cast()).toBe(before)
    await coop.discardSessions("cem")
    expect(refusal).toMatchObject({
      encrypted: false,
      body: expect.stringContaining("your Matrix identity is another now"),
    })
    expect(refusal.body).not.toMatch(/receipt|M1/)

    // The bot accepts no approval in the direct room, because others do not see it there. Nor does it accept one from a device that nobody
    // signed.
    const { roomId: direct } = refusal
    await coop.client("cem").send(direct, "!identity")
    const second = await secondDevice("cem")
    await second.send(coop.membersRoom, "!identity")
    const from = coop.client("ana").messages.length
    await coop.client("cem").send(direct, "1 2")
    await coop.client("cem").send(coop.membersRoom, "!identity")
    const said = await coop.reads("ana", "has a new Matrix identity", from)
    expect(said.roomId).toBe(coop.membersRoom)
    // Messages to cem were held back until now.
    await coop.reads("cem", "your Matrix identity was reset", coop.client("cem").messages.indexOf(refusal) + 1)
    expect((await coop.vote("cem", "1 2")).body).toContain("Counted for M1")
  })

  it("is noticed also where they have spoken before, but not voted", async () => {
    const before = await cast()
    await coop.ask("eli", "!motions")
    await coop.client("eli").resetIdentity()
    // In the members' room, eli's app still uses its old key. So the bot answers eli in the direct room instead.
    await coop.client("eli").send(coop.membersRoom, "!identity")
    const told = await coop.reads("eli", "what you wrote in another room")
    expect(told).toMatchObject({ encrypted: false, body: expect.stringContaining("/discardsession") })
    expect(told.roomId).toBe(await coop.directRoom("eli"))
    await coop.discardSessions("eli")
    expect((await coop.vote("eli", "1")).body).toContain("your Matrix identity was reset")
    expect(await cast()).toBe(before)
    const from = coop.client("ana").messages.length
    await coop.client("eli").send(coop.membersRoom, "!identity")
    await coop.reads("ana", "has a new Matrix identity", from)
    expect((await coop.vote("eli", "1")).body).toContain("Counted for M1")
  })
})

describe("the outcome", () => {
  it("counts what was counted, and is read by the client that shows nothing from unsigned devices", async () => {
    const outcome = await coop.reads("ana", "M1 is carried")
    // ana, cem, dee and eli are for the first option, and ben for the second.
    expect(outcome.body).toContain("Move our servers (4 of 5 ballots")
    expect(outcome).toMatchObject({ roomId: coop.membersRoom, encrypted: true })
    expect(coop.client("ana").messages.filter((message) => coop.isFromBot(message) && message.undecryptable)).toEqual(
      [],
    )
  })
})
