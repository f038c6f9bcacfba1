/** The bot notices that its homeserver was put back to an earlier state, and then reads its rooms anew. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { matrixId } from "../../src/kernel/rules/types.ts"
import { SyncTap } from "../../src/matrix/sync-tap.ts"
import { TestBot } from "../support/bot.ts"

const me = matrixId("@waggle:hive.example")
const room = "!members:hive.example"
const url = "https://hive.example/_matrix/client/v3/sync?timeout=0&since=s9"

let bot: TestBot
let warned: string[]
/** Whether the homeserver can be reached, which events it knows, and in which rooms it has the bot. */
let homeserver: { away: boolean; events: string[]; rooms: string[] }
/** What was asked of the homeserver. */
let asked: URL[]
let sync: () => Promise<unknown>

beforeEach(async () => {
  bot = await TestBot.start({ commands: [] })
  warned = []
  asked = []
  homeserver = { away: false, events: ["$one", "$two"], rooms: [room] }
  const log = { debug() {}, info() {}, error() {}, warn: (_: object, sentence: string) => void warned.push(sentence) }
  const tap = new SyncTap({ store: bot.store, clock: bot.clock, me: () => me, log })
  const fetch = tap.fetchWrapper(async (input, init) => {
    const to = new URL(String(input))
    asked.push(to)
    if (homeserver.away) throw new TypeError("fetch failed")
    expect(new Headers(init?.headers).get("authorization")).toBe("Bearer of the bot")
    if (to.pathname.endsWith("/joined_rooms")) return Response.json({ joined_rooms: homeserver.rooms })
    const [, event] = /\/event\/(.*)$/.exec(decodeURIComponent(to.pathname)) ?? []
    if (event !== undefined)
      return homeserver.events.includes(event)
        ? Response.json({ event_id: event })
        : Response.json({ errcode: "M_NOT_FOUND" }, { status: 404 })
    return Response.json({ next_batch: "s9", rooms: { join: { [room]: { timeline: { events: timeline() } } } } })
  })
  sync = () => fetch(url, { headers: { authorization: "Bearer of the bot" } }).catch((error: unknown) => error)
  await sync()
})
afterEach(() => bot.close())

const timeline = () =>
  homeserver.events.map((event_id) => ({
    ...{ event_id, type: "m.room.message", sender: "@ana:hive.example", origin_server_ts: 1 },
    content: { msgtype: "m.text", body: "hello" },
  }))
const syncs = () => asked.filter(({ pathname }) => pathname.endsWith("/sync"))

/** The homeserver is away for a moment. */
async function outage(): Promise<void> {
  homeserver.away = true
  await sync()
  homeserver.away = false
}

describe("a homeserver that was put back to an earlier state", () => {
  it("is asked without the token of its future, once, and the log says so", async () => {
    await outage()
    homeserver.events = ["$one"]
    await sync()
    expect(syncs().at(-1)?.searchParams.has("since")).toBe(false)
    expect(warned).toEqual([expect.stringContaining("was put back to an earlier state")])
    await sync()
    expect(syncs().at(-1)?.searchParams.get("since")).toBe("s9")
  })

  it("is noticed when it answers, not before", async () => {
    homeserver.events = ["$one"]
    homeserver.away = true
    for (let times = 0; times < 3; times++) await sync()
    expect(syncs().every(({ searchParams }) => searchParams.has("since"))).toBe(true)
    homeserver.away = false
    await sync()
    expect(syncs().at(-1)?.searchParams.has("since")).toBe(false)
  })
})

describe("nothing is read anew", () => {
  it("after an outage in which nothing was lost, and nothing is asked where there was none", async () => {
    await sync()
    expect(asked).toEqual(syncs())
    await outage()
    await sync()
    expect(syncs().at(-1)?.searchParams.get("since")).toBe("s9")
  })

  it("where the bot is not in the room any more, whose events it then cannot see", async () => {
    await outage()
    Object.assign(homeserver, { events: [], rooms: [] })
    await sync()
    expect(syncs().at(-1)?.searchParams.get("since")).toBe("s9")
    expect(warned).toEqual([])
  })
})
