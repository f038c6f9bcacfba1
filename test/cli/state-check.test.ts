import { randomBytes } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { runProgram } from "../../src/cli/program.ts"
import { startBot } from "../../src/cli/start-bot.ts"
import { mustKnowCoops } from "../../src/cli/state-check.ts"
import { parseConfig } from "../../src/config/load.ts"
import type { Config } from "../../src/config/schema.ts"
import { coopKey, instant } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { isOurKey } from "../../src/kernel/store/key-check.ts"
import { noteRemoved } from "../../src/kernel/store/known-coops.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { emptyDatabase, freshDatabase, type Place } from "../support/database.ts"

let data = ""
let place: Place
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "waggle-state-"))
  place = await emptyDatabase()
})
afterEach(async () => {
  await place.remove()
  rmSync(data, { recursive: true })
})

const masterKey = randomBytes(32)
/** Nothing answers at this address. If a start gets as far as the homeserver, its error names the address. */
const nowhere = "http://127.0.0.1:9"

function config(database = place.location, keys: readonly string[] = ["hive"]): Config {
  const coop = { zone: "Europe/Berlin", founders: ["@ana:hive.example"] }
  const coops = Object.fromEntries(keys.map((name) => [name, { ...coop, name }]))
  return parseConfig(
    JSON.stringify({ homeserver: nowhere, user: "@waggle:hive.example", data, database, coops }),
    join(data, "coop.yaml"),
  )
}

const log = { debug() {}, info() {}, warn() {}, error() {} }
const start = (of: Config, options = {}) =>
  startBot(of, { password: "x", accessToken: null, masterKey }, { log, ...options })

/** Makes the database of a bot that has run before, with the co-op `hive` in it. */
async function begun(): Promise<Place> {
  const used = await freshDatabase()
  const knex = await openDatabase(used.location)
  const store = new Store(knex, { now: () => instant(1) }, new MasterKey(masterKey))
  await store.work(isOurKey)
  await store.work((work) => putMember(work, coopKey("hive"), person("ana"), "permanent"))
  await knex.destroy()
  return used
}

describe("a start whose state database is new", () => {
  it.each(["session", "crypto.sqlite", "recovery-key.txt"])(
    "is refused where the data folder has a %s of an earlier one, and names both places",
    async (file) => {
      writeFileSync(join(data, file), "")
      const error = { code: "state-missing", details: { data, traces: file, user: "@waggle:hive.example" } }
      await expect(start(config())).rejects.toMatchObject(error)
      // A refused start makes no database. Otherwise the next start would take the new database for the right one.
      await expect(start(config())).rejects.toMatchObject(error)
      if (!place.location.startsWith("postgres")) expect(existsSync(place.location)).toBe(false)
    },
  )

  it("goes on where the admin asks for it, and where nothing of an earlier one is there", async () => {
    await expect(start(config())).rejects.toMatchObject({ code: "unreachable-homeserver" })
    const other = await emptyDatabase()
    writeFileSync(join(data, "session"), "")
    await expect(start(config(other.location))).rejects.toMatchObject({ code: "state-missing" })
    await expect(start(config(other.location), { foundAnew: true })).rejects.toMatchObject({
      code: "unreachable-homeserver",
    })
    await other.remove()
  })

  it("goes on where the first one never reached the homeserver, or was cut off", async () => {
    await expect(start(config())).rejects.toMatchObject({ code: "unreachable-homeserver" })
    writeFileSync(join(data, "crypto.sqlite"), "")
    await expect(start(config())).rejects.toMatchObject({ code: "unreachable-homeserver" })
  })
})

describe("a co-op that was removed", () => {
  it("is not founded anew by the lines that were left in the configuration, unless the admin asks for it", async () => {
    const used = await begun()
    const knex = await openDatabase(used.location)
    const store = new Store(knex, { now: () => instant(2) }, new MasterKey(masterKey))
    await store.work((work) => noteRemoved(work, coopKey("farm")))
    await knex.destroy()
    const both = config(used.location, ["hive", "farm"])
    await expect(start(both)).rejects.toMatchObject({ code: "coop-removed", details: { coop: "farm" } })
    await expect(start(config(used.location))).rejects.toMatchObject({ code: "unreachable-homeserver" })
    await expect(start(both, { foundAnew: true })).rejects.toMatchObject({ code: "unreachable-homeserver" })
    await expect(start(both)).rejects.toMatchObject({ code: "unreachable-homeserver" })
    await used.remove()
  })
})

describe("a co-op whose key was changed in the configuration", () => {
  it("is not founded a second time; the refusal says which key it had", async () => {
    const used = await begun()
    const error = { code: "coop-renamed", details: { before: "hive", now: "bees" } }
    await expect(start(config(used.location, ["bees"]))).rejects.toMatchObject(error)
    await expect(start(config(used.location, ["bees", "farm"]))).rejects.toMatchObject({ code: "coop-renamed" })
    const knex = await openDatabase(used.location)
    expect(await knex("members").distinct("coop").pluck("coop")).toEqual(["hive"])
    await knex.destroy()
    await used.remove()
  })

  it("is another matter than a co-op that is added, or one that has ended", async () => {
    const used = await begun()
    const knex = await openDatabase(used.location)
    const store = new Store(knex, { now: () => instant(1) }, new MasterKey(masterKey))
    for (const keys of [["hive"], ["hive", "farm"]]) await mustKnowCoops(store, config(used.location, keys))
    await store.work((work) => putMember(work, coopKey("farm"), person("fay"), "permanent"))
    await mustKnowCoops(store, config(used.location, ["hive"]))
    await knex.destroy()
    await used.remove()
  })
})

describe("waggle doctor", () => {
  async function doctor(of: Config) {
    const file = join(data, "coop.yaml")
    const { homeserver, user, database } = of
    const coop = { name: "Hive", zone: "Europe/Berlin", founders: ["@ana:hive.example"] }
    writeFileSync(file, JSON.stringify({ homeserver, user, data: "./data", database, coops: { hive: coop } }))
    const [out, err] = [new PassThrough(), new PassThrough()]
    const terminal = { in: new PassThrough(), out, err, environment: { LANG: "en_GB.UTF-8" } }
    const code = await runProgram(["doctor", file], terminal)
    process.exitCode = 0
    out.end()
    err.end()
    return { code, said: (await text(out)) + (await text(err)) }
  }

  it("makes no database, key, lock nor folder before the first start", async () => {
    const { code, said } = await doctor(config())
    expect(code).toBe(1)
    expect(said).toContain("cannot be reached")
    expect(readdirSync(data)).toEqual(["coop.yaml"])
    if (!place.location.startsWith("postgres")) expect(existsSync(place.location)).toBe(false)
  })
})
