/** Whether the bot knows that people can call each other (MSC4143), and that nothing waits for it. */
import type { MatrixClient } from "matrix-js-sdk"
import { describe, expect, it } from "vitest"
import { roomId } from "../../src/kernel/rules/types.ts"
import { HomeserverCalls, offersCalls } from "../../src/matrix/calls.ts"
import type { MatrixPort, RoomFacts } from "../../src/matrix/port.ts"
import { quiet } from "../support/live-coop.ts"

const livekit = [{ type: "livekit", livekit_service_url: "https://rtc.hive.example" }]
const members = roomId("!members:hive.example")

/** A client whose homeserver answers requests under some prefixes, and refuses all others. */
function client(answers: Readonly<Record<string, unknown>>, user = "@waggle:hive.example:8448") {
  const http = {
    async authedRequest(_method: string, path: string, _query: unknown, _body: unknown, { prefix = "" } = {}) {
      if (!(prefix in answers)) throw new Error("M_UNRECOGNIZED")
      expect(path).toBe("/rtc/transports")
      return answers[prefix]
    },
  }
  // Only these two are used.
  return { getUserId: () => user, http } as unknown as MatrixClient
}

/** A web that has this content at the homeserver's address. */
const web = (content: unknown, status = 200) => {
  const asked: string[] = []
  const ask: typeof fetch = async (address) => {
    asked.push(String(address))
    return new Response(typeof content === "string" ? content : JSON.stringify(content), { status })
  }
  return { ask, asked }
}

describe("a homeserver offers calls", () => {
  it("if it names a way by the endpoint of MSC4143, accepted or not", async () => {
    const { ask, asked } = web({})
    expect(await offersCalls(client({ "/_matrix/client/v1": { rtc_transports: livekit } }), ask)).toBe(true)
    const unstable = { "/_matrix/client/unstable/org.matrix.msc4143": { rtc_transports: livekit } }
    expect(await offersCalls(client(unstable), ask)).toBe(true)
    expect(asked).toEqual([])
  })

  it("if its .well-known file names one, which is at the server's name without a port", async () => {
    const { ask, asked } = web({ "org.matrix.msc4143.rtc_foci": livekit })
    expect(await offersCalls(client({}), ask)).toBe(true)
    expect(asked).toEqual(["https://hive.example/.well-known/matrix/client"])
  })

  it.each([
    ["it names none", { "org.matrix.msc4143.rtc_foci": [] }, 200],
    ["there is no such entry", { "m.homeserver": {} }, 200],
    ["the entry is no list", { "org.matrix.msc4143.rtc_foci": "livekit" }, 200],
    ["a way has no type", { "org.matrix.msc4143.rtc_foci": [{}, 7] }, 200],
    ["it is a page", "<html>", 200],
    ["there is no file", "", 404],
    ["it is endless", `"${"x".repeat(70_000)}"`, 200],
  ])("not if %s", async (_, content, status) => {
    expect(await offersCalls(client({ "/_matrix/client/v1": { rtc_transports: [] } }), web(content, status).ask)).toBe(
      false,
    )
  })
})

describe("what the bot knows of calls", () => {
  const levels = (events: object, more: object = {}) => ({ events, users_default: 0, ...more })
  const port = (offersNow: () => Promise<boolean>, power: object = levels({})) => {
    // Only these two are used.
    const room = () => ({ state: () => power }) as unknown as RoomFacts
    return { offersCalls: offersNow, room } as unknown as MatrixPort
  }
  const membership = "org.matrix.msc3401.call.member"

  it("is nothing at first, and what was known stays if the homeserver does not answer", async () => {
    const answers = [async () => true, () => Promise.reject(new Error("no network")), async () => false]
    const calls = new HomeserverCalls(
      port(() => (answers.shift() ?? (async () => false))()),
      quiet,
    )
    const known = [calls.offered]
    for (let time = 0; time < 3; time += 1) {
      await calls.look()
      known.push(calls.offered)
    }
    expect(known).toEqual([false, true, true, false])
  })

  it("tells of a change, and not again", async () => {
    const changed = Promise.withResolvers<void>()
    const calls = new HomeserverCalls(
      port(async () => true),
      quiet,
    )
    const end = calls.begin(changed.resolve)
    await changed.promise
    expect(calls.offered).toBe(true)
    end()
  })

  it("holds for a room in which everybody may take part in one", async () => {
    const open = async (power: object, offered = true) => {
      const calls = new HomeserverCalls(
        port(async () => offered, power),
        quiet,
      )
      await calls.look()
      return calls.in(members)
    }
    expect(await open(levels({ [membership]: 0 }))).toBe(true)
    expect(await open(levels({ [membership]: 50 }, { users_default: 50 }))).toBe(true)
    expect(await open(levels({}))).toBe(false)
    expect(await open(levels({ [membership]: 0 }), false)).toBe(false)
  })
})
