/**
 * Invitations with real encrypted clients. Somebody is invited by a mention, joins, and leaves. The bot accepts invitations of some kinds
 * only.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { mostTalks } from "../../src/kernel/rules/talks.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { eventually, hung } from "../support/patience.ts"

let coop: LiveCoop
let account: TestUser
let fay: MemberClient

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
  account = await homeserver().newUser("fay")
  fay = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...account })
})
afterAll(async () => {
  fay?.stop()
  await coop?.stop()
})

describe("somebody", () => {
  it("who is mentioned as phones do it is the one invited, and is in once they have joined", async () => {
    const ana = coop.client("ana")
    const pill = `<a href="https://matrix.to/#/${account.userId}">Fay &amp; Co</a>`
    const from = ana.messages.length
    await ana.sendContent(coop.membersRoom, {
      msgtype: "m.text",
      body: "!invite Fay & Co",
      format: "org.matrix.custom.html",
      formatted_body: `!invite ${pill}`,
      "m.mentions": { user_ids: [account.userId] },
    })
    await coop.reads("ana", `${account.userId.slice(1).split(":")[0]} is invited.`, from)

    await coop.reads("ben", /has joined/, 0)
    const asked = await fay.send(coop.membersRoom, "!members")
    const answer = await fay.waitFor((message) => message.relation?.replyTo === asked, { timeout: hung })
    expect(answer).toMatchObject({ encrypted: true, undecryptable: null })
    expect(answer.body).toContain("On trial (1):")
  })

  it("who is new reads the pinned notice and everything their app can show, and why the rest is unreadable", async () => {
    const unreadable = "You cannot read what was said before you came"
    await fay.waitFor((message) => coop.isFromBot(message) && message.body.includes(unreadable), { timeout: hung })
    const pinned = () => {
      const state = fay.client.getRoom(coop.membersRoom)?.currentState.getStateEvents("m.room.pinned_events", "")
      const ids: readonly string[] = state?.getContent().pinned ?? []
      return fay.messages.filter(({ eventId }) => ids.includes(eventId)).map(({ body }) => body)
    }
    await expect.poll(pinned, { timeout: hung }).toEqual([expect.stringContaining("No motion is open")])
    // A key can arrive later than the message that it decrypts, so the test waits.
    const unread = () => fay.messages.filter(({ undecryptable }) => undecryptable !== null)
    await expect.poll(unread, { timeout: hung }).toEqual([])
  })

  it("who leaves is out of the room within seconds, and everybody reads it", async () => {
    await fay.send(coop.membersRoom, "!leave --sure")
    await coop.reads("ana", "has left the co-op.")
    await fay.waitFor(({ body }) => body.includes("You have left Hive."), { timeout: hung })
    const membership = () => fay.client.getRoom(coop.membersRoom)?.getMyMembership()
    await eventually(
      () => membership() === "leave",
      () => `fay is still in the room: ${membership()}`,
    )
    expect(membership()).toBe("leave")
  })
})

describe("a co-op whose newcomers are to read everything", () => {
  it("gives whoever it invites the keys of what was said before, by members and by the bot", async () => {
    const open = await LiveCoop.start(homeserver(), { founders: ["ana"], settings: { newcomersRead: "everything" } })
    try {
      await open.client("ana").send(open.membersRoom, "The key hangs behind the door.")
      await open.ask("ana", "!propose Buy a mill")
      const gil = await open.meet("gil")
      await open.ask("ana", `!invite ${open.user("gil").userId}`)
      const reads = (words: string) =>
        gil.waitFor(({ body, roomId }) => roomId === open.membersRoom && body.includes(words), { timeout: hung })
      await reads("The key hangs behind the door.")
      await reads("M1 · Buy a mill is open for alternatives")
    } finally {
      await open.stop()
    }
  })
})

describe("a room into which somebody asks the bot", () => {
  const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }
  /** Opens a direct room as apps do. Only such an invitation shows the bot how many people are invited to the room. */
  const opens = async (member: MemberClient, ...others: readonly string[]): Promise<string> => {
    const invite = [coop.botUser.userId, ...others]
    const made = await member.client.createRoom({ is_direct: true, invite, initial_state: [encryption] })
    return made.room_id
  }
  const botIn = (member: MemberClient, room: string) =>
    member.client.getRoom(room)?.getMember(coop.botUser.userId)?.membership
  const becomes = (member: MemberClient, room: string, is: string) =>
    expect.poll(() => botIn(member, room), { timeout: hung }).toBe(is)

  it("is left with a word where a stranger has asked others too, and declined where they ask for more than they need", async () => {
    const zoe = await coop.meet("zoe")
    const crowd = await opens(zoe, (await homeserver().newUser("max")).userId)
    const said = await zoe.waitFor((message) => coop.isFromBot(message) && message.roomId === crowd, {
      timeout: hung,
    })
    expect(said.body).toContain("Somebody else has come into this room, and I talk with one person alone")
    await becomes(zoe, crowd, "leave")
    const talks = await Promise.all(Array.from({ length: mostTalks.person }, () => opens(zoe)))
    for (const room of talks) await becomes(zoe, room, "join")
    await becomes(zoe, await opens(zoe), "leave")
  })

  it("is entered where a member talks with it alone, who is answered there", async () => {
    const ben = coop.client("ben")
    const room = await opens(ben)
    await becomes(ben, room, "join")
    expect(await coop.ask("ben", "!motions", room)).toMatchObject({ encrypted: true, roomId: room })
    expect(botIn(ben, room)).toBe("join")
  })
})
