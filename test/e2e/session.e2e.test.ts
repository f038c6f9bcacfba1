import { mkdtemp, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { Session, SessionOptions } from "../../src/matrix/session.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { openTestSession } from "../support/open-session.ts"
import { hung } from "../support/patience.ts"
import { RunningSession } from "../support/session-runner.ts"

const server = homeserver()
let folder: string
let bot: TestUser
let sessions: Session[]
let members: MemberClient[]
let processes: RunningSession[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-session-"))
  bot = await server.newUser("waggle")
  sessions = []
  members = []
  processes = []
})
afterEach(async () => {
  for (const process of processes) await process.end("SIGKILL")
  for (const session of sessions) await session.stop()
  for (const member of members) member.stop()
  await rm(folder, { recursive: true, force: true })
})

async function open(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await openTestSession(server, bot, folder, options)
  sessions.push(session)
  return session
}

async function started(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await open(options)
  await session.start()
  return session
}

async function member(name: string, options: { strict?: boolean } = {}): Promise<MemberClient> {
  const user = await server.newUser(name)
  const client = await MemberClient.login({ homeserverUrl: server.url, ...user, name, ...options })
  members.push(client)
  return client
}

function run(killAt?: { step: string; nth: number }): RunningSession {
  const process = new RunningSession({
    homeserverUrl: server.url,
    userId: bot.userId,
    password: bot.password,
    dataFolder: folder,
    ...(killAt ? { killAt } : {}),
  })
  processes.push(process)
  return process
}

const identityOf = async (session: Session) =>
  (await session.client.downloadKeysForUsers([bot.userId])).master_keys?.[bot.userId]?.keys
const devicesOf = async (session: Session) =>
  Object.keys((await session.client.downloadKeysForUsers([bot.userId])).device_keys[bot.userId] ?? {})

describe("the bot's session", () => {
  it("is cross-signed from its first start, with the recovery key in a file for its owner alone", async () => {
    const log: object[] = []
    const session = await started({ log: { debug() {}, warn() {}, error() {}, info: (details) => log.push(details) } })
    expect(session.health()).toMatchObject({ crossSigned: true, fatal: null })
    const file = join(folder, "recovery-key.txt")
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, "session"))).mode & 0o777).toBe(0o600)
    expect(log).toContainEqual({ file })
    const key = await readFile(file, "utf8")
    expect(JSON.stringify(log)).not.toContain(key.trim())
  })

  it("is the same device at the next start, with or without the password", async () => {
    const first = await started()
    await first.stop()
    const second = await started()
    await second.stop()
    const third = await started({ credentials: {} })
    expect([second.deviceId, third.deviceId]).toEqual([first.deviceId, first.deviceId])
    expect(await devicesOf(third)).toEqual([first.deviceId])
    expect(third.health().crossSigned).toBe(true)
  })

  it("can be begun from an access token alone", async () => {
    const login = await fetch(`${server.url}/_matrix/client/v3/login`, {
      method: "POST",
      body: JSON.stringify({
        type: "m.login.password",
        identifier: { type: "m.id.user", user: bot.userId },
        password: bot.password,
      }),
    })
    const { access_token: accessToken, device_id } = (await login.json()) as { access_token: string; device_id: string }
    const session = await started({ credentials: { accessToken } })
    expect(session.deviceId).toBe(device_id)
    expect(session.health().crossSigned).toBe(true)
  })

  it("is read by, and reads, a client that excludes devices which are not cross-signed", async () => {
    const session = await started()
    const ana = await member("ana", { strict: true })
    const { room_id } = await session.client.createRoom({
      invite: [ana.userId],
      initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
    })
    await ana.seen.until(
      () => ana.client.getRoom(room_id)?.getMyMembership() === "join" || undefined,
      hung,
      () => "not joined",
    )
    // Until the SDK's sync shows that the room is encrypted, the SDK would send unencrypted. Until it shows ana, she would get no keys.
    await vi.waitFor(() => {
      const room = session.client.getRoom(room_id)
      expect(room?.hasEncryptionStateEvent()).toBe(true)
      expect(room?.getMember(ana.userId)?.membership).toBe("join")
    }, hung)
    await session.client.sendTextMessage(room_id, "good morning")
    expect(await ana.waitFor(({ body }) => body === "good morning", { timeout: hung })).toMatchObject({
      encrypted: true,
    })
  })

  it("writes nothing to the console, whatever the SDK would", async () => {
    const spies = (["log", "info", "warn", "error", "debug", "trace"] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => {}),
    )
    try {
      const session = await started()
      const ana = await member("ana")
      await ana.client.createRoom({ invite: [bot.userId] })
      await session.client.sendTextMessage("!nowhere:example.org", "x").catch(() => {})
      await session.stop()
      expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
  })
})

describe("the bot's cross-signing identity", () => {
  it("is replaced only when the admin asks for it", async () => {
    const first = await started()
    const identity = await identityOf(first)
    await first.stop()
    const second = await started({ resetIdentity: true })
    expect(await identityOf(second)).not.toEqual(identity)
    expect(second.health().crossSigned).toBe(true)
    await second.stop()
    expect((await started()).health().crossSigned).toBe(true)
  })

  it("gets its keys into secret storage at the next start, where the first one was cut off before", async () => {
    const first = await started()
    const identity = await identityOf(first)
    // The account is in this state if the process ends too early: the identity is published, but its keys are not stored yet.
    await first.client.setAccountData("m.secret_storage.default_key", {})
    await first.stop()
    const second = await started()
    expect(await identityOf(second)).toEqual(identity)
    expect(await second.client.secretStorage.hasKey()).toBe(true)
    expect(await second.client.secretStorage.isStored("m.cross_signing.master")).not.toBeNull()
  })

  it("signs the device at the next start, where the first one was cut off before the homeserver had the signature", async () => {
    const cut: SessionOptions["fetchWrapper"] = (inner) => async (input, init) =>
      String(input).includes("/keys/signatures/upload")
        ? new Response(JSON.stringify({ errcode: "M_FORBIDDEN", error: "cut off" }), { status: 403 })
        : inner(input, init)
    const first = await open({ fetchWrapper: cut })
    await expect(first.start()).rejects.toThrow()
    await first.stop()
    const second = await started()
    const ana = await member("ana", { strict: true })
    const { device_keys: devices, self_signing_keys: keys } = await ana.client.downloadKeysForUsers([bot.userId])
    const [selfSigning] = Object.keys(keys?.[bot.userId]?.keys ?? {})
    const signatures = devices[bot.userId]?.[second.deviceId]?.signatures?.[bot.userId]
    expect(Object.keys(signatures ?? {})).toContain(selfSigning)
    expect(await second.client.secretStorage.isStored("m.cross_signing.master")).not.toBeNull()
  })

  it("is found lost when somebody replaces it from elsewhere, and the session is unhealthy until it is signed", async () => {
    const session = await started()
    const other = await mkdtemp(join(tmpdir(), "waggle-session-"))
    await (await started({ dataFolder: other, resetIdentity: true })).stop()
    await rm(other, { recursive: true })
    await vi.waitFor(() => expect(session.health().crossSigned).toBe(false), { timeout: hung })
  })
})

describe("after SIGKILL", () => {
  it("comes back as the same device and decrypts what was sent meanwhile, from new Megolm sessions too", async () => {
    const first = run()
    const device = await first.device()
    const ana = await member("ana")
    const room = await ana.directRoomWith(bot.userId)
    await ana.send(room, "before")
    await first.line(({ body }) => body === "before")
    await first.end("SIGKILL")
    await ana.send(room, "in the old session")
    await ana.client.getCrypto()?.forceDiscardSession(room)
    await ana.send(room, "in a new session")
    const second = run()
    expect(await second.device()).toBe(device)
    for (const body of ["before", "in the old session", "in a new session"]) {
      await second.line((line) => line.body === body && line.undecryptable === null)
    }
  })

  it.each([
    { step: "crypto:before-commit", nth: 1 },
    { step: "crypto:before-commit", nth: 2 },
    { step: "crypto:after-commit", nth: 1 },
    { step: "crypto:after-commit", nth: 2 },
  ])("loses no key when it strikes at $step, number $nth", async (killAt) => {
    const first = run()
    const device = await first.device()
    const ana = await member("ana")
    const room = await ana.directRoomWith(bot.userId)
    await first.end("SIGTERM")
    const doomed = run(killAt)
    await doomed.device()
    const bodies = ["one", "two", "three", "four"]
    for (const body of bodies) {
      await ana.client.getCrypto()?.forceDiscardSession(room)
      await ana.send(room, body)
    }
    await doomed.ended()
    const second = run()
    expect(await second.device()).toBe(device)
    for (const body of bodies) await second.line((line) => line.body === body && line.undecryptable === null)
  })

  it("a second process is refused while the first one runs, and stops on SIGTERM", async () => {
    const first = run()
    await first.device()
    const { acquireLock } = await import("../../src/matrix/lock.ts")
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: "another-process" })
    await first.end("SIGTERM")
    await (await acquireLock(folder)).release()
  })
})

describe("a lost crypto store", () => {
  const lose = async () => {
    for (const end of ["", "-wal", "-shm"]) await rm(join(folder, `crypto.sqlite${end}`), { force: true })
  }

  it("is followed by a new device under the same identity, signed from the recovery key; the old one is logged out", async () => {
    const first = await started()
    const identity = await identityOf(first)
    await first.stop()
    await lose()
    const second = await started()
    expect(second.deviceId).not.toBe(first.deviceId)
    expect(second.health().crossSigned).toBe(true)
    expect(await identityOf(second)).toEqual(identity)
    expect(await devicesOf(second)).toEqual([second.deviceId])
    await second.stop()
    expect((await started()).deviceId).toBe(second.deviceId)
  })

  it("is fatal without the password, and without the right recovery key, and the identity stays as it is", async () => {
    const first = await started()
    const identity = await identityOf(first)
    await first.stop()
    await lose()
    await expect(open({ credentials: {} })).rejects.toMatchObject({ code: "crypto-store-lost" })

    const file = join(folder, "recovery-key.txt")
    const key = await readFile(file, "utf8")
    await rm(file)
    const unsigned = await open()
    await expect(unsigned.start()).rejects.toMatchObject({ code: "recovery-key-missing" })
    expect(await identityOf(unsigned)).toEqual(identity)
    await unsigned.stop()

    const other = await mkdtemp(join(tmpdir(), "waggle-session-"))
    const stranger = await server.newUser("other")
    const elsewhere = await started({
      dataFolder: other,
      userId: stranger.userId,
      credentials: { password: stranger.password },
    })
    await elsewhere.stop()
    const { copyFile, writeFile } = await import("node:fs/promises")
    await copyFile(join(other, "recovery-key.txt"), file)
    await rm(other, { recursive: true })
    const wrong = await open()
    await expect(wrong.start()).rejects.toMatchObject({ code: "recovery-key-wrong" })
    await wrong.stop()

    await writeFile(file, key)
    const right = await started()
    expect(right.health().crossSigned).toBe(true)
    expect(await identityOf(right)).toEqual(identity)
  })
})
