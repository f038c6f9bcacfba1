/** Somebody changes their Matrix ID (§1.2) with two real accounts. Neither account could do it alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let account: TestUser
let next: MemberClient
let room: string

const line = () => `!moved ${coop.id("ana")} ${account.userId}`

/** Says something in the new account's direct room. Resolves with the bot's answer to it. */
async function ask(client: MemberClient, body: string) {
  const from = client.messages.length
  const event = await client.send(room, body)
  return client.waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, {
    from,
    timeout: hung,
  })
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"] })
  account = await homeserver().newUser("ana-at-home")
  next = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...account })
  room = await next.directRoomWith(coop.botUser.userId)
  await coop.ask("ben", "!propose Move our servers")
  for (const name of ["ana", "ben", "cem"]) await coop.reads(name, "Your ballot for M1")
})
afterAll(async () => {
  next?.stop()
  await coop?.stop()
})

describe("a change of Matrix ID", () => {
  it("is made by both accounts, takes the ballot along, and lets the new one into the members' room in place of the old", async () => {
    const receipt = /receipt is (\S+)\./.exec((await coop.vote("ana", "1")).body)?.[1] ?? "none"
    // An unsigned device of the new account cannot speak for it.
    const stolen = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...account, crossSign: false })
    expect((await ask(stolen, line())).body).toContain("you have not verified the session")
    await next.waitFor(({ body }) => body.includes("not verified by you"), { timeout: hung })
    stolen.stop()
    expect((await ask(next, line())).body).toContain("Noted. Now your old account")

    const from = next.messages.length
    expect((await coop.vote("ana", line())).body).toContain("You go on as")
    const ballot = await next.waitFor(({ body }) => body.includes("Your ballot for M1"), { from, timeout: hung })
    expect(ballot.encrypted).toBe(true)
    expect((await ask(next, "!receipts")).body).toContain(receipt)
    expect((await ask(next, "2")).body).toContain(`the receipt ${receipt} is void`)
    expect(await coop.bot.store.knex("roll").where({ voted: true })).toMatchObject([{ person: account.userId }])
    await coop.reads("ben", "goes on as")

    // The bot invites the new account when it next looks at the room. Then the client accepts by itself.
    const arrived = () => next.isIn(coop.membersRoom) || undefined
    await next.seen.until(arrived, hung, () => "the new account is not in the members' room")
    expect((await coop.ask("ben", "!members")).body).toContain("ana-at-home")
    await next.waitFor(({ body, roomId }) => roomId === coop.membersRoom && body.includes("ana-at-home"), {
      timeout: hung,
    })
    const left = () =>
      coop.client("ben").client.getRoom(coop.membersRoom)?.getMember(coop.id("ana"))?.membership === "leave" ||
      undefined
    await coop.client("ben").seen.until(left, hung, () => "the old account is still in the members' room")
    expect((await coop.vote("ana", "!motions")).body).not.toContain("Move our servers")
  })
})
