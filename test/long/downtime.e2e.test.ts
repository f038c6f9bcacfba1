/** The bot is away for a while. Then it handles all messages from that time, each once. Deadlines take effect only after that (§2.6). */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { parseCountFile } from "../../src/votes/rules/count-file.ts"
import { loose } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
let identity: string
const clients: MemberClient[] = []

beforeAll(async () => {
  identity = await mkdtemp(join(tmpdir(), "waggle-downtime-"))
  coop = await LiveCoop.start(homeserver(), {
    founders: ["ana", "ben", "cem", "dee"],
    settings: { reminders: [] },
    clients: { ben: { identityFolder: identity } },
  })
})
afterAll(async () => {
  for (const client of clients) client.stop()
  await coop?.stop()
  await rm(identity, { recursive: true, force: true })
})

/** Logs in another device of ben's. He has signed it, but the bot has never seen it. */
async function anotherDeviceOfBen(): Promise<MemberClient> {
  const client = await MemberClient.login({
    homeserverUrl: coop.homeserver.url,
    ...coop.user("ben"),
    identityFolder: identity,
  })
  clients.push(client)
  return client
}

/** Moves the deadline of M1 to this moment while the bot is down. Without this, the machine's speed would decide when the vote ends. */
async function endVoteAt(deadline: number): Promise<void> {
  const knex = await openDatabase(join(coop.config.data, "waggle.sqlite"))
  await loose(knex)("motions").update({ voting_ends_at: deadline })
  await knex.destroy()
}

const answersTo = (name: string, event: string): SeenMessage[] =>
  coop
    .client(name)
    .messages.filter((message) => coop.isFromBot(message) && message.relation?.replyTo === event && !message.file)

const answered = (name: string, event: string): Promise<SeenMessage> =>
  coop
    .client(name)
    .waitFor((message) => coop.isFromBot(message) && message.relation?.replyTo === event, { timeout: hung })

const receiptIn = (body: string): string => /receipt is ([0-9A-Z-]+)/.exec(body)?.[1] ?? "none"

describe("while the bot is down", () => {
  it("150 messages, ballots from fresh sessions and a deadline are not lost on it", async () => {
    await coop.ask("ana", "!propose Buy a cargo bike")
    await coop.reads("dee", "Your ballot for M1")
    const rooms = {
      ana: await coop.directRoom("ana"),
      ben: await coop.directRoom("ben"),
      cem: await coop.directRoom("cem"),
    }
    const room = coop.membersRoom
    await coop.stopBot()

    const [ana, ben, cem, dee] = [
      coop.client("ana"),
      await anotherDeviceOfBen(),
      coop.client("cem"),
      coop.client("dee"),
    ]
    await ana.client.getCrypto()?.forceDiscardSession(rooms.ana)
    const ballots = { ana: await ana.send(rooms.ana, "1 2"), ben: await ben.send(rooms.ben, "1") }
    const replaced = await ana.send(rooms.ana, "2 1")
    const endsAt = Date.now()
    await endVoteAt(endsAt)

    const commands: string[] = []
    const chatter: string[] = []
    const talk = async (client: MemberClient) => {
      for (let n = 0; n < 50; n++) {
        if (n % 20 === 0) await client.client.getCrypto()?.forceDiscardSession(room)
        if (n % 5 === 0) commands.push(await client.send(room, n % 2 === 0 ? "!motions" : "!motion M1"))
        else chatter.push(await client.send(room, `That bike again, for the ${n}th time`))
      }
    }
    await Promise.all([ana, ben, dee].map(talk))
    expect(Date.now()).toBeGreaterThan(endsAt)
    const late = await cem.send(rooms.cem, "2")

    await coop.startBot()
    const counted = { ana: await answered("ana", replaced), ben: await answered("ben", ballots.ben) }
    expect((await answered("ana", ballots.ana)).body).toContain("Counted for M1: 1st Buy a cargo bike")
    expect(counted.ana.body).toContain("Counted for M1")
    expect(counted.ben.body).toContain("Counted for M1: Buy a cargo bike")
    expect((await answered("cem", late)).body).toContain("I have counted nothing: the vote on M1 ended")
    for (const event of commands) await answered("cem", event)

    const outcome = await coop.reads("cem", "4 could vote, 2 voted, 0 abstained.")
    expect(outcome.roomId).toBe(room)
    const file = (await coop.client("cem").waitFor(({ file }) => file?.name === "M1-count.json", { timeout: hung }))
      .file
    if (!file) throw new Error("a file was waited for")
    const count = parseCountFile((await cem.download(file)).toString())
    if (isRefused(count)) throw new Error("the published count must be readable")
    const published = count.ballots.map(({ receipt, ranking }) => `${receipt}: ${ranking.join(" ")}`)
    expect(published.toSorted()).toEqual(
      [`${receiptIn(counted.ana.body)}: 2 1`, `${receiptIn(counted.ben.body)}: 1`].toSorted(),
    )

    await cem.waitFor(({ isEdit, body }) => isEdit && body.includes("No motion is open"), { timeout: hung })
    // The bot starts once more. It finds nothing to do, so it must say nothing.
    await coop.stopBot()
    const said = cem.messages.length
    await coop.startBot()
    await coop.ask("cem", "!motions")
    expect(cem.messages.slice(said).filter(coop.isFromBot)).toHaveLength(1)

    expect(commands).toHaveLength(30)
    expect(commands.filter((event) => answersTo("cem", event).length !== 1)).toEqual([])
    expect(chatter.flatMap((event) => answersTo("cem", event))).toEqual([])
    for (const [name, event] of [
      ["ana", ballots.ana],
      ["ana", replaced],
      ["ben", ballots.ben],
      ["cem", late],
    ] as const)
      expect(answersTo(name, event)).toHaveLength(1)
  })

  it("a device that a member adds is told everything from then on", async () => {
    await coop.stopBot()
    const fresh = await anotherDeviceOfBen()
    await coop.startBot()
    const event = await coop.client("ana").send(coop.membersRoom, "!motions")
    await fresh.waitFor(({ relation, undecryptable }) => relation?.replyTo === event && undecryptable === null, {
      timeout: hung,
    })
  })
})
