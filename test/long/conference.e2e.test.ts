/**
 * A general conference of thirty people on the real homeserver (§16): half of them come, one of them late and two through proxies, whose holders vote for them. One of
 * the two then votes themselves. The bot is killed while they vote, and the five minutes of the vote pass. The members have real encrypted clients in this process, and the bot has a process of its own.
 */
import { randomBytes } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DateTime } from "luxon"
import { afterAll, beforeAll, expect, it } from "vitest"
import { sha256 } from "../../src/kernel/rules/minutes.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { DyingBot } from "../../tools/crash/dying-bot.ts"
import { homeserver } from "../support/homeserver.ts"
import { eventually, hung } from "../support/patience.ts"
import { verifyMinutes } from "../support/verify.ts"

const zone = "Europe/Berlin"
/** How many people log in at once. */
const atOnce = 5

let folder = ""
let bot: DyingBot
let botId = ""
let room = ""
const clients: MemberClient[] = []

/** Does something for all of them, a few at a time. */
async function each<T>(all: readonly T[], deed: (one: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) await Promise.all(all.slice(from, from + atOnce).map(deed))
}

beforeAll(async () => {
  const server = homeserver()
  folder = await mkdtemp(join(tmpdir(), "waggle-conference-"))
  await mkdir(join(folder, "data"))
  const account = await server.newUser("waggle")
  botId = account.userId
  const users = await Promise.all(Array.from({ length: 30 }, (_, at) => server.newUser(`p${at}`)))
  await each(users, async ({ userId, password }) => {
    clients.push(await MemberClient.login({ homeserverUrl: server.url, userId, password }))
  })
  const hive = {
    ...{ name: "Hive", zone, founders: users.map(({ userId }) => userId), digest: "none", reminders: [] },
    // One of thirty calls it alone, and a second is notice enough.
    conference: { notice: "PT1S", callers: "1/30", callersAtLeast: 1, agendaUntil: "PT0S" },
    motions: { decision: { proposalStage: "PT12H" } },
  }
  const file = { homeserver: server.url, user: account.userId, data: "data", coops: { hive } }
  await writeFile(join(folder, "waggle.yaml"), JSON.stringify(file))
  const environment = { WAGGLE_PASSWORD: account.password, WAGGLE_MASTER_KEY: randomBytes(32).toString("base64") }
  bot = new DyingBot({ config: join(folder, "waggle.yaml"), log: join(folder, "bot.log"), environment }, () => {})
  room = (await bot.start()).members ?? ""
  // The bot invites thirty people one after the other, so a client waits until it is invited.
  await each(clients, async (one) => {
    const membership = () => one.client.getRoom(room)?.getMyMembership() ?? "none"
    await eventually(
      () => membership() !== "none",
      () => `${one.userId} is not invited`,
    )
    await one.joinRoom(room)
  })
})
afterAll(async () => {
  await bot?.die()
  for (const client of clients) client.stop()
  await rm(folder, { recursive: true, force: true })
})

const chair = () => client(0)
function client(at: number): MemberClient {
  const found = clients[at]
  if (!found) throw new Error(`there is no client ${at}`)
  return found
}

/** Waits for a message of the bot with these words. */
const reads = (reader: MemberClient, words: string, from = 0): Promise<SeenMessage> =>
  reader.waitFor(({ sender, body }) => sender === botId && body.includes(words), { from, timeout: hung })

/** Types a command in the members' room, and waits until the bot says these words to its writer. */
async function types(writer: MemberClient, line: string, words: string): Promise<SeenMessage> {
  const from = writer.messages.length
  await writer.send(room, line)
  return reads(writer, words, from)
}

/** Sends a ballot in the direct room of a voter. */
async function sends(voter: MemberClient, ballot: string): Promise<void> {
  const { roomId } = await reads(voter, "Your ballot for M1")
  await voter.send(roomId, ballot)
}

async function votes(voter: MemberClient, ballot: string, words = "Counted for M1"): Promise<void> {
  const from = voter.messages.length
  await sends(voter, ballot)
  await reads(voter, words, from)
}

it("comes to its minutes, with the right people, counts and decision", async () => {
  await types(chair(), "!propose Move our servers\nTo the hydro-powered data centre.", "M1 · Move our servers is open")
  const soon = DateTime.now().setZone(zone).plus({ minutes: 4 }).toFormat("yyyy-MM-dd HH:mm")
  await types(chair(), `!conference call ${soon} for 1 hour at the barn`, "General conference C1")
  await each(clients, (one) => reads(one, "General conference C1"))
  await types(chair(), "!agenda add report The year 5 minutes", "On the agenda of C1: 1. Report: The year")
  await types(chair(), "!agenda add motion M1", "It waits for the conference")
  // Two cannot come, and are there through others.
  await types(client(26), `!proxy ${client(1).userId}`, "may vote for you")
  await types(client(27), `!proxy ${client(2).userId}`, "may vote for you")
  await types(chair(), "!conference open", "General conference C1 is open")
  expect((await types(chair(), "!next", "adjourn")).body).toContain("1 is there, and it takes 15")
  await each(clients.slice(1, 16), (one) => types(one, "!here", "Welcome"))
  await types(chair(), "!next", "1 of 2: Report: The year")
  await types(chair(), "!next", "The vote on M1 begins now")

  // Two have two ballots each, so they say which one they mean.
  const holders = [client(1), client(2)]
  await each(clients.slice(0, 12), (one) => votes(one, holders.includes(one) ? "for me 1" : "1"))
  for (const [holder, giver] of [
    [client(1), client(26)],
    [client(2), client(27)],
  ] as const) {
    const [name] = giver.userId.slice(1).split(":")
    await votes(holder, `for ${giver.userId} 2`, `Counted for ${name} in M1`)
  }
  await bot.die()
  // Ballots and a late comer reach a bot that is dead.
  await each(clients.slice(12, 15), (one) => sends(one, "1"))
  await client(20).send(room, "!here")
  await bot.start()
  await each(clients.slice(12, 15), (one) => reads(one, "Counted for M1"))
  await reads(client(20), "Welcome. 19 of 30 are there")
  // Whoever came late has a ballot, and so has somebody who did not come.
  await votes(client(20), "2")
  await votes(client(25), "2")
  // The giver's own ballot replaces the one that the holder cast, which came before the bot was killed.
  await votes(client(27), "1")
  await types(chair(), "!conference close", "The vote on M1 is open until")

  // The clock moves over the end of the vote.
  await bot.die()
  bot.later = 6 * 60_000
  await bot.start()
  await reads(chair(), "16 of 19 ballots")
  await types(chair(), "!conference close", "C1 is closed. 19 of 30 were there.")
  const { file } = await client(29).waitFor((message) => message.file?.name === "C1-minutes.md", { timeout: hung })
  if (!file) throw new Error("a file was waited for")
  const minutes = (await client(29).download(file)).toString()
  for (const part of [
    ...[
      "At the barn",
      "19 of 30 who may vote came, 2 of them through a proxy; the quorum was 15",
      "## 1. Report: The year",
      "## 2. M1",
    ],
    ...["To the hydro-powered data centre.", "16 of 19 ballots", "30 could vote, 19 voted"],
  ])
    expect(minutes).toContain(part)

  await bot.stop()
  expect(bot.wrong).toEqual([])
  const knex = await openDatabase(join(folder, "data/waggle.sqlite"))
  try {
    expect(await knex("conferences").first()).toMatchObject({ stage: "closed", draft_hash: sha256(minutes) })
    for (const report of await verifyMinutes(knex)) expect(report).toMatchObject({ broken: null, altered: [] })
  } finally {
    await knex.destroy()
  }
})
