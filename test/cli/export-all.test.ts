import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { runProgram } from "../../src/cli/program.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { allRows } from "../support/database.ts"
import { foundTogether } from "../support/founding.ts"

let bot: CoopBot
let folder: string
const masterKey = Buffer.alloc(32, 7).toString("base64")
beforeAll(async () => {
  bot = await CoopBot.start({ commands, settings: { founders: ["ana", "ben", "cem"].map(person) }, members: {} })
  folder = await mkdtemp(join(tmpdir(), "waggle-all-"))
  await bot.act(foundTogether)
  await bot.say("ana", "members", "!propose Buy a boat\n=1+1")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "!vote M1 1")
  await bot.say("zoe", "lobby", "!task new Paint our door")
  await bot.say("ana", "direct", "!hours 3h30 painting the boat's name")
  await bot.say("ben", "direct", "!payinfo DE02120300000000202051 Ben Bee")
})
afterAll(async () => {
  process.exitCode = 0
  await bot.close()
  await rm(folder, { recursive: true, force: true })
})

async function exported(into: string, ...options: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = { LANG: "en_GB.UTF-8", WAGGLE_MASTER_KEY: masterKey }
  const args = ["export", "all", join(folder, into), "--database", bot.location, ...options]
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}
const file = (into: string, name: string) => readFile(join(folder, into, name), "utf8")
const lines = async (into: string, name: string): Promise<Record<string, unknown>[]> =>
  (await file(into, name))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe("waggle export all", () => {
  it("writes what the co-op has decided, done and booked, in lines of JSON, tables and words", async () => {
    const before = await allRows(bot.store.knex)
    expect((await exported("one")).code).toBe(0)
    expect(await allRows(bot.store.knex)).toEqual(before)
    const [motion] = await lines("one", "motions.jsonl")
    expect(motion).toMatchObject({ motion: "M1", kind: "decision", stage: "closed", author: person("ana") })
    expect(motion?.options).toContainEqual(expect.objectContaining({ title: "Buy a boat" }))
    expect((await lines("one", "members.jsonl")).map((one) => one.person)).toContain(person("cem"))
    expect(await lines("one", "tasks.jsonl")).toMatchObject([{ task: "T1", title: "Paint our door" }])
    expect(await lines("one", "hours.jsonl")).toMatchObject([{ person: person("ana"), minutes: 210 }])
    const minutes = await lines("one", "minutes.jsonl")
    expect(minutes.map(({ previous }) => previous).slice(1)).toEqual(minutes.map(({ hash }) => hash).slice(0, -1))
    expect(await file("one", "minutes.md")).toContain(`**${minutes.length}** ·`)
    expect(await file("one", "motions.csv")).toContain("M1,decision,closed")
    expect(await file("one", "README.md")).toContain("Not in it: how anybody voted")
  })

  it("says in its README.md what each file is, the moderators' too", async () => {
    await exported("named", "--private")
    const readme = await file("named", "README.md")
    const names = (await readdir(join(folder, "named"))).filter((name) => name !== "README.md")
    expect(names.length).toBeGreaterThan(12)
    for (const name of names) expect(readme).toContain(name === "documents" ? "`documents/`" : `\`${name}\``)
  })

  it("has no key, no ballot with a name, no payment details and nothing that is sealed", async () => {
    await exported("two", "--private")
    const names = await readdir(join(folder, "two"))
    const all = (await Promise.all(names.filter((name) => name.includes(".")).map((name) => file("two", name)))).join(
      "\n",
    )
    const secrets = ["salt", "sealed", "key_salt", "lot_secret", "handle", "DE02120300000000202051", "Ben Bee"]
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
    expect(all).not.toContain("painting the boat")
  })

  it("has what people wrote beside their hours if that is asked for, and is written over nothing", async () => {
    await exported("three", "--texts", "--language", "de")
    expect(await lines("three", "hours.jsonl")).toMatchObject([{ text: "painting the boat's name" }])
    expect(await file("three", "README.md")).toContain("Nicht darin")
    const { code, err } = await exported("three")
    expect([code, err]).toEqual([1, expect.stringContaining("is not empty")])
  })
})
