/** Requests that hang. The homeserver accepts the connection and says nothing, or it begins an answer and never ends it. */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { deadlineOf, withDeadlines } from "../../src/matrix/deadlines.ts"
import { failureOf } from "../../src/matrix/errors.ts"

let server: Server
let url: string
beforeEach(async () => {
  server = createServer((request, answer) => {
    if (request.url?.startsWith("/half")) answer.write('{"event_id":')
    if (request.url?.startsWith("/whole")) answer.end("{}")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe("a request that hangs", () => {
  const fetching = withDeadlines(fetch, { usual: 50, long: 50, sync: 50 })

  it.each(["/silent", "/half"])("ends by itself, and may have arrived: %s", async (path) => {
    const error = await fetching(`${url}${path}`)
      .then((response) => response.text())
      .catch((error: unknown) => error)
    expect(failureOf(error)).toEqual({ kind: "unclear" })
  })

  it("is ended by whoever asked as well", async () => {
    const asked = new AbortController()
    const answer = withDeadlines(fetch)(`${url}/silent`, { signal: asked.signal })
    asked.abort()
    await expect(answer).rejects.toThrow("aborted")
  })

  it("is no matter for one that is answered", async () => {
    expect(await (await withDeadlines(fetch)(new URL(`${url}/whole`))).text()).toBe("{}")
  })
})

describe("how long a request may take", () => {
  const of = (path: string) => deadlineOf(new URL(path, "https://hive.example/_matrix/client/v3/"))

  it("is a minute for a message, and more for a sync, for joining a room over federation, and for a file", () => {
    const message = of("rooms/!a:b/send/m.room.message/waggle-1")
    expect(message).toBe(60_000)
    expect(of("sync?timeout=30000")).toBeGreaterThanOrEqual(message + 30_000)
    for (const path of ["join/%23hive:example.org", "rooms/!a:b/join", "createRoom", "/_matrix/media/v3/upload"])
      expect(of(path)).toBeGreaterThan(message)
  })
})
