/** Messages that nobody can read, from long ago if one believes their homeserver, hold up no vote but for a while, and then it says so (§5.1b). */
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { coopKey } from "../../src/rules/types.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { sendAs } from "../support/operator.ts"
import { type SyncProxy, syncProxy } from "../support/sync-proxy.ts"

let proxy: SyncProxy
let coop: LiveCoop
const liars = new Set<string>()

beforeAll(async () => {
  const server = homeserver()
  proxy = await syncProxy(server.url, (event) =>
    liars.has(event.sender) && event.type === "m.room.encrypted" ? { ...event, origin_server_ts: 1 } : event,
  )
  coop = await LiveCoop.start(
    { ...server, url: proxy.url },
    {
      founders: ["ana", "ben", "cem"],
      settings: { reminders: [], motions: { decision: { votingStage: "PT20S" } } },
    },
  )
})
afterAll(async () => {
  await coop?.stop()
  await proxy?.stop()
})

/** Sends what nobody can read, each under a key of its own, again and again, until it is stopped. */
function flood(member: MemberClient, room: string): { readonly sent: () => number; stop(): Promise<void> } {
  let sent = 0
  let going = true
  const all = (async () => {
    while (going) {
      const content = {
        algorithm: "m.megolm.v1.aes-sha2",
        ciphertext: "AwgA",
        device_id: "GONE",
        session_id: `none${sent++}`,
      }
      await sendAs(member, room, content)
      await sleep(700)
    }
  })()
  return {
    sent: () => sent,
    stop: async () => {
      going = false
      await all
    },
  }
}

const outcomeOf = (motion: string) =>
  coop
    .client("ben")
    .waitFor(
      ({ body, sender }) => sender === coop.botUser.userId && body.startsWith(motion) && body.includes("quorum"),
      {
        timeout: 120_000,
      },
    )

describe("a flood of messages that nobody can read, with false old times", () => {
  it("from a stranger holds up no vote", async () => {
    const eve = await coop.meet("eve")
    liars.add(eve.userId)
    const lobby = coop.bot.roomsOf(coopKey("hive")).lobby ?? ""
    await eve.client.joinRoom(lobby)
    const flooding = flood(eve, lobby)
    try {
      await expect.poll(flooding.sent, { timeout: 100_000 }).toBeGreaterThan(20)
      await coop.ask("ana", "!propose Buy a cargo bike")
      const outcome = await outcomeOf("M1")
      expect(outcome.body).not.toContain("The count waited")
    } finally {
      await flooding.stop()
    }
  }, 240_000)

  it("from a voter holds up their vote for a while, and the outcome says so", async () => {
    const cem = coop.client("cem")
    liars.add(cem.userId)
    const flooding = flood(cem, await coop.directRoom("cem"))
    try {
      await coop.ask("ana", "!propose Buy a tandem")
      const outcome = await outcomeOf("M2")
      expect(outcome.body).toMatch(/The count waited .* could not be read in time/)
    } finally {
      await flooding.stop()
    }
  }, 240_000)
})
