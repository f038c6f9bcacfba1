/**
 * A client that shares no code with the bot's client. If it can read the bot's messages, they follow Matrix's rules, and do not only suit
 * the bot's own SDK.
 */
import { LogService, MatrixAuth, type MatrixClient } from "matrix-bot-sdk"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let client: MatrixClient

interface Heard {
  sender: string
  event_id: string
  content: {
    msgtype?: string
    body?: string
    format?: string
    formatted_body?: string
    "m.mentions"?: { user_ids?: string[] }
    "m.relates_to"?: { "m.in_reply_to"?: { event_id: string } }
  }
}

beforeAll(async () => {
  LogService.setLogger({ info() {}, warn() {}, error() {}, debug() {}, trace() {} })
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
  const auth = new MatrixAuth(coop.homeserver.url)
  client = await auth.passwordLogin(coop.user("ana").localpart, coop.user("ana").password)
})
afterAll(async () => {
  client?.stop()
  await coop?.stop()
})

describe("a member with matrix-bot-sdk in the unencrypted lobby", () => {
  it("asks for help and gets an answer that any client can show", async () => {
    const lobby = coop.bot.roomsOf(coopKey("hive")).lobby ?? ""
    const heard: Heard[] = []
    const waiting = new Map<string, (event: Heard) => void>()
    client.on("room.message", (_room: string, event: Heard) => {
      heard.push(event)
      const answered = event.content["m.relates_to"]?.["m.in_reply_to"]?.event_id
      if (answered !== undefined && event.sender === coop.botUser.userId) waiting.get(answered)?.(event)
    })
    await client.joinRoom(lobby)
    await client.start()
    const asked = await client.sendText(lobby, "!help")
    const answer = await new Promise<Heard>((resolve, reject) => {
      waiting.set(asked, resolve)
      const early = heard.find(({ content }) => content["m.relates_to"]?.["m.in_reply_to"]?.event_id === asked)
      if (early) resolve(early)
      setTimeout(() => reject(new Error("no answer to !help in the lobby")), hung).unref()
    })
    expect(answer.content.msgtype).toBe("m.notice")
    expect(answer.content.body).toContain("!help")
    expect(answer.content.format).toBe("org.matrix.custom.html")
    expect(answer.content["m.mentions"]?.user_ids).toEqual([coop.id("ana")])
  })
})
