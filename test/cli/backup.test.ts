import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { runProgram } from "../../src/cli/program.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { isOurKey } from "../../src/kernel/store/key-check.ts"
import { placeholderOf } from "../../src/kernel/store/open-keys.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { allRows, freshDatabase, type Place } from "../support/database.ts"
import { foundTogether } from "../support/founding.ts"

/** The master key of the test bots, as the environment has it. */
const masterKey = Buffer.alloc(32, 7).toString("base64")
const passphrase = "seven bees in a hollow tree"
let bot: CoopBot
let folder: string
let other: Place
let key = { identity: "", recipient: "" }
beforeAll(async () => {
  const identity = await generateX25519Identity()
  key = { identity, recipient: await identityToRecipient(identity) }
})
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { founders: ["ana", "ben", "cem"].map(person) }, members: {} })
  await bot.act(foundTogether)
  folder = await mkdtemp(join(tmpdir(), "waggle-backup-"))
  other = await freshDatabase()
  await writeFile(here("coop.yaml"), configuration(bot.location, "here"))
  await writeFile(here("key.txt"), key.identity)
})
afterEach(async () => {
  process.exitCode = 0
  await bot.close()
  await other.remove()
  await rm(folder, { recursive: true, force: true })
})

const configuration = (database: string, data: string) => `homeserver: http://localhost:1
user: "@waggle:hive.example"
data: ./${data}
database: ${JSON.stringify(database)}
coops:
  hive:
    name: Hive
    founders: ["@ana:hive.example"]
`
const here = (name: string) => join(folder, name)

async function waggle(args: readonly string[], environment: Record<string, string> = {}) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const given = { LANG: "en_GB.UTF-8", WAGGLE_BACKUP_PASSPHRASE: passphrase, WAGGLE_MASTER_KEY: masterKey }
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment: { ...given, ...environment } })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}
// A passphrase takes two seconds on purpose, so a key is used wherever it is not about passphrases.
const backUp = (...options: string[]) =>
  waggle(["backup", here("a.age"), here("coop.yaml"), "--recipient", key.recipient, ...options])
const withKey = () => ["--identity", here("key.txt")]
const check = (...options: string[]) => waggle(["backup", "--check", here("a.age"), ...withKey(), ...options])
const restore = (environment = {}) => waggle(["restore", here("a.age"), here("new.yaml"), ...withKey()], environment)

/** Puts the backup back into another place. Returns all rows that are there then. */
async function restored(): ReturnType<typeof allRows> {
  await writeFile(here("new.yaml"), configuration(other.location, "there"))
  const { code, err } = await restore()
  expect(err).toBe("")
  expect(code).toBe(0)
  const knex = await openDatabase(other.location)
  try {
    await knex("restore_notes").delete()
    return await allRows(knex)
  } finally {
    await knex.destroy()
  }
}

describe("waggle backup", () => {
  it("while the bot has its database open, writes a file from which every row comes back", async () => {
    await bot.say("ana", "members", "!propose Buy a boat\u2028with oars")
    await bot.pass("P3DT1M")
    await bot.say("ben", "direct", "!vote M1 1")
    const before = await allRows(bot.store.knex)
    const { code, out } = await backUp()
    expect(out).toContain("keep the two apart")
    // This bot has no account whose data could have the key.
    expect(out).toContain("One thing that is open")
    expect(code).toBe(0)
    expect((await stat(here("a.age"))).mode & 0o777).toBe(0o600)
    // But for the vote's key, and the answer that says how ben has voted.
    const asBackedUp = new Map(before)
    const hidden = (row: string) =>
      row.replace(/"key_salt":"([^"]+)"/, (_, key) => `"key_salt":"${placeholderOf(key)}"`)
    asBackedUp.set("motions", before.get("motions")?.map(hidden) ?? [])
    const after = new Map(await restored())
    const isAnswer = (row: string) => /"lane":"person:.*"urgency":0/.test(row)
    const answers = (rows: typeof before) => rows.get("outbox")?.filter(isAnswer) ?? []
    expect([answers(before).length, answers(after).filter((row) => !row.includes('"payload":null'))]).toEqual([1, []])
    for (const rows of [asBackedUp, after])
      rows.set("outbox", rows.get("outbox")?.filter((row) => !isAnswer(row)) ?? [])
    expect(after).toEqual(asBackedUp)
  })

  it("goes into the other kind of database and back", async () => {
    await bot.say("ana", "members", "!propose Buy a boat")
    const before = await allRows(bot.store.knex)
    await backUp()
    await writeFile(here("new.yaml"), configuration(here("file.sqlite"), "between"))
    expect((await restore()).code).toBe(0)
    await rm(here("a.age"))
    expect((await waggle(["backup", here("a.age"), here("new.yaml"), "--recipient", key.recipient])).code).toBe(0)
    expect(await restored()).toEqual(before)
  })

  it("gives no number of a deleted row again, once it is put back", async () => {
    await bot.say("ana", "members", "!propose Buy a boat")
    const newest = (await bot.store.knex("outbox").orderBy("id", "desc").first("id"))?.id ?? 0
    await bot.store.knex("outbox").where({ id: newest }).delete()
    await backUp()
    await restored()
    const knex = await openDatabase(other.location)
    const added = { lane: "room:!a:b", queued_at: bot.clock.now() }
    const [{ id }] = (await knex("outbox").insert(added).returning("id")) as [{ id: number }]
    await knex.destroy()
    expect(id).toBe(newest + 1)
  })

  it("is opened by its passphrase alone, and says what it has and that the minutes are whole", async () => {
    await waggle(["backup", here("a.age"), here("coop.yaml"), "--no-keys"])
    const { code, out } = await waggle(["backup", "--check", here("a.age")])
    expect(out).toContain("is whole")
    expect(out).toContain("hive with 3 members")
    expect(out).toContain("Master key and recovery key are not in it")
    expect(out).toContain("The keys of what was open are not in it")
    expect(out).toMatch(/public minutes: whole, one record/)
    expect(code).toBe(0)
    expect((await check()).err).toContain("does not open with this key")
  })

  it("makes an age key, whose public half makes backups that only the other half opens", async () => {
    const made = await waggle(["backup", "--make-key", here("own.txt")])
    const [, recipient = ""] = /(age1\w+)/.exec(made.out) ?? []
    expect((await stat(here("own.txt"))).mode & 0o777).toBe(0o600)
    await waggle(["backup", here("a.age"), here("coop.yaml"), "--recipient", recipient])
    expect((await check()).err).toContain("does not open with this key")
    const { out } = await waggle(["backup", "--check", here("a.age"), "--identity", here("own.txt")])
    expect(out).toContain("Master key and recovery key are in it")
  })

  it("is found damaged where a byte was changed or the end is missing, and nothing of it is put back", async () => {
    await backUp()
    const whole = await readFile(here("a.age"))
    const changed = Buffer.from(whole)
    changed[whole.length - 40] = (changed[whole.length - 40] ?? 0) ^ 1
    for (const broken of [changed, whole.subarray(0, whole.length - 40), whole.subarray(0, 300)]) {
      await writeFile(here("a.age"), broken)
      const { code, err } = await check()
      expect(err).toContain("damaged or cut off")
      expect(code).toBe(1)
    }
    await writeFile(here("new.yaml"), configuration(other.location, "there"))
    expect((await restore()).err).toContain("damaged or cut off")
    expect(await readdir(folder)).not.toContain("there")
  })

  it("names a changed record of the minutes", async () => {
    await bot.store
      .knex("minutes")
      .where({ number: 1 })
      .update({ actor: person("zoe") })
    await backUp()
    const { code, out } = await check()
    expect(out).toContain("is whole")
    expect(out).toContain("no. 1")
    expect(code).toBe(1)
  })

  it("writes over nothing, and leaves nothing half written", async () => {
    await writeFile(here("a.age"), "mine")
    expect((await backUp()).err).toContain("exists already")
    expect(await readFile(here("a.age"), "utf8")).toBe("mine")
    await rm(here("a.age"))
    expect(
      (await waggle(["backup", join(folder, "nowhere", "a.age"), here("coop.yaml"), "--recipient", key.recipient])).err,
    ).toContain("ENOENT")
    expect((await readdir(folder)).filter((name) => name.includes("partial"))).toEqual([])
  })

  it("takes no short passphrase, no odd key, and no passphrase on the command line", async () => {
    const short = await waggle(["backup", here("a.age"), here("coop.yaml")], { WAGGLE_BACKUP_PASSPHRASE: "bees" })
    expect(short.err).toContain("12 characters at least")
    const odd = await waggle(["backup", here("a.age"), here("coop.yaml"), "--recipient", "ssh-rsa"])
    expect(odd.err).toContain("begin with age1")
    const none = await waggle(["backup", here("a.age"), here("coop.yaml")], { WAGGLE_BACKUP_PASSPHRASE: "" })
    expect(none.err).toContain("With what is the backup encrypted?")
    expect(await readdir(folder)).not.toContain("a.age")
  })

  it("refuses a master key that is not the database's, which would be found out too late", async () => {
    await bot.store.work(isOurKey)
    const wrong = { WAGGLE_MASTER_KEY: Buffer.alloc(32, 8).toString("base64") }
    const { code, err } = await waggle(
      ["backup", here("a.age"), here("coop.yaml"), "--recipient", key.recipient],
      wrong,
    )
    expect(err).toContain("master key")
    expect(code).toBe(1)
    expect(await readdir(folder)).not.toContain("a.age")
  })
})

describe("waggle restore", () => {
  it("writes configuration and keys where they are missing, so that the next start knows", async () => {
    await backUp()
    await rm(here("coop.yaml"))
    const { code, err } = await waggle(["restore", here("a.age"), here("coop.yaml"), ...withKey()], {
      WAGGLE_MASTER_KEY: "",
    })
    // The database that the configuration names is the one that is in use.
    expect(err).toContain("is in use already")
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual(["a.age", "key.txt"])
    await writeFile(here("new.yaml"), configuration(other.location, "there"))
    await restore({ WAGGLE_MASTER_KEY: "" })
    expect((await readFile(join(folder, "there/master-key.txt"), "utf8")).trim()).toBe(masterKey)
    expect((await stat(join(folder, "there/master-key.txt"))).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(join(folder, "there/restored.json"), "utf8"))).toMatchObject({ device: null })
    const knex = await openDatabase(other.location)
    expect(await knex("restore_notes").select("device")).toEqual([{ device: null }])
    await knex.destroy()
    const again = await restore()
    expect(again.err).toContain("is in use already")
  })

  it("asks for the keys where they are not in the backup", async () => {
    await backUp("--no-keys")
    await writeFile(here("new.yaml"), configuration(other.location, "there"))
    const { err } = await restore({ WAGGLE_MASTER_KEY: "" })
    expect(err).toContain("Put your copies of master-key.txt")
    await restored()
  })

  it("says all of it in German too", async () => {
    await backUp()
    const { out } = await check("--language", "de")
    expect(out).toContain("ist vollständig")
    expect(out).toContain("mit 3 Mitgliedern")
  })
})
