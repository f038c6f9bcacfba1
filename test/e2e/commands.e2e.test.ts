/**
 * Commands in somebody else's name (§5.1a). The operator of a member's homeserver writes with the member's token, or from a device that the
 * member did not sign.
 */
import { randomUUID } from "node:crypto"
import { Method } from "matrix-js-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { allRows } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let added: MemberClient

/** Writes a text unencrypted into a room, with the member's access token. */
async function writeAs(name: string, room: string, body: string): Promise<string> {
  const path = `/rooms/${encodeURIComponent(room)}/send/m.room.message/${randomUUID()}`
  const content = { msgtype: "m.text", body }
  const { client } = coop.client(name)
  return (await client.http.authedRequest<{ event_id: string }>(Method.Put, path, undefined, content)).event_id
}

const answerTo = (event: string, from: number) =>
  coop.client("ben").waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, {
    from,
    timeout: hung,
  })

/** All rows that must not change, as text. The tables of messages, and of notes about what the bot told whom, are left out. */
async function kept(): Promise<string> {
  const rows = await allRows(coop.bot.store.knex)
  const kept = /^(members|seats|invitations|motions|options|minutes|tasks|payments|ledger|identities|roll)/
  return JSON.stringify([...rows].filter(([table]) => kept.test(table)))
}

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
  await coop.ask("ben", "!motions")
  added = await MemberClient.login({ homeserverUrl: coop.homeserver.url, ...coop.user("ben"), crossSign: false })
})
afterAll(async () => {
  await added?.stop()
  await coop?.stop()
})

const lines = [
  "!invite @fay:example.org",
  "!propose Sell everything",
  "!leave --sure",
  "!impeach --sure",
  "!dues",
  "!statement",
]

describe("whoever has a member’s access token", () => {
  it("does and learns nothing in plain text, in the members’ room and in the member’s own", async () => {
    const before = await kept()
    const rooms = [coop.membersRoom, await coop.client("ben").directRoomWith(coop.botUser.userId)]
    for (const room of rooms)
      for (const line of lines) {
        const from = coop.client("ben").messages.length
        const answer = await answerTo(await writeAs("ben", room, line), from)
        expect(answer.body).toMatch(/not encrypted|belongs in/)
        expect(answer.body).not.toMatch(/EUR|ana|Hive/)
      }
    expect(await kept()).toBe(before)
    const room = coop.membersRoom
    expect((await coop.ask("ben", "!invite @fay:example.org", room)).body).toContain("fay")
  })

  it("does nothing from a device that they added and that the member has not signed", async () => {
    const before = await kept()
    const sent: string[] = []
    for (const line of lines) sent.push(await added.send(coop.membersRoom, line))
    // The test reads the refusals on the member's signed device, since no other device can read them.
    for (const event of sent) expect((await answerTo(event, 0)).body).toContain("not verified by you")
    expect(await kept()).toBe(before)
  })
})
