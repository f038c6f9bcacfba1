/** Somebody is invited by a mention, joins, and leaves, with real encrypted clients. */
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"

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
    const answer = await fay.waitFor((message) => message.relation?.replyTo === asked, { timeout: 40_000 })
    expect(answer).toMatchObject({ encrypted: true, undecryptable: null })
    expect(answer.body).toContain("On trial (1):")
  })

  it("who leaves is out of the room within seconds, and everybody reads it", async () => {
    await fay.send(coop.membersRoom, "!leave --sure")
    await coop.reads("ana", "has left the co-op.")
    await fay.waitFor(({ body }) => body.includes("You have left Hive."), { timeout: 40_000 })
    const membership = () => fay.client.getRoom(coop.membersRoom)?.getMyMembership()
    for (const end = Date.now() + 20_000; membership() !== "leave" && Date.now() < end; ) await sleep(100)
    expect(membership()).toBe("leave")
  })
})
