import { copyFile, mkdtemp, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import type { FatalError } from "../../src/matrix/fatal.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { Session, SessionOptions } from "../../src/matrix/session.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { openTestSession } from "../support/open-session.ts"

const server = homeserver()
let folder: string
let bot: TestUser
let sessions: Session[]
let others: Server[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-session-"))
  bot = await server.newUser("waggle")
  sessions = []
  others = []
})
afterEach(async () => {
  for (const session of sessions) await session.stop()
  for (const other of others) other.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await openTestSession(server, bot, folder, options)
  sessions.push(session)
  return session
}

/** A web server that gives the same answer to every request. */
function answering(status: number, body: string): Promise<string> {
  const other = createServer((_request, response) => response.writeHead(status).end(body))
  others.push(other)
  return new Promise((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(other.address() as AddressInfo).port}`))
  })
}

const post = (path: string, token: string | null, body: object) =>
  fetch(`${server.url}/_matrix/client/v3/${path}`, {
    method: "POST",
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })

describe("the session says in words why it cannot go on when", () => {
  it("the homeserver cannot be reached, and why", async () => {
    const gone = await answering(200, "")
    others.pop()?.close()
    await expect(open({ homeserverUrl: gone })).rejects.toMatchObject({
      code: "unreachable-homeserver",
      details: { why: "ECONNREFUSED" },
    })
    await expect(open({ homeserverUrl: "http://homeserver.invalid" })).rejects.toMatchObject({
      code: "unreachable-homeserver",
    })
    await expect(open({ homeserverUrl: await answering(502, "Bad gateway") })).rejects.toMatchObject({
      code: "unreachable-homeserver",
      details: { why: "it answers HTTP 502" },
    })
  })

  it("the address is that of something else", async () => {
    for (const [status, body] of [
      [404, "<html>Not found</html>"],
      [200, "<html>Welcome</html>"],
      [200, '{"ok": true}'],
    ] as const) {
      await expect(open({ homeserverUrl: await answering(status, body) })).rejects.toMatchObject({
        code: "not-a-matrix-server",
      })
    }
  })

  it("the password is wrong, or nothing is given to log in with", async () => {
    await expect(open({ credentials: { password: "honey" } })).rejects.toMatchObject({ code: "wrong-password" })
    await expect(open({ credentials: {} })).rejects.toMatchObject({ code: "no-credentials" })
  })

  it("the token was revoked while the bot was down", async () => {
    const first = await open()
    const token = first.client.getAccessToken()
    await first.stop()
    await post("logout", token, {})
    await expect(open()).rejects.toMatchObject({ code: "revoked-token", details: { user: bot.userId } })
    await expect(open({ credentials: { accessToken: "syt_nobody" } })).rejects.toMatchObject({ code: "revoked-token" })
  })

  it("the token was revoked, and goes on as a new device once the admin has taken the dead one's keys away", async () => {
    const first = await open()
    await first.start()
    await post("logout", first.client.getAccessToken(), {})
    await first.stop()
    await expect(open()).rejects.toMatchObject({ code: "revoked-token" })
    await rm(join(folder, "crypto.sqlite"))
    const second = await open()
    await second.start()
    expect(second.deviceId).not.toBe(first.deviceId)
    expect(second.health().crossSigned).toBe(true)
  })

  it("the token is revoked while the bot is running", async () => {
    const { promise, resolve } = Promise.withResolvers<FatalError>()
    const session = await open({ onFatal: resolve })
    await session.start()
    await post("logout", session.client.getAccessToken(), {})
    expect(await promise).toMatchObject({ code: "revoked-token" })
    expect(session.health().fatal?.code).toBe("revoked-token")
  })

  it("the session or the token is another account's", async () => {
    await (await open()).stop()
    const other = await server.newUser("other")
    await expect(open({ userId: other.userId })).rejects.toMatchObject({
      code: "another-account",
      details: { user: other.userId, found: bot.userId },
    })
  })

  it("the master key is not the one it was begun with", async () => {
    await (await open()).stop()
    await expect(open({ keys: new MasterKey(Buffer.alloc(32, 8)) })).rejects.toMatchObject({ code: "wrong-master-key" })
  })

  it("crypto store and device do not belong together", async () => {
    await (await open()).stop()
    await rm(join(folder, "session"))
    await expect(open()).rejects.toMatchObject({ code: "crypto-mismatch" })

    const other = await server.newUser("other")
    const elsewhere = await mkdtemp(join(tmpdir(), "waggle-session-"))
    const options = { dataFolder: elsewhere, userId: other.userId, credentials: { password: other.password } }
    await (await open(options)).stop()
    await copyFile(join(folder, "crypto.sqlite"), join(elsewhere, "crypto.sqlite"))
    await expect(open(options)).rejects.toMatchObject({ code: "crypto-mismatch" })
    await rm(elsewhere, { recursive: true })
  })

  it("the access token is that of somebody's client, whose keys are elsewhere", async () => {
    const client = await MemberClient.login({ homeserverUrl: server.url, ...bot })
    const accessToken = client.client.getAccessToken() ?? ""
    client.stop()
    await expect(open({ credentials: { accessToken } })).rejects.toMatchObject({ code: "crypto-store-lost" })
  })

  it("the crypto store cannot be written", async () => {
    const { promise, resolve } = Promise.withResolvers<FatalError>()
    let full = false
    const session = await open({
      onFatal: resolve,
      step: (step) => {
        if (full && step === "crypto:before-commit") throw new Error("disk full")
      },
    })
    await session.start()
    full = true
    await session.client.createRoom({
      initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
    })
    expect(await promise).toMatchObject({ code: "crypto-store-failed", details: { why: "disk full" } })
  })
})
