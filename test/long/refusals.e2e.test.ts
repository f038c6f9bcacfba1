/** Ballots that do not count change nothing. The bot says why they do not count, and removes those that others could read (§3.2, §5). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey, matrixId } from "../../src/kernel/rules/types.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
const others: MemberClient[] = []

/** Logs in somebody who is no founder, and opens their encrypted direct room with the bot. */
async function newcomer(name: string): Promise<{ client: MemberClient; room: string }> {
  const user = await homeserver().newUser(name)
  const client = await MemberClient.login({ homeserverUrl: homeserver().url, ...user })
  others.push(client)
  return { client, room: await client.directRoomWith(coop.botUser.userId) }
}

async function said(client: MemberClient, room: string, body: string): Promise<SeenMessage> {
  const from = client.messages.length
  const event = await client.send(room, body)
  return client.waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, {
    from,
    timeout: hung,
  })
}

/** The turnout as a member reads it. */
async function turnout(): Promise<string> {
  return /Turnout so far: (\d of \d)/.exec((await coop.ask("ana", "!motion M1")).body)?.[1] ?? "unknown"
}

/** The content of the event, as the homeserver gives it to this client now. */
async function fetched(client: MemberClient, room: string, event: string): Promise<object> {
  const path = `/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(event)}`
  return ((await client.client.http.authedRequest("GET" as never, path)) as { content: object }).content
}

/**
 * Sends a ballot to a room where others can read it, or edits the message `of` into such a ballot. Checks that the bot tells its writer in
 * private, and that the ballot is gone for everybody.
 */
async function expectRemoved(
  name: string,
  room: string,
  body: string,
  { of, ...options }: { readonly replyTo?: string; readonly of?: string } = {},
): Promise<void> {
  const client = coop.client(name)
  const before = client.messages.length
  const event = await (of === undefined ? client.send(room, body, options) : client.sendEdit(room, of, body))
  const told = await coop.reads(name, "counted nothing", before)
  expect(told).toMatchObject({ encrypted: true, roomId: await coop.directRoom(name) })
  expect(told.body).toContain("removed your message from")
  await client.seen.until(
    () => client.seen.redacted.has(event) || undefined,
    hung,
    () => `${body} was not removed`,
  )
  expect(await fetched(client, room, event)).toEqual({})
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"], bot: { grace: 1_000 } })
  await coop.ask("ana", "!propose Move our servers")
  for (const name of ["ana", "ben", "cem"]) await coop.reads(name, "Your ballot for M1")
  for (const name of ["ana", "cem"]) expect((await coop.vote(name, "1 2")).body).toContain("Counted for M1")
})
afterAll(async () => {
  await Promise.all(others.map((client) => client.stop()))
  await coop?.stop()
})

describe("a ballot in the members' room", () => {
  it.each(["!vote M1 2 1", "2 1", "!vot M1 2"])("as %j is removed, and counted nowhere", async (body) => {
    await expectRemoved("ben", coop.membersRoom, body)
    expect(await turnout()).toBe("2 of 3")
  })

  it("in answer to the vote's message is removed too, and a number in other talk is not", async () => {
    const status = await coop.reads("ben", "Voting on M1")
    await expectRemoved("ben", coop.membersRoom, "2", { replyTo: status.eventId })
    const talk = await coop.client("ben").send(coop.membersRoom, "2")
    expect(await turnout()).toBe("2 of 3")
    expect(coop.client("ben").seen.redacted.has(talk)).toBe(false)
  })

  it("is removed too where a message was changed into it, and the message stays", async () => {
    const ben = coop.client("ben")
    const talk = await ben.send(coop.membersRoom, "I have thought about it")
    await expectRemoved("ben", coop.membersRoom, "2 1", { of: talk })
    expect(await turnout()).toBe("2 of 3")
    expect(ben.seen.redacted.has(talk)).toBe(false)
  })
})

describe("a ballot in a direct room", () => {
  it("that is not encrypted is removed there, and its writer gets an encrypted one", async () => {
    const ben = coop.client("ben")
    const room = await ben.directRoomWith(coop.botUser.userId, { encrypted: false })
    const before = ben.messages.length
    const event = await ben.send(room, "2 1")
    const refusal = await coop.reads("ben", "this room is not encrypted", before)
    expect(refusal).toMatchObject({ roomId: room, encrypted: false })
    expect(refusal.body).not.toMatch(/Move our servers/)
    const ballot = await coop.reads("ben", "Your ballot for M1", before)
    expect(ballot).toMatchObject({ encrypted: true })
    await ben.seen.until(
      () => ben.seen.redacted.has(event) || undefined,
      hung,
      () => "the ballot was not removed",
    )
    expect(await fetched(ben, room, event)).toEqual({})
    expect(await turnout()).toBe("2 of 3")
  })

  it("in which there is a third person is removed, and its writer told in private", async () => {
    const [ben, cem] = [coop.client("ben"), coop.client("cem")]
    const { room_id: room } = await ben.client.createRoom({
      preset: "trusted_private_chat" as never,
      is_direct: true,
      invite: [coop.botUser.userId, cem.userId],
      initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
    })
    await ben.seen.until(
      () => ben.client.getRoom(room)?.getMember(coop.botUser.userId)?.membership === "join" || undefined,
      hung,
      () => "the bot has not joined",
    )
    await expectRemoved("ben", room, "2")
    expect(cem.messages.filter((message) => coop.isFromBot(message) && message.roomId === room)).toEqual([])
    expect(await turnout()).toBe("2 of 3")
  })

  it.each([
    ["2 2", "you sent option 2 twice"],
    ["2 7", "there is no option 7"],
    ["!vote M1 the second", "Not counted yet. M1 is open until"],
    ["!vote M9 1", "There is no M9"],
  ])("that says %j is refused with its mistake", async (ballot, words) => {
    const refusal = await coop.vote("ben", ballot)
    expect(refusal.body).toContain(words)
    expect(refusal.body).not.toMatch(/receipt is/)
    expect(await turnout()).toBe("2 of 3")
  })
})

describe("a ballot from somebody who may not vote", () => {
  it("as a stranger is refused, and says nothing of the co-op", async () => {
    const { client, room } = await newcomer("zoe")
    const answer = await said(client, room, "2 1")
    expect(answer.body).toContain("You are not a member of a co-op that I serve")
    expect(answer.body).not.toMatch(/Hive|M1|servers/)
    await client.send(room, "!vote M1 1")
    expect(await turnout()).toBe("2 of 3")
  })

  it("as a member who joined after the vote began is refused with the reason", async () => {
    const { client, room } = await newcomer("mia")
    await coop.bot.store.work((work) => putMember(work, coopKey("hive"), matrixId(client.userId), "permanent"))
    expect((await said(client, room, "!vote M1 2 1")).body).toContain(
      "you are not on the roll of M1. The roll was frozen when voting opened",
    )
    expect((await said(client, room, "2 1")).body).toContain("no vote is open for you")
    expect(await turnout()).toBe("2 of 3")
  })
})

describe("a message that the bot cannot decrypt", () => {
  const answersTo = (event: string) =>
    coop.client("ben").messages.filter((message) => coop.isFromBot(message) && message.relation?.replyTo === event)

  it("for want of a key is answered once, in words", async () => {
    const ben = coop.client("ben")
    const room = await coop.directRoom("ben")
    const from = ben.messages.length
    const forged = {
      algorithm: "m.megolm.v1.aes-sha2",
      sender_key: "AAAA",
      device_id: ben.deviceId,
      session_id: "oM5tTmcIYrdgNZNt5Wv5mEFWVLHMI8NeEGHV2T9qLXk",
      ciphertext:
        "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg2yYOwAtHaZTwyNg37afzg8f3r9IsN9r4RNFg7MaZencUJe4qvELiDiopUjy5wYVDAtqdBzer5bWRD9ldxp1FLgbQvBcjkkywYjCsmsq6+hArILd9oAQZnGKn/qLsK+5uNX3PaWzDRC9wZPQvWYYPCTov3jCwXKTPsLKIiTrcCXDqMvnn8m+T3zF/I2zqxg158tnUwWWIw51UO",
    }
    const path = `/rooms/${encodeURIComponent(room)}/send/m.room.encrypted/forged-1`
    const { event_id } = (await ben.client.http.authedRequest("PUT" as never, path, {}, forged)) as { event_id: string }
    const answer = await coop.reads("ben", "could not decrypt your message", from)
    expect(answer.relation?.replyTo).toBe(event_id)
    expect(answer.body).toContain("send it again")
    // Messages are handled in the room's order. So a second answer to the earlier message would have come before this answer.
    expect((await coop.vote("ben", "!help undecryptable")).body).toContain("decrypt")
    expect(answersTo(event_id)).toHaveLength(1)
    expect(await turnout()).toBe("2 of 3")
  })

  it("because the voter's client keeps its key from the bot is answered each time with the reason", async () => {
    const ben = coop.client("ben")
    const room = await coop.directRoom("ben")
    const crypto = ben.client.getCrypto()
    if (!crypto) throw new Error("a member's client has crypto")
    crypto.globalBlacklistUnverifiedDevices = true
    try {
      for (const ballot of ["1", "2 1"]) {
        const answer = await said(ben, room, ballot)
        expect(answer.body).toContain("Your app did not give me the key")
      }
    } finally {
      crypto.globalBlacklistUnverifiedDevices = false
    }
    expect(await turnout()).toBe("2 of 3")
  })
})

describe("a ballot after the deadline", () => {
  it("is refused, and the count is without any of those refused", async () => {
    await coop.endVotes()
    const outcome = await coop.reads("ben", "M1 is carried")
    expect(outcome.body).toContain("Move our servers (2 of 2 ballots")
    await coop.reads("ben", "3 could vote, 2 voted, 0 abstained")
    const late = await coop.vote("ben", "!vote M1 2 1")
    expect(late.body).toContain("I have counted nothing: the vote on M1 ended")
    expect((await coop.vote("ben", "2 1")).body).toContain("the vote on M1 ended")
    expect((await coop.ask("ana", "!result M1")).body).toContain("2 voted")
  })
})
