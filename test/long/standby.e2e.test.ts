/**
 * Two processes on one PostgreSQL, each as `waggle start --standby` on a machine of its own. One leads. When it is killed or stopped, the
 * other one goes on as the same device, and members see nothing of it.
 */
import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, expect, it } from "vitest"
import { fairTime } from "../../src/matrix/fair-time.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { type Postgres, startPostgres } from "../../tools/postgres/start.ts"
import { homeserver, type TestUser } from "../support/homeserver.ts"
import { eventually, hung } from "../support/patience.ts"
import { WaggleProcess } from "../support/waggle-process.ts"

const names = ["ana", "ben"] as const
type Name = (typeof names)[number]
const members = new Map<Name, MemberClient>()
const running: WaggleProcess[] = []
let postgres: Postgres
let admin: pg.Client
let folder: string
let bot: TestUser
let database: string
let schema: string
let membersRoom: string

const client = (name: Name): MemberClient => members.get(name) ?? never()
const never = (): never => {
  throw new Error("nobody is called so")
}
const isFromBot = (message: SeenMessage): boolean => message.sender === bot.userId

async function rows<Row>(sql: string): Promise<Row[]> {
  return (await admin.query(sql)).rows as Row[]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-standby-"))
  postgres = await startPostgres(() => {})
  schema = `waggle_${randomBytes(6).toString("hex")}`
  const url = new URL(postgres.url)
  url.searchParams.set("options", `-csearch_path=${schema}`)
  database = url.href
  admin = new pg.Client({ connectionString: database })
  await admin.connect()
  await admin.query(`CREATE SCHEMA ${schema}`)
  bot = await homeserver().newUser("waggle")
  const users = await Promise.all(names.map((name) => homeserver().newUser(name)))
  for (const place of ["one", "two"]) {
    const decision = { proposalStage: "PT1S", votingStage: "PT1H", earlyNotice: "PT0S" }
    const hive = { name: "Hive", founders: users.map(({ userId }) => userId), digest: "none", motions: { decision } }
    const keys = { cryptoStore: "database", database, data: join(folder, place) }
    const file = { homeserver: homeserver().url, user: bot.userId, ...keys, coops: { hive } }
    await writeFile(join(folder, `${place}.yaml`), JSON.stringify(file))
  }
  await Promise.all(
    names.map(async (name, index) => {
      const user = users[index] ?? never()
      members.set(name, await MemberClient.login({ homeserverUrl: homeserver().url, ...user }))
    }),
  )
})

afterAll(async () => {
  await Promise.all(running.map((process) => process.kill()))
  await Promise.all([...members.values()].map((member) => member.stop()))
  await admin?.query("DROP SCHEMA IF EXISTS ".concat(schema, " CASCADE"))
  await admin?.end()
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
})

const masterKey = randomBytes(32).toString("base64")
function start(place: "one" | "two"): WaggleProcess {
  const secrets = { WAGGLE_PASSWORD: bot.password, WAGGLE_MASTER_KEY: masterKey }
  const process = new WaggleProcess(["start", "--standby", join(folder, `${place}.yaml`)], secrets)
  running.push(process)
  return process
}

/** The bot's answers to a message, as its sender reads them. */
const answersTo = (name: Name, event: string): SeenMessage[] =>
  client(name).messages.filter(
    (message) =>
      isFromBot(message) &&
      message.relation?.replaces === undefined &&
      (message.relation?.replyTo === event || message.relation?.thread === event),
  )

async function answered(name: Name, event: string): Promise<void> {
  await eventually(
    () => answersTo(name, event).length > 0,
    () => `${name} was not answered`,
    50,
  )
}

const read = (name: Name, words: string, from = 0): Promise<SeenMessage> =>
  client(name).waitFor((message) => isFromBot(message) && message.body.includes(words), { from, timeout: hung })

/** How often the member read the outcome. It is the one message about the vote that answers and edits nothing, and names its number first. */
const outcomes = (name: Name): number =>
  client(name).messages.filter((message) => isFromBot(message) && !message.relation && message.body.startsWith("M1 ·"))
    .length

it(
  "a killed process is replaced within 30 seconds, and one that was stopped finds out and ends",
  async () => {
    const first = start("one")
    await first.says(/Waggle is running/)
    const device = await rows("SELECT value FROM crypto_belongs_to WHERE name = 'device'")
    const second = start("two")
    await second.says(/waits to take over/)
    ;[{ id: membersRoom } = { id: "" }] = await rows<{ id: string }>(
      "SELECT room_id AS id FROM rooms WHERE role = 'members'",
    )
    await Promise.all(names.map((name) => client(name).joinRoom(membersRoom)))

    await client("ana").send(membersRoom, "!propose Buy a second wheelbarrow")
    const ballots = new Map<Name, SeenMessage>()
    for (const name of names)
      ballots.set(
        name,
        await client(name).waitFor(
          (message) => isFromBot(message) && message.roomId !== membersRoom && message.body.includes("wheelbarrow"),
          { timeout: hung },
        ),
      )
    const vote = (name: Name, words: string) => client(name).send(ballots.get(name)?.roomId ?? "", words)
    const early = await vote("ben", "2 1")
    await answered("ben", early)

    // The first process dies while ana votes. Nobody leads when her ballot arrives.
    await first.kill()
    const killed = fairTime.now()
    const late = await vote("ana", "1 2")
    const asked = await client("ben").send(membersRoom, "!members")
    await answered("ana", late)
    expect(fairTime.now() - killed).toBeLessThan(30_000)
    await answered("ben", asked)
    // Both ballots counted: the vote ended, since nobody was left to wait for.
    await Promise.all(names.map((name) => read(name, "Turnout: 2 of 2")))
    await Promise.all(names.map((name) => read(name, "M1 · Buy a second wheelbarrow: ")))
    expect(await rows("SELECT value FROM crypto_belongs_to WHERE name = 'device'")).toEqual(device)

    // The first machine is back, and waits. Now the second process is stopped, as by a machine that hangs.
    const third = start("one")
    await third.says(/waits to take over/)
    second.signal("SIGSTOP")
    const stopped = fairTime.now()
    const question = await client("ben").send(membersRoom, "!motions")
    await answered("ben", question)
    expect(fairTime.now() - stopped).toBeLessThan(30_000)

    // It wakes up, finds out that it does not lead any more, and ends. It says nothing.
    second.signal("SIGCONT")
    await second.ended()
    expect(second.code).toBe(1)
    expect(second.said).toContain("does not lead any more")
    const last = await client("ana").send(membersRoom, "!help")
    await answered("ana", last)

    // Everything was said once, and everybody could read it.
    expect(answersTo("ben", early)).toHaveLength(1)
    expect(answersTo("ana", late)).toHaveLength(1)
    expect(answersTo("ben", asked)).toHaveLength(1)
    expect(answersTo("ben", question)).toHaveLength(1)
    expect(answersTo("ana", last)).toHaveLength(1)
    for (const name of names) {
      expect(client(name).messages.filter(({ undecryptable }) => undecryptable !== null)).toEqual([])
      expect(outcomes(name)).toBe(1)
    }
    expect(await rows("SELECT value FROM crypto_belongs_to WHERE name = 'device'")).toEqual(device)
    third.signal("SIGTERM")
    await third.ended()
    expect(third.code).toBe(0)
  },
  3 * hung,
)
