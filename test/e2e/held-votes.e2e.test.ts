/**
 * A homeserver delivers messages that nobody can read, and gives them time stamps of long ago. They hold up a vote only for a while. Then
 * the outcome tells that the vote was held up (§5.1b).
 */
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey } from "../../src/kernel/rules/types.ts"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { sendAs } from "../support/operator.ts"
import { hung } from "../support/patience.ts"
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
      settings: { reminders: [] },
      // A message waits this many milliseconds for its key, and up to twelve times as long while keys are still on their way.
      bot: { grace: 1_000 },
    },
  )
})
afterAll(async () => {
  await coop?.stop()
  await proxy?.stop()
})

/** Sends messages that nobody can read, each under its own key, until it is stopped. */
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
      await sleep(70)
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

/** Holds a vote, and ends it once everybody has received a ballot. Resolves with the message that says how it was counted. */
async function voteOn(motion: string, title: string): Promise<SeenMessage> {
  await coop.ask("ana", `!propose ${title}`)
  for (const name of ["ana", "ben", "cem"]) await coop.reads(name, `Your ballot for ${motion}`)
  await coop.endVotes()
  const isOutcome = ({ body }: SeenMessage) => body.startsWith(motion) && body.includes("quorum")
  await coop.client("ben").waitFor((said) => coop.isFromBot(said) && isOutcome(said), { timeout: hung })
  return coop.reads("ben", `How ${motion} · ${title} was counted`)
}

describe("a flood of messages that nobody can read, with false old times", () => {
  it("from a stranger holds up no vote", async () => {
    const eve = await coop.meet("eve")
    liars.add(eve.userId)
    const lobby = coop.bot.roomsOf(coopKey("hive")).lobby ?? ""
    await eve.client.joinRoom(lobby)
    const flooding = flood(eve, lobby)
    try {
      await expect.poll(flooding.sent, { timeout: hung }).toBeGreaterThan(20)
      const count = await voteOn("M1", "Buy a cargo bike")
      expect(count.body).not.toContain("The count waited")
    } finally {
      await flooding.stop()
    }
  })

  it("from a voter holds up their vote for a while, and the outcome says so", async () => {
    const cem = coop.client("cem")
    liars.add(cem.userId)
    const flooding = flood(cem, await coop.directRoom("cem"))
    try {
      const count = await voteOn("M2", "Buy a tandem")
      expect(count.body).toMatch(/The count waited .* could not be read in time/)
    } finally {
      await flooding.stop()
    }
  })
})
