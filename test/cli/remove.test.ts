/** `waggle remove`: what is said before it asks, that it asks twice, and that of one co-op everything goes and of others nothing. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { generateX25519Identity } from "age-encryption"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { runProgram } from "../../src/cli/program.ts"
import { handOver } from "../../src/cli/removal.ts"
import { deleteRows, forgetTraces, handTable, parents, sharedTables, strangers } from "../../src/cli/removal-rows.ts"
import { checks } from "../../src/composed.ts"
import { coopKey, roomId } from "../../src/kernel/rules/types.ts"
import { rememberDirectRoom } from "../../src/kernel/store/direct-rooms.ts"
import { isOurKey } from "../../src/kernel/store/key-check.ts"
import { tables } from "../../src/kernel/store/tables.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import type { RoomFacts } from "../../src/matrix/port.ts"
import { rememberCoopRoom } from "../../src/rooms/changes.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { allRows } from "../support/database.ts"
import { foundTogether } from "../support/founding.ts"

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const aRoom: RoomFacts = {
  ...{ id: roomId("!made:hive.example"), membership: "join", encrypted: true, space: false, members: new Map() },
  ...{ state: () => null, keys: () => [], setBy: () => null, event: () => null, may: () => true },
}
let bot: CoopBot
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-remove-"))
  bot = await CoopBot.start({
    commands,
    members: {},
    others: { oven: ["ida", "ben"] },
    settings: { founders: ["ana", "ben", "cem"].map(person) },
  })
  await bot.act(foundTogether)
  await bot.say("ana", "members", "!propose Sell the boat")
  await bot.say("zoe", "lobby", "!task new Paint our door")
  await bot.say("ida", "members", "!propose Buy flour", { coop: "oven" })
})
afterEach(async () => {
  process.exitCode = 0
  await bot.close()
  await rm(folder, { recursive: true, force: true })
})

describe("the rows of a co-op", () => {
  it("are found in every table: each belongs to a co-op, to a row that does, or is shared", () => {
    const known = new Set<string>([handTable, ...sharedTables])
    const lost = Object.entries(tables).filter(
      ([name, columns]) => !known.has(name) && !["coop", ...Object.keys(parents)].some((column) => column in columns),
    )
    expect(lost.map(([name]) => name)).toEqual([])
  })

  it("go without a trace, and those of another co-op of the same bot stay as they are", async () => {
    const { store } = bot
    for (const name of ["ana", "ben", "ida"])
      await store.work((work) => rememberDirectRoom(work, person(name), roomId(`!${name}:hive.example`)))
    const [before] = (await verifyMinutes(store.knex, checks)).filter(({ coop }) => coop === "oven")
    const ofOven = async () =>
      [...(await allRows(store.knex))].map(([table, rows]) => [table, rows.filter((row) => row.includes("oven"))])
    const ovens = await ofOven()
    const gone = await store.work(async (work) => {
      await deleteRows(work.trx, coopKey("hive"))
      const found = await strangers(work)
      await forgetTraces(
        work,
        found.map(({ room }) => room),
        found.map((one) => one.person),
      )
      return found
    })
    // Ben is in both co-ops, so the bot goes on talking with him.
    expect(gone.map((one) => one.person)).toEqual([person("ana")])
    expect(await store.knex("direct_rooms").orderBy("person").pluck("person")).toEqual([person("ben"), person("ida")])
    const left = [...(await allRows(store.knex))].filter(([table]) => table !== "outbox").join("\n")
    for (const trace of ['"hive"', "Sell the boat", "Paint our door", person("ana"), person("cem")])
      expect(left).not.toContain(trace)
    expect(await ofOven()).toEqual(ovens)
    expect((await verifyMinutes(store.knex, checks)).filter(({ coop }) => coop === "oven")).toEqual([before])
  })
})

describe("rooms that the bot made", () => {
  it("are left to whoever moderates them, and rooms of the co-op's own stay as they are", async () => {
    const levels = { users: { [person("waggle")]: 100, [person("ana")]: 50, [person("cem")]: 0 }, ban: 50 }
    const [made, given] = [roomId("!made:hive.example"), roomId("!given:hive.example")]
    const hive = coopKey("hive")
    await bot.store.work(async (work) => {
      await rememberCoopRoom(work, { coop: hive, role: "members", room: made, given: "" })
      await rememberCoopRoom(work, { coop: hive, role: "lobby", room: given, given })
      await rememberCoopRoom(work, { coop: coopKey("oven"), role: "members", room: given, given: "" })
    })
    const asked: unknown[] = []
    const port = {
      room: () => ({ ...aRoom, state: () => levels }),
      request: async (...request: unknown[]) => void asked.push(request),
    }
    await handOver({ store: bot.store, transport: { port } }, hive, silent)
    const users = { [person("waggle")]: 100, [person("ana")]: 100, [person("cem")]: 0 }
    const path = `/rooms/${encodeURIComponent(made)}/state/m.room.power_levels/`
    expect(asked).toEqual([["PUT", path, {}, { ...levels, users }]])
  })
})

/** Types these lines at `waggle remove`, for the co-op hive. */
async function remove(typed: string, language = "en") {
  const file = join(folder, "coop.yaml")
  const coop = (name: string) => ({ name, founders: [person("ana")] })
  const coops = { hive: coop("Hive"), oven: coop("Oven") }
  const homeserver = "http://127.0.0.1:9"
  const content = { homeserver, user: person("waggle"), data: folder, database: bot.location, coops }
  await writeFile(file, JSON.stringify(content))
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = {
    LANG: `${language}_AT.UTF-8`,
    WAGGLE_MASTER_KEY: Buffer.alloc(32, 7).toString("base64"),
  }
  const key = join(folder, "key.txt")
  await writeFile(key, await generateX25519Identity())
  const places = ["--export", join(folder, "all"), "--backup", join(folder, "last.age"), "--identity", key]
  const args = ["remove", file, "--coop", "hive", ...places]
  const code = await runProgram(args, { in: Readable.from([typed]), out, err, environment })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

describe("waggle remove", () => {
  it.each([
    [
      "en",
      "Hove\n",
      ["3 members", "open vote M1: Sell the boat", "it is whole", "1 task that is not paid yet", "Nothing was removed"],
    ],
    [
      "de",
      "Hive\nlieber nicht\n",
      [
        "3 Mitglieder",
        "offene Abstimmung M1: Sell the boat",
        "nicht in Ordnung",
        "Kassenamt: @ben:hive.example",
        "1 Auftrag, der noch nicht bezahlt ist",
        "Und zur Sicherheit: entfernen",
        "Nichts wurde entfernt",
      ],
    ],
  ] as const)(
    "says what is open, exports, backs up, and removes nothing on a wrong answer (%s)",
    async (language, typed, said) => {
      // Somebody has written an office into the database, of which no minutes tell.
      if (language === "de") await bot.act(({ work, coop }) => putSeat(work, coop.key, "treasurer", person("ben")))
      const before = await allRows(bot.store.knex)
      const { code, out, err } = await remove(typed, language)
      expect([code, err]).toEqual([0, ""])
      for (const line of said) expect(out).toContain(line)
      expect(await readdir(join(folder, "all"))).toEqual(expect.arrayContaining(["README.md", "minutes-private.jsonl"]))
      expect(await readdir(folder)).toContain("last.age")
      expect(await allRows(bot.store.knex)).toEqual(before)
    },
  )

  it("asks no homeserver before both answers are right, and deletes nothing while it cannot be reached", async () => {
    await bot.store.work(isOurKey)
    const before = await allRows(bot.store.knex)
    const { code, err } = await remove("Hive\nremove\n")
    // In PostgreSQL the test's own bot holds the database, and is not removed while it runs.
    const why = bot.location.startsWith("postgres") ? "Another process is running" : "127.0.0.1:9"
    expect([code, err]).toEqual([1, expect.stringContaining(why)])
    expect(await allRows(bot.store.knex)).toEqual(before)
  })
})
