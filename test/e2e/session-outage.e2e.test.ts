import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { SeenMessages } from "../../src/matrix/seen-messages.ts"
import { startHomeserver } from "../../tools/homeserver.ts"
import { type TestHomeserver, withFreshUsers } from "../support/homeserver.ts"
import { openTestSession } from "../support/open-session.ts"
import { hung } from "../support/patience.ts"

let server: TestHomeserver
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-outage-"))
  server = withFreshUsers(await startHomeserver({ own: true }))
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

describe("while the homeserver is down", () => {
  it("the age of the last sync grows, the session ends quickly if asked to, and otherwise goes on by itself after", async () => {
    const bot = await server.newUser("waggle")
    const session = await openTestSession(server, bot, folder)
    const seen = new SeenMessages(session.client)
    await session.start()
    const ana = await MemberClient.login({ homeserverUrl: server.url, ...(await server.newUser("ana")) })
    const { room_id } = await session.client.createRoom({
      invite: [ana.userId],
      initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
    })
    await ana.send(room_id, "before")
    await server.pause()
    const age = session.health().syncAge ?? 0
    await vi.waitFor(() => expect(session.health().syncAge ?? 0).toBeGreaterThan(age + 1000), { timeout: hung })
    await server.restart()
    await ana.send(room_id, "after")
    await seen.waitFor(({ body }) => body === "after", { timeout: hung, from: 0 })
    expect(session.health().fatal).toBeNull()
    await server.pause()
    await session.stop()
    ana.stop()
    await server.restart()
  })
})
