/** The log tells when a homeserver does not answer, and when somebody removes the bot from a room. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { matrixId } from "../../src/kernel/rules/types.ts"
import { SyncTap } from "../../src/matrix/sync-tap.ts"
import { TestBot } from "../support/bot.ts"

const me = matrixId("@waggle:hive.example")
const url = "https://hive.example/_matrix/client/v3/sync?timeout=0&since=s"

let bot: TestBot
let log: { level: string; details: object }[]
let answers: (Response | Error)[]
let sync: (init?: RequestInit, address?: string) => Promise<unknown>

beforeEach(async () => {
  bot = await TestBot.start({ commands: [] })
  log = []
  answers = []
  const note = (level: string) => (details: object) => void log.push({ level, details })
  const to = { debug() {}, info: note("info"), warn: note("warn"), error: note("error") }
  const tap = new SyncTap({ store: bot.store, clock: bot.clock, me: () => me, log: to })
  const fetch = tap.fetchWrapper(async () => {
    const answer = answers.shift() ?? Response.json({ next_batch: "s" })
    if (answer instanceof Error) throw answer
    return answer
  })
  sync = (init, address = url) => fetch(address, init).catch((error: unknown) => error)
  await sync()
})
afterEach(() => bot.close())

const refused = () =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })

describe("an outage of the homeserver", () => {
  it("is one line when it begins, with the reason, and one when it ends", async () => {
    answers = [refused(), refused(), refused(), refused(), new Response("", { status: 502 })]
    for (let times = 0; times < 7; times++) await sync()
    expect(log).toEqual([
      { level: "warn", details: { why: "ECONNREFUSED" } },
      { level: "info", details: { seconds: expect.any(Number) } },
    ])
  })

  it("is said too while the client only asks whether the homeserver is there, as it does after a failed sync", async () => {
    answers = [refused(), refused(), refused()]
    await sync()
    for (let times = 0; times < 2; times++) await sync({}, "https://hive.example/_matrix/client/versions")
    expect(log).toEqual([{ level: "warn", details: { why: "ECONNREFUSED" } }])
    await sync({}, "https://hive.example/_matrix/client/versions")
    expect(log).toHaveLength(1)
    await sync()
    expect(log.at(-1)?.level).toBe("info")
  })

  it("is not assumed if a single request fails, or its caller has cancelled it", async () => {
    answers = [new Response("", { status: 504 })]
    await sync()
    await sync()
    const ended = AbortSignal.abort()
    for (let times = 0; times < 4; times++) {
      answers = [new DOMException("aborted", "AbortError")]
      await sync({ signal: ended })
    }
    expect(log).toEqual([])
  })

  it("is also an answer that is none, such as the page of a proxy", async () => {
    for (let times = 0; times < 3; times++) {
      answers = [new Response("<html>")]
      await sync()
    }
    expect(log.map(({ level }) => level)).toEqual(["warn"])
  })
})

describe("the bot's own place in a room", () => {
  const member = (sender: string, membership: string) => ({
    ...{ event_id: `$${sender}-${membership}`, type: "m.room.member", sender, state_key: me, origin_server_ts: 1 },
    content: { membership, reason: "you talk too much" },
  })
  const brings = (kind: "join" | "leave", ...events: object[]) =>
    Response.json({ next_batch: "s", rooms: { [kind]: { "!members:hive.example": { timeline: { events } } } } })
  const room = "!members:hive.example"

  it("is logged when somebody puts it out, when it leaves, and when it is back, and never why", async () => {
    answers = [
      brings("leave", member("@ana:hive.example", "leave")),
      brings("join", member(me, "join")),
      brings("leave", member(me, "leave")),
      brings("join", { ...member("@ana:hive.example", "join"), state_key: "@ana:hive.example" }),
    ]
    for (let times = 0; times < 4; times++) await sync()
    expect(log).toEqual([
      { level: "warn", details: { room, by: "@ana:hive.example" } },
      { level: "info", details: { room } },
      { level: "info", details: { room } },
    ])
  })
})
