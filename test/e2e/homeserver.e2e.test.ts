import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { z } from "zod"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { type Homeserver, startHomeserver } from "../../tools/homeserver.ts"
import { homeserver, type TestHomeserver, type TestUser, withFreshUsers } from "../support/homeserver.ts"
import { hung } from "../support/patience.ts"

async function call(
  server: Homeserver,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/_matrix/client/v3/${path}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const answer = z.record(z.string(), z.unknown()).parse(await response.json())
  if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`)
  return answer
}

async function login(server: Homeserver, user: TestUser): Promise<string> {
  const identifier = { type: "m.id.user", user: user.localpart }
  const answer = await call(server, "POST", "login", { type: "m.login.password", identifier, password: user.password })
  return String(answer.access_token)
}

describe("the homeserver of the tests", () => {
  it("gives each test accounts of its own", async () => {
    const [one, other] = [await homeserver().newUser("ana"), await homeserver().newUser("ana")]
    expect(one.userId).not.toBe(other.userId)
    expect(one.userId).toMatch(new RegExp(`^@ana-[0-9a-f]+:${homeserver().serverName}$`))
  })

  it("refuses a name that is taken", async () => {
    const { localpart } = await homeserver().newUser("bea")
    await expect(homeserver().registerUser(localpart, "another password")).rejects.toThrow("taken")
  })

  it("brings a client everything that was said while it was away, however much that is", async () => {
    const user = await homeserver().newUser("dora")
    const token = await login(homeserver(), user)
    const { room_id } = await call(homeserver(), "POST", "createRoom", { preset: "private_chat" }, token)
    const path = `rooms/${encodeURIComponent(String(room_id))}/send/m.room.message`
    const bodies = Array.from({ length: 120 }, (_, i) => `no. ${i + 1}`)
    for (const body of bodies) await call(homeserver(), "PUT", `${path}/${body}`, { msgtype: "m.text", body }, token)
    const client = await MemberClient.login({ homeserverUrl: homeserver().url, ...user, crossSign: false })
    await client.waitFor(({ body }) => body === bodies.at(-1), { timeout: hung })
    expect(client.messages.map(({ body }) => body)).toEqual(bodies)
    client.stop()
  })

  it("cannot be paused, being shared", async () => {
    await expect(homeserver().pause()).rejects.toThrow("neither paused nor restarted")
  })
})

describe("a homeserver of one's own", () => {
  let own: TestHomeserver

  beforeAll(async () => {
    own = withFreshUsers(
      await startHomeserver({ own: true, rateLimits: { rc_message: { per_second: 0.1, burst_count: 3 } } }),
    )
  })
  afterAll(() => own.stop())

  it("comes back from an outage with its rooms and messages, and limits as asked", async () => {
    const user = await own.newUser("caro")
    const token = await login(own, user)
    const { room_id } = await call(own, "POST", "createRoom", { preset: "private_chat" }, token)
    const room = `rooms/${encodeURIComponent(String(room_id))}`
    await call(own, "PUT", `${room}/send/m.room.message/1`, { msgtype: "m.text", body: "before" }, token)
    await own.pause()
    await expect(call(own, "GET", `${room}/messages?dir=b`, undefined, token)).rejects.toThrow("fetch failed")
    await own.restart()
    expect(JSON.stringify(await call(own, "GET", `${room}/messages?dir=b`, undefined, token))).toContain("before")
    const flood = Array.from({ length: 8 }, (_, i) =>
      call(own, "PUT", `${room}/send/m.room.message/flood${i}`, { msgtype: "m.text", body: "more" }, token),
    )
    const outcomes = await Promise.allSettled(flood)
    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true)
    expect(outcomes.some((one) => one.status === "rejected" && String(one.reason).includes("M_LIMIT_EXCEEDED"))).toBe(
      true,
    )
  })
})
