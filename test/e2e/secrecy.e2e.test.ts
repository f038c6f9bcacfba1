/** Only the voter can read a ballot: it is not on the homeserver, not in the bot's files, and not in its log (§5). */
import { dirname, join } from "node:path"
import sqlite from "sqlite3"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { createLog } from "../../src/cli/log.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { startHomeserver } from "../../tools/homeserver.ts"
import { filesIn, holds, readable } from "../support/bytes.ts"
import { loose } from "../support/database.ts"
import { type TestHomeserver, withFreshUsers } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const names = ["ana", "ben", "cem", "dee"]
/** Titles and ballots that do not occur anywhere by chance. */
const titles = ["Quastenflosser", "Zitronenfalter ziehen nach Nordwesten um"]
const ballots: Readonly<Record<string, string>> = {
  ana: "2 > 1 > 3",
  ben: "3 > 2 > 1",
  cem: "1 > 3 > 2",
  dee: "2 > 3 > 1",
}
const rankings = ["[2,1,3]", "[3,2,1]", "[1,3,2]", "[2,3,1]"]

let coop: LiveCoop
let server: TestHomeserver
let log = ""
/** Each voter's receipts, oldest first. Only the last one is valid, and the others are void. */
const receipts: Record<string, string[]> = {}
/** Everything that the bot had to keep sealed: the salt, sealed ballots with their handles, and waiting messages. */
const sealed = new Set<string>()
const answers = new Set<string>()

const everyReceipt = () => Object.values(receipts).flat()
const dataFiles = () => filesIn(coop.config.data)
const knex = () => coop.bot.store.knex

/** Casts a ballot, and notes its receipt. */
async function cast(name: string, ballot: string): Promise<void> {
  const answer = await coop.vote(name, ballot)
  const receipt = /receipt is ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(answer.body)?.[1]
  if (receipt === undefined) throw new Error(`no receipt in: ${answer.body}`)
  receipts[name] = [...(receipts[name] ?? []), receipt]
  answers.add(answer.eventId)
}

/** All rows of all tables in the bot's database, each as one text with its table's name. */
async function rows(): Promise<{ table: string; text: string }[]> {
  const tables: { name: string }[] = await knex()("sqlite_master").where({ type: "table" })
  const all = await Promise.all(
    tables.map(async ({ name }) =>
      (await knex()(name)).map((row: object) => ({ table: name, text: JSON.stringify(row) })),
    ),
  )
  return all.flat()
}

/** Resolves when the bot has sent everything. */
const sent = () =>
  vi.waitUntil(async () => (await knex()("outbox").where({ state: "waiting" })).length === 0, { timeout: hung })

beforeAll(async () => {
  const write = (line: string) => {
    log += line
  }
  // The test reads the homeserver's files, so it starts a homeserver of its own.
  server = withFreshUsers(await startHomeserver({ own: true }))
  coop = await LiveCoop.start(server, {
    founders: names,
    settings: { motions: { decision: { proposalStage: "PT1H" } } },
    bot: { log: createLog({ level: "trace", format: "json", destination: { write } }) },
  })
  knex().on("query", ({ sql, bindings }: { sql: string; bindings: unknown[] }) => {
    if (!/^(insert into|update) `(outbox|sealed_ballots|motions)`/.test(sql)) return
    // The test skips values in hex, because they are not sealed: the commitment of the lot, and the secret that is revealed later.
    for (const value of bindings)
      if (typeof value === "string" && /^[A-Za-z0-9+/_-]{43,}={0,2}$/.test(value) && !/^[0-9a-f]{64}$/.test(value))
        sealed.add(value)
  })
  await coop.ask("ana", `!propose ${titles[0]}`)
  await coop.ask("ben", `!alternative M1 ${titles[1]}`)
  // Voting opens at once, so the speed of the test makes no difference.
  await coop.ask("ana", "!early M1")
  for (const name of names) await coop.reads(name, "Your ballot for M1")
  await cast("ana", "3 > 1 > 2")
  for (const name of ["ana", "ben", "cem"]) await cast(name, ballots[name] ?? "")
  await sent()
})
afterAll(async () => {
  await coop?.stop()
  await server?.stop()
})

describe("while the vote is open", () => {
  it("no file of the bot's, and no line of its log, tells a choice or a receipt", async () => {
    const files = await dataFiles()
    const choices = [
      ...everyReceipt(),
      ...Object.values(ballots),
      "3 > 1 > 2",
      ...rankings,
      "[3,1,2]",
      "Counted for M1",
    ]
    expect([...files.keys()].filter((path) => /(waggle|crypto)\.sqlite(-wal)?$/.test(path)).length).toBeGreaterThan(2)
    expect(readable(files, choices)).toEqual([])
    expect(log.split("\n").length).toBeGreaterThan(3)
    expect([...choices, ...titles].filter((choice) => holds(Buffer.from(log), choice))).toEqual([])
  })

  it("the database knows that somebody voted, and the ballot lies elsewhere, opened only with the co-op's key", async () => {
    const roll = await knex()("roll").orderBy("person")
    expect(roll.map(({ voted }) => Boolean(voted))).toEqual([true, true, true, false])
    const ballotRows = await loose(knex())("sealed_ballots")
    expect(ballotRows).toHaveLength(3)
    expect(Object.keys(ballotRows[0])).toEqual(["motion_id", "handle", "sealed"])
    for (const name of names) expect(JSON.stringify(ballotRows)).not.toContain(coop.id(name))
    // The files contain the salt. But to read a ballot, somebody would need the master key too.
    const { id, key_salt: salt } = await loose(knex())("motions").first()
    const keyOf = (master: Buffer) => new MasterKey(master).derive("ballots", Buffer.from(salt, "base64"))
    const ana = keyOf(coop.masterKey).handle(coop.id("ana"))
    const anas = ballotRows.find(({ handle }) => handle === ana)
    expect(JSON.parse(keyOf(coop.masterKey).open(anas.sealed, `${id}:${ana}`))).toMatchObject({
      ranking: [2, 1, 3],
      receipt: receipts.ana?.[1],
      void: [receipts.ana?.[0]],
    })
    expect(() => keyOf(Buffer.alloc(32)).open(anas.sealed, `${id}:${ana}`)).toThrow()
    expect(ballotRows.map(({ handle }) => handle)).not.toContain(keyOf(Buffer.alloc(32)).handle(coop.id("ana")))
    expect(new Set(ballotRows.map((row) => row.sealed.length)).size).toBe(1)
  })

  it("only the master key, which lies outside the folder, opens what waits to be sent", async () => {
    expect(readable(await dataFiles(), [coop.masterKey])).toEqual([])
    // The database drops the content of each message once it is sent or handled. That includes confirmations of ballots.
    const outbox = await knex()("outbox")
    expect(outbox.filter(({ name }) => name?.startsWith("ballot:")).length).toBeGreaterThan(4)
    expect(outbox.filter(({ payload }) => payload !== null)).toEqual([])
    expect((await knex()("inbox")).filter(({ raw }) => raw !== null)).toEqual([])
  })
})

describe("after the vote has closed", () => {
  let published = ""

  beforeAll(async () => {
    sealed.add((await loose(knex())("motions").first()).key_salt)
    for (const { handle } of await knex()("sealed_ballots")) sealed.add(handle)
    await cast("dee", ballots.dee ?? "")
    const file = await coop.client("ana").waitFor(({ file }) => file?.name === "M1-count.json", { timeout: hung })
    if (file.file) published = (await coop.client("ana").download(file.file)).toString()
    await coop.client("ana").waitFor(({ body }) => body === "M1.blt", { timeout: hung })
    await sent()
  })

  it("every voter finds their own ballot by its receipt, and no void one", () => {
    for (const [name, of] of Object.entries(receipts)) {
      const ballot = JSON.parse(published).ballots.find(({ receipt }: { receipt: string }) => receipt === of.at(-1))
      expect(ballot?.ranking.join(" > ")).toBe(ballots[name])
    }
    expect(published).not.toContain(receipts.ana?.[0])
  })

  it("no row of any table has both a voter and a ballot, and nothing is left that could join them", async () => {
    const direct = new Map<string, string>()
    for (const name of names) direct.set(name, await coop.directRoom(name))
    const people = names.flatMap((name) => [coop.id(name), direct.get(name) ?? ""])
    const events = [...answers]
    const joined = (await rows()).filter(
      ({ text }) =>
        [...people, ...events].some((trace) => text.includes(trace)) &&
        [...everyReceipt(), ...rankings, "Counted for"].some((choice) => text.includes(choice)),
    )
    expect(joined).toEqual([])
    expect(await knex()("sealed_ballots")).toEqual([])
    expect(await knex()("motions").first("key_salt")).toEqual({ key_salt: null })
    expect(Object.keys(await loose(knex())("counted_ballots").first())).toEqual([
      "motion_id",
      "position",
      "ranking",
      "weight",
      "receipt",
    ])
    expect((await knex()("outbox")).filter(({ payload }) => payload !== null)).toEqual([])
    expect((await rows()).filter(({ text }) => text.includes(receipts.ana?.[0] ?? "none"))).toEqual([])
  })

  it("nothing that was sealed is left in any byte of the files, the write-ahead log included, while the bot goes on", async () => {
    expect(sealed.size).toBeGreaterThan(15)
    const pieces = [...sealed].map((text) => Buffer.from(text.slice(0, 64)))
    await expect.poll(async () => readable(await dataFiles(), pieces), { timeout: hung, interval: 500 }).toEqual([])
    // Published ballots are in the database with their receipts. Void ballots were never published, so ana's void receipt must be gone.
    expect(readable(await dataFiles(), [receipts.ana?.[0] ?? "none"])).toEqual([])
    expect([...everyReceipt(), ...titles, ...rankings].filter((text) => holds(Buffer.from(log), text))).toEqual([])
  })
})

describe("on the homeserver's side", () => {
  const secrets = () => [
    ...everyReceipt(),
    ...titles,
    ...Object.values(ballots),
    "3 > 1 > 2",
    "Counted for M1",
    "receipt is",
  ]

  it("everything in the direct rooms is encrypted, and the answers to ballots all are as long as each other", async () => {
    const lengths = new Set<number>()
    for (const name of names) {
      const room = encodeURIComponent(await coop.directRoom(name))
      const { client } = coop.client(name)
      const page = (await client.http.authedRequest("GET" as never, `/rooms/${room}/messages`, {
        dir: "b",
        limit: "200",
      })) as { chunk: { type: string; event_id: string; state_key?: string; content: { ciphertext?: string } }[] }
      const messages = page.chunk.filter(({ state_key }) => state_key === undefined)
      expect(messages.length).toBeGreaterThan(2)
      expect(new Set(messages.map(({ type }) => type))).toEqual(new Set(["m.room.encrypted"]))
      for (const { event_id, content } of messages)
        if (answers.has(event_id)) lengths.add(content.ciphertext?.length ?? 0)
      expect(readable(new Map([["the room", Buffer.from(JSON.stringify(page))]]), secrets())).toEqual([])
    }
    // All answers have the same length. A message's index takes one more byte from the 128th message of a session on, but this test sends
    // fewer.
    expect(lengths.size).toBe(1)
  })

  it("no table holds a ballot, a receipt or an option in any readable form, messages between devices and files included", async () => {
    const path = server.databasePath ?? ""
    const counts = await tableSizes(path)
    expect(counts.event_json).toBeGreaterThan(20)
    expect(counts).toHaveProperty("device_inbox")
    const files = await filesIn(dirname(path))
    expect([...files.keys()]).toContain(path)
    expect([...files.keys()].some((file) => file.startsWith(join(dirname(path), "media")))).toBe(true)
    expect(readable(files, secrets())).toEqual([])
    // The search must work: it finds a text that is not secret.
    expect(readable(files, [coop.id("ana")]).length).toBeGreaterThan(0)
  })
})

function tableSizes(path: string): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const database = new sqlite.Database(path, sqlite.OPEN_READONLY)
    database.all(
      "SELECT 'event_json' AS name, count(*) AS size FROM event_json UNION ALL SELECT 'device_inbox', count(*) FROM device_inbox",
      (error, found: { name: string; size: number }[]) => {
        database.close()
        if (error) reject(error)
        else resolve(Object.fromEntries(found.map(({ name, size }) => [name, size])))
      },
    )
  })
}
